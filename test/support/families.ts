// Programs of both families, and of IPv6 alone, for any release.
import { App } from 'cdk8s';
import {
  Backend,
  BgpPeering,
  CiliumInstall,
  CiliumLB,
  Cluster,
  FrrRouter,
  HaproxyEdge,
  HostSetup,
  K3dCluster,
  NeighborDiscovery,
  SharedGateway,
} from '../../lib';

/** A dual-stack cluster; its gateway has an address of each family where the release gives it both. */
export function dualStack(app: App, version: string, gatewayHasBoth: boolean): void {
  const cluster = new K3dCluster(app, 'cluster', {
    name: 'both',
    image: 'rancher/k3s:v1.31.4-k3s1',
    servers: 1,
    agents: 2,
    ipv6: {},
  });
  const cilium = new CiliumInstall(app, 'cilium', { cluster, version });
  const pools = new CiliumLB(app, 'pools', { cilium, cidrs: [cluster.subnetOf(8, 201)] });
  const pool6 = pools.addPool('six', { cidrs: [cluster.poolNetworks[1]] });
  new BgpPeering(app, 'bgp', { cilium, localAsn: 64512, peers: [new FrrRouter(app, 'frr', { cluster, asn: 64513 })] });
  const gateway = new SharedGateway(app, 'web', {
    cilium,
    addresses: [pools.reserve(37), ...(gatewayHasBoth ? [pool6.reserve(37)] : [])],
  });
  gateway.addRoute('site', { hostnames: ['www.example.com'], backend: Backend.fromName('site', 80) });
  new HaproxyEdge(app, 'edge', { gateways: [gateway] });
  new HostSetup(app, 'host');
}

/** An existing cluster without IPv4: each node is a neighbor by its address. */
export function ipv6Only(app: App, version: string): void {
  const cluster = Cluster.fromAttributes(app, 'cluster', {
    name: 'six',
    nodeNetworks: ['2001:db8:1::/64'],
    podCidrs: ['2001:db8:42::/56'],
    serviceCidrs: ['2001:db8:43::/112'],
    nodes: [1, 2, 3].map((i) => ({ name: `node-${i}`, addresses: [`2001:db8:1::1${i}`] })),
  });
  const cilium = new CiliumInstall(app, 'cilium', { cluster, version });
  const pool = new CiliumLB(app, 'pool', { cilium, cidrs: ['2001:db8:80::/112'] });
  const router = new FrrRouter(app, 'frr', {
    cluster,
    asn: 64513,
    addresses: ['2001:db8:1::1'],
    routerId: '192.0.2.1',
    neighbors: NeighborDiscovery.EXPLICIT,
  });
  new BgpPeering(app, 'bgp', { cilium, localAsn: 64512, peers: [router] });
  const gateway = new SharedGateway(app, 'web', { cilium, addresses: [pool.reserve(37)] });
  gateway.addRoute('site', { hostnames: ['www.example.com'], backend: Backend.fromName('site', 80) });
  new HaproxyEdge(app, 'edge', { gateways: [gateway] });
}
