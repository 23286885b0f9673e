// Generated from the CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import type { ApiObjectMetadata } from 'cdk8s';

/** What a BackendTLSPolicy is made of. */
export interface BackendTLSPolicyProps {
  /** @default 'gateway.networking.k8s.io/v1' */
  readonly apiVersion?: 'gateway.networking.k8s.io/v1' | 'gateway.networking.k8s.io/v1alpha3' | 'gateway.networking.k8s.io/v1alpha2';
  readonly metadata?: ApiObjectMetadata;
  /** Gateway API 1.0 to 1.7; 1.0 to 1.3 in the experimental channel alone. */
  readonly spec: BackendTLSPolicySpec;
}

export interface BackendTLSPolicySpecTargetRef {
  /** Gateway API 1.0 in the experimental channel. */
  readonly group: string;
  /** Gateway API 1.0 in the experimental channel. */
  readonly kind: string;
  /** Gateway API 1.0 in the experimental channel. */
  readonly name: string;
  /** Gateway API 1.0 in the experimental channel. */
  readonly namespace?: string;
  /** Gateway API 1.0 in the experimental channel. */
  readonly sectionName?: string;
}

export interface BackendTLSPolicySpecTargetRefs {
  /** Gateway API 1.1 to 1.7; 1.1 to 1.3 in the experimental channel alone. */
  readonly group: string;
  /** Gateway API 1.1 to 1.7; 1.1 to 1.3 in the experimental channel alone. */
  readonly kind: string;
  /** Gateway API 1.1 to 1.7; 1.1 to 1.3 in the experimental channel alone. */
  readonly name: string;
  /** Gateway API 1.1 to 1.7; 1.1 to 1.3 in the experimental channel alone. */
  readonly sectionName?: string;
}

export interface BackendTLSPolicySpecTlsCaCertRefs {
  /** Gateway API 1.0 in the experimental channel. */
  readonly group: string;
  /** Gateway API 1.0 in the experimental channel. */
  readonly kind: string;
  /** Gateway API 1.0 in the experimental channel. */
  readonly name: string;
}

export interface BackendTLSPolicySpecTls {
  /** Gateway API 1.0 in the experimental channel. */
  readonly caCertRefs?: readonly BackendTLSPolicySpecTlsCaCertRefs[];
  /** Gateway API 1.0 in the experimental channel. */
  readonly hostname: string;
  /** Gateway API 1.0 in the experimental channel. */
  readonly wellKnownCACerts?: 'System';
}

export interface BackendTLSPolicySpecValidationCaCertificateRefs {
  /** Gateway API 1.1 to 1.7; 1.1 to 1.3 in the experimental channel alone. */
  readonly group: string;
  /** Gateway API 1.1 to 1.7; 1.1 to 1.3 in the experimental channel alone. */
  readonly kind: string;
  /** Gateway API 1.1 to 1.7; 1.1 to 1.3 in the experimental channel alone. */
  readonly name: string;
}

export interface BackendTLSPolicySpecValidationSubjectAltNames {
  /** Gateway API 1.2 to 1.7; 1.2 to 1.3 in the experimental channel alone. */
  readonly hostname?: string;
  /** Gateway API 1.2 to 1.7; 1.2 to 1.3 in the experimental channel alone. */
  readonly type: 'Hostname' | 'URI';
  /** Gateway API 1.2 to 1.7; 1.2 to 1.3 in the experimental channel alone. */
  readonly uri?: string;
}

export interface BackendTLSPolicySpecValidation {
  /** Gateway API 1.1 to 1.7; 1.1 to 1.3 in the experimental channel alone. */
  readonly caCertificateRefs?: readonly BackendTLSPolicySpecValidationCaCertificateRefs[];
  /** Gateway API 1.1 to 1.7; 1.1 to 1.3 in the experimental channel alone. */
  readonly hostname: string;
  /** Gateway API 1.2 to 1.7; 1.2 to 1.3 in the experimental channel alone. */
  readonly subjectAltNames?: readonly BackendTLSPolicySpecValidationSubjectAltNames[];
  /** Gateway API 1.1 to 1.7; 1.1 to 1.3 in the experimental channel alone. */
  readonly wellKnownCACertificates?: string;
}

export interface BackendTLSPolicySpec {
  /** Gateway API 1.2 to 1.7; 1.2 to 1.3 in the experimental channel alone. */
  readonly options?: { readonly [key: string]: string };
  /** Gateway API 1.0 in the experimental channel. */
  readonly targetRef?: BackendTLSPolicySpecTargetRef;
  /** Gateway API 1.1 to 1.7; 1.1 to 1.3 in the experimental channel alone. */
  readonly targetRefs?: readonly BackendTLSPolicySpecTargetRefs[];
  /** Gateway API 1.0 in the experimental channel. */
  readonly tls?: BackendTLSPolicySpecTls;
  /** Gateway API 1.1 to 1.7; 1.1 to 1.3 in the experimental channel alone. */
  readonly validation?: BackendTLSPolicySpecValidation;
}
