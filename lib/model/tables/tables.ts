import { isHttpRoute } from '../../kinds/routes';
import type { Translation } from '../../release/translation';
import { once } from '../../values/once';
import { isGranted } from '../grants';
import type { Gateway, Listener, Model, Route } from '../model';
import { Action, actionOf, readRules, Rule, Share } from './actions';
import { servedBy, takenRoutes } from './attached';
import { Chain, chainsOf } from './chains';
import { ANY } from './hosts';
import type { Known } from './known';
import type { ListenerRoutes } from './listener-routes';
import { isCloser, Match, matchKey, Rank, rankOf, readMatches } from './matches';
import { givesPort } from './redirect-ports';
import { validListeners } from './valid';

/** The configuration that Cilium's operator makes for Envoy from a Gateway, its ListenerSets and its routes. */
export interface GatewayTables {
  /** The valid listeners. */
  readonly listeners: readonly Listener[];
  /** The filter chains, which lead a connection to a table or to backends. */
  readonly chains: readonly Chain[];
  /** The route tables by name: "insecure", "secure", or an HTTPS port if each port has its own. */
  readonly tables: ReadonlyMap<string, readonly VirtualHost[]>;
}

/** One host name of a table. */
export interface VirtualHost {
  /** "*" is every host name. */
  readonly name: string;
  /** The routes that have entries there. */
  readonly routes: readonly Route[];
  /** The first entry that matches a request handles it. Entries of one rank have no certain order. */
  readonly entries: readonly Entry[];
  /**
   * The port to which redirects of a route lead that name neither scheme nor port. Undefined: that of the request's
   * Host.
   */
  redirectPort(route: Route): number | undefined;
}

export interface Entry {
  readonly match: Match;
  readonly rank: Rank;
  /** If there are several, chance decides: the operator reads routes in any order. */
  readonly actions: readonly [Action, ...Action[]];
  readonly rules: readonly Rule[];
}

export function gatewayTables(model: Model, gateway: Gateway, how: Translation, known: Known): GatewayTables {
  const taken = takenRoutes(model, gateway, how, known);
  const rulesOf = once((route: Route) => readRules(route, model, known));
  const listeners = validListeners(model, gateway, how, known);
  const all = listeners.map((listener): ListenerRoutes => {
    const served = servedBy(listener, listeners, taken, how, known);
    const { tls, owner } = listener;
    return {
      listener,
      hasTls: tls !== undefined,
      secrets: (tls?.certificates ?? []).filter(
        (secret) =>
          secret.namespace === owner.namespace ||
          isGranted(model.grants, { from: owner, to: { kind: 'Secret', ...secret } }),
      ),
      served: served.filter(({ route }) => isHttpRoute(route)),
      passed:
        how.passesAtTlsAlone && listener.protocol !== 'TLS'
          ? []
          : served
              .filter(({ route: { kind } }) => kind === 'TLSRoute')
              .flatMap(({ route, hosts }) =>
                rulesOf(route).map((rule) => ({ route, shares: rule.backends, names: hosts })),
              ),
    };
  });
  const { chains, tableOf, names } = chainsOf(all, how);
  return { listeners, chains, tables: tablesOf(all, names, tableOf, rulesOf, how) };
}

function tablesOf(
  all: readonly ListenerRoutes[],
  names: readonly string[],
  tableOf: (one: ListenerRoutes) => string,
  rulesOf: (route: Route) => readonly Rule[],
  how: Translation,
): GatewayTables['tables'] {
  const hosts = new Map(names.map((name) => [name, new Map<string, Route[]>()]));
  for (const one of all) {
    for (const { route, hosts: served } of one.served) {
      for (const host of served) {
        // With `sharesHosts`, a host name in both tables has the same routes in both.
        for (const [name, table] of how.sharesHosts ? hosts : [[tableOf(one), hosts.get(tableOf(one))!] as const]) {
          const isNew = !table.has(host);
          if (isNew && how.sharesHosts && name !== tableOf(one) && !isIn(host, name, all, tableOf)) continue;
          if (isNew) table.set(host, []);
          table.get(host)!.push(route);
        }
      }
    }
  }
  return new Map(
    [...hosts].map(([name, table]) => {
      const portOf = (route: Route, host: string) =>
        givesPort(
          all,
          (one) =>
            tableOf(one) === name && one.served.some((other) => other.route === route && other.hosts.includes(host)),
          how,
        )?.listener.port;
      return [name, [...table].map(([host, routes]) => new LateHost(host, routes, rulesOf, portOf, how))];
    }),
  );
}

/** Most host names have one route, and nobody asks for their entries. */
class LateHost implements VirtualHost {
  readonly routes: readonly Route[];
  private made?: Entry[];

