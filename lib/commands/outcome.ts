/** What a command has to say, and its exit code. */
export interface Outcome {
  readonly out: string;
  readonly error: string;
  readonly code: 0 | 1 | 2;
}
