import { Family, Ip } from '../values/cidr';
import { hostnamesMeet } from '../values/hostnames';
import type { EdgeFact } from './companions';
import type { Backend, Edge, Gateway, Peering, Route } from './model';

/** Gives an edge a backend for every HTTP listener of its gateways that routes attach to, with the host names of those. */
export function resolveEdge(fact: EdgeFact, gateways: Gateway[], routes: Route[], peerings: Peering[], families: Family[], takeoverSeconds: number | undefined): Edge {
  const byGateway = groupRoutes(routes);
  const known = new Map(gateways.map((gateway) => [keyOf(gateway), gateway]));
  return {
    path: fact.path,
    bindAddresses: fact.bindAddress === undefined ? ['*', ...(families.includes(6) ? ['::'] : [])] : [fact.bindAddress],
    port: fact.port,
    gateways: fact.gateways,
    failoverSeconds: peerings.length > 0 ? Math.max(...peerings.map(({ holdTimeSeconds, restartTimeSeconds }) => holdTimeSeconds + (restartTimeSeconds ?? 0))) : takeoverSeconds,
    failsOverByLease: peerings.length === 0 && takeoverSeconds !== undefined,
    restartsGracefully: peerings.some(({ restartTimeSeconds }) => restartTimeSeconds !== undefined),
    rawLines: fact.rawLines,
    backends: fact.gateways.flatMap((reference) => {
      const gateway = known.get(keyOf(reference));
      const given = reference.addresses.flatMap((address) => Ip.parse(address) ?? []);
      const addresses = gateway && gateway.addresses.length > 0 ? gateway.addresses : given;
      if (addresses.length === 0) return [];
      return backendsOf(reference, addresses, gateway, byGateway.get(keyOf(reference)) ?? []);
    }),
  };
}

interface Reference {
  readonly name: string;
  readonly namespace: string;
}

function keyOf(gateway: Reference): string {
  return `${gateway.namespace}/${gateway.name}`;
}

/** Attachments by gateway, so that many routes cost one pass. */
function groupRoutes(routes: Route[]): Map<string, { route: Route; sectionName?: string; port?: number }[]> {
  const groups = new Map<string, { route: Route; sectionName?: string; port?: number }[]>();
  for (const route of routes) {
    if (route.kind !== 'HTTPRoute') continue;
    for (const parent of route.parents) {
      const key = keyOf(parent);
      const group = groups.get(key);
      const attachment = { route, sectionName: parent.sectionName, port: parent.port };
      if (group) group.push(attachment);
      else groups.set(key, [attachment]);
    }
  }
  return groups;
}

function backendsOf(
  reference: Reference,
  addresses: Ip[],
  gateway: Gateway | undefined,
  attachments: { route: Route; sectionName?: string; port?: number }[],
): Backend[] {
  // Of a gateway from elsewhere no listener is known: it is taken to serve HTTP on port 80.
  const listeners = gateway?.listeners.filter((listener) => listener.protocol === 'HTTP') ?? [{ name: undefined, port: 80, hostname: undefined }];
  const names = new Map<number, Set<string>>();
  for (const { route, sectionName, port } of attachments) {
    // A route that names no listener attaches to all; a name that several serve goes to the first of them.
    const attached = listeners.filter((candidate) =>
      (!candidate.name || !sectionName || candidate.name === sectionName) && (!port || candidate.port === port));
    const taken = new Set<string>();
    for (const listener of attached) {
      const hostnames = route.hostnames.length > 0 ? route.hostnames : [listener.hostname ?? '*'];
      // Of the others the gateway knows nothing.
      const served = hostnames.filter((name) => hostnamesMeet(listener.hostname, name) && !taken.has(name));
      if (served.length === 0) continue;
      const set = names.get(listener.port) ?? new Set<string>();
      names.set(listener.port, set);
      for (const hostname of served) {
        taken.add(hostname);
        set.add(hostname);
      }
    }
  }
  return [...names].map(([port, hostnames]) => ({
    name: `${reference.name}.${reference.namespace}${port === 80 ? '' : `:${port}`}`,
    gateway: reference.name,
    namespace: reference.namespace,
    addresses,
    port,
    hostnames: [...hostnames].filter((hostname) => hostname !== '*').sort(),
    catchAll: hostnames.has('*'),
  }));
}
