// The routes and sessions that up.sh and verify.sh wait for: no more than the router can have.
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import type { App } from 'cdk8s';
import {
  Advertisement,
  BgpPeering,
  type BgpPeeringProps,
  CiliumInstall,
  CiliumLB,
  Cluster,
  type ClusterNode,
  FrrRouter,
  HostSetup,
  NeighborDiscovery,
  Services,
  SharedGateway,
} from '../lib';
import { synth } from './support/synth';

const NODES: ClusterNode[] = [1, 2, 3].map((n) => ({
  name: `node-${n}`,
  addresses: [`192.0.2.1${n}`],
  labels: { rack: n < 3 ? 'a' : 'b' },
}));
const [A, B] = [{ rack: 'a' }, { rack: 'b' }];

interface Case {
  readonly nodes?: ClusterNode[];
  readonly asn?: number;
  readonly router?: string[];
  readonly networks?: string[];
  readonly neighbors?: NeighborDiscovery;
}

type Peering = Omit<BgpPeeringProps, 'peers' | 'localAsn'> & { readonly localAsn?: number };

/** What verify.sh and up.sh ask for, each once, and frr.conf. */
function asked(
  peerings: Peering[],
  {
    nodes = NODES,
    asn = 64513,
    router = ['192.0.2.1'],
    networks = ['192.0.2.0/24'],
    neighbors = NeighborDiscovery.EXPLICIT,
  }: Case = {},
) {
  const files = synth((app: App) => {
    const cluster = Cluster.fromAttributes(app, 'rack', { name: 'rack', nodes, nodeNetworks: networks });
    const cilium = new CiliumInstall(app, 'cilium', { cluster, version: '1.19.4' });
    const pool = new CiliumLB(app, 'pool', { cilium, cidrs: ['198.51.100.0/24'] });
    const frr = new FrrRouter(app, 'frr', { cluster, asn, addresses: router, neighbors });
    peerings.forEach(
      (props, i) => new BgpPeering(app, `bgp-${i}`, { cilium, localAsn: 64512, peers: [frr], ...props }),
    );
    new SharedGateway(app, 'public', { cilium, addresses: [pool.reserve(10)] });
    new HostSetup(app, 'host');
  });
  const [up, verify] = ['up.sh', 'verify.sh'].map((name) => files[`host/${name}`]);
  const of = (text: string, pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, found]) => found))];
  const hops = of(verify, /next_hops (\S+ \d+)/g);
  const sessions = of(verify, /speaking (\d+)$/gm);
  assert.deepEqual(of(up, /next_hops (\S+ \d+)/g), hops);
  assert.deepEqual(of(up, /sessions (\d+)$/gm), sessions);
  return { hops, sessions, conf: files['host/frr/frr.conf'] };
}

describe('the next hops of a gateway', () => {
  const cases: [string, Peering[], Case, string[]][] = [
    ['are its nodes', [{}], {}, ['198.51.100.10 3']],
    [
      'belong to the network that they announce',
      [{ advertise: [Advertisement.services({ aggregationLengthIpv4: 24 })] }],
      {},
      ['198.51.100.0/24 3'],
    ],
    ['are the gateway of nodes that are several hops away', [{ multihop: 2 }], {}, ['198.51.100.10 1']],
    [
      'are nodes of the AS of the router, or of others',
      [{ nodeSelector: A }, { nodeSelector: B, localAsn: 64513 }],
      {},
      ['198.51.100.10 1'],
    ],
    [
      'are nodes of two other ASes',
      [{ nodeSelector: A }, { nodeSelector: B, localAsn: 64514 }],
      {},
      ['198.51.100.10 3'],
    ],
    [
      'are none of the nodes that announce pods alone',
      [{ nodeSelector: A }, { nodeSelector: B, advertise: [Advertisement.podCidrs()] }],
      {},
      ['198.51.100.10 2'],
    ],
    [
      'are none of the nodes that announce other Services',
      [{ nodeSelector: A }, { nodeSelector: B, services: Services.withLabels({ team: 'red' }) }],
      {},
      ['198.51.100.10 2'],
    ],
    [
      'are those that announce the longest prefix',
      [{ nodeSelector: A }, { nodeSelector: B, advertise: [Advertisement.services({ aggregationLengthIpv4: 24 })] }],
      {},
      ['198.51.100.10 2'],
    ],
    ['are not asked for where nobody announces it', [{ services: Services.withLabels({ team: 'red' }) }], {}, []],
  ];
  it.each(cases)('%s', (_, peerings, more, expected) => assert.deepEqual(asked(peerings, more).hops, expected));
});

describe('sessions', () => {
  it('are one for each node and family that the node has', () => {
    const nodes = NODES.map((node, i) =>
      i === 0 ? node : { ...node, addresses: [...node.addresses!, `2001:db8::1${i}`] },
    );
    const both = {
      nodes,
      router: ['192.0.2.1', '2001:db8::1'],
      networks: ['192.0.2.0/24', '2001:db8::/64'],
      neighbors: NeighborDiscovery.LISTEN_RANGE,
    };
    assert.deepEqual(asked([{}], both).sessions, ['5']);
  });

  it('are one for each node where the addresses of nodes are unknown', () => {
    const nodes = NODES.map(({ name, labels }) => ({ name, labels }));
    assert.deepEqual(asked([{}], { nodes, neighbors: NeighborDiscovery.LISTEN_RANGE }).sessions, ['3']);
  });
});

it('FRR shares traffic over nodes of several ASes other than its own', () => {
  const relaxes = (localAsn: number) => {
    const { conf } = asked([{ nodeSelector: A }, { nodeSelector: B, localAsn }]);
    return conf.includes('bgp bestpath as-path multipath-relax');
  };
  assert.equal(relaxes(64514), true);
  assert.equal(relaxes(64513), false);
});
