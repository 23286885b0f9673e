// Generated from the CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import type { ApiObjectMetadata } from 'cdk8s';

/** What a CiliumBGPClusterConfig is made of. */
export interface CiliumBGPClusterConfigProps {
  /** @default 'cilium.io/v2' */
  readonly apiVersion?: 'cilium.io/v2' | 'cilium.io/v2alpha1';
  readonly metadata?: ApiObjectMetadata;
  /** Cilium 1.15 to 1.20. */
  readonly spec: CiliumBGPClusterConfigSpec;
}

export interface CiliumBGPClusterConfigSpecBgpInstancesPeersAutoDiscoveryDefaultGateway {
  /** Cilium 1.18 to 1.20, in v2. */
  readonly addressFamily: 'ipv4' | 'ipv6';
}

export interface CiliumBGPClusterConfigSpecBgpInstancesPeersAutoDiscovery {
  /** Cilium 1.18 to 1.20, in v2. */
  readonly defaultGateway?: CiliumBGPClusterConfigSpecBgpInstancesPeersAutoDiscoveryDefaultGateway;
  /** Cilium 1.18 to 1.20, in v2. */
  readonly mode: string;
}

export interface CiliumBGPClusterConfigSpecBgpInstancesPeersPeerConfigRef {
  /** Cilium 1.15 to 1.20, in v2alpha1. */
  readonly group?: string;
  /** Cilium 1.15 to 1.20, in v2alpha1. */
  readonly kind?: string;
  /** Cilium 1.15 to 1.20. */
  readonly name: string;
}

export interface CiliumBGPClusterConfigSpecBgpInstancesPeers {
  /** Cilium 1.18 to 1.20, in v2. */
  readonly autoDiscovery?: CiliumBGPClusterConfigSpecBgpInstancesPeersAutoDiscovery;
  /** Cilium 1.15 to 1.20. */
  readonly name: string;
  /** Cilium 1.15 to 1.20. */
  readonly peerASN?: number;
  /** Cilium 1.15 to 1.20. */
  readonly peerAddress?: string;
  /** Cilium 1.15 to 1.20. */
  readonly peerConfigRef?: CiliumBGPClusterConfigSpecBgpInstancesPeersPeerConfigRef;
}

export interface CiliumBGPClusterConfigSpecBgpInstances {
  /** Cilium 1.15 to 1.20. */
  readonly localASN?: number;
  /** Cilium 1.18 to 1.20. */
  readonly localPort?: number;
  /** Cilium 1.15 to 1.20. */
  readonly name: string;
  /** Cilium 1.15 to 1.20. */
  readonly peers?: readonly CiliumBGPClusterConfigSpecBgpInstancesPeers[];
}

export interface CiliumBGPClusterConfigSpecNodeSelectorMatchExpressions {
  /** Cilium 1.15 to 1.20. */
  readonly key: string;
  /** Cilium 1.15 to 1.20. */
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  /** Cilium 1.15 to 1.20. */
  readonly values?: readonly string[];
}

export interface CiliumBGPClusterConfigSpecNodeSelector {
  /** Cilium 1.15 to 1.20. */
  readonly matchExpressions?: readonly CiliumBGPClusterConfigSpecNodeSelectorMatchExpressions[];
  /** Cilium 1.15 to 1.20. */
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface CiliumBGPClusterConfigSpec {
  /** Cilium 1.15 to 1.20. */
  readonly bgpInstances: readonly CiliumBGPClusterConfigSpecBgpInstances[];
  /** Cilium 1.15 to 1.20. */
  readonly nodeSelector?: CiliumBGPClusterConfigSpecNodeSelector;
}
