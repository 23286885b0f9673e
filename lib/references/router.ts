import type { IConstruct } from 'constructs';

/** A router that a cluster has BGP sessions with. */
export interface IBgpRouter extends IConstruct {
  /** Its AS number. */
  readonly asn: number;

  /** The address that it speaks BGP from. */
  readonly address: string;

  /** The IPv6 address that it speaks BGP from, beside an IPv4 `address`. */
  readonly address6?: string;
}

/** What is known of a router that this program does not configure. */
export interface BgpRouterAttributes {
  /** AS number: 1 to 4294967294, without the reserved 23456 and 65535. */
  readonly asn: number;

  /** The address that it speaks BGP from: IPv4 or IPv6. */
  readonly address: string;

  /**
   * The IPv6 address that it speaks BGP from, beside an IPv4 `address`: nodes have a session with each.
   * @default - it has none
   */
  readonly address6?: string;
}
