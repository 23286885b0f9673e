// Mutations, each of one thing, and the labs that they apply to.
import { ApiObject, App, Chart, Duration, JsonPatch } from 'cdk8s';
import assert from 'node:assert/strict';
import { CiliumCidrGroup, CiliumCidrGroupSpec } from '../../bench/l1s/cilium-1.19/cilium.io';
import {
  Advertisement,
  Backend,
  BgpPeering,
  BgpRouter,
  CaddyEdge,
  CaddyEdgeProps,
  CaddyTls,
  NginxEdge,
  NginxEdgeProps,
  Certificate,
  CheckName,
  Checks,
  CiliumInstall,
  CiliumLB,
  ClientAddress,
  Cluster,
  EdgeTls,
  FrrRouter,
  GobgpRouter,
  EnvoyProxy,
  type EnvoyServiceOptions,
  EnvoyServiceType,
  GatewayAddress,
  HaproxyEdge,
  HostSetup,
  HttpRoute,
  Issuer,
  K3dCluster,
  L2Announcement,
  Listener,
  Match,
  Namespaces,
  Services,
  SharedGateway,
  SharedGatewayProps,
  Unknown,
  ZoneFile,
} from '../../lib';
import { podsAndPeers } from './pods-and-peers';
import { Lab, LABS, Parts } from './labs';
import { type Mutant, type Mutation, object, objectAt, patch, props, REFUSED } from './mutation';

function loadBalancer(app: App, annotations: Record<string, string>, spec: object = {}): void {
  object(
    app,
    'v1',
    'Service',
    { name: 'mutant', namespace: 'mutant', annotations },
    { type: 'LoadBalancer', selector: { app: 'mutant' }, ports: [{ port: 80 }], ...spec },
  );
}

const { add, remove, replace } = JsonPatch;
const EMPTY_IN = { matchExpressions: [{ key: 'team', operator: 'NotIn', values: [] }] };
const FULL_EXISTS = { matchExpressions: [{ key: 'team', operator: 'Exists', values: ['web'] }] };

// --- what the API server refuses, on every kind of object

function refusedObjects(lab: Lab): Mutation[] {
  const kinds: [string | undefined, [string, string, JsonPatch][]][] = [
    [
      lab.pools[0],
      [
        ['a block that is no network', 'nonsense', replace(`/spec/${lab.blocks}/0`, { cidr: 'nonsense' })],
        ['disabled as text', 'yes', add('/spec/disabled', 'yes')],
        ['blocks as text', '10.0.0.0/8', replace(`/spec/${lab.blocks}`, '10.0.0.0/8')],
      ],
    ],
    [
      lab.policy,
      [
        ['keepalive 0', '0', replace('/spec/virtualRouters/0/neighbors/0/keepAliveTimeSeconds', 0)],
        ['peer without /32', '192.0.2.1', replace('/spec/virtualRouters/0/neighbors/0/peerAddress', '192.0.2.1')],
        ['hold time 65536', '65536', replace('/spec/virtualRouters/0/neighbors/0/holdTimeSeconds', 65536)],
      ],
    ],
    [
      lab.clusterConfig,
      [
        ['local AS 0', '0', replace('/spec/bgpInstances/0/localASN', 0)],
        [
          'peer address with prefix length',
          '192.0.2.1/32',
          replace('/spec/bgpInstances/0/peers/0/peerAddress', '192.0.2.1/32'),
        ],
        ['AS number as text', '64512', replace('/spec/bgpInstances/0/localASN', '64512')],
      ],
    ],
    [
      lab.peerConfig,
      [
        ['hold time 2', '2', add('/spec/timers', { holdTimeSeconds: 2, keepAliveTimeSeconds: 1 })],
        ['unknown family', 'ipv5', replace('/spec/families/0/afi', 'ipv5')],
      ],
    ],
    [
      lab.advertisement,
      [
        ['unknown type', 'Everything', replace('/spec/advertisements/0/advertisementType', 'Everything')],
        ['unknown address', 'HostIP', replace('/spec/advertisements/0/service/addresses', ['HostIP'])],
      ],
    ],
    ...lab.gateways.map(({ path }): [string, [string, string, JsonPatch][]] => [
      path,
      [
        ['port 0', '0', replace('/spec/listeners/0/port', 0)],
        ['port 70000', '70000', replace('/spec/listeners/0/port', 70000)],
        ['listener name with capitals', 'Http', replace('/spec/listeners/0/name', 'Http')],
        ['admits some', 'Some', add('/spec/listeners/0/allowedRoutes', { namespaces: { from: 'Some' } })],
        ['host name with port', 'web.example.com:80', add('/spec/listeners/0/hostname', 'web.example.com:80')],
        ['no listeners', '[]', replace('/spec/listeners', [])],
      ],
    ]),
    ...lab.routes.map((path): [string, [string, string, JsonPatch][]] => [
      path,
      [
        ['host name with scheme', 'http://web.example.com', replace('/spec/hostnames', ['http://web.example.com'])],
        ['backend port 70000', '70000', add('/spec/rules/0/backendRefs/0/port', 70000)],
        ['weight below 0', '-1', add('/spec/rules/0/backendRefs/0/weight', -1)],
        ['path type unknown', 'Prefix', add('/spec/rules/0/matches', [{ path: { type: 'Prefix', value: '/' } }])],
      ],
    ]),
  ];
  return kinds.flatMap(([path, mutations]) =>
    path
      ? [
          ...mutations.map(([name, bad, operation]) => patch(path, name, 'object-refused', bad, operation)),
          // A generated L1 drops fields that it does not know, those of a patch too.
          ...(path === lab.l1
            ? []
            : [patch(path, 'unknown field', 'object-refused', 'specc', add('/spec/specc', true))]),
        ]
      : [],
  );
}

// --- address pools

function pools(lab: Lab): Mutation[] {
  const block = (path: string, name: string, check: string, cidr: string, bad = cidr) =>
    patch(path, name, check, bad, add(`/spec/${lab.blocks}/-`, { cidr }));
  return lab.pools.flatMap((path) => [
    ...(lab.policy || lab.clusterConfig
      ? [
          block(
            path,
            'holds the router',
            'pool-holds-router',
            `${lab.routerAddress.replace(/\.\d+$/, '')}.0/30`,
            lab.routerAddress,
          ),
        ]
      : []),
    ...lab.nodes.map(({ name, address }) =>
      block(path, `holds ${name}`, 'pool-holds-node', `${address.replace(/\.\d+$/, '')}.0/27`, address),
    ),
    ...(lab.k3d
      ? [
          block(
            path,
            'holds what Docker hands out',
            'pool-meets-docker',
            `${lab.routerAddress.replace(/\.\d+\.\d+$/, '')}.77.0/24`,
          ),
          // The oldest releases give neither end of a network.
          ...(lab.blocks === 'cidrs'
            ? []
            : [
                block(
                  path,
                  'holds the broadcast address',
                  'pool-holds-network-end',
                  `${lab.routerAddress.replace(/\.\d+\.\d+$/, '')}.254.0/23`,
                  `${lab.routerAddress.replace(/\.\d+\.\d+$/, '')}.255.255`,
                ),
              ]),
        ]
      : []),
    ...(lab.podCidr
      ? [block(path, 'in the pod network', 'networks-overlap', lab.podCidr.replace('.0.0/16', '.7.0/24'), lab.podCidr)]
      : []),
    block(path, 'with host bits', 'pool-host-bits', '100.64.0.9/24'),
    ...(lab.blocks === 'blocks'
      ? [
          patch(
            path,
            'from high to low',
            'pool-block-unreadable',
            '100.64.0.9-100.64.0.1',
            add('/spec/blocks/-', { start: '100.64.0.9', stop: '100.64.0.1' }),
          ),
          patch(
            path,
            'of two families',
            'pool-block-unreadable',
            '2001:db8::1',
            add('/spec/blocks/-', { start: '100.64.0.9', stop: '2001:db8::1' }),
          ),
        ]
      : []),
    patch(path, 'selects by NotIn of nothing', 'selector-invalid', 'NotIn', add('/spec/serviceSelector', EMPTY_IN)),
    patch(
      path,
      'selects by Exists of something',
      'selector-invalid',
      'Exists',
      add('/spec/serviceSelector', FULL_EXISTS),
    ),
    {
      name: `${path} overlaps another pool`,
      check: 'pools-overlap',
      bad: '100.64.0.0/24',
      change: (app) => {
        objectAt(app, path).addJsonPatch(add(`/spec/${lab.blocks}/-`, { cidr: '100.64.0.0/24' }));
        object(
          app,
          lab.cilium,
          'CiliumLoadBalancerIPPool',
          { name: 'other' },
          { [lab.blocks]: [{ cidr: '100.64.0.128/25' }] },
        );
      },
    },
    {
      name: `${path} beside its twin`,
      check: 'object-twice',
      bad: path.split('/')[0],
      change: (app) =>
        object(
          app,
          lab.cilium,
          'CiliumLoadBalancerIPPool',
          { name: objectAt(app, path).name },
          { [lab.blocks]: [{ cidr: '100.64.0.0/24' }] },
        ),
    },
    ...(path === lab.pools[0] ? addresses(lab) : []),
  ]);
}

/** Pools of one network, each disabled or not. */
function morePools(app: App, lab: Lab, pools: Record<string, boolean>): void {
  for (const [name, disabled] of Object.entries(pools))
    new ApiObject(new Chart(app, `${name}-pool`), 'pool', {
      apiVersion: lab.cilium,
      kind: 'CiliumLoadBalancerIPPool',
      metadata: { name },
      spec: { [lab.blocks]: [{ cidr: '100.64.6.0/24' }], disabled },
    });
}

function addresses(lab: Lab): Mutation[] {
  const annotation =
    lab.cilium === 'cilium.io/v2' || (lab.install && lab.blocks === 'blocks')
      ? 'lbipam.cilium.io/ips'
      : 'io.cilium/lb-ipam-ips';
  return [
    {
      name: 'a Service asks for an address of no pool',
      check: 'service-address-in-no-pool',
      bad: '100.64.9.9',
      change: (app) => loadBalancer(app, { [annotation]: '100.64.9.9' }),
    },
    {
      name: 'a Service of IPv4 asks for IPv6',
      check: 'service-family-outside',
      bad: '2001:db8::9',
      change: (app) => loadBalancer(app, { [annotation]: '2001:db8::9' }, { ipFamilies: ['IPv4'] }),
    },
    {
      name: 'two Services ask for one address',
      check: 'address-taken-twice',
      bad: '100.64.9.9',
      change: (app) =>
        ['one', 'two'].forEach(
          (name) =>
            new ApiObject(new Chart(app, name), 'service', {
              apiVersion: 'v1',
              kind: 'Service',
              metadata: { name, annotations: { [annotation]: '100.64.9.9' } },
              spec: { type: 'LoadBalancer', selector: { app: name }, ports: [{ port: 80 }] },
            }),
        ),
    },
    {
      name: 'two Services share one address on one port',
      check: 'address-taken-twice',
      bad: '100.64.9.9',
      change: (app) =>
        ['one', 'two'].forEach(
          (name) =>
            new ApiObject(new Chart(app, name), 'service', {
              apiVersion: 'v1',
              kind: 'Service',
              metadata: { name, annotations: { [annotation]: '100.64.9.9', 'lbipam.cilium.io/sharing-key': 'k' } },
              spec: { type: 'LoadBalancer', selector: { app: name }, ports: [{ port: 80 }] },
            }),
        ),
    },
    ...(lab.name !== 'objects of the second BGP API' && !lab.isDualStack
      ? [
          {
            name: 'a pool of IPv6 that is not announced',
            check: lab.policy ? 'next-hop-unusable' : 'pool-family-unannounced',
            bad: lab.policy ? lab.routerAddress : '2001:db8:9::/120',
            change: (app: App) =>
              object(
                app,
                lab.cilium,
                'CiliumLoadBalancerIPPool',
                { name: 'six' },
                { [lab.blocks]: [{ cidr: '2001:db8:9::/120' }] },
              ),
          },
        ]
      : []),
    // On the oldest release the Gateway's own pool has the one address, whatever another pool holds.
    ...(lab.blocks === 'blocks'
      ? [
          {
            name: 'the Gateway asks for an address of no pool',
            check: 'gateway-address-in-no-pool',
            bad: '100.64.9.9',
            at: lab.gateways[0].path,
            change: (app: App) => ask(app, lab, '100.64.9.9'),
          },
          {
            name: 'two Gateways ask for one address',
            check: 'address-taken-twice',
            bad: '100.64.9.9',
            change: (app: App) => {
              ask(app, lab, '100.64.9.9');
              secondGateway(app, lab, '100.64.9.9');
            },
          },
        ]
      : []),
    {
      name: 'a Service asks for an address of a disabled pool',
      check: 'service-address-in-no-pool',
      bad: '100.64.6.6',
      change: (app) => {
        morePools(app, lab, { off: true });
        loadBalancer(app, { [annotation]: '100.64.6.6' });
      },
    },
    {
      name: 'no pool is for a Service',
      check: 'served-by-no-pool',
      bad: 'mutant/mutant',
      change: (app) => {
        for (const other of lab.pools)
          objectAt(app, other).addJsonPatch(add('/spec/serviceSelector', { matchLabels: { pool: 'wan' } }));
        loadBalancer(app, {});
      },
    },
    {
      name: 'the only pool for a Service is disabled',
      check: 'served-by-no-pool',
      bad: 'off',
      change: (app) => {
        for (const other of lab.pools)
          objectAt(app, other).addJsonPatch(add('/spec/serviceSelector', { matchLabels: { pool: 'wan' } }));
        morePools(app, lab, { off: true });
        loadBalancer(app, {});
      },
    },
    {
      name: 'no pool has the family of a Service',
      check: 'served-by-no-pool',
      bad: 'IPv6',
      change: (app) => {
        for (const other of lab.pools)
          objectAt(app, other).addJsonPatch(replace(`/spec/${lab.blocks}`, [{ cidr: '100.64.0.0/16' }]));
        loadBalancer(app, {}, { ipFamilies: ['IPv6'] });
      },
    },
    {
      name: 'a Service has disabled pools alone',
      check: 'pools-too-small',
      bad: 'disabled',
      change: (app) => {
        for (const other of lab.pools) objectAt(app, other).addJsonPatch(add('/spec/disabled', true));
        morePools(app, lab, { off: true });
        loadBalancer(app, {});
      },
    },
    {
      name: 'a pool overlaps a disabled one',
      check: 'pools-overlap',
      bad: '100.64.6.0/24',
      change: (app) => morePools(app, lab, { old: true, new: false }),
    },
    {
      name: 'more Gateways than addresses',
      check: 'pools-too-small',
      bad: 'need 30',
      change: (app) => {
        for (const other of lab.pools)
          objectAt(app, other).addJsonPatch(
            replace(`/spec/${lab.blocks}`, [{ cidr: `100.64.8.${lab.pools.indexOf(other) * 4}/30` }]),
          );
        for (let i = 0; i < 300; i++)
          new ApiObject(new Chart(app, `more-${i}`), 'service', {
            apiVersion: 'v1',
            kind: 'Service',
            metadata: { name: `more-${i}` },
            spec: { type: 'LoadBalancer', ports: [{ port: 80 }] },
          });
      },
    },
    // From 1.15 on Cilium gives a /32 whole.
    ...(lab.blocks === 'cidrs'
      ? [
          {
            name: 'a pool without an address to give',
            check: 'pool-empty',
            bad: '100.64.7.1/32',
            change: (app: App) =>
              object(
                app,
                lab.cilium,
                'CiliumLoadBalancerIPPool',
                { name: 'none' },
                { [lab.blocks]: [{ cidr: '100.64.7.1/32' }] },
              ),
          },
        ]
      : []),
  ];
}

