// Generated from the CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import type { ApiObjectMetadata } from 'cdk8s';

/** What a CiliumBGPNodeConfigOverride is made of. */
export interface CiliumBGPNodeConfigOverrideProps {
  /** @default 'cilium.io/v2' */
  readonly apiVersion?: 'cilium.io/v2' | 'cilium.io/v2alpha1';
  readonly metadata?: ApiObjectMetadata;
  /** Cilium 1.15 to 1.20. */
  readonly spec: CiliumBGPNodeConfigOverrideSpec;
}

export interface CiliumBGPNodeConfigOverrideSpecBgpInstancesPeers {
  /** Cilium 1.15 to 1.20. */
  readonly localAddress?: string;
  /** Cilium 1.15 to 1.20. */
  readonly localPort?: number;
  /** Cilium 1.15 to 1.20. */
  readonly name: string;
}

export interface CiliumBGPNodeConfigOverrideSpecBgpInstances {
  /** Cilium 1.18 to 1.20. */
  readonly localASN?: number;
  /** Cilium 1.15 to 1.20. */
  readonly localPort?: number;
  /** Cilium 1.15 to 1.20. */
  readonly name: string;
  /** Cilium 1.15 to 1.20. */
  readonly peers?: readonly CiliumBGPNodeConfigOverrideSpecBgpInstancesPeers[];
  /** Cilium 1.15 to 1.20. */
  readonly routerID?: string;
}

export interface CiliumBGPNodeConfigOverrideSpec {
  /** Cilium 1.15 to 1.20. */
  readonly bgpInstances: readonly CiliumBGPNodeConfigOverrideSpecBgpInstances[];
  /** Cilium 1.15. */
  readonly nodeRef?: string;
}
