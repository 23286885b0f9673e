import type { Gateway, Listener, Model, Route } from '../model/model';
import { givesPort, redirectPort } from '../model/tables/redirect-ports';
import { isFaulty } from '../release/faults/faults';
import { firstWith, has, versionsWith } from '../release/patches';
import type { Translation } from '../release/translation';
import { type Json, list, record } from '../values/json';
import { defaultPort } from '../values/default-port';
import { isWildcard } from '../values/hostnames';
import type { Check, Finding } from './check';
import { servedRoutes, wholeRoutes } from './gateways';
import { translationBy } from './tables';

export const redirectToItself: Check = {
  name: 'redirect-to-itself',
  level: 'error',
  title: 'A redirect leads to the request that it answers',
  why:
    'The client comes back with the same request, until it gives up: "too many redirects". Cilium ' +
    `${versionsWith('redirectsApart')} pass over a redirect to the scheme that the request has, and answer 404 ` +
    '(cilium#48373).',
  fix: 'Attach a redirect to HTTPS to the HTTP listener, or let `redirectToHttps` of SharedGateway make it.',
  run: (model) =>
    wholeRoutes(model, ({ kind, filters }) => kind === 'HTTPRoute' && filters.includes('RequestRedirect')).flatMap(
      (attachments): Finding[] => {
        const [{ route }] = attachments;
        const places = attachments.flatMap(({ gateway, listeners }) =>
          listeners
            .filter(({ protocol }) => protocol === 'HTTP' || protocol === 'HTTPS')
            .map((listener) => ({ gateway, listener })),
        );
        if (places.length === 0) return [];
        return route.rules.flatMap((rule, index): Finding[] => {
          const nth = list(rule.filters).findIndex(({ type }) => type === 'RequestRedirect');
          const redirect = nth < 0 ? undefined : record(list(rule.filters)[nth].requestRedirect);
          if (!redirect || !places.every((place) => isSame(redirect, rule, route, place, translationBy(model))))
            return [];
          const [{ listener }] = places;
          const answer =
            redirect.scheme !== undefined && has(model.version, 'redirectsApart')
              ? `Cilium ${model.release.minor} passes over it and answers 404`
              : 'clients get the same redirect again, and give up';
          return [
            {
              path: route.path,
              at: ['spec', 'rules', index, 'filters', nth],
              rule:
                `rules[${index}] of HTTPRoute ${route.name} redirects requests at listener ${listener.name} ` +
                `(${listener.protocol}) to the place that they come from: ${answer}`,
              fix:
                redirect.scheme === 'https'
                  ? {
                      program: 'Name the HTTP listener: listener. Or use redirectToHttps of the gateway.',
                      file: 'Name the HTTP listener: sectionName.',
                    }
                  : 'Give the redirect another host name, path, port or scheme.',
            },
          ];
        });
      },
    ),
};

/** Whether the target of a redirect surely is the request. */
function isSame(
  redirect: Json,
  rule: Json,
  { hostnames }: Route,
  { gateway, listener }: { readonly gateway: Gateway; readonly listener: Listener },
  how: Pick<Translation, 'redirectPort'>,
): boolean {
  if (!gateway.ofCilium) return false;
  const { scheme, hostname, path } = redirect;
  const own = listener.protocol.toLowerCase();
  if (scheme !== undefined && scheme !== own) return false;
  const ofListener = givesPort(gateway.listeners, (one) => one === listener, how)?.port;
  const asked = { scheme: own, hostPort: listener.port === defaultPort(own) ? undefined : listener.port };
  if (redirectPort(redirect, asked, ofListener) !== listener.port) return false;
  const names = hostnames.length > 0 ? hostnames : [listener.hostname ?? '*.'];
  if (hostname !== undefined && !names.every((name) => name === hostname && !isWildcard(name))) return false;
  return keepsPath(record(path), rule);
}

function keepsPath({ type, replaceFullPath, replacePrefixMatch }: Json, { matches }: Json): boolean {
  if (type === undefined) return true;
  const paths = list(matches).map(({ path }) => record(path));
  if (paths.length === 0) return false;
  return type === 'ReplaceFullPath'
    ? paths.every((path) => path.type === 'Exact' && path.value === replaceFullPath)
    : paths.every((path) => (path.type ?? 'PathPrefix') === 'PathPrefix' && path.value === replacePrefixMatch);
}

export const rewriteWithoutSlash: Check = {
  name: 'rewrite-without-slash',
  level: 'error',
  title: 'A filter rewrites the path to one that lacks a "/"',
  why:
    'Envoy sends a path that does not begin with "/" on as it is, in a request line that no server takes: they ' +
    `answer 400. Before Cilium ${firstWith('keepsRootSlash')}, a new prefix in place of "/" comes right before the ` +
    'rest of the path (cilium#41998): with "/v2", requests for /users go on as /v2users.',
  fix:
    `Write the path with "/" in front. Before Cilium ${firstWith('keepsRootSlash')}, end a prefix in place of "/" ` +
    'with "//".',
  run: (model: Model) =>
    servedRoutes(model).flatMap(({ path, name, rules }) =>
      rules.flatMap((rule, index) =>
        list(rule.filters).flatMap((filter, nth): Finding[] => {
          const target = record(record(filter.urlRewrite).path);
          const value = target.replaceFullPath ?? target.replacePrefixMatch;
          if (filter.type !== 'URLRewrite' || typeof value !== 'string' || value === '') return [];
          const at = ['spec', 'rules', index, 'filters', nth];
          const what = `rules[${index}] of HTTPRoute ${name} rewrites the path`;
          if (!value.startsWith('/'))
            return [
              {
                path,
                at,
                rule: `${what} to ${JSON.stringify(value)}, without "/"`,
                fix: `Write ${JSON.stringify(`/${value}`)}.`,
              },
            ];
          if (!isFaulty(model.version, 'root-prefix-joined') || !joinsToPath(filter, rule)) return [];
          const start = value.replace(/\/$/, '');
          return [
            {
              path,
              at,
              rule: `${what}: in place of the prefix "/", Cilium ${model.version} makes ${start}users of /users`,
              fix: `Write ${JSON.stringify(`${start}//`)}, or take Cilium ${firstWith('keepsRootSlash')}.`,
            },
          ];
        }),
      ),
    ),
};

/**
 * Whether a filter puts a word in place of the prefix "/". Cilium takes a slash from its end. A sign there, as in
 * "/find?q=", may be meant to come right before the path.
 */
export function joinsToPath({ type, urlRewrite }: Json, { matches }: Json): boolean {
  const { replacePrefixMatch } = record(record(urlRewrite).path);
  const paths = list(matches).map(({ path }) => record(path));
  return (
    type === 'URLRewrite' &&
    typeof replacePrefixMatch === 'string' &&
    /\w\/?$/.test(replacePrefixMatch) &&
    (paths.length === 0 ||
      paths.some((path) => (path.type ?? 'PathPrefix') === 'PathPrefix' && (path.value ?? '/') === '/'))
  );
}
