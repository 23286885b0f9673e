import type { Outcome } from './outcome';

/** Words of a command line that make no sense: a sentence that says why. */
export interface Problem {
  readonly problem: string;
}

/** One command of `cdk8s-cilium`. */
export interface Command {
  readonly name: string;
  /** A line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints, at most 80 columns. */
  readonly usage: string;
  /** @param words what follows the name; @param stdin reads the standard input, called where a word asks for it */
  readonly run: (words: readonly string[], stdin: () => string) => Outcome | Problem;
}
