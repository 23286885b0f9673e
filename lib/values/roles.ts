import { Cidr, covers, type Family, Ip, IpRange, overlap } from './cidr';

/**
 * The roles of addresses and networks, and the special addresses that each role excludes. Constructors
 * use this table for properties, checks use it for fields of objects.
 */

interface Special {
  readonly what: string;
  readonly ranges: Cidr[];
  /** Why no role can have it, if it is not for what it is alone. */
  readonly why?: string;
}

function special(what: string, ...ranges: string[]): Special {
  return { what, ranges: ranges.map((range) => Cidr.parse(range)!) };
}

/** Addresses with a meaning of their own: the registries of RFC 6890, the narrower ones first. */
const SPECIAL = {
  every: special('the address that stands for every address', '0.0.0.0/32', '::/128'),
  thisNetwork: special('of "this network"', '0.0.0.0/8'),
  loopback: special('the loopback of each machine', '127.0.0.0/8', '::1/128'),
  linkLocal: special('link-local', '169.254.0.0/16'),
  // The kernel needs the name of a network interface (zone) to reach a link-local address: `fe80::1%eth0`.
  linkLocal6: {
    ...special('link-local', 'fe80::/10'),
    why: 'nobody reaches it without the name of a network interface behind it, which has no place here',
  },
  multicast: special('multicast', '224.0.0.0/4', 'ff00::/8'),
  broadcast: special('the broadcast address', '255.255.255.255/32'),
  reserved: special('reserved', '240.0.0.0/4'),
  mapped: special('an IPv4 address in the form of IPv6', '::ffff:0:0/96'),
} satisfies Record<string, Special>;

type SpecialName = keyof typeof SPECIAL;

interface RoleRule {
  readonly what: string;
  /** Special addresses that the role allows. */
  readonly takes?: readonly SpecialName[];
  /** Whether the network may contain special addresses if it contains others too: it is a filter, not a pool. */
  readonly mayHold?: boolean;
  readonly example: Readonly<Record<Family, string>>;
}

const UNICAST = { 4: 'such as "192.0.2.11"', 6: 'such as "2001:db8::11"' };
const NETWORK = { 4: 'such as "192.0.2.0/24"', 6: 'such as "2001:db8:1::/64"' };

const ROLES = {
  // The same rules as the kubelet's for node addresses. 240.0.0.0/4 works on Linux, and clouds assign it.
  node: { what: 'node', takes: ['reserved'], example: UNICAST },
  nodeNetwork: { what: 'network of nodes', takes: ['reserved'], example: NETWORK },
  dockerSubnet: { what: 'Docker network', example: { 4: 'such as "10.50.0.0/16"', 6: 'such as "fd50::/64"' } },
  podCidr: {
    what: 'network of pods',
    takes: ['reserved'],
    example: { 4: 'such as "10.42.0.0/16"', 6: 'such as "fd42::/56"' },
  },
  serviceCidr: {
    what: 'network of Services',
    takes: ['reserved'],
    example: { 4: 'such as "10.43.0.0/16"', 6: 'such as "fd43::/112"' },
  },
  pool: { what: 'pool', takes: ['linkLocal', 'reserved'], example: NETWORK },
  gatewayAddress: { what: 'Gateway', takes: ['linkLocal', 'reserved'], example: UNICAST },
  // 169.254.0.0/16 is usual between routers of clouds.
  router: { what: 'router', takes: ['linkLocal', 'reserved'], example: UNICAST },
  localAddress: { what: 'end of a BGP session', takes: ['linkLocal', 'reserved'], example: UNICAST },
  listenRange: { what: 'network of neighbors', takes: ['linkLocal', 'reserved'], mayHold: true, example: NETWORK },
  accept: { what: 'network of Services', takes: ['linkLocal', 'reserved'], mayHold: true, example: NETWORK },
  clients: {
    what: 'network of clients',
    takes: ['loopback', 'linkLocal', 'linkLocal6', 'reserved'],
    mayHold: true,
    example: NETWORK,
  },
  // A number that looks like an address: routers refuse the ones of classes D and E, and 0.
  routerId: {
    what: 'router id',
    takes: ['thisNetwork', 'loopback', 'linkLocal'],
    example: { 4: 'such as "192.0.2.1"', 6: 'such as "192.0.2.1"' },
  },
  bind: {
    what: 'program that listens',
    takes: ['every', 'loopback', 'linkLocal', 'reserved', 'mapped'],
    example: { 4: 'such as "192.0.2.1", or "127.0.0.1"', 6: 'such as "2001:db8::1", or "::1"' },
  },
  // Some systems run a local API server proxy on the loopback of each node.
  apiServer: { what: 'API server', takes: ['loopback', 'linkLocal', 'reserved'], example: UNICAST },
  record: { what: 'record of a zone', takes: ['loopback', 'linkLocal', 'reserved'], example: UNICAST },
} satisfies Record<string, RoleRule>;

/** The role of an address or a network. */
export type Role = keyof typeof ROLES;

/** Every role, for tables. */
export const ROLE_NAMES = Object.keys(ROLES) as Role[];

/** Why addresses cannot have a role, and the fix; undefined if they can. One address is a range of one. */
export function unfit(role: Role, range: IpRange): string | undefined {
  const { what, takes = [], mayHold = false, example }: RoleRule = ROLES[role];
  for (const [name, { what: meaning, ranges, why = `no ${what} can have that` }] of Object.entries<Special>(SPECIAL)) {
    const met = ranges.find((one) => overlap(one, range));
    if (!met) continue;
    if (covers(met, range)) {
      // If several special networks match, the narrowest decides.
      if (takes.includes(name as SpecialName)) return undefined;
      return `is ${meaning} (${met}), and ${why}: take another, ${example[range.family]}`;
    }
    if (!mayHold && !takes.includes(name as SpecialName))
      return `has ${met} in it, ${meaning}, and ${why}: take another, ${example[range.family]}`;
  }
  return undefined;
}

/** IPv4 networks that are not on the Internet: private (RFC 1918), shared (RFC 6598), test and documentation ones. */
const PRIVATE = [
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '100.64.0.0/10',
  '198.18.0.0/15',
  '192.0.2.0/24',
  '198.51.100.0/24',
  '203.0.113.0/24',
].map((range) => Cidr.parse(range)!);

/** Whether no part of an IPv4 network is on the Internet. */
export function isPrivate(range: IpRange): boolean {
  return PRIVATE.some((one) => covers(one, range));
}

/** Whether a program that listens on this address ("*" is every address) occupies its port on the loopback too. */
export function bindsLoopback(address: string): boolean {
  const bound = Ip.parse(address)?.toCidr();
  return !bound || [...SPECIAL.every.ranges, ...SPECIAL.loopback.ranges].some((range) => covers(range, bound));
}
