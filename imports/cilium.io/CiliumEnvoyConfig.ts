// Generated from the CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import type { ApiObjectMetadata } from 'cdk8s';

/** What a CiliumEnvoyConfig is made of. */
export interface CiliumEnvoyConfigProps {
  /** @default 'cilium.io/v2' */
  readonly apiVersion?: 'cilium.io/v2';
  readonly metadata?: ApiObjectMetadata;
  /** Cilium 1.14 to 1.20. */
  readonly spec?: CiliumEnvoyConfigSpec;
}

export interface CiliumEnvoyConfigSpecBackendServices {
  /** Cilium 1.14 to 1.20. */
  readonly name: string;
  /** Cilium 1.14 to 1.20. */
  readonly namespace?: string;
  /** Cilium 1.14 to 1.20. */
  readonly number?: readonly string[];
}

export interface CiliumEnvoyConfigSpecNodeSelectorMatchExpressions {
  /** Cilium 1.16 to 1.20. */
  readonly key: string;
  /** Cilium 1.16 to 1.20. */
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  /** Cilium 1.16 to 1.20. */
  readonly values?: readonly string[];
}

export interface CiliumEnvoyConfigSpecNodeSelector {
  /** Cilium 1.16 to 1.20. */
  readonly matchExpressions?: readonly CiliumEnvoyConfigSpecNodeSelectorMatchExpressions[];
  /** Cilium 1.16 to 1.20. */
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface CiliumEnvoyConfigSpecServices {
  /** Cilium 1.14 to 1.20. */
  readonly listener?: string;
  /** Cilium 1.14 to 1.20. */
  readonly name: string;
  /** Cilium 1.14 to 1.20. */
  readonly namespace?: string;
  /** Cilium 1.16 to 1.20. */
  readonly ports?: readonly number[];
}

export interface CiliumEnvoyConfigSpec {
  /** Cilium 1.14 to 1.20. */
  readonly backendServices?: readonly CiliumEnvoyConfigSpecBackendServices[];
  /** Cilium 1.16 to 1.20. */
  readonly nodeSelector?: CiliumEnvoyConfigSpecNodeSelector;
  /** Cilium 1.14 to 1.20. */
  readonly resources?: readonly { readonly [key: string]: unknown }[];
  /** Cilium 1.14 to 1.20. */
  readonly services?: readonly CiliumEnvoyConfigSpecServices[];
}
