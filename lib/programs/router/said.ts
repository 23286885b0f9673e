import type { Cidr, Family } from '../../values/cidr';

/** Why a router rejects a route, and the line in its file. */
export interface Refusal {
  readonly message: string;
  readonly line?: number;
  /** Whether the files leave it open if the router accepts the route. */
  readonly unclear?: boolean;
}

/** Why a router accepts a route: the line of a rule, or of the neighbor without a filter. */
export interface Taken {
  readonly by: string;
  readonly line: number;
}

/** Routes within `cidr` with prefix lengths from `shortest` to `longest`. */
export interface SaidPrefix {
  readonly cidr: Cidr;
  readonly shortest: number;
  readonly longest: number;
}

/** A filter that accepts a list of prefixes and nothing else. */
export interface SaidFilter {
  /** Its name in messages: "prefix-list POOLS". */
  readonly title: string;
  readonly line: number;
  readonly accepts: readonly SaidPrefix[];
}

/** A neighbor of the router: one address, or a network from which neighbors dial in. */
export interface SaidSession {
  /** Its name in messages: "neighbor 192.0.2.3". */
  readonly title: string;
  readonly line: number;
  /** Absent if the file names an interface, or an invalid address. */
  readonly from?: Cidr;
  /** An AS number, or `internal`, `external`, `auto`. */
  readonly remoteAs?: { readonly value: string; readonly line: number };
  /** Whether the neighbor sees another AS number than the router's own. */
  readonly localAs: boolean;
  /** Set if the configuration shuts the session down. */
  readonly shutdown?: { readonly line: number };
  readonly password?: string;
  readonly passive: boolean;
  /** Set if the router speaks BFD with the neighbor. */
  readonly bfd?: { readonly line: number };
  /** Hops to the neighbor that eBGP may take: 1 is the same network, and iBGP, which has no limit. */
  readonly multihop: number;
  readonly holdTimeSeconds?: number;
  readonly keepAliveTimeSeconds?: number;
  /** The families whose routes it carries. */
  readonly families: readonly Family[];
  /** The inbound filter of a family, if it is a prefix list alone. */
  filter(family: Family): SaidFilter | undefined;
  /** Whether an established session accepts a route, by its families and its inbound filter. */
  takes(prefix: Cidr): Taken | Refusal;
}

/** The configuration of a router, in one form for all programs, for `check` and `trace`. */
export interface SaidRouter {
  /** Its AS number. Absent: no BGP is configured. */
  readonly asn?: string;
  readonly line: number;
  /** Set if the BGP daemon does not start. `beside`: the file that says so. */
  readonly stopped?: { readonly message: string; readonly beside: string };
  readonly routerId?: string;
  /** The source addresses of its sessions in the configuration. */
  readonly addresses: readonly string[];
  readonly port: number;
  readonly sessions: readonly SaidSession[];
  /** The most next hops of a route. */
  maximumPaths(family: Family): number;
}

/** A program's syntax for the fixes in messages. */
export interface RouterWords {
  /** The line that starts BGP with an AS number. */
  readonly own: (asn: number | string) => string;
  readonly remote: (asn: number) => string;
  /** The lines that accept a node as a neighbor. */
  readonly neighbor: (address: string) => string;
  /** The entry that permits a network with all addresses in it; `bits` is the length of an address. */
  readonly hosts: (bits: number) => string;
  /** The lines with which a session accepts only the addresses of networks; `bits` is the length of an address. */
  readonly only: (session: string, networks: readonly string[], bits: number) => string;
}
