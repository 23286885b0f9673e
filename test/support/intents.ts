// Intents of the kinds of lib/kinds at random.
import fc from 'fast-check';
import type { RouteAttributes, Session } from '../../lib/kinds/bgp';
import type { AdvertisedIntent } from '../../lib/kinds/cilium-bgp-advertisement';
import type { BgpInstance, ClusterConfigIntent, PeerPlace } from '../../lib/kinds/cilium-bgp-cluster-config';
import type { InstanceOverride } from '../../lib/kinds/cilium-bgp-node-config-override';
import type { PeerConfigIntent } from '../../lib/kinds/cilium-bgp-peer-config';
import type { PeeringPolicyIntent } from '../../lib/kinds/cilium-bgp-peering-policy';
import type { GatewayServiceIntent } from '../../lib/kinds/cilium-gateway-class-config';
import type { L2PolicyIntent } from '../../lib/kinds/cilium-l2-announcement-policy';
import type { NodeConfigIntent } from '../../lib/kinds/cilium-node-config';
import type { PodIpPoolIntent, PodRange } from '../../lib/kinds/cilium-pod-ip-pool';
import type { Block, PoolIntent } from '../../lib/kinds/cilium-load-balancer-ip-pool';
import type { BackendTlsIntent } from '../../lib/kinds/backend-tls-policy';
import type { CertificateIntent } from '../../lib/kinds/certificate';
import type { EnvoyProxyIntent, EnvoyServiceIntent } from '../../lib/kinds/envoy-proxy';
import type { GatewayIntent } from '../../lib/kinds/gateway';
import type { GrpcRuleIntent } from '../../lib/kinds/grpc-route';
import type { HttpFilter, HttpRetryIntent, HttpRuleIntent } from '../../lib/kinds/http-route';
import type { FilterType } from '../../lib/kinds/route-filters';
import type { AdmissionIntent, ListenerIntent } from '../../lib/kinds/listener';
import type { ListenerSetIntent } from '../../lib/kinds/listener-set';
import type { ReferenceGrantIntent } from '../../lib/kinds/reference-grant';
import type { BackendIntent, ParentIntent, PlainRule, RouteIntent } from '../../lib/kinds/route';
import type { Selector } from '../../lib/kinds/selector';
import type { ServiceIntent } from '../../lib/kinds/service';
import { Cidr, Family, Ip, IpRange } from '../../lib/values/cidr';
import { asn, dnsLabel, labels, portNumber } from './arbitraries';

/** The same as JSON has it: addresses and networks as text, and nothing where nothing is said. */
export function plain(value: unknown): unknown {
  if (value instanceof Ip || value instanceof Cidr) return value.toString();
  if (typeof value === 'bigint') return value.toString();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [key, plain(item)]),
  );
}

export const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
export const some = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(arbitrary, { maxLength: 3 });
export const name = dnsLabel(20);

/** An intent at random, of all of its properties: one that is left out here does not compile. */
const every = <T>(properties: { readonly [P in keyof T]-?: fc.Arbitrary<T[P]> }): fc.Arbitrary<T> =>
  fc.record(properties) as fc.Arbitrary<T>;
const seconds = fc.integer({ min: 1, max: 65535 });

export const selector = every<Selector>({
  matchLabels: labels(),
  matchExpressions: some(
    fc.oneof<fc.Arbitrary<Selector['matchExpressions'][number]>[]>(
      fc.record({ key: name, operator: fc.constantFrom('In', 'NotIn'), values: fc.array(name, { minLength: 1 }) }),
      fc.record({ key: name, operator: fc.constantFrom('Exists', 'DoesNotExist'), values: fc.constant<string[]>([]) }),
    ),
  ),
});

export const ip: fc.Arbitrary<Ip> = fc.oneof(
  fc.bigInt({ min: 1n, max: 2n ** 32n - 1n }).map((value) => new Ip(4, value)),
  fc.bigInt({ min: 1n << 100n, max: 2n ** 128n - 1n }).map((value) => new Ip(6, value)),
);
const ipv4 = ip.filter(({ family }) => family === 4);
const family = fc.constantFrom<Family>(4, 6);

/** A block without what a network has beside its ends. */
export function block({ family: of, first, last }: IpRange, cidr?: Cidr): Block {
  return { range: { family: of, first, last }, cidr };
}

const network = fc.tuple(ip, fc.integer({ min: 0, max: 32 })).map(([address, hostBits]) => {
  const { bits } = address.toCidr();
  const mask = (1n << BigInt(hostBits)) - 1n;
  const cidr = new Cidr(address.family, address.value & ~mask, bits - hostBits);
  return block(cidr, cidr);
});
const range = fc
  .tuple(ip, fc.bigInt({ min: 0n, max: 1000n }))
  .filter(([{ family: of, value }, more]) => value + more < (of === 4 ? 2n ** 32n : 2n ** 128n))
  .map(([{ family: of, value }, more]) => block({ family: of, first: value, last: value + more }));
