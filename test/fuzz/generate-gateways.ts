// The part of random programs behind the addresses: Gateways, routes, edges, zones, objects written by hand.
import { releaseOf } from '../../lib/release/table';
import { ADDRESSES, HOSTS, NAMES, NETWORKS, PORTS, TEXTS } from './corners';
import { add, at, type Draft } from './generate';
import { Call, Ref, type Value } from './program';

export function addGateways(draft: Draft): void {
  const { choices } = draft;
  const count = choices.pick([1, 1, 1, 2, 3, 0]);
  for (let n = 0; n < count; n++) addGateway(draft, n);
  draft.gateways.forEach((gateway, n) => addRoutes(draft, gateway.name, gateway.protocols, n));
  const first = draft.gateways.find(({ isOurs }) => isOurs);
  if (first) addPatch(draft, first.name);
  if (draft.gateways.some(({ isAddressed }) => isAddressed) && choices.chance(0.7)) addEdge(draft);
  if (draft.gateways.length > 0 && choices.chance(0.3)) addZone(draft);
  if (choices.chance(0.15)) addService(draft);
}

/** What the newest release serves beside. */
const PLAIN: (() => [string[], Value[]])[] = [
  () => [
    ['HTTP', 'UDP'],
    [new Call('Listener.http', []), new Call('Listener.udp', [{ port: 53 }])],
  ],
  () => [
    ['HTTP', 'TCP'],
    [new Call('Listener.http', []), new Call('Listener.tcp', [{ port: 5432 }])],
  ],
];

function addGateway(draft: Draft, n: number): void {
  const { choices, pools, cluster, version } = draft;
  const inside = cluster === 'k3d' || cluster === 'kind';
  const name = `gateway${n}`;
  const text = choices.at(`gateways[${n}].of`, inside ? `172.20.128.${10 + n}` : `198.51.100.${10 + n}`, ADDRESSES);
  const number = choices.at(`gateways[${n}].reserve`, 10 + 4 * n, [0, 1, 255, 256, -1, 7]);
  const reserved = pools.length > 0 && choices.chance(0.7);
  const address = reserved
    ? new Call('#reserve', [number], pools[0])
    : version === '1.14.1'
      ? undefined
      : new Call('GatewayAddress.of', [text]);
  const hostname = choices.maybe(0.3, () => choices.at(`gateways[${n}].hostname`, '*.example.com', HOSTS));
  const certificate = new Call('Certificate.fromSecret', ['tls']);
  const port = choices.maybe(0.1, () => choices.at('listener.port', 8080, PORTS));
  const [protocols, listeners] = choices.pick<() => [string[], Value[] | undefined]>([
    () => [['HTTP'], undefined],
    () => [['HTTP'], [new Call('Listener.http', [{ hostname, port }])]],
    () => [['HTTPS'], [new Call('Listener.https', [{ hostname: hostname ?? '*.example.com', certificate }])]],
    () => [['TLS'], [new Call('Listener.tlsPassthrough', [{ hostname: hostname ?? '*.example.com' }])]],
    ...(version === '1.20.2' ? PLAIN : []),
  ])();
  if (choices.chance(0.1)) {
    const known = { name: `shared-${n}`, namespace: 'infra', addresses: text && [text] };
    add(draft, name, 'SharedGateway.fromAttributes', ...at(name), known);
    draft.gateways.push({ name, protocols: ['HTTP'], isOurs: false, isAddressed: true });
    return;
  }
  const isAddressed = address !== undefined && choices.chance(0.9);
  const envoy = version === '1.14.1' ? false : choices.chance(0.06);
  if (envoy) addEnvoyProxy(draft, n);
  add(draft, name, 'new SharedGateway', ...at(`gw-${n}`), {
    ...draft.cilium,
    ...(envoy && { gatewayClassName: 'envoy', envoyProxy: new Ref(`envoy${n}`) }),
    namespace: envoy ? 'infra' : choices.maybe(0.3, () => choices.at(`gateways[${n}].namespace`, 'infra', NAMES)),
    addresses: isAddressed ? [address] : undefined,
    listeners,
    redirectToHttps: protocols[0] === 'HTTPS' ? choices.maybe(0.3, () => true) : undefined,
    allowedNamespaces: choices.maybe(0.1, () => new Call('Namespaces.named', ['infra', 'shop', 'kube-system'])),
    dnsTargets: choices.maybe(0.1, () => [choices.at('dnsTargets', '203.0.113.80', ADDRESSES)]),
    serviceLabels: choices.maybe(0.1, () => ({ team: 't0' })),
  });
  draft.gateways.push({ name, protocols, isOurs: true, isAddressed });
}

