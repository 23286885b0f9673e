import type { Accepted, Router } from '../../model/model';
import type { Family } from '../../values/cidr';

export function acceptedOf({ accepted }: Router, family: Family): Accepted[] {
  return accepted.filter(({ cidr }) => cidr.family === family);
}

/** The most routes that the router may accept, for a limit of prefixes: at least 1, at most 2³² - 1. */
export function routesIn(accepted: Accepted[]): bigint {
  const most = 4294967295n;
  const sum = accepted.reduce((total, one) => total + prefixesIn(one), 0n);
  return sum < 1n ? 1n : sum > most ? most : sum;
}

/** The number of prefixes that the entry accepts. */
function prefixesIn({ cidr, shortest, longest }: Accepted): bigint {
  return (2n << BigInt(longest - cidr.prefixLength)) - (1n << BigInt(shortest - cidr.prefixLength));
}

/** The families of routes that a router's sessions carry; IPv4 if it has no session yet. */
export function familiesOf({ neighborGroups }: Router): Family[] {
  const carried = ([4, 6] as const).filter((family) => neighborGroups.some(({ carries }) => carries.includes(family)));
  return carried.length > 0 ? carried : [4];
}

/** A comment with the purpose of a filter. */
export function filterComment(accepted: Accepted[]): string {
  return accepted.every(({ cidr, shortest }) => shortest === cidr.bits)
    ? 'Addresses of Services, one by one, and nothing else: no default route, no network, no address of someone else.'
    : 'What the cluster announces, and nothing else: no default route, no network or address of someone else.';
}
