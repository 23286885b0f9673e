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
  const cilium = CiliumInstall.fromAttributes(app, 'cilium', { version: '1.20.2' });
  const router = BgpRouter.fromAttributes(app, 'router', { asn: 65551, addresses: ['2001:db8:78::1'] });
  new BgpPeering(app, 'bgp', {
    cilium,
    localAsn: 65551,
    peers: [router],
    connectRetryTime: Duration.seconds(120),
    holdTime: Duration.seconds(90),
    gracefulRestartTime: Duration.seconds(120),
    advertise: [
      Advertisement.podCidrs(),
      Advertisement.services({
        addresses: [ServiceAddress.CLUSTER_IP, ServiceAddress.EXTERNAL_IP, ServiceAddress.LOAD_BALANCER_IP],
        services: Services.selected({ expressions: [{ key: 'bgp', operator: LabelOperator.IN, values: ['blue'] }] }),
      }),
    ],
    names: {
      clusterConfig: 'cilium-bgp',
      instance: 'example.com',
      peers: { '2001:db8:78::1': 'primary-router' },
      peerConfig: 'primary-router',
      advertisement: 'bgp-advertisements',
    },
    advertisementLabels: { advertise: 'bgp' },
  });
}
