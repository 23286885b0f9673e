import type { Ip } from '../values/cidr';
import { hostRouteKinds } from '../kinds/routes';
import { hostnamesMeet, isWildcard } from '../values/hostnames';
import { byOwner } from './listeners';
import { plainPath } from './plain-path';
import type { Backend, Gateway, Listener, Parent, Route } from './model';

/** A gateway behind an edge. */
interface Behind {
  readonly name: string;
  readonly namespace: string;
  readonly addresses: Ip[];
  /** Absent: it is outside the app. */
  readonly gateway?: Gateway;
}

/** A route and the gateway that one of its parentRefs names. */
export interface RouteAttachment {
  readonly route: Route;
  /** The host names to use if neither the route nor its listener has any. Absent: every name. */
  readonly everyName?: string[];
  readonly parent: Parent;
}

type ListenerLike = Pick<Listener, 'port' | 'protocol' | 'hostname'> & Partial<Pick<Listener, 'name' | 'owner'>>;

/** The listeners of a gateway outside the app are unknown: assume HTTP on port 80, and HTTPS on port 443. */
export const UNKNOWN_HTTP: ListenerLike = { port: 80, protocol: 'HTTP' };
export const UNKNOWN_TLS: ListenerLike = { port: 443, protocol: 'HTTPS or TLS' };

/** For each listener protocol, the kinds of routes with host names that an edge can forward. */
const KINDS: Record<string, string[]> = {
  HTTP: hostRouteKinds('HTTP'),
  HTTPS: hostRouteKinds('HTTPS'),
  TLS: hostRouteKinds('TLS'),
  'HTTPS or TLS': [...hostRouteKinds('HTTPS'), ...hostRouteKinds('TLS')],
};

/**
 * Calls `visit` for each listener of an attachment, with the route's host names that the listener serves; "*" is every
 * name.
 */
function eachServed(
  listeners: ListenerLike[],
  attachments: RouteAttachment[],
  visit: (listener: ListenerLike, hostnames: string[], route: Route) => void,
): void {
  const listenersOf = byOwner(listeners);
  for (const {
    route,
    everyName = ['*'],
    parent: { set = '', sectionName, port },
  } of attachments) {
    // A route that names no listener attaches to all. If several listeners serve a host name, the first one gets it.
    const attached = (listenersOf.get(set) ?? []).filter(
      (candidate) =>
        KINDS[candidate.protocol].includes(route.kind) &&
        (!candidate.name || !sectionName || candidate.name === sectionName) &&
        (!port || candidate.port === port),
    );
    const taken = new Set<string>();
    for (const listener of attached) {
      const ofListener = listener.hostname === undefined ? everyName : [listener.hostname];
      const hostnames = route.hostnames.length > 0 ? route.hostnames : ofListener;
      // This listener does not serve the other names.
      const served = hostnames.filter((name) => hostnamesMeet(listener.hostname, name) && !taken.has(name));
      if (served.length === 0) continue;
      for (const hostname of served) taken.add(hostname);
      visit(listener, served, route);
    }
  }
}

/** The host names of routes at these listeners; empty if one of them serves every name. */
export function namesOf(listeners: ListenerLike[], attachments: RouteAttachment[]): string[] {
  const names = new Set<string>();
  eachServed(listeners, attachments, (_, hostnames) => hostnames.forEach((name) => names.add(name)));
  return names.has('*') ? [] : [...names];
}

export function backendsOf(behind: Behind, listeners: ListenerLike[], attachments: RouteAttachment[]): Backend[] {
  const ports = new Map<number, { names: Set<string>; web: Map<string, string>; calls: boolean }>();
  eachServed(listeners, attachments, ({ port }, hostnames, route) => {
    const found = ports.get(port) ?? { names: new Set<string>(), web: new Map<string, string>(), calls: false };
    ports.set(port, found);
    if (route.kind === 'GRPCRoute') found.calls = true;
    const path = route.kind === 'HTTPRoute' ? plainPath(route.rules) : undefined;
    for (const hostname of hostnames) {
      found.names.add(hostname);
      const isAskedFor = path !== undefined && hostname !== '*' && !isWildcard(hostname);
      if (isAskedFor && (path === '/' || !found.web.has(hostname))) found.web.set(hostname, path);
    }
  });
  return [...ports].map(([port, { names, web, calls }]) => ({
    ...nameAt(behind, port),
    hostnames: [...names].filter((hostname) => hostname !== '*').sort(),
    catchAll: names.has('*'),
    web: [...web].sort(byName).map(([name, path]) => ({ name, path }))[0],
    takesCalls: calls,
  }));
}

/** The backends, with these names added to the backend of the first listener. */
export function withNames(
  behind: Behind,
  [listener]: ListenerLike[],
  found: Backend[],
  names: readonly string[],
): Backend[] {
  if (!listener || names.length === 0) return found;
  const at = found.find(({ port }) => port === listener.port);
  const hostnames = [...new Set([...(at?.hostnames ?? []), ...names])].sort();
  const named: Backend = { catchAll: false, takesCalls: false, ...(at ?? nameAt(behind, listener.port)), hostnames };
  return [named, ...found.filter((one) => one !== at)];
}

function byName([a]: [string, string], [b]: [string, string]): number {
  return a < b ? -1 : 1;
}

/** A gateway outside the app may have any port open. */
export function tcpBackends(behind: Behind, ports: number[]): Backend[] {
  const open = ports.filter(
    (port) =>
      !behind.gateway ||
      behind.gateway.listeners.some((listener) => listener.protocol === 'TCP' && listener.port === port),
  );
  return open.map((port) => ({
    ...nameAt(behind, port),
    name: `${behind.name}.${behind.namespace}:${port}:tcp`,
    hostnames: [],
    catchAll: true,
    takesCalls: false,
  }));
}

function nameAt(
  { name, namespace, addresses }: Behind,
  port: number,
): Pick<Backend, 'name' | 'gateway' | 'namespace' | 'addresses' | 'port'> {
  return { name: `${name}.${namespace}${port === 80 ? '' : `:${port}`}`, gateway: name, namespace, addresses, port };
}
