// Random clusters as BGP sees them: Services with endpoints, and who announces what to whom. Names and labels are of
// few, so that they meet.
import fc from 'fast-check';
import type { Release } from '../../lib/release/release';

export const NAMESPACES = ['one', 'two'];
export const NODES: readonly { readonly name: string; readonly labels: Record<string, string> }[] = [
  { name: 'node0', labels: { rack: 'r1', bgp: 'yes' } },
  { name: 'node1', labels: { rack: 'r2', bgp: 'yes' } },
  { name: 'node2', labels: { rack: 'r2' } },
];
/** BGP instances of a node: their AS numbers by name. */
export const INSTANCES = { a: 64601, b: 64602 };
export const PEERS = ['127.0.2.1', '127.0.2.2', '127.0.2.3'];
export const PEER_ASN = 64700;

/** A Service with what others write about it. */
export interface ServiceCase {
  readonly service: any;
  /** Addresses that a load balancer gave it. */
  readonly ingress: readonly string[];
  readonly endpoints: readonly { readonly nodeName?: string; readonly conditions: object }[];
}

export interface BgpCase {
  readonly services: readonly ServiceCase[];
  /** Policies, or cluster configs with their peer configs and advertisements. */
  readonly objects: readonly any[];
  /** The Services are there before sessions are: always where a node tells later ones to one instance alone. */
  readonly isServicesFirst: boolean;
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>, freq = 2) => fc.option(arbitrary, { nil: undefined, freq });
const some = <T>(items: readonly T[]) => fc.constantFrom(...items);
const list = <T>(arbitrary: fc.Arbitrary<T>, minLength: number, maxLength: number) =>
  fc.array(arbitrary, { minLength, maxLength });
const subset = <T>(items: T[], minLength = 0) => fc.subarray(items, { minLength });

const CONDITIONS = [
  {},
  { ready: true },
  { ready: true, serving: true, terminating: false },
  { ready: false },
  { ready: false, serving: true, terminating: true },
  { ready: false, serving: false, terminating: true },
];
const CLASSES = ['io.cilium/bgp-control-plane', 'io.cilium/l2-announcer', 'example.com/other'];

const endpoint = fc.record({
  nodeName: maybe(some(NODES.map(({ name }) => name)), 6),
  conditions: some(CONDITIONS),
});

const policy = some([undefined, 'Cluster', 'Local', 'Local']);

const service = (number: number): fc.Arbitrary<ServiceCase> =>
  fc
    .record({
      namespace: some(NAMESPACES),
      labels: fc.record({ team: maybe(some(['a', 'b'])), tier: maybe(some(['front', 'back'])) }),
      type: some(['LoadBalancer', 'LoadBalancer', 'LoadBalancer', 'NodePort', 'ClusterIP']),
      loadBalancerClass: fc.option(some(CLASSES), { nil: undefined, freq: 2 }),
      externalTrafficPolicy: policy,
      internalTrafficPolicy: policy,
      external: subset(['198.51.100.', '2001:db8:1::']),
      isHeadless: fc.boolean(),
      addresses: subset(['203.0.113.', '203.0.113.1', '2001:db8::']),
      hasPods: fc.option(fc.constant(true), { nil: false, freq: 5 }),
      ofGateway: fc.nat(6).map((n) => n === 0),
      endpoints: list(endpoint, 0, 3),
    })
    .map((said) => {
      const type = said.ofGateway ? 'LoadBalancer' : said.type;
      const isExternal = said.external.length > 0 || type !== 'ClusterIP';
      const own = (start: string) => `${start}${number * 3 + 10}`;
      return {
        service: {
          apiVersion: 'v1',
          kind: 'Service',
          metadata: {
            name: `s${number}`,
            namespace: said.namespace,
            labels: { ...said.labels, ...(said.ofGateway ? { 'io.cilium.gateway/owning-gateway': `g${number}` } : {}) },
          },
          spec: {
            type,
            ports: [{ port: 80 }],
            selector: said.hasPods && !said.ofGateway ? { app: 'web' } : undefined,
            clusterIP: type === 'ClusterIP' && !isExternal && said.isHeadless ? 'None' : undefined,
            loadBalancerClass: type === 'LoadBalancer' ? said.loadBalancerClass : undefined,
            externalTrafficPolicy: isExternal ? said.externalTrafficPolicy : undefined,
            internalTrafficPolicy: said.internalTrafficPolicy,
            externalIPs: said.external.map(own),
          },
        },
        ingress: type === 'LoadBalancer' ? said.addresses.map(own) : [],
        // What the operator writes for the Service of a Gateway: an address that no node has.
        endpoints: said.ofGateway ? [{ conditions: { ready: true } }] : said.endpoints,
      };
    });

