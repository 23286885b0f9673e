import { type App, Duration } from 'cdk8s';
import {
  BgpPeering,
  BgpRouter,
  Certificate,
  CiliumInstall,
  CiliumLB,
  GatewayAddress,
  Listener,
  Services,
  SharedGateway,
} from '../../lib';

export function build(app: App): void {
  const cilium = CiliumInstall.fromAttributes(app, 'cilium', { version: '1.18.4' });
  const router = BgpRouter.fromAttributes(app, 'router', { asn: 64513, addresses: ['192.0.2.1'] });
  new CiliumLB(app, 'announced', {
    cilium,
    cidrs: ['198.51.100.0/24'],
    services: Services.withLabels({ 'bgp.example.com/pool': 'default' }),
  });
  new BgpPeering(app, 'bgp', {
    cilium,
    localAsn: 64514,
    peers: [router],
    nodeSelector: { 'node-role.kubernetes.io/control-plane': '' },
    services: Services.withLabels({ 'bgp.example.com/announced': 'default' }),
    holdTime: Duration.seconds(90),
    gracefulRestartTime: Duration.seconds(15),
    passwordSecret: 'session-password',
    names: {
      clusterConfig: 'to-gateway',
      instance: '64514',
      peers: { '192.0.2.1': 'gateway-64513' },
      peerConfig: 'gateway',
      advertisement: 'balanced-services',
    },
    advertisementLabels: { 'bgp.example.com/advertise': 'balanced-services' },
  });
  const https = (name: string, hostname: string, secret: string) =>
    Listener.https({ name, hostname, certificate: Certificate.fromSecret(secret) });
  new SharedGateway(app, 'outside', {
    cilium,
    namespace: 'edge',
    addresses: [GatewayAddress.of('198.51.100.110')],
    serviceAnnotations: { 'service.cilium.io/forwarding-mode': 'snat' },
    serviceLabels: { 'bgp.example.com/announced': 'default', 'bgp.example.com/pool': 'default' },
    listeners: [
      https('wildcard', '*.example.com', 'example-com'),
      https('domain', 'example.com', 'example-com'),
      https('other', 'example.org', 'example-org'),
    ],
  });
}
