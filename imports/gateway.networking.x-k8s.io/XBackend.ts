// Generated from the CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import type { ApiObjectMetadata } from 'cdk8s';

/** What a XBackend is made of. */
export interface XBackendProps {
  /** @default 'gateway.networking.x-k8s.io/v1alpha1' */
  readonly apiVersion?: 'gateway.networking.x-k8s.io/v1alpha1';
  readonly metadata?: ApiObjectMetadata;
  /** Gateway API 1.6 in the experimental channel. */
  readonly spec: XBackendSpec;
}

export interface XBackendSpecExternalHostname {
  /** Gateway API 1.6 in the experimental channel. */
  readonly hostname: string;
}

export interface XBackendSpecPort {
  /** Gateway API 1.6 in the experimental channel. */
  readonly name?: string;
  /** Gateway API 1.6 in the experimental channel. */
  readonly port: number;
}

export interface XBackendSpecTlsClientCertificateRef {
  /** Gateway API 1.6 in the experimental channel. */
  readonly group?: string;
  /** Gateway API 1.6 in the experimental channel. */
  readonly kind?: string;
  /** Gateway API 1.6 in the experimental channel. */
  readonly name: string;
  /** Gateway API 1.6 in the experimental channel. */
  readonly namespace?: string;
}

export interface XBackendSpecTlsValidationCaCertificateRefs {
  /** Gateway API 1.6 in the experimental channel. */
  readonly group: string;
  /** Gateway API 1.6 in the experimental channel. */
  readonly kind: string;
  /** Gateway API 1.6 in the experimental channel. */
  readonly name: string;
}

export interface XBackendSpecTlsValidationSubjectAltNames {
  /** Gateway API 1.6 in the experimental channel. */
  readonly hostname?: string;
  /** Gateway API 1.6 in the experimental channel. */
  readonly type: 'Hostname' | 'URI';
  /** Gateway API 1.6 in the experimental channel. */
  readonly uri?: string;
}

export interface XBackendSpecTlsValidation {
  /** Gateway API 1.6 in the experimental channel. */
  readonly caCertificateRefs?: readonly XBackendSpecTlsValidationCaCertificateRefs[];
  /** Gateway API 1.6 in the experimental channel. */
  readonly hostname: string;
  /** Gateway API 1.6 in the experimental channel. */
  readonly subjectAltNames?: readonly XBackendSpecTlsValidationSubjectAltNames[];
  /** Gateway API 1.6 in the experimental channel. */
  readonly wellKnownCACertificates?: string;
}

export interface XBackendSpecTls {
  /** Gateway API 1.6 in the experimental channel. */
  readonly clientCertificateRef?: XBackendSpecTlsClientCertificateRef;
  /** Gateway API 1.6 in the experimental channel. */
  readonly mode: 'None' | 'ServerOnly' | 'ClientAndServer';
  /** Gateway API 1.6 in the experimental channel. */
  readonly validation?: XBackendSpecTlsValidation;
}

export interface XBackendSpec {
  /** Gateway API 1.6 in the experimental channel. */
  readonly externalHostname?: XBackendSpecExternalHostname;
  /** Gateway API 1.6 in the experimental channel. */
  readonly port: XBackendSpecPort;
  /** Gateway API 1.6 in the experimental channel. */
  readonly protocol?: 'TCP' | 'HTTP' | 'HTTP2' | 'HTTP11' | 'H2C' | 'MCP';
  /** Gateway API 1.6 in the experimental channel. */
  readonly tls?: XBackendSpecTls;
  /** Gateway API 1.6 in the experimental channel. */
  readonly type: 'ExternalHostname';
}
