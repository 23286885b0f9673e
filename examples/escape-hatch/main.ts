// Where this library has no word for something: objects written by hand, patches, and lines of HAProxy or FRR. Objects
// are read as they will be applied: frr.conf has the pool that was written by hand in its filter, and the patched
// timer.
import { ApiObject, App, Chart, JsonPatch } from 'cdk8s';
import {
  Backend,
  BgpPeering,
  CiliumInstall,
  CiliumLB,
  Cluster,
  FrrRouter,
  HaproxyEdge,
  HttpRoute,
  SharedGateway,
} from 'cdk8s-cilium';
import { CiliumLoadBalancerIPPool } from 'cdk8s-cilium/imports/cilium.io';

const app = new App();
const cluster = Cluster.fromAttributes(app, 'cluster', { name: 'rack-1', nodeNetworks: ['192.0.2.0/24'] });
const cilium = CiliumInstall.fromAttributes(app, 'cilium', { version: '1.19.4' });
const router = new FrrRouter(app, 'frr', { cluster, asn: 64496, addresses: ['192.0.2.1'] });

// A typed construct, generated from the CRDs of Cilium: every field is there, nothing is filled in.
const legacy = new Chart(app, 'legacy');
new CiliumLoadBalancerIPPool(legacy, 'printers', {
  metadata: { name: 'printers' },
  spec: {
    blocks: [{ start: '203.0.113.20', stop: '203.0.113.23' }],
    serviceSelector: { matchLabels: { app: 'printer' } },
  },
});

// What a chart made, changed: `ApiObject.of` finds its main object, and the others are in the tree by their id.
const pools = new CiliumLB(app, 'addresses', { cilium, cidrs: ['198.51.100.0/24'] });
ApiObject.of(pools).metadata.addLabel('team', 'network');

const peering = new BgpPeering(app, 'bgp', { cilium, localAsn: 64500, peers: [router] });
const peerConfig = ApiObject.of(peering.node.findChild('PeerConfig'));
peerConfig.addJsonPatch(
  JsonPatch.add('/spec/gracefulRestart', { enabled: true, restartTimeSeconds: 60 }),
  JsonPatch.replace('/spec/timers/holdTimeSeconds', 30),
);

// Lines that HAProxy gets as they are; `FrrRouter` has the same. The file marks them as unchecked.
const gateway = SharedGateway.fromAttributes(app, 'gateway', {
  cilium,
  name: 'public',
  namespace: 'infra',
  addresses: ['198.51.100.200'],
});
new HttpRoute(new Chart(app, 'docs', { namespace: 'docs' }), 'docs', {
  gateway,
  hostnames: ['docs.example.com'],
  backend: Backend.fromName('docs', 8080),
});
const edge = new HaproxyEdge(app, 'edge', { gateways: [gateway] });
edge.addRawLines('frontend stats', '    bind 127.0.0.1:8404', '    stats enable', '    stats uri /');

app.synth();
