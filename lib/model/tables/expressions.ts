import type { Keys } from '../../report/fields';
import { type Json, list, record } from '../../values/json';
import { once } from '../../values/once';
import { type Re2Fault, re2Fault } from '../../values/re2';
import type { Route } from '../model';

/** A regular expression of a route that RE2 cannot read. */
export interface Unreadable {
  /** The index of its rule. */
  readonly rule: number;
  readonly at: Keys;
  readonly value: string;
  readonly fault: Re2Fault;
}

export const unreadableIn = once(({ rules }: Route): readonly Unreadable[] =>
  rules.flatMap((json, rule) =>
    list(json.matches).flatMap((match, nth) =>
      expressionsOf(match).flatMap(({ at, value }): Unreadable[] => {
        const fault = typeof value === 'string' ? re2Fault(value) : undefined;
        return fault ? [{ rule, at: ['spec', 'rules', rule, 'matches', nth, ...at], value: String(value), fault }] : [];
      }),
    ),
  ),
);

function expressionsOf(match: Json): { readonly at: Keys; readonly value: unknown }[] {
  const method = record(match.method);
  return [
    ...['path', 'headers', 'queryParams'].flatMap((field) => {
      const one = match[field];
      const all = Array.isArray(one) ? list(one) : [record(one)];
      return all.flatMap(({ type, value }, i) =>
        type === 'RegularExpression' ? [{ at: Array.isArray(one) ? [field, i] : [field], value }] : [],
      );
    }),
    ...['service', 'method'].flatMap((field) =>
      method.type === 'RegularExpression' ? [{ at: ['method', field], value: method[field] }] : [],
    ),
  ];
}
