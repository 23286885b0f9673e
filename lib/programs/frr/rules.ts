import type { Model } from '../../model/model';
import { Cidr, covers, Ip, IpRange, without } from '../../values/cidr';
import { modelFor } from '../../tree/cluster-facts';
import type { FileFinding } from '../../report/file-finding';
import { FrrBgp, FrrConfig, FrrFamily, FrrNeighbor, FrrPrefixRule, readFrr } from './read';
import { ruleNamed } from '../file-rules';
import type { SourceFile } from '../../tree/parse';
import type { Surroundings } from '../../tree/policies';
import { KNOWN_ASNS, WHOLE_POOLS } from '../../tree/views';

/** Checks a frr.conf by itself and against the cluster beside it. */
export function checkFrr({ path, text }: SourceFile, around: Surroundings, version: string): FileFinding[] {
  const config = readFrr(text);
  const at = (check: string, line: number, message: string): FileFinding => ({
    check,
    level: ruleNamed(check).level,
    file: path,
    line,
    message,
  });
  const asns = modelFor(KNOWN_ASNS, around, version);
  return config.bgps
    .flatMap((bgp) => [
      ...groups(bgp, at),
      ...filters(bgp, config, at),
      ...(bgp.confederation ? [] : [...policies(bgp, config, at), ...numbers(bgp, asns, at)]),
      ...families(bgp, at),
      ...pools(bgp, config, asns, around, version, at),
    ])
    .concat(
      config.usedLists
        .filter(({ name, permits }) => permits && !config.prefixLists.has(name))
        .map(({ name, line }) =>
          at(
            'frr-filter-undefined',
            line,
            `prefix-list ${name} is never defined: FRR takes nothing that this matches. Define it: ip prefix-list ${name} permit …`,
          ),
        ),
    );
}

type At = (check: string, line: number, message: string) => FileFinding;

function groups(bgp: FrrBgp, at: At): FileFinding[] {
  const isDeclared = (name: string) => bgp.neighbors.get(name)?.declared === true;
  const uses = [
    ...[...bgp.neighbors.values()].flatMap(({ group }) => group ?? []),
    ...bgp.ranges.map(({ group, line }) => ({ name: group, line })),
    // A name that is no address must be a group or an interface.
    ...[...bgp.neighbors.values()]
      .filter(({ id, declared, group }) => !declared && !group && !Ip.parse(id))
      .map(({ id, line }) => ({ name: id, line })),
  ];
  const first = new Map(
    uses
      .filter(({ name }) => !isDeclared(name))
      .sort((a, b) => b.line - a.line)
      .map((use) => [use.name, use]),
  );
  return [...first.values()].map(({ name, line }) =>
    at(
      'frr-group-undeclared',
      line,
      `peer-group ${name} is never declared. Write before it: neighbor ${name} peer-group`,
    ),
  );
}

function filters(bgp: FrrBgp, config: FrrConfig, at: At): FileFinding[] {
  return [...bgp.neighbors.values()].flatMap((neighbor) =>
    [...neighbor.families.values()].flatMap((family) => [
      ...[...family.routeMaps]
        .filter(([side, { name }]) => side === 'in' && !config.routeMaps.has(name))
        .map(([side, { name, line }]) =>
          at(
            'frr-filter-undefined',
            line,
            `route-map ${name} (${side}) of neighbor ${neighbor.id} is never defined: FRR denies every route. Define it: route-map ${name} permit 10`,
          ),
        ),
      ...[...family.prefixLists]
        .filter(([side, { name }]) => side === 'in' && !config.prefixLists.has(name))
        .map(([side, { name, line }]) =>
          at(
            'frr-filter-undefined',
            line,
            `prefix-list ${name} (${side}) of neighbor ${neighbor.id} is never defined: FRR denies every route. Define it: ip prefix-list ${name} permit …`,
          ),
        ),
    ]),
  );
}

/** A neighbor with what its group gives it. */
function groupOf(bgp: FrrBgp, neighbor: FrrNeighbor): FrrNeighbor | undefined {
  return neighbor.group && bgp.neighbors.get(neighbor.group.name);
}

function remoteAsOf(bgp: FrrBgp, neighbor: FrrNeighbor): string | undefined {
  return neighbor.remoteAs?.value ?? groupOf(bgp, neighbor)?.remoteAs?.value;
}

