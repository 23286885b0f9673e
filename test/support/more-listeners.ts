// What the gateways of a random topology serve beside plain HTTP, each at a port of its own.
import { ApiObject, App, Chart, Duration } from 'cdk8s';
import fc from 'fast-check';
import {
  Backend,
  Certificate,
  Filter,
  GrpcMatch,
  GrpcRoute,
  HttpMethod,
  HttpRoute,
  HttpRule,
  Issuer,
  Listener,
  ListenerSet,
  Match,
  RedirectStatusCode,
  SharedGateway,
  TcpRoute,
  TlsRoute,
  UdpRoute,
} from '../../lib';
import { defined, dnsLabel, portNumber } from './arbitraries';

const SERVES = ['https', 'wildcardAndApex', 'grpc', 'tls', 'tcp', 'udp'] as const;

/** How the listeners of one gateway get their certificates. */
export type Certificates = 'name' | 'object' | 'issuer';

export interface RuleSpec {
  readonly match?: 'path' | 'header' | 'query' | 'method' | 'two';
  readonly filter?: 'headers' | 'redirect' | 'rewrite' | 'mirror' | 'cors';
  /** Of the backends. */
  readonly weights: number[];
}

/** A listener, or two of them for a domain, with one route. */
export interface MoreSpec {
  readonly serves: (typeof SERVES)[number];
  readonly name: string;
  readonly port: number;
  /** What the listener is for; of `tcp` and `udp`, nothing. */
  readonly domain: string;
  readonly certificate: { readonly how: Certificates; readonly name: string; readonly namespace: string };
  /** It is in a ListenerSet of this name, in the namespace of the route. */
  readonly set?: string;
  readonly route: {
    readonly id: string;
    readonly namespace: string;
    readonly hostnames: string[];
    readonly rules: RuleSpec[];
    /** A Service of the program, in this namespace. */
    readonly service: { readonly name: string; readonly namespace: string };
    /** The listeners that it must find for itself. */
    readonly listeners: string[];
  };
}

export const rule: fc.Arbitrary<RuleSpec> = fc.record({
  match: fc.constantFrom(
    undefined,
    'path' as const,
    'header' as const,
    'query' as const,
    'method' as const,
    'two' as const,
  ),
  filter: fc.constantFrom(
    undefined,
    undefined,
    'headers' as const,
    'redirect' as const,
    'rewrite' as const,
    'mirror' as const,
    'cors' as const,
  ),
  weights: fc.array(fc.integer({ min: 1, max: 1000000 }), { minLength: 1, maxLength: 3 }),
});

export const more = fc.array(
  fc.record({
    serves: fc.constantFrom(...SERVES),
    name: dnsLabel(),
    port: fc.oneof(fc.constantFrom(443, 8443), portNumber),
    domain: dnsLabel(),
    names: fc.array(dnsLabel(), { maxLength: 3 }),
    namespace: dnsLabel(),
    servedIn: fc.option(dnsLabel(), { nil: undefined }),
    certificateIn: dnsLabel(),
    rules: fc.array(rule, { minLength: 1, maxLength: 3 }),
    inSet: fc.boolean(),
  }),
  { maxLength: 4 },
);

type Choice = typeof more extends fc.Arbitrary<(infer T)[]> ? T : never;

interface Around {
  readonly version: string;
  readonly certificates: Certificates;
  /** Ports that the gateway has in use. */
  readonly ports: Set<number>;
  /** The number of the gateway. */
  readonly number: number;
  readonly namespace: string;
  readonly unique: (id: string) => string;
}

