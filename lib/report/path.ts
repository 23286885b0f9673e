/** A construct as its user knows it: without the ids that this library gives to what it makes below. */
export function shortPath(path: string): string {
  return path.replace(/(\/(Default|Resource))+$/, '');
}
