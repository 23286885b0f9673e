import type { Duration } from 'cdk8s';
import type { Values } from '../api/values';
import type { Session, Timers } from '../kinds/bgp';
import type { IBgpRouter } from '../references/router';
import type { Family } from '../values/cidr';
import { objectName } from '../values/rules';
import { sessionsWith } from './bgp-sessions';

/**
 * What differs in the sessions with one router. What it does not name is that of the peering.
 *
 * @example
 * const router = BgpRouter.fromAttributes(app, 'router', { asn: 64496, addresses: ['192.0.2.1'] });
 * const far = BgpRouter.fromAttributes(app, 'far', { asn: 64497, addresses: ['198.51.100.1'] });
 * const peering = new BgpPeering(app, 'bgp', { localAsn: 64500, peers: [router] });
 * peering.addPeer(far, { multihop: 4, holdTime: Duration.seconds(30) });
 */
export interface BgpSessionOptions {
  /**
   * The hold time: after this time without a message, a session is down and its routes go. 3 to 65535 whole seconds.
   * Synth writes it for the router too. (RFC 4271, 4.2)
   * @default - that of the peering
   */
  readonly holdTime?: Duration;

  /**
   * The time between keepalives: whole seconds, 1 to a third of the hold time. Synth writes it for the router too.
   * @default - a third of `holdTime` if that is given, otherwise that of the peering
   */
  readonly keepAliveTime?: Duration;

  /**
   * The time between attempts of a node to reach the router, 1 second or more.
   * @default - that of the peering
   */
  readonly connectRetryTime?: Duration;

  /**
   * eBGP multihop: the TTL of the nodes' packets to the router, 1 to 255.
   * @default - that of the peering
   */
  readonly multihop?: number;

  /**
   * The port that the router listens on: 1 to 65535.
   * @default - that of the peering
   */
  readonly peerPort?: number;

  /**
   * Name of the Secret with the password of the sessions under the key `password`. The router needs the same password.
   * For routers of which only some have a password, give it to these instead of to the peering.
   * @default - that of the peering
   */
  readonly passwordSecret?: string;

  /**
   * How long the router keeps the routes of a node whose agent restarts: 1 to 4095 whole seconds. (RFC 4724)
   * @default - that of the peering
   */
  readonly gracefulRestartTime?: Duration;

  /**
   * Whether each session carries the routes of both families instead of its own family alone.
   * @default - that of the peering
   */
  readonly bothFamilies?: boolean;

  /**
   * Name of the CiliumBGPPeerConfig of these sessions. Routers with the same settings may share one.
   * @default - that of the peering, "-" and the path of the router in the program
   */
  readonly peerConfig?: string;

  /**
   * Name of the CiliumBGPPeerConfig of the IPv6 session of a router that has an IPv4 one too.
   * @default - that of the other with "-ipv6", or one for both where sessions carry both families
   */
  readonly peerConfigIpv6?: string;
}

/**
 * A router of a peering, and what differs in the sessions with it.
 *
 * @example
 * const router = BgpRouter.fromAttributes(app, 'router', { asn: 64496, addresses: ['192.0.2.1'] });
 * const far = BgpRouter.fromAttributes(app, 'far', { asn: 64497, addresses: ['198.51.100.1'] });
 * new BgpPeering(app, 'bgp', {
 *   localAsn: 64500,
 *   peers: [router, far],
 *   sessions: [{ peer: far, multihop: 4, passwordSecret: 'far-password' }],
 * });
 */
export interface BgpPeerSession extends BgpSessionOptions {
  /** The router: one of `peers` of the peering, or of one of its instances. */
  readonly peer: IBgpRouter;
}

/** The settings of the sessions with one router. */
export interface OwnSession {
  readonly session: Session;
  readonly bothFamilies: boolean;
  /** Name of the peer config, of the second family too unless that has one of its own. */
  readonly peerConfig: string;
  readonly peerConfigIpv6: string;
}

const DEFAULT_TIMERS: Timers = { connectRetryTimeSeconds: 10, holdTimeSeconds: 9, keepAliveTimeSeconds: 3 };

/**
 * Reads the settings of sessions. `base` has those that they do not name, `place` the words before a property in
 * messages.
 */
