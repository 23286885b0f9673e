// A Gateway of Envoy Gateway on an address that Cilium gives and announces: Cilium does the addresses and BGP, Envoy Gateway the
// requests. The Service that Envoy Gateway makes has the annotations of the Gateway's infrastructure, and asks for the address
// by one of them.
import { App, Chart } from 'cdk8s';
import {
  Backend,
  BgpPeering,
  BgpRouter,
  Certificate,
  CiliumInstall,
  CiliumLB,
  HttpRoute,
  Listener,
  SharedGateway,
} from 'cdk8s-cilium';

const app = new App();

const cilium = CiliumInstall.fromAttributes(app, 'cilium', { version: '1.20.2' });
const router = BgpRouter.fromAttributes(app, 'router', { asn: 64513, addresses: ['192.0.2.1'] });
new BgpPeering(app, 'bgp', { cilium, localAsn: 64514, peers: [router] });
new CiliumLB(app, 'addresses', { cilium, cidrs: ['198.51.100.0/24'] });

const gateway = new SharedGateway(app, 'external', {
  cilium,
  namespace: 'network',
  gatewayClassName: 'envoy',
  // The EnvoyProxy beside it says of what kind the Service is, and how many proxies there are.
  parameters: { group: 'gateway.envoyproxy.io', kind: 'EnvoyProxy', name: 'envoy' },
  serviceAnnotations: { 'lbipam.cilium.io/ips': '198.51.100.11' },
  listeners: [Listener.https({ hostname: '*.example.com', certificate: Certificate.fromSecret('example-com') })],
  redirectToHttps: true,
});

const photos = new Chart(app, 'photos', { namespace: 'photos' });
new HttpRoute(photos, 'photos', {
  gateway,
  hostnames: ['photos.example.com'],
  backend: Backend.fromName('photos', 8080),
});

app.synth();
