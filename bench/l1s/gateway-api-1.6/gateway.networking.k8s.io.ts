// Generated from the gateway-api-1.6 CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import { ApiObject, ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';


/**
 *
 *
 * @schema BackendTLSPolicy
 */
export class BackendTlsPolicy extends ApiObject {
  /**
   * Returns the apiVersion and kind for "BackendTLSPolicy"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'BackendTLSPolicy',
  }

  /**
   * Renders a Kubernetes manifest for "BackendTLSPolicy".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: BackendTlsPolicyProps): any {
    return {
      ...BackendTlsPolicy.GVK,
      ...toJson_BackendTlsPolicyProps(props),
    };
  }

  /**
   * Defines a "BackendTLSPolicy" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: BackendTlsPolicyProps) {
    super(scope, id, {
      ...BackendTlsPolicy.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...BackendTlsPolicy.GVK,
      ...toJson_BackendTlsPolicyProps(resolved),
    };
  }
}

/**
 * @schema BackendTLSPolicy
 */
export interface BackendTlsPolicyProps {
  /**
   * @schema BackendTLSPolicy#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * @schema BackendTLSPolicy#spec
   */
  readonly spec: BackendTlsPolicySpec;
}

/**
 * Converts an object of type 'BackendTlsPolicyProps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_BackendTlsPolicyProps(obj: BackendTlsPolicyProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_BackendTlsPolicySpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema BackendTlsPolicySpec
 */
export interface BackendTlsPolicySpec {
  /**
   * @schema BackendTlsPolicySpec#options
   */
  readonly options?: { [key: string]: string };

  /**
   * @schema BackendTlsPolicySpec#targetRefs
   */
  readonly targetRefs: BackendTlsPolicySpecTargetRefs[];

  /**
   * @schema BackendTlsPolicySpec#validation
   */
  readonly validation: BackendTlsPolicySpecValidation;
}

/**
 * Converts an object of type 'BackendTlsPolicySpec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_BackendTlsPolicySpec(obj: BackendTlsPolicySpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'options': ((obj.options) === undefined) ? undefined : (Object.entries(obj.options).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'targetRefs': obj.targetRefs?.map(y => toJson_BackendTlsPolicySpecTargetRefs(y)),
    'validation': toJson_BackendTlsPolicySpecValidation(obj.validation),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema BackendTlsPolicySpecTargetRefs
 */
export interface BackendTlsPolicySpecTargetRefs {
  /**
   * @schema BackendTlsPolicySpecTargetRefs#group
   */
  readonly group: string;

  /**
   * @schema BackendTlsPolicySpecTargetRefs#kind
   */
  readonly kind: string;

  /**
   * @schema BackendTlsPolicySpecTargetRefs#name
   */
  readonly name: string;

  /**
   * @schema BackendTlsPolicySpecTargetRefs#sectionName
   */
  readonly sectionName?: string;
}

/**
 * Converts an object of type 'BackendTlsPolicySpecTargetRefs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_BackendTlsPolicySpecTargetRefs(obj: BackendTlsPolicySpecTargetRefs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'sectionName': obj.sectionName,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema BackendTlsPolicySpecValidation
 */
export interface BackendTlsPolicySpecValidation {
  /**
   * @schema BackendTlsPolicySpecValidation#caCertificateRefs
   */
  readonly caCertificateRefs?: BackendTlsPolicySpecValidationCaCertificateRefs[];

  /**
   * @schema BackendTlsPolicySpecValidation#hostname
   */
  readonly hostname: string;

  /**
   * @schema BackendTlsPolicySpecValidation#subjectAltNames
   */
  readonly subjectAltNames?: BackendTlsPolicySpecValidationSubjectAltNames[];

  /**
   * @schema BackendTlsPolicySpecValidation#wellKnownCACertificates
   */
  readonly wellKnownCaCertificates?: string;
}

/**
 * Converts an object of type 'BackendTlsPolicySpecValidation' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_BackendTlsPolicySpecValidation(obj: BackendTlsPolicySpecValidation | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'caCertificateRefs': obj.caCertificateRefs?.map(y => toJson_BackendTlsPolicySpecValidationCaCertificateRefs(y)),
    'hostname': obj.hostname,
    'subjectAltNames': obj.subjectAltNames?.map(y => toJson_BackendTlsPolicySpecValidationSubjectAltNames(y)),
    'wellKnownCACertificates': obj.wellKnownCaCertificates,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema BackendTlsPolicySpecValidationCaCertificateRefs
 */
export interface BackendTlsPolicySpecValidationCaCertificateRefs {
  /**
   * @schema BackendTlsPolicySpecValidationCaCertificateRefs#group
   */
  readonly group: string;

  /**
   * @schema BackendTlsPolicySpecValidationCaCertificateRefs#kind
   */
  readonly kind: string;

  /**
   * @schema BackendTlsPolicySpecValidationCaCertificateRefs#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'BackendTlsPolicySpecValidationCaCertificateRefs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_BackendTlsPolicySpecValidationCaCertificateRefs(obj: BackendTlsPolicySpecValidationCaCertificateRefs | undefined): Record<string, any> | undefined {
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
 * @schema BackendTlsPolicySpecValidationSubjectAltNames
 */
export interface BackendTlsPolicySpecValidationSubjectAltNames {
  /**
   * @schema BackendTlsPolicySpecValidationSubjectAltNames#hostname
   */
  readonly hostname?: string;

  /**
   * @schema BackendTlsPolicySpecValidationSubjectAltNames#type
   */
  readonly type: BackendTlsPolicySpecValidationSubjectAltNamesType;

  /**
   * @schema BackendTlsPolicySpecValidationSubjectAltNames#uri
   */
  readonly uri?: string;
}

/**
 * Converts an object of type 'BackendTlsPolicySpecValidationSubjectAltNames' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_BackendTlsPolicySpecValidationSubjectAltNames(obj: BackendTlsPolicySpecValidationSubjectAltNames | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'hostname': obj.hostname,
    'type': obj.type,
    'uri': obj.uri,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema BackendTlsPolicySpecValidationSubjectAltNamesType
 */
export enum BackendTlsPolicySpecValidationSubjectAltNamesType {
  /** Hostname */
  HOSTNAME = "Hostname",
  /** URI */
  URI = "URI",
}


/**
 *
 *
 * @schema BackendTLSPolicyV1Alpha3
 */
export class BackendTlsPolicyV1Alpha3 extends ApiObject {
  /**
   * Returns the apiVersion and kind for "BackendTLSPolicyV1Alpha3"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'gateway.networking.k8s.io/v1alpha3',
    kind: 'BackendTLSPolicy',
  }

  /**
   * Renders a Kubernetes manifest for "BackendTLSPolicyV1Alpha3".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: BackendTlsPolicyV1Alpha3Props): any {
    return {
      ...BackendTlsPolicyV1Alpha3.GVK,
      ...toJson_BackendTlsPolicyV1Alpha3Props(props),
    };
  }

  /**
   * Defines a "BackendTLSPolicyV1Alpha3" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: BackendTlsPolicyV1Alpha3Props) {
    super(scope, id, {
      ...BackendTlsPolicyV1Alpha3.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...BackendTlsPolicyV1Alpha3.GVK,
      ...toJson_BackendTlsPolicyV1Alpha3Props(resolved),
    };
  }
}

/**
 * @schema BackendTLSPolicyV1Alpha3
 */
export interface BackendTlsPolicyV1Alpha3Props {
  /**
   * @schema BackendTLSPolicyV1Alpha3#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * @schema BackendTLSPolicyV1Alpha3#spec
   */
  readonly spec: BackendTlsPolicyV1Alpha3Spec;
}

/**
 * Converts an object of type 'BackendTlsPolicyV1Alpha3Props' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_BackendTlsPolicyV1Alpha3Props(obj: BackendTlsPolicyV1Alpha3Props | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_BackendTlsPolicyV1Alpha3Spec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema BackendTlsPolicyV1Alpha3Spec
 */
export interface BackendTlsPolicyV1Alpha3Spec {
  /**
   * @schema BackendTlsPolicyV1Alpha3Spec#options
   */
  readonly options?: { [key: string]: string };

  /**
   * @schema BackendTlsPolicyV1Alpha3Spec#targetRefs
   */
  readonly targetRefs: BackendTlsPolicyV1Alpha3SpecTargetRefs[];

  /**
   * @schema BackendTlsPolicyV1Alpha3Spec#validation
   */
  readonly validation: BackendTlsPolicyV1Alpha3SpecValidation;
}

/**
 * Converts an object of type 'BackendTlsPolicyV1Alpha3Spec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_BackendTlsPolicyV1Alpha3Spec(obj: BackendTlsPolicyV1Alpha3Spec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'options': ((obj.options) === undefined) ? undefined : (Object.entries(obj.options).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'targetRefs': obj.targetRefs?.map(y => toJson_BackendTlsPolicyV1Alpha3SpecTargetRefs(y)),
    'validation': toJson_BackendTlsPolicyV1Alpha3SpecValidation(obj.validation),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema BackendTlsPolicyV1Alpha3SpecTargetRefs
 */
export interface BackendTlsPolicyV1Alpha3SpecTargetRefs {
  /**
   * @schema BackendTlsPolicyV1Alpha3SpecTargetRefs#group
   */
  readonly group: string;

  /**
   * @schema BackendTlsPolicyV1Alpha3SpecTargetRefs#kind
   */
  readonly kind: string;

  /**
   * @schema BackendTlsPolicyV1Alpha3SpecTargetRefs#name
   */
  readonly name: string;

  /**
   * @schema BackendTlsPolicyV1Alpha3SpecTargetRefs#sectionName
   */
  readonly sectionName?: string;
}

/**
 * Converts an object of type 'BackendTlsPolicyV1Alpha3SpecTargetRefs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_BackendTlsPolicyV1Alpha3SpecTargetRefs(obj: BackendTlsPolicyV1Alpha3SpecTargetRefs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'sectionName': obj.sectionName,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema BackendTlsPolicyV1Alpha3SpecValidation
 */
export interface BackendTlsPolicyV1Alpha3SpecValidation {
  /**
   * @schema BackendTlsPolicyV1Alpha3SpecValidation#caCertificateRefs
   */
  readonly caCertificateRefs?: BackendTlsPolicyV1Alpha3SpecValidationCaCertificateRefs[];

  /**
   * @schema BackendTlsPolicyV1Alpha3SpecValidation#hostname
   */
  readonly hostname: string;

  /**
   * @schema BackendTlsPolicyV1Alpha3SpecValidation#subjectAltNames
   */
  readonly subjectAltNames?: BackendTlsPolicyV1Alpha3SpecValidationSubjectAltNames[];

  /**
   * @schema BackendTlsPolicyV1Alpha3SpecValidation#wellKnownCACertificates
   */
  readonly wellKnownCaCertificates?: string;
}

/**
 * Converts an object of type 'BackendTlsPolicyV1Alpha3SpecValidation' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_BackendTlsPolicyV1Alpha3SpecValidation(obj: BackendTlsPolicyV1Alpha3SpecValidation | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'caCertificateRefs': obj.caCertificateRefs?.map(y => toJson_BackendTlsPolicyV1Alpha3SpecValidationCaCertificateRefs(y)),
    'hostname': obj.hostname,
    'subjectAltNames': obj.subjectAltNames?.map(y => toJson_BackendTlsPolicyV1Alpha3SpecValidationSubjectAltNames(y)),
    'wellKnownCACertificates': obj.wellKnownCaCertificates,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema BackendTlsPolicyV1Alpha3SpecValidationCaCertificateRefs
 */
export interface BackendTlsPolicyV1Alpha3SpecValidationCaCertificateRefs {
  /**
   * @schema BackendTlsPolicyV1Alpha3SpecValidationCaCertificateRefs#group
   */
  readonly group: string;

  /**
   * @schema BackendTlsPolicyV1Alpha3SpecValidationCaCertificateRefs#kind
   */
  readonly kind: string;

  /**
   * @schema BackendTlsPolicyV1Alpha3SpecValidationCaCertificateRefs#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'BackendTlsPolicyV1Alpha3SpecValidationCaCertificateRefs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_BackendTlsPolicyV1Alpha3SpecValidationCaCertificateRefs(obj: BackendTlsPolicyV1Alpha3SpecValidationCaCertificateRefs | undefined): Record<string, any> | undefined {
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
 * @schema BackendTlsPolicyV1Alpha3SpecValidationSubjectAltNames
 */
export interface BackendTlsPolicyV1Alpha3SpecValidationSubjectAltNames {
  /**
   * @schema BackendTlsPolicyV1Alpha3SpecValidationSubjectAltNames#hostname
   */
  readonly hostname?: string;

  /**
   * @schema BackendTlsPolicyV1Alpha3SpecValidationSubjectAltNames#type
   */
  readonly type: BackendTlsPolicyV1Alpha3SpecValidationSubjectAltNamesType;

  /**
   * @schema BackendTlsPolicyV1Alpha3SpecValidationSubjectAltNames#uri
   */
  readonly uri?: string;
}

/**
 * Converts an object of type 'BackendTlsPolicyV1Alpha3SpecValidationSubjectAltNames' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_BackendTlsPolicyV1Alpha3SpecValidationSubjectAltNames(obj: BackendTlsPolicyV1Alpha3SpecValidationSubjectAltNames | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'hostname': obj.hostname,
    'type': obj.type,
    'uri': obj.uri,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema BackendTlsPolicyV1Alpha3SpecValidationSubjectAltNamesType
 */
export enum BackendTlsPolicyV1Alpha3SpecValidationSubjectAltNamesType {
  /** Hostname */
  HOSTNAME = "Hostname",
  /** URI */
  URI = "URI",
}


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
    apiVersion: 'gateway.networking.k8s.io/v1',
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
   * @schema GatewaySpec#allowedListeners
   */
  readonly allowedListeners?: GatewaySpecAllowedListeners;

  /**
   * @schema GatewaySpec#defaultScope
   */
  readonly defaultScope?: GatewaySpecDefaultScope;

  /**
   * @schema GatewaySpec#gatewayClassName
   */
  readonly gatewayClassName: string;

  /**
   * @schema GatewaySpec#infrastructure
   */
  readonly infrastructure?: GatewaySpecInfrastructure;

  /**
   * @schema GatewaySpec#listeners
   */
  readonly listeners: GatewaySpecListeners[];

  /**
   * @schema GatewaySpec#tls
   */
  readonly tls?: GatewaySpecTls;
}

/**
 * Converts an object of type 'GatewaySpec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewaySpec(obj: GatewaySpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'addresses': obj.addresses?.map(y => toJson_GatewaySpecAddresses(y)),
    'allowedListeners': toJson_GatewaySpecAllowedListeners(obj.allowedListeners),
    'defaultScope': obj.defaultScope,
    'gatewayClassName': obj.gatewayClassName,
    'infrastructure': toJson_GatewaySpecInfrastructure(obj.infrastructure),
    'listeners': obj.listeners?.map(y => toJson_GatewaySpecListeners(y)),
    'tls': toJson_GatewaySpecTls(obj.tls),
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
  readonly value?: string;
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
 * @schema GatewaySpecAllowedListeners
 */
export interface GatewaySpecAllowedListeners {
  /**
   * @schema GatewaySpecAllowedListeners#namespaces
   */
  readonly namespaces?: GatewaySpecAllowedListenersNamespaces;
}

/**
 * Converts an object of type 'GatewaySpecAllowedListeners' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewaySpecAllowedListeners(obj: GatewaySpecAllowedListeners | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'namespaces': toJson_GatewaySpecAllowedListenersNamespaces(obj.namespaces),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewaySpecDefaultScope
 */
export enum GatewaySpecDefaultScope {
  /** All */
  ALL = "All",
  /** None */
  NONE = "None",
}

/**
 * @schema GatewaySpecInfrastructure
 */
export interface GatewaySpecInfrastructure {
  /**
   * @schema GatewaySpecInfrastructure#annotations
   */
  readonly annotations?: { [key: string]: string };

  /**
   * @schema GatewaySpecInfrastructure#labels
   */
  readonly labels?: { [key: string]: string };

  /**
   * @schema GatewaySpecInfrastructure#parametersRef
   */
  readonly parametersRef?: GatewaySpecInfrastructureParametersRef;
}

/**
 * Converts an object of type 'GatewaySpecInfrastructure' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewaySpecInfrastructure(obj: GatewaySpecInfrastructure | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'annotations': ((obj.annotations) === undefined) ? undefined : (Object.entries(obj.annotations).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'parametersRef': toJson_GatewaySpecInfrastructureParametersRef(obj.parametersRef),
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
 * @schema GatewaySpecTls
 */
export interface GatewaySpecTls {
  /**
   * @schema GatewaySpecTls#backend
   */
  readonly backend?: GatewaySpecTlsBackend;

  /**
   * @schema GatewaySpecTls#frontend
   */
  readonly frontend?: GatewaySpecTlsFrontend;
}

/**
 * Converts an object of type 'GatewaySpecTls' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewaySpecTls(obj: GatewaySpecTls | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backend': toJson_GatewaySpecTlsBackend(obj.backend),
    'frontend': toJson_GatewaySpecTlsFrontend(obj.frontend),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewaySpecAllowedListenersNamespaces
 */
export interface GatewaySpecAllowedListenersNamespaces {
  /**
   * @schema GatewaySpecAllowedListenersNamespaces#from
   */
  readonly from?: GatewaySpecAllowedListenersNamespacesFrom;

  /**
   * @schema GatewaySpecAllowedListenersNamespaces#selector
   */
  readonly selector?: GatewaySpecAllowedListenersNamespacesSelector;
}

/**
 * Converts an object of type 'GatewaySpecAllowedListenersNamespaces' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewaySpecAllowedListenersNamespaces(obj: GatewaySpecAllowedListenersNamespaces | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'from': obj.from,
    'selector': toJson_GatewaySpecAllowedListenersNamespacesSelector(obj.selector),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewaySpecInfrastructureParametersRef
 */
export interface GatewaySpecInfrastructureParametersRef {
  /**
   * @schema GatewaySpecInfrastructureParametersRef#group
   */
  readonly group: string;

  /**
   * @schema GatewaySpecInfrastructureParametersRef#kind
   */
  readonly kind: string;

  /**
   * @schema GatewaySpecInfrastructureParametersRef#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'GatewaySpecInfrastructureParametersRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewaySpecInfrastructureParametersRef(obj: GatewaySpecInfrastructureParametersRef | undefined): Record<string, any> | undefined {
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
 * @schema GatewaySpecTlsBackend
 */
export interface GatewaySpecTlsBackend {
  /**
   * @schema GatewaySpecTlsBackend#clientCertificateRef
   */
  readonly clientCertificateRef?: GatewaySpecTlsBackendClientCertificateRef;
}

/**
 * Converts an object of type 'GatewaySpecTlsBackend' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewaySpecTlsBackend(obj: GatewaySpecTlsBackend | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'clientCertificateRef': toJson_GatewaySpecTlsBackendClientCertificateRef(obj.clientCertificateRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewaySpecTlsFrontend
 */
export interface GatewaySpecTlsFrontend {
  /**
   * @schema GatewaySpecTlsFrontend#default
   */
  readonly default: GatewaySpecTlsFrontendDefault;

  /**
   * @schema GatewaySpecTlsFrontend#perPort
   */
  readonly perPort?: GatewaySpecTlsFrontendPerPort[];
}

/**
 * Converts an object of type 'GatewaySpecTlsFrontend' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewaySpecTlsFrontend(obj: GatewaySpecTlsFrontend | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'default': toJson_GatewaySpecTlsFrontendDefault(obj.default),
    'perPort': obj.perPort?.map(y => toJson_GatewaySpecTlsFrontendPerPort(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewaySpecAllowedListenersNamespacesFrom
 */
export enum GatewaySpecAllowedListenersNamespacesFrom {
  /** All */
  ALL = "All",
  /** Selector */
  SELECTOR = "Selector",
  /** Same */
  SAME = "Same",
  /** None */
  NONE = "None",
}

/**
 * @schema GatewaySpecAllowedListenersNamespacesSelector
 */
export interface GatewaySpecAllowedListenersNamespacesSelector {
  /**
   * @schema GatewaySpecAllowedListenersNamespacesSelector#matchExpressions
   */
  readonly matchExpressions?: GatewaySpecAllowedListenersNamespacesSelectorMatchExpressions[];

  /**
   * @schema GatewaySpecAllowedListenersNamespacesSelector#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'GatewaySpecAllowedListenersNamespacesSelector' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewaySpecAllowedListenersNamespacesSelector(obj: GatewaySpecAllowedListenersNamespacesSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_GatewaySpecAllowedListenersNamespacesSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
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
 * @schema GatewaySpecTlsBackendClientCertificateRef
 */
export interface GatewaySpecTlsBackendClientCertificateRef {
  /**
   * @schema GatewaySpecTlsBackendClientCertificateRef#group
   */
  readonly group?: string;

  /**
   * @schema GatewaySpecTlsBackendClientCertificateRef#kind
   */
  readonly kind?: string;

  /**
   * @schema GatewaySpecTlsBackendClientCertificateRef#name
   */
  readonly name: string;

  /**
   * @schema GatewaySpecTlsBackendClientCertificateRef#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'GatewaySpecTlsBackendClientCertificateRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewaySpecTlsBackendClientCertificateRef(obj: GatewaySpecTlsBackendClientCertificateRef | undefined): Record<string, any> | undefined {
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
 * @schema GatewaySpecTlsFrontendDefault
 */
export interface GatewaySpecTlsFrontendDefault {
  /**
   * @schema GatewaySpecTlsFrontendDefault#validation
   */
  readonly validation?: GatewaySpecTlsFrontendDefaultValidation;
}

/**
 * Converts an object of type 'GatewaySpecTlsFrontendDefault' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewaySpecTlsFrontendDefault(obj: GatewaySpecTlsFrontendDefault | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'validation': toJson_GatewaySpecTlsFrontendDefaultValidation(obj.validation),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewaySpecTlsFrontendPerPort
 */
export interface GatewaySpecTlsFrontendPerPort {
  /**
   * @schema GatewaySpecTlsFrontendPerPort#port
   */
  readonly port: number;

