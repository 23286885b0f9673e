import { App } from 'cdk8s';
import {
  BgpPeering,
  CheckName,
  Checks,
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
  name: 'cilium-cluster',
  image: 'rancher/k3s:v1.25.7-k3s1',
  servers: 1,
  agents: 2,
  token: process.env.K3D_TOKEN ?? 'Ciliumk3d1',
  // Addresses of somebody on the Internet, whom this host then reaches no longer. The default is private: 172.28.0.0/16.
  network: { name: 'cilium', subnet: '172.50.0.0/16' },
  podCidr: '10.21.0.0/16',
  serviceCidr: '10.201.0.0/16',
  apiHostIp: '127.172.50.1',
  apiPort: 6443,
  nodeLabels: { bgp_enabled: 'true' },
});

Checks.disable(cluster, CheckName.DOCKER_NETWORK_PUBLIC, 'the addresses of the lab are given');

// The release decides API versions, fields and Helm keys of everything below.
const cilium = new CiliumInstall(app, 'cilium', { cluster, version: '1.14.1' });

const pool = new CiliumLB(app, 'ippool', { cilium, cidrs: [cluster.subnetOf(8, 201)] });

const router = new FrrRouter(app, 'frr', { cluster, asn: 64513 });

new BgpPeering(app, 'bgpp', {
  cilium,
  localAsn: 64512,
  peers: [router],
  nodeSelector: cluster.nodeLabels,
});

const gateway = new SharedGateway(app, 'shared-gw', { cilium, addresses: [pool.reserve(37)] });

new HubbleRoute(app, 'hubble', { cilium, gateway, hostnames: ['hubble.example.com'] });

new HaproxyEdge(app, 'edge', { gateways: [gateway] });

new HostSetup(app, 'host');

app.synth();
