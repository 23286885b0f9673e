// A cluster that was made elsewhere, and a machine in front of it: FRR with each node as a neighbor by its address, and
// HAProxy on the public address. Nothing here touches the machine's kernel settings; `HostSetup` would write those too,
// with scripts that apply everything.
import { App, Chart } from 'cdk8s';
import {
  Backend,
  BgpPeering,
  CiliumInstall,
  CiliumLB,
  Cluster,
  FrrRouter,
  HaproxyEdge,
  HttpRoute,
  NeighborDiscovery,
  SharedGateway,
} from 'cdk8s-cilium';

const SPEAKER = { bgp: 'speaker' };

const app = new App();

const cluster = Cluster.fromAttributes(app, 'cluster', {
  name: 'rack-1',
  nodes: [
    { name: 'control-1', addresses: ['192.0.2.11'] },
    { name: 'worker-1', addresses: ['192.0.2.21'], labels: SPEAKER },
    { name: 'worker-2', addresses: ['192.0.2.22'], labels: SPEAKER },
  ],
});
const cilium = CiliumInstall.fromAttributes(app, 'cilium', { version: '1.20.2' });

const router = new FrrRouter(app, 'frr', {
  cluster,
  asn: 64496,
  addresses: ['192.0.2.1'],
  neighbors: NeighborDiscovery.EXPLICIT,
});

const pool = new CiliumLB(app, 'addresses', { cilium, cidrs: ['198.51.100.0/26'] });
new BgpPeering(app, 'bgp', { cilium, localAsn: 64500, peers: [router], nodeSelector: SPEAKER });

const gateway = new SharedGateway(app, 'web', { cilium, addresses: [pool.reserve(10)] });
const blog = new Chart(app, 'blog', { namespace: 'blog' });
new HttpRoute(blog, 'blog', { gateway, hostnames: ['blog.example.com'], backend: Backend.fromName('blog', 8080) });

new HaproxyEdge(app, 'edge', { gateways: [gateway], bindAddress: '203.0.113.5' });

app.synth();
