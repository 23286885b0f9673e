// Intents of the kinds of lib/kinds at random.
import fc from 'fast-check';
import type { RouteAttributes, Session } from '../../lib/kinds/bgp';
import type { AdvertisedIntent } from '../../lib/kinds/cilium-bgp-advertisement';
import type { BgpInstance, ClusterConfigIntent } from '../../lib/kinds/cilium-bgp-cluster-config';
import type { InstanceOverride } from '../../lib/kinds/cilium-bgp-node-config-override';
import type { PeerConfigIntent } from '../../lib/kinds/cilium-bgp-peer-config';
import type { PeeringPolicyIntent } from '../../lib/kinds/cilium-bgp-peering-policy';
import type { GatewayServiceIntent } from '../../lib/kinds/cilium-gateway-class-config';
import type { L2PolicyIntent } from '../../lib/kinds/cilium-l2-announcement-policy';
import type { Block, PoolIntent } from '../../lib/kinds/cilium-load-balancer-ip-pool';
import type { BackendTlsIntent } from '../../lib/kinds/backend-tls-policy';
import type { CertificateIntent } from '../../lib/kinds/certificate';
import type { GatewayIntent } from '../../lib/kinds/gateway';
import type { GrpcRuleIntent } from '../../lib/kinds/grpc-route';
import type { HttpRuleIntent } from '../../lib/kinds/http-route';
import type { AdmissionIntent, ListenerIntent } from '../../lib/kinds/listener';
import type { ListenerSetIntent } from '../../lib/kinds/listener-set';
import type { ReferenceGrantIntent } from '../../lib/kinds/reference-grant';
import type { PlainRule, RouteIntent } from '../../lib/kinds/route';
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
const seconds = fc.integer({ min: 1, max: 65535 });

