// Generated from the CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import type { ApiObjectMetadata } from 'cdk8s';

/** What a CiliumBGPAdvertisement is made of. */
export interface CiliumBGPAdvertisementProps {
  /** @default 'cilium.io/v2' */
  readonly apiVersion?: 'cilium.io/v2' | 'cilium.io/v2alpha1';
  readonly metadata?: ApiObjectMetadata;
  /** Cilium 1.15 to 1.20. */
  readonly spec: CiliumBGPAdvertisementSpec;
}

export interface CiliumBGPAdvertisementSpecAdvertisementsAttributesCommunities {
  /** Cilium 1.16 to 1.20. */
  readonly large?: readonly string[];
  /** Cilium 1.16 to 1.20. */
  readonly standard?: readonly string[];
  /** Cilium 1.16 to 1.20. */
  readonly wellKnown?: readonly ('internet' | 'planned-shut' | 'accept-own' | 'route-filter-translated-v4' | 'route-filter-v4' | 'route-filter-translated-v6' | 'route-filter-v6' | 'llgr-stale' | 'no-llgr' | 'blackhole' | 'no-export' | 'no-advertise' | 'no-export-subconfed' | 'no-peer')[];
}

export interface CiliumBGPAdvertisementSpecAdvertisementsAttributesCommunity {
  /** Cilium 1.15. */
  readonly large?: readonly string[];
  /** Cilium 1.15. */
  readonly standard?: readonly string[];
}

export interface CiliumBGPAdvertisementSpecAdvertisementsAttributes {
  /** Cilium 1.16 to 1.20. */
  readonly communities?: CiliumBGPAdvertisementSpecAdvertisementsAttributesCommunities;
  /** Cilium 1.15. */
  readonly community?: CiliumBGPAdvertisementSpecAdvertisementsAttributesCommunity;
  /** Cilium 1.15 to 1.20. */
  readonly localPreference?: number;
}

export interface CiliumBGPAdvertisementSpecAdvertisementsInterface {
  /** Cilium 1.19 to 1.20, in v2. */
  readonly name: string;
}

export interface CiliumBGPAdvertisementSpecAdvertisementsSelectorMatchExpressions {
  /** Cilium 1.15 to 1.20. */
  readonly key: string;
  /** Cilium 1.15 to 1.20. */
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  /** Cilium 1.15 to 1.20. */
  readonly values?: readonly string[];
}

export interface CiliumBGPAdvertisementSpecAdvertisementsSelector {
  /** Cilium 1.15 to 1.20. */
  readonly matchExpressions?: readonly CiliumBGPAdvertisementSpecAdvertisementsSelectorMatchExpressions[];
  /** Cilium 1.15 to 1.20. */
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface CiliumBGPAdvertisementSpecAdvertisementsService {
  /** Cilium 1.16 to 1.20. */
  readonly addresses?: readonly ('LoadBalancerIP' | 'ClusterIP' | 'ExternalIP')[];
  /** Cilium 1.18 to 1.20. */
  readonly aggregationLengthIPv4?: number;
  /** Cilium 1.18 to 1.20. */
  readonly aggregationLengthIPv6?: number;
}

export interface CiliumBGPAdvertisementSpecAdvertisements {
  /** Cilium 1.15 to 1.20. */
  readonly advertisementType: 'PodCIDR' | 'CiliumPodIPPool' | 'CiliumLoadBalancerIP' | 'Service' | 'Interface';
  /** Cilium 1.15 to 1.20. */
  readonly attributes?: CiliumBGPAdvertisementSpecAdvertisementsAttributes;
  /** Cilium 1.19 to 1.20, in v2. */
  readonly interface?: CiliumBGPAdvertisementSpecAdvertisementsInterface;
  /** Cilium 1.15 to 1.20. */
  readonly selector?: CiliumBGPAdvertisementSpecAdvertisementsSelector;
  /** Cilium 1.16 to 1.20. */
  readonly service?: CiliumBGPAdvertisementSpecAdvertisementsService;
}

export interface CiliumBGPAdvertisementSpec {
  /** Cilium 1.15 to 1.20. */
  readonly advertisements: readonly CiliumBGPAdvertisementSpecAdvertisements[];
}
