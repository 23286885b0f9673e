// BIRD in the place of FRR, on a laptop. Everything else is as it was.
import { App, Chart } from 'cdk8s';
import {
  Backend,
  BgpPeering,
  BirdRouter,
  CiliumInstall,
  CiliumLB,
  HaproxyEdge,
  HostSetup,
  HttpRoute,
  K3dCluster,
  SharedGateway,
} from 'cdk8s-cilium';

const app = new App();

const cluster = new K3dCluster(app, 'cluster', { name: 'bird', image: 'rancher/k3s:v1.35.5-k3s1', agents: 2 });
const cilium = new CiliumInstall(app, 'cilium', { cluster, version: '1.20.2' });

const router = new BirdRouter(app, 'router', { cluster, asn: 64513 });
new BgpPeering(app, 'bgp', { cilium, localAsn: 64512, peers: [router] });

const pool = new CiliumLB(app, 'addresses', { cilium, cidrs: cluster.poolNetworks });
const gateway = new SharedGateway(app, 'web', { cilium, addresses: [pool.reserve(10)] });
const blog = new Chart(app, 'blog', { namespace: 'blog' });
new HttpRoute(blog, 'blog', { gateway, hostnames: ['blog.example.com'], backend: Backend.fromName('blog', 8080) });

new HaproxyEdge(app, 'edge', { gateways: [gateway] });
new HostSetup(app, 'host');

app.synth();