/** What the release serves, at ports that are free. */
export function resolveMore(
  choices: Choice[],
  { version, certificates, ports, number, namespace, unique }: Around,
): MoreSpec[] {
  const [, minor] = version.split('.').map(Number);
  const plain = new Set<string>();
  return choices
    .flatMap((choice, i): MoreSpec[] => {
      const { serves, port } = choice;
      const since = { https: 14, wildcardAndApex: 14, grpc: 15, tls: 14, tcp: 20, udp: 20 }[serves];
      const inSet = choice.inSet && minor >= 20;
      // A route of TCP or UDP finds the first listener of its protocol.
      const isSecond = !inSet && (serves === 'tcp' || serves === 'udp') && plain.has(serves);
      if (minor < since || ports.has(port) || isSecond) return [];
      ports.add(port);
      if (!inSet) plain.add(serves);
      const name = `${choice.name.slice(0, 40)}-more-${i}`;
      const domain = `${choice.domain}.m${i}.g${number}.example.com`;
      const below = choice.names.map((label) => `${label}.${domain}`);
      const hostnames = serves === 'wildcardAndApex' ? [domain, ...below] : [domain];
      const id = unique(`more-${number}-${i}`);
      const listeners =
        serves !== 'wildcardAndApex' ? [name] : [`${name}-apex`, ...(below.length > 0 ? [`${name}-wildcard`] : [])];
      return [
        {
          serves,
          name,
          port,
          domain,
          ...(inSet && { set: `${id}-set` }),
          certificate: { how: certificates, name: `${id}-cert`, namespace: choice.certificateIn },
          // Routes of one listener of TCP or UDP lead to one place.
          route: {
            id,
            namespace: choice.namespace,
            hostnames: [...new Set(hostnames)],
            rules: choice.rules.map((given, r) => ruleFor(given, r, minor)),
            service: { name: `${id}-web`, namespace: choice.servedIn ?? choice.namespace },
            listeners,
          },
        },
      ];
    })
    .map((spec) =>
      spec.certificate.how === 'object'
        ? spec
        : { ...spec, certificate: { ...spec.certificate, namespace: spec.set ? spec.route.namespace : namespace } },
    );
}

/** A rule that the release carries out. */
export function ruleFor(given: RuleSpec, index: number, minor: number): RuleSpec {
  const ignored =
    (minor === 14 && (given.filter === 'rewrite' || given.filter === 'mirror')) ||
    (minor < 20 && given.filter === 'cors');
  // What puts something in place of a prefix wants a match for one; and of several rules each has a match of its own.
  const match = given.filter === 'rewrite' || given.filter === 'redirect' || index > 0 ? 'path' : given.match;
  return { ...given, match, filter: ignored ? undefined : given.filter };
}

export function listenersOf(
  { serves, name, port, domain, certificate }: MoreSpec,
  made: Certificate | undefined,
): Listener[] {
  const shown =
    made ??
    (certificate.how === 'issuer'
      ? Certificate.fromIssuer(Issuer.cluster('letsencrypt'), certificate.name)
      : Certificate.fromSecret(certificate.name));
  if (serves === 'wildcardAndApex') return Listener.wildcardAndApex({ domain, name, port, certificate: shown });
  if (serves === 'tls') return [Listener.tlsPassthrough({ name, port, hostname: domain })];
  if (serves === 'tcp') return [Listener.tcp({ name, port })];
  if (serves === 'udp') return [Listener.udp({ name, port })];
  return [Listener.https({ name, port, hostname: domain, certificate: shown })];
}

export function endsTls({ serves }: MoreSpec): boolean {
  return serves === 'https' || serves === 'wildcardAndApex' || serves === 'grpc';
}

/** Makes the Secret that a listener refers to, where the program has it. */
export function buildCertificate(app: App, spec: MoreSpec): Certificate | undefined {
  const { how, name, namespace } = spec.certificate;
  if (how !== 'object' || !endsTls(spec)) return undefined;
  // Somebody else fills it: an API server would look for a certificate in one of type kubernetes.io/tls.
  return Certificate.fromObject(
    new ApiObject(new Chart(app, `${spec.route.id}-secret`, { namespace }), 'Secret', {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name },
    }),
  );
}

/** Makes the ListenerSet, where the listener is in one: what the route attaches to. */
export function buildSet(app: App, spec: MoreSpec, gateway: SharedGateway): SharedGateway | ListenerSet {
  const {
    set,
    route: { namespace },
  } = spec;
  if (set === undefined) return gateway;
  return new ListenerSet(new Chart(app, set, { namespace }), 'set', {
    gateway,
    listeners: listenersOf(spec, buildCertificate(app, spec)),
    metadata: { name: set },
  });
}

