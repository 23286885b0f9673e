import type { Ip, IpRange } from '../values/cidr';

/** Sorted ranges with binary search. */
export class RangeIndex<T extends { readonly range: IpRange }> {
  private readonly families: Record<number, { readonly items: T[]; readonly last: bigint[] }>;

  constructor(items: T[]) {
    this.families = Object.fromEntries(
      ([4, 6] as const).map((family) => {
        const sorted = items
          .filter(({ range }) => range.family === family)
          .sort((a, b) => (a.range.first < b.range.first ? -1 : a.range.first > b.range.first ? 1 : 0));
        let last = -1n;
        // The greatest end so far. If it is below an address, no range up to here holds the address.
        return [
          family,
          { items: sorted, last: sorted.map(({ range }) => (last = range.last > last ? range.last : last)) },
        ];
      }),
    );
  }

  /** The ranges that hold the address, in ascending order. */
  holding(address: Ip): T[] {
    return [...this.meeting(address.toCidr())];
  }

  /** The ranges that overlap `range`, in ascending order. */
  *meeting(range: IpRange): Iterable<T> {
    const { items, last } = this.families[range.family];
    let low = 0;
    let high = items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (last[middle] < range.first) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < items.length && items[i].range.first <= range.last; i++)
      if (items[i].range.last >= range.first) yield items[i];
  }
}

/** Pairs of overlapping ranges: each range with the one before it that ends last. One pass over the sorted list. */
export function overlapping<T extends { readonly range: IpRange }>(items: T[]): [T, T][] {
  const sorted = [...items].sort(
    (a, b) =>
      a.range.family - b.range.family || (a.range.first < b.range.first ? -1 : a.range.first > b.range.first ? 1 : 0),
  );
  const pairs: [T, T][] = [];
  let widest: T | undefined;
  for (const item of sorted) {
    const same = widest?.range.family === item.range.family ? widest : undefined;
    if (same && item.range.first <= same.range.last) pairs.push([same, item]);
    if (!same || item.range.last > same.range.last) widest = item;
  }
  return pairs;
}
