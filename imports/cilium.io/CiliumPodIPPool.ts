// Generated from the CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import type { ApiObjectMetadata } from 'cdk8s';

/** What a CiliumPodIPPool is made of. */
export interface CiliumPodIPPoolProps {
  /** @default 'cilium.io/v2alpha1' */
  readonly apiVersion?: 'cilium.io/v2alpha1';
  readonly metadata?: ApiObjectMetadata;
  /** Cilium 1.14 to 1.20. */
  readonly spec: CiliumPodIPPoolSpec;
}

export interface CiliumPodIPPoolSpecIpv4 {
  /** Cilium 1.14 to 1.20. */
  readonly cidrs: readonly string[];
  /** Cilium 1.14 to 1.20. */
  readonly maskSize: number;
}

export interface CiliumPodIPPoolSpecNamespaceSelectorMatchExpressions {
  /** Cilium 1.19 to 1.20. */
  readonly key: string;
  /** Cilium 1.19 to 1.20. */
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  /** Cilium 1.19 to 1.20. */
  readonly values?: readonly string[];
}

export interface CiliumPodIPPoolSpecNamespaceSelector {
  /** Cilium 1.19 to 1.20. */
  readonly matchExpressions?: readonly CiliumPodIPPoolSpecNamespaceSelectorMatchExpressions[];
  /** Cilium 1.19 to 1.20. */
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface CiliumPodIPPoolSpec {
  /** Cilium 1.20. */
  readonly allowFirstIP?: boolean;
  /** Cilium 1.20. */
  readonly allowLastIP?: boolean;
  /** Cilium 1.14 to 1.20. */
  readonly ipv4?: CiliumPodIPPoolSpecIpv4;
  /** Cilium 1.14 to 1.20. */
  readonly ipv6?: CiliumPodIPPoolSpecIpv4;
  /** Cilium 1.19 to 1.20. */
  readonly namespaceSelector?: CiliumPodIPPoolSpecNamespaceSelector;
  /** Cilium 1.19 to 1.20. */
  readonly podSelector?: CiliumPodIPPoolSpecNamespaceSelector;
}
