import { Json, list, record, text } from '../../values/json';

/** A match of a rule, as Cilium reads it. */
export interface Match {
  readonly path: { readonly type: 'Exact' | 'PathPrefix' | 'RegularExpression'; readonly value: string };
  readonly method?: string;
  readonly headers: readonly Pair[];
  readonly query: readonly Pair[];
  /** As it is written. */
  readonly json: Json;
}

export interface Pair {
  readonly name: string;
  readonly value: string;
  readonly isExpression: boolean;
}

/** The matches of a rule; one for every request if the rule has none. */
export function readMatches(kind: string, rule: Json): Match[] {
  const matches = list(rule.matches);
  return (matches.length > 0 ? matches : [{}]).map((match) => readMatch(kind, match));
}

function readMatch(kind: string, match: Json): Match {
  return {
    path: kind === 'GRPCRoute' ? grpcPath(record(match.method)) : httpPath(record(match.path)),
    method: kind === 'GRPCRoute' ? undefined : text(match.method),
    headers: readPairs(match.headers),
    query: readPairs(match.queryParams),
    json: match,
  };
}

function readPairs(pairs: unknown): Pair[] {
  return list(pairs).map(({ name, value, type }) => ({
    name: String(name),
    value: String(value),
    isExpression: type === 'RegularExpression',
  }));
}

function httpPath({ type, value = '/' }: Json): Match['path'] {
  const path = String(value);
  if (type === 'Exact' || type === 'RegularExpression') return { type, value: path };
  return { type: 'PathPrefix', value: path };
}

/** A gRPC call has the path /SERVICE/METHOD. */
function grpcPath({ type = 'Exact', service, method }: Json): Match['path'] {
  if (service === undefined && method === undefined) return { type: 'PathPrefix', value: '' };
  const part = (value: unknown) => (value === undefined ? '.+' : String(value));
  if (type === 'RegularExpression' || service === undefined)
    return { type: 'RegularExpression', value: `/${part(service)}/${part(method)}` };
  return method === undefined
    ? { type: 'PathPrefix', value: `/${String(service)}/` }
    : { type: 'Exact', value: `/${String(service)}/${String(method)}` };
}

/** The prefix without its last slash: "/a/" and "/a" match the same path segments. */
export function prefixOf({ value }: Match['path']): string {
  return value.replace(/\/$/, '');
}

/** The precedence of a match: the first number that differs decides, and the higher one wins. */
export type Rank = readonly number[];

/** The suffix that Cilium appends where it writes prefixes as regular expressions. */
const BEHIND_PREFIX = '(/.*)?$';

export function rankOf({ path, method, headers, query }: Match, prefixesAreExpressions: boolean): Rank {
  const byMethod = method === undefined ? 0 : 1;
  const expression = path.type === 'RegularExpression';
  const length = path.type === 'PathPrefix' ? Math.max(prefixOf(path).length, 1) : path.value.length;
  if (path.type === 'Exact')
    return prefixesAreExpressions ? [3, length, 0, 0] : [3, length, byMethod, headers.length, query.length];
  if (!prefixesAreExpressions) return [expression ? 2 : 1, length, byMethod, headers.length, query.length];
  const long = expression ? length : prefixOf(path).length + BEHIND_PREFIX.length;
  return [2, long, headers.length + byMethod, query.length];
}

export function isCloser(a: Rank, b: Rank): boolean {
  const i = a.findIndex((value, place) => value !== b[place]);
  return i >= 0 && a[i] > b[i];
}

/** A key that is equal for equal matches, whatever the order of their headers and parameters. */
export function matchKey({ path, method, headers, query }: Match): string {
  const pairs = (of: readonly Pair[]) =>
    of.map(({ name, value, isExpression }) => `${name} ${isExpression ? '~' : '='} ${value}`).sort();
  return JSON.stringify([path.type, path.value, method, pairs(headers), pairs(query)]);
}
