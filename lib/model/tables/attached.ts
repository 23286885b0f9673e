import { isService, readMirrors } from '../../kinds/route';
import { ROUTE_PROTOCOLS } from '../../kinds/routes';
import { once } from '../../values/once';
import type { Translation } from '../../release/translation';
import type { Gateway, Listener, Model, Parent, Route } from '../model';
import { knowsKind, mayLeadTo } from './backend-kinds';
import { unreadableIn } from './expressions';
import { headerChangesIn, setsHost } from './header-changes';
import { ANY, sharedHosts } from './hosts';
import type { Known } from './known';

/** Why a Gateway does not accept a route: the reason in the condition Accepted. */
export type Refusal = 'NoMatchingParent' | 'NoMatchingListenerHostname' | 'NotAllowedByListeners' | 'UnsupportedValue';

/** Why the operator refuses a route at one Gateway or ListenerSet that it names; undefined if it accepts the route. */
export function refusal(
  route: Route,
  parent: Parent,
  gateway: Pick<Gateway, 'listenersOf'>,
  how: Translation,
  known: Known,
): Refusal | undefined {
  const listeners = gateway.listenersOf.get(parent.set ?? '') ?? [];
  if (how.sharesHosts) return refusalOfGateway(route, parent, listeners, how, known);
  if (how.readsExpressions && unreadableIn(route).length > 0) return 'UnsupportedValue';
  if (how.refusesHost && headerChangesIn(route).some(setsHost)) return 'UnsupportedValue';
  const meant = listeners.filter((listener) => isMeant(listener, parent));
  if (how.asksForProtocol && !listeners.some(({ protocol }) => ROUTE_PROTOCOLS[route.kind]?.includes(protocol)))
    return 'NotAllowedByListeners';
  const byKind = refusingAll(route.kind, how.admitsByListener ? meant : listeners, how) && 'NotAllowedByListeners';
  if (byKind && (how.admitsByListener || !how.lastKindsDecide)) return byKind;
  if (parent.port !== undefined && !listeners.some(({ port }) => port === parent.port)) return 'NoMatchingParent';
  if (!listeners.some(({ hostname }) => sharedHosts(route.hostnames, hostname, [], how).length > 0))
    return 'NoMatchingListenerHostname';
  if (parent.sectionName !== undefined && !listeners.some(({ name }) => name === parent.sectionName))
    return 'NoMatchingParent';
  const others = listeners.flatMap(({ hostname }) => hostname ?? []);
  const asked = meant.filter(
    ({ hostname }) => hostname === undefined || sharedHosts(route.hostnames, hostname, others, how).length > 0,
  );
  const admits = (listener: Listener) => known.admits(listener, route.namespace);
  // Without `admitsByListener`, the operator stops at the first namespace selector that does not match.
  const looked = how.admitsByListener ? asked : asked.slice(0, 1 + asked.findIndex(stops(admits)) || asked.length);
  if (looked.length > 0 && !looked.some(admits)) return 'NotAllowedByListeners';
  return byKind;
}

/**
 * On the oldest releases (`sharesHosts`), any listener that admits kind and namespace is enough, even one that the
 * route does not name.
 */
function refusalOfGateway(
  route: Route,
  { port, sectionName }: Parent,
  listeners: readonly Listener[],
  how: Translation,
  known: Known,
): Refusal | undefined {
  const isAllowed = listeners.some(
    (listener) => (!listener.kinds || listener.kinds.includes(route.kind)) && known.admits(listener, route.namespace),
  );
  if (!isAllowed) return 'NotAllowedByListeners';
  if (port !== undefined && !listeners.some((listener) => listener.port === port)) return 'NoMatchingParent';
  if (sectionName !== undefined && !listeners.some(({ name }) => name === sectionName)) return 'NoMatchingParent';
  return listeners.some(({ hostname }) => sharedHosts(route.hostnames, hostname, [], how).length > 0)
    ? undefined
    : 'NoMatchingListenerHostname';
}

function stops(admits: (listener: Listener) => boolean): (listener: Listener) => boolean {
  return (listener) => listener.admits.from === 'Selector' && !admits(listener);
}

/**
 * A listener whose `allowedRoutes.kinds` refuse a kind at all of `listeners`. Without `admitsByListener`, these are
 * also those that the route does not name: the last one with kinds refuses for all, or any one.
 */
function refusingAll(kind: string, listeners: readonly Listener[], how: Translation): Listener | undefined {
  const limited = listeners.filter(({ kinds }) => kinds);
  const refuses = ({ kinds }: Listener) => !kinds!.includes(kind);
  if (!how.admitsByListener) return (how.lastKindsDecide ? limited.slice(-1) : limited).find(refuses);
  if (how.openListenerAdmits && limited.length < listeners.length) return undefined;
  return limited.every(refuses) ? limited[0] : undefined;
}

/**
 * The listener whose `allowedRoutes.kinds` refuse the route at listeners beside it, on versions that do so: at all
 * listeners of the Gateway, or, with `admitsByListener`, at those that the route names.
 */
export function refusingBesides(
  { kind }: Route,
  parent: Parent,
  gateway: Pick<Gateway, 'listenersOf'>,
  how: Translation,
): Listener | undefined {
  if (how.sharesHosts || how.openListenerAdmits) return undefined;
  const all = gateway.listenersOf.get(parent.set ?? '') ?? [];
  return refusingAll(kind, how.admitsByListener ? all.filter((listener) => isMeant(listener, parent)) : all, how);
}