export const pool = every<PoolIntent>({
  blocks: some(fc.oneof(network, range)),
  selector: maybe(selector),
  allowFirstLastIps: maybe(fc.boolean()),
  disabled: fc.boolean(),
  unknownBlocks: some(fc.constantFrom({ cidr: '${CIDR}' }, { start: '192.0.2.1', stop: '${LAST}' })),
});

export const l2Policy = every<L2PolicyIntent>({
  serviceSelector: maybe(selector),
  nodeSelector: maybe(selector),
  interfaces: maybe(some(name)),
  loadBalancerIps: fc.boolean(),
  externalIps: fc.boolean(),
});

const podRange = (family: Family, bits: number) =>
  every<PodRange>({
    cidrs: fc.array(
      fc.integer({ min: 8, max: bits }).map((length) => new Ip(family, 1n << BigInt(bits - 4)).toCidr().widen(length)),
      { minLength: 1, maxLength: 3 },
    ),
    maskSize: fc.integer({ min: 1, max: bits }),
  });

export const podIpPool = every<PodIpPoolIntent>({
  ipv4: maybe(podRange(4, 32)),
  ipv6: maybe(podRange(6, 128)),
  podSelector: maybe(selector),
  namespaceSelector: maybe(selector),
  allowFirstIp: maybe(fc.boolean()),
  allowLastIp: maybe(fc.boolean()),
});

export const envoyProxy = every<EnvoyProxyIntent>({
  service: every<EnvoyServiceIntent>({
    name: maybe(name),
    type: maybe(fc.constantFrom('LoadBalancer', 'NodePort', 'ClusterIP')),
    loadBalancerClass: maybe(name),
    loadBalancerIp: maybe(ipv4.map(String)),
    externalTrafficPolicy: maybe(fc.constantFrom('Local', 'Cluster')),
    allocateLoadBalancerNodePorts: maybe(fc.boolean()),
    loadBalancerSourceRanges: some(fc.constantFrom('192.0.2.0/24', '2001:db8::/32')),
    annotations: labels(),
    labels: labels(),
  }),
  replicas: maybe(fc.integer({ min: 0, max: 9 })),
  mergesGateways: fc.boolean(),
});

export const nodeConfig = every<NodeConfigIntent>({
  nodeSelector: selector,
  settings: fc.dictionary(name, name, { noNullPrototype: true }),
});

const session = every<Session>({
  timers: fc.record({
    connectRetryTimeSeconds: seconds,
    holdTimeSeconds: seconds,
    keepAliveTimeSeconds: seconds,
  }),
  multihop: maybe(fc.integer({ min: 1, max: 255 })),
  port: maybe(portNumber),
  passwordSecret: maybe(name),
  restartTimeSeconds: maybe(seconds),
});
const community = fc.integer({ min: 0, max: 65535 }).map((n) => `65000:${n}`);
const attributes = every<RouteAttributes>({
  standard: some(community),
  large: some(community.map((one) => `${one}:7`)),
  wellKnown: some(fc.constantFrom('no-export', 'blackhole')),
  localPreference: maybe(fc.nat()),
});
const serviceAddresses = fc.subarray(['LoadBalancerIP', 'ExternalIP', 'ClusterIP'], { minLength: 1 });

export const peeringPolicy = every<PeeringPolicyIntent>({
  nodeSelector: maybe(selector),
  routers: some(
    every<PeeringPolicyIntent['routers'][number]>({
      localAsn: asn,
      exportPodCidr: fc.boolean(),
      serviceSelector: maybe(selector),
      serviceAddresses: maybe(serviceAddresses),
      announcesPodPools: fc.boolean(),
      neighbors: some(
        every<PeeringPolicyIntent['routers'][number]['neighbors'][number]>({
          address: ip,
          asn,
          session,
          families: maybe(some(family)),
          attributes: some(
            fc
              .tuple(
                fc.constantFrom('services' as const, 'pods' as const, 'other' as const),
                maybe(selector),
                attributes,
              )
              .map(([of, selected, said]) => ({ of, selector: selected, ...said })),
          ),
        }),
      ),
    }),
  ),
});

