// Addresses and ranges as the oracle reads them: apart from lib, whose mistakes it is to find.
import { isIP } from 'node:net';

export interface Range {
  readonly family: number;
  readonly first: bigint;
  readonly last: bigint;
}

/** One address as a range of one. */
export function address(text: string): Range | undefined {
  const family = isIP(text);
  if (family === 0 || text.includes('%')) return undefined;
  const value = family === 4 ? bytes(text) : words(text);
  return { family, first: value, last: value };
}

function bytes(text: string): bigint {
  return text.split('.').reduce((sum, part) => sum * 256n + BigInt(part), 0n);
}

function words(text: string): bigint {
  const hex = text.replace(/[\d.]+$/, (tail) => {
    if (!tail.includes('.')) return tail;
    const value = bytes(tail);
    return `${(value >> 16n).toString(16)}:${(value & 0xffffn).toString(16)}`;
  });
  const [head, tail] = hex.split('::').map((part) => (part === '' ? [] : part.split(':')));
  const all = tail ? [...head, ...Array(8 - head.length - tail.length).fill('0'), ...tail] : head;
  return all.reduce((sum, word) => sum * 65536n + BigInt(`0x${word}`), 0n);
}

export function network(text: string): Range | undefined {
  const [base, length] = text.split('/');
  const at = address(base);
  if (!at || length === undefined) return undefined;
  const size = 1n << BigInt((at.family === 4 ? 32 : 128) - Number(length));
  const first = at.first - (at.first % size);
  return { family: at.family, first, last: first + size - 1n };
}

export const meets = (a: Range, b: Range) => a.family === b.family && a.first <= b.last && b.first <= a.last;
export const within = (inner: Range, outer: Range) =>
  inner.family === outer.family && outer.first <= inner.first && inner.last <= outer.last;

/** What of some ranges is in none of the others. */
export function missing(some: readonly Range[], others: readonly Range[]): Range[] {
  return others.reduce(
    (left, other) =>
      left.flatMap((one) =>
        meets(one, other)
          ? [
              { ...one, last: other.first - 1n },
              { ...one, first: other.last + 1n },
            ].filter(({ first, last }) => first <= last)
          : [one],
      ),
    [...some],
  );
}

export function show({ family, first, last }: Range): string {
  const text = (value: bigint) =>
    family === 4 ? [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 255n).join('.') : `0x${value.toString(16)}`;
  return first === last ? text(first) : `${text(first)}-${text(last)}`;
}

const SPECIAL = [
  '0.0.0.0/8',
  '127.0.0.0/8',
  '224.0.0.0/4',
  '255.255.255.255/32',
  '::/128',
  '::1/128',
  'fe80::/10',
  'ff00::/8',
  '::ffff:0:0/96',
].map((text) => network(text)!);

/** No machine and no Service can have it. */
export const isSpecial = (range: Range) => SPECIAL.some((special) => meets(special, range));
