/** One line of the report: what should hold, and the command that finds out. */
export interface Fact {
  readonly what: string;
  readonly command: string;
}
