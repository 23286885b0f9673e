import { record } from '../values/json';
import { isGranted } from '../model/grants';
import { ownerTitle, surelyAdmits } from '../model/listeners';
import type { Gateway, Listener, Model, Route } from '../model/model';
import { type Check, type Finding, PARENTS, type Problem } from './check';
import { grouped } from '../values/grouped';
import { hostnamesMeet, hostnamesOver } from '../values/hostnames';
import { attachmentsOf, gatewayKey } from './gateways';
import { gatewaysWithListeners } from './listeners';

/** Findings of `look` at every listener of a Gateway or ListenerSet of the app. */
export function atListeners(
  model: Model,
  look: (listener: Listener, gateway: Gateway) => Problem | undefined,
): Finding[] {
  return gatewaysWithListeners(model).flatMap((gateway) =>
    gateway.listeners.flatMap((listener): Finding[] => {
      const found = look(listener, gateway);
      return found
        ? [
            {
              path: listener.owner.path,
              value: listener.name,
              ...found,
              rule: `listener ${listener.name} of ${ownerTitle(listener)} ${found.rule}`,
            },
          ]
        : [];
    }),
  );
}

export const listenerWithoutCertificate: Check = {
  name: 'listener-without-certificate',
  level: 'error',
  title: 'A listener of a Gateway of Cilium ends TLS and has no certificate',
  why:
    'Envoy gets no certificate for it and refuses every TLS handshake. With an annotation, cert-manager makes a ' +
    'Secret for each certificateRef, and none for a listener without one.',
  fix: 'Name a Secret: `tls.certificateRefs`.',
  run: (model) =>
    atListeners(model, ({ protocol, tls }, { ofCilium }) => {
      const ends = protocol === 'HTTPS' || (protocol === 'TLS' && tls?.mode !== 'Passthrough');
      // Gateways of other classes may get certificates in other ways.
      if (!ofCilium || !ends || (tls && tls.certificates.length > 0)) return undefined;
      return { rule: `speaks ${protocol} and has no certificate`, fix: 'Name a Secret in tls.certificateRefs.' };
    }),
};

export const passthroughWithCertificate: Check = {
  name: 'passthrough-with-certificate',
  level: 'warning',
  title: 'A listener passes TLS through and has a certificate',
  why: 'The backend ends TLS: the certificate is never used.',
  fix: 'Leave certificateRefs out, or end TLS here: mode Terminate.',
  run: (model) =>
    atListeners(model, ({ tls }) =>
      tls?.mode === 'Passthrough' && tls.certificates.length > 0
        ? {
            rule: `passes TLS through, and its certificate ${tls.certificates[0].name} is never used`,
            fix: 'Leave it out, or set mode Terminate.',
            value: tls.certificates[0].name,
          }
        : undefined,
    ),
};

export const certificateWithoutGrant: Check = {
  name: 'certificate-without-grant',
  level: 'warning',
  title: 'A listener uses a certificate of another namespace, and no ReferenceGrant of the app allows it',
  why:
    'Unless the grant is made elsewhere, the listener gets the condition RefNotPermitted and refuses every TLS ' +
    'handshake.',
  fix:
    'Add a ReferenceGrant in the namespace of the Secret, or put the Secret beside the Gateway. A grant for ' +
    'Gateways does not cover their ListenerSets.',
  run: (model) =>
    atListeners(model, ({ tls, owner }) => {
      const foreign = tls?.certificates.find(
        (secret) =>
          secret.namespace !== owner.namespace &&
          !isGranted(model.grants, { from: owner, to: { ...secret, kind: 'Secret' } }),
      );
      return (
        foreign && {
          rule:
            `has its certificate in Secret ${foreign.namespace}/${foreign.name}, and no ReferenceGrant here allows ` +
            `${owner.kind}s of ${owner.namespace} to use it`,
          fix: `Put a ReferenceGrant into namespace ${foreign.namespace}.`,
          value: foreign.name,
        }
      );
    }),
};

