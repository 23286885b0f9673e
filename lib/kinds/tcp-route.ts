import type { TCPRouteSpec, TCPRouteSpecRules } from '../../imports/gateway.networking.k8s.io/TCPRoute';
import type { Json } from '../values/json';
import { PlainRule, readPlainRule, readRoute, RouteIntent, writeBackend, writeParent } from './route';

export function writeTcpRoute({ parents, rules }: RouteIntent<PlainRule>): TCPRouteSpec {
  return {
    parentRefs: parents.map(writeParent),
    rules: rules.map(({ backends }): TCPRouteSpecRules => ({ backendRefs: backends.map(writeBackend) })),
  };
}

export function readTcpRoute(json: Json): RouteIntent<PlainRule> {
  return readRoute(json, readPlainRule);
}
