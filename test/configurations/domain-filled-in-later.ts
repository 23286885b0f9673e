import type { App } from 'cdk8s';
import {
  Certificate,
  CiliumInstall,
  CiliumLB,
  GatewayAddress,
  L2Announcement,
  Listener,
  Namespaces,
  Services,
  SharedGateway,
  Unknown,
} from '../../lib';

export function build(app: App): void {
  const cilium = CiliumInstall.fromAttributes(app, 'cilium', { version: '1.17.6' });
  const domain = Unknown.named('SECRET_DOMAIN');
  new CiliumLB(app, 'pool', { cilium, cidrs: ['198.51.100.0/24'], allowFirstLastIps: false });
  new L2Announcement(app, 'l2-policy', {
    cilium,
    services: Services.every(),
    nodeSelector: { 'kubernetes.io/os': 'linux' },
  });
  new SharedGateway(app, 'external', {
    cilium,
    addresses: [GatewayAddress.of('198.51.100.97')],
    metadata: { annotations: { 'external-dns.alpha.kubernetes.io/target': `external.${domain}` } },
    serviceAnnotations: { 'external-dns.alpha.kubernetes.io/hostname': `external.${domain}` },
    listeners: [
      Listener.http({ hostname: `*.${domain}`, allowedNamespaces: Namespaces.same() }),
      Listener.https({ hostname: `*.${domain}`, certificate: Certificate.fromSecret('production-tls') }),
    ],
  });
}
