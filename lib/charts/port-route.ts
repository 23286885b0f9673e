import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import type { PlainRule } from '../kinds/route';
import { writeTcpRoute } from '../kinds/tcp-route';
import { writeTlsRoute } from '../kinds/tls-route';
import { writeUdpRoute } from '../kinds/udp-route';
import { checkCall } from '../api/call';
import type { Backend } from './backend';
import type { IGateway } from '../references/gateway';
import { checkRoute, grantBackends, routeObject, RouteOptions } from './route';

/** Properties of `TlsRoute`. */
export interface TlsRouteProps extends RouteOptions {
  /** The gateway that the route attaches to. */
  readonly gateway: IGateway;

  /** The server names (SNI) of clients, one at least: lower case, `*.` in front allowed. */
  readonly hostnames: string[];

  /** Where connections go, each with its weight; one at least. The backends terminate TLS. */
  readonly backends: Backend[];
}

/**
 * A TLSRoute: it leads TLS connections by server name (SNI) to Services, unchanged, from a listener that passes TLS
 * through.
 *
 * @example
 * const gateway = new SharedGateway(app, 'public', {
 *   listeners: [Listener.tlsPassthrough({ hostname: 'mail.example.com' })],
 * });
 * const mail = new Chart(app, 'mail', { namespace: 'mail' });
 * new TlsRoute(mail, 'imaps', {
 *   gateway,
 *   hostnames: ['mail.example.com'],
 *   backends: [Backend.fromName('mail', 993)],
 * });
 */
export class TlsRoute extends ApiObject {
  /** The server names that it serves. */
  public readonly hostnames: string[];

  /**
   * @param scope a chart, or a construct in one
   * @param id its id there
   * @param props gateway, server names and backends
   * @throws where a name or host name cannot be right, or one of the lists is empty
   */
  constructor(scope: Construct, id: string, props: TlsRouteProps) {
    checkCall('new TlsRoute', [scope, id, props], new.target);
    super(
      scope,
      id,
      routeObject(id, { kind: 'TLSRoute', protocols: ['TLS'] }, props, (at) =>
        writeTlsRoute({ ...at, rules: [rule(props.backends)] }),
      ),
    );
    this.hostnames = props.hostnames;
    const values = checkRoute(this, props);
    if (props.hostnames.length === 0)
      values.refuse('hostnames', [], 'must name the server names that it serves, one at least');
    if (props.backends.length === 0) values.refuse('backends', [], 'leads nowhere: give it one backend at least');
    values.goOn();
    grantBackends(this, props.gateway, props.backends);
  }
}

/** Properties of `TcpRoute` and `UdpRoute`. */
export interface PortRouteProps extends RouteOptions {
  /** The gateway that the route attaches to. */
  readonly gateway: IGateway;

  /** The backends that get the traffic of the listener, each with its weight; one at least. */
  readonly backends: Backend[];

  /**
   * The host names for which External DNS makes records: the route itself knows none.
   * @default - none
   */
  readonly dnsHostnames?: string[];
}

/**
 * A TCPRoute: it leads all connections of a TCP listener to Services. A listener has one. Not every release has it: see
 * docs/releases.md.
 *
 * @example
 * const gateway = new SharedGateway(app, 'public', { listeners: [Listener.tcp({ port: 5432 })] });
 * const data = new Chart(app, 'data', { namespace: 'data' });
 * new TcpRoute(data, 'postgres', { gateway, backends: [Backend.fromName('postgres', 5432)] });
 */
export class TcpRoute extends ApiObject {
  /**
   * @param scope a chart, or a construct in one
   * @param id its id there
   * @param props gateway and backends
   * @throws where a name cannot be right, there is no backend, or the release does not serve the kind
   */
  constructor(scope: Construct, id: string, props: PortRouteProps) {
    checkCall('new TcpRoute', [scope, id, props], new.target);
    super(
      scope,
      id,
      routeObject(id, { kind: 'TCPRoute', protocols: ['TCP'] }, props, (at) =>
        writeTcpRoute({ ...at, rules: [rule(props.backends)] }),
      ),
    );
    checkPortRoute(this, props);
  }
}

/**
 * A UDPRoute: it leads all packets of a UDP listener to Services. A listener has one. Not every release has it: see
 * docs/releases.md.
 *
 * @example
 * const gateway = new SharedGateway(app, 'public', { listeners: [Listener.udp({ port: 53 })] });
 * const dns = new Chart(app, 'dns', { namespace: 'dns' });
 * new UdpRoute(dns, 'resolver', { gateway, backends: [Backend.fromName('resolver', 53)] });
 */
export class UdpRoute extends ApiObject {
  /**
   * @param scope a chart, or a construct in one
   * @param id its id there
   * @param props gateway and backends
   * @throws where a name cannot be right, there is no backend, or the release does not serve the kind
   */
  constructor(scope: Construct, id: string, props: PortRouteProps) {
    checkCall('new UdpRoute', [scope, id, props], new.target);
    super(
      scope,
      id,
      routeObject(id, { kind: 'UDPRoute', protocols: ['UDP'] }, props, (at) =>
        writeUdpRoute({ ...at, rules: [rule(props.backends)] }),
      ),
    );
    checkPortRoute(this, props);
  }
}

function rule(backends: Backend[]): PlainRule {
  return { backends: backends.map(({ _intent }) => _intent) };
}

function checkPortRoute(route: ApiObject, props: PortRouteProps): void {
  const values = checkRoute(route, props);
  if (props.backends.length === 0) values.refuse('backends', [], 'leads nowhere: give it one backend at least');
  values.goOn();
  grantBackends(route, props.gateway, props.backends);
}
