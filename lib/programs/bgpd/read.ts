/** A neighbor, a peer group, or a listen range. */
export interface FrrNeighbor {
  readonly id: string;
  readonly line: number;
  /** `neighbor NAME peer-group` or `neighbor NAME interface` was said. */
  declared: boolean;
  isGroup: boolean;
  remoteAs?: { readonly value: string; readonly line: number };
  group?: { readonly name: string; readonly line: number };
  /** Whether `local-as` shows the cluster another AS number than the router's own. */
  localAs: boolean;
  password?: string;
  passive: boolean;
  /** Hops of `ebgp-multihop`. */
  multihop?: number;
  timers?: { readonly keepAliveSeconds: number; readonly holdSeconds: number };
  shutdown?: { readonly line: number };
  bfd?: { readonly line: number };
  /** The settings by address family: `ipv4 unicast`. */
  readonly families: Map<string, FrrFamily>;
}

export interface FrrFamily {
  activated?: boolean;
  readonly routeMaps: Map<'in' | 'out', { readonly name: string; readonly line: number }>;
  readonly prefixLists: Map<'in' | 'out', { readonly name: string; readonly line: number }>;
  readonly otherFilters: Set<'in' | 'out'>;
}

/** A `router bgp` block in the default VRF. */
export interface FrrBgp {
  readonly asn: string;
  readonly line: number;
  routerId?: string;
  readonly neighbors: Map<string, FrrNeighbor>;
  readonly ranges: { readonly prefix: string; readonly group: string; readonly line: number }[];
  /** `no bgp ebgp-requires-policy` was said. */
  policyNotRequired: boolean;
  /** `no bgp default ipv4-unicast` was said. */
  noDefaultIpv4: boolean;
  confederation: boolean;
  /** The most next hops of a route, by address family. Absent: FRR's compiled limit. */
  readonly maximumPaths: Map<string, number>;
}

export interface FrrPrefixRule {
  readonly line: number;
  readonly family: 4 | 6;
  /** FRR applies the rules of a list in the order of these numbers. */
  readonly seq: number;
  readonly permits: boolean;
  /** `any`, or a network. */
  readonly prefix: string;
  readonly ge?: number;
  readonly le?: number;
}

/** An entry of a route-map. */
export interface FrrMapEntry {
  readonly seq: number;
  permits: boolean;
  /** What it matches, each with its prefix-list if it is one. */
  readonly matches: { readonly list?: string; readonly line: number }[];
}

export interface FrrConfig {
  readonly bgps: FrrBgp[];
  readonly prefixLists: Map<string, FrrPrefixRule[]>;
  /** The entries of route-maps in the order of their numbers, in which FRR asks them. */
  readonly routeMaps: Map<string, FrrMapEntry[]>;
  /** Uses of prefix-lists in route-maps. */
  readonly usedLists: { readonly name: string; readonly line: number; readonly permits: boolean }[];
  /** `frr defaults traditional` lets eBGP work without policy. */
  readonly defaults?: string;
}

/**
 * Reads the parts of a frr.conf that rules need, and ignores all others. `lineOf` maps a line index to a line number,
 * for text made from another file.
 */
