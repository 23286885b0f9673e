import { Construct } from 'constructs';
import { Synthesis } from '../synth/synthesis';
import { checkCall } from '../api/call';
import { plainPath } from '../values/rules';
import { Values } from '../api/values';
import { edgeFact, EdgeProps } from './edge';
import type { EdgeTls } from './edge-tls';
import type { EdgeFact } from '../model/companions';

/** Properties of `HaproxyEdge`. */
export interface HaproxyEdgeProps extends EdgeProps {
  /**
   * What it does with TLS.
   * @default - it takes plain HTTP alone
   */
  readonly tls?: EdgeTls;

  /**
   * Sends every request over plain HTTP to HTTPS (301), where `tls` is given and the gateways do not do so themselves.
   * @default false
   */
  readonly redirectToHttps?: boolean;

  /**
   * Ports of TCP listeners of the gateways, such as that of a `Listener.tcp`, which are open at the edge under the same
   * number.
   * @default - none
   */
  readonly tcpPorts?: number[];
}

/**
 * HAProxy on the host's public address: it forwards by host name to the addresses of gateways, which only the host has
 * routes to. Host names come from the routes that attach to those gateways. Writes `haproxy.cfg` and `hosts`.
 * docs/edge.md shows TLS, client addresses and TCP.
 *
 * @example
 * const pool = new CiliumLB(app, 'addresses', { cidrs: ['198.51.100.0/24'] });
 * const gateway = new SharedGateway(app, 'public', { address: pool.reserve(10) });
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
    const values = new Values(this);
    const common = edgeFact(this, props, values);
    checkTls(values, props);
    const fact: EdgeFact = {
      ...common,
      program: 'haproxy',
      canPassTls: true,
      tls: props.tls && {
        mode: props.tls.mode as 'passthrough' | 'terminate',
        port: values.port('tls.port', props.tls.port),
        certificateDirectory: props.tls.certificateDirectory,
      },
      redirects: props.redirectToHttps ? 'every-request' : undefined,
      tcpPorts: (props.tcpPorts ?? []).map((port, i) => values.port(`tcpPorts[${i}]`, port)),
      rawLines: this.rawLines,
    };
    values.goOn();
    Synthesis.of(this).companions.edges.push(fact);
  }

  /**
   * Adds lines to the end of `haproxy.cfg`, unchecked and marked as such: for what this library has no word for.
   *
   * @param lines configuration of HAProxy, a line each
   */
  public addRawLines(...lines: string[]): void {
    checkCall('HaproxyEdge#addRawLines', [lines], this);
    this.rawLines.push(...lines);
  }
}

function checkTls(values: Values, { tls, redirectToHttps, clientAddress }: HaproxyEdgeProps): void {
  if (redirectToHttps && !tls)
    values.refuse(
      'redirectToHttps',
      true,
      'the edge takes no HTTPS to redirect to. Give it `tls`, such as EdgeTls.passthrough()',
    );
  if (tls?.certificateDirectory !== undefined)
    values.check('tls.certificateDirectory', tls.certificateDirectory, plainPath);
  if (clientAddress?.kind === 'forwarded-for' && tls?.mode === 'passthrough') {
    values.refuse(
      'clientAddress',
      clientAddress.kind,
      'the edge cannot see into TLS that passes through, and a client could claim any address there. Take ClientAddress.proxyProtocol()',
    );
  }
}
