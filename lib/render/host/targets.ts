import type { DockerNetworkFact, DockerRange } from '../../model/companions';
import type { Backend, Edge, Model, Router } from '../../model/model';
import { nameMaps } from '../haproxy-names';
import type { Manifest } from '../manifest';

/** `-f FILE` for every manifest, seen from the folder of the scripts. */
export function filesOf(manifests: Manifest[]): string[] {
  return [...new Set(manifests.map(({ file }) => (file === '.' ? '..' : `../${file}`)))].flatMap((file) => ['-f', file]);
}

/** The routers that run on this host. */
export function routersHere({ routers }: Model): Router[] {
  return routers.filter(({ machine }) => machine === undefined);
}

/** What goes into /etc/haproxy: maps first, since the configuration does not load without them. */
export function haproxyFiles(edge: Edge): string[] {
  return [...nameMaps(edge).map(({ file }) => file), 'haproxy.cfg'];
}

/** A name to ask each backend for. */
export function namedBackends(model: Model): { backend: Backend; name: string; edgePort: number; edgeAddresses: string[] }[] {
  return model.edges.flatMap((edge) =>
    edge.backends.flatMap((backend) => {
      const name = backend.hostnames.find((hostname) => !hostname.startsWith('*.'));
      return name ? [{ backend, name, edgePort: edge.port, edgeAddresses: askedAt(edge) }] : [];
    }));
}

/** What `docker network inspect` is asked for: fields of each range, in the order in which Docker has them, IPv4 first. */
export function rangesFormat({ ranges }: DockerNetworkFact, ...fields: string[]): string {
  return `{{range .IPAM.Config}}${inRange(ranges, fields.map((field) => `{{${field}}}`).join(' '))}{{end}}`;
}

/** What it then prints. */
export function rangesText({ ranges }: DockerNetworkFact, text: (range: DockerRange) => string): string {
  return ranges.map((range) => inRange(ranges, text(range))).join('');
}

/** Of several ranges, each stands in brackets. */
function inRange(ranges: DockerRange[], text: string): string {
  return ranges.length > 1 ? `[${text}]` : text;
}

/** Addresses of this host at which an edge answers: one for each that it listens on. */
export function askedAt({ bindAddresses }: Edge): string[] {
  return bindAddresses.map((address) => ({ '*': '127.0.0.1', '::': '::1' })[address] ?? address);
}

/** How many sessions `show bgp summary` has of a router: one that carries both families stands in the list of each. */
export function countSessions({ neighborGroups }: Router): number {
  return neighborGroups.reduce((sum, { nodeCount, carries }) => sum + (nodeCount ?? 1) * carries.length, 0);
}

/** The sessions in words: one with every node, unless nodes have one of each family. */
export function describeSessions(router: Router): string {
  const families = new Set(router.neighborGroups.map(({ family }) => family));
  return families.size > 1 ? `${countSessions(router)} BGP sessions` : `BGP sessions with ${countSessions(router)} nodes`;
}

/** What FRR calls the families that sessions of the app carry: both together where there are both. */
export function summaryOf(routers: Router[]): string {
  const carried = new Set(routers.flatMap(({ neighborGroups }) => neighborGroups.flatMap(({ carries }) => carries)));
  if (!carried.has(6)) return 'show bgp ipv4 unicast summary json';
  return carried.has(4) ? 'show bgp summary json' : 'show bgp ipv6 unicast summary json';
}
