/**
 * A cluster of G gateways, R routes over them and N nodes, with its router: `whole.ts R G N [edge]
 * [unchecked|objects|table]`.
 * `objects`: with the checks of single objects alone; `table`: with all others.
 */
import { App, Chart } from 'cdk8s';
import {
  Backend,
  BgpPeering,
  CiliumInstall,
  CiliumLB,
  FrrRouter,
  HostSetup,
  HttpRoute,
  K3dCluster,
  NeighborDiscovery,
  SharedGateway,
} from 'cdk8s-cilium';
import { argument, measure } from './measure';
import { uncheckedIfAsked } from './checks';

measure(() => {
  const app = new App();
  uncheckedIfAsked(app);
  const [routes, gateways, nodes] = [argument(0), argument(1), argument(2)];
  const cluster = new K3dCluster(app, 'cluster', {
    image: 'rancher/k3s:v1.33.5-k3s1',
    agents: nodes - 1,
    network: { subnet: '172.16.0.0/12' },
    podCidr: '10.64.0.0/10',
  });
  const cilium = new CiliumInstall(app, 'cilium', { cluster });
  const pool = new CiliumLB(app, 'ippool', { cilium, cidrs: [cluster.subnetOf(8, 200)] });
  const router = new FrrRouter(app, 'frr', { cluster, asn: 64513, neighbors: NeighborDiscovery.EXPLICIT });
  new BgpPeering(app, 'bgpp', { cilium, localAsn: 64512, peers: [router] });
  for (let g = 0; g < gateways; g++) {
    const gateway = new SharedGateway(app, `gw-${g}`, { cilium, addresses: [pool.reserve(g + 1)] });
    const team = new Chart(app, `team-${g}`, { namespace: `team-${g}` });
    for (let i = 0; i < routes / gateways; i++) {
      new HttpRoute(team, `route-${i}`, {
        gateway,
        hostnames: [`app-${i}.team-${g}.example.com`],
        backend: Backend.fromName(`app-${i}`, 8080),
      });
    }
  }
  new HostSetup(app, 'host');
  app.synth();
});
