import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { checkCall } from '../api/call';
import { refusal, refused } from '../report/refused';
import { objectName } from '../values/rules';

/**
 * The CAs to trust: their certificates in PEM, under the key "ca.crt" of a ConfigMap.
 *
 * @example
 * const shop = new Chart(app, 'shop', { namespace: 'shop' });
 * new BackendTlsPolicy(shop, 'web-tls', {
 *   backend: Backend.fromName('web', 8443),
 *   hostname: 'web.internal.example.com',
 *   ca: CaCertificate.fromConfigMap('internal-ca'),
 * });
 */
export class CaCertificate {
  /**
   * A ConfigMap that exists, or that another program makes, such as trust-manager. It is in the namespace of the object
   * that refers to it.
   *
   * @param name name of the ConfigMap
   * @returns the certificate
   * @throws where the name is no object name
   */
  public static fromConfigMap(name: string): CaCertificate {
    checkCall('CaCertificate.fromConfigMap', [name]);
    return new CaCertificate(refusal('CaCertificate.fromConfigMap', name, objectName));
  }

  /**
   * A ConfigMap of this app, in the namespace of the object that refers to it.
   *
   * @param object a construct that is, or holds as its main object, the ConfigMap
   * @returns the certificate
   * @throws where it is none
   */
  public static fromObject(object: IConstruct): CaCertificate {
    checkCall('CaCertificate.fromObject', [object]);
    const found = ApiObject.of(object);
    if (found.kind !== 'ConfigMap')
      throw refused(
        `CaCertificate.fromObject: ${found.node.path} is a ${found.kind}, and Cilium reads certificates of CAs ` +
          'from a ConfigMap',
      );
    return new CaCertificate(
      refusal(`CaCertificate.fromObject ${found.node.path}`, found.name, objectName),
      found.metadata.namespace,
    );
  }

  private constructor(
    /** Name of the ConfigMap. */
    public readonly configMapName: string,
    /** Its namespace. Absent: the namespace of the object that refers to it. */
    public readonly namespace?: string,
  ) {}
}
