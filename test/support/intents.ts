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
import type { Selector } from '../../lib/kinds/selector';
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
