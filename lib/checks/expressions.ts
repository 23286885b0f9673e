import { readL2Policy } from '../kinds/cilium-l2-announcement-policy';
import type { Route } from '../model/model';
import { type Json, list, record } from '../values/json';
import type { Keys } from '../report/fields';
import { re2Fault } from '../values/re2';
import type { Check, Finding } from './check';
import { servedRoutes } from './gateways';

export const expressionRefused: Check = {
  name: 'expression-refused',
  level: 'error',
  title: 'A regular expression is none that its reader can read',
  why:
    'Envoy reads matches of routes by RE2, and refuses the whole table of routes of the Gateway for one that it ' +
    'cannot read; newer operators do not accept such a route. Agents read the interfaces of an L2 policy by RE2 too, ' +
    'and pass over the policy.',
  fix: 'Write it in the syntax of RE2: without lookahead, lookbehind and references to groups.',
  run: (model) => [
    ...servedRoutes(model).flatMap((route) => unreadable(route)),
    ...model.objects.flatMap(({ path, kind, name, json }) =>
      kind !== 'CiliumL2AnnouncementPolicy'
        ? []
        : (readL2Policy(json).interfaces ?? []).flatMap((value, i) =>
            finding(path, ['spec', 'interfaces', i], `interfaces[${i}] of ${kind} ${name}`, value),
          ),
    ),
  ],
};

/** What is wrong with the regular expressions of a route. */
export function unreadable({ path, kind, name, rules }: Route): Finding[] {
  return rules.flatMap((rule, index) =>
    list(rule.matches).flatMap((match, nth) =>
      expressionsOf(match).flatMap(({ at, value }) =>
        finding(path, ['spec', 'rules', index, 'matches', nth, ...at], `rules[${index}] of ${kind} ${name}`, value),
      ),
    ),
  );
}

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

function finding(path: string, at: Keys, what: string, value: unknown): Finding[] {
  const fault = typeof value === 'string' ? re2Fault(value) : undefined;
  if (!fault) return [];
  const rule = `${what}: the expression ${JSON.stringify(value)} ${fault.rule}`;
  return [{ path, at, rule, fix: `${fault.fix[0].toUpperCase()}${fault.fix.slice(1)}.` }];
}
