// Objects that each break one CEL rule, or come close to it.
import type { Written } from './written';

const ROUTE_VERSIONS = [
  'gateway.networking.k8s.io/v1',
  'gateway.networking.k8s.io/v1beta1',
  'gateway.networking.k8s.io/v1alpha2',
];
const of = (kind: string, specs: readonly Record<string, unknown>[]): Written[] =>
  ROUTE_VERSIONS.flatMap((apiVersion) => specs.map((spec) => ({ apiVersion, kind, spec })));
const backend = { name: 'web', port: 80 };

// Every filter type with every filter's field, in rules and in backends.
const FILTERS: Readonly<Record<string, readonly [string, unknown]>> = {
  RequestHeaderModifier: ['requestHeaderModifier', { remove: ['x'] }],
  ResponseHeaderModifier: ['responseHeaderModifier', { remove: ['x'] }],
  RequestMirror: ['requestMirror', { backendRef: backend }],
  RequestRedirect: ['requestRedirect', { statusCode: 302 }],
  URLRewrite: ['urlRewrite', { hostname: 'a.example' }],
  ExtensionRef: ['extensionRef', { group: 'a.example', kind: 'K', name: 'n' }],
  CORS: ['cors', { allowMethods: ['GET'] }],
  ExternalAuth: ['externalAuth', { protocol: 'HTTP', backendRef: backend, http: {} }],
};
const filters: Record<string, unknown>[][] = Object.keys(FILTERS).flatMap((type) => [
  [{ type }],
  ...Object.entries(FILTERS).map(([other, [field, value]]) => [
    { type, [field]: value, ...(other === type ? {} : Object.fromEntries([FILTERS[type]])) },
  ]),
  [1, 2].map(() => ({ type, ...Object.fromEntries([FILTERS[type]]) })),
]);
filters.push([
  { type: 'RequestRedirect', requestRedirect: {} },
  { type: 'URLRewrite', urlRewrite: { hostname: 'a.example' } },
]);

const values = (field: string, options: readonly unknown[]) =>
  options.map((value) => [{ type: field, [FILTERS[field][0]]: value }]);
filters.push(
  ...values('URLRewrite', [
    { path: { type: 'ReplaceFullPath' } },
    { path: { type: 'ReplaceFullPath', replacePrefixMatch: '/' } },
    { path: { type: 'ReplacePrefixMatch', replaceFullPath: '/' } },
    { path: { type: 'ReplacePrefixMatch' } },
    { path: { type: 'ReplacePrefixMatch', replacePrefixMatch: '/' } },
  ]),
  ...values('RequestRedirect', [
    { path: { type: 'ReplacePrefixMatch', replacePrefixMatch: '/' } },
    { path: { type: 'ReplaceFullPath', replaceFullPath: '/x' } },
  ]),
  ...values('RequestMirror', [
    { backendRef: { name: 'a' } },
    { backendRef: backend, percent: 5, fraction: { numerator: 1 } },
    { backendRef: backend, fraction: { numerator: 5, denominator: 4 } },
  ]),
  ...values('CORS', [
    { allowOrigins: ['*', 'https://a.example'] },
    { allowOrigins: ['*'] },
    { allowMethods: ['*', 'GET'] },
    { allowHeaders: ['*', 'x'] },
  ]),
  ...values('ExternalAuth', [
    { protocol: 'GRPC', backendRef: backend },
    { protocol: 'HTTP', backendRef: backend, grpc: {}, http: {} },
    { protocol: 'HTTP', backendRef: backend },
  ]),
);
const matches = [
  undefined,
  [{ path: { type: 'Exact', value: '/a' } }],
  [{ path: { type: 'PathPrefix', value: '/a' } }, { path: { type: 'PathPrefix', value: '/b' } }],
  [{ method: 'GET' }],
];

/** Only these look at the matches of their rule. */
const hasPath = (list: readonly unknown[]): boolean => JSON.stringify(list).includes('"path"');

const PATHS = [
  'a',
  '/',
  '/a//b',
  '/a/./b',
  '/a/../b',
  '/a%2fb',
  '/a%2Fb',
  '/a#',
  '/a/..',
  '/a/.',
  '/a b',
  '/%zz',
  '/%20',
  '/ü',
  '/a|b',
  '//',
  '',
  '/a?b',
];
const DURATIONS = [
  ['10s', '20s'],
  ['0s', '20s'],
  ['1h', '60m'],
  ['1h', '61m'],
  ['1m1ms', '60s2ms'],
  ['100ms', '0.1s'],
  ['90s', '1m30s'],
];

