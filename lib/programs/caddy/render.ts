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
    // Caddy logs all that it does, and names the mistake in its last line.
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

/** As many seconds as HAProxy has retries, where nothing is known of the cluster. */
const LEAST_PATIENCE_SECONDS = 3;

/** The lines of a block, each a tab further in. */
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
    // Over plain HTTP a wildcard of Caddy would be for one label alone; of TLS it is so for everybody.
    const names = [...exact([backend]), ...(edge.tls ? wildcards([backend]) : [])].map(({ hostname }) =>
      edge.tls ? hostname : `http://${hostname}`,
    );
    return chunks(names).map((some) => block(some.join(',\n'), ...proxy(backend), 'import unreachable'));
  });
  if (!edge.tls) return [...named, block('http://', ...others(edge))];
  // Without a name there is no certificate, and no TLS.
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

/** Of more names in one place Caddy takes no upper case. */
const MOST_NAMES = 100;

function chunks(names: string[]): string[][] {
  return Array.from({ length: Math.ceil(names.length / MOST_NAMES) }, (_, i) =>
    names.slice(i * MOST_NAMES, (i + 1) * MOST_NAMES),
  );
}

function options({ bindAddresses, port, tls, metrics: told, backends }: Edge): string[] {
  return [
    // Left to itself it takes both families.
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
      // HTTP/2 without TLS is for callers of gRPC.
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

/** How each gateway is asked. */
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

/** What becomes of requests for no name of a site: wildcards, the longest first, then what is for every name. */
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
