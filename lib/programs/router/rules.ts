import type { Announced, Peering, Pool } from '../../model/model';
import { matches } from '../../model/selectors';
import { Cidr, covers, Family, Ip, IpRange, toCidrs, without } from '../../values/cidr';
import type { FileFinding, FileRule } from '../../report/file-finding';
import type { At } from '../findings';
import type { RouterWords, SaidFilter, SaidRouter, SaidSession } from './said';

/** The cluster beside the file of a router. */
export interface ClusterSide {
  readonly peerings: readonly Peering[];
  /** The pools whose addresses the nodes announce one by one. Empty if the files may be incomplete. */
  readonly pools: readonly Pool[];
  /** The nodes and their addresses, if files name them. */
  readonly nodes?: readonly { readonly name: string; readonly addresses: readonly Ip[] }[];
  /** Whether a file lists all nodes of the cluster. */
  readonly hasAllNodes?: boolean;
  /** Whether the families of the peerings are known. */
  readonly knowsFamilies?: boolean;
}

/** The rules about sessions and their filters, for every router program. */
export function sessionRules(program: string): FileRule[] {
  return [
    {
      name: `${program}-remote-as`,
      level: 'error',
      twin: 'asn-mismatch',
      title: "No neighbor of the router has the cluster's AS number",
      why: 'The router refuses the OPEN message of the nodes with "Bad Peer AS": the session never comes up.',
    },
    {
      name: `${program}-own-asn`,
      level: 'error',
      twin: 'asn-mismatch',
      title: 'The router does not have the AS number that the cluster expects',
      why: 'Cilium refuses the OPEN message of the router with "Bad Peer AS": the session never comes up.',
    },
  ];
}

/** The rules about settings in which both ends must or should agree. */
export function endRules(program: string): FileRule[] {
  return [
    {
      name: `${program}-takes-anything`,
      level: 'warning',
      title: 'The router accepts every route that nodes announce, even a default route',
      why: 'A wrong advertisement, or an attacker on one node, draws the traffic of the whole network to that node.',
    },
    {
      name: `${program}-password-alone`,
      level: 'warning',
      twin: 'password-one-side',
      title: 'One end of the sessions has a password, and the other has none',
      why: 'Each end drops the packets of the other: no session comes up, and no log says why.',
    },
    {
      name: `${program}-node-missing`,
      level: 'warning',
      title: 'A node of the cluster is no neighbor of the router',
      why:
        'The router opens no session with it and sends nothing to it: clients reach Services through the other nodes ' +
        'alone.',
    },
    {
      name: `${program}-neighbor-stale`,
      level: 'warning',
      title: 'A neighbor of the router is no node of the cluster',
      why: 'Its session never comes up, and whoever gets that address may announce routes to the router.',
    },
    {
      name: `${program}-family-alone`,
      level: 'warning',
      title: 'The nodes announce a family to the router that its sessions do not carry',
      why:
        'Both ends use the families that both have: the session is up, and no route of the other family reaches the ' +
        'router.',
    },
    {
      name: `${program}-bfd-alone`,
      level: 'warning',
      twin: 'bfd-alone',
      title: 'The router speaks BFD to the nodes, and Cilium does not',
      why: 'BFD waits for an answer that never comes, and detects no failure: only the hold time detects a dead node.',
    },
  ];
}

export function filterRules(program: string): FileRule[] {
  return [
    {
      name: `${program}-pool-filtered`,
      level: 'error',
      twin: 'filter-misses-pool',
      title: 'The inbound filter of the router accepts no address of any pool',
      why: 'The session is up, and no route of a Service gets into the table of the router.',
    },
    {
      name: `${program}-pool-filtered-partly`,
      level: 'warning',
      twin: 'filter-misses-pool',
      title: 'The inbound filter of the router leaves out addresses of a pool',
      why: 'Services that get one of them cannot be reached.',
    },
  ];
}

