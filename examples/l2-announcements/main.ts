// No router at all: one node at a time answers on the Docker network for the address of each Service, and another takes
// over where it dies. The addresses are of the nodes' own network, from the half of it that Docker leaves alone.
import { App } from 'cdk8s';
import {
  CiliumInstall,
  CiliumLB,
  HaproxyEdge,
  HostSetup,
  HubbleRoute,
  K3dCluster,
  L2Announcement,
  SharedGateway,
} from 'cdk8s-cilium';

const app = new App();

const cluster = new K3dCluster(app, 'cluster', {
  name: 'l2',
  image: 'rancher/k3s:v1.35.5-k3s1',
  agents: 2,
});
// A node that dies is replaced after 3 to 4 seconds, and not after 15 to 24 as by default.
const cilium = new CiliumInstall(app, 'cilium', {
  cluster,
  values: { l2announcements: { leaseDuration: '3s', leaseRenewDeadline: '1s', leaseRetryPeriod: '200ms' } },
});

const pool = new CiliumLB(app, 'addresses', { cilium, cidrs: cluster.poolNetworks });
new L2Announcement(app, 'l2', { cilium, interfaces: ['^eth0$'] });

const gateway = new SharedGateway(app, 'web', { cilium, addresses: [pool.reserve(80)] });
new HubbleRoute(app, 'hubble', { cilium, gateway, hostnames: ['hubble.example.com'] });

new HaproxyEdge(app, 'edge', { gateways: [gateway] });
new HostSetup(app, 'host');

app.synth();
