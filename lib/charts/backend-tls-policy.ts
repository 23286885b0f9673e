import { ApiObject, ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';
import { writeBackendTls } from '../kinds/backend-tls-policy';
import { manifest } from '../kinds/manifest';
import type { ICilium } from '../references/cilium';
import { serves } from '../release/release';
import { DEFAULT_VERSION, releaseOf, releasesWith } from '../release/table';
import { checkCall } from '../api/call';
import { dnsLabel, domainName, objectName } from '../values/rules';
import { Values } from '../api/values';
import type { Backend } from './backend';
import type { CaCertificate } from './ca-certificate';

/** Properties of `BackendTlsPolicy`. */
export interface BackendTlsPolicyProps {
  /**
   * The Service that speaks TLS, to which routes lead. The policy ignores its port number; to name one port, see
   * `portName`.
   */
  readonly backend: Backend;

  /** The name that the gateway sends as SNI. The backend's certificate must have it among its DNS names. */
  readonly hostname: string;

  /** The CA that signed this certificate. */
  readonly ca: CaCertificate;

  /**
   * Name of the one port of the Service that speaks TLS.
   * @default - every port does
   */
  readonly portName?: string;

  /**
   * The Cilium that serves the gateways: decides the API version.
   * @default - the newest supported version
   */
  readonly cilium?: ICilium;

  /**
   * Name, namespace, labels and annotations. The namespace is that of the Service.
   * @default - the construct's id as name, the namespace of the Service where it is said, else the chart's
   */
  readonly metadata?: ApiObjectMetadata;
}

/**
 * A BackendTLSPolicy: for HTTPRoutes, the gateway speaks TLS to a Service, and rejects a certificate that `ca` did not
 * sign. Not every release has it: see docs/releases.md. Cilium reads CA certificates from a ConfigMap alone.
 *
 * @example
 * const shop = new Chart(app, 'shop', { namespace: 'shop' });
 * new BackendTlsPolicy(shop, 'web-tls', {
 *   backend: Backend.fromName('web', 8443),
 *   hostname: 'web.internal.example.com',
 *   ca: CaCertificate.fromConfigMap('internal-ca'),
 * });
 */
export class BackendTlsPolicy extends ApiObject {
  /**
   * @param scope a chart, or a construct in one
   * @param id its id there
   * @param props the Service, and what its certificate must be like
   * @throws where a name cannot be right, the namespaces differ, or the release does not have it
   */
  constructor(scope: Construct, id: string, props: BackendTlsPolicyProps) {
    checkCall('new BackendTlsPolicy', [scope, id, props], new.target);
    const { backend, hostname, ca, portName, metadata } = props;
    const release = releaseOf(props.cilium?.version ?? DEFAULT_VERSION);
    const namespace = metadata?.namespace ?? backend.namespace;
    super(
      scope,
      id,
      manifest({
        apiVersion: release.gatewayApi.versions.BackendTLSPolicy ?? release.gatewayApi.apiVersion,
        kind: 'BackendTLSPolicy',
        metadata: { ...metadata, name: metadata?.name ?? id, namespace },
        spec: writeBackendTls({
          targets: [{ service: backend.name, portName }],
          hostname,
          cas: [{ kind: 'ConfigMap', name: ca.configMapName }],
        }),
      }),
    );
    const values = new Values(this);
    if (!serves(release, 'BackendTLSPolicy')) {
      values.refuse(
        'cilium',
        release.minor,
        `reads no BackendTLSPolicy (${releasesWith((other) => serves(other, 'BackendTLSPolicy'))} does), and ` +
          `would speak plain HTTP to ${backend.name}: take a newer release`,
      );
    }
    values.check('metadata.name', this.name, objectName);
    values.check('hostname', hostname, domainName);
    if (portName !== undefined) values.check('portName', portName, dnsLabel);
    if (namespace !== undefined) values.check('metadata.namespace', namespace, dnsLabel);
    const own = namespace ?? this.chart.namespace;
    if (backend.namespace !== undefined && own !== backend.namespace) {
      values.refuse(
        'metadata.namespace',
        own,
        `must be that of the Service, ${backend.namespace}: a policy reaches no other`,
      );
    }
    if (ca.namespace !== undefined && own !== ca.namespace) {
      values.refuse(
        'ca',
        ca.configMapName,
        `is in namespace ${ca.namespace}, and a policy takes it from its own (${own ?? 'default'}) alone: put it there`,
      );
    }
    values.goOn();
  }
}
