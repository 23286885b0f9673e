import { Construct } from 'constructs';
import type { IGateway } from '../charts/gateway';
import { Synthesis } from '../synth/synthesis';
import { Ip } from '../values/cidr';
import { plainPath } from '../values/rules';
import { Values } from '../values/values';
import type { ClientAddress } from './client-address';
import type { EdgeTls } from './edge-tls';
import type { EdgeFact } from '../model/companions';
import { releaseOf, releasesWith } from '../release/table';

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
   * How gateways learn the address of a client, of releases that have a setting for it: see docs/releases.md.
   * @default - they take the edge for the client; X-Forwarded-For of plain HTTP has the client, with the edge behind it
   */
  readonly clientAddress?: ClientAddress;

  /**
   * Ports of TCP listeners of the gateways, such as that of a `Listener.tcp`, which are open at the edge under the same number.
   * @default - none
   */
  readonly tcpPorts?: number[];

  /**
   * Port at which Prometheus gets the metrics of HAProxy, under /metrics.
   * @default - no metrics
   */
  readonly metricsPort?: number;

  /**
   * Address of the host for `metricsPort`. Whoever reaches it reads host names and traffic.
   * @default "127.0.0.1"
   */
  readonly metricsAddress?: string;
}

/**
 * HAProxy on the host's public address: it forwards by host name to the addresses of gateways, which only the host has
 * routes to. Host names come from the routes that attach to those gateways. Writes `haproxy.cfg` and `hosts`.
 * docs/edge.md shows TLS, client addresses and TCP.
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
    checkTls(values, props);
    checkClientAddress(values, props);
    if (props.metricsAddress !== undefined && props.metricsPort === undefined) values.refuse('metricsAddress', props.metricsAddress, 'is given without `metricsPort`: give both, or neither');
    const fact: EdgeFact = {
      path: this.node.path,
      program: 'haproxy',
      bindAddress,
      port: values.port('port', props.port ?? 80),
      tls: props.tls && { mode: props.tls.mode as 'passthrough' | 'terminate', port: values.port('tls.port', props.tls.port), certificateDirectory: props.tls.certificateDirectory },
      redirectsToHttps: props.redirectToHttps ?? false,
      clientAddress: props.clientAddress?.kind as EdgeFact['clientAddress'],
      tcpPorts: (props.tcpPorts ?? []).map((port, i) => values.port(`tcpPorts[${i}]`, port)),
      metrics: props.metricsPort === undefined ? undefined : {
        address: values.ip('metricsAddress', props.metricsAddress ?? '127.0.0.1').toString(),
        port: values.port('metricsPort', props.metricsPort),
      },
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

function checkTls(values: Values, { tls, redirectToHttps }: HaproxyEdgeProps): void {
  if (redirectToHttps && !tls) values.refuse('redirectToHttps', true, 'the edge takes no HTTPS to redirect to. Give it `tls`, such as EdgeTls.passthrough()');
  if (tls?.certificateDirectory !== undefined) values.check('tls.certificateDirectory', tls.certificateDirectory, plainPath);
}

function checkClientAddress(values: Values, { clientAddress, tls, gateways }: HaproxyEdgeProps): void {
  if (!clientAddress) return;
  if (clientAddress.kind === 'forwarded-for' && tls?.mode === 'passthrough') {
    values.refuse('clientAddress', clientAddress.kind, 'the edge cannot see into TLS that passes through, and a client could claim any address there. Take ClientAddress.proxyProtocol()');
  }
  for (const { gatewayName, ciliumVersion } of gateways) {
    if (ciliumVersion === undefined || releaseOf(ciliumVersion).helm.clientAddress) continue;
    values.refuse('clientAddress', clientAddress.kind, `Cilium ${releaseOf(ciliumVersion).minor}, which serves ${gatewayName}, has no value for it (${releasesWith(({ helm }) => helm.clientAddress)} have): leave it out, or take a newer release`);
  }
}
