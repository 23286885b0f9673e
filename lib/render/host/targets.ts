import type { DockerNetworkFact } from '../../model/companions';
import type { Backend, Model, Router } from '../../model/model';
import type { Manifest } from '../manifest';

/** `-f FILE` for every manifest, seen from the folder of the scripts. */
export function filesOf(manifests: Manifest[]): string[] {
  return [...new Set(manifests.map(({ file }) => (file === '.' ? '..' : `../${file}`)))].flatMap((file) => ['-f', file]);
}

/** The routers that run on this host. */
export function routersHere({ routers }: Model): Router[] {
  return routers.filter(({ machine }) => machine === undefined);
}

/** A name to ask each backend for. */
export function namedBackends(model: Model): { backend: Backend; name: string; edgePort: number; edgeAddress: string }[] {
  return model.edges.flatMap((edge) =>
    edge.backends.flatMap((backend) => {
      const name = backend.hostnames.find((hostname) => !hostname.startsWith('*.'));
      return name ? [{ backend, name, edgePort: edge.port, edgeAddress: edge.bindAddress === '*' ? '127.0.0.1' : edge.bindAddress }] : [];
    }));
}

/** What `docker network inspect` is asked for: fields of each range, in the order in which Docker has them, IPv4 first. */
export function rangesFormat({ ranges }: DockerNetworkFact, ...fields: string[]): string {
  const separator = ranges.length > 1 ? '{{if $i}}, {{end}}' : '';
  return `{{range ${separator && '$i, $range := '}.IPAM.Config}}${separator}${fields.map((field) => `{{${field}}}`).join(' ')}{{end}}`;
}