export function isMeant({ name, port }: Listener, parent: Pick<Parent, 'sectionName' | 'port'>): boolean {
  return (
    (parent.sectionName === undefined || parent.sectionName === name) &&
    (parent.port === undefined || parent.port === port)
  );
}

/** A route, and the host names under which a listener serves it. */
export interface Served {
  readonly route: Route;
  readonly hosts: readonly string[];
}

/** The routes that Cilium puts into the tables of a Gateway. */
export function takenRoutes(model: Model, gateway: Gateway, how: Translation, known: Known): Route[] {
  return routesAt(model.routes, gateway)
    .filter((route) => {
      const parents = parentsAt(route, gateway).filter(
        ({ set }) => set === undefined || known.admitsSet(gateway, set.slice(0, set.indexOf('/'))),
      );
      const isAccepted = parents.some((parent) => refusal(route, parent, gateway, how, known) === undefined);
      // Without `leavesOutRefused`, Cilium serves a refused route all the same if one of its backends is invalid.
      return (
        isAccepted ||
        (!how.leavesOutRefused && !how.sharesHosts && parents.length > 0 && !resolves(route, model, known))
      );
    })
    .filter((route) => how.asksOwnParents || isTakenByAny(route, gateway, how, known));
}

function isTakenByAny(route: Route, gateway: Gateway, how: Translation, known: Known): boolean {
  const others = route.kind === 'TLSRoute' ? [] : hostnamesOf(gateway.listeners);
  const isReadByKind = route.kind !== 'GRPCRoute' || how.takesGrpcByKind;
  const takes = ({ kinds, protocol }: Listener) =>
    kinds
      ? isReadByKind && kinds.includes(route.kind)
      : !how.opensByProtocol || ROUTE_PROTOCOLS[route.kind]?.includes(protocol);
  return (
    gateway.listeners.some((listener) => takes(listener) && known.admits(listener, route.namespace)) &&
    gateway.listeners.some(({ hostname }) => sharedHosts(route.hostnames, hostname, others, how).length > 0)
  );
}

/** The routes that name a Gateway, directly or by its ListenerSets. Grouped once for all Gateways. */
export function routesAt(routes: readonly Route[], { namespace, name }: Gateway): readonly Route[] {
  return byGateway(routes).get(`${namespace}/${name}`) ?? [];
}

const byGateway = once((routes: readonly Route[]) => {
  const found = new Map<string, Route[]>();
  for (const route of routes) {
    for (const parent of route.parents) {
      const key = `${parent.namespace}/${parent.name}`;
      const before = found.get(key);
      if (!before) found.set(key, [route]);
      else if (before.at(-1) !== route) before.push(route);
    }
  }
  return found;
});

/** The parentRefs of a route that name a Gateway, directly or by its ListenerSets. */
export function parentsAt({ parents }: Route, { namespace, name }: Pick<Gateway, 'namespace' | 'name'>): Parent[] {
  return parents.filter((parent) => parent.namespace === namespace && parent.name === name);
}

/** Whether all backends of a route, mirrors too, exist and are of kinds that Cilium knows, and grants allow them. */
export function resolves(route: Route, { grants, version }: Pick<Model, 'grants' | 'version'>, known: Known): boolean {
  return [...route.backends, ...route.otherBackends, ...route.rules.flatMap(readMirrors)].every((backend) => {
    if (!knowsKind(backend, version) || !mayLeadTo(route, backend, grants)) return false;
    const { namespace = route.namespace, name, port } = backend;
    return !isService(backend) || (port !== undefined && known.hasService(namespace, name));
  });
}

/** The routes that one listener serves. `all`: the listeners with tables. */
export function servedBy(
  listener: Listener,
  all: readonly Listener[],
  routes: readonly Route[],
  how: Translation,
  known: Known,
): Served[] {
  const others =
    how.isolatedBy === 'nobody'
      ? []
      : hostnamesOf(
          all.filter(({ protocol }) => how.isolatedBy === 'every listener' || protocol === listener.protocol),
        );
  return routes.flatMap((route) => {
    const { owner } = listener;
    // Cilium compares the sectionName of every parentRef of the route, even of those that name other objects.
    const names = (parent: Pick<Parent, 'sectionName' | 'port'>) =>
      isMeant(
        listener,
        how.readsPort === 'of all' || (how.readsPort === 'of HTTPRoutes' && route.kind === 'HTTPRoute')
          ? parent
          : { sectionName: parent.sectionName },
      );
    const isNamed = route.parents.some(names) || route.otherParents.some(names);
    const isOwn =
      !how.asksOwnParents ||
      route.parents.some(
        ({ set, namespace, name, sectionName }) =>
          (owner.kind === 'ListenerSet'
            ? set === `${owner.namespace}/${owner.name}`
            : set === undefined && namespace === owner.namespace && name === owner.name) &&
          (sectionName === undefined || sectionName === listener.name),
      );
    const isAdmitted = !how.admitsByListener || known.admits(listener, route.namespace);
    const hosts = isNamed && isOwn && isAdmitted ? sharedHosts(route.hostnames, listener.hostname, others, how) : [];
    return hosts.length === 0 ? [] : [{ route, hosts: hosts.includes(ANY) && hosts.length === 1 ? [ANY] : hosts }];
  });
}

function hostnamesOf(listeners: readonly Listener[]): string[] {
  return listeners.flatMap(({ hostname }) => hostname ?? []);
}