const parents = [
  [{ name: 'g' }, { name: 'g' }],
  [{ name: 'g' }, { name: 'g', sectionName: 'a' }],
  [
    { name: 'g', sectionName: 'a' },
    { name: 'g', sectionName: 'a' },
  ],
  [
    { name: 'g', sectionName: 'a' },
    { name: 'g', sectionName: 'b' },
  ],
  [
    { name: 'g', namespace: 'a' },
    { name: 'g', namespace: 'b' },
  ],
  [{ name: 'g', namespace: 'a' }, { name: 'g' }],
  [
    { name: 'g', port: 80 },
    { name: 'g', port: 80 },
  ],
  [
    { name: 'g', port: 80 },
    { name: 'g', port: 81 },
  ],
  [{ name: 'g', port: 80 }, { name: 'g' }],
].map((parentRefs) => ({ parentRefs }));

const matchCounts = [[64, 64], [64, 64, 1], Array(16).fill(8), Array(16).fill(9), [1, 0, 3]];
const sessions = [
  { type: 'Header', cookieConfig: {} },
  { type: 'Cookie', cookieConfig: { lifetimeType: 'Permanent' } },
  { cookieConfig: { lifetimeType: 'Session' } },
  { type: 'Cookie', cookieConfig: { lifetimeType: 'Permanent' }, absoluteTimeout: '1h' },
];
const rules = (list: readonly unknown[]) => list.map((rule) => ({ rules: [rule] }));
const names = [
  {
    rules: [
      { name: 'a', backendRefs: [backend] },
      { name: 'a', backendRefs: [backend] },
    ],
  },
  { rules: [{ name: 'a', backendRefs: [backend] }, { backendRefs: [backend] }] },
];

const listeners = [
  [{ protocol: 'HTTP', tls: { certificateRefs: [{ name: 'c' }] } }],
  [{ protocol: 'TCP', tls: { mode: 'Passthrough' } }],
  [{ protocol: 'TCP', hostname: 'a.example' }],
  [{ protocol: 'UDP', hostname: '' }],
  [{ protocol: 'HTTPS' }],
  [{ protocol: 'TLS' }],
  [{ protocol: 'HTTPS', tls: { mode: 'Passthrough' } }],
  [{ protocol: 'HTTPS', tls: { mode: 'Terminate' } }],
  [{ protocol: 'TLS', tls: {} }],
  [{ protocol: 'TLS', tls: { certificateRefs: [{ name: 'c' }] } }],
  [{ protocol: 'HTTPS', tls: { options: { a: 'b' } } }],
  [{ protocol: 'HTTPS', tls: { certificateRefs: [] } }],
  [{ protocol: 'example.com/x' }],
  [{ protocol: 'HTTP' }, { protocol: 'HTTP' }],
  [
    { protocol: 'HTTP', hostname: 'a.example' },
    { protocol: 'HTTP', hostname: 'a.example' },
  ],
  [
    { protocol: 'HTTP', hostname: 'a.example' },
    { protocol: 'HTTP', hostname: 'b.example' },
  ],
  [{ protocol: 'HTTP', hostname: 'a.example' }, { protocol: 'HTTP' }],
  [{ protocol: 'HTTP', port: 81 }, { protocol: 'HTTP' }],
  [
    { protocol: 'HTTP', name: 'x' },
    { protocol: 'HTTP', name: 'x', port: 81 },
  ],
].map((list) => ({ listeners: list.map((listener, i) => ({ name: `l${i}`, port: 80, ...listener })) }));

const long = (length: number): string =>
  Array.from({ length: Math.ceil(length / 64) }, () => 'a'.repeat(63))
    .join('.')
    .slice(0, length);
