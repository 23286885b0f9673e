// What a node announces over BGP for addresses of Services: test/differential holds it to Cilium's own speaker.
import { BGP_CLASS } from '../release/annotations';
import { has } from '../release/patches';
import type { Cidr, Ip } from '../values/cidr';
import type { NodeFact } from './companions';
import type { Announcer, Model } from './model';
import { NodeIndex } from './nodes';
import { matches } from './selectors';

/** What chooses the nodes that announce a Service. */
export interface BgpService {
  /** With the two that Cilium adds: see `serviceLabels`. */
  readonly labels: Record<string, string>;
  readonly loadBalancerClass?: string;
  /** Its externalTrafficPolicy is Local. */
  readonly isLocal: boolean;
  /** Its internalTrafficPolicy is Local. */
  readonly isLocalInside: boolean;
}

/** How a Service has an address, as CiliumBGPAdvertisement calls it. */
export type AddressSort = 'LoadBalancerIP' | 'ExternalIP' | 'ClusterIP';

export interface ServiceRoute {
  readonly network: Cidr;
  /** Only nodes with a pod of the Service announce it. */
  readonly needsPod: boolean;
}

/** Whether BGP announces what a Service of this class gets from pools. */
export function isForBgp(loadBalancerClass: string | undefined, version: string): boolean {
  return loadBalancerClass === undefined || loadBalancerClass === BGP_CLASS || !has(version, 'announcersAskForClass');
}

/** What a peering announces for an address of a Service: nothing, or as many networks as it has lengths for it. */
export function routesTo(
  address: Ip,
  sort: AddressSort,
  service: BgpService,
  { announced }: Announcer,
  version: string,
): ServiceRoute[] {
  if (sort === 'LoadBalancerIP' && !isForBgp(service.loadBalancerClass, version)) return [];
  const needsPod = sort === 'ClusterIP' ? service.isLocalInside : service.isLocal;
  const { family } = address;
  const single = address.toCidr();
  const lengths = announced
    .filter(
      ({ selector, addresses, families }) =>
        selector && addresses.includes(sort) && families.includes(family) && matches(selector, service.labels),
    )
    // What nodes with a pod alone announce is never made wider.
    .map(({ aggregation }) => (needsPod ? single.bits : (aggregation[family] ?? single.bits)));
  return [...new Set(lengths)].map((length) => ({ network: single.widen(length), needsPod }));
}

/**
 * Of the nodes that a peering selects, those that speak for it: two policies for one node cancel each other, and one of
 * the older kind goes first where Cilium reads it.
 */
export function speaking(
  announcer: Announcer,
  nodes: readonly NodeFact[],
  { announcers, objects, version }: Pick<Model, 'announcers' | 'objects' | 'version'>,
): NodeFact[] {
  const older = new Set(objects.filter(({ kind }) => kind === 'CiliumBGPPeeringPolicy').map(({ path }) => path));
  const stops = has(version, 'passesOverPeeringPolicies')
    ? []
    : announcers.filter((other) => other.path !== announcer.path && older.has(other.path));
  const index = new NodeIndex([...nodes]);
  const silent = new Set(stops.flatMap(({ nodeSelector }) => index.selectedBy(nodeSelector)));
  return index.selectedBy(announcer.nodeSelector).filter((node) => !silent.has(node));
}
