import { FrrBgp, FrrConfig, FrrFamily, FrrNeighbor, FrrPrefixRule } from './read';
import type { NodeFact } from '../../model/companions';
import type { Peering } from '../../model/model';
import { Cidr, covers, Family, Ip } from '../../values/cidr';

/** A router whose files are there. */
export interface RouterFile {
  readonly file: string;
  /** The machine that it runs on. Absent: this host. */
  readonly machine?: string;
  readonly config: FrrConfig;
  readonly daemons?: { readonly file: string; readonly text: string };
}

/** Why a route does not get into a router, with the line of its file to look at. */
export interface Refusal {
  readonly message: string;
  readonly line?: number;
  /** The files do not say whether it does. */
  readonly unclear?: boolean;
}

/** What let a route in: the line of a rule, or of the neighbor that has none. */
export interface Taken {
  readonly by: string;
  readonly line: number;
}

/** What the router makes of a route that a node announces; `node` is absent where only the cluster knows its nodes. */
export function takes(router: RouterFile, peering: Peering, prefix: Cidr, node: NodeFact | undefined): Taken | Refusal {
  const { config, file } = router;
  const [bgp] = config.bgps;
  if (!bgp)
    return {
      message: `${file} has no router bgp: no node is let in. Write router bgp ${peering.peerAsn ?? 'ASN'} with the nodes as neighbors.`,
    };
  if (peering.peerAsn !== undefined && String(peering.peerAsn) !== bgp.asn) {
    return {
      line: bgp.line,
      message: `the router is AS ${bgp.asn}, and ${peering.name} of the cluster expects AS ${peering.peerAsn}: the session never comes up. Write router bgp ${peering.peerAsn}, or change peerASN.`,
    };
  }
  const override = peering.nodeOverrides.find((one) => one.node === node?.name);
  const localAsn = override?.localAsn ?? peering.localAsn;
  const source = override?.localAddress ?? node?.addresses.find(({ family }) => family === peering.peerAddress.family);
  const neighbor = findNeighbor(bgp, source, peering.peerAddress.family);
  if (!neighbor) {
    const who = node ? `${source ?? 'the address'} of ${node.name}` : 'the nodes';
    return {
      line: bgp.line,
      message: `no neighbor and no listen range of the router is for ${who}: nobody answers when it dials. Write bgp listen range NETWORK peer-group GROUP, or neighbor ${source ?? 'ADDRESS'} peer-group GROUP.`,
    };
  }
  return refuseSession(bgp, neighbor, peering, localAsn) ?? filter(config, bgp, neighbor, prefix);
}

/** A neighbor by its address, or the group of those who dial in from its network. */
function findNeighbor(bgp: FrrBgp, source: Ip | undefined, family: Family): FrrNeighbor | undefined {
  const all = [...bgp.neighbors.values()];
  const own = all.find(
    ({ id, group, remoteAs }) =>
      (group !== undefined || remoteAs !== undefined) &&
      (source ? Ip.parse(id)?.equals(source) : Ip.parse(id)?.family === family),
  );
  if (own) return own;
  const range = bgp.ranges.find(({ prefix }) => {
    const cidr = Cidr.parse(prefix);
    return cidr && (source ? covers(cidr, source.toCidr()) : cidr.family === family);
  });
  const group = range && bgp.neighbors.get(range.group);
  return group?.declared ? group : undefined;
}

/** What is said of a neighbor, or of its group. */
function said<T>(bgp: FrrBgp, neighbor: FrrNeighbor, get: (one: FrrNeighbor) => T | undefined): T | undefined {
  const group = neighbor.group && bgp.neighbors.get(neighbor.group.name);
  return get(neighbor) ?? (group && get(group));
}

