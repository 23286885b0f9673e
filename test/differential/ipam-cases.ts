// Random pools and Services of type LoadBalancer. Networks, names and addresses are of few, so that they meet.
import fc from 'fast-check';
import type { Release } from '../../lib/release/release';
import type { Case } from './cases';

const maybe = <T>(arbitrary: fc.Arbitrary<T>, freq = 2) => fc.option(arbitrary, { nil: undefined, freq });
const some = <T>(items: readonly T[]) => fc.constantFrom(...items);

/** Networks that do not meet, of the first pool, the second and the third. */
const OWN = [
  ['10.0.0.0/28', '10.0.0.16/30', '10.0.0.20/31', '10.0.0.24/32', 'fd00::/124', 'fd00::20/126'],
  ['10.0.0.25/32', '10.0.0.37/30', '10.0.0.48/29', 'fd00::10/124', 'fd00::30/127'],
  ['10.0.0.128/26', '10.0.0.56/30', 'fd00::40/128', 'fd00::1:0/112'],
];
const WHOLE = ['10.0.0.0/24', 'fd00::/64'];
const RANGES = [
  [
    { start: '10.0.0.28', stop: '10.0.0.29' },
    { start: 'fd00::60', stop: 'fd00::62' },
  ],
  [{ start: '10.0.0.17', stop: '10.0.0.18' }],
  [{ start: '10.0.0.64', stop: '10.0.0.64' }, { start: '10.0.0.65' }, { start: 'fd00::50', stop: 'fd00::51' }],
];
/** Ends of networks and addresses beside them, and within them. */
const ADDRESSES = [
  ...['0', '1', '3', '16', '17', '18', '19', '20', '21', '24', '25', '36', '48', '55', '64', '65', '128', '129'].map(
    (last) => `10.0.0.${last}`,
  ),
  ...['10.0.0.255', '10.0.1.9', '10.0.0.17', '10.0.0.17', '10.0.0.17', '10.0.0.0', '10.0.0.24', 'fd00::10', 'fd00::10'],
  ...['', '1', '10', '11', '20', '21', '30', '31', '40', '50', 'fffe', 'ffff', '1:0', 'abcd:1:2:3'].map(
    (last) => `fd00::${last}`,
  ),
];
const TEAMS = ['red', 'blue'];
const NAMESPACES = ['one-@', 'one-@', 'two-@'];
const NAMES = ['s0', 's1', 's2', 's3', 's4', 's5'];

const networks = (release: Release, i: number): fc.Arbitrary<object[]> => {
  const ranges = release.pool.field === 'cidrs' ? [] : RANGES;
  const cidrs = (all: readonly string[]) => all.map((cidr): object => ({ cidr }));
  const part = (all: readonly object[]) =>
    fc.shuffledSubarray([...all], { minLength: 1, maxLength: Math.min(3, all.length) });
  return fc.oneof(
    { weight: 8, arbitrary: part([...cidrs(OWN[i]), ...(ranges[i] ?? [])]) },
    { weight: 2, arbitrary: part(cidrs(WHOLE)) },
    { weight: 1, arbitrary: part([...cidrs([...OWN.flat(), ...WHOLE]), ...ranges.flat()]) },
  );
};

const expression = fc.oneof(
  fc.record({
    key: some(['team', 'tier']),
    operator: some(['In', 'NotIn']),
    values: fc.subarray(TEAMS, { minLength: 1 }),
  }),
  fc.record({ key: some(['team', 'tier']), operator: some(['Exists', 'DoesNotExist']) }),
);

const serviceSelector = fc.oneof(
  { weight: 3, arbitrary: some(TEAMS).map((team): object => ({ matchLabels: { team } })) },
  {
    weight: 2,
    arbitrary: fc.array(expression, { minLength: 1, maxLength: 2 }).map((all): object => ({ matchExpressions: all })),
  },
  {
    weight: 1,
    arbitrary: some(NAMESPACES).map((name) => ({ matchLabels: { 'io.kubernetes.service.namespace': name } })),
  },
  { weight: 1, arbitrary: some(NAMES).map((name) => ({ matchLabels: { 'io.kubernetes.service.name': name } })) },
  {
    weight: 1,
    arbitrary: fc.subarray(NAMES, { minLength: 1 }).map((values) => ({
      matchExpressions: [{ key: 'io.kubernetes.service.name', operator: 'In', values }],
    })),
  },
  { weight: 1, arbitrary: fc.constant({}) },
);

const pool = (release: Release, i: number) =>
  fc
    .record({
      blocks: networks(release, i),
      serviceSelector: fc.oneof(
        { weight: 3, arbitrary: fc.constant(undefined) },
        { weight: 2, arbitrary: serviceSelector },
      ),
      disabled: some([undefined, undefined, undefined, undefined, false, true]),
      allowFirstLastIPs: release.pool.field === 'cidrs' ? fc.constant(undefined) : maybe(some(['Yes', 'No', 'No']), 1),
    })
    .map(({ blocks, ...spec }) => ({ [release.pool.field]: blocks, ...spec }));

const list = fc.oneof(
  { weight: 6, arbitrary: some(ADDRESSES) },
  { weight: 2, arbitrary: fc.tuple(some(ADDRESSES), some(ADDRESSES)).map((both) => both.join(', ')) },
  { weight: 1, arbitrary: some(['', 'soon', 'soon,10.0.0.1']) },
);

