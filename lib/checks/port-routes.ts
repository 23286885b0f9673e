import type { Gateway, Listener, Model, Route } from '../model/model';
import { serves } from '../release/release';
import { type Check, type Finding, PARENTS } from './check';
import { acceptedAt } from './tables';

/** The kinds of routes that a listener has one of, by its protocol. */
const KINDS: Readonly<Record<string, string>> = { TCP: 'TCPRoute', UDP: 'UDPRoute' };

export const portRoutesCollide: Check = {
  name: 'port-routes-collide',
  field: PARENTS,
  level: 'error',
  title: 'Two TCPRoutes or UDPRoutes are for one listener',
  why:
    'Such a listener has one route. Cilium takes the oldest, of routes of one second the first by namespace and ' +
    'name; the others get no connection, with all conditions True.',
  fix: 'Give each route a listener with a port of its own, or one route all backends.',
  run: (model) => model.gateways.filter(({ ofCilium }) => ofCilium).flatMap((gateway) => besideOthers(gateway, model)),
};

function besideOthers(gateway: Gateway, model: Model): Finding[] {
  const single = gateway.listeners.filter(({ protocol }) => {
    const kind = KINDS[protocol];
    return kind !== undefined && serves(model.release, kind);
  });
  if (single.length === 0) return [];
  const at = new Map(single.map((listener): [Listener, Route[]] => [listener, []]));
  for (const route of model.routes.filter(({ kind }) => Object.values(KINDS).includes(kind)))
    for (const listener of acceptedAt(route, gateway, model))
      if (KINDS[listener.protocol] === route.kind) at.get(listener)?.push(route);
  return [...at].flatMap(([listener, routes]) => {
    const [first, ...others] = [...routes].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
    return others.map(
      (route): Finding => ({
        path: route.path,
        value: listener.name,
        rule:
          `${route.kind} ${placeOf(route)} is for listener ${listener.name} (port ${listener.port}) of Gateway ` +
          `${gateway.name}, and so is ${first.kind} ${placeOf(first)}: Cilium serves the older one alone`,
        fix: 'Give it a listener with another port, or put its backends into the other route.',
      }),
    );
  });
}

function placeOf({ namespace, name }: Route): string {
  return `${namespace}/${name}`;
}
