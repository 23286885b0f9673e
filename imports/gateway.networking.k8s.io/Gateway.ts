// Generated from the CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import type { ApiObjectMetadata } from 'cdk8s';

/** What a Gateway is made of. */
export interface GatewayProps {
  /** @default 'gateway.networking.k8s.io/v1' */
  readonly apiVersion?: 'gateway.networking.k8s.io/v1' | 'gateway.networking.k8s.io/v1beta1' | 'gateway.networking.k8s.io/v1alpha2';
  readonly metadata?: ApiObjectMetadata;
  /** Gateway API 0.7 to 1.6. */
  readonly spec: GatewaySpec;
}

export interface GatewaySpecAddresses {
  /** Gateway API 0.7 to 1.6. */
  readonly type?: string;
  /** Gateway API 0.7 to 1.6. */
  readonly value?: string;
}

export interface GatewaySpecAllowedListenersNamespacesSelectorMatchExpressions {
  /** Gateway API 1.3 to 1.6; 1.3 to 1.4 in the experimental channel alone. */
  readonly key: string;
  /** Gateway API 1.3 to 1.6; 1.3 to 1.4 in the experimental channel alone. */
  readonly operator: string;
  /** Gateway API 1.3 to 1.6; 1.3 to 1.4 in the experimental channel alone. */
  readonly values?: readonly string[];
}

