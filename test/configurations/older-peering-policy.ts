import { type App, Duration } from 'cdk8s';
import { Advertisement, BgpPeering, BgpRouter, CiliumInstall, LabelOperator, Services } from '../../lib';

export function build(app: App): void {
  const cilium = CiliumInstall.fromAttributes(app, 'cilium', { version: '1.15.1' });
  const router = BgpRouter.fromAttributes(app, 'router', { asn: 64510, addresses: ['192.0.2.1'] });
  new BgpPeering(app, 'custom-policy', {
    cilium,
    localAsn: 64512,
    peers: [router],
    connectRetryTime: Duration.seconds(120),
    holdTime: Duration.seconds(90),
    multihop: 1,
    peerPort: 179,
    advertise: [
      Advertisement.podCidrs(),
      Advertisement.services({
        services: Services.selected({
          expressions: [{ key: 'somekey', operator: LabelOperator.NOT_IN, values: ['never-used-value'] }],
        }),
      }),
    ],
  });
}
