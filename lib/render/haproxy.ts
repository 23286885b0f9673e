import type { Edge, Model } from '../model/model';
import type { HostFile } from './file';
import type { EdgeTlsFact } from '../model/companions';
import { backends, UNKNOWN } from './haproxy-backends';
import { chooseByHost, chooseBySni, defaultPath, isWildcard, nameMapFiles } from './haproxy-names';
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

${frontends(edge).join('\n')}

${backends(edge).join('\n')}
${raw(edge.rawLines)}`;
}

function frontends(edge: Edge): string[] {
  const { tls } = edge;
  return [
    ...httpFrontend(edge),
    ...(tls ? ['', ...(tls.mode === 'passthrough' ? sniFrontend(edge, tls) : tlsFrontend(edge, tls))] : []),
    ...edge.tcpBackends.flatMap(({ port, name }) => ['', `frontend tcp-${port}`, ...binds(edge, port), ...TCP, `    default_backend ${name}`]),
    ...metricsFrontend(edge),
  ];
}

const TCP = ['    mode tcp', '    option tcplog'];

function binds({ bindAddresses }: Pick<Edge, 'bindAddresses'>, port: number, options = ''): string[] {
  const all = bindAddresses.map((address) => `${address.includes(':') ? `[${address}]` : address}:${port}`);
  // Each family has a socket of its own: whether one of IPv6 takes IPv4 too is otherwise for the host's settings to say.
  return all.map((bind) => `    bind ${bind}${all.length > 1 && bind.startsWith('[') ? ' v6only' : ''}${options}`);
}

function httpFrontend(edge: Edge): string[] {
  if (edge.redirectsToHttps && edge.tls) {
    const { port } = edge.tls;
    return ['frontend http', ...binds(edge, edge.port), `    http-request redirect prefix https://%[req.hdr(host),field(1,:)]${port === 443 ? '' : `:${port}`} code 301`];
  }
  return ['frontend http', ...binds(edge, edge.port), ...requests(edge, 'http')];
}

function requests(edge: Edge, scheme: string): string[] {
  return [
    '    # The first proxy that a client reaches: what clients say of themselves is dropped.',
    '    http-request del-header X-Forwarded-For',
    // With the PROXY protocol the gateway itself knows the client, and names it.
    ...(edge.clientAddress === 'proxy-protocol' ? [] : ['    option forwardfor']),
    `    http-request set-header X-Forwarded-Proto ${scheme}`,
    ...chooseByHost(edge),
    `    default_backend ${edge.backends.find((backend) => backend.catchAll)?.name ?? UNKNOWN}`,
  ];
}

function sniFrontend(edge: Edge, { port }: EdgeTlsFact): string[] {
  return [
    'frontend https',
    ...binds(edge, port),
    ...TCP,
    '    # TLS goes on as it is, by the server name that the client asks for. Of other names the connection is closed.',
    ...chooseBySni(edge),
  ];
}

function tlsFrontend(edge: Edge, { port, certificateDirectory }: EdgeTlsFact): string[] {
  return ['frontend https', ...binds(edge, port, ` ssl crt ${certificateDirectory} alpn h2,http/1.1`), ...requests(edge, 'https')];
}

function metricsFrontend({ metrics }: Edge): string[] {
  if (!metrics) return [];
  return [
    '',
    'frontend metrics',
    ...binds({ bindAddresses: [metrics.address] }, metrics.port),
    '    option dontlog-normal',
    '    http-request use-service prometheus-exporter if { path /metrics }',
    '    http-request return status 404',
  ];
}

function raw(lines: string[]): string {
  return lines.length === 0 ? '' : `\n# Unchecked: lines that the program added as they are.\n${lines.join('\n')}\n`;
}

function hosts(edge: Edge, header: string): string {
  // A name of HTTP and HTTPS stands once.
  const lines = new Set([...edge.backends, ...edge.tlsBackends].flatMap((backend) =>
    backend.hostnames.flatMap((name) => (isWildcard(name) ? [`# ${name} cannot stand in a hosts file: give its names one by one, or use DNS`] : backend.addresses.map((address) => `${address} ${name}`)))));
  return `# ${header}
# For a first test from this host, which has a route to the gateway. Others reach the names through DNS, at HAProxy.
${[...lines].join('\n')}${lines.size > 0 ? '\n' : ''}`;
}
