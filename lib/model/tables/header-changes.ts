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

/** Apps have thousands of routes, nearly all without filters: nothing is made where there are none. */
export function headerChangesIn({ rules }: Route): readonly HeaderChange[] {
  let found = NONE;
  for (let rule = 0; rule < rules.length; rule++) {
    const { filters } = rules[rule];
    if (filters !== undefined) found = [...found, ...among(filters, rule, ['spec', 'rules', rule, 'filters'])];
    const backends = list(rules[rule].backendRefs);
    for (let nth = 0; nth < backends.length; nth++) {
      const given = backends[nth].filters;
      if (given === undefined) continue;
      found = [...found, ...among(given, rule, ['spec', 'rules', rule, 'backendRefs', nth, 'filters'])];
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
