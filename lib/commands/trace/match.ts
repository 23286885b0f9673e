import { Json, list, record, text } from '../../values/json';
import type { Release } from '../../release/release';
import type { Request } from '../../programs/edge/request';

/** How closely a match fits, the first difference first: as Gateway API has it, and Cilium where it leaves a choice. */
export type Rank = readonly number[];

/**
 * Whether a request has what a match wants, and how closely; undefined where it has not. @throws where a pattern is
 * none
 */
export function rank(
  kind: string,
  match: Json,
  request: Request,
  { gatewayApi: { prefixesAreExpressions } }: Release,
): Rank | undefined {
  const path = kind === 'GRPCRoute' ? grpcPath(record(match.method)) : record(match.path);
  const fit = pathRank(path, request.path, prefixesAreExpressions);
  const headers = list(match.headers);
  const query = list(match.queryParams);
  const method = kind === 'GRPCRoute' ? 'POST' : text(match.method);
  if (!fit || (method !== undefined && method !== request.method)) return undefined;
  if (!headers.every((header) => fits(header, request.headers.get(String(header.name).toLowerCase()))))
    return undefined;
  if (!query.every((parameter) => fits(parameter, request.query.get(String(parameter.name))))) return undefined;
  const byMethod = method === undefined ? 0 : 1;
  return prefixesAreExpressions
    ? [...fit, headers.length + byMethod, query.length]
    : [...fit, byMethod, headers.length, query.length];
}

/** What Cilium makes of a prefix where it is an expression. */
const BEHIND_PREFIX = '(/.*)?$';

/** An exact path before regular expressions, which Cilium puts before prefixes; of each the longest. */
function pathRank(
  { type = 'PathPrefix', value = '/' }: Json,
  path: string,
  prefixesAreExpressions: boolean,
): [number, number] | undefined {
  const wanted = String(value);
  if (type === 'Exact') return path === wanted ? [3, wanted.length] : undefined;
  if (type === 'RegularExpression') return whole(wanted).test(path) ? [2, wanted.length] : undefined;
  // By elements: /foo is for /foo and /foo/bar, not for /foobar.
  const prefix = wanted.replace(/\/$/, '');
  return path === prefix || path.startsWith(`${prefix}/`)
    ? prefixesAreExpressions
      ? [2, prefix.length + BEHIND_PREFIX.length]
      : [1, wanted.length]
    : undefined;
}

/**
 * Whether two matches are for the same requests, as Cilium compares them: in whatever order they name headers and
 * parameters.
 */
export function isSame(kind: string, one: Json, other: Json): boolean {
  const key = (match: Json) => {
    const { type = 'PathPrefix', value = '/' } =
      kind === 'GRPCRoute' ? grpcPath(record(match.method)) : record(match.path);
    const pairs = (of: unknown) =>
      list(of)
        .map((pair) => `${String(pair.type ?? 'Exact')} ${String(pair.name)} ${String(pair.value)}`)
        .sort();
    return JSON.stringify([
      type,
      value,
      kind === 'GRPCRoute' ? 'POST' : match.method,
      pairs(match.headers),
      pairs(match.queryParams),
    ]);
  };
  return key(one) === key(other);
}

/** gRPC asks for /SERVICE/METHOD. */
function grpcPath({ type = 'Exact', service, method }: Json): Json {
  if (service === undefined && method === undefined) return {};
  const part = (value: unknown) => (value === undefined ? '[^/]+' : String(value));
  if (type === 'RegularExpression' || service === undefined)
    return { type: 'RegularExpression', value: `/${part(service)}/${part(method)}` };
  return method === undefined
    ? { value: `/${String(service)}/` }
    : { type: 'Exact', value: `/${String(service)}/${String(method)}` };
}

function fits({ type, value }: Json, given: string | undefined): boolean {
  if (given === undefined) return false;
  return type === 'RegularExpression' ? whole(String(value)).test(given) : given === String(value);
}

/** Envoy's expressions are RE2, and match the whole of a value. */
function whole(pattern: string): RegExp {
  const [, flags = ''] = /^\(\?([is]+)\)/.exec(pattern) ?? [];
  try {
    return new RegExp(`^(?:${pattern.replace(/^\(\?[is]+\)/, '').replaceAll('(?P<', '(?<')})$`, flags);
  } catch {
    throw new Error(`the expression ${pattern} is none that trace can read`);
  }
}

/** A match in words. */
export function matchText(kind: string, match: Json): string {
  const path = record(match.path);
  const { service, method: call } = record(match.method);
  const values = (entries: Json[], sign: string) =>
    entries.map(
      ({ name, value, type }) => `${String(name)}${type === 'RegularExpression' ? ' ~' : sign} ${String(value)}`,
    );
  const words = [
    ...(kind === 'GRPCRoute' && (service ?? call) !== undefined
      ? [`${String(service ?? '*')}/${String(call ?? '*')}`]
      : []),
    ...(kind === 'HTTPRoute' && typeof match.method === 'string' ? [match.method] : []),
    ...(path.value === undefined
      ? []
      : [`${{ Exact: 'exactly ', RegularExpression: '~ ' }[String(path.type)] ?? ''}${String(path.value)}`]),
    ...values(list(match.headers), ':'),
    ...values(list(match.queryParams), ' ='),
  ];
  return words.length === 0 ? 'every request' : words.join(', ');
}
