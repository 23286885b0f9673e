import { Ip } from '../../values/cidr';
import { grouped } from '../../values/grouped';
import type { FileFinding, FileRule } from '../../report/file-finding';
import { At, findingsIn } from '../findings';
import { checkEnds, checkNumbers, checkPools, ClusterSide, endRules, filterRules, sessionRules } from '../router/rules';
import { FrrBgp, FrrConfig, FrrFamily, FrrNeighbor, readFrr } from './read';
import type { RouterWords } from '../router/said';
import { saidOf, WORDS } from './said';

/** The rules of `check` for a configuration of bgpd. Each rule's name starts with the name of the program. */
export const bgpdRules = (program: string): readonly FileRule[] => [
  ...sessionRules(program),
  {
    name: `${program}-policy-missing`,
    level: 'error',
    title: 'An eBGP neighbor has no inbound policy',
    why:
      'FRR accepts no route from it (RFC 8212): the session is up, and show bgp summary has (Policy) instead of ' +
      'the number of prefixes.',
  },
  {
    name: `${program}-group-undeclared`,
    level: 'error',
    title: 'A peer-group is used and never declared',
    why:
      'FRR refuses the line: "% Create the peer-group or interface first", or "Configure the peer-group first". ' +
      'The neighbor does not exist.',
  },
  {
    name: `${program}-filter-undefined`,
    level: 'error',
    title: 'A prefix-list or route-map is used and never defined',
    why: 'FRR accepts the line, and denies every route that reaches the filter.',
  },
  {
    name: `${program}-family-inactive`,
    level: 'error',
    title: 'A neighbor has no active address family',
    why: 'FRR opens no session without one: "No AFI/SAFI activated for peer".',
  },
  ...filterRules(program),
  ...endRules(program),
];

/** Checks a configuration by itself and against the cluster beside it. */
export function checkBgpd(program: string, file: string, text: string, cluster: ClusterSide): FileFinding[] {
  return checkConfig(program, file, readFrr(text), cluster, WORDS);
}

/** Checks a configuration that was read already. `words`: how its program writes settings. */
export function checkConfig(
  program: string,
  file: string,
  config: FrrConfig,
  cluster: ClusterSide,
  words: RouterWords,
): FileFinding[] {
  const told = findingsIn(bgpdRules(program), file);
  const at: At = (rule, line, message) => told(`${program}-${rule}`, line, message);
  return config.bgps
    .flatMap((bgp) => {
      const said = saidOf(config, bgp);
      return [
        ...groups(bgp, at),
        ...filters(bgp, config, at),
        ...(bgp.confederation
          ? []
          : [
              ...policies(bgp, config, at),
              ...checkNumbers(program, said, cluster, words, told),
              ...checkEnds(program, said, cluster, words, told),
            ]),
        ...families(bgp, at),
        ...checkPools(program, said, cluster, words, told),
      ];
    })
    .concat(
      config.usedLists
        .filter(({ name, permits }) => permits && !config.prefixLists.has(name))
        .map(({ name, line }) =>
          at(
            'filter-undefined',
            line,
            `prefix-list ${name} is never defined: FRR accepts no route by this match. Define it: ip ` +
              `prefix-list ${name} permit …`,
          ),
        ),
    );
}

function groups(bgp: FrrBgp, at: At): FileFinding[] {
  const isDeclared = (name: string) => bgp.neighbors.get(name)?.declared === true;
  const uses = [
    ...[...bgp.neighbors.values()].flatMap(({ group }) => group ?? []),
    ...bgp.ranges.map(({ group, line }) => ({ name: group, line })),
    // A neighbor name that is no address must be a group or an interface.
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
    at('group-undeclared', line, `peer-group ${name} is never declared. Write before it: neighbor ${name} peer-group`),
  );
}

/** Neighbors in words: "neighbor a", "neighbors a, b, c and 2 more". */
function named(ids: readonly string[]): string {
  const [last] = ids.slice(-1);
  if (ids.length === 1) return `neighbor ${last}`;
  return ids.length > 4
    ? `neighbors ${ids.slice(0, 3).join(', ')} and ${ids.length - 3} more`
    : `neighbors ${ids.slice(0, -1).join(', ')} and ${last}`;
}

