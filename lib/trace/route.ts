import type { Route } from '../model/model';
import { Json, list, record } from '../model/objects';
import { backendTls } from './backend-tls';
import { Answer, Hop, NOBODY, Place, Step, Stop, UNKNOWN } from './hop';
import { filters } from './filters';
import { closestName } from './hostnames';
import { matchText, Rank, rank } from './match';
import { isGranted, title } from './references';
import type { Request } from './url';
import type { World } from './world';

/** A rule that a request fits. */
interface Fitting {
  readonly route: Route;
  readonly rule: Json;
  readonly index: number;
  readonly match: Json;
  readonly rank: Rank;
}

/** The rule of several routes for one host name that a request goes by. */
export function byRules(routes: readonly Route[], host: string, request: Request, world: World): Step<Answer> {
  let fitting: Fitting[];
  try {
    // The age of objects, which would decide first, is in no file: then their names do.
    const byName = [...routes].sort((a, b) => (`${a.namespace}/${a.name}` < `${b.namespace}/${b.name}` ? -1 : 1));
    fitting = byName.flatMap((route) => fittingRules(route, request, world));
  } catch (error) {
    return { hops: [], stop: { stage: 'route', message: `${(error as Error).message}: whether the request fits it, the gateway decides.`, place: world.place(routes[0].path), answer: UNKNOWN } };
  }
  const [first, ...others] = fitting;
  if (!first) return noRule(routes, request, world);
  const { route, rule, index, match } = others.reduce((best, one) => (isCloser(one.rank, best.rank) ? one : best), first);
  const hostname = closestName(route.hostnames, host);
  const hop: Hop = {
    stage: 'route',
    value: `${route.kind === 'HTTPRoute' ? '' : `${route.kind} `}${route.namespace}/${route.name}${hostname?.startsWith('*') ? ` for ${hostname}` : ''}: ${route.kind === 'HTTPRoute' || route.kind === 'GRPCRoute' ? matchText(route.kind, match) : 'all of it'}`,
    place: world.place(route.path, ['spec', 'rules', index]),
  };
  const changed = filters(route, rule, index, match, request, world);
  if ('answer' in changed) return { hops: [hop, ...changed.hops], to: changed.answer };
  const rest = backends(route, rule, index, world);
  return { ...rest, hops: [hop, ...changed.hops, ...rest.hops] };
}

function fittingRules(route: Route, request: Request, world: World): Fitting[] {
  const isHttp = route.kind === 'HTTPRoute' || route.kind === 'GRPCRoute';
  return list(record(world.object(route.path).spec).rules).flatMap((rule, index) => {
    const matches = isHttp && list(rule.matches).length > 0 ? list(rule.matches) : [{}];
    return matches.flatMap((match): Fitting[] => {
      const found = isHttp ? rank(route.kind, match, request) : [];
      return found ? [{ route, rule, index, match, rank: found }] : [];
    });
  });
}

function isCloser(a: Rank, b: Rank): boolean {
  const i = a.findIndex((value, place) => value !== b[place]);
  return i >= 0 && a[i] > b[i];
}

function noRule(routes: readonly Route[], request: Request, world: World): Step<Answer> {
  const [route] = routes;
  const rules = routes.flatMap(({ path, kind }) => list(record(world.object(path).spec).rules).flatMap((rule) => list(rule.matches).map((match) => matchText(kind, match))));
  const shown = rules.length > 0 ? `it has ${rules.slice(0, 5).join('; ')}${rules.length > 5 ? ` and ${rules.length - 5} more` : ''}` : 'it has no rule';
  return {
    hops: [],
    stop: {
      stage: 'route', place: world.place(route.path, ['spec', 'rules']), answer: { by: 'gateway', status: 404 },
      message: `${routes.map(title).slice(0, 3).join(', ')}: no rule is for ${request.method} ${request.path}: ${shown}. Add a match, or ask for one of these.`,
    },
  };
}

