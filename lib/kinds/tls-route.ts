import type { TLSRouteSpec, TLSRouteSpecRules } from '../../imports/gateway.networking.k8s.io/TLSRoute';
import type { Json } from '../values/json';
import { PlainRule, readPlainRule, readRoute, RouteIntent, unlessEmpty, writeBackend, writeParent } from './route';

export function writeTlsRoute({ parents, hostnames, rules }: RouteIntent<PlainRule>): TLSRouteSpec {
  return {
    parentRefs: parents.map(writeParent),
    hostnames: unlessEmpty(hostnames),
    rules: rules.map(({ backends }): TLSRouteSpecRules => ({ backendRefs: backends.map(writeBackend) })),
  };
}

export function readTlsRoute(json: Json): RouteIntent<PlainRule> {
  return readRoute(json, readPlainRule);
}
