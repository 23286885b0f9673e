import { answersOf } from '../kinds/route-filters';
import { Json, list, record, text } from '../values/json';

/** The paths that the Gateway API allows, without "." and ".." segments, which clients remove. */
const PATH = /^\/(?!(?:.*\/)?\.\.?(?:\/|$))(?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|%[0-9a-fA-F]{2})*$/;

/** A path at which these rules serve a GET without headers or query: "/" if they serve it, else the first one. */
export function plainPath(rules: readonly Json[]): string | undefined {
  const served: string[] = [];
  const unserved = new Set<string>();
  for (const rule of rules) {
    const paths = pathsOf(rule);
    if (isServed(rule)) served.push(...paths);
    else for (const path of paths) unserved.add(path);
  }
  const asked = served.filter((path) => !unserved.has(path));
  return asked.includes('/') ? '/' : asked[0];
}

const EVERY_REQUEST: Json[] = [{}];

function pathsOf({ matches }: Json): string[] {
  const all = list(matches);
  return (all.length > 0 ? all : EVERY_REQUEST).flatMap((match) => {
    const { type = 'PathPrefix', value = '/' } = record(match.path);
    const isPlain =
      (type === 'PathPrefix' || type === 'Exact') &&
      (match.method ?? 'GET') === 'GET' &&
      list(match.headers).length === 0 &&
      list(match.queryParams).length === 0;
    const path = text(value);
    return isPlain && path !== undefined && PATH.test(path) ? [path] : [];
  });
}

/** Whether a client gets an answer: from a backend with a weight, or from the gateway with a redirect. */
function isServed({ backendRefs, filters }: Json): boolean {
  return (
    list(backendRefs).some(({ weight }) => weight !== 0) || list(filters).some(({ type }) => answersOf(type) === 'all')
  );
}
