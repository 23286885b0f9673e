// Generated from the CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import type { ApiObjectMetadata } from 'cdk8s';

/** What a CiliumNode is made of. */
export interface CiliumNodeProps {
  /** @default 'cilium.io/v2' */
  readonly apiVersion?: 'cilium.io/v2';
  readonly metadata?: ApiObjectMetadata;
  /** Cilium 1.14 to 1.20. */
  readonly spec: CiliumNodeSpec;
}

export interface CiliumNodeSpecAddresses {
  /** Cilium 1.14 to 1.20. */
  readonly ip?: string;
  /** Cilium 1.14 to 1.20. */
  readonly type?: string;
}

export interface CiliumNodeSpecAlibabaCloud {
  /** Cilium 1.14 to 1.20. */
  readonly 'availability-zone'?: string;
  /** Cilium 1.14 to 1.20. */
  readonly 'cidr-block'?: string;
  /** Cilium 1.14 to 1.20. */
  readonly 'instance-type'?: string;
  /** Cilium 1.14 to 1.20. */
  readonly 'security-group-tags'?: { readonly [key: string]: string };
  /** Cilium 1.14 to 1.20. */
  readonly 'security-groups'?: readonly string[];
  /** Cilium 1.14 to 1.20. */
  readonly 'vpc-id'?: string;
  /** Cilium 1.14 to 1.20. */
  readonly 'vswitch-tags'?: { readonly [key: string]: string };
  /** Cilium 1.14 to 1.20. */
  readonly vswitches?: readonly string[];
}

export interface CiliumNodeSpecAzure {
  /** Cilium 1.14 to 1.20. */
  readonly 'interface-name'?: string;
}

export interface CiliumNodeSpecEncryption {
  /** Cilium 1.14 to 1.20. */
  readonly key?: number;
}

export interface CiliumNodeSpecEni {
  /** Cilium 1.14 to 1.20. */
  readonly 'availability-zone'?: string;
  /** Cilium 1.14 to 1.20. */
  readonly 'delete-on-termination'?: boolean;
  /** Cilium 1.14 to 1.20. */
  readonly 'disable-prefix-delegation'?: boolean;
  /** Cilium 1.14 to 1.20. */
  readonly 'exclude-interface-tags'?: { readonly [key: string]: string };
  /** Cilium 1.14 to 1.20. */
  readonly 'first-interface-index'?: number;
  /** Cilium 1.14 to 1.19. */
  readonly 'instance-id'?: string;
  /** Cilium 1.14 to 1.20. */
  readonly 'instance-type'?: string;
  /** Cilium 1.14 to 1.19. */
  readonly 'max-above-watermark'?: number;
  /** Cilium 1.14 to 1.19. */
  readonly 'min-allocate'?: number;
  /** Cilium 1.14 to 1.20. */
  readonly 'node-subnet-id'?: string;
  /** Cilium 1.14 to 1.19. */
  readonly 'pre-allocate'?: number;
  /** Cilium 1.14 to 1.20. */
  readonly 'security-group-tags'?: { readonly [key: string]: string };
  /** Cilium 1.14 to 1.20. */
  readonly 'security-groups'?: readonly string[];
  /** Cilium 1.14 to 1.20. */
  readonly 'subnet-ids'?: readonly string[];
  /** Cilium 1.14 to 1.20. */
  readonly 'subnet-tags'?: { readonly [key: string]: string };
  /** Cilium 1.14 to 1.20. */
  readonly 'use-primary-address'?: boolean;
  /** Cilium 1.14 to 1.20. */
  readonly 'vpc-id'?: string;
}

export interface CiliumNodeSpecHealth {
  /** Cilium 1.14 to 1.20. */
  readonly ipv4?: string;
  /** Cilium 1.14 to 1.20. */
  readonly ipv6?: string;
}

export interface CiliumNodeSpecIpamIpv6Pool {
  /** Cilium 1.16 to 1.20. */
  readonly owner?: string;
  /** Cilium 1.16 to 1.20. */
  readonly resource?: string;
}

