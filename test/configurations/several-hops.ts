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
  const cilium = CiliumInstall.fromAttributes(app, 'cilium', { version: '1.17.6' });
  const router = BgpRouter.fromAttributes(app, 'router', { asn: 65000, addresses: ['192.0.2.1'] });
  new BgpPeering(app, 'bgp', {
    cilium,
    localAsn: 65002,
    peers: [router],
    nodeSelector: { bgp: '65002' },
    multihop: 4,
    gracefulRestartTime: Duration.seconds(15),
    connectRetryTime: Duration.seconds(12),
    advertise: [
      Advertisement.podCidrs(),
      Advertisement.services({
        addresses: [ServiceAddress.CLUSTER_IP, ServiceAddress.EXTERNAL_IP, ServiceAddress.LOAD_BALANCER_IP],
        services: Services.selected({
          expressions: [{ key: 'doesnotexist', operator: LabelOperator.NOT_IN, values: ['neverused'] }],
        }),
      }),
    ],
    names: {
      clusterConfig: 'cilium-bgp',
      instance: 'router-65000',
      peers: { '192.0.2.1': 'peer-65000' },
      peerConfig: 'cilium-peer',
      advertisement: 'pod-cidr-advert',
    },
    advertisementLabels: { advertise: 'pod-cidr' },
  });
  new CiliumLB(app, 'ip-pool', { cilium, cidrs: ['198.51.100.0/24'] });
}
