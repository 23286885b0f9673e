import type { Edge } from '../model/model';
import type { HostFile } from './file';

/** The host that a request is for: any case, with or without a port. */
const HOST = 'hdr(host),field(1,:),lower';

/**
 * HAProxy compares a request with one line after the other, 0.12 µs each for the case that nothing matches, and finds a
 * name in a map in the same time whatever its size (docs/lab.md has the figures). Up to here a request notices nothing,
 * and whoever reads the configuration sees the names where they are used.
 */
const MOST_LINES = 20;

interface Name {
  readonly hostname: string;
  readonly backend: string;
}

/** A file beside `haproxy.cfg` that says which backend a host name leads to. */
interface NameMap {
  readonly file: string;
  readonly lines: string[];
}

export function isWildcard(hostname: string): boolean {
  return hostname.startsWith('*.');
}

/** The maps of an edge: none where its names are few enough to stand in the configuration. */
export function nameMaps(edge: Edge): NameMap[] {
  if (!inMaps(edge)) return [];
  const maps = [
    { file: EXACT, lines: ['# Host name, backend in haproxy.cfg.', ...exact(edge).map(({ hostname, backend }) => `${hostname} ${backend}`)] },
    {
      file: WILDCARDS,
      lines: ['# End of a host name, backend in haproxy.cfg. The first that matches counts: the longest come first.', ...wildcards(edge).map(({ hostname, backend }) => `${suffix(hostname)} ${backend}`)],
    },
  ];
  return maps.filter(({ lines }) => lines.length > 1);
}

export function nameMapFiles(edge: Edge, header: string): HostFile[] {
  return nameMaps(edge).map(({ file, lines }) => ({ path: `host/${file}`, mode: 0o644, text: `# ${header}\n${lines.join('\n')}\n` }));
}

/** Maps are beside the configuration that names them, in this folder and below /etc. */
export function defaultPath(edge: Edge): string {
  return inMaps(edge) ? '\n    default-path config' : '';
}

/** Lines of the frontend that choose a backend by host name. */
export function chooseBackend(edge: Edge): string[] {
  return inMaps(edge) ? byMap(edge) : byLine(edge);
}

const EXACT = 'hosts.map';
const WILDCARDS = 'wildcards.map';

function inMaps(edge: Edge): boolean {
  return edge.backends.reduce((sum, { hostnames }) => sum + hostnames.length, 0) > MOST_LINES;
}

function byMap(edge: Edge): string[] {
  const found = '{ var(txn.gateway) -m found }';
  return [
    ...(exact(edge).length > 0 ? [`    http-request set-var(txn.gateway) ${HOST},map_str(${EXACT})`] : []),
    ...(wildcards(edge).length > 0 ? [`    http-request set-var(txn.gateway) ${HOST},map_end(${WILDCARDS}) unless ${found}`] : []),
    `    use_backend %[var(txn.gateway)] if ${found}`,
  ];
}

function byLine(edge: Edge): string[] {
  const names = exact(edge);
  const backends = [...new Set(names.map(({ backend }) => backend))];
  return [
    ...names.map(({ hostname, backend }) => `    acl is_${backend} ${HOST} -m str ${hostname}`),
    ...backends.map((backend) => `    use_backend ${backend} if is_${backend}`),
    ...wildcards(edge).map(({ hostname, backend }) => `    use_backend ${backend} if { ${HOST} -m end ${suffix(hostname)} }`),
  ];
}

function namesOf(edge: Edge): Name[] {
  return edge.backends.flatMap((backend) => backend.hostnames.map((hostname) => ({ hostname, backend: backend.name })));
}

function exact(edge: Edge): Name[] {
  return namesOf(edge).filter(({ hostname }) => !isWildcard(hostname));
}

/** Longest first: the Gateway API lets the closer match win. */
function wildcards(edge: Edge): Name[] {
  return namesOf(edge)
    .filter(({ hostname }) => isWildcard(hostname))
    .sort((a, b) => b.hostname.length - a.hostname.length || (a.hostname < b.hostname ? -1 : 1));
}

/** `.example.com`, which `example.com` does not end with. */
function suffix(hostname: string): string {
  return hostname.slice(1);
}
