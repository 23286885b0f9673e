import type { Listener, Route } from '../model';
import type { Share } from './actions';
import type { Served } from './attached';

/** A listener with its routes. */
export interface ListenerRoutes {
  readonly listener: Listener;
  /** Its certificates. If there are any, it terminates TLS, and its routes are in a table for HTTPS. */
  readonly secrets: readonly { readonly namespace: string; readonly name: string }[];
  readonly hasTls: boolean;
  readonly served: readonly Served[];
  readonly passed: readonly Passed[];
}

/** One rule that passes TLS through. */
export interface Passed {
  readonly names: readonly string[];
  readonly shares: readonly Share[];
  readonly route: Route;
}
