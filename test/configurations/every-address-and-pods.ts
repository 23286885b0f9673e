import { type App, Duration } from 'cdk8s';
import {
  Advertisement,
  BgpPeering,
  BgpRouter,
  CiliumInstall,
  LabelOperator,
  ServiceAddress,
  Services,
} from '../../lib';

export function build(app: App): void {
  const cilium = CiliumInstall.fromAttributes(app, 'cilium', { version: '1.17.6' });
  const router = BgpRouter.fromAttributes(app, 'router', { asn: 64515, addresses: ['192.0.2.1'] });
  new BgpPeering(app, 'bgp', {
    cilium,
    localAsn: 64514,
    peers: [router],
    connectRetryTime: Duration.seconds(120),
    multihop: 4,
    gracefulRestartTime: Duration.seconds(15),
    nodeSelector: { 'kubernetes.io/os': 'linux' },
    advertise: [
      Advertisement.services({
        addresses: [ServiceAddress.CLUSTER_IP, ServiceAddress.EXTERNAL_IP, ServiceAddress.LOAD_BALANCER_IP],
        services: Services.selected({
          expressions: [{ key: 'somekey', operator: LabelOperator.NOT_IN, values: ['never-used-value'] }],
        }),
      }),
      Advertisement.podCidrs(),
    ],
    names: {
      clusterConfig: 'gateway',
      instance: 'gateway',
      peers: { '192.0.2.1': 'gateway-1' },
      peerConfig: 'cilium-peer',
      advertisement: 'bgp-advertisements',
    },
    advertisementLabels: { advertise: 'bgp' },
  });
}
