// Where TCP and UDP of a Gateway lead: Cilium's operator makes EndpointSlices of it, without Envoy.
import { ROUTE_PROTOCOLS } from '../../lib/kinds/routes';
import { isGranted } from '../../lib/model/grants';
import type { Gateway, Listener, Model, Route } from '../../lib/model/model';
import { servedBy } from '../../lib/model/tables/attached';
import type { Known } from '../../lib/model/tables/known';
import type { Translation } from '../../lib/release/translation';

const PROTOCOLS = ['TCP', 'UDP'];

/** What differs between the EndpointSlices of a Gateway's Service and our model. */
export function portDifferences(
  slices: readonly any[],
  { name, namespace }: Gateway,
  accepted: readonly Listener[],
  routes: readonly Route[],
  model: Model,
  how: Translation,
  known: Known,
): string[] {
  const left = new Set(
    slices
      .filter(({ metadata }) => metadata.labels?.['kubernetes.io/service-name'] === `cilium-gateway-${name}`)
      .flatMap(ofSlice),
  );
  const unlike: string[] = [];
  for (const listener of accepted.filter(({ protocol }) => PROTOCOLS.includes(protocol))) {
    const { protocol, port } = listener;
    const at = `${protocol} ${port} ->`;
    const own = [...left].filter((line) => line.startsWith(at)).sort();
    own.forEach((line) => left.delete(line));
    const served = servedBy(listener, accepted, routes, how, known)
      .map(({ route }) => route)
      .filter(({ kind }) => ROUTE_PROTOCOLS[kind].includes(protocol));
    // Of several routes the oldest is served, and which that is, files do not say.
    const ways = served.map((route) => backendsOf(route, model, known).map((backend) => `${at} ${backend}`));
    if (!(ways.length > 0 ? ways : [[]]).some((way) => String(way) === String(own)))
      unlike.push(`${namespace}/${name}, ${at} operator [${own}], model ${JSON.stringify(ways)}`);
  }
  return [...unlike, ...[...left].map((line) => `operator: ${line}`)];
}

function ofSlice({ metadata: { annotations = {} }, ports }: any): string[] {
  const backend = annotations['gateway.cilium.io/backend-service'];
  if (backend === undefined) return [];
  return ports.map(({ name, protocol }: any) => {
    const [, port] = /^port-(\d+)(?:-udp)?$/.exec(name)!;
    return `${protocol} ${port} -> ${backend}:${annotations['gateway.cilium.io/backend-port']}`;
  });
}

/** The backends that Cilium reads, each once. */
function backendsOf(route: Route, { grants }: Model, known: Known): string[] {
  const read = route.backends.filter(
    ({ namespace, name }) =>
      known.hasService(namespace, name) &&
      (namespace === route.namespace || isGranted(grants, { from: route, to: { kind: 'Service', namespace, name } })),
  );
  return [...new Set(read.map(({ namespace, name, port }) => `${namespace}/${name}:${port}`))].sort();
}
