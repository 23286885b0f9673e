// Generated from the gateway-api-0.7 CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import { ApiObject, ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';


/**
 *
 *
 * @schema Gateway
 */
export class Gateway extends ApiObject {
  /**
   * Returns the apiVersion and kind for "Gateway"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'gateway.networking.k8s.io/v1beta1',
    kind: 'Gateway',
  }

  /**
   * Renders a Kubernetes manifest for "Gateway".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: GatewayProps): any {
    return {
      ...Gateway.GVK,
      ...toJson_GatewayProps(props),
    };
  }

  /**
   * Defines a "Gateway" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: GatewayProps) {
    super(scope, id, {
      ...Gateway.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...Gateway.GVK,
      ...toJson_GatewayProps(resolved),
    };
  }
}

/**
 * @schema Gateway
 */
export interface GatewayProps {
  /**
   * @schema Gateway#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * @schema Gateway#spec
   */
  readonly spec: GatewaySpec;
}

/**
 * Converts an object of type 'GatewayProps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayProps(obj: GatewayProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_GatewaySpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewaySpec
 */
export interface GatewaySpec {
  /**
   * @schema GatewaySpec#addresses
   */
  readonly addresses?: GatewaySpecAddresses[];

  /**
   * @schema GatewaySpec#gatewayClassName
   */
  readonly gatewayClassName: string;

  /**
   * @schema GatewaySpec#listeners
   */
  readonly listeners: GatewaySpecListeners[];
}

/**
 * Converts an object of type 'GatewaySpec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewaySpec(obj: GatewaySpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'addresses': obj.addresses?.map(y => toJson_GatewaySpecAddresses(y)),
    'gatewayClassName': obj.gatewayClassName,
    'listeners': obj.listeners?.map(y => toJson_GatewaySpecListeners(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewaySpecAddresses
 */
export interface GatewaySpecAddresses {
  /**
   * @schema GatewaySpecAddresses#type
   */
  readonly type?: string;

  /**
   * @schema GatewaySpecAddresses#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'GatewaySpecAddresses' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewaySpecAddresses(obj: GatewaySpecAddresses | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'type': obj.type,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewaySpecListeners
 */
export interface GatewaySpecListeners {
  /**
   * @schema GatewaySpecListeners#allowedRoutes
   */
  readonly allowedRoutes?: GatewaySpecListenersAllowedRoutes;

  /**
   * @schema GatewaySpecListeners#hostname
   */
  readonly hostname?: string;

  /**
   * @schema GatewaySpecListeners#name
   */
  readonly name: string;

  /**
   * @schema GatewaySpecListeners#port
   */
  readonly port: number;

  /**
   * @schema GatewaySpecListeners#protocol
   */
  readonly protocol: string;

  /**
   * @schema GatewaySpecListeners#tls
   */
  readonly tls?: GatewaySpecListenersTls;
}

/**
 * Converts an object of type 'GatewaySpecListeners' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewaySpecListeners(obj: GatewaySpecListeners | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'allowedRoutes': toJson_GatewaySpecListenersAllowedRoutes(obj.allowedRoutes),
    'hostname': obj.hostname,
    'name': obj.name,
    'port': obj.port,
    'protocol': obj.protocol,
    'tls': toJson_GatewaySpecListenersTls(obj.tls),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewaySpecListenersAllowedRoutes
 */
export interface GatewaySpecListenersAllowedRoutes {
  /**
   * @schema GatewaySpecListenersAllowedRoutes#kinds
   */
  readonly kinds?: GatewaySpecListenersAllowedRoutesKinds[];

  /**
   * @schema GatewaySpecListenersAllowedRoutes#namespaces
   */
  readonly namespaces?: GatewaySpecListenersAllowedRoutesNamespaces;
}

/**
 * Converts an object of type 'GatewaySpecListenersAllowedRoutes' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewaySpecListenersAllowedRoutes(obj: GatewaySpecListenersAllowedRoutes | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'kinds': obj.kinds?.map(y => toJson_GatewaySpecListenersAllowedRoutesKinds(y)),
    'namespaces': toJson_GatewaySpecListenersAllowedRoutesNamespaces(obj.namespaces),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewaySpecListenersTls
 */
export interface GatewaySpecListenersTls {
  /**
   * @schema GatewaySpecListenersTls#certificateRefs
   */
  readonly certificateRefs?: GatewaySpecListenersTlsCertificateRefs[];

  /**
   * @schema GatewaySpecListenersTls#mode
   */
  readonly mode?: GatewaySpecListenersTlsMode;

  /**
   * @schema GatewaySpecListenersTls#options
   */
  readonly options?: { [key: string]: string };
}

/**
 * Converts an object of type 'GatewaySpecListenersTls' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewaySpecListenersTls(obj: GatewaySpecListenersTls | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'certificateRefs': obj.certificateRefs?.map(y => toJson_GatewaySpecListenersTlsCertificateRefs(y)),
    'mode': obj.mode,
    'options': ((obj.options) === undefined) ? undefined : (Object.entries(obj.options).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewaySpecListenersAllowedRoutesKinds
 */
export interface GatewaySpecListenersAllowedRoutesKinds {
  /**
   * @schema GatewaySpecListenersAllowedRoutesKinds#group
   */
  readonly group?: string;

  /**
   * @schema GatewaySpecListenersAllowedRoutesKinds#kind
   */
  readonly kind: string;
}

/**
 * Converts an object of type 'GatewaySpecListenersAllowedRoutesKinds' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewaySpecListenersAllowedRoutesKinds(obj: GatewaySpecListenersAllowedRoutesKinds | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewaySpecListenersAllowedRoutesNamespaces
 */
export interface GatewaySpecListenersAllowedRoutesNamespaces {
  /**
   * @schema GatewaySpecListenersAllowedRoutesNamespaces#from
   */
  readonly from?: GatewaySpecListenersAllowedRoutesNamespacesFrom;

  /**
   * @schema GatewaySpecListenersAllowedRoutesNamespaces#selector
   */
  readonly selector?: GatewaySpecListenersAllowedRoutesNamespacesSelector;
}

/**
 * Converts an object of type 'GatewaySpecListenersAllowedRoutesNamespaces' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewaySpecListenersAllowedRoutesNamespaces(obj: GatewaySpecListenersAllowedRoutesNamespaces | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'from': obj.from,
    'selector': toJson_GatewaySpecListenersAllowedRoutesNamespacesSelector(obj.selector),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewaySpecListenersTlsCertificateRefs
 */
export interface GatewaySpecListenersTlsCertificateRefs {
  /**
   * @schema GatewaySpecListenersTlsCertificateRefs#group
   */
  readonly group?: string;

  /**
   * @schema GatewaySpecListenersTlsCertificateRefs#kind
   */
  readonly kind?: string;

  /**
   * @schema GatewaySpecListenersTlsCertificateRefs#name
   */
  readonly name: string;

  /**
   * @schema GatewaySpecListenersTlsCertificateRefs#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'GatewaySpecListenersTlsCertificateRefs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewaySpecListenersTlsCertificateRefs(obj: GatewaySpecListenersTlsCertificateRefs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewaySpecListenersTlsMode
 */
export enum GatewaySpecListenersTlsMode {
  /** Terminate */
  TERMINATE = "Terminate",
  /** Passthrough */
  PASSTHROUGH = "Passthrough",
}

/**
 * @schema GatewaySpecListenersAllowedRoutesNamespacesFrom
 */
export enum GatewaySpecListenersAllowedRoutesNamespacesFrom {
  /** All */
  ALL = "All",
  /** Selector */
  SELECTOR = "Selector",
  /** Same */
  SAME = "Same",
}

/**
 * @schema GatewaySpecListenersAllowedRoutesNamespacesSelector
 */
export interface GatewaySpecListenersAllowedRoutesNamespacesSelector {
  /**
   * @schema GatewaySpecListenersAllowedRoutesNamespacesSelector#matchExpressions
   */
  readonly matchExpressions?: GatewaySpecListenersAllowedRoutesNamespacesSelectorMatchExpressions[];

  /**
   * @schema GatewaySpecListenersAllowedRoutesNamespacesSelector#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'GatewaySpecListenersAllowedRoutesNamespacesSelector' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewaySpecListenersAllowedRoutesNamespacesSelector(obj: GatewaySpecListenersAllowedRoutesNamespacesSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_GatewaySpecListenersAllowedRoutesNamespacesSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewaySpecListenersAllowedRoutesNamespacesSelectorMatchExpressions
 */
export interface GatewaySpecListenersAllowedRoutesNamespacesSelectorMatchExpressions {
  /**
   * @schema GatewaySpecListenersAllowedRoutesNamespacesSelectorMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema GatewaySpecListenersAllowedRoutesNamespacesSelectorMatchExpressions#operator
   */
  readonly operator: string;

  /**
   * @schema GatewaySpecListenersAllowedRoutesNamespacesSelectorMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'GatewaySpecListenersAllowedRoutesNamespacesSelectorMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewaySpecListenersAllowedRoutesNamespacesSelectorMatchExpressions(obj: GatewaySpecListenersAllowedRoutesNamespacesSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */


/**
 *
 *
 * @schema GatewayV1Alpha2
 */
export class GatewayV1Alpha2 extends ApiObject {
  /**
   * Returns the apiVersion and kind for "GatewayV1Alpha2"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'gateway.networking.k8s.io/v1alpha2',
    kind: 'Gateway',
  }

  /**
   * Renders a Kubernetes manifest for "GatewayV1Alpha2".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: GatewayV1Alpha2Props): any {
    return {
      ...GatewayV1Alpha2.GVK,
      ...toJson_GatewayV1Alpha2Props(props),
    };
  }

  /**
   * Defines a "GatewayV1Alpha2" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: GatewayV1Alpha2Props) {
    super(scope, id, {
      ...GatewayV1Alpha2.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...GatewayV1Alpha2.GVK,
      ...toJson_GatewayV1Alpha2Props(resolved),
    };
  }
}

/**
 * @schema GatewayV1Alpha2
 */
export interface GatewayV1Alpha2Props {
  /**
   * @schema GatewayV1Alpha2#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * @schema GatewayV1Alpha2#spec
   */
  readonly spec: GatewayV1Alpha2Spec;
}

/**
 * Converts an object of type 'GatewayV1Alpha2Props' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayV1Alpha2Props(obj: GatewayV1Alpha2Props | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_GatewayV1Alpha2Spec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewayV1Alpha2Spec
 */
export interface GatewayV1Alpha2Spec {
  /**
   * @schema GatewayV1Alpha2Spec#addresses
   */
  readonly addresses?: GatewayV1Alpha2SpecAddresses[];

  /**
   * @schema GatewayV1Alpha2Spec#gatewayClassName
   */
  readonly gatewayClassName: string;

  /**
   * @schema GatewayV1Alpha2Spec#listeners
   */
  readonly listeners: GatewayV1Alpha2SpecListeners[];
}

/**
 * Converts an object of type 'GatewayV1Alpha2Spec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayV1Alpha2Spec(obj: GatewayV1Alpha2Spec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'addresses': obj.addresses?.map(y => toJson_GatewayV1Alpha2SpecAddresses(y)),
    'gatewayClassName': obj.gatewayClassName,
    'listeners': obj.listeners?.map(y => toJson_GatewayV1Alpha2SpecListeners(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewayV1Alpha2SpecAddresses
 */
export interface GatewayV1Alpha2SpecAddresses {
  /**
   * @schema GatewayV1Alpha2SpecAddresses#type
   */
  readonly type?: string;

  /**
   * @schema GatewayV1Alpha2SpecAddresses#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'GatewayV1Alpha2SpecAddresses' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayV1Alpha2SpecAddresses(obj: GatewayV1Alpha2SpecAddresses | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'type': obj.type,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewayV1Alpha2SpecListeners
 */
export interface GatewayV1Alpha2SpecListeners {
  /**
   * @schema GatewayV1Alpha2SpecListeners#allowedRoutes
   */
  readonly allowedRoutes?: GatewayV1Alpha2SpecListenersAllowedRoutes;

  /**
   * @schema GatewayV1Alpha2SpecListeners#hostname
   */
  readonly hostname?: string;

  /**
   * @schema GatewayV1Alpha2SpecListeners#name
   */
  readonly name: string;

  /**
   * @schema GatewayV1Alpha2SpecListeners#port
   */
  readonly port: number;

  /**
   * @schema GatewayV1Alpha2SpecListeners#protocol
   */
  readonly protocol: string;

  /**
   * @schema GatewayV1Alpha2SpecListeners#tls
   */
  readonly tls?: GatewayV1Alpha2SpecListenersTls;
}

/**
 * Converts an object of type 'GatewayV1Alpha2SpecListeners' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayV1Alpha2SpecListeners(obj: GatewayV1Alpha2SpecListeners | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'allowedRoutes': toJson_GatewayV1Alpha2SpecListenersAllowedRoutes(obj.allowedRoutes),
    'hostname': obj.hostname,
    'name': obj.name,
    'port': obj.port,
    'protocol': obj.protocol,
    'tls': toJson_GatewayV1Alpha2SpecListenersTls(obj.tls),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewayV1Alpha2SpecListenersAllowedRoutes
 */
export interface GatewayV1Alpha2SpecListenersAllowedRoutes {
  /**
   * @schema GatewayV1Alpha2SpecListenersAllowedRoutes#kinds
   */
  readonly kinds?: GatewayV1Alpha2SpecListenersAllowedRoutesKinds[];

  /**
   * @schema GatewayV1Alpha2SpecListenersAllowedRoutes#namespaces
   */
  readonly namespaces?: GatewayV1Alpha2SpecListenersAllowedRoutesNamespaces;
}

/**
 * Converts an object of type 'GatewayV1Alpha2SpecListenersAllowedRoutes' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayV1Alpha2SpecListenersAllowedRoutes(obj: GatewayV1Alpha2SpecListenersAllowedRoutes | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'kinds': obj.kinds?.map(y => toJson_GatewayV1Alpha2SpecListenersAllowedRoutesKinds(y)),
    'namespaces': toJson_GatewayV1Alpha2SpecListenersAllowedRoutesNamespaces(obj.namespaces),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewayV1Alpha2SpecListenersTls
 */
export interface GatewayV1Alpha2SpecListenersTls {
  /**
   * @schema GatewayV1Alpha2SpecListenersTls#certificateRefs
   */
  readonly certificateRefs?: GatewayV1Alpha2SpecListenersTlsCertificateRefs[];

  /**
   * @schema GatewayV1Alpha2SpecListenersTls#mode
   */
  readonly mode?: GatewayV1Alpha2SpecListenersTlsMode;

  /**
   * @schema GatewayV1Alpha2SpecListenersTls#options
   */
  readonly options?: { [key: string]: string };
}

/**
 * Converts an object of type 'GatewayV1Alpha2SpecListenersTls' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayV1Alpha2SpecListenersTls(obj: GatewayV1Alpha2SpecListenersTls | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'certificateRefs': obj.certificateRefs?.map(y => toJson_GatewayV1Alpha2SpecListenersTlsCertificateRefs(y)),
    'mode': obj.mode,
    'options': ((obj.options) === undefined) ? undefined : (Object.entries(obj.options).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewayV1Alpha2SpecListenersAllowedRoutesKinds
 */
export interface GatewayV1Alpha2SpecListenersAllowedRoutesKinds {
  /**
   * @schema GatewayV1Alpha2SpecListenersAllowedRoutesKinds#group
   */
  readonly group?: string;

  /**
   * @schema GatewayV1Alpha2SpecListenersAllowedRoutesKinds#kind
   */
  readonly kind: string;
}

/**
 * Converts an object of type 'GatewayV1Alpha2SpecListenersAllowedRoutesKinds' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayV1Alpha2SpecListenersAllowedRoutesKinds(obj: GatewayV1Alpha2SpecListenersAllowedRoutesKinds | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewayV1Alpha2SpecListenersAllowedRoutesNamespaces
 */
export interface GatewayV1Alpha2SpecListenersAllowedRoutesNamespaces {
  /**
   * @schema GatewayV1Alpha2SpecListenersAllowedRoutesNamespaces#from
   */
  readonly from?: GatewayV1Alpha2SpecListenersAllowedRoutesNamespacesFrom;

  /**
   * @schema GatewayV1Alpha2SpecListenersAllowedRoutesNamespaces#selector
   */
  readonly selector?: GatewayV1Alpha2SpecListenersAllowedRoutesNamespacesSelector;
}

/**
 * Converts an object of type 'GatewayV1Alpha2SpecListenersAllowedRoutesNamespaces' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayV1Alpha2SpecListenersAllowedRoutesNamespaces(obj: GatewayV1Alpha2SpecListenersAllowedRoutesNamespaces | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'from': obj.from,
    'selector': toJson_GatewayV1Alpha2SpecListenersAllowedRoutesNamespacesSelector(obj.selector),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewayV1Alpha2SpecListenersTlsCertificateRefs
 */
export interface GatewayV1Alpha2SpecListenersTlsCertificateRefs {
  /**
   * @schema GatewayV1Alpha2SpecListenersTlsCertificateRefs#group
   */
  readonly group?: string;

  /**
   * @schema GatewayV1Alpha2SpecListenersTlsCertificateRefs#kind
   */
  readonly kind?: string;

  /**
   * @schema GatewayV1Alpha2SpecListenersTlsCertificateRefs#name
   */
  readonly name: string;