/** Has the first Gateway ask for another address, the way of its release. */
function ask(app: App, { gateways: [{ path }] }: Lab, address: string): void {
  const gateway = objectAt(app, path);
  const spec = gateway.toJson().spec;
  if (!spec.addresses) {
    const [key] = Object.keys(spec.infrastructure.annotations);
    gateway.addJsonPatch(replace(`/spec/infrastructure/annotations/${key.replace('/', '~1')}`, address));
  } else gateway.addJsonPatch(replace('/spec/addresses/0/value', address));
}

/** A copy of the first Gateway under another name, which asks for `address`. */
function secondGateway(app: App, lab: Lab, address: string): void {
  const { metadata, spec } = objectAt(app, lab.gateways[0].path).toJson();
  const copy = JSON.parse(JSON.stringify(spec));
  if (!copy.addresses)
    for (const key of Object.keys(copy.infrastructure.annotations)) copy.infrastructure.annotations[key] = address;
  else copy.addresses[0].value = address;
  object(app, lab.gatewayApi, 'Gateway', { ...metadata, name: 'second' }, copy);
}

// --- BGP

function bgp(lab: Lab): Mutation[] {
  return [
    ...(lab.policy ? policy(lab, lab.policy) : []),
    ...(lab.clusterConfig ? configs(lab, lab.clusterConfig, lab.peerConfig!, lab.advertisement!) : []),
    ...routers(lab),
  ];
}

/** A reserved AS number: the last of a range works with some routers. */
function checkOf(asn: number): string {
  return asn === 65535 || asn === 4294967295 ? 'asn-last' : 'asn-reserved';
}

function policy(lab: Lab, path: string): Mutation[] {
  const asnFields = ['localASN', 'peerASN'];
  const router = '/spec/virtualRouters/0';
  const neighbor = `${router}/neighbors/0`;
  return [
    ...[0, 23456, 65535, 4294967295].flatMap((asn) => [
      patch(path, `local AS ${asn}`, checkOf(asn), `${asn}`, replace(`${router}/${asnFields[0]}`, asn)),
      patch(
        path,
        `peer AS ${asn}`,
        lab.frr ? 'asn-mismatch' : checkOf(asn),
        `${asn}`,
        replace(`${neighbor}/${asnFields[1]}`, asn),
      ),
    ]),
    ...(lab.frr
      ? [patch(path, 'peer AS of another', 'asn-mismatch', '64999', replace(`${neighbor}/peerASN`, 64999))]
      : []),
    ...(lab.frr
      ? [patch(path, 'a password', 'password-one-side', 'bgp-auth', add(`${neighbor}/authSecretRef`, 'bgp-auth'))]
      : []),
    ...lab.nodes.map(({ name, address }) =>
      patch(path, `dials ${name}`, 'peer-is-node', address, replace(`${neighbor}/peerAddress`, `${address}/32`)),
    ),
    patch(
      path,
      'dials out of reach',
      'peer-out-of-reach',
      '203.0.113.1',
      add(`${router}/neighbors/-`, { peerAddress: '203.0.113.1/32', [asnFields[1]]: 64599 }),
    ),
    patch(
      path,
      'keepalive as long as hold time',
      'timers-odd',
      '12',
      replace(`${neighbor}/holdTimeSeconds`, 12),
      replace(`${neighbor}/keepAliveTimeSeconds`, 12),
    ),
    patch(
      path,
      'keepalive over hold time',
      'timers-odd',
      '60',
      replace(`${neighbor}/holdTimeSeconds`, 9),
      replace(`${neighbor}/keepAliveTimeSeconds`, 60),
    ),
    patch(path, 'no service selector', 'nothing-announced', lab.routerAddress, remove(`${router}/serviceSelector`)),
    patch(
      path,
      'services by NotIn of nothing',
      'selector-invalid',
      'NotIn',
      replace(`${router}/serviceSelector`, EMPTY_IN),
    ),
    patch(path, 'nodes by NotIn of nothing', 'selector-invalid', 'NotIn', replace('/spec/nodeSelector', EMPTY_IN)),
    patch(
      path,
      'selects no node',
      'node-selector-empty',
      'nowhere',
      replace('/spec/nodeSelector', { matchLabels: { where: 'nowhere' } }),
    ),
    {
      ...patch(
        path,
        'announces other Services',
        'gateway-not-announced',
        'never',
        replace(`${router}/serviceSelector`, { matchLabels: { some: 'never' } }),
      ),
      at: lab.gateways[0].path,
    },
    {
      name: `${path} neighbor twice`,
      check: 'neighbor-twice',
      bad: lab.routerAddress,
      at: path,
      change: (app) =>
        objectAt(app, path).addJsonPatch(
          add(`${router}/neighbors/-`, {
            ...objectAt(app, path).toJson().spec.virtualRouters[0].neighbors[0],
            [asnFields[1]]: 64513,
          }),
        ),
    },
    ...(lab.frr && lab.k3d
      ? [
          {
            name: `${path} beside a second policy, seen by the router`,
            check: 'listen-range-twice',
            bad: 'second',
            at: lab.frr,
            change: (app: App) =>
              object(app, lab.cilium, 'CiliumBGPPeeringPolicy', { name: 'second' }, objectAt(app, path).toJson().spec),
          },
        ]
      : []),
    {
      name: `${path} beside a second policy`,
      check: 'node-in-two-policies',
      bad: 'second',
      change: (app) =>
        object(
          app,
          lab.cilium,
          'CiliumBGPPeeringPolicy',
          { name: 'second' },
          { ...objectAt(app, path).toJson().spec, nodeSelector: {} },
        ),
    },
  ];
}

function configs(lab: Lab, path: string, peerConfig: string, advertisement: string): Mutation[] {
  const instance = '/spec/bgpInstances/0';
  const peer = `${instance}/peers/0`;
  return [
    ...[23456, 65535, 4294967295].flatMap((asn) => [
      patch(path, `local AS ${asn}`, checkOf(asn), `${asn}`, replace(`${instance}/localASN`, asn)),
      patch(path, `peer AS ${asn}`, lab.frr ? 'asn-mismatch' : checkOf(asn), `${asn}`, replace(`${peer}/peerASN`, asn)),
    ]),
    ...(lab.frr
      ? [
          patch(path, 'peer AS of another', 'asn-mismatch', '64999', replace(`${peer}/peerASN`, 64999)),
          {
            ...patch(peerConfig, 'a password', 'password-one-side', 'bgp-auth', add('/spec/authSecretRef', 'bgp-auth')),
            at: path,
          },
          {
            name: `${path} dials out of reach`,
            check: 'peer-out-of-reach',
            bad: '203.0.113.1',
            at: path,
            change: (app: App) =>
              objectAt(app, path).addJsonPatch(
                add(`${instance}/peers/-`, {
                  ...objectAt(app, path).toJson().spec.bgpInstances[0].peers[0],
                  name: 'far',
                  peerAddress: '203.0.113.1',
                  peerASN: 64599,
                }),
              ),
          },
        ]
      : []),
    ...lab.nodes.map(({ name, address }) =>
      patch(path, `dials ${name}`, 'peer-is-node', address, replace(`${peer}/peerAddress`, address)),
    ),
    ...(lab.nodes.length > 0
      ? [
          patch(
            path,
            'selects no node',
            'node-selector-empty',
            'nowhere',
            replace('/spec/nodeSelector', { matchLabels: { where: 'nowhere' } }),
          ),
          {
            name: `${path} beside a second config`,
            check: 'node-in-two-policies',
            bad: 'second',
            change: (app: App) =>
              object(
                app,
                objectAt(app, path).apiVersion,
                'CiliumBGPClusterConfig',
                { name: 'second' },
                { ...objectAt(app, path).toJson().spec, nodeSelector: {} },
              ),
          },
        ]
      : [
          {
            name: `${path} beside a second config of its nodes`,
            check: 'node-in-two-policies',
            bad: 'second',
            change: (app: App) =>
              object(
                app,
                objectAt(app, path).apiVersion,
                'CiliumBGPClusterConfig',
                { name: 'second' },
                objectAt(app, path).toJson().spec,
              ),
          },
        ]),
    // Of the releases that read both kinds.
    ...(lab.cilium === 'cilium.io/v2alpha1' && lab.install
      ? [
          {
            name: `${path} beside a policy of the older kind`,
            check: 'peering-policy-first',
            bad: 'older',
            at: path,
            change: (app: App) =>
              object(
                app,
                lab.cilium,
                'CiliumBGPPeeringPolicy',
                { name: 'older' },
                {
                  nodeSelector: {},
                  virtualRouters: [
                    {
                      localASN: 64999,
                      serviceSelector: {},
                      neighbors: [{ peerAddress: '203.0.113.9/32', peerASN: 64998 }],
                    },
                  ],
                },
              ),
          },
        ]
      : []),
    ...(lab.install
      ? [patch(path, 'listens at 179', 'host-network-ports', '179', add(`${instance}/localPort`, 179))]
      : []),
    patch(path, 'nodes by NotIn of nothing', 'selector-invalid', 'NotIn', replace('/spec/nodeSelector', EMPTY_IN)),
    patch(
      path,
      'names another peer config',
      'peer-config-missing',
      'confgi',
      replace(`${peer}/peerConfigRef/name`, 'confgi'),
    ),
    {
      name: `${path} neighbor twice`,
      check: 'neighbor-twice',
      bad: lab.routerAddress,
      at: path,
      change: (app) =>
        objectAt(app, path).addJsonPatch(
          add(`${instance}/peers/-`, { ...objectAt(app, path).toJson().spec.bgpInstances[0].peers[0], name: 'again' }),
        ),
    },
    {
      ...patch(
        peerConfig,
        'keepalive as long as hold time',
        'timers-odd',
        '12',
        add('/spec/timers', { holdTimeSeconds: 12, keepAliveTimeSeconds: 12 }),
      ),
      at: path,
    },
    // The older CRDs do not compare the two.
    ...(lab.cilium === 'cilium.io/v2'
      ? [
          patch(
            peerConfig,
            'keepalive over hold time',
            'object-refused',
            '30',
            add('/spec/timers', { holdTimeSeconds: 9, keepAliveTimeSeconds: 30 }),
          ),
        ]
      : [
          {
            ...patch(
              peerConfig,
              'keepalive over hold time',
              'timers-odd',
              '30',
              add('/spec/timers', { holdTimeSeconds: 9, keepAliveTimeSeconds: 30 }),
            ),
            at: path,
          },
        ]),
    patch(
      peerConfig,
      'selects no advertisement',
      'advertisement-missing',
      'bpg',
      replace('/spec/families/0/advertisements', { matchLabels: { advertise: 'bpg' } }),
    ),
    patch(
      peerConfig,
      'a second entry for one family, which selects nothing',
      'family-twice',
      'two entries for ipv4 unicast',
      add('/spec/families/-', { afi: 'ipv4', safi: 'unicast' }),
    ),
    patch(
      peerConfig,
      'advertisements by NotIn of nothing',
      'selector-invalid',
      'NotIn',
      replace('/spec/families/0/advertisements', EMPTY_IN),
    ),
    {
      ...patch(
        peerConfig,
        'no family selects',
        'nothing-announced',
        lab.routerAddress,
        replace('/spec/families', [{ afi: 'ipv4', safi: 'unicast' }]),
      ),
      at: path,
    },
    {
      ...patch(advertisement, 'without labels', 'advertisement-missing', 'no CiliumBGPAdv', remove('/metadata/labels')),
      at: peerConfig,
    },
    patch(
      advertisement,
      'without selector',
      'advertisement-without-selector',
      'selector',
      remove('/spec/advertisements/0/selector'),
    ),
    patch(
      advertisement,
      'services by NotIn of nothing',
      'selector-invalid',
      'NotIn',
      replace('/spec/advertisements/0/selector', EMPTY_IN),
    ),
    {
      ...patch(
        advertisement,
        'announces other Services',
        'gateway-not-announced',
        'never',
        replace('/spec/advertisements/0/selector', { matchLabels: { some: 'never' } }),
      ),
      at: lab.gateways[0].path,
    },
  ];
}

