// Generated from the CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import type { ApiObjectMetadata } from 'cdk8s';

/** What a CiliumNodeConfig is made of. */
export interface CiliumNodeConfigProps {
  /** @default 'cilium.io/v2' */
  readonly apiVersion?: 'cilium.io/v2' | 'cilium.io/v2alpha1';
  readonly metadata?: ApiObjectMetadata;
  /** Cilium 1.14 to 1.20. */
  readonly spec: CiliumNodeConfigSpec;
}

export interface CiliumNodeConfigSpecNodeSelectorMatchExpressions {
  /** Cilium 1.14 to 1.20. */
  readonly key: string;
  /** Cilium 1.14 to 1.20. */
  readonly operator: string;
  /** Cilium 1.14 to 1.20. */
  readonly values?: readonly string[];
}

export interface CiliumNodeConfigSpecNodeSelector {
  /** Cilium 1.14 to 1.20. */
  readonly matchExpressions?: readonly CiliumNodeConfigSpecNodeSelectorMatchExpressions[];
  /** Cilium 1.14 to 1.20. */
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface CiliumNodeConfigSpec {
  /** Cilium 1.14 to 1.20. */
  readonly defaults: { readonly [key: string]: string };
  /** Cilium 1.14 to 1.20. */
  readonly nodeSelector: CiliumNodeConfigSpecNodeSelector;
}