export const selector: fc.Arbitrary<Selector> = fc.record({
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
export const pool: fc.Arbitrary<PoolIntent> = fc.record({
  blocks: some(fc.oneof(network, range)),
  selector: maybe(selector),
  allowFirstLastIps: maybe(fc.boolean()),
  unknownBlocks: some(fc.constantFrom({ cidr: '${CIDR}' }, { start: '192.0.2.1', stop: '${LAST}' })),
});

export const l2Policy: fc.Arbitrary<L2PolicyIntent> = fc.record({
  serviceSelector: maybe(selector),
  nodeSelector: maybe(selector),
  interfaces: maybe(some(name)),
  loadBalancerIps: fc.boolean(),
  externalIps: fc.boolean(),
});

const session: fc.Arbitrary<Session> = fc.record({
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
const attributes: fc.Arbitrary<RouteAttributes> = fc.record({
  standard: some(community),
  large: some(community.map((one) => `${one}:7`)),
  wellKnown: some(fc.constantFrom('no-export', 'blackhole')),
  localPreference: maybe(fc.nat()),
});
const serviceAddresses = fc.subarray(['LoadBalancerIP', 'ExternalIP', 'ClusterIP'], { minLength: 1 });

export const peeringPolicy: fc.Arbitrary<PeeringPolicyIntent> = fc.record({
  nodeSelector: maybe(selector),
  routers: some(
    fc.record({
      localAsn: asn,
      exportPodCidr: fc.boolean(),
      serviceSelector: maybe(selector),
      serviceAddresses: maybe(serviceAddresses),
      announcesPodPools: fc.boolean(),
      neighbors: some(
        fc.record({
          address: ip,
          asn,
          session,
          families: maybe(some(family)),
          attributes: some(
            fc
              .tuple(fc.constantFrom('services' as const, 'pods' as const, 'other' as const), attributes)
              .map(([of, said]) => ({ of, ...said })),
          ),
        }),
      ),
    }),
  ),
});

const instance: fc.Arbitrary<BgpInstance> = fc.record({
  name,
  localAsn: maybe(asn),
  peers: some(fc.record({ name, address: ip, asn: maybe(asn), config: maybe(name) })),
});
export const clusterConfig: fc.Arbitrary<ClusterConfigIntent> = fc.record({
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
      what: fc.constant('pods' as const),
      addresses: fc.constant<string[]>([]),
      aggregation: fc.constant({}),
      attributes,
    }),
  ),
);
export const nodeOverride: fc.Arbitrary<InstanceOverride[]> = some(
  fc.record({
    name,
    routerId: maybe(ipv4),
    localPort: maybe(portNumber),
    localAsn: maybe(asn),
    peers: maybe(some(fc.record({ name, localAddress: maybe(ip) }))),
  }),
);

export const gatewayClassConfig: fc.Arbitrary<GatewayServiceIntent> = fc.record({
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
const listener: fc.Arbitrary<ListenerIntent> = fc.record({
  name,
  port: portNumber,
  protocol: fc.constantFrom('HTTP', 'HTTPS', 'TLS', 'TCP', 'UDP'),
  hostname: maybe(name),
  admits: admission,
  kinds: maybe(fc.subarray(['HTTPRoute', 'GRPCRoute'], { minLength: 1 })),
  tls: maybe(
    fc.record({
      mode: fc.constantFrom('Terminate', 'Passthrough'),
      certificates: some(fc.record({ name, namespace: maybe(name) })),
      hasOptions: fc.constant(false),
    }),
  ),
});
export const gateway: fc.Arbitrary<GatewayIntent> = fc.record({
  className: name,
  addresses: some(ip.map(String)),
  serviceLabels: labels(),
  serviceAnnotations: labels(),
  parameters: maybe(fc.record({ group: name, kind: name, name })),
  admitsSets: maybe(admission),
  listeners: some(listener),
});
export const listenerSet: fc.Arbitrary<ListenerSetIntent> = fc.record({
  gateway: fc.record({ name, namespace: maybe(name) }),
  listeners: some(listener),
});
export const referenceGrant: fc.Arbitrary<ReferenceGrantIntent> = fc.record({
  from: some(fc.record({ kind: fc.constantFrom('HTTPRoute', 'Gateway'), namespace: name })),
  to: some(fc.record({ kind: fc.constantFrom('Service', 'Secret'), name: maybe(name) })),
});
export const backendTls: fc.Arbitrary<BackendTlsIntent> = fc.record({
  targets: some(fc.record({ service: name, portName: maybe(name) })),
  hostname: name,
  wellKnownCa: maybe(fc.constant('System')),
  cas: some(fc.record({ kind: fc.constant('ConfigMap'), name })),
});
export const service: fc.Arbitrary<ServiceIntent> = fc.record({
  type: maybe(fc.constantFrom('LoadBalancer', 'ClusterIP')),
  loadBalancerClass: maybe(name),
  loadBalancerIp: maybe(name),
  externalTrafficPolicy: maybe(fc.constantFrom('Cluster', 'Local')),
  allocateLoadBalancerNodePorts: maybe(fc.boolean()),
  ports: some(fc.record({ name: maybe(name), port: portNumber, protocol: fc.constantFrom('TCP', 'UDP') })),
  ipFamilies: fc.subarray(['IPv4', 'IPv6']),
  externalIps: some(ip.map(String)),
  hasSelector: fc.constant(false),
});
export const certificate: fc.Arbitrary<CertificateIntent> = fc.record({
  secretName: name,
  dnsNames: some(name),
  issuer: fc.record({ kind: fc.constantFrom('Issuer', 'ClusterIssuer'), name }),
});

const backends = some(
  fc.record({
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
const filter = asWritten(
  fc.oneof(
    fc.record({
      type: fc.constant('RequestRedirect' as const),
      requestRedirect: fc.record({ scheme: fc.constant('https' as const), statusCode: fc.constant(301) }),
    }),
    fc.record({
      type: fc.constant('RequestHeaderModifier' as const),
      requestHeaderModifier: fc.record({ set: some(header), remove: some(name) }),
    }),
  ),
);
/** A route with rules of one kind. */
const route = <Rule>(rule: fc.Arbitrary<Rule>, hostnames: fc.Arbitrary<string[]>): fc.Arbitrary<RouteIntent<Rule>> =>
  fc.record({
    parents: some(
      fc.record({
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
const httpRule: fc.Arbitrary<HttpRuleIntent> = fc.record({
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
});
const grpcRule: fc.Arbitrary<GrpcRuleIntent> = fc.record({
  matches: asWritten(some(fc.record({ method: fc.record({ service: name }), headers: some(header) }))),
  filters: some(filter),
  backends,
});
const plainRule: fc.Arbitrary<PlainRule> = fc.record({ backends });
export const httpRoute = route(httpRule, some(name));
export const grpcRoute = route(grpcRule, some(name));
export const tlsRoute = route(plainRule, some(name));
export const portRoute = route(plainRule, fc.constant([]));