/** The EnvoyProxy of a gateway of Envoy Gateway. */
function addEnvoyProxy(draft: Draft, n: number): void {
  const { choices } = draft;
  const chart = add(draft, `infra${n}`, 'new Chart', ...at(`infra-${n}`), { namespace: 'infra' });
  add(draft, `envoy${n}`, 'new EnvoyProxy', ...at(`envoy-${n}`, chart), {
    replicas: choices.maybe(0.3, () => choices.at('replicas', 2, [-1, 0.5, 0])),
    service: choices.maybe(0.7, () => ({
      name: choices.maybe(0.2, () => choices.at('envoy.name', `envoy-${n}`, NAMES)),
      loadBalancerClass: choices.maybe(0.2, () => choices.at('envoy.class', 'io.cilium/bgp-control-plane', TEXTS)),
      externalTrafficPolicy: choices.maybe(0.5, () => choices.pick(['Local', 'Cluster'])),
      allocateLoadBalancerNodePorts: choices.maybe(0.2, () => false),
      loadBalancerSourceRanges: choices.maybe(0.2, () => [choices.at('envoy.clients', '192.0.2.0/24', NETWORKS)]),
      labels: choices.maybe(0.2, () => ({ team: 't0' })),
    })),
  });
}

function addRoutes(draft: Draft, gateway: string, protocols: string[], n: number): void {
  const { choices } = draft;
  const backend = new Call('Backend.fromName', ['web', choices.at('backend.port', 80, PORTS)]);
  const hostname = choices.at(`routes[${n}].hostname`, `www-${n}.example.com`, HOSTS);
  if (protocols.includes('TLS')) {
    const chart = add(draft, `chart${n}`, 'new Chart', ...at(`chart-${n}`), { namespace: 'shop' });
    const props = { gateway: new Ref(gateway), hostnames: [hostname], backends: [backend] };
    add(draft, `route${n}`, 'new TlsRoute', ...at(`route-${n}`, chart), props);
    return;
  }
  const value = choices.at('header.value', 'yes', TEXTS);
  const rules: Value = [
    {
      matches: [choices.pick([new Call('Match.path', ['/api']), new Call('Match.header', ['x-team', value])])],
      backends: [backend],
      filters: choices.maybe(0.3, () => [new Call('Filter.requestHeaders', [{ set: { 'x-set': value } }])]),
      ...patience(draft),
    },
  ];
  const options = {
    hostnames: choices.chance(0.9) ? [hostname] : undefined,
    ...(choices.chance(0.7) ? { backend } : { rules }),
  };
  const chart = choices.maybe(0.5, () =>
    add(draft, `chart${n}`, 'new Chart', ...at(`chart-${n}`), {
      namespace: choices.at(`routes[${n}].namespace`, 'shop', ['kube-system', 'infra', 'default', 'nobody']),
    }),
  );
  const kind = choices.chance(0.1) ? 'new GrpcRoute' : 'new HttpRoute';
  const given = kind === 'new GrpcRoute' ? { hostnames: options.hostnames, backend } : options;
  add(draft, `route${n}`, kind, ...at(`route-${n}`, chart ?? addChart(draft, n)), {
    gateway: new Ref(gateway),
    ...given,
  });
}

/** How long a rule waits, and what it asks again. */
function patience({ choices, version }: Draft): { [key: string]: Value } {
  const { timeouts, retry } = releaseOf(version).gatewayApi;
  const millis = (place: string, right: number) => new Call('Duration.millis', [choices.at(place, right, MILLIS)]);
  return {
    requestTimeout: choices.maybe(timeouts ? 0.2 : 0, () => millis('requestTimeout', 10_000)),
    backendTimeout: choices.maybe(timeouts ? 0.1 : 0, () => millis('backendTimeout', 2000)),
    retry: choices.maybe(retry ? 0.4 : 0, () => ({
      codes: choices.maybe(0.7, () => [502, choices.at('retry.code', 503, [0, 200, 399, 502, 599, 600])]),
      attempts: choices.maybe(0.5, () => choices.at('retry.attempts', 3, [0, 1, 1.5, 4294967295, 4294967296])),
      backoff: choices.maybe(0.5, () => millis('retry.backoff', 100)),
    })),
  };
}

