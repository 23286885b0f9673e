import { type App, Duration } from 'cdk8s';
import { BgpPeering, BgpRouter, CiliumInstall, LabelOperator, Services } from '../../lib';

export function build(app: App): void {
  const cilium = CiliumInstall.fromAttributes(app, 'cilium', { version: '1.20.2' });
  const router = BgpRouter.fromAttributes(app, 'router', { asn: 64512, addresses: ['192.0.2.1'] });
  new BgpPeering(app, 'bgp', {
    cilium,
    localAsn: 64513,
    peers: [router],
    connectRetryTime: Duration.seconds(120),
    holdTime: Duration.seconds(90),
    nodeSelector: { 'kubernetes.io/os': 'linux' },
    services: Services.selected({
      expressions: [{ key: 'somekey', operator: LabelOperator.NOT_IN, values: ['never-used-value'] }],
    }),
    names: {
      clusterConfig: 'l3-bgp-cluster-config',
      instance: 'cilium',
      peers: { '192.0.2.1': 'gateway' },
      peerConfig: 'l3-bgp-peer-config',
      advertisement: 'l3-bgp-advertisement',
    },
    advertisementLabels: { advertise: 'bgp' },
  });
}
