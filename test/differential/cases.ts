// Random Gateways with what attaches to them. All names are of few, so that they meet.
import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { apiVersionOf, serves, type Release } from '../../lib/release/release';

/** Objects in the namespaces infra-@, app-@ and other-@: "@" stands for the number of the case. */
export type Case = readonly any[];

const HOSTS = [
  'a.example.com',
  'b.example.com',
  'x.b.example.com',
  '*.example.com',
  '*.b.example.com',
  'c.example.net',
];
const NAMESPACES = ['app-@', 'app-@', 'other-@', 'infra-@'];
const group = 'gateway.networking.k8s.io';

/** Absent in one of `freq` cases. */
const maybe = <T>(arbitrary: fc.Arbitrary<T>, freq = 2) => fc.option(arbitrary, { nil: undefined, freq });
/** There in one of `freq` cases. */
const seldom = <T>(arbitrary: fc.Arbitrary<T>, freq: number) =>
  fc.oneof({ weight: freq - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
const some = <T>(items: readonly T[]) => fc.constantFrom(...items);

/** The name of what is not there. */
export const NOWHERE = 'nowhere';
/** The Secrets that listeners name. */
export const CERTIFICATES = ['cert-a', 'cert-b', NOWHERE];

const certificate = fc.oneof(
  { weight: 8, arbitrary: some([{ name: 'cert-a' }, { name: 'cert-b' }]) },
  { weight: 1, arbitrary: fc.constant({ name: NOWHERE }) },
  { weight: 1, arbitrary: fc.constant({ name: 'cert-a', namespace: 'other-@' }) },
);

const admission = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ from: 'All' }) },
  { weight: 1, arbitrary: fc.constant({ from: 'Same' }) },
  { weight: 1, arbitrary: fc.constant({ from: 'Selector', selector: { matchLabels: { team: 'app' } } }) },
);

const kindsOf = (release: Release) =>
  seldom(
    some([
      ...[['HTTPRoute'], ['TLSRoute'], ['HTTPRoute', 'GRPCRoute'], ['HTTPRoute', 'TLSRoute']],
      ...(serves(release, 'TCPRoute') ? [['TCPRoute'], ['UDPRoute']] : []),
    ]).map((names) => names.map((kind) => ({ kind }))),
    6,
  );

const LISTENERS: fc.WeightedArbitrary<any>[] = [
  {
    weight: 5,
    arbitrary: fc.record({ protocol: fc.constant('HTTP'), port: some([80, 80, 8080]), hostname: maybe(some(HOSTS)) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      protocol: fc.constant('HTTPS'),
      port: some([443, 443, 8443]),
      hostname: maybe(some(HOSTS)),
      tls: fc
        .oneof(
          { weight: 7, arbitrary: fc.tuple(certificate) },
          { weight: 1, arbitrary: fc.tuple(certificate, certificate) },
        )
        .map((certificateRefs) => ({ certificateRefs })),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      protocol: fc.constant('TLS'),
      port: some([443, 8443, 9443]),
      hostname: maybe(some(HOSTS)),
      tls: fc.oneof(
        { weight: 9, arbitrary: fc.constant<any>({ mode: 'Passthrough' }) },
        { weight: 1, arbitrary: fc.tuple(certificate).map((certificateRefs) => ({ certificateRefs })) },
      ),
    }),
  },
];
/** They lead to pods without Envoy. */
const PORT_LISTENERS: fc.WeightedArbitrary<any>[] = [
  { weight: 3, arbitrary: fc.record({ protocol: fc.constant('TCP'), port: some([53, 53, 80, 443, 5432]) }) },
  { weight: 3, arbitrary: fc.record({ protocol: fc.constant('UDP'), port: some([53, 53, 80]) }) },
];

const listenerOf = (release: Release) => fc.oneof(...LISTENERS, ...(serves(release, 'TCPRoute') ? PORT_LISTENERS : []));

