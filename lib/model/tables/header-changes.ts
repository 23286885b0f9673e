import type { Keys } from '../../report/fields';
import { type Json, list, record } from '../../values/json';
import { once } from '../../values/once';
import type { Route } from '../model';

/** A filter of a route that changes headers. */
export interface HeaderChange {
  /** The index of its rule. */
  readonly rule: number;
  readonly at: Keys;
  readonly filter: Json;
}

export const headerChangesIn = once(({ rules }: Route): readonly HeaderChange[] =>
  rules.flatMap((json, rule) => {
    const among = (filters: unknown, at: Keys) =>
      list(filters).flatMap((filter, nth): HeaderChange[] =>
        filter.requestHeaderModifier === undefined && filter.responseHeaderModifier === undefined
          ? []
          : [{ rule, at: [...at, nth], filter }],
      );
    return [
      ...among(json.filters, ['spec', 'rules', rule, 'filters']),
      ...list(json.backendRefs).flatMap(({ filters }, nth) =>
        among(filters, ['spec', 'rules', rule, 'backendRefs', nth, 'filters']),
      ),
    ];
  }),
);

/** Whether it is what operators look at: a filter of a rule, not of a backend, that sets "Host", in this spelling. */
export function setsHost({ at, filter }: Pick<HeaderChange, 'at' | 'filter'>): boolean {
  return at[3] === 'filters' && list(record(filter.requestHeaderModifier).set).some(({ name }) => name === 'Host');
}
