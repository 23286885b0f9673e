import type { RouterFact } from './companions';
import type { Accepted, FixedService, Gateway, NeighborGroup, Peering, Pool, Router } from './model';
import { gatewayServiceName } from '../release/gateway-service';
import { Family, toCidrs } from '../values/cidr';
import { namedServices } from './pools';
import { matches, serviceLabels } from './selectors';

interface ClusterSide {
  readonly peerings: Peering[];
  readonly pools: Pool[];
  readonly services: FixedService[];
  readonly gateways: Gateway[];
}

/** Gives a router its neighbors, from the peerings that name its addresses, and its filter, from what those announce. */
export function resolveRouter(fact: RouterFact, cluster: ClusterSide): Router {
  const peerings = cluster.peerings.filter((peering) => fact.addresses.some((address) => peering.peerAddress.equals(address)));
  const given = fact.accept?.map((cidr) => ({ cidr, reason: `accepted by ${fact.path}` }));
  const taken = given ?? accepted(peerings, cluster);
  const families = new Set(taken.map(({ cidr }) => cidr.family));
  const neighborGroups = peerings.map((peering, i) => neighborGroup(fact, peering, nameOf(peerings, i), carriedBy(peering, peerings, families)));
  const carried = new Set(neighborGroups.flatMap(({ carries }) => carries));
  return {
    path: fact.path,
    asn: fact.asn,
    addresses: fact.addresses,
    routerId: fact.routerId,
    neighborGroups,
    // Of a family that no session carries nothing comes: see the check pool-family-unannounced.
    accepted: given ?? taken.filter(({ cidr }) => carried.has(cidr.family)),
    acceptedIsGiven: given !== undefined,
    maximumPaths: fact.maximumPaths,
    rawLines: fact.rawLines,
  };
}

/** By number among those of their family; the only one has none. */
function nameOf(peerings: Peering[], index: number): string {
  const { family } = peerings[index].peerAddress;
  const twins = peerings.filter(({ peerAddress }) => peerAddress.family === family);
  const name = family === 6 ? 'CILIUM-V6' : 'CILIUM';
  return twins.length === 1 ? name : `${name}-${twins.indexOf(peerings[index]) + 1}`;
}

/**
 * The families whose routes the session of a peering carries: its own, and the other one where the nodes announce that
 * to this router over no session of its own. That way the routes of a family have a next hop which the kernel can use,
 * as long as the program gives them one.
 */
function carriedBy({ families, peerAddress }: Peering, peerings: Peering[], taken: Set<Family>): Family[] {
  const hasOwn = (family: Family) => peerings.some((other) => other.peerAddress.family === family && other.families.includes(family));
  const carried = families.filter((family) => family === peerAddress.family || (taken.has(family) && !hasOwn(family)));
  // Without any, a session would not come up at all.
  return carried.length > 0 ? carried : [peerAddress.family];
}

function neighborGroup(fact: RouterFact, peering: Peering, name: string, carries: Family[]): NeighborGroup {
  const { family } = peering.peerAddress;
  const selected = (fact.cluster?.nodes ?? []).filter((node) => !peering.nodeSelector || matches(peering.nodeSelector, node.labels));
  return {
    name,
    description: `nodes of ${peering.name}`,
    family,
    carries,
    remoteAsn: peering.localAsn,
    holdTimeSeconds: peering.holdTimeSeconds,
    keepAliveTimeSeconds: peering.keepAliveTimeSeconds,
    nodeCount: selected.length || undefined,
    listenRange: fact.neighbors === 'listen' ? fact.listenRanges.find((range) => range.family === family) : undefined,
    nodes: fact.neighbors === 'explicit' ? selected.flatMap(({ name: node, addresses }) => addresses.filter((address) => address.family === family).map((address) => ({ name: node, address }))) : [],
  };
}

/**
 * The addresses that the cluster may announce: what the pools hold. Of a pool that serves named Services alone, only
 * the addresses which those ask for: the rest of it is never given to anyone.
 */
function accepted(peerings: Peering[], cluster: ClusterSide): Accepted[] {
  // A Service with the traffic policy Local and nothing behind it is announced by no node.
  const announced = (service: FixedService) =>
    !service.holdsOnly && peerings.some((peering) => peering.serviceSelectors.some((selector) => matches(selector, serviceLabels(service))));
  return cluster.pools
    .filter((pool) => !pool.disabled)
    .flatMap((pool) => {
      const fixed = fixedAddresses(pool, cluster, announced);
      if (fixed) return fixed;
      return pool.blocks.flatMap((block) => toCidrs(block.range).map((cidr) => ({ cidr, reason: `pool ${pool.name}` })));
    });
}

function fixedAddresses(pool: Pool, cluster: ClusterSide, announced: (service: FixedService) => boolean): Accepted[] | undefined {
  const names = namedServices(pool);
  if (!names) return undefined;
  const gateways = cluster.gateways.filter((gateway) => gateway.address && names.includes(gatewayServiceName(gateway.name)));
  const owned = gateways.map((gateway) => gatewayServiceName(gateway.name));
  const others = cluster.services.filter((service) => names.includes(service.name) && !owned.includes(service.name) && announced(service));
  const asked = [
    ...gateways.map((gateway) => ({ cidr: gateway.address!.toCidr(), reason: `gateway ${gateway.name}` })),
    ...others.flatMap((service) => service.addresses.map((address) => ({ cidr: address.toCidr(), reason: `service ${service.name}` }))),
  ];
  return asked.length > 0 ? asked : undefined;
}
