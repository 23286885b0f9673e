// nginx in front of a cluster that runs already, for hosts that have it: TLS passes through by server name to a Gateway whose
// certificates cert-manager keeps, plain HTTP is sent on to HTTPS, and a database is reached by TCP.
import { App, Chart } from 'cdk8s';
import {
  Backend,
  BgpPeering,
  Certificate,
  CiliumInstall,
  CiliumLB,
  Cluster,
  EdgeTls,
  FrrRouter,
  HostSetup,
  Listener,
  NginxEdge,
  SharedGateway,
  TcpRoute,
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

const gateway = new SharedGateway(app, 'shop', {
  cilium,
  addresses: [pool.reserve(10)],
  listeners: [
    Listener.https({ hostname: '*.example.com', certificate: Certificate.fromSecret('example-com') }),
    Listener.tcp({ port: 5432 }),
  ],
});
gateway.addRoute('storefront', {
  hostnames: ['shop.example.com', 'www.example.com'],
  backend: Backend.fromName('storefront', 80),
});
const data = new Chart(app, 'data', { namespace: 'data' });
new TcpRoute(data, 'sql', { gateway, backends: [Backend.fromName('postgres', 5432)] });

new NginxEdge(app, 'edge', {
  gateways: [gateway],
  tls: EdgeTls.passthrough(),
  redirectToHttps: true,
  tcpPorts: [5432],
});
new HostSetup(app, 'host', { name: 'web' });

app.synth();