const KEYS = [
  'a',
  'a/b',
  'a b',
  '-',
  'A.b_c',
  'a/',
  '/a',
  'a/b/c',
  `${long(253)}/a`,
  `${long(252)}/a`,
  `${long(254)}/a`,
  'x'.repeat(64),
  'a.example/X_y',
];
const addresses = [
  ['IPAddress', '10.0.0.1'],
  ['IPAddress', '10.0.0.1', '10.0.0.1'],
  ['Hostname', 'a.example', 'a.example'],
  ['Hostname', '*.a.example'],
  ['Hostname', 'a_b'],
  ['Hostname', 'A'],
  ['IPAddress', 'a.example'],
  ['IPAddress', '::1', '1.2.3.04'],
  ['example.com/own', 'a b'],
  ['Hostname'],
  ['IPAddress'],
].map(([type, ...list]) => (list.length === 0 ? [{ type }, { type }] : list.map((value) => ({ type, value }))));
const gateways = [
  ...listeners,
  ...addresses.map((list) => ({ addresses: list })),
  ...KEYS.flatMap((key) => [
    { infrastructure: { labels: { [key]: 'v' } } },
    { infrastructure: { annotations: { [key]: 'v' } } },
  ]),
  {
    tls: {
      frontend: {
        default: {},
        perPort: [
          { port: 443, tls: {} },
          { port: 443, tls: {} },
        ],
      },
    },
  },
].map((spec) => ({ gatewayClassName: 'cilium', listeners: [{ name: 'h', port: 80, protocol: 'HTTP' }], ...spec }));

const HOSTS = [
  'a.example',
  '*.a.example',
  'a.*.example',
  '*',
  '**.a',
  '10.0.0.1',
  '::1',
  'A.example',
  'a..b',
  '*.-a',
  '1.2.3',
  '1.2.3.04',
  '::ffff:1.2.3.4',
];
const tlsRules = [{ name: 'r', backendRefs: [backend] }];

const validations = [
  {},
  { caCertificateRefs: [] },
  { wellKnownCACertificates: '' },
  { wellKnownCACertificates: 'System' },
  { caCertificateRefs: [{ group: '', kind: 'ConfigMap', name: 'a' }], wellKnownCACertificates: 'System' },
  ...[
    { type: 'Hostname' },
    { type: 'URI' },
    { type: 'URI', hostname: 'a', uri: 'x://a' },
    { type: 'Hostname', hostname: 'a', uri: 'x://a' },
    { type: 'URI', uri: 'x://a' },
    { type: 'Hostname', hostname: 'a' },
  ].map((name) => ({ wellKnownCACertificates: 'System', subjectAltNames: [name] })),
].map((validation) => ({
  targetRefs: [{ group: '', kind: 'Service', name: 'a' }],
  validation: { hostname: 'a.example', ...validation },
}));
const targets = [
  [{}, {}],
  [{}, { sectionName: 'a' }],
  [{ sectionName: 'a' }, { sectionName: 'a' }],
  [{ sectionName: 'a' }, { sectionName: 'b' }],
].map((list) => ({
  targetRefs: list.map((target) => ({ group: '', kind: 'Service', name: 'a', ...target })),
  validation: { hostname: 'a.example', wellKnownCACertificates: 'System' },
}));
// The same under the names of older releases.
const older = (spec: object): Record<string, unknown> =>
  JSON.parse(
    JSON.stringify(spec).replaceAll('CertificateRefs', 'CertRefs').replaceAll('CACertificates', 'CACerts'),
  ) as Record<string, unknown>;

const methods = [
  { type: 'Exact' },
  {},
  { service: 'a b' },
  { service: '.Foo.bar_1' },
  { service: 'FOO.1' },
  { service: 'ſ' },
  { method: '1a' },
  { method: 'Get' },
  { type: 'RegularExpression', method: '1a', service: '*' },
];

const grants = [
  { advertisementType: 'Service' },
  { advertisementType: 'PodCIDR', selector: {} },
  { advertisementType: 'PodCIDR', service: { addresses: ['ClusterIP'] } },
  { advertisementType: 'CiliumPodIPPool', selector: {} },
  { advertisementType: 'Interface' },
  { advertisementType: 'Interface', interface: { name: 'lo' } },
  { advertisementType: 'PodCIDR', interface: { name: 'lo' } },
].map((advertisement) => ({ advertisements: [advertisement] }));
const timers = [
  [9, 3],
  [9, 10],
  [3, undefined],
  [undefined, 91],
  [undefined, 90],
].map(([holdTimeSeconds, keepAliveTimeSeconds]) => ({ timers: { holdTimeSeconds, keepAliveTimeSeconds } }));