  /**
   * @schema GatewaySpecTlsFrontendPerPort#tls
   */
  readonly tls: GatewaySpecTlsFrontendPerPortTls;
}

/**
 * Converts an object of type 'GatewaySpecTlsFrontendPerPort' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewaySpecTlsFrontendPerPort(obj: GatewaySpecTlsFrontendPerPort | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
    'tls': toJson_GatewaySpecTlsFrontendPerPortTls(obj.tls),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewaySpecAllowedListenersNamespacesSelectorMatchExpressions
 */
export interface GatewaySpecAllowedListenersNamespacesSelectorMatchExpressions {
  /**
   * @schema GatewaySpecAllowedListenersNamespacesSelectorMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema GatewaySpecAllowedListenersNamespacesSelectorMatchExpressions#operator
   */
  readonly operator: string;

  /**
   * @schema GatewaySpecAllowedListenersNamespacesSelectorMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'GatewaySpecAllowedListenersNamespacesSelectorMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewaySpecAllowedListenersNamespacesSelectorMatchExpressions(obj: GatewaySpecAllowedListenersNamespacesSelectorMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema GatewaySpecTlsFrontendDefaultValidation
 */
export interface GatewaySpecTlsFrontendDefaultValidation {
  /**
   * @schema GatewaySpecTlsFrontendDefaultValidation#caCertificateRefs
   */
  readonly caCertificateRefs: GatewaySpecTlsFrontendDefaultValidationCaCertificateRefs[];

  /**
   * @schema GatewaySpecTlsFrontendDefaultValidation#mode
   */
  readonly mode?: GatewaySpecTlsFrontendDefaultValidationMode;
}

/**
 * Converts an object of type 'GatewaySpecTlsFrontendDefaultValidation' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewaySpecTlsFrontendDefaultValidation(obj: GatewaySpecTlsFrontendDefaultValidation | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'caCertificateRefs': obj.caCertificateRefs?.map(y => toJson_GatewaySpecTlsFrontendDefaultValidationCaCertificateRefs(y)),
    'mode': obj.mode,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewaySpecTlsFrontendPerPortTls
 */
export interface GatewaySpecTlsFrontendPerPortTls {
  /**
   * @schema GatewaySpecTlsFrontendPerPortTls#validation
   */
  readonly validation?: GatewaySpecTlsFrontendPerPortTlsValidation;
}

/**
 * Converts an object of type 'GatewaySpecTlsFrontendPerPortTls' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewaySpecTlsFrontendPerPortTls(obj: GatewaySpecTlsFrontendPerPortTls | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'validation': toJson_GatewaySpecTlsFrontendPerPortTlsValidation(obj.validation),
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
 * @schema GatewaySpecTlsFrontendDefaultValidationCaCertificateRefs
 */
export interface GatewaySpecTlsFrontendDefaultValidationCaCertificateRefs {
  /**
   * @schema GatewaySpecTlsFrontendDefaultValidationCaCertificateRefs#group
   */
  readonly group: string;

  /**
   * @schema GatewaySpecTlsFrontendDefaultValidationCaCertificateRefs#kind
   */
  readonly kind: string;

  /**
   * @schema GatewaySpecTlsFrontendDefaultValidationCaCertificateRefs#name
   */
  readonly name: string;

  /**
   * @schema GatewaySpecTlsFrontendDefaultValidationCaCertificateRefs#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'GatewaySpecTlsFrontendDefaultValidationCaCertificateRefs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewaySpecTlsFrontendDefaultValidationCaCertificateRefs(obj: GatewaySpecTlsFrontendDefaultValidationCaCertificateRefs | undefined): Record<string, any> | undefined {
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
 * @schema GatewaySpecTlsFrontendDefaultValidationMode
 */
export enum GatewaySpecTlsFrontendDefaultValidationMode {
  /** AllowValidOnly */
  ALLOW_VALID_ONLY = "AllowValidOnly",
  /** AllowInsecureFallback */
  ALLOW_INSECURE_FALLBACK = "AllowInsecureFallback",
}

/**
 * @schema GatewaySpecTlsFrontendPerPortTlsValidation
 */
export interface GatewaySpecTlsFrontendPerPortTlsValidation {
  /**
   * @schema GatewaySpecTlsFrontendPerPortTlsValidation#caCertificateRefs
   */
  readonly caCertificateRefs: GatewaySpecTlsFrontendPerPortTlsValidationCaCertificateRefs[];

  /**
   * @schema GatewaySpecTlsFrontendPerPortTlsValidation#mode
   */
  readonly mode?: GatewaySpecTlsFrontendPerPortTlsValidationMode;
}

/**
 * Converts an object of type 'GatewaySpecTlsFrontendPerPortTlsValidation' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewaySpecTlsFrontendPerPortTlsValidation(obj: GatewaySpecTlsFrontendPerPortTlsValidation | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'caCertificateRefs': obj.caCertificateRefs?.map(y => toJson_GatewaySpecTlsFrontendPerPortTlsValidationCaCertificateRefs(y)),
    'mode': obj.mode,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewaySpecTlsFrontendPerPortTlsValidationCaCertificateRefs
 */
export interface GatewaySpecTlsFrontendPerPortTlsValidationCaCertificateRefs {
  /**
   * @schema GatewaySpecTlsFrontendPerPortTlsValidationCaCertificateRefs#group
   */
  readonly group: string;

  /**
   * @schema GatewaySpecTlsFrontendPerPortTlsValidationCaCertificateRefs#kind
   */
  readonly kind: string;

  /**
   * @schema GatewaySpecTlsFrontendPerPortTlsValidationCaCertificateRefs#name
   */
  readonly name: string;

  /**
   * @schema GatewaySpecTlsFrontendPerPortTlsValidationCaCertificateRefs#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'GatewaySpecTlsFrontendPerPortTlsValidationCaCertificateRefs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewaySpecTlsFrontendPerPortTlsValidationCaCertificateRefs(obj: GatewaySpecTlsFrontendPerPortTlsValidationCaCertificateRefs | undefined): Record<string, any> | undefined {
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
 * @schema GatewaySpecTlsFrontendPerPortTlsValidationMode
 */
export enum GatewaySpecTlsFrontendPerPortTlsValidationMode {
  /** AllowValidOnly */
  ALLOW_VALID_ONLY = "AllowValidOnly",
  /** AllowInsecureFallback */
  ALLOW_INSECURE_FALLBACK = "AllowInsecureFallback",
}


/**
 *
 *
 * @schema GatewayV1Beta1
 */
export class GatewayV1Beta1 extends ApiObject {
  /**
   * Returns the apiVersion and kind for "GatewayV1Beta1"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'gateway.networking.k8s.io/v1beta1',
    kind: 'Gateway',
  }

  /**
   * Renders a Kubernetes manifest for "GatewayV1Beta1".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: GatewayV1Beta1Props): any {
    return {
      ...GatewayV1Beta1.GVK,
      ...toJson_GatewayV1Beta1Props(props),
    };
  }

  /**
   * Defines a "GatewayV1Beta1" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: GatewayV1Beta1Props) {
    super(scope, id, {
      ...GatewayV1Beta1.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...GatewayV1Beta1.GVK,
      ...toJson_GatewayV1Beta1Props(resolved),
    };
  }
}

/**
 * @schema GatewayV1Beta1
 */
export interface GatewayV1Beta1Props {
  /**
   * @schema GatewayV1Beta1#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * @schema GatewayV1Beta1#spec
   */
  readonly spec: GatewayV1Beta1Spec;
}

/**
 * Converts an object of type 'GatewayV1Beta1Props' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayV1Beta1Props(obj: GatewayV1Beta1Props | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_GatewayV1Beta1Spec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewayV1Beta1Spec
 */
export interface GatewayV1Beta1Spec {
  /**
   * @schema GatewayV1Beta1Spec#addresses
   */
  readonly addresses?: GatewayV1Beta1SpecAddresses[];

  /**
   * @schema GatewayV1Beta1Spec#allowedListeners
   */
  readonly allowedListeners?: GatewayV1Beta1SpecAllowedListeners;

  /**
   * @schema GatewayV1Beta1Spec#defaultScope
   */
  readonly defaultScope?: GatewayV1Beta1SpecDefaultScope;

  /**
   * @schema GatewayV1Beta1Spec#gatewayClassName
   */
  readonly gatewayClassName: string;

  /**
   * @schema GatewayV1Beta1Spec#infrastructure
   */
  readonly infrastructure?: GatewayV1Beta1SpecInfrastructure;

  /**
   * @schema GatewayV1Beta1Spec#listeners
   */
  readonly listeners: GatewayV1Beta1SpecListeners[];

  /**
   * @schema GatewayV1Beta1Spec#tls
   */
  readonly tls?: GatewayV1Beta1SpecTls;
}

/**
 * Converts an object of type 'GatewayV1Beta1Spec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayV1Beta1Spec(obj: GatewayV1Beta1Spec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'addresses': obj.addresses?.map(y => toJson_GatewayV1Beta1SpecAddresses(y)),
    'allowedListeners': toJson_GatewayV1Beta1SpecAllowedListeners(obj.allowedListeners),
    'defaultScope': obj.defaultScope,
    'gatewayClassName': obj.gatewayClassName,
    'infrastructure': toJson_GatewayV1Beta1SpecInfrastructure(obj.infrastructure),
    'listeners': obj.listeners?.map(y => toJson_GatewayV1Beta1SpecListeners(y)),
    'tls': toJson_GatewayV1Beta1SpecTls(obj.tls),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewayV1Beta1SpecAddresses
 */
export interface GatewayV1Beta1SpecAddresses {
  /**
   * @schema GatewayV1Beta1SpecAddresses#type
   */
  readonly type?: string;

  /**
   * @schema GatewayV1Beta1SpecAddresses#value
   */
  readonly value?: string;
}

/**
 * Converts an object of type 'GatewayV1Beta1SpecAddresses' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayV1Beta1SpecAddresses(obj: GatewayV1Beta1SpecAddresses | undefined): Record<string, any> | undefined {
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
 * @schema GatewayV1Beta1SpecAllowedListeners
 */
export interface GatewayV1Beta1SpecAllowedListeners {
  /**
   * @schema GatewayV1Beta1SpecAllowedListeners#namespaces
   */
  readonly namespaces?: GatewayV1Beta1SpecAllowedListenersNamespaces;
}

/**
 * Converts an object of type 'GatewayV1Beta1SpecAllowedListeners' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayV1Beta1SpecAllowedListeners(obj: GatewayV1Beta1SpecAllowedListeners | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'namespaces': toJson_GatewayV1Beta1SpecAllowedListenersNamespaces(obj.namespaces),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewayV1Beta1SpecDefaultScope
 */
export enum GatewayV1Beta1SpecDefaultScope {
  /** All */
  ALL = "All",
  /** None */
  NONE = "None",
}

/**
 * @schema GatewayV1Beta1SpecInfrastructure
 */
export interface GatewayV1Beta1SpecInfrastructure {
  /**
   * @schema GatewayV1Beta1SpecInfrastructure#annotations
   */
  readonly annotations?: { [key: string]: string };

  /**
   * @schema GatewayV1Beta1SpecInfrastructure#labels
   */
  readonly labels?: { [key: string]: string };

  /**
   * @schema GatewayV1Beta1SpecInfrastructure#parametersRef
   */
  readonly parametersRef?: GatewayV1Beta1SpecInfrastructureParametersRef;
}

/**
 * Converts an object of type 'GatewayV1Beta1SpecInfrastructure' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayV1Beta1SpecInfrastructure(obj: GatewayV1Beta1SpecInfrastructure | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'annotations': ((obj.annotations) === undefined) ? undefined : (Object.entries(obj.annotations).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'parametersRef': toJson_GatewayV1Beta1SpecInfrastructureParametersRef(obj.parametersRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewayV1Beta1SpecListeners
 */
export interface GatewayV1Beta1SpecListeners {
  /**
   * @schema GatewayV1Beta1SpecListeners#allowedRoutes
   */
  readonly allowedRoutes?: GatewayV1Beta1SpecListenersAllowedRoutes;

  /**
   * @schema GatewayV1Beta1SpecListeners#hostname
   */
  readonly hostname?: string;

  /**
   * @schema GatewayV1Beta1SpecListeners#name
   */
  readonly name: string;

  /**
   * @schema GatewayV1Beta1SpecListeners#port
   */
  readonly port: number;

  /**
   * @schema GatewayV1Beta1SpecListeners#protocol
   */
  readonly protocol: string;

  /**
   * @schema GatewayV1Beta1SpecListeners#tls
   */
  readonly tls?: GatewayV1Beta1SpecListenersTls;
}

/**
 * Converts an object of type 'GatewayV1Beta1SpecListeners' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayV1Beta1SpecListeners(obj: GatewayV1Beta1SpecListeners | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'allowedRoutes': toJson_GatewayV1Beta1SpecListenersAllowedRoutes(obj.allowedRoutes),
    'hostname': obj.hostname,
    'name': obj.name,
    'port': obj.port,
    'protocol': obj.protocol,
    'tls': toJson_GatewayV1Beta1SpecListenersTls(obj.tls),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewayV1Beta1SpecTls
 */
export interface GatewayV1Beta1SpecTls {
  /**
   * @schema GatewayV1Beta1SpecTls#backend
   */
  readonly backend?: GatewayV1Beta1SpecTlsBackend;

  /**
   * @schema GatewayV1Beta1SpecTls#frontend
   */
  readonly frontend?: GatewayV1Beta1SpecTlsFrontend;
}

/**
 * Converts an object of type 'GatewayV1Beta1SpecTls' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayV1Beta1SpecTls(obj: GatewayV1Beta1SpecTls | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backend': toJson_GatewayV1Beta1SpecTlsBackend(obj.backend),
    'frontend': toJson_GatewayV1Beta1SpecTlsFrontend(obj.frontend),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewayV1Beta1SpecAllowedListenersNamespaces
 */
export interface GatewayV1Beta1SpecAllowedListenersNamespaces {
  /**
   * @schema GatewayV1Beta1SpecAllowedListenersNamespaces#from
   */
  readonly from?: GatewayV1Beta1SpecAllowedListenersNamespacesFrom;

  /**
   * @schema GatewayV1Beta1SpecAllowedListenersNamespaces#selector
   */
  readonly selector?: GatewayV1Beta1SpecAllowedListenersNamespacesSelector;
}

/**
 * Converts an object of type 'GatewayV1Beta1SpecAllowedListenersNamespaces' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayV1Beta1SpecAllowedListenersNamespaces(obj: GatewayV1Beta1SpecAllowedListenersNamespaces | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'from': obj.from,
    'selector': toJson_GatewayV1Beta1SpecAllowedListenersNamespacesSelector(obj.selector),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewayV1Beta1SpecInfrastructureParametersRef
 */
export interface GatewayV1Beta1SpecInfrastructureParametersRef {
  /**
   * @schema GatewayV1Beta1SpecInfrastructureParametersRef#group
   */
  readonly group: string;

  /**
   * @schema GatewayV1Beta1SpecInfrastructureParametersRef#kind
   */
  readonly kind: string;

  /**
   * @schema GatewayV1Beta1SpecInfrastructureParametersRef#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'GatewayV1Beta1SpecInfrastructureParametersRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayV1Beta1SpecInfrastructureParametersRef(obj: GatewayV1Beta1SpecInfrastructureParametersRef | undefined): Record<string, any> | undefined {
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
 * @schema GatewayV1Beta1SpecListenersAllowedRoutes
 */
export interface GatewayV1Beta1SpecListenersAllowedRoutes {
  /**
   * @schema GatewayV1Beta1SpecListenersAllowedRoutes#kinds
   */
  readonly kinds?: GatewayV1Beta1SpecListenersAllowedRoutesKinds[];

  /**
   * @schema GatewayV1Beta1SpecListenersAllowedRoutes#namespaces
   */
  readonly namespaces?: GatewayV1Beta1SpecListenersAllowedRoutesNamespaces;
}

/**
 * Converts an object of type 'GatewayV1Beta1SpecListenersAllowedRoutes' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayV1Beta1SpecListenersAllowedRoutes(obj: GatewayV1Beta1SpecListenersAllowedRoutes | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'kinds': obj.kinds?.map(y => toJson_GatewayV1Beta1SpecListenersAllowedRoutesKinds(y)),
    'namespaces': toJson_GatewayV1Beta1SpecListenersAllowedRoutesNamespaces(obj.namespaces),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewayV1Beta1SpecListenersTls
 */
export interface GatewayV1Beta1SpecListenersTls {
  /**
   * @schema GatewayV1Beta1SpecListenersTls#certificateRefs
   */
  readonly certificateRefs?: GatewayV1Beta1SpecListenersTlsCertificateRefs[];

  /**
   * @schema GatewayV1Beta1SpecListenersTls#mode
   */
  readonly mode?: GatewayV1Beta1SpecListenersTlsMode;

  /**
   * @schema GatewayV1Beta1SpecListenersTls#options
   */
  readonly options?: { [key: string]: string };
}

/**
 * Converts an object of type 'GatewayV1Beta1SpecListenersTls' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayV1Beta1SpecListenersTls(obj: GatewayV1Beta1SpecListenersTls | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'certificateRefs': obj.certificateRefs?.map(y => toJson_GatewayV1Beta1SpecListenersTlsCertificateRefs(y)),
    'mode': obj.mode,
    'options': ((obj.options) === undefined) ? undefined : (Object.entries(obj.options).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewayV1Beta1SpecTlsBackend
 */
export interface GatewayV1Beta1SpecTlsBackend {
  /**
   * @schema GatewayV1Beta1SpecTlsBackend#clientCertificateRef
   */
  readonly clientCertificateRef?: GatewayV1Beta1SpecTlsBackendClientCertificateRef;
}

/**
 * Converts an object of type 'GatewayV1Beta1SpecTlsBackend' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayV1Beta1SpecTlsBackend(obj: GatewayV1Beta1SpecTlsBackend | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'clientCertificateRef': toJson_GatewayV1Beta1SpecTlsBackendClientCertificateRef(obj.clientCertificateRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewayV1Beta1SpecTlsFrontend
 */
export interface GatewayV1Beta1SpecTlsFrontend {
  /**
   * @schema GatewayV1Beta1SpecTlsFrontend#default
   */
  readonly default: GatewayV1Beta1SpecTlsFrontendDefault;

  /**
   * @schema GatewayV1Beta1SpecTlsFrontend#perPort
   */
  readonly perPort?: GatewayV1Beta1SpecTlsFrontendPerPort[];
}

/**
 * Converts an object of type 'GatewayV1Beta1SpecTlsFrontend' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayV1Beta1SpecTlsFrontend(obj: GatewayV1Beta1SpecTlsFrontend | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'default': toJson_GatewayV1Beta1SpecTlsFrontendDefault(obj.default),
    'perPort': obj.perPort?.map(y => toJson_GatewayV1Beta1SpecTlsFrontendPerPort(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewayV1Beta1SpecAllowedListenersNamespacesFrom
 */
export enum GatewayV1Beta1SpecAllowedListenersNamespacesFrom {
  /** All */
  ALL = "All",
  /** Selector */
  SELECTOR = "Selector",
  /** Same */
  SAME = "Same",
  /** None */
  NONE = "None",
}

/**
 * @schema GatewayV1Beta1SpecAllowedListenersNamespacesSelector
 */
export interface GatewayV1Beta1SpecAllowedListenersNamespacesSelector {
  /**
   * @schema GatewayV1Beta1SpecAllowedListenersNamespacesSelector#matchExpressions
   */
  readonly matchExpressions?: GatewayV1Beta1SpecAllowedListenersNamespacesSelectorMatchExpressions[];

  /**
   * @schema GatewayV1Beta1SpecAllowedListenersNamespacesSelector#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'GatewayV1Beta1SpecAllowedListenersNamespacesSelector' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayV1Beta1SpecAllowedListenersNamespacesSelector(obj: GatewayV1Beta1SpecAllowedListenersNamespacesSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_GatewayV1Beta1SpecAllowedListenersNamespacesSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewayV1Beta1SpecListenersAllowedRoutesKinds
 */
export interface GatewayV1Beta1SpecListenersAllowedRoutesKinds {
  /**
   * @schema GatewayV1Beta1SpecListenersAllowedRoutesKinds#group
   */
  readonly group?: string;

  /**
   * @schema GatewayV1Beta1SpecListenersAllowedRoutesKinds#kind
   */
  readonly kind: string;
}

/**
 * Converts an object of type 'GatewayV1Beta1SpecListenersAllowedRoutesKinds' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayV1Beta1SpecListenersAllowedRoutesKinds(obj: GatewayV1Beta1SpecListenersAllowedRoutesKinds | undefined): Record<string, any> | undefined {
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
 * @schema GatewayV1Beta1SpecListenersAllowedRoutesNamespaces
 */
export interface GatewayV1Beta1SpecListenersAllowedRoutesNamespaces {
  /**
   * @schema GatewayV1Beta1SpecListenersAllowedRoutesNamespaces#from
   */
  readonly from?: GatewayV1Beta1SpecListenersAllowedRoutesNamespacesFrom;

  /**
   * @schema GatewayV1Beta1SpecListenersAllowedRoutesNamespaces#selector
   */
  readonly selector?: GatewayV1Beta1SpecListenersAllowedRoutesNamespacesSelector;
}

/**
 * Converts an object of type 'GatewayV1Beta1SpecListenersAllowedRoutesNamespaces' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayV1Beta1SpecListenersAllowedRoutesNamespaces(obj: GatewayV1Beta1SpecListenersAllowedRoutesNamespaces | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'from': obj.from,
    'selector': toJson_GatewayV1Beta1SpecListenersAllowedRoutesNamespacesSelector(obj.selector),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewayV1Beta1SpecListenersTlsCertificateRefs
 */
export interface GatewayV1Beta1SpecListenersTlsCertificateRefs {
  /**
   * @schema GatewayV1Beta1SpecListenersTlsCertificateRefs#group
   */
  readonly group?: string;

  /**
   * @schema GatewayV1Beta1SpecListenersTlsCertificateRefs#kind
   */
  readonly kind?: string;

  /**
   * @schema GatewayV1Beta1SpecListenersTlsCertificateRefs#name
   */
  readonly name: string;

