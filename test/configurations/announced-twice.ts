import { type App, Duration } from 'cdk8s';
import {
  BgpPeering,
  CiliumInstall,
  CiliumLB,
  L2Announcement,
  LabelOperator,
  NeighborDiscovery,
  Services,
  TalosCluster,
  UnifiRouter,
} from '../../lib';

export function build(app: App): void {
  const cluster = new TalosCluster(app, 'cluster', {
    nodeNetworks: ['192.0.2.0/24'],
    nodes: ['192.0.2.10', '192.0.2.11', '192.0.2.12'].map((address, i) => ({
      name: `node-${i}`,
      controlPlane: true,
      addresses: [address],
    })),
  });
  const cilium = new CiliumInstall(app, 'cilium', { cluster, version: '1.18.4' });
  const router = new UnifiRouter(app, 'router', {
    cluster,
    asn: 64513,
    addresses: ['192.0.2.1'],
    neighbors: NeighborDiscovery.EXPLICIT,
  });
  const nodeSelector = { 'kubernetes.io/os': 'linux' };
  new CiliumLB(app, 'pool', { cilium, cidrs: ['198.51.100.0/24'], allowFirstLastIps: false });
  new L2Announcement(app, 'l2-policy', { cilium, services: Services.every(), nodeSelector });
  new BgpPeering(app, 'bgp', {
    cilium,
    localAsn: 64514,
    peers: [router],
    nodeSelector,
    connectRetryTime: Duration.seconds(120),
    holdTime: Duration.seconds(90),
    services: Services.selected({
      expressions: [{ key: 'somekey', operator: LabelOperator.NOT_IN, values: ['never-used-value'] }],
    }),
    names: {
      clusterConfig: 'bgp-cluster-config',
      instance: 'cilium',
      peers: { '192.0.2.1': 'gateway-v4' },
      peerConfig: 'bgp-peer-config-v4',
      advertisement: 'bgp-advertisement-config',
    },
    advertisementLabels: { advertise: 'bgp' },
  });
}
