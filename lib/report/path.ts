/** The path of a construct as its user knows it, without the ids of constructs that this library makes below it. */
export function shortPath(path: string): string {
  return path.replace(/(\/(Default|Resource))+$/, '');
}

/**
 * A construct path for a comment. An id may hold any character. A line break or, in Markdown, "-->" would end the
 * comment, and some readers expand variables in it: so other than plain characters become "_".
 */
export function shownPath(path: string): string {
  const plain = path.replace(/[^A-Za-z0-9 ._/:@+-]/gu, '_');
  return plain.length > 120 ? `${plain.slice(0, 120)}...` : plain;
}
