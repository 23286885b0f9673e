import type { Finding, Fix } from '../../checks/check';
import { unreadable } from '../../checks/expressions';
import { byListener } from '../../checks/gateways';
import { refusedChanges } from '../../checks/header-changes';
import { meant, ownerTitle } from '../../model/listeners';
import type { Gateway, Listener, Route } from '../../model/model';
import { routeKinds } from '../../kinds/routes';
import { firstWith } from '../../release/patches';
import { translationOf } from '../../release/translation';
import { near } from '../../values/near';
import { isUnknown } from '../../values/unknown';
import { Answer, Step, Stop, UNKNOWN } from '../../programs/edge/hop';
import { parentsAt, refusingBesides } from '../../model/tables/attached';
import { Chain } from '../../model/tables/chains';
import type { GatewayTables } from '../../model/tables/tables';
import type { Request } from '../../programs/edge/request';
import { closest, fit } from './hostnames';
import { admitsRoutes, isHttpListener, nameOf, placeOf } from './listeners';
import { byRules, passedOn, ruleOf, title, weightless } from './route';
import { hostIn, withoutRoute } from './tables';
import { unappliedFor } from './unapplied';
import type { World } from './world';

/** Follows a request from a listener to a route, by the request's host. */
export function routes(
  one: Gateway,
  listener: Listener,
  host: string,
  request: Request,
  world: World,
  tables: GatewayTables,
  chain: Chain | undefined,
): Step<Answer> {
  const named = world.model.routes.filter((route) => parentsAt(route, one).length > 0);
  const table = isHttpListener(listener) ? refusedTable(one, listener, named, world) : undefined;
  if (table) return { hops: [], stop: table };
  const judged = named
    .filter((route) => closest(hostsOf(route), host) >= 0)
    .map((route) => ({ route, why: refusal(one, listener, route, world) }));
  const attached = judged.filter(({ why }) => why === undefined).map(({ route }) => route);
  const virtual = chain?.table === undefined ? undefined : hostIn(tables, chain.table, host);
  if (attached.length === 0) {
    // All listeners share tables and chains, and Cilium may take a route for one that refuses it.
    if (chain?.shares) return passedChain(chain, world);
    const answered = virtual && byRules(virtual, request, world);
    if (answered && !('stop' in answered && answered.stop.stage === 'route')) return answered;
    const refused = judged.find(({ why }) => why !== undefined);
    return {
      hops: [],
      stop: {
        stage: 'route',
        message: refused
          ? [`${title(refused.route)} is for ${host === '' ? 'every host' : host}, but ${refused.why}`]
              .concat(unappliedFor(host, world) ?? [])
              .join(' ')
          : noRoute(one, host, named, world),
        place: refused ? world.place(refused.route.path, ['spec', 'parentRefs']) : placeOf(listener, world),
        answer: withoutRoute(chain),
      },
    };
  }
  if (chain?.shares) return passedChain(chain, world);
  if (!isHttpListener(listener)) {
    const [route] = attached;
    const rest = passedOn(route, 0, route.hostnames, world);
    // Envoy has no part in TCP. What a chart names as a backend is in no chain.
    if (listener.protocol !== 'TLS' || route.rules.some(({ backendRefs }) => isUnknown(backendRefs))) return rest;
    if ('stop' in rest) return { ...rest, stop: { ...rest.stop, answer: withoutRoute(chain) } };
  }
  if (!virtual || !isHttpListener(listener)) return leftOut(one, attached[0], listener, host, tables, chain, world);
  return byRules(virtual, request, world);
}

function hostsOf({ kind, hostnames }: Route): readonly string[] {
  return kind === 'TCPRoute' ? [] : hostnames;
}

/** That no route of a Gateway is for a host, and what to do. `named`: the routes that name the Gateway. */
function noRoute({ namespace, name }: Gateway, host: string, named: readonly Route[], world: World): string {
  const others = [...new Set(named.flatMap(hostsOf))];
  const more = others.length > 3 ? ` and ${others.length - 3} more` : '';
  const known = others.length > 0 ? `: they are for ${others.slice(0, 3).join(', ')}${more}` : '';
  const asked = host === '' ? 'a request without a host' : host;
  const suggestion = near(host, others);
  const meant = suggestion && suggestion !== host ? `Did you mean ${suggestion}?` : 'Give a route that host name.';
  return (
    `no route of Gateway ${namespace}/${name} is for ${asked}${known}. ` +
    (unappliedFor(host, world) ?? astray(host, named, world) ?? meant)
  );
}

/** A sentence about a route of this host that names other Gateways; undefined if there is none. */
function astray(host: string, named: readonly Route[], { model }: World): string | undefined {
  const found = model.routes.find(
    (route) => !named.includes(route) && hostsOf(route).length > 0 && closest(hostsOf(route), host) >= 0,
  );
  if (!found) return undefined;
  const parents = found.parents.map(({ namespace, name }) => `${namespace}/${name}`).join(', ') || 'none';
  return `${title(found)} is, and attaches to ${parents}. Name this Gateway in its parentRefs.`;
}

export function passedChain(chain: Chain, world: World): Step<Answer> {
  return passedOn(chain.route!, ruleOf(chain, chain.route!, world), chain.tls!.names, world);
}