/** The CRD wants names, and port, protocol and host name together, to be there once. */
const listeners = (release: Release, prefix: string, maxLength: number) =>
  fc
    .uniqueArray(fc.tuple(listenerOf(release), admission, kindsOf(release)), {
      minLength: 1,
      maxLength,
      selector: ([{ port, protocol, hostname }]) => `${port} ${protocol} ${hostname}`,
    })
    .map((all) =>
      all.map(([one, namespaces, allowed], i) => ({
        name: `${prefix}${i}`,
        ...one,
        allowedRoutes: { namespaces, kinds: allowed },
      })),
    );

const backend = fc.record({
  name: fc.oneof({ weight: 9, arbitrary: some(['s0', 's1', 's2']) }, { weight: 1, arbitrary: fc.constant(NOWHERE) }),
  port: fc.oneof({ weight: 9, arbitrary: fc.constant(80) }, { weight: 1, arbitrary: fc.constant(8080) }),
  weight: maybe(fc.nat(3), 3),
  namespace: seldom(some(['app-@', 'other-@']), 5),
});

/** Of a kind that Cilium does not know. */
const elsewhere = fc.constant({ group: 'example.com', kind: 'Thing', name: 's0', port: 80 });
const backends = (minLength: number, maxLength: number) =>
  fc.array(fc.oneof({ weight: 24, arbitrary: backend }, { weight: 1, arbitrary: elsewhere }), { minLength, maxLength });

const path = maybe(
  fc.oneof(
    some(['/', '/a', '/a/', '/a/b', '/b']).map((value) => ({ type: 'PathPrefix', value })),
    some(['/a', '/b', '/a/b']).map((value) => ({ type: 'Exact', value })),
    // RE2 cannot read the last one.
    some(['/a.*', '/a.*', '/[ab]', '/[ab]', '/(?!a)']).map((value) => ({ type: 'RegularExpression', value })),
  ),
  5,
);

const header = fc.record({
  name: some(['x-one', 'x-two']),
  value: some(['1', '2']),
  type: maybe(some(['Exact', 'RegularExpression'])),
});

const match = fc.record({
  path,
  method: seldom(some(['GET', 'POST']), 3),
  headers: seldom(fc.uniqueArray(header, { minLength: 1, maxLength: 2, selector: ({ name }) => name }), 3),
  queryParams: seldom(fc.array(header, { minLength: 1, maxLength: 1 }), 4),
});

const newPath = fc.oneof(
  some(['/new', '/', '/new/x']).map((replaceFullPath): any => ({ type: 'ReplaceFullPath', replaceFullPath })),
  some(['/new', '/new/', '/', '/new//']).map((replacePrefixMatch): any => ({
    type: 'ReplacePrefixMatch',
    replacePrefixMatch,
  })),
);

const redirect = fc
  .record({
    scheme: maybe(some(['https', 'https', 'http'])),
    hostname: seldom(some(['c.example.net', 'a.example.com']), 3),
    port: seldom(some([80, 443, 8080, 8443]), 4),
    path: seldom(newPath, 4),
    statusCode: seldom(some([301, 302]), 3),
  })
  .map((requestRedirect) => [{ type: 'RequestRedirect', requestRedirect }]);

const rewrite = fc
  .record({ hostname: seldom(fc.constant('c.example.net'), 3), path: maybe(newPath, 4) })
  .map((urlRewrite) => [{ type: 'URLRewrite', urlRewrite }]);

/** Releases that look at the backends of mirrors. */
const looksAtMirrors = ({ gatewayApi }: Release) => !gatewayApi.prefixesAreExpressions;

const mirror = (release: Release) =>
  looksAtMirrors(release)
    ? backend.map(({ weight: _, ...backendRef }) => ({ type: 'RequestMirror', requestMirror: { backendRef } }))
    : fc.constant(undefined);

