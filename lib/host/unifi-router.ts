import { Construct } from 'constructs';
import { checkCall } from '../api/call';
import type { IBgpRouter } from '../references/router';
import { BgpRouterProps, stateRouter } from './bgp-router';

/**
 * Properties of `UnifiRouter`. `machine` defaults to the construct's id: the router never runs on this host, so
 * `addresses` are needed.
 */
export interface UnifiRouterProps extends BgpRouterProps {}

/**
 * The gateway of a UniFi network as a router: writes `MACHINE/unifi/bgp.conf`, an FRR configuration to upload under
 * Settings > Policy Engine > BGP. The file holds neighbors, timers, filters and limits of the BGP daemon alone. Synth
 * refuses ports other than 179: the port is an argument of the daemon, not part of the file.
 *
 * Tests load the text into FRR. It was not tested on a UniFi gateway.
 *
 * @example
 * const cluster = new TalosCluster(app, 'home', {
 *   nodeNetworks: ['192.0.2.0/24'],
 *   nodes: [{ name: 'cp-1', controlPlane: true, addresses: ['192.0.2.11'] }],
 * });
 * const router = new UnifiRouter(app, 'gateway', { cluster, asn: 64513, addresses: ['192.0.2.1'] });
 * new CiliumLB(app, 'addresses', { cidrs: ['198.51.100.0/24'] });
 * new BgpPeering(app, 'bgp', { localAsn: 64514, peers: [router] });
 */
export class UnifiRouter extends Construct implements IBgpRouter {
  public readonly asn: number;
  public readonly addresses: string[];
  private readonly rawLines: string[] = [];

  /**
   * @param scope where the router hangs in the tree
   * @param id its id there
   * @param props its AS number, its addresses, and what differs from the defaults
   * @throws where the AS number is reserved, an address or CIDR cannot be right, or no address is given
   */
  constructor(scope: Construct, id: string, props: UnifiRouterProps) {
    checkCall('new UnifiRouter', [scope, id, props], new.target);
    super(scope, id);
    const machine = props.machine ?? id;
    const { asn, addresses } = stateRouter(this, { ...props, machine }, 'unifi', this.rawLines);
    this.asn = asn;
    this.addresses = addresses;
  }

  /**
   * Adds lines to the end of `bgp.conf`, unchecked and marked as such: for settings without a property.
   *
   * @param lines configuration of FRR, a line each
   * @throws where a line is no text
   */
  public addRawLines(...lines: string[]): void {
    checkCall('UnifiRouter#addRawLines', [lines], this);
    this.rawLines.push(...lines);
  }
}
