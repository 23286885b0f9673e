// Generated from the CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import type { ApiObjectMetadata } from 'cdk8s';

/** What a CiliumLoadBalancerIPPool is made of. */
export interface CiliumLoadBalancerIPPoolProps {
  /** @default 'cilium.io/v2' */
  readonly apiVersion?: 'cilium.io/v2' | 'cilium.io/v2alpha1';
  readonly metadata?: ApiObjectMetadata;
  /** Cilium 1.14 to 1.20. */
  readonly spec?: CiliumLoadBalancerIPPoolSpec;
}

export interface CiliumLoadBalancerIPPoolSpecBlocks {
  /** Cilium 1.15 to 1.20. */
  readonly cidr?: string;
  /** Cilium 1.15 to 1.20. */
  readonly start?: string;
  /** Cilium 1.15 to 1.20. */
  readonly stop?: string;
}

export interface CiliumLoadBalancerIPPoolSpecCidrs {
  /** Cilium 1.14 to 1.15. */
  readonly cidr?: string;
  /** Cilium 1.15. */
  readonly start?: string;
  /** Cilium 1.15. */
  readonly stop?: string;
}

export interface CiliumLoadBalancerIPPoolSpecServiceSelectorMatchExpressions {
  /** Cilium 1.14 to 1.20. */
  readonly key: string;
  /** Cilium 1.14 to 1.20. */
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  /** Cilium 1.14 to 1.20. */
  readonly values?: readonly string[];
}

export interface CiliumLoadBalancerIPPoolSpecServiceSelector {
  /** Cilium 1.14 to 1.20. */
  readonly matchExpressions?: readonly CiliumLoadBalancerIPPoolSpecServiceSelectorMatchExpressions[];
  /** Cilium 1.14 to 1.20. */
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface CiliumLoadBalancerIPPoolSpec {
  /** Cilium 1.15 to 1.20. */
  readonly allowFirstLastIPs?: 'Yes' | 'No';
  /** Cilium 1.15 to 1.20. */
  readonly blocks?: readonly CiliumLoadBalancerIPPoolSpecBlocks[];
  /** Cilium 1.14 to 1.15. */
  readonly cidrs?: readonly CiliumLoadBalancerIPPoolSpecCidrs[];
  /** Cilium 1.14 to 1.20. */
  readonly disabled?: boolean;
  /** Cilium 1.14 to 1.20. */
  readonly serviceSelector?: CiliumLoadBalancerIPPoolSpecServiceSelector;
}
