// Generated from the CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import type { ApiObjectMetadata } from 'cdk8s';

/** What a Gateway is made of. */
export interface GatewayProps {
  /** @default 'gateway.networking.k8s.io/v1' */
  readonly apiVersion?: 'gateway.networking.k8s.io/v1' | 'gateway.networking.k8s.io/v1beta1' | 'gateway.networking.k8s.io/v1alpha2';
  readonly metadata?: ApiObjectMetadata;
  /** Gateway API 0.7 to 1.7. */
  readonly spec: GatewaySpec;
}

export interface GatewaySpecAddresses {
  /** Gateway API 1.7 in the experimental channel. */
  readonly routability?: string;
  /** Gateway API 0.7 to 1.7. */
  readonly type?: string;
  /** Gateway API 0.7 to 1.7. */
  readonly value?: string;
}

export interface GatewaySpecAllowedListenersNamespacesSelectorMatchExpressions {
  /** Gateway API 1.3 to 1.7; 1.3 to 1.4 in the experimental channel alone. */
  readonly key: string;
  /** Gateway API 1.3 to 1.7; 1.3 to 1.4 in the experimental channel alone. */
  readonly operator: string;
  /** Gateway API 1.3 to 1.7; 1.3 to 1.4 in the experimental channel alone. */
  readonly values?: readonly string[];
}

