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
  const router = BgpRouter.fromAttributes(app, 'router', { asn: 64512, addresses: ['192.0.2.1', '2001:db8:29::1'] });
  new CiliumLB(app, 'pool', { cilium, cidrs: ['10.234.0.0/18', '2001:db8:32:3::/80'] });
  new BgpPeering(app, 'bgp', {
    cilium,
    localAsn: 64513,
    peers: [router],
    connectRetryTime: Duration.seconds(120),
    holdTime: Duration.seconds(90),
    gracefulRestartTime: Duration.seconds(15),
    advertise: [
      Advertisement.podCidrs(),
      Advertisement.services({
        addresses: [ServiceAddress.CLUSTER_IP, ServiceAddress.EXTERNAL_IP, ServiceAddress.LOAD_BALANCER_IP],
        services: Services.selected({
          expressions: [{ key: 'somekey', operator: LabelOperator.NOT_IN, values: ['never-used-value'] }],
        }),
      }),
    ],
    names: {
      clusterConfig: 'bgp-cluster',
      instance: 'instance-64513',
      peers: { '192.0.2.1': 'peer-64512-v4', '2001:db8:29::1': 'peer-64512-v6' },
      peerConfig: 'cilium-peer-v4',
      peerConfigIpv6: 'cilium-peer-v6',
      advertisement: 'bgp-advertisements',
    },
    advertisementLabels: { advertise: 'bgp' },
  });
}
