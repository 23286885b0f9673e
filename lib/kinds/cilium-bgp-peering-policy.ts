import type {
  CiliumBGPPeeringPolicySpec,
  CiliumBGPPeeringPolicySpecVirtualRouters,
  CiliumBGPPeeringPolicySpecVirtualRoutersNeighbors,
  CiliumBGPPeeringPolicySpecVirtualRoutersNeighborsAdvertisedPathAttributes,
  CiliumBGPPeeringPolicySpecVirtualRoutersNeighborsFamilies,
} from '../../imports/cilium.io/CiliumBGPPeeringPolicy';
import { Family, Ip } from '../values/cidr';
import { Json, list, number, record, text, texts } from '../values/json';
import {
  afiOf,
  readAttributes,
  readFamily,
  readRestart,
  readTimers,
  RouteAttributes,
  Session,
  writeAttributes,
  writeRestart,
} from './bgp';
import { readSelector, Selector, writeSelector } from './selector';

/** A CiliumBGPPeeringPolicy: the cluster's side of BGP, in one object. */
export interface PeeringPolicyIntent {
  /** Absent: every node. */
  readonly nodeSelector?: Selector;
  readonly routers: readonly PolicyRouter[];
}

export interface PolicyRouter {
  readonly localAsn: number;
  readonly exportPodCidr: boolean;
  /** Absent: no Service is announced. */
  readonly serviceSelector?: Selector;
  /** The addresses of Services that are announced. Absent: those from pools. */
  readonly serviceAddresses?: readonly string[];
  /** Whether the instance announces pod IP pools. */
  readonly announcesPodPools: boolean;
  readonly neighbors: readonly PolicyNeighbor[];
}

export interface PolicyNeighbor {
  readonly address: Ip;
  readonly asn: number;
  readonly session: Session;
  /** Absent: both. */
  readonly families?: readonly Family[];
  readonly attributes: readonly PolicyAttributes[];
}

/** The attributes of all routes of one sort. */
export interface PolicyAttributes extends RouteAttributes {
  readonly of: 'services' | 'pods' | 'other';
  /** The pools or nodes whose routes have them, by labels. Absent: all. */
  readonly selector?: Selector;
}

const SELECTOR_TYPES = { services: 'CiliumLoadBalancerIPPool', pods: 'PodCIDR', other: 'CiliumPodIPPool' } as const;

export function writePeeringPolicy({ nodeSelector, routers }: PeeringPolicyIntent): CiliumBGPPeeringPolicySpec {
  return { nodeSelector: nodeSelector && writeSelector(nodeSelector), virtualRouters: routers.map(writeRouter) };
}

function writeRouter(router: PolicyRouter): CiliumBGPPeeringPolicySpecVirtualRouters {
  return {
    localASN: router.localAsn,
    exportPodCIDR: router.exportPodCidr,
    serviceSelector: router.serviceSelector && writeSelector(router.serviceSelector),
    serviceAdvertisements: router.serviceAddresses as CiliumBGPPeeringPolicySpecVirtualRouters['serviceAdvertisements'],
    podIPPoolSelector: router.announcesPodPools ? {} : undefined,
    neighbors: router.neighbors.map(writeNeighbor),
  };
}

function writeNeighbor(neighbor: PolicyNeighbor): CiliumBGPPeeringPolicySpecVirtualRoutersNeighbors {
  const { address, asn, session, families, attributes } = neighbor;
  return {
    // This API writes the peer as a network of one address.
    peerAddress: address.toCidr().toString(),
    peerASN: asn,
    peerPort: session.port,
    connectRetryTimeSeconds: session.timers.connectRetryTimeSeconds,
    holdTimeSeconds: session.timers.holdTimeSeconds,
    keepAliveTimeSeconds: session.timers.keepAliveTimeSeconds,
    eBGPMultihopTTL: session.multihop,
    authSecretRef: session.passwordSecret,
    gracefulRestart: writeRestart(session),
    families: families?.map(
      (family): CiliumBGPPeeringPolicySpecVirtualRoutersNeighborsFamilies => ({ afi: afiOf(family), safi: 'unicast' }),
    ),
    advertisedPathAttributes: attributes.length > 0 ? attributes.map(writePolicyAttributes) : undefined,
  };
}

function writePolicyAttributes(
  attributes: PolicyAttributes,
): CiliumBGPPeeringPolicySpecVirtualRoutersNeighborsAdvertisedPathAttributes {
  const { communities, localPreference } = writeAttributes(attributes);
  return {
    selectorType: SELECTOR_TYPES[attributes.of],
    selector: attributes.selector && writeSelector(attributes.selector),
    communities,
    localPreference,
  };
}

export function readPeeringPolicy(json: Json): PeeringPolicyIntent {
  const spec = record(json.spec);
  return { nodeSelector: readSelector(spec.nodeSelector), routers: list(spec.virtualRouters).map(readRouter) };
}

function readRouter(router: Json): PolicyRouter {
  return {
    localAsn: number(router.localASN) ?? 0,
    exportPodCidr: router.exportPodCIDR === true,
    serviceSelector: readSelector(router.serviceSelector),
    serviceAddresses: Array.isArray(router.serviceAdvertisements) ? texts(router.serviceAdvertisements) : undefined,
    announcesPodPools: router.podIPPoolSelector !== undefined,
    neighbors: list(router.neighbors).flatMap((neighbor) => readNeighbor(neighbor) ?? []),
  };
}

function readNeighbor(neighbor: Json): PolicyNeighbor | undefined {
  const address = Ip.parse((text(neighbor.peerAddress) ?? '').replace(/\/\d+$/, ''));
  if (!address) return undefined;
  return {
    address,
    asn: number(neighbor.peerASN) ?? 0,
    session: {
      timers: readTimers(neighbor),
      multihop: number(neighbor.eBGPMultihopTTL),
      port: number(neighbor.peerPort),
      passwordSecret: text(neighbor.authSecretRef),
      restartTimeSeconds: readRestart(neighbor),
    },
    families: Array.isArray(neighbor.families) ? list(neighbor.families).map(readFamily) : undefined,
    attributes: list(neighbor.advertisedPathAttributes).map(
      (attributes): PolicyAttributes => ({
        of: sortOf(attributes.selectorType),
        selector: readSelector(attributes.selector),
        ...readAttributes(attributes),
      }),
    ),
  };
}

function sortOf(selectorType: unknown): PolicyAttributes['of'] {
  if (selectorType === SELECTOR_TYPES.services) return 'services';
  return selectorType === SELECTOR_TYPES.pods ? 'pods' : 'other';
}
