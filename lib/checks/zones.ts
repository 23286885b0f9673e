import type { Model, Zone } from '../model/model';
import type { Check } from './check';
import { gatewayKey } from './gateways';
import { blocks } from './pool-blocks';
import { RangeIndex } from './ranges';

export const zoneEmpty: Check = {
  name: 'zone-empty',
  level: 'warning',
  title: 'No route of the app has a host name in a zone',
  why: 'The name server answers NXDOMAIN for all of it.',
  fix:
    'Attach routes with host names in the domain, to gateways whose address is known, or give the zone its ' +
    'addresses.',
  run: (model) =>
    model.zones
      .filter(({ isEmpty }) => isEmpty)
      .map(({ path, domain }) => ({
        path,
        rule: `no route of the app has a host name in ${domain} and a gateway whose address is known`,
        fix: 'Attach one, or give the zone addresses.',
      })),
};

export const zoneNameServerRoute: Check = {
  name: 'zone-name-server-route',
  level: 'error',
  title: 'A name server of a zone has the name of a route',
  why:
    'The zone gives the name the addresses of both: clients ask the name server for web pages, and resolvers ask ' +
    'the Gateway for names.',
  fix: 'Give one of the two another name.',
  run: (model) =>
    model.zones.flatMap((zone) => {
      const { path, domain, clashes } = zone;
      return [...new Set([...clashes, ...elsewhere(model, zone)])].map((name) => ({
        path,
        value: name,
        rule: `${name} is a name server of ${domain}, and the host name of a route that leads elsewhere`,
        fix: 'Give one of the two another name.',
      }));
    }),
};

/**
 * The name servers that have the host name of a route and an address outside all pools, where the route's Gateway gets
 * any pool address. Not behind an edge, where names may lead anywhere.
 */
function elsewhere(model: Model, { nameServers, addresses }: Zone): string[] {
  if (addresses || model.pools.length === 0) return [];
  const index = new RangeIndex(blocks(model));
  const behind = new Set(model.edges.flatMap(({ gateways }) => gateways.map(gatewayKey)));
  const unpinned = new Set(
    model.gateways
      .filter((gateway) => gateway.addressFrom === 'pools' && gateway.addresses.length === 0)
      .map(gatewayKey)
      .filter((key) => !behind.has(key)),
  );
  const names = new Set(
    model.routes
      .filter(({ parents }) => parents.some((parent) => unpinned.has(gatewayKey(parent))))
      .flatMap(({ hostnames }) => hostnames),
  );
  return nameServers
    .filter((server) => names.has(server.name) && server.addresses.every((one) => index.holding(one).length === 0))
    .map(({ name }) => name);
}
