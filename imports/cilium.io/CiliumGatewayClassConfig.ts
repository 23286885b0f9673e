// Generated from the CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import type { ApiObjectMetadata } from 'cdk8s';

/** What a CiliumGatewayClassConfig is made of. */
export interface CiliumGatewayClassConfigProps {
  /** @default 'cilium.io/v2alpha1' */
  readonly apiVersion?: 'cilium.io/v2alpha1';
  readonly metadata?: ApiObjectMetadata;
  /** Cilium 1.18 to 1.20. */
  readonly spec?: CiliumGatewayClassConfigSpec;
}

export interface CiliumGatewayClassConfigSpecEnvoy {
  /** Cilium 1.20. */
  readonly serverHeaderTransformation?: 'OVERWRITE' | 'APPEND_IF_ABSENT' | 'PASS_THROUGH';
}

export interface CiliumGatewayClassConfigSpecHttpOptionsGrpcWebTranslation {
  /** Cilium 1.20. */
  readonly enabled?: boolean;
}

export interface CiliumGatewayClassConfigSpecHttpOptions {
  /** Cilium 1.20. */
  readonly grpcWebTranslation?: CiliumGatewayClassConfigSpecHttpOptionsGrpcWebTranslation;
}

export interface CiliumGatewayClassConfigSpecService {
  /** Cilium 1.18 to 1.20. */
  readonly allocateLoadBalancerNodePorts?: boolean;
  /** Cilium 1.18 to 1.20. */
  readonly externalTrafficPolicy?: string;
  /** Cilium 1.18 to 1.20. */
  readonly ipFamilies?: readonly string[];
  /** Cilium 1.18 to 1.20. */
  readonly ipFamilyPolicy?: string;
  /** Cilium 1.18 to 1.20. */
  readonly loadBalancerClass?: string;
  /** Cilium 1.18 to 1.20. */
  readonly loadBalancerSourceRanges?: readonly string[];
  /** Cilium 1.18 to 1.20. */
  readonly loadBalancerSourceRangesPolicy?: 'Allow' | 'Deny';
  /** Cilium 1.18 to 1.20. */
  readonly trafficDistribution?: string;
  /** Cilium 1.18 to 1.20. */
  readonly type?: 'LoadBalancer' | 'NodePort';
}

export interface CiliumGatewayClassConfigSpecTelemetryAccessLogs {
  /** Cilium 1.19 to 1.20. */
  readonly format: 'JSON' | 'Text';
  /** Cilium 1.19 to 1.20. */
  readonly json?: { readonly [key: string]: string };
  /** Cilium 1.19 to 1.20. */
  readonly targets?: readonly ('HTTP' | 'TCP')[];
  /** Cilium 1.19 to 1.20. */
  readonly text?: string;
}

export interface CiliumGatewayClassConfigSpecTelemetry {
  /** Cilium 1.19 to 1.20. */
  readonly accessLogs?: readonly CiliumGatewayClassConfigSpecTelemetryAccessLogs[];
}

export interface CiliumGatewayClassConfigSpec {
  /** Cilium 1.18 to 1.20. */
  readonly description?: string;
  /** Cilium 1.20. */
  readonly envoy?: CiliumGatewayClassConfigSpecEnvoy;
  /** Cilium 1.20. */
  readonly httpOptions?: CiliumGatewayClassConfigSpecHttpOptions;
  /** Cilium 1.18 to 1.20. */
  readonly service?: CiliumGatewayClassConfigSpecService;
  /** Cilium 1.19 to 1.20. */
  readonly telemetry?: CiliumGatewayClassConfigSpecTelemetry;
}
