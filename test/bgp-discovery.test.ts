// Routers whose addresses nodes find by themselves or that are known later, and addresses of interfaces: what is
// written, what follows from it, and what is refused.
import assert from 'node:assert/strict';
import type { App } from 'cdk8s';
import { describe, it } from '@jest/globals';
import { parse, parseAllDocuments } from 'yaml';
import {
  Advertisement,
  BgpPeering,
  type BgpPeeringProps,
  BgpRouter,
  CiliumInstall,
  CiliumLB,
  Cluster,
  FrrRouter,
  K3dCluster,
  Unknown,
} from '../lib';
import { runChecks } from '../lib/checks/run';
import { modelOf } from './differential/compare';
import { errorsOf, saidOf } from './support/said';
import { synth } from './support/synth';

const IMAGE = 'rancher/k3s:v1.34.1-k3s1';

/** Objects of the chart `bgp` by kind. */
function objectsOf(files: Record<string, string>): Record<string, any> {
  const all = parseAllDocuments(files['bgp.k8s.yaml']).map((document) => document.toJS());
  return Object.fromEntries(all.map((object) => [object.kind, object]));
}

const peersOf = (files: Record<string, string>) =>
  objectsOf(files).CiliumBGPClusterConfig.spec.bgpInstances[0].peers.map(({ peerConfigRef, ...peer }: any) => peer);

function peering(app: App, props: Partial<BgpPeeringProps>): BgpPeering {
  new CiliumLB(app, 'pool', { cidrs: ['198.51.100.0/24'] });
  return new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [], ...props });
}

const rack = (app: App, version?: string) =>
  new CiliumInstall(app, 'cilium', { cluster: Cluster.fromAttributes(app, 'rack', { name: 'rack' }), version });

describe('the default gateway of each node as a peer', () => {
  it('is written, a session a family, and BGP is on', () => {
    const files = synth((app) => {
      const gateway = BgpRouter.fromDefaultGateway(app, 'gateway', { asn: 64513, ipv6: true });
      peering(app, { cilium: rack(app), peers: [gateway] });
    });
    assert.deepEqual(peersOf(files), [
      {
        name: 'gateway',
        peerASN: 64513,
        autoDiscovery: { mode: 'DefaultGateway', defaultGateway: { addressFamily: 'ipv4' } },
      },
      {
        name: 'gateway-ipv6',
        peerASN: 64513,
        autoDiscovery: { mode: 'DefaultGateway', defaultGateway: { addressFamily: 'ipv6' } },
      },
    ]);
    assert.equal(parse(files['host/cilium-values.yml']).bgpControlPlane.enabled, true);
  });

  it('is the router on the host of nodes in Docker: it gets them as neighbors', () => {
    const files = synth((app) => {
      const cluster = new K3dCluster(app, 'lab', { image: IMAGE });
      new FrrRouter(app, 'router', { asn: 64513, cluster });
      const gateway = BgpRouter.fromDefaultGateway(app, 'gateway', { asn: 64513 });
      peering(app, { cilium: new CiliumInstall(app, 'cilium', { cluster }), peers: [gateway] });
    });
    const conf = files['host/frr/frr.conf'];
    assert.match(conf, /neighbor CILIUM remote-as 64512/);
    assert.match(conf, /198\.51\.100\.0\/24/);
  });

  it('has another AS number than the router there: refused', () => {
    const errors = errorsOf((app) => {
      const cluster = new K3dCluster(app, 'lab', { image: IMAGE });
      new FrrRouter(app, 'router', { asn: 64513, cluster });
      const gateway = BgpRouter.fromDefaultGateway(app, 'gateway', { asn: 64514 });
      peering(app, { cilium: new CiliumInstall(app, 'cilium', { cluster }), peers: [gateway] });
    });
    assert.match(errors, /peerASN 64514 for 172\.\d+\.0\.1, and the router there \(router\) is AS 64513/);
  });

  it('is refused where the release cannot find it, and where it is a peer twice', () => {
    assert.match(
      errorsOf((app) => {
        const gateway = BgpRouter.fromDefaultGateway(app, 'gateway', { asn: 64513 });
        peering(app, { cilium: rack(app, '1.17.6'), peers: [gateway] });
      }),
      /\[bgp\] peer gateway: Cilium 1\.17 has no default gateways as peers \(1\.18, 1\.19, 1\.20 have\)/,
    );
    assert.match(
      errorsOf((app) => {
        const [one, two] = ['one', 'two'].map((id) => BgpRouter.fromDefaultGateway(app, id, { asn: 64513 }));
        peering(app, { peers: [one, two] });
      }),
      /the default gateway \(IPv4\) is the address of peer one already/,
    );
    assert.match(
      errorsOf((app) => {
        peering(app, { peers: [BgpRouter.fromDefaultGateway(app, 'gateway', { asn: 64513, ipv4: false })] });
      }),
      /\[gateway\] ipv4 false: is off, and ipv6 too/,
    );
  });
});