/** Makes the route and the Service that it leads to. */
export function buildMoreRoute(
  app: App,
  { serves, route: { id, namespace, hostnames, rules, service } }: MoreSpec,
  gateway: SharedGateway | ListenerSet,
): void {
  const made = new ApiObject(new Chart(app, `${id}-service`, { namespace: service.namespace }), 'Service', {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: service.name },
    spec: { ports: [{ port: 8080 }] },
  });
  const scope = new Chart(app, id, { namespace });
  const backend = Backend.fromService(made);
  const backends = rules[0].weights.map((weight) => backend.withWeight(weight));
  if (serves === 'tls') new TlsRoute(scope, 'route', { gateway, hostnames, backends, metadata: { name: id } });
  else if (serves === 'tcp')
    new TcpRoute(scope, 'route', { gateway, backends, dnsHostnames: hostnames, metadata: { name: id } });
  else if (serves === 'udp')
    new UdpRoute(scope, 'route', { gateway, backends, dnsTtl: Duration.seconds(60), metadata: { name: id } });
  else if (serves === 'grpc')
    new GrpcRoute(scope, 'route', {
      gateway,
      hostnames,
      rules: [
        { matches: [GrpcMatch.service('example.v1.Cart', 'Add').and(GrpcMatch.header('x-tenant', 'a'))], backends },
        { backends },
      ],
      metadata: { name: id },
    });
  else
    new HttpRoute(scope, 'route', {
      gateway,
      hostnames,
      rules: rules.map((spec, i) => httpRule(spec, i, backend)),
      metadata: { name: id },
    });
}

/** The rule with the number `i` of a route: what it matches has the number in it. */
export function httpRule({ match, filter, weights }: RuleSpec, i: number, backend: Backend): HttpRule {
  const matches = {
    path: Match.path(`/r${i}`),
    header: Match.header('x-rule', `${i}`),
    query: Match.query('rule', `${i}`),
    method: Match.method(HttpMethod.POST),
    two: Match.pathExact(`/r${i}`).and(Match.header('x-rule', `${i}`)),
  };
  const filters = {
    headers: [
      Filter.requestHeaders({ set: { 'x-a': `${i}` }, add: { 'x-b': 'b' }, remove: ['x-c'] }),
      Filter.responseHeaders({ set: { 'x-d': 'd' } }),
    ],
    redirect: [
      Filter.redirect({
        hostname: 'elsewhere.example.com',
        pathPrefix: '/there',
        statusCode: RedirectStatusCode.MOVED_PERMANENTLY,
      }),
    ],
    rewrite: [Filter.rewrite({ hostname: 'inside.example.com', pathPrefix: '/' })],
    mirror: [Filter.mirror(backend)],
    cors: [
      Filter.cors({
        allowOrigins: ['https://*.example.com', `http://a${i}.example.net:8080`],
        allowMethods: [HttpMethod.PUT],
        allowHeaders: ['x-a'],
        exposeHeaders: ['x-b'],
        allowCredentials: i > 0,
        maxAge: Duration.seconds(600),
      }),
    ],
  };
  return defined({
    matches: match && [matches[match]],
    filters: filter && filters[filter],
    backends: filter === 'redirect' ? undefined : weights.map((weight) => backend.withWeight(weight)),
  });
}

/** The objects that come of it, by the names that kubectl has for them. */
export function objectsOfMore(spec: MoreSpec, gatewayNamespace: string): string[] {
  const { serves, certificate, route, set } = spec;
  const owner = set === undefined ? gatewayNamespace : route.namespace;
  const kind = {
    https: 'httproute',
    wildcardAndApex: 'httproute',
    grpc: 'grpcroute',
    tls: 'tlsroute',
    tcp: 'tcproute',
    udp: 'udproute',
  }[serves];
  // Of a route that only redirects, no Service is granted.
  const leadsNowhere = kind === 'httproute' && route.rules.every(({ filter }) => filter === 'redirect');
  const hasSecret = endsTls(spec) && certificate.how === 'object';
  return [
    `${kind}.gateway.networking.k8s.io/${route.id}`,
    `service/${route.service.name}`,
    ...(set === undefined ? [] : [`listenerset.gateway.networking.k8s.io/${set}`]),
    ...(route.service.namespace === route.namespace || leadsNowhere
      ? []
      : [`referencegrant.gateway.networking.k8s.io/allow-${route.namespace}-to-${route.service.name}`]),
    ...(hasSecret ? [`secret/${certificate.name}`] : []),
    ...(hasSecret && certificate.namespace !== owner
      ? [`referencegrant.gateway.networking.k8s.io/allow-${owner}-to-${certificate.name}`]
      : []),
  ];
}
