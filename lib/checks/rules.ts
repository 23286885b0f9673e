import { answersOf, EXTENSION, isPassedOver } from '../kinds/route-filters';
import { isHttpRoute } from '../kinds/routes';
import { matchKey, readMatches } from '../model/tables/matches';
import type { Model, Route } from '../model/model';
import { has, versionsWith } from '../release/patches';
import { releasesWith } from '../release/table';
import { type Json, list, text } from '../values/json';
import type { Check, Finding } from './check';
import { attachmentsOf, servedRoutes } from './gateways';

export const weightsZero: Check = {
  name: 'weights-zero',
  level: 'error',
  title: 'All backends of a rule have weight 0, or one of several of a TLSRoute has',
  why:
    'Envoy refuses the whole table of routes for it, "Sum of weights in the weighted_cluster must be greater than ' +
    '0": no change to any route of the Gateway takes effect. Of TLS that is passed on it refuses each weight ' +
    `below 1, and with it the whole Gateway, where Cilium hands weights on (${versionsWith('sharesPassedTls')}).`,
  fix: 'Give one of the backends a weight above 0; in a TLSRoute all of them.',
  run: (model) => {
    const sharesTls = has(model.version, 'sharesPassedTls');
    return model.routes.flatMap((route): Finding[] => {
      if (route.kind === 'TLSRoute') return sharesTls ? weightlessTls(route) : [];
      const { path, kind, name, weightless } = route;
      if (!weightless || weightless.backends < 2) return [];
      return [
        {
          path,
          at: ['spec', 'rules', weightless.rule],
          rule:
            `rules[${weightless.rule}] of ${kind} ${name}: each of its ${weightless.backends} backends has the ` +
            'weight 0, for which Envoy refuses all routes of the Gateway',
          fix: 'Give one of them a weight above 0.',
        },
      ];
    });
  },
};

function weightlessTls({ path, name, rules }: Route): Finding[] {
  return rules.flatMap(({ backendRefs }, i): Finding[] => {
    const backends = list(backendRefs);
    const none = backends.findIndex(({ weight }) => weight === 0);
    if (backends.length < 2 || none < 0) return [];
    return [
      {
        path,
        at: ['spec', 'rules', i, 'backendRefs', none, 'weight'],
        rule:
          `rules[${i}] of TLSRoute ${name}: backend ${text(backends[none].name)} has the weight 0, and of TLS ` +
          'that is passed on Envoy takes no weight below 1: it refuses the whole Gateway',
        fix: 'Leave the backend out, or give it a weight above 0.',
      },
    ];
  });
}

export const weightUnread: Check = {
  name: 'weight-unread',
  level: 'warning',
  title: 'The only backend of a rule has the weight 0',
  why:
    'Cilium does not read the weight of a single backend: the backend gets every request, where the Gateway API ' +
    'wants an answer 500.',
  fix: 'Leave the weight out, or the backend.',
  run: (model) =>
    model.routes.flatMap(({ path, kind, name, weightless }) =>
      weightless?.backends === 1
        ? [
            {
              path,
              at: ['spec', 'rules', weightless.rule],
              rule:
                `rules[${weightless.rule}] of ${kind} ${name}: its only backend has the weight 0, and gets every ` +
                'request all the same',
              fix: 'Leave the weight out, or the backend.',
            },
          ]
        : [],
    ),
};

export const filterIgnored: Check = {
  name: 'filter-ignored',
  level: 'error',
  title: 'A route has a filter that the Cilium release ignores',
  why:
    "Cilium's operator reads the filters that it knows and says nothing of the others: requests go on as if there " +
    'were none. Of an ExtensionRef it knows no kind.',
  fix: 'Use a newer release, or leave the filter out. An ExtensionRef needs a Gateway of the class that knows it.',
  run: (model) =>
    attachmentsOf(model).flatMap(({ route, gateway }): Finding[] => {
      if (!gateway.ofCilium || !isHttpRoute(route)) return [];
      const ignored = route.filters.find((filter) => isPassedOver(filter, model.version));
      return ignored === undefined
        ? []
        : [
            {
              path: route.path,
              value: ignored,
              rule:
                `${route.kind} ${route.name} has the filter ${ignored}, and Cilium ${model.version} passes ` +
                'over it without an error',
              fix:
                ignored === EXTENSION
                  ? 'Leave it out, or take a Gateway of the class that knows it.'
                  : 'Take a newer release, or leave the filter out.',
            },
          ];
    }),
};

export const retryIgnored: Check = {
  name: 'retry-ignored',
  field: ['spec', 'rules'],
  level: 'warning',
  title: 'An HTTPRoute has retries that the Cilium release does not make',
  why:
    'Older operators do not read `retry`, or hand it to Envoy without retry_on: Envoy then retries nothing ' +
    '(cilium#46433).',
  fix: 'Use a newer release, or leave the retries out.',
  run: (model) => {
    if (model.release.gatewayApi.retry !== undefined || isRefused(model)) return [];
    return attachmentsOf(model).flatMap(({ route, gateway }): Finding[] => {
      const rule = route.rules.findIndex(({ retry }) => retry !== undefined);
      if (!gateway.ofCilium || route.kind !== 'HTTPRoute' || rule < 0) return [];
      return [
        {
          path: route.path,
          at: ['spec', 'rules', rule, 'retry'],
          rule: `rules[${rule}] of HTTPRoute ${route.name} has retries, and Cilium ${model.release.minor} makes none`,
          fix: `Take Cilium ${releasesWith(({ gatewayApi }) => gatewayApi.retry !== undefined)}, or leave them out.`,
        },
      ];
    });
  },
};