  /**
   * @schema GatewayV1Beta1SpecListenersTlsCertificateRefs#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'GatewayV1Beta1SpecListenersTlsCertificateRefs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayV1Beta1SpecListenersTlsCertificateRefs(obj: GatewayV1Beta1SpecListenersTlsCertificateRefs | undefined): Record<string, any> | undefined {
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
 * @schema GatewayV1Beta1SpecListenersTlsMode
 */
export enum GatewayV1Beta1SpecListenersTlsMode {
  /** Terminate */
  TERMINATE = "Terminate",
  /** Passthrough */
  PASSTHROUGH = "Passthrough",
}

/**
 * @schema GatewayV1Beta1SpecTlsBackendClientCertificateRef
 */
export interface GatewayV1Beta1SpecTlsBackendClientCertificateRef {
  /**
   * @schema GatewayV1Beta1SpecTlsBackendClientCertificateRef#group
   */
  readonly group?: string;

  /**
   * @schema GatewayV1Beta1SpecTlsBackendClientCertificateRef#kind
   */
  readonly kind?: string;

  /**
   * @schema GatewayV1Beta1SpecTlsBackendClientCertificateRef#name
   */
  readonly name: string;

  /**
   * @schema GatewayV1Beta1SpecTlsBackendClientCertificateRef#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'GatewayV1Beta1SpecTlsBackendClientCertificateRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayV1Beta1SpecTlsBackendClientCertificateRef(obj: GatewayV1Beta1SpecTlsBackendClientCertificateRef | undefined): Record<string, any> | undefined {
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
 * @schema GatewayV1Beta1SpecTlsFrontendDefault
 */
export interface GatewayV1Beta1SpecTlsFrontendDefault {
  /**
   * @schema GatewayV1Beta1SpecTlsFrontendDefault#validation
   */
  readonly validation?: GatewayV1Beta1SpecTlsFrontendDefaultValidation;
}

/**
 * Converts an object of type 'GatewayV1Beta1SpecTlsFrontendDefault' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayV1Beta1SpecTlsFrontendDefault(obj: GatewayV1Beta1SpecTlsFrontendDefault | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'validation': toJson_GatewayV1Beta1SpecTlsFrontendDefaultValidation(obj.validation),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewayV1Beta1SpecTlsFrontendPerPort
 */
export interface GatewayV1Beta1SpecTlsFrontendPerPort {
  /**
   * @schema GatewayV1Beta1SpecTlsFrontendPerPort#port
   */
  readonly port: number;

  /**
   * @schema GatewayV1Beta1SpecTlsFrontendPerPort#tls
   */
  readonly tls: GatewayV1Beta1SpecTlsFrontendPerPortTls;
}

/**
 * Converts an object of type 'GatewayV1Beta1SpecTlsFrontendPerPort' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayV1Beta1SpecTlsFrontendPerPort(obj: GatewayV1Beta1SpecTlsFrontendPerPort | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
    'tls': toJson_GatewayV1Beta1SpecTlsFrontendPerPortTls(obj.tls),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewayV1Beta1SpecAllowedListenersNamespacesSelectorMatchExpressions
 */
export interface GatewayV1Beta1SpecAllowedListenersNamespacesSelectorMatchExpressions {
  /**
   * @schema GatewayV1Beta1SpecAllowedListenersNamespacesSelectorMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema GatewayV1Beta1SpecAllowedListenersNamespacesSelectorMatchExpressions#operator
   */
  readonly operator: string;

  /**
   * @schema GatewayV1Beta1SpecAllowedListenersNamespacesSelectorMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'GatewayV1Beta1SpecAllowedListenersNamespacesSelectorMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayV1Beta1SpecAllowedListenersNamespacesSelectorMatchExpressions(obj: GatewayV1Beta1SpecAllowedListenersNamespacesSelectorMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema GatewayV1Beta1SpecListenersAllowedRoutesNamespacesFrom
 */
export enum GatewayV1Beta1SpecListenersAllowedRoutesNamespacesFrom {
  /** All */
  ALL = "All",
  /** Selector */
  SELECTOR = "Selector",
  /** Same */
  SAME = "Same",
}

/**
 * @schema GatewayV1Beta1SpecListenersAllowedRoutesNamespacesSelector
 */
export interface GatewayV1Beta1SpecListenersAllowedRoutesNamespacesSelector {
  /**
   * @schema GatewayV1Beta1SpecListenersAllowedRoutesNamespacesSelector#matchExpressions
   */
  readonly matchExpressions?: GatewayV1Beta1SpecListenersAllowedRoutesNamespacesSelectorMatchExpressions[];

  /**
   * @schema GatewayV1Beta1SpecListenersAllowedRoutesNamespacesSelector#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'GatewayV1Beta1SpecListenersAllowedRoutesNamespacesSelector' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayV1Beta1SpecListenersAllowedRoutesNamespacesSelector(obj: GatewayV1Beta1SpecListenersAllowedRoutesNamespacesSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_GatewayV1Beta1SpecListenersAllowedRoutesNamespacesSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewayV1Beta1SpecTlsFrontendDefaultValidation
 */
export interface GatewayV1Beta1SpecTlsFrontendDefaultValidation {
  /**
   * @schema GatewayV1Beta1SpecTlsFrontendDefaultValidation#caCertificateRefs
   */
  readonly caCertificateRefs: GatewayV1Beta1SpecTlsFrontendDefaultValidationCaCertificateRefs[];

  /**
   * @schema GatewayV1Beta1SpecTlsFrontendDefaultValidation#mode
   */
  readonly mode?: GatewayV1Beta1SpecTlsFrontendDefaultValidationMode;
}

/**
 * Converts an object of type 'GatewayV1Beta1SpecTlsFrontendDefaultValidation' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayV1Beta1SpecTlsFrontendDefaultValidation(obj: GatewayV1Beta1SpecTlsFrontendDefaultValidation | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'caCertificateRefs': obj.caCertificateRefs?.map(y => toJson_GatewayV1Beta1SpecTlsFrontendDefaultValidationCaCertificateRefs(y)),
    'mode': obj.mode,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewayV1Beta1SpecTlsFrontendPerPortTls
 */
export interface GatewayV1Beta1SpecTlsFrontendPerPortTls {
  /**
   * @schema GatewayV1Beta1SpecTlsFrontendPerPortTls#validation
   */
  readonly validation?: GatewayV1Beta1SpecTlsFrontendPerPortTlsValidation;
}

/**
 * Converts an object of type 'GatewayV1Beta1SpecTlsFrontendPerPortTls' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayV1Beta1SpecTlsFrontendPerPortTls(obj: GatewayV1Beta1SpecTlsFrontendPerPortTls | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'validation': toJson_GatewayV1Beta1SpecTlsFrontendPerPortTlsValidation(obj.validation),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewayV1Beta1SpecListenersAllowedRoutesNamespacesSelectorMatchExpressions
 */
export interface GatewayV1Beta1SpecListenersAllowedRoutesNamespacesSelectorMatchExpressions {
  /**
   * @schema GatewayV1Beta1SpecListenersAllowedRoutesNamespacesSelectorMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema GatewayV1Beta1SpecListenersAllowedRoutesNamespacesSelectorMatchExpressions#operator
   */
  readonly operator: string;

  /**
   * @schema GatewayV1Beta1SpecListenersAllowedRoutesNamespacesSelectorMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'GatewayV1Beta1SpecListenersAllowedRoutesNamespacesSelectorMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayV1Beta1SpecListenersAllowedRoutesNamespacesSelectorMatchExpressions(obj: GatewayV1Beta1SpecListenersAllowedRoutesNamespacesSelectorMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema GatewayV1Beta1SpecTlsFrontendDefaultValidationCaCertificateRefs
 */
export interface GatewayV1Beta1SpecTlsFrontendDefaultValidationCaCertificateRefs {
  /**
   * @schema GatewayV1Beta1SpecTlsFrontendDefaultValidationCaCertificateRefs#group
   */
  readonly group: string;

  /**
   * @schema GatewayV1Beta1SpecTlsFrontendDefaultValidationCaCertificateRefs#kind
   */
  readonly kind: string;

  /**
   * @schema GatewayV1Beta1SpecTlsFrontendDefaultValidationCaCertificateRefs#name
   */
  readonly name: string;

  /**
   * @schema GatewayV1Beta1SpecTlsFrontendDefaultValidationCaCertificateRefs#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'GatewayV1Beta1SpecTlsFrontendDefaultValidationCaCertificateRefs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayV1Beta1SpecTlsFrontendDefaultValidationCaCertificateRefs(obj: GatewayV1Beta1SpecTlsFrontendDefaultValidationCaCertificateRefs | undefined): Record<string, any> | undefined {
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
 * @schema GatewayV1Beta1SpecTlsFrontendDefaultValidationMode
 */
export enum GatewayV1Beta1SpecTlsFrontendDefaultValidationMode {
  /** AllowValidOnly */
  ALLOW_VALID_ONLY = "AllowValidOnly",
  /** AllowInsecureFallback */
  ALLOW_INSECURE_FALLBACK = "AllowInsecureFallback",
}

/**
 * @schema GatewayV1Beta1SpecTlsFrontendPerPortTlsValidation
 */
export interface GatewayV1Beta1SpecTlsFrontendPerPortTlsValidation {
  /**
   * @schema GatewayV1Beta1SpecTlsFrontendPerPortTlsValidation#caCertificateRefs
   */
  readonly caCertificateRefs: GatewayV1Beta1SpecTlsFrontendPerPortTlsValidationCaCertificateRefs[];

  /**
   * @schema GatewayV1Beta1SpecTlsFrontendPerPortTlsValidation#mode
   */
  readonly mode?: GatewayV1Beta1SpecTlsFrontendPerPortTlsValidationMode;
}

/**
 * Converts an object of type 'GatewayV1Beta1SpecTlsFrontendPerPortTlsValidation' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayV1Beta1SpecTlsFrontendPerPortTlsValidation(obj: GatewayV1Beta1SpecTlsFrontendPerPortTlsValidation | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'caCertificateRefs': obj.caCertificateRefs?.map(y => toJson_GatewayV1Beta1SpecTlsFrontendPerPortTlsValidationCaCertificateRefs(y)),
    'mode': obj.mode,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewayV1Beta1SpecTlsFrontendPerPortTlsValidationCaCertificateRefs
 */
export interface GatewayV1Beta1SpecTlsFrontendPerPortTlsValidationCaCertificateRefs {
  /**
   * @schema GatewayV1Beta1SpecTlsFrontendPerPortTlsValidationCaCertificateRefs#group
   */
  readonly group: string;

  /**
   * @schema GatewayV1Beta1SpecTlsFrontendPerPortTlsValidationCaCertificateRefs#kind
   */
  readonly kind: string;

  /**
   * @schema GatewayV1Beta1SpecTlsFrontendPerPortTlsValidationCaCertificateRefs#name
   */
  readonly name: string;

  /**
   * @schema GatewayV1Beta1SpecTlsFrontendPerPortTlsValidationCaCertificateRefs#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'GatewayV1Beta1SpecTlsFrontendPerPortTlsValidationCaCertificateRefs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayV1Beta1SpecTlsFrontendPerPortTlsValidationCaCertificateRefs(obj: GatewayV1Beta1SpecTlsFrontendPerPortTlsValidationCaCertificateRefs | undefined): Record<string, any> | undefined {
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
 * @schema GatewayV1Beta1SpecTlsFrontendPerPortTlsValidationMode
 */
export enum GatewayV1Beta1SpecTlsFrontendPerPortTlsValidationMode {
  /** AllowValidOnly */
  ALLOW_VALID_ONLY = "AllowValidOnly",
  /** AllowInsecureFallback */
  ALLOW_INSECURE_FALLBACK = "AllowInsecureFallback",
}


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
    apiVersion: 'gateway.networking.k8s.io/v1',
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
 * @schema GatewayClassV1Beta1
 */
export class GatewayClassV1Beta1 extends ApiObject {
  /**
   * Returns the apiVersion and kind for "GatewayClassV1Beta1"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'gateway.networking.k8s.io/v1beta1',
    kind: 'GatewayClass',
  }

  /**
   * Renders a Kubernetes manifest for "GatewayClassV1Beta1".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: GatewayClassV1Beta1Props): any {
    return {
      ...GatewayClassV1Beta1.GVK,
      ...toJson_GatewayClassV1Beta1Props(props),
    };
  }

  /**
   * Defines a "GatewayClassV1Beta1" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: GatewayClassV1Beta1Props) {
    super(scope, id, {
      ...GatewayClassV1Beta1.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...GatewayClassV1Beta1.GVK,
      ...toJson_GatewayClassV1Beta1Props(resolved),
    };
  }
}

/**
 * @schema GatewayClassV1Beta1
 */
export interface GatewayClassV1Beta1Props {
  /**
   * @schema GatewayClassV1Beta1#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * @schema GatewayClassV1Beta1#spec
   */
  readonly spec: GatewayClassV1Beta1Spec;
}

/**
 * Converts an object of type 'GatewayClassV1Beta1Props' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayClassV1Beta1Props(obj: GatewayClassV1Beta1Props | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_GatewayClassV1Beta1Spec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewayClassV1Beta1Spec
 */
export interface GatewayClassV1Beta1Spec {
  /**
   * @schema GatewayClassV1Beta1Spec#controllerName
   */
  readonly controllerName: string;

  /**
   * @schema GatewayClassV1Beta1Spec#description
   */
  readonly description?: string;

  /**
   * @schema GatewayClassV1Beta1Spec#parametersRef
   */
  readonly parametersRef?: GatewayClassV1Beta1SpecParametersRef;
}

/**
 * Converts an object of type 'GatewayClassV1Beta1Spec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayClassV1Beta1Spec(obj: GatewayClassV1Beta1Spec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'controllerName': obj.controllerName,
    'description': obj.description,
    'parametersRef': toJson_GatewayClassV1Beta1SpecParametersRef(obj.parametersRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GatewayClassV1Beta1SpecParametersRef
 */
export interface GatewayClassV1Beta1SpecParametersRef {
  /**
   * @schema GatewayClassV1Beta1SpecParametersRef#group
   */
  readonly group: string;

  /**
   * @schema GatewayClassV1Beta1SpecParametersRef#kind
   */
  readonly kind: string;

  /**
   * @schema GatewayClassV1Beta1SpecParametersRef#name
   */
  readonly name: string;

  /**
   * @schema GatewayClassV1Beta1SpecParametersRef#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'GatewayClassV1Beta1SpecParametersRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GatewayClassV1Beta1SpecParametersRef(obj: GatewayClassV1Beta1SpecParametersRef | undefined): Record<string, any> | undefined {
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
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'GRPCRoute',
  }

  /**
   * Renders a Kubernetes manifest for "GRPCRoute".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: GrpcRouteProps): any {
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
  public constructor(scope: Construct, id: string, props: GrpcRouteProps) {
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
  readonly spec: GrpcRouteSpec;
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

  /**
   * @schema GrpcRouteSpec#useDefaultGateways
   */
  readonly useDefaultGateways?: GrpcRouteSpecUseDefaultGateways;
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
    'useDefaultGateways': obj.useDefaultGateways,
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

  /**
   * @schema GrpcRouteSpecRules#name
   */
  readonly name?: string;

  /**
   * @schema GrpcRouteSpecRules#sessionPersistence
   */
  readonly sessionPersistence?: GrpcRouteSpecRulesSessionPersistence;
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
    'name': obj.name,
    'sessionPersistence': toJson_GrpcRouteSpecRulesSessionPersistence(obj.sessionPersistence),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GrpcRouteSpecUseDefaultGateways
 */
export enum GrpcRouteSpecUseDefaultGateways {
  /** All */
  ALL = "All",
  /** None */
  NONE = "None",
}

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
 * @schema GrpcRouteSpecRulesSessionPersistence
 */
export interface GrpcRouteSpecRulesSessionPersistence {
  /**
   * @schema GrpcRouteSpecRulesSessionPersistence#absoluteTimeout
   */
  readonly absoluteTimeout?: string;

  /**
   * @schema GrpcRouteSpecRulesSessionPersistence#cookieConfig
   */
  readonly cookieConfig?: GrpcRouteSpecRulesSessionPersistenceCookieConfig;

  /**
   * @schema GrpcRouteSpecRulesSessionPersistence#sessionName
   */
  readonly sessionName?: string;

  /**
   * @schema GrpcRouteSpecRulesSessionPersistence#type
   */
  readonly type?: GrpcRouteSpecRulesSessionPersistenceType;
}

/**
 * Converts an object of type 'GrpcRouteSpecRulesSessionPersistence' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GrpcRouteSpecRulesSessionPersistence(obj: GrpcRouteSpecRulesSessionPersistence | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'absoluteTimeout': obj.absoluteTimeout,
    'cookieConfig': toJson_GrpcRouteSpecRulesSessionPersistenceCookieConfig(obj.cookieConfig),
    'sessionName': obj.sessionName,
    'type': obj.type,
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

  /**
   * @schema GrpcRouteSpecRulesFiltersRequestMirror#fraction
   */
  readonly fraction?: GrpcRouteSpecRulesFiltersRequestMirrorFraction;

  /**
   * @schema GrpcRouteSpecRulesFiltersRequestMirror#percent
   */
  readonly percent?: number;
}

/**
 * Converts an object of type 'GrpcRouteSpecRulesFiltersRequestMirror' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GrpcRouteSpecRulesFiltersRequestMirror(obj: GrpcRouteSpecRulesFiltersRequestMirror | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backendRef': toJson_GrpcRouteSpecRulesFiltersRequestMirrorBackendRef(obj.backendRef),
    'fraction': toJson_GrpcRouteSpecRulesFiltersRequestMirrorFraction(obj.fraction),
    'percent': obj.percent,
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
 * @schema GrpcRouteSpecRulesSessionPersistenceCookieConfig
 */
export interface GrpcRouteSpecRulesSessionPersistenceCookieConfig {
  /**
   * @schema GrpcRouteSpecRulesSessionPersistenceCookieConfig#lifetimeType
   */
  readonly lifetimeType?: GrpcRouteSpecRulesSessionPersistenceCookieConfigLifetimeType;
}

/**
 * Converts an object of type 'GrpcRouteSpecRulesSessionPersistenceCookieConfig' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GrpcRouteSpecRulesSessionPersistenceCookieConfig(obj: GrpcRouteSpecRulesSessionPersistenceCookieConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'lifetimeType': obj.lifetimeType,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema GrpcRouteSpecRulesSessionPersistenceType
 */
export enum GrpcRouteSpecRulesSessionPersistenceType {
  /** Cookie */
  COOKIE = "Cookie",
  /** Header */
  HEADER = "Header",
}

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

  /**
   * @schema GrpcRouteSpecRulesBackendRefsFiltersRequestMirror#fraction
   */
  readonly fraction?: GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorFraction;

  /**
   * @schema GrpcRouteSpecRulesBackendRefsFiltersRequestMirror#percent
   */
  readonly percent?: number;
}

/**
 * Converts an object of type 'GrpcRouteSpecRulesBackendRefsFiltersRequestMirror' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GrpcRouteSpecRulesBackendRefsFiltersRequestMirror(obj: GrpcRouteSpecRulesBackendRefsFiltersRequestMirror | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backendRef': toJson_GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef(obj.backendRef),
    'fraction': toJson_GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorFraction(obj.fraction),
    'percent': obj.percent,
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
 * @schema GrpcRouteSpecRulesFiltersRequestMirrorFraction
 */
export interface GrpcRouteSpecRulesFiltersRequestMirrorFraction {
  /**
   * @schema GrpcRouteSpecRulesFiltersRequestMirrorFraction#denominator
   */
  readonly denominator?: number;

  /**
   * @schema GrpcRouteSpecRulesFiltersRequestMirrorFraction#numerator
   */
  readonly numerator: number;
}

/**
 * Converts an object of type 'GrpcRouteSpecRulesFiltersRequestMirrorFraction' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GrpcRouteSpecRulesFiltersRequestMirrorFraction(obj: GrpcRouteSpecRulesFiltersRequestMirrorFraction | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'denominator': obj.denominator,
    'numerator': obj.numerator,
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
 * @schema GrpcRouteSpecRulesSessionPersistenceCookieConfigLifetimeType
 */
export enum GrpcRouteSpecRulesSessionPersistenceCookieConfigLifetimeType {
  /** Permanent */
  PERMANENT = "Permanent",
  /** Session */
  SESSION = "Session",
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
 * @schema GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorFraction
 */
export interface GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorFraction {
  /**
   * @schema GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorFraction#denominator
   */
  readonly denominator?: number;

  /**
   * @schema GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorFraction#numerator
   */
  readonly numerator: number;
}

/**
 * Converts an object of type 'GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorFraction' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorFraction(obj: GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorFraction | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'denominator': obj.denominator,
    'numerator': obj.numerator,
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
    apiVersion: 'gateway.networking.k8s.io/v1',
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

  /**
   * @schema HttpRouteSpec#useDefaultGateways
   */
  readonly useDefaultGateways?: HttpRouteSpecUseDefaultGateways;
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
    'useDefaultGateways': obj.useDefaultGateways,
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

  /**
   * @schema HttpRouteSpecRules#name
   */
  readonly name?: string;

  /**
   * @schema HttpRouteSpecRules#retry
   */
  readonly retry?: HttpRouteSpecRulesRetry;

  /**
   * @schema HttpRouteSpecRules#sessionPersistence
   */
  readonly sessionPersistence?: HttpRouteSpecRulesSessionPersistence;

  /**
   * @schema HttpRouteSpecRules#timeouts
   */
  readonly timeouts?: HttpRouteSpecRulesTimeouts;
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
    'name': obj.name,
    'retry': toJson_HttpRouteSpecRulesRetry(obj.retry),
    'sessionPersistence': toJson_HttpRouteSpecRulesSessionPersistence(obj.sessionPersistence),
    'timeouts': toJson_HttpRouteSpecRulesTimeouts(obj.timeouts),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecUseDefaultGateways
 */
export enum HttpRouteSpecUseDefaultGateways {
  /** All */
  ALL = "All",
  /** None */
  NONE = "None",
}

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
   * @schema HttpRouteSpecRulesFilters#cors
   */
  readonly cors?: HttpRouteSpecRulesFiltersCors;

