import { type App, Duration } from 'cdk8s';
import { BgpPeering, BgpRouter, CiliumInstall, CiliumLB, LabelOperator, Services, Unknown } from '../../lib';

export function build(app: App): void {
  const cilium = CiliumInstall.fromAttributes(app, 'cilium', { version: '1.20.2' });
  new CiliumLB(app, 'pool', { cilium, cidrs: [Unknown.named('NODE_CIDR')], allowFirstLastIps: false });
  const router = BgpRouter.fromAttributes(app, 'router', { asn: 64513, addresses: ['192.0.2.1'] });
  new BgpPeering(app, 'bgp', {
    cilium,
    localAsn: 64514,
    peers: [router],
    connectRetryTime: Duration.seconds(120),
    holdTime: Duration.seconds(90),
    nodeSelector: { 'kubernetes.io/os': 'linux' },
    services: Services.selected({
      expressions: [{ key: 'somekey', operator: LabelOperator.NOT_IN, values: ['never-used-value'] }],
    }),
    names: {
      clusterConfig: 'bgp-cluster-config',
      instance: 'cilium',
      peers: { '192.0.2.1': 'gateway' },
      peerConfig: 'bgp-peer-config',
      advertisement: 'bgp-advertisement',
    },
    advertisementLabels: { advertise: 'bgp' },
  });
}
