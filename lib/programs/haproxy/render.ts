import type { EdgeTlsFact } from '../../model/companions';
import type { Edge } from '../../model/model';
import { endpoint } from '../../values/cidr';
import { word } from '../bash';
import type { EdgeProgram } from '../edge/edge-program';
import type { ProgramFile } from '../program';
import { backends, TUNNEL, UNKNOWN } from './backends';
import { CAN } from './can';
import { chooseByHost, chooseBySni, defaultPath, MAP_FILES, nameMapFiles } from './names';
import { checkHaproxy, RULES } from './rules';
import { haproxyEdge } from './trace';

const FOLDER = '/etc/haproxy';

export const HAPROXY: EdgeProgram = {
  title: 'HAProxy',
  construct: 'HaproxyEdge',
  package: 'haproxy',
  command: 'haproxy',
  service: 'haproxy',
  process: 'haproxy',
  // Maps first, since the configuration does not load without them.
  files: (edge, header) => [
    ...nameMapFiles(edge, header).map(({ name, text }) => file(name, text)),
    file('haproxy.cfg', config(edge, header)),
  ],
  sometimes: MAP_FILES.map((name) => `${FOLDER}/${name}`),
  tries: (edge) => [
    ...certificates(edge),
    `${edge.tls?.certificateDirectory === undefined ? 'run' : 'as_root'} haproxy -c -f haproxy.cfg`,
  ],
  takesOver: () => ['reload haproxy'],
  can: CAN,
  config: 'haproxy.cfg',
  besides: /\.map$/,
  read: haproxyEdge,
  rules: RULES,
  check: checkHaproxy,
};

function file(name: string, text: string): ProgramFile {
  return { name, text, target: `${FOLDER}/${name}`, mode: 0o644, owner: 'root' };
}

/** Tests the certificate folder: for an empty one, HAProxy says only that it cannot read it. */
function certificates({ tls }: Edge): string[] {
  const directory = tls?.certificateDirectory;
  if (directory === undefined) return [];
  return [
    `if [[ ! $dry_run ]] && [[ ! $(asks_root find ${word(directory)} -maxdepth 1 -name '*' ! -type d ` +
      '2>/dev/null) ]]; then',
    '  echo ' +
      `${word(`${directory} has no certificate: put PEM files there, each a certificate with its private key`)} >&2`,
    '  return 1',
    'fi',
  ];
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
    timeout tunnel ${TUNNEL}
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
    ...edge.tcpBackends.flatMap(({ port, name }) => [
      '',
      `frontend tcp-${port}`,
      ...binds(edge, port),
      ...TCP,
      `    default_backend ${name}`,
    ]),
    ...metricsFrontend(edge),
  ];
}

const TCP = ['    mode tcp', '    option tcplog'];

function binds({ bindAddresses }: Pick<Edge, 'bindAddresses'>, port: number, options = ''): string[] {
  const all = bindAddresses.map((address) => endpoint(address, port));
  // One socket for each family: otherwise the host's settings decide whether the IPv6 socket accepts IPv4 too.
  return all.map((bind) => `    bind ${bind}${all.length > 1 && bind.startsWith('[') ? ' v6only' : ''}${options}`);
}

function httpFrontend(edge: Edge): string[] {
  if (edge.redirects && edge.tls) {
    const { port } = edge.tls;
    const redirect =
      `    http-request redirect prefix https://%[req.hdr(host),field(1,:)]${port === 443 ? '' : `:${port}`} code ` +
      CAN.redirect.status;
    if (edge.backends.length === 0) return ['frontend http', ...binds(edge, edge.port), redirect];
    return [
      'frontend http',
      ...binds(edge, edge.port),
      '    # A CA that gives certificates by ACME asks for its challenge here, and a route of HTTP alone answers.',
      `${redirect} unless { path_beg /.well-known/acme-challenge/ }`,
      ...requests(edge, 'http'),
    ];
  }
  return ['frontend http', ...binds(edge, edge.port), ...requests(edge, 'http')];
}

function requests(edge: Edge, scheme: string): string[] {
  return [
    '    # The first proxy that a client reaches: what clients say of themselves is dropped.',
    '    http-request del-header X-Forwarded-For',
    // With the PROXY protocol, the gateway knows the client and writes X-Forwarded-For itself.
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
  return [
    'frontend https',
    ...binds(edge, port, ` ssl crt ${certificateDirectory} alpn h2,http/1.1`),
    ...requests(edge, 'https'),
  ];
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
