// The route over which this host reaches the address of a Gateway, and its next hops.
import { type BgpService, routesTo } from '../model/announced';
import type { Gateway, Model, NeighborGroup, Router } from '../model/model';
import { gatewayService } from '../model/selectors';
import { has } from '../release/patches';
import { type Cidr, covers, type Ip } from '../values/cidr';
import { grouped } from '../values/grouped';
import { routersHere } from './targets';

/** A route of this host, as the helper `next_hops` takes it. */
export interface Route {
  /** The address itself, or the network that nodes announce for it. */
  readonly to: string;
  /** The next hops that it has at least. */
  readonly hops: number;
}

/** The route to an address of a Gateway; undefined where no router here surely learns one. */
export function routeTo(address: Ip, gateway: Gateway, model: Model): Route | undefined {
  const { isLocal, loadBalancerClass } = gateway;
  if (isLocal && !has(model.version, 'announcesLocalGateways')) return undefined;
  const service = { labels: gatewayService(gateway), loadBalancerClass, isLocal, isLocalInside: false };
  const [most] = routersHere(model)
    .flatMap((router) => routeAt(router, address, service, model.version) ?? [])
    .sort((a, b) => b.hops - a.hops);
  return most;
}

function routeAt(router: Router, address: Ip, service: BgpService, version: string): Route | undefined {
  const learnt = router.neighborGroups
    .filter(({ carries, nodeCount }) => carries.includes(address.family) && nodeCount !== 0)
    .flatMap((group) =>
      routesTo(address, 'LoadBalancerIP', service, { announced: group.announced ?? [] }, version)
        .filter(({ network }) => accepts(router, network))
        .map(({ network }) => ({ group, network })),
    );
  if (learnt.length === 0) return undefined;
  // The kernel takes the route with the longest prefix.
  const { network } = learnt.reduce((a, b) => (b.network.prefixLength > a.network.prefixLength ? b : a));
  const groups = learnt.filter((one) => one.network.prefixLength === network.prefixLength).map(({ group }) => group);
  // The next hops of one route are all inside the AS of the router, with one local preference, or all outside of it.
  const alternatives = grouped(groups, ({ remoteAsn, announced = [] }) =>
    remoteAsn === router.asn ? announced.map(({ localPreference }) => localPreference).join() : 'outside',
  );
  const hops = Math.min(router.maximumPaths, ...[...alternatives.values()].map(hopsOver));
  return { to: network.prefixLength === network.bits ? `${address}` : `${network}`, hops };
}

function accepts({ accepted }: Router, network: Cidr): boolean {
  return accepted.some(
    ({ cidr, shortest, longest }) =>
      covers(cidr, network) && network.prefixLength >= shortest && network.prefixLength <= longest,
  );
}

/** Nodes that are several hops away may all be behind one gateway, which is one next hop. */
function hopsOver(groups: readonly NeighborGroup[]): number {
  const near = groups.filter(({ multihop }) => multihop === 1);
  return Math.max(
    1,
    near.reduce((sum, { nodeCount }) => sum + (nodeCount ?? 1), 0),
  );
}

export function describeRoute({ to, hops }: Route): string {
  return `this host has a route to ${to} over ${hops} ${hops === 1 ? 'node' : 'nodes'}`;
}