const services = fc
  .integer({ min: 3, max: 12 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => service(i))));

const VALUES: Record<string, string[]> = {
  team: ['a', 'b'],
  tier: ['front', 'back'],
  'io.kubernetes.service.name': ['s0', 's1', 's2', 's3', 's4', 's5'],
  'io.kubernetes.service.namespace': NAMESPACES,
};

const label = some(Object.keys(VALUES)).chain((key) => fc.record({ key: fc.constant(key), value: some(VALUES[key]) }));
const expression = fc.oneof(
  some(Object.keys(VALUES)).chain((key) =>
    fc.record({ key: fc.constant(key), operator: some(['In', 'NotIn']), values: subset(VALUES[key], 1) }),
  ),
  fc.record({ key: some(Object.keys(VALUES)), operator: some(['Exists', 'DoesNotExist']) }),
);

const selector = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  { weight: 2, arbitrary: label.map(({ key, value }) => ({ matchLabels: { [key]: value } })) },
  { weight: 3, arbitrary: list(expression, 1, 2).map((matchExpressions) => ({ matchExpressions })) },
  {
    weight: 1,
    arbitrary: fc.record({
      matchLabels: label.map(({ key, value }) => ({ [key]: value })),
      matchExpressions: list(expression, 1, 1),
    }),
  },
);

const HOSTNAME = 'kubernetes.io/hostname';
const nodeSelectors: any[] = [
  undefined,
  {},
  { matchLabels: { rack: 'r1' } },
  { matchLabels: { rack: 'r2' } },
  { matchLabels: { rack: 'r3' } },
  { matchExpressions: [{ key: 'bgp', operator: 'Exists' }] },
  { matchExpressions: [{ key: HOSTNAME, operator: 'NotIn', values: ['node1'] }] },
];
/** No node is in both of a pair: of two cluster configs for one node the first that the operator sees stays. */
const apart: any[][] = [
  ...nodeSelectors.map((one) => [one]),
  [{ matchLabels: { rack: 'r1' } }, { matchLabels: { rack: 'r2' } }],
  [
    { matchExpressions: [{ key: 'bgp', operator: 'Exists' }] },
    { matchExpressions: [{ key: 'bgp', operator: 'DoesNotExist' }] },
  ],
  [
    { matchLabels: { [HOSTNAME]: 'node2' } },
    { matchExpressions: [{ key: HOSTNAME, operator: 'In', values: ['node0', 'node1'] }] },
  ],
];

// --- CiliumBGPPeeringPolicy

const router = fc.record({
  exportPodCIDR: fc.boolean(),
  serviceSelector: maybe(selector, 5),
  neighbors: subset(PEERS, 1).map((peers) =>
    peers.map((address) => ({ peerAddress: `${address}/32`, peerASN: PEER_ASN })),
  ),
});

