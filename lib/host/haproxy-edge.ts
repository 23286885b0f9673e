import { Construct } from 'constructs';
import { checkCall } from '../api/call';
import type { EdgeProps } from './edge';
import type { EdgeTls } from './edge-tls';
import { stateEdge } from './tls-fact';

/** Properties of `HaproxyEdge`. */
export interface HaproxyEdgeProps extends EdgeProps {
  /**
   * How HAProxy handles TLS.
   * @default - HAProxy accepts plain HTTP alone
   */
  readonly tls?: EdgeTls;

  /**
   * Redirects every plain HTTP request to HTTPS (301). For edges with `tls` whose gateways do not redirect by
   * themselves.
   * @default false
   */
  readonly redirectToHttps?: boolean;

  /**
   * Ports of TCP listeners of the gateways, such as the port of a `Listener.tcp`. The edge listens on the same ports.
   * @default - none
   */
  readonly tcpPorts?: number[];
}

/**
 * HAProxy on the host's public address: it forwards by host name to gateways, to whose addresses only the host has
 * routes. The host names are those of the routes that attach to these gateways. Writes `haproxy.cfg` and `hosts`.
 * docs/edge.md shows TLS, client addresses and TCP.
 *
 * @example
 * const pool = new CiliumLB(app, 'addresses', { cidrs: ['198.51.100.0/24'] });
 * const gateway = new SharedGateway(app, 'public', { addresses: [pool.reserve(10)] });
 * gateway.addRoute('web', { hostnames: ['shop.example.com'], backend: Backend.fromName('web', 80) });
 * new HaproxyEdge(app, 'edge', { gateways: [gateway], bindAddress: '203.0.113.5' });
 */
export class HaproxyEdge extends Construct {
  private readonly rawLines: string[] = [];

  /**
   * @param scope where the edge hangs in the tree
   * @param id its id there
   * @param props the gateways, and what differs from the defaults
   * @throws where an address or port cannot be right, no gateway is given, or one has no known address
   */
  constructor(scope: Construct, id: string, props: HaproxyEdgeProps) {
    checkCall('new HaproxyEdge', [scope, id, props], new.target);
    super(scope, id);
    stateEdge(this, props, 'haproxy', this.rawLines);
  }

  /**
   * Adds lines to the end of `haproxy.cfg`, unchecked and marked as such: for settings without a property.
   *
   * @param lines configuration of HAProxy, a line each
   * @throws where a line is no text
   */
  public addRawLines(...lines: string[]): void {
    checkCall('HaproxyEdge#addRawLines', [lines], this);
    this.rawLines.push(...lines);
  }
}
