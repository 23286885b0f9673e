import { readL2Policy } from '../kinds/cilium-l2-announcement-policy';
import type { Route } from '../model/model';
import { unreadableIn } from '../model/tables/expressions';
import { firstWith } from '../release/patches';
import type { Keys } from '../report/fields';
import { type Re2Fault, re2Fault } from '../values/re2';
import type { Check, Finding } from './check';
import { servedRoutes } from './gateways';

export const expressionRefused: Check = {
  name: 'expression-refused',
  level: 'error',
  title: 'A regular expression is none that its reader can read',
  why:
    'Envoy reads matches of routes by RE2, and refuses the whole table of routes of the Gateway for one that it ' +
    `cannot read; since Cilium ${firstWith('readsExpressions')} the route alone is not accepted. Agents read the ` +
    'interfaces of an L2 policy by RE2 too, and pass over the policy.',
  fix: 'Write it in the syntax of RE2: without lookahead, lookbehind and references to groups.',
  run: (model) => [
    ...servedRoutes(model).flatMap(unreadable),
    ...model.objects.flatMap(({ path, kind, name, json }) =>
      kind !== 'CiliumL2AnnouncementPolicy'
        ? []
        : (readL2Policy(json).interfaces ?? []).flatMap((value, i) => {
            const fault = re2Fault(value);
            const what = `interfaces[${i}] of ${kind} ${name}`;
            return fault ? [finding(path, ['spec', 'interfaces', i], what, value, fault)] : [];
          }),
    ),
  ],
};

/** What is wrong with the regular expressions of a route. */
export function unreadable(route: Route): Finding[] {
  return unreadableIn(route).map(({ rule, at, value, fault }) =>
    finding(route.path, at, `rules[${rule}] of ${route.kind} ${route.name}`, value, fault),
  );
}

function finding(path: string, at: Keys, what: string, value: string, { rule, fix }: Re2Fault): Finding {
  return {
    path,
    at,
    rule: `${what}: the expression ${JSON.stringify(value)} ${rule}`,
    fix: `${fix[0].toUpperCase()}${fix.slice(1)}.`,
  };
}
