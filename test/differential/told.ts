// The tables of a Gateway as lines, of Cilium's operator and of our model: what is equal for Envoy is equal here.
import { createHash } from 'node:crypto';
import { describe, nameOf } from '../../lib/model/tables/tables';
import type { GatewayTables } from '../../lib/model/tables/tables';
import { prefixOf, rankOf, type Match, type Rank } from '../../lib/model/tables/matches';
import type { Rule } from '../../lib/model/tables/actions';
import { filters, type FilterWorld } from '../../lib/commands/trace/filters';
import { readRequest, type Request } from '../../lib/programs/edge/request';
import { defaultPort } from '../../lib/values/default-port';
import { CERTIFICATES, NOWHERE } from './cases';

/** A line of a table; several ways to say it, where chance decides. */
export type Line = readonly string[];

const plain = (value: string) => value.replace(/-(\d+)(?=[/:]|$)/g, '');

export function ofModel({ chains, tables }: GatewayTables, prefixesAreExpressions: boolean, world: Of): Line[] {
  const lines: Line[] = [
    ...chains.map(({ ports, tls, table, shares }) => [
      chain(
        prefixesAreExpressions ? [] : ports,
        tls && [...tls.names].sort(),
        tls?.secret,
        table ?? sharesText(shares!.map((one) => [plain(nameOf(one)), one.weight])),
      ),
    ]),
    ...[...tables].flatMap(([name, hosts]) =>
      hosts.flatMap((host) =>
        host.entries.map(({ match, actions }) =>
          actions.map((action) => {
            const said = describe(action) as any[];
            const request = asking(name, match.path.type, pathOf(match.path));
            const filtered = () => filterText(action.rule, match, request, host.redirectPort(action.rule.route), world);
            const what =
              said[0] === 'redirect'
                ? filtered()
                : said[0] === 500
                  ? '500'
                  : 'shares' in action
                    ? sharesText(action.shares.map((one) => [plain(nameOf(one)), one.weight])) + filtered()
                    : '';
            return entry(name, host.name, matchText(match, prefixesAreExpressions), what);
          }),
        ),
      ),
    ),
  ];
  // A prefix with a slash at its end, and one without, are two entries that say the same.
  return [
    ...new Map(
      lines.map((line, i): [string | number, Line] => [line[0].includes(' [') ? line.join() : i, line]),
    ).values(),
  ];
}

function chain(ports: readonly number[], names: readonly string[] | undefined, secret: string | undefined, to: string) {
  const what = names ? `TLS ${names.join(',') || '*'}${secret === undefined ? '' : ` by ${plain(secret)}`}` : 'plain';
  return `${ports.join(',')} ${what} -> ${to}`;
}

function entry(table: string, host: string, match: string, what: string): string {
  return `${table} ${host} [${match}] -> ${what}`;
}

/** What trace knows of the world. */
type Of = Pick<FilterWorld, 'model' | 'version'>;

/** The path of a match as Envoy has it. */
const pathOf = (path: Match['path']) => (path.type === 'PathPrefix' ? prefixOf(path) : path.value);

/** A request that a match takes, but for one by an expression. */
function asking(table: string, type: string, path: string): Request {
  const url =
    `${table === 'insecure' ? 'http' : 'https'}://q.example.org:7777` +
    (type === 'Exact' ? path : type === 'PathPrefix' ? `${path.replace(/\/$/, '')}/x` : '/q');
  const request = readRequest(url, { headers: [], method: 'GET', from: 'client' });
  if (typeof request === 'string') throw new Error(request);
  return request;
}

/** Where filters redirect a request, or what they make of it, as trace says. */
function filterText(
  { route, json, index }: Rule,
  match: Match,
  request: Request,
  port: number | undefined,
  world: Of,
): string {
  const done = filters(route, json, index, match.json, request, port, { ...world, place: () => ({ file: '' }) });
  if ('answer' in done) return redirectText(done.answer.status!, done.answer.location!);
  const copies = done.hops.flatMap(({ value }) => {
    const [, namespace = route.namespace, name, to] =
      /^mirror: a copy goes to (?:([^/]+)\/)?(.*):(\d+)$/.exec(value) ?? [];
    return name === undefined || name === NOWHERE ? [] : [plain(`${namespace}/${name}:${to}`)];
  });
  const [, host, path] =
    done.hops.map(({ value }) => /^rewrite: (?:host ([^,]+))?(?:, )?(?:path (.*))?$/.exec(value)).find(Boolean) ?? [];
  return rewriteText(request, host, path) + copiesText(copies);
}

const copiesText = (copies: readonly string[]) => (copies.length > 0 ? ` with a copy to ${copies}` : '');

