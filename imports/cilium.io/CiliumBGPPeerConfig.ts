// Generated from the CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import type { ApiObjectMetadata } from 'cdk8s';

/** What a CiliumBGPPeerConfig is made of. */
export interface CiliumBGPPeerConfigProps {
  /** @default 'cilium.io/v2' */
  readonly apiVersion?: 'cilium.io/v2' | 'cilium.io/v2alpha1';
  readonly metadata?: ApiObjectMetadata;
  /** Cilium 1.15 to 1.20. */
  readonly spec: CiliumBGPPeerConfigSpec;
}

export interface CiliumBGPPeerConfigSpecFamiliesAdvertisementsMatchExpressions {
  /** Cilium 1.15 to 1.20. */
  readonly key: string;
  /** Cilium 1.15 to 1.20. */
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  /** Cilium 1.15 to 1.20. */
  readonly values?: readonly string[];
}

export interface CiliumBGPPeerConfigSpecFamiliesAdvertisements {
  /** Cilium 1.15 to 1.20. */
  readonly matchExpressions?: readonly CiliumBGPPeerConfigSpecFamiliesAdvertisementsMatchExpressions[];
  /** Cilium 1.15 to 1.20. */
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface CiliumBGPPeerConfigSpecFamilies {
  /** Cilium 1.15 to 1.20. */
  readonly advertisements?: CiliumBGPPeerConfigSpecFamiliesAdvertisements;
  /** Cilium 1.15 to 1.20. */
  readonly afi: 'ipv4' | 'ipv6' | 'l2vpn' | 'ls' | 'opaque';
  /** Cilium 1.15 to 1.20. */
  readonly safi: 'unicast' | 'multicast' | 'mpls_label' | 'encapsulation' | 'vpls' | 'evpn' | 'ls' | 'sr_policy' | 'mup' | 'mpls_vpn' | 'mpls_vpn_multicast' | 'route_target_constraints' | 'flowspec_unicast' | 'flowspec_vpn' | 'key_value';
}

export interface CiliumBGPPeerConfigSpecGracefulRestart {
  /** Cilium 1.15 to 1.20. */
  readonly enabled: boolean;
  /** Cilium 1.15 to 1.20. */
  readonly restartTimeSeconds?: number;
}

export interface CiliumBGPPeerConfigSpecTimers {
  /** Cilium 1.15 to 1.20. */
  readonly connectRetryTimeSeconds?: number;
  /** Cilium 1.15 to 1.20. */
  readonly holdTimeSeconds?: number;
  /** Cilium 1.15 to 1.20. */
  readonly keepAliveTimeSeconds?: number;
}

export interface CiliumBGPPeerConfigSpecTransport {
  /** Cilium 1.15 to 1.20, in v2alpha1. */
  readonly localPort?: number;
  /** Cilium 1.15 to 1.20. */
  readonly peerPort?: number;
  /** Cilium 1.19 to 1.20, in v2. */
  readonly sourceInterface?: string;
}

export interface CiliumBGPPeerConfigSpec {
  /** Cilium 1.15 to 1.20. */
  readonly authSecretRef?: string;
  /** Cilium 1.15 to 1.20. */
  readonly ebgpMultihop?: number;
  /** Cilium 1.15 to 1.20. */
  readonly families?: readonly CiliumBGPPeerConfigSpecFamilies[];
  /** Cilium 1.15 to 1.20. */
  readonly gracefulRestart?: CiliumBGPPeerConfigSpecGracefulRestart;
  /** Cilium 1.15 to 1.20. */
  readonly timers?: CiliumBGPPeerConfigSpecTimers;
  /** Cilium 1.15 to 1.20. */
  readonly transport?: CiliumBGPPeerConfigSpecTransport;
}