  /**
   * @schema HttpRouteSpecRulesFilters#extensionRef
   */
  readonly extensionRef?: HttpRouteSpecRulesFiltersExtensionRef;

  /**
   * @schema HttpRouteSpecRulesFilters#externalAuth
   */
  readonly externalAuth?: HttpRouteSpecRulesFiltersExternalAuth;

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
    'cors': toJson_HttpRouteSpecRulesFiltersCors(obj.cors),
    'extensionRef': toJson_HttpRouteSpecRulesFiltersExtensionRef(obj.extensionRef),
    'externalAuth': toJson_HttpRouteSpecRulesFiltersExternalAuth(obj.externalAuth),
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
 * @schema HttpRouteSpecRulesRetry
 */
export interface HttpRouteSpecRulesRetry {
  /**
   * @schema HttpRouteSpecRulesRetry#attempts
   */
  readonly attempts?: number;

  /**
   * @schema HttpRouteSpecRulesRetry#backoff
   */
  readonly backoff?: string;

  /**
   * @schema HttpRouteSpecRulesRetry#codes
   */
  readonly codes?: number[];
}

/**
 * Converts an object of type 'HttpRouteSpecRulesRetry' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesRetry(obj: HttpRouteSpecRulesRetry | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'attempts': obj.attempts,
    'backoff': obj.backoff,
    'codes': obj.codes?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecRulesSessionPersistence
 */
export interface HttpRouteSpecRulesSessionPersistence {
  /**
   * @schema HttpRouteSpecRulesSessionPersistence#absoluteTimeout
   */
  readonly absoluteTimeout?: string;

  /**
   * @schema HttpRouteSpecRulesSessionPersistence#cookieConfig
   */
  readonly cookieConfig?: HttpRouteSpecRulesSessionPersistenceCookieConfig;

  /**
   * @schema HttpRouteSpecRulesSessionPersistence#sessionName
   */
  readonly sessionName?: string;

  /**
   * @schema HttpRouteSpecRulesSessionPersistence#type
   */
  readonly type?: HttpRouteSpecRulesSessionPersistenceType;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesSessionPersistence' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesSessionPersistence(obj: HttpRouteSpecRulesSessionPersistence | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'absoluteTimeout': obj.absoluteTimeout,
    'cookieConfig': toJson_HttpRouteSpecRulesSessionPersistenceCookieConfig(obj.cookieConfig),
    'sessionName': obj.sessionName,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecRulesTimeouts
 */
export interface HttpRouteSpecRulesTimeouts {
  /**
   * @schema HttpRouteSpecRulesTimeouts#backendRequest
   */
  readonly backendRequest?: string;

