// Generated from the CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import { ApiObject, type ApiObjectProps } from 'cdk8s';
import type { Construct } from 'constructs';
import type { XBackendProps } from './gateway.networking.x-k8s.io/XBackend';
import type { XBackendTrafficPolicyProps } from './gateway.networking.x-k8s.io/XBackendTrafficPolicy';
import type { XListenerSetProps } from './gateway.networking.x-k8s.io/XListenerSet';
import type { XMeshProps } from './gateway.networking.x-k8s.io/XMesh';
import type { XTelemetryPolicyProps } from './gateway.networking.x-k8s.io/XTelemetryPolicy';

export type * from './gateway.networking.x-k8s.io/XBackend';
export type * from './gateway.networking.x-k8s.io/XBackendTrafficPolicy';
export type * from './gateway.networking.x-k8s.io/XListenerSet';
export type * from './gateway.networking.x-k8s.io/XMesh';
export type * from './gateway.networking.x-k8s.io/XTelemetryPolicy';

/** The object as it is given, in the newest version where none is. */
function object(apiVersion: string, kind: string, props: object): ApiObjectProps {
  return { apiVersion, kind, ...props };
}

/**
 * A XBackend, of one namespace.
 * v1alpha1: Gateway API 1.6 to 1.7 in the experimental channel.
 */
export class XBackend extends ApiObject {
  constructor(scope: Construct, id: string, props: XBackendProps) {
    super(scope, id, object('gateway.networking.x-k8s.io/v1alpha1', 'XBackend', props));
  }
}

/**
 * A XBackendTrafficPolicy, of one namespace.
 * v1alpha1: Gateway API 1.3 to 1.7 in the experimental channel.
 */
export class XBackendTrafficPolicy extends ApiObject {
  constructor(scope: Construct, id: string, props: XBackendTrafficPolicyProps) {
    super(scope, id, object('gateway.networking.x-k8s.io/v1alpha1', 'XBackendTrafficPolicy', props));
  }
}

/**
 * A XListenerSet, of one namespace.
 * v1alpha1: Gateway API 1.3 to 1.4 in the experimental channel.
 */
export class XListenerSet extends ApiObject {
  constructor(scope: Construct, id: string, props: XListenerSetProps) {
    super(scope, id, object('gateway.networking.x-k8s.io/v1alpha1', 'XListenerSet', props));
  }
}

/**
 * A XMesh, of the whole cluster.
 * v1alpha1: Gateway API 1.4 to 1.7 in the experimental channel.
 */
export class XMesh extends ApiObject {
  constructor(scope: Construct, id: string, props: XMeshProps) {
    super(scope, id, object('gateway.networking.x-k8s.io/v1alpha1', 'XMesh', props));
  }
}

/**
 * A XTelemetryPolicy, of one namespace.
 * v1alpha1: Gateway API 1.7 in the experimental channel.
 */
export class XTelemetryPolicy extends ApiObject {
  constructor(scope: Construct, id: string, props: XTelemetryPolicyProps) {
    super(scope, id, object('gateway.networking.x-k8s.io/v1alpha1', 'XTelemetryPolicy', props));
  }
}
