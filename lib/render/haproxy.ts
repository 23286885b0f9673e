import type { Backend, Edge, Model } from '../model/model';
import type { Ip } from '../values/cidr';
import type { HostFile } from './file';
import { chooseBackend, defaultPath, isWildcard, nameMapFiles } from './haproxy-names';
import { madeFrom } from './header';

/** HAProxy's configuration, the maps that it reads, and the entries of /etc/hosts. */
export function renderHaproxy(model: Model): HostFile[] {
  return model.edges.flatMap((edge) => {
    const header = madeFrom(edge.path, 'HaproxyEdge');
    return [
      { path: 'host/haproxy.cfg', mode: 0o644, text: config(edge, header) },
      ...nameMapFiles(edge, header),
      { path: 'host/hosts', mode: 0o644, text: hosts(edge, header) },
    ];
  });
}

function config(edge: Edge, header: string): string {
  return `# ${header}
global
    log /dev/log local0
    chroot /var/lib/haproxy
    stats socket /run/haproxy/admin.sock mode 660 level admin
    stats timeout 30s
    user haproxy
    group haproxy
    daemon${defaultPath(edge)}

defaults
    log global
    mode http
    option httplog
    option dontlognull
    option http-keep-alive
    # A client that never finishes its request holds a connection no longer than this.
    timeout http-request 10s
    timeout http-keep-alive 10s
    timeout queue 10s
    timeout connect 1s
    timeout client 60s
    timeout server 60s
    # WebSockets and the streams of gRPC are silent for long and still alive.
    timeout tunnel 1h
    timeout check 2s

${frontend(edge).join('\n')}

${backends(edge).join('\n')}
${raw(edge.rawLines)}`;
}

const UNKNOWN = 'no-such-host';

function frontend(edge: Edge): string[] {
  const binds = edge.bindAddresses.map((address) => `${address.includes(':') ? `[${address}]` : address}:${edge.port}`);
  return [
    'frontend http',
    // Each family has a socket of its own: whether one of IPv6 takes IPv4 too is otherwise for the host's settings to say.
    ...binds.map((bind) => `    bind ${bind}${binds.length > 1 && bind.startsWith('[') ? ' v6only' : ''}`),
    '    # The first proxy that a client reaches: what clients say of themselves is dropped.',
    '    http-request del-header X-Forwarded-For',
    '    option forwardfor',
    '    http-request set-header X-Forwarded-Proto http',
    ...chooseBackend(edge),
    `    default_backend ${edge.backends.find((backend) => backend.catchAll)?.name ?? UNKNOWN}`,
  ];
}

const CHECK_SECONDS = 2;

/** FRR starts in 2 s, a speaker rests 5 s after its session was reset, and dials within the next 10 s. */
const RESTART_SECONDS = 18;

/** For how many seconds no route, or that of a dead node, is no reason to give up. */
function patienceSeconds(edge: Edge): number {
  if (!edge.failoverSeconds || edge.failsOverByLease) return edge.failoverSeconds ?? 0;
  return Math.max(edge.failoverSeconds, RESTART_SECONDS);
}

/** A connection to a dead node is tried again, until another node takes it. */
function patience(edge: Edge): string[] {
  if (!edge.failoverSeconds) return [];
  if (edge.failsOverByLease) {
    return [
      `    # Connections are tried again each second until another node answers for the address of a dead one: ${edge.failoverSeconds} s at most.`,
      `    retries ${patienceSeconds(edge)}`,
    ];
  }
  return [
    `    # Connections are tried again each second while a dead node has its route, ${edge.failoverSeconds} s by the BGP hold time${edge.restartsGracefully ? ' and the restart time behind it' : ''}, or`,
    `    # FRR restarts: ${RESTART_SECONDS} s until the nodes have dialled again.`,
    `    retries ${patienceSeconds(edge)}`,
  ];
}

/** Checks that fail meanwhile must not take the whole gateway down. */
function checksToFail(edge: Edge): number {
  return Math.ceil(patienceSeconds(edge) / CHECK_SECONDS) + 1;
}

function backends(edge: Edge): string[] {
  const known = edge.backends.flatMap((backend) => [
    `backend ${backend.name}`,
    ...patience(edge),
    '    # Any answer shows that the gateway is there; a broken page behind it must not take the others down.',
    '    option httpchk',
    `    http-check send meth GET uri / ver HTTP/1.1 hdr Host ${backend.hostnames.find((name) => !isWildcard(name)) ?? 'health.invalid'}`,
    '    http-check expect status 100-599',
    `    http-error status 503 content-type text/plain string "503: gateway ${backend.gateway} at ${backend.addresses.join(' and ')} does not answer"`,
    ...servers(backend, `check inter ${CHECK_SECONDS}s fall ${checksToFail(edge)} rise 1`),
    '',
  ]);
  if (edge.backends.some((backend) => backend.catchAll)) return known.slice(0, -1);
  return [...known, `backend ${UNKNOWN}`, '    http-request return status 404 content-type text/plain string "404: no such host here"'];
}

/** The addresses of one gateway lead to the same nodes: to balance over them would gain nothing. */
function servers({ gateway, addresses, port }: Backend, checks: string): string[] {
  const lines = addresses.map((address, i) =>
    `    server ${gateway}${i > 0 ? `-${i + 1}` : ''} ${endpoint(address, port)} ${checks}${i > 0 ? ' backup' : ''}`);
  return addresses.length > 1 ? ['    # The same gateway: its other address is asked where the first one does not answer.', ...lines] : lines;
}

/** An address and a port, as URLs have them too. */
export function endpoint(address: Ip, port: number): string {
  return address.family === 6 ? `[${address}]:${port}` : `${address}:${port}`;
}

function raw(lines: string[]): string {
  return lines.length === 0 ? '' : `\n# Unchecked: lines that the program added as they are.\n${lines.join('\n')}\n`;
}

function hosts(edge: Edge, header: string): string {
  const lines = edge.backends.flatMap((backend) =>
    backend.hostnames.flatMap((name) => (isWildcard(name) ? [`# ${name} cannot stand in a hosts file: give its names one by one, or use DNS`] : backend.addresses.map((address) => `${address} ${name}`))));
  return `# ${header}
# For a first test from this host, which has a route to the gateway. Others reach the names through DNS, at HAProxy.
${lines.join('\n')}${lines.length > 0 ? '\n' : ''}`;
}