  /**
   * @schema GatewayV1Alpha2SpecListenersTlsCertificateRefs#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'GatewayV1Alpha2SpecListenersTlsCertificateRefs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayV1Alpha2SpecListenersTlsCertificateRefs(obj: GatewayV1Alpha2SpecListenersTlsCertificateRefs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewayV1Alpha2SpecListenersTlsMode
 */
export enum GatewayV1Alpha2SpecListenersTlsMode {
  /** Terminate */
  TERMINATE = "Terminate",
  /** Passthrough */
  PASSTHROUGH = "Passthrough",
}

/**
 * @schema GatewayV1Alpha2SpecListenersAllowedRoutesNamespacesFrom
 */
export enum GatewayV1Alpha2SpecListenersAllowedRoutesNamespacesFrom {
  /** All */
  ALL = "All",
  /** Selector */
  SELECTOR = "Selector",
  /** Same */
  SAME = "Same",
}

/**
 * @schema GatewayV1Alpha2SpecListenersAllowedRoutesNamespacesSelector
 */
export interface GatewayV1Alpha2SpecListenersAllowedRoutesNamespacesSelector {
  /**
   * @schema GatewayV1Alpha2SpecListenersAllowedRoutesNamespacesSelector#matchExpressions
   */
  readonly matchExpressions?: GatewayV1Alpha2SpecListenersAllowedRoutesNamespacesSelectorMatchExpressions[];

  /**
   * @schema GatewayV1Alpha2SpecListenersAllowedRoutesNamespacesSelector#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'GatewayV1Alpha2SpecListenersAllowedRoutesNamespacesSelector' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayV1Alpha2SpecListenersAllowedRoutesNamespacesSelector(obj: GatewayV1Alpha2SpecListenersAllowedRoutesNamespacesSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_GatewayV1Alpha2SpecListenersAllowedRoutesNamespacesSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewayV1Alpha2SpecListenersAllowedRoutesNamespacesSelectorMatchExpressions
 */
export interface GatewayV1Alpha2SpecListenersAllowedRoutesNamespacesSelectorMatchExpressions {
  /**
   * @schema GatewayV1Alpha2SpecListenersAllowedRoutesNamespacesSelectorMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema GatewayV1Alpha2SpecListenersAllowedRoutesNamespacesSelectorMatchExpressions#operator
   */
  readonly operator: string;

  /**
   * @schema GatewayV1Alpha2SpecListenersAllowedRoutesNamespacesSelectorMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'GatewayV1Alpha2SpecListenersAllowedRoutesNamespacesSelectorMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayV1Alpha2SpecListenersAllowedRoutesNamespacesSelectorMatchExpressions(obj: GatewayV1Alpha2SpecListenersAllowedRoutesNamespacesSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */


/**
 *
 *
 * @schema GatewayClass
 */
export class GatewayClass extends ApiObject {
  /**
   * Returns the apiVersion and kind for "GatewayClass"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'gateway.networking.k8s.io/v1beta1',
    kind: 'GatewayClass',
  }

  /**
   * Renders a Kubernetes manifest for "GatewayClass".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: GatewayClassProps): any {
    return {
      ...GatewayClass.GVK,
      ...toJson_GatewayClassProps(props),
    };
  }

  /**
   * Defines a "GatewayClass" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: GatewayClassProps) {
    super(scope, id, {
      ...GatewayClass.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...GatewayClass.GVK,
      ...toJson_GatewayClassProps(resolved),
    };
  }
}

/**
 * @schema GatewayClass
 */
export interface GatewayClassProps {
  /**
   * @schema GatewayClass#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * @schema GatewayClass#spec
   */
  readonly spec: GatewayClassSpec;
}

/**
 * Converts an object of type 'GatewayClassProps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayClassProps(obj: GatewayClassProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_GatewayClassSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewayClassSpec
 */
export interface GatewayClassSpec {
  /**
   * @schema GatewayClassSpec#controllerName
   */
  readonly controllerName: string;

  /**
   * @schema GatewayClassSpec#description
   */
  readonly description?: string;

  /**
   * @schema GatewayClassSpec#parametersRef
   */
  readonly parametersRef?: GatewayClassSpecParametersRef;
}

/**
 * Converts an object of type 'GatewayClassSpec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayClassSpec(obj: GatewayClassSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'controllerName': obj.controllerName,
    'description': obj.description,
    'parametersRef': toJson_GatewayClassSpecParametersRef(obj.parametersRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewayClassSpecParametersRef
 */
export interface GatewayClassSpecParametersRef {
  /**
   * @schema GatewayClassSpecParametersRef#group
   */
  readonly group: string;

  /**
   * @schema GatewayClassSpecParametersRef#kind
   */
  readonly kind: string;

  /**
   * @schema GatewayClassSpecParametersRef#name
   */
  readonly name: string;

  /**
   * @schema GatewayClassSpecParametersRef#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'GatewayClassSpecParametersRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayClassSpecParametersRef(obj: GatewayClassSpecParametersRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */


/**
 *
 *
 * @schema GatewayClassV1Alpha2
 */
export class GatewayClassV1Alpha2 extends ApiObject {
  /**
   * Returns the apiVersion and kind for "GatewayClassV1Alpha2"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'gateway.networking.k8s.io/v1alpha2',
    kind: 'GatewayClass',
  }

  /**
   * Renders a Kubernetes manifest for "GatewayClassV1Alpha2".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: GatewayClassV1Alpha2Props): any {
    return {
      ...GatewayClassV1Alpha2.GVK,
      ...toJson_GatewayClassV1Alpha2Props(props),
    };
  }

  /**
   * Defines a "GatewayClassV1Alpha2" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: GatewayClassV1Alpha2Props) {
    super(scope, id, {
      ...GatewayClassV1Alpha2.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...GatewayClassV1Alpha2.GVK,
      ...toJson_GatewayClassV1Alpha2Props(resolved),
    };
  }
}

/**
 * @schema GatewayClassV1Alpha2
 */
export interface GatewayClassV1Alpha2Props {
  /**
   * @schema GatewayClassV1Alpha2#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * @schema GatewayClassV1Alpha2#spec
   */
  readonly spec: GatewayClassV1Alpha2Spec;
}

/**
 * Converts an object of type 'GatewayClassV1Alpha2Props' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayClassV1Alpha2Props(obj: GatewayClassV1Alpha2Props | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_GatewayClassV1Alpha2Spec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewayClassV1Alpha2Spec
 */
export interface GatewayClassV1Alpha2Spec {
  /**
   * @schema GatewayClassV1Alpha2Spec#controllerName
   */
  readonly controllerName: string;

  /**
   * @schema GatewayClassV1Alpha2Spec#description
   */
  readonly description?: string;

  /**
   * @schema GatewayClassV1Alpha2Spec#parametersRef
   */
  readonly parametersRef?: GatewayClassV1Alpha2SpecParametersRef;
}

/**
 * Converts an object of type 'GatewayClassV1Alpha2Spec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayClassV1Alpha2Spec(obj: GatewayClassV1Alpha2Spec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'controllerName': obj.controllerName,
    'description': obj.description,
    'parametersRef': toJson_GatewayClassV1Alpha2SpecParametersRef(obj.parametersRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewayClassV1Alpha2SpecParametersRef
 */
export interface GatewayClassV1Alpha2SpecParametersRef {
  /**
   * @schema GatewayClassV1Alpha2SpecParametersRef#group
   */
  readonly group: string;

  /**
   * @schema GatewayClassV1Alpha2SpecParametersRef#kind
   */
  readonly kind: string;

  /**
   * @schema GatewayClassV1Alpha2SpecParametersRef#name
   */
  readonly name: string;

  /**
   * @schema GatewayClassV1Alpha2SpecParametersRef#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'GatewayClassV1Alpha2SpecParametersRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayClassV1Alpha2SpecParametersRef(obj: GatewayClassV1Alpha2SpecParametersRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */


/**
 *
 *
 * @schema GRPCRoute
 */
export class GrpcRoute extends ApiObject {
  /**
   * Returns the apiVersion and kind for "GRPCRoute"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'gateway.networking.k8s.io/v1alpha2',
    kind: 'GRPCRoute',
  }

  /**
   * Renders a Kubernetes manifest for "GRPCRoute".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: GrpcRouteProps = {}): any {
    return {
      ...GrpcRoute.GVK,
      ...toJson_GrpcRouteProps(props),
    };
  }

  /**
   * Defines a "GRPCRoute" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: GrpcRouteProps = {}) {
    super(scope, id, {
      ...GrpcRoute.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...GrpcRoute.GVK,
      ...toJson_GrpcRouteProps(resolved),
    };
  }
}

/**
 * @schema GRPCRoute
 */
export interface GrpcRouteProps {
  /**
   * @schema GRPCRoute#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * @schema GRPCRoute#spec
   */
  readonly spec?: GrpcRouteSpec;
}

/**
 * Converts an object of type 'GrpcRouteProps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GrpcRouteProps(obj: GrpcRouteProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_GrpcRouteSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GrpcRouteSpec
 */
export interface GrpcRouteSpec {
  /**
   * @schema GrpcRouteSpec#hostnames
   */
  readonly hostnames?: string[];

  /**
   * @schema GrpcRouteSpec#parentRefs
   */
  readonly parentRefs?: GrpcRouteSpecParentRefs[];

  /**
   * @schema GrpcRouteSpec#rules
   */
  readonly rules?: GrpcRouteSpecRules[];
}

/**
 * Converts an object of type 'GrpcRouteSpec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GrpcRouteSpec(obj: GrpcRouteSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'hostnames': obj.hostnames?.map(y => y),
    'parentRefs': obj.parentRefs?.map(y => toJson_GrpcRouteSpecParentRefs(y)),
    'rules': obj.rules?.map(y => toJson_GrpcRouteSpecRules(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GrpcRouteSpecParentRefs
 */
export interface GrpcRouteSpecParentRefs {
  /**
   * @schema GrpcRouteSpecParentRefs#group
   */
  readonly group?: string;

  /**
   * @schema GrpcRouteSpecParentRefs#kind
   */
  readonly kind?: string;

  /**
   * @schema GrpcRouteSpecParentRefs#name
   */
  readonly name: string;

  /**
   * @schema GrpcRouteSpecParentRefs#namespace
   */
  readonly namespace?: string;

  /**
   * @schema GrpcRouteSpecParentRefs#port
   */
  readonly port?: number;

  /**
   * @schema GrpcRouteSpecParentRefs#sectionName
   */
  readonly sectionName?: string;
}

/**
 * Converts an object of type 'GrpcRouteSpecParentRefs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GrpcRouteSpecParentRefs(obj: GrpcRouteSpecParentRefs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
    'port': obj.port,
    'sectionName': obj.sectionName,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GrpcRouteSpecRules
 */
export interface GrpcRouteSpecRules {
  /**
   * @schema GrpcRouteSpecRules#backendRefs
   */
  readonly backendRefs?: GrpcRouteSpecRulesBackendRefs[];

  /**
   * @schema GrpcRouteSpecRules#filters
   */
  readonly filters?: GrpcRouteSpecRulesFilters[];

  /**
   * @schema GrpcRouteSpecRules#matches
   */
  readonly matches?: GrpcRouteSpecRulesMatches[];
}

/**
 * Converts an object of type 'GrpcRouteSpecRules' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GrpcRouteSpecRules(obj: GrpcRouteSpecRules | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backendRefs': obj.backendRefs?.map(y => toJson_GrpcRouteSpecRulesBackendRefs(y)),
    'filters': obj.filters?.map(y => toJson_GrpcRouteSpecRulesFilters(y)),
    'matches': obj.matches?.map(y => toJson_GrpcRouteSpecRulesMatches(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GrpcRouteSpecRulesBackendRefs
 */
export interface GrpcRouteSpecRulesBackendRefs {
  /**
   * @schema GrpcRouteSpecRulesBackendRefs#filters
   */
  readonly filters?: GrpcRouteSpecRulesBackendRefsFilters[];

  /**
   * @schema GrpcRouteSpecRulesBackendRefs#group
   */
  readonly group?: string;

  /**
   * @schema GrpcRouteSpecRulesBackendRefs#kind
   */
  readonly kind?: string;

  /**
   * @schema GrpcRouteSpecRulesBackendRefs#name
   */
  readonly name: string;

  /**
   * @schema GrpcRouteSpecRulesBackendRefs#namespace
   */
  readonly namespace?: string;

  /**
   * @schema GrpcRouteSpecRulesBackendRefs#port
   */
  readonly port?: number;

  /**
   * @schema GrpcRouteSpecRulesBackendRefs#weight
   */
  readonly weight?: number;
}

/**
 * Converts an object of type 'GrpcRouteSpecRulesBackendRefs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GrpcRouteSpecRulesBackendRefs(obj: GrpcRouteSpecRulesBackendRefs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'filters': obj.filters?.map(y => toJson_GrpcRouteSpecRulesBackendRefsFilters(y)),
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
    'port': obj.port,
    'weight': obj.weight,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GrpcRouteSpecRulesFilters
 */
export interface GrpcRouteSpecRulesFilters {
  /**
   * @schema GrpcRouteSpecRulesFilters#extensionRef
   */
  readonly extensionRef?: GrpcRouteSpecRulesFiltersExtensionRef;

  /**
   * @schema GrpcRouteSpecRulesFilters#requestHeaderModifier
   */
  readonly requestHeaderModifier?: GrpcRouteSpecRulesFiltersRequestHeaderModifier;

  /**
   * @schema GrpcRouteSpecRulesFilters#requestMirror
   */
  readonly requestMirror?: GrpcRouteSpecRulesFiltersRequestMirror;

  /**
   * @schema GrpcRouteSpecRulesFilters#responseHeaderModifier
   */
  readonly responseHeaderModifier?: GrpcRouteSpecRulesFiltersResponseHeaderModifier;

  /**
   * @schema GrpcRouteSpecRulesFilters#type
   */
  readonly type: GrpcRouteSpecRulesFiltersType;
}

/**
 * Converts an object of type 'GrpcRouteSpecRulesFilters' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GrpcRouteSpecRulesFilters(obj: GrpcRouteSpecRulesFilters | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'extensionRef': toJson_GrpcRouteSpecRulesFiltersExtensionRef(obj.extensionRef),
    'requestHeaderModifier': toJson_GrpcRouteSpecRulesFiltersRequestHeaderModifier(obj.requestHeaderModifier),
    'requestMirror': toJson_GrpcRouteSpecRulesFiltersRequestMirror(obj.requestMirror),
    'responseHeaderModifier': toJson_GrpcRouteSpecRulesFiltersResponseHeaderModifier(obj.responseHeaderModifier),
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GrpcRouteSpecRulesMatches
 */
export interface GrpcRouteSpecRulesMatches {
  /**
   * @schema GrpcRouteSpecRulesMatches#headers
   */
  readonly headers?: GrpcRouteSpecRulesMatchesHeaders[];

  /**
   * @schema GrpcRouteSpecRulesMatches#method
   */
  readonly method?: GrpcRouteSpecRulesMatchesMethod;
}

/**
 * Converts an object of type 'GrpcRouteSpecRulesMatches' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GrpcRouteSpecRulesMatches(obj: GrpcRouteSpecRulesMatches | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'headers': obj.headers?.map(y => toJson_GrpcRouteSpecRulesMatchesHeaders(y)),
    'method': toJson_GrpcRouteSpecRulesMatchesMethod(obj.method),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GrpcRouteSpecRulesBackendRefsFilters
 */
export interface GrpcRouteSpecRulesBackendRefsFilters {
  /**
   * @schema GrpcRouteSpecRulesBackendRefsFilters#extensionRef
   */
  readonly extensionRef?: GrpcRouteSpecRulesBackendRefsFiltersExtensionRef;

  /**
   * @schema GrpcRouteSpecRulesBackendRefsFilters#requestHeaderModifier
   */
  readonly requestHeaderModifier?: GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifier;

  /**
   * @schema GrpcRouteSpecRulesBackendRefsFilters#requestMirror
   */
  readonly requestMirror?: GrpcRouteSpecRulesBackendRefsFiltersRequestMirror;

  /**
   * @schema GrpcRouteSpecRulesBackendRefsFilters#responseHeaderModifier
   */
  readonly responseHeaderModifier?: GrpcRouteSpecRulesBackendRefsFiltersResponseHeaderModifier;

  /**
   * @schema GrpcRouteSpecRulesBackendRefsFilters#type
   */
  readonly type: GrpcRouteSpecRulesBackendRefsFiltersType;
}

/**
 * Converts an object of type 'GrpcRouteSpecRulesBackendRefsFilters' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GrpcRouteSpecRulesBackendRefsFilters(obj: GrpcRouteSpecRulesBackendRefsFilters | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'extensionRef': toJson_GrpcRouteSpecRulesBackendRefsFiltersExtensionRef(obj.extensionRef),
    'requestHeaderModifier': toJson_GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifier(obj.requestHeaderModifier),
    'requestMirror': toJson_GrpcRouteSpecRulesBackendRefsFiltersRequestMirror(obj.requestMirror),
    'responseHeaderModifier': toJson_GrpcRouteSpecRulesBackendRefsFiltersResponseHeaderModifier(obj.responseHeaderModifier),
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GrpcRouteSpecRulesFiltersExtensionRef
 */
export interface GrpcRouteSpecRulesFiltersExtensionRef {
  /**
   * @schema GrpcRouteSpecRulesFiltersExtensionRef#group
   */
  readonly group: string;

  /**
   * @schema GrpcRouteSpecRulesFiltersExtensionRef#kind
   */
  readonly kind: string;