/** Of a router that the program configures. */
function routers(lab: Lab): Mutation[] {
  const { frr } = lab;
  if (!frr) return [];
  const second = { asn: 64999, addresses: ['203.0.113.77'], listenRanges: ['203.0.113.0/24'] };
  const raw =
    (...lines: string[]) =>
    (app: App) =>
      (app.node.findChild(frr) as FrrRouter).addRawLines(...lines);
  const on = lab.policy ?? lab.clusterConfig!;
  return [
    {
      name: 'a router that nobody dials',
      check: 'router-without-peering',
      bad: second.addresses[0],
      at: 'mutant',
      change: (app) => new FrrRouter(app, 'mutant', second),
    },
    {
      name: 'a second router',
      check: 'one-of-each',
      bad: 'second router',
      at: 'mutant',
      change: (app) => new FrrRouter(app, 'mutant', second),
    },
    {
      name: 'a second router, of a program that has no limit of next hops',
      check: 'router-cannot',
      bad: 'maximumPaths 8',
      at: 'mutant',
      change: (app) => new GobgpRouter(app, 'mutant', { ...second, maximumPaths: 8 }),
    },
    {
      name: 'a second router with the id of the first',
      check: 'router-ids-collide',
      bad: lab.routerAddress,
      at: 'mutant',
      change: (app) => new FrrRouter(app, 'mutant', { ...second, addresses: [lab.routerAddress] }),
    },
    {
      name: 'a password of the router alone',
      check: 'password-one-side',
      bad: 'password',
      at: on,
      parts: { router: { password: 'secret' } },
    },
    props('router', { password: 'with space' }, REFUSED, 'printable', frr),
    {
      name: 'BFD to the nodes',
      check: 'bfd-alone',
      bad: 'neighbor CILIUM bfd',
      at: frr,
      change: raw('router bgp 1', ' neighbor CILIUM bfd profile fast'),
    },
    {
      name: 'a password in raw lines alone',
      check: 'password-one-side',
      bad: 'password',
      at: on,
      change: raw('router bgp 1', ' neighbor CILIUM password secret'),
    },
    {
      name: 'graceful restart turned off at the router',
      check: 'graceful-restart-one-side',
      bad: 'graceful-restart-disable',
      at: on,
      change: (app) => {
        raw(' bgp graceful-restart-disable')(app);
        if (lab.policy)
          objectAt(app, lab.policy).addJsonPatch(
            add('/spec/virtualRouters/0/neighbors/0/gracefulRestart', { enabled: true }),
          );
        else objectAt(app, lab.peerConfig!).addJsonPatch(add('/spec/gracefulRestart', { enabled: true }));
      },
    },
    {
      name: 'a second peering on another port',
      check: 'ports-differ',
      bad: '1179',
      at: 'mutant/object',
      change: (app) => {
        const { apiVersion, kind, spec } = objectAt(app, on).toJson();
        if (lab.policy)
          return object(
            app,
            apiVersion,
            kind,
            { name: 'second' },
            {
              ...spec,
              virtualRouters: spec.virtualRouters.map((one: any) => ({
                ...one,
                neighbors: one.neighbors.map((neighbor: object) => ({ ...neighbor, peerPort: 1179 })),
              })),
            },
          );
        new ApiObject(new Chart(app, 'other'), 'config', {
          apiVersion,
          kind: 'CiliumBGPPeerConfig',
          metadata: { name: 'second' },
          spec: { ...objectAt(app, lab.peerConfig!).toJson().spec, transport: { peerPort: 1179 } },
        });
        object(
          app,
          apiVersion,
          kind,
          { name: 'second' },
          {
            ...spec,
            bgpInstances: spec.bgpInstances.map((one: any) => ({
              ...one,
              peers: one.peers.map((peer: object) => ({ ...peer, peerConfigRef: { name: 'second' } })),
            })),
          },
        );
      },
    },
    {
      name: 'pods announced of a network that nobody said',
      check: 'filter-misses-announced',
      bad: 'pods',
      at: frr,
      change: (app) => {
        if (lab.policy) objectAt(app, lab.policy).addJsonPatch(replace('/spec/virtualRouters/0/exportPodCIDR', true));
        else
          objectAt(app, lab.advertisement!).addJsonPatch(
            add('/spec/advertisements/-', { advertisementType: 'PodCIDR' }),
          );
        const { clusters } = (
          app.node.findChild('cdk8s-cilium') as unknown as { companions: { clusters: { podCidrs: object[] }[] } }
        ).companions;
        clusters.forEach(({ podCidrs }) => podCidrs.splice(0));
      },
    },
    ...(lab.clusterConfig
      ? [
          props(
            'bgp',
            { nodeOverrides: [{ nodeName: 'nowhere', routerId: '192.0.2.99' }] },
            'override-without-node',
            'nowhere',
            on,
          ),
          props(
            'bgp',
            { advertise: [Advertisement.services({ localPreference: 271 })] },
            'local-preference-unused',
            '271',
            on,
          ),
        ]
      : []),
    ...(lab.cilium === 'cilium.io/v2'
      ? [
          props(
            'bgp',
            { advertise: [Advertisement.services({ aggregationLengthIpv4: 0 })] },
            'aggregate-holds-node',
            '0.0.0.0/0',
            on,
          ),
          props('bgp', { advertise: [Advertisement.interfaceAddresses('eth 0')] }, REFUSED, 'eth 0', on),
        ]
      : []),
    props('router', { accept: ['100.64.0.0/16'] }, 'filter-misses-pool', '100.64.0.0/16', frr),
    props('router', { accept: ['0.0.0.0/0'] }, 'filter-too-wide', '0.0.0.0/0', frr),
    props('router', { accept: [`${lab.routerAddress}/32`] }, 'filter-too-wide', lab.routerAddress, frr),
    props('router', { accept: [`${lab.nodes[0].address}/32`] }, 'filter-too-wide', lab.nodes[0].address, frr),
    props('router', { accept: [lab.podCidr!] }, 'filter-too-wide', lab.podCidr!, frr),
    props('router', { accept: [] }, 'router-takes-nothing', 'accept', frr),
    ...[0, 23456, 65535, 4294967295, -1, 1.5].flatMap((asn) => [
      props('router', { asn }, REFUSED, `${asn}`, frr),
      props('bgp', { localAsn: asn }, REFUSED, `${asn}`),
    ]),
    props('router', { addresses: ['2001:db8::1%eth0'] }, REFUSED, '2001:db8::1%eth0', frr),
    props('router', { accept: ['100.64.0.1/24'] }, REFUSED, '100.64.0.1/24', frr),
    props('router', { maximumPaths: 65 }, REFUSED, '65', frr),
    ...(lab.k3d && !lab.isDualStack
      ? [
          props(
            'router',
            { addresses: [lab.routerAddress, '2001:db8::1'], listenRanges: ['2001:db8::/64'] },
            'peer-family-outside',
            '2001:db8::1',
          ),
        ]
      : []),
    props('bgp', { holdTime: Duration.seconds(2) }, REFUSED, '2'),
    props('bgp', { holdTime: Duration.seconds(9), keepAliveTime: Duration.seconds(4) }, REFUSED, '4'),
    props('bgp', { peers: [] }, REFUSED, '[]'),
    props('bgp', { multihop: 256 }, REFUSED, '256'),
    props('bgp', { gracefulRestartTime: Duration.seconds(4096) }, REFUSED, '4096'),
    props('bgp', { advertise: [] }, REFUSED, '[]'),
    props('bgp', { advertise: [Advertisement.services({ communities: ['65536:1'] })] }, REFUSED, '65536:1'),
    props('bgp', { nodeSelector: { 'not a key': 'x' } }, REFUSED, 'not a key'),
  ];
}

// --- what is installed, and the host

function install(lab: Lab): Mutation[] {
  const { install: path } = lab;
  if (!path) return [];
  const values = (value: object, check: string, bad: string, at = path) =>
    props('cilium', { values: value }, check, bad, at);
  const policyObject =
    (kind: string, spec: object, apiVersion = 'cilium.io/v2alpha1') =>
    (app: App) =>
      object(app, apiVersion, kind, { name: 'mutant' }, spec);
  return [
    values({ gatewayAPI: { enabled: false } }, 'feature-turned-off', 'gatewayAPI.enabled'),
    values({ bgpControlPlane: { enabled: false } }, 'feature-turned-off', 'bgpControlPlane.enabled'),
    values({ kubeProxyReplacement: false }, 'feature-turned-off', 'kubeProxyReplacement'),
    ...(lab.edge
      ? [
          values(
            { gatewayAPI: { enableProxyProtocol: true } },
            'proxy-protocol-one-side',
            'enableProxyProtocol',
            lab.edge,
          ),
          values({ gatewayAPI: { xffNumTrustedHops: 2 } }, 'trusted-hops-differ', 'xffNumTrustedHops', lab.edge),
        ]
      : []),
    ...(lab.blocks === 'blocks' && /v1$/.test(lab.gatewayApi)
      ? [
          {
            ...values({ gatewayAPI: { enableAlpn: false } }, 'grpc-without-alpn', 'enableAlpn', 'mutant/route'),
            change: (app: App) => {
              withHttps(app, lab);
              route(app, lab, { sectionName: 'https' }, ['inner.example.com'], { kind: 'GRPCRoute' });
            },
          },
        ]
      : []),
    values({ gatewayAPI: { hostNetwork: { enabled: true } } }, 'host-network-ports', '80', lab.gateways[0].path),
    values({ ipam: { mode: 'cluster-pool' } }, 'pod-network-ignored', 'cluster-pool'),
    {
      ...values(
        { ipam: { mode: 'cluster-pool', operator: { clusterPoolIPv4PodCIDRList: ['0.0.0.0/0'] } } },
        'pod-network-taken',
        '0.0.0.0/0',
      ),
      at: undefined,
    },
    {
      ...values({ devices: 'enp1s0' }, 'interface-outside', 'enp1s0', 'mutant/object'),
      change: policyObject('CiliumL2AnnouncementPolicy', { loadBalancerIPs: true, interfaces: ['^eth0$'] }),
    },
    {
      ...values(
        { k8sClientRateLimit: { qps: 1, burst: 2 }, l2announcements: { enabled: true, leaseRetryPeriod: '200ms' } },
        'leases-above-rate',
        'sends 1',
        'mutant/object',
      ),
      change: policyObject('CiliumL2AnnouncementPolicy', { loadBalancerIPs: true }),
    },
    ...(lab.blocks === 'cidrs'
      ? []
      : [
          {
            name: 'a policy that denies all egress',
            check: 'gateway-denied',
            bad: 'reserved:ingress',
            at: 'mutant/object',
            change: policyObject(
              'CiliumClusterwideNetworkPolicy',
              { endpointSelector: {}, egress: [{}] },
              'cilium.io/v2',
            ),
          },
        ]),
    ...(lab.blocks === 'cidrs'
      ? [
          values({ hubble: { ui: { enabled: false } } }, 'feature-turned-off', 'hubble.ui.enabled'),
          values({ hubble: { relay: { enabled: false } } }, 'feature-turned-off', 'hubble.relay.enabled'),
          values({ kubeProxyReplacement: 'disabled' }, 'feature-turned-off', 'disabled'),
        ]
      : [
          values({ tunnel: 'vxlan' }, 'value-dropped', 'tunnel'),
          values({ kubeProxyReplacement: 'strict' }, 'kube-proxy-word', 'strict'),
          values({ kubeProxyReplacement: 'partial' }, 'kube-proxy-word', 'partial'),
        ]),
    {
      ...values({ l2announcements: { enabled: false } }, 'feature-turned-off', 'l2announcements.enabled'),
      change: policyObject('CiliumL2AnnouncementPolicy', { loadBalancerIPs: true }),
    },
    {
      name: 'an L2 policy for no address',
      check: 'nothing-answered',
      bad: 'mutant',
      at: 'mutant/object',
      change: policyObject('CiliumL2AnnouncementPolicy', { loadBalancerIPs: false }),
    },
    {
      name: 'an L2 policy for no node',
      check: 'node-selector-empty',
      bad: 'nowhere',
      at: 'mutant/object',
      change: policyObject('CiliumL2AnnouncementPolicy', {
        loadBalancerIPs: true,
        nodeSelector: { matchLabels: { where: 'nowhere' } },
      }),
    },
    {
      name: 'an egress gateway policy',
      check: 'feature-not-turned-on',
      bad: 'egressGateway.enabled',
      change: policyObject(
        'CiliumEgressGatewayPolicy',
        { destinationCIDRs: ['0.0.0.0/0'], selectors: [{ podSelector: {} }], egressGateway: { nodeSelector: {} } },
        'cilium.io/v2',
      ),
    },
    {
      name: 'a second install',
      check: 'one-of-each',
      bad: 'CiliumInstall',
      at: 'mutant',
      change: (app) => new CiliumInstall(app, 'mutant'),
    },
    {
      name: 'a chart for another release',
      check: 'release-mismatch',
      bad: '1.17',
      at: 'mutant',
      change: (app) =>
        new CiliumLB(app, 'mutant', {
          cilium: CiliumInstall.fromAttributes(app, 'other', { version: '1.17.6' }),
          cidrs: ['100.64.77.0/24'],
        }),
    },
    props('cilium', { values: { cgroup: { automount: {} } } }, 'helm-value-unread', 'cgroup.autoMount', path),
    props('cilium', { values: { kubProxyReplacement: true } }, 'helm-value-unread', 'kubeProxyReplacement', path),
    props('cilium', { values: { operator: 3 } }, 'helm-value-refused', 'operator 3', path),
    props(
      'cilium',
      { values: { hubble: { metrics: { enabled: ['dns', 'httpV3'] } } } },
      // Hubble of these releases does not start; later ones leave the metric out.
      ['the lab', 'an existing cluster'].includes(lab.name) ? 'helm-value-refused' : 'helm-value-unread',
      "metric 'httpV3'",
      path,
    ),
    props(
      'cilium',
      { values: { cni: { chainingMode: 'flanel' } } },
      'helm-value-refused',
      'cni.chainingMode "flanel"',
      path,
    ),
    props(
      'cilium',
      { values: { hubble: { enabled: false, relay: { enabled: true } } } },
      'helm-value-refused',
      'hubble.enabled false',
      path,
    ),
    props(
      'cilium',
      { values: { loadBalancer: { mode: 'dsr' } } },
      'helm-value-refused',
      'loadBalancer.mode "dsr"',
      path,
    ),
    ...(lab.k3d
      ? [
          props(
            'cilium',
            { values: { prometheus: { enabled: true, serviceMonitor: { enabled: true } } } },
            'kind-not-installed',
            'prometheus.serviceMonitor.enabled',
            path,
          ),
          props(
            'cilium',
            { values: { operator: { replicas: 9 } } },
            'feature-turned-off',
            'values.operator.replicas is 9',
            path,
          ),
        ]
      : []),
    props('cilium', { values: { routingMode: 'Native' } }, 'helm-value-refused', 'routingMode "Native"', path),
    props(
      'cilium',
      { values: { encryption: { enabled: true, type: 'wireguad' } } },
      'helm-value-refused',
      'encryption.type "wireguad"',
      path,
    ),
    props('cilium', { values: { operator: { enabled: false } } }, 'feature-turned-off', 'operator.enabled', path),
    props('cilium', { values: { l7Proxy: false } }, 'helm-value-refused', 'l7Proxy false', path),
    props('cilium', { version: '1.13.0' }, REFUSED, '1.13.0', path),
    props('cilium', { version: '1.20' }, REFUSED, '1.20', path),
    props('cilium', { namespace: 'Kube_System' }, REFUSED, 'Kube_System', path),
  ];
}