describe('a router address that is known later', () => {
  it('is written as it stands, with the family that the other address leaves', () => {
    const files = synth((app) => {
      const addresses = ['192.0.2.1', Unknown.named('ROUTER_V6')];
      const both = BgpRouter.fromAttributes(app, 'both', { asn: 64513, addresses });
      const later = BgpRouter.fromAttributes(app, 'later', {
        asn: 64514,
        addresses: [`192.0.2.${Unknown.named('N')}`],
      });
      peering(app, { cilium: rack(app), peers: [both, later] });
    });
    const { peers } = objectsOf(files).CiliumBGPClusterConfig.spec.bgpInstances[0];
    assert.deepEqual(
      peers.map(({ name, peerAddress, peerConfigRef }: any) => [name, peerAddress, peerConfigRef.name]),
      [
        ['both', '192.0.2.1', 'bgp'],
        ['both-ipv6', '${ROUTER_V6}', 'bgp-ipv6'],
        ['later', '192.0.2.${N}', 'bgp'],
      ],
    );
  });

  it('is refused with more beside it than an address has, and in the older API', () => {
    const late = (addresses: string[]) => (app: App) =>
      void peering(app, { peers: [BgpRouter.fromAttributes(app, 'router', { asn: 64513, addresses })] });
    assert.match(errorsOf(late([`router-${Unknown.named('N')}`])), /must have nothing but digits, "\." and ":"/);
    assert.match(
      errorsOf(late(['A', 'B', 'C'].map((name) => Unknown.named(name)))),
      /\[router\] addresses .*: must be one of each family at most/,
    );
    assert.match(
      errorsOf((app) => {
        const addresses = [Unknown.named('ROUTER')];
        const router = BgpRouter.fromAttributes(app, 'router', { asn: 64513, addresses });
        peering(app, { cilium: rack(app, '1.15.19'), peers: [router] });
      }),
      /peer router "\$\{ROUTER\}": is known only later, and a CiliumBGPPeeringPolicy takes no such address/,
    );
  });

  const dialled =
    (addresses: string[], localAddress: string, more: Partial<BgpPeeringProps> = {}) =>
    (app: App) => {
      const router = BgpRouter.fromAttributes(app, 'router', { asn: 64513, addresses });
      peering(app, { peers: [router], nodeOverrides: [{ nodeName: 'one', localAddress }], ...more });
    };
  const dialsFrom = (build: (app: App) => void) =>
    objectsOf(synth(build)).CiliumBGPNodeConfigOverride.spec.bgpInstances[0].peers.map(
      (peer: any) => peer.localAddress,
    );

  it('may be of the family of the address that a node dials from', () => {
    assert.deepEqual(dialsFrom(dialled([Unknown.named('ROUTER')], 'fd00::2', { bothFamilies: true })), ['fd00::2']);
    assert.deepEqual(dialsFrom(dialled([Unknown.named('ROUTER')], '192.0.2.2')), ['192.0.2.2']);
    assert.deepEqual(dialsFrom(dialled(['fd00::1', Unknown.named('ROUTER')], '192.0.2.2')), ['192.0.2.2']);
  });

  it('is of the family that its known part has', () => {
    const six = `2001:db8::${Unknown.named('ROUTER')}`;
    assert.deepEqual(dialsFrom(dialled([six], 'fd00::2')), ['fd00::2']);
    assert.match(errorsOf(dialled([six], '192.0.2.2')), /is IPv4, and no peer is/);
    assert.match(errorsOf(dialled([`192.0.2.${Unknown.named('N')}`], 'fd00::2')), /is IPv6, and no peer is/);
    assert.match(errorsOf(dialled([six, '2001:db8::1'], 'fd00::2')), /is the second one of IPv6: give one of each/);
  });

  it('is refused where its sessions would carry IPv4 routes and start from an IPv6 address', () =>
    assert.match(
      errorsOf(dialled([Unknown.named('ROUTER')], 'fd00::2')),
      /is IPv6, and the sessions with \$\{ROUTER\}, of which nothing tells the family, carry IPv4 routes alone\. Set /,
    ));

  it('is held against the peers of its own instance', () => {
    const second = (localAddress: string) => (app: App) => {
      const [four, six] = ['192.0.2.1', 'fd00::1'].map((address, i) =>
        BgpRouter.fromAttributes(app, `router-${i}`, { asn: 64513 + i, addresses: [address] }),
      );
      peering(app, {
        peers: [four],
        moreInstances: [{ localAsn: 64599, name: 'second', peers: [six] }],
        nodeOverrides: [{ nodeName: 'one', instance: 'second', localAddress }],
      });
    };
    assert.equal(errorsOf(second('fd00::2')), '');
    assert.match(errorsOf(second('192.0.2.2')), /localAddress 192\.0\.2\.2 of node one is IPv4, and no peer is/);
  });

  it('is not awaited where all addresses are known', () =>
    assert.match(
      errorsOf(dialled(['192.0.2.1'], 'fd00::2')),
      /localAddress fd00::2 of node one is IPv6, and no peer is: no session starts from it\. Give an address of /,
    ));
});

