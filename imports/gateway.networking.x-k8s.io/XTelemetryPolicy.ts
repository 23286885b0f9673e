// Generated from the CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import type { ApiObjectMetadata } from 'cdk8s';

/** What a XTelemetryPolicy is made of. */
export interface XTelemetryPolicyProps {
  /** @default 'gateway.networking.x-k8s.io/v1alpha1' */
  readonly apiVersion?: 'gateway.networking.x-k8s.io/v1alpha1';
  readonly metadata?: ApiObjectMetadata;
  /** Gateway API 1.7 in the experimental channel. */
  readonly spec: XTelemetryPolicySpec;
}

export interface XTelemetryPolicySpecTargetRefs {
  /** Gateway API 1.7 in the experimental channel. */
  readonly group: string;
  /** Gateway API 1.7 in the experimental channel. */
  readonly kind: string;
  /** Gateway API 1.7 in the experimental channel. */
  readonly name: string;
}

export interface XTelemetryPolicySpecTracingAttributes {
  /** Gateway API 1.7 in the experimental channel. */
  readonly attributeKey?: string;
  /** Gateway API 1.7 in the experimental channel. */
  readonly headerName?: string;
  /** Gateway API 1.7 in the experimental channel. */
  readonly literalValue?: string;
  /** Gateway API 1.7 in the experimental channel. */
  readonly name: string;
  /** Gateway API 1.7 in the experimental channel. */
  readonly sourceType: 'Header' | 'Literal' | 'Attribute';
}

export interface XTelemetryPolicySpecTracingParentBasedSamplingSamplingRate {
  /** Gateway API 1.7 in the experimental channel. */
  readonly denominator?: number;
  /** Gateway API 1.7 in the experimental channel. */
  readonly numerator: number;
}

export interface XTelemetryPolicySpecTracingParentBasedSampling {
  /** Gateway API 1.7 in the experimental channel. */
  readonly mode?: 'Enabled' | 'Disabled' | 'ImplementationDefault';
  /** Gateway API 1.7 in the experimental channel. */
  readonly samplingRate?: XTelemetryPolicySpecTracingParentBasedSamplingSamplingRate;
}

export interface XTelemetryPolicySpecTracingProviderBackendRef {
  /** Gateway API 1.7 in the experimental channel. */
  readonly group?: string;
  /** Gateway API 1.7 in the experimental channel. */
  readonly kind?: string;
  /** Gateway API 1.7 in the experimental channel. */
  readonly name: string;
  /** Gateway API 1.7 in the experimental channel. */
  readonly namespace?: string;
  /** Gateway API 1.7 in the experimental channel. */
  readonly port?: number;
}

export interface XTelemetryPolicySpecTracingProviderHeaders {
  /** Gateway API 1.7 in the experimental channel. */
  readonly name: string;
  /** Gateway API 1.7 in the experimental channel. */
  readonly value: string;
}

export interface XTelemetryPolicySpecTracingProvider {
  /** Gateway API 1.7 in the experimental channel. */
  readonly backendRef: XTelemetryPolicySpecTracingProviderBackendRef;
  /** Gateway API 1.7 in the experimental channel. */
  readonly headers?: readonly XTelemetryPolicySpecTracingProviderHeaders[];
}

export interface XTelemetryPolicySpecTracing {
  /** Gateway API 1.7 in the experimental channel. */
  readonly attributes?: readonly XTelemetryPolicySpecTracingAttributes[];
  /** Gateway API 1.7 in the experimental channel. */
  readonly mode?: 'Enabled' | 'Disabled' | 'ImplementationDefault';
  /** Gateway API 1.7 in the experimental channel. */
  readonly parentBasedSampling?: XTelemetryPolicySpecTracingParentBasedSampling;
  /** Gateway API 1.7 in the experimental channel. */
  readonly provider?: XTelemetryPolicySpecTracingProvider;
  /** Gateway API 1.7 in the experimental channel. */
  readonly samplingRate?: XTelemetryPolicySpecTracingParentBasedSamplingSamplingRate;
  /** Gateway API 1.7 in the experimental channel. */
  readonly serviceName?: string;
  /** Gateway API 1.7 in the experimental channel. */
  readonly spanName?: string;
}

export interface XTelemetryPolicySpec {
  /** Gateway API 1.7 in the experimental channel. */
  readonly targetRefs: readonly XTelemetryPolicySpecTargetRefs[];
  /** Gateway API 1.7 in the experimental channel. */
  readonly tracing?: XTelemetryPolicySpecTracing;
}