function host(lab: Lab): Mutation[] {
  const { k3d, edge, frr } = lab;
  return [
    ...(k3d
      ? [
          props('cluster', { podCidr: '172.24.0.0/13' }, 'networks-overlap', '172.24.0.0/13'),
          props('cluster', { serviceCidr: lab.podCidr! }, 'networks-overlap', lab.podCidr!),
          ...(edge
            ? [
                props('edge', { port: 6443, bindAddress: '0.0.0.0' }, 'bind-twice', '6443', edge),
                props('cluster', { apiPort: 80, apiHostIp: '0.0.0.0' }, 'bind-twice', '80', edge),
              ]
            : []),
          {
            name: 'a second cluster',
            check: 'one-of-each',
            bad: 'a second cluster',
            at: 'mutant',
            change: (app: App) =>
              new K3dCluster(app, 'mutant', {
                image: 'rancher/k3s:v1.33.5-k3s1',
                network: { subnet: '172.99.0.0/16' },
                podCidr: '10.199.0.0/16',
                serviceCidr: '10.198.0.0/16',
              }),
          },
          {
            name: 'another cluster in its pod network',
            check: 'networks-overlap',
            bad: lab.podCidr!,
            change: (app: App) =>
              new K3dCluster(app, 'mutant', {
                image: 'rancher/k3s:v1.33.5-k3s1',
                network: { subnet: '172.99.0.0/16' },
                podCidr: lab.podCidr,
                serviceCidr: '10.198.0.0/16',
              }),
          },
          {
            name: 'a second host setup',
            check: 'one-of-each',
            bad: 'HostSetup',
            at: 'mutant',
            change: (app: App) => new HostSetup(app, 'mutant'),
          },
          props('cluster', { image: 'rancher/k3s:v1.15.12-k3s1' }, 'kubernetes-version-refused', 'v1.15.12-k3s1', k3d),
          props('cluster', { image: 'rancher/k3s:v1.99.0-k3s1' }, 'kubernetes-version-untested', 'v1.99.0-k3s1', k3d),
          props('cluster', { servers: 0 }, REFUSED, '0', k3d),
          props('cluster', { network: { subnet: '172.28.0.0/26' } }, REFUSED, '172.28.0.0/26', k3d),
          props('cluster', { network: { subnet: '172.28.0.1/16' } }, REFUSED, '172.28.0.1/16', k3d),
          props('cluster', { podCidr: '10.21.0.0' }, REFUSED, '10.21.0.0', k3d),
          props('cluster', { apiPort: 0 }, REFUSED, '0', k3d),
          props('cluster', { apiHostIp: '::1' }, REFUSED, '::1', k3d),
          props('cluster', { token: 'a$b' }, REFUSED, 'without "$"', k3d),
          props('cluster', { name: 'Cluster' }, REFUSED, 'Cluster', k3d),
        ]
      : []),
    ...(edge
      ? [
          props('edge', { metricsPort: 80, metricsAddress: '203.0.113.10' }, 'bind-twice', ':80', edge),
          props('edge', { tls: EdgeTls.passthrough({ port: 80 }) }, 'bind-twice', ':80', edge),
          props('edge', { tcpPorts: [5433] }, 'edge-tcp-port', '5433', edge),
          {
            name: 'an edge that sends names to HTTPS which is not there',
            check: 'edge-redirect-nowhere',
            bad: 'inner.example.com',
            at: edge,
            parts: { edge: { tls: EdgeTls.passthrough(), redirectToHttps: true } },
            change: (app: App) => route(app, lab, { sectionName: 'http' }, ['inner.example.com']),
          },
          {
            name: 'TLS that ends in front of a redirect',
            check: 'edge-redirect-loop',
            bad: 'redirect',
            parts: { edge: { tls: EdgeTls.terminate({ certificateDirectory: '/etc/haproxy/certificates' }) } },
            change: (app: App) => redirect(app, lab),
          },
          ...(/v1(alpha1)?$/.test(lab.gatewayApi) && lab.blocks === 'blocks'
            ? [
                {
                  name: 'a Gateway beside an edge that speaks the PROXY protocol',
                  check: 'gateway-beside-edge',
                  bad: 'beside',
                  at: 'beside/Resource',
                  parts: { edge: { clientAddress: ClientAddress.proxyProtocol() } },
                  change: (app: App) => new SharedGateway(app, 'beside'),
                },
              ]
            : []),
          ...(lab.name === 'two clusters on one host'
            ? [props('edge', { tls: EdgeTls.passthrough() }, 'edge-tls-unserved', '443', edge)]
            : []),
          props(
            'edge',
            { tls: EdgeTls.terminate({ certificateDirectory: 'certificates' }) },
            REFUSED,
            'certificates',
            edge,
          ),
          props(
            'edge',
            { tls: EdgeTls.passthrough(), clientAddress: ClientAddress.forwardedFor() },
            REFUSED,
            'forwarded-for',
            edge,
          ),
          props('edge', { redirectToHttps: true }, REFUSED, 'true', edge),
          props('edge', { metricsPort: 8405, metricsAddress: 'localhost' }, REFUSED, 'localhost', edge),
          props('edge', { tcpPorts: [0] }, REFUSED, '0', edge),
          ...(frr ? [props('edge', { port: 179 }, 'bind-twice', '179', edge)] : []),
          {
            name: 'a second edge',
            check: 'one-of-each',
            bad: 'a second edge',
            at: 'mutant',
            change: (app: App) =>
              new HaproxyEdge(app, 'mutant', {
                gateways: [
                  SharedGateway.fromAttributes(app, 'else', {
                    name: 'else',
                    namespace: 'else',
                    addresses: ['100.64.66.6'],
                  }),
                ],
              }),
          },
          {
            name: 'a route of HTTPS behind the edge',
            check: 'route-behind-no-edge',
            bad: 'https',
            change: (app: App) => {
              withHttps(app, lab);
              route(app, lab, { sectionName: 'https' }, ['inner.example.com']);
            },
          },
          props('edge', { port: 65536 }, REFUSED, '65536', edge),
          props('edge', { bindAddress: 'localhost' }, REFUSED, 'localhost', edge),
          props('edge', { gateways: [] }, REFUSED, '[]', edge),
          {
            name: 'an edge in front of a Gateway without routes',
            check: 'edge-without-routes',
            bad: 'kube-system/empty',
            at: edge,
            change: (app: App) => emptyEdge(app, edge),
          },
          {
            name: 'an edge in front of a Gateway of HTTPS alone',
            check: 'edge-without-routes',
            bad: 'no HTTP listener',
            at: edge,
            change: (app: App) =>
              objectAt(app, lab.gateways[0].path).addJsonPatch(replace('/spec/listeners', [https()])),
          },
          {
            name: 'two gateways of one edge with one host name',
            check: 'edge-hostname-twice',
            bad: 'twice.example.com',
            at: edge,
            change: (app: App) => {
              const other = emptyEdge(app, edge);
              new HttpRoute(new Chart(app, 'twice', { namespace: 'kube-system' }), 'twice', {
                gateway: other,
                hostnames: ['twice.example.com'],
                backend: Backend.fromName('twice', 80),
              });
              route(app, lab, { sectionName: 'http' }, ['twice.example.com']);
            },
          },
        ]
      : []),
  ];
}

/** Puts one Gateway more behind the edge. */
function emptyEdge(app: App, edge: string): ReturnType<typeof SharedGateway.fromAttributes> {
  const gateway = SharedGateway.fromAttributes(app, 'empty', {
    name: 'empty',
    namespace: 'kube-system',
    addresses: ['100.64.66.6'],
  });
  const before = app.node.findChild(edge);
  const { edges } = (
    app.node.findChild('cdk8s-cilium') as unknown as { companions: { edges: { path: string; gateways: object[] }[] } }
  ).companions;
  edges
    .find(({ path }) => path === before.node.path)!
    .gateways.push({ name: 'empty', namespace: 'kube-system', addresses: ['100.64.66.6'] });
  return gateway;
}

// --- gateways and routes

function https(more: object = {}): object {
  return {
    name: 'https',
    port: 443,
    protocol: 'HTTPS',
    tls: { mode: 'Terminate', certificateRefs: [{ name: 'wildcard' }] },
    allowedRoutes: { namespaces: { from: 'All' } },
    ...more,
  };
}

/** The first Gateway, with a listener of HTTPS if it has none. */
function withHttps(app: App, lab: Lab): void {
  const gateway = objectAt(app, lab.gateways[0].path);
  const { listeners } = gateway.toJson().spec;
  if (!listeners.some(({ name }: { name: string }) => name === 'https'))
    gateway.addJsonPatch(add('/spec/listeners/-', https()));
}

/** A route of every name at the HTTP listener of the first Gateway, which does nothing but send clients to HTTPS. */
function redirect(app: App, lab: Lab): void {
  const { name, namespace } = lab.gateways[0];
  new ApiObject(new Chart(app, 'mutant'), 'route', {
    apiVersion: lab.gatewayApi,
    kind: 'HTTPRoute',
    metadata: { name: 'redirect', namespace },
    spec: {
      parentRefs: [{ name, namespace, sectionName: 'http' }],
      hostnames: ['inner.example.com'],
      rules: [{ filters: [{ type: 'RequestRedirect', requestRedirect: { scheme: 'https' } }] }],
    },
  });
}

/** One route more at the first Gateway. */
function route(
  app: App,
  lab: Lab,
  parent: object,
  hostnames: string[],
  more: { namespace?: string; kind?: string; backend?: object; backends?: object[] } = {},
): void {
  const { name, namespace } = lab.gateways[0];
  new ApiObject(new Chart(app, 'mutant'), 'route', {
    apiVersion: lab.gatewayApi,
    kind: more.kind ?? 'HTTPRoute',
    metadata: { name: 'mutant', namespace: more.namespace ?? namespace },
    spec: {
      parentRefs: [{ name, namespace, ...parent }],
      hostnames,
      rules: [{ backendRefs: more.backends ?? [more.backend ?? { name: 'mutant', port: 80 }] }],
    },
  });
}

const plainHttp = (name: string, port: number) => ({
  name,
  port,
  protocol: 'HTTP',
  allowedRoutes: { namespaces: { from: 'All' } },
});

function gateways(lab: Lab): Mutation[] {
  const modern = lab.gatewayApi.endsWith('/v1');
  return lab.gateways.flatMap(({ path, name, namespace }, i) => [
    ...['cillium', 'Cilium', 'ciliun'].map((word) =>
      patch(path, `class ${word}`, 'gateway-class-near', word, replace('/spec/gatewayClassName', word)),
    ),
    // The newest release shortens every name.
    ...(newest(lab)
      ? []
      : [
          patch(
            path,
            'name of 239 characters',
            'gateway-name-too-long',
            name.padEnd(239, 'x'),
            replace('/metadata/name', name.padEnd(239, 'x')),
          ),
        ]),
    patch(
      path,
      'HTTPS without tls',
      'listener-without-certificate',
      'secure',
      add('/spec/listeners/-', { name: 'secure', port: 8443, protocol: 'HTTPS' }),
    ),
    // From Gateway API v1.0 on the API server refuses this one too.
    patch(
      path,
      'TLS without certificate',
      'listener-without-certificate',
      'secure',
      add('/spec/listeners/-', { name: 'secure', port: 8443, protocol: 'TLS', tls: { mode: 'Terminate' } }),
    ),
    patch(
      path,
      'passthrough with certificate',
      'passthrough-with-certificate',
      'unused',
      add('/spec/listeners/-', {
        name: 'pass',
        port: 8443,
        protocol: 'TLS',
        tls: { mode: 'Passthrough', certificateRefs: [{ name: 'unused' }] },
      }),
    ),
    patch(
      path,
      'certificate of another namespace',
      'certificate-without-grant',
      'certs/wild',
      add('/spec/listeners/-', {
        name: 'secure',
        port: 8443,
        protocol: 'HTTPS',
        tls: { certificateRefs: [{ name: 'wild', namespace: 'certs' }] },
      }),
    ),
    patch(
      path,
      'selects namespaces by NotIn of nothing',
      'selector-invalid',
      'NotIn',
      add('/spec/listeners/-', {
        name: 'more',
        port: 8080,
        protocol: 'HTTP',
        allowedRoutes: { namespaces: { from: 'Selector', selector: EMPTY_IN } },
      }),
    ),
    {
      name: `${path} two listeners of one port`,
      check: modern ? 'object-refused' : 'listeners-collide',
      bad: modern ? 'unique' : 'twin',
      at: path,
      change: (app) =>
        objectAt(app, path).addJsonPatch(
          add('/spec/listeners/-', { ...objectAt(app, path).toJson().spec.listeners[0], name: 'twin' }),
        ),
    },
    ...(!lab.refusesProtocolPairs
      ? []
      : [
          patch(
            path,
            'HTTPS and passthrough of one name at one port',
            'listener-protocols-collide',
            'vpn',
            add('/spec/listeners/-', https({ name: 'secure', port: 9443, hostname: '*.example.com' })),
            add('/spec/listeners/-', {
              name: 'vpn',
              port: 9443,
              protocol: 'TLS',
              hostname: 'vpn.example.com',
              tls: { mode: 'Passthrough' },
            }),
          ),
          patch(
            path,
            'TCP at the port of another',
            'listener-protocols-collide',
            'raw',
            add('/spec/listeners/-', { name: 'more', port: 9000, protocol: 'HTTP' }),
            add('/spec/listeners/-', { name: 'raw', port: 9000, protocol: 'TCP' }),
          ),
        ]),
    ...(hasHttps(lab)
      ? []
      : [
          patch(
            path,
            'an issuer for a listener without a host name',
            'certificate-not-issued',
            'ClusterIssuer letsencrypt',
            add('/metadata/annotations', { 'cert-manager.io/cluster-issuer': 'letsencrypt' }),
            add('/spec/listeners/-', https({ name: 'secure', port: 8443 })),
          ),
        ]),
    patch(
      path,
      'two issuers',
      'certificate-not-issued',
      'Issuer one and ClusterIssuer two',
      add('/metadata/annotations', { 'cert-manager.io/issuer': 'one', 'cert-manager.io/cluster-issuer': 'two' }),
    ),
    ...(i > 0 ? [] : atFirst(lab, path, name, namespace)),
  ]);
}

