// Generated from the CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import type { ApiObjectMetadata } from 'cdk8s';

/** What a BackendLBPolicy is made of. */
export interface BackendLBPolicyProps {
  /** @default 'gateway.networking.k8s.io/v1alpha2' */
  readonly apiVersion?: 'gateway.networking.k8s.io/v1alpha2';
  readonly metadata?: ApiObjectMetadata;
  /** Gateway API 1.1 to 1.2 in the experimental channel. */
  readonly spec: BackendLBPolicySpec;
}

export interface BackendLBPolicySpecSessionPersistenceCookieConfig {
  /** Gateway API 1.1 to 1.2 in the experimental channel. */
  readonly lifetimeType?: 'Permanent' | 'Session';
}

export interface BackendLBPolicySpecSessionPersistence {
  /** Gateway API 1.1 to 1.2 in the experimental channel. */
  readonly absoluteTimeout?: string;
  /** Gateway API 1.1 to 1.2 in the experimental channel. */
  readonly cookieConfig?: BackendLBPolicySpecSessionPersistenceCookieConfig;
  /** Gateway API 1.1 to 1.2 in the experimental channel. */
  readonly idleTimeout?: string;
  /** Gateway API 1.1 to 1.2 in the experimental channel. */
  readonly sessionName?: string;
  /** Gateway API 1.1 to 1.2 in the experimental channel. */
  readonly type?: 'Cookie' | 'Header';
}

export interface BackendLBPolicySpecTargetRefs {
  /** Gateway API 1.1 to 1.2 in the experimental channel. */
  readonly group: string;
  /** Gateway API 1.1 to 1.2 in the experimental channel. */
  readonly kind: string;
  /** Gateway API 1.1 to 1.2 in the experimental channel. */
  readonly name: string;
}

export interface BackendLBPolicySpec {
  /** Gateway API 1.1 to 1.2 in the experimental channel. */
  readonly sessionPersistence?: BackendLBPolicySpecSessionPersistence;
  /** Gateway API 1.1 to 1.2 in the experimental channel. */
  readonly targetRefs: readonly BackendLBPolicySpecTargetRefs[];
}
