// Caddy in front of a cluster that runs already, for people without cert-manager: it gets certificates from Let's
// Encrypt by itself, for the names that the routes say, and renews them. The gateways speak plain HTTP with it.
import { App } from 'cdk8s';
import {
  Backend,
  BgpPeering,
  CaddyEdge,
  CaddyTls,
  CiliumInstall,
  CiliumLB,
  ClientAddress,
  Cluster,
  FrrRouter,
  HostSetup,
  Match,
  SharedGateway,
} from 'cdk8s-cilium';

const app = new App();

const cluster = Cluster.fromAttributes(app, 'cluster', {
  name: 'web',
  nodeNetworks: ['192.0.2.0/24'],
  nodes: [
    { name: 'node-1', addresses: ['192.0.2.11'] },
    { name: 'node-2', addresses: ['192.0.2.12'] },
  ],
});
const cilium = new CiliumInstall(app, 'cilium', { cluster });
const pool = new CiliumLB(app, 'addresses', { cilium, cidrs: ['198.51.100.0/26'] });
const router = new FrrRouter(app, 'router', { cluster, asn: 64513, addresses: ['192.0.2.1'] });
new BgpPeering(app, 'bgp', { cilium, localAsn: 64512, peers: [router] });

const shop = new SharedGateway(app, 'shop', { cilium, addresses: [pool.reserve(10)] });
shop.addRoute('storefront', {
  hostnames: ['shop.example.com', 'www.shop.example.com'],
  backend: Backend.fromName('storefront', 80),
});
const tools = new SharedGateway(app, 'tools', { cilium, addresses: [pool.reserve(11)] });
tools.addRoute('hooks', {
  hostnames: ['hooks.example.com'],
  rules: [{ matches: [Match.path('/api')], backends: [Backend.fromName('hooks', 8080)] }],
});

new CaddyEdge(app, 'edge', {
  gateways: [shop, tools],
  tls: CaddyTls.acme({ email: 'ops@example.com' }),
  clientAddress: ClientAddress.forwardedFor(),
});
new HostSetup(app, 'host', { name: 'web' });

app.synth();