const policies = (apiVersion: string) =>
  fc
    .oneof({ weight: 2, arbitrary: list(some(nodeSelectors), 1, 2) }, { weight: 1, arbitrary: some(apart) })
    .chain((selectors) =>
      fc.tuple(
        ...selectors.map((nodeSelector, i) =>
          subset(Object.values(INSTANCES), 1).chain((asns) =>
            fc.tuple(...asns.map((localASN) => router.map((one) => ({ localASN, ...one })))).map((virtualRouters) => ({
              apiVersion,
              kind: 'CiliumBGPPeeringPolicy',
              metadata: { name: `policy${i}` },
              spec: { nodeSelector, virtualRouters },
            })),
          ),
        ),
      ),
    );

// --- CiliumBGPClusterConfig

const SETS = ['x', 'y'];
const advertisement = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ advertisementType: 'PodCIDR' }) },
  {
    weight: 5,
    arbitrary: fc.record({
      advertisementType: fc.constant('Service'),
      service: fc.record({
        addresses: subset(['LoadBalancerIP', 'ExternalIP', 'ClusterIP'], 1),
        aggregationLengthIPv4: maybe(some([24, 28, 30, 31]), 2),
        aggregationLengthIPv6: maybe(some([64, 124, 127]), 2),
      }),
      selector: maybe(selector, 6),
    }),
  },
);

const family = fc.record({
  afi: some(['ipv4', 'ipv4', 'ipv4', 'ipv6']),
  safi: fc.constant('unicast'),
  advertisements: maybe(some([{}, ...SETS.map((set) => ({ matchLabels: { set } }))]), 6),
});

const clusterConfigs = (apiVersion: string) =>
  fc
    .record({
      peerConfigs: list(maybe(list(family, 1, 3), 20), 1, 3),
      advertisements: list(fc.record({ set: some(SETS), entries: list(advertisement, 1, 3) }), 1, 4),
      selectors: some(apart),
    })
    .chain(({ peerConfigs, advertisements, selectors }) => {
      const peer = (peerAddress: string) =>
        maybe(
          fc.oneof(
            { weight: 12, arbitrary: fc.nat(peerConfigs.length - 1) },
            { weight: 1, arbitrary: fc.constant(peerConfigs.length) },
          ),
          12,
        ).map((config) => ({
          name: `peer-${peerAddress.replaceAll('.', '-')}`,
          peerAddress,
          peerASN: PEER_ASN,
          peerConfigRef: config === undefined ? undefined : { name: `config${config}` },
        }));
      const instance = ([name, localASN]: [string, number]) =>
        subset(PEERS, 1)
          .chain((addresses) => fc.tuple(...addresses.map(peer)))
          .map((peers) => ({ name, localASN, peers }));
      return fc
        .tuple(
          ...selectors.map(() =>
            subset(Object.entries(INSTANCES), 1).chain((names) => fc.tuple(...names.map(instance))),
          ),
        )
        .map((all) => [
          ...advertisements.map(({ set, entries }, i) => ({
            apiVersion,
            kind: 'CiliumBGPAdvertisement',
            metadata: { name: `advertisement${i}`, labels: { set } },
            spec: { advertisements: entries },
          })),
          ...peerConfigs.map((families, i) => ({
            apiVersion,
            kind: 'CiliumBGPPeerConfig',
            metadata: { name: `config${i}` },
            spec: { families },
          })),
          ...all.map((bgpInstances, i) => ({
            apiVersion,
            kind: 'CiliumBGPClusterConfig',
            metadata: { name: `cluster${i}` },
            spec: { nodeSelector: selectors[i], bgpInstances },
          })),
        ]);
    });

export function bgpCases({ bgp: { kind, apiVersion } }: Release): fc.Arbitrary<BgpCase> {
  const isOlder = kind === 'CiliumBGPPeeringPolicy';
  const objects: fc.Arbitrary<any[]> = isOlder ? policies(apiVersion) : clusterConfigs(apiVersion);
  return fc.record({ services, objects, isServicesFirst: isOlder ? fc.constant(true) : fc.boolean() });
}