  /**
   * @schema GrpcRouteSpecRulesFiltersExtensionRef#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'GrpcRouteSpecRulesFiltersExtensionRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GrpcRouteSpecRulesFiltersExtensionRef(obj: GrpcRouteSpecRulesFiltersExtensionRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GrpcRouteSpecRulesFiltersRequestHeaderModifier
 */
export interface GrpcRouteSpecRulesFiltersRequestHeaderModifier {
  /**
   * @schema GrpcRouteSpecRulesFiltersRequestHeaderModifier#add
   */
  readonly add?: GrpcRouteSpecRulesFiltersRequestHeaderModifierAdd[];

  /**
   * @schema GrpcRouteSpecRulesFiltersRequestHeaderModifier#remove
   */
  readonly remove?: string[];

  /**
   * @schema GrpcRouteSpecRulesFiltersRequestHeaderModifier#set
   */
  readonly set?: GrpcRouteSpecRulesFiltersRequestHeaderModifierSet[];
}

/**
 * Converts an object of type 'GrpcRouteSpecRulesFiltersRequestHeaderModifier' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GrpcRouteSpecRulesFiltersRequestHeaderModifier(obj: GrpcRouteSpecRulesFiltersRequestHeaderModifier | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'add': obj.add?.map(y => toJson_GrpcRouteSpecRulesFiltersRequestHeaderModifierAdd(y)),
    'remove': obj.remove?.map(y => y),
    'set': obj.set?.map(y => toJson_GrpcRouteSpecRulesFiltersRequestHeaderModifierSet(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GrpcRouteSpecRulesFiltersRequestMirror
 */
export interface GrpcRouteSpecRulesFiltersRequestMirror {
  /**
   * @schema GrpcRouteSpecRulesFiltersRequestMirror#backendRef
   */
  readonly backendRef: GrpcRouteSpecRulesFiltersRequestMirrorBackendRef;
}

/**
 * Converts an object of type 'GrpcRouteSpecRulesFiltersRequestMirror' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GrpcRouteSpecRulesFiltersRequestMirror(obj: GrpcRouteSpecRulesFiltersRequestMirror | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backendRef': toJson_GrpcRouteSpecRulesFiltersRequestMirrorBackendRef(obj.backendRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GrpcRouteSpecRulesFiltersResponseHeaderModifier
 */
export interface GrpcRouteSpecRulesFiltersResponseHeaderModifier {
  /**
   * @schema GrpcRouteSpecRulesFiltersResponseHeaderModifier#add
   */
  readonly add?: GrpcRouteSpecRulesFiltersResponseHeaderModifierAdd[];

  /**
   * @schema GrpcRouteSpecRulesFiltersResponseHeaderModifier#remove
   */
  readonly remove?: string[];

  /**
   * @schema GrpcRouteSpecRulesFiltersResponseHeaderModifier#set
   */
  readonly set?: GrpcRouteSpecRulesFiltersResponseHeaderModifierSet[];
}

/**
 * Converts an object of type 'GrpcRouteSpecRulesFiltersResponseHeaderModifier' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GrpcRouteSpecRulesFiltersResponseHeaderModifier(obj: GrpcRouteSpecRulesFiltersResponseHeaderModifier | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'add': obj.add?.map(y => toJson_GrpcRouteSpecRulesFiltersResponseHeaderModifierAdd(y)),
    'remove': obj.remove?.map(y => y),
    'set': obj.set?.map(y => toJson_GrpcRouteSpecRulesFiltersResponseHeaderModifierSet(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GrpcRouteSpecRulesFiltersType
 */
export enum GrpcRouteSpecRulesFiltersType {
  /** ResponseHeaderModifier */
  RESPONSE_HEADER_MODIFIER = "ResponseHeaderModifier",
  /** RequestHeaderModifier */
  REQUEST_HEADER_MODIFIER = "RequestHeaderModifier",
  /** RequestMirror */
  REQUEST_MIRROR = "RequestMirror",
  /** ExtensionRef */
  EXTENSION_REF = "ExtensionRef",
}

/**
 * @schema GrpcRouteSpecRulesMatchesHeaders
 */
export interface GrpcRouteSpecRulesMatchesHeaders {
  /**
   * @schema GrpcRouteSpecRulesMatchesHeaders#name
   */
  readonly name: string;

  /**
   * @schema GrpcRouteSpecRulesMatchesHeaders#type
   */
  readonly type?: GrpcRouteSpecRulesMatchesHeadersType;

  /**
   * @schema GrpcRouteSpecRulesMatchesHeaders#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'GrpcRouteSpecRulesMatchesHeaders' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GrpcRouteSpecRulesMatchesHeaders(obj: GrpcRouteSpecRulesMatchesHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'type': obj.type,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GrpcRouteSpecRulesMatchesMethod
 */
export interface GrpcRouteSpecRulesMatchesMethod {
  /**
   * @schema GrpcRouteSpecRulesMatchesMethod#method
   */
  readonly method?: string;

  /**
   * @schema GrpcRouteSpecRulesMatchesMethod#service
   */
  readonly service?: string;

  /**
   * @schema GrpcRouteSpecRulesMatchesMethod#type
   */
  readonly type?: GrpcRouteSpecRulesMatchesMethodType;
}

/**
 * Converts an object of type 'GrpcRouteSpecRulesMatchesMethod' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GrpcRouteSpecRulesMatchesMethod(obj: GrpcRouteSpecRulesMatchesMethod | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'method': obj.method,
    'service': obj.service,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GrpcRouteSpecRulesBackendRefsFiltersExtensionRef
 */
export interface GrpcRouteSpecRulesBackendRefsFiltersExtensionRef {
  /**
   * @schema GrpcRouteSpecRulesBackendRefsFiltersExtensionRef#group
   */
  readonly group: string;

  /**
   * @schema GrpcRouteSpecRulesBackendRefsFiltersExtensionRef#kind
   */
  readonly kind: string;

  /**
   * @schema GrpcRouteSpecRulesBackendRefsFiltersExtensionRef#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'GrpcRouteSpecRulesBackendRefsFiltersExtensionRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GrpcRouteSpecRulesBackendRefsFiltersExtensionRef(obj: GrpcRouteSpecRulesBackendRefsFiltersExtensionRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifier
 */
export interface GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifier {
  /**
   * @schema GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifier#add
   */
  readonly add?: GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd[];

  /**
   * @schema GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifier#remove
   */
  readonly remove?: string[];

  /**
   * @schema GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifier#set
   */
  readonly set?: GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierSet[];
}

/**
 * Converts an object of type 'GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifier' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifier(obj: GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifier | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'add': obj.add?.map(y => toJson_GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd(y)),
    'remove': obj.remove?.map(y => y),
    'set': obj.set?.map(y => toJson_GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierSet(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GrpcRouteSpecRulesBackendRefsFiltersRequestMirror
 */
export interface GrpcRouteSpecRulesBackendRefsFiltersRequestMirror {
  /**
   * @schema GrpcRouteSpecRulesBackendRefsFiltersRequestMirror#backendRef
   */
  readonly backendRef: GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef;
}

/**
 * Converts an object of type 'GrpcRouteSpecRulesBackendRefsFiltersRequestMirror' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GrpcRouteSpecRulesBackendRefsFiltersRequestMirror(obj: GrpcRouteSpecRulesBackendRefsFiltersRequestMirror | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backendRef': toJson_GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef(obj.backendRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GrpcRouteSpecRulesBackendRefsFiltersResponseHeaderModifier
 */
export interface GrpcRouteSpecRulesBackendRefsFiltersResponseHeaderModifier {
  /**
   * @schema GrpcRouteSpecRulesBackendRefsFiltersResponseHeaderModifier#add
   */
  readonly add?: GrpcRouteSpecRulesBackendRefsFiltersResponseHeaderModifierAdd[];

  /**
   * @schema GrpcRouteSpecRulesBackendRefsFiltersResponseHeaderModifier#remove
   */
  readonly remove?: string[];

  /**
   * @schema GrpcRouteSpecRulesBackendRefsFiltersResponseHeaderModifier#set
   */
  readonly set?: GrpcRouteSpecRulesBackendRefsFiltersResponseHeaderModifierSet[];
}

/**
 * Converts an object of type 'GrpcRouteSpecRulesBackendRefsFiltersResponseHeaderModifier' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GrpcRouteSpecRulesBackendRefsFiltersResponseHeaderModifier(obj: GrpcRouteSpecRulesBackendRefsFiltersResponseHeaderModifier | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'add': obj.add?.map(y => toJson_GrpcRouteSpecRulesBackendRefsFiltersResponseHeaderModifierAdd(y)),
    'remove': obj.remove?.map(y => y),
    'set': obj.set?.map(y => toJson_GrpcRouteSpecRulesBackendRefsFiltersResponseHeaderModifierSet(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GrpcRouteSpecRulesBackendRefsFiltersType
 */
export enum GrpcRouteSpecRulesBackendRefsFiltersType {
  /** ResponseHeaderModifier */
  RESPONSE_HEADER_MODIFIER = "ResponseHeaderModifier",
  /** RequestHeaderModifier */
  REQUEST_HEADER_MODIFIER = "RequestHeaderModifier",
  /** RequestMirror */
  REQUEST_MIRROR = "RequestMirror",
  /** ExtensionRef */
  EXTENSION_REF = "ExtensionRef",
}

/**
 * @schema GrpcRouteSpecRulesFiltersRequestHeaderModifierAdd
 */
export interface GrpcRouteSpecRulesFiltersRequestHeaderModifierAdd {
  /**
   * @schema GrpcRouteSpecRulesFiltersRequestHeaderModifierAdd#name
   */
  readonly name: string;

  /**
   * @schema GrpcRouteSpecRulesFiltersRequestHeaderModifierAdd#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'GrpcRouteSpecRulesFiltersRequestHeaderModifierAdd' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GrpcRouteSpecRulesFiltersRequestHeaderModifierAdd(obj: GrpcRouteSpecRulesFiltersRequestHeaderModifierAdd | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GrpcRouteSpecRulesFiltersRequestHeaderModifierSet
 */
export interface GrpcRouteSpecRulesFiltersRequestHeaderModifierSet {
  /**
   * @schema GrpcRouteSpecRulesFiltersRequestHeaderModifierSet#name
   */
  readonly name: string;

  /**
   * @schema GrpcRouteSpecRulesFiltersRequestHeaderModifierSet#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'GrpcRouteSpecRulesFiltersRequestHeaderModifierSet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GrpcRouteSpecRulesFiltersRequestHeaderModifierSet(obj: GrpcRouteSpecRulesFiltersRequestHeaderModifierSet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GrpcRouteSpecRulesFiltersRequestMirrorBackendRef
 */
export interface GrpcRouteSpecRulesFiltersRequestMirrorBackendRef {
  /**
   * @schema GrpcRouteSpecRulesFiltersRequestMirrorBackendRef#group
   */
  readonly group?: string;

  /**
   * @schema GrpcRouteSpecRulesFiltersRequestMirrorBackendRef#kind
   */
  readonly kind?: string;

  /**
   * @schema GrpcRouteSpecRulesFiltersRequestMirrorBackendRef#name
   */
  readonly name: string;

  /**
   * @schema GrpcRouteSpecRulesFiltersRequestMirrorBackendRef#namespace
   */
  readonly namespace?: string;

  /**
   * @schema GrpcRouteSpecRulesFiltersRequestMirrorBackendRef#port
   */
  readonly port?: number;
}

/**
 * Converts an object of type 'GrpcRouteSpecRulesFiltersRequestMirrorBackendRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GrpcRouteSpecRulesFiltersRequestMirrorBackendRef(obj: GrpcRouteSpecRulesFiltersRequestMirrorBackendRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
    'port': obj.port,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GrpcRouteSpecRulesFiltersResponseHeaderModifierAdd
 */
export interface GrpcRouteSpecRulesFiltersResponseHeaderModifierAdd {
  /**
   * @schema GrpcRouteSpecRulesFiltersResponseHeaderModifierAdd#name
   */
  readonly name: string;

  /**
   * @schema GrpcRouteSpecRulesFiltersResponseHeaderModifierAdd#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'GrpcRouteSpecRulesFiltersResponseHeaderModifierAdd' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GrpcRouteSpecRulesFiltersResponseHeaderModifierAdd(obj: GrpcRouteSpecRulesFiltersResponseHeaderModifierAdd | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GrpcRouteSpecRulesFiltersResponseHeaderModifierSet
 */
export interface GrpcRouteSpecRulesFiltersResponseHeaderModifierSet {
  /**
   * @schema GrpcRouteSpecRulesFiltersResponseHeaderModifierSet#name
   */
  readonly name: string;

  /**
   * @schema GrpcRouteSpecRulesFiltersResponseHeaderModifierSet#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'GrpcRouteSpecRulesFiltersResponseHeaderModifierSet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GrpcRouteSpecRulesFiltersResponseHeaderModifierSet(obj: GrpcRouteSpecRulesFiltersResponseHeaderModifierSet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GrpcRouteSpecRulesMatchesHeadersType
 */
export enum GrpcRouteSpecRulesMatchesHeadersType {
  /** Exact */
  EXACT = "Exact",
  /** RegularExpression */
  REGULAR_EXPRESSION = "RegularExpression",
}

/**
 * @schema GrpcRouteSpecRulesMatchesMethodType
 */
export enum GrpcRouteSpecRulesMatchesMethodType {
  /** Exact */
  EXACT = "Exact",
  /** RegularExpression */
  REGULAR_EXPRESSION = "RegularExpression",
}

/**
 * @schema GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd
 */
export interface GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd {
  /**
   * @schema GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd#name
   */
  readonly name: string;

  /**
   * @schema GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd(obj: GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierSet
 */
export interface GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierSet {
  /**
   * @schema GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierSet#name
   */
  readonly name: string;

  /**
   * @schema GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierSet#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierSet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierSet(obj: GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierSet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef
 */
export interface GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef {
  /**
   * @schema GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef#group
   */
  readonly group?: string;

  /**
   * @schema GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef#kind
   */
  readonly kind?: string;

  /**
   * @schema GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef#name
   */
  readonly name: string;

  /**
   * @schema GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef#namespace
   */
  readonly namespace?: string;

  /**
   * @schema GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef#port
   */
  readonly port?: number;
}

/**
 * Converts an object of type 'GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef(obj: GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
    'port': obj.port,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GrpcRouteSpecRulesBackendRefsFiltersResponseHeaderModifierAdd
 */
export interface GrpcRouteSpecRulesBackendRefsFiltersResponseHeaderModifierAdd {
  /**
   * @schema GrpcRouteSpecRulesBackendRefsFiltersResponseHeaderModifierAdd#name
   */
  readonly name: string;

  /**
   * @schema GrpcRouteSpecRulesBackendRefsFiltersResponseHeaderModifierAdd#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'GrpcRouteSpecRulesBackendRefsFiltersResponseHeaderModifierAdd' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GrpcRouteSpecRulesBackendRefsFiltersResponseHeaderModifierAdd(obj: GrpcRouteSpecRulesBackendRefsFiltersResponseHeaderModifierAdd | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GrpcRouteSpecRulesBackendRefsFiltersResponseHeaderModifierSet
 */
export interface GrpcRouteSpecRulesBackendRefsFiltersResponseHeaderModifierSet {
  /**
   * @schema GrpcRouteSpecRulesBackendRefsFiltersResponseHeaderModifierSet#name
   */
  readonly name: string;

  /**
   * @schema GrpcRouteSpecRulesBackendRefsFiltersResponseHeaderModifierSet#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'GrpcRouteSpecRulesBackendRefsFiltersResponseHeaderModifierSet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GrpcRouteSpecRulesBackendRefsFiltersResponseHeaderModifierSet(obj: GrpcRouteSpecRulesBackendRefsFiltersResponseHeaderModifierSet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */


/**
 *
 *
 * @schema HTTPRoute
 */
export class HttpRoute extends ApiObject {
  /**
   * Returns the apiVersion and kind for "HTTPRoute"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'gateway.networking.k8s.io/v1beta1',
    kind: 'HTTPRoute',
  }

  /**
   * Renders a Kubernetes manifest for "HTTPRoute".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: HttpRouteProps): any {
    return {
      ...HttpRoute.GVK,
      ...toJson_HttpRouteProps(props),
    };
  }

  /**
   * Defines a "HTTPRoute" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: HttpRouteProps) {
    super(scope, id, {
      ...HttpRoute.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...HttpRoute.GVK,
      ...toJson_HttpRouteProps(resolved),
    };
  }
}

/**
 * @schema HTTPRoute
 */
export interface HttpRouteProps {
  /**
   * @schema HTTPRoute#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * @schema HTTPRoute#spec
   */
  readonly spec: HttpRouteSpec;
}

/**
 * Converts an object of type 'HttpRouteProps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteProps(obj: HttpRouteProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_HttpRouteSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpec
 */
export interface HttpRouteSpec {
  /**
   * @schema HttpRouteSpec#hostnames
   */
  readonly hostnames?: string[];

  /**
   * @schema HttpRouteSpec#parentRefs
   */
  readonly parentRefs?: HttpRouteSpecParentRefs[];

  /**
   * @schema HttpRouteSpec#rules
   */
  readonly rules?: HttpRouteSpecRules[];
}

/**
 * Converts an object of type 'HttpRouteSpec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpec(obj: HttpRouteSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'hostnames': obj.hostnames?.map(y => y),
    'parentRefs': obj.parentRefs?.map(y => toJson_HttpRouteSpecParentRefs(y)),
    'rules': obj.rules?.map(y => toJson_HttpRouteSpecRules(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecParentRefs
 */
export interface HttpRouteSpecParentRefs {
  /**
   * @schema HttpRouteSpecParentRefs#group
   */
  readonly group?: string;

