// Mutations of pools of pods, of settings of nodes, and of peers whose addresses nodes find or that are known later.
import { type App, Duration } from 'cdk8s';
import {
  Advertisement,
  BgpPeering,
  BgpRouter,
  type BgpSessionOptions,
  CiliumInstall,
  type IBgpRouter,
  NodeSettings,
  type NodeSettingsProps,
  PodIpPool,
  type PodIpPoolProps,
  Unknown,
} from '../../lib';
import type { Lab } from './labs';
import { type Mutation, object, props, REFUSED } from './mutation';

/** Networks that no lab has. */
const FREE = '10.111.0.0/16';

export function podsAndPeers(lab: Lab): Mutation[] {
  return [...pods(lab), ...nodes(lab), ...interfaces(lab), ...peers(lab)];
}

const ciliumOf = (app: App) => app.node.tryFindChild('cilium') as CiliumInstall | undefined;

function pods(lab: Lab): Mutation[] {
  const pool = (name: string, check: string, bad: string, changed: Omit<PodIpPoolProps, 'cilium'>): Mutation => ({
    name: `a pool of pods ${name}`,
    check,
    bad,
    at: check === REFUSED ? 'mutant' : undefined,
    change: (app) => {
      new PodIpPool(app, 'mutant', {
        cilium: ciliumOf(app),
        ipv4: { cidrs: [FREE], maskSize: 27 },
        metadata: { name: 'default' },
        ...changed,
      });
    },
  });
  return [
    pool('without a network', REFUSED, 'ipv4', { ipv4: undefined }),
    pool('with an empty list', REFUSED, '[]', { ipv4: { cidrs: [], maskSize: 27 } }),
    pool('of the other family', REFUSED, FREE, { ipv6: { cidrs: [FREE], maskSize: 27 } }),
    pool('with host bits', REFUSED, '10.111.0.1/16', { ipv4: { cidrs: ['10.111.0.1/16'], maskSize: 27 } }),
    pool('whose parts are larger than it', REFUSED, '8', { ipv4: { cidrs: [FREE], maskSize: 8 } }),
    pool('whose parts are of no address', REFUSED, '33', { ipv4: { cidrs: [FREE], maskSize: 33 } }),
    pool('of a name with spaces', REFUSED, 'a b', { metadata: { name: 'a b' } }),
    pool('for a label that is none', REFUSED, 'not a key', { pods: { labels: { 'not a key': 'x' } } }),
    pool('that overlaps itself', 'networks-overlap', '10.111.8.0/24', {
      ipv4: { cidrs: [FREE, '10.111.8.0/24'], maskSize: 27 },
    }),
    ...(lab.install && !lab.isDualStack
      ? [
          pool(
            'that has the addresses of nodes',
            'networks-overlap',
            lab.nodes[0].address.replace(/\d+\.\d+$/, '0.0/16'),
            { ipv4: { cidrs: [lab.nodes[0].address.replace(/\d+\.\d+$/, '0.0/16')], maskSize: 27 } },
          ),
        ]
      : []),
  ];
}

function nodes(lab: Lab): Mutation[] {
  const setting = (name: string, check: string, bad: string, changed: Partial<NodeSettingsProps>): Mutation => ({
    name: `settings ${name}`,
    check,
    bad,
    at: 'mutant',
    change: (app) => {
      new NodeSettings(app, 'mutant', { cilium: ciliumOf(app), settings: { debug: 'true' }, ...changed });
    },
  });
  return [
    setting('that are none', REFUSED, '{}', { settings: {} }),
    setting('with a name of a file elsewhere', REFUSED, '../debug', { settings: { '../debug': 'true' } }),
    setting('for a label that is none', REFUSED, 'not a key', { nodeSelector: { 'not a key': 'x' } }),
    ...(lab.nodes.length > 0
      ? [setting('for nodes that are not there', 'node-selector-empty', 'never', { nodeSelector: { size: 'never' } })]
      : []),
  ];
}

function interfaces(lab: Lab): Mutation[] {
  if (!lab.frr) return [];
  const on = lab.policy?.split('/')[0] ?? 'bgp';
  const advertise = (name: string) => [Advertisement.interfaceAddresses(name)];
  return lab.cilium === 'cilium.io/v2'
    ? ['', 'a/b', 'abcdefghijklmnop', '.'].map((name) =>
        props('bgp', { advertise: advertise(name) }, REFUSED, JSON.stringify(name), on),
      )
    : [{ ...props('bgp', { advertise: advertise('lo') }, REFUSED, 'advertisement of interfaces', on), name: 'lo' }];
}