function refuseSession(bgp: FrrBgp, neighbor: FrrNeighbor, peering: Peering, localAsn: number): Refusal | undefined {
  const line = neighbor.line;
  const remote = said(bgp, neighbor, ({ remoteAs }) => remoteAs);
  const fits =
    { internal: String(localAsn) === bgp.asn, external: String(localAsn) !== bgp.asn, auto: true }[
      remote?.value ?? ''
    ] ?? remote?.value === String(localAsn);
  if (!fits) {
    return {
      line: remote?.line ?? line,
      message: `neighbor ${neighbor.id} is ${remote ? `of AS ${remote.value}` : 'of no AS'}, and the nodes are AS ${localAsn} (${peering.name}): the router refuses them with "Bad Peer AS". Write remote-as ${localAsn}.`,
    };
  }
  if (said(bgp, neighbor, (one) => one.localAs || undefined))
    return {
      line,
      unclear: true,
      message: `neighbor ${neighbor.id} has a local-as: whether the cluster agrees to it, trace does not work out.`,
    };
  const shutdown = said(bgp, neighbor, (one) => one.shutdown);
  if (shutdown)
    return { line: shutdown.line, message: `neighbor ${neighbor.id} is shut down: no session. Take the line out.` };
  const hasPassword = said(bgp, neighbor, (one) => one.hasPassword || undefined) === true;
  if (hasPassword !== (peering.passwordSecret !== undefined)) {
    return {
      line,
      message: `${hasPassword ? `neighbor ${neighbor.id} has a password, and ${peering.name} names no Secret with one` : `${peering.name} has a password (Secret ${peering.passwordSecret}), and neighbor ${neighbor.id} has none`}: no session comes up. Give it to both, or to neither.`,
    };
  }
  return undefined;
}

/** Whether the route gets past the family and the inbound filters of a session that is up. */
function filter(config: FrrConfig, bgp: FrrBgp, neighbor: FrrNeighbor, prefix: Cidr): Taken | Refusal {
  const key = `ipv${prefix.family} unicast`;
  const family = (one: FrrNeighbor): FrrFamily | undefined => one.families.get(key);
  const activated = said(bgp, neighbor, (one) => family(one)?.activated) ?? (prefix.family === 4 && !bgp.noDefaultIpv4);
  const name = neighbor.group?.name ?? neighbor.id;
  if (!activated)
    return {
      line: neighbor.line,
      message: `neighbor ${name} is not active for IPv${prefix.family}: the router takes no such route. Write neighbor ${name} activate in address-family ${key}.`,
    };
  const list = said(bgp, neighbor, (one) => family(one)?.prefixLists.get('in'));
  const map = said(bgp, neighbor, (one) => family(one)?.routeMaps.get('in'));
  if (said(bgp, neighbor, (one) => family(one)?.otherFilters.has('in') || undefined))
    return {
      line: neighbor.line,
      unclear: true,
      message: `neighbor ${name} has a filter of a kind that trace does not work out: take a prefix-list, or ask FRR.`,
    };
  if (!list && !map) {
    const remote = said(bgp, neighbor, ({ remoteAs }) => remoteAs)?.value;
    const isOpen =
      bgp.policyNotRequired ||
      (config.defaults ?? 'traditional') !== 'traditional' ||
      remote === bgp.asn ||
      remote === 'internal';
    if (isOpen) return { by: 'no filter', line: neighbor.line };
    return {
      line: neighbor.line,
      message: `neighbor ${name} has no inbound policy: the session is up, and the router takes no route (RFC 8212). Write neighbor ${name} prefix-list NAME in.`,
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
      message: `prefix-list ${name} denies ${prefix}, so the router drops the route. ${permit.replace(' permit', ` seq ${Math.max(1, rule.seq - 1)} permit`)}`,
    };
  return { by: `prefix-list ${name}`, line: rule.line };
}

function firstRule(config: FrrConfig, name: string, prefix: Cidr): FrrPrefixRule | undefined {
  return [...(config.prefixLists.get(name) ?? [])]
    .filter(({ family }) => family === prefix.family)
    .sort((a, b) => a.seq - b.seq)
    .find((rule) => {
      if (rule.prefix === 'any') return true;
      const cidr = Cidr.parse(rule.prefix);
      if (!cidr || !covers(cidr, prefix)) return false;
      const least = rule.ge ?? cidr.prefixLength;
      const most = rule.le ?? (rule.ge === undefined ? cidr.prefixLength : prefix.bits);
      return prefix.prefixLength >= least && prefix.prefixLength <= most;
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

/** How many next hops the router gives a route. */
export function maximumPaths(bgp: FrrBgp, family: Family): number {
  return bgp.maximumPaths.get(`ipv${family} unicast`) ?? Infinity;
}