function atFirst(lab: Lab, path: string, name: string, namespace: string): Mutation[] {
  const section = { sectionName: 'http' };
  return [
    {
      name: 'a route at a listener that is not',
      check: 'route-parent-missing',
      bad: 'htpp',
      change: (app) => route(app, lab, { sectionName: 'htpp' }, ['m.example.com']),
    },
    {
      name: 'a route at a port that is not',
      check: 'route-parent-missing',
      bad: '81',
      change: (app) => route(app, lab, { port: 81 }, ['m.example.com']),
    },
    {
      name: 'a route at a Gateway of nearly the name',
      check: 'gateway-name-near',
      bad: `${name}x`,
      change: (app) => route(app, lab, { name: `${name}x` }, ['m.example.com']),
    },
    ...(lab.refusesProtocolPairs ? [...backendTls(lab), ...listenerSets(lab, path)] : []),
    ...(newest(lab)
      ? []
      : [listenerSet(lab, 'a ListenerSet of a release without', 'object-refused', 'ListenerSet', {})]),
    {
      name: 'a TLSRoute at a listener that ends TLS',
      check: 'tls-route-at-terminate',
      bad: 'Terminate',
      at: 'mutant/object',
      change: (app) => {
        objectAt(app, path).addJsonPatch(
          add('/spec/listeners/-', {
            name: 'mail',
            port: 993,
            protocol: 'TLS',
            tls: { mode: 'Terminate', certificateRefs: [{ name: 'mail' }] },
          }),
        );
        object(
          app,
          experimental(lab),
          'TLSRoute',
          { name: 'mutant', namespace },
          {
            parentRefs: [{ name, sectionName: 'mail' }],
            hostnames: ['m.example.com'],
            rules: [{ backendRefs: [{ name: 'mutant', port: 993 }] }],
          },
        );
      },
    },
    {
      name: 'a route of a namespace that is not named',
      check: 'route-namespace-outside',
      bad: 'elsewhere',
      change: (app) => {
        const selector = {
          matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'In', values: ['shop'] }],
        };
        objectAt(app, path).addJsonPatch(
          add('/spec/listeners/-', {
            name: 'own',
            port: 8080,
            protocol: 'HTTP',
            allowedRoutes: { namespaces: { from: 'Selector', selector } },
          }),
        );
        route(app, lab, { sectionName: 'own' }, ['m.example.com'], { namespace: 'elsewhere' });
      },
    },
    {
      name: 'a TLSRoute at an HTTP listener',
      check: 'route-kind-outside',
      bad: 'TLSRoute',
      change: (app) => tlsRoute(app, lab),
    },
    {
      name: 'a route of a kind that allowedRoutes leaves out',
      check: 'route-kind-outside',
      bad: 'GRPCRoute',
      change: (app) => {
        objectAt(app, path).addJsonPatch(
          add('/spec/listeners/-', {
            name: 'rpc',
            port: 8080,
            protocol: 'HTTP',
            allowedRoutes: { kinds: [{ kind: 'GRPCRoute' }] },
          }),
        );
        route(app, lab, { sectionName: 'rpc' }, ['m.example.com']);
      },
    },
    {
      name: 'a route of a namespace that is not admitted',
      check: 'route-namespace-outside',
      bad: 'elsewhere',
      change: (app) => {
        objectAt(app, path).addJsonPatch(
          add('/spec/listeners/-', {
            name: 'own',
            port: 8080,
            protocol: 'HTTP',
            allowedRoutes: { namespaces: { from: 'Same' } },
          }),
        );
        route(app, lab, { sectionName: 'own' }, ['m.example.com'], { namespace: 'elsewhere' });
      },
    },
    {
      name: 'a route with no host name of its listener',
      check: 'route-hostname-outside',
      bad: 'm.example.com',
      change: (app) => {
        objectAt(app, path).addJsonPatch(
          add('/spec/listeners/-', { name: 'named', port: 8080, protocol: 'HTTP', hostname: '*.example.edu' }),
        );
        route(app, lab, { sectionName: 'named' }, ['m.example.com']);
      },
    },
    // Where the Gateway redirects by itself, its HTTP listener admits no route of another namespace.
    ...(lab.name === 'a production gateway'
      ? []
      : [
          {
            name: 'a route without sectionName beside a redirect',
            check: 'route-skips-redirect',
            bad: 'sectionName',
            change: (app: App) => {
              const { listeners } = objectAt(app, path).toJson().spec;
              if (!listeners.some(({ protocol }: { protocol: string }) => protocol === 'HTTPS'))
                objectAt(app, path).addJsonPatch(add('/spec/listeners/-', https()));
              new ApiObject(new Chart(app, 'redirect'), 'route', {
                apiVersion: lab.gatewayApi,
                kind: 'HTTPRoute',
                metadata: { name: 'redirect', namespace },
                spec: {
                  parentRefs: [{ name, sectionName: 'http' }],
                  rules: [{ filters: [{ type: 'RequestRedirect', requestRedirect: { scheme: 'https' } }] }],
                },
              });
              route(app, lab, {}, ['m.example.com']);
            },
          },
        ]),
    {
      name: 'a backend of another namespace',
      check: 'backend-without-grant',
      bad: 'apart/web',
      change: (app) => {
        service(app, 'apart');
        route(app, lab, section, ['m.example.com'], { backend: { name: 'web', namespace: 'apart', port: 80 } });
      },
    },
    {
      name: 'a backend whose grant is for another Service',
      check: 'backend-without-grant',
      bad: 'apart/web',
      change: (app) => {
        service(app, 'apart');
        route(app, lab, section, ['m.example.com'], { backend: { name: 'web', namespace: 'apart', port: 80 } });
        grant(app, lab, 'apart', { kind: 'HTTPRoute', namespace }, { kind: 'Service', name: 'other' });
      },
    },
    {
      name: 'a certificate whose grant is for another Secret',
      check: 'certificate-without-grant',
      bad: 'certs/wild',
      at: path,
      change: (app) => {
        objectAt(app, path).addJsonPatch(
          add('/spec/listeners/-', {
            name: 'secure',
            port: 8443,
            protocol: 'HTTPS',
            tls: { certificateRefs: [{ name: 'wild', namespace: 'certs' }] },
          }),
        );
        grant(app, lab, 'certs', { kind: 'Gateway', namespace }, { kind: 'Secret', name: 'other' });
      },
    },
    {
      name: 'a backend port that the Service does not have',
      check: 'backend-port-missing',
      bad: '8080',
      change: (app) => {
        service(app, namespace);
        route(app, lab, section, ['m.example.com'], { backend: { name: 'web', port: 8080 } });
      },
    },
    {
      name: 'a backend that is a name elsewhere',
      check: 'backend-external-name',
      bad: 'ExternalName',
      at: 'mutant/route',
      change: (app) => {
        service(app, namespace, { type: 'ExternalName', externalName: 'web.example.net' });
        route(app, lab, section, ['m.example.com'], { backend: { name: 'web', port: 80 } });
      },
    },
    {
      name: 'two routes for one host name',
      check: 'routes-collide',
      bad: 'm.example.com',
      change: (app) => {
        route(app, lab, section, ['m.example.com']);
        new ApiObject(new Chart(app, 'again'), 'route', {
          apiVersion: lab.gatewayApi,
          kind: 'HTTPRoute',
          metadata: { name: 'again', namespace },
          spec: {
            parentRefs: [{ name, namespace, ...section }],
            hostnames: ['m.example.com'],
            rules: [{ backendRefs: [{ name: 'again', port: 80 }] }],
          },
        });
      },
    },
    ...(newest(lab)
      ? []
      : [
          {
            name: 'a TCPRoute',
            check: 'route-kind-unserved',
            bad: 'TCPRoute',
            change: (app: App) => tcpRoute(app, lab),
          },
        ]),
    ...(newest(lab)
      ? [
          {
            name: 'a second TCPRoute at a listener',
            check: 'port-routes-collide',
            bad: 'ssh',
            at: 'mutant/object',
            change: (app: App) => {
              tcpRoute(app, lab);
              new ApiObject(new Chart(app, 'again'), 'route', {
                apiVersion: experimental(lab),
                kind: 'TCPRoute',
                metadata: { name: 'again', namespace },
                spec: {
                  parentRefs: [{ name, namespace, sectionName: 'ssh' }],
                  rules: [{ backendRefs: [{ name: 'again', port: 22 }] }],
                },
              });
            },
          },
          {
            name: 'a backend without weight beside another, of TLS that is passed on',
            check: 'weights-zero',
            bad: '0',
            at: 'mutant/object',
            change: (app: App) => {
              const { path: gateway, name, namespace } = lab.gateways[0];
              objectAt(app, gateway).addJsonPatch(
                add('/spec/listeners/-', {
                  ...https({ name: 'passed', port: 9446, hostname: 'm.example.com' }),
                  protocol: 'TLS',
                  tls: { mode: 'Passthrough' },
                }),
              );
              object(
                app,
                experimental(lab),
                'TLSRoute',
                { name: 'mutant', namespace },
                {
                  parentRefs: [{ name, namespace, sectionName: 'passed' }],
                  hostnames: ['m.example.com'],
                  rules: [{ backendRefs: [1, 0].map((weight) => ({ name: `mutant-${weight}`, port: 443, weight })) }],
                },
              );
            },
          },
        ]
      : []),
    {
      name: 'backends of which none gets a request',
      check: 'weights-zero',
      bad: 'rules[0]',
      at: 'mutant/route',
      change: (app) =>
        route(app, lab, section, ['m.example.com'], {
          backends: ['a', 'b'].map((backend) => ({ name: backend, port: 80, weight: 0 })),
        }),
    },
    {
      name: 'a second listener of plain HTTP, and a route for it alone',
      check: 'listeners-merged',
      bad: '8080',
      change: (app) => {
        const { listeners } = objectAt(app, path).toJson().spec;
        const { hostname } = listeners.find((one: { name: string }) => one.name === 'http');
        objectAt(app, path).addJsonPatch(add('/spec/listeners/-', { ...plainHttp('admin', 8080), hostname }));
        route(app, lab, { sectionName: 'admin' }, ['m.example.com']);
        new ApiObject(new Chart(app, 'mutant-public'), 'route', {
          apiVersion: lab.gatewayApi,
          kind: 'HTTPRoute',
          metadata: { name: 'public', namespace },
          spec: {
            parentRefs: [{ name, namespace, ...section }],
            hostnames: ['m.example.com'],
            rules: [{ matches: [{ path: { value: '/public' } }], backendRefs: [{ name: 'public', port: 80 }] }],
          },
        });
      },
    },
    {
      name: 'a listener that admits by a selector and has none',
      check: 'listener-selector-missing',
      bad: 'selector',
      at: path,
      change: (app: App) =>
        objectAt(app, path).addJsonPatch(
          add('/spec/listeners/-', {
            name: 'unselected',
            port: 8099,
            protocol: 'HTTP',
            allowedRoutes: { namespaces: { from: 'Selector' } },
          }),
        ),
    },
    ...(newest(lab)
      ? []
      : [
          {
            name: 'a listener for TCP',
            check: 'listener-unserved',
            bad: 'TCP',
            at: path,
            change: (app: App) =>
              objectAt(app, path).addJsonPatch(add('/spec/listeners/-', { name: 'raw', port: 5432, protocol: 'TCP' })),
          },
        ]),
    {
      name: 'an HTTPS listener with two certificates',
      check: 'tls-names-twice',
      bad: 'm.example.com',
      at: path,
      change: (app: App) =>
        objectAt(app, path).addJsonPatch(
          add('/spec/listeners/-', {
            ...https({ name: 'shop', port: 9444, hostname: 'm.example.com' }),
            tls: { certificateRefs: [{ name: 'shop-ecdsa' }, { name: 'shop-rsa' }] },
          }),
        ),
    },
    ...(lab.name === 'the lab'
      ? [
          {
            name: 'an HTTPS listener without a host name',
            check: 'https-without-hostname',
            bad: 'every',
            at: path,
            change: (app: App) => objectAt(app, path).addJsonPatch(add('/spec/listeners/-', https({ name: 'every' }))),
          },
        ]
      : []),
    ...(FORMER.includes(lab.name)
      ? [
          {
            name: 'two HTTPS listeners for one host name, with two certificates',
            check: 'tls-names-twice',
            bad: 'm.example.com',
            at: path,
            change: (app: App) =>
              objectAt(app, path).addJsonPatch(
                ...[9444, 9445].map((port) =>
                  add('/spec/listeners/-', {
                    ...https({ name: `shop-${port}`, port, hostname: 'm.example.com' }),
                    tls: { certificateRefs: [{ name: `shop-${port}` }] },
                  }),
                ),
              ),
          },
          {
            name: 'a route at HTTP for the host name of an HTTPS listener',
            check: 'http-route-left-out',
            bad: 'm.example.com',
            at: 'mutant/route',
            change: (app: App) => {
              objectAt(app, path).addJsonPatch(
                add('/spec/listeners/-', plainHttp('front', 8081)),
                add('/spec/listeners/-', https({ name: 'shop', port: 9444, hostname: 'm.example.com' })),
              );
              route(app, lab, { sectionName: 'front' }, ['m.example.com']);
            },
          },
          {
            name: 'gateways that nodes with a pod announce',
            check: 'gateway-local-unannounced',
            bad: 'Local',
            at: path,
            parts: { cilium: { values: { gatewayAPI: { externalTrafficPolicy: 'Local' } } } },
          },
          {
            name: 'a Service of the class of L2 announcements',
            check: 'class-unannounced',
            bad: 'io.cilium/l2-announcer',
            at: 'games/service',
            change: (app: App) =>
              new ApiObject(new Chart(app, 'games'), 'service', {
                apiVersion: 'v1',
                kind: 'Service',
                metadata: { name: 'games', namespace },
                spec: { type: 'LoadBalancer', loadBalancerClass: 'io.cilium/l2-announcer', ports: [{ port: 25565 }] },
              }),
          },
        ]
      : []),
    {
      name: 'a rule with a filter and no backend',
      check: 'rule-without-backend',
      bad: 'rules[0]',
      at: 'mutant/route',
      change: (app) => {
        route(app, lab, section, ['m.example.com']);
        const set = [{ name: 'X-Mutant', value: 'yes' }];
        objectAt(app, 'mutant/route').addJsonPatch(
          replace('/spec/rules/0', {
            filters: [{ type: 'RequestHeaderModifier', requestHeaderModifier: { set } }],
          }),
        );
      },
    },
    {
      name: 'a header value with a blank at its end',
      check: 'header-never-matches',
      bad: '"yes "',
      at: 'mutant/route',
      change: (app) => {
        route(app, lab, section, ['m.example.com']);
        objectAt(app, 'mutant/route').addJsonPatch(
          add('/spec/rules/0/matches', [{ headers: [{ name: 'X-Mutant', value: 'yes ' }] }]),
        );
      },
    },
    {
      name: 'a host name given as a header',
      check: 'header-refused',
      bad: 'Host',
      at: 'mutant/route',
      change: (app) => {
        route(app, lab, section, ['m.example.com']);
        const set = [{ name: 'Host', value: 'b.example.com' }];
        objectAt(app, 'mutant/route').addJsonPatch(
          add('/spec/rules/0/filters', [{ type: 'RequestHeaderModifier', requestHeaderModifier: { set } }]),
        );
      },
    },
    {
      name: 'a path without a slash',
      check: 'rewrite-without-slash',
      bad: '"new"',
      at: 'mutant/route',
      change: (app) => {
        route(app, lab, section, ['m.example.com']);
        const urlRewrite = { path: { type: 'ReplacePrefixMatch', replacePrefixMatch: 'new' } };
        objectAt(app, 'mutant/route').addJsonPatch(
          add('/spec/rules/0/filters', [{ type: 'URLRewrite', urlRewrite }]),
          add('/spec/rules/0/matches', [{ path: { type: 'PathPrefix', value: '/old' } }]),
        );
        Checks.disable(app, CheckName.FILTER_IGNORED, 'the mutant is about what newer releases do with it');
      },
    },
    {
      name: 'a redirect without a target',
      check: 'redirect-to-itself',
      bad: 'redirects requests at listener',
      at: 'mutant/route',
      change: (app) => {
        route(app, lab, section, ['m.example.com']);
        objectAt(app, 'mutant/route').addJsonPatch(
          replace('/spec/rules/0', { filters: [{ type: 'RequestRedirect', requestRedirect: { statusCode: 302 } }] }),
        );
      },
    },
    {
      name: 'a backend of a kind of another controller',
      check: 'backend-kind-unserved',
      bad: 'Backend (gateway.envoyproxy.io)',
      at: 'mutant/route',
      change: (app) => {
        route(app, lab, section, ['m.example.com']);
        objectAt(app, 'mutant/route').addJsonPatch(
          replace('/spec/rules/0/backendRefs/0', { group: 'gateway.envoyproxy.io', kind: 'Backend', name: 'mutant' }),
        );
      },
    },
    {
      name: 'a route with one name that its listener does not serve',
      check: 'hostname-unserved',
      bad: 'm.example.org',
      at: 'mutant/route',
      change: (app) => {
        objectAt(app, path).addJsonPatch(
          add('/spec/listeners/-', { name: 'named', port: 8080, protocol: 'HTTP', hostname: '*.example.edu' }),
        );
        route(app, lab, { sectionName: 'named' }, ['m.example.edu', 'm.example.org']);
      },
    },
    {
      name: 'a certificate for another name',
      check: 'certificate-misses-host',
      bad: 'named-tls',
      at: path,
      change: (app) => {
        objectAt(app, path).addJsonPatch(
          add('/spec/listeners/-', {
            name: 'named',
            port: 8443,
            protocol: 'HTTPS',
            hostname: 'm.example.edu',
            tls: { mode: 'Terminate', certificateRefs: [{ name: 'named-tls' }] },
          }),
        );
        new ApiObject(new Chart(app, 'named'), 'certificate', {
          apiVersion: 'cert-manager.io/v1',
          kind: 'Certificate',
          metadata: { name: 'named', namespace },
          spec: { secretName: 'named-tls', dnsNames: ['*.m.example.edu'] },
        });
      },
    },
    {
      name: 'an expression with a group that is not closed',
      check: 'expression-refused',
      bad: '/(a|b',
      at: 'mutant/route',
      change: (app) => {
        route(app, lab, section, ['m.example.com']);
        const path = { type: 'RegularExpression', value: '/(a|b' };
        objectAt(app, 'mutant/route').addJsonPatch(add('/spec/rules/0/matches', [{ path }]));
      },
    },
    {
      name: 'a second rule with the match of the first',
      check: 'rule-shadowed',
      bad: 'rules[1]',
      at: 'mutant/route',
      change: (app) => {
        route(app, lab, section, ['m.example.com']);
        objectAt(app, 'mutant/route').addJsonPatch(
          add('/spec/rules/-', { backendRefs: [{ name: 'never', port: 80 }] }),
        );
      },
    },
    {
      name: 'a single backend with the weight 0',
      check: 'weight-unread',
      bad: 'rules[0]',
      at: 'mutant/route',
      change: (app) =>
        route(app, lab, section, ['m.example.com'], { backend: { name: 'mutant', port: 80, weight: 0 } }),
    },
    ...(lab.gatewayApi.endsWith('/v1')
      ? []
      : [
          {
            name: 'retries that are passed over',
            check: 'retry-ignored',
            bad: 'has retries',
            at: lab.routes[0],
            change: (app: App) => {
              objectAt(app, lab.routes[0]).addJsonPatch(add('/spec/rules/0/retry', { attempts: 2 }));
              Checks.disable(app, CheckName.OBJECT_REFUSED, 'the CRD is another');
            },
          },
          {
            name: 'a filter that is passed over',
            check: 'filter-ignored',
            bad: 'URLRewrite',
            at: lab.routes[0],
            change: (app: App) =>
              objectAt(app, lab.routes[0]).addJsonPatch(
                add('/spec/rules/0/filters', [{ type: 'URLRewrite', urlRewrite: { hostname: 'm.example.com' } }]),
              ),
          },
        ]),
    ...(lab.name === 'an existing cluster' || lab.name === 'two clusters on one host'
      ? [
          {
            name: 'a BackendTLSPolicy',
            check: 'kind-not-installed',
            bad: 'backendtlspolicies',
            at: 'mutant/object',
            change: (app: App) =>
              object(
                app,
                'gateway.networking.k8s.io/v1alpha3',
                'BackendTLSPolicy',
                { name: 'mutant', namespace },
                {
                  targetRefs: [{ group: '', kind: 'Service', name: 'mutant' }],
                  validation: { hostname: 'm.example.com', wellKnownCACertificates: 'System' },
                },
              ),
          },
        ]
      : []),
    ...(lab.routes.length > 0 && !lab.name.includes('BGP API')
      ? [
          props('route', { hostnames: ['Web.example.com'] }, REFUSED, 'Web.example.com'),
          props('route', { hostnames: ['192.0.2.80'] }, REFUSED, '192.0.2.80'),
          props('gateway', { gatewayName: 'x'.repeat(64) }, REFUSED, 'x'.repeat(64)),
          props('gateway', { listeners: [] }, REFUSED, '[]'),
          props('pool', { cidrs: [] }, REFUSED, '[]'),
          props('pool', { cidrs: ['100.64.0.1/24'] }, REFUSED, '100.64.0.1/24'),
          props('pool', { cidrs: ['100.64.0.1'] }, REFUSED, '100.64.0.1'),
          props('pool', { cidrs: ['100.64.0.0/24', '100.64.0.0/16'] }, REFUSED, '100.64.0.0/16'),
        ]
      : []),
  ];
}

