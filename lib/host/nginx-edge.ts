import { Construct } from 'constructs';
import { checkCall } from '../api/call';
import type { EdgeProps } from './edge';
import type { EdgeTls } from './edge-tls';
import { stateEdge } from './tls-fact';

/** Properties of `NginxEdge`. */
export interface NginxEdgeProps extends EdgeProps {
  /**
   * How nginx handles TLS: it can pass TLS through.
   * @default - nginx accepts plain HTTP alone
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
 * nginx on the host's public address, in place of `HaproxyEdge` on hosts that run nginx already: it forwards by host
 * name to the addresses of gateways, lets TLS pass through, and forwards TCP. It has no certificates, no PROXY
 * protocol, no gRPC over plain HTTP and no metrics for Prometheus. Writes `nginx.conf` and `hosts`. docs/edge.md says
 * which edge to choose.
 *
 * @example
 * const pool = new CiliumLB(app, 'addresses', { cidrs: ['198.51.100.0/24'] });
 * const gateway = new SharedGateway(app, 'public', { addresses: [pool.reserve(10)] });
 * gateway.addRoute('web', { hostnames: ['shop.example.com'], backend: Backend.fromName('web', 80) });
 * new NginxEdge(app, 'edge', { gateways: [gateway], bindAddress: '203.0.113.5' });
 */
export class NginxEdge extends Construct {
  private readonly rawLines: string[] = [];

  /**
   * @param scope where the edge hangs in the tree
   * @param id its id there
   * @param props the gateways, and what differs from the defaults
   * @throws where an address or port cannot be right, no gateway is given, or one has no known address
   */
  constructor(scope: Construct, id: string, props: NginxEdgeProps) {
    checkCall('new NginxEdge', [scope, id, props], new.target);
    super(scope, id);
    stateEdge(this, props, 'nginx', this.rawLines);
  }

  /**
   * Adds lines to the end of the block `http` of `nginx.conf`, unchecked and marked as such: for settings without
   * a property.
   *
   * @param lines configuration of nginx, a line each
   * @throws where a line is no text
   */
  public addRawLines(...lines: string[]): void {
    checkCall('NginxEdge#addRawLines', [lines], this);
    this.rawLines.push(...lines);
  }
}
