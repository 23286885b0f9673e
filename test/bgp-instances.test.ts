// Several BGP instances of one node: what each API has of them, what routers are told, and what is refused.
import assert from 'node:assert/strict';
import { ApiObject, type App, JsonPatch } from 'cdk8s';
import { describe, it } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import {
  BgpPeering,
  type BgpPeeringProps,
  BgpRouter,
  BirdRouter,
  CiliumInstall,
  CiliumLB,
  Cluster,
  FrrRouter,
  type IBgpRouter,
  Unknown,
} from '../lib';
import { errorsOf } from './support/said';
import { synth } from './support/synth';

const router = (app: App, id: string, asn: number, address: string) =>
  BgpRouter.fromAttributes(app, id, { asn, addresses: [address] });

function peering(app: App, props: Partial<BgpPeeringProps>, version?: string): void {
  const cilium = version === undefined ? undefined : CiliumInstall.fromAttributes(app, 'cilium', { version });
  new CiliumLB(app, 'pool', { cilium, cidrs: ['198.51.100.0/24'] });
  const peers = [router(app, 'one', 64513, '192.0.2.1')];
  new BgpPeering(app, 'bgp', { cilium, localAsn: 64512, peers, ...props });
}

describe('more BGP instances', () => {
  it('are routers of one policy in the older API', () => {
    const files = synth((app) => {
      const two = router(app, 'two', 64514, '192.0.2.2');
      peering(app, { moreInstances: [{ localAsn: 64520, peers: [two] }] }, '1.15.19');
    });
    const [policy] = parseAllDocuments(files['bgp.k8s.yaml']).map((document) => document.toJS());
    assert.deepEqual(
      policy.spec.virtualRouters.map(({ localASN, neighbors, serviceSelector }: any) => [
        localASN,
        neighbors.map(({ peerAddress, peerASN }: any) => [peerAddress, peerASN]),
        serviceSelector !== undefined,
      ]),
      [
        [64512, [['192.0.2.1/32', 64513]], true],
        [64520, [['192.0.2.2/32', 64514]], true],
      ],
    );
  });

  it('give each router the AS number of its instance', () => {
    const files = synth((app) => {
      const nodes = [{ name: 'node-1', addresses: ['192.0.2.11'] }];
      const cluster = Cluster.fromAttributes(app, 'rack', { name: 'rack', nodes, nodeNetworks: ['192.0.2.0/24'] });
      const props = { cluster, addresses: ['192.0.2.1'], asn: 64513 };
      const one = new FrrRouter(app, 'frr', props);
      const two = new BirdRouter(app, 'bird', { ...props, addresses: ['192.0.2.2'], machine: 'other' });
      new CiliumLB(app, 'pool', { cidrs: ['198.51.100.0/24'] });
      new BgpPeering(app, 'bgp', {
        localAsn: 64512,
        peers: [one],
        moreInstances: [{ localAsn: 64520, peers: [two] }],
        nodeOverrides: [{ nodeName: 'node-1', localAsn: 64599, localAddress: '192.0.2.11' }],
      });
    });
    assert.match(files['host/frr/frr.conf'], /remote-as 64599/);
    assert.match(files['host/other/bird/bird.conf'], /as 64520/);
    const [override] = parseAllDocuments(files['bgp.k8s.yaml'])
      .map((document) => document.toJS())
      .filter(({ kind }) => kind === 'CiliumBGPNodeConfigOverride');
    assert.deepEqual(override.spec.bgpInstances, [
      { name: 'as64512', localASN: 64599, peers: [{ name: 'frr', localAddress: '192.0.2.11' }] },
    ]);
  });

  it.each<[string, (app: App) => void, RegExp]>([
    [
      'no router',
      (app) => peering(app, { moreInstances: [{ localAsn: 64520, peers: [] }] }),
      /\[bgp\] moreInstances\[0\]\.peers \[\]: needs one router at least/,
    ],
    [
      'a reserved number',
      (app) => peering(app, { moreInstances: [{ localAsn: 0, peers: [router(app, 'two', 64514, '192.0.2.2')] }] }),
      /moreInstances\[0\]\.localAsn 0: is reserved/,
    ],
    [
      'the name of another',
      (app) => peering(app, { moreInstances: [{ localAsn: 64512, peers: [router(app, 'two', 64514, '192.0.2.2')] }] }),
      /moreInstances\[0\]\.name "as64512": is that of another instance: give it a name of its own/,
    ],
    [
      'the router of another',
      (app) => peering(app, { moreInstances: [{ localAsn: 64520, peers: [router(app, 'two', 64514, '192.0.2.1')] }] }),
      /192\.0\.2\.1 is the address of peer one already/,
    ],
    [
      'the number of another, in the older API',
      (app) =>
        peering(
          app,
          { moreInstances: [{ localAsn: 64512, peers: [router(app, 'two', 64514, '192.0.2.2')] }] },
          '1.15.19',
        ),
      /moreInstances\[0\]\.localAsn 64512: is that of another instance, which a CiliumBGPPeeringPolicy tells by it/,
    ],
    [
      'a name, in the older API',
      (app) =>
        peering(
          app,
          { moreInstances: [{ localAsn: 64520, name: 'x', peers: [router(app, 'two', 64514, '192.0.2.2')] }] },
          '1.15.19',
        ),
      /moreInstances\[0\]\.name "x": is of no use in a CiliumBGPPeeringPolicy/,
    ],
    [
      'one peer config for sessions of different families',
      (app) => peering(app, { names: { peerConfig: 'peer', peerConfigIpv6: 'peer' } }),
      /names\.peerConfigIpv6 "peer": must be another than that of IPv4/,
    ],
  ])('with %s are refused', (_, build, wanted) => assert.match(errorsOf(build), wanted));
});