/** Labs with BGP, of versions whose Gateways kept host names apart whatever listeners spoke. */
const FORMER = ['an existing cluster', 'two clusters on one host'];

/** Whether it is for the newest release. */
function newest(lab: Lab): boolean {
  return hasHttps(lab) || lab.name === 'charts alone';
}

/** Whether its Gateways have HTTPS for a host name. */
function hasHttps(lab: Lab): boolean {
  return lab.name === 'several pools and gateways' || lab.name === 'a production gateway';
}

function service(app: App, namespace: string, to: object = { selector: { app: 'web' } }): void {
  new ApiObject(new Chart(app, 'service'), 'service', {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'web', namespace },
    spec: { ...to, ports: [{ port: 80 }] },
  });
}

/** The version in which the release of the lab has what is experimental in most. */
function experimental(lab: Lab): string {
  return newest(lab) ? 'gateway.networking.k8s.io/v1' : 'gateway.networking.k8s.io/v1alpha2';
}

function grant(app: App, { gatewayApi }: Lab, namespace: string, from: object, to: object): void {
  const version = gatewayApi.endsWith('/v1') ? 'v1beta1' : gatewayApi.split('/')[1];
  new ApiObject(new Chart(app, 'mutant-grant'), 'object', {
    apiVersion: `gateway.networking.k8s.io/${version}`,
    kind: 'ReferenceGrant',
    metadata: { name: 'mutant', namespace },
    spec: { from: [{ group: 'gateway.networking.k8s.io', ...from }], to: [{ group: '', ...to }] },
  });
}

function tlsRoute(app: App, lab: Lab): void {
  const { name, namespace } = lab.gateways[0];
  object(
    app,
    experimental(lab),
    'TLSRoute',
    { name: 'mutant', namespace },
    {
      parentRefs: [{ name, sectionName: 'http' }],
      hostnames: ['m.example.com'],
      rules: [{ backendRefs: [{ name: 'mutant', port: 443 }] }],
    },
  );
}

/** Policies for the backend of a route. */
function backendTls(lab: Lab): Mutation[] {
  const ca = (name: string, kind = 'ConfigMap') => ({ group: '', kind, name });
  const mutation = (name: string, bad: string, validation: object, kind = 'HTTPRoute'): Mutation => ({
    name,
    check: 'backend-tls-passed-over',
    bad,
    at: 'mutant-policy/object',
    change: (app) => {
      const { namespace } = lab.gateways[0];
      route(app, lab, {}, ['m.example.com'], { kind });
      new ApiObject(new Chart(app, 'mutant-policy'), 'object', {
        apiVersion: lab.gatewayApi,
        kind: 'BackendTLSPolicy',
        metadata: { name: 'mutant', namespace },
        spec: {
          targetRefs: [{ group: '', kind: 'Service', name: 'mutant' }],
          validation: { hostname: 'm.example.com', ...validation },
        },
      });
    },
  });
  return [
    mutation('TLS to a backend with the certificates of the system', 'System', { wellKnownCACertificates: 'System' }),
    mutation('TLS to a backend with a CA from a Secret', 'Secret', { caCertificateRefs: [ca('ca', 'Secret')] }),
    mutation('TLS to a backend with two CAs', '2 caCertificateRefs', { caCertificateRefs: [ca('one'), ca('two')] }),
    mutation('TLS to the backend of a GRPCRoute', 'GRPCRoute', { caCertificateRefs: [ca('ca')] }, 'GRPCRoute'),
  ];
}

const HTTP = { name: 'http', port: 8080, protocol: 'HTTP' };

/** A ListenerSet for the first Gateway, and what else the mutant has. */
function listenerSet(
  lab: Lab,
  name: string,
  check: string,
  bad: string,
  {
    namespace = 'mutant',
    listener = {},
    parent = {},
    at = 'mutant/object',
    more,
  }: { namespace?: string; listener?: object; parent?: object; at?: string; more?: (app: App) => void },
): Mutation {
  return {
    name,
    check,
    bad,
    at,
    change: (app) => {
      object(
        app,
        'gateway.networking.k8s.io/v1',
        'ListenerSet',
        { name: 'mutant', namespace },
        { parentRef: { ...lab.gateways[0], path: undefined, ...parent }, listeners: [{ ...HTTP, ...listener }] },
      );
      more?.(app);
    },
  };
}

