// kind in the place of k3d. Its nodes have no address that is known before they run: the router takes them by network.
import { App, Chart } from 'cdk8s';
import {
  Backend,
  BgpPeering,
  CiliumInstall,
  CiliumLB,
  FrrRouter,
  HaproxyEdge,
  HostSetup,
  HttpRoute,
  KindCluster,
  SharedGateway,
} from 'cdk8s-cilium';

const app = new App();

const cluster = new KindCluster(app, 'cluster', { name: 'blog', image: 'kindest/node:v1.35.0', workers: 2 });
const cilium = new CiliumInstall(app, 'cilium', { cluster, version: '1.20.2' });

const router = new FrrRouter(app, 'router', { cluster, asn: 64513 });
new BgpPeering(app, 'bgp', { cilium, localAsn: 64512, peers: [router] });

const pool = new CiliumLB(app, 'addresses', { cilium, cidrs: cluster.poolNetworks });
const gateway = new SharedGateway(app, 'web', { cilium, addresses: [pool.reserve(10)] });
const blog = new Chart(app, 'blog', { namespace: 'blog' });
new HttpRoute(blog, 'blog', { gateway, hostnames: ['blog.example.com'], backend: Backend.fromName('blog', 8080) });

new HaproxyEdge(app, 'edge', { gateways: [gateway] });
new HostSetup(app, 'host');

app.synth();
