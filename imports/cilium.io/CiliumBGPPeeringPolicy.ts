// Generated from the CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import type { ApiObjectMetadata } from 'cdk8s';

/** What a CiliumBGPPeeringPolicy is made of. */
export interface CiliumBGPPeeringPolicyProps {
  /** @default 'cilium.io/v2alpha1' */
  readonly apiVersion?: 'cilium.io/v2alpha1';
  readonly metadata?: ApiObjectMetadata;
  /** Cilium 1.14 to 1.18. */
  readonly spec?: CiliumBGPPeeringPolicySpec;
}

export interface CiliumBGPPeeringPolicySpecNodeSelectorMatchExpressions {
  /** Cilium 1.14 to 1.18. */
  readonly key: string;
  /** Cilium 1.14 to 1.18. */
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  /** Cilium 1.14 to 1.18. */
  readonly values?: readonly string[];
}

export interface CiliumBGPPeeringPolicySpecNodeSelector {
  /** Cilium 1.14 to 1.18. */
  readonly matchExpressions?: readonly CiliumBGPPeeringPolicySpecNodeSelectorMatchExpressions[];
  /** Cilium 1.14 to 1.18. */
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface CiliumBGPPeeringPolicySpecVirtualRoutersNeighborsAdvertisedPathAttributesCommunities {
  /** Cilium 1.15 to 1.18. */
  readonly large?: readonly string[];
  /** Cilium 1.15 to 1.18. */
  readonly standard?: readonly string[];
  /** Cilium 1.16 to 1.18. */
  readonly wellKnown?: readonly ('internet' | 'planned-shut' | 'accept-own' | 'route-filter-translated-v4' | 'route-filter-v4' | 'route-filter-translated-v6' | 'route-filter-v6' | 'llgr-stale' | 'no-llgr' | 'blackhole' | 'no-export' | 'no-advertise' | 'no-export-subconfed' | 'no-peer')[];
}

export interface CiliumBGPPeeringPolicySpecVirtualRoutersNeighborsAdvertisedPathAttributesSelectorMatchExpressions {
  /** Cilium 1.15 to 1.18. */
  readonly key: string;
  /** Cilium 1.15 to 1.18. */
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  /** Cilium 1.15 to 1.18. */
  readonly values?: readonly string[];
}

export interface CiliumBGPPeeringPolicySpecVirtualRoutersNeighborsAdvertisedPathAttributesSelector {
  /** Cilium 1.15 to 1.18. */
  readonly matchExpressions?: readonly CiliumBGPPeeringPolicySpecVirtualRoutersNeighborsAdvertisedPathAttributesSelectorMatchExpressions[];
  /** Cilium 1.15 to 1.18. */
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface CiliumBGPPeeringPolicySpecVirtualRoutersNeighborsAdvertisedPathAttributes {
  /** Cilium 1.15 to 1.18. */
  readonly communities?: CiliumBGPPeeringPolicySpecVirtualRoutersNeighborsAdvertisedPathAttributesCommunities;
  /** Cilium 1.15 to 1.18. */
  readonly localPreference?: number;
  /** Cilium 1.15 to 1.18. */
  readonly selector?: CiliumBGPPeeringPolicySpecVirtualRoutersNeighborsAdvertisedPathAttributesSelector;
  /** Cilium 1.15 to 1.18. */
  readonly selectorType: 'PodCIDR' | 'CiliumLoadBalancerIPPool' | 'CiliumPodIPPool';
}

export interface CiliumBGPPeeringPolicySpecVirtualRoutersNeighborsFamilies {
  /** Cilium 1.15 to 1.18. */
  readonly afi: 'ipv4' | 'ipv6' | 'l2vpn' | 'ls' | 'opaque';
  /** Cilium 1.15 to 1.18. */
  readonly safi: 'unicast' | 'multicast' | 'mpls_label' | 'encapsulation' | 'vpls' | 'evpn' | 'ls' | 'sr_policy' | 'mup' | 'mpls_vpn' | 'mpls_vpn_multicast' | 'route_target_constraints' | 'flowspec_unicast' | 'flowspec_vpn' | 'key_value';
}

export interface CiliumBGPPeeringPolicySpecVirtualRoutersNeighborsGracefulRestart {
  /** Cilium 1.14 to 1.18. */
  readonly enabled: boolean;
  /** Cilium 1.14 to 1.18. */
  readonly restartTimeSeconds?: number;
}

export interface CiliumBGPPeeringPolicySpecVirtualRoutersNeighbors {
  /** Cilium 1.15 to 1.18. */
  readonly advertisedPathAttributes?: readonly CiliumBGPPeeringPolicySpecVirtualRoutersNeighborsAdvertisedPathAttributes[];
  /** Cilium 1.15 to 1.18. */
  readonly authSecretRef?: string;
  /** Cilium 1.14 to 1.18. */
  readonly connectRetryTimeSeconds?: number;
  /** Cilium 1.14 to 1.18. */
  readonly eBGPMultihopTTL?: number;
  /** Cilium 1.15 to 1.18. */
  readonly families?: readonly CiliumBGPPeeringPolicySpecVirtualRoutersNeighborsFamilies[];
  /** Cilium 1.14 to 1.18. */
  readonly gracefulRestart?: CiliumBGPPeeringPolicySpecVirtualRoutersNeighborsGracefulRestart;
  /** Cilium 1.14 to 1.18. */
  readonly holdTimeSeconds?: number;
  /** Cilium 1.14 to 1.18. */
  readonly keepAliveTimeSeconds?: number;
  /** Cilium 1.14 to 1.18. */
  readonly peerASN: number;
  /** Cilium 1.14 to 1.18. */
  readonly peerAddress: string;
  /** Cilium 1.14 to 1.18. */
  readonly peerPort?: number;
}

export interface CiliumBGPPeeringPolicySpecVirtualRouters {
  /** Cilium 1.14 to 1.18. */
  readonly exportPodCIDR?: boolean;
  /** Cilium 1.14 to 1.18. */
  readonly localASN: number;
  /** Cilium 1.14 to 1.18. */
  readonly neighbors: readonly CiliumBGPPeeringPolicySpecVirtualRoutersNeighbors[];
  /** Cilium 1.15 to 1.18. */
  readonly podIPPoolSelector?: CiliumBGPPeeringPolicySpecVirtualRoutersNeighborsAdvertisedPathAttributesSelector;
  /** Cilium 1.16 to 1.18. */
  readonly serviceAdvertisements?: readonly ('LoadBalancerIP' | 'ClusterIP' | 'ExternalIP')[];
  /** Cilium 1.14 to 1.18. */
  readonly serviceSelector?: CiliumBGPPeeringPolicySpecNodeSelector;
}

export interface CiliumBGPPeeringPolicySpec {
  /** Cilium 1.14 to 1.18. */
  readonly nodeSelector?: CiliumBGPPeeringPolicySpecNodeSelector;
  /** Cilium 1.14 to 1.18. */
  readonly virtualRouters: readonly CiliumBGPPeeringPolicySpecVirtualRouters[];
}
