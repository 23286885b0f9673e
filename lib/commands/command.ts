import type { Outcome } from './outcome';

/** An error in a command line: a sentence that says what is wrong. */
export interface Problem {
  readonly problem: string;
}

/** One command of `cdk8s-cilium`. */
export interface Command {
  readonly name: string;
  /** A line for the list of commands. */
  readonly summary: string;
  /** The text of `--help`, at most 80 columns wide. */
  readonly usage: string;
  /**
   * @param words the words after the name; @param stdin reads the standard input, if a word needs it
   */
  readonly run: (words: readonly string[], stdin: () => string) => Outcome | Problem;
}