/** Those that sessions are made of: neighbors, and groups that neighbors dial into. */
function sessions(bgp: FrrBgp): FrrNeighbor[] {
  const dialled = new Set(bgp.ranges.map(({ group }) => group));
  return [...bgp.neighbors.values()].filter(({ id, isGroup }) => !isGroup || dialled.has(id));
}

function familiesOf(bgp: FrrBgp, neighbor: FrrNeighbor): [string, FrrFamily][] {
  return [...(groupOf(bgp, neighbor)?.families ?? []), ...neighbor.families];
}

function policies(bgp: FrrBgp, { defaults }: FrrConfig, at: At): FileFinding[] {
  if (bgp.policyNotRequired || (defaults !== undefined && defaults !== 'traditional')) return [];
  const told = new Set<string>();
  return sessions(bgp).flatMap((neighbor): FileFinding[] => {
    const remote = remoteAsOf(bgp, neighbor);
    if (remote === undefined || remote === 'internal' || remote === bgp.asn || remote === 'auto') return [];
    const hasPolicy = familiesOf(bgp, neighbor).some(
      ([, family]) => family.routeMaps.has('in') || family.prefixLists.has('in') || family.otherFilters.has('in'),
    );
    const owner = neighbor.group?.name ?? neighbor.id;
    if (hasPolicy || told.has(owner)) return [];
    told.add(owner);
    const { line } = groupOf(bgp, neighbor) ?? neighbor;
    return [
      at(
        'frr-policy-missing',
        line,
        `neighbor ${owner} is eBGP and has no inbound route-map or prefix-list: FRR takes no route of it. Give it one, or say: no bgp ebgp-requires-policy`,
      ),
    ];
  });
}

function numbers(bgp: FrrBgp, { peerings }: Model, at: At): FileFinding[] {
  const all = sessions(bgp);
  if (
    peerings.length === 0 ||
    all.length === 0 ||
    all.some((neighbor) => neighbor.localAs || groupOf(bgp, neighbor)?.localAs)
  )
    return [];
  const remotes = all.map((neighbor) => remoteAsOf(bgp, neighbor));
  const own = Number(bgp.asn);
  // A peer without a number may have any.
  const meant = peerings.filter(({ peerAsn }) => peerAsn === undefined || peerAsn === own);
  const reached = peerings.filter(({ localAsn }) => remotes.includes(String(localAsn)));
  if (meant.length === 0 && reached.length > 0) {
    const expected = [...new Set(reached.map(({ peerAsn }) => peerAsn))].join(' or ');
    return [
      at(
        'frr-own-asn',
        bgp.line,
        `router bgp ${bgp.asn}, and ${reached[0].name} of the cluster expects AS ${expected} of its peer. Give both one number.`,
      ),
    ];
  }
  if (
    meant.length > 0 &&
    reached.length === 0 &&
    remotes.every((remote) => remote !== undefined && /^\d+$/.test(remote))
  ) {
    // An iBGP or an eBGP keyword fits whatever the number is.
    const wanted = [...new Set(meant.map(({ localAsn }) => localAsn))].join(' or ');
    const first = all.find((neighbor) => remoteAsOf(bgp, neighbor) !== undefined)!;
    const line = first.remoteAs?.line ?? groupOf(bgp, first)?.remoteAs?.line ?? bgp.line;
    return [
      at(
        'frr-remote-as',
        line,
        `no neighbor is of AS ${wanted}, which the cluster is (${meant[0].name}): there is ${[...new Set(remotes)].join(', ')}. Say remote-as ${meant[0].localAsn}.`,
      ),
    ];
  }
  return [];
}

function families(bgp: FrrBgp, at: At): FileFinding[] {
  if (!bgp.noDefaultIpv4) return [];
  return sessions(bgp)
    .filter((neighbor) => !familiesOf(bgp, neighbor).some(([, { activated }]) => activated))
    .map((neighbor) =>
      at(
        'frr-family-inactive',
        neighbor.line,
        `neighbor ${neighbor.id} is active in no address family, and no bgp default ipv4-unicast is said. Say neighbor ${neighbor.group?.name ?? neighbor.id} activate in address-family ipv4 unicast.`,
      ),
    );
}

