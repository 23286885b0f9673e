// Generated from the CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import type { ApiObjectMetadata } from 'cdk8s';

/** What a XMesh is made of. */
export interface XMeshProps {
  /** @default 'gateway.networking.x-k8s.io/v1alpha1' */
  readonly apiVersion?: 'gateway.networking.x-k8s.io/v1alpha1';
  readonly metadata?: ApiObjectMetadata;
  /** Gateway API 1.4 to 1.7 in the experimental channel. */
  readonly spec: XMeshSpec;
}

export interface XMeshSpecParametersRef {
  /** Gateway API 1.4 to 1.7 in the experimental channel. */
  readonly group: string;
  /** Gateway API 1.4 to 1.7 in the experimental channel. */
  readonly kind: string;
  /** Gateway API 1.4 to 1.7 in the experimental channel. */
  readonly name: string;
  /** Gateway API 1.4 to 1.7 in the experimental channel. */
  readonly namespace?: string;
}

export interface XMeshSpec {
  /** Gateway API 1.4 to 1.7 in the experimental channel. */
  readonly controllerName: string;
  /** Gateway API 1.4 to 1.7 in the experimental channel. */
  readonly description?: string;
  /** Gateway API 1.4 to 1.7 in the experimental channel. */
  readonly parametersRef?: XMeshSpecParametersRef;
}