/** The CRD takes a new prefix beside one match for a prefix alone. */
function withPrefix({ matches, filters, ...rule }: any): any {
  const hasPrefix = matches === undefined || (matches.length === 1 && (matches[0].path ?? PREFIX).type === PREFIX.type);
  const full = ({ type, replacePrefixMatch }: any) =>
    type === 'ReplacePrefixMatch' && !hasPrefix
      ? { type: 'ReplaceFullPath', replaceFullPath: replacePrefixMatch }
      : undefined;
  const fitting = filters?.map(({ type, requestRedirect, urlRewrite, ...other }: any) => {
    if (!requestRedirect && !urlRewrite) return { type, ...other };
    const [key, said] = requestRedirect ? ['requestRedirect', requestRedirect] : ['urlRewrite', urlRewrite];
    return { type, [key]: { ...said, path: (said.path && full(said.path)) ?? said.path } };
  });
  return { ...rule, matches, filters: fitting };
}
const PREFIX = { type: 'PathPrefix' };

/** Releases whose operator says nothing of the HTTPRoutes that it reads after one that sets Host. */
const SILENT_AFTER_HOST = ['1.19'];

/** Filters of which Envoy refuses those that change Host. */
const headers = (release: Release, kind: string) =>
  some([
    ...(kind === 'HTTPRoute' && SILENT_AFTER_HOST.includes(release.minor) ? [] : ['Host']),
    ...['host', 'x-one', 'x-one'],
  ]).map((name) => [
    { type: 'RequestHeaderModifier', requestHeaderModifier: { set: [{ name, value: 'c.example.net' }] } },
  ]);

const httpRule = (release: Release) =>
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({
        matches: maybe(fc.array(match, { minLength: 1, maxLength: 2 }), 4),
        filters: seldom(headers(release, 'HTTPRoute'), 12),
        backendRefs: backends(0, 3),
      }),
    },
    {
      weight: 1,
      arbitrary: fc
        .record({
          matches: maybe(fc.array(match, { minLength: 1, maxLength: 2 }), 4),
          filters: fc
            .tuple(rewrite, seldom(mirror(release), 3))
            .map(([one, copy]): any[] => (copy ? [...one, copy] : one)),
          backendRefs: backends(1, 2),
        })
        .map(withPrefix),
    },
    {
      weight: 1,
      arbitrary: fc
        .record({ matches: maybe(fc.array(match, { minLength: 1, maxLength: 1 }), 2), filters: redirect })
        .map(withPrefix),
    },
  );

const grpcMatch = fc.record({
  method: maybe(
    some([
      ...[{ service: 'svc', method: 'Do' }, { service: 'svc' }, { method: 'Do' }, { type: 'Exact', service: 'svc' }],
      ...[{ service: 's.*', method: 'Do' }, { service: 's.*' }, { method: '[A-D]o' }].map((one) => ({
        type: 'RegularExpression',
        ...one,
      })),
    ]),
    3,
  ),
  headers: seldom(fc.array(header, { minLength: 1, maxLength: 1 }), 3),
});

const parentOf = (name: string, sections: readonly string[]) =>
  fc.record({
    name: fc.constant(name),
    namespace: fc.constant('infra-@'),
    sectionName: maybe(some(sections)),
    port: seldom(some([53, 80, 443, 8080, 8443]), 6),
  });

/** Few name the second Gateway, which most cases do not have. */
const parent = fc.oneof(
  { weight: 3, arbitrary: parentOf('gw', ['l0', 'l1', 'l2', 'l3']) },
  { weight: 1, arbitrary: parentOf('gw2', ['n0', 'n1']) },
);

const setParent = some(['set', 'set', 'set2']).chain((name) =>
  fc.record({
    group: fc.constant(group),
    kind: fc.constant('ListenerSet'),
    name: fc.constant(name),
    namespace: fc.constant(name === 'set' ? 'app-@' : 'other-@'),
    sectionName: maybe(some(['m0', 'm1'])),
  }),
);

/** For requests inside the cluster, beside those by Gateways. */
const serviceParent = fc.constant({ group: '', kind: 'Service', name: 's0' });