/** Compares the AS numbers of both sides. */
export function checkNumbers(
  program: string,
  said: SaidRouter,
  { peerings }: ClusterSide,
  words: RouterWords,
  at: At,
): FileFinding[] {
  const { asn, sessions } = said;
  if (asn === undefined || peerings.length === 0 || sessions.length === 0 || sessions.some(({ localAs }) => localAs))
    return [];
  const remotes = sessions.map(({ remoteAs }) => remoteAs?.value);
  // A peer without an AS number accepts any.
  const meant = peerings.filter(({ peerAsn }) => peerAsn === undefined || peerAsn === Number(asn));
  const reached = peerings.filter(({ localAsn }) => remotes.includes(String(localAsn)));
  if (meant.length === 0 && reached.length > 0) {
    const expected = [...new Set(reached.map(({ peerAsn }) => peerAsn))].join(' or ');
    return [
      at(
        `${program}-own-asn`,
        said.line,
        `${words.own(asn)}, and ${reached[0].name} of the cluster expects AS ${expected} of its peer. Give both ` +
          'one number.',
      ),
    ];
  }
  // A keyword such as "external" matches many numbers.
  const allAreNumbers = remotes.every((remote) => remote !== undefined && /^\d+$/.test(remote));
  if (meant.length === 0 || reached.length > 0 || !allAreNumbers || isElsewhere(said, meant)) return [];
  const wanted = [...new Set(meant.map(({ localAsn }) => localAsn))].join(' or ');
  return [
    at(
      `${program}-remote-as`,
      sessions[0].remoteAs!.line,
      `no neighbor is of AS ${wanted}, the AS of the cluster (${meant[0].name}): they are of ` +
        `${[...new Set(remotes)].join(', ')}. Write ${words.remote(meant[0].localAsn)}.`,
    ),
  ];
}

/** The prefix length that networks of one site usually share. */
const SITE_BITS = { 4: 16, 6: 48 } as const;

/**
 * Whether the file is probably of another router: no address of it or its neighbors is in a site of the peers. Trees of
 * labs hold several clusters, each with a router of AS 65000.
 */
function isElsewhere({ addresses, routerId, sessions }: SaidRouter, peerings: readonly Peering[]): boolean {
  const own = [...addresses, ...(routerId === undefined ? [] : [routerId])].flatMap((one) => Ip.parse(one) ?? []);
  const known = [...own.map((one) => one.toCidr()), ...sessions.flatMap(({ from }) => from ?? [])];
  const peers = peerings.map(({ peerAddress }) => peerAddress);
  const comparable = known.filter(({ family }) => peers.some((peer) => peer.family === family));
  const isNear = (one: Cidr) =>
    peers.some(({ family, value }) => {
      const bits = BigInt(one.bits - SITE_BITS[family]);
      return family === one.family && one.first >> bits === value >> bits;
    });
  return sessions.every(({ from }) => from !== undefined) && comparable.length > 0 && !comparable.some(isNear);
}

/** The sessions with nodes, recognised by both AS numbers. */
export function withNodes({ asn, sessions }: SaidRouter, { peerings }: Pick<ClusterSide, 'peerings'>): SaidSession[] {
  return sessions.filter(({ remoteAs }) =>
    peerings.some(
      ({ localAsn, peerAsn }) =>
        (peerAsn === undefined || String(peerAsn) === asn) && String(localAsn) === remoteAs?.value,
    ),
  );
}

/** Compares the settings of both ends of each session. */
export function checkEnds(
  program: string,
  said: SaidRouter,
  cluster: ClusterSide,
  words: RouterWords,
  at: At,
): FileFinding[] {
  const sessions = withNodes(said, cluster).filter(({ shutdown }) => !shutdown);
  const [first] = sessions;
  if (!first) return [];
  return [
    ...takesAnything(program, said, sessions, cluster, words, at),
    ...passwordAlone(program, said, sessions, cluster, at),
    ...nodeMissing(program, said, cluster, words, at),
    ...neighborStale(program, sessions, cluster, at),
    ...familyAlone(program, said, sessions, cluster, at),
    ...bfdAlone(program, sessions, at),
  ];
}

function takesAnything(
  program: string,
  { asn }: SaidRouter,
  sessions: readonly SaidSession[],
  { peerings, pools }: ClusterSide,
  words: RouterWords,
  at: At,
): FileFinding[] {
  const open = ([4, 6] as const).flatMap((family) => {
    const all = new Cidr(family, 0n, 0);
    const session = sessions.find((one) => one.families.includes(family) && 'by' in one.takes(all));
    return session ? [{ session, all }] : [];
  });
  if (open.length === 0) return [];
  const [{ session }] = open;
  const more = besidePools(
    peerings
      .filter(({ peerAsn }) => peerAsn === undefined || String(peerAsn) === asn)
      .flatMap(({ announced }) => announced),
  );
  const networks = (family: Family) => [
    ...new Set(
      pools.flatMap(({ blocks }) =>
        blocks.filter(({ range }) => range.family === family).flatMap(({ range }) => toCidrs(range).map(String)),
      ),
    ),
  ];
  const only = open
    .map(({ session: { title }, all }) => ({ title, all, own: networks(all.family) }))
    .filter(({ own }, i) => i === 0 || own.length > 0)
    .map(({ title, all, own }) => words.only(title, own.length > 0 && own.length <= 8 ? own : ['NETWORK'], all.bits));
  return [
    at(
      `${program}-takes-anything`,
      session.line,
      `${session.title} is a node, and may announce any route, even ${open.map((one) => one.all).join(' and ')}. ` +
        `Accept ${more.length > 0 ? 'what the cluster announces' : 'the addresses of the pools'} alone: ` +
        `${only.join('; for IPv6: ')}` +
        `${more.length > 0 ? `, for the pools, and likewise ${more.join(', ').replace(/, (?!.*, )/, ' and ')}` : ''}.`,
    ),
  ];
}

