import { isFaulty } from './faults/faults';
import { has, type PatchName } from './patches';

/**
 * How Cilium's operator translates a Gateway and its routes into Envoy's tables, as far as versions differ, from
 * operator/pkg/gateway-api and operator/pkg/model of each. test/differential compares it with the operators.
 */
export interface Translation {
  /**
   * Listener isolation: whose host names a listener with a wider host name does not serve. The host names of all other
   * listeners of the Gateway, of those with the same protocol, or nobody's.
   */
  readonly isolatedBy: 'nobody' | 'every listener' | 'listeners of the protocol';
  /** A route for `*.b.example.com` works at a listener for `*.example.com`. Earlier versions served nothing there. */
  readonly wildcardsMeet: boolean;
  /** Filter chains of TLS passthrough: one per backend, one per backend and rule, or one per rule with weights. */
  readonly passthrough: 'by backend' | 'by backend and rule' | 'by rule';
  /** Whether TLSRoutes are passed on at listeners for TLS alone. */
  readonly passesAtTlsAlone: boolean;
  /** Whether Envoy keeps the ports of HTTPS and TLS passthrough apart if one host name is served on two of them. */
  readonly splitsTlsPorts: boolean;
  /** Whether a TLS chain has a host name as often as its listeners and routes do. Envoy refuses such a chain. */
  readonly repeatsServerNames: boolean;
  /**
   * Whether the TLS chain of a listener without a host name asks for the name "*", for which Envoy refuses the Gateway:
   * always, or where the chain has other names too.
   */
  readonly asksForEveryName: 'always' | 'beside others' | 'never';
  /** Which listeners on one port that Envoy cannot tell apart get the condition Conflicted. */
  readonly refusesConflicts: 'none' | 'HTTPS beside TLS' | 'every pair';
  /** Whether the operator rejects a route if no listener of the Gateway speaks a protocol of the route's kind. */
  readonly asksForProtocol: boolean;
  /**
   * Whether the operator rejects a route with a regular expression that RE2 cannot read. If not, Envoy refuses all
   * tables of its Gateways.
   */
  readonly readsExpressions: boolean;
  /** Whether the operator rejects a route that sets Host. If not, Envoy refuses all tables of its Gateways. */
  readonly refusesHost: boolean;
  /** Whether the operator leaves rejected listeners out of Envoy's tables. */
  readonly leavesOutInvalid: boolean;
  /** Whether the operator leaves rejected routes out of Envoy's tables, also those with an invalid backend. */
  readonly leavesOutRefused: boolean;
  /**
   * Whether each listener that a route references admits or refuses the route by itself. If not, one listener that
   * admits the route is enough for all.
   */
  readonly admitsByListener: boolean;
  /** Whether a listener serves a route for the parentRefs that name its own Gateway alone. If not, any counts. */
  readonly asksOwnParents: boolean;
  /**
   * With `admitsByListener`: a listener without `allowedRoutes.kinds` takes a route beside one that refuses the kind.
   */
  readonly openListenerAdmits: boolean;
  /**
   * Without `admitsByListener`: the last listener with `allowedRoutes.kinds` decides whether a kind is accepted. If
   * not, any listener without the kind refuses it.
   */
  readonly lastKindsDecide: boolean;
  /**
   * Without `asksOwnParents`: whether a listener without `allowedRoutes.kinds` puts routes of the kinds of its
   * protocol alone into the tables.
   */
  readonly opensByProtocol: boolean;
  /** Whether a listener with GRPCRoute among its `allowedRoutes.kinds` serves GRPCRoutes. */
  readonly takesGrpcByKind: boolean;
  /** The routes for which the operator reads `port` of parentRefs. For other routes it reads `sectionName` alone. */
  readonly readsPort: 'of none' | 'of HTTPRoutes' | 'of all';
  /** Whether HTTP and HTTPS listeners share the routes of a host name. */
  readonly sharesHosts: boolean;
  /** Whether the first of a route's rules with the same match gets all requests. If not, their backends share them. */
  readonly firstRuleWins: boolean;
  /** Whether a rule without backends answers 500 for all later rules with the same match. */
  readonly emptyRuleWins: boolean;
  /** The port of a redirect that names neither scheme nor port. */
  readonly redirectPort: 'of Host' | 'of the first listener' | 'of the listener';
  /** Whether a rule with a scheme redirect and a rule without one count as different matches. */
  readonly redirectsApart: boolean;
}

export function translationOf(version: string): Translation {
  const is = (name: PatchName) => has(version, name);
  return {
    isolatedBy: is('isolatesByProtocol')
      ? 'listeners of the protocol'
      : is('isolatesHosts')
        ? 'every listener'
        : 'nobody',
    wildcardsMeet: is('wildcardsMeet'),
    passthrough: is('sharesPassedTls') ? 'by rule' : is('keepsPassedRulesApart') ? 'by backend and rule' : 'by backend',
    passesAtTlsAlone: is('passesAtTlsAlone'),
    splitsTlsPorts: is('splitsTlsPorts'),
    repeatsServerNames: isFaulty(version, 'server-names-twice'),
    asksForEveryName: is('leavesOutEveryName') ? 'never' : is('takesEveryName') ? 'beside others' : 'always',
    refusesConflicts: is('refusesPairs') ? 'every pair' : is('refusesHttpsBesideTls') ? 'HTTPS beside TLS' : 'none',
    asksForProtocol: is('asksForProtocol'),
    readsExpressions: is('readsExpressions'),
    refusesHost: is('refusesHost'),
    leavesOutInvalid: is('leavesOutInvalid'),
    leavesOutRefused: is('leavesOutRefused'),
    admitsByListener: is('admitsByListener'),
    asksOwnParents: is('asksOwnParents'),
    openListenerAdmits: is('openListenerAdmits'),
    lastKindsDecide: is('lastKindsDecide'),
    opensByProtocol: is('opensByProtocol'),
    takesGrpcByKind: is('takesGrpcByKind'),
    readsPort: is('readsPort') ? 'of all' : is('readsPortOfHttp') ? 'of HTTPRoutes' : 'of none',
    sharesHosts: !is('separatesHosts'),
    firstRuleWins: is('firstRuleWins'),
    emptyRuleWins: is('emptyRuleWins'),
    redirectPort: is('redirectsToOwnPort')
      ? 'of the listener'
      : is('redirectsToFirstPort')
        ? 'of the first listener'
        : 'of Host',
    redirectsApart: is('redirectsApart'),
  };
}
