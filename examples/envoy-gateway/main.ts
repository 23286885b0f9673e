// A Gateway of Envoy Gateway on an address that Cilium gives and announces: Cilium does the addresses and BGP, Envoy Gateway the
// requests. The Service that Envoy Gateway makes has the annotations and labels of the Gateway's infrastructure: it asks for the
// address by one of them, and the pool of the address knows it by another. What else it is like, the EnvoyProxy says.
import { App, Chart } from 'cdk8s';
import {
  Backend,
  BgpPeering,
  BgpRouter,
  Certificate,
  CiliumInstall,
  CiliumLB,
  EnvoyProxy,
  ExternalTrafficPolicy,
  HttpRoute,
  Listener,
  SharedGateway,
} from 'cdk8s-cilium';

const app = new App();

const cilium = CiliumInstall.fromAttributes(app, 'cilium', { version: '1.20.2' });
const router = BgpRouter.fromAttributes(app, 'router', { asn: 64513, addresses: ['192.0.2.1'] });
new BgpPeering(app, 'bgp', { cilium, localAsn: 64514, peers: [router] });
const pool = new CiliumLB(app, 'addresses', { cilium, cidrs: ['198.51.100.0/24'] });

const network = new Chart(app, 'network', { namespace: 'network' });
const envoyProxy = new EnvoyProxy(network, 'envoy', {
  replicas: 2,
  service: {
    loadBalancerClass: 'io.cilium/bgp-control-plane',
    externalTrafficPolicy: ExternalTrafficPolicy.LOCAL,
    annotations: { 'external-dns.alpha.kubernetes.io/hostname': 'external.example.com' },
  },
});
const gateway = new SharedGateway(app, 'external', {
  cilium,
  namespace: 'network',
  gatewayClassName: 'envoy',
  envoyProxy,
  addresses: [pool.reserve(11)],
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
