import type { Family, Ip } from '../values/cidr';
import { acceptedBy, Announcing } from './accepted';
import { BGP_PORT } from './bgp';
import type { NodeFact, RouterFact } from './companions';
import type { NeighborGroup, Peering, Router } from './model';
import { NodeIndex } from './nodes';

interface ClusterSide extends Announcing {
  readonly peerings: Peering[];
}

/** Gives a router its neighbors, from the peerings that dial it, and its filter, from the routes that they announce. */
export function resolveRouter(fact: RouterFact, cluster: ClusterSide): Router {
  const peerings = cluster.peerings.filter((peering) =>
    fact.addresses.some((address) => peering.peerAddress.equals(address)),
  );
  const taken = acceptedBy(fact, peerings, cluster);
  const families = new Set(taken.map(({ cidr }) => cidr.family));
  const nodes = new NodeIndex(fact.cluster?.nodes ?? []);
  const sets = peerings.flatMap((peering) => byAsn(nodes.selectedBy(peering.nodeSelector), peering));
  const names = namesOf(sets);
  const neighborGroups = sets.map((set, i) =>
    neighborGroup(fact, set, names[i], carriedBy(set.peering, peerings, families)),
  );
  const carried = new Set(neighborGroups.flatMap(({ carries }) => carries));
  return {
    path: fact.path,
    program: fact.program,
    machine: fact.machine,
    asn: fact.asn,
    addresses: fact.addresses,
    port: peerings[0]?.port ?? BGP_PORT,
    routerId: fact.routerId,
    password: fact.password,
    neighborGroups,
    // No route comes in a family that no session carries: see the check pool-family-unannounced.
    accepted: fact.accept ? taken : taken.filter(({ cidr }) => carried.has(cidr.family)),
    acceptedIsGiven: fact.accept !== undefined,
    maximumPaths: fact.maximumPaths,
    rawLines: fact.rawLines,
  };
}

/** Nodes of one peering with one AS number, and the addresses from which they dial. */
interface NodeSet {
  readonly peering: Peering;
  readonly asn: number;
  readonly nodes: { readonly name: string; readonly addresses: Ip[] }[];
}

function byAsn(selected: NodeFact[], peering: Peering): NodeSet[] {
  const overrides = new Map(peering.nodeOverrides.map((override) => [override.node, override]));
  const sets = new Map<number, { name: string; addresses: Ip[] }[]>();
  for (const { name, addresses } of selected) {
    const { localAsn = peering.localAsn, localAddress } = overrides.get(name) ?? {};
    const own = sets.get(localAsn) ?? [];
    sets.set(localAsn, own);
    own.push({ name, addresses: localAddress ? [localAddress] : addresses });
  }
  if (sets.size === 0) sets.set(peering.localAsn, []);
  return [...sets].map(([asn, nodes]) => ({ peering, asn, nodes }));
}

/** The names of neighbor groups, numbered within their family if it has several. */
function namesOf(sets: NodeSet[]): string[] {
  const families = sets.map(({ peering }) => peering.peerAddress.family);
  const counts = { 4: 0, 6: 0 };
  const numbers = families.map((family) => ++counts[family]);
  return families.map(
    (family, i) => `CILIUM${family === 6 ? '-V6' : ''}${counts[family] === 1 ? '' : `-${numbers[i]}`}`,
  );
}

/**
 * The families of routes that a session carries: its own, and the other family if this router has no session in it. So
 * the routes of a family come over a session of that family, with a usable next hop, whenever there is one.
 */
function carriedBy({ families, peerAddress }: Peering, peerings: Peering[], taken: Set<Family>): Family[] {
  const hasOwn = (family: Family) =>
    peerings.some((other) => other.peerAddress.family === family && other.families.includes(family));
  const carried = families.filter((family) => family === peerAddress.family || (taken.has(family) && !hasOwn(family)));
  // A session without any family would not come up.
  return carried.length > 0 ? carried : [peerAddress.family];
}

function neighborGroup(
  fact: RouterFact,
  { peering, asn, nodes }: NodeSet,
  name: string,
  carries: Family[],
): NeighborGroup {
  const { family } = peering.peerAddress;
  const dialling = nodes.flatMap(({ name: node, addresses }) =>
    addresses.filter((address) => address.family === family).map((address) => ({ name: node, address })),
  );
  return {
    name,
    description: `nodes of ${peering.name}${asn === peering.localAsn ? '' : `, AS ${asn}`}`,
    family,
    carries,
    remoteAsn: asn,
    connectRetryTimeSeconds: peering.connectRetryTimeSeconds,
    holdTimeSeconds: peering.holdTimeSeconds,
    keepAliveTimeSeconds: peering.keepAliveTimeSeconds,
    multihop: asn === fact.asn ? 1 : peering.multihop,
    restartTimeSeconds: peering.restartTimeSeconds,
    nodeCount:
      nodes.length === 0
        ? undefined
        : nodes.filter(({ addresses }) => addresses.length === 0 || addresses.some((one) => one.family === family))
            .length,
    announced: peering.saidElsewhere ? undefined : peering.announced,
    listenRange: fact.neighbors === 'listen' ? fact.listenRanges.find((range) => range.family === family) : undefined,
    dialling,
    nodes:
      fact.neighbors === 'explicit' ? [...dialling].sort((a, b) => (a.address.value < b.address.value ? -1 : 1)) : [],
  };
}