/** Whether the check object-refused says that a release has no such field, as it does of programs. */
function isRefused({ writtenFor, disabledChecks }: Model): boolean {
  return writtenFor.length > 0 && !disabledChecks.some(({ name }) => name === 'object-refused');
}

export const ruleShadowed: Check = {
  name: 'rule-shadowed',
  level: 'warning',
  title: 'Two rules of one route have the same match',
  why:
    `With Cilium ${versionsWith('firstRuleWins')} the first rule of an HTTPRoute gets all requests, as the Gateway ` +
    'API says; with older versions the backends of both rules share them, with the filters of the first.',
  fix: 'Change the match of one, or put the backends into one rule.',
  run: (model) =>
    servedRoutes(model).flatMap((route): Finding[] => {
      const { rules } = route;
      if (rules.length < 2) return [];
      const first = new Map<string, number>();
      for (const [index, rule] of rules.entries())
        for (const match of readMatches(route.kind, rule)) {
          const other = first.get(matchKey(match));
          if (other === undefined) first.set(matchKey(match), index);
          else if (other !== index) {
            const firstWins = route.kind === 'HTTPRoute' && has(model.version, 'firstRuleWins');
            const shared = firstWins ? undefined : shadowed(rules[other], rule);
            if (!firstWins && !shared) return [];
            return [
              {
                path: route.path,
                at: ['spec', 'rules', index],
                rule:
                  `rules[${index}] of ${route.kind} ${route.name} has the same match as rules[${other}]: with ` +
                  `Cilium ${model.version} ` +
                  (shared ?? 'it never sees a request'),
                fix: 'Change the match of one, or make one rule of them.',
              },
            ];
          }
        }
      return [];
    }),
};

/** What becomes of a rule whose match an earlier one has, where the backends of both share the requests. */
function shadowed(first: Json, second: Json): string | undefined {
  const [[backends, rest], [otherBackends, otherRest]] = [first, second].map(({ matches, backendRefs, ...more }) => [
    JSON.stringify(backendRefs),
    JSON.stringify(more),
  ]);
  if (backends !== otherBackends) return 'their backends share the requests';
  return rest === otherRest ? undefined : 'what it says beside its backends, such as filters, does not hold there';
}

export const headerNeverMatches: Check = {
  name: 'header-never-matches',
  level: 'warning',
  title: 'A route matches a header value that starts or ends with a blank',
  why: 'HTTP removes blanks from the ends of header values (RFC 9110, 5.5): no request has such a value.',
  fix: 'Write the value without them.',
  run: (model) =>
    servedRoutes(model).flatMap((route) =>
      route.rules.flatMap((rule, index) =>
        list(rule.matches).flatMap((match, nth) =>
          list(match.headers).flatMap(({ type = 'Exact', name, value }, i): Finding[] => {
            const trimmed = String(value).replace(/^[ \t]+|[ \t]+$/g, '');
            return type !== 'Exact' || typeof value !== 'string' || trimmed === value
              ? []
              : [
                  {
                    path: route.path,
                    at: ['spec', 'rules', index, 'matches', nth, 'headers', i],
                    rule:
                      `rules[${index}].matches[${nth}] of ${route.kind} ${route.name} asks for ${String(name)}: ` +
                      `${JSON.stringify(value)}, which no request has: HTTP removes blanks at its ends`,
                    fix: `Write ${JSON.stringify(trimmed)}.`,
                  },
                ];
          }),
        ),
      ),
    ),
};

export const ruleWithoutBackend: Check = {
  name: 'rule-without-backend',
  level: 'warning',
  title: 'A rule has filters, and neither a backend nor a redirect',
  why:
    'The gateway answers 500 to all that it matches, and the filters change nothing. This check leaves out a ' +
    'rule without filters and backends, which blocks what it matches.',
  fix: 'Give it a backend, or leave the filters out.',
  run: (model) =>
    servedRoutes(model).flatMap((route) =>
      route.rules.flatMap((rule, index): Finding[] => {
        const types = list(rule.filters).map(({ type }) => String(type));
        const changes = types.length > 0 && types.every((type) => answersOf(type) === 'none');
        return !changes || list(rule.backendRefs).length > 0
          ? []
          : [
              {
                path: route.path,
                at: ['spec', 'rules', index],
                rule:
                  `rules[${index}] of ${route.kind} ${route.name} has the filter ${types[0]} and no backend: the ` +
                  'gateway answers 500',
                fix: 'Give it a backend, or leave the filters out.',
              },
            ];
      }),
    ),
};
