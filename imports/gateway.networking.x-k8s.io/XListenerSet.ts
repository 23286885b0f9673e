// Generated from the CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import type { ApiObjectMetadata } from 'cdk8s';

/** What a XListenerSet is made of. */
export interface XListenerSetProps {
  /** @default 'gateway.networking.x-k8s.io/v1alpha1' */
  readonly apiVersion?: 'gateway.networking.x-k8s.io/v1alpha1';
  readonly metadata?: ApiObjectMetadata;
  /** Gateway API 1.3 to 1.4 in the experimental channel. */
  readonly spec: XListenerSetSpec;
}

export interface XListenerSetSpecListenersAllowedRoutesKinds {
  /** Gateway API 1.3 to 1.4 in the experimental channel. */
  readonly group?: string;
  /** Gateway API 1.3 to 1.4 in the experimental channel. */
  readonly kind: string;
}

export interface XListenerSetSpecListenersAllowedRoutesNamespacesSelectorMatchExpressions {
  /** Gateway API 1.3 to 1.4 in the experimental channel. */
  readonly key: string;
  /** Gateway API 1.3 to 1.4 in the experimental channel. */
  readonly operator: string;
  /** Gateway API 1.3 to 1.4 in the experimental channel. */
  readonly values?: readonly string[];
}

export interface XListenerSetSpecListenersAllowedRoutesNamespacesSelector {
  /** Gateway API 1.3 to 1.4 in the experimental channel. */
  readonly matchExpressions?: readonly XListenerSetSpecListenersAllowedRoutesNamespacesSelectorMatchExpressions[];
  /** Gateway API 1.3 to 1.4 in the experimental channel. */
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface XListenerSetSpecListenersAllowedRoutesNamespaces {
  /** Gateway API 1.3 to 1.4 in the experimental channel. */
  readonly from?: 'All' | 'Selector' | 'Same';
  /** Gateway API 1.3 to 1.4 in the experimental channel. */
  readonly selector?: XListenerSetSpecListenersAllowedRoutesNamespacesSelector;
}

export interface XListenerSetSpecListenersAllowedRoutes {
  /** Gateway API 1.3 to 1.4 in the experimental channel. */
  readonly kinds?: readonly XListenerSetSpecListenersAllowedRoutesKinds[];
  /** Gateway API 1.3 to 1.4 in the experimental channel. */
  readonly namespaces?: XListenerSetSpecListenersAllowedRoutesNamespaces;
}

export interface XListenerSetSpecListenersTlsCertificateRefs {
  /** Gateway API 1.3 to 1.4 in the experimental channel. */
  readonly group?: string;
  /** Gateway API 1.3 to 1.4 in the experimental channel. */
  readonly kind?: string;
  /** Gateway API 1.3 to 1.4 in the experimental channel. */
  readonly name: string;
  /** Gateway API 1.3 to 1.4 in the experimental channel. */
  readonly namespace?: string;
}

export interface XListenerSetSpecListenersTlsFrontendValidationCaCertificateRefs {
  /** Gateway API 1.3 in the experimental channel. */
  readonly group: string;
  /** Gateway API 1.3 in the experimental channel. */
  readonly kind: string;
  /** Gateway API 1.3 in the experimental channel. */
  readonly name: string;
  /** Gateway API 1.3 in the experimental channel. */
  readonly namespace?: string;
}

export interface XListenerSetSpecListenersTlsFrontendValidation {
  /** Gateway API 1.3 in the experimental channel. */
  readonly caCertificateRefs?: readonly XListenerSetSpecListenersTlsFrontendValidationCaCertificateRefs[];
}

export interface XListenerSetSpecListenersTls {
  /** Gateway API 1.3 to 1.4 in the experimental channel. */
  readonly certificateRefs?: readonly XListenerSetSpecListenersTlsCertificateRefs[];
  /** Gateway API 1.3 in the experimental channel. */
  readonly frontendValidation?: XListenerSetSpecListenersTlsFrontendValidation;
  /** Gateway API 1.3 to 1.4 in the experimental channel. */
  readonly mode?: 'Terminate' | 'Passthrough';
  /** Gateway API 1.3 to 1.4 in the experimental channel. */
  readonly options?: { readonly [key: string]: string };
}

export interface XListenerSetSpecListeners {
  /** Gateway API 1.3 to 1.4 in the experimental channel. */
  readonly allowedRoutes?: XListenerSetSpecListenersAllowedRoutes;
  /** Gateway API 1.3 to 1.4 in the experimental channel. */
  readonly hostname?: string;
  /** Gateway API 1.3 to 1.4 in the experimental channel. */
  readonly name: string;
  /** Gateway API 1.3 to 1.4 in the experimental channel. */
  readonly port?: number;
  /** Gateway API 1.3 to 1.4 in the experimental channel. */
  readonly protocol: string;
  /** Gateway API 1.3 to 1.4 in the experimental channel. */
  readonly tls?: XListenerSetSpecListenersTls;
}

export interface XListenerSetSpec {
  /** Gateway API 1.3 to 1.4 in the experimental channel. */
  readonly listeners: readonly XListenerSetSpecListeners[];
  /** Gateway API 1.3 to 1.4 in the experimental channel. */
  readonly parentRef: XListenerSetSpecListenersTlsCertificateRefs;
}