describe('router ids of overrides', () => {
  const ids = (localAsn: number) => (app: App) => {
    const [one, two] = [1, 2].map((n) =>
      BgpRouter.fromAttributes(app, `router-${n}`, { asn: 64512 + n, addresses: [`192.0.2.${n}`] }),
    );
    peering(app, {
      peers: [one],
      moreInstances: [{ localAsn, name: 'second', peers: [two] }],
      nodeOverrides: [
        { nodeName: 'one', routerId: '192.0.2.77' },
        { nodeName: 'two', instance: 'second', routerId: '192.0.2.77' },
      ],
    });
  };

  const ofNodes = (first: object, second: object) => (app: App) => {
    const nodes = ['192.0.2.11', '192.0.2.12'].map((address, i) => ({ name: `n${i}`, addresses: [address] }));
    const cilium = new CiliumInstall(app, 'cilium', {
      cluster: Cluster.fromAttributes(app, 'rack', { name: 'rack', nodes }),
    });
    const router = BgpRouter.fromAttributes(app, 'router', { asn: 64513, addresses: ['192.0.2.1'] });
    const all = [
      { nodeName: 'n0', ...first },
      { nodeName: 'n1', ...second },
    ];
    const nodeOverrides = all.filter((one) => Object.keys(one).length > 1);
    peering(app, { cilium, peers: [router], nodeOverrides });
  };

  it('are held against addresses of nodes of the same AS alone', () => {
    const same = /routerID 192\.0\.2\.12 is that of node n1 and of node n0/;
    const routerId = '192.0.2.12';
    assert.match(errorsOf(ofNodes({ routerId }, {})), same);
    assert.equal(errorsOf(ofNodes({ routerId, localAsn: 64599 }, {})), '');
    assert.equal(errorsOf(ofNodes({ routerId }, { localAsn: 64599 })), '');
    assert.match(errorsOf(ofNodes({ routerId, localAsn: 64599 }, { localAsn: 64599 })), same);
  });

  it('may be the same on nodes of different ASes alone', () => {
    assert.equal(errorsOf(ids(64599)), '');
    assert.match(errorsOf(ids(64512)), /routerID 192\.0\.2\.77 is that of node one and of node two/);
  });
});

describe('addresses of an interface', () => {
  const router = (app: App) => BgpRouter.fromAttributes(app, 'router', { asn: 64513, addresses: ['192.0.2.1'] });
  const advertise = [Advertisement.services(), Advertisement.interfaceAddresses('lo', { communities: ['65000:1'] })];

  it('are announced', () => {
    const files = synth((app) => void peering(app, { peers: [router(app)], advertise }));
    assert.deepEqual(objectsOf(files).CiliumBGPAdvertisement.spec.advertisements[1], {
      advertisementType: 'Interface',
      interface: { name: 'lo' },
      attributes: { communities: { standard: ['65000:1'] } },
    });
  });

  it('are refused by a name that no interface has, and below the release that has them', () => {
    assert.match(
      errorsOf((app) => {
        peering(app, { peers: [router(app)], advertise: [Advertisement.interfaceAddresses('a name of more')] });
      }),
      /advertise\[0\] interface "a name of more": must be the name of a network interface/,
    );
    assert.match(
      errorsOf((app) => void peering(app, { cilium: rack(app, '1.18.4'), peers: [router(app)], advertise })),
      /advertise\[1\]: Cilium 1\.18 has no advertisement of interfaces \(1\.19, 1\.20 have\)/,
    );
  });
});

