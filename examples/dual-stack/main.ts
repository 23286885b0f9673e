// IPv4 and IPv6 side by side, on the current release: `ipv6: {}` makes the cluster dual-stack, and the networks,
// sessions, filters, addresses and names of both families follow.
import { App } from 'cdk8s';
import {
  BgpPeering,
  CiliumInstall,
  CiliumLB,
  FrrRouter,
  HaproxyEdge,
  HostSetup,
  HubbleRoute,
  K3dCluster,
  SharedGateway,
} from 'cdk8s-cilium';

const app = new App();

const cluster = new K3dCluster(app, 'cluster', {
  name: 'dual-stack',
  image: 'rancher/k3s:v1.35.5-k3s1',
  agents: 2,
  ipv6: {},
});
const cilium = new CiliumInstall(app, 'cilium', { cluster });

const pools = new CiliumLB(app, 'addresses', { cilium, cidrs: [cluster.poolNetworks[0]] });
const pool6 = pools.addPool('addresses6', { cidrs: [cluster.poolNetworks[1]] });

// The host has an address of either family on the Docker network: the nodes have a session with each.
const router = new FrrRouter(app, 'frr', { cluster, asn: 64513 });
new BgpPeering(app, 'bgp', { cilium, localAsn: 64512, peers: [router] });

const gateway = new SharedGateway(app, 'web', { cilium, addresses: [pools.reserve(80), pool6.reserve(0x80)] });
new HubbleRoute(app, 'hubble', { cilium, gateway, hostnames: ['hubble.example.com'] });

new HaproxyEdge(app, 'edge', { gateways: [gateway] });
new HostSetup(app, 'host');

app.synth();
