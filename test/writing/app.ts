// An app with something of every part, for programs of their own.
import type { App } from 'cdk8s';
import type * as Library from '../../lib';

/** Builds the app with the library that a program loaded. `variant`, from 1 on, changes most files. */
export function lab(app: App, library: typeof Library, variant = 1): void {
  const cluster = new library.K3dCluster(app, 'cluster', { image: 'rancher/k3s:v1.33.5-k3s1', token: 'secret' });
  const router = new library.FrrRouter(app, 'frr', { cluster, asn: 64513 });
  const pools = new library.CiliumLB(app, 'pools', { cidrs: cluster.poolNetworks });
  const gateway = new library.SharedGateway(app, 'gw', { addresses: [pools.reserve(variant)] });
  gateway.addRoute('web', { backend: library.Backend.fromName('web', 80), hostnames: ['web.example.com'] });
  new library.BgpPeering(app, 'bgp', { localAsn: 64512 + 2 * variant, peers: [router] });
  new library.HaproxyEdge(app, 'edge', { gateways: [gateway] });
  new library.HostSetup(app, 'host');
}
