import type {
  GRPCRouteSpec,
  GRPCRouteSpecRules,
  GRPCRouteSpecRulesMatches,
} from '../../imports/gateway.networking.k8s.io/GRPCRoute';
import { Json, list } from '../values/json';
import type { HttpFilter } from './http-route';
import { BackendIntent, readBackends, readRoute, RouteIntent, unlessEmpty, writeBackend, writeParent } from './route';

/** The matches of a rule, in the fields of GRPCRoute. */
export type GrpcMatchIntent = GRPCRouteSpecRulesMatches;

export interface GrpcRuleIntent {
  readonly matches: readonly GrpcMatchIntent[];
  readonly filters: readonly HttpFilter[];
  readonly backends: readonly BackendIntent[];
}

export function writeGrpcRoute({ parents, hostnames, rules }: RouteIntent<GrpcRuleIntent>): GRPCRouteSpec {
  return {
    parentRefs: parents.map(writeParent),
    hostnames: unlessEmpty(hostnames),
    rules: rules.map(
      ({ matches, filters, backends }): GRPCRouteSpecRules => ({
        matches: unlessEmpty(matches),
        // The API server refuses filters that only HTTPRoute has, and so does synth.
        filters: unlessEmpty(filters) as GRPCRouteSpecRules['filters'],
        backendRefs: backends.map(writeBackend),
      }),
    ),
  };
}

export function readGrpcRoute(json: Json): RouteIntent<GrpcRuleIntent> {
  return readRoute(json, (rule) => ({
    matches: list(rule.matches) as readonly GrpcMatchIntent[],
    filters: list(rule.filters) as unknown as readonly HttpFilter[],
    backends: readBackends(rule),
  }));
}
