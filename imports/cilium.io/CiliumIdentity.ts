// Generated from the CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import type { ApiObjectMetadata } from 'cdk8s';

/** What a CiliumIdentity is made of. */
export interface CiliumIdentityProps {
  /** @default 'cilium.io/v2' */
  readonly apiVersion?: 'cilium.io/v2';
  readonly metadata?: ApiObjectMetadata;
  /** Cilium 1.14 to 1.20. */
  readonly 'security-labels': { readonly [key: string]: string };
}
