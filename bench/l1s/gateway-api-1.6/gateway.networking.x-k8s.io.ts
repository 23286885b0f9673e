// Generated from the gateway-api-1.6 CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import { ApiObject, ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';


/**
 *
 *
 * @schema XBackend
 */
export class XBackend extends ApiObject {
  /**
   * Returns the apiVersion and kind for "XBackend"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'gateway.networking.x-k8s.io/v1alpha1',
    kind: 'XBackend',
  }

  /**
   * Renders a Kubernetes manifest for "XBackend".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: XBackendProps): any {
    return {
      ...XBackend.GVK,
      ...toJson_XBackendProps(props),
    };
  }

  /**
   * Defines a "XBackend" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: XBackendProps) {
    super(scope, id, {
      ...XBackend.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...XBackend.GVK,
      ...toJson_XBackendProps(resolved),
    };
  }
}

/**
 * @schema XBackend
 */
export interface XBackendProps {
  /**
   * @schema XBackend#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * @schema XBackend#spec
   */
  readonly spec: XBackendSpec;
}

/**
 * Converts an object of type 'XBackendProps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_XBackendProps(obj: XBackendProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_XBackendSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema XBackendSpec
 */
export interface XBackendSpec {
  /**
   * @schema XBackendSpec#externalHostname
   */
  readonly externalHostname?: XBackendSpecExternalHostname;

  /**
   * @schema XBackendSpec#port
   */
  readonly port: XBackendSpecPort;

  /**
   * @schema XBackendSpec#protocol
   */
  readonly protocol?: XBackendSpecProtocol;

  /**
   * @schema XBackendSpec#tls
   */
  readonly tls?: XBackendSpecTls;

  /**
   * @schema XBackendSpec#type
   */
  readonly type: XBackendSpecType;
}

/**
 * Converts an object of type 'XBackendSpec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_XBackendSpec(obj: XBackendSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'externalHostname': toJson_XBackendSpecExternalHostname(obj.externalHostname),
    'port': toJson_XBackendSpecPort(obj.port),
    'protocol': obj.protocol,
    'tls': toJson_XBackendSpecTls(obj.tls),
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema XBackendSpecExternalHostname
 */
export interface XBackendSpecExternalHostname {
  /**
   * @schema XBackendSpecExternalHostname#hostname
   */
  readonly hostname: string;
}

/**
 * Converts an object of type 'XBackendSpecExternalHostname' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_XBackendSpecExternalHostname(obj: XBackendSpecExternalHostname | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'hostname': obj.hostname,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema XBackendSpecPort
 */
export interface XBackendSpecPort {
  /**
   * @schema XBackendSpecPort#name
   */
  readonly name?: string;

  /**
   * @schema XBackendSpecPort#port
   */
  readonly port: number;
}

/**
 * Converts an object of type 'XBackendSpecPort' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_XBackendSpecPort(obj: XBackendSpecPort | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'port': obj.port,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema XBackendSpecProtocol
 */
export enum XBackendSpecProtocol {
  /** TCP */
  TCP = "TCP",
  /** HTTP */
  HTTP = "HTTP",
  /** HTTP2 */
  HTTP2 = "HTTP2",
  /** HTTP11 */
  HTTP11 = "HTTP11",
  /** H2C */
  H2_C = "H2C",
  /** MCP */
  MCP = "MCP",
}

/**
 * @schema XBackendSpecTls
 */
export interface XBackendSpecTls {
  /**
   * @schema XBackendSpecTls#clientCertificateRef
   */
  readonly clientCertificateRef?: XBackendSpecTlsClientCertificateRef;

  /**
   * @schema XBackendSpecTls#mode
   */
  readonly mode: XBackendSpecTlsMode;

  /**
   * @schema XBackendSpecTls#validation
   */
  readonly validation?: XBackendSpecTlsValidation;
}

/**
 * Converts an object of type 'XBackendSpecTls' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_XBackendSpecTls(obj: XBackendSpecTls | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'clientCertificateRef': toJson_XBackendSpecTlsClientCertificateRef(obj.clientCertificateRef),
    'mode': obj.mode,
    'validation': toJson_XBackendSpecTlsValidation(obj.validation),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema XBackendSpecType
 */
export enum XBackendSpecType {
  /** ExternalHostname */
  EXTERNAL_HOSTNAME = "ExternalHostname",
}

/**
 * @schema XBackendSpecTlsClientCertificateRef
 */
export interface XBackendSpecTlsClientCertificateRef {
  /**
   * @schema XBackendSpecTlsClientCertificateRef#group
   */
  readonly group?: string;

  /**
   * @schema XBackendSpecTlsClientCertificateRef#kind
   */
  readonly kind?: string;

