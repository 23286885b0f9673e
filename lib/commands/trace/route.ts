import { EXTERNAL_NAME_FIX } from '../../checks/backends';
import { type BackendIntent, isService, readBackend, readBackends } from '../../kinds/route';
import { isHttpRoute } from '../../kinds/routes';
import type { Route } from '../../model/model';
import { knowsKind, mayLeadTo } from '../../model/tables/backend-kinds';
import { has } from '../../release/patches';
import { Json, list, record } from '../../values/json';
import type { Action, Rule } from '../../model/tables/actions';
import type { Chain } from '../../model/tables/chains';
import type { Entry, VirtualHost } from '../../model/tables/tables';
import { backendTls, type Target } from './backend-tls';
import { Answer, Hop, NOBODY, Place, Step, Stop, UNKNOWN } from '../../programs/edge/hop';
import { filters } from './filters';
import { fits, matchText } from './match';
import type { Request } from '../../programs/edge/request';
import { isUnknown } from '../../values/unknown';
import type { World } from './world';

export function title({ kind, namespace, name }: Route): string {
  return `${kind} ${namespace}/${name}`;
}

/** Follows a request through the first rule that matches it, among the routes of one host name. */
export function byRules(virtual: VirtualHost, request: Request, world: World): Step<Answer> {
  const { name: hostname, entries } = virtual;
  const routes = [...new Set(entries.flatMap(({ rules }) => rules.map(({ route }) => route)))];
  let fitting: Entry[];
  try {
    fitting = entries.filter(
      ({ match, rules: [{ route }], actions }) =>
        fits(route.kind, match, request) && !actions.every((action) => passesOver(action, request, world)),
    );
  } catch (error) {
    return {
      hops: [],
      stop: {
        stage: 'route',
        message: `${(error as Error).message}: only the gateway knows whether the request matches.`,
        place: world.place(routes[0].path),
        answer: UNKNOWN,
      },
    };
  }
  const [entry] = fitting;
  if (!entry) return noRule(routes, request, world);
  const [first, ...sharing] = [...new Set(entry.rules)];
  const { route, index, json } = first;
  const hop = (one: Rule, value: string): Hop => ({
    stage: 'route',
    value: `${nameOf(one.route)}${value}`,
    place: world.place(one.route.path, ['spec', 'rules', one.index]),
  });
  const hops = [
    hop(
      first,
      `${hostname.startsWith('*.') ? ` for ${hostname}` : ''}: ` +
        matchText(route.kind, entry.match.json) +
        (entry.actions.length > 1 ? '; of those with this match, chance decides which goes first' : ''),
    ),
  ];
  const changed = filters(route, json, index, entry.match.json, request, virtual.redirectPort(route), world);
  if ('answer' in changed) return { hops: [...hops, ...changed.hops], to: changed.answer };
  // The backends of all rules share the requests, if the first has any or does not count; its filters apply.
  const others = 'status' in entry.actions[0] && has(world.version, 'emptyRuleWins') ? [] : sharing;
  hops.push(...others.map((one) => hop(one, ': the same match, so its backends share the requests')));
  const rest = backends([first, ...others], world);
  return { ...rest, hops: [...hops, ...changed.hops, ...rest.hops] };
}

/** Whether a redirect to the scheme that the request has already is passed over. */
function passesOver(action: Action, { scheme }: Request, { version }: World): boolean {
  return 'redirect' in action && action.redirect.scheme === scheme && has(version, 'redirectsApart');
}

/** Follows TLS or TCP that the gateway passes through to the backends of a rule. */
export function passedOn(route: Route, index: number, names: readonly string[], world: World): Step<Answer> {
  const json = list(record(world.object(route.path).spec).rules)[index];
  const wildcard = names.find((name) => name.startsWith('*'));
  const hop: Hop = {
    stage: 'route',
    value: `${nameOf(route)}${wildcard ? ` for ${wildcard}` : ''}: all of it`,
    place: world.place(route.path, ['spec', 'rules', index]),
  };
  const rest = backends([{ route, index, json, backends: [], isClosed: false }], world);
  return { ...rest, hops: [hop, ...rest.hops] };
}

/** The rule of a route that has the backends of a chain. */
export function ruleOf({ shares = [] }: Chain, route: Route, world: World): number {
  const rules = list(record(world.object(route.path).spec).rules);
  return rules.findIndex((rule) =>
    readBackends(rule).some(
      ({ namespace = route.namespace, name, port }) =>
        namespace === shares[0].namespace && name === shares[0].name && port === shares[0].port,
    ),
  );
}

