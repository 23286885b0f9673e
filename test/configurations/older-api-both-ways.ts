import { type App, Duration } from 'cdk8s';
import { BgpPeering, BgpRouter, CiliumInstall, CiliumLB, L2Announcement, LabelOperator, Services } from '../../lib';

export function build(app: App): void {
  const cilium = CiliumInstall.fromAttributes(app, 'cilium', { version: '1.17.6' });
  new CiliumLB(app, 'pool', { cilium, cidrs: ['198.51.100.0/24'], allowFirstLastIps: false });
  new L2Announcement(app, 'l2-policy', {
    cilium,
    services: Services.every(),
    interfaces: ['^eth[0-9]+'],
    nodeSelector: { 'kubernetes.io/os': 'linux' },
  });
  const router = BgpRouter.fromAttributes(app, 'router', { asn: 64513, addresses: ['192.0.2.1'] });
  new BgpPeering(app, 'bgp', {
    cilium,
    localAsn: 64514,
    peers: [router],
    connectRetryTime: Duration.seconds(120),
    holdTime: Duration.seconds(90),
    gracefulRestartTime: Duration.seconds(15),
    nodeSelector: { 'kubernetes.io/os': 'linux' },
    services: Services.selected({
      expressions: [{ key: 'somekey', operator: LabelOperator.NOT_IN, values: ['never-used-value'] }],
    }),
    names: {
      clusterConfig: 'cilium-bgp-cluster-config',
      instance: 'instance-64514',
      peers: { '192.0.2.1': 'peer-64513-ipv4' },
      peerConfig: 'cilium-bgp-peer-config-ipv4',
      advertisement: 'cilium-bgp-advertisement',
    },
    advertisementLabels: { advertise: 'bgp' },
  });
}
