import type { UDPRouteSpec, UDPRouteSpecRules } from '../../imports/gateway.networking.k8s.io/UDPRoute';
import type { Json } from '../values/json';
import { PlainRule, readPlainRule, readRoute, RouteIntent, writeBackend, writeParent } from './route';

export function writeUdpRoute({ parents, rules }: RouteIntent<PlainRule>): UDPRouteSpec {
  return {
    parentRefs: parents.map(writeParent),
    rules: rules.map(({ backends }): UDPRouteSpecRules => ({ backendRefs: backends.map(writeBackend) })),
  };
}

export function readUdpRoute(json: Json): RouteIntent<PlainRule> {
  return readRoute(json, readPlainRule);
}
