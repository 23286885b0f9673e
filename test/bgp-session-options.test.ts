// Sessions of one peering that differ: what each API has of them, what each router is told, and what is refused.
import assert from 'node:assert/strict';
import { type App, Duration } from 'cdk8s';
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
  NeighborDiscovery,
} from '../lib';
import { errorsOf, saidOf } from './support/said';
import { synth } from './support/synth';

const router = (app: App, id: string, ...addresses: string[]) =>
  BgpRouter.fromAttributes(app, id, { asn: 64513, addresses });

type Props = (one: IBgpRouter, two: IBgpRouter) => Partial<BgpPeeringProps>;

/** A peering with two routers, of which the second may have both families. */
function peering(app: App, props: Props, addresses = ['192.0.2.2'], version?: string): BgpPeering {
  const cilium = version === undefined ? undefined : CiliumInstall.fromAttributes(app, 'cilium', { version });
  new CiliumLB(app, 'pool', { cilium, cidrs: ['198.51.100.0/24'] });
  const [one, two] = [router(app, 'one', '192.0.2.1'), router(app, 'two', ...addresses)];
  return new BgpPeering(app, 'bgp', { cilium, localAsn: 64512, peers: [one, two], ...props(one, two) });
}

const objectsOf = (build: (app: App) => void): any[] =>
  parseAllDocuments(synth(build)['bgp.k8s.yaml']).map((document) => document.toJS());

/** The spec of each peer config by its name, and which of them each peer has by its address. */
function configsOf(build: (app: App) => void): { configs: Record<string, any>; peers: Record<string, string> } {
  const all = objectsOf(build);
  const configs = all.filter(({ kind }) => kind === 'CiliumBGPPeerConfig');
  const [{ spec }] = all.filter(({ kind }) => kind === 'CiliumBGPClusterConfig');
  const peers = spec.bgpInstances.flatMap((instance: any) => instance.peers);
  return {
    configs: Object.fromEntries(configs.map((config) => [config.metadata.name, config.spec])),
    peers: Object.fromEntries(peers.map((peer: any) => [peer.peerAddress, peer.peerConfigRef.name])),
  };
}

