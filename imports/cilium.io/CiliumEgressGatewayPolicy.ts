// Generated from the CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import type { ApiObjectMetadata } from 'cdk8s';

/** What a CiliumEgressGatewayPolicy is made of. */
export interface CiliumEgressGatewayPolicyProps {
  /** @default 'cilium.io/v2' */
  readonly apiVersion?: 'cilium.io/v2';
  readonly metadata?: ApiObjectMetadata;
  /** Cilium 1.14 to 1.20. */
  readonly spec?: CiliumEgressGatewayPolicySpec;
}

export interface CiliumEgressGatewayPolicySpecEgressGatewayNodeSelectorMatchExpressions {
  /** Cilium 1.14 to 1.20. */
  readonly key: string;
  /** Cilium 1.14 to 1.20. */
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  /** Cilium 1.14 to 1.20. */
  readonly values?: readonly string[];
}

export interface CiliumEgressGatewayPolicySpecEgressGatewayNodeSelector {
  /** Cilium 1.14 to 1.20. */
  readonly matchExpressions?: readonly CiliumEgressGatewayPolicySpecEgressGatewayNodeSelectorMatchExpressions[];
  /** Cilium 1.14 to 1.20. */
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface CiliumEgressGatewayPolicySpecEgressGateway {
  /** Cilium 1.14 to 1.20. */
  readonly egressIP?: string;
  /** Cilium 1.14 to 1.20. */
  readonly interface?: string;
  /** Cilium 1.14 to 1.20. */
  readonly nodeSelector: CiliumEgressGatewayPolicySpecEgressGatewayNodeSelector;
}

export interface CiliumEgressGatewayPolicySpecEgressGatewaysNodeSelectorMatchExpressions {
  /** Cilium 1.18 to 1.20. */
  readonly key: string;
  /** Cilium 1.18 to 1.20. */
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  /** Cilium 1.18 to 1.20. */
  readonly values?: readonly string[];
}

export interface CiliumEgressGatewayPolicySpecEgressGatewaysNodeSelector {
  /** Cilium 1.18 to 1.20. */
  readonly matchExpressions?: readonly CiliumEgressGatewayPolicySpecEgressGatewaysNodeSelectorMatchExpressions[];
  /** Cilium 1.18 to 1.20. */
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface CiliumEgressGatewayPolicySpecEgressGateways {
  /** Cilium 1.18 to 1.20. */
  readonly egressIP?: string;
  /** Cilium 1.18 to 1.20. */
  readonly interface?: string;
  /** Cilium 1.18 to 1.20. */
  readonly nodeSelector: CiliumEgressGatewayPolicySpecEgressGatewaysNodeSelector;
}

export interface CiliumEgressGatewayPolicySpecSelectorsNodeSelectorMatchExpressions {
  /** Cilium 1.17 to 1.20. */
  readonly key: string;
  /** Cilium 1.17 to 1.20. */
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  /** Cilium 1.17 to 1.20. */
  readonly values?: readonly string[];
}

export interface CiliumEgressGatewayPolicySpecSelectorsNodeSelector {
  /** Cilium 1.17 to 1.20. */
  readonly matchExpressions?: readonly CiliumEgressGatewayPolicySpecSelectorsNodeSelectorMatchExpressions[];
  /** Cilium 1.17 to 1.20. */
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface CiliumEgressGatewayPolicySpecSelectors {
  /** Cilium 1.14 to 1.20. */
  readonly namespaceSelector?: CiliumEgressGatewayPolicySpecEgressGatewayNodeSelector;
  /** Cilium 1.17 to 1.20. */
  readonly nodeSelector?: CiliumEgressGatewayPolicySpecSelectorsNodeSelector;
  /** Cilium 1.14 to 1.20. */
  readonly podSelector?: CiliumEgressGatewayPolicySpecEgressGatewayNodeSelector;
}

export interface CiliumEgressGatewayPolicySpec {
  /** Cilium 1.14 to 1.20. */
  readonly destinationCIDRs: readonly string[];
  /** Cilium 1.14 to 1.20. */
  readonly egressGateway: CiliumEgressGatewayPolicySpecEgressGateway;
  /** Cilium 1.18 to 1.20. */
  readonly egressGateways?: readonly CiliumEgressGatewayPolicySpecEgressGateways[];
  /** Cilium 1.14 to 1.20. */
  readonly excludedCIDRs?: readonly string[];
  /** Cilium 1.14 to 1.20. */
  readonly selectors: readonly CiliumEgressGatewayPolicySpecSelectors[];
}