export interface CiliumNodeSpecIpamPool {
  /** Cilium 1.14 to 1.20. */
  readonly owner?: string;
  /** Cilium 1.14 to 1.20. */
  readonly resource?: string;
}

export interface CiliumNodeSpecIpamPoolsAllocated {
  /** Cilium 1.20. */
  readonly allowFirstIP?: boolean;
  /** Cilium 1.20. */
  readonly allowLastIP?: boolean;
  /** Cilium 1.14 to 1.20. */
  readonly cidrs?: readonly string[];
  /** Cilium 1.14 to 1.20. */
  readonly pool: string;
}

export interface CiliumNodeSpecIpamPoolsRequestedNeeded {
  /** Cilium 1.14 to 1.20. */
  readonly 'ipv4-addrs'?: number;
  /** Cilium 1.14 to 1.20. */
  readonly 'ipv6-addrs'?: number;
}

export interface CiliumNodeSpecIpamPoolsRequested {
  /** Cilium 1.14 to 1.20. */
  readonly needed?: CiliumNodeSpecIpamPoolsRequestedNeeded;
  /** Cilium 1.14 to 1.20. */
  readonly pool: string;
}

export interface CiliumNodeSpecIpamPools {
  /** Cilium 1.14 to 1.20. */
  readonly allocated?: readonly CiliumNodeSpecIpamPoolsAllocated[];
  /** Cilium 1.14 to 1.20. */
  readonly requested?: readonly CiliumNodeSpecIpamPoolsRequested[];
}

export interface CiliumNodeSpecIpam {
  /** Cilium 1.16 to 1.20. */
  readonly 'ipv6-pool'?: { readonly [key: string]: CiliumNodeSpecIpamIpv6Pool };
  /** Cilium 1.14 to 1.20. */
  readonly 'max-above-watermark'?: number;
  /** Cilium 1.14 to 1.20. */
  readonly 'max-allocate'?: number;
  /** Cilium 1.14 to 1.20. */
  readonly 'min-allocate'?: number;
  /** Cilium 1.14. */
  readonly 'pod-cidr-allocation-threshold'?: number;
  /** Cilium 1.14. */
  readonly 'pod-cidr-release-threshold'?: number;
  /** Cilium 1.14 to 1.20. */
  readonly podCIDRs?: readonly string[];
  /** Cilium 1.14 to 1.20. */
  readonly pool?: { readonly [key: string]: CiliumNodeSpecIpamPool };
  /** Cilium 1.14 to 1.20. */
  readonly pools?: CiliumNodeSpecIpamPools;
  /** Cilium 1.14 to 1.20. */
  readonly 'pre-allocate'?: number;
  /** Cilium 1.17 to 1.20. */
  readonly 'static-ip-tags'?: { readonly [key: string]: string };
}

export interface CiliumNodeSpec {
  /** Cilium 1.14 to 1.20. */
  readonly addresses?: readonly CiliumNodeSpecAddresses[];
  /** Cilium 1.14 to 1.20. */
  readonly 'alibaba-cloud'?: CiliumNodeSpecAlibabaCloud;
  /** Cilium 1.14 to 1.20. */
  readonly azure?: CiliumNodeSpecAzure;
  /** Cilium 1.14 to 1.20. */
  readonly bootid?: string;
  /** Cilium 1.14 to 1.20. */
  readonly encryption?: CiliumNodeSpecEncryption;
  /** Cilium 1.14 to 1.20. */
  readonly eni?: CiliumNodeSpecEni;
  /** Cilium 1.14 to 1.20. */
  readonly health?: CiliumNodeSpecHealth;
  /** Cilium 1.14 to 1.20. */
  readonly ingress?: CiliumNodeSpecHealth;
  /** Cilium 1.14 to 1.20. */
  readonly 'instance-id'?: string;
  /** Cilium 1.14 to 1.20. */
  readonly ipam?: CiliumNodeSpecIpam;
  /** Cilium 1.14 to 1.19. */
  readonly nodeidentity?: number;
}