function listenerSets(lab: Lab, path: string): Mutation[] {
  const [{ namespace }] = lab.gateways;
  const admit = (from: object) => (app: App) =>
    objectAt(app, path).addJsonPatch(add('/spec/allowedListeners', { namespaces: from }));
  const taken = (
    name: string,
    check: string,
    bad: string,
    listener: object,
    more: (app: App) => void = () => {},
    at?: string,
  ) =>
    listenerSet(lab, name, check, bad, {
      listener,
      at,
      more: (app) => {
        admit({ from: 'All' })(app);
        more(app);
      },
    });
  const attached =
    (parent: object, more: { namespace?: string; kind?: string } = {}) =>
    (app: App) =>
      void new ApiObject(new Chart(app, 'mutant-route'), 'route', {
        apiVersion: lab.gatewayApi,
        kind: more.kind ?? 'HTTPRoute',
        metadata: { name: 'mutant', namespace: more.namespace ?? 'mutant' },
        spec: {
          parentRefs: [{ kind: 'ListenerSet', name: 'mutant', namespace: 'mutant', ...parent }],
          hostnames: ['m.example.com'],
          rules: [{ backendRefs: [{ name: 'mutant', port: 80 }] }],
        },
      });
  const first = (app: App) => objectAt(app, path).toJson().spec.listeners[0];
  return [
    listenerSet(lab, 'a ListenerSet that nobody admits', 'listener-set-not-admitted', 'no ListenerSet', {}),
    listenerSet(
      lab,
      'a ListenerSet of another namespace',
      'listener-set-not-admitted',
      `its own namespace ${namespace}`,
      { more: admit({ from: 'Same' }) },
    ),
    listenerSet(lab, 'a ListenerSet of a namespace that is not named', 'listener-set-not-admitted', 'shop, mail', {
      more: admit({
        from: 'Selector',
        selector: {
          matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'In', values: ['shop', 'mail'] }],
        },
      }),
    }),
    listenerSet(lab, 'a ListenerSet of a Gateway of nearly the name', 'gateway-name-near', `${lab.gateways[0].name}x`, {
      parent: { name: `${lab.gateways[0].name}x` },
    }),
    {
      name: 'a ListenerSet with a listener of the Gateway',
      check: 'listeners-collide',
      bad: 'http',
      at: 'mutant/object',
      change: (app) => {
        admit({ from: 'All' })(app);
        const { port, protocol, hostname, tls } = first(app);
        object(
          app,
          'gateway.networking.k8s.io/v1',
          'ListenerSet',
          { name: 'mutant', namespace: 'mutant' },
          {
            parentRef: { name: lab.gateways[0].name, namespace },
            listeners: [{ name: 'http', port, protocol, hostname, tls }],
          },
        );
      },
    },
    taken(
      'two ListenerSets with one listener',
      'listeners-collide',
      'ListenerSet mutant/mutant',
      {},
      (app) =>
        void new ApiObject(new Chart(app, 'mutant-set'), 'set', {
          apiVersion: 'gateway.networking.k8s.io/v1',
          kind: 'ListenerSet',
          metadata: { name: 'other', namespace: 'other' },
          spec: { parentRef: { name: lab.gateways[0].name, namespace }, listeners: [HTTP] },
        }),
      'mutant-set/set',
    ),
    taken(
      'a ListenerSet with TCP at a port of the Gateway',
      'listener-protocols-collide',
      'the first alone',
      { name: 'raw', port: 9000, protocol: 'TCP' },
      (app) =>
        objectAt(app, path).addJsonPatch(add('/spec/listeners/-', { name: 'more', port: 9000, protocol: 'HTTP' })),
    ),
    taken('HTTPS in a ListenerSet without tls', 'listener-without-certificate', 'secure', {
      name: 'secure',
      port: 8443,
      protocol: 'HTTPS',
    }),
    taken(
      'a certificate that is granted to Gateways alone',
      'certificate-without-grant',
      'ListenerSets of mutant',
      https({
        name: 'secure',
        port: 8443,
        tls: { mode: 'Terminate', certificateRefs: [{ name: 'wild', namespace: 'certs' }] },
      }),
      (app) =>
        void new ApiObject(new Chart(app, 'mutant-grant'), 'grant', {
          apiVersion: 'gateway.networking.k8s.io/v1',
          kind: 'ReferenceGrant',
          metadata: { name: 'grant', namespace: 'certs' },
          spec: {
            from: [{ group: 'gateway.networking.k8s.io', kind: 'Gateway', namespace: 'mutant' }],
            to: [{ group: '', kind: 'Secret' }],
          },
        }),
    ),
    taken(
      'a route at a listener that the ListenerSet does not have',
      'route-parent-missing',
      'ListenerSet mutant/mutant',
      {},
      attached({ sectionName: 'htpp' }),
      'mutant-route/route',
    ),
    taken(
      'a route at a ListenerSet of nearly the name',
      'gateway-name-near',
      'mutant/mutan',
      {},
      attached({ name: 'mutan' }),
      'mutant-route/route',
    ),
    taken(
      'a route of a namespace that the ListenerSet does not admit',
      'route-namespace-outside',
      'its own namespace mutant',
      {},
      attached({}, { namespace: 'elsewhere' }),
      'mutant-route/route',
    ),
    taken(
      'a TLSRoute at HTTP of a ListenerSet',
      'route-kind-outside',
      'ListenerSet mutant/mutant',
      {},
      attached({}, { kind: 'TLSRoute' }),
      'mutant-route/route',
    ),
    taken(
      'a route for a name that the ListenerSet does not serve',
      'route-hostname-outside',
      'ListenerSet mutant/mutant',
      { hostname: '*.example.edu' },
      attached({}),
      'mutant-route/route',
    ),
  ];
}

function tcpRoute(app: App, lab: Lab): void {
  const { path, name, namespace } = lab.gateways[0];
  objectAt(app, path).addJsonPatch(add('/spec/listeners/-', { name: 'ssh', port: 22, protocol: 'TCP' }));
  object(
    app,
    experimental(lab),
    'TCPRoute',
    { name: 'mutant', namespace },
    { parentRefs: [{ name, sectionName: 'ssh' }], rules: [{ backendRefs: [{ name: 'mutant', port: 22 }] }] },
  );
}

// --- objects that are left out

function dropped(lab: Lab): Mutation[] {
  const drop = (path: string, check: string, bad: string, at?: string): Mutation => ({
    name: `without ${path}`,
    check,
    bad,
    at,
    change: (app) => {
      const construct = objectAt(app, path);
      assert.ok(construct.node.scope!.node.tryRemoveChild(construct.node.id));
    },
  });
  const cluster = lab.clusterConfig;
  return [
    ...(lab.frr ? [drop(lab.policy ?? cluster!, 'router-without-peering', lab.routerAddress, lab.frr)] : []),
    ...(cluster
      ? [
          drop(lab.advertisement!, 'nothing-announced', lab.routerAddress, cluster),
          drop(lab.peerConfig!, 'peer-config-missing', 'peerConfigRef', cluster),
        ]
      : []),
    ...(lab.name === 'several pools and gateways'
      ? [drop('shop/allow-kube-system-to-shop-Service-shop', 'backend-without-grant', 'shop/shop', 'open/cart')]
      : []),
  ];
}

function cidrGroup(app: App, spec: object): void {
  new CiliumCidrGroup(new Chart(app, 'l1'), 'group', { metadata: { name: 'l1' }, spec: spec as CiliumCidrGroupSpec });
}

/** What only a lab of its own shape has. */
function special(lab: Lab): Mutation[] {
  if (lab.name === 'charts alone') {
    return [
      {
        name: 'a field that the class does not know',
        check: 'field-dropped',
        bad: 'externalCIDRss',
        at: 'l1/group',
        change: (app) => cidrGroup(app, { externalCidRs: ['192.0.2.0/24'], externalCIDRss: ['198.51.100.0/24'] }),
      },
      {
        name: 'nodes of IPv6 alone',
        check: 'router-id-unknown',
        bad: '2001:db8::10',
        change: (app) => {
          Cluster.fromAttributes(app, 'six', { name: 'six', nodes: [{ name: 'n1', addresses: ['2001:db8::10'] }] });
        },
      },
      {
        name: 'an address that no pool here has, from elsewhere and taken twice',
        check: 'address-taken-twice',
        bad: '100.64.3.3',
        change: (app) =>
          ['a', 'b'].forEach((id) => new SharedGateway(app, id, { addresses: [GatewayAddress.of('100.64.3.3')] })),
      },
      ...(
        [
          ['in another namespace', 'network', 'mutant', 'elsewhere', {}],
          ['whose Service has no address', 'NodePort', 'mutant', 'network', { type: EnvoyServiceType.NODE_PORT }],
          ['with an address of its own', 'too', 'mutant', 'network', { loadBalancerIp: '100.64.0.9' }],
          ['with an address of IPv6', '2001:db8::9', 'envoy/envoy', 'network', { loadBalancerIp: '2001:db8::9' }],
          ['for clients of no network', 'any', 'envoy/envoy', 'network', { loadBalancerSourceRanges: ['any'] }],
        ] as [string, string, string, string, EnvoyServiceOptions][]
      ).map(
        ([name, bad, at, namespace, service]): Mutation => ({
          name: `an EnvoyProxy ${name}`,
          check: REFUSED,
          bad,
          at,
          change: (app) => {
            new SharedGateway(app, 'mutant', {
              namespace: 'network',
              gatewayClassName: 'envoy',
              envoyProxy: new EnvoyProxy(new Chart(app, 'envoy', { namespace }), 'envoy', { service }),
              addresses: [GatewayAddress.of('100.64.3.3')],
            });
          },
        }),
      ),
      caddy(
        'a wildcard that a CA is asked for',
        'edge-certificate-name',
        '*.web.example.com',
        { tls: CaddyTls.acme() },
        ['*.web.example.com'],
      ),
      caddy('a name that a CA cannot find', 'edge-certificate-name', 'web.corp.internal', { tls: CaddyTls.acme() }, [
        'web.corp.internal',
      ]),
      caddy(
        'every name, from a CA of its own',
        'edge-certificate-name',
        'every host name',
        { tls: CaddyTls.internal() },
        [],
      ),
      caddy('the PROXY protocol, which Caddy does not speak', 'edge-cannot', 'ClientAddress.proxyProtocol()', {
        clientAddress: ClientAddress.proxyProtocol(),
      }),
      nginx('certificates of a folder, of which nginx knows nothing', 'EdgeTls.terminate()', {
        tls: EdgeTls.terminate({ certificateDirectory: '/etc/certificates' }),
      }),
      nginx('metrics of nginx, which Prometheus does not read', 'metricsPort 8405', { metricsPort: 8405 }),
      caddy('an address of mail that ends the line', REFUSED, 'ops@example.com', {
        tls: CaddyTls.acme({ email: 'ops@example.com\nlocal_certs' }),
      }),
      {
        name: 'a peer twice',
        check: REFUSED,
        bad: '192.0.2.1',
        change: (app) => {
          (app.node.findChild('bgp') as BgpPeering).addPeer(
            BgpRouter.fromAttributes(app, 'again', { asn: 1, addresses: ['192.0.2.1'] }),
          );
        },
      },
    ];
  }
  if (lab.name === 'a production gateway') return production();
  if (lab.isDualStack) return bothFamilies();
  if (lab.name === 'several pools and gateways') return l2();
  if (lab.name === 'the lab') return localService();
  if (lab.name === 'objects of the second BGP API') {
    return [
      {
        name: 'the Gateway asks for an end that the pool keeps',
        check: 'gateway-address-in-no-pool',
        bad: '198.51.100.255',
        at: 'written/gateway',
        change: (app) => ask(app, lab, '198.51.100.255'),
      },
      {
        name: 'IPv6 over an IPv4 session alone',
        check: 'next-hop-unusable',
        bad: '192.0.2.1',
        at: 'written/cluster',
        change: (app) => objectAt(app, 'written/cluster').addJsonPatch(remove('/spec/bgpInstances/0/peers/1')),
      },
    ];
  }
  return [];
}

/** A Caddy in front of the Gateway of the charts. */
function caddy(
  name: string,
  check: string,
  bad: string,
  props: Partial<CaddyEdgeProps>,
  hostnames = ['web.example.com'],
): Mutation {
  return {
    name,
    check,
    bad,
    at: 'mutant',
    parts: { route: { hostnames } },
    change: (app) => {
      new CaddyEdge(app, 'mutant', { gateways: [app.node.findChild('gw') as SharedGateway], ...props });
    },
  };
}

/** An nginx in front of the Gateway of the charts, which is asked for what it cannot do. */
function nginx(name: string, bad: string, props: Partial<NginxEdgeProps>): Mutation {
  return {
    name,
    check: 'edge-cannot',
    bad,
    at: 'mutant',
    parts: { route: { hostnames: ['web.example.com'] } },
    change: (app) => {
      new NginxEdge(app, 'mutant', { gateways: [app.node.findChild('gw') as SharedGateway], ...props });
    },
  };
}

/** The lab without its router, whose nodes answer for the addresses themselves. */
function answering(
  name: string,
  check: string,
  bad: string,
  at: string,
  change: (app: App) => void,
  parts?: Parts,
): Mutation {
  return {
    name: `without a router: ${name}`,
    check,
    bad,
    at,
    parts,
    change: (app) => {
      app.node.tryRemoveChild('bgp');
      app.node.tryRemoveChild('frr');
      change(app);
    },
  };
}

/** On a release in which any node answers. */
function localService(): Mutation[] {
  return [
    {
      name: 'a Service of local pods that any node answers for',
      check: 'local-policy-answered',
      bad: 'mutant/mutant',
      at: 'mutant/object',
      change: (app) => {
        loadBalancer(app, {}, { externalTrafficPolicy: 'Local' });
        new L2Announcement(app, 'l2', { cilium: app.node.findChild('cilium') as CiliumInstall });
      },
    },
  ];
}

function l2(): Mutation[] {
  const all = (app: App) => new L2Announcement(app, 'l2');
  return [
    answering('a pool outside the network', 'pool-out-of-reach', '198.51.100.0/24', 'pools/Default/Resource', (app) => {
      all(app);
      objectAt(app, 'pools/Default/Resource').addJsonPatch(add('/spec/blocks/-', { cidr: '198.51.100.0/24' }));
    }),
    answering(
      'a policy for other Services',
      'gateway-not-answered',
      'never',
      'open/Resource',
      (app) => new L2Announcement(app, 'l2', { services: Services.withLabels({ some: 'never' }) }),
    ),
    answering('gateways that nodes with a pod answer for', 'local-policy-answered', 'cilium', 'open/Resource', all, {
      cilium: { values: { gatewayAPI: { externalTrafficPolicy: 'Local' } } },
    }),
  ];
}

