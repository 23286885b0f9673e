import type { Cidr, Family } from '../../values/cidr';

/** Why a route does not get into a router, with the line of its file to look at. */
export interface Refusal {
  readonly message: string;
  readonly line?: number;
  /** The files do not say whether the route gets in. */
  readonly unclear?: boolean;
}

/** What let a route in: the line of a rule, or of the neighbor that has none. */
export interface Taken {
  readonly by: string;
  readonly line: number;
}

/** Routes inside `cidr` are taken whose prefixes have `shortest` to `longest` bits. */
export interface SaidPrefix {
  readonly cidr: Cidr;
  readonly shortest: number;
  readonly longest: number;
}

/** A filter that takes a list of prefixes and nothing else. */
export interface SaidFilter {
  /** What messages call it: "prefix-list POOLS". */
  readonly title: string;
  readonly line: number;
  readonly accepts: readonly SaidPrefix[];
}

/** Neighbors that the router has sessions with: one address, or whoever dials in from a network. */
export interface SaidSession {
  /** What messages call it: "neighbor 192.0.2.3". */
  readonly title: string;
  readonly line: number;
  /** Absent where the file names an interface, or something that does not work. */
  readonly from?: Cidr;
  /** An AS number, or `internal`, `external`, `auto`. */
  readonly remoteAs?: { readonly value: string; readonly line: number };
  /** The neighbor sees another AS number than the router's own. */
  readonly localAs: boolean;
  /** No session comes up: somebody turned it off. */
  readonly shutdown?: { readonly line: number };
  readonly password?: string;
  readonly passive: boolean;
  /** It speaks BFD to the neighbor. */
  readonly bfd?: { readonly line: number };
  /** Hops to the neighbor: 1 is the same network. */
  readonly multihop: number;
  readonly holdTimeSeconds?: number;
  readonly keepAliveTimeSeconds?: number;
  /** The families whose routes it carries. */
  readonly families: readonly Family[];
  /** The inbound filter of a family, where it is a list and nothing else. */
  filter(family: Family): SaidFilter | undefined;
  /** Whether a route gets past the family and the inbound filter of a session that is up. */
  takes(prefix: Cidr): Taken | Refusal;
}

/** What the files of a router say, whatever its program: `check` and `trace` go by it. */
export interface SaidRouter {
  /** Its AS number. Absent: no BGP is configured. */
  readonly asn?: string;
  readonly line: number;
  /** The daemon that speaks BGP does not start. `beside`: which of its other files says so. */
  readonly stopped?: { readonly message: string; readonly beside: string };
  readonly routerId?: string;
  /** The addresses that it says it speaks BGP from. */
  readonly addresses: readonly string[];
  readonly port: number;
  readonly sessions: readonly SaidSession[];
  /** How many next hops it gives a route at most. */
  maximumPaths(family: Family): number;
}

/** How a program writes what messages ask for. */
export interface RouterWords {
  /** The line that starts BGP with an AS number. */
  readonly own: (asn: number | string) => string;
  readonly remote: (asn: number) => string;
  /** Lines that let a node dial in. */
  readonly neighbor: (address: string) => string;
  /** How a network is permitted with the addresses in it, which have so many bits. */
  readonly hosts: (bits: number) => string;
  /** Lines by which a session takes the addresses of networks, which have so many bits, and nothing else. */
  readonly only: (session: string, networks: readonly string[], bits: number) => string;
}
