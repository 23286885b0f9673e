import { record, text } from '../values/json';
import type { AppliedObject } from './applied';

/** Controllers that serve every route that names one of their Gateways, even if no listener admits it. */
const ANY_ROUTE: readonly string[] = ['github.com/pl4nty/cloudflare-kubernetes-gateway'];

/** The objects without Gateways of these controllers: checks of attachment must not see them. */
export function withoutOpenGateways(objects: readonly AppliedObject[]): readonly AppliedObject[] {
  const classes = new Set(
    objects
      .filter(
        ({ kind, json }) => kind === 'GatewayClass' && ANY_ROUTE.includes(text(record(json.spec).controllerName) ?? ''),
      )
      .map(({ name }) => name),
  );
  if (classes.size === 0) return objects;
  return objects.filter(
    ({ kind, json }) => kind !== 'Gateway' || !classes.has(text(record(json.spec).gatewayClassName) ?? ''),
  );
}