function peers(lab: Lab): Mutation[] {
  if (!lab.clusterConfig?.startsWith('bgp/')) return [];
  const peer = (name: string, check: string, bad: string, at: string, make: (app: App) => IBgpRouter): Mutation => ({
    name: `a peer ${name}`,
    check,
    bad,
    at,
    change: (app) => {
      (app.node.findChild('bgp') as BgpPeering).addPeer(make(app));
    },
  });
  const gateway =
    (attributes: { asn: number; ipv4?: boolean }, id = 'mutant') =>
    (app: App) =>
      BgpRouter.fromDefaultGateway(app, id, attributes);
  const later = (addresses: string[]) => (app: App) =>
    BgpRouter.fromAttributes(app, 'mutant', { asn: 64599, addresses });
  const session = (name: string, bad: string, settings: BgpSessionOptions): Mutation => ({
    name: `sessions of a peer ${name}`,
    check: REFUSED,
    bad,
    at: 'bgp',
    change: (app) => {
      (app.node.findChild('bgp') as BgpPeering).addPeer(later(['192.0.2.99'])(app), settings);
    },
  });
  return [
    session('that end too soon', 'holdTime 2 s', { holdTime: Duration.seconds(2) }),
    session('whose keepalive comes too late', 'keepAliveTime', { keepAliveTime: Duration.seconds(9999) }),
    session('at no port', 'peerPort 70000', { peerPort: 70000 }),
    session('with the settings of all', 'changes nothing', {}),
    session('by the name of the others', 'peerConfig "bgp"', { peerConfig: 'bgp', multihop: 2 }),
    {
      ...props(
        'bgp',
        { nodeOverrides: [{ nodeName: 'node-1', instance: 'elsewhere', routerId: '192.0.2.77' }] },
        REFUSED,
        'elsewhere',
        'bgp',
      ),
      name: 'an override of no instance',
    },
    ...(
      [
        ['without a router', 'peers', { localAsn: 64599, peers: [] }],
        ['of a reserved AS', '23456', { localAsn: 23456, peers: [] }],
      ] as const
    ).map(([name, bad, { localAsn, peers: none }]) => ({
      ...props('bgp', { moreInstances: [{ localAsn, peers: [...none] }] }, REFUSED, bad, 'bgp'),
      name: `an instance ${name}`,
    })),
    peer('that is the gateway, of a reserved AS', REFUSED, '23456', 'mutant', gateway({ asn: 23456 })),
    peer('that is the gateway of no family', REFUSED, 'ipv4', 'mutant', gateway({ asn: 64599, ipv4: false })),
    peer('with a word beside what comes later', REFUSED, 'r-${N}', 'mutant', later([`r-${Unknown.named('N')}`])),
    peer('with no address', REFUSED, '[]', 'mutant', later([])),
    peer(
      'with three addresses that come later',
      REFUSED,
      '${C}',
      'mutant',
      later(['A', 'B', 'C'].map((name) => Unknown.named(name))),
    ),
    ...(lab.k3d && (lab.name === 'two clusters on one host' || (lab.clusterConfig && lab.cilium !== 'cilium.io/v2'))
      ? [
          {
            name: 'communities of a policy, and a pool by first and last address',
            check: 'attributes-want-cidrs',
            // Another lab has reserved addresses, which the message names first.
            bad: 'by start and stop',
            at: 'bgp/Resource',
            parts: {
              bgp: { peeringPolicy: true, advertise: [Advertisement.services({ communities: ['64599:1'] })] },
              pool: { ranges: ['100.64.9.1-100.64.9.9'] },
            },
          },
        ]
      : []),
    ...(lab.cilium === 'cilium.io/v2'
      ? // The release of two clusters reads both kinds.
        lab.name === 'two clusters on one host'
        ? []
        : [props('bgp', { peeringPolicy: true }, REFUSED, 'peeringPolicy', 'bgp')]
      : [
          props(
            'bgp',
            { peeringPolicy: true, nodeOverrides: [{ nodeName: 'a', routerId: '192.0.2.77' }] },
            REFUSED,
            'nodeOverrides',
            'bgp',
          ),
        ]),
    ...(lab.cilium === 'cilium.io/v2'
      ? [
          peer('that is the gateway, twice', REFUSED, 'the default gateway (IPv4)', 'bgp', (app) => {
            (app.node.findChild('bgp') as BgpPeering).addPeer(gateway({ asn: 64599 }, 'first')(app));
            return gateway({ asn: 64599 })(app);
          }),
        ]
      : [peer('that the release does not find', REFUSED, 'default gateways as peers', 'bgp', gateway({ asn: 64599 }))]),
    ...(lab.k3d && lab.cilium === 'cilium.io/v2'
      ? [peer('that is the gateway, of another AS', 'asn-mismatch', '64599', 'bgp/Resource', gateway({ asn: 64599 }))]
      : []),
    ...(lab.frr && !lab.isDualStack
      ? [
          {
            name: 'routes of IPv6 over sessions of IPv4',
            check: 'next-hop-unusable',
            bad: lab.routerAddress,
            parts: { bgp: { bothFamilies: true } },
            change: (app: App) =>
              object(
                app,
                lab.cilium,
                'CiliumLoadBalancerIPPool',
                { name: 'six' },
                {
                  blocks: [{ cidr: '2001:db8:6::/112' }],
                },
              ),
          },
        ]
      : []),
  ];
}
