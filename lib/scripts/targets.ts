import type { DockerNetworkFact, DockerRange } from '../model/companions';
import type { Backend, Edge, Model, Router } from '../model/model';
import type { Manifest } from './manifest';

/** The files and folders of the manifests, relative to the folder of the scripts. Charts may share one. */
export function pathsOf(manifests: Manifest[]): string[] {
  return [...new Set(manifests.map(({ file }) => (file === '.' ? '..' : `../${file}`)))];
}

/** `-f FILE` for each. */
export function filesOf(manifests: Manifest[]): string[] {
  return pathsOf(manifests).flatMap((path) => ['-f', path]);
}

/** The routers that run on this host. */
export function routersHere({ routers }: Model): Router[] {
  return routers.filter(({ machine }) => machine === undefined);
}

/** Whether packets of others pass through this host: to nodes in its containers, or because it is a router. */
export function forwardsHere(model: Model): boolean {
  return model.cluster?.made !== undefined || routersHere(model).length > 0;
}

/** A request that the scripts send to each backend, to the gateway itself and through the edge. */
export interface NamedBackend {
  readonly backend: Backend;
  readonly name: string;
  readonly path: string;
  /** What the gateway speaks. */
  readonly scheme: 'http' | 'https';
  /** Options of curl for the gateway. The gateway may require the PROXY protocol. */
  readonly options: string[];
  readonly edge: Edge;
  readonly edgeAddresses: string[];
  readonly edgePort: number;
  readonly edgeScheme: 'http' | 'https';
  /** Options of curl for the edge. */
  readonly edgeOptions: string[];
}

export function namedBackends(model: Model): NamedBackend[] {
  return model.edges.flatMap((edge) => {
    const { tls, redirects } = edge;
    const of = (
      backends: Backend[],
      scheme: 'http' | 'https',
      edgeScheme: 'http' | 'https',
      edgePort: number,
    ): NamedBackend[] =>
      backends.flatMap((backend) =>
        backend.web === undefined
          ? []
          : [
              {
                backend,
                ...backend.web,
                scheme,
                options: edge.clientAddress === 'proxy-protocol' ? ['--haproxy-protocol'] : [],
                edge,
                edgeAddresses: askedAt(edge),
                edgePort,
                edgeScheme,
                edgeOptions: edgeScheme === 'https' && tls?.issuer === 'own-ca' ? ['--insecure'] : [],
              },
            ],
      );
    return [
      ...of(tls && redirects ? [] : edge.backends, 'http', 'http', edge.port),
      ...(tls?.mode === 'terminate' ? of(edge.backends, 'http', 'https', tls.port) : []),
      ...(tls ? of(edge.tlsBackends, 'https', 'https', tls.port) : []),
    ];
  });
}

/** Each backend once, even if the edge reaches it in several ways. */
export function askedDirectly(named: NamedBackend[]): NamedBackend[] {
  return named.filter(({ backend }, i) => named.findIndex((other) => other.backend === backend) === i);
}

/** The request as the helpers `status`, `answers` and `page` take it. */
export function asked({ name, path }: Pick<NamedBackend, 'name' | 'path'>): string {
  return path === '/' ? name : `${name}${path}`;
}

/** Whether the scripts ask for another path than "/". */
export function asksPaths(model: Model): boolean {
  return namedBackends(model).some(({ path }) => path !== '/');
}

/** The arguments of the helpers `status`, `answers` and `page` behind the port. */
export function moreOf(scheme: string, options: string[]): string[] {
  return scheme === 'https' || options.length > 0 ? [scheme, ...options] : [];
}

/** Whether the scripts ask for HTTPS or by the PROXY protocol. */
export function asksMore({ edges }: Model): boolean {
  return edges.some(({ tls, clientAddress }) => tls !== undefined || clientAddress === 'proxy-protocol');
}

/**
 * The format for `docker network inspect`: fields of each range, in the order in which Docker lists them, IPv4 first.
 */
export function rangesFormat({ ranges }: DockerNetworkFact, ...fields: string[]): string {
  return `{{range .IPAM.Config}}${inRange(ranges, fields.map((field) => `{{${field}}}`).join(' '))}{{end}}`;
}

/** The text that Docker prints for this format. */
export function rangesText({ ranges }: DockerNetworkFact, text: (range: DockerRange) => string): string {
  return ranges.map((range) => inRange(ranges, text(range))).join('');
}

/** With several ranges, each is in brackets. */
function inRange(ranges: DockerRange[], text: string): string {
  return ranges.length > 1 ? `[${text}]` : text;
}

/** Addresses of this host at which an edge answers: one for each address that it listens on. */
export function askedAt({ bindAddresses }: Edge): string[] {
  return bindAddresses.map((address) => ({ '*': '127.0.0.1', '::': '::1' })[address] ?? address);
}

/** How many sessions `show bgp summary` lists: a session that carries both families is in both lists. */
export function countSessions({ neighborGroups }: Router): number {
  return neighborGroups.reduce((sum, { nodeCount, carries }) => sum + (nodeCount ?? 1) * carries.length, 0);
}

/** The number of sessions in words: one per node, or one per node and family. */
export function describeSessions(router: Router): string {
  const families = new Set(router.neighborGroups.map(({ family }) => family));
  return families.size > 1
    ? `${countSessions(router)} BGP sessions`
    : `BGP sessions with ${countSessions(router)} nodes`;
}
