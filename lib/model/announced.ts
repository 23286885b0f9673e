// The routes that a node announces for Service addresses. test/differential compares them with Cilium's own BGP
// speaker.
import { BGP_CLASS } from '../release/annotations';
import { has } from '../release/patches';
import type { Cidr, Ip } from '../values/cidr';
import type { NodeFact } from './companions';
import type { Announcer, Model } from './model';
import { NodeIndex } from './nodes';
import { matches } from './selectors';

/** The fields of a Service that decide which nodes announce it. */
export interface BgpService {
  /** Includes the two labels that Cilium adds: see `serviceLabels`. */
  readonly labels: Record<string, string>;
  readonly loadBalancerClass?: string;
  /** Its externalTrafficPolicy is Local. */
  readonly isLocal: boolean;
  /** Its internalTrafficPolicy is Local. */
  readonly isLocalInside: boolean;
}

/** The kind of a Service address, by its name in CiliumBGPAdvertisement. */
export type AddressSort = 'LoadBalancerIP' | 'ExternalIP' | 'ClusterIP';

export interface ServiceRoute {
  readonly network: Cidr;
  /** Only nodes with a pod of the Service announce it. */
  readonly needsPod: boolean;
}

/** Whether BGP announces the pool addresses of a Service with this loadBalancerClass. */
export function isForBgp(loadBalancerClass: string | undefined, version: string): boolean {
  return loadBalancerClass === undefined || loadBalancerClass === BGP_CLASS || !has(version, 'announcersAskForClass');
}

/** The routes that a peering announces for a Service address: one for each aggregation length, or none. */
export function routesTo(
  address: Ip,
  sort: AddressSort,
  service: BgpService,
  { announced }: Pick<Announcer, 'announced'>,
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
    // Cilium never aggregates an address that only nodes with a pod announce.
    .map(({ aggregation }) => (needsPod ? single.bits : (aggregation[family] ?? single.bits)));
  return [...new Set(lengths)].map((length) => ({ network: single.widen(length), needsPod }));
}

/**
 * The selected nodes that really run the peering. Two CiliumBGPPeeringPolicies for one node cancel each other, and one
 * silences a CiliumBGPClusterConfig, on releases that still read policies.
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