  /**
   * @schema HttpRouteSpecRulesTimeouts#request
   */
  readonly request?: string;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesTimeouts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesTimeouts(obj: HttpRouteSpecRulesTimeouts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backendRequest': obj.backendRequest,
    'request': obj.request,
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
   * @schema HttpRouteSpecRulesBackendRefsFilters#cors
   */
  readonly cors?: HttpRouteSpecRulesBackendRefsFiltersCors;

  /**
   * @schema HttpRouteSpecRulesBackendRefsFilters#extensionRef
   */
  readonly extensionRef?: HttpRouteSpecRulesBackendRefsFiltersExtensionRef;

  /**
   * @schema HttpRouteSpecRulesBackendRefsFilters#externalAuth
   */
  readonly externalAuth?: HttpRouteSpecRulesBackendRefsFiltersExternalAuth;

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
    'cors': toJson_HttpRouteSpecRulesBackendRefsFiltersCors(obj.cors),
    'extensionRef': toJson_HttpRouteSpecRulesBackendRefsFiltersExtensionRef(obj.extensionRef),
    'externalAuth': toJson_HttpRouteSpecRulesBackendRefsFiltersExternalAuth(obj.externalAuth),
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
 * @schema HttpRouteSpecRulesFiltersCors
 */
export interface HttpRouteSpecRulesFiltersCors {
  /**
   * @schema HttpRouteSpecRulesFiltersCors#allowCredentials
   */
  readonly allowCredentials?: boolean;

  /**
   * @schema HttpRouteSpecRulesFiltersCors#allowHeaders
   */
  readonly allowHeaders?: string[];

  /**
   * @schema HttpRouteSpecRulesFiltersCors#allowMethods
   */
  readonly allowMethods?: HttpRouteSpecRulesFiltersCorsAllowMethods[];

  /**
   * @schema HttpRouteSpecRulesFiltersCors#allowOrigins
   */
  readonly allowOrigins?: string[];

  /**
   * @schema HttpRouteSpecRulesFiltersCors#exposeHeaders
   */
  readonly exposeHeaders?: string[];

  /**
   * @schema HttpRouteSpecRulesFiltersCors#maxAge
   */
  readonly maxAge?: number;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesFiltersCors' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesFiltersCors(obj: HttpRouteSpecRulesFiltersCors | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'allowCredentials': obj.allowCredentials,
    'allowHeaders': obj.allowHeaders?.map(y => y),
    'allowMethods': obj.allowMethods?.map(y => y),
    'allowOrigins': obj.allowOrigins?.map(y => y),
    'exposeHeaders': obj.exposeHeaders?.map(y => y),
    'maxAge': obj.maxAge,
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
 * @schema HttpRouteSpecRulesFiltersExternalAuth
 */
export interface HttpRouteSpecRulesFiltersExternalAuth {
  /**
   * @schema HttpRouteSpecRulesFiltersExternalAuth#backendRef
   */
  readonly backendRef: HttpRouteSpecRulesFiltersExternalAuthBackendRef;

  /**
   * @schema HttpRouteSpecRulesFiltersExternalAuth#forwardBody
   */
  readonly forwardBody?: HttpRouteSpecRulesFiltersExternalAuthForwardBody;

  /**
   * @schema HttpRouteSpecRulesFiltersExternalAuth#grpc
   */
  readonly grpc?: HttpRouteSpecRulesFiltersExternalAuthGrpc;

  /**
   * @schema HttpRouteSpecRulesFiltersExternalAuth#http
   */
  readonly http?: HttpRouteSpecRulesFiltersExternalAuthHttp;

  /**
   * @schema HttpRouteSpecRulesFiltersExternalAuth#protocol
   */
  readonly protocol: HttpRouteSpecRulesFiltersExternalAuthProtocol;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesFiltersExternalAuth' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesFiltersExternalAuth(obj: HttpRouteSpecRulesFiltersExternalAuth | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backendRef': toJson_HttpRouteSpecRulesFiltersExternalAuthBackendRef(obj.backendRef),
    'forwardBody': toJson_HttpRouteSpecRulesFiltersExternalAuthForwardBody(obj.forwardBody),
    'grpc': toJson_HttpRouteSpecRulesFiltersExternalAuthGrpc(obj.grpc),
    'http': toJson_HttpRouteSpecRulesFiltersExternalAuthHttp(obj.http),
    'protocol': obj.protocol,
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

  /**
   * @schema HttpRouteSpecRulesFiltersRequestMirror#fraction
   */
  readonly fraction?: HttpRouteSpecRulesFiltersRequestMirrorFraction;

  /**
   * @schema HttpRouteSpecRulesFiltersRequestMirror#percent
   */
  readonly percent?: number;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesFiltersRequestMirror' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesFiltersRequestMirror(obj: HttpRouteSpecRulesFiltersRequestMirror | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backendRef': toJson_HttpRouteSpecRulesFiltersRequestMirrorBackendRef(obj.backendRef),
    'fraction': toJson_HttpRouteSpecRulesFiltersRequestMirrorFraction(obj.fraction),
    'percent': obj.percent,
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
  /** CORS */
  CORS = "CORS",
  /** ExternalAuth */
  EXTERNAL_AUTH = "ExternalAuth",
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
 * @schema HttpRouteSpecRulesSessionPersistenceCookieConfig
 */
export interface HttpRouteSpecRulesSessionPersistenceCookieConfig {
  /**
   * @schema HttpRouteSpecRulesSessionPersistenceCookieConfig#lifetimeType
   */
  readonly lifetimeType?: HttpRouteSpecRulesSessionPersistenceCookieConfigLifetimeType;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesSessionPersistenceCookieConfig' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesSessionPersistenceCookieConfig(obj: HttpRouteSpecRulesSessionPersistenceCookieConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'lifetimeType': obj.lifetimeType,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecRulesSessionPersistenceType
 */
export enum HttpRouteSpecRulesSessionPersistenceType {
  /** Cookie */
  COOKIE = "Cookie",
  /** Header */
  HEADER = "Header",
}

/**
 * @schema HttpRouteSpecRulesBackendRefsFiltersCors
 */
export interface HttpRouteSpecRulesBackendRefsFiltersCors {
  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersCors#allowCredentials
   */
  readonly allowCredentials?: boolean;

  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersCors#allowHeaders
   */
  readonly allowHeaders?: string[];

  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersCors#allowMethods
   */
  readonly allowMethods?: HttpRouteSpecRulesBackendRefsFiltersCorsAllowMethods[];

  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersCors#allowOrigins
   */
  readonly allowOrigins?: string[];

  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersCors#exposeHeaders
   */
  readonly exposeHeaders?: string[];

  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersCors#maxAge
   */
  readonly maxAge?: number;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesBackendRefsFiltersCors' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesBackendRefsFiltersCors(obj: HttpRouteSpecRulesBackendRefsFiltersCors | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'allowCredentials': obj.allowCredentials,
    'allowHeaders': obj.allowHeaders?.map(y => y),
    'allowMethods': obj.allowMethods?.map(y => y),
    'allowOrigins': obj.allowOrigins?.map(y => y),
    'exposeHeaders': obj.exposeHeaders?.map(y => y),
    'maxAge': obj.maxAge,
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
 * @schema HttpRouteSpecRulesBackendRefsFiltersExternalAuth
 */
export interface HttpRouteSpecRulesBackendRefsFiltersExternalAuth {
  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersExternalAuth#backendRef
   */
  readonly backendRef: HttpRouteSpecRulesBackendRefsFiltersExternalAuthBackendRef;

  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersExternalAuth#forwardBody
   */
  readonly forwardBody?: HttpRouteSpecRulesBackendRefsFiltersExternalAuthForwardBody;

  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersExternalAuth#grpc
   */
  readonly grpc?: HttpRouteSpecRulesBackendRefsFiltersExternalAuthGrpc;

  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersExternalAuth#http
   */
  readonly http?: HttpRouteSpecRulesBackendRefsFiltersExternalAuthHttp;

  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersExternalAuth#protocol
   */
  readonly protocol: HttpRouteSpecRulesBackendRefsFiltersExternalAuthProtocol;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesBackendRefsFiltersExternalAuth' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesBackendRefsFiltersExternalAuth(obj: HttpRouteSpecRulesBackendRefsFiltersExternalAuth | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backendRef': toJson_HttpRouteSpecRulesBackendRefsFiltersExternalAuthBackendRef(obj.backendRef),
    'forwardBody': toJson_HttpRouteSpecRulesBackendRefsFiltersExternalAuthForwardBody(obj.forwardBody),
    'grpc': toJson_HttpRouteSpecRulesBackendRefsFiltersExternalAuthGrpc(obj.grpc),
    'http': toJson_HttpRouteSpecRulesBackendRefsFiltersExternalAuthHttp(obj.http),
    'protocol': obj.protocol,
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

  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestMirror#fraction
   */
  readonly fraction?: HttpRouteSpecRulesBackendRefsFiltersRequestMirrorFraction;

  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestMirror#percent
   */
  readonly percent?: number;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesBackendRefsFiltersRequestMirror' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesBackendRefsFiltersRequestMirror(obj: HttpRouteSpecRulesBackendRefsFiltersRequestMirror | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backendRef': toJson_HttpRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef(obj.backendRef),
    'fraction': toJson_HttpRouteSpecRulesBackendRefsFiltersRequestMirrorFraction(obj.fraction),
    'percent': obj.percent,
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
  /** CORS */
  CORS = "CORS",
  /** ExternalAuth */
  EXTERNAL_AUTH = "ExternalAuth",
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
 * @schema HttpRouteSpecRulesFiltersCorsAllowMethods
 */
export enum HttpRouteSpecRulesFiltersCorsAllowMethods {
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
  /** * */
  VALUE_ASTERISK = "*",
}

/**
 * @schema HttpRouteSpecRulesFiltersExternalAuthBackendRef
 */
export interface HttpRouteSpecRulesFiltersExternalAuthBackendRef {
  /**
   * @schema HttpRouteSpecRulesFiltersExternalAuthBackendRef#group
   */
  readonly group?: string;

  /**
   * @schema HttpRouteSpecRulesFiltersExternalAuthBackendRef#kind
   */
  readonly kind?: string;

  /**
   * @schema HttpRouteSpecRulesFiltersExternalAuthBackendRef#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteSpecRulesFiltersExternalAuthBackendRef#namespace
   */
  readonly namespace?: string;

  /**
   * @schema HttpRouteSpecRulesFiltersExternalAuthBackendRef#port
   */
  readonly port?: number;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesFiltersExternalAuthBackendRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesFiltersExternalAuthBackendRef(obj: HttpRouteSpecRulesFiltersExternalAuthBackendRef | undefined): Record<string, any> | undefined {
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
 * @schema HttpRouteSpecRulesFiltersExternalAuthForwardBody
 */
export interface HttpRouteSpecRulesFiltersExternalAuthForwardBody {
  /**
   * @schema HttpRouteSpecRulesFiltersExternalAuthForwardBody#maxSize
   */
  readonly maxSize?: number;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesFiltersExternalAuthForwardBody' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesFiltersExternalAuthForwardBody(obj: HttpRouteSpecRulesFiltersExternalAuthForwardBody | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'maxSize': obj.maxSize,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecRulesFiltersExternalAuthGrpc
 */
export interface HttpRouteSpecRulesFiltersExternalAuthGrpc {
  /**
   * @schema HttpRouteSpecRulesFiltersExternalAuthGrpc#allowedHeaders
   */
  readonly allowedHeaders?: string[];
}

/**
 * Converts an object of type 'HttpRouteSpecRulesFiltersExternalAuthGrpc' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesFiltersExternalAuthGrpc(obj: HttpRouteSpecRulesFiltersExternalAuthGrpc | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'allowedHeaders': obj.allowedHeaders?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecRulesFiltersExternalAuthHttp
 */
export interface HttpRouteSpecRulesFiltersExternalAuthHttp {
  /**
   * @schema HttpRouteSpecRulesFiltersExternalAuthHttp#allowedHeaders
   */
  readonly allowedHeaders?: string[];

  /**
   * @schema HttpRouteSpecRulesFiltersExternalAuthHttp#allowedResponseHeaders
   */
  readonly allowedResponseHeaders?: string[];

  /**
   * @schema HttpRouteSpecRulesFiltersExternalAuthHttp#path
   */
  readonly path?: string;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesFiltersExternalAuthHttp' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesFiltersExternalAuthHttp(obj: HttpRouteSpecRulesFiltersExternalAuthHttp | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'allowedHeaders': obj.allowedHeaders?.map(y => y),
    'allowedResponseHeaders': obj.allowedResponseHeaders?.map(y => y),
    'path': obj.path,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecRulesFiltersExternalAuthProtocol
 */
export enum HttpRouteSpecRulesFiltersExternalAuthProtocol {
  /** HTTP */
  HTTP = "HTTP",
  /** GRPC */
  GRPC = "GRPC",
}

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
 * @schema HttpRouteSpecRulesFiltersRequestMirrorFraction
 */
export interface HttpRouteSpecRulesFiltersRequestMirrorFraction {
  /**
   * @schema HttpRouteSpecRulesFiltersRequestMirrorFraction#denominator
   */
  readonly denominator?: number;

  /**
   * @schema HttpRouteSpecRulesFiltersRequestMirrorFraction#numerator
   */
  readonly numerator: number;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesFiltersRequestMirrorFraction' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesFiltersRequestMirrorFraction(obj: HttpRouteSpecRulesFiltersRequestMirrorFraction | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'denominator': obj.denominator,
    'numerator': obj.numerator,
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
  /** 303 */
  VALUE_303 = 303,
  /** 307 */
  VALUE_307 = 307,
  /** 308 */
  VALUE_308 = 308,
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
 * @schema HttpRouteSpecRulesSessionPersistenceCookieConfigLifetimeType
 */
export enum HttpRouteSpecRulesSessionPersistenceCookieConfigLifetimeType {
  /** Permanent */
  PERMANENT = "Permanent",
  /** Session */
  SESSION = "Session",
}

/**
 * @schema HttpRouteSpecRulesBackendRefsFiltersCorsAllowMethods
 */
export enum HttpRouteSpecRulesBackendRefsFiltersCorsAllowMethods {
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
  /** * */
  VALUE_ASTERISK = "*",
}

/**
 * @schema HttpRouteSpecRulesBackendRefsFiltersExternalAuthBackendRef
 */
export interface HttpRouteSpecRulesBackendRefsFiltersExternalAuthBackendRef {
  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersExternalAuthBackendRef#group
   */
  readonly group?: string;

  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersExternalAuthBackendRef#kind
   */
  readonly kind?: string;

  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersExternalAuthBackendRef#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersExternalAuthBackendRef#namespace
   */
  readonly namespace?: string;

  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersExternalAuthBackendRef#port
   */
  readonly port?: number;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesBackendRefsFiltersExternalAuthBackendRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesBackendRefsFiltersExternalAuthBackendRef(obj: HttpRouteSpecRulesBackendRefsFiltersExternalAuthBackendRef | undefined): Record<string, any> | undefined {
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
 * @schema HttpRouteSpecRulesBackendRefsFiltersExternalAuthForwardBody
 */
export interface HttpRouteSpecRulesBackendRefsFiltersExternalAuthForwardBody {
  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersExternalAuthForwardBody#maxSize
   */
  readonly maxSize?: number;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesBackendRefsFiltersExternalAuthForwardBody' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesBackendRefsFiltersExternalAuthForwardBody(obj: HttpRouteSpecRulesBackendRefsFiltersExternalAuthForwardBody | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'maxSize': obj.maxSize,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecRulesBackendRefsFiltersExternalAuthGrpc
 */
export interface HttpRouteSpecRulesBackendRefsFiltersExternalAuthGrpc {
  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersExternalAuthGrpc#allowedHeaders
   */
  readonly allowedHeaders?: string[];
}

/**
 * Converts an object of type 'HttpRouteSpecRulesBackendRefsFiltersExternalAuthGrpc' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesBackendRefsFiltersExternalAuthGrpc(obj: HttpRouteSpecRulesBackendRefsFiltersExternalAuthGrpc | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'allowedHeaders': obj.allowedHeaders?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecRulesBackendRefsFiltersExternalAuthHttp
 */
export interface HttpRouteSpecRulesBackendRefsFiltersExternalAuthHttp {
  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersExternalAuthHttp#allowedHeaders
   */
  readonly allowedHeaders?: string[];

  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersExternalAuthHttp#allowedResponseHeaders
   */
  readonly allowedResponseHeaders?: string[];

  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersExternalAuthHttp#path
   */
  readonly path?: string;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesBackendRefsFiltersExternalAuthHttp' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesBackendRefsFiltersExternalAuthHttp(obj: HttpRouteSpecRulesBackendRefsFiltersExternalAuthHttp | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'allowedHeaders': obj.allowedHeaders?.map(y => y),
    'allowedResponseHeaders': obj.allowedResponseHeaders?.map(y => y),
    'path': obj.path,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteSpecRulesBackendRefsFiltersExternalAuthProtocol
 */
export enum HttpRouteSpecRulesBackendRefsFiltersExternalAuthProtocol {
  /** HTTP */
  HTTP = "HTTP",
  /** GRPC */
  GRPC = "GRPC",
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
 * @schema HttpRouteSpecRulesBackendRefsFiltersRequestMirrorFraction
 */
export interface HttpRouteSpecRulesBackendRefsFiltersRequestMirrorFraction {
  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestMirrorFraction#denominator
   */
  readonly denominator?: number;

  /**
   * @schema HttpRouteSpecRulesBackendRefsFiltersRequestMirrorFraction#numerator
   */
  readonly numerator: number;
}

/**
 * Converts an object of type 'HttpRouteSpecRulesBackendRefsFiltersRequestMirrorFraction' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteSpecRulesBackendRefsFiltersRequestMirrorFraction(obj: HttpRouteSpecRulesBackendRefsFiltersRequestMirrorFraction | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'denominator': obj.denominator,
    'numerator': obj.numerator,
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
  /** 303 */
  VALUE_303 = 303,
  /** 307 */
  VALUE_307 = 307,
  /** 308 */
  VALUE_308 = 308,
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
 * @schema HTTPRouteV1Beta1
 */
export class HttpRouteV1Beta1 extends ApiObject {
  /**
   * Returns the apiVersion and kind for "HTTPRouteV1Beta1"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'gateway.networking.k8s.io/v1beta1',
    kind: 'HTTPRoute',
  }

  /**
   * Renders a Kubernetes manifest for "HTTPRouteV1Beta1".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: HttpRouteV1Beta1Props): any {
    return {
      ...HttpRouteV1Beta1.GVK,
      ...toJson_HttpRouteV1Beta1Props(props),
    };
  }

  /**
   * Defines a "HTTPRouteV1Beta1" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: HttpRouteV1Beta1Props) {
    super(scope, id, {
      ...HttpRouteV1Beta1.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...HttpRouteV1Beta1.GVK,
      ...toJson_HttpRouteV1Beta1Props(resolved),
    };
  }
}

/**
 * @schema HTTPRouteV1Beta1
 */
export interface HttpRouteV1Beta1Props {
  /**
   * @schema HTTPRouteV1Beta1#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * @schema HTTPRouteV1Beta1#spec
   */
  readonly spec: HttpRouteV1Beta1Spec;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1Props' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1Props(obj: HttpRouteV1Beta1Props | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_HttpRouteV1Beta1Spec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Beta1Spec
 */
export interface HttpRouteV1Beta1Spec {
  /**
   * @schema HttpRouteV1Beta1Spec#hostnames
   */
  readonly hostnames?: string[];

  /**
   * @schema HttpRouteV1Beta1Spec#parentRefs
   */
  readonly parentRefs?: HttpRouteV1Beta1SpecParentRefs[];

  /**
   * @schema HttpRouteV1Beta1Spec#rules
   */
  readonly rules?: HttpRouteV1Beta1SpecRules[];

  /**
   * @schema HttpRouteV1Beta1Spec#useDefaultGateways
   */
  readonly useDefaultGateways?: HttpRouteV1Beta1SpecUseDefaultGateways;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1Spec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1Spec(obj: HttpRouteV1Beta1Spec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'hostnames': obj.hostnames?.map(y => y),
    'parentRefs': obj.parentRefs?.map(y => toJson_HttpRouteV1Beta1SpecParentRefs(y)),
    'rules': obj.rules?.map(y => toJson_HttpRouteV1Beta1SpecRules(y)),
    'useDefaultGateways': obj.useDefaultGateways,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Beta1SpecParentRefs
 */
export interface HttpRouteV1Beta1SpecParentRefs {
  /**
   * @schema HttpRouteV1Beta1SpecParentRefs#group
   */
  readonly group?: string;

  /**
   * @schema HttpRouteV1Beta1SpecParentRefs#kind
   */
  readonly kind?: string;

  /**
   * @schema HttpRouteV1Beta1SpecParentRefs#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteV1Beta1SpecParentRefs#namespace
   */
  readonly namespace?: string;

  /**
   * @schema HttpRouteV1Beta1SpecParentRefs#port
   */
  readonly port?: number;

  /**
   * @schema HttpRouteV1Beta1SpecParentRefs#sectionName
   */
  readonly sectionName?: string;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecParentRefs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecParentRefs(obj: HttpRouteV1Beta1SpecParentRefs | undefined): Record<string, any> | undefined {
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
 * @schema HttpRouteV1Beta1SpecRules
 */
export interface HttpRouteV1Beta1SpecRules {
  /**
   * @schema HttpRouteV1Beta1SpecRules#backendRefs
   */
  readonly backendRefs?: HttpRouteV1Beta1SpecRulesBackendRefs[];

  /**
   * @schema HttpRouteV1Beta1SpecRules#filters
   */
  readonly filters?: HttpRouteV1Beta1SpecRulesFilters[];

  /**
   * @schema HttpRouteV1Beta1SpecRules#matches
   */
  readonly matches?: HttpRouteV1Beta1SpecRulesMatches[];

  /**
   * @schema HttpRouteV1Beta1SpecRules#name
   */
  readonly name?: string;

  /**
   * @schema HttpRouteV1Beta1SpecRules#retry
   */
  readonly retry?: HttpRouteV1Beta1SpecRulesRetry;

  /**
   * @schema HttpRouteV1Beta1SpecRules#sessionPersistence
   */
  readonly sessionPersistence?: HttpRouteV1Beta1SpecRulesSessionPersistence;

  /**
   * @schema HttpRouteV1Beta1SpecRules#timeouts
   */
  readonly timeouts?: HttpRouteV1Beta1SpecRulesTimeouts;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRules' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRules(obj: HttpRouteV1Beta1SpecRules | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backendRefs': obj.backendRefs?.map(y => toJson_HttpRouteV1Beta1SpecRulesBackendRefs(y)),
    'filters': obj.filters?.map(y => toJson_HttpRouteV1Beta1SpecRulesFilters(y)),
    'matches': obj.matches?.map(y => toJson_HttpRouteV1Beta1SpecRulesMatches(y)),
    'name': obj.name,
    'retry': toJson_HttpRouteV1Beta1SpecRulesRetry(obj.retry),
    'sessionPersistence': toJson_HttpRouteV1Beta1SpecRulesSessionPersistence(obj.sessionPersistence),
    'timeouts': toJson_HttpRouteV1Beta1SpecRulesTimeouts(obj.timeouts),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Beta1SpecUseDefaultGateways
 */
export enum HttpRouteV1Beta1SpecUseDefaultGateways {
  /** All */
  ALL = "All",
  /** None */
  NONE = "None",
}

/**
 * @schema HttpRouteV1Beta1SpecRulesBackendRefs
 */
export interface HttpRouteV1Beta1SpecRulesBackendRefs {
  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefs#filters
   */
  readonly filters?: HttpRouteV1Beta1SpecRulesBackendRefsFilters[];

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefs#group
   */
  readonly group?: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefs#kind
   */
  readonly kind?: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefs#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefs#namespace
   */
  readonly namespace?: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefs#port
   */
  readonly port?: number;

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefs#weight
   */
  readonly weight?: number;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesBackendRefs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesBackendRefs(obj: HttpRouteV1Beta1SpecRulesBackendRefs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'filters': obj.filters?.map(y => toJson_HttpRouteV1Beta1SpecRulesBackendRefsFilters(y)),
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
 * @schema HttpRouteV1Beta1SpecRulesFilters
 */
export interface HttpRouteV1Beta1SpecRulesFilters {
  /**
   * @schema HttpRouteV1Beta1SpecRulesFilters#cors
   */
  readonly cors?: HttpRouteV1Beta1SpecRulesFiltersCors;

  /**
   * @schema HttpRouteV1Beta1SpecRulesFilters#extensionRef
   */
  readonly extensionRef?: HttpRouteV1Beta1SpecRulesFiltersExtensionRef;

  /**
   * @schema HttpRouteV1Beta1SpecRulesFilters#externalAuth
   */
  readonly externalAuth?: HttpRouteV1Beta1SpecRulesFiltersExternalAuth;

  /**
   * @schema HttpRouteV1Beta1SpecRulesFilters#requestHeaderModifier
   */
  readonly requestHeaderModifier?: HttpRouteV1Beta1SpecRulesFiltersRequestHeaderModifier;

  /**
   * @schema HttpRouteV1Beta1SpecRulesFilters#requestMirror
   */
  readonly requestMirror?: HttpRouteV1Beta1SpecRulesFiltersRequestMirror;

  /**
   * @schema HttpRouteV1Beta1SpecRulesFilters#requestRedirect
   */
  readonly requestRedirect?: HttpRouteV1Beta1SpecRulesFiltersRequestRedirect;

  /**
   * @schema HttpRouteV1Beta1SpecRulesFilters#responseHeaderModifier
   */
  readonly responseHeaderModifier?: HttpRouteV1Beta1SpecRulesFiltersResponseHeaderModifier;

  /**
   * @schema HttpRouteV1Beta1SpecRulesFilters#type
   */
  readonly type: HttpRouteV1Beta1SpecRulesFiltersType;

  /**
   * @schema HttpRouteV1Beta1SpecRulesFilters#urlRewrite
   */
  readonly urlRewrite?: HttpRouteV1Beta1SpecRulesFiltersUrlRewrite;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesFilters' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesFilters(obj: HttpRouteV1Beta1SpecRulesFilters | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cors': toJson_HttpRouteV1Beta1SpecRulesFiltersCors(obj.cors),
    'extensionRef': toJson_HttpRouteV1Beta1SpecRulesFiltersExtensionRef(obj.extensionRef),
    'externalAuth': toJson_HttpRouteV1Beta1SpecRulesFiltersExternalAuth(obj.externalAuth),
    'requestHeaderModifier': toJson_HttpRouteV1Beta1SpecRulesFiltersRequestHeaderModifier(obj.requestHeaderModifier),
    'requestMirror': toJson_HttpRouteV1Beta1SpecRulesFiltersRequestMirror(obj.requestMirror),
    'requestRedirect': toJson_HttpRouteV1Beta1SpecRulesFiltersRequestRedirect(obj.requestRedirect),
    'responseHeaderModifier': toJson_HttpRouteV1Beta1SpecRulesFiltersResponseHeaderModifier(obj.responseHeaderModifier),
    'type': obj.type,
    'urlRewrite': toJson_HttpRouteV1Beta1SpecRulesFiltersUrlRewrite(obj.urlRewrite),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Beta1SpecRulesMatches
 */
export interface HttpRouteV1Beta1SpecRulesMatches {
  /**
   * @schema HttpRouteV1Beta1SpecRulesMatches#headers
   */
  readonly headers?: HttpRouteV1Beta1SpecRulesMatchesHeaders[];

  /**
   * @schema HttpRouteV1Beta1SpecRulesMatches#method
   */
  readonly method?: HttpRouteV1Beta1SpecRulesMatchesMethod;

  /**
   * @schema HttpRouteV1Beta1SpecRulesMatches#path
   */
  readonly path?: HttpRouteV1Beta1SpecRulesMatchesPath;

  /**
   * @schema HttpRouteV1Beta1SpecRulesMatches#queryParams
   */
  readonly queryParams?: HttpRouteV1Beta1SpecRulesMatchesQueryParams[];
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesMatches' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesMatches(obj: HttpRouteV1Beta1SpecRulesMatches | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'headers': obj.headers?.map(y => toJson_HttpRouteV1Beta1SpecRulesMatchesHeaders(y)),
    'method': obj.method,
    'path': toJson_HttpRouteV1Beta1SpecRulesMatchesPath(obj.path),
    'queryParams': obj.queryParams?.map(y => toJson_HttpRouteV1Beta1SpecRulesMatchesQueryParams(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Beta1SpecRulesRetry
 */
export interface HttpRouteV1Beta1SpecRulesRetry {
  /**
   * @schema HttpRouteV1Beta1SpecRulesRetry#attempts
   */
  readonly attempts?: number;

  /**
   * @schema HttpRouteV1Beta1SpecRulesRetry#backoff
   */
  readonly backoff?: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesRetry#codes
   */
  readonly codes?: number[];
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesRetry' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesRetry(obj: HttpRouteV1Beta1SpecRulesRetry | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'attempts': obj.attempts,
    'backoff': obj.backoff,
    'codes': obj.codes?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Beta1SpecRulesSessionPersistence
 */
export interface HttpRouteV1Beta1SpecRulesSessionPersistence {
  /**
   * @schema HttpRouteV1Beta1SpecRulesSessionPersistence#absoluteTimeout
   */
  readonly absoluteTimeout?: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesSessionPersistence#cookieConfig
   */
  readonly cookieConfig?: HttpRouteV1Beta1SpecRulesSessionPersistenceCookieConfig;

  /**
   * @schema HttpRouteV1Beta1SpecRulesSessionPersistence#sessionName
   */
  readonly sessionName?: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesSessionPersistence#type
   */
  readonly type?: HttpRouteV1Beta1SpecRulesSessionPersistenceType;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesSessionPersistence' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesSessionPersistence(obj: HttpRouteV1Beta1SpecRulesSessionPersistence | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'absoluteTimeout': obj.absoluteTimeout,
    'cookieConfig': toJson_HttpRouteV1Beta1SpecRulesSessionPersistenceCookieConfig(obj.cookieConfig),
    'sessionName': obj.sessionName,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Beta1SpecRulesTimeouts
 */
export interface HttpRouteV1Beta1SpecRulesTimeouts {
  /**
   * @schema HttpRouteV1Beta1SpecRulesTimeouts#backendRequest
   */
  readonly backendRequest?: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesTimeouts#request
   */
  readonly request?: string;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesTimeouts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesTimeouts(obj: HttpRouteV1Beta1SpecRulesTimeouts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backendRequest': obj.backendRequest,
    'request': obj.request,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Beta1SpecRulesBackendRefsFilters
 */
export interface HttpRouteV1Beta1SpecRulesBackendRefsFilters {
  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFilters#cors
   */
  readonly cors?: HttpRouteV1Beta1SpecRulesBackendRefsFiltersCors;

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFilters#extensionRef
   */
  readonly extensionRef?: HttpRouteV1Beta1SpecRulesBackendRefsFiltersExtensionRef;

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFilters#externalAuth
   */
  readonly externalAuth?: HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuth;

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFilters#requestHeaderModifier
   */
  readonly requestHeaderModifier?: HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestHeaderModifier;

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFilters#requestMirror
   */
  readonly requestMirror?: HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestMirror;

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFilters#requestRedirect
   */
  readonly requestRedirect?: HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestRedirect;

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFilters#responseHeaderModifier
   */
  readonly responseHeaderModifier?: HttpRouteV1Beta1SpecRulesBackendRefsFiltersResponseHeaderModifier;

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFilters#type
   */
  readonly type: HttpRouteV1Beta1SpecRulesBackendRefsFiltersType;

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFilters#urlRewrite
   */
  readonly urlRewrite?: HttpRouteV1Beta1SpecRulesBackendRefsFiltersUrlRewrite;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesBackendRefsFilters' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesBackendRefsFilters(obj: HttpRouteV1Beta1SpecRulesBackendRefsFilters | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cors': toJson_HttpRouteV1Beta1SpecRulesBackendRefsFiltersCors(obj.cors),
    'extensionRef': toJson_HttpRouteV1Beta1SpecRulesBackendRefsFiltersExtensionRef(obj.extensionRef),
    'externalAuth': toJson_HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuth(obj.externalAuth),
    'requestHeaderModifier': toJson_HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestHeaderModifier(obj.requestHeaderModifier),
    'requestMirror': toJson_HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestMirror(obj.requestMirror),
    'requestRedirect': toJson_HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestRedirect(obj.requestRedirect),
    'responseHeaderModifier': toJson_HttpRouteV1Beta1SpecRulesBackendRefsFiltersResponseHeaderModifier(obj.responseHeaderModifier),
    'type': obj.type,
    'urlRewrite': toJson_HttpRouteV1Beta1SpecRulesBackendRefsFiltersUrlRewrite(obj.urlRewrite),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Beta1SpecRulesFiltersCors
 */
export interface HttpRouteV1Beta1SpecRulesFiltersCors {
  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersCors#allowCredentials
   */
  readonly allowCredentials?: boolean;

  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersCors#allowHeaders
   */
  readonly allowHeaders?: string[];

  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersCors#allowMethods
   */
  readonly allowMethods?: HttpRouteV1Beta1SpecRulesFiltersCorsAllowMethods[];

  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersCors#allowOrigins
   */
  readonly allowOrigins?: string[];

  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersCors#exposeHeaders
   */
  readonly exposeHeaders?: string[];

  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersCors#maxAge
   */
  readonly maxAge?: number;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesFiltersCors' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesFiltersCors(obj: HttpRouteV1Beta1SpecRulesFiltersCors | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'allowCredentials': obj.allowCredentials,
    'allowHeaders': obj.allowHeaders?.map(y => y),
    'allowMethods': obj.allowMethods?.map(y => y),
    'allowOrigins': obj.allowOrigins?.map(y => y),
    'exposeHeaders': obj.exposeHeaders?.map(y => y),
    'maxAge': obj.maxAge,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Beta1SpecRulesFiltersExtensionRef
 */
export interface HttpRouteV1Beta1SpecRulesFiltersExtensionRef {
  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersExtensionRef#group
   */
  readonly group: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersExtensionRef#kind
   */
  readonly kind: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersExtensionRef#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesFiltersExtensionRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesFiltersExtensionRef(obj: HttpRouteV1Beta1SpecRulesFiltersExtensionRef | undefined): Record<string, any> | undefined {
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
 * @schema HttpRouteV1Beta1SpecRulesFiltersExternalAuth
 */
export interface HttpRouteV1Beta1SpecRulesFiltersExternalAuth {
  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersExternalAuth#backendRef
   */
  readonly backendRef: HttpRouteV1Beta1SpecRulesFiltersExternalAuthBackendRef;

  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersExternalAuth#forwardBody
   */
  readonly forwardBody?: HttpRouteV1Beta1SpecRulesFiltersExternalAuthForwardBody;

  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersExternalAuth#grpc
   */
  readonly grpc?: HttpRouteV1Beta1SpecRulesFiltersExternalAuthGrpc;

  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersExternalAuth#http
   */
  readonly http?: HttpRouteV1Beta1SpecRulesFiltersExternalAuthHttp;

  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersExternalAuth#protocol
   */
  readonly protocol: HttpRouteV1Beta1SpecRulesFiltersExternalAuthProtocol;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesFiltersExternalAuth' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesFiltersExternalAuth(obj: HttpRouteV1Beta1SpecRulesFiltersExternalAuth | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backendRef': toJson_HttpRouteV1Beta1SpecRulesFiltersExternalAuthBackendRef(obj.backendRef),
    'forwardBody': toJson_HttpRouteV1Beta1SpecRulesFiltersExternalAuthForwardBody(obj.forwardBody),
    'grpc': toJson_HttpRouteV1Beta1SpecRulesFiltersExternalAuthGrpc(obj.grpc),
    'http': toJson_HttpRouteV1Beta1SpecRulesFiltersExternalAuthHttp(obj.http),
    'protocol': obj.protocol,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Beta1SpecRulesFiltersRequestHeaderModifier
 */
export interface HttpRouteV1Beta1SpecRulesFiltersRequestHeaderModifier {
  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersRequestHeaderModifier#add
   */
  readonly add?: HttpRouteV1Beta1SpecRulesFiltersRequestHeaderModifierAdd[];

  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersRequestHeaderModifier#remove
   */
  readonly remove?: string[];

  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersRequestHeaderModifier#set
   */
  readonly set?: HttpRouteV1Beta1SpecRulesFiltersRequestHeaderModifierSet[];
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesFiltersRequestHeaderModifier' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesFiltersRequestHeaderModifier(obj: HttpRouteV1Beta1SpecRulesFiltersRequestHeaderModifier | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'add': obj.add?.map(y => toJson_HttpRouteV1Beta1SpecRulesFiltersRequestHeaderModifierAdd(y)),
    'remove': obj.remove?.map(y => y),
    'set': obj.set?.map(y => toJson_HttpRouteV1Beta1SpecRulesFiltersRequestHeaderModifierSet(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Beta1SpecRulesFiltersRequestMirror
 */
export interface HttpRouteV1Beta1SpecRulesFiltersRequestMirror {
  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersRequestMirror#backendRef
   */
  readonly backendRef: HttpRouteV1Beta1SpecRulesFiltersRequestMirrorBackendRef;

  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersRequestMirror#fraction
   */
  readonly fraction?: HttpRouteV1Beta1SpecRulesFiltersRequestMirrorFraction;

  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersRequestMirror#percent
   */
  readonly percent?: number;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesFiltersRequestMirror' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesFiltersRequestMirror(obj: HttpRouteV1Beta1SpecRulesFiltersRequestMirror | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backendRef': toJson_HttpRouteV1Beta1SpecRulesFiltersRequestMirrorBackendRef(obj.backendRef),
    'fraction': toJson_HttpRouteV1Beta1SpecRulesFiltersRequestMirrorFraction(obj.fraction),
    'percent': obj.percent,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Beta1SpecRulesFiltersRequestRedirect
 */
export interface HttpRouteV1Beta1SpecRulesFiltersRequestRedirect {
  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersRequestRedirect#hostname
   */
  readonly hostname?: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersRequestRedirect#path
   */
  readonly path?: HttpRouteV1Beta1SpecRulesFiltersRequestRedirectPath;

  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersRequestRedirect#port
   */
  readonly port?: number;

  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersRequestRedirect#scheme
   */
  readonly scheme?: HttpRouteV1Beta1SpecRulesFiltersRequestRedirectScheme;

  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersRequestRedirect#statusCode
   */
  readonly statusCode?: HttpRouteV1Beta1SpecRulesFiltersRequestRedirectStatusCode;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesFiltersRequestRedirect' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesFiltersRequestRedirect(obj: HttpRouteV1Beta1SpecRulesFiltersRequestRedirect | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'hostname': obj.hostname,
    'path': toJson_HttpRouteV1Beta1SpecRulesFiltersRequestRedirectPath(obj.path),
    'port': obj.port,
    'scheme': obj.scheme,
    'statusCode': obj.statusCode,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Beta1SpecRulesFiltersResponseHeaderModifier
 */
export interface HttpRouteV1Beta1SpecRulesFiltersResponseHeaderModifier {
  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersResponseHeaderModifier#add
   */
  readonly add?: HttpRouteV1Beta1SpecRulesFiltersResponseHeaderModifierAdd[];

  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersResponseHeaderModifier#remove
   */
  readonly remove?: string[];

  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersResponseHeaderModifier#set
   */
  readonly set?: HttpRouteV1Beta1SpecRulesFiltersResponseHeaderModifierSet[];
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesFiltersResponseHeaderModifier' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesFiltersResponseHeaderModifier(obj: HttpRouteV1Beta1SpecRulesFiltersResponseHeaderModifier | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'add': obj.add?.map(y => toJson_HttpRouteV1Beta1SpecRulesFiltersResponseHeaderModifierAdd(y)),
    'remove': obj.remove?.map(y => y),
    'set': obj.set?.map(y => toJson_HttpRouteV1Beta1SpecRulesFiltersResponseHeaderModifierSet(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Beta1SpecRulesFiltersType
 */
export enum HttpRouteV1Beta1SpecRulesFiltersType {
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
  /** CORS */
  CORS = "CORS",
  /** ExternalAuth */
  EXTERNAL_AUTH = "ExternalAuth",
}

/**
 * @schema HttpRouteV1Beta1SpecRulesFiltersUrlRewrite
 */
export interface HttpRouteV1Beta1SpecRulesFiltersUrlRewrite {
  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersUrlRewrite#hostname
   */
  readonly hostname?: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersUrlRewrite#path
   */
  readonly path?: HttpRouteV1Beta1SpecRulesFiltersUrlRewritePath;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesFiltersUrlRewrite' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesFiltersUrlRewrite(obj: HttpRouteV1Beta1SpecRulesFiltersUrlRewrite | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'hostname': obj.hostname,
    'path': toJson_HttpRouteV1Beta1SpecRulesFiltersUrlRewritePath(obj.path),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Beta1SpecRulesMatchesHeaders
 */
export interface HttpRouteV1Beta1SpecRulesMatchesHeaders {
  /**
   * @schema HttpRouteV1Beta1SpecRulesMatchesHeaders#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesMatchesHeaders#type
   */
  readonly type?: HttpRouteV1Beta1SpecRulesMatchesHeadersType;

  /**
   * @schema HttpRouteV1Beta1SpecRulesMatchesHeaders#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesMatchesHeaders' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesMatchesHeaders(obj: HttpRouteV1Beta1SpecRulesMatchesHeaders | undefined): Record<string, any> | undefined {
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
 * @schema HttpRouteV1Beta1SpecRulesMatchesMethod
 */
export enum HttpRouteV1Beta1SpecRulesMatchesMethod {
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
 * @schema HttpRouteV1Beta1SpecRulesMatchesPath
 */
export interface HttpRouteV1Beta1SpecRulesMatchesPath {
  /**
   * @schema HttpRouteV1Beta1SpecRulesMatchesPath#type
   */
  readonly type?: HttpRouteV1Beta1SpecRulesMatchesPathType;

  /**
   * @schema HttpRouteV1Beta1SpecRulesMatchesPath#value
   */
  readonly value?: string;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesMatchesPath' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesMatchesPath(obj: HttpRouteV1Beta1SpecRulesMatchesPath | undefined): Record<string, any> | undefined {
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
 * @schema HttpRouteV1Beta1SpecRulesMatchesQueryParams
 */
export interface HttpRouteV1Beta1SpecRulesMatchesQueryParams {
  /**
   * @schema HttpRouteV1Beta1SpecRulesMatchesQueryParams#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesMatchesQueryParams#type
   */
  readonly type?: HttpRouteV1Beta1SpecRulesMatchesQueryParamsType;

  /**
   * @schema HttpRouteV1Beta1SpecRulesMatchesQueryParams#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesMatchesQueryParams' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesMatchesQueryParams(obj: HttpRouteV1Beta1SpecRulesMatchesQueryParams | undefined): Record<string, any> | undefined {
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
 * @schema HttpRouteV1Beta1SpecRulesSessionPersistenceCookieConfig
 */
export interface HttpRouteV1Beta1SpecRulesSessionPersistenceCookieConfig {
  /**
   * @schema HttpRouteV1Beta1SpecRulesSessionPersistenceCookieConfig#lifetimeType
   */
  readonly lifetimeType?: HttpRouteV1Beta1SpecRulesSessionPersistenceCookieConfigLifetimeType;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesSessionPersistenceCookieConfig' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesSessionPersistenceCookieConfig(obj: HttpRouteV1Beta1SpecRulesSessionPersistenceCookieConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'lifetimeType': obj.lifetimeType,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Beta1SpecRulesSessionPersistenceType
 */
export enum HttpRouteV1Beta1SpecRulesSessionPersistenceType {
  /** Cookie */
  COOKIE = "Cookie",
  /** Header */
  HEADER = "Header",
}

/**
 * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersCors
 */
export interface HttpRouteV1Beta1SpecRulesBackendRefsFiltersCors {
  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersCors#allowCredentials
   */
  readonly allowCredentials?: boolean;

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersCors#allowHeaders
   */
  readonly allowHeaders?: string[];

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersCors#allowMethods
   */
  readonly allowMethods?: HttpRouteV1Beta1SpecRulesBackendRefsFiltersCorsAllowMethods[];

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersCors#allowOrigins
   */
  readonly allowOrigins?: string[];

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersCors#exposeHeaders
   */
  readonly exposeHeaders?: string[];

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersCors#maxAge
   */
  readonly maxAge?: number;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesBackendRefsFiltersCors' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesBackendRefsFiltersCors(obj: HttpRouteV1Beta1SpecRulesBackendRefsFiltersCors | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'allowCredentials': obj.allowCredentials,
    'allowHeaders': obj.allowHeaders?.map(y => y),
    'allowMethods': obj.allowMethods?.map(y => y),
    'allowOrigins': obj.allowOrigins?.map(y => y),
    'exposeHeaders': obj.exposeHeaders?.map(y => y),
    'maxAge': obj.maxAge,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersExtensionRef
 */
export interface HttpRouteV1Beta1SpecRulesBackendRefsFiltersExtensionRef {
  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersExtensionRef#group
   */
  readonly group: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersExtensionRef#kind
   */
  readonly kind: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersExtensionRef#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesBackendRefsFiltersExtensionRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesBackendRefsFiltersExtensionRef(obj: HttpRouteV1Beta1SpecRulesBackendRefsFiltersExtensionRef | undefined): Record<string, any> | undefined {
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
 * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuth
 */
export interface HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuth {
  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuth#backendRef
   */
  readonly backendRef: HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthBackendRef;

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuth#forwardBody
   */
  readonly forwardBody?: HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthForwardBody;

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuth#grpc
   */
  readonly grpc?: HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthGrpc;

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuth#http
   */
  readonly http?: HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthHttp;

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuth#protocol
   */
  readonly protocol: HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthProtocol;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuth' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuth(obj: HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuth | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backendRef': toJson_HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthBackendRef(obj.backendRef),
    'forwardBody': toJson_HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthForwardBody(obj.forwardBody),
    'grpc': toJson_HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthGrpc(obj.grpc),
    'http': toJson_HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthHttp(obj.http),
    'protocol': obj.protocol,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestHeaderModifier
 */
export interface HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestHeaderModifier {
  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestHeaderModifier#add
   */
  readonly add?: HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestHeaderModifierAdd[];

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestHeaderModifier#remove
   */
  readonly remove?: string[];

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestHeaderModifier#set
   */
  readonly set?: HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestHeaderModifierSet[];
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestHeaderModifier' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestHeaderModifier(obj: HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestHeaderModifier | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'add': obj.add?.map(y => toJson_HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestHeaderModifierAdd(y)),
    'remove': obj.remove?.map(y => y),
    'set': obj.set?.map(y => toJson_HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestHeaderModifierSet(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestMirror
 */
export interface HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestMirror {
  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestMirror#backendRef
   */
  readonly backendRef: HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestMirrorBackendRef;

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestMirror#fraction
   */
  readonly fraction?: HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestMirrorFraction;

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestMirror#percent
   */
  readonly percent?: number;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestMirror' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestMirror(obj: HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestMirror | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backendRef': toJson_HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestMirrorBackendRef(obj.backendRef),
    'fraction': toJson_HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestMirrorFraction(obj.fraction),
    'percent': obj.percent,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestRedirect
 */
export interface HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestRedirect {
  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestRedirect#hostname
   */
  readonly hostname?: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestRedirect#path
   */
  readonly path?: HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestRedirectPath;

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestRedirect#port
   */
  readonly port?: number;

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestRedirect#scheme
   */
  readonly scheme?: HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestRedirectScheme;

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestRedirect#statusCode
   */
  readonly statusCode?: HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestRedirectStatusCode;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestRedirect' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestRedirect(obj: HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestRedirect | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'hostname': obj.hostname,
    'path': toJson_HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestRedirectPath(obj.path),
    'port': obj.port,
    'scheme': obj.scheme,
    'statusCode': obj.statusCode,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersResponseHeaderModifier
 */
export interface HttpRouteV1Beta1SpecRulesBackendRefsFiltersResponseHeaderModifier {
  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersResponseHeaderModifier#add
   */
  readonly add?: HttpRouteV1Beta1SpecRulesBackendRefsFiltersResponseHeaderModifierAdd[];

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersResponseHeaderModifier#remove
   */
  readonly remove?: string[];

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersResponseHeaderModifier#set
   */
  readonly set?: HttpRouteV1Beta1SpecRulesBackendRefsFiltersResponseHeaderModifierSet[];
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesBackendRefsFiltersResponseHeaderModifier' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesBackendRefsFiltersResponseHeaderModifier(obj: HttpRouteV1Beta1SpecRulesBackendRefsFiltersResponseHeaderModifier | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'add': obj.add?.map(y => toJson_HttpRouteV1Beta1SpecRulesBackendRefsFiltersResponseHeaderModifierAdd(y)),
    'remove': obj.remove?.map(y => y),
    'set': obj.set?.map(y => toJson_HttpRouteV1Beta1SpecRulesBackendRefsFiltersResponseHeaderModifierSet(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersType
 */
export enum HttpRouteV1Beta1SpecRulesBackendRefsFiltersType {
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
  /** CORS */
  CORS = "CORS",
  /** ExternalAuth */
  EXTERNAL_AUTH = "ExternalAuth",
}

/**
 * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersUrlRewrite
 */
export interface HttpRouteV1Beta1SpecRulesBackendRefsFiltersUrlRewrite {
  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersUrlRewrite#hostname
   */
  readonly hostname?: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersUrlRewrite#path
   */
  readonly path?: HttpRouteV1Beta1SpecRulesBackendRefsFiltersUrlRewritePath;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesBackendRefsFiltersUrlRewrite' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesBackendRefsFiltersUrlRewrite(obj: HttpRouteV1Beta1SpecRulesBackendRefsFiltersUrlRewrite | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'hostname': obj.hostname,
    'path': toJson_HttpRouteV1Beta1SpecRulesBackendRefsFiltersUrlRewritePath(obj.path),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Beta1SpecRulesFiltersCorsAllowMethods
 */
export enum HttpRouteV1Beta1SpecRulesFiltersCorsAllowMethods {
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
  /** * */
  VALUE_ASTERISK = "*",
}

/**
 * @schema HttpRouteV1Beta1SpecRulesFiltersExternalAuthBackendRef
 */
export interface HttpRouteV1Beta1SpecRulesFiltersExternalAuthBackendRef {
  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersExternalAuthBackendRef#group
   */
  readonly group?: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersExternalAuthBackendRef#kind
   */
  readonly kind?: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersExternalAuthBackendRef#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersExternalAuthBackendRef#namespace
   */
  readonly namespace?: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersExternalAuthBackendRef#port
   */
  readonly port?: number;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesFiltersExternalAuthBackendRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesFiltersExternalAuthBackendRef(obj: HttpRouteV1Beta1SpecRulesFiltersExternalAuthBackendRef | undefined): Record<string, any> | undefined {
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
 * @schema HttpRouteV1Beta1SpecRulesFiltersExternalAuthForwardBody
 */
export interface HttpRouteV1Beta1SpecRulesFiltersExternalAuthForwardBody {
  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersExternalAuthForwardBody#maxSize
   */
  readonly maxSize?: number;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesFiltersExternalAuthForwardBody' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesFiltersExternalAuthForwardBody(obj: HttpRouteV1Beta1SpecRulesFiltersExternalAuthForwardBody | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'maxSize': obj.maxSize,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Beta1SpecRulesFiltersExternalAuthGrpc
 */
export interface HttpRouteV1Beta1SpecRulesFiltersExternalAuthGrpc {
  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersExternalAuthGrpc#allowedHeaders
   */
  readonly allowedHeaders?: string[];
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesFiltersExternalAuthGrpc' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesFiltersExternalAuthGrpc(obj: HttpRouteV1Beta1SpecRulesFiltersExternalAuthGrpc | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'allowedHeaders': obj.allowedHeaders?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Beta1SpecRulesFiltersExternalAuthHttp
 */
export interface HttpRouteV1Beta1SpecRulesFiltersExternalAuthHttp {
  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersExternalAuthHttp#allowedHeaders
   */
  readonly allowedHeaders?: string[];

  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersExternalAuthHttp#allowedResponseHeaders
   */
  readonly allowedResponseHeaders?: string[];

  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersExternalAuthHttp#path
   */
  readonly path?: string;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesFiltersExternalAuthHttp' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesFiltersExternalAuthHttp(obj: HttpRouteV1Beta1SpecRulesFiltersExternalAuthHttp | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'allowedHeaders': obj.allowedHeaders?.map(y => y),
    'allowedResponseHeaders': obj.allowedResponseHeaders?.map(y => y),
    'path': obj.path,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Beta1SpecRulesFiltersExternalAuthProtocol
 */
export enum HttpRouteV1Beta1SpecRulesFiltersExternalAuthProtocol {
  /** HTTP */
  HTTP = "HTTP",
  /** GRPC */
  GRPC = "GRPC",
}

/**
 * @schema HttpRouteV1Beta1SpecRulesFiltersRequestHeaderModifierAdd
 */
export interface HttpRouteV1Beta1SpecRulesFiltersRequestHeaderModifierAdd {
  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersRequestHeaderModifierAdd#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersRequestHeaderModifierAdd#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesFiltersRequestHeaderModifierAdd' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesFiltersRequestHeaderModifierAdd(obj: HttpRouteV1Beta1SpecRulesFiltersRequestHeaderModifierAdd | undefined): Record<string, any> | undefined {
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
 * @schema HttpRouteV1Beta1SpecRulesFiltersRequestHeaderModifierSet
 */
export interface HttpRouteV1Beta1SpecRulesFiltersRequestHeaderModifierSet {
  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersRequestHeaderModifierSet#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersRequestHeaderModifierSet#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesFiltersRequestHeaderModifierSet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesFiltersRequestHeaderModifierSet(obj: HttpRouteV1Beta1SpecRulesFiltersRequestHeaderModifierSet | undefined): Record<string, any> | undefined {
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
 * @schema HttpRouteV1Beta1SpecRulesFiltersRequestMirrorBackendRef
 */
export interface HttpRouteV1Beta1SpecRulesFiltersRequestMirrorBackendRef {
  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersRequestMirrorBackendRef#group
   */
  readonly group?: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersRequestMirrorBackendRef#kind
   */
  readonly kind?: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersRequestMirrorBackendRef#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersRequestMirrorBackendRef#namespace
   */
  readonly namespace?: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersRequestMirrorBackendRef#port
   */
  readonly port?: number;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesFiltersRequestMirrorBackendRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesFiltersRequestMirrorBackendRef(obj: HttpRouteV1Beta1SpecRulesFiltersRequestMirrorBackendRef | undefined): Record<string, any> | undefined {
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
 * @schema HttpRouteV1Beta1SpecRulesFiltersRequestMirrorFraction
 */
export interface HttpRouteV1Beta1SpecRulesFiltersRequestMirrorFraction {
  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersRequestMirrorFraction#denominator
   */
  readonly denominator?: number;

  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersRequestMirrorFraction#numerator
   */
  readonly numerator: number;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesFiltersRequestMirrorFraction' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesFiltersRequestMirrorFraction(obj: HttpRouteV1Beta1SpecRulesFiltersRequestMirrorFraction | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'denominator': obj.denominator,
    'numerator': obj.numerator,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Beta1SpecRulesFiltersRequestRedirectPath
 */
export interface HttpRouteV1Beta1SpecRulesFiltersRequestRedirectPath {
  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersRequestRedirectPath#replaceFullPath
   */
  readonly replaceFullPath?: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersRequestRedirectPath#replacePrefixMatch
   */
  readonly replacePrefixMatch?: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersRequestRedirectPath#type
   */
  readonly type: HttpRouteV1Beta1SpecRulesFiltersRequestRedirectPathType;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesFiltersRequestRedirectPath' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesFiltersRequestRedirectPath(obj: HttpRouteV1Beta1SpecRulesFiltersRequestRedirectPath | undefined): Record<string, any> | undefined {
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
 * @schema HttpRouteV1Beta1SpecRulesFiltersRequestRedirectScheme
 */
export enum HttpRouteV1Beta1SpecRulesFiltersRequestRedirectScheme {
  /** http */
  HTTP = "http",
  /** https */
  HTTPS = "https",
}

/**
 * @schema HttpRouteV1Beta1SpecRulesFiltersRequestRedirectStatusCode
 */
export enum HttpRouteV1Beta1SpecRulesFiltersRequestRedirectStatusCode {
  /** 301 */
  VALUE_301 = 301,
  /** 302 */
  VALUE_302 = 302,
  /** 303 */
  VALUE_303 = 303,
  /** 307 */
  VALUE_307 = 307,
  /** 308 */
  VALUE_308 = 308,
}

/**
 * @schema HttpRouteV1Beta1SpecRulesFiltersResponseHeaderModifierAdd
 */
export interface HttpRouteV1Beta1SpecRulesFiltersResponseHeaderModifierAdd {
  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersResponseHeaderModifierAdd#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersResponseHeaderModifierAdd#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesFiltersResponseHeaderModifierAdd' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesFiltersResponseHeaderModifierAdd(obj: HttpRouteV1Beta1SpecRulesFiltersResponseHeaderModifierAdd | undefined): Record<string, any> | undefined {
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
 * @schema HttpRouteV1Beta1SpecRulesFiltersResponseHeaderModifierSet
 */
export interface HttpRouteV1Beta1SpecRulesFiltersResponseHeaderModifierSet {
  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersResponseHeaderModifierSet#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersResponseHeaderModifierSet#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesFiltersResponseHeaderModifierSet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesFiltersResponseHeaderModifierSet(obj: HttpRouteV1Beta1SpecRulesFiltersResponseHeaderModifierSet | undefined): Record<string, any> | undefined {
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
 * @schema HttpRouteV1Beta1SpecRulesFiltersUrlRewritePath
 */
export interface HttpRouteV1Beta1SpecRulesFiltersUrlRewritePath {
  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersUrlRewritePath#replaceFullPath
   */
  readonly replaceFullPath?: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersUrlRewritePath#replacePrefixMatch
   */
  readonly replacePrefixMatch?: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesFiltersUrlRewritePath#type
   */
  readonly type: HttpRouteV1Beta1SpecRulesFiltersUrlRewritePathType;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesFiltersUrlRewritePath' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesFiltersUrlRewritePath(obj: HttpRouteV1Beta1SpecRulesFiltersUrlRewritePath | undefined): Record<string, any> | undefined {
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
 * @schema HttpRouteV1Beta1SpecRulesMatchesHeadersType
 */
export enum HttpRouteV1Beta1SpecRulesMatchesHeadersType {
  /** Exact */
  EXACT = "Exact",
  /** RegularExpression */
  REGULAR_EXPRESSION = "RegularExpression",
}

/**
 * @schema HttpRouteV1Beta1SpecRulesMatchesPathType
 */
export enum HttpRouteV1Beta1SpecRulesMatchesPathType {
  /** Exact */
  EXACT = "Exact",
  /** PathPrefix */
  PATH_PREFIX = "PathPrefix",
  /** RegularExpression */
  REGULAR_EXPRESSION = "RegularExpression",
}

/**
 * @schema HttpRouteV1Beta1SpecRulesMatchesQueryParamsType
 */
export enum HttpRouteV1Beta1SpecRulesMatchesQueryParamsType {
  /** Exact */
  EXACT = "Exact",
  /** RegularExpression */
  REGULAR_EXPRESSION = "RegularExpression",
}

/**
 * @schema HttpRouteV1Beta1SpecRulesSessionPersistenceCookieConfigLifetimeType
 */
export enum HttpRouteV1Beta1SpecRulesSessionPersistenceCookieConfigLifetimeType {
  /** Permanent */
  PERMANENT = "Permanent",
  /** Session */
  SESSION = "Session",
}

/**
 * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersCorsAllowMethods
 */
export enum HttpRouteV1Beta1SpecRulesBackendRefsFiltersCorsAllowMethods {
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
  /** * */
  VALUE_ASTERISK = "*",
}

/**
 * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthBackendRef
 */
export interface HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthBackendRef {
  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthBackendRef#group
   */
  readonly group?: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthBackendRef#kind
   */
  readonly kind?: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthBackendRef#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthBackendRef#namespace
   */
  readonly namespace?: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthBackendRef#port
   */
  readonly port?: number;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthBackendRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthBackendRef(obj: HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthBackendRef | undefined): Record<string, any> | undefined {
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
 * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthForwardBody
 */
export interface HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthForwardBody {
  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthForwardBody#maxSize
   */
  readonly maxSize?: number;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthForwardBody' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthForwardBody(obj: HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthForwardBody | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'maxSize': obj.maxSize,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthGrpc
 */
export interface HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthGrpc {
  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthGrpc#allowedHeaders
   */
  readonly allowedHeaders?: string[];
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthGrpc' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthGrpc(obj: HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthGrpc | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'allowedHeaders': obj.allowedHeaders?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthHttp
 */
export interface HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthHttp {
  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthHttp#allowedHeaders
   */
  readonly allowedHeaders?: string[];

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthHttp#allowedResponseHeaders
   */
  readonly allowedResponseHeaders?: string[];

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthHttp#path
   */
  readonly path?: string;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthHttp' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthHttp(obj: HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthHttp | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'allowedHeaders': obj.allowedHeaders?.map(y => y),
    'allowedResponseHeaders': obj.allowedResponseHeaders?.map(y => y),
    'path': obj.path,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthProtocol
 */
export enum HttpRouteV1Beta1SpecRulesBackendRefsFiltersExternalAuthProtocol {
  /** HTTP */
  HTTP = "HTTP",
  /** GRPC */
  GRPC = "GRPC",
}

/**
 * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestHeaderModifierAdd
 */
export interface HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestHeaderModifierAdd {
  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestHeaderModifierAdd#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestHeaderModifierAdd#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestHeaderModifierAdd' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestHeaderModifierAdd(obj: HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestHeaderModifierAdd | undefined): Record<string, any> | undefined {
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
 * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestHeaderModifierSet
 */
export interface HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestHeaderModifierSet {
  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestHeaderModifierSet#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestHeaderModifierSet#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestHeaderModifierSet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestHeaderModifierSet(obj: HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestHeaderModifierSet | undefined): Record<string, any> | undefined {
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
 * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestMirrorBackendRef
 */
export interface HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestMirrorBackendRef {
  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestMirrorBackendRef#group
   */
  readonly group?: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestMirrorBackendRef#kind
   */
  readonly kind?: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestMirrorBackendRef#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestMirrorBackendRef#namespace
   */
  readonly namespace?: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestMirrorBackendRef#port
   */
  readonly port?: number;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestMirrorBackendRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestMirrorBackendRef(obj: HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestMirrorBackendRef | undefined): Record<string, any> | undefined {
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
 * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestMirrorFraction
 */
export interface HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestMirrorFraction {
  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestMirrorFraction#denominator
   */
  readonly denominator?: number;

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestMirrorFraction#numerator
   */
  readonly numerator: number;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestMirrorFraction' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestMirrorFraction(obj: HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestMirrorFraction | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'denominator': obj.denominator,
    'numerator': obj.numerator,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestRedirectPath
 */
export interface HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestRedirectPath {
  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestRedirectPath#replaceFullPath
   */
  readonly replaceFullPath?: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestRedirectPath#replacePrefixMatch
   */
  readonly replacePrefixMatch?: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestRedirectPath#type
   */
  readonly type: HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestRedirectPathType;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestRedirectPath' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestRedirectPath(obj: HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestRedirectPath | undefined): Record<string, any> | undefined {
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
 * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestRedirectScheme
 */
export enum HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestRedirectScheme {
  /** http */
  HTTP = "http",
  /** https */
  HTTPS = "https",
}

/**
 * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestRedirectStatusCode
 */
export enum HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestRedirectStatusCode {
  /** 301 */
  VALUE_301 = 301,
  /** 302 */
  VALUE_302 = 302,
  /** 303 */
  VALUE_303 = 303,
  /** 307 */
  VALUE_307 = 307,
  /** 308 */
  VALUE_308 = 308,
}

/**
 * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersResponseHeaderModifierAdd
 */
export interface HttpRouteV1Beta1SpecRulesBackendRefsFiltersResponseHeaderModifierAdd {
  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersResponseHeaderModifierAdd#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersResponseHeaderModifierAdd#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesBackendRefsFiltersResponseHeaderModifierAdd' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesBackendRefsFiltersResponseHeaderModifierAdd(obj: HttpRouteV1Beta1SpecRulesBackendRefsFiltersResponseHeaderModifierAdd | undefined): Record<string, any> | undefined {
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
 * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersResponseHeaderModifierSet
 */
export interface HttpRouteV1Beta1SpecRulesBackendRefsFiltersResponseHeaderModifierSet {
  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersResponseHeaderModifierSet#name
   */
  readonly name: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersResponseHeaderModifierSet#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesBackendRefsFiltersResponseHeaderModifierSet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesBackendRefsFiltersResponseHeaderModifierSet(obj: HttpRouteV1Beta1SpecRulesBackendRefsFiltersResponseHeaderModifierSet | undefined): Record<string, any> | undefined {
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
 * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersUrlRewritePath
 */
export interface HttpRouteV1Beta1SpecRulesBackendRefsFiltersUrlRewritePath {
  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersUrlRewritePath#replaceFullPath
   */
  readonly replaceFullPath?: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersUrlRewritePath#replacePrefixMatch
   */
  readonly replacePrefixMatch?: string;

  /**
   * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersUrlRewritePath#type
   */
  readonly type: HttpRouteV1Beta1SpecRulesBackendRefsFiltersUrlRewritePathType;
}

/**
 * Converts an object of type 'HttpRouteV1Beta1SpecRulesBackendRefsFiltersUrlRewritePath' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_HttpRouteV1Beta1SpecRulesBackendRefsFiltersUrlRewritePath(obj: HttpRouteV1Beta1SpecRulesBackendRefsFiltersUrlRewritePath | undefined): Record<string, any> | undefined {
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
 * @schema HttpRouteV1Beta1SpecRulesFiltersRequestRedirectPathType
 */
export enum HttpRouteV1Beta1SpecRulesFiltersRequestRedirectPathType {
  /** ReplaceFullPath */
  REPLACE_FULL_PATH = "ReplaceFullPath",
  /** ReplacePrefixMatch */
  REPLACE_PREFIX_MATCH = "ReplacePrefixMatch",
}

/**
 * @schema HttpRouteV1Beta1SpecRulesFiltersUrlRewritePathType
 */
export enum HttpRouteV1Beta1SpecRulesFiltersUrlRewritePathType {
  /** ReplaceFullPath */
  REPLACE_FULL_PATH = "ReplaceFullPath",
  /** ReplacePrefixMatch */
  REPLACE_PREFIX_MATCH = "ReplacePrefixMatch",
}

/**
 * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestRedirectPathType
 */
export enum HttpRouteV1Beta1SpecRulesBackendRefsFiltersRequestRedirectPathType {
  /** ReplaceFullPath */
  REPLACE_FULL_PATH = "ReplaceFullPath",
  /** ReplacePrefixMatch */
  REPLACE_PREFIX_MATCH = "ReplacePrefixMatch",
}

/**
 * @schema HttpRouteV1Beta1SpecRulesBackendRefsFiltersUrlRewritePathType
 */
export enum HttpRouteV1Beta1SpecRulesBackendRefsFiltersUrlRewritePathType {
  /** ReplaceFullPath */
  REPLACE_FULL_PATH = "ReplaceFullPath",
  /** ReplacePrefixMatch */
  REPLACE_PREFIX_MATCH = "ReplacePrefixMatch",
}


/**
 *
 *
 * @schema ListenerSet
 */
export class ListenerSet extends ApiObject {
  /**
   * Returns the apiVersion and kind for "ListenerSet"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'ListenerSet',
  }

  /**
   * Renders a Kubernetes manifest for "ListenerSet".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: ListenerSetProps): any {
    return {
      ...ListenerSet.GVK,
      ...toJson_ListenerSetProps(props),
    };
  }

  /**
   * Defines a "ListenerSet" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: ListenerSetProps) {
    super(scope, id, {
      ...ListenerSet.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...ListenerSet.GVK,
      ...toJson_ListenerSetProps(resolved),
    };
  }
}

/**
 * @schema ListenerSet
 */
export interface ListenerSetProps {
  /**
   * @schema ListenerSet#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * @schema ListenerSet#spec
   */
  readonly spec: ListenerSetSpec;
}

/**
 * Converts an object of type 'ListenerSetProps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_ListenerSetProps(obj: ListenerSetProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_ListenerSetSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema ListenerSetSpec
 */
export interface ListenerSetSpec {
  /**
   * @schema ListenerSetSpec#listeners
   */
  readonly listeners: ListenerSetSpecListeners[];

  /**
   * @schema ListenerSetSpec#parentRef
   */
  readonly parentRef: ListenerSetSpecParentRef;
}

/**
 * Converts an object of type 'ListenerSetSpec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_ListenerSetSpec(obj: ListenerSetSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'listeners': obj.listeners?.map(y => toJson_ListenerSetSpecListeners(y)),
    'parentRef': toJson_ListenerSetSpecParentRef(obj.parentRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema ListenerSetSpecListeners
 */
export interface ListenerSetSpecListeners {
  /**
   * @schema ListenerSetSpecListeners#allowedRoutes
   */
  readonly allowedRoutes?: ListenerSetSpecListenersAllowedRoutes;

  /**
   * @schema ListenerSetSpecListeners#hostname
   */
  readonly hostname?: string;

  /**
   * @schema ListenerSetSpecListeners#name
   */
  readonly name: string;

  /**
   * @schema ListenerSetSpecListeners#port
   */
  readonly port: number;

  /**
   * @schema ListenerSetSpecListeners#protocol
   */
  readonly protocol: string;

  /**
   * @schema ListenerSetSpecListeners#tls
   */
  readonly tls?: ListenerSetSpecListenersTls;
}

/**
 * Converts an object of type 'ListenerSetSpecListeners' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_ListenerSetSpecListeners(obj: ListenerSetSpecListeners | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'allowedRoutes': toJson_ListenerSetSpecListenersAllowedRoutes(obj.allowedRoutes),
    'hostname': obj.hostname,
    'name': obj.name,
    'port': obj.port,
    'protocol': obj.protocol,
    'tls': toJson_ListenerSetSpecListenersTls(obj.tls),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema ListenerSetSpecParentRef
 */
export interface ListenerSetSpecParentRef {
  /**
   * @schema ListenerSetSpecParentRef#group
   */
  readonly group?: string;

  /**
   * @schema ListenerSetSpecParentRef#kind
   */
  readonly kind?: string;

  /**
   * @schema ListenerSetSpecParentRef#name
   */
  readonly name: string;

  /**
   * @schema ListenerSetSpecParentRef#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'ListenerSetSpecParentRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_ListenerSetSpecParentRef(obj: ListenerSetSpecParentRef | undefined): Record<string, any> | undefined {
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
 * @schema ListenerSetSpecListenersAllowedRoutes
 */
export interface ListenerSetSpecListenersAllowedRoutes {
  /**
   * @schema ListenerSetSpecListenersAllowedRoutes#kinds
   */
  readonly kinds?: ListenerSetSpecListenersAllowedRoutesKinds[];

  /**
   * @schema ListenerSetSpecListenersAllowedRoutes#namespaces
   */
  readonly namespaces?: ListenerSetSpecListenersAllowedRoutesNamespaces;
}

/**
 * Converts an object of type 'ListenerSetSpecListenersAllowedRoutes' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_ListenerSetSpecListenersAllowedRoutes(obj: ListenerSetSpecListenersAllowedRoutes | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'kinds': obj.kinds?.map(y => toJson_ListenerSetSpecListenersAllowedRoutesKinds(y)),
    'namespaces': toJson_ListenerSetSpecListenersAllowedRoutesNamespaces(obj.namespaces),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema ListenerSetSpecListenersTls
 */
export interface ListenerSetSpecListenersTls {
  /**
   * @schema ListenerSetSpecListenersTls#certificateRefs
   */
  readonly certificateRefs?: ListenerSetSpecListenersTlsCertificateRefs[];

  /**
   * @schema ListenerSetSpecListenersTls#mode
   */
  readonly mode?: ListenerSetSpecListenersTlsMode;

  /**
   * @schema ListenerSetSpecListenersTls#options
   */
  readonly options?: { [key: string]: string };
}

/**
 * Converts an object of type 'ListenerSetSpecListenersTls' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_ListenerSetSpecListenersTls(obj: ListenerSetSpecListenersTls | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'certificateRefs': obj.certificateRefs?.map(y => toJson_ListenerSetSpecListenersTlsCertificateRefs(y)),
    'mode': obj.mode,
    'options': ((obj.options) === undefined) ? undefined : (Object.entries(obj.options).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema ListenerSetSpecListenersAllowedRoutesKinds
 */
export interface ListenerSetSpecListenersAllowedRoutesKinds {
  /**
   * @schema ListenerSetSpecListenersAllowedRoutesKinds#group
   */
  readonly group?: string;

  /**
   * @schema ListenerSetSpecListenersAllowedRoutesKinds#kind
   */
  readonly kind: string;
}

/**
 * Converts an object of type 'ListenerSetSpecListenersAllowedRoutesKinds' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_ListenerSetSpecListenersAllowedRoutesKinds(obj: ListenerSetSpecListenersAllowedRoutesKinds | undefined): Record<string, any> | undefined {
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
 * @schema ListenerSetSpecListenersAllowedRoutesNamespaces
 */
export interface ListenerSetSpecListenersAllowedRoutesNamespaces {
  /**
   * @schema ListenerSetSpecListenersAllowedRoutesNamespaces#from
   */
  readonly from?: ListenerSetSpecListenersAllowedRoutesNamespacesFrom;

  /**
   * @schema ListenerSetSpecListenersAllowedRoutesNamespaces#selector
   */
  readonly selector?: ListenerSetSpecListenersAllowedRoutesNamespacesSelector;
}

/**
 * Converts an object of type 'ListenerSetSpecListenersAllowedRoutesNamespaces' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_ListenerSetSpecListenersAllowedRoutesNamespaces(obj: ListenerSetSpecListenersAllowedRoutesNamespaces | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'from': obj.from,
    'selector': toJson_ListenerSetSpecListenersAllowedRoutesNamespacesSelector(obj.selector),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema ListenerSetSpecListenersTlsCertificateRefs
 */
export interface ListenerSetSpecListenersTlsCertificateRefs {
  /**
   * @schema ListenerSetSpecListenersTlsCertificateRefs#group
   */
  readonly group?: string;

  /**
   * @schema ListenerSetSpecListenersTlsCertificateRefs#kind
   */
  readonly kind?: string;

  /**
   * @schema ListenerSetSpecListenersTlsCertificateRefs#name
   */
  readonly name: string;

  /**
   * @schema ListenerSetSpecListenersTlsCertificateRefs#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'ListenerSetSpecListenersTlsCertificateRefs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_ListenerSetSpecListenersTlsCertificateRefs(obj: ListenerSetSpecListenersTlsCertificateRefs | undefined): Record<string, any> | undefined {
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
 * @schema ListenerSetSpecListenersTlsMode
 */
export enum ListenerSetSpecListenersTlsMode {
  /** Terminate */
  TERMINATE = "Terminate",
  /** Passthrough */
  PASSTHROUGH = "Passthrough",
}

/**
 * @schema ListenerSetSpecListenersAllowedRoutesNamespacesFrom
 */
export enum ListenerSetSpecListenersAllowedRoutesNamespacesFrom {
  /** All */
  ALL = "All",
  /** Selector */
  SELECTOR = "Selector",
  /** Same */
  SAME = "Same",
}

/**
 * @schema ListenerSetSpecListenersAllowedRoutesNamespacesSelector
 */
export interface ListenerSetSpecListenersAllowedRoutesNamespacesSelector {
  /**
   * @schema ListenerSetSpecListenersAllowedRoutesNamespacesSelector#matchExpressions
   */
  readonly matchExpressions?: ListenerSetSpecListenersAllowedRoutesNamespacesSelectorMatchExpressions[];

  /**
   * @schema ListenerSetSpecListenersAllowedRoutesNamespacesSelector#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'ListenerSetSpecListenersAllowedRoutesNamespacesSelector' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_ListenerSetSpecListenersAllowedRoutesNamespacesSelector(obj: ListenerSetSpecListenersAllowedRoutesNamespacesSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_ListenerSetSpecListenersAllowedRoutesNamespacesSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema ListenerSetSpecListenersAllowedRoutesNamespacesSelectorMatchExpressions
 */
export interface ListenerSetSpecListenersAllowedRoutesNamespacesSelectorMatchExpressions {
  /**
   * @schema ListenerSetSpecListenersAllowedRoutesNamespacesSelectorMatchExpressions#key
   */
  readonly key: string;

  /**
   * @schema ListenerSetSpecListenersAllowedRoutesNamespacesSelectorMatchExpressions#operator
   */
  readonly operator: string;

  /**
   * @schema ListenerSetSpecListenersAllowedRoutesNamespacesSelectorMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'ListenerSetSpecListenersAllowedRoutesNamespacesSelectorMatchExpressions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_ListenerSetSpecListenersAllowedRoutesNamespacesSelectorMatchExpressions(obj: ListenerSetSpecListenersAllowedRoutesNamespacesSelectorMatchExpressions | undefined): Record<string, any> | undefined {
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
 * @schema ReferenceGrant
 */
export class ReferenceGrant extends ApiObject {
  /**
   * Returns the apiVersion and kind for "ReferenceGrant"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'ReferenceGrant',
  }

  /**
   * Renders a Kubernetes manifest for "ReferenceGrant".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: ReferenceGrantProps): any {
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
  public constructor(scope: Construct, id: string, props: ReferenceGrantProps) {
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
  readonly spec: ReferenceGrantSpec;
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
 * @schema ReferenceGrantV1Beta1
 */
export class ReferenceGrantV1Beta1 extends ApiObject {
  /**
   * Returns the apiVersion and kind for "ReferenceGrantV1Beta1"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'gateway.networking.k8s.io/v1beta1',
    kind: 'ReferenceGrant',
  }

  /**
   * Renders a Kubernetes manifest for "ReferenceGrantV1Beta1".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: ReferenceGrantV1Beta1Props): any {
    return {
      ...ReferenceGrantV1Beta1.GVK,
      ...toJson_ReferenceGrantV1Beta1Props(props),
    };
  }

  /**
   * Defines a "ReferenceGrantV1Beta1" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: ReferenceGrantV1Beta1Props) {
    super(scope, id, {
      ...ReferenceGrantV1Beta1.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...ReferenceGrantV1Beta1.GVK,
      ...toJson_ReferenceGrantV1Beta1Props(resolved),
    };
  }
}

/**
 * @schema ReferenceGrantV1Beta1
 */
export interface ReferenceGrantV1Beta1Props {
  /**
   * @schema ReferenceGrantV1Beta1#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * @schema ReferenceGrantV1Beta1#spec
   */
  readonly spec: ReferenceGrantV1Beta1Spec;
}

/**
 * Converts an object of type 'ReferenceGrantV1Beta1Props' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_ReferenceGrantV1Beta1Props(obj: ReferenceGrantV1Beta1Props | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_ReferenceGrantV1Beta1Spec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema ReferenceGrantV1Beta1Spec
 */
export interface ReferenceGrantV1Beta1Spec {
  /**
   * @schema ReferenceGrantV1Beta1Spec#from
   */
  readonly from: ReferenceGrantV1Beta1SpecFrom[];

  /**
   * @schema ReferenceGrantV1Beta1Spec#to
   */
  readonly to: ReferenceGrantV1Beta1SpecTo[];
}

/**
 * Converts an object of type 'ReferenceGrantV1Beta1Spec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_ReferenceGrantV1Beta1Spec(obj: ReferenceGrantV1Beta1Spec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'from': obj.from?.map(y => toJson_ReferenceGrantV1Beta1SpecFrom(y)),
    'to': obj.to?.map(y => toJson_ReferenceGrantV1Beta1SpecTo(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema ReferenceGrantV1Beta1SpecFrom
 */
export interface ReferenceGrantV1Beta1SpecFrom {
  /**
   * @schema ReferenceGrantV1Beta1SpecFrom#group
   */
  readonly group: string;

  /**
   * @schema ReferenceGrantV1Beta1SpecFrom#kind
   */
  readonly kind: string;

  /**
   * @schema ReferenceGrantV1Beta1SpecFrom#namespace
   */
  readonly namespace: string;
}

/**
 * Converts an object of type 'ReferenceGrantV1Beta1SpecFrom' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_ReferenceGrantV1Beta1SpecFrom(obj: ReferenceGrantV1Beta1SpecFrom | undefined): Record<string, any> | undefined {
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
 * @schema ReferenceGrantV1Beta1SpecTo
 */
export interface ReferenceGrantV1Beta1SpecTo {
  /**
   * @schema ReferenceGrantV1Beta1SpecTo#group
   */
  readonly group: string;

  /**
   * @schema ReferenceGrantV1Beta1SpecTo#kind
   */
  readonly kind: string;

  /**
   * @schema ReferenceGrantV1Beta1SpecTo#name
   */
  readonly name?: string;
}

/**
 * Converts an object of type 'ReferenceGrantV1Beta1SpecTo' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_ReferenceGrantV1Beta1SpecTo(obj: ReferenceGrantV1Beta1SpecTo | undefined): Record<string, any> | undefined {
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
    apiVersion: 'gateway.networking.k8s.io/v1',
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

  /**
   * @schema TcpRouteSpec#useDefaultGateways
   */
  readonly useDefaultGateways?: TcpRouteSpecUseDefaultGateways;
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
    'useDefaultGateways': obj.useDefaultGateways,
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
  readonly backendRefs: TcpRouteSpecRulesBackendRefs[];

  /**
   * @schema TcpRouteSpecRules#name
   */
  readonly name?: string;
}

/**
 * Converts an object of type 'TcpRouteSpecRules' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TcpRouteSpecRules(obj: TcpRouteSpecRules | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backendRefs': obj.backendRefs?.map(y => toJson_TcpRouteSpecRulesBackendRefs(y)),
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TcpRouteSpecUseDefaultGateways
 */
export enum TcpRouteSpecUseDefaultGateways {
  /** All */
  ALL = "All",
  /** None */
  NONE = "None",
}

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
 * @schema TCPRouteV1Alpha2
 */
export class TcpRouteV1Alpha2 extends ApiObject {
  /**
   * Returns the apiVersion and kind for "TCPRouteV1Alpha2"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'gateway.networking.k8s.io/v1alpha2',
    kind: 'TCPRoute',
  }

  /**
   * Renders a Kubernetes manifest for "TCPRouteV1Alpha2".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: TcpRouteV1Alpha2Props): any {
    return {
      ...TcpRouteV1Alpha2.GVK,
      ...toJson_TcpRouteV1Alpha2Props(props),
    };
  }

  /**
   * Defines a "TCPRouteV1Alpha2" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: TcpRouteV1Alpha2Props) {
    super(scope, id, {
      ...TcpRouteV1Alpha2.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...TcpRouteV1Alpha2.GVK,
      ...toJson_TcpRouteV1Alpha2Props(resolved),
    };
  }
}

/**
 * @schema TCPRouteV1Alpha2
 */
export interface TcpRouteV1Alpha2Props {
  /**
   * @schema TCPRouteV1Alpha2#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * @schema TCPRouteV1Alpha2#spec
   */
  readonly spec: TcpRouteV1Alpha2Spec;
}

/**
 * Converts an object of type 'TcpRouteV1Alpha2Props' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TcpRouteV1Alpha2Props(obj: TcpRouteV1Alpha2Props | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_TcpRouteV1Alpha2Spec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TcpRouteV1Alpha2Spec
 */
export interface TcpRouteV1Alpha2Spec {
  /**
   * @schema TcpRouteV1Alpha2Spec#parentRefs
   */
  readonly parentRefs?: TcpRouteV1Alpha2SpecParentRefs[];

  /**
   * @schema TcpRouteV1Alpha2Spec#rules
   */
  readonly rules: TcpRouteV1Alpha2SpecRules[];

  /**
   * @schema TcpRouteV1Alpha2Spec#useDefaultGateways
   */
  readonly useDefaultGateways?: TcpRouteV1Alpha2SpecUseDefaultGateways;
}

/**
 * Converts an object of type 'TcpRouteV1Alpha2Spec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TcpRouteV1Alpha2Spec(obj: TcpRouteV1Alpha2Spec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'parentRefs': obj.parentRefs?.map(y => toJson_TcpRouteV1Alpha2SpecParentRefs(y)),
    'rules': obj.rules?.map(y => toJson_TcpRouteV1Alpha2SpecRules(y)),
    'useDefaultGateways': obj.useDefaultGateways,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TcpRouteV1Alpha2SpecParentRefs
 */
export interface TcpRouteV1Alpha2SpecParentRefs {
  /**
   * @schema TcpRouteV1Alpha2SpecParentRefs#group
   */
  readonly group?: string;

  /**
   * @schema TcpRouteV1Alpha2SpecParentRefs#kind
   */
  readonly kind?: string;

  /**
   * @schema TcpRouteV1Alpha2SpecParentRefs#name
   */
  readonly name: string;

  /**
   * @schema TcpRouteV1Alpha2SpecParentRefs#namespace
   */
  readonly namespace?: string;

  /**
   * @schema TcpRouteV1Alpha2SpecParentRefs#port
   */
  readonly port?: number;

  /**
   * @schema TcpRouteV1Alpha2SpecParentRefs#sectionName
   */
  readonly sectionName?: string;
}

/**
 * Converts an object of type 'TcpRouteV1Alpha2SpecParentRefs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TcpRouteV1Alpha2SpecParentRefs(obj: TcpRouteV1Alpha2SpecParentRefs | undefined): Record<string, any> | undefined {
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
 * @schema TcpRouteV1Alpha2SpecRules
 */
export interface TcpRouteV1Alpha2SpecRules {
  /**
   * @schema TcpRouteV1Alpha2SpecRules#backendRefs
   */
  readonly backendRefs: TcpRouteV1Alpha2SpecRulesBackendRefs[];

  /**
   * @schema TcpRouteV1Alpha2SpecRules#name
   */
  readonly name?: string;
}

/**
 * Converts an object of type 'TcpRouteV1Alpha2SpecRules' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TcpRouteV1Alpha2SpecRules(obj: TcpRouteV1Alpha2SpecRules | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backendRefs': obj.backendRefs?.map(y => toJson_TcpRouteV1Alpha2SpecRulesBackendRefs(y)),
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TcpRouteV1Alpha2SpecUseDefaultGateways
 */
export enum TcpRouteV1Alpha2SpecUseDefaultGateways {
  /** All */
  ALL = "All",
  /** None */
  NONE = "None",
}

/**
 * @schema TcpRouteV1Alpha2SpecRulesBackendRefs
 */
export interface TcpRouteV1Alpha2SpecRulesBackendRefs {
  /**
   * @schema TcpRouteV1Alpha2SpecRulesBackendRefs#group
   */
  readonly group?: string;

  /**
   * @schema TcpRouteV1Alpha2SpecRulesBackendRefs#kind
   */
  readonly kind?: string;

  /**
   * @schema TcpRouteV1Alpha2SpecRulesBackendRefs#name
   */
  readonly name: string;

  /**
   * @schema TcpRouteV1Alpha2SpecRulesBackendRefs#namespace
   */
  readonly namespace?: string;

  /**
   * @schema TcpRouteV1Alpha2SpecRulesBackendRefs#port
   */
  readonly port?: number;

  /**
   * @schema TcpRouteV1Alpha2SpecRulesBackendRefs#weight
   */
  readonly weight?: number;
}

/**
 * Converts an object of type 'TcpRouteV1Alpha2SpecRulesBackendRefs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TcpRouteV1Alpha2SpecRulesBackendRefs(obj: TcpRouteV1Alpha2SpecRulesBackendRefs | undefined): Record<string, any> | undefined {
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
    apiVersion: 'gateway.networking.k8s.io/v1',
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
  readonly hostnames: string[];

  /**
   * @schema TlsRouteSpec#parentRefs
   */
  readonly parentRefs?: TlsRouteSpecParentRefs[];

  /**
   * @schema TlsRouteSpec#rules
   */
  readonly rules: TlsRouteSpecRules[];

  /**
   * @schema TlsRouteSpec#useDefaultGateways
   */
  readonly useDefaultGateways?: TlsRouteSpecUseDefaultGateways;
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
    'useDefaultGateways': obj.useDefaultGateways,
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
  readonly backendRefs: TlsRouteSpecRulesBackendRefs[];

  /**
   * @schema TlsRouteSpecRules#name
   */
  readonly name?: string;
}

/**
 * Converts an object of type 'TlsRouteSpecRules' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TlsRouteSpecRules(obj: TlsRouteSpecRules | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backendRefs': obj.backendRefs?.map(y => toJson_TlsRouteSpecRulesBackendRefs(y)),
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TlsRouteSpecUseDefaultGateways
 */
export enum TlsRouteSpecUseDefaultGateways {
  /** All */
  ALL = "All",
  /** None */
  NONE = "None",
}

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
 * @schema TLSRouteV1Alpha3
 */
export class TlsRouteV1Alpha3 extends ApiObject {
  /**
   * Returns the apiVersion and kind for "TLSRouteV1Alpha3"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'gateway.networking.k8s.io/v1alpha3',
    kind: 'TLSRoute',
  }

  /**
   * Renders a Kubernetes manifest for "TLSRouteV1Alpha3".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: TlsRouteV1Alpha3Props): any {
    return {
      ...TlsRouteV1Alpha3.GVK,
      ...toJson_TlsRouteV1Alpha3Props(props),
    };
  }

  /**
   * Defines a "TLSRouteV1Alpha3" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: TlsRouteV1Alpha3Props) {
    super(scope, id, {
      ...TlsRouteV1Alpha3.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...TlsRouteV1Alpha3.GVK,
      ...toJson_TlsRouteV1Alpha3Props(resolved),
    };
  }
}

/**
 * @schema TLSRouteV1Alpha3
 */
export interface TlsRouteV1Alpha3Props {
  /**
   * @schema TLSRouteV1Alpha3#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * @schema TLSRouteV1Alpha3#spec
   */
  readonly spec: TlsRouteV1Alpha3Spec;
}

/**
 * Converts an object of type 'TlsRouteV1Alpha3Props' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TlsRouteV1Alpha3Props(obj: TlsRouteV1Alpha3Props | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_TlsRouteV1Alpha3Spec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TlsRouteV1Alpha3Spec
 */
export interface TlsRouteV1Alpha3Spec {
  /**
   * @schema TlsRouteV1Alpha3Spec#hostnames
   */
  readonly hostnames: string[];

  /**
   * @schema TlsRouteV1Alpha3Spec#parentRefs
   */
  readonly parentRefs?: TlsRouteV1Alpha3SpecParentRefs[];

  /**
   * @schema TlsRouteV1Alpha3Spec#rules
   */
  readonly rules: TlsRouteV1Alpha3SpecRules[];

  /**
   * @schema TlsRouteV1Alpha3Spec#useDefaultGateways
   */
  readonly useDefaultGateways?: TlsRouteV1Alpha3SpecUseDefaultGateways;
}

/**
 * Converts an object of type 'TlsRouteV1Alpha3Spec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TlsRouteV1Alpha3Spec(obj: TlsRouteV1Alpha3Spec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'hostnames': obj.hostnames?.map(y => y),
    'parentRefs': obj.parentRefs?.map(y => toJson_TlsRouteV1Alpha3SpecParentRefs(y)),
    'rules': obj.rules?.map(y => toJson_TlsRouteV1Alpha3SpecRules(y)),
    'useDefaultGateways': obj.useDefaultGateways,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TlsRouteV1Alpha3SpecParentRefs
 */
export interface TlsRouteV1Alpha3SpecParentRefs {
  /**
   * @schema TlsRouteV1Alpha3SpecParentRefs#group
   */
  readonly group?: string;

  /**
   * @schema TlsRouteV1Alpha3SpecParentRefs#kind
   */
  readonly kind?: string;

  /**
   * @schema TlsRouteV1Alpha3SpecParentRefs#name
   */
  readonly name: string;

  /**
   * @schema TlsRouteV1Alpha3SpecParentRefs#namespace
   */
  readonly namespace?: string;

  /**
   * @schema TlsRouteV1Alpha3SpecParentRefs#port
   */
  readonly port?: number;

  /**
   * @schema TlsRouteV1Alpha3SpecParentRefs#sectionName
   */
  readonly sectionName?: string;
}

/**
 * Converts an object of type 'TlsRouteV1Alpha3SpecParentRefs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TlsRouteV1Alpha3SpecParentRefs(obj: TlsRouteV1Alpha3SpecParentRefs | undefined): Record<string, any> | undefined {
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
 * @schema TlsRouteV1Alpha3SpecRules
 */
export interface TlsRouteV1Alpha3SpecRules {
  /**
   * @schema TlsRouteV1Alpha3SpecRules#backendRefs
   */
  readonly backendRefs: TlsRouteV1Alpha3SpecRulesBackendRefs[];

  /**
   * @schema TlsRouteV1Alpha3SpecRules#name
   */
  readonly name?: string;
}

/**
 * Converts an object of type 'TlsRouteV1Alpha3SpecRules' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TlsRouteV1Alpha3SpecRules(obj: TlsRouteV1Alpha3SpecRules | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backendRefs': obj.backendRefs?.map(y => toJson_TlsRouteV1Alpha3SpecRulesBackendRefs(y)),
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TlsRouteV1Alpha3SpecUseDefaultGateways
 */
export enum TlsRouteV1Alpha3SpecUseDefaultGateways {
  /** All */
  ALL = "All",
  /** None */
  NONE = "None",
}

/**
 * @schema TlsRouteV1Alpha3SpecRulesBackendRefs
 */
export interface TlsRouteV1Alpha3SpecRulesBackendRefs {
  /**
   * @schema TlsRouteV1Alpha3SpecRulesBackendRefs#group
   */
  readonly group?: string;

  /**
   * @schema TlsRouteV1Alpha3SpecRulesBackendRefs#kind
   */
  readonly kind?: string;

  /**
   * @schema TlsRouteV1Alpha3SpecRulesBackendRefs#name
   */
  readonly name: string;

  /**
   * @schema TlsRouteV1Alpha3SpecRulesBackendRefs#namespace
   */
  readonly namespace?: string;

  /**
   * @schema TlsRouteV1Alpha3SpecRulesBackendRefs#port
   */
  readonly port?: number;

  /**
   * @schema TlsRouteV1Alpha3SpecRulesBackendRefs#weight
   */
  readonly weight?: number;
}

/**
 * Converts an object of type 'TlsRouteV1Alpha3SpecRulesBackendRefs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TlsRouteV1Alpha3SpecRulesBackendRefs(obj: TlsRouteV1Alpha3SpecRulesBackendRefs | undefined): Record<string, any> | undefined {
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
 * @schema TLSRouteV1Alpha2
 */
export class TlsRouteV1Alpha2 extends ApiObject {
  /**
   * Returns the apiVersion and kind for "TLSRouteV1Alpha2"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'gateway.networking.k8s.io/v1alpha2',
    kind: 'TLSRoute',
  }

  /**
   * Renders a Kubernetes manifest for "TLSRouteV1Alpha2".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: TlsRouteV1Alpha2Props): any {
    return {
      ...TlsRouteV1Alpha2.GVK,
      ...toJson_TlsRouteV1Alpha2Props(props),
    };
  }

  /**
   * Defines a "TLSRouteV1Alpha2" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: TlsRouteV1Alpha2Props) {
    super(scope, id, {
      ...TlsRouteV1Alpha2.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...TlsRouteV1Alpha2.GVK,
      ...toJson_TlsRouteV1Alpha2Props(resolved),
    };
  }
}

/**
 * @schema TLSRouteV1Alpha2
 */
export interface TlsRouteV1Alpha2Props {
  /**
   * @schema TLSRouteV1Alpha2#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * @schema TLSRouteV1Alpha2#spec
   */
  readonly spec: TlsRouteV1Alpha2Spec;
}

/**
 * Converts an object of type 'TlsRouteV1Alpha2Props' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TlsRouteV1Alpha2Props(obj: TlsRouteV1Alpha2Props | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_TlsRouteV1Alpha2Spec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TlsRouteV1Alpha2Spec
 */
export interface TlsRouteV1Alpha2Spec {
  /**
   * @schema TlsRouteV1Alpha2Spec#hostnames
   */
  readonly hostnames?: string[];

  /**
   * @schema TlsRouteV1Alpha2Spec#parentRefs
   */
  readonly parentRefs?: TlsRouteV1Alpha2SpecParentRefs[];

  /**
   * @schema TlsRouteV1Alpha2Spec#rules
   */
  readonly rules: TlsRouteV1Alpha2SpecRules[];

  /**
   * @schema TlsRouteV1Alpha2Spec#useDefaultGateways
   */
  readonly useDefaultGateways?: TlsRouteV1Alpha2SpecUseDefaultGateways;
}

/**
 * Converts an object of type 'TlsRouteV1Alpha2Spec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TlsRouteV1Alpha2Spec(obj: TlsRouteV1Alpha2Spec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'hostnames': obj.hostnames?.map(y => y),
    'parentRefs': obj.parentRefs?.map(y => toJson_TlsRouteV1Alpha2SpecParentRefs(y)),
    'rules': obj.rules?.map(y => toJson_TlsRouteV1Alpha2SpecRules(y)),
    'useDefaultGateways': obj.useDefaultGateways,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TlsRouteV1Alpha2SpecParentRefs
 */
export interface TlsRouteV1Alpha2SpecParentRefs {
  /**
   * @schema TlsRouteV1Alpha2SpecParentRefs#group
   */
  readonly group?: string;

  /**
   * @schema TlsRouteV1Alpha2SpecParentRefs#kind
   */
  readonly kind?: string;

  /**
   * @schema TlsRouteV1Alpha2SpecParentRefs#name
   */
  readonly name: string;

  /**
   * @schema TlsRouteV1Alpha2SpecParentRefs#namespace
   */
  readonly namespace?: string;

  /**
   * @schema TlsRouteV1Alpha2SpecParentRefs#port
   */
  readonly port?: number;

  /**
   * @schema TlsRouteV1Alpha2SpecParentRefs#sectionName
   */
  readonly sectionName?: string;
}

/**
 * Converts an object of type 'TlsRouteV1Alpha2SpecParentRefs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TlsRouteV1Alpha2SpecParentRefs(obj: TlsRouteV1Alpha2SpecParentRefs | undefined): Record<string, any> | undefined {
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
 * @schema TlsRouteV1Alpha2SpecRules
 */
export interface TlsRouteV1Alpha2SpecRules {
  /**
   * @schema TlsRouteV1Alpha2SpecRules#backendRefs
   */
  readonly backendRefs: TlsRouteV1Alpha2SpecRulesBackendRefs[];

  /**
   * @schema TlsRouteV1Alpha2SpecRules#name
   */
  readonly name?: string;
}

/**
 * Converts an object of type 'TlsRouteV1Alpha2SpecRules' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TlsRouteV1Alpha2SpecRules(obj: TlsRouteV1Alpha2SpecRules | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backendRefs': obj.backendRefs?.map(y => toJson_TlsRouteV1Alpha2SpecRulesBackendRefs(y)),
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TlsRouteV1Alpha2SpecUseDefaultGateways
 */
export enum TlsRouteV1Alpha2SpecUseDefaultGateways {
  /** All */
  ALL = "All",
  /** None */
  NONE = "None",
}

/**
 * @schema TlsRouteV1Alpha2SpecRulesBackendRefs
 */
export interface TlsRouteV1Alpha2SpecRulesBackendRefs {
  /**
   * @schema TlsRouteV1Alpha2SpecRulesBackendRefs#group
   */
  readonly group?: string;

  /**
   * @schema TlsRouteV1Alpha2SpecRulesBackendRefs#kind
   */
  readonly kind?: string;

  /**
   * @schema TlsRouteV1Alpha2SpecRulesBackendRefs#name
   */
  readonly name: string;

  /**
   * @schema TlsRouteV1Alpha2SpecRulesBackendRefs#namespace
   */
  readonly namespace?: string;

  /**
   * @schema TlsRouteV1Alpha2SpecRulesBackendRefs#port
   */
  readonly port?: number;

  /**
   * @schema TlsRouteV1Alpha2SpecRulesBackendRefs#weight
   */
  readonly weight?: number;
}

/**
 * Converts an object of type 'TlsRouteV1Alpha2SpecRulesBackendRefs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TlsRouteV1Alpha2SpecRulesBackendRefs(obj: TlsRouteV1Alpha2SpecRulesBackendRefs | undefined): Record<string, any> | undefined {
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
    apiVersion: 'gateway.networking.k8s.io/v1',
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

  /**
   * @schema UdpRouteSpec#useDefaultGateways
   */
  readonly useDefaultGateways?: UdpRouteSpecUseDefaultGateways;
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
    'useDefaultGateways': obj.useDefaultGateways,
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
  readonly backendRefs: UdpRouteSpecRulesBackendRefs[];

  /**
   * @schema UdpRouteSpecRules#name
   */
  readonly name?: string;
}

/**
 * Converts an object of type 'UdpRouteSpecRules' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_UdpRouteSpecRules(obj: UdpRouteSpecRules | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backendRefs': obj.backendRefs?.map(y => toJson_UdpRouteSpecRulesBackendRefs(y)),
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema UdpRouteSpecUseDefaultGateways
 */
export enum UdpRouteSpecUseDefaultGateways {
  /** All */
  ALL = "All",
  /** None */
  NONE = "None",
}

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


/**
 *
 *
 * @schema UDPRouteV1Alpha2
 */
export class UdpRouteV1Alpha2 extends ApiObject {
  /**
   * Returns the apiVersion and kind for "UDPRouteV1Alpha2"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'gateway.networking.k8s.io/v1alpha2',
    kind: 'UDPRoute',
  }

  /**
   * Renders a Kubernetes manifest for "UDPRouteV1Alpha2".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: UdpRouteV1Alpha2Props): any {
    return {
      ...UdpRouteV1Alpha2.GVK,
      ...toJson_UdpRouteV1Alpha2Props(props),
    };
  }

  /**
   * Defines a "UDPRouteV1Alpha2" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: UdpRouteV1Alpha2Props) {
    super(scope, id, {
      ...UdpRouteV1Alpha2.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...UdpRouteV1Alpha2.GVK,
      ...toJson_UdpRouteV1Alpha2Props(resolved),
    };
  }
}

/**
 * @schema UDPRouteV1Alpha2
 */
export interface UdpRouteV1Alpha2Props {
  /**
   * @schema UDPRouteV1Alpha2#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * @schema UDPRouteV1Alpha2#spec
   */
  readonly spec: UdpRouteV1Alpha2Spec;
}

/**
 * Converts an object of type 'UdpRouteV1Alpha2Props' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_UdpRouteV1Alpha2Props(obj: UdpRouteV1Alpha2Props | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_UdpRouteV1Alpha2Spec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema UdpRouteV1Alpha2Spec
 */
export interface UdpRouteV1Alpha2Spec {
  /**
   * @schema UdpRouteV1Alpha2Spec#parentRefs
   */
  readonly parentRefs?: UdpRouteV1Alpha2SpecParentRefs[];

  /**
   * @schema UdpRouteV1Alpha2Spec#rules
   */
  readonly rules: UdpRouteV1Alpha2SpecRules[];

  /**
   * @schema UdpRouteV1Alpha2Spec#useDefaultGateways
   */
  readonly useDefaultGateways?: UdpRouteV1Alpha2SpecUseDefaultGateways;
}

/**
 * Converts an object of type 'UdpRouteV1Alpha2Spec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_UdpRouteV1Alpha2Spec(obj: UdpRouteV1Alpha2Spec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'parentRefs': obj.parentRefs?.map(y => toJson_UdpRouteV1Alpha2SpecParentRefs(y)),
    'rules': obj.rules?.map(y => toJson_UdpRouteV1Alpha2SpecRules(y)),
    'useDefaultGateways': obj.useDefaultGateways,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema UdpRouteV1Alpha2SpecParentRefs
 */
export interface UdpRouteV1Alpha2SpecParentRefs {
  /**
   * @schema UdpRouteV1Alpha2SpecParentRefs#group
   */
  readonly group?: string;

  /**
   * @schema UdpRouteV1Alpha2SpecParentRefs#kind
   */
  readonly kind?: string;

  /**
   * @schema UdpRouteV1Alpha2SpecParentRefs#name
   */
  readonly name: string;

  /**
   * @schema UdpRouteV1Alpha2SpecParentRefs#namespace
   */
  readonly namespace?: string;

  /**
   * @schema UdpRouteV1Alpha2SpecParentRefs#port
   */
  readonly port?: number;

  /**
   * @schema UdpRouteV1Alpha2SpecParentRefs#sectionName
   */
  readonly sectionName?: string;
}

/**
 * Converts an object of type 'UdpRouteV1Alpha2SpecParentRefs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_UdpRouteV1Alpha2SpecParentRefs(obj: UdpRouteV1Alpha2SpecParentRefs | undefined): Record<string, any> | undefined {
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
 * @schema UdpRouteV1Alpha2SpecRules
 */
export interface UdpRouteV1Alpha2SpecRules {
  /**
   * @schema UdpRouteV1Alpha2SpecRules#backendRefs
   */
  readonly backendRefs: UdpRouteV1Alpha2SpecRulesBackendRefs[];

  /**
   * @schema UdpRouteV1Alpha2SpecRules#name
   */
  readonly name?: string;
}

/**
 * Converts an object of type 'UdpRouteV1Alpha2SpecRules' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_UdpRouteV1Alpha2SpecRules(obj: UdpRouteV1Alpha2SpecRules | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backendRefs': obj.backendRefs?.map(y => toJson_UdpRouteV1Alpha2SpecRulesBackendRefs(y)),
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema UdpRouteV1Alpha2SpecUseDefaultGateways
 */
export enum UdpRouteV1Alpha2SpecUseDefaultGateways {
  /** All */
  ALL = "All",
  /** None */
  NONE = "None",
}

/**
 * @schema UdpRouteV1Alpha2SpecRulesBackendRefs
 */
export interface UdpRouteV1Alpha2SpecRulesBackendRefs {
  /**
   * @schema UdpRouteV1Alpha2SpecRulesBackendRefs#group
   */
  readonly group?: string;

  /**
   * @schema UdpRouteV1Alpha2SpecRulesBackendRefs#kind
   */
  readonly kind?: string;

  /**
   * @schema UdpRouteV1Alpha2SpecRulesBackendRefs#name
   */
  readonly name: string;

  /**
   * @schema UdpRouteV1Alpha2SpecRulesBackendRefs#namespace
   */
  readonly namespace?: string;

  /**
   * @schema UdpRouteV1Alpha2SpecRulesBackendRefs#port
   */
  readonly port?: number;

  /**
   * @schema UdpRouteV1Alpha2SpecRulesBackendRefs#weight
   */
  readonly weight?: number;
}

/**
 * Converts an object of type 'UdpRouteV1Alpha2SpecRulesBackendRefs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_UdpRouteV1Alpha2SpecRulesBackendRefs(obj: UdpRouteV1Alpha2SpecRulesBackendRefs | undefined): Record<string, any> | undefined {
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

