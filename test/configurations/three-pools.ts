import { type App, Duration } from 'cdk8s';
import { BgpPeering, BgpRouter, CiliumInstall, CiliumLB, LabelOperator, Services } from '../../lib';

export function build(app: App): void {
  const cilium = CiliumInstall.fromAttributes(app, 'cilium', { version: '1.20.2' });
  const router = BgpRouter.fromAttributes(app, 'router', { asn: 64523, addresses: ['192.0.2.1', '2001:db8:1::1'] });
  new BgpPeering(app, 'bgp', {
    cilium,
    localAsn: 64513,
    peers: [router],
    connectRetryTime: Duration.seconds(120),
    holdTime: Duration.seconds(90),
    services: Services.selected({
      expressions: [{ key: 'somekey', operator: LabelOperator.NOT_IN, values: ['never-used-value'] }],
    }),
    names: {
      clusterConfig: 'cilium-bgp',
      instance: 'lab',
      peers: { '192.0.2.1': 'firewall', '2001:db8:1::1': 'firewall-v6' },
      peerConfig: 'cilium-peer-v4',
      peerConfigIpv6: 'cilium-peer-v6',
      advertisement: 'lb-advertisement',
    },
    advertisementLabels: { advertise: 'bgp' },
  });
  new CiliumLB(app, 'lb-pool', { cilium, cidrs: ['198.51.100.0/24'], allowFirstLastIps: true });
  new CiliumLB(app, 'lb-pool-v6', { cilium, cidrs: ['2001:db8:55::/64'], allowFirstLastIps: true });
  new CiliumLB(app, 'lab-pool', { cilium, ranges: ['203.0.113.200-203.0.113.209'], allowFirstLastIps: true });
}
