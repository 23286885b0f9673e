import type { Route } from '../model/model';
import { type HeaderChange, headerChangesIn, setsHost } from '../model/tables/header-changes';
import { firstWith, versionsWith } from '../release/patches';
import { list, record, texts } from '../values/json';
import type { Check, Finding } from './check';
import { servedRoutes } from './gateways';

export const headerRefused: Check = {
  name: 'header-refused',
  level: 'error',
  title: 'Envoy refuses the change of a header',
  why:
    'Envoy lets no route change Host or a header that begins with ":" (cilium#39588), and takes "%" in a value for ' +
    'the start of a variable. It refuses the whole table of routes for it: no change to any route of the Gateway ' +
    `takes effect. Since Cilium ${firstWith('refusesHost')} a route that sets Host is not accepted instead.`,
  fix: 'Change the host name by Filter.rewrite, `urlRewrite.hostname`. Write "%%" for "%".',
  run: (model) =>
    servedRoutes(model)
      .flatMap(refusedChanges)
      .map(({ ofHost, rule, ...finding }) => ({
        ...finding,
        rule: ofHost
          ? `${rule}: Cilium ${versionsWith('refusesHost')} do not accept the route; with older ones, Envoy refuses ` +
            'all routes of the Gateway'
          : `${rule}: Envoy refuses all routes of the Gateway`,
      })),
};

/** A change of headers that Envoy refuses. Its `rule` does not say what comes of it. */
interface RefusedChange extends Finding {
  /** Whether newer operators refuse the route instead. */
  readonly ofHost: boolean;
}

/** The changes of headers in a route that Envoy refuses. */
export function refusedChanges(route: Route): RefusedChange[] {
  return changesIn(route).flatMap(refusedChange);
}

function refusedChange(change: Change): RefusedChange[] {
  const { path, at, filter, what } = change;
  const { set, add, remove } = record(filter.requestHeaderModifier ?? filter.responseHeaderModifier);
  const given = [...list(set), ...list(add)];
  const ofHost = setsHost(change);
  const wrong = ofHost
    ? 'Host'
    : [...given.map(({ name }) => String(name)), ...texts(remove)].find((name) => /^(:|host$)/i.test(name));
  if (wrong)
    return [
      {
        path,
        at,
        ofHost,
        rule: `${what} changes the header ${wrong}`,
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
          ofHost,
          rule:
            `${what} gives ${String(unreadable.name)} the value ${JSON.stringify(unreadable.value)}, in which "%" ` +
            'starts a variable',
          fix: 'Write "%%" for "%".',
        },
      ]
    : [];
}

/** A filter that changes headers, and whose it is. */
interface Change extends HeaderChange {
  readonly path: string;
  readonly what: string;
}

function changesIn(route: Route): Change[] {
  const { path, kind, name } = route;
  return headerChangesIn(route).map((change) => ({
    ...change,
    path,
    what: `rules[${change.rule}] of ${kind} ${name}`,
  }));
}

/** Whether each "%" of a value is doubled, or a variable of Envoy such as `%REQ(x-a):8%`. */
function isReadable(value: string): boolean {
  return !value.replaceAll(/%%|%[A-Z][A-Z0-9_]*(\(.*?\))?(:\d+)?%/g, '').includes('%');
}
