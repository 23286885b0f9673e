import type { Backend, Edge } from '../../model/model';
import { exact, suffix, wildcards } from '../edge/names';

/** Names among which a frontend chooses. */
interface Choice {
  readonly backends: Backend[];
  /** What the name is read from. */
  readonly name: string;
  /** What the names of its map files begin with. */
  readonly prefix: string;
}

/** Those of requests: the host, in any case, with or without a port. */
function ofRequests({ backends }: Edge): Choice {
  return { backends, name: 'hdr(host),field(1,:),lower', prefix: '' };
}

/** Those of TLS: the server name that the client asks for. */
function ofTls({ tlsBackends }: Edge): Choice {
  return { backends: tlsBackends, name: 'req.ssl_sni,lower', prefix: 'tls-' };
}

/**
 * HAProxy compares a request with one line after the other, 0.12 µs each for the case that nothing matches, and finds a
 * name in a map in the same time whatever its size (docs/lab.md has the figures). Up to here a request notices nothing,
 * and whoever reads the configuration sees the names where they are used.
 */
const MOST_LINES = 20;

/** A file beside `haproxy.cfg` that says which backend a host name leads to. */
interface NameMap {
  readonly file: string;
  readonly lines: string[];
}

/** The maps of an edge: none where its names are few enough to stand in the configuration. */
function nameMaps(edge: Edge): NameMap[] {
  return [ofRequests(edge), ofTls(edge)].filter(inMaps).flatMap(({ backends, prefix }) =>
    [
      {
        file: `${prefix}${EXACT}`,
        lines: [
          '# Host name, backend in haproxy.cfg.',
          ...exact(backends).map(({ hostname, backend }) => `${hostname} ${backend}`),
        ],
      },
      {
        file: `${prefix}${WILDCARDS}`,
        lines: [
          '# End of a host name, backend in haproxy.cfg. The first that matches counts: the longest come first.',
          ...wildcards(backends).map(({ hostname, backend }) => `${suffix(hostname)} ${backend}`),
        ],
      },
    ].filter(({ lines }) => lines.length > 1),
  );
}

export function nameMapFiles(edge: Edge, header: string): { name: string; text: string }[] {
  return nameMaps(edge).map(({ file, lines }) => ({ name: file, text: `# ${header}\n${lines.join('\n')}\n` }));
}

/** Maps are beside the configuration that names them, in this folder and below /etc. */
export function defaultPath(edge: Edge): string {
  return nameMaps(edge).length > 0 ? '\n    default-path config' : '';
}

/** Lines of the frontend of HTTP that choose a backend by host name. */
export function chooseByHost(edge: Edge): string[] {
  const choice = ofRequests(edge);
  if (!inMaps(choice)) return byLine(choice);
  const { backends, name } = choice;
  return [
    ...(exact(backends).length > 0 ? [`    http-request set-var(txn.gateway) ${name},map_str(${EXACT})`] : []),
    ...(wildcards(backends).length > 0
      ? [`    http-request set-var(txn.gateway) ${name},map_end(${WILDCARDS}) unless ${FOUND}`]
      : []),
    `    use_backend %[var(txn.gateway)] if ${FOUND}`,
  ];
}

/**
 * Lines of the frontend of TLS that choose a backend by server name, once all of the client's first message is there.
 */
export function chooseBySni(edge: Edge): string[] {
  const choice = ofTls(edge);
  const { backends, name, prefix } = choice;
  const asked = '{ req.ssl_sni -m found }';
  const catchAll = backends.find((backend) => backend.catchAll);
  return [
    '    tcp-request inspect-delay 5s',
    ...(inMaps(choice) && exact(backends).length > 0
      ? [`    tcp-request content set-var(txn.gateway) ${name},map_str(${prefix}${EXACT}) if ${asked}`]
      : []),
    ...(inMaps(choice) && wildcards(backends).length > 0
      ? [`    tcp-request content set-var(txn.gateway) ${name},map_end(${prefix}${WILDCARDS}) if ${asked} !${FOUND}`]
      : []),
    `    tcp-request content accept if ${asked}`,
    ...(catchAll ? ['    tcp-request content accept if { req.ssl_hello_type 1 }'] : []),
    '    # No TLS, or none that names a server.',
    '    tcp-request content reject',
    ...(inMaps(choice) ? [`    use_backend %[var(txn.gateway)] if ${FOUND}`] : byLine(choice)),
    ...(catchAll ? [`    default_backend ${catchAll.name}`] : []),
  ];
}

const EXACT = 'hosts.map';
const WILDCARDS = 'wildcards.map';
const FOUND = '{ var(txn.gateway) -m found }';

function inMaps({ backends }: Choice): boolean {
  return backends.reduce((sum, { hostnames }) => sum + hostnames.length, 0) > MOST_LINES;
}

function byLine({ backends, name }: Choice): string[] {
  const names = exact(backends);
  const chosen = [...new Set(names.map(({ backend }) => backend))];
  return [
    ...names.map(({ hostname, backend }) => `    acl is_${backend} ${name} -m str ${hostname}`),
    ...chosen.map((backend) => `    use_backend ${backend} if is_${backend}`),
    ...wildcards(backends).map(
      ({ hostname, backend }) => `    use_backend ${backend} if { ${name} -m end ${suffix(hostname)} }`,
    ),
  ];
}
