import type { Backend, Edge } from '../../model/model';
import { exact, suffix, wildcards } from '../edge/names';

/** A frontend's choice of a backend by name. */
interface Choice {
  readonly backends: Backend[];
  /** The sample with the name. */
  readonly name: string;
  /** The prefix of its map files. */
  readonly prefix: string;
}

/** The choice by the request's host, in any case, with or without a port. */
function ofRequests({ backends }: Edge): Choice {
  return { backends, name: 'hdr(host),field(1,:),lower', prefix: '' };
}

/** The choice by the server name (SNI) of TLS. */
function ofTls({ tlsBackends }: Edge): Choice {
  return { backends: tlsBackends, name: 'req.ssl_sni,lower', prefix: 'tls-' };
}

/**
 * The most names in the configuration itself, where readers see them. HAProxy compares them line by line, 0.12 µs for
 * each line without a match: up to this number it makes no difference. A lookup in a map takes the same time at every
 * size (docs/lab.md has the figures).
 */
const MOST_LINES = 20;

/** A map file beside `haproxy.cfg`, from host names to backends. */
interface NameMap {
  readonly file: string;
  readonly lines: string[];
}

/** The maps of an edge; empty if its names are few enough for the configuration. */
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

/** The folder of the maps: they are beside the configuration, here and below /etc. */
export function defaultPath(edge: Edge): string {
  return nameMaps(edge).length > 0 ? '\n    default-path config' : '';
}

/** The lines of the HTTP frontend that choose a backend by host name. */
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

/** The lines of the TLS frontend that choose a backend by server name (SNI), after the complete ClientHello. */
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

/** The names of all files that `nameMapFiles` can give. */
export const MAP_FILES = ['', 'tls-'].flatMap((prefix) => [`${prefix}${EXACT}`, `${prefix}${WILDCARDS}`]);

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
