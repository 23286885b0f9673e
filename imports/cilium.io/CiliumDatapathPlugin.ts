// Generated from the CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import type { ApiObjectMetadata } from 'cdk8s';

/** What a CiliumDatapathPlugin is made of. */
export interface CiliumDatapathPluginProps {
  /** @default 'cilium.io/v2alpha1' */
  readonly apiVersion?: 'cilium.io/v2alpha1';
  readonly metadata?: ApiObjectMetadata;
  /** Cilium 1.20. */
  readonly spec: CiliumDatapathPluginSpec;
}

export interface CiliumDatapathPluginSpec {
  /** Cilium 1.20. */
  readonly attachmentPolicy: 'Always' | 'BestEffort';
  /** Cilium 1.20. */
  readonly version: string;
}
