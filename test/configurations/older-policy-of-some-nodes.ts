import { type App, Duration } from 'cdk8s';
import { BgpPeering, BgpRouter, CiliumInstall, CiliumLB, LabelOperator, Services } from '../../lib';

export function build(app: App): void {
  const cilium = CiliumInstall.fromAttributes(app, 'cilium', { version: '1.15.19' });
  const router = BgpRouter.fromAttributes(app, 'router', { asn: 64512, addresses: ['192.0.2.1'] });
  new BgpPeering(app, 'bgp-peering', {
    cilium,
    localAsn: 64512,
    peers: [router],
    nodeSelector: { 'ingress-node': 'bgp' },
    connectRetryTime: Duration.seconds(120),
    holdTime: Duration.seconds(90),
    multihop: 1,
    peerPort: 179,
    services: Services.selected({
      expressions: [{ key: 'somekey', operator: LabelOperator.NOT_IN, values: ['never-used-value'] }],
    }),
  });
  new CiliumLB(app, 'default-pool', { cilium, cidrs: ['198.51.100.0/24'] });
}
