import { Construct } from 'constructs';
import type { EdgeFact } from '../model/companions';
import { Synthesis } from '../synth/synthesis';
import { checkCall } from '../api/call';
import { bindsLoopback } from '../values/roles';
import { emailAddress } from '../values/rules';
import { Values } from '../api/values';
import type { CaddyTls } from './caddy-tls';
import { edgeFact, EdgeProps } from './edge';

/** The admin endpoint of Caddy, on the loopback. */
const ADMIN_PORT = 2019;

/** Properties of `CaddyEdge`. */
export interface CaddyEdgeProps extends EdgeProps {
  /**
   * Serves HTTPS on port 443, with certificates that Caddy gets by itself, and redirects plain HTTP to HTTPS (308).
   * @default - Caddy accepts plain HTTP alone
   */
  readonly tls?: CaddyTls;
}

/**
 * Caddy on the host's public address, in place of `HaproxyEdge` if the edge should get certificates by itself: it
 * forwards by host name to the HTTP listeners of gateways. It has no TLS passthrough, no TCP and no PROXY
 * protocol. Writes
 * `Caddyfile` and `hosts`. docs/edge.md says which edge to choose.
 *
 * @example
 * const pool = new CiliumLB(app, 'addresses', { cidrs: ['198.51.100.0/24'] });
 * const gateway = new SharedGateway(app, 'public', { addresses: [pool.reserve(10)] });
 * gateway.addRoute('web', { hostnames: ['shop.example.com'], backend: Backend.fromName('web', 80) });
 * new CaddyEdge(app, 'edge', { gateways: [gateway], tls: CaddyTls.acme({ email: 'ops@example.com' }) });
 */
export class CaddyEdge extends Construct {
  /**
   * @param scope where the edge hangs in the tree
   * @param id its id there
   * @param props the gateways, and what differs from the defaults
   * @throws where an address or port cannot be right, no gateway is given, or one has no known address
   */
  constructor(scope: Construct, id: string, props: CaddyEdgeProps) {
    checkCall('new CaddyEdge', [scope, id, props], new.target);
    super(scope, id);
    const values = new Values(this);
    const { tls } = props;
    const common = edgeFact(this, props, values);
    if (props.port === 443 && !tls)
      values.refuse(
        'port',
        props.port,
        'is the port on which Caddy speaks HTTPS alone: give it `tls`, or take another',
      );
    const binds = { port: props.bindAddress, metricsPort: props.metricsAddress ?? '127.0.0.1' };
    for (const prop of ['port', 'metricsPort'] as const)
      if (props[prop] === ADMIN_PORT && bindsLoopback(binds[prop] ?? '*'))
        values.refuse(
          prop,
          ADMIN_PORT,
          'is that of the admin interface of Caddy, which it needs to reload: take another',
        );
    if (tls?.email !== undefined) values.check('tls.email', tls.email, emailAddress);
    const fact: EdgeFact = {
      ...common,
      program: 'caddy',
      tls: tls && { mode: 'terminate', port: 443, issuer: tls.issuer as 'acme' | 'own-ca', email: tls.email },
      redirects: tls !== undefined,
      tcpPorts: [],
      rawLines: [],
    };
    values.goOn();
    Synthesis.of(this).companions.edges.push(fact);
  }
}
