// Generated from the CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import type { ApiObjectMetadata } from 'cdk8s';

/** What a XBackendTrafficPolicy is made of. */
export interface XBackendTrafficPolicyProps {
  /** @default 'gateway.networking.x-k8s.io/v1alpha1' */
  readonly apiVersion?: 'gateway.networking.x-k8s.io/v1alpha1';
  readonly metadata?: ApiObjectMetadata;
  /** Gateway API 1.3 to 1.7 in the experimental channel. */
  readonly spec: XBackendTrafficPolicySpec;
}

export interface XBackendTrafficPolicySpecRetryConstraintBudget {
  /** Gateway API 1.3 to 1.7 in the experimental channel. */
  readonly interval?: string;
  /** Gateway API 1.3 to 1.7 in the experimental channel. */
  readonly percent?: number;
}

export interface XBackendTrafficPolicySpecRetryConstraintMinRetryRate {
  /** Gateway API 1.3 to 1.7 in the experimental channel. */
  readonly count?: number;
  /** Gateway API 1.3 to 1.7 in the experimental channel. */
  readonly interval?: string;
}

export interface XBackendTrafficPolicySpecRetryConstraint {
  /** Gateway API 1.3 to 1.7 in the experimental channel. */
  readonly budget?: XBackendTrafficPolicySpecRetryConstraintBudget;
  /** Gateway API 1.3 to 1.7 in the experimental channel. */
  readonly minRetryRate?: XBackendTrafficPolicySpecRetryConstraintMinRetryRate;
}

export interface XBackendTrafficPolicySpecSessionPersistenceCookie {
  /** Gateway API 1.7 in the experimental channel. */
  readonly lifetimeType?: 'Permanent' | 'Session';
  /** Gateway API 1.7 in the experimental channel. */
  readonly name?: string;
  /** Gateway API 1.7 in the experimental channel. */
  readonly path?: string;
}

export interface XBackendTrafficPolicySpecSessionPersistenceCookieConfig {
  /** Gateway API 1.3 to 1.6 in the experimental channel. */
  readonly lifetimeType?: 'Permanent' | 'Session';
}

export interface XBackendTrafficPolicySpecSessionPersistenceHeader {
  /** Gateway API 1.7 in the experimental channel. */
  readonly name: string;
}

export interface XBackendTrafficPolicySpecSessionPersistence {
  /** Gateway API 1.3 to 1.7 in the experimental channel. */
  readonly absoluteTimeout?: string;
  /** Gateway API 1.7 in the experimental channel. */
  readonly cookie?: XBackendTrafficPolicySpecSessionPersistenceCookie;
  /** Gateway API 1.3 to 1.6 in the experimental channel. */
  readonly cookieConfig?: XBackendTrafficPolicySpecSessionPersistenceCookieConfig;
  /** Gateway API 1.7 in the experimental channel. */
  readonly header?: XBackendTrafficPolicySpecSessionPersistenceHeader;
  /** Gateway API 1.3 to 1.4 in the experimental channel. */
  readonly idleTimeout?: string;
  /** Gateway API 1.3 to 1.6 in the experimental channel. */
  readonly sessionName?: string;
  /** Gateway API 1.3 to 1.7 in the experimental channel. */
  readonly type?: 'Cookie' | 'Header';
}

export interface XBackendTrafficPolicySpecTargetRefs {
  /** Gateway API 1.3 to 1.7 in the experimental channel. */
  readonly group: string;
  /** Gateway API 1.3 to 1.7 in the experimental channel. */
  readonly kind: string;
  /** Gateway API 1.3 to 1.7 in the experimental channel. */
  readonly name: string;
}

export interface XBackendTrafficPolicySpec {
  /** Gateway API 1.3 to 1.7 in the experimental channel. */
  readonly retryConstraint?: XBackendTrafficPolicySpecRetryConstraint;
  /** Gateway API 1.3 to 1.7 in the experimental channel. */
  readonly sessionPersistence?: XBackendTrafficPolicySpecSessionPersistence;
  /** Gateway API 1.3 to 1.7 in the experimental channel. */
  readonly targetRefs: readonly XBackendTrafficPolicySpecTargetRefs[];
}
