// Random routers as the model has them, which ask for no more than a program can do.
import fc from 'fast-check';
import type { Accepted, NeighborGroup, Router } from '../../lib/model/model';
import type { RouterCan } from '../../lib/programs/router/can';
import type { RouterProgram } from '../../lib/programs/router/router-program';
import { Family, Ip, overlap } from '../../lib/values/cidr';

const asn = fc.integer({ min: 1, max: 4199999999 });
const bits = { 4: 32, 6: 128 } as const;
const address = (family: Family) =>
  fc.bigInt(1n << 24n, (1n << BigInt(bits[family])) - 1n).map((value) => new Ip(family, value));
const network = (family: Family) =>
  fc.tuple(address(family), fc.integer({ min: 8, max: bits[family] })).map(([ip, length]) => ip.toCidr().widen(length));
const family = fc.constantFrom<Family>(4, 6);

/** Ranges that do not overlap, as the constructor asks for. */
const accepted = fc
  .uniqueArray(
    family.chain((one) => network(one)),
    { maxLength: 5, selector: String },
  )
  .map((all) => all.filter((one, i) => !all.slice(0, i).some((other) => overlap(other, one))))
  .chain((cidrs) =>
    fc.tuple(
      ...cidrs.map((cidr) =>
        fc
          .tuple(
            fc.integer({ min: cidr.prefixLength, max: cidr.bits }),
            fc.integer({ min: cidr.prefixLength, max: cidr.bits }),
          )
          .map(([a, b]): Accepted => ({ cidr, shortest: Math.min(a, b), longest: Math.max(a, b), reason: 'a pool' }))
          // FRR and BIRD write a network with nothing inside as that alone.
          .map((one) => (one.longest === cidr.prefixLength ? { ...one, shortest: cidr.prefixLength } : one)),
      ),
    ),
  );

const groupFor = (can: RouterCan): fc.Arbitrary<Omit<NeighborGroup, 'name'>> =>
  family
    .chain((own) =>
      fc.record({
        description: fc.constantFrom('nodes of bgp', 'nodes of bgp, AS 64520'),
        family: fc.constant(own),
        carries: fc.constantFrom<Family[]>([own], [4, 6]),
        remoteAsn: asn,
        holdTimeSeconds: fc.integer({ min: 3, max: can.longTimers ? 65535 : 3000 }),
        // No router knows it.
        connectRetryTimeSeconds: fc.constant(10),
        keepAliveTimeSeconds: fc.integer({ min: 1, max: can.longTimers ? 65535 : 1000 }),
        multihop: can.hopLimit ? fc.integer({ min: 1, max: 255 }) : fc.constantFrom(1, 255),
        restartTimeSeconds: fc.option(fc.integer({ min: 1, max: 4095 }), { nil: undefined }),
        nodeCount: fc.constant(undefined),
        dialling: fc.constant<NeighborGroup['dialling']>([]),
        listenRange: can.listenRange ? fc.option(network(own), { nil: undefined }) : fc.constant(undefined),
        nodes: fc
          .uniqueArray(address(own), { maxLength: 3, selector: String })
          .map((all) => all.map((ip, i) => ({ name: `node-${i}`, address: ip }))),
      }),
    )
    .map((one) => (one.listenRange ? { ...one, nodes: [] } : one));

/** A router that asks for no more than a program can do. */
export function routerOf(name: string, { can, password: rule }: RouterProgram): fc.Arbitrary<Router> {
  const password = fc.stringMatching(/^[\x21-\x7e]{1,80}$/).filter((text) => rule(text) === undefined);
  return fc
    .record({
      path: fc.constant('router'),
      program: fc.constant(name),
      asn,
      addresses: fc.tuple(address(4), address(6)).map((all): Ip[] => all),
      port: fc.oneof(fc.constant(179), fc.integer({ min: 1, max: 65535 })),
      routerId: address(4),
      password: fc.option(password, { nil: undefined }),
      neighborGroups: fc
        .uniqueArray(groupFor(can), {
          minLength: 1,
          maxLength: 4,
          selector: ({ listenRange, nodes }) => `${listenRange} ${nodes.map(({ address: ip }) => ip)}`,
        })
        .map((all) => all.map((one, i): NeighborGroup => ({ ...one, name: `CILIUM-${i + 1}` })))
        // A neighbor is in one group.
        .filter((all) => {
          const nodes = all.flatMap((one) => one.nodes.map(({ address: ip }) => `${ip}`));
          return new Set(nodes).size === nodes.length && all.some((one) => one.listenRange || one.nodes.length > 0);
        }),
      accepted,
      acceptedIsGiven: fc.constant(false),
      maximumPaths: fc.integer({ min: 1, max: 64 }),
      rawLines: fc.constant<string[]>([]),
    })
    .chain((router) =>
      // Some of the groups are iBGP, for which eBGP's hops say nothing.
      fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }).map((isInternal) => ({
        ...router,
        neighborGroups: router.neighborGroups.map((one, i) =>
          isInternal[i] || one.remoteAsn === router.asn ? { ...one, remoteAsn: router.asn, multihop: 1 } : one,
        ),
      })),
    )
    .map((router) => ({
      ...router,
      maximumPaths: can.maximumPaths ? router.maximumPaths : 64,
      port: can.port ? router.port : 179,
    }));
}
