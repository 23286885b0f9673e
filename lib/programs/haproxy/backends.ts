import type { Backend, Edge } from '../../model/model';
import { endpoint } from '../../values/cidr';
import { patienceReason, patienceSeconds } from '../edge/patience';

/** The backend for host names that no route serves. */
export const UNKNOWN = 'no-such-host';

const CHECK_SECONDS = 2;

/** How long WebSockets, TCP connections and gRPC streams may be idle. */
export const TUNNEL = '1h';

/** HAProxy retries a connection to a dead node until another node accepts it. */
function patience(edge: Edge): string[] {
  const reason = patienceReason(edge);
  return reason.length > 0 ? [...reason.map((line) => `    # ${line}`), `    retries ${patienceSeconds(edge)}`] : [];
}

/** The number of failed checks that mark a server as down: checks that fail during a failover must not do so. */
function checksToFail(edge: Edge): number {
  return Math.ceil(patienceSeconds(edge) / CHECK_SECONDS) + 1;
}

/** All backends of an edge. */
export function backends(edge: Edge): string[] {
  const web = webBackends(edge);
  const tcp = [...edge.tlsBackends, ...edge.tcpBackends].flatMap((backend) => [
    `backend ${backend.name}`,
    '    mode tcp',
    ...patience(edge),
    ...servers(edge, backend, check(edge)),
    '',
  ]);
  const all = [...web, ...(web.length > 0 && tcp.length > 0 ? [''] : []), ...tcp];
  return tcp.length > 0 ? all.slice(0, -1) : all;
}

function webBackends(edge: Edge): string[] {
  // HAProxy redirects every request to HTTPS, which it passes through: no gateway gets plain HTTP.
  if (edge.redirects && edge.tls?.mode === 'passthrough' && edge.backends.length === 0) return [];
  const known = edge.backends.flatMap((backend) => [
    `backend ${backend.name}`,
    ...patience(edge),
    '    # Any answer shows that the gateway is there; a broken page behind it must not take the others down.',
    '    option httpchk',
    `    http-check send meth GET uri ${quoted(backend.web?.path ?? '/')} ver HTTP/1.1 hdr Host ` +
      (backend.web?.name ?? 'health.invalid'),
    '    http-check expect status 100-599',
    `    http-error status 503 content-type text/plain string "503: gateway ${backend.gateway} at ` +
      `${backend.addresses.join(' and ')} does not answer"`,
    ...servers(edge, backend, check(edge)),
    ...calls(edge, backend),
    '',
  ]);
  if (edge.backends.some((backend) => backend.catchAll)) return known.slice(0, -1);
  return [
    ...known,
    `backend ${UNKNOWN}`,
    '    http-request return status 404 content-type text/plain string "404: no such host here"',
  ];
}

/** A quoted word: paths may hold quotes, and characters that start a variable or a comment. */
function quoted(text: string): string {
  return /^[\w/.,:~-]+$/.test(text) ? text : `'${text.replace(/'/g, "'\\''")}'`;
}

function check(edge: Edge): string {
  return `check inter ${CHECK_SECONDS}s fall ${checksToFail(edge)} rise 1`;
}

/** All addresses of a gateway lead to the same nodes: balancing over them gains nothing. */
function servers(edge: Edge, backend: Backend, checks: string): string[] {
  const { addresses, port } = backend;
  const lines = addresses.map(
    (address, i) =>
      `    server ${serverName(backend, i)} ${endpoint(address, port)} ` +
      `${checks}${i > 0 ? ' backup' : ''}${sendProxy(edge)}`,
  );
  return addresses.length > 1
    ? ['    # The same gateway: its other address is asked where the first one does not answer.', ...lines]
    : lines;
}

function serverName({ gateway }: Backend, i: number): string {
  return i > 0 ? `${gateway}-${i + 1}` : gateway;
}

function sendProxy({ clientAddress }: Edge): string {
  return clientAddress === 'proxy-protocol' ? ' send-proxy-v2' : '';
}

/**
 * gRPC needs HTTP/2 up to the gateway. Other requests stay on HTTP/1.1: Cilium's Envoy forwards HTTP/2 requests over
 * HTTP/2, which other backends may not understand.
 */
function calls(edge: Edge, backend: Backend): string[] {
  if (!backend.takesCalls) return [];
  const isCall = 'if { req.hdr(content-type) -m beg application/grpc }';
  const names = backend.addresses.map((_, i) => serverName(backend, i));
  return [
    '    # gRPC goes on as HTTP/2. Its streams may be silent for as long as a tunnel, and end by the deadlines ' +
      'of their clients.',
    `    http-request set-timeout server ${TUNNEL} ${isCall}`,
    ...names.map((name) => `    use-server ${name}-grpc ${isCall}`),
    ...names.map(
      (name, i) =>
        `    server ${name}-grpc ${endpoint(backend.addresses[i], backend.port)} proto h2 weight 0 track ` +
        `${name}${sendProxy(edge)}`,
    ),
  ];
}
