// Generated from the CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import type { ApiObjectMetadata } from 'cdk8s';

/** What a ReferenceGrant is made of. */
export interface ReferenceGrantProps {
  /** @default 'gateway.networking.k8s.io/v1' */
  readonly apiVersion?: 'gateway.networking.k8s.io/v1' | 'gateway.networking.k8s.io/v1beta1' | 'gateway.networking.k8s.io/v1alpha2';
  readonly metadata?: ApiObjectMetadata;
  /** Gateway API 0.7 to 1.7. */
  readonly spec?: ReferenceGrantSpec;
}

export interface ReferenceGrantSpecFrom {
  /** Gateway API 0.7 to 1.7. */
  readonly group: string;
  /** Gateway API 0.7 to 1.7. */
  readonly kind: string;
  /** Gateway API 0.7 to 1.7. */
  readonly namespace: string;
}

export interface ReferenceGrantSpecTo {
  /** Gateway API 0.7 to 1.7. */
  readonly group: string;
  /** Gateway API 0.7 to 1.7. */
  readonly kind: string;
  /** Gateway API 0.7 to 1.7. */
  readonly name?: string;
}

export interface ReferenceGrantSpec {
  /** Gateway API 0.7 to 1.7. */
  readonly from: readonly ReferenceGrantSpecFrom[];
  /** Gateway API 0.7 to 1.7. */
  readonly to: readonly ReferenceGrantSpecTo[];
}