/** A backend of a rule, with its share of the requests. */
interface Share {
  readonly backend: Json;
  readonly index: number;
  readonly percent: number;
  /** How the gateway speaks TLS to it. */
  readonly tls?: Hop;
  /** Why it does not get them. */
  readonly fault?: Stop;
}

function backends(route: Route, rule: Json, index: number, world: World): Step<Answer> {
  const at = (...keys: (string | number)[]) => world.place(route.path, ['spec', 'rules', index, ...keys]);
  const all = list(rule.backendRefs);
  const weights = all.map(({ weight }) => (typeof weight === 'number' ? weight : 1));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const shares = all.map((backend, i): Share => ({ backend, index: i, percent: sum === 0 ? 0 : Math.round((weights[i] * 1000) / sum) / 10, ...lookAt(route, backend, at('backendRefs', i), world) })).filter((_, i) => weights[i] > 0);
  if (shares.length === 0) {
    const message = all.length === 0 ? `rule ${index + 1} of ${title(route)} has no backend. Give it one: backendRefs.` : `rule ${index + 1} of ${title(route)} has backends with a weight of 0 alone. Give one a weight.`;
    return { hops: [], stop: { stage: 'service', message, place: at('backendRefs'), answer: brokenAt(route) } };
  }
  const working = shares.filter(({ fault }) => fault === undefined);
  const part = ({ percent }: Share) => (shares.length > 1 ? `, ${percent} %` : '');
  const hops = shares.flatMap((share): Hop[] => [...(share.tls ? [share.tls] : []), {
    stage: 'service',
    value: share.fault === undefined ? `${name(route, share.backend)}, port ${String(share.backend.port)}${part(share)}`
      : `${name(route, share.backend)}: ${share.fault.answer.status ?? 'plain HTTP'} for ${share.percent} %: ${share.fault.message}`,
    place: at('backendRefs', share.index),
  }]);
  if (working.length > 0) return { hops, to: { by: 'service' } };
  return { hops: [], stop: shares[0].fault! };
}

/** What a client gets where no backend is of use. */
function brokenAt({ kind }: Route): Answer {
  return kind === 'HTTPRoute' || kind === 'GRPCRoute' ? { by: 'gateway', status: 500 } : NOBODY;
}

function name({ namespace }: Route, backend: Json): string {
  const kind = String(backend.kind ?? 'Service');
  return `${kind === 'Service' ? '' : `${kind} `}${String(backend.namespace ?? namespace)}/${String(backend.name)}`;
}

/** How requests reach a backend, or why they do not. */
function lookAt(route: Route, backend: Json, place: Place, world: World): Pick<Share, 'tls' | 'fault'> {
  const [kind, group] = [String(backend.kind ?? 'Service'), String(backend.group ?? '')];
  if (kind !== 'Service' || group !== '') return {};
  const message = fault(route, backend, world);
  if (message !== undefined) return { fault: { stage: 'service', message, place, answer: brokenAt(route) } };
  const tls = backendTls(route, { namespace: String(backend.namespace ?? route.namespace), name: String(backend.name), port: Number(backend.port) }, world);
  return tls && 'value' in tls ? { tls } : { fault: tls };
}

/** Why requests for a Service have 500. */
function fault(route: Route, backend: Json, world: World): string | undefined {
  const namespace = String(backend.namespace ?? route.namespace);
  const key = `${namespace}/${String(backend.name)}`;
  if (namespace !== route.namespace && !isGranted(world, { kind: route.kind, namespace: route.namespace }, { kind: 'Service', namespace, name: String(backend.name) })) {
    return `backend ${key} is in another namespace than ${title(route)}, and no ReferenceGrant in ${namespace} allows it. Add one, or move the route.`;
  }
  if (typeof backend.port !== 'number') return `backend ${key} of ${title(route)} has no port. Give it one.`;
  // A Service that is not in these files is taken to be there: the program need not make it.
  const ports = world.model.servicePorts.get(key);
  if (ports && !ports.includes(backend.port)) return `backend ${key} has no port ${backend.port}: the Service has ${ports.length > 0 ? ports.join(', ') : 'none'}. Name one of its ports.`;
  return undefined;
}