describe('sessions with settings of their own', () => {
  it('have a peer config that differs in these alone', () => {
    const { configs, peers } = configsOf((app) =>
      peering(app, (_, two) => ({
        multihop: 2,
        sessions: [{ peer: two, holdTime: Duration.seconds(30), passwordSecret: 'two-password', peerPort: 1790 }],
      })),
    );
    assert.deepEqual(peers, { '192.0.2.1': 'bgp', '192.0.2.2': 'bgp-two' });
    assert.deepEqual(configs.bgp.timers, {
      connectRetryTimeSeconds: 10,
      holdTimeSeconds: 9,
      keepAliveTimeSeconds: 3,
    });
    assert.deepEqual(configs['bgp-two'], {
      ...configs.bgp,
      timers: { connectRetryTimeSeconds: 10, holdTimeSeconds: 30, keepAliveTimeSeconds: 10 },
      authSecretRef: 'two-password',
      transport: { peerPort: 1790 },
    });
  });

  it('have every other setting of the peering, and each that they name', () => {
    const all = {
      holdTime: Duration.seconds(60),
      keepAliveTime: Duration.seconds(7),
      connectRetryTime: Duration.seconds(5),
      multihop: 3,
      peerPort: 1179,
      passwordSecret: 'password',
      gracefulRestartTime: Duration.seconds(50),
    };
    const ofPeering = configsOf((app) =>
      peering(app, (_, peer) => ({ ...all, sessions: [{ peer, peerConfig: 'x' }] })),
    ).configs;
    assert.deepEqual(ofPeering.x, ofPeering.bgp);
    const ofSession = configsOf((app) => peering(app, (_, peer) => ({ sessions: [{ peer, ...all }] }))).configs;
    assert.deepEqual(ofSession['bgp-two'], ofPeering.bgp);
    assert.notDeepEqual(ofSession.bgp, ofPeering.bgp);
  });

  it('have one peer config a family, or one for both, by the names that are given', () => {
    const both = ['2001:db8::2', '192.0.2.2'];
    const made = (more: object) =>
      configsOf((app) => peering(app, (_, peer) => ({ sessions: [{ peer, multihop: 2, ...more }] }), both));
    const apart = made({ peerConfig: 'far' });
    assert.deepEqual(apart.peers, { '192.0.2.1': 'bgp', '192.0.2.2': 'far', '2001:db8::2': 'far-ipv6' });
    const families = (spec: any) => spec.families.map(({ afi }: any) => afi);
    assert.deepEqual(families(apart.configs.far), ['ipv4']);
    assert.deepEqual(families(apart.configs['far-ipv6']), ['ipv6']);
    assert.deepEqual(families(apart.configs.bgp), ['ipv4']);
    assert.deepEqual(made({ peerConfigIpv6: 'six' }).peers['2001:db8::2'], 'six');
    const together = made({ bothFamilies: true });
    assert.deepEqual(together.peers, { '192.0.2.1': 'bgp', '192.0.2.2': 'bgp-two', '2001:db8::2': 'bgp-two' });
    assert.deepEqual(families(together.configs['bgp-two']), ['ipv4', 'ipv6']);
  });

  it('have a peer config by another name than those of the peering, whatever their router is called', () => {
    const { peers } = configsOf((app) => {
      const routers = ['ipv4', 'ipv6', '路由'].map((id, i) => router(app, id, `192.0.2.${i + 1}`));
      new CiliumLB(app, 'pool', { cidrs: ['198.51.100.0/24'] });
      new BgpPeering(app, 'bgp', {
        localAsn: 64512,
        peers: routers,
        sessions: routers.slice(1).map((peer, i) => ({ peer, multihop: 2 + i })),
      });
    });
    assert.deepEqual(peers, {
      '192.0.2.1': 'bgp',
      '192.0.2.2': 'bgp-router-ipv6',
      '192.0.2.3': 'bgp-router',
    });
  });

  it('may share a peer config, and leave none for others where there are none', () => {
    const { configs, peers } = configsOf((app) =>
      peering(app, (one, two) => ({
        sessions: [one, two].map((peer) => ({ peer, multihop: 5, peerConfig: 'both' })),
      })),
    );
    assert.deepEqual(Object.keys(configs), ['both']);
    assert.deepEqual(peers, { '192.0.2.1': 'both', '192.0.2.2': 'both' });
  });

  it('come with a router that is added, of another instance too', () => {
    const { configs, peers } = configsOf((app) => {
      const far = router(app, 'far', '192.0.2.9');
      const bgp = peering(app, () => ({
        moreInstances: [{ localAsn: 64520, peers: [far] }],
        sessions: [{ peer: far, multihop: 9 }],
      }));
      bgp.addPeer(router(app, 'added', '192.0.2.3'), { multihop: 4 });
    });
    assert.deepEqual(
      [configs.bgp.ebgpMultihop, configs['bgp-far'].ebgpMultihop, configs['bgp-added'].ebgpMultihop],
      [undefined, 9, 4],
    );
    assert.deepEqual([peers['192.0.2.9'], peers['192.0.2.3']], ['bgp-far', 'bgp-added']);
  });

  it.each(['1.15.19', '1.18.4'])('are neighbors of one policy with Cilium %s', (version) => {
    const [policy] = objectsOf((app) =>
      peering(
        app,
        (_, peer) => ({
          peeringPolicy: true,
          sessions: [{ peer, multihop: 4, holdTime: Duration.seconds(30), bothFamilies: true }],
        }),
        ['192.0.2.2', '2001:db8::2'],
        version,
      ),
    );
    const [one, two, six] = policy.spec.virtualRouters[0].neighbors;
    assert.deepEqual([one.eBGPMultihopTTL, two.eBGPMultihopTTL, six.eBGPMultihopTTL], [undefined, 4, 4]);
    assert.deepEqual([one.holdTimeSeconds, two.holdTimeSeconds, two.keepAliveTimeSeconds], [9, 30, 10]);
    assert.deepEqual([one.families?.length, two.families, six.families], [1, undefined, undefined]);
  });

  it('reach the router of each: timers, hops, port, password, in files of its program', () => {
    const files = synth((app) => {
      const nodes = [{ name: 'node-1', addresses: ['192.0.2.11'] }];
      const cluster = Cluster.fromAttributes(app, 'rack', { name: 'rack', nodes, nodeNetworks: ['192.0.2.0/24'] });
      const props = { cluster, asn: 64513, neighbors: NeighborDiscovery.EXPLICIT };
      const one = new FrrRouter(app, 'frr', { ...props, addresses: ['192.0.2.1'] });
      const two = new BirdRouter(app, 'bird', {
        ...props,
        addresses: ['192.0.2.2'],
        machine: 'two',
        password: 'example',
      });
      const three = new FrrRouter(app, 'far', { ...props, addresses: ['192.0.2.3'], machine: 'three' });
      new CiliumLB(app, 'pool', { cidrs: ['198.51.100.0/24'] });
      new BgpPeering(app, 'bgp', {
        localAsn: 64512,
        peers: [one, two, three],
        sessions: [
          { peer: two, holdTime: Duration.seconds(30), passwordSecret: 'two-password' },
          { peer: three, multihop: 3, peerPort: 1790, holdTime: Duration.seconds(45) },
        ],
      });
    });
    const frr = files['host/frr/frr.conf'];
    assert.match(frr, /timers 3 9$/m);
    assert.doesNotMatch(frr, /password|multihop|nht/);
    const bird = files['host/two/bird/bird.conf'];
    assert.match(bird, /hold time 30;/);
    assert.match(bird, /keepalive time 10;/);
    assert.match(bird, /password "example";/);
    const far = files['host/three/frr/frr.conf'];
    assert.match(far, /timers 15 45$/m);
    assert.match(far, /ebgp-multihop 3$/m);
    assert.match(far, /^ip nht resolve-via-default$/m);
    assert.match(files['host/three/frr/daemons'], /-p 1790/);
    assert.doesNotMatch(files['host/frr/daemons'], /-p 1790/);
  });

  it('have a password at both ends or at none', () => {
    const errors = errorsOf((app) => {
      const cluster = Cluster.fromAttributes(app, 'rack', { name: 'rack', nodeNetworks: ['192.0.2.0/24'] });
      const one = new FrrRouter(app, 'frr', { cluster, asn: 64513, addresses: ['192.0.2.1'] });
      const two = new FrrRouter(app, 'two', { cluster, asn: 64513, addresses: ['192.0.2.2'], machine: 'two' });
      new CiliumLB(app, 'pool', { cidrs: ['198.51.100.0/24'] });
      new BgpPeering(app, 'bgp', {
        localAsn: 64512,
        peers: [one, two],
        sessions: [{ peer: two, passwordSecret: 'two-password' }],
      });
    });
    assert.match(errors, /has the password of Secret two-password, and the router two has none/);
    assert.doesNotMatch(errors, /router frr/);
  });

  it.each<[string, Props, RegExp]>([
    [
      'of a router that is no peer',
      (one) => ({ peers: [one], sessions: [{ peer: router(one.node.scope as App, 'x', '192.0.2.7'), multihop: 2 }] }),
      /\[bgp\] sessions\[0\]\.peer "x": is none of peers: add it there, or give this to addPeer/,
    ],
    [
      'twice',
      (peer) => ({
        sessions: [
          { peer, multihop: 2 },
          { peer, multihop: 3 },
        ],
      }),
      /sessions\[1\]\.peer "one": has an entry already: put all of a router into one/,
    ],
    [
      'without any',
      (peer) => ({ sessions: [{ peer }] }),
      /sessions\[0\]: changes nothing: leave it out, or name what is different there/,
    ],
    [
      'with times that cannot be',
      (peer) => ({ sessions: [{ peer, holdTime: Duration.seconds(2) }] }),
      /sessions\[0\]\.holdTime 2 s: must be whole seconds, from 3 to 65535/,
    ],
    [
      'with a keepalive time of more than a third of the hold time of the peering',
      (peer) => ({ sessions: [{ peer, keepAliveTime: Duration.seconds(4) }] }),
      /sessions\[0\]\.keepAliveTime 4 s: must be whole seconds, from 1 to 3, a third of holdTime/,
    ],
    [
      'with hops, a port and a Secret that cannot be',
      (peer) => ({ sessions: [{ peer, multihop: 0, peerPort: 0, passwordSecret: 'A' }] }),
      /multihop 0: must be a whole[^]*sessions\[0\]\.peerPort 0: must[^]*sessions\[0\]\.passwordSecret "A": must be/,
    ],
    [
      'with a name that is none',
      (peer) => ({ sessions: [{ peer, peerConfig: 'A' }] }),
      /sessions\[0\]\.peerConfig "A": must be at most 253 characters/,
    ],
    [
      'with the name of the others',
      (peer) => ({ sessions: [{ peer, multihop: 2, peerConfig: 'bgp' }] }),
      /sessions\[0\]\.peerConfig "bgp": is that of the other sessions of the peering: give it another name/,
    ],
    [
      'with the name of one that differs',
      (one, two) => ({
        sessions: [
          { peer: one, multihop: 2, peerConfig: 'x' },
          { peer: two, multihop: 3, peerConfig: 'x' },
        ],
      }),
      /sessions\[1\]\.peerConfig "x": is that of one, whose sessions differ: give it another name/,
    ],
    [
      'with one name for two families',
      (peer) => ({ sessions: [{ peer, peerConfig: 'x', peerConfigIpv6: 'x' }] }),
      /sessions\[0\]\.peerConfigIpv6 "x": must be another than that of IPv4/,
    ],
  ])('are refused %s', (_, props, wanted) =>
    assert.match(
      errorsOf((app) => peering(app, props)),
      wanted,
    ),
  );

  it('are refused where the API lacks them', () => {
    const build = (version: string, session: object) =>
      errorsOf((app) => peering(app, (peer) => ({ sessions: [{ peer, ...session }] }), undefined, version));
    assert.match(
      build('1.14.1', { passwordSecret: 'password' }),
      /sessions\[0\]\.passwordSecret: Cilium 1\.14 has no password for BGP sessions/,
    );
    assert.match(
      build('1.15.19', { peerConfig: 'x' }),
      /sessions\[0\]\.peerConfig "x": is of no use in a CiliumBGPPeeringPolicy/,
    );
  });

  it('are refused to addPeer by the path of the router', () => {
    const errors = errorsOf((app) => {
      peering(app, () => ({})).addPeer(router(app, 'three', '192.0.2.3'), { holdTime: Duration.seconds(1) });
    });
    assert.match(errors, /\[bgp\] peer three holdTime 1 s: must be whole seconds/);
  });
});