/** What peerings announce beside addresses of pools. A filter for these alone would drop it. */
function besidePools(announced: readonly Announced[]): string[] {
  const has = (address: string) => announced.some(({ addresses }) => addresses.includes(address));
  const isOf = (...kinds: readonly Announced['what'][]) => announced.some(({ what }) => kinds.includes(what));
  return [
    ...(isOf('pods', 'other') ? ['the networks of pods'] : []),
    ...(has('ClusterIP') ? ['cluster addresses'] : []),
    ...(has('ExternalIP') ? ['external addresses of Services'] : []),
    ...(isOf('interface') ? ['addresses of interfaces'] : []),
  ];
}

function passwordAlone(
  program: string,
  { asn }: SaidRouter,
  sessions: readonly SaidSession[],
  { peerings }: ClusterSide,
  at: At,
): FileFinding[] {
  const own = peerings.filter(({ peerAsn }) => peerAsn === undefined || String(peerAsn) === asn);
  // Peer configs outside the files are unknown.
  if (own.some(({ saidElsewhere }) => saidElsewhere)) return [];
  const [{ title, line }] = sessions;
  const has = sessions.map(({ password }) => password !== undefined);
  const secret = own.find(({ passwordSecret }) => passwordSecret !== undefined)?.passwordSecret;
  const message =
    own.every(({ passwordSecret }) => passwordSecret !== undefined) && !has.includes(true)
      ? `${own[0].name} of the cluster has the password in Secret ${secret}, and ${title} has none`
      : secret === undefined && !has.includes(false)
        ? `${title} has a password, and ${own[0].name} of the cluster names no Secret with one`
        : undefined;
  return message ? [at(`${program}-password-alone`, line, `${message}. Give it to both, or to neither.`)] : [];
}

/** Reports a missing node only if the router lists explicit neighbors, some with known addresses of nodes. */
function nodeMissing(
  program: string,
  { sessions }: SaidRouter,
  { peerings, nodes = [] }: ClusterSide,
  words: RouterWords,
  at: At,
): FileFinding[] {
  const isNeighbor = ({ addresses }: { readonly addresses: readonly Ip[] }) =>
    addresses.some((address) => sessions.some(({ from }) => from && covers(from, address.toCidr())));
  const there = nodes.filter(isNeighbor);
  const missing = nodes.filter((node) => node.addresses.length > 0 && !isNeighbor(node));
  // The labels of nodes are unknown, so a selector may leave nodes out.
  if (there.length === 0 || missing.length === 0 || peerings.some(({ nodeSelector }) => nodeSelector)) return [];
  const { line } = sessions.find(({ from }) => there[0].addresses.some((one) => from && covers(from, one.toCidr())))!;
  return [
    at(
      `${program}-node-missing`,
      line,
      `${missing.map(({ name, addresses }) => `${name} (${addresses[0]})`).join(' and ')} of the cluster ` +
        `${missing.length > 1 ? 'are' : 'is'} no neighbor here, and ${there.map(({ name }) => name).join(' and ')} ` +
        `${there.length > 1 ? 'are' : 'is'}. Write ${words.neighbor(`${missing[0].addresses[0]}`)}.`,
    ),
  ];
}

/** Reports a stale neighbor only if all nodes are known, and each of them is a neighbor. */
function neighborStale(
  program: string,
  sessions: readonly SaidSession[],
  { nodes = [], hasAllNodes }: ClusterSide,
  at: At,
): FileFinding[] {
  if (!hasAllNodes || nodes.length === 0) return [];
  const has = (session: SaidSession, { addresses }: { readonly addresses: readonly Ip[] }) =>
    addresses.some((address) => session.from && covers(session.from, address.toCidr()));
  const single = sessions.filter(({ from }) => from !== undefined && from.prefixLength === from.bits);
  if (!nodes.every((node) => single.some((session) => has(session, node)))) return [];
  return single
    .filter((session) => !nodes.some((node) => has(session, node)))
    .filter(({ from }) => nodes.every(({ addresses }) => addresses.some(({ family }) => family === from!.family)))
    .map(({ title, line, from }) =>
      at(
        `${program}-neighbor-stale`,
        line,
        `${title} is of the cluster's AS, and none of its ${nodes.length} nodes has ` +
          `${new Ip(from!.family, from!.first)}. Take it out.`,
      ),
    );
}

