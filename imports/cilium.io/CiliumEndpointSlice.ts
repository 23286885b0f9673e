// Generated from the CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import type { ApiObjectMetadata } from 'cdk8s';

/** What a CiliumEndpointSlice is made of. */
export interface CiliumEndpointSliceProps {
  /** @default 'cilium.io/v2alpha1' */
  readonly apiVersion?: 'cilium.io/v2alpha1';
  readonly metadata?: ApiObjectMetadata;
  /** Cilium 1.14 to 1.20. */
  readonly endpoints: readonly CiliumEndpointSliceEndpoints[];
  /** Cilium 1.14 to 1.20. */
  readonly namespace?: string;
}

export interface CiliumEndpointSliceEndpointsEncryption {
  /** Cilium 1.14 to 1.20. */
  readonly key?: number;
}

export interface CiliumEndpointSliceEndpointsNamedPorts {
  /** Cilium 1.14 to 1.20. */
  readonly name?: string;
  /** Cilium 1.14 to 1.20. */
  readonly port?: number;
  /** Cilium 1.14 to 1.20. */
  readonly protocol?: string;
}

export interface CiliumEndpointSliceEndpointsNetworkingAddressing {
  /** Cilium 1.14 to 1.20. */
  readonly ipv4?: string;
  /** Cilium 1.14 to 1.20. */
  readonly ipv6?: string;
}

export interface CiliumEndpointSliceEndpointsNetworking {
  /** Cilium 1.14 to 1.20. */
  readonly addressing: readonly CiliumEndpointSliceEndpointsNetworkingAddressing[];
  /** Cilium 1.14 to 1.20. */
  readonly node?: string;
}

export interface CiliumEndpointSliceEndpoints {
  /** Cilium 1.14 to 1.20. */
  readonly encryption?: CiliumEndpointSliceEndpointsEncryption;
  /** Cilium 1.14 to 1.20. */
  readonly id?: number;
  /** Cilium 1.14 to 1.20. */
  readonly name?: string;
  /** Cilium 1.14 to 1.20. */
  readonly 'named-ports'?: readonly CiliumEndpointSliceEndpointsNamedPorts[];
  /** Cilium 1.14 to 1.20. */
  readonly networking?: CiliumEndpointSliceEndpointsNetworking;
  /** Cilium 1.20. */
  readonly 'pod-uid'?: string;
  /** Cilium 1.19 to 1.20. */
  readonly 'service-account'?: string;
}