describe('an AS number that is known later, by a patch', () => {
  const patched = (app: App, peers: IBgpRouter[]) => {
    new CiliumLB(app, 'pool', { cidrs: ['198.51.100.0/24'] });
    const bgp = new BgpPeering(app, 'bgp', { localAsn: 64512, peers });
    const at = '/spec/bgpInstances/0';
    ApiObject.of(bgp).addJsonPatch(
      JsonPatch.replace(`${at}/localASN`, Unknown.named('ASN')),
      JsonPatch.replace(`${at}/peers/0/peerASN`, Unknown.named('PEER_ASN')),
    );
  };

  it('is written as it stands, without quotes: a number is filled in', () => {
    const files = synth((app) => patched(app, [router(app, 'one', 64513, '192.0.2.1')]));
    assert.match(files['bgp.k8s.yaml'], /^ {4}- localASN: \$\{ASN\}$/m);
    assert.match(files['bgp.k8s.yaml'], /^ {10}peerASN: \$\{PEER_ASN\}$/m);
  });

  it('is refused to a router whose file needs the number', () => {
    const errors = errorsOf((app) => {
      const nodes = [{ name: 'node-1', addresses: ['192.0.2.11'] }];
      const cluster = Cluster.fromAttributes(app, 'rack', { name: 'rack', nodes, nodeNetworks: ['192.0.2.0/24'] });
      patched(app, [new FrrRouter(app, 'frr', { cluster, addresses: ['192.0.2.1'], asn: 64513 })]);
    });
    assert.match(errors, /\[frr\] is to have a session with the nodes of bgp, whose AS number is known only later/);
    assert.match(errors, /\(known-later-on-host\)/);
  });

  it('is a property too, of peerings, instances and routers', () => {
    const files = synth((app) => {
      const asn = Unknown.named('PEER_ASN');
      const one = BgpRouter.fromAttributes(app, 'one', { asn, addresses: ['192.0.2.1'] });
      const two = BgpRouter.fromDefaultGateway(app, 'two', { asn: Unknown.named('GATEWAY_ASN') });
      const localAsn = Unknown.named('ASN');
      const bgp = new BgpPeering(app, 'bgp', {
        localAsn,
        peers: [one],
        moreInstances: [{ localAsn: Unknown.named('OTHER_ASN'), peers: [two] }],
        names: { instance: 'main' },
      });
      new CiliumLB(app, 'pool', { cidrs: ['198.51.100.0/24'] });
      assert.equal(bgp.localAsn, 0);
      assert.equal(one.asn, 0);
    });
    const [config] = parseAllDocuments(files['bgp.k8s.yaml']).map((document) => document.toJS());
    assert.deepEqual(
      config.spec.bgpInstances.map(({ name, localASN, peers }: any) => [name, localASN, peers[0].peerASN]),
      [
        ['main', '${ASN}', '${PEER_ASN}'],
        ['as${OTHER_ASN}', '${OTHER_ASN}', '${GATEWAY_ASN}'],
      ],
    );
  });

  it('is refused beside other text, and in the older API', () => {
    const with_ = (localAsn: number | string, version?: string) =>
      errorsOf((app) => peering(app, { localAsn }, version));
    assert.match(with_('64512'), /localAsn "64512": must be a number, or one that is known only later/);
    assert.match(with_('64512'), /Did you mean 64512\?/);
    assert.match(with_('1.10'), /Did you mean 65546\?/);
    assert.doesNotMatch(with_('1.70000'), /Did you mean/);
    assert.match(with_(`6451${Unknown.named('N')}`), /localAsn "6451\$\{N\}": must be a number/);
    assert.match(
      with_(Unknown.named('ASN'), '1.15.19'),
      /localAsn "\$\{ASN\}": is known only later, and is not written/,
    );
  });
});
