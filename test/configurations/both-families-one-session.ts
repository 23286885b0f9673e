import { type App, Duration } from 'cdk8s';
import {
  Advertisement,
  BgpPeering,
  BgpRouter,
  Certificate,
  CiliumInstall,
  CiliumLB,
  LabelOperator,
  Listener,
  ServiceAddress,
  Services,
  SharedGateway,
} from '../../lib';

export function build(app: App): void {
  const cilium = CiliumInstall.fromAttributes(app, 'cilium', { version: '1.17.6' });
  const router = BgpRouter.fromAttributes(app, 'core', { asn: 64512, addresses: ['2001:db8:d::1'] });
  new BgpPeering(app, 'bgp', {
    cilium,
    localAsn: 64512,
    peers: [router],
    bothFamilies: true,
    nodeSelector: { 'kubernetes.io/os': 'linux' },
    connectRetryTime: Duration.seconds(120),
    holdTime: Duration.seconds(90),
    gracefulRestartTime: Duration.seconds(15),
    advertise: [
      Advertisement.services({
        addresses: [ServiceAddress.EXTERNAL_IP, ServiceAddress.LOAD_BALANCER_IP],
        services: Services.selected({
          expressions: [{ key: 'somekey', operator: LabelOperator.NOT_IN, values: ['never-used-value'] }],
        }),
      }),
      Advertisement.podCidrs(),
    ],
    names: {
      clusterConfig: 'cilium-bgp',
      instance: 'cluster',
      peers: { '2001:db8:d::1': 'core' },
      peerConfig: 'cilium-peer',
      advertisement: 'bgp-advertisements',
    },
    advertisementLabels: { advertise: 'bgp' },
  });
  new CiliumLB(app, 'isp-pool', { cilium, cidrs: ['198.51.100.0/24', '2001:db8:a400::10d:0/112'] });
  new SharedGateway(app, 'main', {
    cilium,
    namespace: 'gateway',
    metadata: { annotations: { 'cert-manager.io/issuer': 'letsencrypt' } },
    serviceAnnotations: {
      'io.cilium/lb-ipam-ips': '198.51.100.43,2001:db8:a400::10d:1bb',
      'external-dns.alpha.kubernetes.io/hostname': 'ingress.example.com',
    },
    listeners: [
      Listener.https({
        hostname: '*.example.com',
        certificate: Certificate.fromSecret('example-com-tls', 'networking'),
      }),
      Listener.http({ hostname: '*.example.com' }),
    ],
  });
}
