import type { App } from 'cdk8s';
import {
  Certificate,
  CiliumInstall,
  CiliumLB,
  L2Announcement,
  Listener,
  Namespaces,
  Services,
  SharedGateway,
} from '../../lib';

export function build(app: App): void {
  const cilium = CiliumInstall.fromAttributes(app, 'cilium', { version: '1.20.2' });
  const certificate = Certificate.fromSecret('home');
  new SharedGateway(app, 'internal', {
    cilium,
    namespace: 'gateway',
    serviceAnnotations: { 'io.cilium/lb-ipam-ips': '198.51.100.112' },
    listeners: [
      Listener.https({ name: 'wildcard', hostname: '*.home.example.com', certificate }),
      Listener.https({
        name: 'domain',
        hostname: 'home.example.com',
        certificate,
        allowedNamespaces: Namespaces.same(),
      }),
      Listener.tcp({ name: 'manager', port: 29811 }),
      Listener.udp({ name: 'discovery', port: 29810 }),
    ],
  });
  new SharedGateway(app, 'tls-passthrough', {
    cilium,
    namespace: 'gateway',
    serviceAnnotations: { 'io.cilium/lb-ipam-ips': '198.51.100.113' },
    listeners: ['storage', 'console'].map((name) => Listener.tlsPassthrough({ name, hostname: `${name}.example.com` })),
  });
  new L2Announcement(app, 'default-l2-announcement-policy', { cilium, services: Services.every(), externalIps: true });
  new CiliumLB(app, 'default', { cilium, ranges: ['198.51.100.100-198.51.100.199'] });
}
