import { record, text } from '../values/json';
import type { AppliedObject } from './object';

/** Controllers that serve every route that names one of their Gateways, even if no listener admits it. */
const ANY_ROUTE: readonly string[] = ['github.com/pl4nty/cloudflare-kubernetes-gateway'];

/** A command in a script or in documentation that changes a Gateway. */
const PATCH = /\bkubectl\b[^\n|;]*\s(?:patch|edit)\s+(?:gateways?|gtw)(?:\.[\w.]+)?[ /]([a-z0-9][\w.-]*)/g;

/** The names of the Gateways that commands change: their listeners are not known. */
export function patchedGateways(sources: readonly { readonly text: string }[]): ReadonlySet<string> {
  return new Set(sources.flatMap(({ text: content }) => [...content.matchAll(PATCH)].map(([, name]) => name)));
}

/** The objects without Gateways of these controllers and patched ones: checks of attachment must not see them. */
export function withoutOpenGateways(
  objects: readonly AppliedObject[],
  patched: ReadonlySet<string> = new Set(),
): readonly AppliedObject[] {
  const classes = new Set(
    objects
      .filter(
        ({ kind, json }) => kind === 'GatewayClass' && ANY_ROUTE.includes(text(record(json.spec).controllerName) ?? ''),
      )
      .map(({ name }) => name),
  );
  if (classes.size + patched.size === 0) return objects;
  return objects.filter(
    ({ kind, name, json }) =>
      kind !== 'Gateway' || !(patched.has(name) || classes.has(text(record(json.spec).gatewayClassName) ?? '')),
  );
}
