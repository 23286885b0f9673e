import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { readCertificate } from '../kinds/certificate';
import { checkCall } from '../api/call';
import { dnsLabel, laterName, objectName } from '../values/rules';
import { refusal, refused } from '../report/refused';

/** The kinds of issuers that cert-manager has. */
export enum IssuerKind {
  /** Serves every namespace. */
  CLUSTER_ISSUER = 'ClusterIssuer',
  /** Serves its own namespace. */
  ISSUER = 'Issuer',
}

/**
 * An issuer of cert-manager, which signs certificates.
 *
 * @example
 * const certificate = Certificate.fromIssuer(Issuer.namespaced('internal'), 'example-com');
 * new SharedGateway(app, 'public', { listeners: [Listener.https({ hostname: '*.example.com', certificate })] });
 */
export class Issuer {
  /**
   * A ClusterIssuer: it serves every namespace.
   *
   * @param name name of the ClusterIssuer
   * @returns the issuer
   * @throws where the name is no object name
   */
  public static cluster(name: string): Issuer {
    checkCall('Issuer.cluster', [name]);
    return new Issuer(IssuerKind.CLUSTER_ISSUER, refusal('Issuer.cluster', name, objectName));
  }

  /**
   * An Issuer, in the namespace of the Gateway.
   *
   * @param name name of the Issuer
   * @returns the issuer
   * @throws where the name is no object name
   */
  public static namespaced(name: string): Issuer {
    checkCall('Issuer.namespaced', [name]);
    return new Issuer(IssuerKind.ISSUER, refusal('Issuer.namespaced', name, objectName));
  }

  private constructor(
    /** Its kind. */
    public readonly kind: IssuerKind,
    /** Its name. */
    public readonly name: string,
  ) {}
}

/**
 * The TLS certificate that a listener presents to its clients, with its key, in a Secret.
 *
 * @example
 * const certificate = Certificate.fromIssuer(Issuer.cluster('letsencrypt'), 'example-com');
 * new SharedGateway(app, 'public', { listeners: [Listener.https({ hostname: '*.example.com', certificate })] });
 */
export class Certificate {
  /**
   * A Secret of type kubernetes.io/tls that exists, or that another program makes.
   *
   * @param name name of the Secret; a part of it may be known only later: `${Unknown.named('DOMAIN', '/./-')}-tls`
   * @param namespace its namespace; without it, the Gateway's. Another namespace needs a ReferenceGrant in it
   * @returns the certificate
   * @throws where the name or namespace cannot be right
   */
  public static fromSecret(name: string, namespace?: string): Certificate {
    checkCall('Certificate.fromSecret', [name, namespace]);
    refusal('Certificate.fromSecret', name, laterName);
    if (namespace !== undefined) refusal(`Certificate.fromSecret ${name} namespace`, namespace, dnsLabel);
    return new Certificate(name, namespace);
  }

  /**
   * A Secret, or a Certificate of cert-manager, of this app. If it is in another namespace than the Gateway, synth
   * writes the ReferenceGrant beside it.
   *
   * @param object a construct that is, or holds as its main object, the Secret or Certificate
   * @returns the certificate
   * @throws where it is neither
   */
  public static fromObject(object: IConstruct): Certificate {
    checkCall('Certificate.fromObject', [object]);
    const found = ApiObject.of(object);
    const { namespace } = found.metadata;
    if (found.kind === 'Secret') return new Certificate(found.name, namespace, undefined, found);
    const secretName =
      found.kind === 'Certificate' && found.apiGroup === 'cert-manager.io'
        ? readCertificate(found.toJson()).secretName
        : '';
    if (secretName === '')
      throw refused(
        `Certificate.fromObject: ${found.node.path} is a ${found.kind}, and a listener has its certificate from ` +
          'a Secret, or from a Certificate of cert-manager with a secretName',
      );
    return new Certificate(secretName, namespace, undefined, found);
  }

  /**
   * A certificate that cert-manager makes because of an annotation on the Gateway. One Secret in the Gateway's
   * namespace holds it, for the host names of all listeners with this certificate. Each of these listeners needs a host
   * name, and a Gateway has one issuer. cert-manager must run with its support of the Gateway API turned on. For a host
   * name with `*.` in front an ACME issuer has to be set up for DNS-01.
   *
   * @param issuer who signs it
   * @param secretName name of the Secret that cert-manager makes; a part of it may be known only later
   * @returns the certificate
   * @throws where the name is no object name
   */
  public static fromIssuer(issuer: Issuer, secretName: string): Certificate {
    checkCall('Certificate.fromIssuer', [issuer, secretName]);
    return new Certificate(refusal('Certificate.fromIssuer', secretName, laterName), undefined, issuer);
  }

  private constructor(
    /** Name of the Secret. */
    public readonly secretName: string,
    /** Namespace of the Secret; none: the Gateway's. */
    public readonly namespace?: string,
    /** The issuer in the annotation of the Gateway, if the certificate comes from one. */
    public readonly issuer?: Issuer,
    /**
     * The object of this app that holds or makes the certificate.
     * @internal
     */
    public readonly _object?: ApiObject,
  ) {}
}
