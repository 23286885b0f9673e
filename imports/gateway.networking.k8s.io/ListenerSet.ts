// Generated from the CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import type { ApiObjectMetadata } from 'cdk8s';

/** What a ListenerSet is made of. */
export interface ListenerSetProps {
  /** @default 'gateway.networking.k8s.io/v1' */
  readonly apiVersion?: 'gateway.networking.k8s.io/v1';
  readonly metadata?: ApiObjectMetadata;
  /** Gateway API 1.6 to 1.7. */
  readonly spec: ListenerSetSpec;
}

export interface ListenerSetSpecListenersAllowedRoutesKinds {
  /** Gateway API 1.6 to 1.7. */
  readonly group?: string;
  /** Gateway API 1.6 to 1.7. */
  readonly kind: string;
}

export interface ListenerSetSpecListenersAllowedRoutesNamespacesSelectorMatchExpressions {
  /** Gateway API 1.6 to 1.7. */
  readonly key: string;
  /** Gateway API 1.6 to 1.7. */
  readonly operator: string;
  /** Gateway API 1.6 to 1.7. */
  readonly values?: readonly string[];
}

export interface ListenerSetSpecListenersAllowedRoutesNamespacesSelector {
  /** Gateway API 1.6 to 1.7. */
  readonly matchExpressions?: readonly ListenerSetSpecListenersAllowedRoutesNamespacesSelectorMatchExpressions[];
  /** Gateway API 1.6 to 1.7. */
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface ListenerSetSpecListenersAllowedRoutesNamespaces {
  /** Gateway API 1.6 to 1.7. */
  readonly from?: 'All' | 'Selector' | 'Same';
  /** Gateway API 1.6 to 1.7. */
  readonly selector?: ListenerSetSpecListenersAllowedRoutesNamespacesSelector;
}

export interface ListenerSetSpecListenersAllowedRoutes {
  /** Gateway API 1.6 to 1.7. */
  readonly kinds?: readonly ListenerSetSpecListenersAllowedRoutesKinds[];
  /** Gateway API 1.6 to 1.7. */
  readonly namespaces?: ListenerSetSpecListenersAllowedRoutesNamespaces;
}

export interface ListenerSetSpecListenersFiltersRequestsExtensionRef {
  /** Gateway API 1.7 in the experimental channel. */
  readonly group: string;
  /** Gateway API 1.7 in the experimental channel. */
  readonly kind: string;
  /** Gateway API 1.7 in the experimental channel. */
  readonly name: string;
}

export interface ListenerSetSpecListenersFiltersRequestsExternalAuthBackendRef {
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

export interface ListenerSetSpecListenersFiltersRequestsExternalAuthForwardBody {
  /** Gateway API 1.7 in the experimental channel. */
  readonly maxSize?: number;
}

export interface ListenerSetSpecListenersFiltersRequestsExternalAuthGrpc {
  /** Gateway API 1.7 in the experimental channel. */
  readonly allowedHeaders?: readonly string[];
}

export interface ListenerSetSpecListenersFiltersRequestsExternalAuthHttp {
  /** Gateway API 1.7 in the experimental channel. */
  readonly allowedHeaders?: readonly string[];
  /** Gateway API 1.7 in the experimental channel. */
  readonly allowedResponseHeaders?: readonly string[];
  /** Gateway API 1.7 in the experimental channel. */
  readonly path?: string;
}

export interface ListenerSetSpecListenersFiltersRequestsExternalAuth {
  /** Gateway API 1.7 in the experimental channel. */
  readonly backendRef: ListenerSetSpecListenersFiltersRequestsExternalAuthBackendRef;
  /** Gateway API 1.7 in the experimental channel. */
  readonly forwardBody?: ListenerSetSpecListenersFiltersRequestsExternalAuthForwardBody;
  /** Gateway API 1.7 in the experimental channel. */
  readonly grpc?: ListenerSetSpecListenersFiltersRequestsExternalAuthGrpc;
  /** Gateway API 1.7 in the experimental channel. */
  readonly http?: ListenerSetSpecListenersFiltersRequestsExternalAuthHttp;
  /** Gateway API 1.7 in the experimental channel. */
  readonly protocol: 'HTTP' | 'GRPC';
}

export interface ListenerSetSpecListenersFiltersRequests {
  /** Gateway API 1.7 in the experimental channel. */
  readonly extensionRef?: ListenerSetSpecListenersFiltersRequestsExtensionRef;
  /** Gateway API 1.7 in the experimental channel. */
  readonly externalAuth?: ListenerSetSpecListenersFiltersRequestsExternalAuth;
  /** Gateway API 1.7 in the experimental channel. */
  readonly type: 'ExternalAuth' | 'ExtensionRef';
}

export interface ListenerSetSpecListenersFilters {
  /** Gateway API 1.7 in the experimental channel. */
  readonly requests?: readonly ListenerSetSpecListenersFiltersRequests[];
}

export interface ListenerSetSpecListenersTlsCertificateRefs {
  /** Gateway API 1.6 to 1.7. */
  readonly group?: string;
  /** Gateway API 1.6 to 1.7. */
  readonly kind?: string;
  /** Gateway API 1.6 to 1.7. */
  readonly name: string;
  /** Gateway API 1.6 to 1.7. */
  readonly namespace?: string;
}

export interface ListenerSetSpecListenersTls {
  /** Gateway API 1.6 to 1.7. */
  readonly certificateRefs?: readonly ListenerSetSpecListenersTlsCertificateRefs[];
  /** Gateway API 1.6 to 1.7. */
  readonly mode?: 'Terminate' | 'Passthrough';
  /** Gateway API 1.6 to 1.7. */
  readonly options?: { readonly [key: string]: string };
}

export interface ListenerSetSpecListeners {
  /** Gateway API 1.6 to 1.7. */
  readonly allowedRoutes?: ListenerSetSpecListenersAllowedRoutes;
  /** Gateway API 1.7 in the experimental channel. */
  readonly filters?: ListenerSetSpecListenersFilters;
  /** Gateway API 1.6 to 1.7. */
  readonly hostname?: string;
  /** Gateway API 1.6 to 1.7. */
  readonly name: string;
  /** Gateway API 1.6 to 1.7. */
  readonly port: number;
  /** Gateway API 1.6 to 1.7. */
  readonly protocol: string;
  /** Gateway API 1.6 to 1.7. */
  readonly tls?: ListenerSetSpecListenersTls;
}

export interface ListenerSetSpec {
  /** Gateway API 1.6 to 1.7. */
  readonly listeners: readonly ListenerSetSpecListeners[];
  /** Gateway API 1.6 to 1.7. */
  readonly parentRef: ListenerSetSpecListenersTlsCertificateRefs;
}
