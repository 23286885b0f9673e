import { has } from '../release/patches';
import { releaseOf } from '../release/table';
import { type Json, record } from '../values/json';
import type { HttpFilter } from './http-route';

/** The filters of the Gateway API, by name. */
export type FilterType = HttpFilter['type'];

/** Which requests the filter answers itself, so that no backend gets them. `unknown`: only its controller knows. */
type Answers = 'all' | 'some' | 'none' | 'unknown';

const ANSWERS: Record<FilterType, Answers> = {
  RequestHeaderModifier: 'none',
  ResponseHeaderModifier: 'none',
  URLRewrite: 'none',
  RequestMirror: 'none',
  RequestRedirect: 'all',
  // Preflight requests of browsers.
  CORS: 'some',
  // Requests that the external authorization service rejects.
  ExternalAuth: 'some',
  ExtensionRef: 'unknown',
};

/** A filter that is not in the Gateway API is `unknown`. */
export function answersOf(type: unknown): Answers {
  const name = String(type);
  return Object.hasOwn(ANSWERS, name) ? ANSWERS[name as FilterType] : 'unknown';
}

/** The filter that only the controller of its object reads. Cilium has no such object. */
export const EXTENSION: FilterType = 'ExtensionRef';

/** The filters that the first patch of the oldest release does not know. */
const REWRITING: readonly string[] = ['URLRewrite', 'RequestMirror'] satisfies FilterType[];

/** Whether Cilium passes over a filter without an error. */
export function isPassedOver(type: string, version: string): boolean {
  if (REWRITING.includes(type)) return !has(version, 'readsRewrites');
  return type === EXTENSION || releaseOf(version).gatewayApi.ignoredFilters.includes(type);
}

/** Whether a filter redirects to the same name and path over HTTPS. */
export function isHttpsRedirect({ type, requestRedirect }: Json | HttpFilter): boolean {
  const { scheme, hostname, path } = record(requestRedirect);
  return type === 'RequestRedirect' && scheme === 'https' && hostname === undefined && path === undefined;
}