/** Names one that is never defined once, at its first use. */
function filters(bgp: FrrBgp, { routeMaps, prefixLists }: FrrConfig, at: At): FileFinding[] {
  const uses = [...bgp.neighbors.values()].flatMap(({ id, families: own }) =>
    [...own.values()].flatMap((family) =>
      [
        { what: 'route-map', used: family.routeMaps.get('in'), defined: routeMaps, how: 'permit 10' },
        { what: 'prefix-list', used: family.prefixLists.get('in'), defined: prefixLists, how: 'permit …' },
      ].flatMap(({ what, used, defined, how }) =>
        used && !defined.has(used.name) ? [{ id, what, how, ...used, key: `${what} ${used.name}` }] : [],
      ),
    ),
  );
  return [...grouped(uses, ({ key }) => key)].map(([key, own]) => {
    const [{ what, how, line }] = own;
    return at(
      'filter-undefined',
      line,
      `${key} (in) of ${named([...new Set(own.map(({ id }) => id))])} is never defined: FRR denies every route. ` +
        `Define it: ${what === 'prefix-list' ? 'ip ' : ''}${key} ${how}`,
    );
  });
}

/** The group of a neighbor, whose settings the neighbor inherits. */
function groupOf(bgp: FrrBgp, neighbor: FrrNeighbor): FrrNeighbor | undefined {
  return neighbor.group && bgp.neighbors.get(neighbor.group.name);
}

function remoteAsOf(bgp: FrrBgp, neighbor: FrrNeighbor): string | undefined {
  return neighbor.remoteAs?.value ?? groupOf(bgp, neighbor)?.remoteAs?.value;
}

/** The neighbors with sessions: explicit ones, and groups with a listen range. */
function sessions(bgp: FrrBgp): FrrNeighbor[] {
  const dialled = new Set(bgp.ranges.map(({ group }) => group));
  return [...bgp.neighbors.values()].filter(({ id, isGroup }) => !isGroup || dialled.has(id));
}

function familiesOf(bgp: FrrBgp, neighbor: FrrNeighbor): [string, FrrFamily][] {
  return [...(groupOf(bgp, neighbor)?.families ?? []), ...neighbor.families];
}

/** Who has the settings of these neighbors: their groups, or they themselves. */
function ownersOf(neighbors: readonly FrrNeighbor[]): string[] {
  return [...new Set(neighbors.map(({ group, id }) => group?.name ?? id))];
}

function policies(bgp: FrrBgp, { defaults }: FrrConfig, at: At): FileFinding[] {
  if (bgp.policyNotRequired || (defaults !== undefined && defaults !== 'traditional')) return [];
  const open = sessions(bgp).filter((neighbor) => {
    const remote = remoteAsOf(bgp, neighbor);
    return (
      !(remote === undefined || remote === 'internal' || remote === bgp.asn || remote === 'auto') &&
      !familiesOf(bgp, neighbor).some(
        ([, family]) => family.routeMaps.has('in') || family.prefixLists.has('in') || family.otherFilters.has('in'),
      )
    );
  });
  if (open.length === 0) return [];
  const owners = ownersOf(open);
  const { line } = groupOf(bgp, open[0]) ?? open[0];
  const [are, each, from] = owners.length > 1 ? ['are', 'each one', 'them'] : ['is', 'it one', 'it'];
  return [
    at(
      'policy-missing',
      line,
      `${named(owners)} ${are} eBGP and ${are === 'is' ? 'has' : 'have'} no inbound route-map or prefix-list: FRR ` +
        `accepts no route from ${from}. Give ${each}, or write: no bgp ebgp-requires-policy`,
    ),
  ];
}

function families(bgp: FrrBgp, at: At): FileFinding[] {
  if (!bgp.noDefaultIpv4) return [];
  const inactive = sessions(bgp).filter(
    (neighbor) => !familiesOf(bgp, neighbor).some(([, { activated }]) => activated),
  );
  if (inactive.length === 0) return [];
  const [{ line }] = inactive;
  const owners = ownersOf(inactive);
  return [
    at(
      'family-inactive',
      line,
      `${named(inactive.map(({ id }) => id))} ${inactive.length > 1 ? 'are' : 'is'} active in no address family: the ` +
        `file says "no bgp default ipv4-unicast". Write neighbor ${owners[0]} activate in address-family ipv4 ` +
        `unicast${owners.length > 1 ? ', and likewise for the others' : ''}.`,
    ),
  ];
}
