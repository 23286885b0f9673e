import { readAuthorizer, readBackend } from '../../kinds/route';
import { type FilterType, isPassedOver } from '../../kinds/route-filters';
import type { Route } from '../../model/model';
import { type Unasked, unasked } from '../../model/tables/authorization';
import { knowsKind, mayLeadTo } from '../../model/tables/backend-kinds';
import { redirectPort } from '../../model/tables/redirect-ports';
import { defaultPort } from '../../values/default-port';
import { Json, list, record, texts } from '../../values/json';
import { has } from '../../release/patches';
import type { Release } from '../../release/release';
import type { Answer, Hop } from '../../programs/edge/hop';
import { hostOf, Request } from '../../programs/edge/request';
import type { World } from './world';

/** What filters ask of all that trace knows. */
export type FilterWorld = Pick<World, 'model' | 'version' | 'place'>;

/**
 * Applies the filters of a rule to a request. A filter may answer it. `port`: where a redirect leads that names neither
 * scheme nor port; undefined for that of the request's Host.
 */
export function filters(
  route: Route,
  rule: Json,
  index: number,
  match: Json,
  request: Request,
  port: number | undefined,
  world: FilterWorld,
): { hops: Hop[] } | { hops: Hop[]; answer: Answer } {
  const hops: Hop[] = [];
  // It ends the way of the request.
  const closed = unasked(route, rule, world.model).find(({ lets }) => lets === 'none go on');
  for (const [i, filter] of list(rule.filters).entries()) {
    const place = world.place(route.path, ['spec', 'rules', index, 'filters', i]);
    if (filter.type === 'RequestRedirect') {
      const redirect = record(filter.requestRedirect);
      const answer: Answer = {
        by: 'gateway',
        status: Number(redirect.statusCode ?? 302),
        location: target(redirect, match, request, port, world),
      };
      return {
        hops: [...hops, { stage: 'filter', value: `redirect: ${answer.status} to ${answer.location}`, place }],
        answer,
      };
    }
    const isIgnored = isPassedOver(String(filter.type), world.version);
    if (filter.type === 'CORS' && !isIgnored && isPreflight(request)) {
      return {
        hops: [...hops, { stage: 'filter', value: 'CORS: the gateway answers the preflight request', place }],
        answer: { by: 'gateway', status: 200 },
      };
    }
    if (closed?.nth === i)
      return {
        hops: [...hops, { stage: 'filter', value: `${asks(closed, route)}: the gateway answers 500`, place }],
        answer: { by: 'gateway', status: 500 },
      };
    hops.push({
      stage: 'filter',
      value: isIgnored
        ? `${String(filter.type)}: Cilium ${world.version} passes over it`
        : inWords(filter, match, request, route, world),
      place,
    });
  }
  return { hops };
}

/** Whether a request is a CORS preflight of a browser. */
function isPreflight({ method, headers }: Request): boolean {
  return method === 'OPTIONS' && headers.has('origin') && headers.has('access-control-request-method');
}