describe('checks that need no address of the peer', () => {
  const object = (kind: string, name: string, spec: object, labels?: object, apiVersion = 'cilium.io/v2') => ({
    apiVersion,
    kind,
    metadata: { name, labels },
    spec,
  });
  const FOUND = { autoDiscovery: { mode: 'DefaultGateway', defaultGateway: { addressFamily: 'ipv4' } } };
  interface Case {
    readonly node?: object;
    readonly selector?: object;
    readonly asn?: number;
    readonly timers?: object;
    readonly announces?: object[];
  }
  const config = (name: string, at: object, { selector, asn = 64513 }: Case = {}) =>
    object('CiliumBGPClusterConfig', name, {
      nodeSelector: selector ?? {},
      bgpInstances: [
        { name: 'main', localASN: 64512, peers: [{ name: 'r', peerASN: asn, ...at, peerConfigRef: { name: 'peer' } }] },
      ],
    });
  const around = ({ timers, announces }: Case = {}) => [
    object('CiliumBGPPeerConfig', 'peer', {
      ...(timers && { timers }),
      families: [{ afi: 'ipv4', safi: 'unicast', advertisements: { matchLabels: { set: 'a' } } }],
    }),
    object(
      'CiliumBGPAdvertisement',
      'a',
      {
        advertisements: announces ?? [
          { advertisementType: 'Service', selector: {}, service: { addresses: ['LoadBalancerIP'] } },
        ],
      },
      { set: 'a' },
    ),
    object('CiliumLoadBalancerIPPool', 'pool', { blocks: [{ cidr: '198.51.100.0/24' }] }),
  ];
  const policy = object(
    'CiliumBGPPeeringPolicy',
    'old',
    {
      nodeSelector: {},
      virtualRouters: [
        { localASN: 64512, serviceSelector: {}, neighbors: [{ peerAddress: '192.0.2.9/32', peerASN: 64513 }] },
      ],
    },
    undefined,
    'cilium.io/v2alpha1',
  );
  const attributed = (attributes: object) => [
    { advertisementType: 'Service', selector: {}, service: { addresses: ['LoadBalancerIP'] }, attributes },
  ];

  const cases: [string, (at: object) => object[]][] = [
    ['node-in-two-policies', (at) => [config('one', at), config('two', at), ...around()]],
    ['peering-policy-first', (at) => [config('one', at), policy, ...around()]],
    ['asn-reserved', (at) => [config('one', at, { asn: 23456 }), ...around()]],
    ['asn-last', (at) => [config('one', at, { asn: 65535 }), ...around()]],
    ['timers-odd', (at) => [config('one', at), ...around({ timers: { holdTimeSeconds: 9, keepAliveTimeSeconds: 9 } })]],
    ['nothing-announced', (at) => [config('one', at), ...around({ announces: [] })]],
    [
      'local-preference-unused',
      (at) => [config('one', at), ...around({ announces: attributed({ localPreference: 200 }) })],
    ],
  ];
  it.each(cases)('%s', (check, build) => {
    const found = (at: object) =>
      runChecks(modelOf(build(at), '1.18.4')).found.filter((one) => one.check.name === check).length;
    assert.deepEqual([found({ peerAddress: '192.0.2.1' }), found(FOUND)], [1, 1]);
  });

  const discovered = (app: App, nodeSelector?: Record<string, string>, subnet = false) => {
    const nodes = [{ name: 'node-1', addresses: ['198.51.100.11'], labels: { rack: 'a' } }];
    const cluster = Cluster.fromAttributes(app, 'rack', { name: 'rack', nodes });
    const cilium = new CiliumInstall(app, 'cilium', { cluster });
    const gateway = BgpRouter.fromDefaultGateway(app, 'gateway', { asn: 64513 });
    new CiliumLB(app, 'pool', { cidrs: [subnet ? '198.51.100.128/25' : '203.0.113.0/24'] });
    new BgpPeering(app, 'bgp', {
      cilium,
      localAsn: 64512,
      peers: [gateway],
      nodeSelector,
      ...(subnet && {
        advertise: [Advertisement.services({ aggregationLengthIpv4: 24 })],
      }),
    });
  };
  it('node-selector-empty', () =>
    assert.match(
      errorsOf((app) => discovered(app, { rack: 'b' })),
      /node selector rack=b of bgp does not match the only node.*\(node-selector-empty\)/,
    ));
  it('aggregate-holds-node', () =>
    assert.match(
      saidOf((app) => discovered(app, undefined, true)).warnings.join(),
      /announces 198\.51\.100\.0\/24.*contains node node-1.*\(aggregate-holds-node\)/,
    ));
});
