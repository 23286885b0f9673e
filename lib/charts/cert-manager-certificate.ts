import { ApiObject, ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';
import { writeCertificate } from '../kinds/certificate';
import { manifest } from '../kinds/manifest';
import { checkCall } from '../api/call';
import { laterHostname, laterName, objectName } from '../values/rules';
import { Values } from '../api/values';
import type { Issuer } from './certificate';

/** Properties of `CertManagerCertificate`. */
export interface CertManagerCertificateProps {
  /** The issuer that signs the certificate. */
  readonly issuer: Issuer;

  /** The host names of the certificate, one at least: lower case, `*.` in front allowed. */
  readonly dnsNames: string[];

  /**
   * Name of the Secret that cert-manager makes, in the namespace of this object. It may be known only later in part.
   * @default - the name of this object
   */
  readonly secretName?: string;

  /**
   * Name, namespace, labels and annotations.
   * @default - the construct's id as name, the chart's namespace
   */
  readonly metadata?: ApiObjectMetadata;
}

/**
 * A Certificate of cert-manager. Unlike `Certificate.fromIssuer`, it can be in a namespace of its
 * own:
 * hand it to a listener by `Certificate.fromObject`.
 *
 * @example
 * const web = new Chart(app, 'certificates', { namespace: 'web' });
 * const certificate = new CertManagerCertificate(web, 'example-com', {
 *   issuer: Issuer.cluster('letsencrypt'),
 *   dnsNames: ['example.com', '*.example.com'],
 * });
 * new SharedGateway(app, 'public', {
 *   namespace: 'web',
 *   listeners: [Listener.https({ hostname: 'example.com', certificate: Certificate.fromObject(certificate) })],
 * });
 */
export class CertManagerCertificate extends ApiObject {
  /**
   * @param scope a chart, or a construct in one
   * @param id its id there
   * @param props issuer and host names
   * @throws where a name or host name cannot be right
   */
  constructor(scope: Construct, id: string, props: CertManagerCertificateProps) {
    checkCall('new CertManagerCertificate', [scope, id, props], new.target);
    const name = props.metadata?.name ?? id;
    super(
      scope,
      id,
      manifest({
        apiVersion: 'cert-manager.io/v1',
        kind: 'Certificate',
        metadata: { ...props.metadata, name },
        spec: writeCertificate({
          secretName: props.secretName ?? name,
          dnsNames: props.dnsNames,
          issuer: { kind: props.issuer.kind, name: props.issuer.name },
        }),
      }),
    );
    const values = new Values(this);
    values.check('metadata.name', name, objectName);
    if (props.secretName !== undefined) values.check('secretName', props.secretName, laterName);
    if (props.dnsNames.length === 0)
      values.refuse('dnsNames', [], 'must name the host names that it is for, one at least');
    props.dnsNames.forEach((dnsName, i) => values.check(`dnsNames[${i}]`, dnsName, laterHostname));
    values.goOn();
  }
}
