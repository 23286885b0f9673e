import { ownerTitle } from '../model/listeners';
import type { Listener, Route } from '../model/model';
import { ROUTE_PROTOCOLS } from '../kinds/routes';
import { serves } from '../release/release';
import { type Check, type Finding, PARENTS } from './check';
import { gatewayKey, gatewaysByKey } from './gateways';
import { acceptedAt } from './tables';

/** The kinds of routes of which a listener has one. */
const KINDS: readonly string[] = ['TCPRoute', 'UDPRoute'];

export const portRoutesCollide: Check = {
  name: 'port-routes-collide',
  field: PARENTS,
  level: 'error',
  title: 'Two TCPRoutes or UDPRoutes are for one listener',
  why:
    'Such a listener has one route. Cilium takes the oldest, of routes of one second the first by namespace and ' +
    'name; the others get no connection, with all conditions True.',
  fix: 'Give each route a listener with a port of its own, or one route all backends.',
  run: (model) => {
    const gateways = gatewaysByKey(model.gateways.filter(({ ofCilium }) => ofCilium));
    const routesAt = new Map<Listener, Set<Route>>();
    for (const route of model.routes) {
      if (!KINDS.includes(route.kind) || !serves(model.release, route.kind)) continue;
      for (const key of new Set(route.parents.map(gatewayKey))) {
        const gateway = gateways.get(key);
        for (const listener of gateway ? acceptedAt(route, gateway, model) : []) {
          if (!ROUTE_PROTOCOLS[route.kind].includes(listener.protocol)) continue;
          routesAt.set(listener, (routesAt.get(listener) ?? new Set()).add(route));
        }
      }
    }
    return [...routesAt].flatMap(([listener, routes]) => besideOthers(listener, [...routes]));
  },
};

function besideOthers(listener: Listener, routes: readonly Route[]): Finding[] {
  const [first, ...others] = [...routes].sort((a, b) => (gatewayKey(a) < gatewayKey(b) ? -1 : 1));
  return others.map(
    (route): Finding => ({
      path: route.path,
      value: listener.name,
      rule:
        `${route.kind} ${gatewayKey(route)} is for listener ${listener.name} (port ${listener.port}) of ` +
        `${ownerTitle(listener)}, and so is ${first.kind} ${gatewayKey(first)}: Cilium serves the older one alone`,
      fix: 'Give it a listener with another port, or put its backends into the other route.',
    }),
  );
}