/** The target of a redirect. It keeps what the filter does not set, but for the port. */
function target(
  redirect: Json,
  match: Json,
  request: Request,
  ofListener: number | undefined,
  { model: { release } }: FilterWorld,
): string {
  const scheme = String(redirect.scheme ?? request.scheme);
  const host = String(redirect.hostname ?? hostOf(request));
  const [, own] = /:(\d+)$/.exec(request.headers.get('host') ?? '') ?? [];
  const asked = { scheme: request.scheme, hostPort: own === undefined ? undefined : Number(own) };
  const port = redirectPort(redirect, asked, ofListener);
  const query = request.url.includes('?') ? request.url.slice(request.url.indexOf('?')).replace(/#.*/, '') : '';
  return (
    `${scheme}://${host}${port === defaultPort(scheme) ? '' : `:${port}`}` +
    `${redirected(record(redirect.path), match, request.path, release)}${query}`
  );
}

/**
 * The path of a redirect. Envoy replaces the prefix as plain text: with "/" in place of "/app", "/app/x" becomes "//x".
 */
function redirected(
  { type, replaceFullPath, replacePrefixMatch }: Json,
  match: Json,
  path: string,
  { gatewayApi }: Release,
): string {
  if (type === 'ReplaceFullPath') return String(replaceFullPath ?? '/');
  if (type !== 'ReplacePrefixMatch' || !replacePrefixMatch) return path;
  const prefix = String(record(match.path).value ?? '/');
  const rest = gatewayApi.prefixesAreExpressions
    ? ''
    : path.slice(prefix === '/' ? 1 : prefix.replace(/\/$/, '').length);
  return `${String(replacePrefixMatch)}${rest}`;
}

/**
 * A path after a rewrite, by `ReplaceFullPath` or `ReplacePrefixMatch`. Cilium takes a slash from the end of the new
 * prefix. If nothing or a slash is left, it strips the prefix with the slash after it; else Envoy replaces the prefix
 * as text.
 */
function rewritten(
  { type, replaceFullPath, replacePrefixMatch }: Json,
  match: Json,
  path: string,
  version: string,
): string {
  if (type === 'ReplaceFullPath') return String(replaceFullPath ?? '/');
  if (type !== 'ReplacePrefixMatch') return path;
  const prefix = String(record(match.path).value ?? '/');
  const start = String(replacePrefixMatch ?? '/').replace(/\/$/, '');
  if (start === '' || start === '/')
    return path.startsWith(prefix) ? `/${path.slice(prefix.length).replace(/^\//, '')}` : path;
  if (prefix === '/' && has(version, 'keepsRootSlash')) return `${start.replace(/\/$/, '')}${path}`;
  return `${start}${path.slice(prefix === '/' ? 1 : prefix.replace(/\/$/, '').length)}`;
}

type Words = (filter: Json, match: Json, request: Request, route: Route, world: FilterWorld) => string;

/** Filters that trace describes by their type alone. */
const byName: Words = ({ type }) => String(type);

const WORDS: Record<FilterType, Words> = {
  RequestHeaderModifier: (filter) => headersInWords('request', filter.type, filter.requestHeaderModifier),
  ResponseHeaderModifier: (filter) => headersInWords('response', filter.type, filter.responseHeaderModifier),
  URLRewrite: (filter, match, request, _, { version }) => {
    const { hostname, path } = record(filter.urlRewrite);
    const parts = [
      ...(hostname === undefined ? [] : [`host ${String(hostname)}`]),
      ...(path === undefined ? [] : [`path ${rewritten(record(path), match, request.path, version)}`]),
    ];
    return `rewrite: ${parts.join(', ')}`;
  },
  RequestMirror: (filter, _, __, route, { model, version }) => {
    const backend = readBackend(record(record(filter.requestMirror).backendRef));
    const { kind = 'Service', namespace = route.namespace, name, port } = backend;
    const target = `${namespace === route.namespace ? '' : `${namespace}/`}${name}:${port}`;
    if (!has(version, 'mirrorsAskForGrants')) return `mirror: a copy goes to ${target}`;
    if (!knowsKind(backend, version)) return `mirror: no copy goes to ${target}: Cilium knows no ${kind} there`;
    return mayLeadTo(route, backend, model.grants)
      ? `mirror: a copy goes to ${target}`
      : `mirror: no copy goes to ${target}: no ReferenceGrant in ${namespace} allows it`;
  },
  CORS: (filter) => {
    const { allowOrigins } = record(filter.cors);
    return `CORS: for pages of ${texts(allowOrigins).join(', ') || 'no origin'}`;
  },
  // Handled above: it answers the request.
  RequestRedirect: byName,
  ExternalAuth: (filter, _, __, route, { model }) => {
    const open = unasked(route, { filters: [filter] }, model).at(0);
    if (open) return `${asks(open, route)}: requests go on without it`;
    const { kind = 'Service', namespace = route.namespace, name, port } = readAuthorizer(filter)!;
    return `ExternalAuth: ${kind} ${namespace}/${name}:${port} decides`;
  },
  ExtensionRef: byName,
};

/** Whom an ExternalAuth filter would ask, and why it does not. */
function asks({ service, why }: Unasked, route: Route): string {
  const { kind = 'Service', namespace = route.namespace, name } = service;
  const reasons: Record<Unasked['why'], string> = {
    'no grant': `no ReferenceGrant in ${namespace} allows it`,
    'no such kind': `Cilium knows no ${kind} there`,
    'no port': 'it names no port',
  };
  return `ExternalAuth: ${kind} ${namespace}/${name} is not asked: ${reasons[why]}`;
}

function headersInWords(of: 'request' | 'response', type: unknown, modifier: unknown): string {
  const headers = record(modifier);
  const names = (action: string) => list(headers[action]).map((header) => `${action} ${String(header.name)}`);
  const all = [
    ...names('set'),
    ...names('add'),
    ...(Array.isArray(headers.remove) ? headers.remove.map((header) => `remove ${String(header)}`) : []),
  ];
  return all.length > 0 ? `headers of the ${of}: ${all.join(', ')}` : String(type);
}

function inWords(filter: Json, match: Json, request: Request, route: Route, world: FilterWorld): string {
  const type = String(filter.type);
  return Object.hasOwn(WORDS, type) ? WORDS[type as FilterType](filter, match, request, route, world) : type;
}