/** What the neighbors of the cluster may send, against what its pools hold. */
function pools(
  bgp: FrrBgp,
  config: FrrConfig,
  { peerings }: Model,
  around: Surroundings,
  version: string,
  at: At,
): FileFinding[] {
  const special = around.objects.some(
    ({ kind, json }) =>
      kind === 'CiliumL2AnnouncementPolicy' ||
      (kind === 'CiliumBGPAdvertisement' && JSON.stringify(json).includes('aggregationLength')),
  );
  if (!around.whole || special || around.hidden.has('CiliumLoadBalancerIPPool')) return [];
  const ranges = modelFor(WHOLE_POOLS, around, version)
    .pools.filter(({ disabled }) => !disabled)
    .flatMap((pool) => pool.blocks.map(({ text, range }) => ({ pool, text, range })));
  return ([4, 6] as const).flatMap((family): FileFinding[] => {
    const own = ranges.filter(({ range }) => range.family === family);
    const name = family === 4 ? 'ipv4 unicast' : 'ipv6 unicast';
    const filter = sessions(bgp)
      .filter((neighbor) =>
        peerings.some(
          ({ localAsn, peerAsn }) =>
            (peerAsn === undefined || String(peerAsn) === bgp.asn) && String(localAsn) === remoteAsOf(bgp, neighbor),
        ),
      )
      .flatMap((neighbor) =>
        familiesOf(bgp, neighbor)
          .filter(([key]) => key === name)
          .map(([, settings]) => taken(settings, config)),
      )
      .find((found) => found !== undefined);
    if (!filter || own.length === 0) return [];
    const permitted = filter.rules.flatMap((rule) => hostRoutes(rule, family));
    const left = own
      .map((entry) => ({ ...entry, rest: without(entry.range, permitted) }))
      .filter(({ rest }) => rest.length > 0);
    const isAll =
      left.length === own.length && left.every(({ rest, range }) => rest.length === 1 && covers(rest[0], range));
    if (isAll)
      return [
        at(
          'frr-pool-filtered',
          filter.line,
          `${filter.what} takes no address of ${left.map(({ pool, text }) => `pool ${pool.name} (${text})`).join(', ')}. Permit them${longer(filter.rules, family)}.`,
        ),
      ];
    // Of a pool that serves certain Services, what those have is enough.
    return left
      .filter(({ pool }) => !pool.selector)
      .map(({ pool, text, rest }) =>
        at(
          'frr-pool-filtered-partly',
          filter.line,
          `${filter.what} leaves out ${new Ip(family, rest[0].first)} to ${new Ip(family, rest[0].last)} of pool ${pool.name} (${text}). Permit them.`,
        ),
      );
  });
}

/** The rules by which routes come in, where they are prefix-lists that only permit; undefined where that is not all. */
function taken(
  family: FrrFamily,
  config: FrrConfig,
): { rules: FrrPrefixRule[]; what: string; line: number } | undefined {
  const [map, list] = [family.routeMaps.get('in'), family.prefixLists.get('in')];
  if (family.otherFilters.has('in') || (map && list)) return undefined;
  const names = list
    ? [list.name]
    : map &&
      config.routeMaps
        .get(map.name)
        ?.flatMap(({ permits, matches }) =>
          permits && matches.length === 1 && matches[0].list ? [matches[0].list] : [undefined],
        );
  if (!names || names.some((name) => name === undefined || !config.prefixLists.has(name))) return undefined;
  const rules = names.flatMap((name) => config.prefixLists.get(name!)!);
  const last = rules[rules.length - 1];
  const permits = rules.filter((rule) => rule !== last || rule.permits);
  if (permits.length === 0 || permits.some((rule) => !rule.permits)) return undefined;
  return { rules: permits, what: `prefix-list ${names.join(', ')}`, line: permits[0].line };
}

/** The addresses that a rule lets in as routes of one address, which is what Cilium announces for Services. */
function hostRoutes({ prefix, ge, le }: FrrPrefixRule, family: 4 | 6): IpRange[] {
  const bits = family === 4 ? 32 : 128;
  const cidr = prefix === 'any' ? new Cidr(family, 0n, 0) : Cidr.parse(prefix);
  if (!cidr || cidr.family !== family) return [];
  const longest = prefix === 'any' ? bits : (le ?? (ge !== undefined ? bits : cidr.prefixLength));
  return longest >= bits ? [cidr] : [];
}

/** The usual slip: a network without the routes inside it. */
function longer(rules: readonly FrrPrefixRule[], family: 4 | 6): string {
  const bits = family === 4 ? 32 : 128;
  return rules.some(({ ge, le, prefix }) => prefix !== 'any' && le === undefined && ge === undefined)
    ? `, with their host routes: permit … le ${bits}`
    : '';
}
