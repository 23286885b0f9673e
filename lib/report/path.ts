/** A construct as its user knows it: without the ids that this library gives to what it makes below. */
export function shortPath(path: string): string {
  return path.replace(/(\/(Default|Resource))+$/, '');
}

/**
 * A construct path for a comment. Ids may hold anything: what is no plain character becomes "_", since comments end at
 * a line break, at "-->" in Markdown, and hold variables to some readers.
 */
export function shownPath(path: string): string {
  const plain = path.replace(/[^A-Za-z0-9 ._/:@+-]/gu, '_');
  return plain.length > 120 ? `${plain.slice(0, 120)}...` : plain;
}
