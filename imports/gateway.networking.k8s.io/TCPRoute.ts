// Generated from the CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import type { ApiObjectMetadata } from 'cdk8s';

/** What a TCPRoute is made of. */
export interface TCPRouteProps {
  /** @default 'gateway.networking.k8s.io/v1' */
  readonly apiVersion?: 'gateway.networking.k8s.io/v1' | 'gateway.networking.k8s.io/v1alpha2';
  readonly metadata?: ApiObjectMetadata;
  /** Gateway API 0.7 to 1.7; 0.7 to 1.4 in the experimental channel alone. */
  readonly spec: TCPRouteSpec;
}

export interface TCPRouteSpecParentRefs {
  /** Gateway API 0.7 to 1.7; 0.7 to 1.4 in the experimental channel alone. */
  readonly group?: string;
  /** Gateway API 0.7 to 1.7; 0.7 to 1.4 in the experimental channel alone. */
  readonly kind?: string;
  /** Gateway API 0.7 to 1.7; 0.7 to 1.4 in the experimental channel alone. */
  readonly name: string;
  /** Gateway API 0.7 to 1.7; 0.7 to 1.4 in the experimental channel alone. */
  readonly namespace?: string;
  /** Gateway API 0.7 to 1.7; 0.7 to 1.4 in the experimental channel alone. */
  readonly port?: number;
  /** Gateway API 0.7 to 1.7; 0.7 to 1.4 in the experimental channel alone. */
  readonly sectionName?: string;
}

export interface TCPRouteSpecRulesBackendRefs {
  /** Gateway API 0.7 to 1.7; 0.7 to 1.4 in the experimental channel alone. */
  readonly group?: string;
  /** Gateway API 0.7 to 1.7; 0.7 to 1.4 in the experimental channel alone. */
  readonly kind?: string;
  /** Gateway API 0.7 to 1.7; 0.7 to 1.4 in the experimental channel alone. */
  readonly name: string;
  /** Gateway API 0.7 to 1.7; 0.7 to 1.4 in the experimental channel alone. */
  readonly namespace?: string;
  /** Gateway API 0.7 to 1.7; 0.7 to 1.4 in the experimental channel alone. */
  readonly port?: number;
  /** Gateway API 0.7 to 1.7; 0.7 to 1.4 in the experimental channel alone. */
  readonly weight?: number;
}

export interface TCPRouteSpecRules {
  /** Gateway API 0.7 to 1.7; 0.7 to 1.4 in the experimental channel alone. */
  readonly backendRefs?: readonly TCPRouteSpecRulesBackendRefs[];
  /** Gateway API 1.2 to 1.7; 1.2 to 1.4 in the experimental channel alone. */
  readonly name?: string;
}

export interface TCPRouteSpec {
  /** Gateway API 0.7 to 1.7; 0.7 to 1.4 in the experimental channel alone. */
  readonly parentRefs?: readonly TCPRouteSpecParentRefs[];
  /** Gateway API 0.7 to 1.7; 0.7 to 1.4 in the experimental channel alone. */
  readonly rules: readonly TCPRouteSpecRules[];
  /** Gateway API 1.4 to 1.7 in the experimental channel. */
  readonly useDefaultGateways?: 'All' | 'None';
}