export function readSession(
  values: Values,
  said: BgpSessionOptions,
  place = '',
  base: Session = { timers: DEFAULT_TIMERS },
): Session {
  const { multihop, peerPort, passwordSecret } = said;
  const prop = (name: keyof BgpSessionOptions) => place + name;
  const seconds = (
    name: 'holdTime' | 'keepAliveTime' | 'connectRetryTime' | 'gracefulRestartTime',
    min: number,
    max: number,
    reason?: string,
  ) => {
    const time = said[name];
    return time === undefined ? undefined : values.seconds(prop(name), time, min, max, reason);
  };
  const holdTimeSeconds = seconds('holdTime', 3, 65535) ?? base.timers.holdTimeSeconds;
  const longest = Math.max(1, Math.floor(holdTimeSeconds / 3));
  return {
    timers: {
      holdTimeSeconds,
      connectRetryTimeSeconds: seconds('connectRetryTime', 1, 2147483647) ?? base.timers.connectRetryTimeSeconds,
      keepAliveTimeSeconds:
        seconds('keepAliveTime', 1, longest, ', a third of holdTime') ??
        (said.holdTime === undefined ? base.timers.keepAliveTimeSeconds : longest),
    },
    multihop: multihop === undefined ? base.multihop : values.integer(prop('multihop'), multihop, 1, 255, 'hops'),
    port: peerPort === undefined ? base.port : values.port(prop('peerPort'), peerPort),
    passwordSecret:
      passwordSecret === undefined
        ? base.passwordSecret
        : values.check(prop('passwordSecret'), passwordSecret, objectName),
    restartTimeSeconds: seconds('gracefulRestartTime', 1, 4095) ?? base.restartTimeSeconds,
  };
}

/** What the sessions of a peering have where a router has no settings of its own. */
export interface SharedSession {
  readonly session: Session;
  readonly bothFamilies: boolean;
}

/** Names of the peer configs of these sessions. */
type SharedConfigs = Pick<OwnSession, 'peerConfig' | 'peerConfigIpv6'>;

/** Reads what differs in the sessions with a router, and complains about what cannot be right. */
export function readOwnSession(
  values: Values,
  peer: IBgpRouter,
  said: BgpSessionOptions,
  place: string,
  shared: SharedSession & SharedConfigs,
  kind: string,
): OwnSession {
  for (const name of ['peerConfig', 'peerConfigIpv6'] as const) {
    const given = said[name];
    if (given === undefined) continue;
    values.check(place + name, given, objectName);
    if (kind === 'CiliumBGPPeeringPolicy')
      values.refuse(place + name, given, `is of no use in a ${kind}, in which it has no name: leave it out`);
  }
  const bothFamilies = said.bothFamilies ?? shared.bothFamilies;
  const peerConfig = said.peerConfig ?? defaultConfig(shared, peer);
  const peerConfigIpv6 = said.peerConfigIpv6 ?? (bothFamilies ? peerConfig : `${peerConfig}-ipv6`);
  if (peerConfigIpv6 === peerConfig && !bothFamilies)
    values.refuse(
      `${place}peerConfigIpv6`,
      peerConfigIpv6,
      'must be another than that of IPv4, which carries other routes; with bothFamilies one may do for both',
    );
  return { session: readSession(values, said, place, shared.session), bothFamilies, peerConfig, peerConfigIpv6 };
}

/** The longest name of an object, without room for "-ipv6". */
const LONGEST = 253 - '-ipv6'.length;

function defaultConfig({ peerConfig, peerConfigIpv6 }: SharedConfigs, { node }: IBgpRouter): string {
  const path = node.path.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const named = (text: string) => text.replace(/-+/g, '-').slice(0, LONGEST).replace(/-$/, '');
  const name = named(`${peerConfig}-${path}`);
  // A router may be called "ipv6".
  return name === peerConfig || name === peerConfigIpv6 ? named(`${peerConfig}-router-${path}`) : name;
}

/** The content of a peer config. */
export interface PeerSettings {
  readonly session: Session;
  readonly families: readonly Family[];
}

/** The peer configs of the sessions with a router, by their names. */
export function configsOf(peer: IBgpRouter, own: OwnSession): Map<string, PeerSettings> {
  const { session, bothFamilies } = own;
  const sessions = sessionsWith(peer);
  return new Map(
    sessions.map(({ family }): [string, PeerSettings] => [
      configOf(own, family, sessions),
      { session, families: carriedFamilies(bothFamilies, family) },
    ]),
  );
}

/** The name of the peer config of a session, one of several that share their settings. */
export function configOf(
  { peerConfig, peerConfigIpv6 }: SharedConfigs,
  family: Family,
  sessions: readonly { readonly family: Family }[],
): string {
  return family === 6 && sessions.some((session) => session.family === 4) ? peerConfigIpv6 : peerConfig;
}

/** The families that a session carries. */
export function carriedFamilies(bothFamilies: boolean, family: Family): readonly Family[] {
  return bothFamilies ? [4, 6] : [family];
}