export interface GatewaySpecAllowedListenersNamespacesSelector {
  /** Gateway API 1.3 to 1.7; 1.3 to 1.4 in the experimental channel alone. */
  readonly matchExpressions?: readonly GatewaySpecAllowedListenersNamespacesSelectorMatchExpressions[];
  /** Gateway API 1.3 to 1.7; 1.3 to 1.4 in the experimental channel alone. */
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface GatewaySpecAllowedListenersNamespaces {
  /** Gateway API 1.3 to 1.7; 1.3 to 1.4 in the experimental channel alone. */
  readonly from?: 'All' | 'Selector' | 'Same' | 'None';
  /** Gateway API 1.3 to 1.7; 1.3 to 1.4 in the experimental channel alone. */
  readonly selector?: GatewaySpecAllowedListenersNamespacesSelector;
}

export interface GatewaySpecAllowedListeners {
  /** Gateway API 1.3 to 1.7; 1.3 to 1.4 in the experimental channel alone. */
  readonly namespaces?: GatewaySpecAllowedListenersNamespaces;
}

export interface GatewaySpecBackendTLSClientCertificateRef {
  /** Gateway API 1.2 to 1.3 in the experimental channel. */
  readonly group?: string;
  /** Gateway API 1.2 to 1.3 in the experimental channel. */
  readonly kind?: string;
  /** Gateway API 1.2 to 1.3 in the experimental channel. */
  readonly name: string;
  /** Gateway API 1.2 to 1.3 in the experimental channel. */
  readonly namespace?: string;
}

export interface GatewaySpecBackendTLS {
  /** Gateway API 1.2 to 1.3 in the experimental channel. */
  readonly clientCertificateRef?: GatewaySpecBackendTLSClientCertificateRef;
}

export interface GatewaySpecInfrastructureParametersRef {
  /** Gateway API 1.1 to 1.7; 1.1 in the experimental channel alone. */
  readonly group: string;
  /** Gateway API 1.1 to 1.7; 1.1 in the experimental channel alone. */
  readonly kind: string;
  /** Gateway API 1.1 to 1.7; 1.1 in the experimental channel alone. */
  readonly name: string;
}

export interface GatewaySpecInfrastructure {
  /** Gateway API 1.0 to 1.7; 1.0 to 1.1 in the experimental channel alone. */
  readonly annotations?: { readonly [key: string]: string };
  /** Gateway API 1.0 to 1.7; 1.0 to 1.1 in the experimental channel alone. */
  readonly labels?: { readonly [key: string]: string };
  /** Gateway API 1.1 to 1.7; 1.1 in the experimental channel alone. */
  readonly parametersRef?: GatewaySpecInfrastructureParametersRef;
}

export interface GatewaySpecListenersAllowedRoutesKinds {
  /** Gateway API 0.7 to 1.7. */
  readonly group?: string;
  /** Gateway API 0.7 to 1.7. */
  readonly kind: string;
}

export interface GatewaySpecListenersAllowedRoutesNamespacesSelectorMatchExpressions {
  /** Gateway API 0.7 to 1.7. */
  readonly key: string;
  /** Gateway API 0.7 to 1.7. */
  readonly operator: string;
  /** Gateway API 0.7 to 1.7. */
  readonly values?: readonly string[];
}

export interface GatewaySpecListenersAllowedRoutesNamespacesSelector {
  /** Gateway API 0.7 to 1.7. */
  readonly matchExpressions?: readonly GatewaySpecListenersAllowedRoutesNamespacesSelectorMatchExpressions[];
  /** Gateway API 0.7 to 1.7. */
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface GatewaySpecListenersAllowedRoutesNamespaces {
  /** Gateway API 0.7 to 1.7. */
  readonly from?: 'All' | 'Selector' | 'Same';
  /** Gateway API 0.7 to 1.7. */
  readonly selector?: GatewaySpecListenersAllowedRoutesNamespacesSelector;
}

export interface GatewaySpecListenersAllowedRoutes {
  /** Gateway API 0.7 to 1.7. */
  readonly kinds?: readonly GatewaySpecListenersAllowedRoutesKinds[];
  /** Gateway API 0.7 to 1.7. */
  readonly namespaces?: GatewaySpecListenersAllowedRoutesNamespaces;
}

export interface GatewaySpecListenersFiltersRequestsExtensionRef {
  /** Gateway API 1.7 in the experimental channel. */
  readonly group: string;
  /** Gateway API 1.7 in the experimental channel. */
  readonly kind: string;
  /** Gateway API 1.7 in the experimental channel. */
  readonly name: string;
}

export interface GatewaySpecListenersFiltersRequestsExternalAuthBackendRef {
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

export interface GatewaySpecListenersFiltersRequestsExternalAuthForwardBody {
  /** Gateway API 1.7 in the experimental channel. */
  readonly maxSize?: number;
}

export interface GatewaySpecListenersFiltersRequestsExternalAuthGrpc {
  /** Gateway API 1.7 in the experimental channel. */
  readonly allowedHeaders?: readonly string[];
}

export interface GatewaySpecListenersFiltersRequestsExternalAuthHttp {
  /** Gateway API 1.7 in the experimental channel. */
  readonly allowedHeaders?: readonly string[];
  /** Gateway API 1.7 in the experimental channel. */
  readonly allowedResponseHeaders?: readonly string[];
  /** Gateway API 1.7 in the experimental channel. */
  readonly path?: string;
}

export interface GatewaySpecListenersFiltersRequestsExternalAuth {
  /** Gateway API 1.7 in the experimental channel. */
  readonly backendRef: GatewaySpecListenersFiltersRequestsExternalAuthBackendRef;
  /** Gateway API 1.7 in the experimental channel. */
  readonly forwardBody?: GatewaySpecListenersFiltersRequestsExternalAuthForwardBody;
  /** Gateway API 1.7 in the experimental channel. */
  readonly grpc?: GatewaySpecListenersFiltersRequestsExternalAuthGrpc;
  /** Gateway API 1.7 in the experimental channel. */
  readonly http?: GatewaySpecListenersFiltersRequestsExternalAuthHttp;
  /** Gateway API 1.7 in the experimental channel. */
  readonly protocol: 'HTTP' | 'GRPC';
}

export interface GatewaySpecListenersFiltersRequests {
  /** Gateway API 1.7 in the experimental channel. */
  readonly extensionRef?: GatewaySpecListenersFiltersRequestsExtensionRef;
  /** Gateway API 1.7 in the experimental channel. */
  readonly externalAuth?: GatewaySpecListenersFiltersRequestsExternalAuth;
  /** Gateway API 1.7 in the experimental channel. */
  readonly type: 'ExternalAuth' | 'ExtensionRef';
}

export interface GatewaySpecListenersFilters {
  /** Gateway API 1.7 in the experimental channel. */
  readonly requests?: readonly GatewaySpecListenersFiltersRequests[];
}

export interface GatewaySpecListenersTlsCertificateRefs {
  /** Gateway API 0.7 to 1.7. */
  readonly group?: string;
  /** Gateway API 0.7 to 1.7. */
  readonly kind?: string;
  /** Gateway API 0.7 to 1.7. */
  readonly name: string;
  /** Gateway API 0.7 to 1.7. */
  readonly namespace?: string;
}

export interface GatewaySpecListenersTlsFrontendValidationCaCertificateRefs {
  /** Gateway API 1.1 to 1.3 in the experimental channel. */
  readonly group: string;
  /** Gateway API 1.1 to 1.3 in the experimental channel. */
  readonly kind: string;
  /** Gateway API 1.1 to 1.3 in the experimental channel. */
  readonly name: string;
  /** Gateway API 1.1 to 1.3 in the experimental channel. */
  readonly namespace?: string;
}

export interface GatewaySpecListenersTlsFrontendValidation {
  /** Gateway API 1.1 to 1.3 in the experimental channel. */
  readonly caCertificateRefs?: readonly GatewaySpecListenersTlsFrontendValidationCaCertificateRefs[];
}

export interface GatewaySpecListenersTls {
  /** Gateway API 0.7 to 1.7. */
  readonly certificateRefs?: readonly GatewaySpecListenersTlsCertificateRefs[];
  /** Gateway API 1.1 to 1.3 in the experimental channel. */
  readonly frontendValidation?: GatewaySpecListenersTlsFrontendValidation;
  /** Gateway API 0.7 to 1.7. */
  readonly mode?: 'Terminate' | 'Passthrough';
  /** Gateway API 0.7 to 1.7. */
  readonly options?: { readonly [key: string]: string };
}

export interface GatewaySpecListeners {
  /** Gateway API 0.7 to 1.7. */
  readonly allowedRoutes?: GatewaySpecListenersAllowedRoutes;
  /** Gateway API 1.7 in the experimental channel. */
  readonly filters?: GatewaySpecListenersFilters;
  /** Gateway API 0.7 to 1.7. */
  readonly hostname?: string;
  /** Gateway API 0.7 to 1.7. */
  readonly name: string;
  /** Gateway API 0.7 to 1.7. */
  readonly port: number;
  /** Gateway API 0.7 to 1.7. */
  readonly protocol: string;
  /** Gateway API 0.7 to 1.7. */
  readonly tls?: GatewaySpecListenersTls;
}

export interface GatewaySpecTlsBackendClientCertificateRef {
  /** Gateway API 1.4 to 1.7; 1.4 in the experimental channel alone. */
  readonly group?: string;
  /** Gateway API 1.4 to 1.7; 1.4 in the experimental channel alone. */
  readonly kind?: string;
  /** Gateway API 1.4 to 1.7; 1.4 in the experimental channel alone. */
  readonly name: string;
  /** Gateway API 1.4 to 1.7; 1.4 in the experimental channel alone. */
  readonly namespace?: string;
}

export interface GatewaySpecTlsBackend {
  /** Gateway API 1.4 to 1.7; 1.4 in the experimental channel alone. */
  readonly clientCertificateRef?: GatewaySpecTlsBackendClientCertificateRef;
}

export interface GatewaySpecTlsFrontendDefaultValidationCaCertificateRefs {
  /** Gateway API 1.4 to 1.7; 1.4 in the experimental channel alone. */
  readonly group: string;
  /** Gateway API 1.4 to 1.7; 1.4 in the experimental channel alone. */
  readonly kind: string;
  /** Gateway API 1.4 to 1.7; 1.4 in the experimental channel alone. */
  readonly name: string;
  /** Gateway API 1.4 to 1.7; 1.4 in the experimental channel alone. */
  readonly namespace?: string;
}

export interface GatewaySpecTlsFrontendDefaultValidation {
  /** Gateway API 1.4 to 1.7; 1.4 in the experimental channel alone. */
  readonly caCertificateRefs: readonly GatewaySpecTlsFrontendDefaultValidationCaCertificateRefs[];
  /** Gateway API 1.4 to 1.7; 1.4 in the experimental channel alone. */
  readonly mode?: 'AllowValidOnly' | 'AllowInsecureFallback';
}

export interface GatewaySpecTlsFrontendDefault {
  /** Gateway API 1.4 to 1.7; 1.4 in the experimental channel alone. */
  readonly validation?: GatewaySpecTlsFrontendDefaultValidation;
}

export interface GatewaySpecTlsFrontendPerPort {
  /** Gateway API 1.4 to 1.7; 1.4 in the experimental channel alone. */
  readonly port: number;
  /** Gateway API 1.4 to 1.7; 1.4 in the experimental channel alone. */
  readonly tls: GatewaySpecTlsFrontendDefault;
}

export interface GatewaySpecTlsFrontend {
  /** Gateway API 1.4 to 1.7; 1.4 in the experimental channel alone. */
  readonly default: GatewaySpecTlsFrontendDefault;
  /** Gateway API 1.4 to 1.7; 1.4 in the experimental channel alone. */
  readonly perPort?: readonly GatewaySpecTlsFrontendPerPort[];
}

export interface GatewaySpecTls {
  /** Gateway API 1.4 to 1.7; 1.4 in the experimental channel alone. */
  readonly backend?: GatewaySpecTlsBackend;
  /** Gateway API 1.4 to 1.7; 1.4 in the experimental channel alone. */
  readonly frontend?: GatewaySpecTlsFrontend;
}

export interface GatewaySpec {
  /** Gateway API 0.7 to 1.7. */
  readonly addresses?: readonly GatewaySpecAddresses[];
  /** Gateway API 1.3 to 1.7; 1.3 to 1.4 in the experimental channel alone. */
  readonly allowedListeners?: GatewaySpecAllowedListeners;
  /** Gateway API 1.2 to 1.3 in the experimental channel. */
  readonly backendTLS?: GatewaySpecBackendTLS;
  /** Gateway API 1.4 to 1.7 in the experimental channel. */
  readonly defaultScope?: 'All' | 'None';
  /** Gateway API 0.7 to 1.7. */
  readonly gatewayClassName: string;
  /** Gateway API 1.0 to 1.7; 1.0 to 1.1 in the experimental channel alone. */
  readonly infrastructure?: GatewaySpecInfrastructure;
  /** Gateway API 0.7 to 1.7. */
  readonly listeners: readonly GatewaySpecListeners[];
  /** Gateway API 1.4 to 1.7; 1.4 in the experimental channel alone. */
  readonly tls?: GatewaySpecTls;
}
