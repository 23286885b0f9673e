// Talos on machines of a home or a rack, behind the gateway of a UniFi network. talosctl takes the patches of dist/host/talos,
// the gateway takes dist/host/gateway/unifi/bgp.conf for upload.
import { App, Chart } from 'cdk8s';
import {
  Backend,
  BgpPeering,
  CiliumInstall,
  CiliumLB,
  HostSetup,
  HttpRoute,
  NeighborDiscovery,
  SharedGateway,
  TalosCluster,
  UnifiRouter,
} from 'cdk8s-cilium';

const app = new App();

const cluster = new TalosCluster(app, 'home', {
  nodeNetworks: ['192.0.2.0/24'],
  gateways: ['192.0.2.1'],
  vip: '192.0.2.10',
  nodes: [
    { name: 'cp-1', controlPlane: true, addresses: ['192.0.2.11'], networkInterface: 'enp1s0' },
    { name: 'cp-2', controlPlane: true, addresses: ['192.0.2.12'], networkInterface: 'enp1s0' },
    { name: 'cp-3', controlPlane: true, addresses: ['192.0.2.13'], hardwareAddress: '00:00:5e:00:53:01', vlanId: 20 },
    { name: 'worker-1', addresses: ['192.0.2.21'], networkInterface: 'enp1s0', labels: { speaks: 'bgp' } },
    { name: 'worker-2', addresses: ['192.0.2.22'], networkInterface: 'enp1s0', labels: { speaks: 'bgp' } },
  ],
});
const cilium = new CiliumInstall(app, 'cilium', { cluster, version: '1.20.2' });

const gateway = new UnifiRouter(app, 'gateway', {
  cluster,
  asn: 64513,
  addresses: ['192.0.2.1'],
  neighbors: NeighborDiscovery.EXPLICIT,
});
new BgpPeering(app, 'bgp', { cilium, localAsn: 64514, peers: [gateway], nodeSelector: { speaks: 'bgp' } });

const pool = new CiliumLB(app, 'addresses', { cilium, cidrs: ['198.51.100.0/24'] });
const web = new SharedGateway(app, 'web', { cilium, addresses: [pool.reserve(10)] });
const photos = new Chart(app, 'photos', { namespace: 'photos' });
new HttpRoute(photos, 'photos', {
  gateway: web,
  hostnames: ['photos.example.com'],
  backend: Backend.fromName('photos', 8080),
});

new HostSetup(app, 'host');

app.synth();
