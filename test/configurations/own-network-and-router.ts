import { type App, Duration } from 'cdk8s';
import { BgpPeering, BgpRouter, CiliumInstall, CiliumLB, L2Announcement, LabelOperator, Services } from '../../lib';

export function build(app: App): void {
  const cilium = CiliumInstall.fromAttributes(app, 'cilium', { version: '1.17.6' });
  const router = BgpRouter.fromAttributes(app, 'router', { asn: 65000, addresses: ['192.0.2.254'] });
  new BgpPeering(app, 'bgp', {
    cilium,
    localAsn: 65000,
    peers: [router],
    connectRetryTime: Duration.seconds(120),
    holdTime: Duration.seconds(90),
    nodeSelector: { 'kubernetes.io/os': 'linux' },
    services: Services.selected({
      expressions: [{ key: 'somekey', operator: LabelOperator.NOT_IN, values: ['never-used-value'] }],
    }),
    names: {
      clusterConfig: 'cilium-bgp-cluster-config',
      instance: 'udm-65000',
      peers: { '192.0.2.254': 'udm-65000' },
      peerConfig: 'cilium-bgp-peer-config-ipv4',
      advertisement: 'cilium-bgp-advertisement',
    },
    advertisementLabels: { advertise: 'bgp' },
  });
  new CiliumLB(app, 'lb-pool', { cilium, cidrs: ['198.51.100.0/24'], allowFirstLastIps: false });
  new CiliumLB(app, 'l2-pool', { cilium, ranges: ['192.0.2.221-192.0.2.250'], allowFirstLastIps: true });
  new L2Announcement(app, 'l2-policy', {
    cilium,
    services: Services.every(),
    externalIps: true,
    interfaces: ['^eth[0-9]+', '^en[0-9a-zA-Z]+'],
    nodeSelector: { 'kubernetes.io/os': 'linux' },
  });
}
