/** A lab of N agents: every host file, a neighbor for each node in FRR's. `nodes.ts N` */
import { App } from 'cdk8s';
import { BgpPeering, CiliumInstall, CiliumLB, FrrRouter, HostSetup, K3dCluster, NeighborDiscovery } from 'cdk8s-cilium';
import { argument, measure } from './measure';

measure(() => {
  const app = new App();
  const cluster = new K3dCluster(app, 'cluster', {
    image: 'rancher/k3s:v1.33.5-k3s1',
    agents: argument(0),
    network: { subnet: '172.16.0.0/12' },
    podCidr: '10.64.0.0/10',
  });
  const cilium = new CiliumInstall(app, 'cilium', { cluster });
  new CiliumLB(app, 'ippool', { cilium, cidrs: [cluster.subnetOf(8, 200)] });
  const router = new FrrRouter(app, 'frr', { cluster, asn: 64513, neighbors: NeighborDiscovery.EXPLICIT });
  new BgpPeering(app, 'bgpp', { cilium, localAsn: 64512, peers: [router] });
  new HostSetup(app, 'host');
  app.synth();
});
