import { type App, Duration } from 'cdk8s';
import { BgpPeering, BgpRouter, CiliumInstall, LabelOperator, Services } from '../../lib';

export function build(app: App): void {
  const cilium = CiliumInstall.fromAttributes(app, 'cilium', { version: '1.16.19' });
  const router = BgpRouter.fromAttributes(app, 'router', { asn: 65000, addresses: ['192.0.2.1'] });
  new BgpPeering(app, 'bgp', {
    cilium,
    localAsn: 65001,
    peers: [router],
    connectRetryTime: Duration.seconds(120),
    gracefulRestartTime: Duration.seconds(15),
    nodeExpressions: [{ key: 'node-role.kubernetes.io/control-plane', operator: LabelOperator.DOES_NOT_EXIST }],
    services: Services.selected({ expressions: [{ key: 'dummy', operator: LabelOperator.DOES_NOT_EXIST }] }),
    names: {
      clusterConfig: 'cilium-bgp',
      instance: 'homelab-cluster',
      peers: { '192.0.2.1': 'mikrotik' },
      peerConfig: 'cilium-peer',
      advertisement: 'shared-bgpadvertisements',
    },
    advertisementLabels: { advertise: 'bgp' },
  });
}
