import { Construct } from 'constructs';
import { checkCall } from '../api/call';
import type { IBgpRouter } from '../references/router';
import { BgpRouterProps, stateRouter } from './bgp-router';

/** Properties of `FrrRouter`. */
export interface FrrRouterProps extends BgpRouterProps {}

/**
 * FRR on the host: it learns routes to the addresses of Services from the nodes, and installs them in the kernel's
 * routing table. Neighbors, timers and filters come from the `BgpPeering`s that name the router. It accepts only routes
 * to addresses of the cluster's pools, and announces nothing. Writes `frr/daemons` and `frr/frr.conf`.
 *
 * For a redundant pair, make a second router with a `machine` of its own, and pass both to `BgpPeering`.
 *
 * @example
 * const cluster = Cluster.fromAttributes(app, 'cluster', { name: 'rack-1', nodeNetworks: ['192.0.2.0/24'] });
 * const router = new FrrRouter(app, 'router', { cluster, asn: 64496, addresses: ['192.0.2.1'] });
 * new CiliumLB(app, 'addresses', { cidrs: ['198.51.100.0/24'] });
 * new BgpPeering(app, 'bgp', { localAsn: 64500, peers: [router] });
 */
export class FrrRouter extends Construct implements IBgpRouter {
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
  constructor(scope: Construct, id: string, props: FrrRouterProps) {
    checkCall('new FrrRouter', [scope, id, props], new.target);
    super(scope, id);
    const { asn, addresses } = stateRouter(this, props, 'frr', this.rawLines);
    this.asn = asn;
    this.addresses = addresses;
  }

  /**
   * Adds lines to the end of `frr.conf`, unchecked and marked as such: for settings without a property.
   *
   * @param lines configuration of FRR, a line each
   * @throws where a line is no text
   */
  public addRawLines(...lines: string[]): void {
    checkCall('FrrRouter#addRawLines', [lines], this);
    this.rawLines.push(...lines);
  }
}
