import { isService, readBackend } from '../../kinds/route';
import { Json, list, record } from '../../values/json';
import type { Model, Route } from '../model';
import { unasked } from './authorization';
import { knowsKind, mayLeadTo } from './backend-kinds';
import type { Known } from './known';

/** A rule of a route, with the fields that decide how Cilium handles a request. */
export interface Rule {
  readonly route: Route;
  readonly index: number;
  readonly json: Json;
  readonly backends: readonly Share[];
  readonly redirect?: Json;
  /** Whether it answers 500 because Cilium may not ask who decides about its requests. */
  readonly isClosed: boolean;
}

/** A backend, and its weight among others. */
export interface Share {
  readonly namespace: string;
  readonly name: string;
  readonly port: number;
  readonly weight: number;
}

/** How Cilium handles requests. */
export type Action =
  | { readonly redirect: Json; readonly rule: Rule }
  | { readonly status: 500; readonly rule: Rule }
  /** Cilium ignores the weight of a single share. `rule` has the filters. */
  | { readonly shares: readonly Share[]; readonly rule: Rule };

export function readRules(route: Route, model: Pick<Model, 'grants' | 'version'>, known: Known): Rule[] {
  return route.rules.map((rule, index) => ({
    route,
    index,
    json: rule,
    backends: list(rule.backendRefs).flatMap((backend) => shareOf(backend, route, model, known) ?? []),
    redirect: list(rule.filters)
      .filter(({ type }) => type === 'RequestRedirect')
      .map(({ requestRedirect }) => record(requestRedirect))
      .at(-1),
    isClosed: unasked(route, rule, model).some(({ lets }) => lets === 'none go on'),
  }));
}

/** The share of a backend; undefined if it has no Service, port or grant, or is of a kind that Cilium does not know. */
function shareOf(
  backend: Json,
  route: Route,
  { grants, version }: Pick<Model, 'grants' | 'version'>,
  known: Known,
): Share | undefined {
  const intent = readBackend(backend);
  const { namespace = route.namespace, name, port, weight = 1 } = intent;
  if (port === undefined) return undefined;
  if (!knowsKind(intent, version) || !mayLeadTo(route, intent, grants)) return undefined;
  if (isService(intent) && !known.hasService(namespace, name)) return undefined;
  return { namespace, name, port, weight };
}

/**
 * The action of several rules with one match: the filters of the first rule apply, and the backends of all share the
 * requests.
 */
export function actionOf(rules: readonly Rule[], emptyRuleWins: boolean): Action {
  const [rule] = rules;
  if (rule.isClosed) return { status: 500, rule };
  if (rule.redirect) return { redirect: rule.redirect, rule };
  const shares = rules.flatMap(({ backends }) => backends);
  if (shares.length === 0 || (emptyRuleWins && rule.backends.length === 0)) return { status: 500, rule };
  return { shares, rule };
}
