import { Construct } from 'constructs';
import { checkCall } from '../api/call';
import type { IBgpRouter } from '../references/router';
import { BgpRouterProps, stateRouter } from './bgp-router';

/** Properties of `GobgpRouter`. */
export interface GobgpRouterProps extends BgpRouterProps {}

/**
 * GoBGP 3.36 or later in place of FRR, with the same properties. zebra, a part of FRR, installs GoBGP's routes in the
 * kernel. Writes `gobgp/gobgpd.yml` and `gobgp/gobgpd.service`. GoBGP cannot limit the number of next hops: leave
 * `maximumPaths` at its default. docs/bgp.md lists the other differences.
 *
 * @example
 * const cluster = Cluster.fromAttributes(app, 'cluster', { name: 'rack-1', nodeNetworks: ['192.0.2.0/24'] });
 * const router = new GobgpRouter(app, 'router', { cluster, asn: 64496, addresses: ['192.0.2.1'] });
 * new CiliumLB(app, 'addresses', { cidrs: ['198.51.100.0/24'] });
 * new BgpPeering(app, 'bgp', { localAsn: 64500, peers: [router] });
 */
export class GobgpRouter extends Construct implements IBgpRouter {
  public readonly asn: number;
  public readonly addresses: string[];
  private readonly rawLines: string[] = [];

  /**
   * @param scope where the router hangs in the tree
   * @param id its id there
   * @param props its AS number, and what differs from the defaults
   * @throws where the AS number is reserved, an address or CIDR cannot be right, or neither a cluster nor an address is
   * given
   */
  constructor(scope: Construct, id: string, props: GobgpRouterProps) {
    checkCall('new GobgpRouter', [scope, id, props], new.target);
    super(scope, id);
    const { asn, addresses } = stateRouter(this, props, 'gobgp', this.rawLines);
    this.asn = asn;
    this.addresses = addresses;
  }

  /**
   * Adds lines to the end of `gobgpd.yml`, unchecked and marked as such: for settings without a property.
   *
   * @param lines configuration of GoBGP in YAML, a line each: keys that stand at the top of the file
   * @throws where a line is no text
   */
  public addRawLines(...lines: string[]): void {
    checkCall('GobgpRouter#addRawLines', [lines], this);
    this.rawLines.push(...lines);
  }
}
