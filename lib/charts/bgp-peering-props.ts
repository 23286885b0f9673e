import type { ChartProps, Duration } from 'cdk8s';
import type { ICilium } from '../references/cilium';
import type { IBgpRouter } from '../references/router';
import type { Advertisement } from './advertisement';
import type { BgpNames } from './bgp-names';
import type { BgpNodeOverride } from './bgp-node-override';
import type { BgpPeerSession } from './bgp-session-options';
import type { LabelExpression } from './label-selector';
import type { Services } from './services';

/** One more BGP instance of the nodes of a `BgpPeering`: another AS number, with routers of its own. */
export interface BgpInstanceOptions {
  /**
   * AS number of the nodes in it: 1 to 4294967294, without the reserved 23456 and 65535, or one that is known only
   * later, `Unknown.named('ASN')`.
   */
  readonly localAsn: number | string;

  /** Its routers, none of which is a peer of another instance. */
  readonly peers: IBgpRouter[];

  /**
   * Its name, which no other instance has. A CiliumBGPPeeringPolicy has none.
   * @default - "as" and its AS number
   */
  readonly name?: string;
}

/** Properties of `BgpPeering`. */
export interface BgpPeeringProps extends ChartProps {
  /**
   * The Cilium that speaks BGP: decides the API.
   * @default - the newest supported version
   */
  readonly cilium?: ICilium;

  /**
   * Whether to write one CiliumBGPPeeringPolicy, where the release reads this older kind beside the newer ones: for a
   * cluster that runs with it. Cilium uses the policy alone on nodes that it selects, newer releases no longer read it,
   * and it has no settings of single nodes, no default gateways as peers, and no names of instances and peers.
   * docs/releases.md lists the releases.
   * @default - true in releases in which it is the only kind, false in all others
   */
  readonly peeringPolicy?: boolean;

  /**
   * AS number of the nodes: 1 to 4294967294, without the reserved 23456 and 65535, or one that is known only later,
   * `Unknown.named('ASN')`. A router whose files this program writes needs the number.
   */
  readonly localAsn: number | string;

  /**
   * The routers. Every node has one session with each address of a router: one, or one for IPv4 and one for IPv6.
   * `addPeer` adds more.
   */
  readonly peers: IBgpRouter[];

  /**
   * More BGP instances of the same nodes, which announce the same routes. `names.peers` names their peers too, and
   * `instance` of a node override chooses one of them.
   * @default - none
   */
  readonly moreInstances?: BgpInstanceOptions[];

  /**
   * Labels of the nodes that speak BGP.
   * @default - every node
   */
  readonly nodeSelector?: Record<string, string>;

  /**
   * Conditions on the labels of those nodes, beside `nodeSelector`.
   * @default - none
   */
  readonly nodeExpressions?: LabelExpression[];

  /**
   * The Services whose addresses from pools are announced: short for `advertise` with these alone.
   * @default Services.all()
   */
  readonly services?: Services;

  /**
   * Everything to announce, if it is more than Service addresses from pools, or has attributes. docs/releases.md lists
   * what each release supports.
   * @default - `services`
   */
  readonly advertise?: Advertisement[];

  /**
   * The hold time: after this time without a message, a session is down and its routes go. 3 to 65535 whole seconds.
   * Synth writes it for the router too. (RFC 4271, 4.2)
   * @default Duration.seconds(9)
   */
  readonly holdTime?: Duration;

  /**
   * The time between keepalives: whole seconds, 1 to a third of the hold time. Synth writes it for the router too.
   * @default - a third of the hold time
   */
  readonly keepAliveTime?: Duration;

  /**
   * The time between attempts of a node to reach the router, 1 second or more. Cilium's own default of 120 seconds
   * leaves a node without routes for two minutes after the router restarted.
   * @default Duration.seconds(10)
   */
  readonly connectRetryTime?: Duration;

  /**
   * eBGP multihop: the TTL of the nodes' packets to a router, 1 to 255. Set more than 1 if there is a router in
   * between. It has no effect on iBGP sessions, whose TTL is not limited.
   * @default 1
   */
  readonly multihop?: number;

  /**
   * The port that routers listen on: 1 to 65535. A peer of class `FrrRouter` or `BirdRouter` gets the same port.
   * @default 179
   */
  readonly peerPort?: number;

  /**
   * Name of the Secret with the password of the sessions under the key `password` (TCP MD5, RFC 2385). Cilium's agent
   * reads it from one namespace: `kube-system`, or the Helm value `bgpControlPlane.secretsNamespace.name`. The routers
   * need the same password.
   * @default - no password
   */
  readonly passwordSecret?: string;

  /**
   * How long routers keep the routes of a node whose agent restarts: 1 to 4095 whole seconds. Routers keep the routes
   * of a dead node for the same time, in addition to the hold time. (RFC 4724)
   * @default - no graceful restart: routes go with the session
   */
  readonly gracefulRestartTime?: Duration;

  /**
   * What differs in the sessions with single routers: timers, hops, port, password, graceful restart, families. Each
   * has a CiliumBGPPeerConfig of its own; in a CiliumBGPPeeringPolicy the settings are those of the neighbor.
   * @default - nothing: all sessions are alike
   */
  readonly sessions?: BgpPeerSession[];

  /**
   * Whether each session carries the routes of both families instead of its own family alone. A router can use a route
   * of the other family only with a next hop that it can reach: within one AS, or by the extended next hop of RFC 8950.
   * All sessions then share one peer config, unless `names` has one for IPv6.
   * @default false
   */
  readonly bothFamilies?: boolean;

  /**
   * Settings of single nodes, for the instance of `localAsn` or another.
   * @default - nothing
   */
  readonly nodeOverrides?: BgpNodeOverride[];

  /**
   * Names of the objects, of the BGP instance and of peers.
   * @default - names that follow from the chart's id, the AS number and the routers
   */
  readonly names?: BgpNames;

  /**
   * The labels of the CiliumBGPAdvertisement, by which peer configs select it: one at least. Peer configs of other
   * charts and programs that select these labels announce it too.
   * @default - the label "cdk8s-cilium/peering" with the chart's id
   */
  readonly advertisementLabels?: Record<string, string>;
}