  /** `served`: a route is there once for each listener that serves it. */
  constructor(
    readonly name: string,
    private readonly served: readonly Route[],
    private readonly rulesOf: (route: Route) => readonly Rule[],
    private readonly portOf: (route: Route, host: string) => number | undefined,
    private readonly how: Translation,
  ) {
    const routes = served.filter(({ rules }) => rules.length > 0);
    this.routes = routes.length > 1 ? [...new Set(routes)] : routes;
  }

  redirectPort(route: Route): number | undefined {
    return this.portOf(route, this.name);
  }

  get entries(): readonly Entry[] {
    return (this.made ??= entriesOf(this.served.flatMap(this.rulesOf), this.how));
  }
}

function isIn(
  host: string,
  name: string,
  all: readonly ListenerRoutes[],
  tableOf: (one: ListenerRoutes) => string,
): boolean {
  return all.some((one) => tableOf(one) === name && one.served.some(({ hosts }) => hosts.includes(host)));
}

/** The entries of one host name, in the order in which Envoy matches requests. */
function entriesOf(rules: readonly Rule[], how: Translation): Entry[] {
  if (rules.length === 1) {
    const [match, ...others] = readMatches(rules[0].route.kind, rules[0].json);
    if (others.length === 0) return [entryOf(match, [rules[0]], how)];
  }
  const groups = new Map<string, { match: Match; at: number; rules: Rule[] }>();
  const repeated = how.firstRuleWins && rules.length > 1 ? repeatedMatches(rules) : new Set<string>();
  for (const rule of rules) {
    for (const [at, match] of readMatches(rule.route.kind, rule.json).entries()) {
      const key = keyOf(rule, match, how);
      const own = `${rule.route.kind} ${rule.route.path} ${key}`;
      const group = repeated.has(own) ? `${own} ${rule.index}` : key;
      const before = groups.get(group);
      if (!before) groups.set(group, { match, at, rules: [rule] });
      // A match that one of these rules has twice is an entry of its own, which no request reaches.
      else if (group === key || before.at === at) before.rules.push(rule);
    }
  }
  const entries = [...groups.values()].map(({ match, rules: same }) => entryOf(match, same, how));
  return entries.sort((a, b) => (isCloser(a.rank, b.rank) ? -1 : isCloser(b.rank, a.rank) ? 1 : 0));
}

function entryOf(match: Match, rules: readonly Rule[], how: Translation): Entry {
  return { match, rank: rankOf(match, how.sharesHosts), rules, actions: actionsOf(rules, how) };
}

function keyOf({ redirect }: Rule, match: Match, { redirectsApart }: Translation): string {
  return `${matchKey(match)}${redirectsApart && redirect?.scheme !== undefined ? ' redirect' : ''}`;
}

/** The matches that several rules of one route have: these rules do not share backends. */
function repeatedMatches(rules: readonly Rule[]): Set<string> {
  const seen = new Map<string, number>();
  const repeated = new Set<string>();
  for (const rule of rules) {
    if (rule.route.kind !== 'HTTPRoute') continue;
    for (const match of readMatches(rule.route.kind, rule.json)) {
      const own =
        `${rule.route.kind} ${rule.route.path} ` +
        `${matchKey(match)}${rule.redirect?.scheme !== undefined ? ' redirect' : ''}`;
      if (seen.has(own) && seen.get(own) !== rule.index) repeated.add(own);
      seen.set(own, rule.index);
    }
  }
  return repeated;
}

/** The possible actions: any of the routes may come first, with its rules in their order. */
function actionsOf(rules: readonly Rule[], { emptyRuleWins }: Translation): [Action, ...Action[]] {
  // Most matches belong to one rule.
  if (rules.length === 1) return [actionOf(rules, emptyRuleWins)];
  const routes = [...new Set(rules.map(({ route }) => route))];
  const [first, ...others] = routes.map((route) =>
    actionOf(
      [...rules.filter((rule) => rule.route === route), ...rules.filter((rule) => rule.route !== route)],
      emptyRuleWins,
    ),
  );
  const effect = (action: Action) => JSON.stringify([describe(action), action.rule.json.filters]);
  const said = effect(first);
  return [first, ...others.filter((other) => effect(other) !== said)];
}

/** The effect of an action, without its source: equal effects are equal JSON. */
export function describe(action: Action): unknown {
  if ('redirect' in action) return ['redirect', action.redirect];
  if ('status' in action) return [action.status];
  if (action.shares.length === 1) return [nameOf(action.shares[0])];
  return action.shares.map((share) => `${nameOf(share)} ${share.weight}`).sort();
}

export function nameOf({ namespace, name, port }: Share): string {
  return `${namespace}/${name}:${port}`;
}

export { ANY };
