import { Json, list, record } from '../../values/json';
import { Match, Pair, prefixOf } from '../../model/tables/matches';
import type { Request } from '../../programs/edge/request';

/** Whether a request fits a match. @throws where a regular expression is invalid */
export function fits(kind: string, { path, method, headers, query }: Match, request: Request): boolean {
  const wanted = kind === 'GRPCRoute' ? 'POST' : method;
  return (
    fitsPath(path, request.path) &&
    (wanted === undefined || wanted === request.method) &&
    headers.every((header) => fitsPair(header, request.headers.get(header.name.toLowerCase()))) &&
    query.every((parameter) => fitsPair(parameter, request.query.get(parameter.name)))
  );
}

export function fitsPath(path: Match['path'], asked: string): boolean {
  if (path.type === 'Exact') return asked === path.value;
  if (path.type === 'RegularExpression') return whole(path.value).test(asked);
  // Prefixes match whole path segments: /foo matches /foo and /foo/bar, not /foobar.
  const prefix = prefixOf(path);
  return asked === prefix || asked.startsWith(`${prefix}/`);
}

function fitsPair({ value, isExpression }: Pair, given: string | undefined): boolean {
  if (given === undefined) return false;
  return isExpression ? whole(value).test(given) : given === value;
}

/** Envoy's regular expressions are RE2, and match the whole value. */
function whole(pattern: string): RegExp {
  const [, flags = ''] = /^\(\?([is]+)\)/.exec(pattern) ?? [];
  try {
    return new RegExp(`^(?:${pattern.replace(/^\(\?[is]+\)/, '').replaceAll('(?P<', '(?<')})$`, flags);
  } catch {
    throw new Error(`trace cannot read the expression ${pattern}`);
  }
}

/** A match in words. */
export function matchText(kind: string, match: Json): string {
  const path = record(match.path);
  const { service, method: call } = record(match.method);
  const values = (entries: readonly Json[], sign: string) =>
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
