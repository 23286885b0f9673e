// Generated from the CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import { ApiObject, type ApiObjectProps } from 'cdk8s';
import type { Construct } from 'constructs';
import type { BackendLBPolicyProps } from './gateway.networking.k8s.io/BackendLBPolicy';
import type { BackendTLSPolicyProps } from './gateway.networking.k8s.io/BackendTLSPolicy';
import type { GRPCRouteProps } from './gateway.networking.k8s.io/GRPCRoute';
import type { GatewayProps } from './gateway.networking.k8s.io/Gateway';
import type { GatewayClassProps } from './gateway.networking.k8s.io/GatewayClass';
import type { HTTPRouteProps } from './gateway.networking.k8s.io/HTTPRoute';
import type { ListenerSetProps } from './gateway.networking.k8s.io/ListenerSet';
import type { ReferenceGrantProps } from './gateway.networking.k8s.io/ReferenceGrant';
import type { TCPRouteProps } from './gateway.networking.k8s.io/TCPRoute';
import type { TLSRouteProps } from './gateway.networking.k8s.io/TLSRoute';
import type { UDPRouteProps } from './gateway.networking.k8s.io/UDPRoute';

export type * from './gateway.networking.k8s.io/BackendLBPolicy';
export type * from './gateway.networking.k8s.io/BackendTLSPolicy';
export type * from './gateway.networking.k8s.io/GRPCRoute';
export type * from './gateway.networking.k8s.io/Gateway';
export type * from './gateway.networking.k8s.io/GatewayClass';
export type * from './gateway.networking.k8s.io/HTTPRoute';
export type * from './gateway.networking.k8s.io/ListenerSet';
export type * from './gateway.networking.k8s.io/ReferenceGrant';
export type * from './gateway.networking.k8s.io/TCPRoute';
export type * from './gateway.networking.k8s.io/TLSRoute';
export type * from './gateway.networking.k8s.io/UDPRoute';

/** The object as it is given, in the newest version where none is. */
function object(apiVersion: string, kind: string, props: object): ApiObjectProps {
  return { apiVersion, kind, ...props };
}

/**
 * A BackendLBPolicy, of one namespace.
 * v1alpha2: Gateway API 1.1 to 1.2 in the experimental channel.
 */
export class BackendLBPolicy extends ApiObject {
  constructor(scope: Construct, id: string, props: BackendLBPolicyProps) {
    super(scope, id, object('gateway.networking.k8s.io/v1alpha2', 'BackendLBPolicy', props));
  }
}

/**
 * A BackendTLSPolicy, of one namespace.
 * v1: Gateway API 1.4 to 1.7.
 * v1alpha3: Gateway API 1.1 to 1.7 in the experimental channel.
 * v1alpha2: Gateway API 1.0 in the experimental channel.
 */
export class BackendTLSPolicy extends ApiObject {
  constructor(scope: Construct, id: string, props: BackendTLSPolicyProps) {
    super(scope, id, object('gateway.networking.k8s.io/v1', 'BackendTLSPolicy', props));
  }
}

/**
 * A GRPCRoute, of one namespace.
 * v1: Gateway API 1.1 to 1.7.
 * v1alpha2: Gateway API 0.7 to 1.1 in the experimental channel.
 */
export class GRPCRoute extends ApiObject {
  constructor(scope: Construct, id: string, props: GRPCRouteProps = {}) {
    super(scope, id, object('gateway.networking.k8s.io/v1', 'GRPCRoute', props));
  }
}

/**
 * A Gateway, of one namespace.
 * v1: Gateway API 1.0 to 1.7.
 * v1beta1: Gateway API 0.7 to 1.7.
 * v1alpha2: Gateway API 0.7.
 */
export class Gateway extends ApiObject {
  constructor(scope: Construct, id: string, props: GatewayProps) {
    super(scope, id, object('gateway.networking.k8s.io/v1', 'Gateway', props));
  }
}

/**
 * A GatewayClass, of the whole cluster.
 * v1: Gateway API 1.0 to 1.7.
 * v1beta1: Gateway API 0.7 to 1.7.
 * v1alpha2: Gateway API 0.7.
 */
export class GatewayClass extends ApiObject {
  constructor(scope: Construct, id: string, props: GatewayClassProps) {
    super(scope, id, object('gateway.networking.k8s.io/v1', 'GatewayClass', props));
  }
}

/**
 * A HTTPRoute, of one namespace.
 * v1: Gateway API 1.0 to 1.7.
 * v1beta1: Gateway API 0.7 to 1.7.
 * v1alpha2: Gateway API 0.7.
 */
export class HTTPRoute extends ApiObject {
  constructor(scope: Construct, id: string, props: HTTPRouteProps) {
    super(scope, id, object('gateway.networking.k8s.io/v1', 'HTTPRoute', props));
  }
}

/**
 * A ListenerSet, of one namespace.
 * v1: Gateway API 1.6 to 1.7.
 */
export class ListenerSet extends ApiObject {
  constructor(scope: Construct, id: string, props: ListenerSetProps) {
    super(scope, id, object('gateway.networking.k8s.io/v1', 'ListenerSet', props));
  }
}

/**
 * A ReferenceGrant, of one namespace.
 * v1: Gateway API 1.6 to 1.7.
 * v1beta1: Gateway API 0.7 to 1.7.
 * v1alpha2: Gateway API 0.7 to 1.1; 1.1 in the experimental channel alone.
 */
export class ReferenceGrant extends ApiObject {
  constructor(scope: Construct, id: string, props: ReferenceGrantProps = {}) {
    super(scope, id, object('gateway.networking.k8s.io/v1', 'ReferenceGrant', props));
  }
}

/**
 * A TCPRoute, of one namespace.
 * v1: Gateway API 1.6 to 1.7.
 * v1alpha2: Gateway API 0.7 to 1.7 in the experimental channel.
 */
export class TCPRoute extends ApiObject {
  constructor(scope: Construct, id: string, props: TCPRouteProps) {
    super(scope, id, object('gateway.networking.k8s.io/v1', 'TCPRoute', props));
  }
}

/**
 * A TLSRoute, of one namespace.
 * v1: Gateway API 1.6 to 1.7.
 * v1alpha3: Gateway API 1.4 to 1.7 in the experimental channel.
 * v1alpha2: Gateway API 0.7 to 1.7 in the experimental channel.
 */
export class TLSRoute extends ApiObject {
  constructor(scope: Construct, id: string, props: TLSRouteProps) {
    super(scope, id, object('gateway.networking.k8s.io/v1', 'TLSRoute', props));
  }
}

/**
 * A UDPRoute, of one namespace.
 * v1: Gateway API 1.6 to 1.7.
 * v1alpha2: Gateway API 0.7 to 1.7 in the experimental channel.
 */
export class UDPRoute extends ApiObject {
  constructor(scope: Construct, id: string, props: UDPRouteProps) {
    super(scope, id, object('gateway.networking.k8s.io/v1', 'UDPRoute', props));
  }
}
