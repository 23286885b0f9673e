import { BGP_PORT } from '../../model/bgp';
import { Cidr, covers, Family, Ip } from '../../values/cidr';
import type { Refusal, RouterWords, SaidFilter, SaidPrefix, SaidRouter, SaidSession, Taken } from '../router/said';
import { FrrBgp, FrrConfig, FrrFamily, FrrNeighbor, FrrPrefixRule, readFrr } from './read';

export const WORDS: RouterWords = {
  own: (asn) => `router bgp ${asn}`,
  remote: (asn) => `remote-as ${asn}`,
  neighbor: (address) => `bgp listen range NETWORK peer-group GROUP, or neighbor ${address} peer-group GROUP`,
  hosts: (bits) => `permit … le ${bits}`,
  only: (session, networks, bits) =>
    [
      ...networks.map((one) => `${bits === 128 ? 'ipv6' : 'ip'} prefix-list NODES permit ${one} le ${bits}`),
      `and in address-family ${bits === 128 ? 'ipv6' : 'ipv4'} unicast ${session} prefix-list NODES in`,
    ].join(', '),
};

/** Reads a configuration of bgpd. */
export function readSaid(text: string): SaidRouter {
  return saidOfConfig(readFrr(text));
}

/** The router that a configuration of bgpd describes. */
export function saidOfConfig(config: FrrConfig): SaidRouter {
  const [bgp] = config.bgps;
  return bgp ? saidOf(config, bgp) : NO_BGP;
}

const NO_BGP: SaidRouter = { line: 1, addresses: [], port: BGP_PORT, sessions: [], maximumPaths: () => Infinity };

/** The router that one `router bgp` describes. */
export function saidOf(config: FrrConfig, bgp: FrrBgp): SaidRouter {
  return {
    asn: bgp.asn,
    line: bgp.line,
    routerId: bgp.routerId,
    addresses: [],
    port: BGP_PORT,
    sessions: [
      ...[...bgp.neighbors.values()]
        .filter(({ isGroup }) => !isGroup)
        .map((neighbor) => session(config, bgp, neighbor, addressOf(neighbor))),
      ...bgp.ranges.flatMap(({ prefix, group }) => {
        const found = bgp.neighbors.get(group);
        return found?.declared ? [session(config, bgp, found, Cidr.parse(prefix))] : [];
      }),
    ],
    maximumPaths: (family) => bgp.maximumPaths.get(keyOf(family)) ?? Infinity,
  };
}

function keyOf(family: Family): string {
  return `ipv${family} unicast`;
}

/** FRR ignores a neighbor without an AS number, unless its group has one. */
function addressOf({ id, group, remoteAs }: FrrNeighbor): Cidr | undefined {
  return group !== undefined || remoteAs !== undefined ? Ip.parse(id)?.toCidr() : undefined;
}

function session(config: FrrConfig, bgp: FrrBgp, neighbor: FrrNeighbor, from: Cidr | undefined): SaidSession {
  const group = neighbor.group && bgp.neighbors.get(neighbor.group.name);
  /** A setting of a neighbor, or of its group. */
  const said = <T>(get: (one: FrrNeighbor) => T | undefined): T | undefined => get(neighbor) ?? (group && get(group));
  const inFamily = <T>(family: Family, get: (one: FrrFamily) => T | undefined): T | undefined =>
    said(({ families }) => {
      const own = families.get(keyOf(family));
      return own && get(own);
    });
  const name = neighbor.group?.name ?? neighbor.id;
  const isActive = (family: Family) =>
    inFamily(family, ({ activated }) => activated) ?? (family === 4 && !bgp.noDefaultIpv4);
  const remoteAs = said((one) => one.remoteAs);
  const timers = said((one) => one.timers);
  /** FRR requires a policy on eBGP sessions (RFC 8212). */
  const isOpen =
    bgp.policyNotRequired ||
    (config.defaults ?? 'traditional') !== 'traditional' ||
    remoteAs?.value === bgp.asn ||
    remoteAs?.value === 'internal';
  return {
    title: `neighbor ${neighbor.id}`,
    line: neighbor.line,
    from,
    remoteAs,
    localAs: said((one) => one.localAs || undefined) === true,
    shutdown: said((one) => one.shutdown),
    password: said((one) => one.password),
    passive: said((one) => one.passive || undefined) === true,
    bfd: said((one) => one.bfd),
    multihop: said((one) => one.multihop) ?? 1,
    holdTimeSeconds: timers?.holdSeconds,
    keepAliveTimeSeconds: timers?.keepAliveSeconds,
    families: ([4, 6] as const).filter(isActive),
    filter: (family) => listOf(config, family, (get) => inFamily(family, get)),
    takes: (prefix) =>
      isActive(prefix.family)
        ? inbound(config, (get) => inFamily(prefix.family, get), prefix, { name, isOpen, line: neighbor.line })
        : {
            line: neighbor.line,
            message:
              `neighbor ${name} is not active for IPv${prefix.family}: the router takes no such route. Write ` +
              `neighbor ${name} activate in address-family ${keyOf(prefix.family)}.`,
          },
  };
}

/** A setting of a family: of the neighbor, or of its group. */
type Setting = <T>(get: (family: FrrFamily) => T | undefined) => T | undefined;

