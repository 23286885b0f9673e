import type { Ip } from './cidr';

/** The items by each of their addresses. */
export function byAddress<T extends { readonly addresses: Ip[] }>(items: T[]): Map<string, T[]> {
  const result = new Map<string, T[]>();
  for (const item of items)
    for (const key of item.addresses.map(String)) result.set(key, [...(result.get(key) ?? []), item]);
  return result;
}
