import type { Listener, Route } from '../model';
import type { Share } from './actions';
import type { Served } from './attached';

/** A listener with its routes. */
export interface ListenerRoutes {
  readonly listener: Listener;
  /** It ends TLS: its routes are in a table of HTTPS. */
  readonly secrets: readonly { readonly namespace: string; readonly name: string }[];
  readonly hasTls: boolean;
  readonly served: readonly Served[];
  readonly passed: readonly Passed[];
}

/** TLS that is passed on: the names of one rule. */
export interface Passed {
  readonly names: readonly string[];
  readonly shares: readonly Share[];
  readonly route: Route;
}