/** The inbound filter, if it consists of prefix-lists that only permit; otherwise undefined. */
function listOf(config: FrrConfig, family: Family, setting: Setting): SaidFilter | undefined {
  const list = setting(({ prefixLists }) => prefixLists.get('in'));
  const map = setting(({ routeMaps }) => routeMaps.get('in'));
  if (setting(({ otherFilters }) => otherFilters.has('in') || undefined) || (map && list)) return undefined;
  const names = list
    ? [list.name]
    : map &&
      config.routeMaps
        .get(map.name)
        ?.flatMap(({ permits, matches }) =>
          permits && matches.length === 1 && matches[0].list ? [matches[0].list] : [undefined],
        );
  if (!names || names.some((name) => name === undefined || !config.prefixLists.has(name))) return undefined;
  // Lists of both families may have one name.
  const rules = names.flatMap((name) => config.prefixLists.get(name!)!).filter((rule) => rule.family === family);
  const last = rules[rules.length - 1];
  const permits = rules.filter((rule) => rule !== last || rule.permits);
  if (rules.length === 0 || permits.some((rule) => !rule.permits)) return undefined;
  return {
    title: `prefix-list ${names.join(', ')}`,
    line: (permits[0] ?? last).line,
    accepts: permits.flatMap((rule) => prefixOf(rule) ?? []),
  };
}

function prefixOf({ prefix, family, ge, le }: FrrPrefixRule): SaidPrefix | undefined {
  if (prefix === 'any') {
    const all = new Cidr(family, 0n, 0);
    return { cidr: all, shortest: 0, longest: all.bits };
  }
  const cidr = Cidr.parse(prefix);
  if (!cidr || cidr.family !== family) return undefined;
  return {
    cidr,
    shortest: ge ?? cidr.prefixLength,
    longest: le ?? (ge === undefined ? cidr.prefixLength : cidr.bits),
  };
}

/** Whether the inbound filters accept the route. */
function inbound(
  config: FrrConfig,
  setting: Setting,
  prefix: Cidr,
  { name, line, isOpen }: { readonly name: string; readonly line: number; readonly isOpen: boolean },
): Taken | Refusal {
  const list = setting(({ prefixLists }) => prefixLists.get('in'));
  const map = setting(({ routeMaps }) => routeMaps.get('in'));
  if (setting(({ otherFilters }) => otherFilters.has('in') || undefined))
    return {
      line,
      unclear: true,
      message: `neighbor ${name} has a filter of a kind that trace does not work out: take a prefix-list, or ask FRR.`,
    };
  if (!list && !map) {
    if (isOpen) return { by: 'no filter', line };
    return {
      line,
      message:
        `neighbor ${name} has no inbound policy: the session is up, and the router takes no route (RFC 8212). ` +
        `Write neighbor ${name} prefix-list NAME in.`,
    };
  }
  const listed = list && byList(config, list.name, list.line, prefix);
  if (listed && 'message' in listed) return listed;
  return (map && byMap(config, map.name, map.line, prefix)) ?? listed!;
}

function byList(config: FrrConfig, name: string, line: number, prefix: Cidr): Taken | Refusal {
  const permit = `Write ip${prefix.family === 6 ? 'v6' : ''} prefix-list ${name} permit ${prefix}.`;
  const rule = firstRule(config, name, prefix);
  if (!rule)
    return { line, message: `prefix-list ${name} has no rule for ${prefix}, so the router drops the route. ${permit}` };
  if (!rule.permits)
    return {
      line: rule.line,
      message:
        `prefix-list ${name} denies ${prefix}, so the router drops the route. ` +
        permit.replace(' permit', ` seq ${Math.max(1, rule.seq - 1)} permit`),
    };
  return { by: `prefix-list ${name}`, line: rule.line };
}

function firstRule(config: FrrConfig, name: string, prefix: Cidr): FrrPrefixRule | undefined {
  return [...(config.prefixLists.get(name) ?? [])]
    .filter(({ family }) => family === prefix.family)
    .sort((a, b) => a.seq - b.seq)
    .find((rule) => {
      const own = prefixOf(rule);
      return (
        own !== undefined &&
        covers(own.cidr, prefix) &&
        prefix.prefixLength >= own.shortest &&
        prefix.prefixLength <= own.longest
      );
    });
}

function byMap(config: FrrConfig, name: string, line: number, prefix: Cidr): Taken | Refusal {
  for (const { permits, matches } of config.routeMaps.get(name) ?? []) {
    if (matches.some(({ list }) => list === undefined))
      return {
        line: matches[0].line,
        unclear: true,
        message: `route-map ${name} matches by what trace does not work out: ask FRR.`,
      };
    const [first] = matches;
    if (!matches.every(({ list }) => firstRule(config, list!, prefix)?.permits)) continue;
    if (permits) return { by: `route-map ${name}`, line: first?.line ?? line };
    return {
      line: first?.line ?? line,
      message: `route-map ${name} denies ${prefix}, so the router drops the route. Permit it.`,
    };
  }
  return { line, message: `no entry of route-map ${name} is for ${prefix}, so the router drops the route. Permit it.` };
}
