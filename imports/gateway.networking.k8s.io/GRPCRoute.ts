// Generated from the CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import type { ApiObjectMetadata } from 'cdk8s';

/** What a GRPCRoute is made of. */
export interface GRPCRouteProps {
  /** @default 'gateway.networking.k8s.io/v1' */
  readonly apiVersion?: 'gateway.networking.k8s.io/v1' | 'gateway.networking.k8s.io/v1alpha2';
  readonly metadata?: ApiObjectMetadata;
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly spec?: GRPCRouteSpec;
}

export interface GRPCRouteSpecParentRefs {
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly group?: string;
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly kind?: string;
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly name: string;
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly namespace?: string;
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly port?: number;
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly sectionName?: string;
}

export interface GRPCRouteSpecRulesBackendRefsFiltersExtensionRef {
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly group: string;
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly kind: string;
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly name: string;
}

export interface GRPCRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd {
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly name: string;
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly value: string;
}

export interface GRPCRouteSpecRulesBackendRefsFiltersRequestHeaderModifier {
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly add?: readonly GRPCRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd[];
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly remove?: readonly string[];
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly set?: readonly GRPCRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd[];
}

export interface GRPCRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef {
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly group?: string;
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly kind?: string;
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly name: string;
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly namespace?: string;
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly port?: number;
}

export interface GRPCRouteSpecRulesBackendRefsFiltersRequestMirrorFraction {
  /** Gateway API 1.2 to 1.7; 1.2 in the experimental channel alone. */
  readonly denominator?: number;
  /** Gateway API 1.2 to 1.7; 1.2 in the experimental channel alone. */
  readonly numerator: number;
}

export interface GRPCRouteSpecRulesBackendRefsFiltersRequestMirror {
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly backendRef: GRPCRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef;
  /** Gateway API 1.2 to 1.7; 1.2 in the experimental channel alone. */
  readonly fraction?: GRPCRouteSpecRulesBackendRefsFiltersRequestMirrorFraction;
  /** Gateway API 1.2 to 1.7; 1.2 in the experimental channel alone. */
  readonly percent?: number;
}

export interface GRPCRouteSpecRulesBackendRefsFilters {
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly extensionRef?: GRPCRouteSpecRulesBackendRefsFiltersExtensionRef;
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly requestHeaderModifier?: GRPCRouteSpecRulesBackendRefsFiltersRequestHeaderModifier;
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly requestMirror?: GRPCRouteSpecRulesBackendRefsFiltersRequestMirror;
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly responseHeaderModifier?: GRPCRouteSpecRulesBackendRefsFiltersRequestHeaderModifier;
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly type: 'ResponseHeaderModifier' | 'RequestHeaderModifier' | 'RequestMirror' | 'ExtensionRef';
}

export interface GRPCRouteSpecRulesBackendRefs {
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly filters?: readonly GRPCRouteSpecRulesBackendRefsFilters[];
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly group?: string;
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly kind?: string;
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly name: string;
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly namespace?: string;
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly port?: number;
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly weight?: number;
}

export interface GRPCRouteSpecRulesMatchesHeaders {
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly name: string;
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly type?: 'Exact' | 'RegularExpression';
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly value: string;
}

export interface GRPCRouteSpecRulesMatchesMethod {
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly method?: string;
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly service?: string;
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly type?: 'Exact' | 'RegularExpression';
}

export interface GRPCRouteSpecRulesMatches {
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly headers?: readonly GRPCRouteSpecRulesMatchesHeaders[];
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly method?: GRPCRouteSpecRulesMatchesMethod;
}

export interface GRPCRouteSpecRulesSessionPersistenceCookie {
  /** Gateway API 1.7 in the experimental channel. */
  readonly lifetimeType?: 'Permanent' | 'Session';
  /** Gateway API 1.7 in the experimental channel. */
  readonly name?: string;
  /** Gateway API 1.7 in the experimental channel. */
  readonly path?: string;
}

export interface GRPCRouteSpecRulesSessionPersistenceCookieConfig {
  /** Gateway API 1.1 to 1.6 in the experimental channel. */
  readonly lifetimeType?: 'Permanent' | 'Session';
}

export interface GRPCRouteSpecRulesSessionPersistenceHeader {
  /** Gateway API 1.7 in the experimental channel. */
  readonly name: string;
}

export interface GRPCRouteSpecRulesSessionPersistence {
  /** Gateway API 1.1 to 1.7 in the experimental channel. */
  readonly absoluteTimeout?: string;
  /** Gateway API 1.7 in the experimental channel. */
  readonly cookie?: GRPCRouteSpecRulesSessionPersistenceCookie;
  /** Gateway API 1.1 to 1.6 in the experimental channel. */
  readonly cookieConfig?: GRPCRouteSpecRulesSessionPersistenceCookieConfig;
  /** Gateway API 1.7 in the experimental channel. */
  readonly header?: GRPCRouteSpecRulesSessionPersistenceHeader;
  /** Gateway API 1.1 to 1.4 in the experimental channel. */
  readonly idleTimeout?: string;
  /** Gateway API 1.1 to 1.6 in the experimental channel. */
  readonly sessionName?: string;
  /** Gateway API 1.1 to 1.7 in the experimental channel. */
  readonly type?: 'Cookie' | 'Header';
}

export interface GRPCRouteSpecRules {
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly backendRefs?: readonly GRPCRouteSpecRulesBackendRefs[];
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly filters?: readonly GRPCRouteSpecRulesBackendRefsFilters[];
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly matches?: readonly GRPCRouteSpecRulesMatches[];
  /** Gateway API 1.2 to 1.7; 1.2 to 1.3 in the experimental channel alone. */
  readonly name?: string;
  /** Gateway API 1.1 to 1.7 in the experimental channel. */
  readonly sessionPersistence?: GRPCRouteSpecRulesSessionPersistence;
}

export interface GRPCRouteSpec {
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly hostnames?: readonly string[];
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly parentRefs?: readonly GRPCRouteSpecParentRefs[];
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly rules?: readonly GRPCRouteSpecRules[];
  /** Gateway API 1.4 to 1.7 in the experimental channel. */
  readonly useDefaultGateways?: 'All' | 'None';
}
