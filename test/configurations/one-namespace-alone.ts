import type { App } from 'cdk8s';
import {
  Certificate,
  CiliumInstall,
  HubbleRoute,
  Issuer,
  LabelOperator,
  Listener,
  Namespaces,
  SharedGateway,
  Unknown,
} from '../../lib';

export function build(app: App): void {
  const cilium = CiliumInstall.fromAttributes(app, 'cilium', { version: '1.20.2' });
  const admin = SharedGateway.fromAttributes(app, 'admin', { name: 'admin', namespace: 'infrastructure' });
  new HubbleRoute(app, 'hubble-ui', {
    cilium,
    gateway: admin,
    hostnames: [`hubble-${Unknown.named('cluster_name')}.${Unknown.named('private_domain')}`],
  });
  new SharedGateway(app, 'platform-public', {
    cilium,
    namespace: 'infrastructure',
    metadata: { labels: { 'external-dns': 'enabled' } },
    serviceAnnotations: {
      'service.beta.kubernetes.io/aws-load-balancer-scheme': 'internet-facing',
      'service.beta.kubernetes.io/aws-load-balancer-type': 'external',
    },
    listeners: [
      Listener.https({
        hostname: `*.${Unknown.named('domain')}`,
        certificate: Certificate.fromIssuer(Issuer.cluster('letsencrypt'), 'platform-public-tls'),
        allowedNamespaces: Namespaces.selected({
          expressions: [{ key: 'kubernetes.io/metadata.name', operator: LabelOperator.IN, values: ['hooks'] }],
        }),
      }),
    ],
  });
}
