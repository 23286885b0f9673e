import type { Model } from '../model/model';
import { isFaulty } from '../release/faults';
import { type Json, list, record, texts } from '../values/json';
import type { Keys } from '../report/fields';
import type { Check, Finding } from './check';
import { servedRoutes } from './gateways';

export const headerRefused: Check = {
  name: 'header-refused',
  level: 'error',
  title: 'Envoy refuses the change of a header',
  why:
    'Envoy lets no route change Host or a header that begins with ":" (cilium#39588), and takes "%" in a value for ' +
    'the start of a variable. It refuses the whole table of routes for it: no change to any route of the Gateway ' +
    'takes effect. Since Cilium 1.20.1 a route that sets Host is not accepted instead.',
  fix: 'Change the host name by Filter.rewrite, `urlRewrite.hostname`. Write "%%" for "%".',
  run: (model) =>
    changesOf(model).flatMap(({ path, what, at, filter }): Finding[] => {
      const { set, add, remove } = record(filter.requestHeaderModifier ?? filter.responseHeaderModifier);
      const given = [...list(set), ...list(add)];
      const wrong = [...given.map(({ name }) => String(name)), ...texts(remove)].find((name) =>
        /^(:|host$)/i.test(name),
      );
      if (wrong)
        return [
          {
            path,
            at,
            rule:
              wrong === 'Host' && setsHost({ at, filter }) && !isFaulty(model.version, 'host-header-taken')
                ? `${what} changes the header Host, for which Cilium ${model.version} does not accept the route`
                : `${what} changes the header ${wrong}, for which Envoy refuses all routes of the Gateway`,
            fix:
              filter.requestHeaderModifier && /^host$/i.test(wrong)
                ? { program: 'Use Filter.rewrite with hostname.', file: 'Use the filter URLRewrite with hostname.' }
                : 'Leave it out.',
          },
        ];
      const unreadable = given.find(({ value }) => !isReadable(String(value)));
      return unreadable
        ? [
            {
              path,
              at,
              rule:
                `${what} gives ${String(unreadable.name)} the value ${JSON.stringify(unreadable.value)}, of which ` +
                'Envoy takes "%" for a variable: it refuses all routes of the Gateway',
              fix: 'Write "%%" for "%".',
            },
          ]
        : [];
    }),
};

/** Whether it is what operators look at: a filter of a rule, not of a backend, that sets "Host", in no other case. */
export function setsHost({ at, filter }: Pick<Change, 'at' | 'filter'>): boolean {
  return at[3] === 'filters' && list(record(filter.requestHeaderModifier).set).some(({ name }) => name === 'Host');
}

/** A filter that changes headers. */
interface Change {
  readonly path: string;
  readonly what: string;
  readonly at: Keys;
  readonly filter: Json;
}

export function changesOf(model: Model): Change[] {
  const found: Change[] = [];
  for (const { path, kind, name, rules } of servedRoutes(model))
    for (const [index, rule] of rules.entries()) {
      const add = (filters: unknown, at: Keys) => {
        for (const [nth, filter] of list(filters).entries())
          if (filter.requestHeaderModifier !== undefined || filter.responseHeaderModifier !== undefined)
            found.push({ path, filter, at: [...at, nth], what: `rules[${index}] of ${kind} ${name}` });
      };
      if (rule.filters !== undefined) add(rule.filters, ['spec', 'rules', index, 'filters']);
      for (const [nth, backend] of list(rule.backendRefs).entries())
        if (backend.filters !== undefined)
          add(backend.filters, ['spec', 'rules', index, 'backendRefs', nth, 'filters']);
    }
  return found;
}

/** Whether each "%" of a value is doubled, or a variable of Envoy such as `%REQ(x-a):8%`. */
function isReadable(value: string): boolean {
  return !value.replaceAll(/%%|%[A-Z][A-Z0-9_]*(\(.*?\))?(:\d+)?%/g, '').includes('%');
}
