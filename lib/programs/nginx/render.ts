import type { Backend, Edge } from '../../model/model';
import { endpoint } from '../../values/cidr';
import type { EdgeProgram } from '../edge/edge-program';
import { exact, wildcards } from '../edge/names';
import { patienceReason } from '../edge/patience';
import { CAN } from './can';
import { checkNginx, RULES } from './rules';
import { nginxEdge } from './trace';

export const NGINX: EdgeProgram = {
  title: 'nginx',
  construct: 'NginxEdge',
  package: 'libnginx-mod-stream',
  command: 'nginx',
  service: 'nginx',
  process: 'nginx',
  files: (edge, header) => [
    {
      name: 'nginx.conf',
      text: config(edge, header),
      target: '/etc/nginx/nginx.conf',
      mode: 0o644,
      owner: 'root',
    },
  ],
  // To try a file, nginx opens its logs, which only root may do.
  tries: () => ['as_root nginx -t -q -c "$PWD/nginx.conf"'],
  takesOver: () => ['reload nginx'],
  can: CAN,
  config: 'nginx.conf',
  read: nginxEdge,
  rules: RULES,
  check: checkNginx,
};

/** The indented lines of a block. */
function block(head: string, ...lines: string[]): string[] {
  return [`${head} {`, ...lines.map((line) => (line === '' ? '' : `    ${line}`)), '}'];
}

/** Parts of a block, with an empty line between. */
function parts(...all: string[][]): string[] {
  return all.filter((lines) => lines.length > 0).flatMap((lines, i) => (i === 0 ? lines : ['', ...lines]));
}

function config(edge: Edge, header: string): string {
  const lines = parts(
    [
      'user www-data;',
      'worker_processes auto;',
      'pid /run/nginx.pid;',
      'error_log /var/log/nginx/error.log;',
      'include /etc/nginx/modules-enabled/*.conf;',
    ],
    block('events', 'worker_connections 4096;'),
    block('http', ...http(edge)),
    stream(edge),
  );
  return `# ${header}\n${lines.join('\n')}\n`;
}

/** The sizes of the hash tables of names: each bucket must hold the longest possible name. */
function tables(kind: string, count: number): string[] {
  return [`${kind}_bucket_size 512;`, `${kind}_max_size ${Math.max(1024, 4 * count)};`];
}

function http(edge: Edge): string[] {
  const { backends } = edge;
  const named = backends.filter(({ hostnames, catchAll }) => hostnames.length > 0 && !catchAll);
  return parts(
    [
      'access_log /var/log/nginx/access.log;',
      'default_type text/plain;',
      'server_tokens off;',
      ...tables('server_names_hash', backends.flatMap(({ hostnames }) => hostnames).length),
      '# A client that never finishes its request holds a connection no longer than this.',
      'client_header_timeout 10s;',
      'keepalive_timeout 10s;',
      '# What a request and its answer may be is for the gateways to say: they go on as they come.',
      'client_max_body_size 0;',
      'underscores_in_headers on;',
    ],
    backends.length > 0 ? PROXY : [],
    ...backends.map((backend) => upstream(edge, backend)),
    ...named.map((backend) => server(edge, backend)),
    others(edge),
    edge.rawLines.length === 0 ? [] : ['# Unchecked: lines that the program added as they are.', ...edge.rawLines],
  );
}

/** The settings for requests to gateways. */
const PROXY = [
  ...block('map $http_upgrade $upgraded', 'default upgrade;', "'' close;"),
  'proxy_http_version 1.1;',
  'proxy_set_header Host $http_host;',
  'proxy_set_header Upgrade $http_upgrade;',
  'proxy_set_header Connection $upgraded;',
  '# The first proxy that a client reaches: what clients say of themselves is dropped.',
  'proxy_set_header X-Forwarded-For $remote_addr;',
  'proxy_set_header X-Forwarded-Proto $scheme;',
  'proxy_pass_header Server;',
  'proxy_pass_header Date;',
  'proxy_redirect off;',
  'proxy_buffering off;',
  'proxy_request_buffering off;',
  'proxy_connect_timeout 1s;',
  '# WebSockets are silent for long and still alive; a gateway ends what is silent for too long.',
  'proxy_read_timeout 1h;',
];

/** As many seconds as HAProxy's default number of retries, if the failover time is unknown. */
const LEAST_TRIES = 3;
/** Each retry may take another path to the nodes: one of them leads to a live node. */
const MOST_TRIES = 30;

/**
 * The upstream of a gateway. nginx tries each server once for a request, so the block repeats the gateway's addresses
 * once for each try.
 */
