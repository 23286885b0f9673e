/** The output and the exit code of a command. */
export interface Outcome {
  readonly out: string;
  readonly error: string;
  readonly code: 0 | 1 | 2;
  /** What goes on after the output, in a command that does not end by itself. */
  readonly goOn?: () => void;
}