const MILLIS = [0, 1, 0.5, 1500, 99_999_000, 100_000_000];

const addChart = (draft: Draft, n: number) =>
  add(draft, `chart${n}`, 'new Chart', ...at(`chart-${n}`), { namespace: 'kube-system' });

/** A JSON patch, as people write them for what a chart has no word for. */
function addPatch({ choices, statements }: Draft, gateway: string): void {
  if (!choices.chance(0.1)) return;
  const value = choices.at('patch', 'team-a', TEXTS);
  statements.push({
    name: 'patched',
    call: new Call('ApiObject.of', [new Ref(gateway)]),
  });
  statements.push({
    name: 'patch',
    call: new Call('#addJsonPatch', [new Call('JsonPatch.add', ['/metadata/annotations', { note: value }])], 'patched'),
  });
}

function addEdge(draft: Draft): void {
  const { choices } = draft;
  const isCaddy = choices.chance(0.35);
  const common = {
    gateways: draft.gateways.filter(({ isAddressed }) => isAddressed).map(({ name }) => new Ref(name)),
    bindAddress: choices.maybe(0.3, () => choices.at('bindAddress', '203.0.113.5', [...ADDRESSES, '*'])),
    port: choices.maybe(0.3, () => choices.at('edge.port', 8080, PORTS)),
    metricsPort: choices.maybe(0.15, () => choices.at('metricsPort', 8405, PORTS)),
    metricsAddress: undefined as Value,
  };
  if (isCaddy) {
    const tls = choices.pick([undefined, new Call('CaddyTls.internal', []), new Call('CaddyTls.acme', [])]);
    add(draft, 'edge', 'new CaddyEdge', ...at('edge'), { ...common, tls });
    return;
  }
  const terminate = new Call('EdgeTls.terminate', [
    {
      certificateDirectory: choices.at('certificateDirectory', '/etc/haproxy/certificates', ['relative', '/a b', '/']),
    },
  ]);
  const isNginx = choices.chance(0.35);
  const tls = choices.pick([undefined, undefined, new Call('EdgeTls.passthrough', []), terminate]);
  add(draft, 'edge', isNginx ? 'new NginxEdge' : 'new HaproxyEdge', ...at('edge'), {
    ...common,
    tls,
    redirectToHttps: tls === terminate ? choices.maybe(0.5, () => true) : undefined,
    tcpPorts: choices.maybe(draft.gateways[0].protocols.includes('TCP') ? 0.5 : 0, () => [
      choices.at('tcpPorts', 5432, PORTS),
    ]),
  });
}

function addZone(draft: Draft): void {
  const { choices } = draft;
  add(draft, 'zone', 'new ZoneFile', ...at('zone'), {
    domain: 'example.com',
    nameServers: [
      {
        name: choices.at('nameServers.name', 'ns1.example.com', ['www-0.example.com', 'ns.example.net', 'example.com']),
        addresses: [choices.at('nameServers.address', '203.0.113.53', ADDRESSES)],
      },
    ],
    addresses: choices.maybe(0.3, () => [choices.at('zone.addresses', '203.0.113.5', ADDRESSES)]),
  });
}

/** A Service of type LoadBalancer by hand, which asks for an address. */
function addService(draft: Draft): void {
  const { choices, cluster, version } = draft;
  const key = ['1.14.1', '1.15.19'].includes(version) ? 'io.cilium/lb-ipam-ips' : 'lbipam.cilium.io/ips';
  const right = cluster === 'k3d' || cluster === 'kind' ? '172.20.128.50' : '198.51.100.50';
  add(draft, 'services', 'new Chart', ...at('services'), { namespace: 'shop' });
  add(draft, 'service', 'new ApiObject', ...at('service', 'services'), {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'game', annotations: { [key]: choices.at('service.address', right, ADDRESSES) } },
    spec: { type: 'LoadBalancer', selector: { app: 'game' }, ports: [{ port: 80 }] },
  });
}