  /**
   * @schema HttpRouteSpecParentRefs#kind
   */
  readonly kind?: string;

  /**
   * @schema HttpRouteSpecParentRefs#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteSpecParentRefs#namespace
   */
  readonly namespace?: string;

  /**
   * @schema HttpRouteSpecParentRefs#port
   */
  readonly port?: number;

  /**
   * @schema HttpRouteSpecParentRefs#sectionName
   */
  readonly sectionName?: string;
}

/**
 * Converts an object of type 'HttpRouteSpecParentRefs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecParentRefs(obj: HttpRouteSpecParentRefs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
    'port': obj.port,
    'sectionName': obj.sectionName,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecRules
 */
export interface HttpRouteSpecRules {
  /**
   * @schema HttpRouteSpecRules#backendRefs
   */
  readonly backendRefs?: HttpRouteSpecRulesBackendRefs[];

  /**
   * @schema HttpRouteSpecRules#filters
   */
  readonly filters?: HttpRouteSpecRulesFilters[];

  /**
   * @schema HttpRouteSpecRules#matches
   */
  readonly matches?: HttpRouteSpecRulesMatches[];
}

/**
 * Converts an object of type 'HttpRouteSpecRules' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRules(obj: HttpRouteSpecRules | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backendRefs': obj.backendRefs?.map(y => toJson_HttpRouteSpecRulesBackendRefs(y)),
    'filters': obj.filters?.map(y => toJson_HttpRouteSpecRulesFilters(y)),
    'matches': obj.matches?.map(y => toJson_HttpRouteSpecRulesMatches(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecRulesBackendRefs
 */
export interface HttpRouteSpecRulesBackendRefs {
  /**
   * @schema HttpRouteSpecRulesBackendRefs#filters
   */
  readonly filters?: HttpRouteSpecRulesBackendRefsFilters[];

  /**
   * @schema HttpRouteSpecRulesBackendRefs#group
   */
  readonly group?: string;

  /**
   * @schema HttpRouteSpecRulesBackendRefs#kind
   */
  readonly kind?: string;

  /**
   * @schema HttpRouteSpecRulesBackendRefs#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteSpecRulesBackendRefs#namespace
   */
  readonly namespace?: string;

  /**
   * @schema HttpRouteSpecRulesBackendRefs#port
   */
  readonly port?: number;