/** What the IPv6 half of a dual-stack lab breaks by. */
function bothFamilies(): Mutation[] {
  const block6 = (name: string, check: string, cidr: string, bad = cidr) =>
    patch('pools/six/Resource', name, check, bad, add('/spec/blocks/-', { cidr }));
  const peer6 = '/spec/bgpInstances/0/peers/1';
  return [
    block6('holds the router over IPv6', 'pool-holds-router', 'fd00:db8::/127', 'fd00:db8::1'),
    block6('holds a node over IPv6', 'pool-holds-node', 'fd00:db8::4/126', 'fd00:db8::4'),
    block6('holds what Docker hands out over IPv6', 'pool-meets-docker', 'fd00:db8::4000:0:0:0/112'),
    {
      name: 'a pool in the pod network of IPv6',
      check: 'networks-overlap',
      bad: 'fd00:9:0:7::/64',
      parts: { cluster: { ipv6: { subnet: 'fd00:db8::/64', podCidr: 'fd00:9::/56' } } },
      change: (app) =>
        objectAt(app, 'pools/six/Resource').addJsonPatch(add('/spec/blocks/-', { cidr: 'fd00:9:0:7::/64' })),
    },
    block6('overlaps itself', 'pools-overlap', 'fd00:db8::8000:0:0:8000/113'),
    patch(
      'bgp/Resource',
      'dials a node over IPv6',
      'peer-is-node',
      'fd00:db8::3',
      replace(`${peer6}/peerAddress`, 'fd00:db8::3'),
    ),
    patch(
      'bgp/Resource',
      'dials out of reach over IPv6',
      'peer-out-of-reach',
      '2001:db8::1',
      add('/spec/bgpInstances/0/peers/-', {
        name: 'far',
        peerAddress: '2001:db8::1',
        peerASN: 64599,
        peerConfigRef: { name: 'bgp-ipv6' },
      }),
    ),
    patch('bgp/Resource', 'another AS over IPv6', 'asn-mismatch', '64999', replace(`${peer6}/peerASN`, 64999)),
    {
      ...patch(
        'bgp/Resource',
        'without the session over IPv6',
        'pool-family-unannounced',
        'fd00:db8:0:0:8000::/112',
        remove(peer6),
      ),
      at: 'pools/six/Resource',
    },
    {
      name: 'IPv6 over the IPv4 session',
      check: 'next-hop-unusable',
      bad: '172.28.0.1',
      at: 'bgp/Resource',
      change: (app) => {
        objectAt(app, 'bgp/Resource').addJsonPatch(remove(peer6));
        objectAt(app, 'bgp/PeerConfig').addJsonPatch(
          add('/spec/families/-', {
            afi: 'ipv6',
            safi: 'unicast',
            advertisements: { matchLabels: { 'cdk8s-cilium/peering': 'bgp' } },
          }),
        );
      },
    },
    {
      name: 'pools of IPv4 alone',
      check: 'session-carries-nothing',
      bad: 'fd00:db8::1',
      change: (app) =>
        ['pools/six/Resource', 'pools/reserved/kube-system-web-pool6'].forEach((path) =>
          objectAt(app, path).addJsonPatch(add('/spec/disabled', true)),
        ),
    },
    patch(
      'web/Resource',
      'asks for an IPv6 address of no pool',
      'gateway-address-in-no-pool',
      '2001:db8::9',
      replace('/spec/addresses/1/value', '2001:db8::9'),
    ),
    props('cilium', { version: '1.17.6' }, REFUSED, 'fd00:db8::8000:0:0:10', 'web'),
    {
      ...props(
        'cilium',
        { values: { ipv6: { enabled: false } } },
        'gateway-family-outside',
        'fd00:db8::8000:0:0:10',
        'web/Resource',
      ),
    },
    {
      name: 'a pool without sessions, and IPv6 off',
      check: 'pool-family-off',
      bad: 'fd00:db8:0:0:8000::/112',
      parts: { cilium: { values: { ipv6: { enabled: false } } } },
      change: (app) => {
        objectAt(app, 'bgp').node.scope!.node.tryRemoveChild('bgp');
        app.node.tryRemoveChild('frr');
      },
    },
    props('cluster', { ipv6: { subnet: '192.0.2.0/24' } }, REFUSED, '192.0.2.0/24', 'cluster'),
    props('cluster', { ipv6: { subnet: 'fd00:db8::/63' } }, REFUSED, 'fd00:db8::/63', 'cluster'),
    props('cluster', { ipv6: { podCidr: 'fd00:9::/63' } }, REFUSED, '3 nodes', 'cluster'),
    props('cluster', { ipv6: { serviceCidr: 'fd00:a::/64' } }, REFUSED, 'fd00:a::/64', 'cluster'),
    props(
      'cluster',
      { ipv6: { subnet: 'fd00:db8::/64', podCidr: 'fd00:db8::/56' } },
      'networks-overlap',
      'fd00:db8::/56',
      'cluster',
    ),
    props('cluster', { podCidr: 'fd00:9::/56' }, REFUSED, 'fd00:9::/56', 'cluster'),
    props('router', { addresses: ['192.0.2.9', '192.0.2.10'] }, REFUSED, '192.0.2.10', 'frr'),
    props('router', { routerId: 'fd00::1' }, REFUSED, 'fd00::1', 'frr'),
    props('router', { listenRanges: ['192.0.2.0/24', '192.0.3.0/24'] }, REFUSED, '192.0.3.0/24', 'frr'),
    props('router', { accept: ['172.28.128.0/24'] }, 'filter-misses-pool', 'fd00:db8:0:0:8000::/112', 'frr'),
    props('router', { accept: ['172.28.128.0/24', 'fd00:db8::/64'] }, 'filter-too-wide', 'fd00:db8::/64', 'frr'),
  ];
}

/** What is refused of HTTPS, redirects and certificates. */
function production(): Mutation[] {
  const issued = (name: string, issuer = 'letsencrypt') => Certificate.fromIssuer(Issuer.cluster(issuer), name);
  const wrong = (name: string, bad: string, gateway: Partial<SharedGatewayProps>): Mutation => ({
    name,
    check: REFUSED,
    bad,
    at: 'edge-gw',
    parts: { gateway },
  });
  const named = Listener.https({ hostname: 'example.com', certificate: issued('example-com') });
  return [
    wrong('a redirect to nothing', 'redirectToHttps', { listeners: [Listener.http()] }),
    wrong('others at the listener that redirects', 'allowedNamespaces', {
      listeners: [Listener.http({ allowedNamespaces: Namespaces.all() }), named],
    }),
    wrong('an issuer for every host name', 'hostname', {
      listeners: [Listener.https({ certificate: issued('example-com') })],
    }),
    wrong('two issuers of one Gateway', 'other-tls', {
      listeners: [
        named,
        Listener.https({ name: 'other', hostname: 'example.net', certificate: issued('other-tls', 'internal') }),
      ],
    }),
    wrong('a Secret that cert-manager would write into', 'own-tls', {
      listeners: [
        named,
        Listener.https({ name: 'own', hostname: 'example.net', certificate: Certificate.fromSecret('own-tls') }),
      ],
    }),
    wrong('TLS that ends with anything in it', 'Terminate', {
      listeners: [named, Listener.tlsTerminate({ hostname: 'example.net', certificate: issued('example-com') })],
    }),
    wrong('labels of the Service that are none', 'a b', { serviceLabels: { tier: 'a b' } }),
    {
      name: 'another Gateway with the same Secret',
      check: 'certificate-issued-twice',
      bad: 'gateways/example-com',
      at: 'other-gw/Resource',
      change: (app) => {
        new SharedGateway(app, 'other-gw', {
          namespace: 'gateways',
          listeners: [Listener.https({ hostname: 'example.org', certificate: issued('example-com') })],
        });
      },
    },
    {
      name: 'a Service of another team without the grant',
      check: 'backend-without-grant',
      bad: 'shop/web',
      at: 'mail/wrong',
      change: (app) => {
        new HttpRoute(app.node.findChild('mail') as Chart, 'wrong', {
          gateway: app.node.findChild('edge-gw') as SharedGateway,
          hostnames: ['wrong.example.com'],
          backend: Backend.fromName('web', 80, 'shop'),
        });
      },
    },
    {
      name: 'a zone without a host name',
      check: 'zone-empty',
      bad: 'example.edu',
      at: 'mutant',
      change: (app) => {
        new ZoneFile(app, 'mutant', { domain: 'example.edu', nameServers: [{ name: 'ns1.example.net' }] });
      },
    },
    {
      name: 'a name server that nobody finds',
      check: REFUSED,
      bad: 'ns1.example.edu',
      at: 'mutant',
      change: (app) => {
        new ZoneFile(app, 'mutant', { domain: 'example.edu', nameServers: [{ name: 'ns1.example.edu' }] });
      },
    },
    {
      name: 'a rule that leads nowhere',
      check: REFUSED,
      bad: 'rules[0]',
      at: 'shop/shop',
      parts: { route: { backend: undefined, rules: [{ matches: [Match.path('/')] }] } },
    },
    {
      name: 'no backend and no rule',
      check: REFUSED,
      bad: 'rules',
      at: 'shop/shop',
      parts: { route: { backend: undefined } },
    },
    {
      name: 'a backend beside rules',
      check: REFUSED,
      bad: 'web',
      at: 'shop/shop',
      parts: { route: { rules: [{ backends: [Backend.fromName('web', 80)] }] } },
    },
    {
      name: 'a timeout of the backend above that of the request',
      check: REFUSED,
      bad: '20',
      at: 'shop/shop',
      parts: {
        route: {
          backend: undefined,
          rules: [
            {
              backends: [Backend.fromName('web', 80)],
              requestTimeout: Duration.seconds(10),
              backendTimeout: Duration.seconds(20),
            },
          ],
        },
      },
    },
    {
      name: 'a request that is sent again after success',
      check: REFUSED,
      bad: '200',
      at: 'shop/shop',
      parts: {
        route: { backend: undefined, rules: [{ backends: [Backend.fromName('web', 80)], retry: { codes: [200] } }] },
      },
    },
    {
      name: 'a route of a team that is not admitted',
      check: 'route-namespace-outside',
      bad: 'wiki',
      at: 'wiki/wiki',
      change: (app) => addRoute(app, 'wiki', 'wiki.example.com'),
    },
    {
      name: 'a route for a host name of no listener',
      check: 'route-hostname-outside',
      bad: 'www.example.org',
      at: 'shop/shop',
      parts: { route: { hostnames: ['www.example.org'] } },
    },
  ];
}

/** One route more at the Gateway of the production lab, in a chart and namespace of its own. */
function addRoute(app: App, namespace: string, hostname: string): void {
  const gateway = app.node.findChild('edge-gw') as SharedGateway;
  new HttpRoute(new Chart(app, namespace, { namespace }), namespace, {
    gateway,
    hostnames: [hostname],
    backend: Backend.fromName(namespace, 80),
  });
}

/** What the values themselves do not show: who else has an address, and where nodes are. */
function roles(lab: Lab): Mutation[] {
  const override = (localAddress: string) => ({ nodeOverrides: [{ nodeName: lab.nodes[0].name, localAddress }] });
  const newer = lab.clusterConfig !== undefined;
  const made = lab.k3d !== undefined;
  return [
    patch(
      lab.pools[0],
      'a block of multicast',
      'address-special',
      '224.1.0.0/24',
      add(`/spec/${lab.blocks}/-`, { cidr: '224.1.0.0/24' }),
    ),
    patch(
      lab.pools[0],
      'a block of loopback',
      'address-special',
      '127.0.0.0/8',
      add(`/spec/${lab.blocks}/-`, { cidr: '127.0.0.0/8' }),
    ),
    ...(newer && lab.gateways.length === 1
      ? [
          ...['127.0.0.1', '224.0.0.9', '0.0.0.0'].map((value) =>
            patch(
              lab.clusterConfig!,
              `a peer at ${value}`,
              'address-special',
              value,
              replace('/spec/bgpInstances/0/peers/0/peerAddress', value),
            ),
          ),
          ...[lab.routerAddress, ...lab.nodes.map(({ address }) => address)].map(
            (address): Mutation => ({
              name: `a Gateway at ${address}`,
              check: 'address-held',
              bad: address,
              at: 'mutant',
              change: (app) => {
                const cilium = app.node.tryFindChild('cilium') as CiliumInstall | undefined;
                new SharedGateway(app, 'mutant', { cilium, addresses: [GatewayAddress.of(address)] });
              },
            }),
          ),
        ]
      : []),
    ...(lab.frr && newer && lab.nodes.length > 1
      ? [
          props('bgp', override(lab.routerAddress), 'local-address-taken', lab.routerAddress, lab.clusterConfig),
          props('bgp', override(lab.nodes[1].address), 'local-address-taken', lab.nodes[1].address, lab.clusterConfig),
          props(
            'bgp',
            { nodeOverrides: lab.nodes.map(({ name: nodeName }) => ({ nodeName, routerId: '192.0.2.77' })) },
            'router-ids-collide',
            '192.0.2.77',
            lab.clusterConfig,
          ),
          props(
            'bgp',
            { nodeOverrides: [{ nodeName: lab.nodes[0].name, routerId: lab.nodes[1].address }] },
            'router-ids-collide',
            lab.nodes[1].address,
            lab.clusterConfig,
          ),
        ]
      : []),
    ...(made && lab.frr
      ? [
          props('router', { listenRanges: ['192.0.2.0/24'] }, 'listen-range-misses-node', '192.0.2.0/24', lab.frr),
          props(
            'router',
            { addresses: [lab.routerAddress.replace(/\.1$/, '.99')] },
            'router-address-of-docker',
            '.99',
            lab.frr,
          ),
          props(
            'router',
            { addresses: [lab.routerAddress.replace(/\.\d+\.1$/, '.255.255')] },
            'address-special',
            '.255.255',
            lab.frr,
          ),
          props(
            'cluster',
            { network: { name: 'lab', subnet: '172.17.0.0/16' } },
            'docker-network-usual',
            '172.17.0.0/16',
            lab.k3d,
          ),
          props(
            'cluster',
            { network: { name: 'lab', subnet: '172.50.0.0/16' } },
            'docker-network-public',
            '172.50.0.0/16',
            lab.k3d,
          ),
        ]
      : []),
    ...(lab.name === 'charts alone'
      ? [
          {
            name: 'a name of a zone that is known only later',
            check: 'known-later-on-host',
            bad: '${APP}.example.com',
            at: 'mutant',
            change: (app: App) => {
              const gateway = new SharedGateway(app, 'late', { addresses: [GatewayAddress.of('203.0.113.77')] });
              const hostnames = [`${Unknown.named('APP')}.example.com`];
              gateway.addRoute('web', { hostnames, backend: Backend.fromName('web', 80) });
              new ZoneFile(app, 'mutant', { domain: 'example.com', nameServers: [{ name: 'ns1.example.net' }] });
            },
          },
          {
            name: 'a name server that is a route',
            check: 'zone-name-server-route',
            bad: 'web.example.com',
            at: 'mutant',
            change: (app: App) => {
              new ZoneFile(app, 'mutant', {
                domain: 'example.com',
                nameServers: [{ name: 'web.example.com', addresses: ['203.0.113.53'] }],
              });
            },
          },
          {
            name: 'UDP behind an edge',
            check: 'udp-behind-edge',
            bad: 'dns',
            at: 'mutant',
            parts: { gateway: { listeners: [Listener.http(), Listener.udp({ name: 'dns', port: 53 })] } },
            change: (app: App) => {
              new HaproxyEdge(app, 'mutant', { gateways: [app.node.findChild('gw') as SharedGateway] });
            },
          },
        ]
      : []),
  ];
}

const FAMILIES = [roles, refusedObjects, pools, bgp, podsAndPeers, install, host, gateways, dropped, special];

/** Every mutation of every lab that has what it mutates. */
export const MUTANTS: Mutant[] = LABS.flatMap((lab) =>
  FAMILIES.flatMap((family) => family(lab)).map(({ change, parts, ...mutation }) => ({
    ...mutation,
    lab,
    make: (app: App) => {
      lab.build(app, parts);
      change?.(app);
    },
  })),
);