  /**
   * @schema XBackendSpecTlsClientCertificateRef#name
   */
  readonly name: string;

  /**
   * @schema XBackendSpecTlsClientCertificateRef#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'XBackendSpecTlsClientCertificateRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_XBackendSpecTlsClientCertificateRef(obj: XBackendSpecTlsClientCertificateRef | undefined): Record<string, any> | undefined {
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
 * @schema XBackendSpecTlsMode
 */
export enum XBackendSpecTlsMode {
  /** None */
  NONE = "None",
  /** ServerOnly */
  SERVER_ONLY = "ServerOnly",
  /** ClientAndServer */
  CLIENT_AND_SERVER = "ClientAndServer",
}

/**
 * @schema XBackendSpecTlsValidation
 */
export interface XBackendSpecTlsValidation {
  /**
   * @schema XBackendSpecTlsValidation#caCertificateRefs
   */
  readonly caCertificateRefs?: XBackendSpecTlsValidationCaCertificateRefs[];

  /**
   * @schema XBackendSpecTlsValidation#hostname
   */
  readonly hostname: string;

  /**
   * @schema XBackendSpecTlsValidation#subjectAltNames
   */
  readonly subjectAltNames?: XBackendSpecTlsValidationSubjectAltNames[];

  /**
   * @schema XBackendSpecTlsValidation#wellKnownCACertificates
   */
  readonly wellKnownCaCertificates?: string;
}

/**
 * Converts an object of type 'XBackendSpecTlsValidation' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_XBackendSpecTlsValidation(obj: XBackendSpecTlsValidation | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'caCertificateRefs': obj.caCertificateRefs?.map(y => toJson_XBackendSpecTlsValidationCaCertificateRefs(y)),
    'hostname': obj.hostname,
    'subjectAltNames': obj.subjectAltNames?.map(y => toJson_XBackendSpecTlsValidationSubjectAltNames(y)),
    'wellKnownCACertificates': obj.wellKnownCaCertificates,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema XBackendSpecTlsValidationCaCertificateRefs
 */
export interface XBackendSpecTlsValidationCaCertificateRefs {
  /**
   * @schema XBackendSpecTlsValidationCaCertificateRefs#group
   */
  readonly group: string;

  /**
   * @schema XBackendSpecTlsValidationCaCertificateRefs#kind
   */
  readonly kind: string;

  /**
   * @schema XBackendSpecTlsValidationCaCertificateRefs#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'XBackendSpecTlsValidationCaCertificateRefs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_XBackendSpecTlsValidationCaCertificateRefs(obj: XBackendSpecTlsValidationCaCertificateRefs | undefined): Record<string, any> | undefined {
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
 * @schema XBackendSpecTlsValidationSubjectAltNames
 */
export interface XBackendSpecTlsValidationSubjectAltNames {
  /**
   * @schema XBackendSpecTlsValidationSubjectAltNames#hostname
   */
  readonly hostname?: string;

  /**
   * @schema XBackendSpecTlsValidationSubjectAltNames#type
   */
  readonly type: XBackendSpecTlsValidationSubjectAltNamesType;

  /**
   * @schema XBackendSpecTlsValidationSubjectAltNames#uri
   */
  readonly uri?: string;
}

/**
 * Converts an object of type 'XBackendSpecTlsValidationSubjectAltNames' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_XBackendSpecTlsValidationSubjectAltNames(obj: XBackendSpecTlsValidationSubjectAltNames | undefined): Record<string, any> | undefined {
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
 * @schema XBackendSpecTlsValidationSubjectAltNamesType
 */
export enum XBackendSpecTlsValidationSubjectAltNamesType {
  /** Hostname */
  HOSTNAME = "Hostname",
  /** URI */
  URI = "URI",
}


/**
 *
 *
 * @schema XBackendTrafficPolicy
 */
export class XBackendTrafficPolicy extends ApiObject {
  /**
   * Returns the apiVersion and kind for "XBackendTrafficPolicy"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'gateway.networking.x-k8s.io/v1alpha1',
    kind: 'XBackendTrafficPolicy',
  }

  /**
   * Renders a Kubernetes manifest for "XBackendTrafficPolicy".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: XBackendTrafficPolicyProps): any {
    return {
      ...XBackendTrafficPolicy.GVK,
      ...toJson_XBackendTrafficPolicyProps(props),
    };
  }

  /**
   * Defines a "XBackendTrafficPolicy" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: XBackendTrafficPolicyProps) {
    super(scope, id, {
      ...XBackendTrafficPolicy.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...XBackendTrafficPolicy.GVK,
      ...toJson_XBackendTrafficPolicyProps(resolved),
    };
  }
}

/**
 * @schema XBackendTrafficPolicy
 */
export interface XBackendTrafficPolicyProps {
  /**
   * @schema XBackendTrafficPolicy#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * @schema XBackendTrafficPolicy#spec
   */
  readonly spec: XBackendTrafficPolicySpec;
}

/**
 * Converts an object of type 'XBackendTrafficPolicyProps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_XBackendTrafficPolicyProps(obj: XBackendTrafficPolicyProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_XBackendTrafficPolicySpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema XBackendTrafficPolicySpec
 */
export interface XBackendTrafficPolicySpec {
  /**
   * @schema XBackendTrafficPolicySpec#retryConstraint
   */
  readonly retryConstraint?: XBackendTrafficPolicySpecRetryConstraint;

