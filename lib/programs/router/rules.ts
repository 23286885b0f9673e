import type { Peering, Pool } from '../../model/model';
import { covers, Ip, IpRange, without } from '../../values/cidr';
import type { FileFinding, FileRule } from '../../report/file-finding';
import type { RouterWords, SaidFilter, SaidRouter } from './said';

/** The cluster beside the file of a router. */
export interface ClusterSide {
  readonly peerings: readonly Peering[];
  /** The pools whose addresses the nodes announce one by one. Empty where the files may not say which these are. */
  readonly pools: readonly Pool[];
}

/** Says that a rule is broken in a line of the file. */
export type At = (rule: string, line: number, message: string) => FileFinding;

export function findingsIn(rules: readonly FileRule[], file: string): At {
  return (check, line, message) => {
    const { level } = rules.find(({ name }) => name === check)!;
    return { check, level, file, line, message };
  };
}

/** Rules that hold for the file of every router: what sessions need, and what their filters take. */
export function sessionRules(program: string): FileRule[] {
  return [
    {
      name: `${program}-remote-as`,
      level: 'error',
      title: "No neighbor of the router is of the cluster's AS number",
      why: 'The router refuses the OPEN message of the nodes with "Bad Peer AS": the session never comes up.',
    },
    {
      name: `${program}-own-asn`,
      level: 'error',
      title: 'The router has another AS number than the cluster expects',
      why: 'Cilium refuses the OPEN message of the router with "Bad Peer AS": the session never comes up.',
    },
  ];
}

export function filterRules(program: string): FileRule[] {
  return [
    {
      name: `${program}-pool-filtered`,
      level: 'error',
      title: 'The inbound filter of the router takes no address of any pool',
      why: 'The session is up, and no route of a Service gets into the table of the router.',
    },
    {
      name: `${program}-pool-filtered-partly`,
      level: 'warning',
      title: 'The inbound filter of the router leaves out addresses of a pool',
      why: 'Services that get one of them cannot be reached.',
    },
  ];
}

/** The AS numbers of both sides. */
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
  // A peer without a number may have any.
  const meant = peerings.filter(({ peerAsn }) => peerAsn === undefined || peerAsn === Number(asn));
  const reached = peerings.filter(({ localAsn }) => remotes.includes(String(localAsn)));
  if (meant.length === 0 && reached.length > 0) {
    const expected = [...new Set(reached.map(({ peerAsn }) => peerAsn))].join(' or ');
    return [
      at(
        `${program}-own-asn`,
        said.line,
        `${words.own(asn)}, and ${reached[0].name} of the cluster expects AS ${expected} of its peer. Give both one number.`,
      ),
    ];
  }
  // A keyword such as "external" fits whatever the number is.
  const allAreNumbers = remotes.every((remote) => remote !== undefined && /^\d+$/.test(remote));
  if (meant.length === 0 || reached.length > 0 || !allAreNumbers) return [];
  const wanted = [...new Set(meant.map(({ localAsn }) => localAsn))].join(' or ');
  return [
    at(
      `${program}-remote-as`,
      sessions[0].remoteAs!.line,
      `no neighbor is of AS ${wanted}, which the cluster is (${meant[0].name}): there is ${[...new Set(remotes)].join(', ')}. Say ${words.remote(meant[0].localAsn)}.`,
    ),
  ];
}

/** What the neighbors of the cluster may send, against what its pools hold. */
export function checkPools(
  program: string,
  { asn, sessions }: SaidRouter,
  { peerings, pools }: ClusterSide,
  words: RouterWords,
  at: At,
): FileFinding[] {
  const ranges = pools.flatMap((pool) => pool.blocks.map(({ text, range }) => ({ pool, text, range })));
  const nodes = sessions.filter(({ remoteAs }) =>
    peerings.some(
      ({ localAsn, peerAsn }) =>
        (peerAsn === undefined || String(peerAsn) === asn) && String(localAsn) === remoteAs?.value,
    ),
  );
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
          `${filter.title} takes no address of ${left.map(({ pool, text }) => `pool ${pool.name} (${text})`).join(', ')}. Permit them${longer(filter, words)}.`,
        ),
      ];
    // Of a pool that serves certain Services, what those have is enough.
    return left
      .filter(({ pool }) => !pool.selector)
      .map(({ pool, text, rest }) =>
        at(
          `${program}-pool-filtered-partly`,
          filter.line,
          `${filter.title} leaves out ${new Ip(family, rest[0].first)} to ${new Ip(family, rest[0].last)} of pool ${pool.name} (${text}). Permit them.`,
        ),
      );
  });
}

/** The addresses that a filter lets in as routes of one address, which is what Cilium announces for Services. */
function hostRoutes({ accepts }: SaidFilter): IpRange[] {
  return accepts.filter(({ cidr, longest }) => longest >= cidr.bits).map(({ cidr }) => cidr);
}

/** The usual slip: a network without the routes inside it. */
function longer({ accepts }: SaidFilter, { hosts }: RouterWords): string {
  const slip = accepts.find(({ cidr, longest }) => longest === cidr.prefixLength && longest < cidr.bits);
  return slip ? `, with their host routes: ${hosts(slip.cidr.bits)}` : '';
}
