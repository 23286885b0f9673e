import type { HttpFilter } from './http-route';

/** The filters of the Gateway API, by name. */
export type FilterType = HttpFilter['type'];

/** Which requests of its rule a filter answers: no backend gets those. `unknown`: its controller alone knows. */
type Answers = 'all' | 'some' | 'none' | 'unknown';

const ANSWERS: Record<FilterType, Answers> = {
  RequestHeaderModifier: 'none',
  ResponseHeaderModifier: 'none',
  URLRewrite: 'none',
  RequestMirror: 'none',
  RequestRedirect: 'all',
  // Preflight requests of browsers.
  CORS: 'some',
  // Requests that another service does not let pass.
  ExternalAuth: 'some',
  ExtensionRef: 'unknown',
};

/** Of a filter that the Gateway API does not have, nothing is known. */
export function answersOf(type: unknown): Answers {
  const name = String(type);
  return Object.hasOwn(ANSWERS, name) ? ANSWERS[name as FilterType] : 'unknown';
}
