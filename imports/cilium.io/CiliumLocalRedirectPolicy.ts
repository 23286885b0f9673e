// Generated from the CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import type { ApiObjectMetadata } from 'cdk8s';

/** What a CiliumLocalRedirectPolicy is made of. */
export interface CiliumLocalRedirectPolicyProps {
  /** @default 'cilium.io/v2' */
  readonly apiVersion?: 'cilium.io/v2';
  readonly metadata?: ApiObjectMetadata;
  /** Cilium 1.14 to 1.20. */
  readonly spec?: CiliumLocalRedirectPolicySpec;
}

export interface CiliumLocalRedirectPolicySpecRedirectBackendLocalEndpointSelectorMatchExpressions {
  /** Cilium 1.14 to 1.20. */
  readonly key: string;
  /** Cilium 1.14 to 1.20. */
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  /** Cilium 1.14 to 1.20. */
  readonly values?: readonly string[];
}

export interface CiliumLocalRedirectPolicySpecRedirectBackendLocalEndpointSelector {
  /** Cilium 1.14 to 1.20. */
  readonly matchExpressions?: readonly CiliumLocalRedirectPolicySpecRedirectBackendLocalEndpointSelectorMatchExpressions[];
  /** Cilium 1.14 to 1.20. */
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface CiliumLocalRedirectPolicySpecRedirectBackendToPorts {
  /** Cilium 1.14 to 1.20. */
  readonly name?: string;
  /** Cilium 1.14 to 1.20. */
  readonly port: string;
  /** Cilium 1.14 to 1.20. */
  readonly protocol: 'TCP' | 'UDP';
}

export interface CiliumLocalRedirectPolicySpecRedirectBackend {
  /** Cilium 1.14 to 1.20. */
  readonly localEndpointSelector: CiliumLocalRedirectPolicySpecRedirectBackendLocalEndpointSelector;
  /** Cilium 1.14 to 1.20. */
  readonly toPorts: readonly CiliumLocalRedirectPolicySpecRedirectBackendToPorts[];
}

export interface CiliumLocalRedirectPolicySpecRedirectFrontendAddressMatcher {
  /** Cilium 1.14 to 1.20. */
  readonly ip: string;
  /** Cilium 1.14 to 1.20. */
  readonly toPorts: readonly CiliumLocalRedirectPolicySpecRedirectBackendToPorts[];
}

export interface CiliumLocalRedirectPolicySpecRedirectFrontendServiceMatcher {
  /** Cilium 1.14 to 1.20. */
  readonly namespace: string;
  /** Cilium 1.14 to 1.20. */
  readonly serviceName: string;
  /** Cilium 1.14 to 1.20. */
  readonly toPorts?: readonly CiliumLocalRedirectPolicySpecRedirectBackendToPorts[];
}

export interface CiliumLocalRedirectPolicySpecRedirectFrontend {
  /** Cilium 1.14 to 1.20. */
  readonly addressMatcher?: CiliumLocalRedirectPolicySpecRedirectFrontendAddressMatcher;
  /** Cilium 1.14 to 1.20. */
  readonly serviceMatcher?: CiliumLocalRedirectPolicySpecRedirectFrontendServiceMatcher;
}

export interface CiliumLocalRedirectPolicySpec {
  /** Cilium 1.14 to 1.20. */
  readonly description?: string;
  /** Cilium 1.14 to 1.20. */
  readonly redirectBackend: CiliumLocalRedirectPolicySpecRedirectBackend;
  /** Cilium 1.14 to 1.20. */
  readonly redirectFrontend: CiliumLocalRedirectPolicySpecRedirectFrontend;
  /** Cilium 1.16 to 1.20. */
  readonly skipRedirectFromBackend?: boolean;
}
