// A host gets kernel settings where packets of others pass through it, and nowhere else: forwarding IPv6 takes a laptop
// its default route.
import type { App } from 'cdk8s';
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import {
  BgpPeering,
  BgpRouter,
  CiliumInstall,
  CiliumLB,
  Cluster,
  FrrRouter,
  HaproxyEdge,
  HostSetup,
  K3dCluster,
  SharedGateway,
  TalosCluster,
  UnifiRouter,
} from '../lib';
import { synth } from './support/synth';

const ASN = 64496;
const ADDRESSES = ['192.0.2.1'];
const existing = (app: App) =>
  Cluster.fromAttributes(app, 'there', {
    name: 'there',
    nodeNetworks: ['192.0.2.0/24'],
    nodes: [{ name: 'n-1', addresses: ['192.0.2.11'] }],
  });

/** What the scripts do to the kernel, in an app with a cluster, a router and perhaps an edge. */
function settings(build: (app: App) => { cluster: any; router?: any }, edge = false) {
  const files = synth((app) => {
    const { cluster, router } = build(app);
    const cilium = new CiliumInstall(app, 'cilium', { cluster, version: '1.19.4' });
    const pool = new CiliumLB(app, 'pool', { cilium, cidrs: ['198.51.100.0/24'] });
    const gateway = new SharedGateway(app, 'gw', { cilium, addresses: [pool.reserve(1)] });
    if (router) new BgpPeering(app, 'bgp', { cilium, localAsn: 64500, peers: [router] });
    if (edge) new HaproxyEdge(app, 'edge', { gateways: [gateway] });
    new HostSetup(app, 'host', { name: 'lab' });
  });
  return {
    file: Object.keys(files).some((file) => file.startsWith('host/sysctl.d/')),
    scripts: ['up.sh', 'verify.sh', 'down.sh'].filter((script) => /sysctl/.test(files[`host/${script}`])),
    readme: /sysctl/.test(files['host/README.md']),
  };
}

const ALL = { file: true, scripts: ['up.sh', 'verify.sh', 'down.sh'], readme: true };
const NONE = { file: false, scripts: [], readme: false };

describe('kernel settings', () => {
  it.each([
    [
      'nodes in containers',
      (app: App) => ({ cluster: new K3dCluster(app, 'c', { image: 'rancher/k3s:v1.33.5-k3s1', token: 'x' }) }),
      ALL,
    ],
    [
      'a router of this host',
      (app: App) => {
        const cluster = existing(app);
        return { cluster, router: new FrrRouter(app, 'frr', { cluster, asn: ASN, addresses: ADDRESSES }) };
      },
      ALL,
    ],
    [
      'a router of another machine, to which its file is copied',
      (app: App) => {
        const cluster = existing(app);
        const router = new FrrRouter(app, 'frr', { cluster, asn: ASN, addresses: ADDRESSES, machine: 'edge-1' });
        return { cluster, router };
      },
      { file: true, scripts: [], readme: true },
    ],
    [
      'a cluster of Talos and an appliance',
      (app: App) => {
        const nodes = [{ name: 'cp-1', controlPlane: true, addresses: ['192.0.2.11'], networkInterface: 'eth0' }];
        const cluster = new TalosCluster(app, 'home', { nodeNetworks: ['192.0.2.0/24'], nodes });
        return { cluster, router: new UnifiRouter(app, 'r', { cluster, asn: ASN, addresses: ADDRESSES }) };
      },
      NONE,
    ],
    [
      'an existing cluster and router',
      (app: App) => ({
        cluster: existing(app),
        router: BgpRouter.fromAttributes(app, 'r', { asn: ASN, addresses: ADDRESSES }),
      }),
      NONE,
    ],
  ] as const)('%s', (_, build, expected) => {
    assert.deepEqual(settings(build), expected);
  });

  it('an edge alone connects from this host, and forwards nothing', () => {
    assert.deepEqual(
      settings((app) => ({ cluster: existing(app) }), true),
      NONE,
    );
  });

  it('of IPv6 alone do not speak of IPv4', () => {
    const files = synth((app) => {
      const nodes = [{ name: 'n-1', addresses: ['2001:db8::11'] }];
      const cluster = Cluster.fromAttributes(app, 'there', { name: 'there', nodeNetworks: ['2001:db8::/64'], nodes });
      const cilium = new CiliumInstall(app, 'cilium', { cluster, version: '1.19.4' });
      new CiliumLB(app, 'pool', { cilium, cidrs: ['2001:db8:1::/112'] });
      const router = new FrrRouter(app, 'frr', {
        cluster,
        asn: ASN,
        addresses: ['2001:db8::1'],
        routerId: '192.0.2.1',
      });
      new BgpPeering(app, 'bgp', { cilium, localAsn: 64500, peers: [router] });
      new HostSetup(app, 'host', { name: 'lab' });
    });
    const text = files['host/sysctl.d/99-lab.conf'];
    assert.match(text, /^# Packets between the nodes and the world pass through this host\.$/m);
    assert.match(text, /^# Spread connections over the nodes by address and port\. /m);
    assert.doesNotMatch(text, /ipv4|The same|too\./);
  });
});
