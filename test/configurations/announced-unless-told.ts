import { type App, Duration } from 'cdk8s';
import {
  Advertisement,
  BgpPeering,
  BgpRouter,
  CiliumInstall,
  CiliumLB,
  LabelOperator,
  ServiceAddress,
  Services,
} from '../../lib';

export function build(app: App): void {
  const cilium = CiliumInstall.fromAttributes(app, 'cilium', { version: '1.18.4' });
  const router = BgpRouter.fromAttributes(app, 'router', { asn: 65001, addresses: ['192.0.2.1'] });
  new BgpPeering(app, 'bgp', {
    cilium,
    localAsn: 65010,
    peers: [router],
    connectRetryTime: Duration.seconds(120),
    holdTime: Duration.seconds(90),
    gracefulRestartTime: Duration.seconds(120),
    nodeSelector: { 'kubernetes.io/os': 'linux' },
    advertise: [
      Advertisement.services({
        addresses: [ServiceAddress.LOAD_BALANCER_IP, ServiceAddress.EXTERNAL_IP],
        services: Services.selected({
          expressions: [{ key: 'example.com/bgp-announce', operator: LabelOperator.NOT_IN, values: ['false'] }],
        }),
      }),
    ],
    names: {
      clusterConfig: 'bgp-cluster',
      instance: 'home-cluster',
      peers: { '192.0.2.1': 'gateway' },
      peerConfig: 'gateway-peer',
      advertisement: 'lb-services',
    },
    advertisementLabels: { advertise: 'bgp' },
  });
  new CiliumLB(app, 'lb-pool', { cilium, cidrs: ['198.51.100.0/24'], allowFirstLastIps: false });
}
