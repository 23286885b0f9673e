import { Construct } from 'constructs';
import type { IGateway } from '../charts/gateway';
import { Synthesis } from '../synth/synthesis';
import { Ip } from '../values/cidr';
import { Values } from '../values/values';

/** Properties of `HaproxyEdge`. */
export interface HaproxyEdgeProps {
  /** The gateways that it forwards to. Each needs an address that is known before it runs. */
  readonly gateways: IGateway[];

  /**
   * Address of the host that it listens on, or "*" for every IPv4 address.
   * @default - every IPv4 address, and every IPv6 address where the cluster or a gateway has IPv6
   */
  readonly bindAddress?: string;

  /**
   * Port that it listens on.
   * @default 80
   */
  readonly port?: number;
}

/**
 * HAProxy on the host's public address: it forwards by host name to the addresses of gateways, which only the host has
 * routes to. Host names come from the routes that attach to those gateways. Writes `haproxy.cfg` and `hosts`.
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
    super(scope, id);
    const values = new Values(this);
    const { bindAddress } = props;
    if (bindAddress !== undefined && bindAddress !== '*' && !Ip.parse(bindAddress)) values.refuse('bindAddress', bindAddress, 'must be an IPv4 or IPv6 address, or "*" for every IPv4 address');
    if (props.gateways.length === 0) values.refuse('gateways', [], 'must name the gateways to forward to, one at least');
    for (const gateway of props.gateways) {
      if (!gateway.address) {
        values.refuse('gateways', gateway.gatewayName, 'has no address that is known before it runs: give it one, such as `address: pool.reserve(10)`');
      }
    }
    const fact = {
      path: this.node.path,
      bindAddress,
      port: values.port('port', props.port ?? 80),
      gateways: props.gateways.map((gateway) => ({ name: gateway.gatewayName, namespace: gateway.gatewayNamespace, addresses: [gateway.address, gateway.address6].filter((address) => address !== undefined) })),
      rawLines: this.rawLines,
    };
    values.done();
    Synthesis.of(this).companions.edges.push(fact);
  }

  /**
   * Adds lines to the end of `haproxy.cfg`, unchecked and marked as such: for what this library has no word for.
   *
   * @param lines configuration of HAProxy, a line each
   */
  public addRawLines(...lines: string[]): void {
    this.rawLines.push(...lines);
  }
}
