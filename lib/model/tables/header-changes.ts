import type { Keys } from '../../report/fields';
import { type Json, list, record } from '../../values/json';
import type { Route } from '../model';

/** A filter of a route that changes headers. */
export interface HeaderChange {
  /** The index of its rule. */
  readonly rule: number;
  readonly at: Keys;
  readonly filter: Json;
}

/** Apps have thousands of routes, nearly all without filters: no closures where there are none. */
export function headerChangesIn({ rules }: Route): readonly HeaderChange[] {
  let found = NONE;
  for (const [rule, { filters, backendRefs }] of rules.entries()) {
    if (filters !== undefined) found = [...found, ...among(filters, rule, ['spec', 'rules', rule, 'filters'])];
    for (const [nth, backend] of list(backendRefs).entries()) {
      if (backend.filters === undefined) continue;
      found = [...found, ...among(backend.filters, rule, ['spec', 'rules', rule, 'backendRefs', nth, 'filters'])];
    }
  }
  return found;
}

const NONE: readonly HeaderChange[] = [];

function among(filters: unknown, rule: number, at: Keys): HeaderChange[] {
  return list(filters).flatMap((filter, nth) =>
    filter.requestHeaderModifier === undefined && filter.responseHeaderModifier === undefined
      ? []
      : [{ rule, at: [...at, nth], filter }],
  );
}

/** Whether it is what operators look at: a filter of a rule, not of a backend, that sets "Host", in this spelling. */
export function setsHost({ at, filter }: Pick<HeaderChange, 'at' | 'filter'>): boolean {
  return at[3] === 'filters' && list(record(filter.requestHeaderModifier).set).some(({ name }) => name === 'Host');
}