  /**
   * @schema HttpRouteSpecRulesBackendRefs#weight
   */
  readonly weight?: number;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesBackendRefs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesBackendRefs(obj: HttpRouteSpecRulesBackendRefs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'filters': obj.filters?.map(y => toJson_HttpRouteSpecRulesBackendRefsFilters(y)),
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
    'port': obj.port,
    'weight': obj.weight,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecRulesFilters
 */
export interface HttpRouteSpecRulesFilters {
  /**
   * @schema HttpRouteSpecRulesFilters#extensionRef
   */
  readonly extensionRef?: HttpRouteSpecRulesFiltersExtensionRef;

  /**
   * @schema HttpRouteSpecRulesFilters#requestHeaderModifier
   */
  readonly requestHeaderModifier?: HttpRouteSpecRulesFiltersRequestHeaderModifier;

  /**
   * @schema HttpRouteSpecRulesFilters#requestMirror
   */
  readonly requestMirror?: HttpRouteSpecRulesFiltersRequestMirror;

  /**
   * @schema HttpRouteSpecRulesFilters#requestRedirect
   */
  readonly requestRedirect?: HttpRouteSpecRulesFiltersRequestRedirect;

  /**
   * @schema HttpRouteSpecRulesFilters#responseHeaderModifier
   */
  readonly responseHeaderModifier?: HttpRouteSpecRulesFiltersResponseHeaderModifier;

  /**
   * @schema HttpRouteSpecRulesFilters#type
   */
  readonly type: HttpRouteSpecRulesFiltersType;

  /**
   * @schema HttpRouteSpecRulesFilters#urlRewrite
   */
  readonly urlRewrite?: HttpRouteSpecRulesFiltersUrlRewrite;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesFilters' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesFilters(obj: HttpRouteSpecRulesFilters | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'extensionRef': toJson_HttpRouteSpecRulesFiltersExtensionRef(obj.extensionRef),
    'requestHeaderModifier': toJson_HttpRouteSpecRulesFiltersRequestHeaderModifier(obj.requestHeaderModifier),
    'requestMirror': toJson_HttpRouteSpecRulesFiltersRequestMirror(obj.requestMirror),
    'requestRedirect': toJson_HttpRouteSpecRulesFiltersRequestRedirect(obj.requestRedirect),
    'responseHeaderModifier': toJson_HttpRouteSpecRulesFiltersResponseHeaderModifier(obj.responseHeaderModifier),
    'type': obj.type,
    'urlRewrite': toJson_HttpRouteSpecRulesFiltersUrlRewrite(obj.urlRewrite),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecRulesMatches
 */
export interface HttpRouteSpecRulesMatches {
  /**
   * @schema HttpRouteSpecRulesMatches#headers
   */
  readonly headers?: HttpRouteSpecRulesMatchesHeaders[];

  /**
   * @schema HttpRouteSpecRulesMatches#method
   */
  readonly method?: HttpRouteSpecRulesMatchesMethod;

  /**
   * @schema HttpRouteSpecRulesMatches#path
   */
  readonly path?: HttpRouteSpecRulesMatchesPath;

  /**
   * @schema HttpRouteSpecRulesMatches#queryParams
   */
  readonly queryParams?: HttpRouteSpecRulesMatchesQueryParams[];
}

/**
 * Converts an object of type 'HttpRouteSpecRulesMatches' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesMatches(obj: HttpRouteSpecRulesMatches | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'headers': obj.headers?.map(y => toJson_HttpRouteSpecRulesMatchesHeaders(y)),
    'method': obj.method,
    'path': toJson_HttpRouteSpecRulesMatchesPath(obj.path),
    'queryParams': obj.queryParams?.map(y => toJson_HttpRouteSpecRulesMatchesQueryParams(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecRulesBackendRefsFilters
 */
export interface HttpRouteSpecRulesBackendRefsFilters {
  /**
   * @schema HttpRouteSpecRulesBackendRefsFilters#extensionRef
   */
  readonly extensionRef?: HttpRouteSpecRulesBackendRefsFiltersExtensionRef;

  /**
   * @schema HttpRouteSpecRulesBackendRefsFilters#requestHeaderModifier
   */
  readonly requestHeaderModifier?: HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifier;

  /**
   * @schema HttpRouteSpecRulesBackendRefsFilters#requestMirror
   */
  readonly requestMirror?: HttpRouteSpecRulesBackendRefsFiltersRequestMirror;

  /**
   * @schema HttpRouteSpecRulesBackendRefsFilters#requestRedirect
   */
  readonly requestRedirect?: HttpRouteSpecRulesBackendRefsFiltersRequestRedirect;

  /**
   * @schema HttpRouteSpecRulesBackendRefsFilters#responseHeaderModifier
   */
  readonly responseHeaderModifier?: HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifier;

  /**
   * @schema HttpRouteSpecRulesBackendRefsFilters#type
   */
  readonly type: HttpRouteSpecRulesBackendRefsFiltersType;

  /**
   * @schema HttpRouteSpecRulesBackendRefsFilters#urlRewrite
   */
  readonly urlRewrite?: HttpRouteSpecRulesBackendRefsFiltersUrlRewrite;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesBackendRefsFilters' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesBackendRefsFilters(obj: HttpRouteSpecRulesBackendRefsFilters | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'extensionRef': toJson_HttpRouteSpecRulesBackendRefsFiltersExtensionRef(obj.extensionRef),
    'requestHeaderModifier': toJson_HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifier(obj.requestHeaderModifier),
    'requestMirror': toJson_HttpRouteSpecRulesBackendRefsFiltersRequestMirror(obj.requestMirror),
    'requestRedirect': toJson_HttpRouteSpecRulesBackendRefsFiltersRequestRedirect(obj.requestRedirect),
    'responseHeaderModifier': toJson_HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifier(obj.responseHeaderModifier),
    'type': obj.type,
    'urlRewrite': toJson_HttpRouteSpecRulesBackendRefsFiltersUrlRewrite(obj.urlRewrite),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecRulesFiltersExtensionRef
 */
export interface HttpRouteSpecRulesFiltersExtensionRef {
  /**
   * @schema HttpRouteSpecRulesFiltersExtensionRef#group
   */
  readonly group: string;

  /**
   * @schema HttpRouteSpecRulesFiltersExtensionRef#kind
   */
  readonly kind: string;

  /**
   * @schema HttpRouteSpecRulesFiltersExtensionRef#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesFiltersExtensionRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesFiltersExtensionRef(obj: HttpRouteSpecRulesFiltersExtensionRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecRulesFiltersRequestHeaderModifier
 */
export interface HttpRouteSpecRulesFiltersRequestHeaderModifier {
  /**
   * @schema HttpRouteSpecRulesFiltersRequestHeaderModifier#add
   */
  readonly add?: HttpRouteSpecRulesFiltersRequestHeaderModifierAdd[];

  /**
   * @schema HttpRouteSpecRulesFiltersRequestHeaderModifier#remove
   */
  readonly remove?: string[];

  /**
   * @schema HttpRouteSpecRulesFiltersRequestHeaderModifier#set
   */
  readonly set?: HttpRouteSpecRulesFiltersRequestHeaderModifierSet[];
}

/**
 * Converts an object of type 'HttpRouteSpecRulesFiltersRequestHeaderModifier' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesFiltersRequestHeaderModifier(obj: HttpRouteSpecRulesFiltersRequestHeaderModifier | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'add': obj.add?.map(y => toJson_HttpRouteSpecRulesFiltersRequestHeaderModifierAdd(y)),
    'remove': obj.remove?.map(y => y),
    'set': obj.set?.map(y => toJson_HttpRouteSpecRulesFiltersRequestHeaderModifierSet(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecRulesFiltersRequestMirror
 */
export interface HttpRouteSpecRulesFiltersRequestMirror {
  /**
   * @schema HttpRouteSpecRulesFiltersRequestMirror#backendRef
   */
  readonly backendRef: HttpRouteSpecRulesFiltersRequestMirrorBackendRef;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesFiltersRequestMirror' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesFiltersRequestMirror(obj: HttpRouteSpecRulesFiltersRequestMirror | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backendRef': toJson_HttpRouteSpecRulesFiltersRequestMirrorBackendRef(obj.backendRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecRulesFiltersRequestRedirect
 */
export interface HttpRouteSpecRulesFiltersRequestRedirect {
  /**
   * @schema HttpRouteSpecRulesFiltersRequestRedirect#hostname
   */
  readonly hostname?: string;

  /**
   * @schema HttpRouteSpecRulesFiltersRequestRedirect#path
   */
  readonly path?: HttpRouteSpecRulesFiltersRequestRedirectPath;

  /**
   * @schema HttpRouteSpecRulesFiltersRequestRedirect#port
   */
  readonly port?: number;

  /**
   * @schema HttpRouteSpecRulesFiltersRequestRedirect#scheme
   */
  readonly scheme?: HttpRouteSpecRulesFiltersRequestRedirectScheme;

  /**
   * @schema HttpRouteSpecRulesFiltersRequestRedirect#statusCode
   */
  readonly statusCode?: HttpRouteSpecRulesFiltersRequestRedirectStatusCode;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesFiltersRequestRedirect' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesFiltersRequestRedirect(obj: HttpRouteSpecRulesFiltersRequestRedirect | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'hostname': obj.hostname,
    'path': toJson_HttpRouteSpecRulesFiltersRequestRedirectPath(obj.path),
    'port': obj.port,
    'scheme': obj.scheme,
    'statusCode': obj.statusCode,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecRulesFiltersResponseHeaderModifier
 */
export interface HttpRouteSpecRulesFiltersResponseHeaderModifier {
  /**
   * @schema HttpRouteSpecRulesFiltersResponseHeaderModifier#add
   */
  readonly add?: HttpRouteSpecRulesFiltersResponseHeaderModifierAdd[];

  /**
   * @schema HttpRouteSpecRulesFiltersResponseHeaderModifier#remove
   */
  readonly remove?: string[];

  /**
   * @schema HttpRouteSpecRulesFiltersResponseHeaderModifier#set
   */
  readonly set?: HttpRouteSpecRulesFiltersResponseHeaderModifierSet[];
}

/**
 * Converts an object of type 'HttpRouteSpecRulesFiltersResponseHeaderModifier' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesFiltersResponseHeaderModifier(obj: HttpRouteSpecRulesFiltersResponseHeaderModifier | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'add': obj.add?.map(y => toJson_HttpRouteSpecRulesFiltersResponseHeaderModifierAdd(y)),
    'remove': obj.remove?.map(y => y),
    'set': obj.set?.map(y => toJson_HttpRouteSpecRulesFiltersResponseHeaderModifierSet(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecRulesFiltersType
 */
export enum HttpRouteSpecRulesFiltersType {
  /** RequestHeaderModifier */
  REQUEST_HEADER_MODIFIER = "RequestHeaderModifier",
  /** ResponseHeaderModifier */
  RESPONSE_HEADER_MODIFIER = "ResponseHeaderModifier",
  /** RequestMirror */
  REQUEST_MIRROR = "RequestMirror",
  /** RequestRedirect */
  REQUEST_REDIRECT = "RequestRedirect",
  /** URLRewrite */
  URL_REWRITE = "URLRewrite",
  /** ExtensionRef */
  EXTENSION_REF = "ExtensionRef",
}

/**
 * @schema HttpRouteSpecRulesFiltersUrlRewrite
 */
export interface HttpRouteSpecRulesFiltersUrlRewrite {
  /**
   * @schema HttpRouteSpecRulesFiltersUrlRewrite#hostname
   */
  readonly hostname?: string;

  /**
   * @schema HttpRouteSpecRulesFiltersUrlRewrite#path
   */
  readonly path?: HttpRouteSpecRulesFiltersUrlRewritePath;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesFiltersUrlRewrite' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesFiltersUrlRewrite(obj: HttpRouteSpecRulesFiltersUrlRewrite | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'hostname': obj.hostname,
    'path': toJson_HttpRouteSpecRulesFiltersUrlRewritePath(obj.path),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecRulesMatchesHeaders
 */
export interface HttpRouteSpecRulesMatchesHeaders {
  /**
   * @schema HttpRouteSpecRulesMatchesHeaders#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteSpecRulesMatchesHeaders#type
   */
  readonly type?: HttpRouteSpecRulesMatchesHeadersType;

  /**
   * @schema HttpRouteSpecRulesMatchesHeaders#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesMatchesHeaders' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesMatchesHeaders(obj: HttpRouteSpecRulesMatchesHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'type': obj.type,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecRulesMatchesMethod
 */
export enum HttpRouteSpecRulesMatchesMethod {
  /** GET */
  GET = "GET",
  /** HEAD */
  HEAD = "HEAD",
  /** POST */
  POST = "POST",
  /** PUT */
  PUT = "PUT",
  /** DELETE */
  DELETE = "DELETE",
  /** CONNECT */
  CONNECT = "CONNECT",
  /** OPTIONS */
  OPTIONS = "OPTIONS",
  /** TRACE */
  TRACE = "TRACE",
  /** PATCH */
  PATCH = "PATCH",
}

/**
 * @schema HttpRouteSpecRulesMatchesPath
 */
export interface HttpRouteSpecRulesMatchesPath {
  /**
   * @schema HttpRouteSpecRulesMatchesPath#type
   */
  readonly type?: HttpRouteSpecRulesMatchesPathType;

  /**
   * @schema HttpRouteSpecRulesMatchesPath#value
   */
  readonly value?: string;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesMatchesPath' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesMatchesPath(obj: HttpRouteSpecRulesMatchesPath | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'type': obj.type,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecRulesMatchesQueryParams
 */
export interface HttpRouteSpecRulesMatchesQueryParams {
  /**
   * @schema HttpRouteSpecRulesMatchesQueryParams#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteSpecRulesMatchesQueryParams#type
   */
  readonly type?: HttpRouteSpecRulesMatchesQueryParamsType;

  /**
   * @schema HttpRouteSpecRulesMatchesQueryParams#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesMatchesQueryParams' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesMatchesQueryParams(obj: HttpRouteSpecRulesMatchesQueryParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'type': obj.type,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecRulesBackendRefsFiltersExtensionRef
 */
export interface HttpRouteSpecRulesBackendRefsFiltersExtensionRef {
  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersExtensionRef#group
   */
  readonly group: string;

  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersExtensionRef#kind
   */
  readonly kind: string;

  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersExtensionRef#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesBackendRefsFiltersExtensionRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesBackendRefsFiltersExtensionRef(obj: HttpRouteSpecRulesBackendRefsFiltersExtensionRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifier
 */
export interface HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifier {
  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifier#add
   */
  readonly add?: HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd[];

  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifier#remove
   */
  readonly remove?: string[];

  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifier#set
   */
  readonly set?: HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifierSet[];
}

/**
 * Converts an object of type 'HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifier' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifier(obj: HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifier | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'add': obj.add?.map(y => toJson_HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd(y)),
    'remove': obj.remove?.map(y => y),
    'set': obj.set?.map(y => toJson_HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifierSet(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecRulesBackendRefsFiltersRequestMirror
 */
export interface HttpRouteSpecRulesBackendRefsFiltersRequestMirror {
  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestMirror#backendRef
   */
  readonly backendRef: HttpRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesBackendRefsFiltersRequestMirror' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesBackendRefsFiltersRequestMirror(obj: HttpRouteSpecRulesBackendRefsFiltersRequestMirror | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backendRef': toJson_HttpRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef(obj.backendRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecRulesBackendRefsFiltersRequestRedirect
 */
export interface HttpRouteSpecRulesBackendRefsFiltersRequestRedirect {
  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestRedirect#hostname
   */
  readonly hostname?: string;

  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestRedirect#path
   */
  readonly path?: HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPath;

  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestRedirect#port
   */
  readonly port?: number;

  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestRedirect#scheme
   */
  readonly scheme?: HttpRouteSpecRulesBackendRefsFiltersRequestRedirectScheme;

  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestRedirect#statusCode
   */
  readonly statusCode?: HttpRouteSpecRulesBackendRefsFiltersRequestRedirectStatusCode;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesBackendRefsFiltersRequestRedirect' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesBackendRefsFiltersRequestRedirect(obj: HttpRouteSpecRulesBackendRefsFiltersRequestRedirect | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'hostname': obj.hostname,
    'path': toJson_HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPath(obj.path),
    'port': obj.port,
    'scheme': obj.scheme,
    'statusCode': obj.statusCode,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifier
 */
export interface HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifier {
  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifier#add
   */
  readonly add?: HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifierAdd[];

  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifier#remove
   */
  readonly remove?: string[];

  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifier#set
   */
  readonly set?: HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifierSet[];
}

/**
 * Converts an object of type 'HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifier' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifier(obj: HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifier | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'add': obj.add?.map(y => toJson_HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifierAdd(y)),
    'remove': obj.remove?.map(y => y),
    'set': obj.set?.map(y => toJson_HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifierSet(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecRulesBackendRefsFiltersType
 */
export enum HttpRouteSpecRulesBackendRefsFiltersType {
  /** RequestHeaderModifier */
  REQUEST_HEADER_MODIFIER = "RequestHeaderModifier",
  /** ResponseHeaderModifier */
  RESPONSE_HEADER_MODIFIER = "ResponseHeaderModifier",
  /** RequestMirror */
  REQUEST_MIRROR = "RequestMirror",
  /** RequestRedirect */
  REQUEST_REDIRECT = "RequestRedirect",
  /** URLRewrite */
  URL_REWRITE = "URLRewrite",
  /** ExtensionRef */
  EXTENSION_REF = "ExtensionRef",
}

/**
 * @schema HttpRouteSpecRulesBackendRefsFiltersUrlRewrite
 */
export interface HttpRouteSpecRulesBackendRefsFiltersUrlRewrite {
  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersUrlRewrite#hostname
   */
  readonly hostname?: string;

  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersUrlRewrite#path
   */
  readonly path?: HttpRouteSpecRulesBackendRefsFiltersUrlRewritePath;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesBackendRefsFiltersUrlRewrite' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesBackendRefsFiltersUrlRewrite(obj: HttpRouteSpecRulesBackendRefsFiltersUrlRewrite | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'hostname': obj.hostname,
    'path': toJson_HttpRouteSpecRulesBackendRefsFiltersUrlRewritePath(obj.path),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecRulesFiltersRequestHeaderModifierAdd
 */
export interface HttpRouteSpecRulesFiltersRequestHeaderModifierAdd {
  /**
   * @schema HttpRouteSpecRulesFiltersRequestHeaderModifierAdd#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteSpecRulesFiltersRequestHeaderModifierAdd#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesFiltersRequestHeaderModifierAdd' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesFiltersRequestHeaderModifierAdd(obj: HttpRouteSpecRulesFiltersRequestHeaderModifierAdd | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecRulesFiltersRequestHeaderModifierSet
 */
export interface HttpRouteSpecRulesFiltersRequestHeaderModifierSet {
  /**
   * @schema HttpRouteSpecRulesFiltersRequestHeaderModifierSet#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteSpecRulesFiltersRequestHeaderModifierSet#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesFiltersRequestHeaderModifierSet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesFiltersRequestHeaderModifierSet(obj: HttpRouteSpecRulesFiltersRequestHeaderModifierSet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecRulesFiltersRequestMirrorBackendRef
 */
export interface HttpRouteSpecRulesFiltersRequestMirrorBackendRef {
  /**
   * @schema HttpRouteSpecRulesFiltersRequestMirrorBackendRef#group
   */
  readonly group?: string;

  /**
   * @schema HttpRouteSpecRulesFiltersRequestMirrorBackendRef#kind
   */
  readonly kind?: string;

  /**
   * @schema HttpRouteSpecRulesFiltersRequestMirrorBackendRef#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteSpecRulesFiltersRequestMirrorBackendRef#namespace
   */
  readonly namespace?: string;

  /**
   * @schema HttpRouteSpecRulesFiltersRequestMirrorBackendRef#port
   */
  readonly port?: number;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesFiltersRequestMirrorBackendRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesFiltersRequestMirrorBackendRef(obj: HttpRouteSpecRulesFiltersRequestMirrorBackendRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
    'port': obj.port,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecRulesFiltersRequestRedirectPath
 */
export interface HttpRouteSpecRulesFiltersRequestRedirectPath {
  /**
   * @schema HttpRouteSpecRulesFiltersRequestRedirectPath#replaceFullPath
   */
  readonly replaceFullPath?: string;

  /**
   * @schema HttpRouteSpecRulesFiltersRequestRedirectPath#replacePrefixMatch
   */
  readonly replacePrefixMatch?: string;

  /**
   * @schema HttpRouteSpecRulesFiltersRequestRedirectPath#type
   */
  readonly type: HttpRouteSpecRulesFiltersRequestRedirectPathType;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesFiltersRequestRedirectPath' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesFiltersRequestRedirectPath(obj: HttpRouteSpecRulesFiltersRequestRedirectPath | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'replaceFullPath': obj.replaceFullPath,
    'replacePrefixMatch': obj.replacePrefixMatch,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecRulesFiltersRequestRedirectScheme
 */
export enum HttpRouteSpecRulesFiltersRequestRedirectScheme {
  /** http */
  HTTP = "http",
  /** https */
  HTTPS = "https",
}

/**
 * @schema HttpRouteSpecRulesFiltersRequestRedirectStatusCode
 */
export enum HttpRouteSpecRulesFiltersRequestRedirectStatusCode {
  /** 301 */
  VALUE_301 = 301,
  /** 302 */
  VALUE_302 = 302,
}

/**
 * @schema HttpRouteSpecRulesFiltersResponseHeaderModifierAdd
 */
export interface HttpRouteSpecRulesFiltersResponseHeaderModifierAdd {
  /**
   * @schema HttpRouteSpecRulesFiltersResponseHeaderModifierAdd#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteSpecRulesFiltersResponseHeaderModifierAdd#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesFiltersResponseHeaderModifierAdd' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesFiltersResponseHeaderModifierAdd(obj: HttpRouteSpecRulesFiltersResponseHeaderModifierAdd | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecRulesFiltersResponseHeaderModifierSet
 */
export interface HttpRouteSpecRulesFiltersResponseHeaderModifierSet {
  /**
   * @schema HttpRouteSpecRulesFiltersResponseHeaderModifierSet#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteSpecRulesFiltersResponseHeaderModifierSet#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesFiltersResponseHeaderModifierSet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesFiltersResponseHeaderModifierSet(obj: HttpRouteSpecRulesFiltersResponseHeaderModifierSet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecRulesFiltersUrlRewritePath
 */
export interface HttpRouteSpecRulesFiltersUrlRewritePath {
  /**
   * @schema HttpRouteSpecRulesFiltersUrlRewritePath#replaceFullPath
   */
  readonly replaceFullPath?: string;

  /**
   * @schema HttpRouteSpecRulesFiltersUrlRewritePath#replacePrefixMatch
   */
  readonly replacePrefixMatch?: string;

  /**
   * @schema HttpRouteSpecRulesFiltersUrlRewritePath#type
   */
  readonly type: HttpRouteSpecRulesFiltersUrlRewritePathType;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesFiltersUrlRewritePath' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesFiltersUrlRewritePath(obj: HttpRouteSpecRulesFiltersUrlRewritePath | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'replaceFullPath': obj.replaceFullPath,
    'replacePrefixMatch': obj.replacePrefixMatch,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecRulesMatchesHeadersType
 */
export enum HttpRouteSpecRulesMatchesHeadersType {
  /** Exact */
  EXACT = "Exact",
  /** RegularExpression */
  REGULAR_EXPRESSION = "RegularExpression",
}

/**
 * @schema HttpRouteSpecRulesMatchesPathType
 */
export enum HttpRouteSpecRulesMatchesPathType {
  /** Exact */
  EXACT = "Exact",
  /** PathPrefix */
  PATH_PREFIX = "PathPrefix",
  /** RegularExpression */
  REGULAR_EXPRESSION = "RegularExpression",
}

/**
 * @schema HttpRouteSpecRulesMatchesQueryParamsType
 */
export enum HttpRouteSpecRulesMatchesQueryParamsType {
  /** Exact */
  EXACT = "Exact",
  /** RegularExpression */
  REGULAR_EXPRESSION = "RegularExpression",
}

/**
 * @schema HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd
 */
export interface HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd {
  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd(obj: HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifierSet
 */
export interface HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifierSet {
  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifierSet#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifierSet#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifierSet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifierSet(obj: HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifierSet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef
 */
export interface HttpRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef {
  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef#group
   */
  readonly group?: string;

  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef#kind
   */
  readonly kind?: string;

  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef#namespace
   */
  readonly namespace?: string;

  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef#port
   */
  readonly port?: number;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef(obj: HttpRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
    'port': obj.port,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPath
 */
export interface HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPath {
  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPath#replaceFullPath
   */
  readonly replaceFullPath?: string;

  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPath#replacePrefixMatch
   */
  readonly replacePrefixMatch?: string;

  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPath#type
   */
  readonly type: HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPathType;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPath' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPath(obj: HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPath | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'replaceFullPath': obj.replaceFullPath,
    'replacePrefixMatch': obj.replacePrefixMatch,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecRulesBackendRefsFiltersRequestRedirectScheme
 */
export enum HttpRouteSpecRulesBackendRefsFiltersRequestRedirectScheme {
  /** http */
  HTTP = "http",
  /** https */
  HTTPS = "https",
}

/**
 * @schema HttpRouteSpecRulesBackendRefsFiltersRequestRedirectStatusCode
 */
export enum HttpRouteSpecRulesBackendRefsFiltersRequestRedirectStatusCode {
  /** 301 */
  VALUE_301 = 301,
  /** 302 */
  VALUE_302 = 302,
}

/**
 * @schema HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifierAdd
 */
export interface HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifierAdd {
  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifierAdd#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifierAdd#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifierAdd' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifierAdd(obj: HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifierAdd | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifierSet
 */
export interface HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifierSet {
  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifierSet#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifierSet#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifierSet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifierSet(obj: HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifierSet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecRulesBackendRefsFiltersUrlRewritePath
 */
export interface HttpRouteSpecRulesBackendRefsFiltersUrlRewritePath {
  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersUrlRewritePath#replaceFullPath
   */
  readonly replaceFullPath?: string;

  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersUrlRewritePath#replacePrefixMatch
   */
  readonly replacePrefixMatch?: string;

  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersUrlRewritePath#type
   */
  readonly type: HttpRouteSpecRulesBackendRefsFiltersUrlRewritePathType;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesBackendRefsFiltersUrlRewritePath' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesBackendRefsFiltersUrlRewritePath(obj: HttpRouteSpecRulesBackendRefsFiltersUrlRewritePath | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'replaceFullPath': obj.replaceFullPath,
    'replacePrefixMatch': obj.replacePrefixMatch,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecRulesFiltersRequestRedirectPathType
 */
export enum HttpRouteSpecRulesFiltersRequestRedirectPathType {
  /** ReplaceFullPath */
  REPLACE_FULL_PATH = "ReplaceFullPath",
  /** ReplacePrefixMatch */
  REPLACE_PREFIX_MATCH = "ReplacePrefixMatch",
}

/**
 * @schema HttpRouteSpecRulesFiltersUrlRewritePathType
 */
export enum HttpRouteSpecRulesFiltersUrlRewritePathType {
  /** ReplaceFullPath */
  REPLACE_FULL_PATH = "ReplaceFullPath",
  /** ReplacePrefixMatch */
  REPLACE_PREFIX_MATCH = "ReplacePrefixMatch",
}

/**
 * @schema HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPathType
 */
export enum HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPathType {
  /** ReplaceFullPath */
  REPLACE_FULL_PATH = "ReplaceFullPath",
  /** ReplacePrefixMatch */
  REPLACE_PREFIX_MATCH = "ReplacePrefixMatch",
}

/**
 * @schema HttpRouteSpecRulesBackendRefsFiltersUrlRewritePathType
 */
export enum HttpRouteSpecRulesBackendRefsFiltersUrlRewritePathType {
  /** ReplaceFullPath */
  REPLACE_FULL_PATH = "ReplaceFullPath",
  /** ReplacePrefixMatch */
  REPLACE_PREFIX_MATCH = "ReplacePrefixMatch",
}


/**
 *
 *
 * @schema HTTPRouteV1Alpha2
 */
export class HttpRouteV1Alpha2 extends ApiObject {
  /**
   * Returns the apiVersion and kind for "HTTPRouteV1Alpha2"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'gateway.networking.k8s.io/v1alpha2',
    kind: 'HTTPRoute',
  }

  /**
   * Renders a Kubernetes manifest for "HTTPRouteV1Alpha2".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: HttpRouteV1Alpha2Props): any {
    return {
      ...HttpRouteV1Alpha2.GVK,
      ...toJson_HttpRouteV1Alpha2Props(props),
    };
  }

  /**
   * Defines a "HTTPRouteV1Alpha2" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: HttpRouteV1Alpha2Props) {
    super(scope, id, {
      ...HttpRouteV1Alpha2.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...HttpRouteV1Alpha2.GVK,
      ...toJson_HttpRouteV1Alpha2Props(resolved),
    };
  }
}

/**
 * @schema HTTPRouteV1Alpha2
 */
export interface HttpRouteV1Alpha2Props {
  /**
   * @schema HTTPRouteV1Alpha2#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * @schema HTTPRouteV1Alpha2#spec
   */
  readonly spec: HttpRouteV1Alpha2Spec;
}

/**
 * Converts an object of type 'HttpRouteV1Alpha2Props' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Alpha2Props(obj: HttpRouteV1Alpha2Props | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_HttpRouteV1Alpha2Spec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Alpha2Spec
 */
export interface HttpRouteV1Alpha2Spec {
  /**
   * @schema HttpRouteV1Alpha2Spec#hostnames
   */
  readonly hostnames?: string[];

  /**
   * @schema HttpRouteV1Alpha2Spec#parentRefs
   */
  readonly parentRefs?: HttpRouteV1Alpha2SpecParentRefs[];

  /**
   * @schema HttpRouteV1Alpha2Spec#rules
   */
  readonly rules?: HttpRouteV1Alpha2SpecRules[];
}

/**
 * Converts an object of type 'HttpRouteV1Alpha2Spec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Alpha2Spec(obj: HttpRouteV1Alpha2Spec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'hostnames': obj.hostnames?.map(y => y),
    'parentRefs': obj.parentRefs?.map(y => toJson_HttpRouteV1Alpha2SpecParentRefs(y)),
    'rules': obj.rules?.map(y => toJson_HttpRouteV1Alpha2SpecRules(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Alpha2SpecParentRefs
 */
export interface HttpRouteV1Alpha2SpecParentRefs {
  /**
   * @schema HttpRouteV1Alpha2SpecParentRefs#group
   */
  readonly group?: string;

  /**
   * @schema HttpRouteV1Alpha2SpecParentRefs#kind
   */
  readonly kind?: string;

  /**
   * @schema HttpRouteV1Alpha2SpecParentRefs#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteV1Alpha2SpecParentRefs#namespace
   */
  readonly namespace?: string;

  /**
   * @schema HttpRouteV1Alpha2SpecParentRefs#port
   */
  readonly port?: number;

  /**
   * @schema HttpRouteV1Alpha2SpecParentRefs#sectionName
   */
  readonly sectionName?: string;
}

/**
 * Converts an object of type 'HttpRouteV1Alpha2SpecParentRefs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Alpha2SpecParentRefs(obj: HttpRouteV1Alpha2SpecParentRefs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
    'port': obj.port,
    'sectionName': obj.sectionName,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Alpha2SpecRules
 */
export interface HttpRouteV1Alpha2SpecRules {
  /**
   * @schema HttpRouteV1Alpha2SpecRules#backendRefs
   */
  readonly backendRefs?: HttpRouteV1Alpha2SpecRulesBackendRefs[];

  /**
   * @schema HttpRouteV1Alpha2SpecRules#filters
   */
  readonly filters?: HttpRouteV1Alpha2SpecRulesFilters[];

  /**
   * @schema HttpRouteV1Alpha2SpecRules#matches
   */
  readonly matches?: HttpRouteV1Alpha2SpecRulesMatches[];
}

/**
 * Converts an object of type 'HttpRouteV1Alpha2SpecRules' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Alpha2SpecRules(obj: HttpRouteV1Alpha2SpecRules | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backendRefs': obj.backendRefs?.map(y => toJson_HttpRouteV1Alpha2SpecRulesBackendRefs(y)),
    'filters': obj.filters?.map(y => toJson_HttpRouteV1Alpha2SpecRulesFilters(y)),
    'matches': obj.matches?.map(y => toJson_HttpRouteV1Alpha2SpecRulesMatches(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Alpha2SpecRulesBackendRefs
 */
export interface HttpRouteV1Alpha2SpecRulesBackendRefs {
  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefs#filters
   */
  readonly filters?: HttpRouteV1Alpha2SpecRulesBackendRefsFilters[];

  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefs#group
   */
  readonly group?: string;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefs#kind
   */
  readonly kind?: string;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefs#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefs#namespace
   */
  readonly namespace?: string;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefs#port
   */
  readonly port?: number;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefs#weight
   */
  readonly weight?: number;
}

/**
 * Converts an object of type 'HttpRouteV1Alpha2SpecRulesBackendRefs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Alpha2SpecRulesBackendRefs(obj: HttpRouteV1Alpha2SpecRulesBackendRefs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'filters': obj.filters?.map(y => toJson_HttpRouteV1Alpha2SpecRulesBackendRefsFilters(y)),
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
    'port': obj.port,
    'weight': obj.weight,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Alpha2SpecRulesFilters
 */
export interface HttpRouteV1Alpha2SpecRulesFilters {
  /**
   * @schema HttpRouteV1Alpha2SpecRulesFilters#extensionRef
   */
  readonly extensionRef?: HttpRouteV1Alpha2SpecRulesFiltersExtensionRef;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesFilters#requestHeaderModifier
   */
  readonly requestHeaderModifier?: HttpRouteV1Alpha2SpecRulesFiltersRequestHeaderModifier;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesFilters#requestMirror
   */
  readonly requestMirror?: HttpRouteV1Alpha2SpecRulesFiltersRequestMirror;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesFilters#requestRedirect
   */
  readonly requestRedirect?: HttpRouteV1Alpha2SpecRulesFiltersRequestRedirect;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesFilters#responseHeaderModifier
   */
  readonly responseHeaderModifier?: HttpRouteV1Alpha2SpecRulesFiltersResponseHeaderModifier;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesFilters#type
   */
  readonly type: HttpRouteV1Alpha2SpecRulesFiltersType;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesFilters#urlRewrite
   */
  readonly urlRewrite?: HttpRouteV1Alpha2SpecRulesFiltersUrlRewrite;
}

/**
 * Converts an object of type 'HttpRouteV1Alpha2SpecRulesFilters' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Alpha2SpecRulesFilters(obj: HttpRouteV1Alpha2SpecRulesFilters | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'extensionRef': toJson_HttpRouteV1Alpha2SpecRulesFiltersExtensionRef(obj.extensionRef),
    'requestHeaderModifier': toJson_HttpRouteV1Alpha2SpecRulesFiltersRequestHeaderModifier(obj.requestHeaderModifier),
    'requestMirror': toJson_HttpRouteV1Alpha2SpecRulesFiltersRequestMirror(obj.requestMirror),
    'requestRedirect': toJson_HttpRouteV1Alpha2SpecRulesFiltersRequestRedirect(obj.requestRedirect),
    'responseHeaderModifier': toJson_HttpRouteV1Alpha2SpecRulesFiltersResponseHeaderModifier(obj.responseHeaderModifier),
    'type': obj.type,
    'urlRewrite': toJson_HttpRouteV1Alpha2SpecRulesFiltersUrlRewrite(obj.urlRewrite),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Alpha2SpecRulesMatches
 */
export interface HttpRouteV1Alpha2SpecRulesMatches {
  /**
   * @schema HttpRouteV1Alpha2SpecRulesMatches#headers
   */
  readonly headers?: HttpRouteV1Alpha2SpecRulesMatchesHeaders[];

  /**
   * @schema HttpRouteV1Alpha2SpecRulesMatches#method
   */
  readonly method?: HttpRouteV1Alpha2SpecRulesMatchesMethod;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesMatches#path
   */
  readonly path?: HttpRouteV1Alpha2SpecRulesMatchesPath;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesMatches#queryParams
   */
  readonly queryParams?: HttpRouteV1Alpha2SpecRulesMatchesQueryParams[];
}

/**
 * Converts an object of type 'HttpRouteV1Alpha2SpecRulesMatches' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Alpha2SpecRulesMatches(obj: HttpRouteV1Alpha2SpecRulesMatches | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'headers': obj.headers?.map(y => toJson_HttpRouteV1Alpha2SpecRulesMatchesHeaders(y)),
    'method': obj.method,
    'path': toJson_HttpRouteV1Alpha2SpecRulesMatchesPath(obj.path),
    'queryParams': obj.queryParams?.map(y => toJson_HttpRouteV1Alpha2SpecRulesMatchesQueryParams(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFilters
 */
export interface HttpRouteV1Alpha2SpecRulesBackendRefsFilters {
  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFilters#extensionRef
   */
  readonly extensionRef?: HttpRouteV1Alpha2SpecRulesBackendRefsFiltersExtensionRef;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFilters#requestHeaderModifier
   */
  readonly requestHeaderModifier?: HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestHeaderModifier;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFilters#requestMirror
   */
  readonly requestMirror?: HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestMirror;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFilters#requestRedirect
   */
  readonly requestRedirect?: HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestRedirect;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFilters#responseHeaderModifier
   */
  readonly responseHeaderModifier?: HttpRouteV1Alpha2SpecRulesBackendRefsFiltersResponseHeaderModifier;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFilters#type
   */
  readonly type: HttpRouteV1Alpha2SpecRulesBackendRefsFiltersType;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFilters#urlRewrite
   */
  readonly urlRewrite?: HttpRouteV1Alpha2SpecRulesBackendRefsFiltersUrlRewrite;
}

/**
 * Converts an object of type 'HttpRouteV1Alpha2SpecRulesBackendRefsFilters' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Alpha2SpecRulesBackendRefsFilters(obj: HttpRouteV1Alpha2SpecRulesBackendRefsFilters | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'extensionRef': toJson_HttpRouteV1Alpha2SpecRulesBackendRefsFiltersExtensionRef(obj.extensionRef),
    'requestHeaderModifier': toJson_HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestHeaderModifier(obj.requestHeaderModifier),
    'requestMirror': toJson_HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestMirror(obj.requestMirror),
    'requestRedirect': toJson_HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestRedirect(obj.requestRedirect),
    'responseHeaderModifier': toJson_HttpRouteV1Alpha2SpecRulesBackendRefsFiltersResponseHeaderModifier(obj.responseHeaderModifier),
    'type': obj.type,
    'urlRewrite': toJson_HttpRouteV1Alpha2SpecRulesBackendRefsFiltersUrlRewrite(obj.urlRewrite),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Alpha2SpecRulesFiltersExtensionRef
 */
export interface HttpRouteV1Alpha2SpecRulesFiltersExtensionRef {
  /**
   * @schema HttpRouteV1Alpha2SpecRulesFiltersExtensionRef#group
   */
  readonly group: string;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesFiltersExtensionRef#kind
   */
  readonly kind: string;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesFiltersExtensionRef#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'HttpRouteV1Alpha2SpecRulesFiltersExtensionRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Alpha2SpecRulesFiltersExtensionRef(obj: HttpRouteV1Alpha2SpecRulesFiltersExtensionRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Alpha2SpecRulesFiltersRequestHeaderModifier
 */
export interface HttpRouteV1Alpha2SpecRulesFiltersRequestHeaderModifier {
  /**
   * @schema HttpRouteV1Alpha2SpecRulesFiltersRequestHeaderModifier#add
   */
  readonly add?: HttpRouteV1Alpha2SpecRulesFiltersRequestHeaderModifierAdd[];

  /**
   * @schema HttpRouteV1Alpha2SpecRulesFiltersRequestHeaderModifier#remove
   */
  readonly remove?: string[];

  /**
   * @schema HttpRouteV1Alpha2SpecRulesFiltersRequestHeaderModifier#set
   */
  readonly set?: HttpRouteV1Alpha2SpecRulesFiltersRequestHeaderModifierSet[];
}

/**
 * Converts an object of type 'HttpRouteV1Alpha2SpecRulesFiltersRequestHeaderModifier' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Alpha2SpecRulesFiltersRequestHeaderModifier(obj: HttpRouteV1Alpha2SpecRulesFiltersRequestHeaderModifier | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'add': obj.add?.map(y => toJson_HttpRouteV1Alpha2SpecRulesFiltersRequestHeaderModifierAdd(y)),
    'remove': obj.remove?.map(y => y),
    'set': obj.set?.map(y => toJson_HttpRouteV1Alpha2SpecRulesFiltersRequestHeaderModifierSet(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Alpha2SpecRulesFiltersRequestMirror
 */
export interface HttpRouteV1Alpha2SpecRulesFiltersRequestMirror {
  /**
   * @schema HttpRouteV1Alpha2SpecRulesFiltersRequestMirror#backendRef
   */
  readonly backendRef: HttpRouteV1Alpha2SpecRulesFiltersRequestMirrorBackendRef;
}

/**
 * Converts an object of type 'HttpRouteV1Alpha2SpecRulesFiltersRequestMirror' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Alpha2SpecRulesFiltersRequestMirror(obj: HttpRouteV1Alpha2SpecRulesFiltersRequestMirror | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backendRef': toJson_HttpRouteV1Alpha2SpecRulesFiltersRequestMirrorBackendRef(obj.backendRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Alpha2SpecRulesFiltersRequestRedirect
 */
export interface HttpRouteV1Alpha2SpecRulesFiltersRequestRedirect {
  /**
   * @schema HttpRouteV1Alpha2SpecRulesFiltersRequestRedirect#hostname
   */
  readonly hostname?: string;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesFiltersRequestRedirect#path
   */
  readonly path?: HttpRouteV1Alpha2SpecRulesFiltersRequestRedirectPath;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesFiltersRequestRedirect#port
   */
  readonly port?: number;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesFiltersRequestRedirect#scheme
   */
  readonly scheme?: HttpRouteV1Alpha2SpecRulesFiltersRequestRedirectScheme;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesFiltersRequestRedirect#statusCode
   */
  readonly statusCode?: HttpRouteV1Alpha2SpecRulesFiltersRequestRedirectStatusCode;
}

/**
 * Converts an object of type 'HttpRouteV1Alpha2SpecRulesFiltersRequestRedirect' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Alpha2SpecRulesFiltersRequestRedirect(obj: HttpRouteV1Alpha2SpecRulesFiltersRequestRedirect | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'hostname': obj.hostname,
    'path': toJson_HttpRouteV1Alpha2SpecRulesFiltersRequestRedirectPath(obj.path),
    'port': obj.port,
    'scheme': obj.scheme,
    'statusCode': obj.statusCode,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Alpha2SpecRulesFiltersResponseHeaderModifier
 */
export interface HttpRouteV1Alpha2SpecRulesFiltersResponseHeaderModifier {
  /**
   * @schema HttpRouteV1Alpha2SpecRulesFiltersResponseHeaderModifier#add
   */
  readonly add?: HttpRouteV1Alpha2SpecRulesFiltersResponseHeaderModifierAdd[];

  /**
   * @schema HttpRouteV1Alpha2SpecRulesFiltersResponseHeaderModifier#remove
   */
  readonly remove?: string[];

  /**
   * @schema HttpRouteV1Alpha2SpecRulesFiltersResponseHeaderModifier#set
   */
  readonly set?: HttpRouteV1Alpha2SpecRulesFiltersResponseHeaderModifierSet[];
}

/**
 * Converts an object of type 'HttpRouteV1Alpha2SpecRulesFiltersResponseHeaderModifier' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Alpha2SpecRulesFiltersResponseHeaderModifier(obj: HttpRouteV1Alpha2SpecRulesFiltersResponseHeaderModifier | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'add': obj.add?.map(y => toJson_HttpRouteV1Alpha2SpecRulesFiltersResponseHeaderModifierAdd(y)),
    'remove': obj.remove?.map(y => y),
    'set': obj.set?.map(y => toJson_HttpRouteV1Alpha2SpecRulesFiltersResponseHeaderModifierSet(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Alpha2SpecRulesFiltersType
 */
export enum HttpRouteV1Alpha2SpecRulesFiltersType {
  /** RequestHeaderModifier */
  REQUEST_HEADER_MODIFIER = "RequestHeaderModifier",
  /** ResponseHeaderModifier */
  RESPONSE_HEADER_MODIFIER = "ResponseHeaderModifier",
  /** RequestMirror */
  REQUEST_MIRROR = "RequestMirror",
  /** RequestRedirect */
  REQUEST_REDIRECT = "RequestRedirect",
  /** URLRewrite */
  URL_REWRITE = "URLRewrite",
  /** ExtensionRef */
  EXTENSION_REF = "ExtensionRef",
}

/**
 * @schema HttpRouteV1Alpha2SpecRulesFiltersUrlRewrite
 */
export interface HttpRouteV1Alpha2SpecRulesFiltersUrlRewrite {
  /**
   * @schema HttpRouteV1Alpha2SpecRulesFiltersUrlRewrite#hostname
   */
  readonly hostname?: string;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesFiltersUrlRewrite#path
   */
  readonly path?: HttpRouteV1Alpha2SpecRulesFiltersUrlRewritePath;
}

/**
 * Converts an object of type 'HttpRouteV1Alpha2SpecRulesFiltersUrlRewrite' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Alpha2SpecRulesFiltersUrlRewrite(obj: HttpRouteV1Alpha2SpecRulesFiltersUrlRewrite | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'hostname': obj.hostname,
    'path': toJson_HttpRouteV1Alpha2SpecRulesFiltersUrlRewritePath(obj.path),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Alpha2SpecRulesMatchesHeaders
 */
export interface HttpRouteV1Alpha2SpecRulesMatchesHeaders {
  /**
   * @schema HttpRouteV1Alpha2SpecRulesMatchesHeaders#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesMatchesHeaders#type
   */
  readonly type?: HttpRouteV1Alpha2SpecRulesMatchesHeadersType;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesMatchesHeaders#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'HttpRouteV1Alpha2SpecRulesMatchesHeaders' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Alpha2SpecRulesMatchesHeaders(obj: HttpRouteV1Alpha2SpecRulesMatchesHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'type': obj.type,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Alpha2SpecRulesMatchesMethod
 */
export enum HttpRouteV1Alpha2SpecRulesMatchesMethod {
  /** GET */
  GET = "GET",
  /** HEAD */
  HEAD = "HEAD",
  /** POST */
  POST = "POST",
  /** PUT */
  PUT = "PUT",
  /** DELETE */
  DELETE = "DELETE",
  /** CONNECT */
  CONNECT = "CONNECT",
  /** OPTIONS */
  OPTIONS = "OPTIONS",
  /** TRACE */
  TRACE = "TRACE",
  /** PATCH */
  PATCH = "PATCH",
}

/**
 * @schema HttpRouteV1Alpha2SpecRulesMatchesPath
 */
export interface HttpRouteV1Alpha2SpecRulesMatchesPath {
  /**
   * @schema HttpRouteV1Alpha2SpecRulesMatchesPath#type
   */
  readonly type?: HttpRouteV1Alpha2SpecRulesMatchesPathType;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesMatchesPath#value
   */
  readonly value?: string;
}

/**
 * Converts an object of type 'HttpRouteV1Alpha2SpecRulesMatchesPath' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Alpha2SpecRulesMatchesPath(obj: HttpRouteV1Alpha2SpecRulesMatchesPath | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'type': obj.type,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Alpha2SpecRulesMatchesQueryParams
 */
export interface HttpRouteV1Alpha2SpecRulesMatchesQueryParams {
  /**
   * @schema HttpRouteV1Alpha2SpecRulesMatchesQueryParams#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesMatchesQueryParams#type
   */
  readonly type?: HttpRouteV1Alpha2SpecRulesMatchesQueryParamsType;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesMatchesQueryParams#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'HttpRouteV1Alpha2SpecRulesMatchesQueryParams' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Alpha2SpecRulesMatchesQueryParams(obj: HttpRouteV1Alpha2SpecRulesMatchesQueryParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'type': obj.type,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersExtensionRef
 */
export interface HttpRouteV1Alpha2SpecRulesBackendRefsFiltersExtensionRef {
  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersExtensionRef#group
   */
  readonly group: string;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersExtensionRef#kind
   */
  readonly kind: string;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersExtensionRef#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'HttpRouteV1Alpha2SpecRulesBackendRefsFiltersExtensionRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Alpha2SpecRulesBackendRefsFiltersExtensionRef(obj: HttpRouteV1Alpha2SpecRulesBackendRefsFiltersExtensionRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestHeaderModifier
 */
export interface HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestHeaderModifier {
  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestHeaderModifier#add
   */
  readonly add?: HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestHeaderModifierAdd[];

  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestHeaderModifier#remove
   */
  readonly remove?: string[];

  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestHeaderModifier#set
   */
  readonly set?: HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestHeaderModifierSet[];
}

/**
 * Converts an object of type 'HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestHeaderModifier' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestHeaderModifier(obj: HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestHeaderModifier | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'add': obj.add?.map(y => toJson_HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestHeaderModifierAdd(y)),
    'remove': obj.remove?.map(y => y),
    'set': obj.set?.map(y => toJson_HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestHeaderModifierSet(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestMirror
 */
export interface HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestMirror {
  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestMirror#backendRef
   */
  readonly backendRef: HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestMirrorBackendRef;
}

/**
 * Converts an object of type 'HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestMirror' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestMirror(obj: HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestMirror | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backendRef': toJson_HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestMirrorBackendRef(obj.backendRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestRedirect
 */
export interface HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestRedirect {
  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestRedirect#hostname
   */
  readonly hostname?: string;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestRedirect#path
   */
  readonly path?: HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestRedirectPath;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestRedirect#port
   */
  readonly port?: number;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestRedirect#scheme
   */
  readonly scheme?: HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestRedirectScheme;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestRedirect#statusCode
   */
  readonly statusCode?: HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestRedirectStatusCode;
}

/**
 * Converts an object of type 'HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestRedirect' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestRedirect(obj: HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestRedirect | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'hostname': obj.hostname,
    'path': toJson_HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestRedirectPath(obj.path),
    'port': obj.port,
    'scheme': obj.scheme,
    'statusCode': obj.statusCode,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersResponseHeaderModifier
 */
export interface HttpRouteV1Alpha2SpecRulesBackendRefsFiltersResponseHeaderModifier {
  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersResponseHeaderModifier#add
   */
  readonly add?: HttpRouteV1Alpha2SpecRulesBackendRefsFiltersResponseHeaderModifierAdd[];

  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersResponseHeaderModifier#remove
   */
  readonly remove?: string[];

  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersResponseHeaderModifier#set
   */
  readonly set?: HttpRouteV1Alpha2SpecRulesBackendRefsFiltersResponseHeaderModifierSet[];
}

/**
 * Converts an object of type 'HttpRouteV1Alpha2SpecRulesBackendRefsFiltersResponseHeaderModifier' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Alpha2SpecRulesBackendRefsFiltersResponseHeaderModifier(obj: HttpRouteV1Alpha2SpecRulesBackendRefsFiltersResponseHeaderModifier | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'add': obj.add?.map(y => toJson_HttpRouteV1Alpha2SpecRulesBackendRefsFiltersResponseHeaderModifierAdd(y)),
    'remove': obj.remove?.map(y => y),
    'set': obj.set?.map(y => toJson_HttpRouteV1Alpha2SpecRulesBackendRefsFiltersResponseHeaderModifierSet(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersType
 */
export enum HttpRouteV1Alpha2SpecRulesBackendRefsFiltersType {
  /** RequestHeaderModifier */
  REQUEST_HEADER_MODIFIER = "RequestHeaderModifier",
  /** ResponseHeaderModifier */
  RESPONSE_HEADER_MODIFIER = "ResponseHeaderModifier",
  /** RequestMirror */
  REQUEST_MIRROR = "RequestMirror",
  /** RequestRedirect */
  REQUEST_REDIRECT = "RequestRedirect",
  /** URLRewrite */
  URL_REWRITE = "URLRewrite",
  /** ExtensionRef */
  EXTENSION_REF = "ExtensionRef",
}

/**
 * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersUrlRewrite
 */
export interface HttpRouteV1Alpha2SpecRulesBackendRefsFiltersUrlRewrite {
  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersUrlRewrite#hostname
   */
  readonly hostname?: string;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersUrlRewrite#path
   */
  readonly path?: HttpRouteV1Alpha2SpecRulesBackendRefsFiltersUrlRewritePath;
}

/**
 * Converts an object of type 'HttpRouteV1Alpha2SpecRulesBackendRefsFiltersUrlRewrite' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Alpha2SpecRulesBackendRefsFiltersUrlRewrite(obj: HttpRouteV1Alpha2SpecRulesBackendRefsFiltersUrlRewrite | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'hostname': obj.hostname,
    'path': toJson_HttpRouteV1Alpha2SpecRulesBackendRefsFiltersUrlRewritePath(obj.path),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Alpha2SpecRulesFiltersRequestHeaderModifierAdd
 */
export interface HttpRouteV1Alpha2SpecRulesFiltersRequestHeaderModifierAdd {
  /**
   * @schema HttpRouteV1Alpha2SpecRulesFiltersRequestHeaderModifierAdd#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesFiltersRequestHeaderModifierAdd#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'HttpRouteV1Alpha2SpecRulesFiltersRequestHeaderModifierAdd' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Alpha2SpecRulesFiltersRequestHeaderModifierAdd(obj: HttpRouteV1Alpha2SpecRulesFiltersRequestHeaderModifierAdd | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Alpha2SpecRulesFiltersRequestHeaderModifierSet
 */
export interface HttpRouteV1Alpha2SpecRulesFiltersRequestHeaderModifierSet {
  /**
   * @schema HttpRouteV1Alpha2SpecRulesFiltersRequestHeaderModifierSet#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesFiltersRequestHeaderModifierSet#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'HttpRouteV1Alpha2SpecRulesFiltersRequestHeaderModifierSet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Alpha2SpecRulesFiltersRequestHeaderModifierSet(obj: HttpRouteV1Alpha2SpecRulesFiltersRequestHeaderModifierSet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Alpha2SpecRulesFiltersRequestMirrorBackendRef
 */
export interface HttpRouteV1Alpha2SpecRulesFiltersRequestMirrorBackendRef {
  /**
   * @schema HttpRouteV1Alpha2SpecRulesFiltersRequestMirrorBackendRef#group
   */
  readonly group?: string;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesFiltersRequestMirrorBackendRef#kind
   */
  readonly kind?: string;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesFiltersRequestMirrorBackendRef#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesFiltersRequestMirrorBackendRef#namespace
   */
  readonly namespace?: string;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesFiltersRequestMirrorBackendRef#port
   */
  readonly port?: number;
}

/**
 * Converts an object of type 'HttpRouteV1Alpha2SpecRulesFiltersRequestMirrorBackendRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Alpha2SpecRulesFiltersRequestMirrorBackendRef(obj: HttpRouteV1Alpha2SpecRulesFiltersRequestMirrorBackendRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
    'port': obj.port,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Alpha2SpecRulesFiltersRequestRedirectPath
 */
export interface HttpRouteV1Alpha2SpecRulesFiltersRequestRedirectPath {
  /**
   * @schema HttpRouteV1Alpha2SpecRulesFiltersRequestRedirectPath#replaceFullPath
   */
  readonly replaceFullPath?: string;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesFiltersRequestRedirectPath#replacePrefixMatch
   */
  readonly replacePrefixMatch?: string;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesFiltersRequestRedirectPath#type
   */
  readonly type: HttpRouteV1Alpha2SpecRulesFiltersRequestRedirectPathType;
}

/**
 * Converts an object of type 'HttpRouteV1Alpha2SpecRulesFiltersRequestRedirectPath' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Alpha2SpecRulesFiltersRequestRedirectPath(obj: HttpRouteV1Alpha2SpecRulesFiltersRequestRedirectPath | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'replaceFullPath': obj.replaceFullPath,
    'replacePrefixMatch': obj.replacePrefixMatch,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Alpha2SpecRulesFiltersRequestRedirectScheme
 */
export enum HttpRouteV1Alpha2SpecRulesFiltersRequestRedirectScheme {
  /** http */
  HTTP = "http",
  /** https */
  HTTPS = "https",
}

/**
 * @schema HttpRouteV1Alpha2SpecRulesFiltersRequestRedirectStatusCode
 */
export enum HttpRouteV1Alpha2SpecRulesFiltersRequestRedirectStatusCode {
  /** 301 */
  VALUE_301 = 301,
  /** 302 */
  VALUE_302 = 302,
}

/**
 * @schema HttpRouteV1Alpha2SpecRulesFiltersResponseHeaderModifierAdd
 */
export interface HttpRouteV1Alpha2SpecRulesFiltersResponseHeaderModifierAdd {
  /**
   * @schema HttpRouteV1Alpha2SpecRulesFiltersResponseHeaderModifierAdd#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesFiltersResponseHeaderModifierAdd#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'HttpRouteV1Alpha2SpecRulesFiltersResponseHeaderModifierAdd' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Alpha2SpecRulesFiltersResponseHeaderModifierAdd(obj: HttpRouteV1Alpha2SpecRulesFiltersResponseHeaderModifierAdd | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Alpha2SpecRulesFiltersResponseHeaderModifierSet
 */
export interface HttpRouteV1Alpha2SpecRulesFiltersResponseHeaderModifierSet {
  /**
   * @schema HttpRouteV1Alpha2SpecRulesFiltersResponseHeaderModifierSet#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesFiltersResponseHeaderModifierSet#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'HttpRouteV1Alpha2SpecRulesFiltersResponseHeaderModifierSet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Alpha2SpecRulesFiltersResponseHeaderModifierSet(obj: HttpRouteV1Alpha2SpecRulesFiltersResponseHeaderModifierSet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Alpha2SpecRulesFiltersUrlRewritePath
 */
export interface HttpRouteV1Alpha2SpecRulesFiltersUrlRewritePath {
  /**
   * @schema HttpRouteV1Alpha2SpecRulesFiltersUrlRewritePath#replaceFullPath
   */
  readonly replaceFullPath?: string;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesFiltersUrlRewritePath#replacePrefixMatch
   */
  readonly replacePrefixMatch?: string;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesFiltersUrlRewritePath#type
   */
  readonly type: HttpRouteV1Alpha2SpecRulesFiltersUrlRewritePathType;
}

/**
 * Converts an object of type 'HttpRouteV1Alpha2SpecRulesFiltersUrlRewritePath' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Alpha2SpecRulesFiltersUrlRewritePath(obj: HttpRouteV1Alpha2SpecRulesFiltersUrlRewritePath | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'replaceFullPath': obj.replaceFullPath,
    'replacePrefixMatch': obj.replacePrefixMatch,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Alpha2SpecRulesMatchesHeadersType
 */
export enum HttpRouteV1Alpha2SpecRulesMatchesHeadersType {
  /** Exact */
  EXACT = "Exact",
  /** RegularExpression */
  REGULAR_EXPRESSION = "RegularExpression",
}

/**
 * @schema HttpRouteV1Alpha2SpecRulesMatchesPathType
 */
export enum HttpRouteV1Alpha2SpecRulesMatchesPathType {
  /** Exact */
  EXACT = "Exact",
  /** PathPrefix */
  PATH_PREFIX = "PathPrefix",
  /** RegularExpression */
  REGULAR_EXPRESSION = "RegularExpression",
}

/**
 * @schema HttpRouteV1Alpha2SpecRulesMatchesQueryParamsType
 */
export enum HttpRouteV1Alpha2SpecRulesMatchesQueryParamsType {
  /** Exact */
  EXACT = "Exact",
  /** RegularExpression */
  REGULAR_EXPRESSION = "RegularExpression",
}

/**
 * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestHeaderModifierAdd
 */
export interface HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestHeaderModifierAdd {
  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestHeaderModifierAdd#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestHeaderModifierAdd#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestHeaderModifierAdd' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestHeaderModifierAdd(obj: HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestHeaderModifierAdd | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestHeaderModifierSet
 */
export interface HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestHeaderModifierSet {
  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestHeaderModifierSet#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestHeaderModifierSet#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestHeaderModifierSet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestHeaderModifierSet(obj: HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestHeaderModifierSet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestMirrorBackendRef
 */
export interface HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestMirrorBackendRef {
  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestMirrorBackendRef#group
   */
  readonly group?: string;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestMirrorBackendRef#kind
   */
  readonly kind?: string;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestMirrorBackendRef#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestMirrorBackendRef#namespace
   */
  readonly namespace?: string;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestMirrorBackendRef#port
   */
  readonly port?: number;
}

/**
 * Converts an object of type 'HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestMirrorBackendRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestMirrorBackendRef(obj: HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestMirrorBackendRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
    'port': obj.port,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestRedirectPath
 */
export interface HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestRedirectPath {
  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestRedirectPath#replaceFullPath
   */
  readonly replaceFullPath?: string;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestRedirectPath#replacePrefixMatch
   */
  readonly replacePrefixMatch?: string;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestRedirectPath#type
   */
  readonly type: HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestRedirectPathType;
}

/**
 * Converts an object of type 'HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestRedirectPath' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestRedirectPath(obj: HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestRedirectPath | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'replaceFullPath': obj.replaceFullPath,
    'replacePrefixMatch': obj.replacePrefixMatch,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestRedirectScheme
 */
export enum HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestRedirectScheme {
  /** http */
  HTTP = "http",
  /** https */
  HTTPS = "https",
}

/**
 * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestRedirectStatusCode
 */
export enum HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestRedirectStatusCode {
  /** 301 */
  VALUE_301 = 301,
  /** 302 */
  VALUE_302 = 302,
}

/**
 * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersResponseHeaderModifierAdd
 */
export interface HttpRouteV1Alpha2SpecRulesBackendRefsFiltersResponseHeaderModifierAdd {
  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersResponseHeaderModifierAdd#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersResponseHeaderModifierAdd#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'HttpRouteV1Alpha2SpecRulesBackendRefsFiltersResponseHeaderModifierAdd' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Alpha2SpecRulesBackendRefsFiltersResponseHeaderModifierAdd(obj: HttpRouteV1Alpha2SpecRulesBackendRefsFiltersResponseHeaderModifierAdd | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersResponseHeaderModifierSet
 */
export interface HttpRouteV1Alpha2SpecRulesBackendRefsFiltersResponseHeaderModifierSet {
  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersResponseHeaderModifierSet#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersResponseHeaderModifierSet#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'HttpRouteV1Alpha2SpecRulesBackendRefsFiltersResponseHeaderModifierSet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Alpha2SpecRulesBackendRefsFiltersResponseHeaderModifierSet(obj: HttpRouteV1Alpha2SpecRulesBackendRefsFiltersResponseHeaderModifierSet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersUrlRewritePath
 */
export interface HttpRouteV1Alpha2SpecRulesBackendRefsFiltersUrlRewritePath {
  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersUrlRewritePath#replaceFullPath
   */
  readonly replaceFullPath?: string;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersUrlRewritePath#replacePrefixMatch
   */
  readonly replacePrefixMatch?: string;

  /**
   * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersUrlRewritePath#type
   */
  readonly type: HttpRouteV1Alpha2SpecRulesBackendRefsFiltersUrlRewritePathType;
}

/**
 * Converts an object of type 'HttpRouteV1Alpha2SpecRulesBackendRefsFiltersUrlRewritePath' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Alpha2SpecRulesBackendRefsFiltersUrlRewritePath(obj: HttpRouteV1Alpha2SpecRulesBackendRefsFiltersUrlRewritePath | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'replaceFullPath': obj.replaceFullPath,
    'replacePrefixMatch': obj.replacePrefixMatch,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Alpha2SpecRulesFiltersRequestRedirectPathType
 */
export enum HttpRouteV1Alpha2SpecRulesFiltersRequestRedirectPathType {
  /** ReplaceFullPath */
  REPLACE_FULL_PATH = "ReplaceFullPath",
  /** ReplacePrefixMatch */
  REPLACE_PREFIX_MATCH = "ReplacePrefixMatch",
}

/**
 * @schema HttpRouteV1Alpha2SpecRulesFiltersUrlRewritePathType
 */
export enum HttpRouteV1Alpha2SpecRulesFiltersUrlRewritePathType {
  /** ReplaceFullPath */
  REPLACE_FULL_PATH = "ReplaceFullPath",
  /** ReplacePrefixMatch */
  REPLACE_PREFIX_MATCH = "ReplacePrefixMatch",
}

/**
 * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestRedirectPathType
 */
export enum HttpRouteV1Alpha2SpecRulesBackendRefsFiltersRequestRedirectPathType {
  /** ReplaceFullPath */
  REPLACE_FULL_PATH = "ReplaceFullPath",
  /** ReplacePrefixMatch */
  REPLACE_PREFIX_MATCH = "ReplacePrefixMatch",
}

/**
 * @schema HttpRouteV1Alpha2SpecRulesBackendRefsFiltersUrlRewritePathType
 */
export enum HttpRouteV1Alpha2SpecRulesBackendRefsFiltersUrlRewritePathType {
  /** ReplaceFullPath */
  REPLACE_FULL_PATH = "ReplaceFullPath",
  /** ReplacePrefixMatch */
  REPLACE_PREFIX_MATCH = "ReplacePrefixMatch",
}


/**
 *
 *
 * @schema ReferenceGrant
 */
export class ReferenceGrant extends ApiObject {
  /**
   * Returns the apiVersion and kind for "ReferenceGrant"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'gateway.networking.k8s.io/v1beta1',
    kind: 'ReferenceGrant',
  }

  /**
   * Renders a Kubernetes manifest for "ReferenceGrant".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: ReferenceGrantProps = {}): any {
    return {
      ...ReferenceGrant.GVK,
      ...toJson_ReferenceGrantProps(props),
    };
  }

  /**
   * Defines a "ReferenceGrant" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: ReferenceGrantProps = {}) {
    super(scope, id, {
      ...ReferenceGrant.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...ReferenceGrant.GVK,
      ...toJson_ReferenceGrantProps(resolved),
    };
  }
}

/**
 * @schema ReferenceGrant
 */
export interface ReferenceGrantProps {
  /**
   * @schema ReferenceGrant#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * @schema ReferenceGrant#spec
   */
  readonly spec?: ReferenceGrantSpec;
}

/**
 * Converts an object of type 'ReferenceGrantProps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_ReferenceGrantProps(obj: ReferenceGrantProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_ReferenceGrantSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema ReferenceGrantSpec
 */
export interface ReferenceGrantSpec {
  /**
   * @schema ReferenceGrantSpec#from
   */
  readonly from: ReferenceGrantSpecFrom[];

  /**
   * @schema ReferenceGrantSpec#to
   */
  readonly to: ReferenceGrantSpecTo[];
}

/**
 * Converts an object of type 'ReferenceGrantSpec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_ReferenceGrantSpec(obj: ReferenceGrantSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'from': obj.from?.map(y => toJson_ReferenceGrantSpecFrom(y)),
    'to': obj.to?.map(y => toJson_ReferenceGrantSpecTo(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema ReferenceGrantSpecFrom
 */
export interface ReferenceGrantSpecFrom {
  /**
   * @schema ReferenceGrantSpecFrom#group
   */
  readonly group: string;

  /**
   * @schema ReferenceGrantSpecFrom#kind
   */
  readonly kind: string;

  /**
   * @schema ReferenceGrantSpecFrom#namespace
   */
  readonly namespace: string;
}

/**
 * Converts an object of type 'ReferenceGrantSpecFrom' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_ReferenceGrantSpecFrom(obj: ReferenceGrantSpecFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema ReferenceGrantSpecTo
 */
export interface ReferenceGrantSpecTo {
  /**
   * @schema ReferenceGrantSpecTo#group
   */
  readonly group: string;

  /**
   * @schema ReferenceGrantSpecTo#kind
   */
  readonly kind: string;

  /**
   * @schema ReferenceGrantSpecTo#name
   */
  readonly name?: string;
}

/**
 * Converts an object of type 'ReferenceGrantSpecTo' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_ReferenceGrantSpecTo(obj: ReferenceGrantSpecTo | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */


/**
 *
 *
 * @schema ReferenceGrantV1Alpha2
 */
export class ReferenceGrantV1Alpha2 extends ApiObject {
  /**
   * Returns the apiVersion and kind for "ReferenceGrantV1Alpha2"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'gateway.networking.k8s.io/v1alpha2',
    kind: 'ReferenceGrant',
  }

  /**
   * Renders a Kubernetes manifest for "ReferenceGrantV1Alpha2".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: ReferenceGrantV1Alpha2Props = {}): any {
    return {
      ...ReferenceGrantV1Alpha2.GVK,
      ...toJson_ReferenceGrantV1Alpha2Props(props),
    };
  }

  /**
   * Defines a "ReferenceGrantV1Alpha2" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: ReferenceGrantV1Alpha2Props = {}) {
    super(scope, id, {
      ...ReferenceGrantV1Alpha2.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...ReferenceGrantV1Alpha2.GVK,
      ...toJson_ReferenceGrantV1Alpha2Props(resolved),
    };
  }
}

/**
 * @schema ReferenceGrantV1Alpha2
 */
export interface ReferenceGrantV1Alpha2Props {
  /**
   * @schema ReferenceGrantV1Alpha2#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * @schema ReferenceGrantV1Alpha2#spec
   */
  readonly spec?: ReferenceGrantV1Alpha2Spec;
}

/**
 * Converts an object of type 'ReferenceGrantV1Alpha2Props' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_ReferenceGrantV1Alpha2Props(obj: ReferenceGrantV1Alpha2Props | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_ReferenceGrantV1Alpha2Spec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema ReferenceGrantV1Alpha2Spec
 */
export interface ReferenceGrantV1Alpha2Spec {
  /**
   * @schema ReferenceGrantV1Alpha2Spec#from
   */
  readonly from: ReferenceGrantV1Alpha2SpecFrom[];

  /**
   * @schema ReferenceGrantV1Alpha2Spec#to
   */
  readonly to: ReferenceGrantV1Alpha2SpecTo[];
}

/**
 * Converts an object of type 'ReferenceGrantV1Alpha2Spec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_ReferenceGrantV1Alpha2Spec(obj: ReferenceGrantV1Alpha2Spec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'from': obj.from?.map(y => toJson_ReferenceGrantV1Alpha2SpecFrom(y)),
    'to': obj.to?.map(y => toJson_ReferenceGrantV1Alpha2SpecTo(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema ReferenceGrantV1Alpha2SpecFrom
 */
export interface ReferenceGrantV1Alpha2SpecFrom {
  /**
   * @schema ReferenceGrantV1Alpha2SpecFrom#group
   */
  readonly group: string;

  /**
   * @schema ReferenceGrantV1Alpha2SpecFrom#kind
   */
  readonly kind: string;

  /**
   * @schema ReferenceGrantV1Alpha2SpecFrom#namespace
   */
  readonly namespace: string;
}

/**
 * Converts an object of type 'ReferenceGrantV1Alpha2SpecFrom' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_ReferenceGrantV1Alpha2SpecFrom(obj: ReferenceGrantV1Alpha2SpecFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema ReferenceGrantV1Alpha2SpecTo
 */
export interface ReferenceGrantV1Alpha2SpecTo {
  /**
   * @schema ReferenceGrantV1Alpha2SpecTo#group
   */
  readonly group: string;

  /**
   * @schema ReferenceGrantV1Alpha2SpecTo#kind
   */
  readonly kind: string;

  /**
   * @schema ReferenceGrantV1Alpha2SpecTo#name
   */
  readonly name?: string;
}

/**
 * Converts an object of type 'ReferenceGrantV1Alpha2SpecTo' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_ReferenceGrantV1Alpha2SpecTo(obj: ReferenceGrantV1Alpha2SpecTo | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */


/**
 *
 *
 * @schema TCPRoute
 */
export class TcpRoute extends ApiObject {
  /**
   * Returns the apiVersion and kind for "TCPRoute"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'gateway.networking.k8s.io/v1alpha2',
    kind: 'TCPRoute',
  }

  /**
   * Renders a Kubernetes manifest for "TCPRoute".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: TcpRouteProps): any {
    return {
      ...TcpRoute.GVK,
      ...toJson_TcpRouteProps(props),
    };
  }

  /**
   * Defines a "TCPRoute" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: TcpRouteProps) {
    super(scope, id, {
      ...TcpRoute.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...TcpRoute.GVK,
      ...toJson_TcpRouteProps(resolved),
    };
  }
}

/**
 * @schema TCPRoute
 */
export interface TcpRouteProps {
  /**
   * @schema TCPRoute#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * @schema TCPRoute#spec
   */
  readonly spec: TcpRouteSpec;
}

/**
 * Converts an object of type 'TcpRouteProps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TcpRouteProps(obj: TcpRouteProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_TcpRouteSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TcpRouteSpec
 */
export interface TcpRouteSpec {
  /**
   * @schema TcpRouteSpec#parentRefs
   */
  readonly parentRefs?: TcpRouteSpecParentRefs[];

  /**
   * @schema TcpRouteSpec#rules
   */
  readonly rules: TcpRouteSpecRules[];
}

/**
 * Converts an object of type 'TcpRouteSpec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TcpRouteSpec(obj: TcpRouteSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'parentRefs': obj.parentRefs?.map(y => toJson_TcpRouteSpecParentRefs(y)),
    'rules': obj.rules?.map(y => toJson_TcpRouteSpecRules(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TcpRouteSpecParentRefs
 */
export interface TcpRouteSpecParentRefs {
  /**
   * @schema TcpRouteSpecParentRefs#group
   */
  readonly group?: string;

  /**
   * @schema TcpRouteSpecParentRefs#kind
   */
  readonly kind?: string;

  /**
   * @schema TcpRouteSpecParentRefs#name
   */
  readonly name: string;

  /**
   * @schema TcpRouteSpecParentRefs#namespace
   */
  readonly namespace?: string;

  /**
   * @schema TcpRouteSpecParentRefs#port
   */
  readonly port?: number;

  /**
   * @schema TcpRouteSpecParentRefs#sectionName
   */
  readonly sectionName?: string;
}

/**
 * Converts an object of type 'TcpRouteSpecParentRefs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TcpRouteSpecParentRefs(obj: TcpRouteSpecParentRefs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
    'port': obj.port,
    'sectionName': obj.sectionName,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TcpRouteSpecRules
 */
export interface TcpRouteSpecRules {
  /**
   * @schema TcpRouteSpecRules#backendRefs
   */
  readonly backendRefs?: TcpRouteSpecRulesBackendRefs[];
}

/**
 * Converts an object of type 'TcpRouteSpecRules' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TcpRouteSpecRules(obj: TcpRouteSpecRules | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backendRefs': obj.backendRefs?.map(y => toJson_TcpRouteSpecRulesBackendRefs(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TcpRouteSpecRulesBackendRefs
 */
export interface TcpRouteSpecRulesBackendRefs {
  /**
   * @schema TcpRouteSpecRulesBackendRefs#group
   */
  readonly group?: string;

  /**
   * @schema TcpRouteSpecRulesBackendRefs#kind
   */
  readonly kind?: string;

  /**
   * @schema TcpRouteSpecRulesBackendRefs#name
   */
  readonly name: string;

  /**
   * @schema TcpRouteSpecRulesBackendRefs#namespace
   */
  readonly namespace?: string;

  /**
   * @schema TcpRouteSpecRulesBackendRefs#port
   */
  readonly port?: number;

  /**
   * @schema TcpRouteSpecRulesBackendRefs#weight
   */
  readonly weight?: number;
}

/**
 * Converts an object of type 'TcpRouteSpecRulesBackendRefs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TcpRouteSpecRulesBackendRefs(obj: TcpRouteSpecRulesBackendRefs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
    'port': obj.port,
    'weight': obj.weight,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */


/**
 *
 *
 * @schema TLSRoute
 */
export class TlsRoute extends ApiObject {
  /**
   * Returns the apiVersion and kind for "TLSRoute"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'gateway.networking.k8s.io/v1alpha2',
    kind: 'TLSRoute',
  }

  /**
   * Renders a Kubernetes manifest for "TLSRoute".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: TlsRouteProps): any {
    return {
      ...TlsRoute.GVK,
      ...toJson_TlsRouteProps(props),
    };
  }

  /**
   * Defines a "TLSRoute" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: TlsRouteProps) {
    super(scope, id, {
      ...TlsRoute.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...TlsRoute.GVK,
      ...toJson_TlsRouteProps(resolved),
    };
  }
}

/**
 * @schema TLSRoute
 */
export interface TlsRouteProps {
  /**
   * @schema TLSRoute#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * @schema TLSRoute#spec
   */
  readonly spec: TlsRouteSpec;
}

/**
 * Converts an object of type 'TlsRouteProps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TlsRouteProps(obj: TlsRouteProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_TlsRouteSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TlsRouteSpec
 */
export interface TlsRouteSpec {
  /**
   * @schema TlsRouteSpec#hostnames
   */
  readonly hostnames?: string[];

  /**
   * @schema TlsRouteSpec#parentRefs
   */
  readonly parentRefs?: TlsRouteSpecParentRefs[];

  /**
   * @schema TlsRouteSpec#rules
   */
  readonly rules: TlsRouteSpecRules[];
}

/**
 * Converts an object of type 'TlsRouteSpec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TlsRouteSpec(obj: TlsRouteSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'hostnames': obj.hostnames?.map(y => y),
    'parentRefs': obj.parentRefs?.map(y => toJson_TlsRouteSpecParentRefs(y)),
    'rules': obj.rules?.map(y => toJson_TlsRouteSpecRules(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TlsRouteSpecParentRefs
 */
export interface TlsRouteSpecParentRefs {
  /**
   * @schema TlsRouteSpecParentRefs#group
   */
  readonly group?: string;

  /**
   * @schema TlsRouteSpecParentRefs#kind
   */
  readonly kind?: string;

  /**
   * @schema TlsRouteSpecParentRefs#name
   */
  readonly name: string;

  /**
   * @schema TlsRouteSpecParentRefs#namespace
   */
  readonly namespace?: string;

  /**
   * @schema TlsRouteSpecParentRefs#port
   */
  readonly port?: number;

  /**
   * @schema TlsRouteSpecParentRefs#sectionName
   */
  readonly sectionName?: string;
}

/**
 * Converts an object of type 'TlsRouteSpecParentRefs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TlsRouteSpecParentRefs(obj: TlsRouteSpecParentRefs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
    'port': obj.port,
    'sectionName': obj.sectionName,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TlsRouteSpecRules
 */
export interface TlsRouteSpecRules {
  /**
   * @schema TlsRouteSpecRules#backendRefs
   */
  readonly backendRefs?: TlsRouteSpecRulesBackendRefs[];
}

/**
 * Converts an object of type 'TlsRouteSpecRules' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TlsRouteSpecRules(obj: TlsRouteSpecRules | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backendRefs': obj.backendRefs?.map(y => toJson_TlsRouteSpecRulesBackendRefs(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TlsRouteSpecRulesBackendRefs
 */
export interface TlsRouteSpecRulesBackendRefs {
  /**
   * @schema TlsRouteSpecRulesBackendRefs#group
   */
  readonly group?: string;

  /**
   * @schema TlsRouteSpecRulesBackendRefs#kind
   */
  readonly kind?: string;

  /**
   * @schema TlsRouteSpecRulesBackendRefs#name
   */
  readonly name: string;

  /**
   * @schema TlsRouteSpecRulesBackendRefs#namespace
   */
  readonly namespace?: string;

  /**
   * @schema TlsRouteSpecRulesBackendRefs#port
   */
  readonly port?: number;

  /**
   * @schema TlsRouteSpecRulesBackendRefs#weight
   */
  readonly weight?: number;
}

/**
 * Converts an object of type 'TlsRouteSpecRulesBackendRefs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TlsRouteSpecRulesBackendRefs(obj: TlsRouteSpecRulesBackendRefs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
    'port': obj.port,
    'weight': obj.weight,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */


/**
 *
 *
 * @schema UDPRoute
 */
export class UdpRoute extends ApiObject {
  /**
   * Returns the apiVersion and kind for "UDPRoute"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'gateway.networking.k8s.io/v1alpha2',
    kind: 'UDPRoute',
  }

  /**
   * Renders a Kubernetes manifest for "UDPRoute".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: UdpRouteProps): any {
    return {
      ...UdpRoute.GVK,
      ...toJson_UdpRouteProps(props),
    };
  }

  /**
   * Defines a "UDPRoute" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: UdpRouteProps) {
    super(scope, id, {
      ...UdpRoute.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...UdpRoute.GVK,
      ...toJson_UdpRouteProps(resolved),
    };
  }
}

/**
 * @schema UDPRoute
 */
export interface UdpRouteProps {
  /**
   * @schema UDPRoute#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * @schema UDPRoute#spec
   */
  readonly spec: UdpRouteSpec;
}

/**
 * Converts an object of type 'UdpRouteProps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_UdpRouteProps(obj: UdpRouteProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_UdpRouteSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema UdpRouteSpec
 */
export interface UdpRouteSpec {
  /**
   * @schema UdpRouteSpec#parentRefs
   */
  readonly parentRefs?: UdpRouteSpecParentRefs[];

  /**
   * @schema UdpRouteSpec#rules
   */
  readonly rules: UdpRouteSpecRules[];
}

/**
 * Converts an object of type 'UdpRouteSpec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_UdpRouteSpec(obj: UdpRouteSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'parentRefs': obj.parentRefs?.map(y => toJson_UdpRouteSpecParentRefs(y)),
    'rules': obj.rules?.map(y => toJson_UdpRouteSpecRules(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema UdpRouteSpecParentRefs
 */
export interface UdpRouteSpecParentRefs {
  /**
   * @schema UdpRouteSpecParentRefs#group
   */
  readonly group?: string;

  /**
   * @schema UdpRouteSpecParentRefs#kind
   */
  readonly kind?: string;

  /**
   * @schema UdpRouteSpecParentRefs#name
   */
  readonly name: string;

  /**
   * @schema UdpRouteSpecParentRefs#namespace
   */
  readonly namespace?: string;

  /**
   * @schema UdpRouteSpecParentRefs#port
   */
  readonly port?: number;

  /**
   * @schema UdpRouteSpecParentRefs#sectionName
   */
  readonly sectionName?: string;
}

/**
 * Converts an object of type 'UdpRouteSpecParentRefs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_UdpRouteSpecParentRefs(obj: UdpRouteSpecParentRefs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
    'port': obj.port,
    'sectionName': obj.sectionName,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema UdpRouteSpecRules
 */
export interface UdpRouteSpecRules {
  /**
   * @schema UdpRouteSpecRules#backendRefs
   */
  readonly backendRefs?: UdpRouteSpecRulesBackendRefs[];
}

/**
 * Converts an object of type 'UdpRouteSpecRules' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_UdpRouteSpecRules(obj: UdpRouteSpecRules | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backendRefs': obj.backendRefs?.map(y => toJson_UdpRouteSpecRulesBackendRefs(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema UdpRouteSpecRulesBackendRefs
 */
export interface UdpRouteSpecRulesBackendRefs {
  /**
   * @schema UdpRouteSpecRulesBackendRefs#group
   */
  readonly group?: string;

  /**
   * @schema UdpRouteSpecRulesBackendRefs#kind
   */
  readonly kind?: string;

  /**
   * @schema UdpRouteSpecRulesBackendRefs#name
   */
  readonly name: string;

  /**
   * @schema UdpRouteSpecRulesBackendRefs#namespace
   */
  readonly namespace?: string;

  /**
   * @schema UdpRouteSpecRulesBackendRefs#port
   */
  readonly port?: number;

  /**
   * @schema UdpRouteSpecRulesBackendRefs#weight
   */
  readonly weight?: number;
}

/**
 * Converts an object of type 'UdpRouteSpecRulesBackendRefs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_UdpRouteSpecRulesBackendRefs(obj: UdpRouteSpecRulesBackendRefs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
    'port': obj.port,
    'weight': obj.weight,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

