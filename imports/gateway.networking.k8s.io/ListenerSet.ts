// Generated from the CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import type { ApiObjectMetadata } from 'cdk8s';

/** What a ListenerSet is made of. */
export interface ListenerSetProps {
  /** @default 'gateway.networking.k8s.io/v1' */
  readonly apiVersion?: 'gateway.networking.k8s.io/v1';
  readonly metadata?: ApiObjectMetadata;
  /** Gateway API 1.6. */
  readonly spec: ListenerSetSpec;
}

export interface ListenerSetSpecListenersAllowedRoutesKinds {
  /** Gateway API 1.6. */
  readonly group?: string;
  /** Gateway API 1.6. */
  readonly kind: string;
}

export interface ListenerSetSpecListenersAllowedRoutesNamespacesSelectorMatchExpressions {
  /** Gateway API 1.6. */
  readonly key: string;
  /** Gateway API 1.6. */
  readonly operator: string;
  /** Gateway API 1.6. */
  readonly values?: readonly string[];
}

export interface ListenerSetSpecListenersAllowedRoutesNamespacesSelector {
  /** Gateway API 1.6. */
  readonly matchExpressions?: readonly ListenerSetSpecListenersAllowedRoutesNamespacesSelectorMatchExpressions[];
  /** Gateway API 1.6. */
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface ListenerSetSpecListenersAllowedRoutesNamespaces {
  /** Gateway API 1.6. */
  readonly from?: 'All' | 'Selector' | 'Same';
  /** Gateway API 1.6. */
  readonly selector?: ListenerSetSpecListenersAllowedRoutesNamespacesSelector;
}

export interface ListenerSetSpecListenersAllowedRoutes {
  /** Gateway API 1.6. */
  readonly kinds?: readonly ListenerSetSpecListenersAllowedRoutesKinds[];
  /** Gateway API 1.6. */
  readonly namespaces?: ListenerSetSpecListenersAllowedRoutesNamespaces;
}

export interface ListenerSetSpecListenersTlsCertificateRefs {
  /** Gateway API 1.6. */
  readonly group?: string;
  /** Gateway API 1.6. */
  readonly kind?: string;
  /** Gateway API 1.6. */
  readonly name: string;
  /** Gateway API 1.6. */
  readonly namespace?: string;
}

export interface ListenerSetSpecListenersTls {
  /** Gateway API 1.6. */
  readonly certificateRefs?: readonly ListenerSetSpecListenersTlsCertificateRefs[];
  /** Gateway API 1.6. */
  readonly mode?: 'Terminate' | 'Passthrough';
  /** Gateway API 1.6. */
  readonly options?: { readonly [key: string]: string };
}

export interface ListenerSetSpecListeners {
  /** Gateway API 1.6. */
  readonly allowedRoutes?: ListenerSetSpecListenersAllowedRoutes;
  /** Gateway API 1.6. */
  readonly hostname?: string;
  /** Gateway API 1.6. */
  readonly name: string;
  /** Gateway API 1.6. */
  readonly port: number;
  /** Gateway API 1.6. */
  readonly protocol: string;
  /** Gateway API 1.6. */
  readonly tls?: ListenerSetSpecListenersTls;
}

export interface ListenerSetSpec {
  /** Gateway API 1.6. */
  readonly listeners: readonly ListenerSetSpecListeners[];
  /** Gateway API 1.6. */
  readonly parentRef: ListenerSetSpecListenersTlsCertificateRefs;
}