/** Reports a family only if pools have addresses of it. */
function familyAlone(
  program: string,
  { asn, sessions: all }: SaidRouter,
  sessions: readonly SaidSession[],
  { peerings, pools, knowsFamilies }: ClusterSide,
  at: At,
): FileFinding[] {
  const own = peerings.filter(({ peerAsn }) => peerAsn === undefined || String(peerAsn) === asn);
  if (!knowsFamilies || own.some(({ saidElsewhere }) => saidElsewhere) || sessions[0].families.length === 0) return [];
  // Neighbors with a keyword such as "external" may be nodes too.
  const may = [...sessions, ...all.filter(({ remoteAs }) => !/^\d+$/.test(remoteAs?.value ?? ''))];
  return ([4, 6] as const).flatMap((family) => {
    const announcing = own.find(
      ({ families, announced }) => families.includes(family) && announced.some(({ what }) => what === 'services'),
    );
    const pool = pools.find(({ blocks }) => blocks.some(({ range }) => range.family === family));
    if (!announcing || !pool || may.some(({ families }) => families.includes(family))) return [];
    return [
      at(
        `${program}-family-alone`,
        sessions[0].line,
        `${announcing.name} of the cluster announces IPv${family} too, such as pool ${pool.name}, and ` +
          `${sessions[0].title} carries IPv${sessions[0].families.join(' and IPv')} alone. Give it IPv${family}, ` +
          'or leave that out at the cluster.',
      ),
    ];
  });
}

function bfdAlone(program: string, sessions: readonly SaidSession[], at: At): FileFinding[] {
  const found = sessions.find(({ bfd }) => bfd !== undefined);
  if (!found) return [];
  return [
    at(
      `${program}-bfd-alone`,
      found.bfd!.line,
      `${found.title} speaks BFD, and Cilium does not: remove it, and shorten ` +
        "holdTimeSeconds of the cluster's peers.",
    ),
  ];
}

/** Compares the inbound filters for nodes with the pools. */
export function checkPools(
  program: string,
  said: SaidRouter,
  cluster: ClusterSide,
  words: RouterWords,
  at: At,
): FileFinding[] {
  const { pools } = cluster;
  const ranges = pools.flatMap((pool) => pool.blocks.map(({ text, range }) => ({ pool, text, range })));
  const nodes = withNodes(said, cluster);
  return ([4, 6] as const).flatMap((family): FileFinding[] => {
    const own = ranges.filter(({ range }) => range.family === family);
    const filter = nodes.map((session) => session.filter(family)).find((found) => found !== undefined);
    if (!filter || own.length === 0) return [];
    const permitted = hostRoutes(filter);
    const left = own
      .map((entry) => ({ ...entry, rest: without(entry.range, permitted) }))
      .filter(({ rest }) => rest.length > 0);
    const isAll =
      left.length === own.length && left.every(({ rest, range }) => rest.length === 1 && covers(rest[0], range));
    if (isAll)
      return [
        at(
          `${program}-pool-filtered`,
          filter.line,
          `${filter.title} accepts no address of ` +
            `${left.map(({ pool, text }) => `pool ${pool.name} (${text})`).join(', ')}. Permit ` +
            `them${longer(filter, words)}.`,
        ),
      ];
    // If a pool serves, or a peering announces, selected Services alone, the filter need not accept other addresses.
    if (announcesSome(cluster)) return [];
    return left
      .filter(({ pool }) => !pool.selector)
      .map(({ pool, text, rest }) =>
        at(
          `${program}-pool-filtered-partly`,
          filter.line,
          `${filter.title} leaves out ${new Ip(family, rest[0].first)} to ${new Ip(family, rest[0].last)} of ` +
            `pool ${pool.name} (${text}). Permit them.`,
        ),
      );
  });
}

/** Whether every Service selector of the peerings requires labels. */
function announcesSome({ peerings }: ClusterSide): boolean {
  const selectors = peerings.flatMap(({ serviceSelectors }) => serviceSelectors);
  return selectors.length > 0 && !selectors.some((selector) => matches(selector, {}));
}

/** The addresses whose host routes a filter accepts: Cilium announces Services as host routes. */
function hostRoutes({ accepts }: SaidFilter): IpRange[] {
  return accepts.filter(({ cidr, longest }) => longest >= cidr.bits).map(({ cidr }) => cidr);
}

/** A hint for the usual mistake: the filter accepts a network, but not the routes within it. */
function longer({ accepts }: SaidFilter, { hosts }: RouterWords): string {
  const slip = accepts.find(({ cidr, longest }) => longest === cidr.prefixLength && longest < cidr.bits);
  return slip ? `, with their host routes: ${hosts(slip.cidr.bits)}` : '';
}