/** Of a route for gRPC or TLS with a backend that is not there, 1.17 looks at the first of its parents alone. */
const OF_ONE_PARENT = ['1.17'];

const parents = (release: Release, kind: string) =>
  fc.uniqueArray(
    fc.oneof<fc.WeightedArbitrary<any>[]>(
      { weight: 24, arbitrary: parent },
      ...(serves(release, 'ListenerSet') ? [{ weight: 6, arbitrary: setParent }] : []),
      ...(kind === 'HTTPRoute' ? [{ weight: 1, arbitrary: serviceParent }] : []),
    ),
    {
      minLength: 1,
      maxLength: kind !== 'HTTPRoute' && OF_ONE_PARENT.includes(release.minor) ? 1 : 3,
      // The CRD wants several of one parent to name sections, each another one.
      comparator: (a: any, b: any) =>
        a.name === b.name &&
        (a.sectionName === undefined ||
          b.sectionName === undefined ||
          a.sectionName === b.sectionName ||
          (a.port === undefined) !== (b.port === undefined)),
    },
  );

/** Releases whose CRD of TLSRoute takes more than one rule. */
const MANY_TLS_RULES = ['1.17', '1.18', '1.19'];

function route(release: Release) {
  const hostnames = (minLength: number) => fc.uniqueArray(some(HOSTS), { minLength, maxLength: 2 });
  const of = <T extends object>(
    kind: string,
    spec: fc.Arbitrary<T>,
    own: fc.Arbitrary<any[]> = parents(release, kind),
  ) =>
    fc.tuple(spec, own, some(NAMESPACES)).map(([one, parentRefs, namespace]) => ({
      apiVersion: apiVersionOf(release, kind),
      kind,
      metadata: { namespace },
      spec: { parentRefs, ...one },
    }));
  const rules = <T>(rule: fc.Arbitrary<T>) => fc.array(rule, { minLength: 1, maxLength: 3 });
  const choices = [
    { weight: 6, arbitrary: of('HTTPRoute', fc.record({ hostnames: hostnames(0), rules: rules(httpRule(release)) })) },
    {
      weight: 2,
      arbitrary: of(
        'TLSRoute',
        fc.record({
          hostnames: hostnames(1),
          rules: fc.array(fc.record({ backendRefs: backends(1, 2) }), {
            minLength: 1,
            maxLength: MANY_TLS_RULES.includes(release.minor) ? 2 : 1,
          }),
        }),
      ),
    },
    {
      weight: 1,
      arbitrary: of(
        'GRPCRoute',
        fc.record({
          hostnames: hostnames(0),
          rules: rules(
            fc.record({
              matches: maybe(fc.array(grpcMatch, { minLength: 1, maxLength: 2 }), 3),
              filters: seldom(
                fc.oneof(
                  headers(release, 'GRPCRoute'),
                  mirror(release).map((one): any[] => (one ? [one] : [])),
                ),
                8,
              ),
              backendRefs: backends(1, 2),
            }),
          ),
        }),
      ),
    },
  ];
  const plain = fc.record({ backendRefs: backends(1, 2) });
  const portRoutes = ['TCPRoute', 'UDPRoute'].map((kind) => ({
    weight: 2,
    arbitrary: of(
      kind,
      fc.record({ rules: fc.array(plain, { minLength: 1, maxLength: 1 }) }),
      // Few listeners are for it: more of these routes are for all of the Gateway.
      fc.oneof(fc.constant<any[]>([{ name: 'gw', namespace: 'infra-@' }]), parents(release, kind)),
    ),
  }));
  // Of 1.14 no TLSRoute: it says InvalidTLSRoute where the Gateway has no listener of the name, and has an Envoy
  // listener of its own for it.
  return fc.oneof(
    ...choices.filter((_, i) => i === 0 || serves(release, 'GRPCRoute')),
    ...(serves(release, 'TCPRoute') ? portRoutes : []),
  );
}

