// Synth refuses settings that OPNsense does not support, and names the programs that do.
import assert from 'node:assert/strict';
import { App, Duration } from 'cdk8s';
import { describe, it } from '@jest/globals';
import { BgpPeering, BgpPeeringProps, CiliumLB, Cluster, NeighborDiscovery, OpnsenseRouter } from '../../lib';
import type { OpnsenseRouterProps } from '../../lib';
import { saidOf } from '../support/said';
import { checkFiles } from '../cli/tree';

function said(router: Partial<OpnsenseRouterProps>, bgp: Partial<BgpPeeringProps> = {}): string[] {
  const { warnings, errors } = saidOf((app: App) => {
    const cluster = Cluster.fromAttributes(app, 'cluster', {
      name: 'rack',
      nodeNetworks: ['192.0.2.0/24'],
      nodes: [{ name: 'node-1', addresses: ['192.0.2.11'] }],
    });
    const peer = new OpnsenseRouter(app, 'firewall', { cluster, asn: 64513, addresses: ['192.0.2.1'], ...router });
    new CiliumLB(app, 'pool', { cidrs: ['198.51.100.0/24'] });
    new BgpPeering(app, 'bgp', { localAsn: 64514, peers: [peer], ...bgp });
  });
  return [...warnings, ...errors];
}

describe('what OPNsense can do', () => {
  it.each<[string, Partial<OpnsenseRouterProps>, Partial<BgpPeeringProps>]>([
    ['its defaults', {}, {}],
    ['hops without a limit', {}, { multihop: 255 }],
    ['a hold time of 3000 s', {}, { holdTime: Duration.seconds(3000) }],
    ['a password', { password: 'secret' }, { passwordSecret: 'bgp' }],
  ])('%s', (_, router, bgp) => assert.deepEqual(said(router, bgp), []));
});

describe('what OPNsense cannot do', () => {
  it.each<[string, Partial<OpnsenseRouterProps>, Partial<BgpPeeringProps>, RegExp]>([
    [
      'neighbors by their network',
      { neighbors: NeighborDiscovery.LISTEN_RANGE },
      {},
      /\[firewall\] .* OPNsense does not support neighbors known by their network.*take .*FrrRouter/,
    ],
    [
      'a limit of hops',
      {},
      { multihop: 2 },
      /2 hops to the nodes of bgp.* OPNsense does not support a limit of hops other than 255/,
    ],
    [
      'a long hold time',
      {},
      { holdTime: Duration.hours(1) },
      /3600 s.* OPNsense does not support hold times over 3000 s/,
    ],
    ['a password with a per cent sign', { password: '100%' }, { passwordSecret: 'bgp' }, /password: .*per cent sign/],
  ])('%s', (_, router, bgp, wanted) => {
    const lines = said(router, bgp);
    assert.equal(lines.length, 1, lines.join('\n'));
    assert.match(lines[0], wanted);
    assert.doesNotMatch(lines[0], /100%/);
  });
});

it('nodes whose addresses nobody knows are asked of the cluster: no network can stand for them', () => {
  const { errors } = saidOf((app) => {
    const cluster = Cluster.fromAttributes(app, 'cluster', { name: 'rack', nodeNetworks: ['192.0.2.0/24'] });
    new OpnsenseRouter(app, 'firewall', { cluster, asn: 64513, addresses: ['192.0.2.1'] });
  });
  assert.deepEqual(errors, [
    '[firewall] cluster "rack": must be a cluster whose nodes and their addresses are all known: give them, since ' +
      'each node is a neighbor of its own',
  ]);
});

describe('a config.xml in a tree', () => {
  const quagga = (general: string, asn = '64513') =>
    `<opnsense><OPNsense><quagga><general><enabled>1</enabled>${general}` +
    `</general><bgp><enabled>1</enabled><asnumber>${asn}</asnumber></bgp></quagga></OPNsense></opnsense>`;
  const notes = (text: string) => {
    const { notes: all, routers } = checkFiles({ 'config.xml': text });
    return { texts: all.map((note) => note.text), routers };
  };
  it('of another program is passed over', () =>
    assert.deepEqual(notes('<configuration><x/></configuration>'), { texts: [], routers: 0 }));
  it('is read', () => assert.deepEqual(notes(quagga('')), { texts: [], routers: 1 }));
  it.each<[string, string, RegExp]>([
    ['that is cut off', quagga('').slice(0, -20), /no well-formed/],
    ['of a router that is configured by hand', quagga('<manual_config>1</manual_config>'), /by hand/],
    ['that is a template', quagga('', '${ASN}'), /template/],
  ])('%s is noted', (_, text, wanted) => {
    const { texts, routers } = notes(text);
    assert.equal(routers, 0);
    assert.match(texts.join('\n'), wanted);
  });
});