describe('settings of single nodes', () => {
  const far = (app: App) => router(app, 'far', '192.0.2.9');
  const instances = (app: App) => [{ localAsn: 64520, name: 'far', peers: [far(app)] }];

  it('are for any instance, in one object a node', () => {
    const objects = objectsOf((app) =>
      peering(app, () => ({
        moreInstances: instances(app),
        names: { peers: { '192.0.2.1': 'core', '192.0.2.9': 'far-away' } },
        nodeOverrides: [
          { nodeName: 'node-1', routerId: '192.0.2.101' },
          { nodeName: 'node-1', instance: 'far', localAsn: 64599, localAddress: '192.0.2.11' },
          { nodeName: 'node-2', instance: 'far', localPort: 1790 },
        ],
      })),
    );
    const overrides = objects.filter(({ kind }) => kind === 'CiliumBGPNodeConfigOverride');
    assert.deepEqual(
      overrides.map(({ metadata, spec }) => [metadata.name, spec.bgpInstances]),
      [
        [
          'node-1',
          [
            { name: 'as64512', routerID: '192.0.2.101' },
            { name: 'far', localASN: 64599, peers: [{ name: 'far-away', localAddress: '192.0.2.11' }] },
          ],
        ],
        ['node-2', [{ name: 'far', localPort: 1790 }]],
      ],
    );
    const [{ spec }] = objects;
    assert.deepEqual(
      spec.bgpInstances.map(({ peers }: any) => peers.map(({ name }: any) => name)),
      [['core', 'two'], ['far-away']],
    );
  });

  it('of another instance reach its router alone', () => {
    const files = synth((app) => {
      const nodes = [{ name: 'node-1', addresses: ['192.0.2.11'] }];
      const cluster = Cluster.fromAttributes(app, 'rack', { name: 'rack', nodes, nodeNetworks: ['192.0.2.0/24'] });
      const props = { cluster, asn: 64513 };
      const one = new FrrRouter(app, 'frr', { ...props, addresses: ['192.0.2.1'] });
      const two = new BirdRouter(app, 'bird', { ...props, addresses: ['192.0.2.2'], machine: 'other' });
      new CiliumLB(app, 'pool', { cidrs: ['198.51.100.0/24'] });
      new BgpPeering(app, 'bgp', {
        localAsn: 64512,
        peers: [one],
        moreInstances: [{ localAsn: 64520, peers: [two] }],
        nodeOverrides: [{ nodeName: 'node-1', instance: 'as64520', localAsn: 64599 }],
      });
    });
    assert.match(files['host/frr/frr.conf'], /remote-as 64512/);
    assert.match(files['host/other/bird/bird.conf'], /as 64599/);
  });

  it.each<[string, BgpPeeringProps['nodeOverrides'], RegExp]>([
    [
      'of no such instance',
      [{ nodeName: 'node-1', instance: 'fra', routerId: '192.0.2.101' }],
      /nodeOverrides\[0\]\.instance "fra": is no instance of the peering: give as64512 or far/,
    ],
    [
      'twice for one instance',
      [
        { nodeName: 'node-1', routerId: '192.0.2.101' },
        { nodeName: 'node-1', instance: 'as64512', localPort: 1790 },
      ],
      /nodeOverrides\[1\]\.nodeName "node-1": has an override already: put all of a node into one/,
    ],
    [
      'with one port for two instances',
      [
        { nodeName: 'node-1', localPort: 1790 },
        { nodeName: 'node-1', instance: 'far', localPort: 1790 },
      ],
      /nodeOverrides\[1\]\.localPort 1790: is that of another instance of the node: give each its own/,
    ],
  ])('are refused %s', (_, nodeOverrides, wanted) => {
    const errors = errorsOf((app) => peering(app, () => ({ moreInstances: instances(app), nodeOverrides })));
    assert.match(errors, wanted);
  });

  it('of another instance for a node that is not there are said', () => {
    const { warnings } = saidOf((app) => {
      const nodes = [{ name: 'node-1', addresses: ['192.0.2.11'] }];
      const cluster = Cluster.fromAttributes(app, 'rack', { name: 'rack', nodes });
      const cilium = new CiliumInstall(app, 'cilium', { cluster });
      new CiliumLB(app, 'pool', { cilium, cidrs: ['198.51.100.0/24'] });
      new BgpPeering(app, 'bgp', {
        cilium,
        localAsn: 64512,
        peers: [router(app, 'one', '192.0.2.1')],
        moreInstances: instances(app),
        nodeOverrides: [{ nodeName: 'node-9', instance: 'far', routerId: '192.0.2.101' }],
      });
    });
    assert.match(warnings.join('\n'), /bgp has settings for node node-9, and there is none of that name/);
  });
});