/** The stop for a route that Cilium accepts and leaves out of its tables. */
function leftOut(
  one: Gateway,
  route: Route,
  listener: Listener,
  host: string,
  tables: GatewayTables,
  chain: Chain | undefined,
  world: World,
): Step<Answer> {
  const answer = withoutRoute(chain);
  const how = translationOf(world.version);
  const [beside] = parentsAt(route, one)
    .filter((parent) => !how.admitsByListener || meant(one, parent).includes(listener))
    .flatMap((parent) => refusingBesides(route, parent, one, how) ?? []);
  if (beside)
    return {
      hops: [],
      stop: {
        stage: 'route',
        message:
          `${title(route)} is beside listener ${beside.name} of ${ownerTitle(beside)}, whose allowedRoutes.kinds are ` +
          `${beside.kinds!.join(', ')}: Cilium ${world.version} refuses the route at all of its listeners. ` +
          byListener(how),
        place: placeOf(beside, world, 'allowedRoutes'),
        answer,
      },
    };
  if (listener.protocol === 'TLS' && listener.tls?.mode === 'Terminate')
    return {
      hops: [],
      stop: {
        stage: 'route',
        message:
          `${title(route)} attaches to listener ${listener.name}, which ends TLS (mode Terminate), and Cilium serves ` +
          'TLSRoutes where TLS passes through alone. Set mode Passthrough, or take an HTTPS listener.',
        place: placeOf(listener, world, 'tls'),
        answer,
      },
    };
  const other = tables.listeners.find(
    ({ hostname, protocol }) => protocol !== listener.protocol && hostname !== undefined && fit(hostname, host) >= 0,
  );
  const why = other
    ? `listener ${other.name} (${other.protocol}) is for ${other.hostname}, and Cilium ${world.version} leaves the ` +
      `host names of one listener out of the tables of all others, so ${listener.protocol} has no route for it ` +
      `(cilium#36750, mended in ${firstWith('isolatesByProtocol')}). Take such a version, or give listener ` +
      `${listener.name} the host name too`
    : `Cilium ${world.version} makes no table of it at listener ${listener.name}. Name the host in the route and ` +
      'in the listener alike';
  return {
    hops: [],
    stop: {
      stage: 'route',
      message: `${title(route)} is accepted for ${host}, but ${why}.`,
      place: world.place(route.path, ['spec', 'hostnames']),
      answer,
    },
  };
}

/** Why Envoy refuses the table of a listener, which all listeners of its protocol share; undefined if it does not. */
function refusedTable(one: Gateway, { protocol }: Listener, named: readonly Route[], world: World): Stop | undefined {
  const alike = one.listeners.filter((listener) => listener.protocol === protocol);
  for (const route of named) {
    const [wrong] = [...unreadable(route), ...refusedChanges(route)];
    if (!route.weightless && !wrong) continue;
    if (!alike.some((listener) => refusal(one, listener, route, world) === undefined)) continue;
    const stop = weightless(route, world) ?? (wrong && refusedFor(wrong, route, world));
    if (stop) return stop;
  }
  return undefined;
}

/** That Envoy refuses every table with this route, for an expression of it or a change of headers. */
function refusedFor({ rule, at, fix }: Finding, route: Route, world: World): Stop {
  return {
    stage: 'route',
    place: world.place(route.path, at),
    answer: UNKNOWN,
    message:
      `${rule}: Envoy refuses all routes of the Gateway, and keeps those that it had before, which these files do ` +
      `not show. ${inFiles(fix)}`,
  };
}

function inFiles(fix: Fix): string {
  return typeof fix === 'string' ? fix : fix.file;
}

/** Why a route that names the Gateway does not attach to a listener; undefined if it does. */
export function refusal(one: Gateway, listener: Listener, route: Route, world: World): string | undefined {
  const parents = parentsAt(route, one);
  if (!parents.some((parent) => meant(one, parent).includes(listener))) {
    const [{ set, sectionName, port }] = parents;
    const wanted =
      sectionName !== undefined ? `listener ${sectionName}` : port !== undefined ? `port ${port}` : 'every listener';
    const own = one.listenersOf.get(set ?? '') ?? [];
    const exists = meant(one, parents[0]).length > 0;
    const owner = set === undefined ? 'the Gateway' : `ListenerSet ${set}`;
    return (
      'it names ' +
      `${wanted}${set === undefined ? '' : ` of ${owner}`}${
        exists
          ? `, and the request came to listener ${nameOf(listener)}. Name that too, or ask at the other`
          : `, which ${owner} does not have: there is ` +
            `${own.map(({ name, port: other }) => `${name} (${other})`).join(', ')}. Name one of these`
      }.`
    );
  }
  if (
    !(listener.kinds ?? routeKinds(listener.protocol)).includes(route.kind) ||
    !routeKinds(listener.protocol).includes(route.kind)
  ) {
    return (
      `listener ${listener.name} (${listener.protocol}) takes ` +
      `${(listener.kinds ?? routeKinds(listener.protocol)).join(' and ')} alone. Name another listener.`
    );
  }
  if (!admitsRoutes(listener, route.namespace, world)) {
    return (
      `listener ${listener.name} admits no routes of the namespace ${route.namespace} (from: ` +
      `${listener.admits.from}). Admit it, or move the route.`
    );
  }
  const how = translationOf(world.version);
  const [wrong] = [
    ...(how.readsExpressions ? unreadable(route) : []),
    ...(how.refusesHost ? refusedChanges(route).filter(({ ofHost }) => ofHost) : []),
  ];
  return wrong && `Cilium ${world.version} does not accept it: ${wrong.rule}. ${inFiles(wrong.fix)}`;
}