const redirectText = (status: number, location: string) => `redirect ${status} ${new URL(location).href}`;

function rewriteText({ path: before }: Request, host: string | undefined, path: string = before): string {
  return host === undefined && path === before ? '' : ` as ${host ?? ''}${path}`;
}

function sharesText(shares: readonly (readonly [string, number])[]): string {
  if (shares.length === 1) return shares[0][0];
  return shares
    .map(([name, weight]) => `${name} ${weight}`)
    .sort()
    .join(' + ');
}

function matchText({ path, method, headers, query }: Match, prefixesAreExpressions: boolean): string {
  const pairs = [
    ...headers.map(({ name, value, isExpression }) => `${name} ${isExpression ? '~' : '='} ${value}`),
    ...(method === undefined ? [] : [`:method = ${method}`]),
  ];
  return matched(
    path.type === 'Exact'
      ? `= ${path.value}`
      : path.type === 'RegularExpression'
        ? `~ ${path.value}`
        : prefixesAreExpressions
          ? `~ ${prefixOf(path)}(/.*)?$`
          : `^ ${prefixOf(path) || '/'}`,
    pairs,
    query.map(({ name, value, isExpression }) => `${name} ${isExpression ? '~' : '='} ${value}`),
  );
}

function matched(path: string, headers: readonly string[], query: readonly string[]): string {
  return [path, ...[...headers].sort(), ...[...query].sort().map((one) => `?${one}`)].join('; ');
}

/** What the operator wrote. */
export function ofOperator({ metadata: { name: gateway, namespace }, spec: { services = [], resources } }: any): {
  lines: string[];
  /** The entries of each host name, in their order. */
  ranks: Ranked[][];
} {
  const number = /-(\d+)$/.exec(namespace)![1];
  const ofType = (type: string) => resources.filter((resource: any) => resource['@type'].endsWith(`.${type}`));
  const portsOf = (listener: string): number[] =>
    services
      .filter((service: any) => service.name === gateway && (service.listener || listener) === listener)
      .flatMap(({ ports = [] }: any) => ports)
      .sort((a: number, b: number) => a - b);
  const chains = ofType('Listener').flatMap((listener: any) =>
    listener.filterChains.map(({ filterChainMatch: match, filters: [{ typedConfig }], transportSocket }: any) => {
      const table = typedConfig.rds?.routeConfigName?.replace(/^listener-/, '');
      const secret = transportSocket?.typedConfig?.commonTlsContext?.tlsCertificateSdsSecretConfigs?.[0]?.name;
      const names = match.transportProtocol === 'tls' ? (match.serverNames ?? []) : undefined;
      const shares = typedConfig.cluster
        ? [[clusterName(typedConfig.cluster), 1] as const]
        : (typedConfig.weightedClusters?.clusters ?? []).map(
            (one: any) => [clusterName(one.name), one.weight ?? 0] as const,
          );
      return chain(
        [...new Set(portsOf(listener.name))],
        names && [...names].sort(),
        secret && sourceOf(secret, number),
        table ?? sharesText(shares),
      );
    }),
  );
  const ranks: Ranked[][] = [];
  const entries = ofType('RouteConfiguration').flatMap((table: any) =>
    (table.virtualHosts ?? []).flatMap(({ domains, routes }: any) => {
      ranks.push(routes.map(({ match }: any) => rankOfEnvoy(match)));
      return routes.map(({ match, ...action }: any) =>
        entry(
          table.name.replace(/^listener-/, ''),
          domains[0],
          envoyMatch(match),
          actionText(action, match, table.name.replace(/^listener-/, '')),
        ),
      );
    }),
  );
  // A rule without backends is there as often as it is merged.
  return { lines: [...chains, ...new Set<string>(entries)], ranks };
}

/**
 * The Secret of a copy: `cilium-secrets/NAMESPACE-NAME`, and a digest in place of the two from 1.20.1 on (Cilium's
 * pkg/secretsync/names).
 */
function sourceOf(copy: string, number: string): string {
  const name = copy.slice(copy.indexOf('/') + 1);
  const source = ['infra', 'app', 'other']
    .flatMap((namespace) => CERTIFICATES.map((secret) => [namespace, secret]))
    .find(([namespace, secret]) => {
      const digest = createHash('sha256').update(`secret\0${namespace}-${number}\0${secret}`).digest('hex');
      return name === `cilium-sync-secret-${digest}` || name === `${namespace}-${number}-${secret}`;
    });
  return source?.join('/') ?? name;
}

/** `NAMESPACE/NAME:PORT`, with ":" in place of "/" in newer releases. */
function clusterName(cluster: string): string {
  const [, namespace, name, port] = /^([^/:]+)[/:]([^:]+):(\d+)$/.exec(cluster)!;
  return plain(`${namespace}/${name}:${port}`);
}

