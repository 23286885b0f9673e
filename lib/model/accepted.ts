import { gatewayServiceName } from '../kinds/gateway-service';
import { Cidr, covers, Family, Ip, toCidrs } from '../values/cidr';
import type { RouterFact } from './companions';
import type { Accepted, Announced, PoolService, Gateway, Peering, Pool } from './model';
import type { PodNetwork } from './pod-networks';
import { namedServices } from './pools';
import { gatewayService, matches, serviceLabels } from './selectors';
import type { ExternalService } from './services';

/** The parts of the model from which a router's filter follows. */
export interface Announcing {
  readonly pools: Pool[];
  readonly services: PoolService[];
  readonly externalServices: ExternalService[];
  readonly gateways: Gateway[];
  readonly podNetworks: PodNetwork[];
  readonly serviceCidrs: Cidr[];
}

/** The routes that a router accepts: those that its peerings can announce, and no other. */
export function acceptedBy(fact: RouterFact, peerings: Peering[], cluster: Announcing): Accepted[] {
  const announced = peerings.flatMap((peering) => peering.announced);
  if (fact.accept) return fact.accept.map((cidr) => given(cidr, announced, cluster, `accepted by ${fact.path}`));
  return [
    ...fromPools(peerings, announced, cluster),
    ...fromElsewhere(peerings, announced, cluster),
    ...externalAddresses(announced, cluster),
    ...(announces(announced, 'ClusterIP')
      ? cluster.serviceCidrs.flatMap((cidr) => services(cidr, 'cluster addresses of Services', announced, 'ClusterIP'))
      : []),
    ...(announced.some(({ what }) => what === 'pods') ? cluster.podNetworks.map(pods) : []),
  ];
}

/** The entry for a network of `accept`: it holds Service addresses, and pod networks if the peerings announce these. */
function given(cidr: Cidr, announced: Announced[], { podNetworks }: Announcing, reason: string): Accepted {
  const networks = announced.some(({ what }) => what === 'pods')
    ? podNetworks.filter((pods) => pods.cidr.family === cidr.family)
    : [];
  const masks = networks.map(({ nodeMask }) => nodeMask ?? 0);
  const shortest = Math.min(cidr.bits, ...lengths(announced, cidr.family), ...masks);
  return { cidr, shortest: Math.max(cidr.prefixLength, shortest), longest: cidr.bits, reason };
}

function pods({ cidr, nodeMask }: PodNetwork): Accepted {
  const mask = nodeMask === undefined ? undefined : Math.max(nodeMask, cidr.prefixLength);
  return { cidr, shortest: mask ?? cidr.prefixLength, longest: mask ?? cidr.bits, reason: 'networks of pods by node' };
}

function announces(announced: Announced[], address: string): boolean {
  return announced.some(({ addresses }) => addresses.includes(address));
}

/** The prefix lengths that aggregate Service addresses. */
function lengths(announced: Announced[], family: Family, address?: string): number[] {
  return announced
    .filter(({ addresses }) => address === undefined || addresses.includes(address))
    .flatMap(({ aggregation }) => aggregation[family] ?? []);
}

/**
 * The single addresses within `cidr`, and the networks that aggregate them. Cilium never aggregates addresses of
 * Services with externalTrafficPolicy Local.
 */
function services(cidr: Cidr, reason: string, announced: Announced[], address: string): Accepted[] {
  const shortest = Math.min(cidr.bits, ...lengths(announced, cidr.family, address));
  if (shortest >= cidr.prefixLength) return [{ cidr, shortest, longest: cidr.bits, reason }];
  return [
    { cidr: cidr.widen(shortest), shortest, longest: shortest, reason },
    { cidr, shortest: cidr.bits, longest: cidr.bits, reason },
  ];
}

/**
 * The addresses of pools. If a pool serves Services by name alone, only the addresses that these request: Cilium gives
 * the others to no Service.
 */
function fromPools(peerings: Peering[], announced: Announced[], cluster: Announcing): Accepted[] {
  // If the announcements are unknown, the filter follows from the pools alone.
  const known = announced.length > 0 && !peerings.some(({ saidElsewhere }) => saidElsewhere);
  if (known && !announces(announced, 'LoadBalancerIP')) return [];
  // No node announces a Service with externalTrafficPolicy Local and without pods.
  const isAnnounced = (service: PoolService) =>
    !service.holdsOnly &&
    peerings.some((peering) => peering.serviceSelectors.some((selector) => matches(selector, serviceLabels(service))));
  const fixed = fixedAddresses(cluster, isAnnounced);
  return once(
    // Of disabled pools too: Services keep the addresses that they have.
    cluster.pools
      .flatMap(
        (pool) =>
          fixed(pool) ??
          pool.blocks.flatMap(({ range }) => toCidrs(range).map((cidr) => ({ cidr, reason: `pool ${pool.name}` }))),
      )
      .flatMap(({ cidr, reason }) => services(cidr, reason, announced, 'LoadBalancerIP')),
  );
}

