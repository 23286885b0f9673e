import { has, type PatchName } from './patches';

/**
 * How Cilium's operator makes the tables of Envoy out of a Gateway and its routes, as far as versions differ. Read in
 * operator/pkg/gateway-api and operator/pkg/model of each; test/differential holds it to the operators.
 */
export interface Translation {
  /**
   * Whose host names keep a route from a listener for more: those of the other listeners of the Gateway, of those with
   * its own protocol, or nobody's.
   */
  readonly isolatedBy: 'nobody' | 'every listener' | 'listeners of the protocol';
  /** Of two wildcards the longer is served: before, a route for `*.b.example.com` got nothing of `*.example.com`. */
  readonly wildcardsMeet: boolean;
  /** TLS that is passed on has a chain a backend, a chain a backend and rule, or a chain a rule that has shares. */
  readonly passthrough: 'by backend' | 'by backend and rule' | 'by rule';
  /** Ports of HTTPS, and of TLS that is passed on, are kept apart where one name could lead to two of them. */
  readonly splitsTlsPorts: boolean;
  /** Listeners of one port that cannot be told apart get the condition Conflicted. */
  readonly refusesConflicts: 'none' | 'HTTPS beside TLS' | 'every pair';
  /** A route is not accepted where no listener of the Gateway speaks a protocol of its kind. */
  readonly asksForProtocol: boolean;
  /** Listeners that are not accepted are left out of the tables. */
  readonly leavesOutInvalid: boolean;
  /**
   * Of several listeners that a route means, each admits or refuses it for itself; else one that admits it is enough.
   */
  readonly admitsByListener: boolean;
  /** The routes whose parentRefs choose listeners by port too: of others, each listener that the sectionName fits. */
  readonly readsPort: 'of none' | 'of HTTPRoutes' | 'of all';
  /** Plain HTTP and HTTPS have the routes of one host name together. */
  readonly sharesHosts: boolean;
  /** Rules of one route with the same match: the first has the requests; else their backends share them. */
  readonly firstRuleWins: boolean;
  /** A rule without backends answers 500 for all rules with its match, where it is the first of them. */
  readonly emptyRuleWins: boolean;
  /** A redirect of the scheme is not the same match as a rule without one. */
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
    splitsTlsPorts: is('splitsTlsPorts'),
    refusesConflicts: is('refusesPairs') ? 'every pair' : is('refusesHttpsBesideTls') ? 'HTTPS beside TLS' : 'none',
    asksForProtocol: is('asksForProtocol'),
    leavesOutInvalid: is('leavesOutInvalid'),
    admitsByListener: is('admitsByListener'),
    readsPort: is('readsPort') ? 'of all' : is('readsPortOfHttp') ? 'of HTTPRoutes' : 'of none',
    sharesHosts: !is('separatesHosts'),
    firstRuleWins: is('firstRuleWins'),
    emptyRuleWins: is('emptyRuleWins'),
    redirectsApart: is('redirectsApart'),
  };
}
