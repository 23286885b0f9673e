import { Construct, IConstruct } from 'constructs';
import { checkCall } from '../api/call';
import { Values } from '../api/values';

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

/**
 * A router that this program does not configure, whatever runs on it.
 *
 * @example
 * const router = BgpRouter.fromAttributes(app, 'router', { asn: 64496, address: '192.0.2.1' });
 * new BgpPeering(app, 'bgp', { localAsn: 64500, peers: [router] });
 */
export class BgpRouter {
  /**
   * Refers to a router that is configured elsewhere.
   *
   * @param scope where the reference hangs in the tree
   * @param id its id there
   * @param attributes what is known of it
   * @throws where the AS number is reserved or the address is none
   */
  public static fromAttributes(scope: Construct, id: string, attributes: BgpRouterAttributes): IBgpRouter {
    checkCall('BgpRouter.fromAttributes', [scope, id, attributes]);
    return new ExistingRouter(scope, id, attributes);
  }

  private constructor() {}
}

class ExistingRouter extends Construct implements IBgpRouter {
  readonly asn: number;
  readonly address: string;
  readonly address6?: string;

  constructor(scope: Construct, id: string, attributes: BgpRouterAttributes) {
    super(scope, id);
    const values = new Values(this);
    this.asn = values.asn('asn', attributes.asn);
    const [address, address6] = values.ofBothFamilies(
      'address',
      attributes.address,
      attributes.address6,
      (prop, value) => values.ip(prop, value, 'router'),
    );
    this.address = address.toString();
    this.address6 = address6?.toString();
    values.goOn();
  }
}