export const routeSkipsRedirect: Check = {
  name: 'route-skips-redirect',
  field: PARENTS,
  level: 'warning',
  title: 'A route attaches to the HTTP listener too, beside a redirect to HTTPS',
  why:
    'Without sectionName a route attaches to every listener: its host names answer over plain HTTP, and the ' +
    'redirect never sees them (cilium#42159, #46359).',
  fix: 'Name the HTTPS listener: sectionName. Or let the HTTP listener admit routes of its own namespace alone.',
  run: (model) => {
    const attachments = attachmentsOf(model);
    const redirected = redirectsOf(attachments);
    const skipping = attachments.flatMap(({ route, parent, listeners }): Skipping[] => {
      if (route.redirectsToHttps || parent.sectionName !== undefined || parent.port !== undefined) return [];
      const names = namesOf(route);
      const entered = listeners.filter((listener) => surelyAdmits(listener, route.namespace));
      const http = entered.find((listener) => names.some((name) => goesBefore(route, name, redirected.get(listener))));
      const https = entered.find(
        ({ protocol, hostname }) => protocol === 'HTTPS' && names.some((name) => hostnamesMeet(hostname, name)),
      );
      return http && https ? [{ gateway: gatewayKey(parent), route, http, https }] : [];
    });
    return [...grouped(skipping, ({ gateway }) => gateway)].map(([key, [{ route, http, https }, ...more]]) => ({
      path: route.path,
      value: route.parents[0].name,
      rule:
        `parentRef ${key} has no sectionName: the route attaches to listener ${http.name} too and skips the ` +
        'redirect to HTTPS there',
      fix: `Set sectionName ${https.name}.${alsoNamed(more)}`,
    }));
  },
};

/** A route that attaches to an HTTP listener with a redirect, and the HTTPS listener that it should name. */
interface Skipping {
  readonly gateway: string;
  readonly route: Route;
  readonly http: Listener;
  readonly https: Listener;
}

/** The redirects at each HTTP listener that surely admits them, by host name; "" is every name. */
function redirectsOf(attachments: ReturnType<typeof attachmentsOf>): Map<Listener, Map<string, Route>> {
  const found = new Map<Listener, Map<string, Route>>();
  for (const { route, listeners } of attachments) {
    if (!route.redirectsToHttps) continue;
    for (const listener of listeners) {
      if (listener.protocol !== 'HTTP' || !surelyAdmits(listener, route.namespace)) continue;
      const byName = found.get(listener) ?? new Map<string, Route>();
      found.set(listener, byName);
      for (const name of namesOf(route)) byName.set(name ?? '', route);
    }
  }
  return found;
}

/**
 * Whether the route surely gets requests for `name` before a redirect does: by a more exact host name, or a more exact
 * match. If both are equal, the older route wins, and files do not tell which is older.
 */
function goesBefore(route: Route, name: string | undefined, redirects: Map<string, Route> | undefined): boolean {
  if (!redirects) return false;
  if (name !== undefined && hostnamesOver(name).some((wider) => redirects.has(wider))) return true;
  const same = redirects.get(name ?? '');
  return same?.matches.every(takesAll) === true && !route.matches.every(takesAll);
}

/** Whether a match takes every request: it is empty, or has the path prefix "/" alone. */
function takesAll(match: unknown): boolean {
  const { path, ...more } = record(match);
  const { type, value } = record(path);
  return (
    Object.keys(more).length === 0 &&
    (path === undefined || ((type ?? 'PathPrefix') === 'PathPrefix' && (value ?? '/') === '/'))
  );
}

/** The host names of a route; `[undefined]`, for every name, if it has none. */
function namesOf({ hostnames }: Route): readonly (string | undefined)[] {
  return hostnames.length > 0 ? hostnames : [undefined];
}

function alsoNamed(skipping: Skipping[]): string {
  if (skipping.length === 0) return '';
  const names = [...new Set(skipping.map(({ route: { namespace, name } }) => `${namespace}/${name}`))];
  const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
  return ` The same holds for ${names.slice(0, 3).join(', ')}${more}.`;
}

export const tlsRouteAtTerminate: Check = {
  name: 'tls-route-at-terminate',
  level: 'error',
  title: 'A TLSRoute attaches to a listener of a Cilium Gateway that terminates TLS',
  why:
    'Cilium passes TLS through unchanged: the backend gets TLS that the listener should have ended, or, in newer ' +
    'releases, the listener is refused as UnsupportedValue.',
  fix: 'Set mode Passthrough and let the backend end TLS; or use protocol HTTPS and an HTTPRoute.',
  run: (model) =>
    attachmentsOf(model)
      .filter(
        ({ route, gateway, listeners }) =>
          route.kind === 'TLSRoute' &&
          gateway.ofCilium &&
          listeners.length > 0 &&
          listeners.every(({ protocol, tls }) => protocol === 'TLS' && tls !== undefined && tls.mode === 'Terminate'),
      )
      .map(({ route, listeners: [listener] }) => ({
        path: route.path,
        rule:
          `TLSRoute ${route.name} attaches to listener ${listener.name} of ${ownerTitle(listener)}, whose mode is ` +
          'Terminate, and Cilium serves TLSRoutes with mode Passthrough alone',
        fix: 'Set mode Passthrough, or use protocol HTTPS and an HTTPRoute.',
      })),
};
