import { Construct } from 'constructs';
import { checkCall } from '../api/call';
import type { IBgpRouter } from '../references/router';
import { BgpRouterProps, NeighborDiscovery, stateRouter } from './bgp-router';

/**
 * Properties of `OpnsenseRouter`. `machine` defaults to the construct's id: the router never runs on this host, so
 * `addresses` are needed. `neighbors` is always `NeighborDiscovery.EXPLICIT`.
 */
export interface OpnsenseRouterProps extends BgpRouterProps {}

/**
 * OPNsense with the plugin os-frr, 1.52 or later, as a router: writes `MACHINE/opnsense/config.xml`, the part of its
 * configuration that belongs to the plugin. The plugin has no password, timers or IPv6 filter for neighbors that a
 * network selects, so each node is an explicit neighbor: the cluster's nodes and their addresses must be known. The
 * plugin supports port 179 alone, hop limit 255 alone, no hold time over 3000 s, and no raw lines; synth refuses an app
 * that needs another value.
 *
 * Tests load the text that the plugin would write into FRR. It was not tested on OPNsense.
 *
 * @example
 * const cluster = new TalosCluster(app, 'home', {
 *   nodeNetworks: ['192.0.2.0/24'],
 *   nodes: [{ name: 'cp-1', controlPlane: true, addresses: ['192.0.2.11'] }],
 * });
 * const router = new OpnsenseRouter(app, 'firewall', { cluster, asn: 64513, addresses: ['192.0.2.1'] });
 * new CiliumLB(app, 'addresses', { cidrs: ['198.51.100.0/24'] });
 * new BgpPeering(app, 'bgp', { localAsn: 64514, peers: [router] });
 */
export class OpnsenseRouter extends Construct implements IBgpRouter {
  public readonly asn: number;
  public readonly addresses: string[];

  /**
   * @param scope where the router hangs in the tree
   * @param id its id there
   * @param props its AS number, its addresses, the cluster, and what differs from the defaults
   * @throws where the AS number is reserved, an address or CIDR cannot be right, no address is given, or the nodes of
   * the cluster are not known
   */
  constructor(scope: Construct, id: string, props: OpnsenseRouterProps) {
    checkCall('new OpnsenseRouter', [scope, id, props], new.target);
    super(scope, id);
    const { machine = id, neighbors = NeighborDiscovery.EXPLICIT } = props;
    const { asn, addresses } = stateRouter(this, { ...props, machine, neighbors }, 'opnsense', []);
    this.asn = asn;
    this.addresses = addresses;
  }
}