function nameOf({ kind, namespace, name }: Route): string {
  return `${kind === 'HTTPRoute' ? '' : `${kind} `}${namespace}/${name}`;
}

function noRule(routes: readonly Route[], request: Request, world: World): Step<Answer> {
  const [route] = routes;
  const rules = routes.flatMap(({ path, kind }) =>
    list(record(world.object(path).spec).rules).flatMap((rule) =>
      list(rule.matches).map((match) => matchText(kind, match)),
    ),
  );
  const more = rules.length > 5 ? ` and ${rules.length - 5} more` : '';
  const shown = rules.length > 0 ? `it has ${rules.slice(0, 5).join('; ')}${more}` : undefined;
  const why =
    routes.every(({ kind }) => kind === 'GRPCRoute') && request.method !== 'POST'
      ? `calls of gRPC are POST${shown ? `, and ${shown}` : ''}. Ask with --method POST.`
      : `${shown ?? 'it has no rule'}. Add a match, or ask for one of these.`;
  return {
    hops: [],
    stop: {
      stage: 'route',
      place: world.place(route.path, ['spec', 'rules']),
      answer: { by: 'gateway', status: 404 },
      message: `${routes.map(title).slice(0, 3).join(', ')}: no rule is for ${request.method} ${request.path}: ` + why,
    },
  };
}

/** A backend and its weight. */
interface Share {
  readonly route: Route;
  readonly backend: Json;
  readonly weight: number;
  readonly place: Place;
  /** The hop with the TLS between gateway and backend. */
  readonly tls?: Hop;
  /** Why the backend does not get requests, or not as the user means. */
  readonly fault?: Stop;
  /** Whether Cilium leaves the backend out, because the reference is invalid. */
  readonly isNone: boolean;
}

/**
 * Shares requests as Cilium does: without invalid backends; a single valid one gets all requests, whatever its weight.
 */
function backends(rules: readonly Rule[], world: World): Step<Answer> {
  const [{ route, index }] = rules;
  const made = rules.find(({ json }) => isUnknown(json.backendRefs));
  if (made)
    return {
      hops: [
        {
          stage: 'service',
          value: 'one that a chart or a patch names',
          place: world.place(made.route.path, ['spec', 'rules', made.index, 'backendRefs']),
        },
      ],
      to: { by: 'service' },
    };
  const all = rules.flatMap((one) => sharesOf(one.route, one.json, one.index, world));
  const left = all.filter(({ isNone }) => !isNone);
  if (left.length === 0) {
    const nothing: Stop = {
      stage: 'service',
      message: `rule ${index + 1} of ${title(route)} has no backend. Give it one: backendRefs.`,
      place: world.place(route.path, ['spec', 'rules', index, 'backendRefs']),
      answer: brokenAt(route),
    };
    return { hops: [], stop: all[0]?.fault ?? nothing };
  }
  const sum = left.reduce((total, { weight }) => total + weight, 0);
  if (left.length > 1 && sum === 0) return { hops: [], stop: refusedByEnvoy(route, index, left.length, world) };
  const used = left.filter(({ weight }) => weight > 0 || left.length === 1);
  const hops = [
    ...all
      .filter((share) => !left.includes(share))
      .map(
        (share): Hop => ({
          stage: 'service',
          value: `${name(share)}: left out: ${share.fault!.message}`,
          place: share.place,
        }),
      ),
    ...used.flatMap((share): Hop[] => [
      ...(share.tls ? [share.tls] : []),
      {
        stage: 'service',
        value:
          `${name(share)}, port ${String(share.backend.port)}` +
          (used.length > 1 ? `, ${Math.round((share.weight * 1000) / sum) / 10} %` : '') +
          (share.fault ? `: ${share.fault.answer.status ?? 'plain HTTP'}: ${share.fault.message}` : ''),
        place: share.place,
      },
    ]),
  ];
  if (used.some(({ fault }) => fault === undefined)) return { hops, to: { by: 'service' } };
  return { hops: [], stop: used[0].fault! };
}