export function readFrr(text: string, lineOf = (index: number) => index + 1): FrrConfig {
  const config = {
    bgps: [] as FrrBgp[],
    prefixLists: new Map(),
    routeMaps: new Map<string, FrrMapEntry[]>(),
    usedLists: [] as { name: string; line: number; permits: boolean }[],
    defaults: undefined as string | undefined,
  };
  let bgp: FrrBgp | undefined;
  let family: string | undefined;
  let entry: FrrMapEntry | undefined;
  const lastSeqs = new Map<string, number>();
  text.split(/\r?\n/).forEach((raw, index) => {
    const words = raw.trim().split(/\s+/);
    const number = lineOf(index);
    if (words[0] === '' || /^[!#]/.test(words[0])) return;
    // FRR has no comments behind a command: it knows no such command, and goes on.
    if (words.some(isMark) && !hasFreeText(words)) return;
    const line = words.join(' ');
    if (/^router bgp \S+/.test(line)) {
      [family, entry] = [undefined, undefined];
      // Each VRF has a separate router. A second block of the same one goes on with it.
      const known = config.bgps.find(({ asn }) => asn === words[2]);
      bgp =
        words.includes('vrf') || words.includes('view')
          ? undefined
          : (known ?? {
              asn: words[2],
              line: number,
              neighbors: new Map(),
              ranges: [],
              policyNotRequired: false,
              noDefaultIpv4: false,
              confederation: false,
              maximumPaths: new Map(),
            });
      if (bgp && !known) config.bgps.push(bgp);
    } else if (words[0] === 'route-map') {
      [bgp, family] = [undefined, undefined];
      entry = mapEntry(words, config.routeMaps);
    } else if (/^(ip|ipv6) prefix-list /.test(line)) readPrefixRule(words, number, config.prefixLists, lastSeqs);
    else if (/^frr defaults /.test(line)) config.defaults = words[2];
    // Within `router bgp`, the line opens a nested block.
    else if (bgp && line === 'segment-routing srv6') family = undefined;
    else if (/^(router|interface|vrf|line|bfd|key|access-list|vni|segment-routing)\b/.test(line))
      [bgp, family, entry] = [undefined, undefined, undefined];
    else if (entry && words[0] === 'match') {
      const list = /^match ip(v6)? address prefix-list /.test(line) ? words[4] : undefined;
      entry.matches.push({ list, line: number });
      if (list) config.usedLists.push({ name: list, line: number, permits: entry.permits });
    } else if (bgp && words[0] === 'address-family')
      family = words[2] ? `${words[1]} ${words[2]}` : `${words[1]} unicast`;
    else if (bgp && words[0] === 'exit-address-family') family = undefined;
    else if (bgp) readBgpLine(bgp, family, words, line, number);
  });
  return config;
}

/** The entry of `route-map NAME permit|deny NUMBER`. A number that is there goes on with its entry, and its action. */
function mapEntry([, name, action, number]: string[], maps: Map<string, FrrMapEntry[]>): FrrMapEntry {
  const entries = maps.get(name) ?? [];
  maps.set(name, entries);
  const seq = Number(number);
  const permits = action !== 'deny';
  const place = entries.findIndex((one) => one.seq >= seq);
  if (entries[place]?.seq === seq) return Object.assign(entries[place], { permits });
  const added: FrrMapEntry = { seq, permits, matches: [] };
  entries.splice(place < 0 ? entries.length : place, 0, added);
  return added;
}

function readBgpLine(bgp: FrrBgp, family: string | undefined, words: string[], line: string, number: number): void {
  if (line === 'no bgp ebgp-requires-policy') bgp.policyNotRequired = true;
  else if (/^no bgp default ipv4-unicast/.test(line)) bgp.noDefaultIpv4 = true;
  else if (/^bgp router-id \S+/.test(line)) bgp.routerId = words[2];
  else if (/^bgp confederation /.test(line)) bgp.confederation = true;
  else if (/^bgp listen range \S+ peer-group \S+/.test(line))
    bgp.ranges.push({ prefix: words[3], group: words[5], line: number });
  else if (words[0] === 'maximum-paths' && words[1] !== 'ibgp')
    bgp.maximumPaths.set(family ?? 'ipv4 unicast', Number(words[1]));
  else if (words[0] === 'neighbor' && words.length > 2) readNeighbor(bgp, family, words, number);
  else if (words[0] === 'no' && words[1] === 'neighbor' && words[3] === 'activate') {
    const neighbor = bgp.neighbors.get(words[2]);
    if (neighbor) familyOf(neighbor, family ?? 'ipv4 unicast').activated = false;
  }
}

function readNeighbor(bgp: FrrBgp, family: string | undefined, words: string[], number: number): void {
  const [, id, word, value, direction] = words;
  const isGroup = word === 'peer-group' && value === undefined;
  let neighbor = bgp.neighbors.get(id);
  if (!neighbor)
    bgp.neighbors.set(
      id,
      (neighbor = {
        id,
        line: number,
        declared: false,
        isGroup: false,
        localAs: false,
        passive: false,
        families: new Map(),
      }),
    );
  neighbor.isGroup ||= isGroup;
  neighbor.declared ||= isGroup || word === 'interface';
  const sides = direction === 'in' || direction === 'out' ? direction : undefined;
  if (word === 'remote-as') neighbor.remoteAs = { value, line: number };
  else if (word === 'interface' && words[3] === 'remote-as') neighbor.remoteAs = { value: words[4], line: number };
  else if (word === 'peer-group' && value !== undefined) neighbor.group = { name: value, line: number };
  else if (word === 'interface' && words[3] === 'peer-group') neighbor.group = { name: words[4], line: number };
  else if (word === 'local-as') neighbor.localAs = true;
  else if (word === 'password') neighbor.password = words.slice(3).join(' ');
  else if (word === 'passive') neighbor.passive = true;
  else if (word === 'ebgp-multihop') neighbor.multihop = value === undefined ? 255 : Number(value);
  else if (word === 'timers' && value !== 'connect' && value !== 'delayopen')
    neighbor.timers = { keepAliveSeconds: Number(value), holdSeconds: Number(words[4]) };
  else if (word === 'bfd') neighbor.bfd = { line: number };
  else if (word === 'shutdown') neighbor.shutdown = { line: number };
  else if (word === 'activate') familyOf(neighbor, family ?? 'ipv4 unicast').activated = true;
  else if (word === 'route-map' && sides)
    familyOf(neighbor, family ?? 'ipv4 unicast').routeMaps.set(sides, { name: value, line: number });
  else if (word === 'prefix-list' && sides)
    familyOf(neighbor, family ?? 'ipv4 unicast').prefixLists.set(sides, { name: value, line: number });
  else if (/^(filter-list|distribute-list)$/.test(word) && sides)
    familyOf(neighbor, family ?? 'ipv4 unicast').otherFilters.add(sides);
}

export function familyOf(neighbor: FrrNeighbor, name: string): FrrFamily {
  let family = neighbor.families.get(name);
  if (!family)
    neighbor.families.set(name, (family = { routeMaps: new Map(), prefixLists: new Map(), otherFilters: new Set() }));
  return family;
}

/** `ip prefix-list NAME [seq N] permit PREFIX [ge N] [le N]`. `lastSeqs`: the highest number of each list so far. */
function readPrefixRule(
  words: string[],
  number: number,
  lists: Map<string, FrrPrefixRule[]>,
  lastSeqs: Map<string, number>,
): void {
  const [version, , name] = words;
  const rules = lists.get(name) ?? [];
  lists.set(name, rules);
  const rest = words[3] === 'seq' ? words.slice(5) : words.slice(3);
  if (rest[0] !== 'permit' && rest[0] !== 'deny') return;
  const list = `${version} ${name}`;
  const last = lastSeqs.get(list) ?? 0;
  const seq = words[3] === 'seq' ? Number(words[4]) : last + 5;
  lastSeqs.set(list, Math.max(last, seq));
  const value = (word: string) => (rest.includes(word) ? Number(rest[rest.indexOf(word) + 1]) : undefined);
  rules.push({
    line: number,
    family: version === 'ipv6' ? 6 : 4,
    seq,
    permits: rest[0] === 'permit',
    prefix: rest[1],
    ge: value('ge'),
    le: value('le'),
  });
}

const isMark = (word: string) => word === '#' || word === '!';

/** Whether a mark of comments may be the value itself: in a description, and as a password. */
function hasFreeText(words: readonly string[]): boolean {
  return words.includes('description') || (words.at(-2) === 'password' && isMark(words.at(-1)!));
}
