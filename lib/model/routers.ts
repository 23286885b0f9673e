import type { NodeFact, RouterFact } from './companions';
import type { Accepted, FixedService, Gateway, NeighborGroup, Peering, Pool, Router } from './model';
import { gatewayServiceName } from '../release/gateway-service';
import { toCidrs } from '../values/cidr';
import { namedServices } from './pools';
import { matches, serviceLabels } from './selectors';

interface ClusterSide {
  readonly peerings: Peering[];
  readonly pools: Pool[];
  readonly services: FixedService[];
  readonly gateways: Gateway[];
}

/** Gives a router its neighbors, from the peerings that name its address, and its filter, from what those announce. */
export function resolveRouter(fact: RouterFact, cluster: ClusterSide): Router {
  const peerings = cluster.peerings.filter((peering) => peering.peerAddress.equals(fact.address));
  return {
    path: fact.path,
    asn: fact.asn,
    address: fact.address,
    routerId: fact.routerId,
    neighborGroups: peerings.map((peering, i) => neighborGroup(fact, peering, i, peerings.length)),
    accepted: fact.accept?.map((cidr) => ({ cidr, reason: `accepted by ${fact.path}` })) ?? accepted(peerings, cluster),
    acceptedIsGiven: fact.accept !== undefined,
    maximumPaths: fact.maximumPaths,
    rawLines: fact.rawLines,
  };
}

function neighborGroup(fact: RouterFact, peering: Peering, index: number, count: number): NeighborGroup {
  const selected = (fact.cluster?.nodes ?? []).filter((node) => !peering.nodeSelector || matches(peering.nodeSelector, node.labels));
  return {
    name: count === 1 ? 'CILIUM' : `CILIUM-${index + 1}`,
    description: `nodes of ${peering.name}`,
    remoteAsn: peering.localAsn,
    holdTimeSeconds: peering.holdTimeSeconds,
    keepAliveTimeSeconds: peering.keepAliveTimeSeconds,
    nodeCount: selected.length || undefined,
    listenRange: fact.neighbors === 'listen' ? fact.listenRange : undefined,
    nodes: fact.neighbors === 'explicit' ? selected.filter((node): node is Required<NodeFact> => node.address !== undefined) : [],
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
    })
    // Sessions carry IPv4 alone: see the check pool-family-unannounced.
    .filter(({ cidr }) => cidr.family === 4);
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