export interface GatewaySpecAllowedListenersNamespacesSelector {
  /** Gateway API 1.3 to 1.6; 1.3 to 1.4 in the experimental channel alone. */
  readonly matchExpressions?: readonly GatewaySpecAllowedListenersNamespacesSelectorMatchExpressions[];
  /** Gateway API 1.3 to 1.6; 1.3 to 1.4 in the experimental channel alone. */
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface GatewaySpecAllowedListenersNamespaces {
  /** Gateway API 1.3 to 1.6; 1.3 to 1.4 in the experimental channel alone. */
  readonly from?: 'All' | 'Selector' | 'Same' | 'None';
  /** Gateway API 1.3 to 1.6; 1.3 to 1.4 in the experimental channel alone. */
  readonly selector?: GatewaySpecAllowedListenersNamespacesSelector;
}

export interface GatewaySpecAllowedListeners {
  /** Gateway API 1.3 to 1.6; 1.3 to 1.4 in the experimental channel alone. */
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
  /** Gateway API 1.1 to 1.6; 1.1 in the experimental channel alone. */
  readonly group: string;
  /** Gateway API 1.1 to 1.6; 1.1 in the experimental channel alone. */
  readonly kind: string;
  /** Gateway API 1.1 to 1.6; 1.1 in the experimental channel alone. */
  readonly name: string;
}

export interface GatewaySpecInfrastructure {
  /** Gateway API 1.0 to 1.6; 1.0 to 1.1 in the experimental channel alone. */
  readonly annotations?: { readonly [key: string]: string };
  /** Gateway API 1.0 to 1.6; 1.0 to 1.1 in the experimental channel alone. */
  readonly labels?: { readonly [key: string]: string };
  /** Gateway API 1.1 to 1.6; 1.1 in the experimental channel alone. */
  readonly parametersRef?: GatewaySpecInfrastructureParametersRef;
}

export interface GatewaySpecListenersAllowedRoutesKinds {
  /** Gateway API 0.7 to 1.6. */
  readonly group?: string;
  /** Gateway API 0.7 to 1.6. */
  readonly kind: string;
}

export interface GatewaySpecListenersAllowedRoutesNamespacesSelectorMatchExpressions {
  /** Gateway API 0.7 to 1.6. */
  readonly key: string;
  /** Gateway API 0.7 to 1.6. */
  readonly operator: string;
  /** Gateway API 0.7 to 1.6. */
  readonly values?: readonly string[];
}

export interface GatewaySpecListenersAllowedRoutesNamespacesSelector {
  /** Gateway API 0.7 to 1.6. */
  readonly matchExpressions?: readonly GatewaySpecListenersAllowedRoutesNamespacesSelectorMatchExpressions[];
  /** Gateway API 0.7 to 1.6. */
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface GatewaySpecListenersAllowedRoutesNamespaces {
  /** Gateway API 0.7 to 1.6. */
  readonly from?: 'All' | 'Selector' | 'Same';
  /** Gateway API 0.7 to 1.6. */
  readonly selector?: GatewaySpecListenersAllowedRoutesNamespacesSelector;
}

export interface GatewaySpecListenersAllowedRoutes {
  /** Gateway API 0.7 to 1.6. */
  readonly kinds?: readonly GatewaySpecListenersAllowedRoutesKinds[];
  /** Gateway API 0.7 to 1.6. */
  readonly namespaces?: GatewaySpecListenersAllowedRoutesNamespaces;
}

export interface GatewaySpecListenersTlsCertificateRefs {
  /** Gateway API 0.7 to 1.6. */
  readonly group?: string;
  /** Gateway API 0.7 to 1.6. */
  readonly kind?: string;
  /** Gateway API 0.7 to 1.6. */
  readonly name: string;
  /** Gateway API 0.7 to 1.6. */
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
  /** Gateway API 0.7 to 1.6. */
  readonly certificateRefs?: readonly GatewaySpecListenersTlsCertificateRefs[];
  /** Gateway API 1.1 to 1.3 in the experimental channel. */
  readonly frontendValidation?: GatewaySpecListenersTlsFrontendValidation;
  /** Gateway API 0.7 to 1.6. */
  readonly mode?: 'Terminate' | 'Passthrough';
  /** Gateway API 0.7 to 1.6. */
  readonly options?: { readonly [key: string]: string };
}

export interface GatewaySpecListeners {
  /** Gateway API 0.7 to 1.6. */
  readonly allowedRoutes?: GatewaySpecListenersAllowedRoutes;
  /** Gateway API 0.7 to 1.6. */
  readonly hostname?: string;
  /** Gateway API 0.7 to 1.6. */
  readonly name: string;
  /** Gateway API 0.7 to 1.6. */
  readonly port: number;
  /** Gateway API 0.7 to 1.6. */
  readonly protocol: string;
  /** Gateway API 0.7 to 1.6. */
  readonly tls?: GatewaySpecListenersTls;
}

export interface GatewaySpecTlsBackendClientCertificateRef {
  /** Gateway API 1.4 to 1.6; 1.4 in the experimental channel alone. */
  readonly group?: string;
  /** Gateway API 1.4 to 1.6; 1.4 in the experimental channel alone. */
  readonly kind?: string;
  /** Gateway API 1.4 to 1.6; 1.4 in the experimental channel alone. */
  readonly name: string;
  /** Gateway API 1.4 to 1.6; 1.4 in the experimental channel alone. */
  readonly namespace?: string;
}

export interface GatewaySpecTlsBackend {
  /** Gateway API 1.4 to 1.6; 1.4 in the experimental channel alone. */
  readonly clientCertificateRef?: GatewaySpecTlsBackendClientCertificateRef;
}

export interface GatewaySpecTlsFrontendDefaultValidationCaCertificateRefs {
  /** Gateway API 1.4 to 1.6; 1.4 in the experimental channel alone. */
  readonly group: string;
  /** Gateway API 1.4 to 1.6; 1.4 in the experimental channel alone. */
  readonly kind: string;
  /** Gateway API 1.4 to 1.6; 1.4 in the experimental channel alone. */
  readonly name: string;
  /** Gateway API 1.4 to 1.6; 1.4 in the experimental channel alone. */
  readonly namespace?: string;
}

export interface GatewaySpecTlsFrontendDefaultValidation {
  /** Gateway API 1.4 to 1.6; 1.4 in the experimental channel alone. */
  readonly caCertificateRefs: readonly GatewaySpecTlsFrontendDefaultValidationCaCertificateRefs[];
  /** Gateway API 1.4 to 1.6; 1.4 in the experimental channel alone. */
  readonly mode?: 'AllowValidOnly' | 'AllowInsecureFallback';
}

export interface GatewaySpecTlsFrontendDefault {
  /** Gateway API 1.4 to 1.6; 1.4 in the experimental channel alone. */
  readonly validation?: GatewaySpecTlsFrontendDefaultValidation;
}

export interface GatewaySpecTlsFrontendPerPort {
  /** Gateway API 1.4 to 1.6; 1.4 in the experimental channel alone. */
  readonly port: number;
  /** Gateway API 1.4 to 1.6; 1.4 in the experimental channel alone. */
  readonly tls: GatewaySpecTlsFrontendDefault;
}

export interface GatewaySpecTlsFrontend {
  /** Gateway API 1.4 to 1.6; 1.4 in the experimental channel alone. */
  readonly default: GatewaySpecTlsFrontendDefault;
  /** Gateway API 1.4 to 1.6; 1.4 in the experimental channel alone. */
  readonly perPort?: readonly GatewaySpecTlsFrontendPerPort[];
}

export interface GatewaySpecTls {
  /** Gateway API 1.4 to 1.6; 1.4 in the experimental channel alone. */
  readonly backend?: GatewaySpecTlsBackend;
  /** Gateway API 1.4 to 1.6; 1.4 in the experimental channel alone. */
  readonly frontend?: GatewaySpecTlsFrontend;
}

export interface GatewaySpec {
  /** Gateway API 0.7 to 1.6. */
  readonly addresses?: readonly GatewaySpecAddresses[];
  /** Gateway API 1.3 to 1.6; 1.3 to 1.4 in the experimental channel alone. */
  readonly allowedListeners?: GatewaySpecAllowedListeners;
  /** Gateway API 1.2 to 1.3 in the experimental channel. */
  readonly backendTLS?: GatewaySpecBackendTLS;
  /** Gateway API 1.4 to 1.6 in the experimental channel. */
  readonly defaultScope?: 'All' | 'None';
  /** Gateway API 0.7 to 1.6. */
  readonly gatewayClassName: string;
  /** Gateway API 1.0 to 1.6; 1.0 to 1.1 in the experimental channel alone. */
  readonly infrastructure?: GatewaySpecInfrastructure;
  /** Gateway API 0.7 to 1.6. */
  readonly listeners: readonly GatewaySpecListeners[];
  /** Gateway API 1.4 to 1.6; 1.4 in the experimental channel alone. */
  readonly tls?: GatewaySpecTls;
}