  /**
   * @schema XBackendTrafficPolicySpec#sessionPersistence
   */
  readonly sessionPersistence?: XBackendTrafficPolicySpecSessionPersistence;

  /**
   * @schema XBackendTrafficPolicySpec#targetRefs
   */
  readonly targetRefs: XBackendTrafficPolicySpecTargetRefs[];
}

/**
 * Converts an object of type 'XBackendTrafficPolicySpec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_XBackendTrafficPolicySpec(obj: XBackendTrafficPolicySpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'retryConstraint': toJson_XBackendTrafficPolicySpecRetryConstraint(obj.retryConstraint),
    'sessionPersistence': toJson_XBackendTrafficPolicySpecSessionPersistence(obj.sessionPersistence),
    'targetRefs': obj.targetRefs?.map(y => toJson_XBackendTrafficPolicySpecTargetRefs(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema XBackendTrafficPolicySpecRetryConstraint
 */
export interface XBackendTrafficPolicySpecRetryConstraint {
  /**
   * @schema XBackendTrafficPolicySpecRetryConstraint#budget
   */
  readonly budget?: XBackendTrafficPolicySpecRetryConstraintBudget;

  /**
   * @schema XBackendTrafficPolicySpecRetryConstraint#minRetryRate
   */
  readonly minRetryRate?: XBackendTrafficPolicySpecRetryConstraintMinRetryRate;
}

/**
 * Converts an object of type 'XBackendTrafficPolicySpecRetryConstraint' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_XBackendTrafficPolicySpecRetryConstraint(obj: XBackendTrafficPolicySpecRetryConstraint | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'budget': toJson_XBackendTrafficPolicySpecRetryConstraintBudget(obj.budget),
    'minRetryRate': toJson_XBackendTrafficPolicySpecRetryConstraintMinRetryRate(obj.minRetryRate),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema XBackendTrafficPolicySpecSessionPersistence
 */
export interface XBackendTrafficPolicySpecSessionPersistence {
  /**
   * @schema XBackendTrafficPolicySpecSessionPersistence#absoluteTimeout
   */
  readonly absoluteTimeout?: string;

  /**
   * @schema XBackendTrafficPolicySpecSessionPersistence#cookieConfig
   */
  readonly cookieConfig?: XBackendTrafficPolicySpecSessionPersistenceCookieConfig;

  /**
   * @schema XBackendTrafficPolicySpecSessionPersistence#sessionName
   */
  readonly sessionName?: string;

  /**
   * @schema XBackendTrafficPolicySpecSessionPersistence#type
   */
  readonly type?: XBackendTrafficPolicySpecSessionPersistenceType;
}

/**
 * Converts an object of type 'XBackendTrafficPolicySpecSessionPersistence' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_XBackendTrafficPolicySpecSessionPersistence(obj: XBackendTrafficPolicySpecSessionPersistence | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'absoluteTimeout': obj.absoluteTimeout,
    'cookieConfig': toJson_XBackendTrafficPolicySpecSessionPersistenceCookieConfig(obj.cookieConfig),
    'sessionName': obj.sessionName,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema XBackendTrafficPolicySpecTargetRefs
 */
export interface XBackendTrafficPolicySpecTargetRefs {
  /**
   * @schema XBackendTrafficPolicySpecTargetRefs#group
   */
  readonly group: string;

  /**
   * @schema XBackendTrafficPolicySpecTargetRefs#kind
   */
  readonly kind: string;

  /**
   * @schema XBackendTrafficPolicySpecTargetRefs#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'XBackendTrafficPolicySpecTargetRefs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_XBackendTrafficPolicySpecTargetRefs(obj: XBackendTrafficPolicySpecTargetRefs | undefined): Record<string, any> | undefined {
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
 * @schema XBackendTrafficPolicySpecRetryConstraintBudget
 */
export interface XBackendTrafficPolicySpecRetryConstraintBudget {
  /**
   * @schema XBackendTrafficPolicySpecRetryConstraintBudget#interval
   */
  readonly interval?: string;

