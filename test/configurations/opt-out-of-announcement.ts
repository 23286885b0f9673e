import { type App, Duration } from 'cdk8s';
import {
  Advertisement,
  BgpPeering,
  BgpRouter,
  Certificate,
  CiliumInstall,
  CiliumLB,
  GatewayAddress,
  Issuer,
  LabelOperator,
  Listener,
  ServiceAddress,
  Services,
  SharedGateway,
} from '../../lib';

export function build(app: App): void {
  const cilium = CiliumInstall.fromAttributes(app, 'cilium', { version: '1.18.4' });
  const router = BgpRouter.fromAttributes(app, 'router', { asn: 64777, addresses: ['192.0.2.1'] });
  const notIn = (key: string, value: string) => ({ key, operator: LabelOperator.NOT_IN, values: [value] });
  new BgpPeering(app, 'bgp', {
    cilium,
    localAsn: 64770,
    peers: [router],
    nodeExpressions: [notIn('somekey', 'never-used-value')],
    connectRetryTime: Duration.seconds(12),
    advertise: [
      Advertisement.podCidrs(),
      Advertisement.services({
        services: Services.selected({ expressions: [notIn('bgp.example.com/silent', 'true')] }),
      }),
      Advertisement.services({
        addresses: [ServiceAddress.EXTERNAL_IP],
        services: Services.selected({ expressions: [notIn('somekey', 'never-used-value')] }),
      }),
    ],
    names: {
      clusterConfig: 'cilium-bgp',
      instance: 'instance-64770',
      peers: { '192.0.2.1': 'peer-64777' },
      peerConfig: 'cilium-peer',
      advertisement: 'cilium-advert',
    },
    advertisementLabels: { advertise: 'bgp' },
  });
  new CiliumLB(app, '01-lb-pool', { cilium, cidrs: ['198.51.100.0/24'] });
  new SharedGateway(app, 'guest-gateway', {
    cilium,
    namespace: 'gateway',
    addresses: [GatewayAddress.of('198.51.100.33')],
    metadata: { annotations: { 'argocd.argoproj.io/sync-wave': '-2' } },
    listeners: [
      Listener.http(),
      Listener.https({
        name: 'guest',
        hostname: '*.guest.example.com',
        certificate: Certificate.fromIssuer(Issuer.cluster('dns'), 'guest-wildcard'),
      }),
    ],
    redirectToHttps: true,
    redirectName: 'guest-https-redirect',
  });
}
