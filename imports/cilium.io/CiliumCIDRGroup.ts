// Generated from the CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import type { ApiObjectMetadata } from 'cdk8s';

/** What a CiliumCIDRGroup is made of. */
export interface CiliumCIDRGroupProps {
  /** @default 'cilium.io/v2' */
  readonly apiVersion?: 'cilium.io/v2' | 'cilium.io/v2alpha1';
  readonly metadata?: ApiObjectMetadata;
  /** Cilium 1.14 to 1.20. */
  readonly spec: CiliumCIDRGroupSpec;
}

export interface CiliumCIDRGroupSpec {
  /** Cilium 1.14 to 1.20. */
  readonly externalCIDRs: readonly string[];
}
