import type { Ip } from '../values/cidr';
import type { ZoneFact } from './companions';
import { meant } from './listeners';
import type { Gateway, Parent, Route, Zone } from './model';

/** Gives a zone an entry for every host name of the routes within its domain. */
export function resolveZone(fact: ZoneFact, gateways: Gateway[], routes: Route[]): Zone {
  const byKey = new Map(gateways.map((gateway) => [`${gateway.namespace}/${gateway.name}`, gateway]));
  const names = new Map<string, Map<string, Ip>>();
  const add = (name: string, addresses: Ip[]) => {
    if (addresses.length === 0 || (name !== fact.domain && !name.endsWith(`.${fact.domain}`))) return;
    const known = names.get(name) ?? new Map<string, Ip>();
    names.set(name, known);
    for (const address of addresses) known.set(address.toString(), address);
  };
  for (const { hostnames, parents } of routes) {
    for (const parent of parents) {
      const gateway = byKey.get(`${parent.namespace}/${parent.name}`);
      const addresses = fact.addresses ?? gateway?.addresses ?? [];
      const served = hostnames.length > 0 ? hostnames : listenerNames(gateway, parent);
      for (const name of served) add(name, addresses);
    }
  }
  const isEmpty = names.size === 0;
  const clashes = fact.nameServers
    .filter(({ name, addresses }) => {
      const known = names.get(name);
      return known && addresses.some((address) => !known.has(address.toString()));
    })
    .map(({ name }) => name);
  for (const { name, addresses } of fact.nameServers) add(name, addresses);
  return {
    ...fact,
    entries: [...names]
      .map(([name, addresses]) => ({ name, addresses: [...addresses.values()] }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    clashes,
    isEmpty,
  };
}

/** The host names of a route that has none: those of its listeners. */
function listenerNames(gateway: Gateway | undefined, parent: Parent): string[] {
  return gateway ? meant(gateway, parent).flatMap(({ hostname }) => hostname ?? []) : [];
}