export const BROKEN: readonly Written[] = [
  ...of('HTTPRoute', [
    ...filters.flatMap((list) =>
      matches.slice(0, hasPath(list) ? 9 : 1).map((match) => ({ rules: [{ filters: list, matches: match }] })),
    ),
    ...filters.flatMap((list) =>
      matches
        .slice(0, hasPath(list) ? 2 : 1)
        .map((match) => ({ rules: [{ backendRefs: [{ ...backend, filters: list }], matches: match }] })),
    ),
    ...filters
      .filter((list) => list.length === 1)
      .map((list) => ({ rules: [{ filters: list, backendRefs: [backend] }] })),
    ...['Exact', 'PathPrefix', 'RegularExpression'].flatMap((type) =>
      PATHS.map((value) => ({ rules: [{ matches: [{ path: { type, value } }] }] })),
    ),
    ...rules(DURATIONS.map(([request, backendRequest]) => ({ timeouts: { request, backendRequest } }))),
    ...matchCounts.map((counts) => ({
      rules: counts.map((n: number) => ({ matches: Array.from({ length: n }, () => ({ method: 'GET' })) })),
    })),
    ...rules(sessions.map((sessionPersistence) => ({ sessionPersistence }))),
    ...parents,
    ...names,
    ...rules([{ backendRefs: [{ name: 'a' }] }, { backendRefs: [{ name: 'a', group: 'x.example', kind: 'K' }] }]),
  ]),
  ...of('GRPCRoute', [
    ...filters.flatMap((list) => [
      { rules: [{ filters: list }] },
      { rules: [{ backendRefs: [{ ...backend, filters: list }] }] },
    ]),
    ...methods.map((method) => ({ rules: [{ matches: [{ method }] }] })),
    ...matchCounts.map((counts) => ({
      rules: counts.map((n: number) => ({ matches: Array.from({ length: n }, () => ({ method: { method: 'Get' } })) })),
    })),
    ...rules(sessions.map((sessionPersistence) => ({ sessionPersistence }))),
    ...parents,
    ...names,
  ]),
  ...of('Gateway', gateways),
  ...of(
    'ListenerSet',
    listeners.map((spec) => ({ parentRef: { name: 'g' }, ...spec })),
  ),
  ...of('TLSRoute', [
    ...HOSTS.map((host) => ({ hostnames: [host], rules: tlsRules })),
    ...parents.map((spec) => ({ ...spec, hostnames: ['a.example'], rules: tlsRules })),
    ...names.map((spec) => ({ ...spec, hostnames: ['a.example'] })),
  ]),
  ...['TCPRoute', 'UDPRoute'].flatMap((kind) =>
    of(kind, [...parents.map((spec) => ({ ...spec, rules: tlsRules })), ...names]),
  ),
  ...[...ROUTE_VERSIONS, 'gateway.networking.k8s.io/v1alpha3'].flatMap((apiVersion) =>
    [...validations, ...targets]
      .flatMap((spec) => [spec, older(spec)])
      .map((spec) => ({ apiVersion, kind: 'BackendTLSPolicy', spec })),
  ),
  ...['cilium.io/v2alpha1', 'cilium.io/v2'].flatMap((apiVersion) => [
    ...grants.map((spec) => ({ apiVersion, kind: 'CiliumBGPAdvertisement', spec })),
    ...timers.map((spec) => ({ apiVersion, kind: 'CiliumBGPPeerConfig', spec })),
  ]),
  ...['', '10.0.0.1', '::1', 'fe80::1%eth0', '::ffff:1.2.3.4', '::ffff:102:304', '010.0.0.1', '10.0.0', 'x'].map(
    (egressIP) => ({
      apiVersion: 'cilium.io/v2',
      kind: 'CiliumEgressGatewayPolicy',
      spec: {
        selectors: [{ podSelector: {} }],
        destinationCIDRs: ['0.0.0.0/0'],
        egressGateway: { nodeSelector: {}, egressIP },
      },
    }),
  ),
  { apiVersion: 'cilium.io/v2', kind: 'CiliumNetworkPolicy', spec: {} },
];
