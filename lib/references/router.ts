import { Construct, IConstruct } from 'constructs';
import { checkCall } from '../api/call';
import { Values } from '../api/values';
import type { Family } from '../values/cidr';
import { isDeclared, withDeclared } from '../values/unknown';

/** A router that a cluster has BGP sessions with. */
export interface IBgpRouter extends IConstruct {
  /** Its AS number; 0 where it is known only later. */
  readonly asn: number;

  /** The addresses from which it speaks BGP, one of each family at most: nodes have a session with each. */
  readonly addresses: string[];
}

/** The known properties of a router that this program does not configure. */
export interface BgpRouterAttributes {
  /**
   * AS number: 1 to 4294967294, without the reserved 23456 and 65535, or one that is known only later:
   * `Unknown.named('ROUTER_ASN')`.
   */
  readonly asn: number | string;

  /**
   * The addresses from which it speaks BGP: IPv4, IPv6, or one of each. Nodes have a session with each, which carries
   * the routes of that family. One address may be unknown at synth, `Unknown.named('ROUTER_IP')`: it counts as IPv4, or
   * as IPv6 if the other address is IPv4.
   */
  readonly addresses: string[];
}

/** The known properties of the nodes' default gateways. */
export interface GatewayRouterAttributes {
  /**
   * AS number: 1 to 4294967294, without the reserved 23456 and 65535, or one that is known only later:
   * `Unknown.named('ROUTER_ASN')`.
   */
  readonly asn: number | string;

  /**
   * Whether nodes have a session with their default gateway of IPv4.
   * @default true
   */
  readonly ipv4?: boolean;

  /**
   * Whether nodes have a session with their default gateway of IPv6. Cilium does not find a gateway with a link-local
   * address.
   * @default false
   */
  readonly ipv6?: boolean;
}

/**
 * A router that this program does not configure. It may run any BGP software.
 *
 * @example
 * const router = BgpRouter.fromAttributes(app, 'router', { asn: 64496, addresses: ['192.0.2.1'] });
 * new BgpPeering(app, 'bgp', { localAsn: 64500, peers: [router] });
 */
export class BgpRouter {
  /**
   * Refers to a router that is configured elsewhere.
   *
   * @param scope where the reference hangs in the tree
   * @param id its id there
   * @param attributes what is known of it
   * @returns the router
   * @throws where the AS number is reserved or an address is none
   */
  public static fromAttributes(scope: Construct, id: string, attributes: BgpRouterAttributes): IBgpRouter {
    checkCall('BgpRouter.fromAttributes', [scope, id, attributes]);
    return new ExistingRouter(scope, id, attributes);
  }

  /**
   * The default gateway of each node, which Cilium finds when it runs. Needs a release with `autoDiscovery` of peers,
   * see docs/releases.md.
   *
   * @param scope where the reference hangs in the tree
   * @param id its id there, and the name of the peer
   * @param attributes what is known of the gateways
   * @returns the router, without addresses
   * @throws where the AS number is reserved, or both families are off
   *
   * @example
   * const gateway = BgpRouter.fromDefaultGateway(app, 'gateway', { asn: 64496 });
   * new BgpPeering(app, 'bgp', { localAsn: 64500, peers: [gateway] });
   */
  public static fromDefaultGateway(scope: Construct, id: string, attributes: GatewayRouterAttributes): IBgpRouter {
    checkCall('BgpRouter.fromDefaultGateway', [scope, id, attributes]);
    return new GatewayRouter(scope, id, attributes);
  }

  private constructor() {}
}

class ExistingRouter extends Construct implements IBgpRouter {
  readonly asn: number;
  readonly writtenAsn: number | string;
  readonly addresses: string[];

  constructor(scope: Construct, id: string, attributes: BgpRouterAttributes) {
    super(scope, id);
    const values = new Values(this);
    this.writtenAsn = values.laterAsn('asn', attributes.asn);
    this.asn = knownAsn(this.writtenAsn);
    if (attributes.addresses.length === 0) values.refuse('addresses', [], 'must have one: that which the nodes dial');
    const read = (prop: string, text: string): { family?: Family; text: string } => {
      if (!isDeclared(text)) {
        const ip = values.ip(prop, text, 'router');
        return { family: ip.family, text: String(ip) };
      }
      if (!/^[0-9A-Fa-f.:]*$/.test(withDeclared(text, '')))
        values.refuse(prop, text, 'must have nothing but digits, "." and ":" beside what is known only later');
      return { family: laterFamily(text), text };
    };
    this.addresses = values.ofEachFamily('addresses', attributes.addresses, read).map(({ text }) => text);
    if (this.addresses.length > 2)
      values.refuse('addresses', attributes.addresses, 'must be one of each family at most');
    values.goOn();
  }
}

class GatewayRouter extends Construct implements IBgpRouter {
  readonly asn: number;
  readonly writtenAsn: number | string;
  readonly addresses: string[] = [];
  readonly families: Family[];

  constructor(scope: Construct, id: string, { asn, ipv4 = true, ipv6 = false }: GatewayRouterAttributes) {
    super(scope, id);
    const values = new Values(this);
    this.writtenAsn = values.laterAsn('asn', asn);
    this.asn = knownAsn(this.writtenAsn);
    this.families = [...(ipv4 ? ([4] as const) : []), ...(ipv6 ? ([6] as const) : [])];
    if (this.families.length === 0) values.refuse('ipv4', ipv4, 'is off, and ipv6 too: leave one of them on');
    values.goOn();
  }
}

/** The family of an address of which a part is known only later, where the other part tells it. */
export function laterFamily(text: string): Family | undefined {
  const known = withDeclared(text, '');
  if (known.includes(':')) return 6;
  return known.includes('.') ? 4 : undefined;
}

/** The AS number of a router as objects hold it: the placeholder if it is known only later. */
export function writtenAsn(router: IBgpRouter): number | string {
  return router instanceof ExistingRouter || router instanceof GatewayRouter ? router.writtenAsn : router.asn;
}

/** An AS number for programs: 0 if it is known only later. */
export function knownAsn(written: number | string): number {
  return typeof written === 'number' ? written : 0;
}

/** The IP families in which nodes have a session with their default gateway. */
export function gatewayFamilies(router: IBgpRouter): readonly Family[] | undefined {
  return router instanceof GatewayRouter ? router.families : undefined;
}
