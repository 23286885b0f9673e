import type {
  HTTPRouteSpec,
  HTTPRouteSpecRules,
  HTTPRouteSpecRulesBackendRefsFilters,
  HTTPRouteSpecRulesMatches,
  HTTPRouteSpecRulesRetry,
} from '../../imports/gateway.networking.k8s.io/HTTPRoute';
import { Json, list, number, numbers, record } from '../values/json';
import { BackendIntent, readBackends, readRoute, RouteIntent, unlessEmpty, writeBackend, writeParent } from './route';

/** The matches of a rule, in the fields of HTTPRoute. */
export type HttpMatchIntent = HTTPRouteSpecRulesMatches;
/** The filters of a rule, in the fields of HTTPRoute. */
export type HttpFilter = HTTPRouteSpecRulesBackendRefsFilters;

export interface HttpRetryIntent {
  readonly codes: readonly number[];
  readonly attempts?: number;
  readonly backoffSeconds?: number;
}

export interface HttpRuleIntent {
  readonly matches: readonly HttpMatchIntent[];
  readonly filters: readonly HttpFilter[];
  readonly backends: readonly BackendIntent[];
  readonly requestTimeoutSeconds?: number;
  readonly backendTimeoutSeconds?: number;
  readonly retry?: HttpRetryIntent;
}

export function writeHttpRoute({ parents, hostnames, rules }: RouteIntent<HttpRuleIntent>): HTTPRouteSpec {
  return {
    parentRefs: parents.map(writeParent),
    hostnames: unlessEmpty(hostnames),
    rules: rules.map(writeRule),
  };
}

function writeRule(rule: HttpRuleIntent): HTTPRouteSpecRules {
  const request = duration(rule.requestTimeoutSeconds);
  const backendRequest = duration(rule.backendTimeoutSeconds);
  return {
    matches: unlessEmpty(rule.matches),
    filters: unlessEmpty(rule.filters),
    backendRefs: unlessEmpty(rule.backends)?.map(writeBackend),
    timeouts: request === undefined && backendRequest === undefined ? undefined : { request, backendRequest },
    retry: rule.retry && writeRetry(rule.retry),
  };
}

function writeRetry({ codes, attempts, backoffSeconds }: HttpRetryIntent): HTTPRouteSpecRulesRetry {
  return { codes: unlessEmpty(codes), attempts, backoff: duration(backoffSeconds) };
}

/** A duration as the Gateway API writes it: no fractions, five digits a unit. */
function duration(seconds: number | undefined): string | undefined {
  if (seconds === undefined) return undefined;
  const milliseconds = Math.round(seconds * 1000);
  const rest = milliseconds % 1000;
  const whole = Math.floor(milliseconds / 1000);
  return `${whole > 0 || rest === 0 ? `${whole}s` : ''}${rest > 0 ? `${rest}ms` : ''}`;
}

export function readHttpRoute(json: Json): RouteIntent<HttpRuleIntent> {
  return readRoute(json, readRule);
}

function readRule(rule: Json): HttpRuleIntent {
  const timeouts = record(rule.timeouts);
  return {
    matches: list(rule.matches) as readonly HttpMatchIntent[],
    filters: list(rule.filters) as unknown as readonly HttpFilter[],
    backends: readBackends(rule),
    requestTimeoutSeconds: secondsOf(timeouts.request),
    backendTimeoutSeconds: secondsOf(timeouts.backendRequest),
    retry: rule.retry === undefined ? undefined : readRetry(record(rule.retry)),
  };
}

function readRetry({ codes, attempts, backoff }: Json): HttpRetryIntent {
  return { codes: numbers(codes), attempts: number(attempts), backoffSeconds: secondsOf(backoff) };
}

const MILLISECONDS: Record<string, number> = { h: 3600_000, m: 60_000, s: 1000, ms: 1 };

function secondsOf(text: unknown): number | undefined {
  if (typeof text !== 'string' || !/^(\d+(h|ms?|s))+$/.test(text)) return undefined;
  const parts = [...text.matchAll(/(\d+)(h|ms|m|s)/g)];
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * MILLISECONDS[unit], 0) / 1000;
}