const place = fc.oneof<fc.Arbitrary<PeerPlace>[]>(
  fc.record({ address: ip }),
  fc.record({ later: fc.constantFrom('${ROUTER}', '192.0.2.${LAST}') }),
  fc.record({ gateway: family }),
);
const instance = every<BgpInstance>({
  name,
  localAsn: maybe(fc.oneof(asn, fc.constant('${ASN}'))),
  peers: some(
    every<BgpInstance['peers'][number]>({
      name,
      at: place,
      asn: maybe(fc.oneof(asn, fc.constant('${PEER_ASN}'))),
      config: maybe(name),
    }),
  ),
});
export const clusterConfig = every<ClusterConfigIntent>({
  nodeSelector: maybe(selector),
  instances: some(instance),
});
export const peerConfig: fc.Arbitrary<PeerConfigIntent> = fc
  .tuple(session, some(fc.record({ family, advertisements: maybe(selector) })))
  .map(([said, families]) => ({ ...said, families }));
export const advertisement: fc.Arbitrary<AdvertisedIntent[]> = some(
  fc.oneof<fc.Arbitrary<AdvertisedIntent>[]>(
    fc.record({
      what: fc.constant('services' as const),
      selector: maybe(selector),
      addresses: serviceAddresses,
      aggregation: fc.record({ 4: maybe(fc.nat(31)), 6: maybe(fc.nat(127)) }),
      attributes,
    }),
    fc.record({
      what: fc.constant('interface' as const),
      interface: name,
      addresses: fc.constant<string[]>([]),
      aggregation: fc.constant({}),
      attributes,
    }),
    fc.record({
      what: fc.constant('pods' as const),
      addresses: fc.constant<string[]>([]),
      aggregation: fc.constant({}),
      attributes,
    }),
  ),
);
export const nodeOverride = some(
  every<InstanceOverride>({
    name,
    routerId: maybe(ipv4),
    localPort: maybe(portNumber),
    localAsn: maybe(asn),
    peers: maybe(some(fc.record({ name, localAddress: maybe(ip) }))),
  }),
);

export const gatewayClassConfig = every<GatewayServiceIntent>({
  type: maybe(fc.constantFrom('LoadBalancer', 'NodePort')),
  externalTrafficPolicy: maybe(fc.constantFrom('Cluster', 'Local')),
  loadBalancerClass: maybe(name),
  ipFamilies: maybe(fc.subarray(['IPv4', 'IPv6'])),
  ipFamilyPolicy: maybe(fc.constantFrom('SingleStack', 'PreferDualStack')),
  loadBalancerSourceRanges: maybe(some(fc.constantFrom('192.0.2.0/24', '2001:db8::/32'))),
  loadBalancerSourceRangesPolicy: maybe(fc.constantFrom('Allow', 'Deny')),
  allocateLoadBalancerNodePorts: maybe(fc.boolean()),
});
export const gatewayClass = fc.record({
  ofCilium: fc.constant(true),
  config: maybe(fc.record({ name, namespace: name })),
});

const admission: fc.Arbitrary<AdmissionIntent> = fc.oneof(
  fc.record({ from: fc.constantFrom('All', 'Same') }),
  fc.record({ from: fc.constant('Selector'), selector }),
);
const listener = every<ListenerIntent>({
  name,
  port: portNumber,
  protocol: fc.constantFrom('HTTP', 'HTTPS', 'TLS', 'TCP', 'UDP'),
  hostname: maybe(name),
  admits: admission,
  kinds: maybe(fc.subarray(['HTTPRoute', 'GRPCRoute'], { minLength: 1 })),
  tls: maybe(
    every<NonNullable<ListenerIntent['tls']>>({
      mode: fc.constantFrom('Terminate', 'Passthrough'),
      certificates: some(fc.record({ name, namespace: maybe(name) })),
      hasOptions: fc.constant(false),
    }),
  ),
});
export const gateway = every<GatewayIntent>({
  className: name,
  addresses: some(ip.map(String)),
  serviceLabels: labels(),
  serviceAnnotations: labels(),
  parameters: maybe(fc.record({ group: name, kind: name, name })),
  admitsSets: maybe(admission),
  listeners: some(listener),
});
export const listenerSet = every<ListenerSetIntent>({
  gateway: fc.record({ name, namespace: maybe(name) }),
  listeners: some(listener),
});
export const referenceGrant = every<ReferenceGrantIntent>({
  from: some(fc.record({ kind: fc.constantFrom('HTTPRoute', 'Gateway'), namespace: name })),
  to: some(fc.record({ kind: fc.constantFrom('Service', 'Secret'), name: maybe(name) })),
});
export const backendTls = every<BackendTlsIntent>({
  targets: some(fc.record({ service: name, portName: maybe(name) })),
  hostname: name,
  wellKnownCa: maybe(fc.constant('System')),
  cas: some(fc.record({ kind: fc.constant('ConfigMap'), name })),
});
export const service = every<ServiceIntent>({
  type: maybe(fc.constantFrom('LoadBalancer', 'ClusterIP')),
  loadBalancerClass: maybe(name),
  loadBalancerIp: maybe(name),
  externalTrafficPolicy: maybe(fc.constantFrom('Cluster', 'Local')),
  allocateLoadBalancerNodePorts: maybe(fc.boolean()),
  ports: some(
    every<ServiceIntent['ports'][number]>({
      name: maybe(name),
      port: portNumber,
      protocol: fc.constantFrom('TCP', 'UDP'),
    }),
  ),
  ipFamilies: fc.subarray(['IPv4', 'IPv6']),
  ipFamilyPolicy: maybe(fc.constantFrom('SingleStack', 'PreferDualStack')),
  externalIps: some(ip.map(String)),
  selector: fc.constant(undefined),
});
export const certificate = every<CertificateIntent>({
  secretName: name,
  dnsNames: some(name),
  issuer: fc.record({ kind: fc.constantFrom('Issuer', 'ClusterIssuer'), name }),
});

