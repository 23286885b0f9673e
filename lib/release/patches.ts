import gte = require('semver/functions/gte');
import satisfies = require('semver/functions/satisfies');
import { minorOf } from './table';

/** A change in Cilium's behaviour since a patch version. */
export interface Patch {
  /** A sentence, for docs/releases.md. */
  readonly what: string;
  /** The first version with the change in each minor that got it, in ascending order: every newer minor has it too. */
  readonly since: readonly string[];
  /** Versions whose source was not read. They count as having the change, so that no check raises a false alarm. */
  readonly unread?: string;
}

/**
 * Differences between patch versions, or minors, of Cilium that do not fit into the release table, from the source and
 * the change logs. test/differential compares those about Gateways with the operators that it can build.
 */
export const PATCHES = {
  reportsSessions: {
    what: 'Agents say in the status of CiliumBGPNodeConfigs which sessions are established.',
    since: ['1.16.19', '1.17.0'],
  },
  separatesHosts: {
    what:
      'Plain HTTP and HTTPS of a Gateway have routes of their own. Before, a host name of one has the routes that ' +
      'it has in the other.',
    since: ['1.15.0'],
  },
  takesEveryName: {
    what:
      'HTTPS listeners may have no host name. Before, Envoy refuses their Gateway: Cilium asks it for the name "*", ' +
      'which it does not know (cilium#27099).',
    since: ['1.14.2', '1.15.0'],
  },
  leavesOutEveryName: {
    what: 'That holds beside a listener with a host name and the same certificate too.',
    since: ['1.16.0'],
  },
  findsShortenedService: {
    what:
      'A Gateway may have a name of more than 48 characters: Cilium shortens that of its Service. Before, the API ' +
      'server refuses the Service, or (1.15) Cilium shortens its name too, but leads no request from there to Envoy.',
    since: ['1.16.0'],
  },
  shortensConfigNames: {
    what:
      'The name of a Gateway may have more than 238 characters. Before, it is too long for the CiliumEnvoyConfig ' +
      '(cilium#45368).',
    since: ['1.20.0'],
    unread: '>1.19.7 <1.20.0 || >1.18.11 <1.19.0',
  },
  isolatesHosts: {
    what:
      'Requests for the host name of one listener go to routes of that listener alone, not to those of a listener ' +
      'with a wider host name, or with none.',
    since: ['1.16.0'],
  },
  isolatesByProtocol: {
    what:
      'That holds among listeners of one protocol. Before, an HTTP route vanished beside an HTTPS listener for its ' +
      'host name, and with it the routes of HTTP-01 (cilium#36750, cilium#44123).',
    since: ['1.18.8', '1.19.2'],
    unread: '>1.17.17 <1.18.0',
  },
  wildcardsMeet: {
    what: 'A route for `*.b.example.com` is served by a listener for `*.example.com`, and the other way round.',
    since: ['1.19.4'],
  },
  lastKindsDecide: {
    what:
      'The last listener of a Gateway with `allowedRoutes.kinds` decides whether a route is accepted. Before, each ' +
      'such listener refuses routes of other kinds for the whole Gateway, even routes that name another listener.',
    since: ['1.19.0'],
    unread: '>1.18.11 <1.19.0',
  },
  takesGrpcByKind: {
    what:
      'A listener with GRPCRoute among its `allowedRoutes.kinds` serves GRPCRoutes. Before, such a route is ' +
      'accepted, and nothing answers.',
    since: ['1.18.11', '1.19.3'],
    unread: '1.19.2',
  },
  asksForProtocol: {
    what: 'A route is not accepted where no listener of the Gateway speaks a protocol of its kind.',
    since: ['1.19.4'],
  },
  keepsPassedRulesApart: {
    what: 'TLS that is passed on has a chain for each rule and backend, before one for each backend.',
    since: ['1.18.11', '1.19.4'],
  },
  sharesPassedTls: {
    what: 'TLS that is passed on is shared out among the backends of a rule.',
    since: ['1.18.11', '1.19.5'],
  },
  passesAtTlsAlone: {
    what:
      'A TLSRoute without a sectionName gets connections for the host names of listeners for TLS alone. Before, ' +
      'those of HTTP and HTTPS beside them count too.',
    since: ['1.18.11', '1.19.5'],
  },
  opensByProtocol: {
    what:
      'A listener without `allowedRoutes.kinds` puts routes of the kinds of its protocol into the tables. Before, of ' +
      'all kinds.',
    since: ['1.18.11', '1.19.5'],
  },
  splitsTlsPorts: {
    what:
      'HTTPS and TLS that is passed on are kept apart by port, where one name could lead to two of them. Before, ' +
      'and of plain HTTP in every version, one table is for all ports of a Gateway: a port for administrators is ' +
      'no boundary (cilium#31717, cilium#42898).',
    since: ['1.19.6'],
  },
  admitsByListener: {
    what: 'Each listener that a route names admits or refuses it for itself. Before, one that admits it was enough.',
    since: ['1.19.6'],
  },
  asksOwnParents: {
    what:
      'A listener serves the routes that name it. Before, the sectionName of each parentRef of a route counts there, ' +
      'also of one that names another Gateway or a Service, or that the listener refuses.',
    since: ['1.20.0'],
    unread: '>1.19.7 <1.20.0',
  },
  openListenerAdmits: {
    what:
      'A listener without `allowedRoutes.kinds` takes a route also if the route names one beside it that refuses its ' +
      'kind, such as one for TCP. Before, the route is not accepted (cilium#46842).',
    since: ['1.20.1'],
    unread: '>1.19.7 <1.20.0',
  },
  refusesHttpsBesideTls: {
    what:
      'Listeners for HTTPS and for TLS that is passed on, of one port and with host names that meet, get the ' +
      'condition Conflicted (cilium#48092).',
    since: ['1.19.6'],
  },
  refusesPairs: {
    what:
      'Two listeners of one port with the same protocol and host name get the condition Conflicted, and so does ' +
      'TCP or UDP beside any other protocol.',
    since: ['1.20.0'],
  },
  leavesOutInvalid: { what: 'Listeners that are not accepted are left out of the tables.', since: ['1.20.0'] },
  emptyRuleWins: {
    what: 'A rule without backends answers 500 for all rules with its match, where it is the first of them.',
    since: ['1.20.0'],
  },
  redirectsApart: {
    what:
      'A redirect with a scheme is for requests of another scheme alone (cilium#45567), also where the listener has ' +
      'no other (cilium#48373), and is not the same match as a rule without one.',
    since: ['1.20.0'],
  },
  readsExpressions: {
    what:
      'A route with a regular expression that RE2 cannot read is not accepted. Before, Envoy refuses all tables of ' +
      'its Gateways for it (cilium#47005).',
    since: ['1.19.7', '1.20.0'],
  },
  leavesOutRefused: {
    what:
      'A route that is not accepted is left out of the tables. Before, it is served all the same where one of its ' +
      'backends does not exist, or is not allowed.',
    since: ['1.19.7', '1.20.0'],
  },
  refusesHost: {
    what:
      'A route that sets Host by a RequestHeaderModifier is not accepted. Before, Envoy refuses all tables of its ' +
      'Gateways for it.',
    since: ['1.20.1'],
  },
  redirectsToFirstPort: {
    what:
      'A redirect that names neither scheme nor port leads to the port of the first listener of the Gateway. Before, ' +
      'to that of the Host header of the request, or to none where it names a host.',
    since: ['1.14.2', '1.15.0'],
  },
  redirectsToOwnPort: {
    what:
      'A redirect that names neither scheme nor port leads to the port of the listener that its route is attached ' +
      'to, of several to that of the first (cilium#31361).',
    since: ['1.15.4', '1.16.0'],
  },
  readsRewrites: {
    what:
      'The filters URLRewrite and RequestMirror of an HTTPRoute are read. Before, requests go on as if there were ' +
      'none.',
    since: ['1.14.2', '1.15.0'],
  },
  keepsRootSlash: {
    what:
      'A new prefix in place of "/" has a slash between it and the rest of the path. Before, `/v2` makes `/v2users` ' +
      'of `/users` (cilium#41998).',
    since: ['1.19.0'],
  },
  readsPortOfHttp: { what: 'A `port` in the parentRefs of an HTTPRoute chooses listeners.', since: ['1.16.0'] },
  readsPort: { what: 'A `port` in the parentRefs of any kind of route chooses listeners.', since: ['1.20.1'] },
  firstRuleWins: {
    what:
      'Of two rules of one HTTPRoute with the same match the first has the requests. Before, and of two routes in ' +
      'every version, the backends of both share them.',
    since: ['1.20.1'],
  },
  mirrorsAskForGrants: {
    what:
      'A copy of requests (RequestMirror) for a Service of another namespace takes a ReferenceGrant there. Before, ' +
      'it goes there without one.',
    since: ['1.17.17', '1.18.11', '1.19.5'],
  },
  servesImports: {
    what: 'A ServiceImport may be the backend of a route. Before, Services alone may.',
    since: ['1.16.0'],
  },
  keepsEndsFromSharers: {
    what:
      'The first and last address of a block that keeps them are for no Service. Before, one with a sharing key got ' +
      'them on request.',
    since: ['1.20.0'],
  },
  sharesByProtocol: {
    what:
      'Services with one sharing key may have one port of two protocols, such as DNS over TCP and UDP, at one ' +
      'address. Before, 1.17 lets them where `loadBalancer.protocolDifferentiation.enabled` is true, and 1.16 never.',
    since: ['1.17.7', '1.18.0'],
  },
  announcersAskForClass: {
    what: 'BGP ignores Services whose loadBalancerClass is that of L2 announcements, and these ignore those of BGP.',
    since: ['1.15.0'],
  },
  announcesLocalGateways: {
    what:
      'BGP announces a Gateway with `externalTrafficPolicy: Local`. Before, no node does: its Service has no pod ' +
      'anywhere.',
    since: ['1.19.0'],
  },
  answersWithPodsAlone: {
    what:
      'Only nodes with a pod of a Service with `externalTrafficPolicy: Local` answer for it on their network. ' +
      'Before, any node may, and one without a pod drops the packets. Since then no node answers for a Gateway ' +
      'with that policy (cilium#48799).',
    since: ['1.20.2'],
  },
  policesGateways: {
    what:
      'Network policies apply to the proxy of Gateways too. Its only label is `reserved:ingress`: a policy that ' +
      'selects every pod selects it.',
    since: ['1.15.0'],
  },
  keepsFirstClusterConfig: {
    what:
      'Of two CiliumBGPClusterConfigs that select one node the operator applies the one that it sees first, and the ' +
      'other gets the condition ConflictingClusterConfigs. Before, it writes now the one and now the other.',
    since: ['1.17.0'],
  },
  changesPeerAsn: {
    what:
      'A peer of a CiliumBGPPeeringPolicy may get another AS number. Before, its session goes on with the old one ' +
      '(cilium#33163).',
    since: ['1.15.7'],
  },
  passesOverPeeringPolicies: {
    what:
      'Cilium no longer reads CiliumBGPPeeringPolicy. Before, a CiliumBGPClusterConfig does nothing on nodes that ' +
      'one selects.',
    since: ['1.19.0'],
  },
} as const satisfies Record<string, Patch>;

export type PatchName = keyof typeof PATCHES;

/** Whether a version has the change. */
export function has(version: string, name: PatchName): boolean {
  const { since, unread }: Patch = PATCHES[name];
  if (unread !== undefined && satisfies(version, unread)) return true;
  return gte(version, since.find((one) => minorOf(one) === minorOf(version)) ?? since[since.length - 1]);
}

/** "1.18.8, 1.19.2 and newer" */
export function versionsWith(name: PatchName): string {
  return `${PATCHES[name].since.join(', ')} and newer`;
}

/** "1.18.8 or 1.19.2": the versions to upgrade to for the change. */
export function firstWith(name: PatchName): string {
  return PATCHES[name].since.join(' or ');
}
