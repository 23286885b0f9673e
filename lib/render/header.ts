/**
 * A construct path for a comment. Ids may hold anything: what is no plain character becomes "_", since comments end at
 * a line break, at "-->" in Markdown, and hold variables to k3d.
 */
export function shownPath(path: string): string {
  const plain = path.replace(/[^A-Za-z0-9 ._/:@+-]/gu, '_');
  return plain.length > 120 ? `${plain.slice(0, 120)}...` : plain;
}

/** The first line of every file: which construct to change. */
export function madeFrom(path: string, construct: string): string {
  return `Made from ${shownPath(path)} (${shownPath(construct)}). Change the program, not this file.`;
}
