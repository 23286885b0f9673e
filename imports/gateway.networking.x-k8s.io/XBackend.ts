// Generated from the CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import type { ApiObjectMetadata } from 'cdk8s';

/** What a XBackend is made of. */
export interface XBackendProps {
  /** @default 'gateway.networking.x-k8s.io/v1alpha1' */
  readonly apiVersion?: 'gateway.networking.x-k8s.io/v1alpha1';
  readonly metadata?: ApiObjectMetadata;
  /** Gateway API 1.6 to 1.7 in the experimental channel. */
  readonly spec: XBackendSpec;
}

export interface XBackendSpecEndpointSelector {
  /** Gateway API 1.7 in the experimental channel. */
  readonly matchLabels: { readonly [key: string]: string };
}

export interface XBackendSpecExternalHostname {
  /** Gateway API 1.6 to 1.7 in the experimental channel. */
  readonly hostname: string;
}

export interface XBackendSpecPort {
  /** Gateway API 1.6 in the experimental channel. */
  readonly name?: string;
  /** Gateway API 1.7 in the experimental channel. */
  readonly number?: number;
  /** Gateway API 1.6 in the experimental channel. */
  readonly port?: number;
}

export interface XBackendSpecSessionPersistenceCookie {
  /** Gateway API 1.7 in the experimental channel. */
  readonly lifetimeType?: 'Permanent' | 'Session';
  /** Gateway API 1.7 in the experimental channel. */
  readonly name?: string;
  /** Gateway API 1.7 in the experimental channel. */
  readonly path?: string;
}

export interface XBackendSpecSessionPersistenceHeader {
  /** Gateway API 1.7 in the experimental channel. */
  readonly name: string;
}

export interface XBackendSpecSessionPersistence {
  /** Gateway API 1.7 in the experimental channel. */
  readonly absoluteTimeout?: string;
  /** Gateway API 1.7 in the experimental channel. */
  readonly cookie?: XBackendSpecSessionPersistenceCookie;
  /** Gateway API 1.7 in the experimental channel. */
  readonly header?: XBackendSpecSessionPersistenceHeader;
  /** Gateway API 1.7 in the experimental channel. */
  readonly type?: 'Cookie' | 'Header';
}

export interface XBackendSpecTlsClientCertificateRef {
  /** Gateway API 1.6 to 1.7 in the experimental channel. */
  readonly group?: string;
  /** Gateway API 1.6 to 1.7 in the experimental channel. */
  readonly kind?: string;
  /** Gateway API 1.6 to 1.7 in the experimental channel. */
  readonly name: string;
  /** Gateway API 1.6 to 1.7 in the experimental channel. */
  readonly namespace?: string;
}

export interface XBackendSpecTlsValidationCaCertificateRefs {
  /** Gateway API 1.6 to 1.7 in the experimental channel. */
  readonly group: string;
  /** Gateway API 1.6 to 1.7 in the experimental channel. */
  readonly kind: string;
  /** Gateway API 1.6 to 1.7 in the experimental channel. */
  readonly name: string;
}

export interface XBackendSpecTlsValidationSubjectAltNames {
  /** Gateway API 1.6 to 1.7 in the experimental channel. */
  readonly hostname?: string;
  /** Gateway API 1.6 to 1.7 in the experimental channel. */
  readonly type: 'Hostname' | 'URI';
  /** Gateway API 1.6 to 1.7 in the experimental channel. */
  readonly uri?: string;
}

export interface XBackendSpecTlsValidation {
  /** Gateway API 1.6 to 1.7 in the experimental channel. */
  readonly caCertificateRefs?: readonly XBackendSpecTlsValidationCaCertificateRefs[];
  /** Gateway API 1.6 to 1.7 in the experimental channel. */
  readonly hostname: string;
  /** Gateway API 1.6 to 1.7 in the experimental channel. */
  readonly subjectAltNames?: readonly XBackendSpecTlsValidationSubjectAltNames[];
  /** Gateway API 1.6 to 1.7 in the experimental channel. */
  readonly wellKnownCACertificates?: string;
}

export interface XBackendSpecTls {
  /** Gateway API 1.6 to 1.7 in the experimental channel. */
  readonly clientCertificateRef?: XBackendSpecTlsClientCertificateRef;
  /** Gateway API 1.6 to 1.7 in the experimental channel. */
  readonly mode: 'None' | 'ServerOnly' | 'ClientAndServer';
  /** Gateway API 1.6 to 1.7 in the experimental channel. */
  readonly validation?: XBackendSpecTlsValidation;
}

export interface XBackendSpec {
  /** Gateway API 1.7 in the experimental channel. */
  readonly endpointSelector?: XBackendSpecEndpointSelector;
  /** Gateway API 1.6 to 1.7 in the experimental channel. */
  readonly externalHostname?: XBackendSpecExternalHostname;
  /** Gateway API 1.6 to 1.7 in the experimental channel. */
  readonly port: XBackendSpecPort;
  /** Gateway API 1.6 to 1.7 in the experimental channel. */
  readonly protocol?: 'TCP' | 'HTTP' | 'HTTP2' | 'HTTP11' | 'H2C' | 'MCP' | 'GRPC' | 'WSS';
  /** Gateway API 1.7 in the experimental channel. */
  readonly sessionPersistence?: XBackendSpecSessionPersistence;
  /** Gateway API 1.6 to 1.7 in the experimental channel. */
  readonly tls?: XBackendSpecTls;
  /** Gateway API 1.6 to 1.7 in the experimental channel. */
  readonly type: 'ExternalHostname' | 'EndpointSelector';
}
