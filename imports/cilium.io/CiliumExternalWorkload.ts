// Generated from the CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import type { ApiObjectMetadata } from 'cdk8s';

/** What a CiliumExternalWorkload is made of. */
export interface CiliumExternalWorkloadProps {
  /** @default 'cilium.io/v2' */
  readonly apiVersion?: 'cilium.io/v2';
  readonly metadata?: ApiObjectMetadata;
  /** Cilium 1.14 to 1.17. */
  readonly spec?: CiliumExternalWorkloadSpec;
}

export interface CiliumExternalWorkloadSpec {
  /** Cilium 1.14 to 1.17. */
  readonly 'ipv4-alloc-cidr'?: string;
  /** Cilium 1.14 to 1.17. */
  readonly 'ipv6-alloc-cidr'?: string;
}