function sharesOf(route: Route, rule: Json, index: number, world: World): Share[] {
  return list(rule.backendRefs).map((backend, i) => {
    const place = world.place(route.path, ['spec', 'rules', index, 'backendRefs', i]);
    return {
      route,
      backend,
      weight: typeof backend.weight === 'number' ? backend.weight : 1,
      place,
      ...lookAt(route, backend, place, world),
    };
  });
}

/** Why Envoy refuses every route table with this route; undefined if it does not. */
export function weightless(route: Route, world: World): Stop | undefined {
  if (!route.weightless) return undefined;
  const { rule } = route.weightless;
  const left = sharesOf(route, list(record(world.object(route.path).spec).rules)[rule], rule, world).filter(
    ({ isNone }) => !isNone,
  );
  return left.length > 1 ? refusedByEnvoy(route, rule, left.length, world) : undefined;
}

function refusedByEnvoy(route: Route, index: number, backends: number, world: World): Stop {
  return {
    stage: 'route',
    place: world.place(route.path, ['spec', 'rules', index, 'backendRefs']),
    answer: UNKNOWN,
    message:
      `rule ${index + 1} of ${title(route)} has ${backends} backends, each with the weight 0: Envoy refuses all ` +
      'routes of the Gateway, and keeps those that it had before, which these files do not show. Give one a weight.',
  };
}

/** The client's answer if no backend is usable. */
function brokenAt(route: Route): Answer {
  return isHttpRoute(route) ? { by: 'gateway', status: 500 } : NOBODY;
}

function name({ route: { namespace }, backend }: Share): string {
  const kind = String(backend.kind ?? 'Service');
  return `${kind === 'Service' ? '' : `${kind} `}${String(backend.namespace ?? namespace)}/${String(backend.name)}`;
}

/** Checks a backend: its TLS, its fault, and whether Cilium leaves it out. */
function lookAt(route: Route, backend: Json, place: Place, world: World): Pick<Share, 'tls' | 'fault' | 'isNone'> {
  const intent = readBackend(backend);
  const none = noBackend(route, intent, world);
  if (none !== undefined)
    return { fault: { stage: 'service', message: none, place, answer: brokenAt(route) }, isNone: true };
  if (!isService(intent)) return { isNone: false };
  const { namespace = route.namespace, name, port } = intent;
  // `noBackend` refuses one without a port.
  const service = { namespace, name, port: port! };
  const message = noEndpoints(service, world) ?? noPort(service, world);
  if (message !== undefined)
    return {
      fault: { stage: 'service', message, place, answer: isHttpRoute(route) ? { by: 'gateway', status: 503 } : NOBODY },
      isNone: false,
    };
  const tls = backendTls(route, service, world);
  if (tls && 'value' in tls) return { tls, isNone: false };
  return { fault: tls, isNone: tls?.answer.status === 500 };
}

/** Why Cilium leaves a backend out; undefined if it does not. */
function noBackend(route: Route, backend: BackendIntent, world: World): string | undefined {
  const { kind = 'Service', namespace = route.namespace, name, port } = backend;
  const key = `${namespace}/${name}`;
  if (!knowsKind(backend, world.version))
    return `Cilium ${world.version} knows no backend of the kind ${kind}. Name a Service.`;
  if (!mayLeadTo(route, backend, world.model.grants)) {
    return (
      `backend ${key} is in another namespace than ${title(route)}, and no ReferenceGrant in ${namespace} allows ` +
      'it. Add one, or move the route.'
    );
  }
  if (port === undefined) return `backend ${key} of ${title(route)} has no port. Give it one.`;
  return undefined;
}

/** Why a Service has no endpoints; undefined if it may have some. */
function noEndpoints({ namespace, name }: Target, world: World): string | undefined {
  const key = `${namespace}/${name}`;
  return world.model.externalNames.has(key)
    ? `backend ${key} is a Service of type ExternalName, of which Cilium has no endpoints. ${EXTERNAL_NAME_FIX}`
    : undefined;
}

/** Why the port of a Service leads nowhere; undefined if it leads to pods. */
function noPort({ namespace, name, port }: Target, world: World): string | undefined {
  const key = `${namespace}/${name}`;
  // Assumes that a Service outside these files exists.
  const ports = world.model.servicePorts.get(key);
  if (ports && !ports.includes(port))
    return (
      `backend ${key} has no port ${port}: the Service has ` +
      `${ports.length > 0 ? ports.join(', ') : 'none'}. Name one of its ports.`
    );
  return undefined;
}
