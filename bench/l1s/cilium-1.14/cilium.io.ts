// Generated from the cilium-1.14 CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import { ApiObject, ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';


/**
 *
 *
 * @schema CiliumBGPPeeringPolicy
 */
export class CiliumBgpPeeringPolicy extends ApiObject {
  /**
   * Returns the apiVersion and kind for "CiliumBGPPeeringPolicy"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'cilium.io/v2alpha1',
    kind: 'CiliumBGPPeeringPolicy',
  }

  /**
   * Renders a Kubernetes manifest for "CiliumBGPPeeringPolicy".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: CiliumBgpPeeringPolicyProps): any {
    return {
      ...CiliumBgpPeeringPolicy.GVK,
      ...toJson_CiliumBgpPeeringPolicyProps(props),
    };
  }

  /**
   * Defines a "CiliumBGPPeeringPolicy" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: CiliumBgpPeeringPolicyProps) {
    super(scope, id, {
      ...CiliumBgpPeeringPolicy.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...CiliumBgpPeeringPolicy.GVK,
      ...toJson_CiliumBgpPeeringPolicyProps(resolved),
    };
  }
}

/**
 * @schema CiliumBGPPeeringPolicy
 */
export interface CiliumBgpPeeringPolicyProps {
  /**
   * @schema CiliumBGPPeeringPolicy#metadata
   */
  readonly metadata: ApiObjectMetadata;

  /**
   * @schema CiliumBGPPeeringPolicy#spec
   */
  readonly spec?: CiliumBgpPeeringPolicySpec;
}

/**
 * Converts an object of type 'CiliumBgpPeeringPolicyProps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumBgpPeeringPolicyProps(obj: CiliumBgpPeeringPolicyProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_CiliumBgpPeeringPolicySpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumBgpPeeringPolicySpec
 */
export interface CiliumBgpPeeringPolicySpec {
  /**
   * @schema CiliumBgpPeeringPolicySpec#nodeSelector
   */
  readonly nodeSelector?: CiliumBgpPeeringPolicySpecNodeSelector;

  /**
   * @schema CiliumBgpPeeringPolicySpec#virtualRouters
   */
  readonly virtualRouters: CiliumBgpPeeringPolicySpecVirtualRouters[];
}

/**
 * Converts an object of type 'CiliumBgpPeeringPolicySpec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumBgpPeeringPolicySpec(obj: CiliumBgpPeeringPolicySpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'nodeSelector': toJson_CiliumBgpPeeringPolicySpecNodeSelector(obj.nodeSelector),
    'virtualRouters': obj.virtualRouters?.map(y => toJson_CiliumBgpPeeringPolicySpecVirtualRouters(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumBgpPeeringPolicySpecNodeSelector
 */
export interface CiliumBgpPeeringPolicySpecNodeSelector {
  /**
   * @schema CiliumBgpPeeringPolicySpecNodeSelector#matchExpressions
   */
  readonly matchExpressions?: CiliumBgpPeeringPolicySpecNodeSelectorMatchExpressions[];

  /**
   * @schema CiliumBgpPeeringPolicySpecNodeSelector#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumBgpPeeringPolicySpecNodeSelector' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumBgpPeeringPolicySpecNodeSelector(obj: CiliumBgpPeeringPolicySpecNodeSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumBgpPeeringPolicySpecNodeSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumBgpPeeringPolicySpecVirtualRouters
 */
export interface CiliumBgpPeeringPolicySpecVirtualRouters {
  /**
   * @schema CiliumBgpPeeringPolicySpecVirtualRouters#exportPodCIDR
   */
  readonly exportPodCidr?: boolean;

  /**
   * @schema CiliumBgpPeeringPolicySpecVirtualRouters#localASN
   */
  readonly localAsn: number;

  /**
   * @schema CiliumBgpPeeringPolicySpecVirtualRouters#neighbors
   */
  readonly neighbors: CiliumBgpPeeringPolicySpecVirtualRoutersNeighbors[];

  /**
   * @schema CiliumBgpPeeringPolicySpecVirtualRouters#serviceSelector
   */
  readonly serviceSelector?: CiliumBgpPeeringPolicySpecVirtualRoutersServiceSelector;
}

/**
 * Converts an object of type 'CiliumBgpPeeringPolicySpecVirtualRouters' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumBgpPeeringPolicySpecVirtualRouters(obj: CiliumBgpPeeringPolicySpecVirtualRouters | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exportPodCIDR': obj.exportPodCidr,
    'localASN': obj.localAsn,
    'neighbors': obj.neighbors?.map(y => toJson_CiliumBgpPeeringPolicySpecVirtualRoutersNeighbors(y)),
    'serviceSelector': toJson_CiliumBgpPeeringPolicySpecVirtualRoutersServiceSelector(obj.serviceSelector),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumBgpPeeringPolicySpecNodeSelectorMatchExpressions
 */
export interface CiliumBgpPeeringPolicySpecNodeSelectorMatchExpressions {
  /**
   * @schema CiliumBgpPeeringPolicySpecNodeSelectorMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumBgpPeeringPolicySpecNodeSelectorMatchExpressions#operator
   */
  readonly operator: CiliumBgpPeeringPolicySpecNodeSelectorMatchExpressionsOperator;

  /**
   * @schema CiliumBgpPeeringPolicySpecNodeSelectorMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumBgpPeeringPolicySpecNodeSelectorMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumBgpPeeringPolicySpecNodeSelectorMatchExpressions(obj: CiliumBgpPeeringPolicySpecNodeSelectorMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumBgpPeeringPolicySpecVirtualRoutersNeighbors
 */
export interface CiliumBgpPeeringPolicySpecVirtualRoutersNeighbors {
  /**
   * @schema CiliumBgpPeeringPolicySpecVirtualRoutersNeighbors#connectRetryTimeSeconds
   */
  readonly connectRetryTimeSeconds?: number;

  /**
   * @schema CiliumBgpPeeringPolicySpecVirtualRoutersNeighbors#eBGPMultihopTTL
   */
  readonly eBgpMultihopTtl?: number;

  /**
   * @schema CiliumBgpPeeringPolicySpecVirtualRoutersNeighbors#gracefulRestart
   */
  readonly gracefulRestart?: CiliumBgpPeeringPolicySpecVirtualRoutersNeighborsGracefulRestart;

  /**
   * @schema CiliumBgpPeeringPolicySpecVirtualRoutersNeighbors#holdTimeSeconds
   */
  readonly holdTimeSeconds?: number;

  /**
   * @schema CiliumBgpPeeringPolicySpecVirtualRoutersNeighbors#keepAliveTimeSeconds
   */
  readonly keepAliveTimeSeconds?: number;

  /**
   * @schema CiliumBgpPeeringPolicySpecVirtualRoutersNeighbors#peerASN
   */
  readonly peerAsn: number;

  /**
   * @schema CiliumBgpPeeringPolicySpecVirtualRoutersNeighbors#peerAddress
   */
  readonly peerAddress: string;

  /**
   * @schema CiliumBgpPeeringPolicySpecVirtualRoutersNeighbors#peerPort
   */
  readonly peerPort?: number;
}

/**
 * Converts an object of type 'CiliumBgpPeeringPolicySpecVirtualRoutersNeighbors' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumBgpPeeringPolicySpecVirtualRoutersNeighbors(obj: CiliumBgpPeeringPolicySpecVirtualRoutersNeighbors | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'connectRetryTimeSeconds': obj.connectRetryTimeSeconds,
    'eBGPMultihopTTL': obj.eBgpMultihopTtl,
    'gracefulRestart': toJson_CiliumBgpPeeringPolicySpecVirtualRoutersNeighborsGracefulRestart(obj.gracefulRestart),
    'holdTimeSeconds': obj.holdTimeSeconds,
    'keepAliveTimeSeconds': obj.keepAliveTimeSeconds,
    'peerASN': obj.peerAsn,
    'peerAddress': obj.peerAddress,
    'peerPort': obj.peerPort,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumBgpPeeringPolicySpecVirtualRoutersServiceSelector
 */
export interface CiliumBgpPeeringPolicySpecVirtualRoutersServiceSelector {
  /**
   * @schema CiliumBgpPeeringPolicySpecVirtualRoutersServiceSelector#matchExpressions
   */
  readonly matchExpressions?: CiliumBgpPeeringPolicySpecVirtualRoutersServiceSelectorMatchExpressions[];

  /**
   * @schema CiliumBgpPeeringPolicySpecVirtualRoutersServiceSelector#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumBgpPeeringPolicySpecVirtualRoutersServiceSelector' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumBgpPeeringPolicySpecVirtualRoutersServiceSelector(obj: CiliumBgpPeeringPolicySpecVirtualRoutersServiceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumBgpPeeringPolicySpecVirtualRoutersServiceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumBgpPeeringPolicySpecNodeSelectorMatchExpressionsOperator
 */
export enum CiliumBgpPeeringPolicySpecNodeSelectorMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumBgpPeeringPolicySpecVirtualRoutersNeighborsGracefulRestart
 */
export interface CiliumBgpPeeringPolicySpecVirtualRoutersNeighborsGracefulRestart {
  /**
   * @schema CiliumBgpPeeringPolicySpecVirtualRoutersNeighborsGracefulRestart#enabled
   */
  readonly enabled: boolean;

  /**
   * @schema CiliumBgpPeeringPolicySpecVirtualRoutersNeighborsGracefulRestart#restartTimeSeconds
   */
  readonly restartTimeSeconds?: number;
}

/**
 * Converts an object of type 'CiliumBgpPeeringPolicySpecVirtualRoutersNeighborsGracefulRestart' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumBgpPeeringPolicySpecVirtualRoutersNeighborsGracefulRestart(obj: CiliumBgpPeeringPolicySpecVirtualRoutersNeighborsGracefulRestart | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'enabled': obj.enabled,
    'restartTimeSeconds': obj.restartTimeSeconds,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumBgpPeeringPolicySpecVirtualRoutersServiceSelectorMatchExpressions
 */
export interface CiliumBgpPeeringPolicySpecVirtualRoutersServiceSelectorMatchExpressions {
  /**
   * @schema CiliumBgpPeeringPolicySpecVirtualRoutersServiceSelectorMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumBgpPeeringPolicySpecVirtualRoutersServiceSelectorMatchExpressions#operator
   */
  readonly operator: CiliumBgpPeeringPolicySpecVirtualRoutersServiceSelectorMatchExpressionsOperator;

  /**
   * @schema CiliumBgpPeeringPolicySpecVirtualRoutersServiceSelectorMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumBgpPeeringPolicySpecVirtualRoutersServiceSelectorMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumBgpPeeringPolicySpecVirtualRoutersServiceSelectorMatchExpressions(obj: CiliumBgpPeeringPolicySpecVirtualRoutersServiceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumBgpPeeringPolicySpecVirtualRoutersServiceSelectorMatchExpressionsOperator
 */
export enum CiliumBgpPeeringPolicySpecVirtualRoutersServiceSelectorMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}


/**
 *
 *
 * @schema CiliumCIDRGroup
 */
export class CiliumCidrGroup extends ApiObject {
  /**
   * Returns the apiVersion and kind for "CiliumCIDRGroup"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'cilium.io/v2alpha1',
    kind: 'CiliumCIDRGroup',
  }

  /**
   * Renders a Kubernetes manifest for "CiliumCIDRGroup".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: CiliumCidrGroupProps): any {
    return {
      ...CiliumCidrGroup.GVK,
      ...toJson_CiliumCidrGroupProps(props),
    };
  }

  /**
   * Defines a "CiliumCIDRGroup" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: CiliumCidrGroupProps) {
    super(scope, id, {
      ...CiliumCidrGroup.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...CiliumCidrGroup.GVK,
      ...toJson_CiliumCidrGroupProps(resolved),
    };
  }
}

/**
 * @schema CiliumCIDRGroup
 */
export interface CiliumCidrGroupProps {
  /**
   * @schema CiliumCIDRGroup#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * @schema CiliumCIDRGroup#spec
   */
  readonly spec: CiliumCidrGroupSpec;
}

/**
 * Converts an object of type 'CiliumCidrGroupProps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumCidrGroupProps(obj: CiliumCidrGroupProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_CiliumCidrGroupSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumCidrGroupSpec
 */
export interface CiliumCidrGroupSpec {
  /**
   * @schema CiliumCidrGroupSpec#externalCIDRs
   */
  readonly externalCidRs: string[];
}

/**
 * Converts an object of type 'CiliumCidrGroupSpec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumCidrGroupSpec(obj: CiliumCidrGroupSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'externalCIDRs': obj.externalCidRs?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */


/**
 *
 *
 * @schema CiliumClusterwideEnvoyConfig
 */
export class CiliumClusterwideEnvoyConfig extends ApiObject {
  /**
   * Returns the apiVersion and kind for "CiliumClusterwideEnvoyConfig"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'cilium.io/v2',
    kind: 'CiliumClusterwideEnvoyConfig',
  }

  /**
   * Renders a Kubernetes manifest for "CiliumClusterwideEnvoyConfig".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: CiliumClusterwideEnvoyConfigProps): any {
    return {
      ...CiliumClusterwideEnvoyConfig.GVK,
      ...toJson_CiliumClusterwideEnvoyConfigProps(props),
    };
  }

  /**
   * Defines a "CiliumClusterwideEnvoyConfig" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: CiliumClusterwideEnvoyConfigProps) {
    super(scope, id, {
      ...CiliumClusterwideEnvoyConfig.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...CiliumClusterwideEnvoyConfig.GVK,
      ...toJson_CiliumClusterwideEnvoyConfigProps(resolved),
    };
  }
}

/**
 * @schema CiliumClusterwideEnvoyConfig
 */
export interface CiliumClusterwideEnvoyConfigProps {
  /**
   * @schema CiliumClusterwideEnvoyConfig#metadata
   */
  readonly metadata: ApiObjectMetadata;

  /**
   * @schema CiliumClusterwideEnvoyConfig#spec
   */
  readonly spec?: CiliumClusterwideEnvoyConfigSpec;
}

/**
 * Converts an object of type 'CiliumClusterwideEnvoyConfigProps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideEnvoyConfigProps(obj: CiliumClusterwideEnvoyConfigProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_CiliumClusterwideEnvoyConfigSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideEnvoyConfigSpec
 */
export interface CiliumClusterwideEnvoyConfigSpec {
  /**
   * @schema CiliumClusterwideEnvoyConfigSpec#backendServices
   */
  readonly backendServices?: CiliumClusterwideEnvoyConfigSpecBackendServices[];

  /**
   * @schema CiliumClusterwideEnvoyConfigSpec#resources
   */
  readonly resources?: any[];

  /**
   * @schema CiliumClusterwideEnvoyConfigSpec#services
   */
  readonly services?: CiliumClusterwideEnvoyConfigSpecServices[];
}

/**
 * Converts an object of type 'CiliumClusterwideEnvoyConfigSpec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideEnvoyConfigSpec(obj: CiliumClusterwideEnvoyConfigSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backendServices': obj.backendServices?.map(y => toJson_CiliumClusterwideEnvoyConfigSpecBackendServices(y)),
    'resources': obj.resources?.map(y => y),
    'services': obj.services?.map(y => toJson_CiliumClusterwideEnvoyConfigSpecServices(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideEnvoyConfigSpecBackendServices
 */
export interface CiliumClusterwideEnvoyConfigSpecBackendServices {
  /**
   * @schema CiliumClusterwideEnvoyConfigSpecBackendServices#name
   */
  readonly name: string;

  /**
   * @schema CiliumClusterwideEnvoyConfigSpecBackendServices#namespace
   */
  readonly namespace?: string;

  /**
   * @schema CiliumClusterwideEnvoyConfigSpecBackendServices#number
   */
  readonly number?: string[];
}

/**
 * Converts an object of type 'CiliumClusterwideEnvoyConfigSpecBackendServices' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideEnvoyConfigSpecBackendServices(obj: CiliumClusterwideEnvoyConfigSpecBackendServices | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'namespace': obj.namespace,
    'number': obj.number?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideEnvoyConfigSpecServices
 */
export interface CiliumClusterwideEnvoyConfigSpecServices {
  /**
   * @schema CiliumClusterwideEnvoyConfigSpecServices#listener
   */
  readonly listener?: string;

  /**
   * @schema CiliumClusterwideEnvoyConfigSpecServices#name
   */
  readonly name: string;

  /**
   * @schema CiliumClusterwideEnvoyConfigSpecServices#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideEnvoyConfigSpecServices' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideEnvoyConfigSpecServices(obj: CiliumClusterwideEnvoyConfigSpecServices | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'listener': obj.listener,
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
 * @schema CiliumClusterwideNetworkPolicy
 */
export class CiliumClusterwideNetworkPolicy extends ApiObject {
  /**
   * Returns the apiVersion and kind for "CiliumClusterwideNetworkPolicy"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'cilium.io/v2',
    kind: 'CiliumClusterwideNetworkPolicy',
  }

  /**
   * Renders a Kubernetes manifest for "CiliumClusterwideNetworkPolicy".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: CiliumClusterwideNetworkPolicyProps): any {
    return {
      ...CiliumClusterwideNetworkPolicy.GVK,
      ...toJson_CiliumClusterwideNetworkPolicyProps(props),
    };
  }

  /**
   * Defines a "CiliumClusterwideNetworkPolicy" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: CiliumClusterwideNetworkPolicyProps) {
    super(scope, id, {
      ...CiliumClusterwideNetworkPolicy.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...CiliumClusterwideNetworkPolicy.GVK,
      ...toJson_CiliumClusterwideNetworkPolicyProps(resolved),
    };
  }
}

/**
 * @schema CiliumClusterwideNetworkPolicy
 */
export interface CiliumClusterwideNetworkPolicyProps {
  /**
   * @schema CiliumClusterwideNetworkPolicy#metadata
   */
  readonly metadata: ApiObjectMetadata;

  /**
   * @schema CiliumClusterwideNetworkPolicy#spec
   */
  readonly spec?: CiliumClusterwideNetworkPolicySpec;

  /**
   * @schema CiliumClusterwideNetworkPolicy#specs
   */
  readonly specs?: CiliumClusterwideNetworkPolicySpecs[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicyProps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicyProps(obj: CiliumClusterwideNetworkPolicyProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_CiliumClusterwideNetworkPolicySpec(obj.spec),
    'specs': obj.specs?.map(y => toJson_CiliumClusterwideNetworkPolicySpecs(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpec
 */
export interface CiliumClusterwideNetworkPolicySpec {
  /**
   * @schema CiliumClusterwideNetworkPolicySpec#description
   */
  readonly description?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpec#egress
   */
  readonly egress?: CiliumClusterwideNetworkPolicySpecEgress[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpec#egressDeny
   */
  readonly egressDeny?: CiliumClusterwideNetworkPolicySpecEgressDeny[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpec#endpointSelector
   */
  readonly endpointSelector?: CiliumClusterwideNetworkPolicySpecEndpointSelector;

  /**
   * @schema CiliumClusterwideNetworkPolicySpec#ingress
   */
  readonly ingress?: CiliumClusterwideNetworkPolicySpecIngress[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpec#ingressDeny
   */
  readonly ingressDeny?: CiliumClusterwideNetworkPolicySpecIngressDeny[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpec#labels
   */
  readonly labels?: CiliumClusterwideNetworkPolicySpecLabels[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpec#nodeSelector
   */
  readonly nodeSelector?: CiliumClusterwideNetworkPolicySpecNodeSelector;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpec(obj: CiliumClusterwideNetworkPolicySpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'egress': obj.egress?.map(y => toJson_CiliumClusterwideNetworkPolicySpecEgress(y)),
    'egressDeny': obj.egressDeny?.map(y => toJson_CiliumClusterwideNetworkPolicySpecEgressDeny(y)),
    'endpointSelector': toJson_CiliumClusterwideNetworkPolicySpecEndpointSelector(obj.endpointSelector),
    'ingress': obj.ingress?.map(y => toJson_CiliumClusterwideNetworkPolicySpecIngress(y)),
    'ingressDeny': obj.ingressDeny?.map(y => toJson_CiliumClusterwideNetworkPolicySpecIngressDeny(y)),
    'labels': obj.labels?.map(y => toJson_CiliumClusterwideNetworkPolicySpecLabels(y)),
    'nodeSelector': toJson_CiliumClusterwideNetworkPolicySpecNodeSelector(obj.nodeSelector),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecs
 */
export interface CiliumClusterwideNetworkPolicySpecs {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecs#description
   */
  readonly description?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecs#egress
   */
  readonly egress?: CiliumClusterwideNetworkPolicySpecsEgress[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecs#egressDeny
   */
  readonly egressDeny?: CiliumClusterwideNetworkPolicySpecsEgressDeny[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecs#endpointSelector
   */
  readonly endpointSelector?: CiliumClusterwideNetworkPolicySpecsEndpointSelector;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecs#ingress
   */
  readonly ingress?: CiliumClusterwideNetworkPolicySpecsIngress[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecs#ingressDeny
   */
  readonly ingressDeny?: CiliumClusterwideNetworkPolicySpecsIngressDeny[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecs#labels
   */
  readonly labels?: CiliumClusterwideNetworkPolicySpecsLabels[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecs#nodeSelector
   */
  readonly nodeSelector?: CiliumClusterwideNetworkPolicySpecsNodeSelector;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecs(obj: CiliumClusterwideNetworkPolicySpecs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'egress': obj.egress?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsEgress(y)),
    'egressDeny': obj.egressDeny?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsEgressDeny(y)),
    'endpointSelector': toJson_CiliumClusterwideNetworkPolicySpecsEndpointSelector(obj.endpointSelector),
    'ingress': obj.ingress?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsIngress(y)),
    'ingressDeny': obj.ingressDeny?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsIngressDeny(y)),
    'labels': obj.labels?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsLabels(y)),
    'nodeSelector': toJson_CiliumClusterwideNetworkPolicySpecsNodeSelector(obj.nodeSelector),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgress
 */
export interface CiliumClusterwideNetworkPolicySpecEgress {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgress#authentication
   */
  readonly authentication?: CiliumClusterwideNetworkPolicySpecEgressAuthentication;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgress#icmps
   */
  readonly icmps?: CiliumClusterwideNetworkPolicySpecEgressIcmps[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgress#toCIDR
   */
  readonly toCidr?: string[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgress#toCIDRSet
   */
  readonly toCidrSet?: CiliumClusterwideNetworkPolicySpecEgressToCidrSet[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgress#toEndpoints
   */
  readonly toEndpoints?: CiliumClusterwideNetworkPolicySpecEgressToEndpoints[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgress#toEntities
   */
  readonly toEntities?: CiliumClusterwideNetworkPolicySpecEgressToEntities[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgress#toFQDNs
   */
  readonly toFqdNs?: CiliumClusterwideNetworkPolicySpecEgressToFqdNs[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgress#toGroups
   */
  readonly toGroups?: CiliumClusterwideNetworkPolicySpecEgressToGroups[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgress#toPorts
   */
  readonly toPorts?: CiliumClusterwideNetworkPolicySpecEgressToPorts[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgress#toRequires
   */
  readonly toRequires?: CiliumClusterwideNetworkPolicySpecEgressToRequires[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgress#toServices
   */
  readonly toServices?: CiliumClusterwideNetworkPolicySpecEgressToServices[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgress' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgress(obj: CiliumClusterwideNetworkPolicySpecEgress | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'authentication': toJson_CiliumClusterwideNetworkPolicySpecEgressAuthentication(obj.authentication),
    'icmps': obj.icmps?.map(y => toJson_CiliumClusterwideNetworkPolicySpecEgressIcmps(y)),
    'toCIDR': obj.toCidr?.map(y => y),
    'toCIDRSet': obj.toCidrSet?.map(y => toJson_CiliumClusterwideNetworkPolicySpecEgressToCidrSet(y)),
    'toEndpoints': obj.toEndpoints?.map(y => toJson_CiliumClusterwideNetworkPolicySpecEgressToEndpoints(y)),
    'toEntities': obj.toEntities?.map(y => y),
    'toFQDNs': obj.toFqdNs?.map(y => toJson_CiliumClusterwideNetworkPolicySpecEgressToFqdNs(y)),
    'toGroups': obj.toGroups?.map(y => toJson_CiliumClusterwideNetworkPolicySpecEgressToGroups(y)),
    'toPorts': obj.toPorts?.map(y => toJson_CiliumClusterwideNetworkPolicySpecEgressToPorts(y)),
    'toRequires': obj.toRequires?.map(y => toJson_CiliumClusterwideNetworkPolicySpecEgressToRequires(y)),
    'toServices': obj.toServices?.map(y => toJson_CiliumClusterwideNetworkPolicySpecEgressToServices(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressDeny
 */
export interface CiliumClusterwideNetworkPolicySpecEgressDeny {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressDeny#icmps
   */
  readonly icmps?: CiliumClusterwideNetworkPolicySpecEgressDenyIcmps[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressDeny#toCIDR
   */
  readonly toCidr?: string[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressDeny#toCIDRSet
   */
  readonly toCidrSet?: CiliumClusterwideNetworkPolicySpecEgressDenyToCidrSet[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressDeny#toEndpoints
   */
  readonly toEndpoints?: CiliumClusterwideNetworkPolicySpecEgressDenyToEndpoints[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressDeny#toEntities
   */
  readonly toEntities?: CiliumClusterwideNetworkPolicySpecEgressDenyToEntities[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressDeny#toGroups
   */
  readonly toGroups?: CiliumClusterwideNetworkPolicySpecEgressDenyToGroups[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressDeny#toPorts
   */
  readonly toPorts?: CiliumClusterwideNetworkPolicySpecEgressDenyToPorts[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressDeny#toRequires
   */
  readonly toRequires?: CiliumClusterwideNetworkPolicySpecEgressDenyToRequires[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressDeny#toServices
   */
  readonly toServices?: CiliumClusterwideNetworkPolicySpecEgressDenyToServices[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressDeny' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressDeny(obj: CiliumClusterwideNetworkPolicySpecEgressDeny | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'icmps': obj.icmps?.map(y => toJson_CiliumClusterwideNetworkPolicySpecEgressDenyIcmps(y)),
    'toCIDR': obj.toCidr?.map(y => y),
    'toCIDRSet': obj.toCidrSet?.map(y => toJson_CiliumClusterwideNetworkPolicySpecEgressDenyToCidrSet(y)),
    'toEndpoints': obj.toEndpoints?.map(y => toJson_CiliumClusterwideNetworkPolicySpecEgressDenyToEndpoints(y)),
    'toEntities': obj.toEntities?.map(y => y),
    'toGroups': obj.toGroups?.map(y => toJson_CiliumClusterwideNetworkPolicySpecEgressDenyToGroups(y)),
    'toPorts': obj.toPorts?.map(y => toJson_CiliumClusterwideNetworkPolicySpecEgressDenyToPorts(y)),
    'toRequires': obj.toRequires?.map(y => toJson_CiliumClusterwideNetworkPolicySpecEgressDenyToRequires(y)),
    'toServices': obj.toServices?.map(y => toJson_CiliumClusterwideNetworkPolicySpecEgressDenyToServices(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecEndpointSelector
 */
export interface CiliumClusterwideNetworkPolicySpecEndpointSelector {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEndpointSelector#matchExpressions
   */
  readonly matchExpressions?: CiliumClusterwideNetworkPolicySpecEndpointSelectorMatchExpressions[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEndpointSelector#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEndpointSelector' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEndpointSelector(obj: CiliumClusterwideNetworkPolicySpecEndpointSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumClusterwideNetworkPolicySpecEndpointSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecIngress
 */
export interface CiliumClusterwideNetworkPolicySpecIngress {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngress#authentication
   */
  readonly authentication?: CiliumClusterwideNetworkPolicySpecIngressAuthentication;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngress#fromCIDR
   */
  readonly fromCidr?: string[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngress#fromCIDRSet
   */
  readonly fromCidrSet?: CiliumClusterwideNetworkPolicySpecIngressFromCidrSet[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngress#fromEndpoints
   */
  readonly fromEndpoints?: CiliumClusterwideNetworkPolicySpecIngressFromEndpoints[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngress#fromEntities
   */
  readonly fromEntities?: CiliumClusterwideNetworkPolicySpecIngressFromEntities[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngress#fromRequires
   */
  readonly fromRequires?: CiliumClusterwideNetworkPolicySpecIngressFromRequires[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngress#icmps
   */
  readonly icmps?: CiliumClusterwideNetworkPolicySpecIngressIcmps[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngress#toPorts
   */
  readonly toPorts?: CiliumClusterwideNetworkPolicySpecIngressToPorts[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecIngress' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecIngress(obj: CiliumClusterwideNetworkPolicySpecIngress | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'authentication': toJson_CiliumClusterwideNetworkPolicySpecIngressAuthentication(obj.authentication),
    'fromCIDR': obj.fromCidr?.map(y => y),
    'fromCIDRSet': obj.fromCidrSet?.map(y => toJson_CiliumClusterwideNetworkPolicySpecIngressFromCidrSet(y)),
    'fromEndpoints': obj.fromEndpoints?.map(y => toJson_CiliumClusterwideNetworkPolicySpecIngressFromEndpoints(y)),
    'fromEntities': obj.fromEntities?.map(y => y),
    'fromRequires': obj.fromRequires?.map(y => toJson_CiliumClusterwideNetworkPolicySpecIngressFromRequires(y)),
    'icmps': obj.icmps?.map(y => toJson_CiliumClusterwideNetworkPolicySpecIngressIcmps(y)),
    'toPorts': obj.toPorts?.map(y => toJson_CiliumClusterwideNetworkPolicySpecIngressToPorts(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecIngressDeny
 */
export interface CiliumClusterwideNetworkPolicySpecIngressDeny {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressDeny#fromCIDR
   */
  readonly fromCidr?: string[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressDeny#fromCIDRSet
   */
  readonly fromCidrSet?: CiliumClusterwideNetworkPolicySpecIngressDenyFromCidrSet[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressDeny#fromEndpoints
   */
  readonly fromEndpoints?: CiliumClusterwideNetworkPolicySpecIngressDenyFromEndpoints[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressDeny#fromEntities
   */
  readonly fromEntities?: CiliumClusterwideNetworkPolicySpecIngressDenyFromEntities[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressDeny#fromRequires
   */
  readonly fromRequires?: CiliumClusterwideNetworkPolicySpecIngressDenyFromRequires[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressDeny#icmps
   */
  readonly icmps?: CiliumClusterwideNetworkPolicySpecIngressDenyIcmps[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressDeny#toPorts
   */
  readonly toPorts?: CiliumClusterwideNetworkPolicySpecIngressDenyToPorts[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecIngressDeny' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecIngressDeny(obj: CiliumClusterwideNetworkPolicySpecIngressDeny | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fromCIDR': obj.fromCidr?.map(y => y),
    'fromCIDRSet': obj.fromCidrSet?.map(y => toJson_CiliumClusterwideNetworkPolicySpecIngressDenyFromCidrSet(y)),
    'fromEndpoints': obj.fromEndpoints?.map(y => toJson_CiliumClusterwideNetworkPolicySpecIngressDenyFromEndpoints(y)),
    'fromEntities': obj.fromEntities?.map(y => y),
    'fromRequires': obj.fromRequires?.map(y => toJson_CiliumClusterwideNetworkPolicySpecIngressDenyFromRequires(y)),
    'icmps': obj.icmps?.map(y => toJson_CiliumClusterwideNetworkPolicySpecIngressDenyIcmps(y)),
    'toPorts': obj.toPorts?.map(y => toJson_CiliumClusterwideNetworkPolicySpecIngressDenyToPorts(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecLabels
 */
export interface CiliumClusterwideNetworkPolicySpecLabels {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecLabels#key
   */
  readonly key: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecLabels#source
   */
  readonly source?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecLabels#value
   */
  readonly value?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecLabels' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecLabels(obj: CiliumClusterwideNetworkPolicySpecLabels | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'source': obj.source,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecNodeSelector
 */
export interface CiliumClusterwideNetworkPolicySpecNodeSelector {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecNodeSelector#matchExpressions
   */
  readonly matchExpressions?: CiliumClusterwideNetworkPolicySpecNodeSelectorMatchExpressions[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecNodeSelector#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecNodeSelector' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecNodeSelector(obj: CiliumClusterwideNetworkPolicySpecNodeSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumClusterwideNetworkPolicySpecNodeSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgress
 */
export interface CiliumClusterwideNetworkPolicySpecsEgress {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgress#authentication
   */
  readonly authentication?: CiliumClusterwideNetworkPolicySpecsEgressAuthentication;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgress#icmps
   */
  readonly icmps?: CiliumClusterwideNetworkPolicySpecsEgressIcmps[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgress#toCIDR
   */
  readonly toCidr?: string[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgress#toCIDRSet
   */
  readonly toCidrSet?: CiliumClusterwideNetworkPolicySpecsEgressToCidrSet[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgress#toEndpoints
   */
  readonly toEndpoints?: CiliumClusterwideNetworkPolicySpecsEgressToEndpoints[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgress#toEntities
   */
  readonly toEntities?: CiliumClusterwideNetworkPolicySpecsEgressToEntities[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgress#toFQDNs
   */
  readonly toFqdNs?: CiliumClusterwideNetworkPolicySpecsEgressToFqdNs[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgress#toGroups
   */
  readonly toGroups?: CiliumClusterwideNetworkPolicySpecsEgressToGroups[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgress#toPorts
   */
  readonly toPorts?: CiliumClusterwideNetworkPolicySpecsEgressToPorts[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgress#toRequires
   */
  readonly toRequires?: CiliumClusterwideNetworkPolicySpecsEgressToRequires[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgress#toServices
   */
  readonly toServices?: CiliumClusterwideNetworkPolicySpecsEgressToServices[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgress' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgress(obj: CiliumClusterwideNetworkPolicySpecsEgress | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'authentication': toJson_CiliumClusterwideNetworkPolicySpecsEgressAuthentication(obj.authentication),
    'icmps': obj.icmps?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsEgressIcmps(y)),
    'toCIDR': obj.toCidr?.map(y => y),
    'toCIDRSet': obj.toCidrSet?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsEgressToCidrSet(y)),
    'toEndpoints': obj.toEndpoints?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsEgressToEndpoints(y)),
    'toEntities': obj.toEntities?.map(y => y),
    'toFQDNs': obj.toFqdNs?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsEgressToFqdNs(y)),
    'toGroups': obj.toGroups?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsEgressToGroups(y)),
    'toPorts': obj.toPorts?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsEgressToPorts(y)),
    'toRequires': obj.toRequires?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsEgressToRequires(y)),
    'toServices': obj.toServices?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsEgressToServices(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressDeny
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressDeny {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressDeny#icmps
   */
  readonly icmps?: CiliumClusterwideNetworkPolicySpecsEgressDenyIcmps[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressDeny#toCIDR
   */
  readonly toCidr?: string[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressDeny#toCIDRSet
   */
  readonly toCidrSet?: CiliumClusterwideNetworkPolicySpecsEgressDenyToCidrSet[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressDeny#toEndpoints
   */
  readonly toEndpoints?: CiliumClusterwideNetworkPolicySpecsEgressDenyToEndpoints[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressDeny#toEntities
   */
  readonly toEntities?: CiliumClusterwideNetworkPolicySpecsEgressDenyToEntities[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressDeny#toGroups
   */
  readonly toGroups?: CiliumClusterwideNetworkPolicySpecsEgressDenyToGroups[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressDeny#toPorts
   */
  readonly toPorts?: CiliumClusterwideNetworkPolicySpecsEgressDenyToPorts[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressDeny#toRequires
   */
  readonly toRequires?: CiliumClusterwideNetworkPolicySpecsEgressDenyToRequires[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressDeny#toServices
   */
  readonly toServices?: CiliumClusterwideNetworkPolicySpecsEgressDenyToServices[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressDeny' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressDeny(obj: CiliumClusterwideNetworkPolicySpecsEgressDeny | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'icmps': obj.icmps?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsEgressDenyIcmps(y)),
    'toCIDR': obj.toCidr?.map(y => y),
    'toCIDRSet': obj.toCidrSet?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsEgressDenyToCidrSet(y)),
    'toEndpoints': obj.toEndpoints?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsEgressDenyToEndpoints(y)),
    'toEntities': obj.toEntities?.map(y => y),
    'toGroups': obj.toGroups?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsEgressDenyToGroups(y)),
    'toPorts': obj.toPorts?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsEgressDenyToPorts(y)),
    'toRequires': obj.toRequires?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsEgressDenyToRequires(y)),
    'toServices': obj.toServices?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsEgressDenyToServices(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEndpointSelector
 */
export interface CiliumClusterwideNetworkPolicySpecsEndpointSelector {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEndpointSelector#matchExpressions
   */
  readonly matchExpressions?: CiliumClusterwideNetworkPolicySpecsEndpointSelectorMatchExpressions[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEndpointSelector#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEndpointSelector' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEndpointSelector(obj: CiliumClusterwideNetworkPolicySpecsEndpointSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsEndpointSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsIngress
 */
export interface CiliumClusterwideNetworkPolicySpecsIngress {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngress#authentication
   */
  readonly authentication?: CiliumClusterwideNetworkPolicySpecsIngressAuthentication;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngress#fromCIDR
   */
  readonly fromCidr?: string[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngress#fromCIDRSet
   */
  readonly fromCidrSet?: CiliumClusterwideNetworkPolicySpecsIngressFromCidrSet[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngress#fromEndpoints
   */
  readonly fromEndpoints?: CiliumClusterwideNetworkPolicySpecsIngressFromEndpoints[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngress#fromEntities
   */
  readonly fromEntities?: CiliumClusterwideNetworkPolicySpecsIngressFromEntities[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngress#fromRequires
   */
  readonly fromRequires?: CiliumClusterwideNetworkPolicySpecsIngressFromRequires[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngress#icmps
   */
  readonly icmps?: CiliumClusterwideNetworkPolicySpecsIngressIcmps[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngress#toPorts
   */
  readonly toPorts?: CiliumClusterwideNetworkPolicySpecsIngressToPorts[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsIngress' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsIngress(obj: CiliumClusterwideNetworkPolicySpecsIngress | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'authentication': toJson_CiliumClusterwideNetworkPolicySpecsIngressAuthentication(obj.authentication),
    'fromCIDR': obj.fromCidr?.map(y => y),
    'fromCIDRSet': obj.fromCidrSet?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsIngressFromCidrSet(y)),
    'fromEndpoints': obj.fromEndpoints?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsIngressFromEndpoints(y)),
    'fromEntities': obj.fromEntities?.map(y => y),
    'fromRequires': obj.fromRequires?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsIngressFromRequires(y)),
    'icmps': obj.icmps?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsIngressIcmps(y)),
    'toPorts': obj.toPorts?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsIngressToPorts(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsIngressDeny
 */
export interface CiliumClusterwideNetworkPolicySpecsIngressDeny {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressDeny#fromCIDR
   */
  readonly fromCidr?: string[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressDeny#fromCIDRSet
   */
  readonly fromCidrSet?: CiliumClusterwideNetworkPolicySpecsIngressDenyFromCidrSet[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressDeny#fromEndpoints
   */
  readonly fromEndpoints?: CiliumClusterwideNetworkPolicySpecsIngressDenyFromEndpoints[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressDeny#fromEntities
   */
  readonly fromEntities?: CiliumClusterwideNetworkPolicySpecsIngressDenyFromEntities[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressDeny#fromRequires
   */
  readonly fromRequires?: CiliumClusterwideNetworkPolicySpecsIngressDenyFromRequires[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressDeny#icmps
   */
  readonly icmps?: CiliumClusterwideNetworkPolicySpecsIngressDenyIcmps[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressDeny#toPorts
   */
  readonly toPorts?: CiliumClusterwideNetworkPolicySpecsIngressDenyToPorts[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsIngressDeny' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsIngressDeny(obj: CiliumClusterwideNetworkPolicySpecsIngressDeny | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fromCIDR': obj.fromCidr?.map(y => y),
    'fromCIDRSet': obj.fromCidrSet?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsIngressDenyFromCidrSet(y)),
    'fromEndpoints': obj.fromEndpoints?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsIngressDenyFromEndpoints(y)),
    'fromEntities': obj.fromEntities?.map(y => y),
    'fromRequires': obj.fromRequires?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsIngressDenyFromRequires(y)),
    'icmps': obj.icmps?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsIngressDenyIcmps(y)),
    'toPorts': obj.toPorts?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsIngressDenyToPorts(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsLabels
 */
export interface CiliumClusterwideNetworkPolicySpecsLabels {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsLabels#key
   */
  readonly key: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsLabels#source
   */
  readonly source?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsLabels#value
   */
  readonly value?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsLabels' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsLabels(obj: CiliumClusterwideNetworkPolicySpecsLabels | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'source': obj.source,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsNodeSelector
 */
export interface CiliumClusterwideNetworkPolicySpecsNodeSelector {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsNodeSelector#matchExpressions
   */
  readonly matchExpressions?: CiliumClusterwideNetworkPolicySpecsNodeSelectorMatchExpressions[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsNodeSelector#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsNodeSelector' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsNodeSelector(obj: CiliumClusterwideNetworkPolicySpecsNodeSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsNodeSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressAuthentication
 */
export interface CiliumClusterwideNetworkPolicySpecEgressAuthentication {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressAuthentication#mode
   */
  readonly mode: CiliumClusterwideNetworkPolicySpecEgressAuthenticationMode;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressAuthentication' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressAuthentication(obj: CiliumClusterwideNetworkPolicySpecEgressAuthentication | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'mode': obj.mode,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressIcmps
 */
export interface CiliumClusterwideNetworkPolicySpecEgressIcmps {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressIcmps#fields
   */
  readonly fields?: CiliumClusterwideNetworkPolicySpecEgressIcmpsFields[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressIcmps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressIcmps(obj: CiliumClusterwideNetworkPolicySpecEgressIcmps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fields': obj.fields?.map(y => toJson_CiliumClusterwideNetworkPolicySpecEgressIcmpsFields(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressToCidrSet
 */
export interface CiliumClusterwideNetworkPolicySpecEgressToCidrSet {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToCidrSet#cidr
   */
  readonly cidr?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToCidrSet#cidrGroupRef
   */
  readonly cidrGroupRef?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToCidrSet#except
   */
  readonly except?: string[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressToCidrSet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressToCidrSet(obj: CiliumClusterwideNetworkPolicySpecEgressToCidrSet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cidr': obj.cidr,
    'cidrGroupRef': obj.cidrGroupRef,
    'except': obj.except?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressToEndpoints
 */
export interface CiliumClusterwideNetworkPolicySpecEgressToEndpoints {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToEndpoints#matchExpressions
   */
  readonly matchExpressions?: CiliumClusterwideNetworkPolicySpecEgressToEndpointsMatchExpressions[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToEndpoints#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressToEndpoints' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressToEndpoints(obj: CiliumClusterwideNetworkPolicySpecEgressToEndpoints | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumClusterwideNetworkPolicySpecEgressToEndpointsMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressToEntities
 */
export enum CiliumClusterwideNetworkPolicySpecEgressToEntities {
  /** all */
  ALL = "all",
  /** world */
  WORLD = "world",
  /** cluster */
  CLUSTER = "cluster",
  /** host */
  HOST = "host",
  /** init */
  INIT = "init",
  /** ingress */
  INGRESS = "ingress",
  /** unmanaged */
  UNMANAGED = "unmanaged",
  /** remote-node */
  REMOTE_HYPHEN_NODE = "remote-node",
  /** health */
  HEALTH = "health",
  /** none */
  NONE = "none",
  /** kube-apiserver */
  KUBE_HYPHEN_APISERVER = "kube-apiserver",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressToFqdNs
 */
export interface CiliumClusterwideNetworkPolicySpecEgressToFqdNs {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToFqdNs#matchName
   */
  readonly matchName?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToFqdNs#matchPattern
   */
  readonly matchPattern?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressToFqdNs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressToFqdNs(obj: CiliumClusterwideNetworkPolicySpecEgressToFqdNs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchName': obj.matchName,
    'matchPattern': obj.matchPattern,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressToGroups
 */
export interface CiliumClusterwideNetworkPolicySpecEgressToGroups {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToGroups#aws
   */
  readonly aws?: CiliumClusterwideNetworkPolicySpecEgressToGroupsAws;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressToGroups' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressToGroups(obj: CiliumClusterwideNetworkPolicySpecEgressToGroups | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'aws': toJson_CiliumClusterwideNetworkPolicySpecEgressToGroupsAws(obj.aws),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressToPorts
 */
export interface CiliumClusterwideNetworkPolicySpecEgressToPorts {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPorts#listener
   */
  readonly listener?: CiliumClusterwideNetworkPolicySpecEgressToPortsListener;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPorts#originatingTLS
   */
  readonly originatingTls?: CiliumClusterwideNetworkPolicySpecEgressToPortsOriginatingTls;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPorts#ports
   */
  readonly ports?: CiliumClusterwideNetworkPolicySpecEgressToPortsPorts[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPorts#rules
   */
  readonly rules?: CiliumClusterwideNetworkPolicySpecEgressToPortsRules;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPorts#serverNames
   */
  readonly serverNames?: string[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPorts#terminatingTLS
   */
  readonly terminatingTls?: CiliumClusterwideNetworkPolicySpecEgressToPortsTerminatingTls;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressToPorts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressToPorts(obj: CiliumClusterwideNetworkPolicySpecEgressToPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'listener': toJson_CiliumClusterwideNetworkPolicySpecEgressToPortsListener(obj.listener),
    'originatingTLS': toJson_CiliumClusterwideNetworkPolicySpecEgressToPortsOriginatingTls(obj.originatingTls),
    'ports': obj.ports?.map(y => toJson_CiliumClusterwideNetworkPolicySpecEgressToPortsPorts(y)),
    'rules': toJson_CiliumClusterwideNetworkPolicySpecEgressToPortsRules(obj.rules),
    'serverNames': obj.serverNames?.map(y => y),
    'terminatingTLS': toJson_CiliumClusterwideNetworkPolicySpecEgressToPortsTerminatingTls(obj.terminatingTls),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressToRequires
 */
export interface CiliumClusterwideNetworkPolicySpecEgressToRequires {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToRequires#matchExpressions
   */
  readonly matchExpressions?: CiliumClusterwideNetworkPolicySpecEgressToRequiresMatchExpressions[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToRequires#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressToRequires' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressToRequires(obj: CiliumClusterwideNetworkPolicySpecEgressToRequires | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumClusterwideNetworkPolicySpecEgressToRequiresMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressToServices
 */
export interface CiliumClusterwideNetworkPolicySpecEgressToServices {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToServices#k8sService
   */
  readonly k8SService?: CiliumClusterwideNetworkPolicySpecEgressToServicesK8SService;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToServices#k8sServiceSelector
   */
  readonly k8SServiceSelector?: CiliumClusterwideNetworkPolicySpecEgressToServicesK8SServiceSelector;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressToServices' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressToServices(obj: CiliumClusterwideNetworkPolicySpecEgressToServices | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'k8sService': toJson_CiliumClusterwideNetworkPolicySpecEgressToServicesK8SService(obj.k8SService),
    'k8sServiceSelector': toJson_CiliumClusterwideNetworkPolicySpecEgressToServicesK8SServiceSelector(obj.k8SServiceSelector),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressDenyIcmps
 */
export interface CiliumClusterwideNetworkPolicySpecEgressDenyIcmps {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressDenyIcmps#fields
   */
  readonly fields?: CiliumClusterwideNetworkPolicySpecEgressDenyIcmpsFields[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressDenyIcmps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressDenyIcmps(obj: CiliumClusterwideNetworkPolicySpecEgressDenyIcmps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fields': obj.fields?.map(y => toJson_CiliumClusterwideNetworkPolicySpecEgressDenyIcmpsFields(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToCidrSet
 */
export interface CiliumClusterwideNetworkPolicySpecEgressDenyToCidrSet {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToCidrSet#cidr
   */
  readonly cidr?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToCidrSet#cidrGroupRef
   */
  readonly cidrGroupRef?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToCidrSet#except
   */
  readonly except?: string[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressDenyToCidrSet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressDenyToCidrSet(obj: CiliumClusterwideNetworkPolicySpecEgressDenyToCidrSet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cidr': obj.cidr,
    'cidrGroupRef': obj.cidrGroupRef,
    'except': obj.except?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToEndpoints
 */
export interface CiliumClusterwideNetworkPolicySpecEgressDenyToEndpoints {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToEndpoints#matchExpressions
   */
  readonly matchExpressions?: CiliumClusterwideNetworkPolicySpecEgressDenyToEndpointsMatchExpressions[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToEndpoints#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressDenyToEndpoints' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressDenyToEndpoints(obj: CiliumClusterwideNetworkPolicySpecEgressDenyToEndpoints | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumClusterwideNetworkPolicySpecEgressDenyToEndpointsMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToEntities
 */
export enum CiliumClusterwideNetworkPolicySpecEgressDenyToEntities {
  /** all */
  ALL = "all",
  /** world */
  WORLD = "world",
  /** cluster */
  CLUSTER = "cluster",
  /** host */
  HOST = "host",
  /** init */
  INIT = "init",
  /** ingress */
  INGRESS = "ingress",
  /** unmanaged */
  UNMANAGED = "unmanaged",
  /** remote-node */
  REMOTE_HYPHEN_NODE = "remote-node",
  /** health */
  HEALTH = "health",
  /** none */
  NONE = "none",
  /** kube-apiserver */
  KUBE_HYPHEN_APISERVER = "kube-apiserver",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToGroups
 */
export interface CiliumClusterwideNetworkPolicySpecEgressDenyToGroups {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToGroups#aws
   */
  readonly aws?: CiliumClusterwideNetworkPolicySpecEgressDenyToGroupsAws;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressDenyToGroups' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressDenyToGroups(obj: CiliumClusterwideNetworkPolicySpecEgressDenyToGroups | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'aws': toJson_CiliumClusterwideNetworkPolicySpecEgressDenyToGroupsAws(obj.aws),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToPorts
 */
export interface CiliumClusterwideNetworkPolicySpecEgressDenyToPorts {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToPorts#ports
   */
  readonly ports?: CiliumClusterwideNetworkPolicySpecEgressDenyToPortsPorts[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressDenyToPorts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressDenyToPorts(obj: CiliumClusterwideNetworkPolicySpecEgressDenyToPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ports': obj.ports?.map(y => toJson_CiliumClusterwideNetworkPolicySpecEgressDenyToPortsPorts(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToRequires
 */
export interface CiliumClusterwideNetworkPolicySpecEgressDenyToRequires {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToRequires#matchExpressions
   */
  readonly matchExpressions?: CiliumClusterwideNetworkPolicySpecEgressDenyToRequiresMatchExpressions[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToRequires#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressDenyToRequires' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressDenyToRequires(obj: CiliumClusterwideNetworkPolicySpecEgressDenyToRequires | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumClusterwideNetworkPolicySpecEgressDenyToRequiresMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToServices
 */
export interface CiliumClusterwideNetworkPolicySpecEgressDenyToServices {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToServices#k8sService
   */
  readonly k8SService?: CiliumClusterwideNetworkPolicySpecEgressDenyToServicesK8SService;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToServices#k8sServiceSelector
   */
  readonly k8SServiceSelector?: CiliumClusterwideNetworkPolicySpecEgressDenyToServicesK8SServiceSelector;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressDenyToServices' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressDenyToServices(obj: CiliumClusterwideNetworkPolicySpecEgressDenyToServices | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'k8sService': toJson_CiliumClusterwideNetworkPolicySpecEgressDenyToServicesK8SService(obj.k8SService),
    'k8sServiceSelector': toJson_CiliumClusterwideNetworkPolicySpecEgressDenyToServicesK8SServiceSelector(obj.k8SServiceSelector),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecEndpointSelectorMatchExpressions
 */
export interface CiliumClusterwideNetworkPolicySpecEndpointSelectorMatchExpressions {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEndpointSelectorMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEndpointSelectorMatchExpressions#operator
   */
  readonly operator: CiliumClusterwideNetworkPolicySpecEndpointSelectorMatchExpressionsOperator;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEndpointSelectorMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEndpointSelectorMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEndpointSelectorMatchExpressions(obj: CiliumClusterwideNetworkPolicySpecEndpointSelectorMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumClusterwideNetworkPolicySpecIngressAuthentication
 */
export interface CiliumClusterwideNetworkPolicySpecIngressAuthentication {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressAuthentication#mode
   */
  readonly mode: CiliumClusterwideNetworkPolicySpecIngressAuthenticationMode;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecIngressAuthentication' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecIngressAuthentication(obj: CiliumClusterwideNetworkPolicySpecIngressAuthentication | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'mode': obj.mode,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecIngressFromCidrSet
 */
export interface CiliumClusterwideNetworkPolicySpecIngressFromCidrSet {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressFromCidrSet#cidr
   */
  readonly cidr?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressFromCidrSet#cidrGroupRef
   */
  readonly cidrGroupRef?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressFromCidrSet#except
   */
  readonly except?: string[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecIngressFromCidrSet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecIngressFromCidrSet(obj: CiliumClusterwideNetworkPolicySpecIngressFromCidrSet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cidr': obj.cidr,
    'cidrGroupRef': obj.cidrGroupRef,
    'except': obj.except?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecIngressFromEndpoints
 */
export interface CiliumClusterwideNetworkPolicySpecIngressFromEndpoints {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressFromEndpoints#matchExpressions
   */
  readonly matchExpressions?: CiliumClusterwideNetworkPolicySpecIngressFromEndpointsMatchExpressions[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressFromEndpoints#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecIngressFromEndpoints' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecIngressFromEndpoints(obj: CiliumClusterwideNetworkPolicySpecIngressFromEndpoints | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumClusterwideNetworkPolicySpecIngressFromEndpointsMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecIngressFromEntities
 */
export enum CiliumClusterwideNetworkPolicySpecIngressFromEntities {
  /** all */
  ALL = "all",
  /** world */
  WORLD = "world",
  /** cluster */
  CLUSTER = "cluster",
  /** host */
  HOST = "host",
  /** init */
  INIT = "init",
  /** ingress */
  INGRESS = "ingress",
  /** unmanaged */
  UNMANAGED = "unmanaged",
  /** remote-node */
  REMOTE_HYPHEN_NODE = "remote-node",
  /** health */
  HEALTH = "health",
  /** none */
  NONE = "none",
  /** kube-apiserver */
  KUBE_HYPHEN_APISERVER = "kube-apiserver",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecIngressFromRequires
 */
export interface CiliumClusterwideNetworkPolicySpecIngressFromRequires {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressFromRequires#matchExpressions
   */
  readonly matchExpressions?: CiliumClusterwideNetworkPolicySpecIngressFromRequiresMatchExpressions[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressFromRequires#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecIngressFromRequires' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecIngressFromRequires(obj: CiliumClusterwideNetworkPolicySpecIngressFromRequires | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumClusterwideNetworkPolicySpecIngressFromRequiresMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecIngressIcmps
 */
export interface CiliumClusterwideNetworkPolicySpecIngressIcmps {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressIcmps#fields
   */
  readonly fields?: CiliumClusterwideNetworkPolicySpecIngressIcmpsFields[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecIngressIcmps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecIngressIcmps(obj: CiliumClusterwideNetworkPolicySpecIngressIcmps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fields': obj.fields?.map(y => toJson_CiliumClusterwideNetworkPolicySpecIngressIcmpsFields(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecIngressToPorts
 */
export interface CiliumClusterwideNetworkPolicySpecIngressToPorts {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPorts#listener
   */
  readonly listener?: CiliumClusterwideNetworkPolicySpecIngressToPortsListener;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPorts#originatingTLS
   */
  readonly originatingTls?: CiliumClusterwideNetworkPolicySpecIngressToPortsOriginatingTls;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPorts#ports
   */
  readonly ports?: CiliumClusterwideNetworkPolicySpecIngressToPortsPorts[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPorts#rules
   */
  readonly rules?: CiliumClusterwideNetworkPolicySpecIngressToPortsRules;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPorts#serverNames
   */
  readonly serverNames?: string[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPorts#terminatingTLS
   */
  readonly terminatingTls?: CiliumClusterwideNetworkPolicySpecIngressToPortsTerminatingTls;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecIngressToPorts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecIngressToPorts(obj: CiliumClusterwideNetworkPolicySpecIngressToPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'listener': toJson_CiliumClusterwideNetworkPolicySpecIngressToPortsListener(obj.listener),
    'originatingTLS': toJson_CiliumClusterwideNetworkPolicySpecIngressToPortsOriginatingTls(obj.originatingTls),
    'ports': obj.ports?.map(y => toJson_CiliumClusterwideNetworkPolicySpecIngressToPortsPorts(y)),
    'rules': toJson_CiliumClusterwideNetworkPolicySpecIngressToPortsRules(obj.rules),
    'serverNames': obj.serverNames?.map(y => y),
    'terminatingTLS': toJson_CiliumClusterwideNetworkPolicySpecIngressToPortsTerminatingTls(obj.terminatingTls),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecIngressDenyFromCidrSet
 */
export interface CiliumClusterwideNetworkPolicySpecIngressDenyFromCidrSet {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressDenyFromCidrSet#cidr
   */
  readonly cidr?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressDenyFromCidrSet#cidrGroupRef
   */
  readonly cidrGroupRef?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressDenyFromCidrSet#except
   */
  readonly except?: string[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecIngressDenyFromCidrSet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecIngressDenyFromCidrSet(obj: CiliumClusterwideNetworkPolicySpecIngressDenyFromCidrSet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cidr': obj.cidr,
    'cidrGroupRef': obj.cidrGroupRef,
    'except': obj.except?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecIngressDenyFromEndpoints
 */
export interface CiliumClusterwideNetworkPolicySpecIngressDenyFromEndpoints {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressDenyFromEndpoints#matchExpressions
   */
  readonly matchExpressions?: CiliumClusterwideNetworkPolicySpecIngressDenyFromEndpointsMatchExpressions[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressDenyFromEndpoints#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecIngressDenyFromEndpoints' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecIngressDenyFromEndpoints(obj: CiliumClusterwideNetworkPolicySpecIngressDenyFromEndpoints | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumClusterwideNetworkPolicySpecIngressDenyFromEndpointsMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecIngressDenyFromEntities
 */
export enum CiliumClusterwideNetworkPolicySpecIngressDenyFromEntities {
  /** all */
  ALL = "all",
  /** world */
  WORLD = "world",
  /** cluster */
  CLUSTER = "cluster",
  /** host */
  HOST = "host",
  /** init */
  INIT = "init",
  /** ingress */
  INGRESS = "ingress",
  /** unmanaged */
  UNMANAGED = "unmanaged",
  /** remote-node */
  REMOTE_HYPHEN_NODE = "remote-node",
  /** health */
  HEALTH = "health",
  /** none */
  NONE = "none",
  /** kube-apiserver */
  KUBE_HYPHEN_APISERVER = "kube-apiserver",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecIngressDenyFromRequires
 */
export interface CiliumClusterwideNetworkPolicySpecIngressDenyFromRequires {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressDenyFromRequires#matchExpressions
   */
  readonly matchExpressions?: CiliumClusterwideNetworkPolicySpecIngressDenyFromRequiresMatchExpressions[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressDenyFromRequires#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecIngressDenyFromRequires' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecIngressDenyFromRequires(obj: CiliumClusterwideNetworkPolicySpecIngressDenyFromRequires | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumClusterwideNetworkPolicySpecIngressDenyFromRequiresMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecIngressDenyIcmps
 */
export interface CiliumClusterwideNetworkPolicySpecIngressDenyIcmps {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressDenyIcmps#fields
   */
  readonly fields?: CiliumClusterwideNetworkPolicySpecIngressDenyIcmpsFields[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecIngressDenyIcmps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecIngressDenyIcmps(obj: CiliumClusterwideNetworkPolicySpecIngressDenyIcmps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fields': obj.fields?.map(y => toJson_CiliumClusterwideNetworkPolicySpecIngressDenyIcmpsFields(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecIngressDenyToPorts
 */
export interface CiliumClusterwideNetworkPolicySpecIngressDenyToPorts {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressDenyToPorts#ports
   */
  readonly ports?: CiliumClusterwideNetworkPolicySpecIngressDenyToPortsPorts[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecIngressDenyToPorts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecIngressDenyToPorts(obj: CiliumClusterwideNetworkPolicySpecIngressDenyToPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ports': obj.ports?.map(y => toJson_CiliumClusterwideNetworkPolicySpecIngressDenyToPortsPorts(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecNodeSelectorMatchExpressions
 */
export interface CiliumClusterwideNetworkPolicySpecNodeSelectorMatchExpressions {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecNodeSelectorMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecNodeSelectorMatchExpressions#operator
   */
  readonly operator: CiliumClusterwideNetworkPolicySpecNodeSelectorMatchExpressionsOperator;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecNodeSelectorMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecNodeSelectorMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecNodeSelectorMatchExpressions(obj: CiliumClusterwideNetworkPolicySpecNodeSelectorMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumClusterwideNetworkPolicySpecsEgressAuthentication
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressAuthentication {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressAuthentication#mode
   */
  readonly mode: CiliumClusterwideNetworkPolicySpecsEgressAuthenticationMode;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressAuthentication' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressAuthentication(obj: CiliumClusterwideNetworkPolicySpecsEgressAuthentication | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'mode': obj.mode,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressIcmps
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressIcmps {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressIcmps#fields
   */
  readonly fields?: CiliumClusterwideNetworkPolicySpecsEgressIcmpsFields[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressIcmps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressIcmps(obj: CiliumClusterwideNetworkPolicySpecsEgressIcmps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fields': obj.fields?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsEgressIcmpsFields(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressToCidrSet
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressToCidrSet {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToCidrSet#cidr
   */
  readonly cidr?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToCidrSet#cidrGroupRef
   */
  readonly cidrGroupRef?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToCidrSet#except
   */
  readonly except?: string[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressToCidrSet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressToCidrSet(obj: CiliumClusterwideNetworkPolicySpecsEgressToCidrSet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cidr': obj.cidr,
    'cidrGroupRef': obj.cidrGroupRef,
    'except': obj.except?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressToEndpoints
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressToEndpoints {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToEndpoints#matchExpressions
   */
  readonly matchExpressions?: CiliumClusterwideNetworkPolicySpecsEgressToEndpointsMatchExpressions[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToEndpoints#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressToEndpoints' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressToEndpoints(obj: CiliumClusterwideNetworkPolicySpecsEgressToEndpoints | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsEgressToEndpointsMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressToEntities
 */
export enum CiliumClusterwideNetworkPolicySpecsEgressToEntities {
  /** all */
  ALL = "all",
  /** world */
  WORLD = "world",
  /** cluster */
  CLUSTER = "cluster",
  /** host */
  HOST = "host",
  /** init */
  INIT = "init",
  /** ingress */
  INGRESS = "ingress",
  /** unmanaged */
  UNMANAGED = "unmanaged",
  /** remote-node */
  REMOTE_HYPHEN_NODE = "remote-node",
  /** health */
  HEALTH = "health",
  /** none */
  NONE = "none",
  /** kube-apiserver */
  KUBE_HYPHEN_APISERVER = "kube-apiserver",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressToFqdNs
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressToFqdNs {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToFqdNs#matchName
   */
  readonly matchName?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToFqdNs#matchPattern
   */
  readonly matchPattern?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressToFqdNs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressToFqdNs(obj: CiliumClusterwideNetworkPolicySpecsEgressToFqdNs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchName': obj.matchName,
    'matchPattern': obj.matchPattern,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressToGroups
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressToGroups {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToGroups#aws
   */
  readonly aws?: CiliumClusterwideNetworkPolicySpecsEgressToGroupsAws;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressToGroups' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressToGroups(obj: CiliumClusterwideNetworkPolicySpecsEgressToGroups | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'aws': toJson_CiliumClusterwideNetworkPolicySpecsEgressToGroupsAws(obj.aws),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressToPorts
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressToPorts {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPorts#listener
   */
  readonly listener?: CiliumClusterwideNetworkPolicySpecsEgressToPortsListener;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPorts#originatingTLS
   */
  readonly originatingTls?: CiliumClusterwideNetworkPolicySpecsEgressToPortsOriginatingTls;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPorts#ports
   */
  readonly ports?: CiliumClusterwideNetworkPolicySpecsEgressToPortsPorts[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPorts#rules
   */
  readonly rules?: CiliumClusterwideNetworkPolicySpecsEgressToPortsRules;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPorts#serverNames
   */
  readonly serverNames?: string[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPorts#terminatingTLS
   */
  readonly terminatingTls?: CiliumClusterwideNetworkPolicySpecsEgressToPortsTerminatingTls;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressToPorts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressToPorts(obj: CiliumClusterwideNetworkPolicySpecsEgressToPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'listener': toJson_CiliumClusterwideNetworkPolicySpecsEgressToPortsListener(obj.listener),
    'originatingTLS': toJson_CiliumClusterwideNetworkPolicySpecsEgressToPortsOriginatingTls(obj.originatingTls),
    'ports': obj.ports?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsEgressToPortsPorts(y)),
    'rules': toJson_CiliumClusterwideNetworkPolicySpecsEgressToPortsRules(obj.rules),
    'serverNames': obj.serverNames?.map(y => y),
    'terminatingTLS': toJson_CiliumClusterwideNetworkPolicySpecsEgressToPortsTerminatingTls(obj.terminatingTls),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressToRequires
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressToRequires {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToRequires#matchExpressions
   */
  readonly matchExpressions?: CiliumClusterwideNetworkPolicySpecsEgressToRequiresMatchExpressions[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToRequires#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressToRequires' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressToRequires(obj: CiliumClusterwideNetworkPolicySpecsEgressToRequires | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsEgressToRequiresMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressToServices
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressToServices {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToServices#k8sService
   */
  readonly k8SService?: CiliumClusterwideNetworkPolicySpecsEgressToServicesK8SService;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToServices#k8sServiceSelector
   */
  readonly k8SServiceSelector?: CiliumClusterwideNetworkPolicySpecsEgressToServicesK8SServiceSelector;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressToServices' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressToServices(obj: CiliumClusterwideNetworkPolicySpecsEgressToServices | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'k8sService': toJson_CiliumClusterwideNetworkPolicySpecsEgressToServicesK8SService(obj.k8SService),
    'k8sServiceSelector': toJson_CiliumClusterwideNetworkPolicySpecsEgressToServicesK8SServiceSelector(obj.k8SServiceSelector),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyIcmps
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressDenyIcmps {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyIcmps#fields
   */
  readonly fields?: CiliumClusterwideNetworkPolicySpecsEgressDenyIcmpsFields[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressDenyIcmps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressDenyIcmps(obj: CiliumClusterwideNetworkPolicySpecsEgressDenyIcmps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fields': obj.fields?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsEgressDenyIcmpsFields(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToCidrSet
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressDenyToCidrSet {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToCidrSet#cidr
   */
  readonly cidr?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToCidrSet#cidrGroupRef
   */
  readonly cidrGroupRef?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToCidrSet#except
   */
  readonly except?: string[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressDenyToCidrSet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressDenyToCidrSet(obj: CiliumClusterwideNetworkPolicySpecsEgressDenyToCidrSet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cidr': obj.cidr,
    'cidrGroupRef': obj.cidrGroupRef,
    'except': obj.except?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToEndpoints
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressDenyToEndpoints {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToEndpoints#matchExpressions
   */
  readonly matchExpressions?: CiliumClusterwideNetworkPolicySpecsEgressDenyToEndpointsMatchExpressions[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToEndpoints#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressDenyToEndpoints' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressDenyToEndpoints(obj: CiliumClusterwideNetworkPolicySpecsEgressDenyToEndpoints | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsEgressDenyToEndpointsMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToEntities
 */
export enum CiliumClusterwideNetworkPolicySpecsEgressDenyToEntities {
  /** all */
  ALL = "all",
  /** world */
  WORLD = "world",
  /** cluster */
  CLUSTER = "cluster",
  /** host */
  HOST = "host",
  /** init */
  INIT = "init",
  /** ingress */
  INGRESS = "ingress",
  /** unmanaged */
  UNMANAGED = "unmanaged",
  /** remote-node */
  REMOTE_HYPHEN_NODE = "remote-node",
  /** health */
  HEALTH = "health",
  /** none */
  NONE = "none",
  /** kube-apiserver */
  KUBE_HYPHEN_APISERVER = "kube-apiserver",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToGroups
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressDenyToGroups {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToGroups#aws
   */
  readonly aws?: CiliumClusterwideNetworkPolicySpecsEgressDenyToGroupsAws;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressDenyToGroups' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressDenyToGroups(obj: CiliumClusterwideNetworkPolicySpecsEgressDenyToGroups | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'aws': toJson_CiliumClusterwideNetworkPolicySpecsEgressDenyToGroupsAws(obj.aws),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToPorts
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressDenyToPorts {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToPorts#ports
   */
  readonly ports?: CiliumClusterwideNetworkPolicySpecsEgressDenyToPortsPorts[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressDenyToPorts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressDenyToPorts(obj: CiliumClusterwideNetworkPolicySpecsEgressDenyToPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ports': obj.ports?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsEgressDenyToPortsPorts(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToRequires
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressDenyToRequires {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToRequires#matchExpressions
   */
  readonly matchExpressions?: CiliumClusterwideNetworkPolicySpecsEgressDenyToRequiresMatchExpressions[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToRequires#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressDenyToRequires' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressDenyToRequires(obj: CiliumClusterwideNetworkPolicySpecsEgressDenyToRequires | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsEgressDenyToRequiresMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToServices
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressDenyToServices {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToServices#k8sService
   */
  readonly k8SService?: CiliumClusterwideNetworkPolicySpecsEgressDenyToServicesK8SService;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToServices#k8sServiceSelector
   */
  readonly k8SServiceSelector?: CiliumClusterwideNetworkPolicySpecsEgressDenyToServicesK8SServiceSelector;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressDenyToServices' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressDenyToServices(obj: CiliumClusterwideNetworkPolicySpecsEgressDenyToServices | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'k8sService': toJson_CiliumClusterwideNetworkPolicySpecsEgressDenyToServicesK8SService(obj.k8SService),
    'k8sServiceSelector': toJson_CiliumClusterwideNetworkPolicySpecsEgressDenyToServicesK8SServiceSelector(obj.k8SServiceSelector),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEndpointSelectorMatchExpressions
 */
export interface CiliumClusterwideNetworkPolicySpecsEndpointSelectorMatchExpressions {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEndpointSelectorMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEndpointSelectorMatchExpressions#operator
   */
  readonly operator: CiliumClusterwideNetworkPolicySpecsEndpointSelectorMatchExpressionsOperator;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEndpointSelectorMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEndpointSelectorMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEndpointSelectorMatchExpressions(obj: CiliumClusterwideNetworkPolicySpecsEndpointSelectorMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumClusterwideNetworkPolicySpecsIngressAuthentication
 */
export interface CiliumClusterwideNetworkPolicySpecsIngressAuthentication {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressAuthentication#mode
   */
  readonly mode: CiliumClusterwideNetworkPolicySpecsIngressAuthenticationMode;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsIngressAuthentication' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsIngressAuthentication(obj: CiliumClusterwideNetworkPolicySpecsIngressAuthentication | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'mode': obj.mode,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsIngressFromCidrSet
 */
export interface CiliumClusterwideNetworkPolicySpecsIngressFromCidrSet {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressFromCidrSet#cidr
   */
  readonly cidr?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressFromCidrSet#cidrGroupRef
   */
  readonly cidrGroupRef?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressFromCidrSet#except
   */
  readonly except?: string[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsIngressFromCidrSet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsIngressFromCidrSet(obj: CiliumClusterwideNetworkPolicySpecsIngressFromCidrSet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cidr': obj.cidr,
    'cidrGroupRef': obj.cidrGroupRef,
    'except': obj.except?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsIngressFromEndpoints
 */
export interface CiliumClusterwideNetworkPolicySpecsIngressFromEndpoints {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressFromEndpoints#matchExpressions
   */
  readonly matchExpressions?: CiliumClusterwideNetworkPolicySpecsIngressFromEndpointsMatchExpressions[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressFromEndpoints#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsIngressFromEndpoints' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsIngressFromEndpoints(obj: CiliumClusterwideNetworkPolicySpecsIngressFromEndpoints | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsIngressFromEndpointsMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsIngressFromEntities
 */
export enum CiliumClusterwideNetworkPolicySpecsIngressFromEntities {
  /** all */
  ALL = "all",
  /** world */
  WORLD = "world",
  /** cluster */
  CLUSTER = "cluster",
  /** host */
  HOST = "host",
  /** init */
  INIT = "init",
  /** ingress */
  INGRESS = "ingress",
  /** unmanaged */
  UNMANAGED = "unmanaged",
  /** remote-node */
  REMOTE_HYPHEN_NODE = "remote-node",
  /** health */
  HEALTH = "health",
  /** none */
  NONE = "none",
  /** kube-apiserver */
  KUBE_HYPHEN_APISERVER = "kube-apiserver",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecsIngressFromRequires
 */
export interface CiliumClusterwideNetworkPolicySpecsIngressFromRequires {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressFromRequires#matchExpressions
   */
  readonly matchExpressions?: CiliumClusterwideNetworkPolicySpecsIngressFromRequiresMatchExpressions[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressFromRequires#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsIngressFromRequires' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsIngressFromRequires(obj: CiliumClusterwideNetworkPolicySpecsIngressFromRequires | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsIngressFromRequiresMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsIngressIcmps
 */
export interface CiliumClusterwideNetworkPolicySpecsIngressIcmps {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressIcmps#fields
   */
  readonly fields?: CiliumClusterwideNetworkPolicySpecsIngressIcmpsFields[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsIngressIcmps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsIngressIcmps(obj: CiliumClusterwideNetworkPolicySpecsIngressIcmps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fields': obj.fields?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsIngressIcmpsFields(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsIngressToPorts
 */
export interface CiliumClusterwideNetworkPolicySpecsIngressToPorts {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPorts#listener
   */
  readonly listener?: CiliumClusterwideNetworkPolicySpecsIngressToPortsListener;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPorts#originatingTLS
   */
  readonly originatingTls?: CiliumClusterwideNetworkPolicySpecsIngressToPortsOriginatingTls;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPorts#ports
   */
  readonly ports?: CiliumClusterwideNetworkPolicySpecsIngressToPortsPorts[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPorts#rules
   */
  readonly rules?: CiliumClusterwideNetworkPolicySpecsIngressToPortsRules;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPorts#serverNames
   */
  readonly serverNames?: string[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPorts#terminatingTLS
   */
  readonly terminatingTls?: CiliumClusterwideNetworkPolicySpecsIngressToPortsTerminatingTls;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsIngressToPorts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsIngressToPorts(obj: CiliumClusterwideNetworkPolicySpecsIngressToPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'listener': toJson_CiliumClusterwideNetworkPolicySpecsIngressToPortsListener(obj.listener),
    'originatingTLS': toJson_CiliumClusterwideNetworkPolicySpecsIngressToPortsOriginatingTls(obj.originatingTls),
    'ports': obj.ports?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsIngressToPortsPorts(y)),
    'rules': toJson_CiliumClusterwideNetworkPolicySpecsIngressToPortsRules(obj.rules),
    'serverNames': obj.serverNames?.map(y => y),
    'terminatingTLS': toJson_CiliumClusterwideNetworkPolicySpecsIngressToPortsTerminatingTls(obj.terminatingTls),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsIngressDenyFromCidrSet
 */
export interface CiliumClusterwideNetworkPolicySpecsIngressDenyFromCidrSet {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressDenyFromCidrSet#cidr
   */
  readonly cidr?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressDenyFromCidrSet#cidrGroupRef
   */
  readonly cidrGroupRef?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressDenyFromCidrSet#except
   */
  readonly except?: string[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsIngressDenyFromCidrSet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsIngressDenyFromCidrSet(obj: CiliumClusterwideNetworkPolicySpecsIngressDenyFromCidrSet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cidr': obj.cidr,
    'cidrGroupRef': obj.cidrGroupRef,
    'except': obj.except?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsIngressDenyFromEndpoints
 */
export interface CiliumClusterwideNetworkPolicySpecsIngressDenyFromEndpoints {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressDenyFromEndpoints#matchExpressions
   */
  readonly matchExpressions?: CiliumClusterwideNetworkPolicySpecsIngressDenyFromEndpointsMatchExpressions[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressDenyFromEndpoints#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsIngressDenyFromEndpoints' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsIngressDenyFromEndpoints(obj: CiliumClusterwideNetworkPolicySpecsIngressDenyFromEndpoints | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsIngressDenyFromEndpointsMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsIngressDenyFromEntities
 */
export enum CiliumClusterwideNetworkPolicySpecsIngressDenyFromEntities {
  /** all */
  ALL = "all",
  /** world */
  WORLD = "world",
  /** cluster */
  CLUSTER = "cluster",
  /** host */
  HOST = "host",
  /** init */
  INIT = "init",
  /** ingress */
  INGRESS = "ingress",
  /** unmanaged */
  UNMANAGED = "unmanaged",
  /** remote-node */
  REMOTE_HYPHEN_NODE = "remote-node",
  /** health */
  HEALTH = "health",
  /** none */
  NONE = "none",
  /** kube-apiserver */
  KUBE_HYPHEN_APISERVER = "kube-apiserver",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecsIngressDenyFromRequires
 */
export interface CiliumClusterwideNetworkPolicySpecsIngressDenyFromRequires {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressDenyFromRequires#matchExpressions
   */
  readonly matchExpressions?: CiliumClusterwideNetworkPolicySpecsIngressDenyFromRequiresMatchExpressions[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressDenyFromRequires#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsIngressDenyFromRequires' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsIngressDenyFromRequires(obj: CiliumClusterwideNetworkPolicySpecsIngressDenyFromRequires | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsIngressDenyFromRequiresMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsIngressDenyIcmps
 */
export interface CiliumClusterwideNetworkPolicySpecsIngressDenyIcmps {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressDenyIcmps#fields
   */
  readonly fields?: CiliumClusterwideNetworkPolicySpecsIngressDenyIcmpsFields[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsIngressDenyIcmps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsIngressDenyIcmps(obj: CiliumClusterwideNetworkPolicySpecsIngressDenyIcmps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fields': obj.fields?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsIngressDenyIcmpsFields(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsIngressDenyToPorts
 */
export interface CiliumClusterwideNetworkPolicySpecsIngressDenyToPorts {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressDenyToPorts#ports
   */
  readonly ports?: CiliumClusterwideNetworkPolicySpecsIngressDenyToPortsPorts[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsIngressDenyToPorts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsIngressDenyToPorts(obj: CiliumClusterwideNetworkPolicySpecsIngressDenyToPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ports': obj.ports?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsIngressDenyToPortsPorts(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsNodeSelectorMatchExpressions
 */
export interface CiliumClusterwideNetworkPolicySpecsNodeSelectorMatchExpressions {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsNodeSelectorMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsNodeSelectorMatchExpressions#operator
   */
  readonly operator: CiliumClusterwideNetworkPolicySpecsNodeSelectorMatchExpressionsOperator;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsNodeSelectorMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsNodeSelectorMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsNodeSelectorMatchExpressions(obj: CiliumClusterwideNetworkPolicySpecsNodeSelectorMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumClusterwideNetworkPolicySpecEgressAuthenticationMode
 */
export enum CiliumClusterwideNetworkPolicySpecEgressAuthenticationMode {
  /** disabled */
  DISABLED = "disabled",
  /** required */
  REQUIRED = "required",
  /** test-always-fail */
  TEST_HYPHEN_ALWAYS_HYPHEN_FAIL = "test-always-fail",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressIcmpsFields
 */
export interface CiliumClusterwideNetworkPolicySpecEgressIcmpsFields {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressIcmpsFields#family
   */
  readonly family?: CiliumClusterwideNetworkPolicySpecEgressIcmpsFieldsFamily;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressIcmpsFields#type
   */
  readonly type: number;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressIcmpsFields' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressIcmpsFields(obj: CiliumClusterwideNetworkPolicySpecEgressIcmpsFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'family': obj.family,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressToEndpointsMatchExpressions
 */
export interface CiliumClusterwideNetworkPolicySpecEgressToEndpointsMatchExpressions {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToEndpointsMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToEndpointsMatchExpressions#operator
   */
  readonly operator: CiliumClusterwideNetworkPolicySpecEgressToEndpointsMatchExpressionsOperator;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToEndpointsMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressToEndpointsMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressToEndpointsMatchExpressions(obj: CiliumClusterwideNetworkPolicySpecEgressToEndpointsMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumClusterwideNetworkPolicySpecEgressToGroupsAws
 */
export interface CiliumClusterwideNetworkPolicySpecEgressToGroupsAws {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToGroupsAws#labels
   */
  readonly labels?: { [key: string]: string };

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToGroupsAws#region
   */
  readonly region?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToGroupsAws#securityGroupsIds
   */
  readonly securityGroupsIds?: string[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToGroupsAws#securityGroupsNames
   */
  readonly securityGroupsNames?: string[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressToGroupsAws' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressToGroupsAws(obj: CiliumClusterwideNetworkPolicySpecEgressToGroupsAws | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'region': obj.region,
    'securityGroupsIds': obj.securityGroupsIds?.map(y => y),
    'securityGroupsNames': obj.securityGroupsNames?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsListener
 */
export interface CiliumClusterwideNetworkPolicySpecEgressToPortsListener {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsListener#envoyConfig
   */
  readonly envoyConfig: CiliumClusterwideNetworkPolicySpecEgressToPortsListenerEnvoyConfig;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsListener#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressToPortsListener' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressToPortsListener(obj: CiliumClusterwideNetworkPolicySpecEgressToPortsListener | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'envoyConfig': toJson_CiliumClusterwideNetworkPolicySpecEgressToPortsListenerEnvoyConfig(obj.envoyConfig),
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsOriginatingTls
 */
export interface CiliumClusterwideNetworkPolicySpecEgressToPortsOriginatingTls {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsOriginatingTls#certificate
   */
  readonly certificate?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsOriginatingTls#privateKey
   */
  readonly privateKey?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsOriginatingTls#secret
   */
  readonly secret: CiliumClusterwideNetworkPolicySpecEgressToPortsOriginatingTlsSecret;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsOriginatingTls#trustedCA
   */
  readonly trustedCa?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressToPortsOriginatingTls' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressToPortsOriginatingTls(obj: CiliumClusterwideNetworkPolicySpecEgressToPortsOriginatingTls | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'certificate': obj.certificate,
    'privateKey': obj.privateKey,
    'secret': toJson_CiliumClusterwideNetworkPolicySpecEgressToPortsOriginatingTlsSecret(obj.secret),
    'trustedCA': obj.trustedCa,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsPorts
 */
export interface CiliumClusterwideNetworkPolicySpecEgressToPortsPorts {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsPorts#port
   */
  readonly port: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsPorts#protocol
   */
  readonly protocol?: CiliumClusterwideNetworkPolicySpecEgressToPortsPortsProtocol;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressToPortsPorts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressToPortsPorts(obj: CiliumClusterwideNetworkPolicySpecEgressToPortsPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
    'protocol': obj.protocol,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsRules
 */
export interface CiliumClusterwideNetworkPolicySpecEgressToPortsRules {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsRules#dns
   */
  readonly dns?: CiliumClusterwideNetworkPolicySpecEgressToPortsRulesDns[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsRules#http
   */
  readonly http?: CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttp[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsRules#kafka
   */
  readonly kafka?: CiliumClusterwideNetworkPolicySpecEgressToPortsRulesKafka[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsRules#l7
   */
  readonly l7?: { [key: string]: string }[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsRules#l7proto
   */
  readonly l7Proto?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressToPortsRules' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressToPortsRules(obj: CiliumClusterwideNetworkPolicySpecEgressToPortsRules | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'dns': obj.dns?.map(y => toJson_CiliumClusterwideNetworkPolicySpecEgressToPortsRulesDns(y)),
    'http': obj.http?.map(y => toJson_CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttp(y)),
    'kafka': obj.kafka?.map(y => toJson_CiliumClusterwideNetworkPolicySpecEgressToPortsRulesKafka(y)),
    'l7': obj.l7?.map(y => ((y) === undefined) ? undefined : (Object.entries(y).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {}))),
    'l7proto': obj.l7Proto,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsTerminatingTls
 */
export interface CiliumClusterwideNetworkPolicySpecEgressToPortsTerminatingTls {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsTerminatingTls#certificate
   */
  readonly certificate?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsTerminatingTls#privateKey
   */
  readonly privateKey?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsTerminatingTls#secret
   */
  readonly secret: CiliumClusterwideNetworkPolicySpecEgressToPortsTerminatingTlsSecret;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsTerminatingTls#trustedCA
   */
  readonly trustedCa?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressToPortsTerminatingTls' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressToPortsTerminatingTls(obj: CiliumClusterwideNetworkPolicySpecEgressToPortsTerminatingTls | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'certificate': obj.certificate,
    'privateKey': obj.privateKey,
    'secret': toJson_CiliumClusterwideNetworkPolicySpecEgressToPortsTerminatingTlsSecret(obj.secret),
    'trustedCA': obj.trustedCa,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressToRequiresMatchExpressions
 */
export interface CiliumClusterwideNetworkPolicySpecEgressToRequiresMatchExpressions {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToRequiresMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToRequiresMatchExpressions#operator
   */
  readonly operator: CiliumClusterwideNetworkPolicySpecEgressToRequiresMatchExpressionsOperator;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToRequiresMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressToRequiresMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressToRequiresMatchExpressions(obj: CiliumClusterwideNetworkPolicySpecEgressToRequiresMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumClusterwideNetworkPolicySpecEgressToServicesK8SService
 */
export interface CiliumClusterwideNetworkPolicySpecEgressToServicesK8SService {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToServicesK8SService#namespace
   */
  readonly namespace?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToServicesK8SService#serviceName
   */
  readonly serviceName?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressToServicesK8SService' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressToServicesK8SService(obj: CiliumClusterwideNetworkPolicySpecEgressToServicesK8SService | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'namespace': obj.namespace,
    'serviceName': obj.serviceName,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressToServicesK8SServiceSelector
 */
export interface CiliumClusterwideNetworkPolicySpecEgressToServicesK8SServiceSelector {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToServicesK8SServiceSelector#namespace
   */
  readonly namespace?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToServicesK8SServiceSelector#selector
   */
  readonly selector: CiliumClusterwideNetworkPolicySpecEgressToServicesK8SServiceSelectorSelector;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressToServicesK8SServiceSelector' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressToServicesK8SServiceSelector(obj: CiliumClusterwideNetworkPolicySpecEgressToServicesK8SServiceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'namespace': obj.namespace,
    'selector': toJson_CiliumClusterwideNetworkPolicySpecEgressToServicesK8SServiceSelectorSelector(obj.selector),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressDenyIcmpsFields
 */
export interface CiliumClusterwideNetworkPolicySpecEgressDenyIcmpsFields {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressDenyIcmpsFields#family
   */
  readonly family?: CiliumClusterwideNetworkPolicySpecEgressDenyIcmpsFieldsFamily;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressDenyIcmpsFields#type
   */
  readonly type: number;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressDenyIcmpsFields' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressDenyIcmpsFields(obj: CiliumClusterwideNetworkPolicySpecEgressDenyIcmpsFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'family': obj.family,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToEndpointsMatchExpressions
 */
export interface CiliumClusterwideNetworkPolicySpecEgressDenyToEndpointsMatchExpressions {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToEndpointsMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToEndpointsMatchExpressions#operator
   */
  readonly operator: CiliumClusterwideNetworkPolicySpecEgressDenyToEndpointsMatchExpressionsOperator;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToEndpointsMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressDenyToEndpointsMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressDenyToEndpointsMatchExpressions(obj: CiliumClusterwideNetworkPolicySpecEgressDenyToEndpointsMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToGroupsAws
 */
export interface CiliumClusterwideNetworkPolicySpecEgressDenyToGroupsAws {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToGroupsAws#labels
   */
  readonly labels?: { [key: string]: string };

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToGroupsAws#region
   */
  readonly region?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToGroupsAws#securityGroupsIds
   */
  readonly securityGroupsIds?: string[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToGroupsAws#securityGroupsNames
   */
  readonly securityGroupsNames?: string[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressDenyToGroupsAws' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressDenyToGroupsAws(obj: CiliumClusterwideNetworkPolicySpecEgressDenyToGroupsAws | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'region': obj.region,
    'securityGroupsIds': obj.securityGroupsIds?.map(y => y),
    'securityGroupsNames': obj.securityGroupsNames?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToPortsPorts
 */
export interface CiliumClusterwideNetworkPolicySpecEgressDenyToPortsPorts {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToPortsPorts#port
   */
  readonly port: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToPortsPorts#protocol
   */
  readonly protocol?: CiliumClusterwideNetworkPolicySpecEgressDenyToPortsPortsProtocol;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressDenyToPortsPorts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressDenyToPortsPorts(obj: CiliumClusterwideNetworkPolicySpecEgressDenyToPortsPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
    'protocol': obj.protocol,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToRequiresMatchExpressions
 */
export interface CiliumClusterwideNetworkPolicySpecEgressDenyToRequiresMatchExpressions {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToRequiresMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToRequiresMatchExpressions#operator
   */
  readonly operator: CiliumClusterwideNetworkPolicySpecEgressDenyToRequiresMatchExpressionsOperator;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToRequiresMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressDenyToRequiresMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressDenyToRequiresMatchExpressions(obj: CiliumClusterwideNetworkPolicySpecEgressDenyToRequiresMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToServicesK8SService
 */
export interface CiliumClusterwideNetworkPolicySpecEgressDenyToServicesK8SService {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToServicesK8SService#namespace
   */
  readonly namespace?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToServicesK8SService#serviceName
   */
  readonly serviceName?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressDenyToServicesK8SService' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressDenyToServicesK8SService(obj: CiliumClusterwideNetworkPolicySpecEgressDenyToServicesK8SService | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'namespace': obj.namespace,
    'serviceName': obj.serviceName,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToServicesK8SServiceSelector
 */
export interface CiliumClusterwideNetworkPolicySpecEgressDenyToServicesK8SServiceSelector {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToServicesK8SServiceSelector#namespace
   */
  readonly namespace?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToServicesK8SServiceSelector#selector
   */
  readonly selector: CiliumClusterwideNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelector;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressDenyToServicesK8SServiceSelector' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressDenyToServicesK8SServiceSelector(obj: CiliumClusterwideNetworkPolicySpecEgressDenyToServicesK8SServiceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'namespace': obj.namespace,
    'selector': toJson_CiliumClusterwideNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelector(obj.selector),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecEndpointSelectorMatchExpressionsOperator
 */
export enum CiliumClusterwideNetworkPolicySpecEndpointSelectorMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecIngressAuthenticationMode
 */
export enum CiliumClusterwideNetworkPolicySpecIngressAuthenticationMode {
  /** disabled */
  DISABLED = "disabled",
  /** required */
  REQUIRED = "required",
  /** test-always-fail */
  TEST_HYPHEN_ALWAYS_HYPHEN_FAIL = "test-always-fail",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecIngressFromEndpointsMatchExpressions
 */
export interface CiliumClusterwideNetworkPolicySpecIngressFromEndpointsMatchExpressions {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressFromEndpointsMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressFromEndpointsMatchExpressions#operator
   */
  readonly operator: CiliumClusterwideNetworkPolicySpecIngressFromEndpointsMatchExpressionsOperator;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressFromEndpointsMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecIngressFromEndpointsMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecIngressFromEndpointsMatchExpressions(obj: CiliumClusterwideNetworkPolicySpecIngressFromEndpointsMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumClusterwideNetworkPolicySpecIngressFromRequiresMatchExpressions
 */
export interface CiliumClusterwideNetworkPolicySpecIngressFromRequiresMatchExpressions {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressFromRequiresMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressFromRequiresMatchExpressions#operator
   */
  readonly operator: CiliumClusterwideNetworkPolicySpecIngressFromRequiresMatchExpressionsOperator;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressFromRequiresMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecIngressFromRequiresMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecIngressFromRequiresMatchExpressions(obj: CiliumClusterwideNetworkPolicySpecIngressFromRequiresMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumClusterwideNetworkPolicySpecIngressIcmpsFields
 */
export interface CiliumClusterwideNetworkPolicySpecIngressIcmpsFields {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressIcmpsFields#family
   */
  readonly family?: CiliumClusterwideNetworkPolicySpecIngressIcmpsFieldsFamily;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressIcmpsFields#type
   */
  readonly type: number;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecIngressIcmpsFields' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecIngressIcmpsFields(obj: CiliumClusterwideNetworkPolicySpecIngressIcmpsFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'family': obj.family,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsListener
 */
export interface CiliumClusterwideNetworkPolicySpecIngressToPortsListener {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsListener#envoyConfig
   */
  readonly envoyConfig: CiliumClusterwideNetworkPolicySpecIngressToPortsListenerEnvoyConfig;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsListener#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecIngressToPortsListener' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecIngressToPortsListener(obj: CiliumClusterwideNetworkPolicySpecIngressToPortsListener | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'envoyConfig': toJson_CiliumClusterwideNetworkPolicySpecIngressToPortsListenerEnvoyConfig(obj.envoyConfig),
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsOriginatingTls
 */
export interface CiliumClusterwideNetworkPolicySpecIngressToPortsOriginatingTls {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsOriginatingTls#certificate
   */
  readonly certificate?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsOriginatingTls#privateKey
   */
  readonly privateKey?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsOriginatingTls#secret
   */
  readonly secret: CiliumClusterwideNetworkPolicySpecIngressToPortsOriginatingTlsSecret;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsOriginatingTls#trustedCA
   */
  readonly trustedCa?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecIngressToPortsOriginatingTls' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecIngressToPortsOriginatingTls(obj: CiliumClusterwideNetworkPolicySpecIngressToPortsOriginatingTls | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'certificate': obj.certificate,
    'privateKey': obj.privateKey,
    'secret': toJson_CiliumClusterwideNetworkPolicySpecIngressToPortsOriginatingTlsSecret(obj.secret),
    'trustedCA': obj.trustedCa,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsPorts
 */
export interface CiliumClusterwideNetworkPolicySpecIngressToPortsPorts {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsPorts#port
   */
  readonly port: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsPorts#protocol
   */
  readonly protocol?: CiliumClusterwideNetworkPolicySpecIngressToPortsPortsProtocol;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecIngressToPortsPorts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecIngressToPortsPorts(obj: CiliumClusterwideNetworkPolicySpecIngressToPortsPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
    'protocol': obj.protocol,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsRules
 */
export interface CiliumClusterwideNetworkPolicySpecIngressToPortsRules {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsRules#dns
   */
  readonly dns?: CiliumClusterwideNetworkPolicySpecIngressToPortsRulesDns[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsRules#http
   */
  readonly http?: CiliumClusterwideNetworkPolicySpecIngressToPortsRulesHttp[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsRules#kafka
   */
  readonly kafka?: CiliumClusterwideNetworkPolicySpecIngressToPortsRulesKafka[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsRules#l7
   */
  readonly l7?: { [key: string]: string }[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsRules#l7proto
   */
  readonly l7Proto?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecIngressToPortsRules' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecIngressToPortsRules(obj: CiliumClusterwideNetworkPolicySpecIngressToPortsRules | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'dns': obj.dns?.map(y => toJson_CiliumClusterwideNetworkPolicySpecIngressToPortsRulesDns(y)),
    'http': obj.http?.map(y => toJson_CiliumClusterwideNetworkPolicySpecIngressToPortsRulesHttp(y)),
    'kafka': obj.kafka?.map(y => toJson_CiliumClusterwideNetworkPolicySpecIngressToPortsRulesKafka(y)),
    'l7': obj.l7?.map(y => ((y) === undefined) ? undefined : (Object.entries(y).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {}))),
    'l7proto': obj.l7Proto,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsTerminatingTls
 */
export interface CiliumClusterwideNetworkPolicySpecIngressToPortsTerminatingTls {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsTerminatingTls#certificate
   */
  readonly certificate?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsTerminatingTls#privateKey
   */
  readonly privateKey?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsTerminatingTls#secret
   */
  readonly secret: CiliumClusterwideNetworkPolicySpecIngressToPortsTerminatingTlsSecret;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsTerminatingTls#trustedCA
   */
  readonly trustedCa?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecIngressToPortsTerminatingTls' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecIngressToPortsTerminatingTls(obj: CiliumClusterwideNetworkPolicySpecIngressToPortsTerminatingTls | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'certificate': obj.certificate,
    'privateKey': obj.privateKey,
    'secret': toJson_CiliumClusterwideNetworkPolicySpecIngressToPortsTerminatingTlsSecret(obj.secret),
    'trustedCA': obj.trustedCa,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecIngressDenyFromEndpointsMatchExpressions
 */
export interface CiliumClusterwideNetworkPolicySpecIngressDenyFromEndpointsMatchExpressions {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressDenyFromEndpointsMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressDenyFromEndpointsMatchExpressions#operator
   */
  readonly operator: CiliumClusterwideNetworkPolicySpecIngressDenyFromEndpointsMatchExpressionsOperator;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressDenyFromEndpointsMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecIngressDenyFromEndpointsMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecIngressDenyFromEndpointsMatchExpressions(obj: CiliumClusterwideNetworkPolicySpecIngressDenyFromEndpointsMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumClusterwideNetworkPolicySpecIngressDenyFromRequiresMatchExpressions
 */
export interface CiliumClusterwideNetworkPolicySpecIngressDenyFromRequiresMatchExpressions {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressDenyFromRequiresMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressDenyFromRequiresMatchExpressions#operator
   */
  readonly operator: CiliumClusterwideNetworkPolicySpecIngressDenyFromRequiresMatchExpressionsOperator;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressDenyFromRequiresMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecIngressDenyFromRequiresMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecIngressDenyFromRequiresMatchExpressions(obj: CiliumClusterwideNetworkPolicySpecIngressDenyFromRequiresMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumClusterwideNetworkPolicySpecIngressDenyIcmpsFields
 */
export interface CiliumClusterwideNetworkPolicySpecIngressDenyIcmpsFields {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressDenyIcmpsFields#family
   */
  readonly family?: CiliumClusterwideNetworkPolicySpecIngressDenyIcmpsFieldsFamily;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressDenyIcmpsFields#type
   */
  readonly type: number;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecIngressDenyIcmpsFields' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecIngressDenyIcmpsFields(obj: CiliumClusterwideNetworkPolicySpecIngressDenyIcmpsFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'family': obj.family,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecIngressDenyToPortsPorts
 */
export interface CiliumClusterwideNetworkPolicySpecIngressDenyToPortsPorts {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressDenyToPortsPorts#port
   */
  readonly port: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressDenyToPortsPorts#protocol
   */
  readonly protocol?: CiliumClusterwideNetworkPolicySpecIngressDenyToPortsPortsProtocol;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecIngressDenyToPortsPorts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecIngressDenyToPortsPorts(obj: CiliumClusterwideNetworkPolicySpecIngressDenyToPortsPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
    'protocol': obj.protocol,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecNodeSelectorMatchExpressionsOperator
 */
export enum CiliumClusterwideNetworkPolicySpecNodeSelectorMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressAuthenticationMode
 */
export enum CiliumClusterwideNetworkPolicySpecsEgressAuthenticationMode {
  /** disabled */
  DISABLED = "disabled",
  /** required */
  REQUIRED = "required",
  /** test-always-fail */
  TEST_HYPHEN_ALWAYS_HYPHEN_FAIL = "test-always-fail",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressIcmpsFields
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressIcmpsFields {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressIcmpsFields#family
   */
  readonly family?: CiliumClusterwideNetworkPolicySpecsEgressIcmpsFieldsFamily;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressIcmpsFields#type
   */
  readonly type: number;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressIcmpsFields' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressIcmpsFields(obj: CiliumClusterwideNetworkPolicySpecsEgressIcmpsFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'family': obj.family,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressToEndpointsMatchExpressions
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressToEndpointsMatchExpressions {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToEndpointsMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToEndpointsMatchExpressions#operator
   */
  readonly operator: CiliumClusterwideNetworkPolicySpecsEgressToEndpointsMatchExpressionsOperator;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToEndpointsMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressToEndpointsMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressToEndpointsMatchExpressions(obj: CiliumClusterwideNetworkPolicySpecsEgressToEndpointsMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumClusterwideNetworkPolicySpecsEgressToGroupsAws
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressToGroupsAws {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToGroupsAws#labels
   */
  readonly labels?: { [key: string]: string };

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToGroupsAws#region
   */
  readonly region?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToGroupsAws#securityGroupsIds
   */
  readonly securityGroupsIds?: string[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToGroupsAws#securityGroupsNames
   */
  readonly securityGroupsNames?: string[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressToGroupsAws' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressToGroupsAws(obj: CiliumClusterwideNetworkPolicySpecsEgressToGroupsAws | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'region': obj.region,
    'securityGroupsIds': obj.securityGroupsIds?.map(y => y),
    'securityGroupsNames': obj.securityGroupsNames?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsListener
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressToPortsListener {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsListener#envoyConfig
   */
  readonly envoyConfig: CiliumClusterwideNetworkPolicySpecsEgressToPortsListenerEnvoyConfig;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsListener#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressToPortsListener' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressToPortsListener(obj: CiliumClusterwideNetworkPolicySpecsEgressToPortsListener | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'envoyConfig': toJson_CiliumClusterwideNetworkPolicySpecsEgressToPortsListenerEnvoyConfig(obj.envoyConfig),
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsOriginatingTls
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressToPortsOriginatingTls {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsOriginatingTls#certificate
   */
  readonly certificate?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsOriginatingTls#privateKey
   */
  readonly privateKey?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsOriginatingTls#secret
   */
  readonly secret: CiliumClusterwideNetworkPolicySpecsEgressToPortsOriginatingTlsSecret;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsOriginatingTls#trustedCA
   */
  readonly trustedCa?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressToPortsOriginatingTls' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressToPortsOriginatingTls(obj: CiliumClusterwideNetworkPolicySpecsEgressToPortsOriginatingTls | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'certificate': obj.certificate,
    'privateKey': obj.privateKey,
    'secret': toJson_CiliumClusterwideNetworkPolicySpecsEgressToPortsOriginatingTlsSecret(obj.secret),
    'trustedCA': obj.trustedCa,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsPorts
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressToPortsPorts {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsPorts#port
   */
  readonly port: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsPorts#protocol
   */
  readonly protocol?: CiliumClusterwideNetworkPolicySpecsEgressToPortsPortsProtocol;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressToPortsPorts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressToPortsPorts(obj: CiliumClusterwideNetworkPolicySpecsEgressToPortsPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
    'protocol': obj.protocol,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsRules
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressToPortsRules {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsRules#dns
   */
  readonly dns?: CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesDns[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsRules#http
   */
  readonly http?: CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesHttp[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsRules#kafka
   */
  readonly kafka?: CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesKafka[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsRules#l7
   */
  readonly l7?: { [key: string]: string }[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsRules#l7proto
   */
  readonly l7Proto?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressToPortsRules' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressToPortsRules(obj: CiliumClusterwideNetworkPolicySpecsEgressToPortsRules | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'dns': obj.dns?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesDns(y)),
    'http': obj.http?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesHttp(y)),
    'kafka': obj.kafka?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesKafka(y)),
    'l7': obj.l7?.map(y => ((y) === undefined) ? undefined : (Object.entries(y).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {}))),
    'l7proto': obj.l7Proto,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsTerminatingTls
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressToPortsTerminatingTls {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsTerminatingTls#certificate
   */
  readonly certificate?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsTerminatingTls#privateKey
   */
  readonly privateKey?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsTerminatingTls#secret
   */
  readonly secret: CiliumClusterwideNetworkPolicySpecsEgressToPortsTerminatingTlsSecret;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsTerminatingTls#trustedCA
   */
  readonly trustedCa?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressToPortsTerminatingTls' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressToPortsTerminatingTls(obj: CiliumClusterwideNetworkPolicySpecsEgressToPortsTerminatingTls | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'certificate': obj.certificate,
    'privateKey': obj.privateKey,
    'secret': toJson_CiliumClusterwideNetworkPolicySpecsEgressToPortsTerminatingTlsSecret(obj.secret),
    'trustedCA': obj.trustedCa,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressToRequiresMatchExpressions
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressToRequiresMatchExpressions {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToRequiresMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToRequiresMatchExpressions#operator
   */
  readonly operator: CiliumClusterwideNetworkPolicySpecsEgressToRequiresMatchExpressionsOperator;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToRequiresMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressToRequiresMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressToRequiresMatchExpressions(obj: CiliumClusterwideNetworkPolicySpecsEgressToRequiresMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumClusterwideNetworkPolicySpecsEgressToServicesK8SService
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressToServicesK8SService {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToServicesK8SService#namespace
   */
  readonly namespace?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToServicesK8SService#serviceName
   */
  readonly serviceName?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressToServicesK8SService' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressToServicesK8SService(obj: CiliumClusterwideNetworkPolicySpecsEgressToServicesK8SService | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'namespace': obj.namespace,
    'serviceName': obj.serviceName,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressToServicesK8SServiceSelector
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressToServicesK8SServiceSelector {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToServicesK8SServiceSelector#namespace
   */
  readonly namespace?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToServicesK8SServiceSelector#selector
   */
  readonly selector: CiliumClusterwideNetworkPolicySpecsEgressToServicesK8SServiceSelectorSelector;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressToServicesK8SServiceSelector' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressToServicesK8SServiceSelector(obj: CiliumClusterwideNetworkPolicySpecsEgressToServicesK8SServiceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'namespace': obj.namespace,
    'selector': toJson_CiliumClusterwideNetworkPolicySpecsEgressToServicesK8SServiceSelectorSelector(obj.selector),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyIcmpsFields
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressDenyIcmpsFields {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyIcmpsFields#family
   */
  readonly family?: CiliumClusterwideNetworkPolicySpecsEgressDenyIcmpsFieldsFamily;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyIcmpsFields#type
   */
  readonly type: number;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressDenyIcmpsFields' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressDenyIcmpsFields(obj: CiliumClusterwideNetworkPolicySpecsEgressDenyIcmpsFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'family': obj.family,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToEndpointsMatchExpressions
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressDenyToEndpointsMatchExpressions {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToEndpointsMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToEndpointsMatchExpressions#operator
   */
  readonly operator: CiliumClusterwideNetworkPolicySpecsEgressDenyToEndpointsMatchExpressionsOperator;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToEndpointsMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressDenyToEndpointsMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressDenyToEndpointsMatchExpressions(obj: CiliumClusterwideNetworkPolicySpecsEgressDenyToEndpointsMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToGroupsAws
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressDenyToGroupsAws {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToGroupsAws#labels
   */
  readonly labels?: { [key: string]: string };

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToGroupsAws#region
   */
  readonly region?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToGroupsAws#securityGroupsIds
   */
  readonly securityGroupsIds?: string[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToGroupsAws#securityGroupsNames
   */
  readonly securityGroupsNames?: string[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressDenyToGroupsAws' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressDenyToGroupsAws(obj: CiliumClusterwideNetworkPolicySpecsEgressDenyToGroupsAws | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'region': obj.region,
    'securityGroupsIds': obj.securityGroupsIds?.map(y => y),
    'securityGroupsNames': obj.securityGroupsNames?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToPortsPorts
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressDenyToPortsPorts {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToPortsPorts#port
   */
  readonly port: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToPortsPorts#protocol
   */
  readonly protocol?: CiliumClusterwideNetworkPolicySpecsEgressDenyToPortsPortsProtocol;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressDenyToPortsPorts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressDenyToPortsPorts(obj: CiliumClusterwideNetworkPolicySpecsEgressDenyToPortsPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
    'protocol': obj.protocol,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToRequiresMatchExpressions
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressDenyToRequiresMatchExpressions {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToRequiresMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToRequiresMatchExpressions#operator
   */
  readonly operator: CiliumClusterwideNetworkPolicySpecsEgressDenyToRequiresMatchExpressionsOperator;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToRequiresMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressDenyToRequiresMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressDenyToRequiresMatchExpressions(obj: CiliumClusterwideNetworkPolicySpecsEgressDenyToRequiresMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToServicesK8SService
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressDenyToServicesK8SService {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToServicesK8SService#namespace
   */
  readonly namespace?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToServicesK8SService#serviceName
   */
  readonly serviceName?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressDenyToServicesK8SService' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressDenyToServicesK8SService(obj: CiliumClusterwideNetworkPolicySpecsEgressDenyToServicesK8SService | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'namespace': obj.namespace,
    'serviceName': obj.serviceName,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToServicesK8SServiceSelector
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressDenyToServicesK8SServiceSelector {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToServicesK8SServiceSelector#namespace
   */
  readonly namespace?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToServicesK8SServiceSelector#selector
   */
  readonly selector: CiliumClusterwideNetworkPolicySpecsEgressDenyToServicesK8SServiceSelectorSelector;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressDenyToServicesK8SServiceSelector' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressDenyToServicesK8SServiceSelector(obj: CiliumClusterwideNetworkPolicySpecsEgressDenyToServicesK8SServiceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'namespace': obj.namespace,
    'selector': toJson_CiliumClusterwideNetworkPolicySpecsEgressDenyToServicesK8SServiceSelectorSelector(obj.selector),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEndpointSelectorMatchExpressionsOperator
 */
export enum CiliumClusterwideNetworkPolicySpecsEndpointSelectorMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecsIngressAuthenticationMode
 */
export enum CiliumClusterwideNetworkPolicySpecsIngressAuthenticationMode {
  /** disabled */
  DISABLED = "disabled",
  /** required */
  REQUIRED = "required",
  /** test-always-fail */
  TEST_HYPHEN_ALWAYS_HYPHEN_FAIL = "test-always-fail",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecsIngressFromEndpointsMatchExpressions
 */
export interface CiliumClusterwideNetworkPolicySpecsIngressFromEndpointsMatchExpressions {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressFromEndpointsMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressFromEndpointsMatchExpressions#operator
   */
  readonly operator: CiliumClusterwideNetworkPolicySpecsIngressFromEndpointsMatchExpressionsOperator;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressFromEndpointsMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsIngressFromEndpointsMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsIngressFromEndpointsMatchExpressions(obj: CiliumClusterwideNetworkPolicySpecsIngressFromEndpointsMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumClusterwideNetworkPolicySpecsIngressFromRequiresMatchExpressions
 */
export interface CiliumClusterwideNetworkPolicySpecsIngressFromRequiresMatchExpressions {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressFromRequiresMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressFromRequiresMatchExpressions#operator
   */
  readonly operator: CiliumClusterwideNetworkPolicySpecsIngressFromRequiresMatchExpressionsOperator;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressFromRequiresMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsIngressFromRequiresMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsIngressFromRequiresMatchExpressions(obj: CiliumClusterwideNetworkPolicySpecsIngressFromRequiresMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumClusterwideNetworkPolicySpecsIngressIcmpsFields
 */
export interface CiliumClusterwideNetworkPolicySpecsIngressIcmpsFields {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressIcmpsFields#family
   */
  readonly family?: CiliumClusterwideNetworkPolicySpecsIngressIcmpsFieldsFamily;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressIcmpsFields#type
   */
  readonly type: number;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsIngressIcmpsFields' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsIngressIcmpsFields(obj: CiliumClusterwideNetworkPolicySpecsIngressIcmpsFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'family': obj.family,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsListener
 */
export interface CiliumClusterwideNetworkPolicySpecsIngressToPortsListener {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsListener#envoyConfig
   */
  readonly envoyConfig: CiliumClusterwideNetworkPolicySpecsIngressToPortsListenerEnvoyConfig;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsListener#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsIngressToPortsListener' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsIngressToPortsListener(obj: CiliumClusterwideNetworkPolicySpecsIngressToPortsListener | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'envoyConfig': toJson_CiliumClusterwideNetworkPolicySpecsIngressToPortsListenerEnvoyConfig(obj.envoyConfig),
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsOriginatingTls
 */
export interface CiliumClusterwideNetworkPolicySpecsIngressToPortsOriginatingTls {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsOriginatingTls#certificate
   */
  readonly certificate?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsOriginatingTls#privateKey
   */
  readonly privateKey?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsOriginatingTls#secret
   */
  readonly secret: CiliumClusterwideNetworkPolicySpecsIngressToPortsOriginatingTlsSecret;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsOriginatingTls#trustedCA
   */
  readonly trustedCa?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsIngressToPortsOriginatingTls' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsIngressToPortsOriginatingTls(obj: CiliumClusterwideNetworkPolicySpecsIngressToPortsOriginatingTls | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'certificate': obj.certificate,
    'privateKey': obj.privateKey,
    'secret': toJson_CiliumClusterwideNetworkPolicySpecsIngressToPortsOriginatingTlsSecret(obj.secret),
    'trustedCA': obj.trustedCa,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsPorts
 */
export interface CiliumClusterwideNetworkPolicySpecsIngressToPortsPorts {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsPorts#port
   */
  readonly port: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsPorts#protocol
   */
  readonly protocol?: CiliumClusterwideNetworkPolicySpecsIngressToPortsPortsProtocol;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsIngressToPortsPorts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsIngressToPortsPorts(obj: CiliumClusterwideNetworkPolicySpecsIngressToPortsPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
    'protocol': obj.protocol,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsRules
 */
export interface CiliumClusterwideNetworkPolicySpecsIngressToPortsRules {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsRules#dns
   */
  readonly dns?: CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesDns[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsRules#http
   */
  readonly http?: CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesHttp[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsRules#kafka
   */
  readonly kafka?: CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesKafka[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsRules#l7
   */
  readonly l7?: { [key: string]: string }[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsRules#l7proto
   */
  readonly l7Proto?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsIngressToPortsRules' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsIngressToPortsRules(obj: CiliumClusterwideNetworkPolicySpecsIngressToPortsRules | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'dns': obj.dns?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesDns(y)),
    'http': obj.http?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesHttp(y)),
    'kafka': obj.kafka?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesKafka(y)),
    'l7': obj.l7?.map(y => ((y) === undefined) ? undefined : (Object.entries(y).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {}))),
    'l7proto': obj.l7Proto,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsTerminatingTls
 */
export interface CiliumClusterwideNetworkPolicySpecsIngressToPortsTerminatingTls {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsTerminatingTls#certificate
   */
  readonly certificate?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsTerminatingTls#privateKey
   */
  readonly privateKey?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsTerminatingTls#secret
   */
  readonly secret: CiliumClusterwideNetworkPolicySpecsIngressToPortsTerminatingTlsSecret;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsTerminatingTls#trustedCA
   */
  readonly trustedCa?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsIngressToPortsTerminatingTls' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsIngressToPortsTerminatingTls(obj: CiliumClusterwideNetworkPolicySpecsIngressToPortsTerminatingTls | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'certificate': obj.certificate,
    'privateKey': obj.privateKey,
    'secret': toJson_CiliumClusterwideNetworkPolicySpecsIngressToPortsTerminatingTlsSecret(obj.secret),
    'trustedCA': obj.trustedCa,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsIngressDenyFromEndpointsMatchExpressions
 */
export interface CiliumClusterwideNetworkPolicySpecsIngressDenyFromEndpointsMatchExpressions {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressDenyFromEndpointsMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressDenyFromEndpointsMatchExpressions#operator
   */
  readonly operator: CiliumClusterwideNetworkPolicySpecsIngressDenyFromEndpointsMatchExpressionsOperator;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressDenyFromEndpointsMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsIngressDenyFromEndpointsMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsIngressDenyFromEndpointsMatchExpressions(obj: CiliumClusterwideNetworkPolicySpecsIngressDenyFromEndpointsMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumClusterwideNetworkPolicySpecsIngressDenyFromRequiresMatchExpressions
 */
export interface CiliumClusterwideNetworkPolicySpecsIngressDenyFromRequiresMatchExpressions {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressDenyFromRequiresMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressDenyFromRequiresMatchExpressions#operator
   */
  readonly operator: CiliumClusterwideNetworkPolicySpecsIngressDenyFromRequiresMatchExpressionsOperator;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressDenyFromRequiresMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsIngressDenyFromRequiresMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsIngressDenyFromRequiresMatchExpressions(obj: CiliumClusterwideNetworkPolicySpecsIngressDenyFromRequiresMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumClusterwideNetworkPolicySpecsIngressDenyIcmpsFields
 */
export interface CiliumClusterwideNetworkPolicySpecsIngressDenyIcmpsFields {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressDenyIcmpsFields#family
   */
  readonly family?: CiliumClusterwideNetworkPolicySpecsIngressDenyIcmpsFieldsFamily;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressDenyIcmpsFields#type
   */
  readonly type: number;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsIngressDenyIcmpsFields' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsIngressDenyIcmpsFields(obj: CiliumClusterwideNetworkPolicySpecsIngressDenyIcmpsFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'family': obj.family,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsIngressDenyToPortsPorts
 */
export interface CiliumClusterwideNetworkPolicySpecsIngressDenyToPortsPorts {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressDenyToPortsPorts#port
   */
  readonly port: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressDenyToPortsPorts#protocol
   */
  readonly protocol?: CiliumClusterwideNetworkPolicySpecsIngressDenyToPortsPortsProtocol;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsIngressDenyToPortsPorts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsIngressDenyToPortsPorts(obj: CiliumClusterwideNetworkPolicySpecsIngressDenyToPortsPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
    'protocol': obj.protocol,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsNodeSelectorMatchExpressionsOperator
 */
export enum CiliumClusterwideNetworkPolicySpecsNodeSelectorMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressIcmpsFieldsFamily
 */
export enum CiliumClusterwideNetworkPolicySpecEgressIcmpsFieldsFamily {
  /** IPv4 */
  I_PV4 = "IPv4",
  /** IPv6 */
  I_PV6 = "IPv6",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressToEndpointsMatchExpressionsOperator
 */
export enum CiliumClusterwideNetworkPolicySpecEgressToEndpointsMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsListenerEnvoyConfig
 */
export interface CiliumClusterwideNetworkPolicySpecEgressToPortsListenerEnvoyConfig {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsListenerEnvoyConfig#kind
   */
  readonly kind?: CiliumClusterwideNetworkPolicySpecEgressToPortsListenerEnvoyConfigKind;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsListenerEnvoyConfig#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressToPortsListenerEnvoyConfig' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressToPortsListenerEnvoyConfig(obj: CiliumClusterwideNetworkPolicySpecEgressToPortsListenerEnvoyConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'kind': obj.kind,
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsOriginatingTlsSecret
 */
export interface CiliumClusterwideNetworkPolicySpecEgressToPortsOriginatingTlsSecret {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsOriginatingTlsSecret#name
   */
  readonly name: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsOriginatingTlsSecret#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressToPortsOriginatingTlsSecret' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressToPortsOriginatingTlsSecret(obj: CiliumClusterwideNetworkPolicySpecEgressToPortsOriginatingTlsSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsPortsProtocol
 */
export enum CiliumClusterwideNetworkPolicySpecEgressToPortsPortsProtocol {
  /** TCP */
  TCP = "TCP",
  /** UDP */
  UDP = "UDP",
  /** SCTP */
  SCTP = "SCTP",
  /** ANY */
  ANY = "ANY",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsRulesDns
 */
export interface CiliumClusterwideNetworkPolicySpecEgressToPortsRulesDns {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsRulesDns#matchName
   */
  readonly matchName?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsRulesDns#matchPattern
   */
  readonly matchPattern?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressToPortsRulesDns' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressToPortsRulesDns(obj: CiliumClusterwideNetworkPolicySpecEgressToPortsRulesDns | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchName': obj.matchName,
    'matchPattern': obj.matchPattern,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttp
 */
export interface CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttp {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttp#headerMatches
   */
  readonly headerMatches?: CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttpHeaderMatches[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttp#headers
   */
  readonly headers?: string[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttp#host
   */
  readonly host?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttp#method
   */
  readonly method?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttp#path
   */
  readonly path?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttp' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttp(obj: CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttp | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'headerMatches': obj.headerMatches?.map(y => toJson_CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttpHeaderMatches(y)),
    'headers': obj.headers?.map(y => y),
    'host': obj.host,
    'method': obj.method,
    'path': obj.path,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsRulesKafka
 */
export interface CiliumClusterwideNetworkPolicySpecEgressToPortsRulesKafka {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsRulesKafka#apiKey
   */
  readonly apiKey?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsRulesKafka#apiVersion
   */
  readonly apiVersion?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsRulesKafka#clientID
   */
  readonly clientId?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsRulesKafka#role
   */
  readonly role?: CiliumClusterwideNetworkPolicySpecEgressToPortsRulesKafkaRole;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsRulesKafka#topic
   */
  readonly topic?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressToPortsRulesKafka' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressToPortsRulesKafka(obj: CiliumClusterwideNetworkPolicySpecEgressToPortsRulesKafka | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiKey': obj.apiKey,
    'apiVersion': obj.apiVersion,
    'clientID': obj.clientId,
    'role': obj.role,
    'topic': obj.topic,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsTerminatingTlsSecret
 */
export interface CiliumClusterwideNetworkPolicySpecEgressToPortsTerminatingTlsSecret {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsTerminatingTlsSecret#name
   */
  readonly name: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsTerminatingTlsSecret#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressToPortsTerminatingTlsSecret' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressToPortsTerminatingTlsSecret(obj: CiliumClusterwideNetworkPolicySpecEgressToPortsTerminatingTlsSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressToRequiresMatchExpressionsOperator
 */
export enum CiliumClusterwideNetworkPolicySpecEgressToRequiresMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressToServicesK8SServiceSelectorSelector
 */
export interface CiliumClusterwideNetworkPolicySpecEgressToServicesK8SServiceSelectorSelector {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToServicesK8SServiceSelectorSelector#matchExpressions
   */
  readonly matchExpressions?: CiliumClusterwideNetworkPolicySpecEgressToServicesK8SServiceSelectorSelectorMatchExpressions[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToServicesK8SServiceSelectorSelector#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressToServicesK8SServiceSelectorSelector' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressToServicesK8SServiceSelectorSelector(obj: CiliumClusterwideNetworkPolicySpecEgressToServicesK8SServiceSelectorSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumClusterwideNetworkPolicySpecEgressToServicesK8SServiceSelectorSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressDenyIcmpsFieldsFamily
 */
export enum CiliumClusterwideNetworkPolicySpecEgressDenyIcmpsFieldsFamily {
  /** IPv4 */
  I_PV4 = "IPv4",
  /** IPv6 */
  I_PV6 = "IPv6",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToEndpointsMatchExpressionsOperator
 */
export enum CiliumClusterwideNetworkPolicySpecEgressDenyToEndpointsMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToPortsPortsProtocol
 */
export enum CiliumClusterwideNetworkPolicySpecEgressDenyToPortsPortsProtocol {
  /** TCP */
  TCP = "TCP",
  /** UDP */
  UDP = "UDP",
  /** SCTP */
  SCTP = "SCTP",
  /** ANY */
  ANY = "ANY",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToRequiresMatchExpressionsOperator
 */
export enum CiliumClusterwideNetworkPolicySpecEgressDenyToRequiresMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelector
 */
export interface CiliumClusterwideNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelector {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelector#matchExpressions
   */
  readonly matchExpressions?: CiliumClusterwideNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelector#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelector' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelector(obj: CiliumClusterwideNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumClusterwideNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecIngressFromEndpointsMatchExpressionsOperator
 */
export enum CiliumClusterwideNetworkPolicySpecIngressFromEndpointsMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecIngressFromRequiresMatchExpressionsOperator
 */
export enum CiliumClusterwideNetworkPolicySpecIngressFromRequiresMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecIngressIcmpsFieldsFamily
 */
export enum CiliumClusterwideNetworkPolicySpecIngressIcmpsFieldsFamily {
  /** IPv4 */
  I_PV4 = "IPv4",
  /** IPv6 */
  I_PV6 = "IPv6",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsListenerEnvoyConfig
 */
export interface CiliumClusterwideNetworkPolicySpecIngressToPortsListenerEnvoyConfig {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsListenerEnvoyConfig#kind
   */
  readonly kind?: CiliumClusterwideNetworkPolicySpecIngressToPortsListenerEnvoyConfigKind;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsListenerEnvoyConfig#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecIngressToPortsListenerEnvoyConfig' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecIngressToPortsListenerEnvoyConfig(obj: CiliumClusterwideNetworkPolicySpecIngressToPortsListenerEnvoyConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'kind': obj.kind,
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsOriginatingTlsSecret
 */
export interface CiliumClusterwideNetworkPolicySpecIngressToPortsOriginatingTlsSecret {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsOriginatingTlsSecret#name
   */
  readonly name: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsOriginatingTlsSecret#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecIngressToPortsOriginatingTlsSecret' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecIngressToPortsOriginatingTlsSecret(obj: CiliumClusterwideNetworkPolicySpecIngressToPortsOriginatingTlsSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsPortsProtocol
 */
export enum CiliumClusterwideNetworkPolicySpecIngressToPortsPortsProtocol {
  /** TCP */
  TCP = "TCP",
  /** UDP */
  UDP = "UDP",
  /** SCTP */
  SCTP = "SCTP",
  /** ANY */
  ANY = "ANY",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsRulesDns
 */
export interface CiliumClusterwideNetworkPolicySpecIngressToPortsRulesDns {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsRulesDns#matchName
   */
  readonly matchName?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsRulesDns#matchPattern
   */
  readonly matchPattern?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecIngressToPortsRulesDns' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecIngressToPortsRulesDns(obj: CiliumClusterwideNetworkPolicySpecIngressToPortsRulesDns | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchName': obj.matchName,
    'matchPattern': obj.matchPattern,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsRulesHttp
 */
export interface CiliumClusterwideNetworkPolicySpecIngressToPortsRulesHttp {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsRulesHttp#headerMatches
   */
  readonly headerMatches?: CiliumClusterwideNetworkPolicySpecIngressToPortsRulesHttpHeaderMatches[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsRulesHttp#headers
   */
  readonly headers?: string[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsRulesHttp#host
   */
  readonly host?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsRulesHttp#method
   */
  readonly method?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsRulesHttp#path
   */
  readonly path?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecIngressToPortsRulesHttp' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecIngressToPortsRulesHttp(obj: CiliumClusterwideNetworkPolicySpecIngressToPortsRulesHttp | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'headerMatches': obj.headerMatches?.map(y => toJson_CiliumClusterwideNetworkPolicySpecIngressToPortsRulesHttpHeaderMatches(y)),
    'headers': obj.headers?.map(y => y),
    'host': obj.host,
    'method': obj.method,
    'path': obj.path,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsRulesKafka
 */
export interface CiliumClusterwideNetworkPolicySpecIngressToPortsRulesKafka {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsRulesKafka#apiKey
   */
  readonly apiKey?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsRulesKafka#apiVersion
   */
  readonly apiVersion?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsRulesKafka#clientID
   */
  readonly clientId?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsRulesKafka#role
   */
  readonly role?: CiliumClusterwideNetworkPolicySpecIngressToPortsRulesKafkaRole;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsRulesKafka#topic
   */
  readonly topic?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecIngressToPortsRulesKafka' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecIngressToPortsRulesKafka(obj: CiliumClusterwideNetworkPolicySpecIngressToPortsRulesKafka | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiKey': obj.apiKey,
    'apiVersion': obj.apiVersion,
    'clientID': obj.clientId,
    'role': obj.role,
    'topic': obj.topic,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsTerminatingTlsSecret
 */
export interface CiliumClusterwideNetworkPolicySpecIngressToPortsTerminatingTlsSecret {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsTerminatingTlsSecret#name
   */
  readonly name: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsTerminatingTlsSecret#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecIngressToPortsTerminatingTlsSecret' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecIngressToPortsTerminatingTlsSecret(obj: CiliumClusterwideNetworkPolicySpecIngressToPortsTerminatingTlsSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecIngressDenyFromEndpointsMatchExpressionsOperator
 */
export enum CiliumClusterwideNetworkPolicySpecIngressDenyFromEndpointsMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecIngressDenyFromRequiresMatchExpressionsOperator
 */
export enum CiliumClusterwideNetworkPolicySpecIngressDenyFromRequiresMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecIngressDenyIcmpsFieldsFamily
 */
export enum CiliumClusterwideNetworkPolicySpecIngressDenyIcmpsFieldsFamily {
  /** IPv4 */
  I_PV4 = "IPv4",
  /** IPv6 */
  I_PV6 = "IPv6",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecIngressDenyToPortsPortsProtocol
 */
export enum CiliumClusterwideNetworkPolicySpecIngressDenyToPortsPortsProtocol {
  /** TCP */
  TCP = "TCP",
  /** UDP */
  UDP = "UDP",
  /** SCTP */
  SCTP = "SCTP",
  /** ANY */
  ANY = "ANY",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressIcmpsFieldsFamily
 */
export enum CiliumClusterwideNetworkPolicySpecsEgressIcmpsFieldsFamily {
  /** IPv4 */
  I_PV4 = "IPv4",
  /** IPv6 */
  I_PV6 = "IPv6",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressToEndpointsMatchExpressionsOperator
 */
export enum CiliumClusterwideNetworkPolicySpecsEgressToEndpointsMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsListenerEnvoyConfig
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressToPortsListenerEnvoyConfig {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsListenerEnvoyConfig#kind
   */
  readonly kind?: CiliumClusterwideNetworkPolicySpecsEgressToPortsListenerEnvoyConfigKind;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsListenerEnvoyConfig#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressToPortsListenerEnvoyConfig' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressToPortsListenerEnvoyConfig(obj: CiliumClusterwideNetworkPolicySpecsEgressToPortsListenerEnvoyConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'kind': obj.kind,
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsOriginatingTlsSecret
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressToPortsOriginatingTlsSecret {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsOriginatingTlsSecret#name
   */
  readonly name: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsOriginatingTlsSecret#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressToPortsOriginatingTlsSecret' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressToPortsOriginatingTlsSecret(obj: CiliumClusterwideNetworkPolicySpecsEgressToPortsOriginatingTlsSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsPortsProtocol
 */
export enum CiliumClusterwideNetworkPolicySpecsEgressToPortsPortsProtocol {
  /** TCP */
  TCP = "TCP",
  /** UDP */
  UDP = "UDP",
  /** SCTP */
  SCTP = "SCTP",
  /** ANY */
  ANY = "ANY",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesDns
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesDns {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesDns#matchName
   */
  readonly matchName?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesDns#matchPattern
   */
  readonly matchPattern?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesDns' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesDns(obj: CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesDns | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchName': obj.matchName,
    'matchPattern': obj.matchPattern,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesHttp
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesHttp {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesHttp#headerMatches
   */
  readonly headerMatches?: CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatches[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesHttp#headers
   */
  readonly headers?: string[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesHttp#host
   */
  readonly host?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesHttp#method
   */
  readonly method?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesHttp#path
   */
  readonly path?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesHttp' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesHttp(obj: CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesHttp | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'headerMatches': obj.headerMatches?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatches(y)),
    'headers': obj.headers?.map(y => y),
    'host': obj.host,
    'method': obj.method,
    'path': obj.path,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesKafka
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesKafka {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesKafka#apiKey
   */
  readonly apiKey?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesKafka#apiVersion
   */
  readonly apiVersion?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesKafka#clientID
   */
  readonly clientId?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesKafka#role
   */
  readonly role?: CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesKafkaRole;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesKafka#topic
   */
  readonly topic?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesKafka' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesKafka(obj: CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesKafka | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiKey': obj.apiKey,
    'apiVersion': obj.apiVersion,
    'clientID': obj.clientId,
    'role': obj.role,
    'topic': obj.topic,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsTerminatingTlsSecret
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressToPortsTerminatingTlsSecret {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsTerminatingTlsSecret#name
   */
  readonly name: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsTerminatingTlsSecret#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressToPortsTerminatingTlsSecret' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressToPortsTerminatingTlsSecret(obj: CiliumClusterwideNetworkPolicySpecsEgressToPortsTerminatingTlsSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressToRequiresMatchExpressionsOperator
 */
export enum CiliumClusterwideNetworkPolicySpecsEgressToRequiresMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressToServicesK8SServiceSelectorSelector
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressToServicesK8SServiceSelectorSelector {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToServicesK8SServiceSelectorSelector#matchExpressions
   */
  readonly matchExpressions?: CiliumClusterwideNetworkPolicySpecsEgressToServicesK8SServiceSelectorSelectorMatchExpressions[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToServicesK8SServiceSelectorSelector#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressToServicesK8SServiceSelectorSelector' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressToServicesK8SServiceSelectorSelector(obj: CiliumClusterwideNetworkPolicySpecsEgressToServicesK8SServiceSelectorSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsEgressToServicesK8SServiceSelectorSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyIcmpsFieldsFamily
 */
export enum CiliumClusterwideNetworkPolicySpecsEgressDenyIcmpsFieldsFamily {
  /** IPv4 */
  I_PV4 = "IPv4",
  /** IPv6 */
  I_PV6 = "IPv6",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToEndpointsMatchExpressionsOperator
 */
export enum CiliumClusterwideNetworkPolicySpecsEgressDenyToEndpointsMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToPortsPortsProtocol
 */
export enum CiliumClusterwideNetworkPolicySpecsEgressDenyToPortsPortsProtocol {
  /** TCP */
  TCP = "TCP",
  /** UDP */
  UDP = "UDP",
  /** SCTP */
  SCTP = "SCTP",
  /** ANY */
  ANY = "ANY",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToRequiresMatchExpressionsOperator
 */
export enum CiliumClusterwideNetworkPolicySpecsEgressDenyToRequiresMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToServicesK8SServiceSelectorSelector
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressDenyToServicesK8SServiceSelectorSelector {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToServicesK8SServiceSelectorSelector#matchExpressions
   */
  readonly matchExpressions?: CiliumClusterwideNetworkPolicySpecsEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToServicesK8SServiceSelectorSelector#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressDenyToServicesK8SServiceSelectorSelector' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressDenyToServicesK8SServiceSelectorSelector(obj: CiliumClusterwideNetworkPolicySpecsEgressDenyToServicesK8SServiceSelectorSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsIngressFromEndpointsMatchExpressionsOperator
 */
export enum CiliumClusterwideNetworkPolicySpecsIngressFromEndpointsMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecsIngressFromRequiresMatchExpressionsOperator
 */
export enum CiliumClusterwideNetworkPolicySpecsIngressFromRequiresMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecsIngressIcmpsFieldsFamily
 */
export enum CiliumClusterwideNetworkPolicySpecsIngressIcmpsFieldsFamily {
  /** IPv4 */
  I_PV4 = "IPv4",
  /** IPv6 */
  I_PV6 = "IPv6",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsListenerEnvoyConfig
 */
export interface CiliumClusterwideNetworkPolicySpecsIngressToPortsListenerEnvoyConfig {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsListenerEnvoyConfig#kind
   */
  readonly kind?: CiliumClusterwideNetworkPolicySpecsIngressToPortsListenerEnvoyConfigKind;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsListenerEnvoyConfig#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsIngressToPortsListenerEnvoyConfig' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsIngressToPortsListenerEnvoyConfig(obj: CiliumClusterwideNetworkPolicySpecsIngressToPortsListenerEnvoyConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'kind': obj.kind,
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsOriginatingTlsSecret
 */
export interface CiliumClusterwideNetworkPolicySpecsIngressToPortsOriginatingTlsSecret {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsOriginatingTlsSecret#name
   */
  readonly name: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsOriginatingTlsSecret#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsIngressToPortsOriginatingTlsSecret' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsIngressToPortsOriginatingTlsSecret(obj: CiliumClusterwideNetworkPolicySpecsIngressToPortsOriginatingTlsSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsPortsProtocol
 */
export enum CiliumClusterwideNetworkPolicySpecsIngressToPortsPortsProtocol {
  /** TCP */
  TCP = "TCP",
  /** UDP */
  UDP = "UDP",
  /** SCTP */
  SCTP = "SCTP",
  /** ANY */
  ANY = "ANY",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesDns
 */
export interface CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesDns {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesDns#matchName
   */
  readonly matchName?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesDns#matchPattern
   */
  readonly matchPattern?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesDns' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesDns(obj: CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesDns | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchName': obj.matchName,
    'matchPattern': obj.matchPattern,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesHttp
 */
export interface CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesHttp {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesHttp#headerMatches
   */
  readonly headerMatches?: CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatches[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesHttp#headers
   */
  readonly headers?: string[];

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesHttp#host
   */
  readonly host?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesHttp#method
   */
  readonly method?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesHttp#path
   */
  readonly path?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesHttp' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesHttp(obj: CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesHttp | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'headerMatches': obj.headerMatches?.map(y => toJson_CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatches(y)),
    'headers': obj.headers?.map(y => y),
    'host': obj.host,
    'method': obj.method,
    'path': obj.path,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesKafka
 */
export interface CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesKafka {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesKafka#apiKey
   */
  readonly apiKey?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesKafka#apiVersion
   */
  readonly apiVersion?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesKafka#clientID
   */
  readonly clientId?: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesKafka#role
   */
  readonly role?: CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesKafkaRole;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesKafka#topic
   */
  readonly topic?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesKafka' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesKafka(obj: CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesKafka | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiKey': obj.apiKey,
    'apiVersion': obj.apiVersion,
    'clientID': obj.clientId,
    'role': obj.role,
    'topic': obj.topic,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsTerminatingTlsSecret
 */
export interface CiliumClusterwideNetworkPolicySpecsIngressToPortsTerminatingTlsSecret {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsTerminatingTlsSecret#name
   */
  readonly name: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsTerminatingTlsSecret#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsIngressToPortsTerminatingTlsSecret' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsIngressToPortsTerminatingTlsSecret(obj: CiliumClusterwideNetworkPolicySpecsIngressToPortsTerminatingTlsSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsIngressDenyFromEndpointsMatchExpressionsOperator
 */
export enum CiliumClusterwideNetworkPolicySpecsIngressDenyFromEndpointsMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecsIngressDenyFromRequiresMatchExpressionsOperator
 */
export enum CiliumClusterwideNetworkPolicySpecsIngressDenyFromRequiresMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecsIngressDenyIcmpsFieldsFamily
 */
export enum CiliumClusterwideNetworkPolicySpecsIngressDenyIcmpsFieldsFamily {
  /** IPv4 */
  I_PV4 = "IPv4",
  /** IPv6 */
  I_PV6 = "IPv6",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecsIngressDenyToPortsPortsProtocol
 */
export enum CiliumClusterwideNetworkPolicySpecsIngressDenyToPortsPortsProtocol {
  /** TCP */
  TCP = "TCP",
  /** UDP */
  UDP = "UDP",
  /** SCTP */
  SCTP = "SCTP",
  /** ANY */
  ANY = "ANY",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsListenerEnvoyConfigKind
 */
export enum CiliumClusterwideNetworkPolicySpecEgressToPortsListenerEnvoyConfigKind {
  /** CiliumEnvoyConfig */
  CILIUM_ENVOY_CONFIG = "CiliumEnvoyConfig",
  /** CiliumClusterwideEnvoyConfig */
  CILIUM_CLUSTERWIDE_ENVOY_CONFIG = "CiliumClusterwideEnvoyConfig",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttpHeaderMatches
 */
export interface CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttpHeaderMatches {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttpHeaderMatches#mismatch
   */
  readonly mismatch?: CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttpHeaderMatchesMismatch;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttpHeaderMatches#name
   */
  readonly name: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttpHeaderMatches#secret
   */
  readonly secret?: CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttpHeaderMatchesSecret;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttpHeaderMatches#value
   */
  readonly value?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttpHeaderMatches' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttpHeaderMatches(obj: CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttpHeaderMatches | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'mismatch': obj.mismatch,
    'name': obj.name,
    'secret': toJson_CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttpHeaderMatchesSecret(obj.secret),
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsRulesKafkaRole
 */
export enum CiliumClusterwideNetworkPolicySpecEgressToPortsRulesKafkaRole {
  /** produce */
  PRODUCE = "produce",
  /** consume */
  CONSUME = "consume",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressToServicesK8SServiceSelectorSelectorMatchExpressions
 */
export interface CiliumClusterwideNetworkPolicySpecEgressToServicesK8SServiceSelectorSelectorMatchExpressions {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToServicesK8SServiceSelectorSelectorMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToServicesK8SServiceSelectorSelectorMatchExpressions#operator
   */
  readonly operator: CiliumClusterwideNetworkPolicySpecEgressToServicesK8SServiceSelectorSelectorMatchExpressionsOperator;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToServicesK8SServiceSelectorSelectorMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressToServicesK8SServiceSelectorSelectorMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressToServicesK8SServiceSelectorSelectorMatchExpressions(obj: CiliumClusterwideNetworkPolicySpecEgressToServicesK8SServiceSelectorSelectorMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions
 */
export interface CiliumClusterwideNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions#operator
   */
  readonly operator: CiliumClusterwideNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressionsOperator;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions(obj: CiliumClusterwideNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsListenerEnvoyConfigKind
 */
export enum CiliumClusterwideNetworkPolicySpecIngressToPortsListenerEnvoyConfigKind {
  /** CiliumEnvoyConfig */
  CILIUM_ENVOY_CONFIG = "CiliumEnvoyConfig",
  /** CiliumClusterwideEnvoyConfig */
  CILIUM_CLUSTERWIDE_ENVOY_CONFIG = "CiliumClusterwideEnvoyConfig",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsRulesHttpHeaderMatches
 */
export interface CiliumClusterwideNetworkPolicySpecIngressToPortsRulesHttpHeaderMatches {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsRulesHttpHeaderMatches#mismatch
   */
  readonly mismatch?: CiliumClusterwideNetworkPolicySpecIngressToPortsRulesHttpHeaderMatchesMismatch;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsRulesHttpHeaderMatches#name
   */
  readonly name: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsRulesHttpHeaderMatches#secret
   */
  readonly secret?: CiliumClusterwideNetworkPolicySpecIngressToPortsRulesHttpHeaderMatchesSecret;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsRulesHttpHeaderMatches#value
   */
  readonly value?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecIngressToPortsRulesHttpHeaderMatches' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecIngressToPortsRulesHttpHeaderMatches(obj: CiliumClusterwideNetworkPolicySpecIngressToPortsRulesHttpHeaderMatches | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'mismatch': obj.mismatch,
    'name': obj.name,
    'secret': toJson_CiliumClusterwideNetworkPolicySpecIngressToPortsRulesHttpHeaderMatchesSecret(obj.secret),
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsRulesKafkaRole
 */
export enum CiliumClusterwideNetworkPolicySpecIngressToPortsRulesKafkaRole {
  /** produce */
  PRODUCE = "produce",
  /** consume */
  CONSUME = "consume",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsListenerEnvoyConfigKind
 */
export enum CiliumClusterwideNetworkPolicySpecsEgressToPortsListenerEnvoyConfigKind {
  /** CiliumEnvoyConfig */
  CILIUM_ENVOY_CONFIG = "CiliumEnvoyConfig",
  /** CiliumClusterwideEnvoyConfig */
  CILIUM_CLUSTERWIDE_ENVOY_CONFIG = "CiliumClusterwideEnvoyConfig",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatches
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatches {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatches#mismatch
   */
  readonly mismatch?: CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatchesMismatch;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatches#name
   */
  readonly name: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatches#secret
   */
  readonly secret?: CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatchesSecret;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatches#value
   */
  readonly value?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatches' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatches(obj: CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatches | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'mismatch': obj.mismatch,
    'name': obj.name,
    'secret': toJson_CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatchesSecret(obj.secret),
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesKafkaRole
 */
export enum CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesKafkaRole {
  /** produce */
  PRODUCE = "produce",
  /** consume */
  CONSUME = "consume",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressToServicesK8SServiceSelectorSelectorMatchExpressions
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressToServicesK8SServiceSelectorSelectorMatchExpressions {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToServicesK8SServiceSelectorSelectorMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToServicesK8SServiceSelectorSelectorMatchExpressions#operator
   */
  readonly operator: CiliumClusterwideNetworkPolicySpecsEgressToServicesK8SServiceSelectorSelectorMatchExpressionsOperator;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToServicesK8SServiceSelectorSelectorMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressToServicesK8SServiceSelectorSelectorMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressToServicesK8SServiceSelectorSelectorMatchExpressions(obj: CiliumClusterwideNetworkPolicySpecsEgressToServicesK8SServiceSelectorSelectorMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions#operator
   */
  readonly operator: CiliumClusterwideNetworkPolicySpecsEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressionsOperator;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions(obj: CiliumClusterwideNetworkPolicySpecsEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsListenerEnvoyConfigKind
 */
export enum CiliumClusterwideNetworkPolicySpecsIngressToPortsListenerEnvoyConfigKind {
  /** CiliumEnvoyConfig */
  CILIUM_ENVOY_CONFIG = "CiliumEnvoyConfig",
  /** CiliumClusterwideEnvoyConfig */
  CILIUM_CLUSTERWIDE_ENVOY_CONFIG = "CiliumClusterwideEnvoyConfig",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatches
 */
export interface CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatches {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatches#mismatch
   */
  readonly mismatch?: CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatchesMismatch;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatches#name
   */
  readonly name: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatches#secret
   */
  readonly secret?: CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatchesSecret;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatches#value
   */
  readonly value?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatches' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatches(obj: CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatches | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'mismatch': obj.mismatch,
    'name': obj.name,
    'secret': toJson_CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatchesSecret(obj.secret),
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesKafkaRole
 */
export enum CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesKafkaRole {
  /** produce */
  PRODUCE = "produce",
  /** consume */
  CONSUME = "consume",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttpHeaderMatchesMismatch
 */
export enum CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttpHeaderMatchesMismatch {
  /** LOG */
  LOG = "LOG",
  /** ADD */
  ADD = "ADD",
  /** DELETE */
  DELETE = "DELETE",
  /** REPLACE */
  REPLACE = "REPLACE",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttpHeaderMatchesSecret
 */
export interface CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttpHeaderMatchesSecret {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttpHeaderMatchesSecret#name
   */
  readonly name: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttpHeaderMatchesSecret#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttpHeaderMatchesSecret' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttpHeaderMatchesSecret(obj: CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttpHeaderMatchesSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressToServicesK8SServiceSelectorSelectorMatchExpressionsOperator
 */
export enum CiliumClusterwideNetworkPolicySpecEgressToServicesK8SServiceSelectorSelectorMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressionsOperator
 */
export enum CiliumClusterwideNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsRulesHttpHeaderMatchesMismatch
 */
export enum CiliumClusterwideNetworkPolicySpecIngressToPortsRulesHttpHeaderMatchesMismatch {
  /** LOG */
  LOG = "LOG",
  /** ADD */
  ADD = "ADD",
  /** DELETE */
  DELETE = "DELETE",
  /** REPLACE */
  REPLACE = "REPLACE",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsRulesHttpHeaderMatchesSecret
 */
export interface CiliumClusterwideNetworkPolicySpecIngressToPortsRulesHttpHeaderMatchesSecret {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsRulesHttpHeaderMatchesSecret#name
   */
  readonly name: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecIngressToPortsRulesHttpHeaderMatchesSecret#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecIngressToPortsRulesHttpHeaderMatchesSecret' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecIngressToPortsRulesHttpHeaderMatchesSecret(obj: CiliumClusterwideNetworkPolicySpecIngressToPortsRulesHttpHeaderMatchesSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatchesMismatch
 */
export enum CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatchesMismatch {
  /** LOG */
  LOG = "LOG",
  /** ADD */
  ADD = "ADD",
  /** DELETE */
  DELETE = "DELETE",
  /** REPLACE */
  REPLACE = "REPLACE",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatchesSecret
 */
export interface CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatchesSecret {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatchesSecret#name
   */
  readonly name: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatchesSecret#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatchesSecret' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatchesSecret(obj: CiliumClusterwideNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatchesSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressToServicesK8SServiceSelectorSelectorMatchExpressionsOperator
 */
export enum CiliumClusterwideNetworkPolicySpecsEgressToServicesK8SServiceSelectorSelectorMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecsEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressionsOperator
 */
export enum CiliumClusterwideNetworkPolicySpecsEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatchesMismatch
 */
export enum CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatchesMismatch {
  /** LOG */
  LOG = "LOG",
  /** ADD */
  ADD = "ADD",
  /** DELETE */
  DELETE = "DELETE",
  /** REPLACE */
  REPLACE = "REPLACE",
}

/**
 * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatchesSecret
 */
export interface CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatchesSecret {
  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatchesSecret#name
   */
  readonly name: string;

  /**
   * @schema CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatchesSecret#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatchesSecret' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatchesSecret(obj: CiliumClusterwideNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatchesSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
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
 * @schema CiliumEgressGatewayPolicy
 */
export class CiliumEgressGatewayPolicy extends ApiObject {
  /**
   * Returns the apiVersion and kind for "CiliumEgressGatewayPolicy"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'cilium.io/v2',
    kind: 'CiliumEgressGatewayPolicy',
  }

  /**
   * Renders a Kubernetes manifest for "CiliumEgressGatewayPolicy".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: CiliumEgressGatewayPolicyProps): any {
    return {
      ...CiliumEgressGatewayPolicy.GVK,
      ...toJson_CiliumEgressGatewayPolicyProps(props),
    };
  }

  /**
   * Defines a "CiliumEgressGatewayPolicy" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: CiliumEgressGatewayPolicyProps) {
    super(scope, id, {
      ...CiliumEgressGatewayPolicy.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...CiliumEgressGatewayPolicy.GVK,
      ...toJson_CiliumEgressGatewayPolicyProps(resolved),
    };
  }
}

/**
 * @schema CiliumEgressGatewayPolicy
 */
export interface CiliumEgressGatewayPolicyProps {
  /**
   * @schema CiliumEgressGatewayPolicy#metadata
   */
  readonly metadata: ApiObjectMetadata;

  /**
   * @schema CiliumEgressGatewayPolicy#spec
   */
  readonly spec?: CiliumEgressGatewayPolicySpec;
}

/**
 * Converts an object of type 'CiliumEgressGatewayPolicyProps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumEgressGatewayPolicyProps(obj: CiliumEgressGatewayPolicyProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_CiliumEgressGatewayPolicySpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumEgressGatewayPolicySpec
 */
export interface CiliumEgressGatewayPolicySpec {
  /**
   * @schema CiliumEgressGatewayPolicySpec#destinationCIDRs
   */
  readonly destinationCidRs: string[];

  /**
   * @schema CiliumEgressGatewayPolicySpec#egressGateway
   */
  readonly egressGateway: CiliumEgressGatewayPolicySpecEgressGateway;

  /**
   * @schema CiliumEgressGatewayPolicySpec#excludedCIDRs
   */
  readonly excludedCidRs?: string[];

  /**
   * @schema CiliumEgressGatewayPolicySpec#selectors
   */
  readonly selectors: CiliumEgressGatewayPolicySpecSelectors[];
}

/**
 * Converts an object of type 'CiliumEgressGatewayPolicySpec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumEgressGatewayPolicySpec(obj: CiliumEgressGatewayPolicySpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'destinationCIDRs': obj.destinationCidRs?.map(y => y),
    'egressGateway': toJson_CiliumEgressGatewayPolicySpecEgressGateway(obj.egressGateway),
    'excludedCIDRs': obj.excludedCidRs?.map(y => y),
    'selectors': obj.selectors?.map(y => toJson_CiliumEgressGatewayPolicySpecSelectors(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumEgressGatewayPolicySpecEgressGateway
 */
export interface CiliumEgressGatewayPolicySpecEgressGateway {
  /**
   * @schema CiliumEgressGatewayPolicySpecEgressGateway#egressIP
   */
  readonly egressIp?: string;

  /**
   * @schema CiliumEgressGatewayPolicySpecEgressGateway#interface
   */
  readonly interface?: string;

  /**
   * @schema CiliumEgressGatewayPolicySpecEgressGateway#nodeSelector
   */
  readonly nodeSelector: CiliumEgressGatewayPolicySpecEgressGatewayNodeSelector;
}

/**
 * Converts an object of type 'CiliumEgressGatewayPolicySpecEgressGateway' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumEgressGatewayPolicySpecEgressGateway(obj: CiliumEgressGatewayPolicySpecEgressGateway | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'egressIP': obj.egressIp,
    'interface': obj.interface,
    'nodeSelector': toJson_CiliumEgressGatewayPolicySpecEgressGatewayNodeSelector(obj.nodeSelector),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumEgressGatewayPolicySpecSelectors
 */
export interface CiliumEgressGatewayPolicySpecSelectors {
  /**
   * @schema CiliumEgressGatewayPolicySpecSelectors#namespaceSelector
   */
  readonly namespaceSelector?: CiliumEgressGatewayPolicySpecSelectorsNamespaceSelector;

  /**
   * @schema CiliumEgressGatewayPolicySpecSelectors#podSelector
   */
  readonly podSelector?: CiliumEgressGatewayPolicySpecSelectorsPodSelector;
}

/**
 * Converts an object of type 'CiliumEgressGatewayPolicySpecSelectors' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumEgressGatewayPolicySpecSelectors(obj: CiliumEgressGatewayPolicySpecSelectors | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'namespaceSelector': toJson_CiliumEgressGatewayPolicySpecSelectorsNamespaceSelector(obj.namespaceSelector),
    'podSelector': toJson_CiliumEgressGatewayPolicySpecSelectorsPodSelector(obj.podSelector),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumEgressGatewayPolicySpecEgressGatewayNodeSelector
 */
export interface CiliumEgressGatewayPolicySpecEgressGatewayNodeSelector {
  /**
   * @schema CiliumEgressGatewayPolicySpecEgressGatewayNodeSelector#matchExpressions
   */
  readonly matchExpressions?: CiliumEgressGatewayPolicySpecEgressGatewayNodeSelectorMatchExpressions[];

  /**
   * @schema CiliumEgressGatewayPolicySpecEgressGatewayNodeSelector#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumEgressGatewayPolicySpecEgressGatewayNodeSelector' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumEgressGatewayPolicySpecEgressGatewayNodeSelector(obj: CiliumEgressGatewayPolicySpecEgressGatewayNodeSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumEgressGatewayPolicySpecEgressGatewayNodeSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumEgressGatewayPolicySpecSelectorsNamespaceSelector
 */
export interface CiliumEgressGatewayPolicySpecSelectorsNamespaceSelector {
  /**
   * @schema CiliumEgressGatewayPolicySpecSelectorsNamespaceSelector#matchExpressions
   */
  readonly matchExpressions?: CiliumEgressGatewayPolicySpecSelectorsNamespaceSelectorMatchExpressions[];

  /**
   * @schema CiliumEgressGatewayPolicySpecSelectorsNamespaceSelector#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumEgressGatewayPolicySpecSelectorsNamespaceSelector' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumEgressGatewayPolicySpecSelectorsNamespaceSelector(obj: CiliumEgressGatewayPolicySpecSelectorsNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumEgressGatewayPolicySpecSelectorsNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumEgressGatewayPolicySpecSelectorsPodSelector
 */
export interface CiliumEgressGatewayPolicySpecSelectorsPodSelector {
  /**
   * @schema CiliumEgressGatewayPolicySpecSelectorsPodSelector#matchExpressions
   */
  readonly matchExpressions?: CiliumEgressGatewayPolicySpecSelectorsPodSelectorMatchExpressions[];

  /**
   * @schema CiliumEgressGatewayPolicySpecSelectorsPodSelector#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumEgressGatewayPolicySpecSelectorsPodSelector' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumEgressGatewayPolicySpecSelectorsPodSelector(obj: CiliumEgressGatewayPolicySpecSelectorsPodSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumEgressGatewayPolicySpecSelectorsPodSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumEgressGatewayPolicySpecEgressGatewayNodeSelectorMatchExpressions
 */
export interface CiliumEgressGatewayPolicySpecEgressGatewayNodeSelectorMatchExpressions {
  /**
   * @schema CiliumEgressGatewayPolicySpecEgressGatewayNodeSelectorMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumEgressGatewayPolicySpecEgressGatewayNodeSelectorMatchExpressions#operator
   */
  readonly operator: CiliumEgressGatewayPolicySpecEgressGatewayNodeSelectorMatchExpressionsOperator;

  /**
   * @schema CiliumEgressGatewayPolicySpecEgressGatewayNodeSelectorMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumEgressGatewayPolicySpecEgressGatewayNodeSelectorMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumEgressGatewayPolicySpecEgressGatewayNodeSelectorMatchExpressions(obj: CiliumEgressGatewayPolicySpecEgressGatewayNodeSelectorMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumEgressGatewayPolicySpecSelectorsNamespaceSelectorMatchExpressions
 */
export interface CiliumEgressGatewayPolicySpecSelectorsNamespaceSelectorMatchExpressions {
  /**
   * @schema CiliumEgressGatewayPolicySpecSelectorsNamespaceSelectorMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumEgressGatewayPolicySpecSelectorsNamespaceSelectorMatchExpressions#operator
   */
  readonly operator: CiliumEgressGatewayPolicySpecSelectorsNamespaceSelectorMatchExpressionsOperator;

  /**
   * @schema CiliumEgressGatewayPolicySpecSelectorsNamespaceSelectorMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumEgressGatewayPolicySpecSelectorsNamespaceSelectorMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumEgressGatewayPolicySpecSelectorsNamespaceSelectorMatchExpressions(obj: CiliumEgressGatewayPolicySpecSelectorsNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumEgressGatewayPolicySpecSelectorsPodSelectorMatchExpressions
 */
export interface CiliumEgressGatewayPolicySpecSelectorsPodSelectorMatchExpressions {
  /**
   * @schema CiliumEgressGatewayPolicySpecSelectorsPodSelectorMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumEgressGatewayPolicySpecSelectorsPodSelectorMatchExpressions#operator
   */
  readonly operator: CiliumEgressGatewayPolicySpecSelectorsPodSelectorMatchExpressionsOperator;

  /**
   * @schema CiliumEgressGatewayPolicySpecSelectorsPodSelectorMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumEgressGatewayPolicySpecSelectorsPodSelectorMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumEgressGatewayPolicySpecSelectorsPodSelectorMatchExpressions(obj: CiliumEgressGatewayPolicySpecSelectorsPodSelectorMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumEgressGatewayPolicySpecEgressGatewayNodeSelectorMatchExpressionsOperator
 */
export enum CiliumEgressGatewayPolicySpecEgressGatewayNodeSelectorMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumEgressGatewayPolicySpecSelectorsNamespaceSelectorMatchExpressionsOperator
 */
export enum CiliumEgressGatewayPolicySpecSelectorsNamespaceSelectorMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumEgressGatewayPolicySpecSelectorsPodSelectorMatchExpressionsOperator
 */
export enum CiliumEgressGatewayPolicySpecSelectorsPodSelectorMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}


/**
 *
 *
 * @schema CiliumEndpoint
 */
export class CiliumEndpoint extends ApiObject {
  /**
   * Returns the apiVersion and kind for "CiliumEndpoint"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'cilium.io/v2',
    kind: 'CiliumEndpoint',
  }

  /**
   * Renders a Kubernetes manifest for "CiliumEndpoint".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: CiliumEndpointProps): any {
    return {
      ...CiliumEndpoint.GVK,
      ...toJson_CiliumEndpointProps(props),
    };
  }

  /**
   * Defines a "CiliumEndpoint" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: CiliumEndpointProps) {
    super(scope, id, {
      ...CiliumEndpoint.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...CiliumEndpoint.GVK,
      ...toJson_CiliumEndpointProps(resolved),
    };
  }
}

/**
 * @schema CiliumEndpoint
 */
export interface CiliumEndpointProps {
  /**
   * @schema CiliumEndpoint#metadata
   */
  readonly metadata: ApiObjectMetadata;
}

/**
 * Converts an object of type 'CiliumEndpointProps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumEndpointProps(obj: CiliumEndpointProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */


/**
 *
 *
 * @schema CiliumEndpointSlice
 */
export class CiliumEndpointSlice extends ApiObject {
  /**
   * Returns the apiVersion and kind for "CiliumEndpointSlice"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'cilium.io/v2alpha1',
    kind: 'CiliumEndpointSlice',
  }

  /**
   * Renders a Kubernetes manifest for "CiliumEndpointSlice".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: CiliumEndpointSliceProps): any {
    return {
      ...CiliumEndpointSlice.GVK,
      ...toJson_CiliumEndpointSliceProps(props),
    };
  }

  /**
   * Defines a "CiliumEndpointSlice" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: CiliumEndpointSliceProps) {
    super(scope, id, {
      ...CiliumEndpointSlice.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...CiliumEndpointSlice.GVK,
      ...toJson_CiliumEndpointSliceProps(resolved),
    };
  }
}

/**
 * @schema CiliumEndpointSlice
 */
export interface CiliumEndpointSliceProps {
  /**
   * @schema CiliumEndpointSlice#metadata
   */
  readonly metadata: ApiObjectMetadata;

  /**
   * @schema CiliumEndpointSlice#endpoints
   */
  readonly endpoints: CiliumEndpointSliceEndpoints[];

  /**
   * @schema CiliumEndpointSlice#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'CiliumEndpointSliceProps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumEndpointSliceProps(obj: CiliumEndpointSliceProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'endpoints': obj.endpoints?.map(y => toJson_CiliumEndpointSliceEndpoints(y)),
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumEndpointSliceEndpoints
 */
export interface CiliumEndpointSliceEndpoints {
  /**
   * @schema CiliumEndpointSliceEndpoints#encryption
   */
  readonly encryption?: CiliumEndpointSliceEndpointsEncryption;

  /**
   * @schema CiliumEndpointSliceEndpoints#id
   */
  readonly id?: number;

  /**
   * @schema CiliumEndpointSliceEndpoints#name
   */
  readonly name?: string;

  /**
   * @schema CiliumEndpointSliceEndpoints#named-ports
   */
  readonly namedPorts?: CiliumEndpointSliceEndpointsNamedPorts[];

  /**
   * @schema CiliumEndpointSliceEndpoints#networking
   */
  readonly networking?: CiliumEndpointSliceEndpointsNetworking;
}

/**
 * Converts an object of type 'CiliumEndpointSliceEndpoints' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumEndpointSliceEndpoints(obj: CiliumEndpointSliceEndpoints | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'encryption': toJson_CiliumEndpointSliceEndpointsEncryption(obj.encryption),
    'id': obj.id,
    'name': obj.name,
    'named-ports': obj.namedPorts?.map(y => toJson_CiliumEndpointSliceEndpointsNamedPorts(y)),
    'networking': toJson_CiliumEndpointSliceEndpointsNetworking(obj.networking),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumEndpointSliceEndpointsEncryption
 */
export interface CiliumEndpointSliceEndpointsEncryption {
  /**
   * @schema CiliumEndpointSliceEndpointsEncryption#key
   */
  readonly key?: number;
}

/**
 * Converts an object of type 'CiliumEndpointSliceEndpointsEncryption' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumEndpointSliceEndpointsEncryption(obj: CiliumEndpointSliceEndpointsEncryption | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumEndpointSliceEndpointsNamedPorts
 */
export interface CiliumEndpointSliceEndpointsNamedPorts {
  /**
   * @schema CiliumEndpointSliceEndpointsNamedPorts#name
   */
  readonly name?: string;

  /**
   * @schema CiliumEndpointSliceEndpointsNamedPorts#port
   */
  readonly port?: number;

  /**
   * @schema CiliumEndpointSliceEndpointsNamedPorts#protocol
   */
  readonly protocol?: string;
}

/**
 * Converts an object of type 'CiliumEndpointSliceEndpointsNamedPorts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumEndpointSliceEndpointsNamedPorts(obj: CiliumEndpointSliceEndpointsNamedPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'port': obj.port,
    'protocol': obj.protocol,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumEndpointSliceEndpointsNetworking
 */
export interface CiliumEndpointSliceEndpointsNetworking {
  /**
   * @schema CiliumEndpointSliceEndpointsNetworking#addressing
   */
  readonly addressing: CiliumEndpointSliceEndpointsNetworkingAddressing[];

  /**
   * @schema CiliumEndpointSliceEndpointsNetworking#node
   */
  readonly node?: string;
}

/**
 * Converts an object of type 'CiliumEndpointSliceEndpointsNetworking' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumEndpointSliceEndpointsNetworking(obj: CiliumEndpointSliceEndpointsNetworking | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'addressing': obj.addressing?.map(y => toJson_CiliumEndpointSliceEndpointsNetworkingAddressing(y)),
    'node': obj.node,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumEndpointSliceEndpointsNetworkingAddressing
 */
export interface CiliumEndpointSliceEndpointsNetworkingAddressing {
  /**
   * @schema CiliumEndpointSliceEndpointsNetworkingAddressing#ipv4
   */
  readonly ipv4?: string;

  /**
   * @schema CiliumEndpointSliceEndpointsNetworkingAddressing#ipv6
   */
  readonly ipv6?: string;
}

/**
 * Converts an object of type 'CiliumEndpointSliceEndpointsNetworkingAddressing' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumEndpointSliceEndpointsNetworkingAddressing(obj: CiliumEndpointSliceEndpointsNetworkingAddressing | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ipv4': obj.ipv4,
    'ipv6': obj.ipv6,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */


/**
 *
 *
 * @schema CiliumEnvoyConfig
 */
export class CiliumEnvoyConfig extends ApiObject {
  /**
   * Returns the apiVersion and kind for "CiliumEnvoyConfig"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'cilium.io/v2',
    kind: 'CiliumEnvoyConfig',
  }

  /**
   * Renders a Kubernetes manifest for "CiliumEnvoyConfig".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: CiliumEnvoyConfigProps): any {
    return {
      ...CiliumEnvoyConfig.GVK,
      ...toJson_CiliumEnvoyConfigProps(props),
    };
  }

  /**
   * Defines a "CiliumEnvoyConfig" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: CiliumEnvoyConfigProps) {
    super(scope, id, {
      ...CiliumEnvoyConfig.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...CiliumEnvoyConfig.GVK,
      ...toJson_CiliumEnvoyConfigProps(resolved),
    };
  }
}

/**
 * @schema CiliumEnvoyConfig
 */
export interface CiliumEnvoyConfigProps {
  /**
   * @schema CiliumEnvoyConfig#metadata
   */
  readonly metadata: ApiObjectMetadata;

  /**
   * @schema CiliumEnvoyConfig#spec
   */
  readonly spec?: CiliumEnvoyConfigSpec;
}

/**
 * Converts an object of type 'CiliumEnvoyConfigProps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumEnvoyConfigProps(obj: CiliumEnvoyConfigProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_CiliumEnvoyConfigSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumEnvoyConfigSpec
 */
export interface CiliumEnvoyConfigSpec {
  /**
   * @schema CiliumEnvoyConfigSpec#backendServices
   */
  readonly backendServices?: CiliumEnvoyConfigSpecBackendServices[];

  /**
   * @schema CiliumEnvoyConfigSpec#resources
   */
  readonly resources?: any[];

  /**
   * @schema CiliumEnvoyConfigSpec#services
   */
  readonly services?: CiliumEnvoyConfigSpecServices[];
}

/**
 * Converts an object of type 'CiliumEnvoyConfigSpec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumEnvoyConfigSpec(obj: CiliumEnvoyConfigSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backendServices': obj.backendServices?.map(y => toJson_CiliumEnvoyConfigSpecBackendServices(y)),
    'resources': obj.resources?.map(y => y),
    'services': obj.services?.map(y => toJson_CiliumEnvoyConfigSpecServices(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumEnvoyConfigSpecBackendServices
 */
export interface CiliumEnvoyConfigSpecBackendServices {
  /**
   * @schema CiliumEnvoyConfigSpecBackendServices#name
   */
  readonly name: string;

  /**
   * @schema CiliumEnvoyConfigSpecBackendServices#namespace
   */
  readonly namespace?: string;

  /**
   * @schema CiliumEnvoyConfigSpecBackendServices#number
   */
  readonly number?: string[];
}

/**
 * Converts an object of type 'CiliumEnvoyConfigSpecBackendServices' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumEnvoyConfigSpecBackendServices(obj: CiliumEnvoyConfigSpecBackendServices | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'namespace': obj.namespace,
    'number': obj.number?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumEnvoyConfigSpecServices
 */
export interface CiliumEnvoyConfigSpecServices {
  /**
   * @schema CiliumEnvoyConfigSpecServices#listener
   */
  readonly listener?: string;

  /**
   * @schema CiliumEnvoyConfigSpecServices#name
   */
  readonly name: string;

  /**
   * @schema CiliumEnvoyConfigSpecServices#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'CiliumEnvoyConfigSpecServices' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumEnvoyConfigSpecServices(obj: CiliumEnvoyConfigSpecServices | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'listener': obj.listener,
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
 * @schema CiliumExternalWorkload
 */
export class CiliumExternalWorkload extends ApiObject {
  /**
   * Returns the apiVersion and kind for "CiliumExternalWorkload"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'cilium.io/v2',
    kind: 'CiliumExternalWorkload',
  }

  /**
   * Renders a Kubernetes manifest for "CiliumExternalWorkload".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: CiliumExternalWorkloadProps): any {
    return {
      ...CiliumExternalWorkload.GVK,
      ...toJson_CiliumExternalWorkloadProps(props),
    };
  }

  /**
   * Defines a "CiliumExternalWorkload" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: CiliumExternalWorkloadProps) {
    super(scope, id, {
      ...CiliumExternalWorkload.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...CiliumExternalWorkload.GVK,
      ...toJson_CiliumExternalWorkloadProps(resolved),
    };
  }
}

/**
 * @schema CiliumExternalWorkload
 */
export interface CiliumExternalWorkloadProps {
  /**
   * @schema CiliumExternalWorkload#metadata
   */
  readonly metadata: ApiObjectMetadata;

  /**
   * @schema CiliumExternalWorkload#spec
   */
  readonly spec?: CiliumExternalWorkloadSpec;
}

/**
 * Converts an object of type 'CiliumExternalWorkloadProps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumExternalWorkloadProps(obj: CiliumExternalWorkloadProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_CiliumExternalWorkloadSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumExternalWorkloadSpec
 */
export interface CiliumExternalWorkloadSpec {
  /**
   * @schema CiliumExternalWorkloadSpec#ipv4-alloc-cidr
   */
  readonly ipv4AllocCidr?: string;

  /**
   * @schema CiliumExternalWorkloadSpec#ipv6-alloc-cidr
   */
  readonly ipv6AllocCidr?: string;
}

/**
 * Converts an object of type 'CiliumExternalWorkloadSpec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumExternalWorkloadSpec(obj: CiliumExternalWorkloadSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ipv4-alloc-cidr': obj.ipv4AllocCidr,
    'ipv6-alloc-cidr': obj.ipv6AllocCidr,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */


/**
 *
 *
 * @schema CiliumIdentity
 */
export class CiliumIdentity extends ApiObject {
  /**
   * Returns the apiVersion and kind for "CiliumIdentity"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'cilium.io/v2',
    kind: 'CiliumIdentity',
  }

  /**
   * Renders a Kubernetes manifest for "CiliumIdentity".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: CiliumIdentityProps): any {
    return {
      ...CiliumIdentity.GVK,
      ...toJson_CiliumIdentityProps(props),
    };
  }

  /**
   * Defines a "CiliumIdentity" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: CiliumIdentityProps) {
    super(scope, id, {
      ...CiliumIdentity.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...CiliumIdentity.GVK,
      ...toJson_CiliumIdentityProps(resolved),
    };
  }
}

/**
 * @schema CiliumIdentity
 */
export interface CiliumIdentityProps {
  /**
   * @schema CiliumIdentity#metadata
   */
  readonly metadata: ApiObjectMetadata;

  /**
   * @schema CiliumIdentity#security-labels
   */
  readonly securityLabels: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumIdentityProps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumIdentityProps(obj: CiliumIdentityProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'security-labels': ((obj.securityLabels) === undefined) ? undefined : (Object.entries(obj.securityLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */


/**
 *
 *
 * @schema CiliumL2AnnouncementPolicy
 */
export class CiliumL2AnnouncementPolicy extends ApiObject {
  /**
   * Returns the apiVersion and kind for "CiliumL2AnnouncementPolicy"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'cilium.io/v2alpha1',
    kind: 'CiliumL2AnnouncementPolicy',
  }

  /**
   * Renders a Kubernetes manifest for "CiliumL2AnnouncementPolicy".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: CiliumL2AnnouncementPolicyProps): any {
    return {
      ...CiliumL2AnnouncementPolicy.GVK,
      ...toJson_CiliumL2AnnouncementPolicyProps(props),
    };
  }

  /**
   * Defines a "CiliumL2AnnouncementPolicy" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: CiliumL2AnnouncementPolicyProps) {
    super(scope, id, {
      ...CiliumL2AnnouncementPolicy.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...CiliumL2AnnouncementPolicy.GVK,
      ...toJson_CiliumL2AnnouncementPolicyProps(resolved),
    };
  }
}

/**
 * @schema CiliumL2AnnouncementPolicy
 */
export interface CiliumL2AnnouncementPolicyProps {
  /**
   * @schema CiliumL2AnnouncementPolicy#metadata
   */
  readonly metadata: ApiObjectMetadata;

  /**
   * @schema CiliumL2AnnouncementPolicy#spec
   */
  readonly spec?: CiliumL2AnnouncementPolicySpec;
}

/**
 * Converts an object of type 'CiliumL2AnnouncementPolicyProps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumL2AnnouncementPolicyProps(obj: CiliumL2AnnouncementPolicyProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_CiliumL2AnnouncementPolicySpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumL2AnnouncementPolicySpec
 */
export interface CiliumL2AnnouncementPolicySpec {
  /**
   * @schema CiliumL2AnnouncementPolicySpec#externalIPs
   */
  readonly externalIPs?: boolean;

  /**
   * @schema CiliumL2AnnouncementPolicySpec#interfaces
   */
  readonly interfaces?: string[];

  /**
   * @schema CiliumL2AnnouncementPolicySpec#loadBalancerIPs
   */
  readonly loadBalancerIPs?: boolean;

  /**
   * @schema CiliumL2AnnouncementPolicySpec#nodeSelector
   */
  readonly nodeSelector?: CiliumL2AnnouncementPolicySpecNodeSelector;

  /**
   * @schema CiliumL2AnnouncementPolicySpec#serviceSelector
   */
  readonly serviceSelector?: CiliumL2AnnouncementPolicySpecServiceSelector;
}

/**
 * Converts an object of type 'CiliumL2AnnouncementPolicySpec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumL2AnnouncementPolicySpec(obj: CiliumL2AnnouncementPolicySpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'externalIPs': obj.externalIPs,
    'interfaces': obj.interfaces?.map(y => y),
    'loadBalancerIPs': obj.loadBalancerIPs,
    'nodeSelector': toJson_CiliumL2AnnouncementPolicySpecNodeSelector(obj.nodeSelector),
    'serviceSelector': toJson_CiliumL2AnnouncementPolicySpecServiceSelector(obj.serviceSelector),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumL2AnnouncementPolicySpecNodeSelector
 */
export interface CiliumL2AnnouncementPolicySpecNodeSelector {
  /**
   * @schema CiliumL2AnnouncementPolicySpecNodeSelector#matchExpressions
   */
  readonly matchExpressions?: CiliumL2AnnouncementPolicySpecNodeSelectorMatchExpressions[];

  /**
   * @schema CiliumL2AnnouncementPolicySpecNodeSelector#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumL2AnnouncementPolicySpecNodeSelector' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumL2AnnouncementPolicySpecNodeSelector(obj: CiliumL2AnnouncementPolicySpecNodeSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumL2AnnouncementPolicySpecNodeSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumL2AnnouncementPolicySpecServiceSelector
 */
export interface CiliumL2AnnouncementPolicySpecServiceSelector {
  /**
   * @schema CiliumL2AnnouncementPolicySpecServiceSelector#matchExpressions
   */
  readonly matchExpressions?: CiliumL2AnnouncementPolicySpecServiceSelectorMatchExpressions[];

  /**
   * @schema CiliumL2AnnouncementPolicySpecServiceSelector#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumL2AnnouncementPolicySpecServiceSelector' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumL2AnnouncementPolicySpecServiceSelector(obj: CiliumL2AnnouncementPolicySpecServiceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumL2AnnouncementPolicySpecServiceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumL2AnnouncementPolicySpecNodeSelectorMatchExpressions
 */
export interface CiliumL2AnnouncementPolicySpecNodeSelectorMatchExpressions {
  /**
   * @schema CiliumL2AnnouncementPolicySpecNodeSelectorMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumL2AnnouncementPolicySpecNodeSelectorMatchExpressions#operator
   */
  readonly operator: CiliumL2AnnouncementPolicySpecNodeSelectorMatchExpressionsOperator;

  /**
   * @schema CiliumL2AnnouncementPolicySpecNodeSelectorMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumL2AnnouncementPolicySpecNodeSelectorMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumL2AnnouncementPolicySpecNodeSelectorMatchExpressions(obj: CiliumL2AnnouncementPolicySpecNodeSelectorMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumL2AnnouncementPolicySpecServiceSelectorMatchExpressions
 */
export interface CiliumL2AnnouncementPolicySpecServiceSelectorMatchExpressions {
  /**
   * @schema CiliumL2AnnouncementPolicySpecServiceSelectorMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumL2AnnouncementPolicySpecServiceSelectorMatchExpressions#operator
   */
  readonly operator: CiliumL2AnnouncementPolicySpecServiceSelectorMatchExpressionsOperator;

  /**
   * @schema CiliumL2AnnouncementPolicySpecServiceSelectorMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumL2AnnouncementPolicySpecServiceSelectorMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumL2AnnouncementPolicySpecServiceSelectorMatchExpressions(obj: CiliumL2AnnouncementPolicySpecServiceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumL2AnnouncementPolicySpecNodeSelectorMatchExpressionsOperator
 */
export enum CiliumL2AnnouncementPolicySpecNodeSelectorMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumL2AnnouncementPolicySpecServiceSelectorMatchExpressionsOperator
 */
export enum CiliumL2AnnouncementPolicySpecServiceSelectorMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}


/**
 *
 *
 * @schema CiliumLoadBalancerIPPool
 */
export class CiliumLoadBalancerIpPool extends ApiObject {
  /**
   * Returns the apiVersion and kind for "CiliumLoadBalancerIPPool"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'cilium.io/v2alpha1',
    kind: 'CiliumLoadBalancerIPPool',
  }

  /**
   * Renders a Kubernetes manifest for "CiliumLoadBalancerIPPool".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: CiliumLoadBalancerIpPoolProps): any {
    return {
      ...CiliumLoadBalancerIpPool.GVK,
      ...toJson_CiliumLoadBalancerIpPoolProps(props),
    };
  }

  /**
   * Defines a "CiliumLoadBalancerIPPool" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: CiliumLoadBalancerIpPoolProps) {
    super(scope, id, {
      ...CiliumLoadBalancerIpPool.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...CiliumLoadBalancerIpPool.GVK,
      ...toJson_CiliumLoadBalancerIpPoolProps(resolved),
    };
  }
}

/**
 * @schema CiliumLoadBalancerIPPool
 */
export interface CiliumLoadBalancerIpPoolProps {
  /**
   * @schema CiliumLoadBalancerIPPool#metadata
   */
  readonly metadata: ApiObjectMetadata;

  /**
   * @schema CiliumLoadBalancerIPPool#spec
   */
  readonly spec?: CiliumLoadBalancerIpPoolSpec;
}

/**
 * Converts an object of type 'CiliumLoadBalancerIpPoolProps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumLoadBalancerIpPoolProps(obj: CiliumLoadBalancerIpPoolProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_CiliumLoadBalancerIpPoolSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumLoadBalancerIpPoolSpec
 */
export interface CiliumLoadBalancerIpPoolSpec {
  /**
   * @schema CiliumLoadBalancerIpPoolSpec#cidrs
   */
  readonly cidrs: CiliumLoadBalancerIpPoolSpecCidrs[];

  /**
   * @schema CiliumLoadBalancerIpPoolSpec#disabled
   */
  readonly disabled?: boolean;

  /**
   * @schema CiliumLoadBalancerIpPoolSpec#serviceSelector
   */
  readonly serviceSelector?: CiliumLoadBalancerIpPoolSpecServiceSelector;
}

/**
 * Converts an object of type 'CiliumLoadBalancerIpPoolSpec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumLoadBalancerIpPoolSpec(obj: CiliumLoadBalancerIpPoolSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cidrs': obj.cidrs?.map(y => toJson_CiliumLoadBalancerIpPoolSpecCidrs(y)),
    'disabled': obj.disabled,
    'serviceSelector': toJson_CiliumLoadBalancerIpPoolSpecServiceSelector(obj.serviceSelector),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumLoadBalancerIpPoolSpecCidrs
 */
export interface CiliumLoadBalancerIpPoolSpecCidrs {
  /**
   * @schema CiliumLoadBalancerIpPoolSpecCidrs#cidr
   */
  readonly cidr: string;
}

/**
 * Converts an object of type 'CiliumLoadBalancerIpPoolSpecCidrs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumLoadBalancerIpPoolSpecCidrs(obj: CiliumLoadBalancerIpPoolSpecCidrs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cidr': obj.cidr,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumLoadBalancerIpPoolSpecServiceSelector
 */
export interface CiliumLoadBalancerIpPoolSpecServiceSelector {
  /**
   * @schema CiliumLoadBalancerIpPoolSpecServiceSelector#matchExpressions
   */
  readonly matchExpressions?: CiliumLoadBalancerIpPoolSpecServiceSelectorMatchExpressions[];

  /**
   * @schema CiliumLoadBalancerIpPoolSpecServiceSelector#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumLoadBalancerIpPoolSpecServiceSelector' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumLoadBalancerIpPoolSpecServiceSelector(obj: CiliumLoadBalancerIpPoolSpecServiceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumLoadBalancerIpPoolSpecServiceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumLoadBalancerIpPoolSpecServiceSelectorMatchExpressions
 */
export interface CiliumLoadBalancerIpPoolSpecServiceSelectorMatchExpressions {
  /**
   * @schema CiliumLoadBalancerIpPoolSpecServiceSelectorMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumLoadBalancerIpPoolSpecServiceSelectorMatchExpressions#operator
   */
  readonly operator: CiliumLoadBalancerIpPoolSpecServiceSelectorMatchExpressionsOperator;

  /**
   * @schema CiliumLoadBalancerIpPoolSpecServiceSelectorMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumLoadBalancerIpPoolSpecServiceSelectorMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumLoadBalancerIpPoolSpecServiceSelectorMatchExpressions(obj: CiliumLoadBalancerIpPoolSpecServiceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumLoadBalancerIpPoolSpecServiceSelectorMatchExpressionsOperator
 */
export enum CiliumLoadBalancerIpPoolSpecServiceSelectorMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}


/**
 *
 *
 * @schema CiliumLocalRedirectPolicy
 */
export class CiliumLocalRedirectPolicy extends ApiObject {
  /**
   * Returns the apiVersion and kind for "CiliumLocalRedirectPolicy"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'cilium.io/v2',
    kind: 'CiliumLocalRedirectPolicy',
  }

  /**
   * Renders a Kubernetes manifest for "CiliumLocalRedirectPolicy".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: CiliumLocalRedirectPolicyProps): any {
    return {
      ...CiliumLocalRedirectPolicy.GVK,
      ...toJson_CiliumLocalRedirectPolicyProps(props),
    };
  }

  /**
   * Defines a "CiliumLocalRedirectPolicy" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: CiliumLocalRedirectPolicyProps) {
    super(scope, id, {
      ...CiliumLocalRedirectPolicy.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...CiliumLocalRedirectPolicy.GVK,
      ...toJson_CiliumLocalRedirectPolicyProps(resolved),
    };
  }
}

/**
 * @schema CiliumLocalRedirectPolicy
 */
export interface CiliumLocalRedirectPolicyProps {
  /**
   * @schema CiliumLocalRedirectPolicy#metadata
   */
  readonly metadata: ApiObjectMetadata;

  /**
   * @schema CiliumLocalRedirectPolicy#spec
   */
  readonly spec?: CiliumLocalRedirectPolicySpec;
}

/**
 * Converts an object of type 'CiliumLocalRedirectPolicyProps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumLocalRedirectPolicyProps(obj: CiliumLocalRedirectPolicyProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_CiliumLocalRedirectPolicySpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumLocalRedirectPolicySpec
 */
export interface CiliumLocalRedirectPolicySpec {
  /**
   * @schema CiliumLocalRedirectPolicySpec#description
   */
  readonly description?: string;

  /**
   * @schema CiliumLocalRedirectPolicySpec#redirectBackend
   */
  readonly redirectBackend: CiliumLocalRedirectPolicySpecRedirectBackend;

  /**
   * @schema CiliumLocalRedirectPolicySpec#redirectFrontend
   */
  readonly redirectFrontend: CiliumLocalRedirectPolicySpecRedirectFrontend;
}

/**
 * Converts an object of type 'CiliumLocalRedirectPolicySpec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumLocalRedirectPolicySpec(obj: CiliumLocalRedirectPolicySpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'redirectBackend': toJson_CiliumLocalRedirectPolicySpecRedirectBackend(obj.redirectBackend),
    'redirectFrontend': toJson_CiliumLocalRedirectPolicySpecRedirectFrontend(obj.redirectFrontend),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumLocalRedirectPolicySpecRedirectBackend
 */
export interface CiliumLocalRedirectPolicySpecRedirectBackend {
  /**
   * @schema CiliumLocalRedirectPolicySpecRedirectBackend#localEndpointSelector
   */
  readonly localEndpointSelector: CiliumLocalRedirectPolicySpecRedirectBackendLocalEndpointSelector;

  /**
   * @schema CiliumLocalRedirectPolicySpecRedirectBackend#toPorts
   */
  readonly toPorts: CiliumLocalRedirectPolicySpecRedirectBackendToPorts[];
}

/**
 * Converts an object of type 'CiliumLocalRedirectPolicySpecRedirectBackend' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumLocalRedirectPolicySpecRedirectBackend(obj: CiliumLocalRedirectPolicySpecRedirectBackend | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'localEndpointSelector': toJson_CiliumLocalRedirectPolicySpecRedirectBackendLocalEndpointSelector(obj.localEndpointSelector),
    'toPorts': obj.toPorts?.map(y => toJson_CiliumLocalRedirectPolicySpecRedirectBackendToPorts(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumLocalRedirectPolicySpecRedirectFrontend
 */
export interface CiliumLocalRedirectPolicySpecRedirectFrontend {
  /**
   * @schema CiliumLocalRedirectPolicySpecRedirectFrontend#addressMatcher
   */
  readonly addressMatcher?: CiliumLocalRedirectPolicySpecRedirectFrontendAddressMatcher;

  /**
   * @schema CiliumLocalRedirectPolicySpecRedirectFrontend#serviceMatcher
   */
  readonly serviceMatcher?: CiliumLocalRedirectPolicySpecRedirectFrontendServiceMatcher;
}

/**
 * Converts an object of type 'CiliumLocalRedirectPolicySpecRedirectFrontend' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumLocalRedirectPolicySpecRedirectFrontend(obj: CiliumLocalRedirectPolicySpecRedirectFrontend | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'addressMatcher': toJson_CiliumLocalRedirectPolicySpecRedirectFrontendAddressMatcher(obj.addressMatcher),
    'serviceMatcher': toJson_CiliumLocalRedirectPolicySpecRedirectFrontendServiceMatcher(obj.serviceMatcher),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumLocalRedirectPolicySpecRedirectBackendLocalEndpointSelector
 */
export interface CiliumLocalRedirectPolicySpecRedirectBackendLocalEndpointSelector {
  /**
   * @schema CiliumLocalRedirectPolicySpecRedirectBackendLocalEndpointSelector#matchExpressions
   */
  readonly matchExpressions?: CiliumLocalRedirectPolicySpecRedirectBackendLocalEndpointSelectorMatchExpressions[];

  /**
   * @schema CiliumLocalRedirectPolicySpecRedirectBackendLocalEndpointSelector#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumLocalRedirectPolicySpecRedirectBackendLocalEndpointSelector' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumLocalRedirectPolicySpecRedirectBackendLocalEndpointSelector(obj: CiliumLocalRedirectPolicySpecRedirectBackendLocalEndpointSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumLocalRedirectPolicySpecRedirectBackendLocalEndpointSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumLocalRedirectPolicySpecRedirectBackendToPorts
 */
export interface CiliumLocalRedirectPolicySpecRedirectBackendToPorts {
  /**
   * @schema CiliumLocalRedirectPolicySpecRedirectBackendToPorts#name
   */
  readonly name?: string;

  /**
   * @schema CiliumLocalRedirectPolicySpecRedirectBackendToPorts#port
   */
  readonly port: string;

  /**
   * @schema CiliumLocalRedirectPolicySpecRedirectBackendToPorts#protocol
   */
  readonly protocol: CiliumLocalRedirectPolicySpecRedirectBackendToPortsProtocol;
}

/**
 * Converts an object of type 'CiliumLocalRedirectPolicySpecRedirectBackendToPorts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumLocalRedirectPolicySpecRedirectBackendToPorts(obj: CiliumLocalRedirectPolicySpecRedirectBackendToPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'port': obj.port,
    'protocol': obj.protocol,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumLocalRedirectPolicySpecRedirectFrontendAddressMatcher
 */
export interface CiliumLocalRedirectPolicySpecRedirectFrontendAddressMatcher {
  /**
   * @schema CiliumLocalRedirectPolicySpecRedirectFrontendAddressMatcher#ip
   */
  readonly ip: string;

  /**
   * @schema CiliumLocalRedirectPolicySpecRedirectFrontendAddressMatcher#toPorts
   */
  readonly toPorts: CiliumLocalRedirectPolicySpecRedirectFrontendAddressMatcherToPorts[];
}

/**
 * Converts an object of type 'CiliumLocalRedirectPolicySpecRedirectFrontendAddressMatcher' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumLocalRedirectPolicySpecRedirectFrontendAddressMatcher(obj: CiliumLocalRedirectPolicySpecRedirectFrontendAddressMatcher | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ip': obj.ip,
    'toPorts': obj.toPorts?.map(y => toJson_CiliumLocalRedirectPolicySpecRedirectFrontendAddressMatcherToPorts(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumLocalRedirectPolicySpecRedirectFrontendServiceMatcher
 */
export interface CiliumLocalRedirectPolicySpecRedirectFrontendServiceMatcher {
  /**
   * @schema CiliumLocalRedirectPolicySpecRedirectFrontendServiceMatcher#namespace
   */
  readonly namespace: string;

  /**
   * @schema CiliumLocalRedirectPolicySpecRedirectFrontendServiceMatcher#serviceName
   */
  readonly serviceName: string;

  /**
   * @schema CiliumLocalRedirectPolicySpecRedirectFrontendServiceMatcher#toPorts
   */
  readonly toPorts?: CiliumLocalRedirectPolicySpecRedirectFrontendServiceMatcherToPorts[];
}

/**
 * Converts an object of type 'CiliumLocalRedirectPolicySpecRedirectFrontendServiceMatcher' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumLocalRedirectPolicySpecRedirectFrontendServiceMatcher(obj: CiliumLocalRedirectPolicySpecRedirectFrontendServiceMatcher | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'namespace': obj.namespace,
    'serviceName': obj.serviceName,
    'toPorts': obj.toPorts?.map(y => toJson_CiliumLocalRedirectPolicySpecRedirectFrontendServiceMatcherToPorts(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumLocalRedirectPolicySpecRedirectBackendLocalEndpointSelectorMatchExpressions
 */
export interface CiliumLocalRedirectPolicySpecRedirectBackendLocalEndpointSelectorMatchExpressions {
  /**
   * @schema CiliumLocalRedirectPolicySpecRedirectBackendLocalEndpointSelectorMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumLocalRedirectPolicySpecRedirectBackendLocalEndpointSelectorMatchExpressions#operator
   */
  readonly operator: CiliumLocalRedirectPolicySpecRedirectBackendLocalEndpointSelectorMatchExpressionsOperator;

  /**
   * @schema CiliumLocalRedirectPolicySpecRedirectBackendLocalEndpointSelectorMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumLocalRedirectPolicySpecRedirectBackendLocalEndpointSelectorMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumLocalRedirectPolicySpecRedirectBackendLocalEndpointSelectorMatchExpressions(obj: CiliumLocalRedirectPolicySpecRedirectBackendLocalEndpointSelectorMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumLocalRedirectPolicySpecRedirectBackendToPortsProtocol
 */
export enum CiliumLocalRedirectPolicySpecRedirectBackendToPortsProtocol {
  /** TCP */
  TCP = "TCP",
  /** UDP */
  UDP = "UDP",
}

/**
 * @schema CiliumLocalRedirectPolicySpecRedirectFrontendAddressMatcherToPorts
 */
export interface CiliumLocalRedirectPolicySpecRedirectFrontendAddressMatcherToPorts {
  /**
   * @schema CiliumLocalRedirectPolicySpecRedirectFrontendAddressMatcherToPorts#name
   */
  readonly name?: string;

  /**
   * @schema CiliumLocalRedirectPolicySpecRedirectFrontendAddressMatcherToPorts#port
   */
  readonly port: string;

  /**
   * @schema CiliumLocalRedirectPolicySpecRedirectFrontendAddressMatcherToPorts#protocol
   */
  readonly protocol: CiliumLocalRedirectPolicySpecRedirectFrontendAddressMatcherToPortsProtocol;
}

/**
 * Converts an object of type 'CiliumLocalRedirectPolicySpecRedirectFrontendAddressMatcherToPorts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumLocalRedirectPolicySpecRedirectFrontendAddressMatcherToPorts(obj: CiliumLocalRedirectPolicySpecRedirectFrontendAddressMatcherToPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'port': obj.port,
    'protocol': obj.protocol,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumLocalRedirectPolicySpecRedirectFrontendServiceMatcherToPorts
 */
export interface CiliumLocalRedirectPolicySpecRedirectFrontendServiceMatcherToPorts {
  /**
   * @schema CiliumLocalRedirectPolicySpecRedirectFrontendServiceMatcherToPorts#name
   */
  readonly name?: string;

  /**
   * @schema CiliumLocalRedirectPolicySpecRedirectFrontendServiceMatcherToPorts#port
   */
  readonly port: string;

  /**
   * @schema CiliumLocalRedirectPolicySpecRedirectFrontendServiceMatcherToPorts#protocol
   */
  readonly protocol: CiliumLocalRedirectPolicySpecRedirectFrontendServiceMatcherToPortsProtocol;
}

/**
 * Converts an object of type 'CiliumLocalRedirectPolicySpecRedirectFrontendServiceMatcherToPorts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumLocalRedirectPolicySpecRedirectFrontendServiceMatcherToPorts(obj: CiliumLocalRedirectPolicySpecRedirectFrontendServiceMatcherToPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'port': obj.port,
    'protocol': obj.protocol,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumLocalRedirectPolicySpecRedirectBackendLocalEndpointSelectorMatchExpressionsOperator
 */
export enum CiliumLocalRedirectPolicySpecRedirectBackendLocalEndpointSelectorMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumLocalRedirectPolicySpecRedirectFrontendAddressMatcherToPortsProtocol
 */
export enum CiliumLocalRedirectPolicySpecRedirectFrontendAddressMatcherToPortsProtocol {
  /** TCP */
  TCP = "TCP",
  /** UDP */
  UDP = "UDP",
}

/**
 * @schema CiliumLocalRedirectPolicySpecRedirectFrontendServiceMatcherToPortsProtocol
 */
export enum CiliumLocalRedirectPolicySpecRedirectFrontendServiceMatcherToPortsProtocol {
  /** TCP */
  TCP = "TCP",
  /** UDP */
  UDP = "UDP",
}


/**
 *
 *
 * @schema CiliumNetworkPolicy
 */
export class CiliumNetworkPolicy extends ApiObject {
  /**
   * Returns the apiVersion and kind for "CiliumNetworkPolicy"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'cilium.io/v2',
    kind: 'CiliumNetworkPolicy',
  }

  /**
   * Renders a Kubernetes manifest for "CiliumNetworkPolicy".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: CiliumNetworkPolicyProps): any {
    return {
      ...CiliumNetworkPolicy.GVK,
      ...toJson_CiliumNetworkPolicyProps(props),
    };
  }

  /**
   * Defines a "CiliumNetworkPolicy" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: CiliumNetworkPolicyProps) {
    super(scope, id, {
      ...CiliumNetworkPolicy.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...CiliumNetworkPolicy.GVK,
      ...toJson_CiliumNetworkPolicyProps(resolved),
    };
  }
}

/**
 * @schema CiliumNetworkPolicy
 */
export interface CiliumNetworkPolicyProps {
  /**
   * @schema CiliumNetworkPolicy#metadata
   */
  readonly metadata: ApiObjectMetadata;

  /**
   * @schema CiliumNetworkPolicy#spec
   */
  readonly spec?: CiliumNetworkPolicySpec;

  /**
   * @schema CiliumNetworkPolicy#specs
   */
  readonly specs?: CiliumNetworkPolicySpecs[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicyProps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicyProps(obj: CiliumNetworkPolicyProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_CiliumNetworkPolicySpec(obj.spec),
    'specs': obj.specs?.map(y => toJson_CiliumNetworkPolicySpecs(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpec
 */
export interface CiliumNetworkPolicySpec {
  /**
   * @schema CiliumNetworkPolicySpec#description
   */
  readonly description?: string;

  /**
   * @schema CiliumNetworkPolicySpec#egress
   */
  readonly egress?: CiliumNetworkPolicySpecEgress[];

  /**
   * @schema CiliumNetworkPolicySpec#egressDeny
   */
  readonly egressDeny?: CiliumNetworkPolicySpecEgressDeny[];

  /**
   * @schema CiliumNetworkPolicySpec#endpointSelector
   */
  readonly endpointSelector?: CiliumNetworkPolicySpecEndpointSelector;

  /**
   * @schema CiliumNetworkPolicySpec#ingress
   */
  readonly ingress?: CiliumNetworkPolicySpecIngress[];

  /**
   * @schema CiliumNetworkPolicySpec#ingressDeny
   */
  readonly ingressDeny?: CiliumNetworkPolicySpecIngressDeny[];

  /**
   * @schema CiliumNetworkPolicySpec#labels
   */
  readonly labels?: CiliumNetworkPolicySpecLabels[];

  /**
   * @schema CiliumNetworkPolicySpec#nodeSelector
   */
  readonly nodeSelector?: CiliumNetworkPolicySpecNodeSelector;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpec(obj: CiliumNetworkPolicySpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'egress': obj.egress?.map(y => toJson_CiliumNetworkPolicySpecEgress(y)),
    'egressDeny': obj.egressDeny?.map(y => toJson_CiliumNetworkPolicySpecEgressDeny(y)),
    'endpointSelector': toJson_CiliumNetworkPolicySpecEndpointSelector(obj.endpointSelector),
    'ingress': obj.ingress?.map(y => toJson_CiliumNetworkPolicySpecIngress(y)),
    'ingressDeny': obj.ingressDeny?.map(y => toJson_CiliumNetworkPolicySpecIngressDeny(y)),
    'labels': obj.labels?.map(y => toJson_CiliumNetworkPolicySpecLabels(y)),
    'nodeSelector': toJson_CiliumNetworkPolicySpecNodeSelector(obj.nodeSelector),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecs
 */
export interface CiliumNetworkPolicySpecs {
  /**
   * @schema CiliumNetworkPolicySpecs#description
   */
  readonly description?: string;

  /**
   * @schema CiliumNetworkPolicySpecs#egress
   */
  readonly egress?: CiliumNetworkPolicySpecsEgress[];

  /**
   * @schema CiliumNetworkPolicySpecs#egressDeny
   */
  readonly egressDeny?: CiliumNetworkPolicySpecsEgressDeny[];

  /**
   * @schema CiliumNetworkPolicySpecs#endpointSelector
   */
  readonly endpointSelector?: CiliumNetworkPolicySpecsEndpointSelector;

  /**
   * @schema CiliumNetworkPolicySpecs#ingress
   */
  readonly ingress?: CiliumNetworkPolicySpecsIngress[];

  /**
   * @schema CiliumNetworkPolicySpecs#ingressDeny
   */
  readonly ingressDeny?: CiliumNetworkPolicySpecsIngressDeny[];

  /**
   * @schema CiliumNetworkPolicySpecs#labels
   */
  readonly labels?: CiliumNetworkPolicySpecsLabels[];

  /**
   * @schema CiliumNetworkPolicySpecs#nodeSelector
   */
  readonly nodeSelector?: CiliumNetworkPolicySpecsNodeSelector;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecs(obj: CiliumNetworkPolicySpecs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'egress': obj.egress?.map(y => toJson_CiliumNetworkPolicySpecsEgress(y)),
    'egressDeny': obj.egressDeny?.map(y => toJson_CiliumNetworkPolicySpecsEgressDeny(y)),
    'endpointSelector': toJson_CiliumNetworkPolicySpecsEndpointSelector(obj.endpointSelector),
    'ingress': obj.ingress?.map(y => toJson_CiliumNetworkPolicySpecsIngress(y)),
    'ingressDeny': obj.ingressDeny?.map(y => toJson_CiliumNetworkPolicySpecsIngressDeny(y)),
    'labels': obj.labels?.map(y => toJson_CiliumNetworkPolicySpecsLabels(y)),
    'nodeSelector': toJson_CiliumNetworkPolicySpecsNodeSelector(obj.nodeSelector),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecEgress
 */
export interface CiliumNetworkPolicySpecEgress {
  /**
   * @schema CiliumNetworkPolicySpecEgress#authentication
   */
  readonly authentication?: CiliumNetworkPolicySpecEgressAuthentication;

  /**
   * @schema CiliumNetworkPolicySpecEgress#icmps
   */
  readonly icmps?: CiliumNetworkPolicySpecEgressIcmps[];

  /**
   * @schema CiliumNetworkPolicySpecEgress#toCIDR
   */
  readonly toCidr?: string[];

  /**
   * @schema CiliumNetworkPolicySpecEgress#toCIDRSet
   */
  readonly toCidrSet?: CiliumNetworkPolicySpecEgressToCidrSet[];

  /**
   * @schema CiliumNetworkPolicySpecEgress#toEndpoints
   */
  readonly toEndpoints?: CiliumNetworkPolicySpecEgressToEndpoints[];

  /**
   * @schema CiliumNetworkPolicySpecEgress#toEntities
   */
  readonly toEntities?: CiliumNetworkPolicySpecEgressToEntities[];

  /**
   * @schema CiliumNetworkPolicySpecEgress#toFQDNs
   */
  readonly toFqdNs?: CiliumNetworkPolicySpecEgressToFqdNs[];

  /**
   * @schema CiliumNetworkPolicySpecEgress#toGroups
   */
  readonly toGroups?: CiliumNetworkPolicySpecEgressToGroups[];

  /**
   * @schema CiliumNetworkPolicySpecEgress#toPorts
   */
  readonly toPorts?: CiliumNetworkPolicySpecEgressToPorts[];

  /**
   * @schema CiliumNetworkPolicySpecEgress#toRequires
   */
  readonly toRequires?: CiliumNetworkPolicySpecEgressToRequires[];

  /**
   * @schema CiliumNetworkPolicySpecEgress#toServices
   */
  readonly toServices?: CiliumNetworkPolicySpecEgressToServices[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgress' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgress(obj: CiliumNetworkPolicySpecEgress | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'authentication': toJson_CiliumNetworkPolicySpecEgressAuthentication(obj.authentication),
    'icmps': obj.icmps?.map(y => toJson_CiliumNetworkPolicySpecEgressIcmps(y)),
    'toCIDR': obj.toCidr?.map(y => y),
    'toCIDRSet': obj.toCidrSet?.map(y => toJson_CiliumNetworkPolicySpecEgressToCidrSet(y)),
    'toEndpoints': obj.toEndpoints?.map(y => toJson_CiliumNetworkPolicySpecEgressToEndpoints(y)),
    'toEntities': obj.toEntities?.map(y => y),
    'toFQDNs': obj.toFqdNs?.map(y => toJson_CiliumNetworkPolicySpecEgressToFqdNs(y)),
    'toGroups': obj.toGroups?.map(y => toJson_CiliumNetworkPolicySpecEgressToGroups(y)),
    'toPorts': obj.toPorts?.map(y => toJson_CiliumNetworkPolicySpecEgressToPorts(y)),
    'toRequires': obj.toRequires?.map(y => toJson_CiliumNetworkPolicySpecEgressToRequires(y)),
    'toServices': obj.toServices?.map(y => toJson_CiliumNetworkPolicySpecEgressToServices(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecEgressDeny
 */
export interface CiliumNetworkPolicySpecEgressDeny {
  /**
   * @schema CiliumNetworkPolicySpecEgressDeny#icmps
   */
  readonly icmps?: CiliumNetworkPolicySpecEgressDenyIcmps[];

  /**
   * @schema CiliumNetworkPolicySpecEgressDeny#toCIDR
   */
  readonly toCidr?: string[];

  /**
   * @schema CiliumNetworkPolicySpecEgressDeny#toCIDRSet
   */
  readonly toCidrSet?: CiliumNetworkPolicySpecEgressDenyToCidrSet[];

  /**
   * @schema CiliumNetworkPolicySpecEgressDeny#toEndpoints
   */
  readonly toEndpoints?: CiliumNetworkPolicySpecEgressDenyToEndpoints[];

  /**
   * @schema CiliumNetworkPolicySpecEgressDeny#toEntities
   */
  readonly toEntities?: CiliumNetworkPolicySpecEgressDenyToEntities[];

  /**
   * @schema CiliumNetworkPolicySpecEgressDeny#toGroups
   */
  readonly toGroups?: CiliumNetworkPolicySpecEgressDenyToGroups[];

  /**
   * @schema CiliumNetworkPolicySpecEgressDeny#toPorts
   */
  readonly toPorts?: CiliumNetworkPolicySpecEgressDenyToPorts[];

  /**
   * @schema CiliumNetworkPolicySpecEgressDeny#toRequires
   */
  readonly toRequires?: CiliumNetworkPolicySpecEgressDenyToRequires[];

  /**
   * @schema CiliumNetworkPolicySpecEgressDeny#toServices
   */
  readonly toServices?: CiliumNetworkPolicySpecEgressDenyToServices[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressDeny' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressDeny(obj: CiliumNetworkPolicySpecEgressDeny | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'icmps': obj.icmps?.map(y => toJson_CiliumNetworkPolicySpecEgressDenyIcmps(y)),
    'toCIDR': obj.toCidr?.map(y => y),
    'toCIDRSet': obj.toCidrSet?.map(y => toJson_CiliumNetworkPolicySpecEgressDenyToCidrSet(y)),
    'toEndpoints': obj.toEndpoints?.map(y => toJson_CiliumNetworkPolicySpecEgressDenyToEndpoints(y)),
    'toEntities': obj.toEntities?.map(y => y),
    'toGroups': obj.toGroups?.map(y => toJson_CiliumNetworkPolicySpecEgressDenyToGroups(y)),
    'toPorts': obj.toPorts?.map(y => toJson_CiliumNetworkPolicySpecEgressDenyToPorts(y)),
    'toRequires': obj.toRequires?.map(y => toJson_CiliumNetworkPolicySpecEgressDenyToRequires(y)),
    'toServices': obj.toServices?.map(y => toJson_CiliumNetworkPolicySpecEgressDenyToServices(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecEndpointSelector
 */
export interface CiliumNetworkPolicySpecEndpointSelector {
  /**
   * @schema CiliumNetworkPolicySpecEndpointSelector#matchExpressions
   */
  readonly matchExpressions?: CiliumNetworkPolicySpecEndpointSelectorMatchExpressions[];

  /**
   * @schema CiliumNetworkPolicySpecEndpointSelector#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEndpointSelector' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEndpointSelector(obj: CiliumNetworkPolicySpecEndpointSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumNetworkPolicySpecEndpointSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecIngress
 */
export interface CiliumNetworkPolicySpecIngress {
  /**
   * @schema CiliumNetworkPolicySpecIngress#authentication
   */
  readonly authentication?: CiliumNetworkPolicySpecIngressAuthentication;

  /**
   * @schema CiliumNetworkPolicySpecIngress#fromCIDR
   */
  readonly fromCidr?: string[];

  /**
   * @schema CiliumNetworkPolicySpecIngress#fromCIDRSet
   */
  readonly fromCidrSet?: CiliumNetworkPolicySpecIngressFromCidrSet[];

  /**
   * @schema CiliumNetworkPolicySpecIngress#fromEndpoints
   */
  readonly fromEndpoints?: CiliumNetworkPolicySpecIngressFromEndpoints[];

  /**
   * @schema CiliumNetworkPolicySpecIngress#fromEntities
   */
  readonly fromEntities?: CiliumNetworkPolicySpecIngressFromEntities[];

  /**
   * @schema CiliumNetworkPolicySpecIngress#fromRequires
   */
  readonly fromRequires?: CiliumNetworkPolicySpecIngressFromRequires[];

  /**
   * @schema CiliumNetworkPolicySpecIngress#icmps
   */
  readonly icmps?: CiliumNetworkPolicySpecIngressIcmps[];

  /**
   * @schema CiliumNetworkPolicySpecIngress#toPorts
   */
  readonly toPorts?: CiliumNetworkPolicySpecIngressToPorts[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecIngress' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecIngress(obj: CiliumNetworkPolicySpecIngress | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'authentication': toJson_CiliumNetworkPolicySpecIngressAuthentication(obj.authentication),
    'fromCIDR': obj.fromCidr?.map(y => y),
    'fromCIDRSet': obj.fromCidrSet?.map(y => toJson_CiliumNetworkPolicySpecIngressFromCidrSet(y)),
    'fromEndpoints': obj.fromEndpoints?.map(y => toJson_CiliumNetworkPolicySpecIngressFromEndpoints(y)),
    'fromEntities': obj.fromEntities?.map(y => y),
    'fromRequires': obj.fromRequires?.map(y => toJson_CiliumNetworkPolicySpecIngressFromRequires(y)),
    'icmps': obj.icmps?.map(y => toJson_CiliumNetworkPolicySpecIngressIcmps(y)),
    'toPorts': obj.toPorts?.map(y => toJson_CiliumNetworkPolicySpecIngressToPorts(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecIngressDeny
 */
export interface CiliumNetworkPolicySpecIngressDeny {
  /**
   * @schema CiliumNetworkPolicySpecIngressDeny#fromCIDR
   */
  readonly fromCidr?: string[];

  /**
   * @schema CiliumNetworkPolicySpecIngressDeny#fromCIDRSet
   */
  readonly fromCidrSet?: CiliumNetworkPolicySpecIngressDenyFromCidrSet[];

  /**
   * @schema CiliumNetworkPolicySpecIngressDeny#fromEndpoints
   */
  readonly fromEndpoints?: CiliumNetworkPolicySpecIngressDenyFromEndpoints[];

  /**
   * @schema CiliumNetworkPolicySpecIngressDeny#fromEntities
   */
  readonly fromEntities?: CiliumNetworkPolicySpecIngressDenyFromEntities[];

  /**
   * @schema CiliumNetworkPolicySpecIngressDeny#fromRequires
   */
  readonly fromRequires?: CiliumNetworkPolicySpecIngressDenyFromRequires[];

  /**
   * @schema CiliumNetworkPolicySpecIngressDeny#icmps
   */
  readonly icmps?: CiliumNetworkPolicySpecIngressDenyIcmps[];

  /**
   * @schema CiliumNetworkPolicySpecIngressDeny#toPorts
   */
  readonly toPorts?: CiliumNetworkPolicySpecIngressDenyToPorts[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecIngressDeny' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecIngressDeny(obj: CiliumNetworkPolicySpecIngressDeny | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fromCIDR': obj.fromCidr?.map(y => y),
    'fromCIDRSet': obj.fromCidrSet?.map(y => toJson_CiliumNetworkPolicySpecIngressDenyFromCidrSet(y)),
    'fromEndpoints': obj.fromEndpoints?.map(y => toJson_CiliumNetworkPolicySpecIngressDenyFromEndpoints(y)),
    'fromEntities': obj.fromEntities?.map(y => y),
    'fromRequires': obj.fromRequires?.map(y => toJson_CiliumNetworkPolicySpecIngressDenyFromRequires(y)),
    'icmps': obj.icmps?.map(y => toJson_CiliumNetworkPolicySpecIngressDenyIcmps(y)),
    'toPorts': obj.toPorts?.map(y => toJson_CiliumNetworkPolicySpecIngressDenyToPorts(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecLabels
 */
export interface CiliumNetworkPolicySpecLabels {
  /**
   * @schema CiliumNetworkPolicySpecLabels#key
   */
  readonly key: string;

  /**
   * @schema CiliumNetworkPolicySpecLabels#source
   */
  readonly source?: string;

  /**
   * @schema CiliumNetworkPolicySpecLabels#value
   */
  readonly value?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecLabels' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecLabels(obj: CiliumNetworkPolicySpecLabels | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'source': obj.source,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecNodeSelector
 */
export interface CiliumNetworkPolicySpecNodeSelector {
  /**
   * @schema CiliumNetworkPolicySpecNodeSelector#matchExpressions
   */
  readonly matchExpressions?: CiliumNetworkPolicySpecNodeSelectorMatchExpressions[];

  /**
   * @schema CiliumNetworkPolicySpecNodeSelector#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecNodeSelector' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecNodeSelector(obj: CiliumNetworkPolicySpecNodeSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumNetworkPolicySpecNodeSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsEgress
 */
export interface CiliumNetworkPolicySpecsEgress {
  /**
   * @schema CiliumNetworkPolicySpecsEgress#authentication
   */
  readonly authentication?: CiliumNetworkPolicySpecsEgressAuthentication;

  /**
   * @schema CiliumNetworkPolicySpecsEgress#icmps
   */
  readonly icmps?: CiliumNetworkPolicySpecsEgressIcmps[];

  /**
   * @schema CiliumNetworkPolicySpecsEgress#toCIDR
   */
  readonly toCidr?: string[];

  /**
   * @schema CiliumNetworkPolicySpecsEgress#toCIDRSet
   */
  readonly toCidrSet?: CiliumNetworkPolicySpecsEgressToCidrSet[];

  /**
   * @schema CiliumNetworkPolicySpecsEgress#toEndpoints
   */
  readonly toEndpoints?: CiliumNetworkPolicySpecsEgressToEndpoints[];

  /**
   * @schema CiliumNetworkPolicySpecsEgress#toEntities
   */
  readonly toEntities?: CiliumNetworkPolicySpecsEgressToEntities[];

  /**
   * @schema CiliumNetworkPolicySpecsEgress#toFQDNs
   */
  readonly toFqdNs?: CiliumNetworkPolicySpecsEgressToFqdNs[];

  /**
   * @schema CiliumNetworkPolicySpecsEgress#toGroups
   */
  readonly toGroups?: CiliumNetworkPolicySpecsEgressToGroups[];

  /**
   * @schema CiliumNetworkPolicySpecsEgress#toPorts
   */
  readonly toPorts?: CiliumNetworkPolicySpecsEgressToPorts[];

  /**
   * @schema CiliumNetworkPolicySpecsEgress#toRequires
   */
  readonly toRequires?: CiliumNetworkPolicySpecsEgressToRequires[];

  /**
   * @schema CiliumNetworkPolicySpecsEgress#toServices
   */
  readonly toServices?: CiliumNetworkPolicySpecsEgressToServices[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgress' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgress(obj: CiliumNetworkPolicySpecsEgress | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'authentication': toJson_CiliumNetworkPolicySpecsEgressAuthentication(obj.authentication),
    'icmps': obj.icmps?.map(y => toJson_CiliumNetworkPolicySpecsEgressIcmps(y)),
    'toCIDR': obj.toCidr?.map(y => y),
    'toCIDRSet': obj.toCidrSet?.map(y => toJson_CiliumNetworkPolicySpecsEgressToCidrSet(y)),
    'toEndpoints': obj.toEndpoints?.map(y => toJson_CiliumNetworkPolicySpecsEgressToEndpoints(y)),
    'toEntities': obj.toEntities?.map(y => y),
    'toFQDNs': obj.toFqdNs?.map(y => toJson_CiliumNetworkPolicySpecsEgressToFqdNs(y)),
    'toGroups': obj.toGroups?.map(y => toJson_CiliumNetworkPolicySpecsEgressToGroups(y)),
    'toPorts': obj.toPorts?.map(y => toJson_CiliumNetworkPolicySpecsEgressToPorts(y)),
    'toRequires': obj.toRequires?.map(y => toJson_CiliumNetworkPolicySpecsEgressToRequires(y)),
    'toServices': obj.toServices?.map(y => toJson_CiliumNetworkPolicySpecsEgressToServices(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsEgressDeny
 */
export interface CiliumNetworkPolicySpecsEgressDeny {
  /**
   * @schema CiliumNetworkPolicySpecsEgressDeny#icmps
   */
  readonly icmps?: CiliumNetworkPolicySpecsEgressDenyIcmps[];

  /**
   * @schema CiliumNetworkPolicySpecsEgressDeny#toCIDR
   */
  readonly toCidr?: string[];

  /**
   * @schema CiliumNetworkPolicySpecsEgressDeny#toCIDRSet
   */
  readonly toCidrSet?: CiliumNetworkPolicySpecsEgressDenyToCidrSet[];

  /**
   * @schema CiliumNetworkPolicySpecsEgressDeny#toEndpoints
   */
  readonly toEndpoints?: CiliumNetworkPolicySpecsEgressDenyToEndpoints[];

  /**
   * @schema CiliumNetworkPolicySpecsEgressDeny#toEntities
   */
  readonly toEntities?: CiliumNetworkPolicySpecsEgressDenyToEntities[];

  /**
   * @schema CiliumNetworkPolicySpecsEgressDeny#toGroups
   */
  readonly toGroups?: CiliumNetworkPolicySpecsEgressDenyToGroups[];

  /**
   * @schema CiliumNetworkPolicySpecsEgressDeny#toPorts
   */
  readonly toPorts?: CiliumNetworkPolicySpecsEgressDenyToPorts[];

  /**
   * @schema CiliumNetworkPolicySpecsEgressDeny#toRequires
   */
  readonly toRequires?: CiliumNetworkPolicySpecsEgressDenyToRequires[];

  /**
   * @schema CiliumNetworkPolicySpecsEgressDeny#toServices
   */
  readonly toServices?: CiliumNetworkPolicySpecsEgressDenyToServices[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressDeny' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressDeny(obj: CiliumNetworkPolicySpecsEgressDeny | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'icmps': obj.icmps?.map(y => toJson_CiliumNetworkPolicySpecsEgressDenyIcmps(y)),
    'toCIDR': obj.toCidr?.map(y => y),
    'toCIDRSet': obj.toCidrSet?.map(y => toJson_CiliumNetworkPolicySpecsEgressDenyToCidrSet(y)),
    'toEndpoints': obj.toEndpoints?.map(y => toJson_CiliumNetworkPolicySpecsEgressDenyToEndpoints(y)),
    'toEntities': obj.toEntities?.map(y => y),
    'toGroups': obj.toGroups?.map(y => toJson_CiliumNetworkPolicySpecsEgressDenyToGroups(y)),
    'toPorts': obj.toPorts?.map(y => toJson_CiliumNetworkPolicySpecsEgressDenyToPorts(y)),
    'toRequires': obj.toRequires?.map(y => toJson_CiliumNetworkPolicySpecsEgressDenyToRequires(y)),
    'toServices': obj.toServices?.map(y => toJson_CiliumNetworkPolicySpecsEgressDenyToServices(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsEndpointSelector
 */
export interface CiliumNetworkPolicySpecsEndpointSelector {
  /**
   * @schema CiliumNetworkPolicySpecsEndpointSelector#matchExpressions
   */
  readonly matchExpressions?: CiliumNetworkPolicySpecsEndpointSelectorMatchExpressions[];

  /**
   * @schema CiliumNetworkPolicySpecsEndpointSelector#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEndpointSelector' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEndpointSelector(obj: CiliumNetworkPolicySpecsEndpointSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumNetworkPolicySpecsEndpointSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsIngress
 */
export interface CiliumNetworkPolicySpecsIngress {
  /**
   * @schema CiliumNetworkPolicySpecsIngress#authentication
   */
  readonly authentication?: CiliumNetworkPolicySpecsIngressAuthentication;

  /**
   * @schema CiliumNetworkPolicySpecsIngress#fromCIDR
   */
  readonly fromCidr?: string[];

  /**
   * @schema CiliumNetworkPolicySpecsIngress#fromCIDRSet
   */
  readonly fromCidrSet?: CiliumNetworkPolicySpecsIngressFromCidrSet[];

  /**
   * @schema CiliumNetworkPolicySpecsIngress#fromEndpoints
   */
  readonly fromEndpoints?: CiliumNetworkPolicySpecsIngressFromEndpoints[];

  /**
   * @schema CiliumNetworkPolicySpecsIngress#fromEntities
   */
  readonly fromEntities?: CiliumNetworkPolicySpecsIngressFromEntities[];

  /**
   * @schema CiliumNetworkPolicySpecsIngress#fromRequires
   */
  readonly fromRequires?: CiliumNetworkPolicySpecsIngressFromRequires[];

  /**
   * @schema CiliumNetworkPolicySpecsIngress#icmps
   */
  readonly icmps?: CiliumNetworkPolicySpecsIngressIcmps[];

  /**
   * @schema CiliumNetworkPolicySpecsIngress#toPorts
   */
  readonly toPorts?: CiliumNetworkPolicySpecsIngressToPorts[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsIngress' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsIngress(obj: CiliumNetworkPolicySpecsIngress | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'authentication': toJson_CiliumNetworkPolicySpecsIngressAuthentication(obj.authentication),
    'fromCIDR': obj.fromCidr?.map(y => y),
    'fromCIDRSet': obj.fromCidrSet?.map(y => toJson_CiliumNetworkPolicySpecsIngressFromCidrSet(y)),
    'fromEndpoints': obj.fromEndpoints?.map(y => toJson_CiliumNetworkPolicySpecsIngressFromEndpoints(y)),
    'fromEntities': obj.fromEntities?.map(y => y),
    'fromRequires': obj.fromRequires?.map(y => toJson_CiliumNetworkPolicySpecsIngressFromRequires(y)),
    'icmps': obj.icmps?.map(y => toJson_CiliumNetworkPolicySpecsIngressIcmps(y)),
    'toPorts': obj.toPorts?.map(y => toJson_CiliumNetworkPolicySpecsIngressToPorts(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsIngressDeny
 */
export interface CiliumNetworkPolicySpecsIngressDeny {
  /**
   * @schema CiliumNetworkPolicySpecsIngressDeny#fromCIDR
   */
  readonly fromCidr?: string[];

  /**
   * @schema CiliumNetworkPolicySpecsIngressDeny#fromCIDRSet
   */
  readonly fromCidrSet?: CiliumNetworkPolicySpecsIngressDenyFromCidrSet[];

  /**
   * @schema CiliumNetworkPolicySpecsIngressDeny#fromEndpoints
   */
  readonly fromEndpoints?: CiliumNetworkPolicySpecsIngressDenyFromEndpoints[];

  /**
   * @schema CiliumNetworkPolicySpecsIngressDeny#fromEntities
   */
  readonly fromEntities?: CiliumNetworkPolicySpecsIngressDenyFromEntities[];

  /**
   * @schema CiliumNetworkPolicySpecsIngressDeny#fromRequires
   */
  readonly fromRequires?: CiliumNetworkPolicySpecsIngressDenyFromRequires[];

  /**
   * @schema CiliumNetworkPolicySpecsIngressDeny#icmps
   */
  readonly icmps?: CiliumNetworkPolicySpecsIngressDenyIcmps[];

  /**
   * @schema CiliumNetworkPolicySpecsIngressDeny#toPorts
   */
  readonly toPorts?: CiliumNetworkPolicySpecsIngressDenyToPorts[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsIngressDeny' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsIngressDeny(obj: CiliumNetworkPolicySpecsIngressDeny | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fromCIDR': obj.fromCidr?.map(y => y),
    'fromCIDRSet': obj.fromCidrSet?.map(y => toJson_CiliumNetworkPolicySpecsIngressDenyFromCidrSet(y)),
    'fromEndpoints': obj.fromEndpoints?.map(y => toJson_CiliumNetworkPolicySpecsIngressDenyFromEndpoints(y)),
    'fromEntities': obj.fromEntities?.map(y => y),
    'fromRequires': obj.fromRequires?.map(y => toJson_CiliumNetworkPolicySpecsIngressDenyFromRequires(y)),
    'icmps': obj.icmps?.map(y => toJson_CiliumNetworkPolicySpecsIngressDenyIcmps(y)),
    'toPorts': obj.toPorts?.map(y => toJson_CiliumNetworkPolicySpecsIngressDenyToPorts(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsLabels
 */
export interface CiliumNetworkPolicySpecsLabels {
  /**
   * @schema CiliumNetworkPolicySpecsLabels#key
   */
  readonly key: string;

  /**
   * @schema CiliumNetworkPolicySpecsLabels#source
   */
  readonly source?: string;

  /**
   * @schema CiliumNetworkPolicySpecsLabels#value
   */
  readonly value?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsLabels' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsLabels(obj: CiliumNetworkPolicySpecsLabels | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'source': obj.source,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsNodeSelector
 */
export interface CiliumNetworkPolicySpecsNodeSelector {
  /**
   * @schema CiliumNetworkPolicySpecsNodeSelector#matchExpressions
   */
  readonly matchExpressions?: CiliumNetworkPolicySpecsNodeSelectorMatchExpressions[];

  /**
   * @schema CiliumNetworkPolicySpecsNodeSelector#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsNodeSelector' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsNodeSelector(obj: CiliumNetworkPolicySpecsNodeSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumNetworkPolicySpecsNodeSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecEgressAuthentication
 */
export interface CiliumNetworkPolicySpecEgressAuthentication {
  /**
   * @schema CiliumNetworkPolicySpecEgressAuthentication#mode
   */
  readonly mode: CiliumNetworkPolicySpecEgressAuthenticationMode;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressAuthentication' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressAuthentication(obj: CiliumNetworkPolicySpecEgressAuthentication | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'mode': obj.mode,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecEgressIcmps
 */
export interface CiliumNetworkPolicySpecEgressIcmps {
  /**
   * @schema CiliumNetworkPolicySpecEgressIcmps#fields
   */
  readonly fields?: CiliumNetworkPolicySpecEgressIcmpsFields[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressIcmps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressIcmps(obj: CiliumNetworkPolicySpecEgressIcmps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fields': obj.fields?.map(y => toJson_CiliumNetworkPolicySpecEgressIcmpsFields(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecEgressToCidrSet
 */
export interface CiliumNetworkPolicySpecEgressToCidrSet {
  /**
   * @schema CiliumNetworkPolicySpecEgressToCidrSet#cidr
   */
  readonly cidr?: string;

  /**
   * @schema CiliumNetworkPolicySpecEgressToCidrSet#cidrGroupRef
   */
  readonly cidrGroupRef?: string;

  /**
   * @schema CiliumNetworkPolicySpecEgressToCidrSet#except
   */
  readonly except?: string[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressToCidrSet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressToCidrSet(obj: CiliumNetworkPolicySpecEgressToCidrSet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cidr': obj.cidr,
    'cidrGroupRef': obj.cidrGroupRef,
    'except': obj.except?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecEgressToEndpoints
 */
export interface CiliumNetworkPolicySpecEgressToEndpoints {
  /**
   * @schema CiliumNetworkPolicySpecEgressToEndpoints#matchExpressions
   */
  readonly matchExpressions?: CiliumNetworkPolicySpecEgressToEndpointsMatchExpressions[];

  /**
   * @schema CiliumNetworkPolicySpecEgressToEndpoints#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressToEndpoints' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressToEndpoints(obj: CiliumNetworkPolicySpecEgressToEndpoints | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumNetworkPolicySpecEgressToEndpointsMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecEgressToEntities
 */
export enum CiliumNetworkPolicySpecEgressToEntities {
  /** all */
  ALL = "all",
  /** world */
  WORLD = "world",
  /** cluster */
  CLUSTER = "cluster",
  /** host */
  HOST = "host",
  /** init */
  INIT = "init",
  /** ingress */
  INGRESS = "ingress",
  /** unmanaged */
  UNMANAGED = "unmanaged",
  /** remote-node */
  REMOTE_HYPHEN_NODE = "remote-node",
  /** health */
  HEALTH = "health",
  /** none */
  NONE = "none",
  /** kube-apiserver */
  KUBE_HYPHEN_APISERVER = "kube-apiserver",
}

/**
 * @schema CiliumNetworkPolicySpecEgressToFqdNs
 */
export interface CiliumNetworkPolicySpecEgressToFqdNs {
  /**
   * @schema CiliumNetworkPolicySpecEgressToFqdNs#matchName
   */
  readonly matchName?: string;

  /**
   * @schema CiliumNetworkPolicySpecEgressToFqdNs#matchPattern
   */
  readonly matchPattern?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressToFqdNs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressToFqdNs(obj: CiliumNetworkPolicySpecEgressToFqdNs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchName': obj.matchName,
    'matchPattern': obj.matchPattern,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecEgressToGroups
 */
export interface CiliumNetworkPolicySpecEgressToGroups {
  /**
   * @schema CiliumNetworkPolicySpecEgressToGroups#aws
   */
  readonly aws?: CiliumNetworkPolicySpecEgressToGroupsAws;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressToGroups' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressToGroups(obj: CiliumNetworkPolicySpecEgressToGroups | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'aws': toJson_CiliumNetworkPolicySpecEgressToGroupsAws(obj.aws),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecEgressToPorts
 */
export interface CiliumNetworkPolicySpecEgressToPorts {
  /**
   * @schema CiliumNetworkPolicySpecEgressToPorts#listener
   */
  readonly listener?: CiliumNetworkPolicySpecEgressToPortsListener;

  /**
   * @schema CiliumNetworkPolicySpecEgressToPorts#originatingTLS
   */
  readonly originatingTls?: CiliumNetworkPolicySpecEgressToPortsOriginatingTls;

  /**
   * @schema CiliumNetworkPolicySpecEgressToPorts#ports
   */
  readonly ports?: CiliumNetworkPolicySpecEgressToPortsPorts[];

  /**
   * @schema CiliumNetworkPolicySpecEgressToPorts#rules
   */
  readonly rules?: CiliumNetworkPolicySpecEgressToPortsRules;

  /**
   * @schema CiliumNetworkPolicySpecEgressToPorts#serverNames
   */
  readonly serverNames?: string[];

  /**
   * @schema CiliumNetworkPolicySpecEgressToPorts#terminatingTLS
   */
  readonly terminatingTls?: CiliumNetworkPolicySpecEgressToPortsTerminatingTls;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressToPorts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressToPorts(obj: CiliumNetworkPolicySpecEgressToPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'listener': toJson_CiliumNetworkPolicySpecEgressToPortsListener(obj.listener),
    'originatingTLS': toJson_CiliumNetworkPolicySpecEgressToPortsOriginatingTls(obj.originatingTls),
    'ports': obj.ports?.map(y => toJson_CiliumNetworkPolicySpecEgressToPortsPorts(y)),
    'rules': toJson_CiliumNetworkPolicySpecEgressToPortsRules(obj.rules),
    'serverNames': obj.serverNames?.map(y => y),
    'terminatingTLS': toJson_CiliumNetworkPolicySpecEgressToPortsTerminatingTls(obj.terminatingTls),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecEgressToRequires
 */
export interface CiliumNetworkPolicySpecEgressToRequires {
  /**
   * @schema CiliumNetworkPolicySpecEgressToRequires#matchExpressions
   */
  readonly matchExpressions?: CiliumNetworkPolicySpecEgressToRequiresMatchExpressions[];

  /**
   * @schema CiliumNetworkPolicySpecEgressToRequires#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressToRequires' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressToRequires(obj: CiliumNetworkPolicySpecEgressToRequires | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumNetworkPolicySpecEgressToRequiresMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecEgressToServices
 */
export interface CiliumNetworkPolicySpecEgressToServices {
  /**
   * @schema CiliumNetworkPolicySpecEgressToServices#k8sService
   */
  readonly k8SService?: CiliumNetworkPolicySpecEgressToServicesK8SService;

  /**
   * @schema CiliumNetworkPolicySpecEgressToServices#k8sServiceSelector
   */
  readonly k8SServiceSelector?: CiliumNetworkPolicySpecEgressToServicesK8SServiceSelector;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressToServices' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressToServices(obj: CiliumNetworkPolicySpecEgressToServices | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'k8sService': toJson_CiliumNetworkPolicySpecEgressToServicesK8SService(obj.k8SService),
    'k8sServiceSelector': toJson_CiliumNetworkPolicySpecEgressToServicesK8SServiceSelector(obj.k8SServiceSelector),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecEgressDenyIcmps
 */
export interface CiliumNetworkPolicySpecEgressDenyIcmps {
  /**
   * @schema CiliumNetworkPolicySpecEgressDenyIcmps#fields
   */
  readonly fields?: CiliumNetworkPolicySpecEgressDenyIcmpsFields[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressDenyIcmps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressDenyIcmps(obj: CiliumNetworkPolicySpecEgressDenyIcmps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fields': obj.fields?.map(y => toJson_CiliumNetworkPolicySpecEgressDenyIcmpsFields(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecEgressDenyToCidrSet
 */
export interface CiliumNetworkPolicySpecEgressDenyToCidrSet {
  /**
   * @schema CiliumNetworkPolicySpecEgressDenyToCidrSet#cidr
   */
  readonly cidr?: string;

  /**
   * @schema CiliumNetworkPolicySpecEgressDenyToCidrSet#cidrGroupRef
   */
  readonly cidrGroupRef?: string;

  /**
   * @schema CiliumNetworkPolicySpecEgressDenyToCidrSet#except
   */
  readonly except?: string[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressDenyToCidrSet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressDenyToCidrSet(obj: CiliumNetworkPolicySpecEgressDenyToCidrSet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cidr': obj.cidr,
    'cidrGroupRef': obj.cidrGroupRef,
    'except': obj.except?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecEgressDenyToEndpoints
 */
export interface CiliumNetworkPolicySpecEgressDenyToEndpoints {
  /**
   * @schema CiliumNetworkPolicySpecEgressDenyToEndpoints#matchExpressions
   */
  readonly matchExpressions?: CiliumNetworkPolicySpecEgressDenyToEndpointsMatchExpressions[];

  /**
   * @schema CiliumNetworkPolicySpecEgressDenyToEndpoints#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressDenyToEndpoints' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressDenyToEndpoints(obj: CiliumNetworkPolicySpecEgressDenyToEndpoints | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumNetworkPolicySpecEgressDenyToEndpointsMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecEgressDenyToEntities
 */
export enum CiliumNetworkPolicySpecEgressDenyToEntities {
  /** all */
  ALL = "all",
  /** world */
  WORLD = "world",
  /** cluster */
  CLUSTER = "cluster",
  /** host */
  HOST = "host",
  /** init */
  INIT = "init",
  /** ingress */
  INGRESS = "ingress",
  /** unmanaged */
  UNMANAGED = "unmanaged",
  /** remote-node */
  REMOTE_HYPHEN_NODE = "remote-node",
  /** health */
  HEALTH = "health",
  /** none */
  NONE = "none",
  /** kube-apiserver */
  KUBE_HYPHEN_APISERVER = "kube-apiserver",
}

/**
 * @schema CiliumNetworkPolicySpecEgressDenyToGroups
 */
export interface CiliumNetworkPolicySpecEgressDenyToGroups {
  /**
   * @schema CiliumNetworkPolicySpecEgressDenyToGroups#aws
   */
  readonly aws?: CiliumNetworkPolicySpecEgressDenyToGroupsAws;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressDenyToGroups' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressDenyToGroups(obj: CiliumNetworkPolicySpecEgressDenyToGroups | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'aws': toJson_CiliumNetworkPolicySpecEgressDenyToGroupsAws(obj.aws),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecEgressDenyToPorts
 */
export interface CiliumNetworkPolicySpecEgressDenyToPorts {
  /**
   * @schema CiliumNetworkPolicySpecEgressDenyToPorts#ports
   */
  readonly ports?: CiliumNetworkPolicySpecEgressDenyToPortsPorts[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressDenyToPorts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressDenyToPorts(obj: CiliumNetworkPolicySpecEgressDenyToPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ports': obj.ports?.map(y => toJson_CiliumNetworkPolicySpecEgressDenyToPortsPorts(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecEgressDenyToRequires
 */
export interface CiliumNetworkPolicySpecEgressDenyToRequires {
  /**
   * @schema CiliumNetworkPolicySpecEgressDenyToRequires#matchExpressions
   */
  readonly matchExpressions?: CiliumNetworkPolicySpecEgressDenyToRequiresMatchExpressions[];

  /**
   * @schema CiliumNetworkPolicySpecEgressDenyToRequires#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressDenyToRequires' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressDenyToRequires(obj: CiliumNetworkPolicySpecEgressDenyToRequires | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumNetworkPolicySpecEgressDenyToRequiresMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecEgressDenyToServices
 */
export interface CiliumNetworkPolicySpecEgressDenyToServices {
  /**
   * @schema CiliumNetworkPolicySpecEgressDenyToServices#k8sService
   */
  readonly k8SService?: CiliumNetworkPolicySpecEgressDenyToServicesK8SService;

  /**
   * @schema CiliumNetworkPolicySpecEgressDenyToServices#k8sServiceSelector
   */
  readonly k8SServiceSelector?: CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelector;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressDenyToServices' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressDenyToServices(obj: CiliumNetworkPolicySpecEgressDenyToServices | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'k8sService': toJson_CiliumNetworkPolicySpecEgressDenyToServicesK8SService(obj.k8SService),
    'k8sServiceSelector': toJson_CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelector(obj.k8SServiceSelector),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecEndpointSelectorMatchExpressions
 */
export interface CiliumNetworkPolicySpecEndpointSelectorMatchExpressions {
  /**
   * @schema CiliumNetworkPolicySpecEndpointSelectorMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumNetworkPolicySpecEndpointSelectorMatchExpressions#operator
   */
  readonly operator: CiliumNetworkPolicySpecEndpointSelectorMatchExpressionsOperator;

  /**
   * @schema CiliumNetworkPolicySpecEndpointSelectorMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEndpointSelectorMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEndpointSelectorMatchExpressions(obj: CiliumNetworkPolicySpecEndpointSelectorMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumNetworkPolicySpecIngressAuthentication
 */
export interface CiliumNetworkPolicySpecIngressAuthentication {
  /**
   * @schema CiliumNetworkPolicySpecIngressAuthentication#mode
   */
  readonly mode: CiliumNetworkPolicySpecIngressAuthenticationMode;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecIngressAuthentication' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecIngressAuthentication(obj: CiliumNetworkPolicySpecIngressAuthentication | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'mode': obj.mode,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecIngressFromCidrSet
 */
export interface CiliumNetworkPolicySpecIngressFromCidrSet {
  /**
   * @schema CiliumNetworkPolicySpecIngressFromCidrSet#cidr
   */
  readonly cidr?: string;

  /**
   * @schema CiliumNetworkPolicySpecIngressFromCidrSet#cidrGroupRef
   */
  readonly cidrGroupRef?: string;

  /**
   * @schema CiliumNetworkPolicySpecIngressFromCidrSet#except
   */
  readonly except?: string[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecIngressFromCidrSet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecIngressFromCidrSet(obj: CiliumNetworkPolicySpecIngressFromCidrSet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cidr': obj.cidr,
    'cidrGroupRef': obj.cidrGroupRef,
    'except': obj.except?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecIngressFromEndpoints
 */
export interface CiliumNetworkPolicySpecIngressFromEndpoints {
  /**
   * @schema CiliumNetworkPolicySpecIngressFromEndpoints#matchExpressions
   */
  readonly matchExpressions?: CiliumNetworkPolicySpecIngressFromEndpointsMatchExpressions[];

  /**
   * @schema CiliumNetworkPolicySpecIngressFromEndpoints#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecIngressFromEndpoints' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecIngressFromEndpoints(obj: CiliumNetworkPolicySpecIngressFromEndpoints | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumNetworkPolicySpecIngressFromEndpointsMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecIngressFromEntities
 */
export enum CiliumNetworkPolicySpecIngressFromEntities {
  /** all */
  ALL = "all",
  /** world */
  WORLD = "world",
  /** cluster */
  CLUSTER = "cluster",
  /** host */
  HOST = "host",
  /** init */
  INIT = "init",
  /** ingress */
  INGRESS = "ingress",
  /** unmanaged */
  UNMANAGED = "unmanaged",
  /** remote-node */
  REMOTE_HYPHEN_NODE = "remote-node",
  /** health */
  HEALTH = "health",
  /** none */
  NONE = "none",
  /** kube-apiserver */
  KUBE_HYPHEN_APISERVER = "kube-apiserver",
}

/**
 * @schema CiliumNetworkPolicySpecIngressFromRequires
 */
export interface CiliumNetworkPolicySpecIngressFromRequires {
  /**
   * @schema CiliumNetworkPolicySpecIngressFromRequires#matchExpressions
   */
  readonly matchExpressions?: CiliumNetworkPolicySpecIngressFromRequiresMatchExpressions[];

  /**
   * @schema CiliumNetworkPolicySpecIngressFromRequires#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecIngressFromRequires' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecIngressFromRequires(obj: CiliumNetworkPolicySpecIngressFromRequires | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumNetworkPolicySpecIngressFromRequiresMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecIngressIcmps
 */
export interface CiliumNetworkPolicySpecIngressIcmps {
  /**
   * @schema CiliumNetworkPolicySpecIngressIcmps#fields
   */
  readonly fields?: CiliumNetworkPolicySpecIngressIcmpsFields[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecIngressIcmps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecIngressIcmps(obj: CiliumNetworkPolicySpecIngressIcmps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fields': obj.fields?.map(y => toJson_CiliumNetworkPolicySpecIngressIcmpsFields(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecIngressToPorts
 */
export interface CiliumNetworkPolicySpecIngressToPorts {
  /**
   * @schema CiliumNetworkPolicySpecIngressToPorts#listener
   */
  readonly listener?: CiliumNetworkPolicySpecIngressToPortsListener;

  /**
   * @schema CiliumNetworkPolicySpecIngressToPorts#originatingTLS
   */
  readonly originatingTls?: CiliumNetworkPolicySpecIngressToPortsOriginatingTls;

  /**
   * @schema CiliumNetworkPolicySpecIngressToPorts#ports
   */
  readonly ports?: CiliumNetworkPolicySpecIngressToPortsPorts[];

  /**
   * @schema CiliumNetworkPolicySpecIngressToPorts#rules
   */
  readonly rules?: CiliumNetworkPolicySpecIngressToPortsRules;

  /**
   * @schema CiliumNetworkPolicySpecIngressToPorts#serverNames
   */
  readonly serverNames?: string[];

  /**
   * @schema CiliumNetworkPolicySpecIngressToPorts#terminatingTLS
   */
  readonly terminatingTls?: CiliumNetworkPolicySpecIngressToPortsTerminatingTls;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecIngressToPorts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecIngressToPorts(obj: CiliumNetworkPolicySpecIngressToPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'listener': toJson_CiliumNetworkPolicySpecIngressToPortsListener(obj.listener),
    'originatingTLS': toJson_CiliumNetworkPolicySpecIngressToPortsOriginatingTls(obj.originatingTls),
    'ports': obj.ports?.map(y => toJson_CiliumNetworkPolicySpecIngressToPortsPorts(y)),
    'rules': toJson_CiliumNetworkPolicySpecIngressToPortsRules(obj.rules),
    'serverNames': obj.serverNames?.map(y => y),
    'terminatingTLS': toJson_CiliumNetworkPolicySpecIngressToPortsTerminatingTls(obj.terminatingTls),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecIngressDenyFromCidrSet
 */
export interface CiliumNetworkPolicySpecIngressDenyFromCidrSet {
  /**
   * @schema CiliumNetworkPolicySpecIngressDenyFromCidrSet#cidr
   */
  readonly cidr?: string;

  /**
   * @schema CiliumNetworkPolicySpecIngressDenyFromCidrSet#cidrGroupRef
   */
  readonly cidrGroupRef?: string;

  /**
   * @schema CiliumNetworkPolicySpecIngressDenyFromCidrSet#except
   */
  readonly except?: string[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecIngressDenyFromCidrSet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecIngressDenyFromCidrSet(obj: CiliumNetworkPolicySpecIngressDenyFromCidrSet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cidr': obj.cidr,
    'cidrGroupRef': obj.cidrGroupRef,
    'except': obj.except?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecIngressDenyFromEndpoints
 */
export interface CiliumNetworkPolicySpecIngressDenyFromEndpoints {
  /**
   * @schema CiliumNetworkPolicySpecIngressDenyFromEndpoints#matchExpressions
   */
  readonly matchExpressions?: CiliumNetworkPolicySpecIngressDenyFromEndpointsMatchExpressions[];

  /**
   * @schema CiliumNetworkPolicySpecIngressDenyFromEndpoints#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecIngressDenyFromEndpoints' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecIngressDenyFromEndpoints(obj: CiliumNetworkPolicySpecIngressDenyFromEndpoints | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumNetworkPolicySpecIngressDenyFromEndpointsMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecIngressDenyFromEntities
 */
export enum CiliumNetworkPolicySpecIngressDenyFromEntities {
  /** all */
  ALL = "all",
  /** world */
  WORLD = "world",
  /** cluster */
  CLUSTER = "cluster",
  /** host */
  HOST = "host",
  /** init */
  INIT = "init",
  /** ingress */
  INGRESS = "ingress",
  /** unmanaged */
  UNMANAGED = "unmanaged",
  /** remote-node */
  REMOTE_HYPHEN_NODE = "remote-node",
  /** health */
  HEALTH = "health",
  /** none */
  NONE = "none",
  /** kube-apiserver */
  KUBE_HYPHEN_APISERVER = "kube-apiserver",
}

/**
 * @schema CiliumNetworkPolicySpecIngressDenyFromRequires
 */
export interface CiliumNetworkPolicySpecIngressDenyFromRequires {
  /**
   * @schema CiliumNetworkPolicySpecIngressDenyFromRequires#matchExpressions
   */
  readonly matchExpressions?: CiliumNetworkPolicySpecIngressDenyFromRequiresMatchExpressions[];

  /**
   * @schema CiliumNetworkPolicySpecIngressDenyFromRequires#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecIngressDenyFromRequires' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecIngressDenyFromRequires(obj: CiliumNetworkPolicySpecIngressDenyFromRequires | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumNetworkPolicySpecIngressDenyFromRequiresMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecIngressDenyIcmps
 */
export interface CiliumNetworkPolicySpecIngressDenyIcmps {
  /**
   * @schema CiliumNetworkPolicySpecIngressDenyIcmps#fields
   */
  readonly fields?: CiliumNetworkPolicySpecIngressDenyIcmpsFields[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecIngressDenyIcmps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecIngressDenyIcmps(obj: CiliumNetworkPolicySpecIngressDenyIcmps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fields': obj.fields?.map(y => toJson_CiliumNetworkPolicySpecIngressDenyIcmpsFields(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecIngressDenyToPorts
 */
export interface CiliumNetworkPolicySpecIngressDenyToPorts {
  /**
   * @schema CiliumNetworkPolicySpecIngressDenyToPorts#ports
   */
  readonly ports?: CiliumNetworkPolicySpecIngressDenyToPortsPorts[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecIngressDenyToPorts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecIngressDenyToPorts(obj: CiliumNetworkPolicySpecIngressDenyToPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ports': obj.ports?.map(y => toJson_CiliumNetworkPolicySpecIngressDenyToPortsPorts(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecNodeSelectorMatchExpressions
 */
export interface CiliumNetworkPolicySpecNodeSelectorMatchExpressions {
  /**
   * @schema CiliumNetworkPolicySpecNodeSelectorMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumNetworkPolicySpecNodeSelectorMatchExpressions#operator
   */
  readonly operator: CiliumNetworkPolicySpecNodeSelectorMatchExpressionsOperator;

  /**
   * @schema CiliumNetworkPolicySpecNodeSelectorMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecNodeSelectorMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecNodeSelectorMatchExpressions(obj: CiliumNetworkPolicySpecNodeSelectorMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumNetworkPolicySpecsEgressAuthentication
 */
export interface CiliumNetworkPolicySpecsEgressAuthentication {
  /**
   * @schema CiliumNetworkPolicySpecsEgressAuthentication#mode
   */
  readonly mode: CiliumNetworkPolicySpecsEgressAuthenticationMode;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressAuthentication' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressAuthentication(obj: CiliumNetworkPolicySpecsEgressAuthentication | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'mode': obj.mode,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsEgressIcmps
 */
export interface CiliumNetworkPolicySpecsEgressIcmps {
  /**
   * @schema CiliumNetworkPolicySpecsEgressIcmps#fields
   */
  readonly fields?: CiliumNetworkPolicySpecsEgressIcmpsFields[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressIcmps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressIcmps(obj: CiliumNetworkPolicySpecsEgressIcmps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fields': obj.fields?.map(y => toJson_CiliumNetworkPolicySpecsEgressIcmpsFields(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsEgressToCidrSet
 */
export interface CiliumNetworkPolicySpecsEgressToCidrSet {
  /**
   * @schema CiliumNetworkPolicySpecsEgressToCidrSet#cidr
   */
  readonly cidr?: string;

  /**
   * @schema CiliumNetworkPolicySpecsEgressToCidrSet#cidrGroupRef
   */
  readonly cidrGroupRef?: string;

  /**
   * @schema CiliumNetworkPolicySpecsEgressToCidrSet#except
   */
  readonly except?: string[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressToCidrSet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressToCidrSet(obj: CiliumNetworkPolicySpecsEgressToCidrSet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cidr': obj.cidr,
    'cidrGroupRef': obj.cidrGroupRef,
    'except': obj.except?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsEgressToEndpoints
 */
export interface CiliumNetworkPolicySpecsEgressToEndpoints {
  /**
   * @schema CiliumNetworkPolicySpecsEgressToEndpoints#matchExpressions
   */
  readonly matchExpressions?: CiliumNetworkPolicySpecsEgressToEndpointsMatchExpressions[];

  /**
   * @schema CiliumNetworkPolicySpecsEgressToEndpoints#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressToEndpoints' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressToEndpoints(obj: CiliumNetworkPolicySpecsEgressToEndpoints | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumNetworkPolicySpecsEgressToEndpointsMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsEgressToEntities
 */
export enum CiliumNetworkPolicySpecsEgressToEntities {
  /** all */
  ALL = "all",
  /** world */
  WORLD = "world",
  /** cluster */
  CLUSTER = "cluster",
  /** host */
  HOST = "host",
  /** init */
  INIT = "init",
  /** ingress */
  INGRESS = "ingress",
  /** unmanaged */
  UNMANAGED = "unmanaged",
  /** remote-node */
  REMOTE_HYPHEN_NODE = "remote-node",
  /** health */
  HEALTH = "health",
  /** none */
  NONE = "none",
  /** kube-apiserver */
  KUBE_HYPHEN_APISERVER = "kube-apiserver",
}

/**
 * @schema CiliumNetworkPolicySpecsEgressToFqdNs
 */
export interface CiliumNetworkPolicySpecsEgressToFqdNs {
  /**
   * @schema CiliumNetworkPolicySpecsEgressToFqdNs#matchName
   */
  readonly matchName?: string;

  /**
   * @schema CiliumNetworkPolicySpecsEgressToFqdNs#matchPattern
   */
  readonly matchPattern?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressToFqdNs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressToFqdNs(obj: CiliumNetworkPolicySpecsEgressToFqdNs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchName': obj.matchName,
    'matchPattern': obj.matchPattern,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsEgressToGroups
 */
export interface CiliumNetworkPolicySpecsEgressToGroups {
  /**
   * @schema CiliumNetworkPolicySpecsEgressToGroups#aws
   */
  readonly aws?: CiliumNetworkPolicySpecsEgressToGroupsAws;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressToGroups' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressToGroups(obj: CiliumNetworkPolicySpecsEgressToGroups | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'aws': toJson_CiliumNetworkPolicySpecsEgressToGroupsAws(obj.aws),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsEgressToPorts
 */
export interface CiliumNetworkPolicySpecsEgressToPorts {
  /**
   * @schema CiliumNetworkPolicySpecsEgressToPorts#listener
   */
  readonly listener?: CiliumNetworkPolicySpecsEgressToPortsListener;

  /**
   * @schema CiliumNetworkPolicySpecsEgressToPorts#originatingTLS
   */
  readonly originatingTls?: CiliumNetworkPolicySpecsEgressToPortsOriginatingTls;

  /**
   * @schema CiliumNetworkPolicySpecsEgressToPorts#ports
   */
  readonly ports?: CiliumNetworkPolicySpecsEgressToPortsPorts[];

  /**
   * @schema CiliumNetworkPolicySpecsEgressToPorts#rules
   */
  readonly rules?: CiliumNetworkPolicySpecsEgressToPortsRules;

  /**
   * @schema CiliumNetworkPolicySpecsEgressToPorts#serverNames
   */
  readonly serverNames?: string[];

  /**
   * @schema CiliumNetworkPolicySpecsEgressToPorts#terminatingTLS
   */
  readonly terminatingTls?: CiliumNetworkPolicySpecsEgressToPortsTerminatingTls;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressToPorts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressToPorts(obj: CiliumNetworkPolicySpecsEgressToPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'listener': toJson_CiliumNetworkPolicySpecsEgressToPortsListener(obj.listener),
    'originatingTLS': toJson_CiliumNetworkPolicySpecsEgressToPortsOriginatingTls(obj.originatingTls),
    'ports': obj.ports?.map(y => toJson_CiliumNetworkPolicySpecsEgressToPortsPorts(y)),
    'rules': toJson_CiliumNetworkPolicySpecsEgressToPortsRules(obj.rules),
    'serverNames': obj.serverNames?.map(y => y),
    'terminatingTLS': toJson_CiliumNetworkPolicySpecsEgressToPortsTerminatingTls(obj.terminatingTls),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsEgressToRequires
 */
export interface CiliumNetworkPolicySpecsEgressToRequires {
  /**
   * @schema CiliumNetworkPolicySpecsEgressToRequires#matchExpressions
   */
  readonly matchExpressions?: CiliumNetworkPolicySpecsEgressToRequiresMatchExpressions[];

  /**
   * @schema CiliumNetworkPolicySpecsEgressToRequires#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressToRequires' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressToRequires(obj: CiliumNetworkPolicySpecsEgressToRequires | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumNetworkPolicySpecsEgressToRequiresMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsEgressToServices
 */
export interface CiliumNetworkPolicySpecsEgressToServices {
  /**
   * @schema CiliumNetworkPolicySpecsEgressToServices#k8sService
   */
  readonly k8SService?: CiliumNetworkPolicySpecsEgressToServicesK8SService;

  /**
   * @schema CiliumNetworkPolicySpecsEgressToServices#k8sServiceSelector
   */
  readonly k8SServiceSelector?: CiliumNetworkPolicySpecsEgressToServicesK8SServiceSelector;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressToServices' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressToServices(obj: CiliumNetworkPolicySpecsEgressToServices | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'k8sService': toJson_CiliumNetworkPolicySpecsEgressToServicesK8SService(obj.k8SService),
    'k8sServiceSelector': toJson_CiliumNetworkPolicySpecsEgressToServicesK8SServiceSelector(obj.k8SServiceSelector),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsEgressDenyIcmps
 */
export interface CiliumNetworkPolicySpecsEgressDenyIcmps {
  /**
   * @schema CiliumNetworkPolicySpecsEgressDenyIcmps#fields
   */
  readonly fields?: CiliumNetworkPolicySpecsEgressDenyIcmpsFields[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressDenyIcmps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressDenyIcmps(obj: CiliumNetworkPolicySpecsEgressDenyIcmps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fields': obj.fields?.map(y => toJson_CiliumNetworkPolicySpecsEgressDenyIcmpsFields(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsEgressDenyToCidrSet
 */
export interface CiliumNetworkPolicySpecsEgressDenyToCidrSet {
  /**
   * @schema CiliumNetworkPolicySpecsEgressDenyToCidrSet#cidr
   */
  readonly cidr?: string;

  /**
   * @schema CiliumNetworkPolicySpecsEgressDenyToCidrSet#cidrGroupRef
   */
  readonly cidrGroupRef?: string;

  /**
   * @schema CiliumNetworkPolicySpecsEgressDenyToCidrSet#except
   */
  readonly except?: string[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressDenyToCidrSet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressDenyToCidrSet(obj: CiliumNetworkPolicySpecsEgressDenyToCidrSet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cidr': obj.cidr,
    'cidrGroupRef': obj.cidrGroupRef,
    'except': obj.except?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsEgressDenyToEndpoints
 */
export interface CiliumNetworkPolicySpecsEgressDenyToEndpoints {
  /**
   * @schema CiliumNetworkPolicySpecsEgressDenyToEndpoints#matchExpressions
   */
  readonly matchExpressions?: CiliumNetworkPolicySpecsEgressDenyToEndpointsMatchExpressions[];

  /**
   * @schema CiliumNetworkPolicySpecsEgressDenyToEndpoints#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressDenyToEndpoints' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressDenyToEndpoints(obj: CiliumNetworkPolicySpecsEgressDenyToEndpoints | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumNetworkPolicySpecsEgressDenyToEndpointsMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsEgressDenyToEntities
 */
export enum CiliumNetworkPolicySpecsEgressDenyToEntities {
  /** all */
  ALL = "all",
  /** world */
  WORLD = "world",
  /** cluster */
  CLUSTER = "cluster",
  /** host */
  HOST = "host",
  /** init */
  INIT = "init",
  /** ingress */
  INGRESS = "ingress",
  /** unmanaged */
  UNMANAGED = "unmanaged",
  /** remote-node */
  REMOTE_HYPHEN_NODE = "remote-node",
  /** health */
  HEALTH = "health",
  /** none */
  NONE = "none",
  /** kube-apiserver */
  KUBE_HYPHEN_APISERVER = "kube-apiserver",
}

/**
 * @schema CiliumNetworkPolicySpecsEgressDenyToGroups
 */
export interface CiliumNetworkPolicySpecsEgressDenyToGroups {
  /**
   * @schema CiliumNetworkPolicySpecsEgressDenyToGroups#aws
   */
  readonly aws?: CiliumNetworkPolicySpecsEgressDenyToGroupsAws;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressDenyToGroups' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressDenyToGroups(obj: CiliumNetworkPolicySpecsEgressDenyToGroups | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'aws': toJson_CiliumNetworkPolicySpecsEgressDenyToGroupsAws(obj.aws),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsEgressDenyToPorts
 */
export interface CiliumNetworkPolicySpecsEgressDenyToPorts {
  /**
   * @schema CiliumNetworkPolicySpecsEgressDenyToPorts#ports
   */
  readonly ports?: CiliumNetworkPolicySpecsEgressDenyToPortsPorts[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressDenyToPorts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressDenyToPorts(obj: CiliumNetworkPolicySpecsEgressDenyToPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ports': obj.ports?.map(y => toJson_CiliumNetworkPolicySpecsEgressDenyToPortsPorts(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsEgressDenyToRequires
 */
export interface CiliumNetworkPolicySpecsEgressDenyToRequires {
  /**
   * @schema CiliumNetworkPolicySpecsEgressDenyToRequires#matchExpressions
   */
  readonly matchExpressions?: CiliumNetworkPolicySpecsEgressDenyToRequiresMatchExpressions[];

  /**
   * @schema CiliumNetworkPolicySpecsEgressDenyToRequires#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressDenyToRequires' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressDenyToRequires(obj: CiliumNetworkPolicySpecsEgressDenyToRequires | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumNetworkPolicySpecsEgressDenyToRequiresMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsEgressDenyToServices
 */
export interface CiliumNetworkPolicySpecsEgressDenyToServices {
  /**
   * @schema CiliumNetworkPolicySpecsEgressDenyToServices#k8sService
   */
  readonly k8SService?: CiliumNetworkPolicySpecsEgressDenyToServicesK8SService;

  /**
   * @schema CiliumNetworkPolicySpecsEgressDenyToServices#k8sServiceSelector
   */
  readonly k8SServiceSelector?: CiliumNetworkPolicySpecsEgressDenyToServicesK8SServiceSelector;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressDenyToServices' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressDenyToServices(obj: CiliumNetworkPolicySpecsEgressDenyToServices | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'k8sService': toJson_CiliumNetworkPolicySpecsEgressDenyToServicesK8SService(obj.k8SService),
    'k8sServiceSelector': toJson_CiliumNetworkPolicySpecsEgressDenyToServicesK8SServiceSelector(obj.k8SServiceSelector),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsEndpointSelectorMatchExpressions
 */
export interface CiliumNetworkPolicySpecsEndpointSelectorMatchExpressions {
  /**
   * @schema CiliumNetworkPolicySpecsEndpointSelectorMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumNetworkPolicySpecsEndpointSelectorMatchExpressions#operator
   */
  readonly operator: CiliumNetworkPolicySpecsEndpointSelectorMatchExpressionsOperator;

  /**
   * @schema CiliumNetworkPolicySpecsEndpointSelectorMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEndpointSelectorMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEndpointSelectorMatchExpressions(obj: CiliumNetworkPolicySpecsEndpointSelectorMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumNetworkPolicySpecsIngressAuthentication
 */
export interface CiliumNetworkPolicySpecsIngressAuthentication {
  /**
   * @schema CiliumNetworkPolicySpecsIngressAuthentication#mode
   */
  readonly mode: CiliumNetworkPolicySpecsIngressAuthenticationMode;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsIngressAuthentication' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsIngressAuthentication(obj: CiliumNetworkPolicySpecsIngressAuthentication | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'mode': obj.mode,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsIngressFromCidrSet
 */
export interface CiliumNetworkPolicySpecsIngressFromCidrSet {
  /**
   * @schema CiliumNetworkPolicySpecsIngressFromCidrSet#cidr
   */
  readonly cidr?: string;

  /**
   * @schema CiliumNetworkPolicySpecsIngressFromCidrSet#cidrGroupRef
   */
  readonly cidrGroupRef?: string;

  /**
   * @schema CiliumNetworkPolicySpecsIngressFromCidrSet#except
   */
  readonly except?: string[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsIngressFromCidrSet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsIngressFromCidrSet(obj: CiliumNetworkPolicySpecsIngressFromCidrSet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cidr': obj.cidr,
    'cidrGroupRef': obj.cidrGroupRef,
    'except': obj.except?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsIngressFromEndpoints
 */
export interface CiliumNetworkPolicySpecsIngressFromEndpoints {
  /**
   * @schema CiliumNetworkPolicySpecsIngressFromEndpoints#matchExpressions
   */
  readonly matchExpressions?: CiliumNetworkPolicySpecsIngressFromEndpointsMatchExpressions[];

  /**
   * @schema CiliumNetworkPolicySpecsIngressFromEndpoints#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsIngressFromEndpoints' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsIngressFromEndpoints(obj: CiliumNetworkPolicySpecsIngressFromEndpoints | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumNetworkPolicySpecsIngressFromEndpointsMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsIngressFromEntities
 */
export enum CiliumNetworkPolicySpecsIngressFromEntities {
  /** all */
  ALL = "all",
  /** world */
  WORLD = "world",
  /** cluster */
  CLUSTER = "cluster",
  /** host */
  HOST = "host",
  /** init */
  INIT = "init",
  /** ingress */
  INGRESS = "ingress",
  /** unmanaged */
  UNMANAGED = "unmanaged",
  /** remote-node */
  REMOTE_HYPHEN_NODE = "remote-node",
  /** health */
  HEALTH = "health",
  /** none */
  NONE = "none",
  /** kube-apiserver */
  KUBE_HYPHEN_APISERVER = "kube-apiserver",
}

/**
 * @schema CiliumNetworkPolicySpecsIngressFromRequires
 */
export interface CiliumNetworkPolicySpecsIngressFromRequires {
  /**
   * @schema CiliumNetworkPolicySpecsIngressFromRequires#matchExpressions
   */
  readonly matchExpressions?: CiliumNetworkPolicySpecsIngressFromRequiresMatchExpressions[];

  /**
   * @schema CiliumNetworkPolicySpecsIngressFromRequires#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsIngressFromRequires' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsIngressFromRequires(obj: CiliumNetworkPolicySpecsIngressFromRequires | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumNetworkPolicySpecsIngressFromRequiresMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsIngressIcmps
 */
export interface CiliumNetworkPolicySpecsIngressIcmps {
  /**
   * @schema CiliumNetworkPolicySpecsIngressIcmps#fields
   */
  readonly fields?: CiliumNetworkPolicySpecsIngressIcmpsFields[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsIngressIcmps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsIngressIcmps(obj: CiliumNetworkPolicySpecsIngressIcmps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fields': obj.fields?.map(y => toJson_CiliumNetworkPolicySpecsIngressIcmpsFields(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsIngressToPorts
 */
export interface CiliumNetworkPolicySpecsIngressToPorts {
  /**
   * @schema CiliumNetworkPolicySpecsIngressToPorts#listener
   */
  readonly listener?: CiliumNetworkPolicySpecsIngressToPortsListener;

  /**
   * @schema CiliumNetworkPolicySpecsIngressToPorts#originatingTLS
   */
  readonly originatingTls?: CiliumNetworkPolicySpecsIngressToPortsOriginatingTls;

  /**
   * @schema CiliumNetworkPolicySpecsIngressToPorts#ports
   */
  readonly ports?: CiliumNetworkPolicySpecsIngressToPortsPorts[];

  /**
   * @schema CiliumNetworkPolicySpecsIngressToPorts#rules
   */
  readonly rules?: CiliumNetworkPolicySpecsIngressToPortsRules;

  /**
   * @schema CiliumNetworkPolicySpecsIngressToPorts#serverNames
   */
  readonly serverNames?: string[];

  /**
   * @schema CiliumNetworkPolicySpecsIngressToPorts#terminatingTLS
   */
  readonly terminatingTls?: CiliumNetworkPolicySpecsIngressToPortsTerminatingTls;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsIngressToPorts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsIngressToPorts(obj: CiliumNetworkPolicySpecsIngressToPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'listener': toJson_CiliumNetworkPolicySpecsIngressToPortsListener(obj.listener),
    'originatingTLS': toJson_CiliumNetworkPolicySpecsIngressToPortsOriginatingTls(obj.originatingTls),
    'ports': obj.ports?.map(y => toJson_CiliumNetworkPolicySpecsIngressToPortsPorts(y)),
    'rules': toJson_CiliumNetworkPolicySpecsIngressToPortsRules(obj.rules),
    'serverNames': obj.serverNames?.map(y => y),
    'terminatingTLS': toJson_CiliumNetworkPolicySpecsIngressToPortsTerminatingTls(obj.terminatingTls),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsIngressDenyFromCidrSet
 */
export interface CiliumNetworkPolicySpecsIngressDenyFromCidrSet {
  /**
   * @schema CiliumNetworkPolicySpecsIngressDenyFromCidrSet#cidr
   */
  readonly cidr?: string;

  /**
   * @schema CiliumNetworkPolicySpecsIngressDenyFromCidrSet#cidrGroupRef
   */
  readonly cidrGroupRef?: string;

  /**
   * @schema CiliumNetworkPolicySpecsIngressDenyFromCidrSet#except
   */
  readonly except?: string[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsIngressDenyFromCidrSet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsIngressDenyFromCidrSet(obj: CiliumNetworkPolicySpecsIngressDenyFromCidrSet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cidr': obj.cidr,
    'cidrGroupRef': obj.cidrGroupRef,
    'except': obj.except?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsIngressDenyFromEndpoints
 */
export interface CiliumNetworkPolicySpecsIngressDenyFromEndpoints {
  /**
   * @schema CiliumNetworkPolicySpecsIngressDenyFromEndpoints#matchExpressions
   */
  readonly matchExpressions?: CiliumNetworkPolicySpecsIngressDenyFromEndpointsMatchExpressions[];

  /**
   * @schema CiliumNetworkPolicySpecsIngressDenyFromEndpoints#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsIngressDenyFromEndpoints' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsIngressDenyFromEndpoints(obj: CiliumNetworkPolicySpecsIngressDenyFromEndpoints | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumNetworkPolicySpecsIngressDenyFromEndpointsMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsIngressDenyFromEntities
 */
export enum CiliumNetworkPolicySpecsIngressDenyFromEntities {
  /** all */
  ALL = "all",
  /** world */
  WORLD = "world",
  /** cluster */
  CLUSTER = "cluster",
  /** host */
  HOST = "host",
  /** init */
  INIT = "init",
  /** ingress */
  INGRESS = "ingress",
  /** unmanaged */
  UNMANAGED = "unmanaged",
  /** remote-node */
  REMOTE_HYPHEN_NODE = "remote-node",
  /** health */
  HEALTH = "health",
  /** none */
  NONE = "none",
  /** kube-apiserver */
  KUBE_HYPHEN_APISERVER = "kube-apiserver",
}

/**
 * @schema CiliumNetworkPolicySpecsIngressDenyFromRequires
 */
export interface CiliumNetworkPolicySpecsIngressDenyFromRequires {
  /**
   * @schema CiliumNetworkPolicySpecsIngressDenyFromRequires#matchExpressions
   */
  readonly matchExpressions?: CiliumNetworkPolicySpecsIngressDenyFromRequiresMatchExpressions[];

  /**
   * @schema CiliumNetworkPolicySpecsIngressDenyFromRequires#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsIngressDenyFromRequires' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsIngressDenyFromRequires(obj: CiliumNetworkPolicySpecsIngressDenyFromRequires | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumNetworkPolicySpecsIngressDenyFromRequiresMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsIngressDenyIcmps
 */
export interface CiliumNetworkPolicySpecsIngressDenyIcmps {
  /**
   * @schema CiliumNetworkPolicySpecsIngressDenyIcmps#fields
   */
  readonly fields?: CiliumNetworkPolicySpecsIngressDenyIcmpsFields[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsIngressDenyIcmps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsIngressDenyIcmps(obj: CiliumNetworkPolicySpecsIngressDenyIcmps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fields': obj.fields?.map(y => toJson_CiliumNetworkPolicySpecsIngressDenyIcmpsFields(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsIngressDenyToPorts
 */
export interface CiliumNetworkPolicySpecsIngressDenyToPorts {
  /**
   * @schema CiliumNetworkPolicySpecsIngressDenyToPorts#ports
   */
  readonly ports?: CiliumNetworkPolicySpecsIngressDenyToPortsPorts[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsIngressDenyToPorts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsIngressDenyToPorts(obj: CiliumNetworkPolicySpecsIngressDenyToPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ports': obj.ports?.map(y => toJson_CiliumNetworkPolicySpecsIngressDenyToPortsPorts(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsNodeSelectorMatchExpressions
 */
export interface CiliumNetworkPolicySpecsNodeSelectorMatchExpressions {
  /**
   * @schema CiliumNetworkPolicySpecsNodeSelectorMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumNetworkPolicySpecsNodeSelectorMatchExpressions#operator
   */
  readonly operator: CiliumNetworkPolicySpecsNodeSelectorMatchExpressionsOperator;

  /**
   * @schema CiliumNetworkPolicySpecsNodeSelectorMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsNodeSelectorMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsNodeSelectorMatchExpressions(obj: CiliumNetworkPolicySpecsNodeSelectorMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumNetworkPolicySpecEgressAuthenticationMode
 */
export enum CiliumNetworkPolicySpecEgressAuthenticationMode {
  /** disabled */
  DISABLED = "disabled",
  /** required */
  REQUIRED = "required",
  /** test-always-fail */
  TEST_HYPHEN_ALWAYS_HYPHEN_FAIL = "test-always-fail",
}

/**
 * @schema CiliumNetworkPolicySpecEgressIcmpsFields
 */
export interface CiliumNetworkPolicySpecEgressIcmpsFields {
  /**
   * @schema CiliumNetworkPolicySpecEgressIcmpsFields#family
   */
  readonly family?: CiliumNetworkPolicySpecEgressIcmpsFieldsFamily;

  /**
   * @schema CiliumNetworkPolicySpecEgressIcmpsFields#type
   */
  readonly type: number;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressIcmpsFields' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressIcmpsFields(obj: CiliumNetworkPolicySpecEgressIcmpsFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'family': obj.family,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecEgressToEndpointsMatchExpressions
 */
export interface CiliumNetworkPolicySpecEgressToEndpointsMatchExpressions {
  /**
   * @schema CiliumNetworkPolicySpecEgressToEndpointsMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumNetworkPolicySpecEgressToEndpointsMatchExpressions#operator
   */
  readonly operator: CiliumNetworkPolicySpecEgressToEndpointsMatchExpressionsOperator;

  /**
   * @schema CiliumNetworkPolicySpecEgressToEndpointsMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressToEndpointsMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressToEndpointsMatchExpressions(obj: CiliumNetworkPolicySpecEgressToEndpointsMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumNetworkPolicySpecEgressToGroupsAws
 */
export interface CiliumNetworkPolicySpecEgressToGroupsAws {
  /**
   * @schema CiliumNetworkPolicySpecEgressToGroupsAws#labels
   */
  readonly labels?: { [key: string]: string };

  /**
   * @schema CiliumNetworkPolicySpecEgressToGroupsAws#region
   */
  readonly region?: string;

  /**
   * @schema CiliumNetworkPolicySpecEgressToGroupsAws#securityGroupsIds
   */
  readonly securityGroupsIds?: string[];

  /**
   * @schema CiliumNetworkPolicySpecEgressToGroupsAws#securityGroupsNames
   */
  readonly securityGroupsNames?: string[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressToGroupsAws' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressToGroupsAws(obj: CiliumNetworkPolicySpecEgressToGroupsAws | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'region': obj.region,
    'securityGroupsIds': obj.securityGroupsIds?.map(y => y),
    'securityGroupsNames': obj.securityGroupsNames?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecEgressToPortsListener
 */
export interface CiliumNetworkPolicySpecEgressToPortsListener {
  /**
   * @schema CiliumNetworkPolicySpecEgressToPortsListener#envoyConfig
   */
  readonly envoyConfig: CiliumNetworkPolicySpecEgressToPortsListenerEnvoyConfig;

  /**
   * @schema CiliumNetworkPolicySpecEgressToPortsListener#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressToPortsListener' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressToPortsListener(obj: CiliumNetworkPolicySpecEgressToPortsListener | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'envoyConfig': toJson_CiliumNetworkPolicySpecEgressToPortsListenerEnvoyConfig(obj.envoyConfig),
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecEgressToPortsOriginatingTls
 */
export interface CiliumNetworkPolicySpecEgressToPortsOriginatingTls {
  /**
   * @schema CiliumNetworkPolicySpecEgressToPortsOriginatingTls#certificate
   */
  readonly certificate?: string;

  /**
   * @schema CiliumNetworkPolicySpecEgressToPortsOriginatingTls#privateKey
   */
  readonly privateKey?: string;

  /**
   * @schema CiliumNetworkPolicySpecEgressToPortsOriginatingTls#secret
   */
  readonly secret: CiliumNetworkPolicySpecEgressToPortsOriginatingTlsSecret;

  /**
   * @schema CiliumNetworkPolicySpecEgressToPortsOriginatingTls#trustedCA
   */
  readonly trustedCa?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressToPortsOriginatingTls' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressToPortsOriginatingTls(obj: CiliumNetworkPolicySpecEgressToPortsOriginatingTls | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'certificate': obj.certificate,
    'privateKey': obj.privateKey,
    'secret': toJson_CiliumNetworkPolicySpecEgressToPortsOriginatingTlsSecret(obj.secret),
    'trustedCA': obj.trustedCa,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecEgressToPortsPorts
 */
export interface CiliumNetworkPolicySpecEgressToPortsPorts {
  /**
   * @schema CiliumNetworkPolicySpecEgressToPortsPorts#port
   */
  readonly port: string;

  /**
   * @schema CiliumNetworkPolicySpecEgressToPortsPorts#protocol
   */
  readonly protocol?: CiliumNetworkPolicySpecEgressToPortsPortsProtocol;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressToPortsPorts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressToPortsPorts(obj: CiliumNetworkPolicySpecEgressToPortsPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
    'protocol': obj.protocol,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecEgressToPortsRules
 */
export interface CiliumNetworkPolicySpecEgressToPortsRules {
  /**
   * @schema CiliumNetworkPolicySpecEgressToPortsRules#dns
   */
  readonly dns?: CiliumNetworkPolicySpecEgressToPortsRulesDns[];

  /**
   * @schema CiliumNetworkPolicySpecEgressToPortsRules#http
   */
  readonly http?: CiliumNetworkPolicySpecEgressToPortsRulesHttp[];

  /**
   * @schema CiliumNetworkPolicySpecEgressToPortsRules#kafka
   */
  readonly kafka?: CiliumNetworkPolicySpecEgressToPortsRulesKafka[];

  /**
   * @schema CiliumNetworkPolicySpecEgressToPortsRules#l7
   */
  readonly l7?: { [key: string]: string }[];

  /**
   * @schema CiliumNetworkPolicySpecEgressToPortsRules#l7proto
   */
  readonly l7Proto?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressToPortsRules' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressToPortsRules(obj: CiliumNetworkPolicySpecEgressToPortsRules | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'dns': obj.dns?.map(y => toJson_CiliumNetworkPolicySpecEgressToPortsRulesDns(y)),
    'http': obj.http?.map(y => toJson_CiliumNetworkPolicySpecEgressToPortsRulesHttp(y)),
    'kafka': obj.kafka?.map(y => toJson_CiliumNetworkPolicySpecEgressToPortsRulesKafka(y)),
    'l7': obj.l7?.map(y => ((y) === undefined) ? undefined : (Object.entries(y).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {}))),
    'l7proto': obj.l7Proto,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecEgressToPortsTerminatingTls
 */
export interface CiliumNetworkPolicySpecEgressToPortsTerminatingTls {
  /**
   * @schema CiliumNetworkPolicySpecEgressToPortsTerminatingTls#certificate
   */
  readonly certificate?: string;

  /**
   * @schema CiliumNetworkPolicySpecEgressToPortsTerminatingTls#privateKey
   */
  readonly privateKey?: string;

  /**
   * @schema CiliumNetworkPolicySpecEgressToPortsTerminatingTls#secret
   */
  readonly secret: CiliumNetworkPolicySpecEgressToPortsTerminatingTlsSecret;

  /**
   * @schema CiliumNetworkPolicySpecEgressToPortsTerminatingTls#trustedCA
   */
  readonly trustedCa?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressToPortsTerminatingTls' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressToPortsTerminatingTls(obj: CiliumNetworkPolicySpecEgressToPortsTerminatingTls | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'certificate': obj.certificate,
    'privateKey': obj.privateKey,
    'secret': toJson_CiliumNetworkPolicySpecEgressToPortsTerminatingTlsSecret(obj.secret),
    'trustedCA': obj.trustedCa,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecEgressToRequiresMatchExpressions
 */
export interface CiliumNetworkPolicySpecEgressToRequiresMatchExpressions {
  /**
   * @schema CiliumNetworkPolicySpecEgressToRequiresMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumNetworkPolicySpecEgressToRequiresMatchExpressions#operator
   */
  readonly operator: CiliumNetworkPolicySpecEgressToRequiresMatchExpressionsOperator;

  /**
   * @schema CiliumNetworkPolicySpecEgressToRequiresMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressToRequiresMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressToRequiresMatchExpressions(obj: CiliumNetworkPolicySpecEgressToRequiresMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumNetworkPolicySpecEgressToServicesK8SService
 */
export interface CiliumNetworkPolicySpecEgressToServicesK8SService {
  /**
   * @schema CiliumNetworkPolicySpecEgressToServicesK8SService#namespace
   */
  readonly namespace?: string;

  /**
   * @schema CiliumNetworkPolicySpecEgressToServicesK8SService#serviceName
   */
  readonly serviceName?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressToServicesK8SService' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressToServicesK8SService(obj: CiliumNetworkPolicySpecEgressToServicesK8SService | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'namespace': obj.namespace,
    'serviceName': obj.serviceName,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecEgressToServicesK8SServiceSelector
 */
export interface CiliumNetworkPolicySpecEgressToServicesK8SServiceSelector {
  /**
   * @schema CiliumNetworkPolicySpecEgressToServicesK8SServiceSelector#namespace
   */
  readonly namespace?: string;

  /**
   * @schema CiliumNetworkPolicySpecEgressToServicesK8SServiceSelector#selector
   */
  readonly selector: CiliumNetworkPolicySpecEgressToServicesK8SServiceSelectorSelector;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressToServicesK8SServiceSelector' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressToServicesK8SServiceSelector(obj: CiliumNetworkPolicySpecEgressToServicesK8SServiceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'namespace': obj.namespace,
    'selector': toJson_CiliumNetworkPolicySpecEgressToServicesK8SServiceSelectorSelector(obj.selector),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecEgressDenyIcmpsFields
 */
export interface CiliumNetworkPolicySpecEgressDenyIcmpsFields {
  /**
   * @schema CiliumNetworkPolicySpecEgressDenyIcmpsFields#family
   */
  readonly family?: CiliumNetworkPolicySpecEgressDenyIcmpsFieldsFamily;

  /**
   * @schema CiliumNetworkPolicySpecEgressDenyIcmpsFields#type
   */
  readonly type: number;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressDenyIcmpsFields' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressDenyIcmpsFields(obj: CiliumNetworkPolicySpecEgressDenyIcmpsFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'family': obj.family,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecEgressDenyToEndpointsMatchExpressions
 */
export interface CiliumNetworkPolicySpecEgressDenyToEndpointsMatchExpressions {
  /**
   * @schema CiliumNetworkPolicySpecEgressDenyToEndpointsMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumNetworkPolicySpecEgressDenyToEndpointsMatchExpressions#operator
   */
  readonly operator: CiliumNetworkPolicySpecEgressDenyToEndpointsMatchExpressionsOperator;

  /**
   * @schema CiliumNetworkPolicySpecEgressDenyToEndpointsMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressDenyToEndpointsMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressDenyToEndpointsMatchExpressions(obj: CiliumNetworkPolicySpecEgressDenyToEndpointsMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumNetworkPolicySpecEgressDenyToGroupsAws
 */
export interface CiliumNetworkPolicySpecEgressDenyToGroupsAws {
  /**
   * @schema CiliumNetworkPolicySpecEgressDenyToGroupsAws#labels
   */
  readonly labels?: { [key: string]: string };

  /**
   * @schema CiliumNetworkPolicySpecEgressDenyToGroupsAws#region
   */
  readonly region?: string;

  /**
   * @schema CiliumNetworkPolicySpecEgressDenyToGroupsAws#securityGroupsIds
   */
  readonly securityGroupsIds?: string[];

  /**
   * @schema CiliumNetworkPolicySpecEgressDenyToGroupsAws#securityGroupsNames
   */
  readonly securityGroupsNames?: string[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressDenyToGroupsAws' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressDenyToGroupsAws(obj: CiliumNetworkPolicySpecEgressDenyToGroupsAws | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'region': obj.region,
    'securityGroupsIds': obj.securityGroupsIds?.map(y => y),
    'securityGroupsNames': obj.securityGroupsNames?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecEgressDenyToPortsPorts
 */
export interface CiliumNetworkPolicySpecEgressDenyToPortsPorts {
  /**
   * @schema CiliumNetworkPolicySpecEgressDenyToPortsPorts#port
   */
  readonly port: string;

  /**
   * @schema CiliumNetworkPolicySpecEgressDenyToPortsPorts#protocol
   */
  readonly protocol?: CiliumNetworkPolicySpecEgressDenyToPortsPortsProtocol;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressDenyToPortsPorts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressDenyToPortsPorts(obj: CiliumNetworkPolicySpecEgressDenyToPortsPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
    'protocol': obj.protocol,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecEgressDenyToRequiresMatchExpressions
 */
export interface CiliumNetworkPolicySpecEgressDenyToRequiresMatchExpressions {
  /**
   * @schema CiliumNetworkPolicySpecEgressDenyToRequiresMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumNetworkPolicySpecEgressDenyToRequiresMatchExpressions#operator
   */
  readonly operator: CiliumNetworkPolicySpecEgressDenyToRequiresMatchExpressionsOperator;

  /**
   * @schema CiliumNetworkPolicySpecEgressDenyToRequiresMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressDenyToRequiresMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressDenyToRequiresMatchExpressions(obj: CiliumNetworkPolicySpecEgressDenyToRequiresMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumNetworkPolicySpecEgressDenyToServicesK8SService
 */
export interface CiliumNetworkPolicySpecEgressDenyToServicesK8SService {
  /**
   * @schema CiliumNetworkPolicySpecEgressDenyToServicesK8SService#namespace
   */
  readonly namespace?: string;

  /**
   * @schema CiliumNetworkPolicySpecEgressDenyToServicesK8SService#serviceName
   */
  readonly serviceName?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressDenyToServicesK8SService' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressDenyToServicesK8SService(obj: CiliumNetworkPolicySpecEgressDenyToServicesK8SService | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'namespace': obj.namespace,
    'serviceName': obj.serviceName,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelector
 */
export interface CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelector {
  /**
   * @schema CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelector#namespace
   */
  readonly namespace?: string;

  /**
   * @schema CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelector#selector
   */
  readonly selector: CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelector;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelector' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelector(obj: CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'namespace': obj.namespace,
    'selector': toJson_CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelector(obj.selector),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecEndpointSelectorMatchExpressionsOperator
 */
export enum CiliumNetworkPolicySpecEndpointSelectorMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumNetworkPolicySpecIngressAuthenticationMode
 */
export enum CiliumNetworkPolicySpecIngressAuthenticationMode {
  /** disabled */
  DISABLED = "disabled",
  /** required */
  REQUIRED = "required",
  /** test-always-fail */
  TEST_HYPHEN_ALWAYS_HYPHEN_FAIL = "test-always-fail",
}

/**
 * @schema CiliumNetworkPolicySpecIngressFromEndpointsMatchExpressions
 */
export interface CiliumNetworkPolicySpecIngressFromEndpointsMatchExpressions {
  /**
   * @schema CiliumNetworkPolicySpecIngressFromEndpointsMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumNetworkPolicySpecIngressFromEndpointsMatchExpressions#operator
   */
  readonly operator: CiliumNetworkPolicySpecIngressFromEndpointsMatchExpressionsOperator;

  /**
   * @schema CiliumNetworkPolicySpecIngressFromEndpointsMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecIngressFromEndpointsMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecIngressFromEndpointsMatchExpressions(obj: CiliumNetworkPolicySpecIngressFromEndpointsMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumNetworkPolicySpecIngressFromRequiresMatchExpressions
 */
export interface CiliumNetworkPolicySpecIngressFromRequiresMatchExpressions {
  /**
   * @schema CiliumNetworkPolicySpecIngressFromRequiresMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumNetworkPolicySpecIngressFromRequiresMatchExpressions#operator
   */
  readonly operator: CiliumNetworkPolicySpecIngressFromRequiresMatchExpressionsOperator;

  /**
   * @schema CiliumNetworkPolicySpecIngressFromRequiresMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecIngressFromRequiresMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecIngressFromRequiresMatchExpressions(obj: CiliumNetworkPolicySpecIngressFromRequiresMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumNetworkPolicySpecIngressIcmpsFields
 */
export interface CiliumNetworkPolicySpecIngressIcmpsFields {
  /**
   * @schema CiliumNetworkPolicySpecIngressIcmpsFields#family
   */
  readonly family?: CiliumNetworkPolicySpecIngressIcmpsFieldsFamily;

  /**
   * @schema CiliumNetworkPolicySpecIngressIcmpsFields#type
   */
  readonly type: number;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecIngressIcmpsFields' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecIngressIcmpsFields(obj: CiliumNetworkPolicySpecIngressIcmpsFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'family': obj.family,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecIngressToPortsListener
 */
export interface CiliumNetworkPolicySpecIngressToPortsListener {
  /**
   * @schema CiliumNetworkPolicySpecIngressToPortsListener#envoyConfig
   */
  readonly envoyConfig: CiliumNetworkPolicySpecIngressToPortsListenerEnvoyConfig;

  /**
   * @schema CiliumNetworkPolicySpecIngressToPortsListener#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecIngressToPortsListener' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecIngressToPortsListener(obj: CiliumNetworkPolicySpecIngressToPortsListener | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'envoyConfig': toJson_CiliumNetworkPolicySpecIngressToPortsListenerEnvoyConfig(obj.envoyConfig),
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecIngressToPortsOriginatingTls
 */
export interface CiliumNetworkPolicySpecIngressToPortsOriginatingTls {
  /**
   * @schema CiliumNetworkPolicySpecIngressToPortsOriginatingTls#certificate
   */
  readonly certificate?: string;

  /**
   * @schema CiliumNetworkPolicySpecIngressToPortsOriginatingTls#privateKey
   */
  readonly privateKey?: string;

  /**
   * @schema CiliumNetworkPolicySpecIngressToPortsOriginatingTls#secret
   */
  readonly secret: CiliumNetworkPolicySpecIngressToPortsOriginatingTlsSecret;

  /**
   * @schema CiliumNetworkPolicySpecIngressToPortsOriginatingTls#trustedCA
   */
  readonly trustedCa?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecIngressToPortsOriginatingTls' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecIngressToPortsOriginatingTls(obj: CiliumNetworkPolicySpecIngressToPortsOriginatingTls | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'certificate': obj.certificate,
    'privateKey': obj.privateKey,
    'secret': toJson_CiliumNetworkPolicySpecIngressToPortsOriginatingTlsSecret(obj.secret),
    'trustedCA': obj.trustedCa,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecIngressToPortsPorts
 */
export interface CiliumNetworkPolicySpecIngressToPortsPorts {
  /**
   * @schema CiliumNetworkPolicySpecIngressToPortsPorts#port
   */
  readonly port: string;

  /**
   * @schema CiliumNetworkPolicySpecIngressToPortsPorts#protocol
   */
  readonly protocol?: CiliumNetworkPolicySpecIngressToPortsPortsProtocol;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecIngressToPortsPorts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecIngressToPortsPorts(obj: CiliumNetworkPolicySpecIngressToPortsPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
    'protocol': obj.protocol,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecIngressToPortsRules
 */
export interface CiliumNetworkPolicySpecIngressToPortsRules {
  /**
   * @schema CiliumNetworkPolicySpecIngressToPortsRules#dns
   */
  readonly dns?: CiliumNetworkPolicySpecIngressToPortsRulesDns[];

  /**
   * @schema CiliumNetworkPolicySpecIngressToPortsRules#http
   */
  readonly http?: CiliumNetworkPolicySpecIngressToPortsRulesHttp[];

  /**
   * @schema CiliumNetworkPolicySpecIngressToPortsRules#kafka
   */
  readonly kafka?: CiliumNetworkPolicySpecIngressToPortsRulesKafka[];

  /**
   * @schema CiliumNetworkPolicySpecIngressToPortsRules#l7
   */
  readonly l7?: { [key: string]: string }[];

  /**
   * @schema CiliumNetworkPolicySpecIngressToPortsRules#l7proto
   */
  readonly l7Proto?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecIngressToPortsRules' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecIngressToPortsRules(obj: CiliumNetworkPolicySpecIngressToPortsRules | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'dns': obj.dns?.map(y => toJson_CiliumNetworkPolicySpecIngressToPortsRulesDns(y)),
    'http': obj.http?.map(y => toJson_CiliumNetworkPolicySpecIngressToPortsRulesHttp(y)),
    'kafka': obj.kafka?.map(y => toJson_CiliumNetworkPolicySpecIngressToPortsRulesKafka(y)),
    'l7': obj.l7?.map(y => ((y) === undefined) ? undefined : (Object.entries(y).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {}))),
    'l7proto': obj.l7Proto,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecIngressToPortsTerminatingTls
 */
export interface CiliumNetworkPolicySpecIngressToPortsTerminatingTls {
  /**
   * @schema CiliumNetworkPolicySpecIngressToPortsTerminatingTls#certificate
   */
  readonly certificate?: string;

  /**
   * @schema CiliumNetworkPolicySpecIngressToPortsTerminatingTls#privateKey
   */
  readonly privateKey?: string;

  /**
   * @schema CiliumNetworkPolicySpecIngressToPortsTerminatingTls#secret
   */
  readonly secret: CiliumNetworkPolicySpecIngressToPortsTerminatingTlsSecret;

  /**
   * @schema CiliumNetworkPolicySpecIngressToPortsTerminatingTls#trustedCA
   */
  readonly trustedCa?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecIngressToPortsTerminatingTls' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecIngressToPortsTerminatingTls(obj: CiliumNetworkPolicySpecIngressToPortsTerminatingTls | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'certificate': obj.certificate,
    'privateKey': obj.privateKey,
    'secret': toJson_CiliumNetworkPolicySpecIngressToPortsTerminatingTlsSecret(obj.secret),
    'trustedCA': obj.trustedCa,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecIngressDenyFromEndpointsMatchExpressions
 */
export interface CiliumNetworkPolicySpecIngressDenyFromEndpointsMatchExpressions {
  /**
   * @schema CiliumNetworkPolicySpecIngressDenyFromEndpointsMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumNetworkPolicySpecIngressDenyFromEndpointsMatchExpressions#operator
   */
  readonly operator: CiliumNetworkPolicySpecIngressDenyFromEndpointsMatchExpressionsOperator;

  /**
   * @schema CiliumNetworkPolicySpecIngressDenyFromEndpointsMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecIngressDenyFromEndpointsMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecIngressDenyFromEndpointsMatchExpressions(obj: CiliumNetworkPolicySpecIngressDenyFromEndpointsMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumNetworkPolicySpecIngressDenyFromRequiresMatchExpressions
 */
export interface CiliumNetworkPolicySpecIngressDenyFromRequiresMatchExpressions {
  /**
   * @schema CiliumNetworkPolicySpecIngressDenyFromRequiresMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumNetworkPolicySpecIngressDenyFromRequiresMatchExpressions#operator
   */
  readonly operator: CiliumNetworkPolicySpecIngressDenyFromRequiresMatchExpressionsOperator;

  /**
   * @schema CiliumNetworkPolicySpecIngressDenyFromRequiresMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecIngressDenyFromRequiresMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecIngressDenyFromRequiresMatchExpressions(obj: CiliumNetworkPolicySpecIngressDenyFromRequiresMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumNetworkPolicySpecIngressDenyIcmpsFields
 */
export interface CiliumNetworkPolicySpecIngressDenyIcmpsFields {
  /**
   * @schema CiliumNetworkPolicySpecIngressDenyIcmpsFields#family
   */
  readonly family?: CiliumNetworkPolicySpecIngressDenyIcmpsFieldsFamily;

  /**
   * @schema CiliumNetworkPolicySpecIngressDenyIcmpsFields#type
   */
  readonly type: number;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecIngressDenyIcmpsFields' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecIngressDenyIcmpsFields(obj: CiliumNetworkPolicySpecIngressDenyIcmpsFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'family': obj.family,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecIngressDenyToPortsPorts
 */
export interface CiliumNetworkPolicySpecIngressDenyToPortsPorts {
  /**
   * @schema CiliumNetworkPolicySpecIngressDenyToPortsPorts#port
   */
  readonly port: string;

  /**
   * @schema CiliumNetworkPolicySpecIngressDenyToPortsPorts#protocol
   */
  readonly protocol?: CiliumNetworkPolicySpecIngressDenyToPortsPortsProtocol;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecIngressDenyToPortsPorts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecIngressDenyToPortsPorts(obj: CiliumNetworkPolicySpecIngressDenyToPortsPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
    'protocol': obj.protocol,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecNodeSelectorMatchExpressionsOperator
 */
export enum CiliumNetworkPolicySpecNodeSelectorMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumNetworkPolicySpecsEgressAuthenticationMode
 */
export enum CiliumNetworkPolicySpecsEgressAuthenticationMode {
  /** disabled */
  DISABLED = "disabled",
  /** required */
  REQUIRED = "required",
  /** test-always-fail */
  TEST_HYPHEN_ALWAYS_HYPHEN_FAIL = "test-always-fail",
}

/**
 * @schema CiliumNetworkPolicySpecsEgressIcmpsFields
 */
export interface CiliumNetworkPolicySpecsEgressIcmpsFields {
  /**
   * @schema CiliumNetworkPolicySpecsEgressIcmpsFields#family
   */
  readonly family?: CiliumNetworkPolicySpecsEgressIcmpsFieldsFamily;

  /**
   * @schema CiliumNetworkPolicySpecsEgressIcmpsFields#type
   */
  readonly type: number;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressIcmpsFields' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressIcmpsFields(obj: CiliumNetworkPolicySpecsEgressIcmpsFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'family': obj.family,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsEgressToEndpointsMatchExpressions
 */
export interface CiliumNetworkPolicySpecsEgressToEndpointsMatchExpressions {
  /**
   * @schema CiliumNetworkPolicySpecsEgressToEndpointsMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumNetworkPolicySpecsEgressToEndpointsMatchExpressions#operator
   */
  readonly operator: CiliumNetworkPolicySpecsEgressToEndpointsMatchExpressionsOperator;

  /**
   * @schema CiliumNetworkPolicySpecsEgressToEndpointsMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressToEndpointsMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressToEndpointsMatchExpressions(obj: CiliumNetworkPolicySpecsEgressToEndpointsMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumNetworkPolicySpecsEgressToGroupsAws
 */
export interface CiliumNetworkPolicySpecsEgressToGroupsAws {
  /**
   * @schema CiliumNetworkPolicySpecsEgressToGroupsAws#labels
   */
  readonly labels?: { [key: string]: string };

  /**
   * @schema CiliumNetworkPolicySpecsEgressToGroupsAws#region
   */
  readonly region?: string;

  /**
   * @schema CiliumNetworkPolicySpecsEgressToGroupsAws#securityGroupsIds
   */
  readonly securityGroupsIds?: string[];

  /**
   * @schema CiliumNetworkPolicySpecsEgressToGroupsAws#securityGroupsNames
   */
  readonly securityGroupsNames?: string[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressToGroupsAws' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressToGroupsAws(obj: CiliumNetworkPolicySpecsEgressToGroupsAws | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'region': obj.region,
    'securityGroupsIds': obj.securityGroupsIds?.map(y => y),
    'securityGroupsNames': obj.securityGroupsNames?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsEgressToPortsListener
 */
export interface CiliumNetworkPolicySpecsEgressToPortsListener {
  /**
   * @schema CiliumNetworkPolicySpecsEgressToPortsListener#envoyConfig
   */
  readonly envoyConfig: CiliumNetworkPolicySpecsEgressToPortsListenerEnvoyConfig;

  /**
   * @schema CiliumNetworkPolicySpecsEgressToPortsListener#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressToPortsListener' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressToPortsListener(obj: CiliumNetworkPolicySpecsEgressToPortsListener | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'envoyConfig': toJson_CiliumNetworkPolicySpecsEgressToPortsListenerEnvoyConfig(obj.envoyConfig),
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsEgressToPortsOriginatingTls
 */
export interface CiliumNetworkPolicySpecsEgressToPortsOriginatingTls {
  /**
   * @schema CiliumNetworkPolicySpecsEgressToPortsOriginatingTls#certificate
   */
  readonly certificate?: string;

  /**
   * @schema CiliumNetworkPolicySpecsEgressToPortsOriginatingTls#privateKey
   */
  readonly privateKey?: string;

  /**
   * @schema CiliumNetworkPolicySpecsEgressToPortsOriginatingTls#secret
   */
  readonly secret: CiliumNetworkPolicySpecsEgressToPortsOriginatingTlsSecret;

  /**
   * @schema CiliumNetworkPolicySpecsEgressToPortsOriginatingTls#trustedCA
   */
  readonly trustedCa?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressToPortsOriginatingTls' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressToPortsOriginatingTls(obj: CiliumNetworkPolicySpecsEgressToPortsOriginatingTls | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'certificate': obj.certificate,
    'privateKey': obj.privateKey,
    'secret': toJson_CiliumNetworkPolicySpecsEgressToPortsOriginatingTlsSecret(obj.secret),
    'trustedCA': obj.trustedCa,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsEgressToPortsPorts
 */
export interface CiliumNetworkPolicySpecsEgressToPortsPorts {
  /**
   * @schema CiliumNetworkPolicySpecsEgressToPortsPorts#port
   */
  readonly port: string;

  /**
   * @schema CiliumNetworkPolicySpecsEgressToPortsPorts#protocol
   */
  readonly protocol?: CiliumNetworkPolicySpecsEgressToPortsPortsProtocol;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressToPortsPorts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressToPortsPorts(obj: CiliumNetworkPolicySpecsEgressToPortsPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
    'protocol': obj.protocol,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsEgressToPortsRules
 */
export interface CiliumNetworkPolicySpecsEgressToPortsRules {
  /**
   * @schema CiliumNetworkPolicySpecsEgressToPortsRules#dns
   */
  readonly dns?: CiliumNetworkPolicySpecsEgressToPortsRulesDns[];

  /**
   * @schema CiliumNetworkPolicySpecsEgressToPortsRules#http
   */
  readonly http?: CiliumNetworkPolicySpecsEgressToPortsRulesHttp[];

  /**
   * @schema CiliumNetworkPolicySpecsEgressToPortsRules#kafka
   */
  readonly kafka?: CiliumNetworkPolicySpecsEgressToPortsRulesKafka[];

  /**
   * @schema CiliumNetworkPolicySpecsEgressToPortsRules#l7
   */
  readonly l7?: { [key: string]: string }[];

  /**
   * @schema CiliumNetworkPolicySpecsEgressToPortsRules#l7proto
   */
  readonly l7Proto?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressToPortsRules' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressToPortsRules(obj: CiliumNetworkPolicySpecsEgressToPortsRules | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'dns': obj.dns?.map(y => toJson_CiliumNetworkPolicySpecsEgressToPortsRulesDns(y)),
    'http': obj.http?.map(y => toJson_CiliumNetworkPolicySpecsEgressToPortsRulesHttp(y)),
    'kafka': obj.kafka?.map(y => toJson_CiliumNetworkPolicySpecsEgressToPortsRulesKafka(y)),
    'l7': obj.l7?.map(y => ((y) === undefined) ? undefined : (Object.entries(y).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {}))),
    'l7proto': obj.l7Proto,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsEgressToPortsTerminatingTls
 */
export interface CiliumNetworkPolicySpecsEgressToPortsTerminatingTls {
  /**
   * @schema CiliumNetworkPolicySpecsEgressToPortsTerminatingTls#certificate
   */
  readonly certificate?: string;

  /**
   * @schema CiliumNetworkPolicySpecsEgressToPortsTerminatingTls#privateKey
   */
  readonly privateKey?: string;

  /**
   * @schema CiliumNetworkPolicySpecsEgressToPortsTerminatingTls#secret
   */
  readonly secret: CiliumNetworkPolicySpecsEgressToPortsTerminatingTlsSecret;

  /**
   * @schema CiliumNetworkPolicySpecsEgressToPortsTerminatingTls#trustedCA
   */
  readonly trustedCa?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressToPortsTerminatingTls' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressToPortsTerminatingTls(obj: CiliumNetworkPolicySpecsEgressToPortsTerminatingTls | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'certificate': obj.certificate,
    'privateKey': obj.privateKey,
    'secret': toJson_CiliumNetworkPolicySpecsEgressToPortsTerminatingTlsSecret(obj.secret),
    'trustedCA': obj.trustedCa,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsEgressToRequiresMatchExpressions
 */
export interface CiliumNetworkPolicySpecsEgressToRequiresMatchExpressions {
  /**
   * @schema CiliumNetworkPolicySpecsEgressToRequiresMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumNetworkPolicySpecsEgressToRequiresMatchExpressions#operator
   */
  readonly operator: CiliumNetworkPolicySpecsEgressToRequiresMatchExpressionsOperator;

  /**
   * @schema CiliumNetworkPolicySpecsEgressToRequiresMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressToRequiresMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressToRequiresMatchExpressions(obj: CiliumNetworkPolicySpecsEgressToRequiresMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumNetworkPolicySpecsEgressToServicesK8SService
 */
export interface CiliumNetworkPolicySpecsEgressToServicesK8SService {
  /**
   * @schema CiliumNetworkPolicySpecsEgressToServicesK8SService#namespace
   */
  readonly namespace?: string;

  /**
   * @schema CiliumNetworkPolicySpecsEgressToServicesK8SService#serviceName
   */
  readonly serviceName?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressToServicesK8SService' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressToServicesK8SService(obj: CiliumNetworkPolicySpecsEgressToServicesK8SService | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'namespace': obj.namespace,
    'serviceName': obj.serviceName,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsEgressToServicesK8SServiceSelector
 */
export interface CiliumNetworkPolicySpecsEgressToServicesK8SServiceSelector {
  /**
   * @schema CiliumNetworkPolicySpecsEgressToServicesK8SServiceSelector#namespace
   */
  readonly namespace?: string;

  /**
   * @schema CiliumNetworkPolicySpecsEgressToServicesK8SServiceSelector#selector
   */
  readonly selector: CiliumNetworkPolicySpecsEgressToServicesK8SServiceSelectorSelector;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressToServicesK8SServiceSelector' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressToServicesK8SServiceSelector(obj: CiliumNetworkPolicySpecsEgressToServicesK8SServiceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'namespace': obj.namespace,
    'selector': toJson_CiliumNetworkPolicySpecsEgressToServicesK8SServiceSelectorSelector(obj.selector),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsEgressDenyIcmpsFields
 */
export interface CiliumNetworkPolicySpecsEgressDenyIcmpsFields {
  /**
   * @schema CiliumNetworkPolicySpecsEgressDenyIcmpsFields#family
   */
  readonly family?: CiliumNetworkPolicySpecsEgressDenyIcmpsFieldsFamily;

  /**
   * @schema CiliumNetworkPolicySpecsEgressDenyIcmpsFields#type
   */
  readonly type: number;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressDenyIcmpsFields' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressDenyIcmpsFields(obj: CiliumNetworkPolicySpecsEgressDenyIcmpsFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'family': obj.family,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsEgressDenyToEndpointsMatchExpressions
 */
export interface CiliumNetworkPolicySpecsEgressDenyToEndpointsMatchExpressions {
  /**
   * @schema CiliumNetworkPolicySpecsEgressDenyToEndpointsMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumNetworkPolicySpecsEgressDenyToEndpointsMatchExpressions#operator
   */
  readonly operator: CiliumNetworkPolicySpecsEgressDenyToEndpointsMatchExpressionsOperator;

  /**
   * @schema CiliumNetworkPolicySpecsEgressDenyToEndpointsMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressDenyToEndpointsMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressDenyToEndpointsMatchExpressions(obj: CiliumNetworkPolicySpecsEgressDenyToEndpointsMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumNetworkPolicySpecsEgressDenyToGroupsAws
 */
export interface CiliumNetworkPolicySpecsEgressDenyToGroupsAws {
  /**
   * @schema CiliumNetworkPolicySpecsEgressDenyToGroupsAws#labels
   */
  readonly labels?: { [key: string]: string };

  /**
   * @schema CiliumNetworkPolicySpecsEgressDenyToGroupsAws#region
   */
  readonly region?: string;

  /**
   * @schema CiliumNetworkPolicySpecsEgressDenyToGroupsAws#securityGroupsIds
   */
  readonly securityGroupsIds?: string[];

  /**
   * @schema CiliumNetworkPolicySpecsEgressDenyToGroupsAws#securityGroupsNames
   */
  readonly securityGroupsNames?: string[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressDenyToGroupsAws' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressDenyToGroupsAws(obj: CiliumNetworkPolicySpecsEgressDenyToGroupsAws | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'region': obj.region,
    'securityGroupsIds': obj.securityGroupsIds?.map(y => y),
    'securityGroupsNames': obj.securityGroupsNames?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsEgressDenyToPortsPorts
 */
export interface CiliumNetworkPolicySpecsEgressDenyToPortsPorts {
  /**
   * @schema CiliumNetworkPolicySpecsEgressDenyToPortsPorts#port
   */
  readonly port: string;

  /**
   * @schema CiliumNetworkPolicySpecsEgressDenyToPortsPorts#protocol
   */
  readonly protocol?: CiliumNetworkPolicySpecsEgressDenyToPortsPortsProtocol;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressDenyToPortsPorts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressDenyToPortsPorts(obj: CiliumNetworkPolicySpecsEgressDenyToPortsPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
    'protocol': obj.protocol,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsEgressDenyToRequiresMatchExpressions
 */
export interface CiliumNetworkPolicySpecsEgressDenyToRequiresMatchExpressions {
  /**
   * @schema CiliumNetworkPolicySpecsEgressDenyToRequiresMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumNetworkPolicySpecsEgressDenyToRequiresMatchExpressions#operator
   */
  readonly operator: CiliumNetworkPolicySpecsEgressDenyToRequiresMatchExpressionsOperator;

  /**
   * @schema CiliumNetworkPolicySpecsEgressDenyToRequiresMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressDenyToRequiresMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressDenyToRequiresMatchExpressions(obj: CiliumNetworkPolicySpecsEgressDenyToRequiresMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumNetworkPolicySpecsEgressDenyToServicesK8SService
 */
export interface CiliumNetworkPolicySpecsEgressDenyToServicesK8SService {
  /**
   * @schema CiliumNetworkPolicySpecsEgressDenyToServicesK8SService#namespace
   */
  readonly namespace?: string;

  /**
   * @schema CiliumNetworkPolicySpecsEgressDenyToServicesK8SService#serviceName
   */
  readonly serviceName?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressDenyToServicesK8SService' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressDenyToServicesK8SService(obj: CiliumNetworkPolicySpecsEgressDenyToServicesK8SService | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'namespace': obj.namespace,
    'serviceName': obj.serviceName,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsEgressDenyToServicesK8SServiceSelector
 */
export interface CiliumNetworkPolicySpecsEgressDenyToServicesK8SServiceSelector {
  /**
   * @schema CiliumNetworkPolicySpecsEgressDenyToServicesK8SServiceSelector#namespace
   */
  readonly namespace?: string;

  /**
   * @schema CiliumNetworkPolicySpecsEgressDenyToServicesK8SServiceSelector#selector
   */
  readonly selector: CiliumNetworkPolicySpecsEgressDenyToServicesK8SServiceSelectorSelector;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressDenyToServicesK8SServiceSelector' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressDenyToServicesK8SServiceSelector(obj: CiliumNetworkPolicySpecsEgressDenyToServicesK8SServiceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'namespace': obj.namespace,
    'selector': toJson_CiliumNetworkPolicySpecsEgressDenyToServicesK8SServiceSelectorSelector(obj.selector),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsEndpointSelectorMatchExpressionsOperator
 */
export enum CiliumNetworkPolicySpecsEndpointSelectorMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumNetworkPolicySpecsIngressAuthenticationMode
 */
export enum CiliumNetworkPolicySpecsIngressAuthenticationMode {
  /** disabled */
  DISABLED = "disabled",
  /** required */
  REQUIRED = "required",
  /** test-always-fail */
  TEST_HYPHEN_ALWAYS_HYPHEN_FAIL = "test-always-fail",
}

/**
 * @schema CiliumNetworkPolicySpecsIngressFromEndpointsMatchExpressions
 */
export interface CiliumNetworkPolicySpecsIngressFromEndpointsMatchExpressions {
  /**
   * @schema CiliumNetworkPolicySpecsIngressFromEndpointsMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumNetworkPolicySpecsIngressFromEndpointsMatchExpressions#operator
   */
  readonly operator: CiliumNetworkPolicySpecsIngressFromEndpointsMatchExpressionsOperator;

  /**
   * @schema CiliumNetworkPolicySpecsIngressFromEndpointsMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsIngressFromEndpointsMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsIngressFromEndpointsMatchExpressions(obj: CiliumNetworkPolicySpecsIngressFromEndpointsMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumNetworkPolicySpecsIngressFromRequiresMatchExpressions
 */
export interface CiliumNetworkPolicySpecsIngressFromRequiresMatchExpressions {
  /**
   * @schema CiliumNetworkPolicySpecsIngressFromRequiresMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumNetworkPolicySpecsIngressFromRequiresMatchExpressions#operator
   */
  readonly operator: CiliumNetworkPolicySpecsIngressFromRequiresMatchExpressionsOperator;

  /**
   * @schema CiliumNetworkPolicySpecsIngressFromRequiresMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsIngressFromRequiresMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsIngressFromRequiresMatchExpressions(obj: CiliumNetworkPolicySpecsIngressFromRequiresMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumNetworkPolicySpecsIngressIcmpsFields
 */
export interface CiliumNetworkPolicySpecsIngressIcmpsFields {
  /**
   * @schema CiliumNetworkPolicySpecsIngressIcmpsFields#family
   */
  readonly family?: CiliumNetworkPolicySpecsIngressIcmpsFieldsFamily;

  /**
   * @schema CiliumNetworkPolicySpecsIngressIcmpsFields#type
   */
  readonly type: number;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsIngressIcmpsFields' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsIngressIcmpsFields(obj: CiliumNetworkPolicySpecsIngressIcmpsFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'family': obj.family,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsIngressToPortsListener
 */
export interface CiliumNetworkPolicySpecsIngressToPortsListener {
  /**
   * @schema CiliumNetworkPolicySpecsIngressToPortsListener#envoyConfig
   */
  readonly envoyConfig: CiliumNetworkPolicySpecsIngressToPortsListenerEnvoyConfig;

  /**
   * @schema CiliumNetworkPolicySpecsIngressToPortsListener#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsIngressToPortsListener' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsIngressToPortsListener(obj: CiliumNetworkPolicySpecsIngressToPortsListener | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'envoyConfig': toJson_CiliumNetworkPolicySpecsIngressToPortsListenerEnvoyConfig(obj.envoyConfig),
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsIngressToPortsOriginatingTls
 */
export interface CiliumNetworkPolicySpecsIngressToPortsOriginatingTls {
  /**
   * @schema CiliumNetworkPolicySpecsIngressToPortsOriginatingTls#certificate
   */
  readonly certificate?: string;

  /**
   * @schema CiliumNetworkPolicySpecsIngressToPortsOriginatingTls#privateKey
   */
  readonly privateKey?: string;

  /**
   * @schema CiliumNetworkPolicySpecsIngressToPortsOriginatingTls#secret
   */
  readonly secret: CiliumNetworkPolicySpecsIngressToPortsOriginatingTlsSecret;

  /**
   * @schema CiliumNetworkPolicySpecsIngressToPortsOriginatingTls#trustedCA
   */
  readonly trustedCa?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsIngressToPortsOriginatingTls' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsIngressToPortsOriginatingTls(obj: CiliumNetworkPolicySpecsIngressToPortsOriginatingTls | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'certificate': obj.certificate,
    'privateKey': obj.privateKey,
    'secret': toJson_CiliumNetworkPolicySpecsIngressToPortsOriginatingTlsSecret(obj.secret),
    'trustedCA': obj.trustedCa,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsIngressToPortsPorts
 */
export interface CiliumNetworkPolicySpecsIngressToPortsPorts {
  /**
   * @schema CiliumNetworkPolicySpecsIngressToPortsPorts#port
   */
  readonly port: string;

  /**
   * @schema CiliumNetworkPolicySpecsIngressToPortsPorts#protocol
   */
  readonly protocol?: CiliumNetworkPolicySpecsIngressToPortsPortsProtocol;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsIngressToPortsPorts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsIngressToPortsPorts(obj: CiliumNetworkPolicySpecsIngressToPortsPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
    'protocol': obj.protocol,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsIngressToPortsRules
 */
export interface CiliumNetworkPolicySpecsIngressToPortsRules {
  /**
   * @schema CiliumNetworkPolicySpecsIngressToPortsRules#dns
   */
  readonly dns?: CiliumNetworkPolicySpecsIngressToPortsRulesDns[];

  /**
   * @schema CiliumNetworkPolicySpecsIngressToPortsRules#http
   */
  readonly http?: CiliumNetworkPolicySpecsIngressToPortsRulesHttp[];

  /**
   * @schema CiliumNetworkPolicySpecsIngressToPortsRules#kafka
   */
  readonly kafka?: CiliumNetworkPolicySpecsIngressToPortsRulesKafka[];

  /**
   * @schema CiliumNetworkPolicySpecsIngressToPortsRules#l7
   */
  readonly l7?: { [key: string]: string }[];

  /**
   * @schema CiliumNetworkPolicySpecsIngressToPortsRules#l7proto
   */
  readonly l7Proto?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsIngressToPortsRules' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsIngressToPortsRules(obj: CiliumNetworkPolicySpecsIngressToPortsRules | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'dns': obj.dns?.map(y => toJson_CiliumNetworkPolicySpecsIngressToPortsRulesDns(y)),
    'http': obj.http?.map(y => toJson_CiliumNetworkPolicySpecsIngressToPortsRulesHttp(y)),
    'kafka': obj.kafka?.map(y => toJson_CiliumNetworkPolicySpecsIngressToPortsRulesKafka(y)),
    'l7': obj.l7?.map(y => ((y) === undefined) ? undefined : (Object.entries(y).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {}))),
    'l7proto': obj.l7Proto,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsIngressToPortsTerminatingTls
 */
export interface CiliumNetworkPolicySpecsIngressToPortsTerminatingTls {
  /**
   * @schema CiliumNetworkPolicySpecsIngressToPortsTerminatingTls#certificate
   */
  readonly certificate?: string;

  /**
   * @schema CiliumNetworkPolicySpecsIngressToPortsTerminatingTls#privateKey
   */
  readonly privateKey?: string;

  /**
   * @schema CiliumNetworkPolicySpecsIngressToPortsTerminatingTls#secret
   */
  readonly secret: CiliumNetworkPolicySpecsIngressToPortsTerminatingTlsSecret;

  /**
   * @schema CiliumNetworkPolicySpecsIngressToPortsTerminatingTls#trustedCA
   */
  readonly trustedCa?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsIngressToPortsTerminatingTls' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsIngressToPortsTerminatingTls(obj: CiliumNetworkPolicySpecsIngressToPortsTerminatingTls | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'certificate': obj.certificate,
    'privateKey': obj.privateKey,
    'secret': toJson_CiliumNetworkPolicySpecsIngressToPortsTerminatingTlsSecret(obj.secret),
    'trustedCA': obj.trustedCa,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsIngressDenyFromEndpointsMatchExpressions
 */
export interface CiliumNetworkPolicySpecsIngressDenyFromEndpointsMatchExpressions {
  /**
   * @schema CiliumNetworkPolicySpecsIngressDenyFromEndpointsMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumNetworkPolicySpecsIngressDenyFromEndpointsMatchExpressions#operator
   */
  readonly operator: CiliumNetworkPolicySpecsIngressDenyFromEndpointsMatchExpressionsOperator;

  /**
   * @schema CiliumNetworkPolicySpecsIngressDenyFromEndpointsMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsIngressDenyFromEndpointsMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsIngressDenyFromEndpointsMatchExpressions(obj: CiliumNetworkPolicySpecsIngressDenyFromEndpointsMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumNetworkPolicySpecsIngressDenyFromRequiresMatchExpressions
 */
export interface CiliumNetworkPolicySpecsIngressDenyFromRequiresMatchExpressions {
  /**
   * @schema CiliumNetworkPolicySpecsIngressDenyFromRequiresMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumNetworkPolicySpecsIngressDenyFromRequiresMatchExpressions#operator
   */
  readonly operator: CiliumNetworkPolicySpecsIngressDenyFromRequiresMatchExpressionsOperator;

  /**
   * @schema CiliumNetworkPolicySpecsIngressDenyFromRequiresMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsIngressDenyFromRequiresMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsIngressDenyFromRequiresMatchExpressions(obj: CiliumNetworkPolicySpecsIngressDenyFromRequiresMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumNetworkPolicySpecsIngressDenyIcmpsFields
 */
export interface CiliumNetworkPolicySpecsIngressDenyIcmpsFields {
  /**
   * @schema CiliumNetworkPolicySpecsIngressDenyIcmpsFields#family
   */
  readonly family?: CiliumNetworkPolicySpecsIngressDenyIcmpsFieldsFamily;

  /**
   * @schema CiliumNetworkPolicySpecsIngressDenyIcmpsFields#type
   */
  readonly type: number;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsIngressDenyIcmpsFields' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsIngressDenyIcmpsFields(obj: CiliumNetworkPolicySpecsIngressDenyIcmpsFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'family': obj.family,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsIngressDenyToPortsPorts
 */
export interface CiliumNetworkPolicySpecsIngressDenyToPortsPorts {
  /**
   * @schema CiliumNetworkPolicySpecsIngressDenyToPortsPorts#port
   */
  readonly port: string;

  /**
   * @schema CiliumNetworkPolicySpecsIngressDenyToPortsPorts#protocol
   */
  readonly protocol?: CiliumNetworkPolicySpecsIngressDenyToPortsPortsProtocol;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsIngressDenyToPortsPorts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsIngressDenyToPortsPorts(obj: CiliumNetworkPolicySpecsIngressDenyToPortsPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
    'protocol': obj.protocol,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsNodeSelectorMatchExpressionsOperator
 */
export enum CiliumNetworkPolicySpecsNodeSelectorMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumNetworkPolicySpecEgressIcmpsFieldsFamily
 */
export enum CiliumNetworkPolicySpecEgressIcmpsFieldsFamily {
  /** IPv4 */
  I_PV4 = "IPv4",
  /** IPv6 */
  I_PV6 = "IPv6",
}

/**
 * @schema CiliumNetworkPolicySpecEgressToEndpointsMatchExpressionsOperator
 */
export enum CiliumNetworkPolicySpecEgressToEndpointsMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumNetworkPolicySpecEgressToPortsListenerEnvoyConfig
 */
export interface CiliumNetworkPolicySpecEgressToPortsListenerEnvoyConfig {
  /**
   * @schema CiliumNetworkPolicySpecEgressToPortsListenerEnvoyConfig#kind
   */
  readonly kind?: CiliumNetworkPolicySpecEgressToPortsListenerEnvoyConfigKind;

  /**
   * @schema CiliumNetworkPolicySpecEgressToPortsListenerEnvoyConfig#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressToPortsListenerEnvoyConfig' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressToPortsListenerEnvoyConfig(obj: CiliumNetworkPolicySpecEgressToPortsListenerEnvoyConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'kind': obj.kind,
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecEgressToPortsOriginatingTlsSecret
 */
export interface CiliumNetworkPolicySpecEgressToPortsOriginatingTlsSecret {
  /**
   * @schema CiliumNetworkPolicySpecEgressToPortsOriginatingTlsSecret#name
   */
  readonly name: string;

  /**
   * @schema CiliumNetworkPolicySpecEgressToPortsOriginatingTlsSecret#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressToPortsOriginatingTlsSecret' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressToPortsOriginatingTlsSecret(obj: CiliumNetworkPolicySpecEgressToPortsOriginatingTlsSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecEgressToPortsPortsProtocol
 */
export enum CiliumNetworkPolicySpecEgressToPortsPortsProtocol {
  /** TCP */
  TCP = "TCP",
  /** UDP */
  UDP = "UDP",
  /** SCTP */
  SCTP = "SCTP",
  /** ANY */
  ANY = "ANY",
}

/**
 * @schema CiliumNetworkPolicySpecEgressToPortsRulesDns
 */
export interface CiliumNetworkPolicySpecEgressToPortsRulesDns {
  /**
   * @schema CiliumNetworkPolicySpecEgressToPortsRulesDns#matchName
   */
  readonly matchName?: string;

  /**
   * @schema CiliumNetworkPolicySpecEgressToPortsRulesDns#matchPattern
   */
  readonly matchPattern?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressToPortsRulesDns' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressToPortsRulesDns(obj: CiliumNetworkPolicySpecEgressToPortsRulesDns | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchName': obj.matchName,
    'matchPattern': obj.matchPattern,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecEgressToPortsRulesHttp
 */
export interface CiliumNetworkPolicySpecEgressToPortsRulesHttp {
  /**
   * @schema CiliumNetworkPolicySpecEgressToPortsRulesHttp#headerMatches
   */
  readonly headerMatches?: CiliumNetworkPolicySpecEgressToPortsRulesHttpHeaderMatches[];

  /**
   * @schema CiliumNetworkPolicySpecEgressToPortsRulesHttp#headers
   */
  readonly headers?: string[];

  /**
   * @schema CiliumNetworkPolicySpecEgressToPortsRulesHttp#host
   */
  readonly host?: string;

  /**
   * @schema CiliumNetworkPolicySpecEgressToPortsRulesHttp#method
   */
  readonly method?: string;

  /**
   * @schema CiliumNetworkPolicySpecEgressToPortsRulesHttp#path
   */
  readonly path?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressToPortsRulesHttp' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressToPortsRulesHttp(obj: CiliumNetworkPolicySpecEgressToPortsRulesHttp | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'headerMatches': obj.headerMatches?.map(y => toJson_CiliumNetworkPolicySpecEgressToPortsRulesHttpHeaderMatches(y)),
    'headers': obj.headers?.map(y => y),
    'host': obj.host,
    'method': obj.method,
    'path': obj.path,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecEgressToPortsRulesKafka
 */
export interface CiliumNetworkPolicySpecEgressToPortsRulesKafka {
  /**
   * @schema CiliumNetworkPolicySpecEgressToPortsRulesKafka#apiKey
   */
  readonly apiKey?: string;

  /**
   * @schema CiliumNetworkPolicySpecEgressToPortsRulesKafka#apiVersion
   */
  readonly apiVersion?: string;

  /**
   * @schema CiliumNetworkPolicySpecEgressToPortsRulesKafka#clientID
   */
  readonly clientId?: string;

  /**
   * @schema CiliumNetworkPolicySpecEgressToPortsRulesKafka#role
   */
  readonly role?: CiliumNetworkPolicySpecEgressToPortsRulesKafkaRole;

  /**
   * @schema CiliumNetworkPolicySpecEgressToPortsRulesKafka#topic
   */
  readonly topic?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressToPortsRulesKafka' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressToPortsRulesKafka(obj: CiliumNetworkPolicySpecEgressToPortsRulesKafka | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiKey': obj.apiKey,
    'apiVersion': obj.apiVersion,
    'clientID': obj.clientId,
    'role': obj.role,
    'topic': obj.topic,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecEgressToPortsTerminatingTlsSecret
 */
export interface CiliumNetworkPolicySpecEgressToPortsTerminatingTlsSecret {
  /**
   * @schema CiliumNetworkPolicySpecEgressToPortsTerminatingTlsSecret#name
   */
  readonly name: string;

  /**
   * @schema CiliumNetworkPolicySpecEgressToPortsTerminatingTlsSecret#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressToPortsTerminatingTlsSecret' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressToPortsTerminatingTlsSecret(obj: CiliumNetworkPolicySpecEgressToPortsTerminatingTlsSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecEgressToRequiresMatchExpressionsOperator
 */
export enum CiliumNetworkPolicySpecEgressToRequiresMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumNetworkPolicySpecEgressToServicesK8SServiceSelectorSelector
 */
export interface CiliumNetworkPolicySpecEgressToServicesK8SServiceSelectorSelector {
  /**
   * @schema CiliumNetworkPolicySpecEgressToServicesK8SServiceSelectorSelector#matchExpressions
   */
  readonly matchExpressions?: CiliumNetworkPolicySpecEgressToServicesK8SServiceSelectorSelectorMatchExpressions[];

  /**
   * @schema CiliumNetworkPolicySpecEgressToServicesK8SServiceSelectorSelector#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressToServicesK8SServiceSelectorSelector' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressToServicesK8SServiceSelectorSelector(obj: CiliumNetworkPolicySpecEgressToServicesK8SServiceSelectorSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumNetworkPolicySpecEgressToServicesK8SServiceSelectorSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecEgressDenyIcmpsFieldsFamily
 */
export enum CiliumNetworkPolicySpecEgressDenyIcmpsFieldsFamily {
  /** IPv4 */
  I_PV4 = "IPv4",
  /** IPv6 */
  I_PV6 = "IPv6",
}

/**
 * @schema CiliumNetworkPolicySpecEgressDenyToEndpointsMatchExpressionsOperator
 */
export enum CiliumNetworkPolicySpecEgressDenyToEndpointsMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumNetworkPolicySpecEgressDenyToPortsPortsProtocol
 */
export enum CiliumNetworkPolicySpecEgressDenyToPortsPortsProtocol {
  /** TCP */
  TCP = "TCP",
  /** UDP */
  UDP = "UDP",
  /** SCTP */
  SCTP = "SCTP",
  /** ANY */
  ANY = "ANY",
}

/**
 * @schema CiliumNetworkPolicySpecEgressDenyToRequiresMatchExpressionsOperator
 */
export enum CiliumNetworkPolicySpecEgressDenyToRequiresMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelector
 */
export interface CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelector {
  /**
   * @schema CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelector#matchExpressions
   */
  readonly matchExpressions?: CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions[];

  /**
   * @schema CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelector#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelector' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelector(obj: CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecIngressFromEndpointsMatchExpressionsOperator
 */
export enum CiliumNetworkPolicySpecIngressFromEndpointsMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumNetworkPolicySpecIngressFromRequiresMatchExpressionsOperator
 */
export enum CiliumNetworkPolicySpecIngressFromRequiresMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumNetworkPolicySpecIngressIcmpsFieldsFamily
 */
export enum CiliumNetworkPolicySpecIngressIcmpsFieldsFamily {
  /** IPv4 */
  I_PV4 = "IPv4",
  /** IPv6 */
  I_PV6 = "IPv6",
}

/**
 * @schema CiliumNetworkPolicySpecIngressToPortsListenerEnvoyConfig
 */
export interface CiliumNetworkPolicySpecIngressToPortsListenerEnvoyConfig {
  /**
   * @schema CiliumNetworkPolicySpecIngressToPortsListenerEnvoyConfig#kind
   */
  readonly kind?: CiliumNetworkPolicySpecIngressToPortsListenerEnvoyConfigKind;

  /**
   * @schema CiliumNetworkPolicySpecIngressToPortsListenerEnvoyConfig#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecIngressToPortsListenerEnvoyConfig' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecIngressToPortsListenerEnvoyConfig(obj: CiliumNetworkPolicySpecIngressToPortsListenerEnvoyConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'kind': obj.kind,
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecIngressToPortsOriginatingTlsSecret
 */
export interface CiliumNetworkPolicySpecIngressToPortsOriginatingTlsSecret {
  /**
   * @schema CiliumNetworkPolicySpecIngressToPortsOriginatingTlsSecret#name
   */
  readonly name: string;

  /**
   * @schema CiliumNetworkPolicySpecIngressToPortsOriginatingTlsSecret#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecIngressToPortsOriginatingTlsSecret' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecIngressToPortsOriginatingTlsSecret(obj: CiliumNetworkPolicySpecIngressToPortsOriginatingTlsSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecIngressToPortsPortsProtocol
 */
export enum CiliumNetworkPolicySpecIngressToPortsPortsProtocol {
  /** TCP */
  TCP = "TCP",
  /** UDP */
  UDP = "UDP",
  /** SCTP */
  SCTP = "SCTP",
  /** ANY */
  ANY = "ANY",
}

/**
 * @schema CiliumNetworkPolicySpecIngressToPortsRulesDns
 */
export interface CiliumNetworkPolicySpecIngressToPortsRulesDns {
  /**
   * @schema CiliumNetworkPolicySpecIngressToPortsRulesDns#matchName
   */
  readonly matchName?: string;

  /**
   * @schema CiliumNetworkPolicySpecIngressToPortsRulesDns#matchPattern
   */
  readonly matchPattern?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecIngressToPortsRulesDns' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecIngressToPortsRulesDns(obj: CiliumNetworkPolicySpecIngressToPortsRulesDns | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchName': obj.matchName,
    'matchPattern': obj.matchPattern,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecIngressToPortsRulesHttp
 */
export interface CiliumNetworkPolicySpecIngressToPortsRulesHttp {
  /**
   * @schema CiliumNetworkPolicySpecIngressToPortsRulesHttp#headerMatches
   */
  readonly headerMatches?: CiliumNetworkPolicySpecIngressToPortsRulesHttpHeaderMatches[];

  /**
   * @schema CiliumNetworkPolicySpecIngressToPortsRulesHttp#headers
   */
  readonly headers?: string[];

  /**
   * @schema CiliumNetworkPolicySpecIngressToPortsRulesHttp#host
   */
  readonly host?: string;

  /**
   * @schema CiliumNetworkPolicySpecIngressToPortsRulesHttp#method
   */
  readonly method?: string;

  /**
   * @schema CiliumNetworkPolicySpecIngressToPortsRulesHttp#path
   */
  readonly path?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecIngressToPortsRulesHttp' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecIngressToPortsRulesHttp(obj: CiliumNetworkPolicySpecIngressToPortsRulesHttp | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'headerMatches': obj.headerMatches?.map(y => toJson_CiliumNetworkPolicySpecIngressToPortsRulesHttpHeaderMatches(y)),
    'headers': obj.headers?.map(y => y),
    'host': obj.host,
    'method': obj.method,
    'path': obj.path,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecIngressToPortsRulesKafka
 */
export interface CiliumNetworkPolicySpecIngressToPortsRulesKafka {
  /**
   * @schema CiliumNetworkPolicySpecIngressToPortsRulesKafka#apiKey
   */
  readonly apiKey?: string;

  /**
   * @schema CiliumNetworkPolicySpecIngressToPortsRulesKafka#apiVersion
   */
  readonly apiVersion?: string;

  /**
   * @schema CiliumNetworkPolicySpecIngressToPortsRulesKafka#clientID
   */
  readonly clientId?: string;

  /**
   * @schema CiliumNetworkPolicySpecIngressToPortsRulesKafka#role
   */
  readonly role?: CiliumNetworkPolicySpecIngressToPortsRulesKafkaRole;

  /**
   * @schema CiliumNetworkPolicySpecIngressToPortsRulesKafka#topic
   */
  readonly topic?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecIngressToPortsRulesKafka' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecIngressToPortsRulesKafka(obj: CiliumNetworkPolicySpecIngressToPortsRulesKafka | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiKey': obj.apiKey,
    'apiVersion': obj.apiVersion,
    'clientID': obj.clientId,
    'role': obj.role,
    'topic': obj.topic,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecIngressToPortsTerminatingTlsSecret
 */
export interface CiliumNetworkPolicySpecIngressToPortsTerminatingTlsSecret {
  /**
   * @schema CiliumNetworkPolicySpecIngressToPortsTerminatingTlsSecret#name
   */
  readonly name: string;

  /**
   * @schema CiliumNetworkPolicySpecIngressToPortsTerminatingTlsSecret#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecIngressToPortsTerminatingTlsSecret' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecIngressToPortsTerminatingTlsSecret(obj: CiliumNetworkPolicySpecIngressToPortsTerminatingTlsSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecIngressDenyFromEndpointsMatchExpressionsOperator
 */
export enum CiliumNetworkPolicySpecIngressDenyFromEndpointsMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumNetworkPolicySpecIngressDenyFromRequiresMatchExpressionsOperator
 */
export enum CiliumNetworkPolicySpecIngressDenyFromRequiresMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumNetworkPolicySpecIngressDenyIcmpsFieldsFamily
 */
export enum CiliumNetworkPolicySpecIngressDenyIcmpsFieldsFamily {
  /** IPv4 */
  I_PV4 = "IPv4",
  /** IPv6 */
  I_PV6 = "IPv6",
}

/**
 * @schema CiliumNetworkPolicySpecIngressDenyToPortsPortsProtocol
 */
export enum CiliumNetworkPolicySpecIngressDenyToPortsPortsProtocol {
  /** TCP */
  TCP = "TCP",
  /** UDP */
  UDP = "UDP",
  /** SCTP */
  SCTP = "SCTP",
  /** ANY */
  ANY = "ANY",
}

/**
 * @schema CiliumNetworkPolicySpecsEgressIcmpsFieldsFamily
 */
export enum CiliumNetworkPolicySpecsEgressIcmpsFieldsFamily {
  /** IPv4 */
  I_PV4 = "IPv4",
  /** IPv6 */
  I_PV6 = "IPv6",
}

/**
 * @schema CiliumNetworkPolicySpecsEgressToEndpointsMatchExpressionsOperator
 */
export enum CiliumNetworkPolicySpecsEgressToEndpointsMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumNetworkPolicySpecsEgressToPortsListenerEnvoyConfig
 */
export interface CiliumNetworkPolicySpecsEgressToPortsListenerEnvoyConfig {
  /**
   * @schema CiliumNetworkPolicySpecsEgressToPortsListenerEnvoyConfig#kind
   */
  readonly kind?: CiliumNetworkPolicySpecsEgressToPortsListenerEnvoyConfigKind;

  /**
   * @schema CiliumNetworkPolicySpecsEgressToPortsListenerEnvoyConfig#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressToPortsListenerEnvoyConfig' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressToPortsListenerEnvoyConfig(obj: CiliumNetworkPolicySpecsEgressToPortsListenerEnvoyConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'kind': obj.kind,
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsEgressToPortsOriginatingTlsSecret
 */
export interface CiliumNetworkPolicySpecsEgressToPortsOriginatingTlsSecret {
  /**
   * @schema CiliumNetworkPolicySpecsEgressToPortsOriginatingTlsSecret#name
   */
  readonly name: string;

  /**
   * @schema CiliumNetworkPolicySpecsEgressToPortsOriginatingTlsSecret#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressToPortsOriginatingTlsSecret' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressToPortsOriginatingTlsSecret(obj: CiliumNetworkPolicySpecsEgressToPortsOriginatingTlsSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsEgressToPortsPortsProtocol
 */
export enum CiliumNetworkPolicySpecsEgressToPortsPortsProtocol {
  /** TCP */
  TCP = "TCP",
  /** UDP */
  UDP = "UDP",
  /** SCTP */
  SCTP = "SCTP",
  /** ANY */
  ANY = "ANY",
}

/**
 * @schema CiliumNetworkPolicySpecsEgressToPortsRulesDns
 */
export interface CiliumNetworkPolicySpecsEgressToPortsRulesDns {
  /**
   * @schema CiliumNetworkPolicySpecsEgressToPortsRulesDns#matchName
   */
  readonly matchName?: string;

  /**
   * @schema CiliumNetworkPolicySpecsEgressToPortsRulesDns#matchPattern
   */
  readonly matchPattern?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressToPortsRulesDns' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressToPortsRulesDns(obj: CiliumNetworkPolicySpecsEgressToPortsRulesDns | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchName': obj.matchName,
    'matchPattern': obj.matchPattern,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsEgressToPortsRulesHttp
 */
export interface CiliumNetworkPolicySpecsEgressToPortsRulesHttp {
  /**
   * @schema CiliumNetworkPolicySpecsEgressToPortsRulesHttp#headerMatches
   */
  readonly headerMatches?: CiliumNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatches[];

  /**
   * @schema CiliumNetworkPolicySpecsEgressToPortsRulesHttp#headers
   */
  readonly headers?: string[];

  /**
   * @schema CiliumNetworkPolicySpecsEgressToPortsRulesHttp#host
   */
  readonly host?: string;

  /**
   * @schema CiliumNetworkPolicySpecsEgressToPortsRulesHttp#method
   */
  readonly method?: string;

  /**
   * @schema CiliumNetworkPolicySpecsEgressToPortsRulesHttp#path
   */
  readonly path?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressToPortsRulesHttp' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressToPortsRulesHttp(obj: CiliumNetworkPolicySpecsEgressToPortsRulesHttp | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'headerMatches': obj.headerMatches?.map(y => toJson_CiliumNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatches(y)),
    'headers': obj.headers?.map(y => y),
    'host': obj.host,
    'method': obj.method,
    'path': obj.path,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsEgressToPortsRulesKafka
 */
export interface CiliumNetworkPolicySpecsEgressToPortsRulesKafka {
  /**
   * @schema CiliumNetworkPolicySpecsEgressToPortsRulesKafka#apiKey
   */
  readonly apiKey?: string;

  /**
   * @schema CiliumNetworkPolicySpecsEgressToPortsRulesKafka#apiVersion
   */
  readonly apiVersion?: string;

  /**
   * @schema CiliumNetworkPolicySpecsEgressToPortsRulesKafka#clientID
   */
  readonly clientId?: string;

  /**
   * @schema CiliumNetworkPolicySpecsEgressToPortsRulesKafka#role
   */
  readonly role?: CiliumNetworkPolicySpecsEgressToPortsRulesKafkaRole;

  /**
   * @schema CiliumNetworkPolicySpecsEgressToPortsRulesKafka#topic
   */
  readonly topic?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressToPortsRulesKafka' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressToPortsRulesKafka(obj: CiliumNetworkPolicySpecsEgressToPortsRulesKafka | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiKey': obj.apiKey,
    'apiVersion': obj.apiVersion,
    'clientID': obj.clientId,
    'role': obj.role,
    'topic': obj.topic,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsEgressToPortsTerminatingTlsSecret
 */
export interface CiliumNetworkPolicySpecsEgressToPortsTerminatingTlsSecret {
  /**
   * @schema CiliumNetworkPolicySpecsEgressToPortsTerminatingTlsSecret#name
   */
  readonly name: string;

  /**
   * @schema CiliumNetworkPolicySpecsEgressToPortsTerminatingTlsSecret#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressToPortsTerminatingTlsSecret' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressToPortsTerminatingTlsSecret(obj: CiliumNetworkPolicySpecsEgressToPortsTerminatingTlsSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsEgressToRequiresMatchExpressionsOperator
 */
export enum CiliumNetworkPolicySpecsEgressToRequiresMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumNetworkPolicySpecsEgressToServicesK8SServiceSelectorSelector
 */
export interface CiliumNetworkPolicySpecsEgressToServicesK8SServiceSelectorSelector {
  /**
   * @schema CiliumNetworkPolicySpecsEgressToServicesK8SServiceSelectorSelector#matchExpressions
   */
  readonly matchExpressions?: CiliumNetworkPolicySpecsEgressToServicesK8SServiceSelectorSelectorMatchExpressions[];

  /**
   * @schema CiliumNetworkPolicySpecsEgressToServicesK8SServiceSelectorSelector#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressToServicesK8SServiceSelectorSelector' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressToServicesK8SServiceSelectorSelector(obj: CiliumNetworkPolicySpecsEgressToServicesK8SServiceSelectorSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumNetworkPolicySpecsEgressToServicesK8SServiceSelectorSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsEgressDenyIcmpsFieldsFamily
 */
export enum CiliumNetworkPolicySpecsEgressDenyIcmpsFieldsFamily {
  /** IPv4 */
  I_PV4 = "IPv4",
  /** IPv6 */
  I_PV6 = "IPv6",
}

/**
 * @schema CiliumNetworkPolicySpecsEgressDenyToEndpointsMatchExpressionsOperator
 */
export enum CiliumNetworkPolicySpecsEgressDenyToEndpointsMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumNetworkPolicySpecsEgressDenyToPortsPortsProtocol
 */
export enum CiliumNetworkPolicySpecsEgressDenyToPortsPortsProtocol {
  /** TCP */
  TCP = "TCP",
  /** UDP */
  UDP = "UDP",
  /** SCTP */
  SCTP = "SCTP",
  /** ANY */
  ANY = "ANY",
}

/**
 * @schema CiliumNetworkPolicySpecsEgressDenyToRequiresMatchExpressionsOperator
 */
export enum CiliumNetworkPolicySpecsEgressDenyToRequiresMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumNetworkPolicySpecsEgressDenyToServicesK8SServiceSelectorSelector
 */
export interface CiliumNetworkPolicySpecsEgressDenyToServicesK8SServiceSelectorSelector {
  /**
   * @schema CiliumNetworkPolicySpecsEgressDenyToServicesK8SServiceSelectorSelector#matchExpressions
   */
  readonly matchExpressions?: CiliumNetworkPolicySpecsEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions[];

  /**
   * @schema CiliumNetworkPolicySpecsEgressDenyToServicesK8SServiceSelectorSelector#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressDenyToServicesK8SServiceSelectorSelector' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressDenyToServicesK8SServiceSelectorSelector(obj: CiliumNetworkPolicySpecsEgressDenyToServicesK8SServiceSelectorSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumNetworkPolicySpecsEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsIngressFromEndpointsMatchExpressionsOperator
 */
export enum CiliumNetworkPolicySpecsIngressFromEndpointsMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumNetworkPolicySpecsIngressFromRequiresMatchExpressionsOperator
 */
export enum CiliumNetworkPolicySpecsIngressFromRequiresMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumNetworkPolicySpecsIngressIcmpsFieldsFamily
 */
export enum CiliumNetworkPolicySpecsIngressIcmpsFieldsFamily {
  /** IPv4 */
  I_PV4 = "IPv4",
  /** IPv6 */
  I_PV6 = "IPv6",
}

/**
 * @schema CiliumNetworkPolicySpecsIngressToPortsListenerEnvoyConfig
 */
export interface CiliumNetworkPolicySpecsIngressToPortsListenerEnvoyConfig {
  /**
   * @schema CiliumNetworkPolicySpecsIngressToPortsListenerEnvoyConfig#kind
   */
  readonly kind?: CiliumNetworkPolicySpecsIngressToPortsListenerEnvoyConfigKind;

  /**
   * @schema CiliumNetworkPolicySpecsIngressToPortsListenerEnvoyConfig#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsIngressToPortsListenerEnvoyConfig' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsIngressToPortsListenerEnvoyConfig(obj: CiliumNetworkPolicySpecsIngressToPortsListenerEnvoyConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'kind': obj.kind,
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsIngressToPortsOriginatingTlsSecret
 */
export interface CiliumNetworkPolicySpecsIngressToPortsOriginatingTlsSecret {
  /**
   * @schema CiliumNetworkPolicySpecsIngressToPortsOriginatingTlsSecret#name
   */
  readonly name: string;

  /**
   * @schema CiliumNetworkPolicySpecsIngressToPortsOriginatingTlsSecret#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsIngressToPortsOriginatingTlsSecret' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsIngressToPortsOriginatingTlsSecret(obj: CiliumNetworkPolicySpecsIngressToPortsOriginatingTlsSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsIngressToPortsPortsProtocol
 */
export enum CiliumNetworkPolicySpecsIngressToPortsPortsProtocol {
  /** TCP */
  TCP = "TCP",
  /** UDP */
  UDP = "UDP",
  /** SCTP */
  SCTP = "SCTP",
  /** ANY */
  ANY = "ANY",
}

/**
 * @schema CiliumNetworkPolicySpecsIngressToPortsRulesDns
 */
export interface CiliumNetworkPolicySpecsIngressToPortsRulesDns {
  /**
   * @schema CiliumNetworkPolicySpecsIngressToPortsRulesDns#matchName
   */
  readonly matchName?: string;

  /**
   * @schema CiliumNetworkPolicySpecsIngressToPortsRulesDns#matchPattern
   */
  readonly matchPattern?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsIngressToPortsRulesDns' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsIngressToPortsRulesDns(obj: CiliumNetworkPolicySpecsIngressToPortsRulesDns | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchName': obj.matchName,
    'matchPattern': obj.matchPattern,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsIngressToPortsRulesHttp
 */
export interface CiliumNetworkPolicySpecsIngressToPortsRulesHttp {
  /**
   * @schema CiliumNetworkPolicySpecsIngressToPortsRulesHttp#headerMatches
   */
  readonly headerMatches?: CiliumNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatches[];

  /**
   * @schema CiliumNetworkPolicySpecsIngressToPortsRulesHttp#headers
   */
  readonly headers?: string[];

  /**
   * @schema CiliumNetworkPolicySpecsIngressToPortsRulesHttp#host
   */
  readonly host?: string;

  /**
   * @schema CiliumNetworkPolicySpecsIngressToPortsRulesHttp#method
   */
  readonly method?: string;

  /**
   * @schema CiliumNetworkPolicySpecsIngressToPortsRulesHttp#path
   */
  readonly path?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsIngressToPortsRulesHttp' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsIngressToPortsRulesHttp(obj: CiliumNetworkPolicySpecsIngressToPortsRulesHttp | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'headerMatches': obj.headerMatches?.map(y => toJson_CiliumNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatches(y)),
    'headers': obj.headers?.map(y => y),
    'host': obj.host,
    'method': obj.method,
    'path': obj.path,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsIngressToPortsRulesKafka
 */
export interface CiliumNetworkPolicySpecsIngressToPortsRulesKafka {
  /**
   * @schema CiliumNetworkPolicySpecsIngressToPortsRulesKafka#apiKey
   */
  readonly apiKey?: string;

  /**
   * @schema CiliumNetworkPolicySpecsIngressToPortsRulesKafka#apiVersion
   */
  readonly apiVersion?: string;

  /**
   * @schema CiliumNetworkPolicySpecsIngressToPortsRulesKafka#clientID
   */
  readonly clientId?: string;

  /**
   * @schema CiliumNetworkPolicySpecsIngressToPortsRulesKafka#role
   */
  readonly role?: CiliumNetworkPolicySpecsIngressToPortsRulesKafkaRole;

  /**
   * @schema CiliumNetworkPolicySpecsIngressToPortsRulesKafka#topic
   */
  readonly topic?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsIngressToPortsRulesKafka' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsIngressToPortsRulesKafka(obj: CiliumNetworkPolicySpecsIngressToPortsRulesKafka | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiKey': obj.apiKey,
    'apiVersion': obj.apiVersion,
    'clientID': obj.clientId,
    'role': obj.role,
    'topic': obj.topic,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsIngressToPortsTerminatingTlsSecret
 */
export interface CiliumNetworkPolicySpecsIngressToPortsTerminatingTlsSecret {
  /**
   * @schema CiliumNetworkPolicySpecsIngressToPortsTerminatingTlsSecret#name
   */
  readonly name: string;

  /**
   * @schema CiliumNetworkPolicySpecsIngressToPortsTerminatingTlsSecret#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsIngressToPortsTerminatingTlsSecret' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsIngressToPortsTerminatingTlsSecret(obj: CiliumNetworkPolicySpecsIngressToPortsTerminatingTlsSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsIngressDenyFromEndpointsMatchExpressionsOperator
 */
export enum CiliumNetworkPolicySpecsIngressDenyFromEndpointsMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumNetworkPolicySpecsIngressDenyFromRequiresMatchExpressionsOperator
 */
export enum CiliumNetworkPolicySpecsIngressDenyFromRequiresMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumNetworkPolicySpecsIngressDenyIcmpsFieldsFamily
 */
export enum CiliumNetworkPolicySpecsIngressDenyIcmpsFieldsFamily {
  /** IPv4 */
  I_PV4 = "IPv4",
  /** IPv6 */
  I_PV6 = "IPv6",
}

/**
 * @schema CiliumNetworkPolicySpecsIngressDenyToPortsPortsProtocol
 */
export enum CiliumNetworkPolicySpecsIngressDenyToPortsPortsProtocol {
  /** TCP */
  TCP = "TCP",
  /** UDP */
  UDP = "UDP",
  /** SCTP */
  SCTP = "SCTP",
  /** ANY */
  ANY = "ANY",
}

/**
 * @schema CiliumNetworkPolicySpecEgressToPortsListenerEnvoyConfigKind
 */
export enum CiliumNetworkPolicySpecEgressToPortsListenerEnvoyConfigKind {
  /** CiliumEnvoyConfig */
  CILIUM_ENVOY_CONFIG = "CiliumEnvoyConfig",
  /** CiliumClusterwideEnvoyConfig */
  CILIUM_CLUSTERWIDE_ENVOY_CONFIG = "CiliumClusterwideEnvoyConfig",
}

/**
 * @schema CiliumNetworkPolicySpecEgressToPortsRulesHttpHeaderMatches
 */
export interface CiliumNetworkPolicySpecEgressToPortsRulesHttpHeaderMatches {
  /**
   * @schema CiliumNetworkPolicySpecEgressToPortsRulesHttpHeaderMatches#mismatch
   */
  readonly mismatch?: CiliumNetworkPolicySpecEgressToPortsRulesHttpHeaderMatchesMismatch;

  /**
   * @schema CiliumNetworkPolicySpecEgressToPortsRulesHttpHeaderMatches#name
   */
  readonly name: string;

  /**
   * @schema CiliumNetworkPolicySpecEgressToPortsRulesHttpHeaderMatches#secret
   */
  readonly secret?: CiliumNetworkPolicySpecEgressToPortsRulesHttpHeaderMatchesSecret;

  /**
   * @schema CiliumNetworkPolicySpecEgressToPortsRulesHttpHeaderMatches#value
   */
  readonly value?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressToPortsRulesHttpHeaderMatches' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressToPortsRulesHttpHeaderMatches(obj: CiliumNetworkPolicySpecEgressToPortsRulesHttpHeaderMatches | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'mismatch': obj.mismatch,
    'name': obj.name,
    'secret': toJson_CiliumNetworkPolicySpecEgressToPortsRulesHttpHeaderMatchesSecret(obj.secret),
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecEgressToPortsRulesKafkaRole
 */
export enum CiliumNetworkPolicySpecEgressToPortsRulesKafkaRole {
  /** produce */
  PRODUCE = "produce",
  /** consume */
  CONSUME = "consume",
}

/**
 * @schema CiliumNetworkPolicySpecEgressToServicesK8SServiceSelectorSelectorMatchExpressions
 */
export interface CiliumNetworkPolicySpecEgressToServicesK8SServiceSelectorSelectorMatchExpressions {
  /**
   * @schema CiliumNetworkPolicySpecEgressToServicesK8SServiceSelectorSelectorMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumNetworkPolicySpecEgressToServicesK8SServiceSelectorSelectorMatchExpressions#operator
   */
  readonly operator: CiliumNetworkPolicySpecEgressToServicesK8SServiceSelectorSelectorMatchExpressionsOperator;

  /**
   * @schema CiliumNetworkPolicySpecEgressToServicesK8SServiceSelectorSelectorMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressToServicesK8SServiceSelectorSelectorMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressToServicesK8SServiceSelectorSelectorMatchExpressions(obj: CiliumNetworkPolicySpecEgressToServicesK8SServiceSelectorSelectorMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions
 */
export interface CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions {
  /**
   * @schema CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions#operator
   */
  readonly operator: CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressionsOperator;

  /**
   * @schema CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions(obj: CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumNetworkPolicySpecIngressToPortsListenerEnvoyConfigKind
 */
export enum CiliumNetworkPolicySpecIngressToPortsListenerEnvoyConfigKind {
  /** CiliumEnvoyConfig */
  CILIUM_ENVOY_CONFIG = "CiliumEnvoyConfig",
  /** CiliumClusterwideEnvoyConfig */
  CILIUM_CLUSTERWIDE_ENVOY_CONFIG = "CiliumClusterwideEnvoyConfig",
}

/**
 * @schema CiliumNetworkPolicySpecIngressToPortsRulesHttpHeaderMatches
 */
export interface CiliumNetworkPolicySpecIngressToPortsRulesHttpHeaderMatches {
  /**
   * @schema CiliumNetworkPolicySpecIngressToPortsRulesHttpHeaderMatches#mismatch
   */
  readonly mismatch?: CiliumNetworkPolicySpecIngressToPortsRulesHttpHeaderMatchesMismatch;

  /**
   * @schema CiliumNetworkPolicySpecIngressToPortsRulesHttpHeaderMatches#name
   */
  readonly name: string;

  /**
   * @schema CiliumNetworkPolicySpecIngressToPortsRulesHttpHeaderMatches#secret
   */
  readonly secret?: CiliumNetworkPolicySpecIngressToPortsRulesHttpHeaderMatchesSecret;

  /**
   * @schema CiliumNetworkPolicySpecIngressToPortsRulesHttpHeaderMatches#value
   */
  readonly value?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecIngressToPortsRulesHttpHeaderMatches' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecIngressToPortsRulesHttpHeaderMatches(obj: CiliumNetworkPolicySpecIngressToPortsRulesHttpHeaderMatches | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'mismatch': obj.mismatch,
    'name': obj.name,
    'secret': toJson_CiliumNetworkPolicySpecIngressToPortsRulesHttpHeaderMatchesSecret(obj.secret),
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecIngressToPortsRulesKafkaRole
 */
export enum CiliumNetworkPolicySpecIngressToPortsRulesKafkaRole {
  /** produce */
  PRODUCE = "produce",
  /** consume */
  CONSUME = "consume",
}

/**
 * @schema CiliumNetworkPolicySpecsEgressToPortsListenerEnvoyConfigKind
 */
export enum CiliumNetworkPolicySpecsEgressToPortsListenerEnvoyConfigKind {
  /** CiliumEnvoyConfig */
  CILIUM_ENVOY_CONFIG = "CiliumEnvoyConfig",
  /** CiliumClusterwideEnvoyConfig */
  CILIUM_CLUSTERWIDE_ENVOY_CONFIG = "CiliumClusterwideEnvoyConfig",
}

/**
 * @schema CiliumNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatches
 */
export interface CiliumNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatches {
  /**
   * @schema CiliumNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatches#mismatch
   */
  readonly mismatch?: CiliumNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatchesMismatch;

  /**
   * @schema CiliumNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatches#name
   */
  readonly name: string;

  /**
   * @schema CiliumNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatches#secret
   */
  readonly secret?: CiliumNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatchesSecret;

  /**
   * @schema CiliumNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatches#value
   */
  readonly value?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatches' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatches(obj: CiliumNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatches | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'mismatch': obj.mismatch,
    'name': obj.name,
    'secret': toJson_CiliumNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatchesSecret(obj.secret),
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsEgressToPortsRulesKafkaRole
 */
export enum CiliumNetworkPolicySpecsEgressToPortsRulesKafkaRole {
  /** produce */
  PRODUCE = "produce",
  /** consume */
  CONSUME = "consume",
}

/**
 * @schema CiliumNetworkPolicySpecsEgressToServicesK8SServiceSelectorSelectorMatchExpressions
 */
export interface CiliumNetworkPolicySpecsEgressToServicesK8SServiceSelectorSelectorMatchExpressions {
  /**
   * @schema CiliumNetworkPolicySpecsEgressToServicesK8SServiceSelectorSelectorMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumNetworkPolicySpecsEgressToServicesK8SServiceSelectorSelectorMatchExpressions#operator
   */
  readonly operator: CiliumNetworkPolicySpecsEgressToServicesK8SServiceSelectorSelectorMatchExpressionsOperator;

  /**
   * @schema CiliumNetworkPolicySpecsEgressToServicesK8SServiceSelectorSelectorMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressToServicesK8SServiceSelectorSelectorMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressToServicesK8SServiceSelectorSelectorMatchExpressions(obj: CiliumNetworkPolicySpecsEgressToServicesK8SServiceSelectorSelectorMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumNetworkPolicySpecsEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions
 */
export interface CiliumNetworkPolicySpecsEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions {
  /**
   * @schema CiliumNetworkPolicySpecsEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumNetworkPolicySpecsEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions#operator
   */
  readonly operator: CiliumNetworkPolicySpecsEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressionsOperator;

  /**
   * @schema CiliumNetworkPolicySpecsEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions(obj: CiliumNetworkPolicySpecsEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumNetworkPolicySpecsIngressToPortsListenerEnvoyConfigKind
 */
export enum CiliumNetworkPolicySpecsIngressToPortsListenerEnvoyConfigKind {
  /** CiliumEnvoyConfig */
  CILIUM_ENVOY_CONFIG = "CiliumEnvoyConfig",
  /** CiliumClusterwideEnvoyConfig */
  CILIUM_CLUSTERWIDE_ENVOY_CONFIG = "CiliumClusterwideEnvoyConfig",
}

/**
 * @schema CiliumNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatches
 */
export interface CiliumNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatches {
  /**
   * @schema CiliumNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatches#mismatch
   */
  readonly mismatch?: CiliumNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatchesMismatch;

  /**
   * @schema CiliumNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatches#name
   */
  readonly name: string;

  /**
   * @schema CiliumNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatches#secret
   */
  readonly secret?: CiliumNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatchesSecret;

  /**
   * @schema CiliumNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatches#value
   */
  readonly value?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatches' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatches(obj: CiliumNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatches | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'mismatch': obj.mismatch,
    'name': obj.name,
    'secret': toJson_CiliumNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatchesSecret(obj.secret),
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsIngressToPortsRulesKafkaRole
 */
export enum CiliumNetworkPolicySpecsIngressToPortsRulesKafkaRole {
  /** produce */
  PRODUCE = "produce",
  /** consume */
  CONSUME = "consume",
}

/**
 * @schema CiliumNetworkPolicySpecEgressToPortsRulesHttpHeaderMatchesMismatch
 */
export enum CiliumNetworkPolicySpecEgressToPortsRulesHttpHeaderMatchesMismatch {
  /** LOG */
  LOG = "LOG",
  /** ADD */
  ADD = "ADD",
  /** DELETE */
  DELETE = "DELETE",
  /** REPLACE */
  REPLACE = "REPLACE",
}

/**
 * @schema CiliumNetworkPolicySpecEgressToPortsRulesHttpHeaderMatchesSecret
 */
export interface CiliumNetworkPolicySpecEgressToPortsRulesHttpHeaderMatchesSecret {
  /**
   * @schema CiliumNetworkPolicySpecEgressToPortsRulesHttpHeaderMatchesSecret#name
   */
  readonly name: string;

  /**
   * @schema CiliumNetworkPolicySpecEgressToPortsRulesHttpHeaderMatchesSecret#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecEgressToPortsRulesHttpHeaderMatchesSecret' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecEgressToPortsRulesHttpHeaderMatchesSecret(obj: CiliumNetworkPolicySpecEgressToPortsRulesHttpHeaderMatchesSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecEgressToServicesK8SServiceSelectorSelectorMatchExpressionsOperator
 */
export enum CiliumNetworkPolicySpecEgressToServicesK8SServiceSelectorSelectorMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressionsOperator
 */
export enum CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumNetworkPolicySpecIngressToPortsRulesHttpHeaderMatchesMismatch
 */
export enum CiliumNetworkPolicySpecIngressToPortsRulesHttpHeaderMatchesMismatch {
  /** LOG */
  LOG = "LOG",
  /** ADD */
  ADD = "ADD",
  /** DELETE */
  DELETE = "DELETE",
  /** REPLACE */
  REPLACE = "REPLACE",
}

/**
 * @schema CiliumNetworkPolicySpecIngressToPortsRulesHttpHeaderMatchesSecret
 */
export interface CiliumNetworkPolicySpecIngressToPortsRulesHttpHeaderMatchesSecret {
  /**
   * @schema CiliumNetworkPolicySpecIngressToPortsRulesHttpHeaderMatchesSecret#name
   */
  readonly name: string;

  /**
   * @schema CiliumNetworkPolicySpecIngressToPortsRulesHttpHeaderMatchesSecret#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecIngressToPortsRulesHttpHeaderMatchesSecret' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecIngressToPortsRulesHttpHeaderMatchesSecret(obj: CiliumNetworkPolicySpecIngressToPortsRulesHttpHeaderMatchesSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatchesMismatch
 */
export enum CiliumNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatchesMismatch {
  /** LOG */
  LOG = "LOG",
  /** ADD */
  ADD = "ADD",
  /** DELETE */
  DELETE = "DELETE",
  /** REPLACE */
  REPLACE = "REPLACE",
}

/**
 * @schema CiliumNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatchesSecret
 */
export interface CiliumNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatchesSecret {
  /**
   * @schema CiliumNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatchesSecret#name
   */
  readonly name: string;

  /**
   * @schema CiliumNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatchesSecret#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatchesSecret' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatchesSecret(obj: CiliumNetworkPolicySpecsEgressToPortsRulesHttpHeaderMatchesSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNetworkPolicySpecsEgressToServicesK8SServiceSelectorSelectorMatchExpressionsOperator
 */
export enum CiliumNetworkPolicySpecsEgressToServicesK8SServiceSelectorSelectorMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumNetworkPolicySpecsEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressionsOperator
 */
export enum CiliumNetworkPolicySpecsEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

/**
 * @schema CiliumNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatchesMismatch
 */
export enum CiliumNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatchesMismatch {
  /** LOG */
  LOG = "LOG",
  /** ADD */
  ADD = "ADD",
  /** DELETE */
  DELETE = "DELETE",
  /** REPLACE */
  REPLACE = "REPLACE",
}

/**
 * @schema CiliumNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatchesSecret
 */
export interface CiliumNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatchesSecret {
  /**
   * @schema CiliumNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatchesSecret#name
   */
  readonly name: string;

  /**
   * @schema CiliumNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatchesSecret#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'CiliumNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatchesSecret' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatchesSecret(obj: CiliumNetworkPolicySpecsIngressToPortsRulesHttpHeaderMatchesSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
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
 * @schema CiliumNode
 */
export class CiliumNode extends ApiObject {
  /**
   * Returns the apiVersion and kind for "CiliumNode"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'cilium.io/v2',
    kind: 'CiliumNode',
  }

  /**
   * Renders a Kubernetes manifest for "CiliumNode".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: CiliumNodeProps): any {
    return {
      ...CiliumNode.GVK,
      ...toJson_CiliumNodeProps(props),
    };
  }

  /**
   * Defines a "CiliumNode" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: CiliumNodeProps) {
    super(scope, id, {
      ...CiliumNode.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...CiliumNode.GVK,
      ...toJson_CiliumNodeProps(resolved),
    };
  }
}

/**
 * @schema CiliumNode
 */
export interface CiliumNodeProps {
  /**
   * @schema CiliumNode#metadata
   */
  readonly metadata: ApiObjectMetadata;

  /**
   * @schema CiliumNode#spec
   */
  readonly spec: CiliumNodeSpec;
}

/**
 * Converts an object of type 'CiliumNodeProps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNodeProps(obj: CiliumNodeProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_CiliumNodeSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNodeSpec
 */
export interface CiliumNodeSpec {
  /**
   * @schema CiliumNodeSpec#addresses
   */
  readonly addresses?: CiliumNodeSpecAddresses[];

  /**
   * @schema CiliumNodeSpec#alibaba-cloud
   */
  readonly alibabaCloud?: CiliumNodeSpecAlibabaCloud;

  /**
   * @schema CiliumNodeSpec#azure
   */
  readonly azure?: CiliumNodeSpecAzure;

  /**
   * @schema CiliumNodeSpec#bootid
   */
  readonly bootid?: string;

  /**
   * @schema CiliumNodeSpec#encryption
   */
  readonly encryption?: CiliumNodeSpecEncryption;

  /**
   * @schema CiliumNodeSpec#eni
   */
  readonly eni?: CiliumNodeSpecEni;

  /**
   * @schema CiliumNodeSpec#health
   */
  readonly health?: CiliumNodeSpecHealth;

  /**
   * @schema CiliumNodeSpec#ingress
   */
  readonly ingress?: CiliumNodeSpecIngress;

  /**
   * @schema CiliumNodeSpec#instance-id
   */
  readonly instanceId?: string;

  /**
   * @schema CiliumNodeSpec#ipam
   */
  readonly ipam?: CiliumNodeSpecIpam;

  /**
   * @schema CiliumNodeSpec#nodeidentity
   */
  readonly nodeidentity?: number;
}

/**
 * Converts an object of type 'CiliumNodeSpec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNodeSpec(obj: CiliumNodeSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'addresses': obj.addresses?.map(y => toJson_CiliumNodeSpecAddresses(y)),
    'alibaba-cloud': toJson_CiliumNodeSpecAlibabaCloud(obj.alibabaCloud),
    'azure': toJson_CiliumNodeSpecAzure(obj.azure),
    'bootid': obj.bootid,
    'encryption': toJson_CiliumNodeSpecEncryption(obj.encryption),
    'eni': toJson_CiliumNodeSpecEni(obj.eni),
    'health': toJson_CiliumNodeSpecHealth(obj.health),
    'ingress': toJson_CiliumNodeSpecIngress(obj.ingress),
    'instance-id': obj.instanceId,
    'ipam': toJson_CiliumNodeSpecIpam(obj.ipam),
    'nodeidentity': obj.nodeidentity,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNodeSpecAddresses
 */
export interface CiliumNodeSpecAddresses {
  /**
   * @schema CiliumNodeSpecAddresses#ip
   */
  readonly ip?: string;

  /**
   * @schema CiliumNodeSpecAddresses#type
   */
  readonly type?: string;
}

/**
 * Converts an object of type 'CiliumNodeSpecAddresses' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNodeSpecAddresses(obj: CiliumNodeSpecAddresses | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ip': obj.ip,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNodeSpecAlibabaCloud
 */
export interface CiliumNodeSpecAlibabaCloud {
  /**
   * @schema CiliumNodeSpecAlibabaCloud#availability-zone
   */
  readonly availabilityZone?: string;

  /**
   * @schema CiliumNodeSpecAlibabaCloud#cidr-block
   */
  readonly cidrBlock?: string;

  /**
   * @schema CiliumNodeSpecAlibabaCloud#instance-type
   */
  readonly instanceType?: string;

  /**
   * @schema CiliumNodeSpecAlibabaCloud#security-group-tags
   */
  readonly securityGroupTags?: { [key: string]: string };

  /**
   * @schema CiliumNodeSpecAlibabaCloud#security-groups
   */
  readonly securityGroups?: string[];

  /**
   * @schema CiliumNodeSpecAlibabaCloud#vpc-id
   */
  readonly vpcId?: string;

  /**
   * @schema CiliumNodeSpecAlibabaCloud#vswitch-tags
   */
  readonly vswitchTags?: { [key: string]: string };

  /**
   * @schema CiliumNodeSpecAlibabaCloud#vswitches
   */
  readonly vswitches?: string[];
}

/**
 * Converts an object of type 'CiliumNodeSpecAlibabaCloud' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNodeSpecAlibabaCloud(obj: CiliumNodeSpecAlibabaCloud | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'availability-zone': obj.availabilityZone,
    'cidr-block': obj.cidrBlock,
    'instance-type': obj.instanceType,
    'security-group-tags': ((obj.securityGroupTags) === undefined) ? undefined : (Object.entries(obj.securityGroupTags).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'security-groups': obj.securityGroups?.map(y => y),
    'vpc-id': obj.vpcId,
    'vswitch-tags': ((obj.vswitchTags) === undefined) ? undefined : (Object.entries(obj.vswitchTags).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'vswitches': obj.vswitches?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNodeSpecAzure
 */
export interface CiliumNodeSpecAzure {
  /**
   * @schema CiliumNodeSpecAzure#interface-name
   */
  readonly interfaceName?: string;
}

/**
 * Converts an object of type 'CiliumNodeSpecAzure' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNodeSpecAzure(obj: CiliumNodeSpecAzure | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'interface-name': obj.interfaceName,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNodeSpecEncryption
 */
export interface CiliumNodeSpecEncryption {
  /**
   * @schema CiliumNodeSpecEncryption#key
   */
  readonly key?: number;
}

/**
 * Converts an object of type 'CiliumNodeSpecEncryption' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNodeSpecEncryption(obj: CiliumNodeSpecEncryption | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNodeSpecEni
 */
export interface CiliumNodeSpecEni {
  /**
   * @schema CiliumNodeSpecEni#availability-zone
   */
  readonly availabilityZone?: string;

  /**
   * @schema CiliumNodeSpecEni#delete-on-termination
   */
  readonly deleteOnTermination?: boolean;

  /**
   * @schema CiliumNodeSpecEni#disable-prefix-delegation
   */
  readonly disablePrefixDelegation?: boolean;

  /**
   * @schema CiliumNodeSpecEni#exclude-interface-tags
   */
  readonly excludeInterfaceTags?: { [key: string]: string };

  /**
   * @schema CiliumNodeSpecEni#first-interface-index
   */
  readonly firstInterfaceIndex?: number;

  /**
   * @schema CiliumNodeSpecEni#instance-id
   */
  readonly instanceId?: string;

  /**
   * @schema CiliumNodeSpecEni#instance-type
   */
  readonly instanceType?: string;

  /**
   * @schema CiliumNodeSpecEni#max-above-watermark
   */
  readonly maxAboveWatermark?: number;

  /**
   * @schema CiliumNodeSpecEni#min-allocate
   */
  readonly minAllocate?: number;

  /**
   * @schema CiliumNodeSpecEni#node-subnet-id
   */
  readonly nodeSubnetId?: string;

  /**
   * @schema CiliumNodeSpecEni#pre-allocate
   */
  readonly preAllocate?: number;

  /**
   * @schema CiliumNodeSpecEni#security-group-tags
   */
  readonly securityGroupTags?: { [key: string]: string };

  /**
   * @schema CiliumNodeSpecEni#security-groups
   */
  readonly securityGroups?: string[];

  /**
   * @schema CiliumNodeSpecEni#subnet-ids
   */
  readonly subnetIds?: string[];

  /**
   * @schema CiliumNodeSpecEni#subnet-tags
   */
  readonly subnetTags?: { [key: string]: string };

  /**
   * @schema CiliumNodeSpecEni#use-primary-address
   */
  readonly usePrimaryAddress?: boolean;

  /**
   * @schema CiliumNodeSpecEni#vpc-id
   */
  readonly vpcId?: string;
}

/**
 * Converts an object of type 'CiliumNodeSpecEni' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNodeSpecEni(obj: CiliumNodeSpecEni | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'availability-zone': obj.availabilityZone,
    'delete-on-termination': obj.deleteOnTermination,
    'disable-prefix-delegation': obj.disablePrefixDelegation,
    'exclude-interface-tags': ((obj.excludeInterfaceTags) === undefined) ? undefined : (Object.entries(obj.excludeInterfaceTags).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'first-interface-index': obj.firstInterfaceIndex,
    'instance-id': obj.instanceId,
    'instance-type': obj.instanceType,
    'max-above-watermark': obj.maxAboveWatermark,
    'min-allocate': obj.minAllocate,
    'node-subnet-id': obj.nodeSubnetId,
    'pre-allocate': obj.preAllocate,
    'security-group-tags': ((obj.securityGroupTags) === undefined) ? undefined : (Object.entries(obj.securityGroupTags).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'security-groups': obj.securityGroups?.map(y => y),
    'subnet-ids': obj.subnetIds?.map(y => y),
    'subnet-tags': ((obj.subnetTags) === undefined) ? undefined : (Object.entries(obj.subnetTags).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'use-primary-address': obj.usePrimaryAddress,
    'vpc-id': obj.vpcId,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNodeSpecHealth
 */
export interface CiliumNodeSpecHealth {
  /**
   * @schema CiliumNodeSpecHealth#ipv4
   */
  readonly ipv4?: string;

  /**
   * @schema CiliumNodeSpecHealth#ipv6
   */
  readonly ipv6?: string;
}

/**
 * Converts an object of type 'CiliumNodeSpecHealth' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNodeSpecHealth(obj: CiliumNodeSpecHealth | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ipv4': obj.ipv4,
    'ipv6': obj.ipv6,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNodeSpecIngress
 */
export interface CiliumNodeSpecIngress {
  /**
   * @schema CiliumNodeSpecIngress#ipv4
   */
  readonly ipv4?: string;

  /**
   * @schema CiliumNodeSpecIngress#ipv6
   */
  readonly ipv6?: string;
}

/**
 * Converts an object of type 'CiliumNodeSpecIngress' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNodeSpecIngress(obj: CiliumNodeSpecIngress | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ipv4': obj.ipv4,
    'ipv6': obj.ipv6,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNodeSpecIpam
 */
export interface CiliumNodeSpecIpam {
  /**
   * @schema CiliumNodeSpecIpam#max-above-watermark
   */
  readonly maxAboveWatermark?: number;

  /**
   * @schema CiliumNodeSpecIpam#max-allocate
   */
  readonly maxAllocate?: number;

  /**
   * @schema CiliumNodeSpecIpam#min-allocate
   */
  readonly minAllocate?: number;

  /**
   * @schema CiliumNodeSpecIpam#pod-cidr-allocation-threshold
   */
  readonly podCidrAllocationThreshold?: number;

  /**
   * @schema CiliumNodeSpecIpam#pod-cidr-release-threshold
   */
  readonly podCidrReleaseThreshold?: number;

  /**
   * @schema CiliumNodeSpecIpam#podCIDRs
   */
  readonly podCidRs?: string[];

  /**
   * @schema CiliumNodeSpecIpam#pool
   */
  readonly pool?: { [key: string]: CiliumNodeSpecIpamPool };

  /**
   * @schema CiliumNodeSpecIpam#pools
   */
  readonly pools?: CiliumNodeSpecIpamPools;

  /**
   * @schema CiliumNodeSpecIpam#pre-allocate
   */
  readonly preAllocate?: number;
}

/**
 * Converts an object of type 'CiliumNodeSpecIpam' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNodeSpecIpam(obj: CiliumNodeSpecIpam | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'max-above-watermark': obj.maxAboveWatermark,
    'max-allocate': obj.maxAllocate,
    'min-allocate': obj.minAllocate,
    'pod-cidr-allocation-threshold': obj.podCidrAllocationThreshold,
    'pod-cidr-release-threshold': obj.podCidrReleaseThreshold,
    'podCIDRs': obj.podCidRs?.map(y => y),
    'pool': ((obj.pool) === undefined) ? undefined : (Object.entries(obj.pool).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: toJson_CiliumNodeSpecIpamPool(i[1]) }), {})),
    'pools': toJson_CiliumNodeSpecIpamPools(obj.pools),
    'pre-allocate': obj.preAllocate,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNodeSpecIpamPool
 */
export interface CiliumNodeSpecIpamPool {
  /**
   * @schema CiliumNodeSpecIpamPool#owner
   */
  readonly owner?: string;

  /**
   * @schema CiliumNodeSpecIpamPool#resource
   */
  readonly resource?: string;
}

/**
 * Converts an object of type 'CiliumNodeSpecIpamPool' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNodeSpecIpamPool(obj: CiliumNodeSpecIpamPool | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'owner': obj.owner,
    'resource': obj.resource,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNodeSpecIpamPools
 */
export interface CiliumNodeSpecIpamPools {
  /**
   * @schema CiliumNodeSpecIpamPools#allocated
   */
  readonly allocated?: CiliumNodeSpecIpamPoolsAllocated[];

  /**
   * @schema CiliumNodeSpecIpamPools#requested
   */
  readonly requested?: CiliumNodeSpecIpamPoolsRequested[];
}

/**
 * Converts an object of type 'CiliumNodeSpecIpamPools' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNodeSpecIpamPools(obj: CiliumNodeSpecIpamPools | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'allocated': obj.allocated?.map(y => toJson_CiliumNodeSpecIpamPoolsAllocated(y)),
    'requested': obj.requested?.map(y => toJson_CiliumNodeSpecIpamPoolsRequested(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNodeSpecIpamPoolsAllocated
 */
export interface CiliumNodeSpecIpamPoolsAllocated {
  /**
   * @schema CiliumNodeSpecIpamPoolsAllocated#cidrs
   */
  readonly cidrs?: string[];

  /**
   * @schema CiliumNodeSpecIpamPoolsAllocated#pool
   */
  readonly pool: string;
}

/**
 * Converts an object of type 'CiliumNodeSpecIpamPoolsAllocated' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNodeSpecIpamPoolsAllocated(obj: CiliumNodeSpecIpamPoolsAllocated | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cidrs': obj.cidrs?.map(y => y),
    'pool': obj.pool,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNodeSpecIpamPoolsRequested
 */
export interface CiliumNodeSpecIpamPoolsRequested {
  /**
   * @schema CiliumNodeSpecIpamPoolsRequested#needed
   */
  readonly needed?: CiliumNodeSpecIpamPoolsRequestedNeeded;

  /**
   * @schema CiliumNodeSpecIpamPoolsRequested#pool
   */
  readonly pool: string;
}

/**
 * Converts an object of type 'CiliumNodeSpecIpamPoolsRequested' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNodeSpecIpamPoolsRequested(obj: CiliumNodeSpecIpamPoolsRequested | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'needed': toJson_CiliumNodeSpecIpamPoolsRequestedNeeded(obj.needed),
    'pool': obj.pool,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNodeSpecIpamPoolsRequestedNeeded
 */
export interface CiliumNodeSpecIpamPoolsRequestedNeeded {
  /**
   * @schema CiliumNodeSpecIpamPoolsRequestedNeeded#ipv4-addrs
   */
  readonly ipv4Addrs?: number;

  /**
   * @schema CiliumNodeSpecIpamPoolsRequestedNeeded#ipv6-addrs
   */
  readonly ipv6Addrs?: number;
}

/**
 * Converts an object of type 'CiliumNodeSpecIpamPoolsRequestedNeeded' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNodeSpecIpamPoolsRequestedNeeded(obj: CiliumNodeSpecIpamPoolsRequestedNeeded | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ipv4-addrs': obj.ipv4Addrs,
    'ipv6-addrs': obj.ipv6Addrs,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */


/**
 *
 *
 * @schema CiliumNodeConfig
 */
export class CiliumNodeConfig extends ApiObject {
  /**
   * Returns the apiVersion and kind for "CiliumNodeConfig"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'cilium.io/v2alpha1',
    kind: 'CiliumNodeConfig',
  }

  /**
   * Renders a Kubernetes manifest for "CiliumNodeConfig".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: CiliumNodeConfigProps): any {
    return {
      ...CiliumNodeConfig.GVK,
      ...toJson_CiliumNodeConfigProps(props),
    };
  }

  /**
   * Defines a "CiliumNodeConfig" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: CiliumNodeConfigProps) {
    super(scope, id, {
      ...CiliumNodeConfig.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...CiliumNodeConfig.GVK,
      ...toJson_CiliumNodeConfigProps(resolved),
    };
  }
}

/**
 * @schema CiliumNodeConfig
 */
export interface CiliumNodeConfigProps {
  /**
   * @schema CiliumNodeConfig#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * @schema CiliumNodeConfig#spec
   */
  readonly spec: CiliumNodeConfigSpec;
}

/**
 * Converts an object of type 'CiliumNodeConfigProps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNodeConfigProps(obj: CiliumNodeConfigProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_CiliumNodeConfigSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNodeConfigSpec
 */
export interface CiliumNodeConfigSpec {
  /**
   * @schema CiliumNodeConfigSpec#defaults
   */
  readonly defaults: { [key: string]: string };

  /**
   * @schema CiliumNodeConfigSpec#nodeSelector
   */
  readonly nodeSelector: CiliumNodeConfigSpecNodeSelector;
}

/**
 * Converts an object of type 'CiliumNodeConfigSpec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNodeConfigSpec(obj: CiliumNodeConfigSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'defaults': ((obj.defaults) === undefined) ? undefined : (Object.entries(obj.defaults).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'nodeSelector': toJson_CiliumNodeConfigSpecNodeSelector(obj.nodeSelector),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNodeConfigSpecNodeSelector
 */
export interface CiliumNodeConfigSpecNodeSelector {
  /**
   * @schema CiliumNodeConfigSpecNodeSelector#matchExpressions
   */
  readonly matchExpressions?: CiliumNodeConfigSpecNodeSelectorMatchExpressions[];

  /**
   * @schema CiliumNodeConfigSpecNodeSelector#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'CiliumNodeConfigSpecNodeSelector' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNodeConfigSpecNodeSelector(obj: CiliumNodeConfigSpecNodeSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumNodeConfigSpecNodeSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumNodeConfigSpecNodeSelectorMatchExpressions
 */
export interface CiliumNodeConfigSpecNodeSelectorMatchExpressions {
  /**
   * @schema CiliumNodeConfigSpecNodeSelectorMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema CiliumNodeConfigSpecNodeSelectorMatchExpressions#operator
   */
  readonly operator: string;

  /**
   * @schema CiliumNodeConfigSpecNodeSelectorMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'CiliumNodeConfigSpecNodeSelectorMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumNodeConfigSpecNodeSelectorMatchExpressions(obj: CiliumNodeConfigSpecNodeSelectorMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema CiliumPodIPPool
 */
export class CiliumPodIpPool extends ApiObject {
  /**
   * Returns the apiVersion and kind for "CiliumPodIPPool"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'cilium.io/v2alpha1',
    kind: 'CiliumPodIPPool',
  }

  /**
   * Renders a Kubernetes manifest for "CiliumPodIPPool".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: CiliumPodIpPoolProps): any {
    return {
      ...CiliumPodIpPool.GVK,
      ...toJson_CiliumPodIpPoolProps(props),
    };
  }

  /**
   * Defines a "CiliumPodIPPool" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: CiliumPodIpPoolProps) {
    super(scope, id, {
      ...CiliumPodIpPool.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...CiliumPodIpPool.GVK,
      ...toJson_CiliumPodIpPoolProps(resolved),
    };
  }
}

/**
 * @schema CiliumPodIPPool
 */
export interface CiliumPodIpPoolProps {
  /**
   * @schema CiliumPodIPPool#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * @schema CiliumPodIPPool#spec
   */
  readonly spec: CiliumPodIpPoolSpec;
}

/**
 * Converts an object of type 'CiliumPodIpPoolProps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumPodIpPoolProps(obj: CiliumPodIpPoolProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_CiliumPodIpPoolSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumPodIpPoolSpec
 */
export interface CiliumPodIpPoolSpec {
  /**
   * @schema CiliumPodIpPoolSpec#ipv4
   */
  readonly ipv4?: CiliumPodIpPoolSpecIpv4;

  /**
   * @schema CiliumPodIpPoolSpec#ipv6
   */
  readonly ipv6?: CiliumPodIpPoolSpecIpv6;
}

/**
 * Converts an object of type 'CiliumPodIpPoolSpec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumPodIpPoolSpec(obj: CiliumPodIpPoolSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ipv4': toJson_CiliumPodIpPoolSpecIpv4(obj.ipv4),
    'ipv6': toJson_CiliumPodIpPoolSpecIpv6(obj.ipv6),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumPodIpPoolSpecIpv4
 */
export interface CiliumPodIpPoolSpecIpv4 {
  /**
   * @schema CiliumPodIpPoolSpecIpv4#cidrs
   */
  readonly cidrs: string[];

  /**
   * @schema CiliumPodIpPoolSpecIpv4#maskSize
   */
  readonly maskSize: number;
}

/**
 * Converts an object of type 'CiliumPodIpPoolSpecIpv4' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumPodIpPoolSpecIpv4(obj: CiliumPodIpPoolSpecIpv4 | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cidrs': obj.cidrs?.map(y => y),
    'maskSize': obj.maskSize,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema CiliumPodIpPoolSpecIpv6
 */
export interface CiliumPodIpPoolSpecIpv6 {
  /**
   * @schema CiliumPodIpPoolSpecIpv6#cidrs
   */
  readonly cidrs: string[];

  /**
   * @schema CiliumPodIpPoolSpecIpv6#maskSize
   */
  readonly maskSize: number;
}

/**
 * Converts an object of type 'CiliumPodIpPoolSpecIpv6' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_CiliumPodIpPoolSpecIpv6(obj: CiliumPodIpPoolSpecIpv6 | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cidrs': obj.cidrs?.map(y => y),
    'maskSize': obj.maskSize,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

