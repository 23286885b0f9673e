import { distance } from '../values/near';

/** A value as it was given, on one line and not too long. */
export function show(value: unknown): string {
  const text =
    JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? Number(part) : part)) ?? String(value);
  return text.length <= 80 ? text : `${text.slice(0, 77)}...`;
}

/** `a`, `a and b`, `a, b and c`. */
export function enumerate(words: readonly string[], last: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`;
}

/** `1 item`, `2 items`. */
export function count(n: number, what: string): string {
  return `${n} ${n === 1 ? what : what.replace(/y$/, 'ie') + 's'}`;
}

/** The entry of `names` that the user probably meant: it differs in case, or in one or two letters. */
export function nearName(name: string, names: readonly string[]): string | undefined {
  const lower = name.toLowerCase();
  const limit = name.length < 5 ? 1 : 2;
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of names) {
    const apart = distance(lower, candidate.toLowerCase());
    if (apart < least) [best, least] = [candidate, apart];
  }
  return best;
}