  /**
   * @schema XBackendTrafficPolicySpecRetryConstraintBudget#percent
   */
  readonly percent?: number;
}

/**
 * Converts an object of type 'XBackendTrafficPolicySpecRetryConstraintBudget' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_XBackendTrafficPolicySpecRetryConstraintBudget(obj: XBackendTrafficPolicySpecRetryConstraintBudget | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'interval': obj.interval,
    'percent': obj.percent,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema XBackendTrafficPolicySpecRetryConstraintMinRetryRate
 */
export interface XBackendTrafficPolicySpecRetryConstraintMinRetryRate {
  /**
   * @schema XBackendTrafficPolicySpecRetryConstraintMinRetryRate#count
   */
  readonly count?: number;

  /**
   * @schema XBackendTrafficPolicySpecRetryConstraintMinRetryRate#interval
   */
  readonly interval?: string;
}

/**
 * Converts an object of type 'XBackendTrafficPolicySpecRetryConstraintMinRetryRate' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_XBackendTrafficPolicySpecRetryConstraintMinRetryRate(obj: XBackendTrafficPolicySpecRetryConstraintMinRetryRate | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'count': obj.count,
    'interval': obj.interval,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema XBackendTrafficPolicySpecSessionPersistenceCookieConfig
 */
export interface XBackendTrafficPolicySpecSessionPersistenceCookieConfig {
  /**
   * @schema XBackendTrafficPolicySpecSessionPersistenceCookieConfig#lifetimeType
   */
  readonly lifetimeType?: XBackendTrafficPolicySpecSessionPersistenceCookieConfigLifetimeType;
}

/**
 * Converts an object of type 'XBackendTrafficPolicySpecSessionPersistenceCookieConfig' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_XBackendTrafficPolicySpecSessionPersistenceCookieConfig(obj: XBackendTrafficPolicySpecSessionPersistenceCookieConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'lifetimeType': obj.lifetimeType,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema XBackendTrafficPolicySpecSessionPersistenceType
 */
export enum XBackendTrafficPolicySpecSessionPersistenceType {
  /** Cookie */
  COOKIE = "Cookie",
  /** Header */
  HEADER = "Header",
}

/**
 * @schema XBackendTrafficPolicySpecSessionPersistenceCookieConfigLifetimeType
 */
export enum XBackendTrafficPolicySpecSessionPersistenceCookieConfigLifetimeType {
  /** Permanent */
  PERMANENT = "Permanent",
  /** Session */
  SESSION = "Session",
}


/**
 *
 *
 * @schema XMesh
 */
export class XMesh extends ApiObject {
  /**
   * Returns the apiVersion and kind for "XMesh"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'gateway.networking.x-k8s.io/v1alpha1',
    kind: 'XMesh',
  }

  /**
   * Renders a Kubernetes manifest for "XMesh".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: XMeshProps): any {
    return {
      ...XMesh.GVK,
      ...toJson_XMeshProps(props),
    };
  }

  /**
   * Defines a "XMesh" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: XMeshProps) {
    super(scope, id, {
      ...XMesh.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...XMesh.GVK,
      ...toJson_XMeshProps(resolved),
    };
  }
}

/**
 * @schema XMesh
 */
export interface XMeshProps {
  /**
   * @schema XMesh#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * @schema XMesh#spec
   */
  readonly spec: XMeshSpec;
}

/**
 * Converts an object of type 'XMeshProps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_XMeshProps(obj: XMeshProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_XMeshSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema XMeshSpec
 */
export interface XMeshSpec {
  /**
   * @schema XMeshSpec#controllerName
   */
  readonly controllerName: string;

  /**
   * @schema XMeshSpec#description
   */
  readonly description?: string;

  /**
   * @schema XMeshSpec#parametersRef
   */
  readonly parametersRef?: XMeshSpecParametersRef;
}

/**
 * Converts an object of type 'XMeshSpec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_XMeshSpec(obj: XMeshSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'controllerName': obj.controllerName,
    'description': obj.description,
    'parametersRef': toJson_XMeshSpecParametersRef(obj.parametersRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema XMeshSpecParametersRef
 */
export interface XMeshSpecParametersRef {
  /**
   * @schema XMeshSpecParametersRef#group
   */
  readonly group: string;

  /**
   * @schema XMeshSpecParametersRef#kind
   */
  readonly kind: string;

  /**
   * @schema XMeshSpecParametersRef#name
   */
  readonly name: string;

  /**
   * @schema XMeshSpecParametersRef#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'XMeshSpecParametersRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_XMeshSpecParametersRef(obj: XMeshSpecParametersRef | undefined): Record<string, any> | undefined {
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

