// Generated from the CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import type { ApiObjectMetadata } from 'cdk8s';

/** What a CiliumBGPNodeConfig is made of. */
export interface CiliumBGPNodeConfigProps {
  /** @default 'cilium.io/v2' */
  readonly apiVersion?: 'cilium.io/v2' | 'cilium.io/v2alpha1';
  readonly metadata?: ApiObjectMetadata;
  /** Cilium 1.15 to 1.20. */
  readonly spec: CiliumBGPNodeConfigSpec;
}

export interface CiliumBGPNodeConfigSpecBgpInstancesPeersAutoDiscoveryDefaultGateway {
  /** Cilium 1.18 to 1.20, in v2. */
  readonly addressFamily: 'ipv4' | 'ipv6';
}

export interface CiliumBGPNodeConfigSpecBgpInstancesPeersAutoDiscovery {
  /** Cilium 1.18 to 1.20, in v2. */
  readonly defaultGateway?: CiliumBGPNodeConfigSpecBgpInstancesPeersAutoDiscoveryDefaultGateway;
  /** Cilium 1.18 to 1.20, in v2. */
  readonly mode: string;
}

export interface CiliumBGPNodeConfigSpecBgpInstancesPeersPeerConfigRef {
  /** Cilium 1.15 to 1.20, in v2alpha1. */
  readonly group?: string;
  /** Cilium 1.15 to 1.20, in v2alpha1. */
  readonly kind?: string;
  /** Cilium 1.15 to 1.20. */
  readonly name: string;
}

export interface CiliumBGPNodeConfigSpecBgpInstancesPeers {
  /** Cilium 1.18 to 1.20, in v2. */
  readonly autoDiscovery?: CiliumBGPNodeConfigSpecBgpInstancesPeersAutoDiscovery;
  /** Cilium 1.15 to 1.20. */
  readonly localAddress?: string;
  /** Cilium 1.15 to 1.20. */
  readonly name: string;
  /** Cilium 1.15 to 1.20. */
  readonly peerASN?: number;
  /** Cilium 1.15 to 1.20. */
  readonly peerAddress?: string;
  /** Cilium 1.15 to 1.20. */
  readonly peerConfigRef?: CiliumBGPNodeConfigSpecBgpInstancesPeersPeerConfigRef;
}

export interface CiliumBGPNodeConfigSpecBgpInstances {
  /** Cilium 1.15 to 1.20. */
  readonly localASN?: number;
  /** Cilium 1.15 to 1.20. */
  readonly localPort?: number;
  /** Cilium 1.15 to 1.20. */
  readonly name: string;
  /** Cilium 1.15 to 1.20. */
  readonly peers?: readonly CiliumBGPNodeConfigSpecBgpInstancesPeers[];
  /** Cilium 1.15 to 1.20. */
  readonly routerID?: string;
}

export interface CiliumBGPNodeConfigSpec {
  /** Cilium 1.15 to 1.20. */
  readonly bgpInstances: readonly CiliumBGPNodeConfigSpecBgpInstances[];
}
