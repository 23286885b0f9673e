import type { Keys } from '../../report/fields';
import { type Json, list, record } from '../../values/json';
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

/** Apps have thousands of routes, nearly all without an expression: no closures where there is none. */
export function unreadableIn({ rules }: Route): readonly Unreadable[] {
  let found = NONE;
  for (const [rule, { matches }] of rules.entries()) {
    if (matches === undefined) continue;
    for (const [nth, match] of list(matches).entries()) {
      for (const { at, value } of expressionsOf(match)) {
        const fault = typeof value === 'string' ? re2Fault(value) : undefined;
        if (fault)
          found = [...found, { rule, at: ['spec', 'rules', rule, 'matches', nth, ...at], value: String(value), fault }];
      }
    }
  }
  return found;
}

const NONE: readonly Unreadable[] = [];

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
