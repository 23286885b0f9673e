import { shownPath } from '../report/path';

/** The first line of every file: which construct to change. */
export function madeFrom(path: string, construct: string): string {
  return `Made from ${shownPath(path)} (${shownPath(construct)}). Change the program, not this file.`;
}