/** Every way to ask for addresses, and none. */
const asking = fc.oneof(
  { weight: 5, arbitrary: fc.constant({}) },
  { weight: 3, arbitrary: list.map((ips): object => ({ 'io.cilium/lb-ipam-ips': ips })) },
  { weight: 3, arbitrary: list.map((ips): object => ({ 'lbipam.cilium.io/ips': ips })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(list, list)
      .map(([newer, older]) => ({ 'lbipam.cilium.io/ips': newer, 'io.cilium/lb-ipam-ips': older })),
  },
);

const across = some(['*', 'one-@', 'two-@', 'one-@,two-@']);
const sharing = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  {
    weight: 3,
    arbitrary: fc
      .record({
        'lbipam.cilium.io/sharing-key': some(['key-@', 'key-@', 'other-@', '']),
        'lbipam.cilium.io/sharing-cross-namespace': maybe(across, 1),
      })
      .map((both): object => both),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({
        'io.cilium/lb-ipam-sharing-key': some(['key-@', 'other-@']),
        'io.cilium/lb-ipam-sharing-cross-namespace': maybe(across, 1),
      })
      .map((both): object => both),
  },
);

const ports = fc
  .uniqueArray(some(['80/TCP', '80/UDP', '443/TCP', '443/UDP', '53/UDP', '8080/TCP', '9090/TCP']), {
    minLength: 1,
    maxLength: 2,
  })
  .map((all) =>
    all.map((one) => {
      const [port, protocol] = one.split('/');
      return { name: `p${port}-${protocol.toLowerCase()}`, port: Number(port), protocol };
    }),
  );

const families = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  { weight: 2, arbitrary: some(['IPv4', 'IPv6']).map((one): object => ({ ipFamilies: [one] })) },
  { weight: 2, arbitrary: some(['PreferDualStack', 'RequireDualStack']).map((ipFamilyPolicy) => ({ ipFamilyPolicy })) },
  { weight: 1, arbitrary: fc.constant({ ipFamilyPolicy: 'PreferDualStack', ipFamilies: ['IPv6'] }) },
  { weight: 1, arbitrary: fc.constant({ ipFamilyPolicy: 'RequireDualStack', ipFamilies: ['IPv6', 'IPv4'] }) },
);

const service = fc
  .record({
    namespace: some(NAMESPACES),
    labels: fc.record({ team: maybe(some(TEAMS)), tier: fc.option(some(TEAMS), { nil: undefined, freq: 1 }) }),
    asked: asking,
    shared: sharing,
    field: fc.option(some(ADDRESSES), { nil: undefined, freq: 1 }),
    ports,
    families,
    externalTrafficPolicy: some(['Cluster', 'Cluster', 'Local']),
    selector: maybe(some([{ app: 'x' }, { app: 'y' }]), 4),
    loadBalancerClass: fc.option(
      some(['io.cilium/bgp-control-plane', 'io.cilium/l2-announcer', 'example.com/elsewhere']),
      { nil: undefined, freq: 1 },
    ),
  })
  .map(({ namespace, labels, asked, shared, field, families: own, ...spec }) => ({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { namespace, labels, annotations: { ...asked, ...shared } },
    spec: { type: 'LoadBalancer', allocateLoadBalancerNodePorts: false, loadBalancerIP: field, ...own, ...spec },
  }));

/** Pools, in the order in which they are made, then Services. "@" stands for the number of the case. */
export function ipamCases(release: Release): fc.Arbitrary<Case> {
  return fc
    .tuple(
      fc.tuple(pool(release, 0), maybe(pool(release, 1), 3), maybe(pool(release, 2), 1)),
      fc.array(service, { minLength: 1, maxLength: NAMES.length }),
    )
    .map(([pools, services]) => [
      ...pools.flatMap((spec, i) =>
        spec
          ? [
              {
                apiVersion: release.pool.apiVersion,
                kind: 'CiliumLoadBalancerIPPool',
                metadata: { name: `pool-${i}-@` },
                spec,
              },
            ]
          : [],
      ),
      ...services.map((one, i) => ({ ...one, metadata: { name: NAMES[i], ...one.metadata } })),
    ]);
}

/** The case with names and addresses of its own, whose pools serve its own Services alone. `number`: 1 to 25,000. */
export function ipamNumbered(objects: Case, number: number): any[] {
  const text = JSON.stringify(objects.map(ofCase))
    .replaceAll('-@', `-${number}`)
    .replace(/\b10\.0\.([01])\./g, (_, part) => {
      const of = 2 * number + Number(part);
      return `10.${of >> 8}.${of & 255}.`;
    })
    .replaceAll('fd00::', `fd00:${number.toString(16)}::`);
  return JSON.parse(text);
}

function ofCase({ metadata, spec, ...object }: any): any {
  const own = { case: 'case-@' };
  if (object.kind === 'Service')
    return { ...object, metadata: { ...metadata, labels: { ...metadata.labels, ...own } }, spec };
  const { serviceSelector: { matchLabels, ...selector } = {}, ...rest } = spec;
  return {
    ...object,
    metadata,
    spec: { ...rest, serviceSelector: { ...selector, matchLabels: { ...matchLabels, ...own } } },
  };
}