const STATUS: Record<string, number> = { MOVED_PERMANENTLY: 301, FOUND: 302, SEE_OTHER: 303 };

function actionText({ redirect, directResponse, route }: any, match: any, table: string): string {
  if (directResponse) return String(directResponse.status);
  const { type, value } = pathOfEnvoy(match);
  const request = asking(table, type, value);
  // Of an expression Envoy takes the whole path for what matches.
  const prefix = type === 'PathPrefix' && !match.safeRegex ? value : request.path;
  if (redirect)
    return redirectText(STATUS[redirect.responseCode ?? 'MOVED_PERMANENTLY'], locationOf(redirect, request, prefix));
  const to = route.cluster
    ? clusterName(route.cluster)
    : sharesText(route.weightedClusters.clusters.map(({ name, weight }: any) => [clusterName(name), weight ?? 0]));
  const copies = (route.requestMirrorPolicies ?? []).map(({ cluster }: any) => clusterName(cluster));
  return (
    to + rewriteText(request, route.hostRewriteLiteral, pathAfter(route, request.path, prefix)) + copiesText(copies)
  );
}

/** As Envoy makes it (RouteEntryImplBase::newUri): the port of Host stays but for the default one of another scheme. */
function locationOf(redirect: any, request: Request, prefix: string): string {
  const { schemeRedirect: scheme = request.scheme, hostRedirect, portRedirect, pathRedirect } = redirect;
  const [host, own] = request.headers.get('host')!.split(':');
  const isKept =
    hostRedirect === undefined && (scheme === request.scheme || Number(own) !== defaultPort(request.scheme));
  const port = portRedirect ?? (isKept ? own : undefined);
  return (
    `${scheme}://${hostRedirect ?? host}${port === undefined ? '' : `:${port}`}` +
    (pathRedirect ?? pathAfter(redirect, request.path, prefix))
  );
}

/** `prefix`: what of the path is replaced. */
function pathAfter({ prefixRewrite, regexRewrite }: any, path: string, prefix: string): string {
  if (regexRewrite)
    return path.replace(new RegExp(regexRewrite.pattern.regex), regexRewrite.substitution.replaceAll('\\', '$'));
  return prefixRewrite === undefined ? path : prefixRewrite + path.slice(prefix.length);
}

/** A prefix that stands there as an expression is one too. */
function pathOfEnvoy({ path, prefix, pathSeparatedPrefix, safeRegex }: any): { type: string; value: string } {
  if (path !== undefined) return { type: 'Exact', value: path };
  if (!safeRegex) return { type: 'PathPrefix', value: pathSeparatedPrefix ?? prefix };
  const [, start] = /^(.*)\(\/\.\*\)\?\$$/.exec(safeRegex.regex) ?? [];
  return start === undefined
    ? { type: 'RegularExpression', value: safeRegex.regex }
    : { type: 'PathPrefix', value: start };
}

const INTERNAL = ['X-Forwarded-Proto', ':authority'];

function envoyMatch({ path, prefix, pathSeparatedPrefix, safeRegex, headers = [], queryParameters = [] }: any): string {
  const pair = ({ name, stringMatch }: any) =>
    `${name} ${stringMatch.exact === undefined ? `~ ${stringMatch.safeRegex?.regex}` : `= ${stringMatch.exact}`}`;
  return matched(
    path === undefined ? (safeRegex ? `~ ${safeRegex.regex}` : `^ ${pathSeparatedPrefix ?? prefix}`) : `= ${path}`,
    headers.filter(({ name }: any) => !INTERNAL.includes(name)).map(pair),
    queryParameters.map(pair),
  );
}

/** How closely an entry fits, and the method that it asks for: entries of two methods have no order that matters. */
export interface Ranked {
  readonly rank: Rank;
  readonly method?: string;
}

function rankOfEnvoy({
  path,
  prefix,
  pathSeparatedPrefix,
  safeRegex,
  headers = [],
  queryParameters = [],
}: any): Ranked {
  const own = headers.filter(({ name }: any) => !INTERNAL.includes(name));
  const pair = { name: '', value: '', isExpression: false };
  const method = own.find(({ name }: any) => name === ':method')?.stringMatch.exact;
  const match: Match = {
    path: {
      type: path !== undefined ? 'Exact' : safeRegex ? 'RegularExpression' : 'PathPrefix',
      value: path ?? safeRegex?.regex ?? pathSeparatedPrefix ?? prefix,
    },
    method,
    headers: own.filter(({ name }: any) => name !== ':method').map(() => pair),
    query: queryParameters.map(() => pair),
    json: {},
  };
  return { rank: rankOf(match, false), method };
}
