import type { Backend, Edge } from '../../model/model';
import { endpoint } from '../../values/cidr';
import { patienceReason, patienceSeconds } from './patience';

/** The backend that answers for names that nobody serves. */
export const UNKNOWN = 'no-such-host';

const CHECK_SECONDS = 2;

/** A connection to a dead node is tried again, until another node takes it. */
function patience(edge: Edge): string[] {
  const reason = patienceReason(edge);
  return reason.length > 0 ? [...reason.map((line) => `    # ${line}`), `    retries ${patienceSeconds(edge)}`] : [];
}

/** Checks that fail meanwhile must not take the whole gateway down. */
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
  // Everything is sent on to HTTPS, which passes through.
  if (edge.redirects && edge.tls?.mode === 'passthrough') return [];
  const known = edge.backends.flatMap((backend) => [
    `backend ${backend.name}`,
    ...patience(edge),
    '    # Any answer shows that the gateway is there; a broken page behind it must not take the others down.',
    '    option httpchk',
    `    http-check send meth GET uri ${quoted(backend.web?.path ?? '/')} ver HTTP/1.1 hdr Host ${backend.web?.name ?? 'health.invalid'}`,
    '    http-check expect status 100-599',
    `    http-error status 503 content-type text/plain string "503: gateway ${backend.gateway} at ${backend.addresses.join(' and ')} does not answer"`,
    ...servers(edge, backend, check(edge)),
    '',
  ]);
  if (edge.backends.some((backend) => backend.catchAll)) return known.slice(0, -1);
  return [...known, `backend ${UNKNOWN}`, '    http-request return status 404 content-type text/plain string "404: no such host here"'];
}

/** A word of the configuration: paths may hold what quotes, or is a variable or a comment. */
function quoted(text: string): string {
  return /^[\w/.,:~-]+$/.test(text) ? text : `'${text.replace(/'/g, "'\\''")}'`;
}

function check(edge: Edge): string {
  return `check inter ${CHECK_SECONDS}s fall ${checksToFail(edge)} rise 1`;
}

/** The addresses of one gateway lead to the same nodes: to balance over them would gain nothing. */
function servers({ clientAddress }: Edge, { gateway, addresses, port }: Backend, checks: string): string[] {
  const lines = addresses.map((address, i) =>
    `    server ${gateway}${i > 0 ? `-${i + 1}` : ''} ${endpoint(address, port)} ${checks}${i > 0 ? ' backup' : ''}${clientAddress === 'proxy-protocol' ? ' send-proxy-v2' : ''}`);
  return addresses.length > 1 ? ['    # The same gateway: its other address is asked where the first one does not answer.', ...lines] : lines;
}