const backends = some(
  every<BackendIntent>({
    group: maybe(fc.constantFrom('', 'example.com')),
    kind: maybe(fc.constantFrom('Service', 'Bucket')),
    name,
    namespace: maybe(name),
    port: maybe(portNumber),
    weight: maybe(fc.nat(1000000)),
  }),
);
/** What intents have in the fields of the kind: plain objects, as programs write them. */
const asWritten = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  arbitrary.map((value) => JSON.parse(JSON.stringify(value)));
const header = fc.record({ name, value: name });
const modified = fc.record({ set: some(header), remove: some(name) });
const FILTERS: Record<FilterType, fc.Arbitrary<Omit<HttpFilter, 'type'>>> = {
  RequestHeaderModifier: fc.record({ requestHeaderModifier: modified }),
  ResponseHeaderModifier: fc.record({ responseHeaderModifier: modified }),
  URLRewrite: fc.record({ urlRewrite: fc.record({ hostname: name }) }),
  RequestMirror: fc.record({ requestMirror: fc.record({ backendRef: fc.record({ name, port: portNumber }) }) }),
  RequestRedirect: fc.record({
    requestRedirect: fc.record({ scheme: fc.constant('https' as const), statusCode: fc.constant(301) }),
  }),
  CORS: fc.record({ cors: fc.record({ allowOrigins: fc.constant(['*']) }) }),
  ExternalAuth: fc.record({
    externalAuth: fc.record({ protocol: fc.constant('HTTP' as const), backendRef: fc.record({ name }) }),
  }),
  ExtensionRef: fc.record({ extensionRef: fc.record({ group: name, kind: name, name }) }),
};
const filter = asWritten(
  fc.oneof(
    ...Object.entries(FILTERS).map(([type, said]) =>
      said.map((properties): HttpFilter => ({ type: type as FilterType, ...properties })),
    ),
  ),
);
/** A route with rules of one kind. */
const route = <Rule>(rule: fc.Arbitrary<Rule>, hostnames: fc.Arbitrary<string[]>): fc.Arbitrary<RouteIntent<Rule>> =>
  every<RouteIntent<Rule>>({
    parents: some(
      every<ParentIntent>({
        group: maybe(fc.constant('gateway.networking.k8s.io')),
        kind: maybe(fc.constantFrom('Gateway', 'ListenerSet')),
        name,
        namespace: maybe(name),
        sectionName: maybe(name),
        port: maybe(portNumber),
      }),
    ),
    hostnames,
    rules: some(rule),
  });
const timeout = maybe(fc.nat(99999000).map((milliseconds) => milliseconds / 1000));
const httpRule = every<HttpRuleIntent>({
  matches: asWritten(
    some(
      fc.record({
        path: fc.record({ type: fc.constantFrom('Exact' as const, 'PathPrefix' as const), value: name }),
        headers: some(header),
      }),
    ),
  ),
  filters: some(filter),
  backends,
  requestTimeoutSeconds: timeout,
  backendTimeoutSeconds: timeout,
  retry: maybe(
    every<HttpRetryIntent>({
      codes: some(fc.integer({ min: 400, max: 599 })),
      attempts: maybe(fc.integer({ min: 1, max: 9 })),
      backoffSeconds: timeout,
    }),
  ),
});
const grpcRule = every<GrpcRuleIntent>({
  matches: asWritten(some(fc.record({ method: fc.record({ service: name }), headers: some(header) }))),
  filters: some(filter),
  backends,
});
const plainRule = every<PlainRule>({ backends });
export const httpRoute = route(httpRule, some(name));
export const grpcRoute = route(grpcRule, some(name));
export const tlsRoute = route(plainRule, some(name));
export const portRoute = route(plainRule, fc.constant([]));