function upstream(edge: Edge, { name, addresses, port }: Backend): string[] {
  const tries = Math.min(MOST_TRIES, Math.max(LEAST_TRIES, edge.failoverSeconds ?? 0));
  const [first, ...others] = addresses.map((address) => endpoint(address, port));
  const of = (address: string, more = '') => `server ${address} max_fails=0${more};`;
  const lines =
    others.length === 0
      ? Array.from({ length: tries }, () => of(first))
      : [
          of(first),
          of(first),
          '# The same gateway: its other address is asked where the first one does not answer.',
          ...Array.from({ length: tries }, (_, i) => of([...others, first][i % addresses.length], ' backup')),
        ];
  return block(`upstream ${upstreamName(name)}`, ...reason(edge).map((line) => `# ${line}`), ...lines);
}

/**
 * Why the addresses repeat, as a comment. Without a route a connection fails at once, and nginx tries the next server.
 */
function reason(edge: Edge): string[] {
  if (!edge.failoverSeconds || edge.failsOverByLease) return patienceReason(edge);
  return [
    'nginx tries each server once. The repeated ones retry each second while the route of a dead node lasts, ' +
      `${edge.failoverSeconds} s by BGP.`,
  ];
}

/** The name of an upstream has no colon, after which nginx would expect a port. */
function upstreamName(name: string): string {
  return word(name.replace(/:/g, '_'));
}

function listen({ bindAddresses }: Edge, port: number, more = ''): string[] {
  return bindAddresses.map((address) => `listen ${endpoint(address, port)}${more};`);
}

function server(edge: Edge, backend: Backend, more = ''): string[] {
  const names = [...exact([backend]), ...wildcards([backend])].map(({ hostname }) => word(hostname));
  const { gateway, addresses } = backend;
  return block(
    'server',
    ...listen(edge, edge.port, more),
    ...(names.length > 0
      ? ['server_name', ...names.map((one) => `    ${one}`)].join('\n').concat(';').split('\n')
      : []),
    ...locations(edge, backend),
    ...block(
      'location @unreachable',
      `return 503 ${word(`503: gateway ${gateway} at ${addresses.join(' and ')} does not answer`)};`,
    ),
  );
}

/** The locations of a server. */
function locations(edge: Edge, { name }: Backend): string[] {
  const pass = [`proxy_pass http://${upstreamName(name)};`, 'error_page 502 504 =503 @unreachable;'];
  const redirect = redirectOf(edge);
  if (redirect === undefined) return block('location /', ...pass);
  return [
    '# A CA that gives certificates by ACME asks for its challenge here, and a route of HTTP alone answers.',
    ...block('location /.well-known/acme-challenge/', ...pass),
    ...block('location /', redirect),
  ];
}

/** The server for names that no other server has. */
function others(edge: Edge): string[] {
  const catchAll = edge.backends.find((backend) => backend.catchAll);
  return catchAll
    ? server(edge, catchAll, ' default_server')
    : block(
        'server',
        ...listen(edge, edge.port, ' default_server'),
        redirectOf(edge) ?? "return 404 '404: no such host here';",
      );
}

function redirectOf({ redirects, tls }: Edge): string | undefined {
  if (!redirects || !tls) return undefined;
  return `return ${CAN.redirect.status} https://$host${tls.port === 443 ? '' : `:${tls.port}`}$request_uri;`;
}

function stream(edge: Edge): string[] {
  const { tls, tlsBackends, tcpBackends } = edge;
  const passes = tls?.mode === 'passthrough';
  if (!passes && tcpBackends.length === 0) return [];
  const names = [...exact(tlsBackends), ...wildcards(tlsBackends)];
  const catchAll = tlsBackends.find((backend) => backend.catchAll);
  return block(
    'stream',
    ...parts(
      ['proxy_connect_timeout 1s;', '# Connections may be silent for long.', 'proxy_timeout 1h;'],
      passes
        ? [
            ...tables('map_hash', names.length),
            '# TLS goes on as it is, by the server name that the client asks for. Of other names the connection ' +
              'is closed.',
            ...block(
              'map $ssl_preread_server_name $gateway',
              'hostnames;',
              ...names.map(({ hostname, backend }) => `${key(hostname)} ${upstreamName(backend)};`),
              ...(catchAll ? [`default ${upstreamName(catchAll.name)};`] : []),
            ),
          ]
        : [],
      ...[...tlsBackends, ...tcpBackends].map((backend) => upstream(edge, backend)),
      passes
        ? block('server', ...listen(edge, tls.port), 'ssl_preread on;', 'preread_timeout 5s;', 'proxy_pass $gateway;')
        : [],
      ...tcpBackends.map(({ port, name }) =>
        block('server', ...listen(edge, port), `proxy_pass ${upstreamName(name)};`),
      ),
    ),
  );
}

/** A word, quoted if nginx needs it. */
function word(text: string): string {
  return /^[\w.*:-]+$/.test(text) ? text : `'${text.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n')}'`;
}

/** A host name as the key of a map, where some words have a special meaning. */
function key(hostname: string): string {
  return /^(default|hostnames|include|volatile)$/.test(hostname) ? `\\${hostname}` : word(hostname);
}