const grant = (release: Release) =>
  some([
    { from: 'HTTPRoute', to: 'Service' },
    { from: 'TLSRoute', to: 'Service' },
    { from: 'Gateway', to: 'Secret' },
  ]).map(({ from, to }) => ({
    apiVersion: release.gatewayApi.versions.ReferenceGrant,
    kind: 'ReferenceGrant',
    metadata: { name: `grant-${from.toLowerCase()}`, namespace: 'other-@' },
    spec: {
      from: [{ group, kind: from, namespace: from === 'Gateway' ? 'infra-@' : 'app-@' }],
      to: [{ group: '', kind: to }],
    },
  }));

export function cases(release: Release): fc.Arbitrary<Case> {
  const { apiVersion } = release.gatewayApi;
  const sets = serves(release, 'ListenerSet')
    ? fc.record({
        own: listeners(release, 'm', 2),
        admitted: maybe(some(['All', 'All', 'Same', 'None']), 4),
        more: seldom(listeners(release, 'm', 2), 3),
      })
    : fc.constant(undefined);
  const setOf = (name: string, namespace: string, all: any) => ({
    apiVersion: release.gatewayApi.versions.ListenerSet,
    kind: 'ListenerSet',
    metadata: { name, namespace },
    spec: { parentRef: { name: 'gw', namespace: 'infra-@' }, listeners: all },
  });
  return fc
    .tuple(
      listeners(release, 'l', 4),
      fc.array(route(release), { minLength: 1, maxLength: 4 }),
      fc.uniqueArray(grant(release), { maxLength: 2, selector: ({ metadata }) => metadata.name }),
      maybe(sets),
      seldom(listeners(release, 'n', 2), 4),
    )
    .map(([own, routes, grants, set, second]) => [
      ...grants,
      ...routes.map((one, i) => ({ ...one, metadata: { name: `r${i}`, ...one.metadata } })),
      ...(set ? [setOf('set', 'app-@', set.own)] : []),
      ...(set?.more ? [setOf('set2', 'other-@', set.more)] : []),
      {
        apiVersion,
        kind: 'Gateway',
        metadata: { name: 'gw', namespace: 'infra-@' },
        spec: {
          gatewayClassName: 'cilium',
          listeners: own,
          ...(set?.admitted ? { allowedListeners: { namespaces: { from: set.admitted } } } : {}),
        },
      },
      ...(second
        ? [
            {
              apiVersion,
              kind: 'Gateway',
              metadata: { name: 'gw2', namespace: 'infra-@' },
              spec: { gatewayClassName: 'cilium', listeners: second },
            },
          ]
        : []),
    ]);
}

const pem = generateKeyPairSync('ec', {
  namedCurve: 'P-256',
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

/** What is there in every case. The operator looks no further than at the PEM format of certificates. */
export function surroundings(): any[] {
  const names = ['infra-@', 'app-@', 'other-@'];
  const certificateOf = (name: string, namespace: string) => ({
    apiVersion: 'v1',
    kind: 'Secret',
    type: 'Opaque',
    metadata: { name, namespace },
    stringData: { 'tls.crt': pem.publicKey, 'tls.key': pem.privateKey },
  });
  return [
    ...names.map((name) => ({
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name, labels: name === 'app-@' ? { team: 'app' } : {} },
    })),
    ...names.flatMap((namespace) =>
      ['s0', 's1', 's2'].map((name) => ({
        apiVersion: 'v1',
        kind: 'Service',
        metadata: { name, namespace },
        spec: { ports: [{ port: 80 }] },
      })),
    ),
    certificateOf('cert-a', 'infra-@'),
    certificateOf('cert-b', 'infra-@'),
    certificateOf('cert-a', 'other-@'),
    certificateOf('cert-a', 'app-@'),
    certificateOf('cert-b', 'app-@'),
  ];
}

export function numbered<T>(objects: T, number: number | string): T {
  return JSON.parse(JSON.stringify(objects).replaceAll('-@', `-${number}`)) as T;
}
