import type { Accepted, Router } from '../../model/model';
import type { Family } from '../../values/cidr';

export function acceptedOf({ accepted }: Router, family: Family): Accepted[] {
  return accepted.filter(({ cidr }) => cidr.family === family);
}

/**
 * How many routes there are to take at most, of which 1 is the fewest that programs know a limit for, and 2³² - 1 the
 * most.
 */
export function routesIn(accepted: Accepted[]): bigint {
  const most = 4294967295n;
  const sum = accepted.reduce((total, one) => total + prefixesIn(one), 0n);
  return sum < 1n ? 1n : sum > most ? most : sum;
}

/** How many prefixes of the lengths that are taken a network holds. */
function prefixesIn({ cidr, shortest, longest }: Accepted): bigint {
  return (2n << BigInt(longest - cidr.prefixLength)) - (1n << BigInt(shortest - cidr.prefixLength));
}

/** The families that the sessions of a router carry: IPv4 where it has none yet. */
export function familiesOf({ neighborGroups }: Router): Family[] {
  const carried = ([4, 6] as const).filter((family) => neighborGroups.some(({ carries }) => carries.includes(family)));
  return carried.length > 0 ? carried : [4];
}

/** What a filter is for, in words. */
export function filterComment(accepted: Accepted[]): string {
  return accepted.every(({ cidr, shortest }) => shortest === cidr.bits)
    ? 'Addresses of Services, one by one, and nothing else: no default route, no network, no address of someone else.'
    : 'What the cluster announces, and nothing else: no default route, no network or address of someone else.';
}
