// Random pools and Services of type LoadBalancer. Networks, names and addresses are of few, so that they meet.
import fc from 'fast-check';
import type { Release } from '../../lib/release/release';
import { Cidr, Ip, type IpRange } from '../../lib/values/cidr';
import type { Case } from './cases';

/** There in so many of a hundred. */
const sometimes = <T>(percent: number, arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 100 - percent, arbitrary: fc.constant(undefined) }, { weight: percent, arbitrary });
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
/** Addresses that may be of no pool: beside the networks, far in them, and of none. */
const BESIDE = ['10.0.0.19', '10.0.0.66', '10.0.0.255', '10.0.1.9', 'fd00::13', 'fd00::ffff', 'fd00::abcd:1:2:3'];
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
      allowFirstLastIPs:
        release.pool.field === 'cidrs' ? fc.constant(undefined) : sometimes(60, some(['Yes', 'No', 'No'])),
    })
    .map(({ blocks, ...spec }) => ({ [release.pool.field]: blocks, ...spec }));

/** Every way to ask for some of these addresses, and none. */
function asking(addresses: readonly string[]): fc.Arbitrary<object> {
  const list = fc.oneof(
    { weight: 8, arbitrary: some(addresses) },
    { weight: 2, arbitrary: fc.tuple(some(addresses), some([...addresses, ...BESIDE])).map((both) => both.join(', ')) },
    { weight: 1, arbitrary: some(BESIDE) },
    { weight: 1, arbitrary: some(['', 'soon', `soon,${addresses[0]}`]) },
  );
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant({}) },
    { weight: 4, arbitrary: list.map((ips): object => ({ 'io.cilium/lb-ipam-ips': ips })) },
    { weight: 2, arbitrary: list.map((ips): object => ({ 'lbipam.cilium.io/ips': ips })) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(list, list)
        .map(([newer, older]) => ({ 'lbipam.cilium.io/ips': newer, 'io.cilium/lb-ipam-ips': older })),
    },
  );
}

/** The ends of the blocks of pools, and what is beside these: what Services ask for. */
function endsOf(pools: readonly any[]): string[] {
  const ranges = pools
    .flatMap((spec) => spec?.blocks ?? spec?.cidrs ?? [])
    .map(({ cidr, start, stop = start }): IpRange => {
      const [first, last] = [start, stop].map((text) => Ip.parse(text ?? '')?.value);
      return Cidr.parse(cidr ?? '') ?? { family: Ip.parse(start)!.family, first: first!, last: last! };
    });
  return ranges.flatMap(({ family, first, last }) => {
    // Of IPv6 1.14 gives the first 65,534.
    const end = family === 6 && last - first > 65535n ? first + 65535n : last;
    const values = [first, first + 1n, end - 1n, end].filter((value) => value >= first && value <= end);
    return [...new Set(values)].map((value) => `${new Ip(family, value)}`);
  });
}

const across = some(['*', '*', '*', 'one-@', 'two-@', 'one-@,two-@']);
const shared = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .record({
        'lbipam.cilium.io/sharing-key': some(['key-@', 'key-@', 'key-@', 'key-@', 'key-@', 'other-@', '']),
        'lbipam.cilium.io/sharing-cross-namespace': sometimes(70, across),
      })
      .map((both): object => both),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({
        'io.cilium/lb-ipam-sharing-key': some(['key-@', 'key-@', 'key-@', 'key-@', 'other-@']),
        'io.cilium/lb-ipam-sharing-cross-namespace': sometimes(70, across),
      })
      .map((both): object => both),
  },
);
const unshared = fc.constant<object>({});
/** In half of the cases nearly all Services share, on few addresses. */
const SHARING = [
  fc.oneof({ weight: 3, arbitrary: unshared }, { weight: 1, arbitrary: shared }),
  fc.oneof({ weight: 1, arbitrary: unshared }, { weight: 9, arbitrary: shared }),
];

const ports = fc
  .uniqueArray(some(['80/TCP', '80/UDP', '443/TCP', '443/UDP', '53/UDP', '8080/TCP', '9090/TCP']), {
    minLength: 1,
    maxLength: 2,
    size: 'xsmall',
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

const service = (addresses: readonly string[], sharing: fc.Arbitrary<object>) =>
  fc
    .record({
      namespace: some(NAMESPACES),
      labels: fc.record({ team: sometimes(60, some(TEAMS)), tier: sometimes(30, some(TEAMS)) }),
      asked: asking(addresses),
      sharing,
      field: sometimes(8, some(addresses)),
      ports,
      families,
      externalTrafficPolicy: some(['Cluster', 'Cluster', 'Cluster', 'Cluster', 'Local']),
      selector: sometimes(75, some([{ app: 'x' }, { app: 'x' }, { app: 'y' }])),
      loadBalancerClass: sometimes(
        15,
        some(['io.cilium/bgp-control-plane', 'io.cilium/l2-announcer', 'example.com/elsewhere']),
      ),
    })
    .map(({ namespace, labels, asked, sharing: annotations, field, families: own, ...spec }) => ({
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { namespace, labels, annotations: { ...asked, ...annotations } },
      spec: { type: 'LoadBalancer', allocateLoadBalancerNodePorts: false, loadBalancerIP: field, ...own, ...spec },
    }));

/** Pools, in the order in which they are made, then Services. "@" stands for the number of the case. */
export function ipamCases(release: Release): fc.Arbitrary<Case> {
  return fc
    .tuple(pool(release, 0), sometimes(60, pool(release, 1)), sometimes(40, pool(release, 2)))
    .chain((pools) =>
      fc.tuple(
        fc.constant(pools),
        fc.array(some(endsOf(pools)), { minLength: 1, maxLength: 3, size: 'max' }),
        some(SHARING),
      ),
    )
    .chain(([pools, addresses, sharing]) =>
      fc.tuple(
        fc.constant(pools),
        fc.array(service(addresses, sharing), { minLength: 2, maxLength: NAMES.length, size: 'max' }),
      ),
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
