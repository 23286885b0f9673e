import type { Backend, Edge } from '../../model/model';
import { endpoint } from '../../values/cidr';
import { command } from '../bash';
import type { EdgeProgram } from '../edge/edge-program';
import { exact, suffix, wildcards } from '../edge/names';
import { patienceReason, patienceSeconds } from '../edge/patience';
import { CAN } from './can';
import { caddyEdge } from './trace';

export const CADDY: EdgeProgram = {
  title: 'Caddy',
  construct: 'CaddyEdge',
  package: 'caddy',
  command: 'caddy',
  service: 'caddy',
  process: 'caddy',
  files: (edge, header) => [
    { name: 'Caddyfile', text: caddyfile(edge, header), target: '/etc/caddy/Caddyfile', mode: 0o644, owner: 'root' },
  ],
  tries: () => [
    // Caddy logs every action, and the last line names the mistake.
    'local said=',
    `if [[ $dry_run ]]; then ${command('run', ...VALIDATE)}; elif ! said=$(${command(...VALIDATE)} 2>&1); then`,
    '  tail -n 1 <<<"$said" >&2',
    '  return 1',
    'fi',
  ],
  takesOver: () => ['reload caddy'],
  can: CAN,
  config: 'Caddyfile',
  read: caddyEdge,
  rules: [],
  check: () => [],
};

const VALIDATE = ['caddy', 'validate', '--adapter', 'caddyfile', '--config', 'Caddyfile'];

/** As many seconds as HAProxy's default number of retries, if the failover time is unknown. */
const LEAST_PATIENCE_SECONDS = 3;

/** The lines of a block, indented by a tab. */
function block(head: string, ...lines: string[]): string[] {
  return [`${head} {`.trimStart(), ...lines.map((line) => `\t${line}`), '}'];
}

function caddyfile(edge: Edge, header: string): string {
  const blocks = [block('', ...options(edge)), gatewaySnippet(edge), UNREACHABLE, ...sites(edge), ...metrics(edge)];
  return `# ${header}\n${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const UNKNOWN = 'respond "404: no such host here" 404';

function sites(edge: Edge): string[][] {
  const named = edge.backends.flatMap((backend) => {
    // A wildcard of Caddy covers one label alone, which is right only for TLS: certificates have the same limit.
    const names = [...exact([backend]), ...(edge.tls ? wildcards([backend]) : [])].map(({ hostname }) =>
      edge.tls ? hostname : `http://${hostname}`,
    );
    return chunks(names).map((some) => block(some.join(',\n'), ...proxy(backend), 'import unreachable'));
  });
  if (!edge.tls) return [...named, block('http://', ...others(edge))];
  // A site needs a name for its certificate.
  return [
    ...named,
    ...(named.length > 0
      ? [
          [
            '# Other names have no certificate, and so no TLS. Over plain HTTP Caddy sends the names above to HTTPS.',
            ...block('https://', UNKNOWN),
          ],
        ]
      : []),
    block('http://', UNKNOWN),
  ];
}

/** With more names in one matcher, Caddy no longer matches upper case. */
const MOST_NAMES = 100;

function chunks(names: string[]): string[][] {
  return Array.from({ length: Math.ceil(names.length / MOST_NAMES) }, (_, i) =>
    names.slice(i * MOST_NAMES, (i + 1) * MOST_NAMES),
  );
}

function options({ bindAddresses, port, tls, metrics: told, backends }: Edge): string[] {
  return [
    // Caddy's default is both families.
    ...(bindAddresses.length > 1 ? [] : [`default_bind ${bindAddresses[0] === '*' ? '0.0.0.0' : bindAddresses[0]}`]),
    ...(port === 80 ? [] : [`http_port ${port}`]),
    ...(tls?.email === undefined ? [] : [`email ${tls.email}`]),
    ...(tls?.issuer === 'own-ca'
      ? [
          '# Certificates are of a CA of its own, which this host is not told to trust.',
          'local_certs',
          'skip_install_trust',
        ]
      : []),
    ...block(
      'servers',
      // gRPC clients need HTTP/2 without TLS.
      backends.some(({ takesCalls }) => takesCalls) ? 'protocols h1 h2 h2c' : 'protocols h1 h2',
      ...(told ? ['metrics'] : []),
      ...block(
        'timeouts',
        '# A client that never finishes its request holds a connection no longer than this.',
        'read_header 10s',
      ),
    ),
  ];
}

const UNREACHABLE = block(
  '(unreachable)',
  ...block('handle_errors', 'respond "503: gateway {vars.gateway} does not answer" 503'),
);

/** The snippet that forwards to a gateway. */
function gatewaySnippet(edge: Edge): string[] {
  return block(
    '(gateway)',
    ...patienceReason(edge).map((line) => `# ${line}`),
    `lb_try_duration ${patienceSeconds(edge) || LEAST_PATIENCE_SECONDS}s`,
    'lb_try_interval 1s',
    '# The first address that answers.',
    'lb_policy first',
    ...block(
      'transport http',
      'dial_timeout 1s',
      '# A connection that is kept may lead to a node that died meanwhile.',
      'keepalive off',
      'compression off',
    ),
  );
}

/**
 * The handlers for requests without a site of their own: wildcards, the longest first, then the backend of every name.
 */
function others({ backends }: Edge): string[] {
  const byName = new Map(backends.map((backend) => [backend.name, backend]));
  const ends = wildcards(backends);
  const catchAll = backends.find((backend) => backend.catchAll);
  if (ends.length === 0 && !catchAll) return [UNKNOWN];
  return [
    ...block(
      'route',
      ...ends.flatMap(({ hostname, backend }, i) => [
        `@wildcard-${i + 1} vars_regexp {host} (?i).${suffix(hostname).replace(/\./g, '\\.')}$`,
        ...block(`handle @wildcard-${i + 1}`, ...proxy(byName.get(backend)!)),
      ]),
      ...block('handle', ...(catchAll ? proxy(catchAll) : [UNKNOWN])),
    ),
    'import unreachable',
  ];
}

function proxy({ gateway, addresses, port, takesCalls }: Backend): string[] {
  const options = [
    'import gateway',
    ...(addresses.length > 1
      ? ['# The same gateway: its other address is asked where the first one does not answer.', 'fail_duration 2s']
      : []),
  ];
  const servers = addresses.map((address) => endpoint(address, port));
  return [
    `vars gateway "${gateway} at ${addresses.join(' and ')}"`,
    ...(takesCalls
      ? [
          '# gRPC goes on as HTTP/2.',
          '@calls header Content-Type application/grpc*',
          ...block(`reverse_proxy @calls ${servers.map((server) => `h2c://${server}`).join(' ')}`, ...options),
        ]
      : []),
    ...block(`reverse_proxy ${servers.join(' ')}`, ...options),
  ];
}

function metrics({ metrics: told }: Edge): string[][] {
  if (!told) return [];
  return [
    block(
      `http://:${told.port}`,
      `bind ${told.address}`,
      ...block('handle /metrics', 'metrics'),
      ...block('handle', 'respond 404'),
    ),
  ];
}