/** Addresses that Gateways request from pools outside the app. */
function fromElsewhere(peerings: Peering[], announced: Announced[], { pools, gateways }: Announcing): Accepted[] {
  const inPools = (address: Ip) =>
    pools.some(({ disabled, blocks }) => !disabled && blocks.some(({ range }) => covers(range, address.toCidr())));
  const isAnnounced = (gateway: Gateway) =>
    peerings.some(
      ({ serviceSelectors, saidElsewhere }) =>
        saidElsewhere || serviceSelectors.some((selector) => matches(selector, gatewayService(gateway))),
    );
  return once(
    gateways
      .filter((gateway) => gateway.addressFrom === 'pools' && isAnnounced(gateway))
      .flatMap(({ name, addresses }) =>
        addresses
          .filter((address) => !inPools(address))
          .flatMap((address) => services(address.toCidr(), `gateway ${name}`, announced, 'LoadBalancerIP')),
      ),
  );
}

/** Drops repeated aggregates: several addresses may have one. */
function once(accepted: Accepted[]): Accepted[] {
  const aggregates = new Set<string>();
  return accepted.filter(({ cidr, longest }) => {
    if (longest === cidr.bits) return true;
    const isNew = !aggregates.has(cidr.toString());
    aggregates.add(cidr.toString());
    return isNew;
  });
}

/** For a pool that serves Services by name alone: the addresses that these request. */
function fixedAddresses(
  { gateways, services }: Announcing,
  announced: (service: PoolService) => boolean,
): (pool: Pool) => { cidr: Cidr; reason: string }[] | undefined {
  const asking = gateways.filter(({ addresses }) => addresses.length > 0);
  const ofGateways = byName(asking, ({ name }) => gatewayServiceName(name));
  const owned = new Set(asking.map(({ namespace, name }) => `${namespace}/${gatewayServiceName(name)}`));
  const ofServices = byName(
    services.filter(({ namespace, name }) => !owned.has(`${namespace}/${name}`)),
    ({ name }) => name,
  );
  return (pool) => {
    const names = namedServices(pool);
    if (!names) return undefined;
    const asked = [
      // A Gateway with an address of each family has one pool for each.
      ...named(names, ofGateways)
        .filter((gateway) => matches(pool.selector!, gatewayService(gateway)))
        .flatMap(({ name, addresses }) =>
          addresses
            .filter((address) => pool.blocks.some(({ range }) => covers(range, address.toCidr())))
            .map((address) => ({ cidr: address.toCidr(), reason: `gateway ${name}` })),
        ),
      ...named(names, ofServices)
        .filter((service) => matches(pool.selector!, serviceLabels(service)) && announced(service))
        .flatMap(({ name, addresses }) =>
          addresses.map((address) => ({ cidr: address.toCidr(), reason: `service ${name}` })),
        ),
    ];
    return asked.length > 0 ? asked : undefined;
  };
}

/** Items and their positions, by name: many pools look them up. */
function byName<T>(items: T[], nameOf: (item: T) => string): Map<string, [number, T][]> {
  const result = new Map<string, [number, T][]>();
  items.forEach((item, i) => {
    const same = result.get(nameOf(item));
    if (same) same.push([i, item]);
    else result.set(nameOf(item), [[i, item]]);
  });
  return result;
}

/** The items with these names, in their original order. */
function named<T>(names: string[], items: Map<string, [number, T][]>): T[] {
  return [...new Set(names)]
    .flatMap((name) => items.get(name) ?? [])
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}

/** The `externalIPs` that the peerings announce. */
function externalAddresses(announced: Announced[], { externalServices }: Announcing): Accepted[] {
  const selectors = announced.flatMap(({ selector, addresses }) =>
    selector && addresses.includes('ExternalIP') ? [selector] : [],
  );
  return once(
    externalServices
      .filter((service) => selectors.some((selector) => matches(selector, serviceLabels(service))))
      .flatMap(({ name, addresses }) =>
        addresses.flatMap((address) =>
          services(address.toCidr(), `external addresses of service ${name}`, announced, 'ExternalIP'),
        ),
      ),
  );
}
