import { record, texts } from '../../values/json';
import { closest } from './hostnames';
import type { World } from './world';

/** A sentence about a route of this host that nothing applies; undefined if there is none. */
export function unappliedFor(host: string, { unapplied }: World): string | undefined {
  const found = unapplied.find(({ route }) => closest(texts(record(route.json.spec).hostnames), host) > 0);
  if (!found) return undefined;
  const { kind, name, manifest } = found.route;
  return `${kind} ${name} is for it, and nothing applies ${manifest.file}: ${found.why}.`;
}
