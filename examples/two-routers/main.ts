// A redundant pair of routers on the current release: this host, and the machine r2, whose files lie in a folder of its
// own. Each node has a session with both, with a password, and either router alone reaches every Service.
import { App, Chart, Duration } from 'cdk8s';
import {
  Advertisement,
  Backend,
  BgpPeering,
  CiliumInstall,
  CiliumLB,
  Cluster,
  FrrRouter,
  HostSetup,
  HttpRoute,
  NeighborDiscovery,
  SharedGateway,
} from 'cdk8s-cilium';

const app = new App();

const cluster = Cluster.fromAttributes(app, 'cluster', {
  name: 'rack-1',
  nodeNetworks: ['192.0.2.0/24'],
  podCidrs: ['10.0.0.0/16'],
  nodes: [
    { name: 'node-1', addresses: ['192.0.2.11'] },
    { name: 'node-2', addresses: ['192.0.2.12'] },
    { name: 'node-3', addresses: ['192.0.2.13'] },
  ],
});
const cilium = CiliumInstall.fromAttributes(app, 'cilium', { version: '1.20.2' });

// In a program of yours it comes from the environment. The nodes have it from the Secret that passwordSecret names.
const password = process.env.BGP_PASSWORD || 'example';
const pair = { cluster, asn: 64496, password, neighbors: NeighborDiscovery.EXPLICIT };
const routers = [
  new FrrRouter(app, 'r1', { ...pair, addresses: ['192.0.2.1'] }),
  new FrrRouter(app, 'r2', { ...pair, addresses: ['192.0.2.2'], machine: 'r2' }),
];

const pool = new CiliumLB(app, 'addresses', { cilium, cidrs: ['198.51.100.0/24'] });
new BgpPeering(app, 'bgp', {
  cilium,
  localAsn: 64500,
  peers: routers,
  passwordSecret: 'bgp-password',
  gracefulRestartTime: Duration.seconds(30),
  advertise: [Advertisement.services({ communities: ['64500:100'] }), Advertisement.podCidrs()],
});

const gateway = new SharedGateway(app, 'web', { cilium, addresses: [pool.reserve(10)] });
const blog = new Chart(app, 'blog', { namespace: 'blog' });
new HttpRoute(blog, 'blog', { gateway, hostnames: ['blog.example.com'], backend: Backend.fromName('blog', 8080) });

new HostSetup(app, 'host');

app.synth();
