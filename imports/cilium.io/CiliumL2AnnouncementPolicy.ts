// Generated from the CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import type { ApiObjectMetadata } from 'cdk8s';

/** What a CiliumL2AnnouncementPolicy is made of. */
export interface CiliumL2AnnouncementPolicyProps {
  /** @default 'cilium.io/v2alpha1' */
  readonly apiVersion?: 'cilium.io/v2alpha1';
  readonly metadata?: ApiObjectMetadata;
  /** Cilium 1.14 to 1.20. */
  readonly spec?: CiliumL2AnnouncementPolicySpec;
}

export interface CiliumL2AnnouncementPolicySpecNodeSelectorMatchExpressions {
  /** Cilium 1.14 to 1.20. */
  readonly key: string;
  /** Cilium 1.14 to 1.20. */
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  /** Cilium 1.14 to 1.20. */
  readonly values?: readonly string[];
}

export interface CiliumL2AnnouncementPolicySpecNodeSelector {
  /** Cilium 1.14 to 1.20. */
  readonly matchExpressions?: readonly CiliumL2AnnouncementPolicySpecNodeSelectorMatchExpressions[];
  /** Cilium 1.14 to 1.20. */
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface CiliumL2AnnouncementPolicySpec {
  /** Cilium 1.14 to 1.20. */
  readonly externalIPs?: boolean;
  /** Cilium 1.14 to 1.20. */
  readonly interfaces?: readonly string[];
  /** Cilium 1.14 to 1.20. */
  readonly loadBalancerIPs?: boolean;
  /** Cilium 1.14 to 1.20. */
  readonly nodeSelector?: CiliumL2AnnouncementPolicySpecNodeSelector;
  /** Cilium 1.14 to 1.20. */
  readonly serviceSelector?: CiliumL2AnnouncementPolicySpecNodeSelector;
}
