import { type App, Duration } from 'cdk8s';
import { BgpPeering, BgpRouter, CiliumInstall, CiliumLB, LabelOperator, Services } from '../../lib';

export function build(app: App): void {
  const cilium = CiliumInstall.fromAttributes(app, 'cilium', { version: '1.18.4' });
  const router = BgpRouter.fromAttributes(app, 'router', { asn: 65001, addresses: ['192.0.2.1'] });
  new BgpPeering(app, 'bgp', {
    cilium,
    localAsn: 65002,
    peers: [router],
    nodeSelector: { 'kubernetes.io/os': 'linux' },
    connectRetryTime: Duration.seconds(120),
    holdTime: Duration.seconds(90),
    services: Services.selected({
      expressions: [{ key: 'somekey', operator: LabelOperator.NOT_IN, values: ['never-used-value'] }],
    }),
    names: {
      clusterConfig: 'l3-cluster-config',
      instance: 'cilium',
      peers: { '192.0.2.1': 'gateway' },
      peerConfig: 'l3-peer-config',
      advertisement: 'l3-advertisement',
    },
    advertisementLabels: { advertise: 'bgp' },
  });
  new CiliumLB(app, 'main-pool', {
    cilium,
    cidrs: ['198.51.100.15/32'],
    ranges: ['203.0.113.2-203.0.113.127'],
    allowFirstLastIps: true,
  });
}
