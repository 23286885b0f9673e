// Generated from the CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import type { ApiObjectMetadata } from 'cdk8s';

/** What a HTTPRoute is made of. */
export interface HTTPRouteProps {
  /** @default 'gateway.networking.k8s.io/v1' */
  readonly apiVersion?: 'gateway.networking.k8s.io/v1' | 'gateway.networking.k8s.io/v1beta1' | 'gateway.networking.k8s.io/v1alpha2';
  readonly metadata?: ApiObjectMetadata;
  /** Gateway API 0.7 to 1.7. */
  readonly spec: HTTPRouteSpec;
}

export interface HTTPRouteSpecParentRefs {
  /** Gateway API 0.7 to 1.7. */
  readonly group?: string;
  /** Gateway API 0.7 to 1.7. */
  readonly kind?: string;
  /** Gateway API 0.7 to 1.7. */
  readonly name: string;
  /** Gateway API 0.7 to 1.7. */
  readonly namespace?: string;
  /** Gateway API 0.7 to 1.7; 0.7 to 1.0 in the experimental channel alone. */
  readonly port?: number;
  /** Gateway API 0.7 to 1.7. */
  readonly sectionName?: string;
}

export interface HTTPRouteSpecRulesBackendRefsFiltersCors {
  /** Gateway API 1.3 to 1.7; 1.3 to 1.4 in the experimental channel alone. */
  readonly allowCredentials?: boolean;
  /** Gateway API 1.3 to 1.7; 1.3 to 1.4 in the experimental channel alone. */
  readonly allowHeaders?: readonly string[];
  /** Gateway API 1.3 to 1.7; 1.3 to 1.4 in the experimental channel alone. */
  readonly allowMethods?: readonly ('GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'CONNECT' | 'OPTIONS' | 'TRACE' | 'PATCH' | '*')[];
  /** Gateway API 1.3 to 1.7; 1.3 to 1.4 in the experimental channel alone. */
  readonly allowOrigins?: readonly string[];
  /** Gateway API 1.3 to 1.7; 1.3 to 1.4 in the experimental channel alone. */
  readonly exposeHeaders?: readonly string[];
  /** Gateway API 1.3 to 1.7; 1.3 to 1.4 in the experimental channel alone. */
  readonly maxAge?: number;
}

export interface HTTPRouteSpecRulesBackendRefsFiltersExtensionRef {
  /** Gateway API 0.7 to 1.7. */
  readonly group: string;
  /** Gateway API 0.7 to 1.7. */
  readonly kind: string;
  /** Gateway API 0.7 to 1.7. */
  readonly name: string;
}

export interface HTTPRouteSpecRulesBackendRefsFiltersExternalAuthBackendRef {
  /** Gateway API 1.4 to 1.7 in the experimental channel. */
  readonly group?: string;
  /** Gateway API 1.4 to 1.7 in the experimental channel. */
  readonly kind?: string;
  /** Gateway API 1.4 to 1.7 in the experimental channel. */
  readonly name: string;
  /** Gateway API 1.4 to 1.7 in the experimental channel. */
  readonly namespace?: string;
  /** Gateway API 1.4 to 1.7 in the experimental channel. */
  readonly port?: number;
}

export interface HTTPRouteSpecRulesBackendRefsFiltersExternalAuthForwardBody {
  /** Gateway API 1.4 to 1.7 in the experimental channel. */
  readonly maxSize?: number;
}

export interface HTTPRouteSpecRulesBackendRefsFiltersExternalAuthGrpc {
  /** Gateway API 1.4 to 1.7 in the experimental channel. */
  readonly allowedHeaders?: readonly string[];
}

export interface HTTPRouteSpecRulesBackendRefsFiltersExternalAuthHttp {
  /** Gateway API 1.4 to 1.7 in the experimental channel. */
  readonly allowedHeaders?: readonly string[];
  /** Gateway API 1.4 to 1.7 in the experimental channel. */
  readonly allowedResponseHeaders?: readonly string[];
  /** Gateway API 1.4 to 1.7 in the experimental channel. */
  readonly path?: string;
}

export interface HTTPRouteSpecRulesBackendRefsFiltersExternalAuth {
  /** Gateway API 1.4 to 1.7 in the experimental channel. */
  readonly backendRef: HTTPRouteSpecRulesBackendRefsFiltersExternalAuthBackendRef;
  /** Gateway API 1.4 to 1.7 in the experimental channel. */
  readonly forwardBody?: HTTPRouteSpecRulesBackendRefsFiltersExternalAuthForwardBody;
  /** Gateway API 1.4 to 1.7 in the experimental channel. */
  readonly grpc?: HTTPRouteSpecRulesBackendRefsFiltersExternalAuthGrpc;
  /** Gateway API 1.4 to 1.7 in the experimental channel. */
  readonly http?: HTTPRouteSpecRulesBackendRefsFiltersExternalAuthHttp;
  /** Gateway API 1.4 to 1.7 in the experimental channel. */
  readonly protocol: 'HTTP' | 'GRPC';
}

export interface HTTPRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd {
  /** Gateway API 0.7 to 1.7. */
  readonly name: string;
  /** Gateway API 0.7 to 1.7. */
  readonly value: string;
}

export interface HTTPRouteSpecRulesBackendRefsFiltersRequestHeaderModifier {
  /** Gateway API 0.7 to 1.7. */
  readonly add?: readonly HTTPRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd[];
  /** Gateway API 0.7 to 1.7. */
  readonly remove?: readonly string[];
  /** Gateway API 0.7 to 1.7. */
  readonly set?: readonly HTTPRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd[];
}

export interface HTTPRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef {
  /** Gateway API 0.7 to 1.7. */
  readonly group?: string;
  /** Gateway API 0.7 to 1.7. */
  readonly kind?: string;
  /** Gateway API 0.7 to 1.7. */
  readonly name: string;
  /** Gateway API 0.7 to 1.7. */
  readonly namespace?: string;
  /** Gateway API 0.7 to 1.7. */
  readonly port?: number;
}

export interface HTTPRouteSpecRulesBackendRefsFiltersRequestMirrorFraction {
  /** Gateway API 1.2 to 1.7; 1.2 in the experimental channel alone. */
  readonly denominator?: number;
  /** Gateway API 1.2 to 1.7; 1.2 in the experimental channel alone. */
  readonly numerator: number;
}

export interface HTTPRouteSpecRulesBackendRefsFiltersRequestMirror {
  /** Gateway API 0.7 to 1.7. */
  readonly backendRef: HTTPRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef;
  /** Gateway API 1.2 to 1.7; 1.2 in the experimental channel alone. */
  readonly fraction?: HTTPRouteSpecRulesBackendRefsFiltersRequestMirrorFraction;
  /** Gateway API 1.2 to 1.7; 1.2 in the experimental channel alone. */
  readonly percent?: number;
}

export interface HTTPRouteSpecRulesBackendRefsFiltersRequestRedirectPath {
  /** Gateway API 0.7 to 1.7. */
  readonly replaceFullPath?: string;
  /** Gateway API 0.7 to 1.7. */
  readonly replacePrefixMatch?: string;
  /** Gateway API 0.7 to 1.7. */
  readonly type: 'ReplaceFullPath' | 'ReplacePrefixMatch';
}

export interface HTTPRouteSpecRulesBackendRefsFiltersRequestRedirect {
  /** Gateway API 0.7 to 1.7. */
  readonly hostname?: string;
  /** Gateway API 0.7 to 1.7. */
  readonly path?: HTTPRouteSpecRulesBackendRefsFiltersRequestRedirectPath;
  /** Gateway API 0.7 to 1.7. */
  readonly port?: number;
  /** Gateway API 0.7 to 1.7. */
  readonly scheme?: 'http' | 'https';
  /** Gateway API 0.7 to 1.7. */
  readonly statusCode?: number;
}

export interface HTTPRouteSpecRulesBackendRefsFiltersUrlRewrite {
  /** Gateway API 0.7 to 1.7. */
  readonly hostname?: string;
  /** Gateway API 0.7 to 1.7. */
  readonly path?: HTTPRouteSpecRulesBackendRefsFiltersRequestRedirectPath;
}

export interface HTTPRouteSpecRulesBackendRefsFilters {
  /** Gateway API 1.3 to 1.7; 1.3 to 1.4 in the experimental channel alone. */
  readonly cors?: HTTPRouteSpecRulesBackendRefsFiltersCors;
  /** Gateway API 0.7 to 1.7. */
  readonly extensionRef?: HTTPRouteSpecRulesBackendRefsFiltersExtensionRef;
  /** Gateway API 1.4 to 1.7 in the experimental channel. */
  readonly externalAuth?: HTTPRouteSpecRulesBackendRefsFiltersExternalAuth;
  /** Gateway API 0.7 to 1.7. */
  readonly requestHeaderModifier?: HTTPRouteSpecRulesBackendRefsFiltersRequestHeaderModifier;
  /** Gateway API 0.7 to 1.7. */
  readonly requestMirror?: HTTPRouteSpecRulesBackendRefsFiltersRequestMirror;
  /** Gateway API 0.7 to 1.7. */
  readonly requestRedirect?: HTTPRouteSpecRulesBackendRefsFiltersRequestRedirect;
  /** Gateway API 0.7 to 1.7. */
  readonly responseHeaderModifier?: HTTPRouteSpecRulesBackendRefsFiltersRequestHeaderModifier;
  /** Gateway API 0.7 to 1.7. */
  readonly type: 'RequestHeaderModifier' | 'ResponseHeaderModifier' | 'RequestMirror' | 'RequestRedirect' | 'URLRewrite' | 'ExtensionRef' | 'CORS' | 'ExternalAuth';
  /** Gateway API 0.7 to 1.7. */
  readonly urlRewrite?: HTTPRouteSpecRulesBackendRefsFiltersUrlRewrite;
}

export interface HTTPRouteSpecRulesBackendRefs {
  /** Gateway API 0.7 to 1.7. */
  readonly filters?: readonly HTTPRouteSpecRulesBackendRefsFilters[];
  /** Gateway API 0.7 to 1.7. */
  readonly group?: string;
  /** Gateway API 0.7 to 1.7. */
  readonly kind?: string;
  /** Gateway API 0.7 to 1.7. */
  readonly name: string;
  /** Gateway API 0.7 to 1.7. */
  readonly namespace?: string;
  /** Gateway API 0.7 to 1.7. */
  readonly port?: number;
  /** Gateway API 0.7 to 1.7. */
  readonly weight?: number;
}

export interface HTTPRouteSpecRulesMatchesHeaders {
  /** Gateway API 0.7 to 1.7. */
  readonly name: string;
  /** Gateway API 0.7 to 1.7. */
  readonly type?: 'Exact' | 'RegularExpression';
  /** Gateway API 0.7 to 1.7. */
  readonly value: string;
}

export interface HTTPRouteSpecRulesMatchesPath {
  /** Gateway API 0.7 to 1.7. */
  readonly type?: 'Exact' | 'PathPrefix' | 'RegularExpression';
  /** Gateway API 0.7 to 1.7. */
  readonly value?: string;
}

export interface HTTPRouteSpecRulesMatches {
  /** Gateway API 0.7 to 1.7. */
  readonly headers?: readonly HTTPRouteSpecRulesMatchesHeaders[];
  /** Gateway API 0.7 to 1.7. */
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'CONNECT' | 'OPTIONS' | 'TRACE' | 'PATCH';
  /** Gateway API 0.7 to 1.7. */
  readonly path?: HTTPRouteSpecRulesMatchesPath;
  /** Gateway API 0.7 to 1.7. */
  readonly queryParams?: readonly HTTPRouteSpecRulesMatchesHeaders[];
}

export interface HTTPRouteSpecRulesRetry {
  /** Gateway API 1.2 to 1.7; 1.2 to 1.6 in the experimental channel alone. */
  readonly attempts?: number;
  /** Gateway API 1.2 to 1.7; 1.2 to 1.6 in the experimental channel alone. */
  readonly backoff?: string;
  /** Gateway API 1.2 to 1.7; 1.2 to 1.6 in the experimental channel alone. */
  readonly codes?: readonly number[];
}

export interface HTTPRouteSpecRulesSessionPersistenceCookie {
  /** Gateway API 1.7 in the experimental channel. */
  readonly lifetimeType?: 'Permanent' | 'Session';
  /** Gateway API 1.7 in the experimental channel. */
  readonly name?: string;
  /** Gateway API 1.7 in the experimental channel. */
  readonly path?: string;
}

export interface HTTPRouteSpecRulesSessionPersistenceCookieConfig {
  /** Gateway API 1.1 to 1.6 in the experimental channel. */
  readonly lifetimeType?: 'Permanent' | 'Session';
}

export interface HTTPRouteSpecRulesSessionPersistenceHeader {
  /** Gateway API 1.7 in the experimental channel. */
  readonly name: string;
}

export interface HTTPRouteSpecRulesSessionPersistence {
  /** Gateway API 1.1 to 1.7 in the experimental channel. */
  readonly absoluteTimeout?: string;
  /** Gateway API 1.7 in the experimental channel. */
  readonly cookie?: HTTPRouteSpecRulesSessionPersistenceCookie;
  /** Gateway API 1.1 to 1.6 in the experimental channel. */
  readonly cookieConfig?: HTTPRouteSpecRulesSessionPersistenceCookieConfig;
  /** Gateway API 1.7 in the experimental channel. */
  readonly header?: HTTPRouteSpecRulesSessionPersistenceHeader;
  /** Gateway API 1.1 to 1.4 in the experimental channel. */
  readonly idleTimeout?: string;
  /** Gateway API 1.1 to 1.6 in the experimental channel. */
  readonly sessionName?: string;
  /** Gateway API 1.1 to 1.7 in the experimental channel. */
  readonly type?: 'Cookie' | 'Header';
}

export interface HTTPRouteSpecRulesTimeouts {
  /** Gateway API 1.0 to 1.7; 1.0 to 1.1 in the experimental channel alone. */
  readonly backendRequest?: string;
  /** Gateway API 1.0 to 1.7; 1.0 to 1.1 in the experimental channel alone. */
  readonly request?: string;
}

export interface HTTPRouteSpecRules {
  /** Gateway API 0.7 to 1.7. */
  readonly backendRefs?: readonly HTTPRouteSpecRulesBackendRefs[];
  /** Gateway API 0.7 to 1.7. */
  readonly filters?: readonly HTTPRouteSpecRulesBackendRefsFilters[];
  /** Gateway API 0.7 to 1.7. */
  readonly matches?: readonly HTTPRouteSpecRulesMatches[];
  /** Gateway API 1.2 to 1.7; 1.2 to 1.3 in the experimental channel alone. */
  readonly name?: string;
  /** Gateway API 1.2 to 1.7; 1.2 to 1.6 in the experimental channel alone. */
  readonly retry?: HTTPRouteSpecRulesRetry;
  /** Gateway API 1.1 to 1.7 in the experimental channel. */
  readonly sessionPersistence?: HTTPRouteSpecRulesSessionPersistence;
  /** Gateway API 1.0 to 1.7; 1.0 to 1.1 in the experimental channel alone. */
  readonly timeouts?: HTTPRouteSpecRulesTimeouts;
}

export interface HTTPRouteSpec {
  /** Gateway API 0.7 to 1.7. */
  readonly hostnames?: readonly string[];
  /** Gateway API 0.7 to 1.7. */
  readonly parentRefs?: readonly HTTPRouteSpecParentRefs[];
  /** Gateway API 0.7 to 1.7. */
  readonly rules?: readonly HTTPRouteSpecRules[];
  /** Gateway API 1.4 to 1.7 in the experimental channel. */
  readonly useDefaultGateways?: 'All' | 'None';
}
