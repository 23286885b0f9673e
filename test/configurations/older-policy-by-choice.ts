import { type App, Duration } from 'cdk8s';
import {
  BgpPeering,
  BgpRouter,
  CiliumInstall,
  LabelOperator,
  ServiceAddress,
  Advertisement,
  Services,
} from '../../lib';

export function build(app: App): void {
  const cilium = CiliumInstall.fromAttributes(app, 'cilium', { version: '1.17.6' });
  const router = BgpRouter.fromAttributes(app, 'router', { asn: 64510, addresses: ['192.0.2.1'] });
  new BgpPeering(app, 'bgp', {
    cilium,
    peeringPolicy: true,
    localAsn: 64512,
    peers: [router],
    nodeSelector: { bgp: 'worker' },
    gracefulRestartTime: Duration.seconds(120),
    passwordSecret: 'bgp-password',
    advertise: [
      Advertisement.services({
        services: Services.selected({
          expressions: [{ key: 'somekey', operator: LabelOperator.NOT_IN, values: ['never-used-value'] }],
        }),
        addresses: [ServiceAddress.LOAD_BALANCER_IP, ServiceAddress.EXTERNAL_IP],
      }),
    ],
    names: { clusterConfig: 'rack0' },
  });
}
