// Generated from the CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import type { ApiObjectMetadata } from 'cdk8s';

/** What a CiliumClusterwideEnvoyConfig is made of. */
export interface CiliumClusterwideEnvoyConfigProps {
  /** @default 'cilium.io/v2' */
  readonly apiVersion?: 'cilium.io/v2';
  readonly metadata?: ApiObjectMetadata;
  /** Cilium 1.14 to 1.20. */
  readonly spec?: CiliumClusterwideEnvoyConfigSpec;
}

export interface CiliumClusterwideEnvoyConfigSpecBackendServices {
  /** Cilium 1.14 to 1.20. */
  readonly name: string;
  /** Cilium 1.14 to 1.20. */
  readonly namespace?: string;
  /** Cilium 1.14 to 1.20. */
  readonly number?: readonly string[];
}

export interface CiliumClusterwideEnvoyConfigSpecNodeSelectorMatchExpressions {
  /** Cilium 1.16 to 1.20. */
  readonly key: string;
  /** Cilium 1.16 to 1.20. */
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  /** Cilium 1.16 to 1.20. */
  readonly values?: readonly string[];
}

export interface CiliumClusterwideEnvoyConfigSpecNodeSelector {
  /** Cilium 1.16 to 1.20. */
  readonly matchExpressions?: readonly CiliumClusterwideEnvoyConfigSpecNodeSelectorMatchExpressions[];
  /** Cilium 1.16 to 1.20. */
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface CiliumClusterwideEnvoyConfigSpecServices {
  /** Cilium 1.14 to 1.20. */
  readonly listener?: string;
  /** Cilium 1.14 to 1.20. */
  readonly name: string;
  /** Cilium 1.14 to 1.20. */
  readonly namespace?: string;
  /** Cilium 1.16 to 1.20. */
  readonly ports?: readonly number[];
}

export interface CiliumClusterwideEnvoyConfigSpec {
  /** Cilium 1.14 to 1.20. */
  readonly backendServices?: readonly CiliumClusterwideEnvoyConfigSpecBackendServices[];
  /** Cilium 1.16 to 1.20. */
  readonly nodeSelector?: CiliumClusterwideEnvoyConfigSpecNodeSelector;
  /** Cilium 1.14 to 1.20. */
  readonly resources?: readonly { readonly [key: string]: unknown }[];
  /** Cilium 1.14 to 1.20. */
  readonly services?: readonly CiliumClusterwideEnvoyConfigSpecServices[];
}
