// One chart at a time, in an app whose cluster, router and proxy were made elsewhere. No chart here needs another: take
// the ones you want. What exists already is stated once, by `fromAttributes`.
import { App, Chart } from 'cdk8s';
import {
  Backend,
  BgpPeering,
  BgpRouter,
  CiliumInstall,
  CiliumLB,
  HttpRoute,
  HubbleRoute,
  SharedGateway,
} from 'cdk8s-cilium';

const app = new App();

// Cilium as it runs in the cluster: its version decides API versions and fields.
const cilium = CiliumInstall.fromAttributes(app, 'cilium', { version: '1.18.4' });

// Addresses for Services of type LoadBalancer.
new CiliumLB(app, 'addresses', { cilium, cidrs: ['198.51.100.0/25'] });

// BGP sessions of the nodes with a router that someone else configures.
const router = BgpRouter.fromAttributes(app, 'rack-router', { asn: 64496, addresses: ['192.0.2.1'] });
new BgpPeering(app, 'bgp', {
  cilium,
  localAsn: 64500,
  peers: [router],
  nodeSelector: { 'node-role.kubernetes.io/worker': '' },
});

// A Gateway, with any address that a pool has free.
new SharedGateway(app, 'internal', { cilium, namespace: 'gateways' });

// Routes, to a Gateway that this program does not make.
const existing = SharedGateway.fromAttributes(app, 'existing', {
  cilium,
  name: 'public',
  namespace: 'infra',
  listener: 'http',
});
new HubbleRoute(app, 'hubble', { cilium, gateway: existing, hostnames: ['hubble.example.com'] });

const docs = new Chart(app, 'docs', { namespace: 'docs' });
new HttpRoute(docs, 'docs', {
  gateway: existing,
  hostnames: ['docs.example.com'],
  backend: Backend.fromName('docs', 8080),
});

app.synth();
