import type { CiliumBGPAdvertisementSpecAdvertisementsAttributes } from '../../imports/cilium.io/CiliumBGPAdvertisement';
import type { CiliumBGPPeerConfigSpecGracefulRestart } from '../../imports/cilium.io/CiliumBGPPeerConfig';
import type { Family } from '../values/cidr';
import { Json, number, record, texts } from '../values/json';

/** The defaults in the CRDs of every release. */
const DEFAULT_TIMERS: Timers = { connectRetryTimeSeconds: 120, holdTimeSeconds: 90, keepAliveTimeSeconds: 30 };
const RESTART_TIME_SECONDS = 120;
/** The types of Service addresses that Cilium announces by default. */
export const SERVICE_ADDRESSES = ['LoadBalancerIP'];

export interface Timers {
  readonly connectRetryTimeSeconds: number;
  readonly holdTimeSeconds: number;
  readonly keepAliveTimeSeconds: number;
}

/** Settings of a session with a router. */
export interface Session {
  readonly timers: Timers;
  /** Hops to the peer. Absent: 1, a neighbor on the same network. */
  readonly multihop?: number;
  /** The port that nodes dial. Absent: 179. */
  readonly port?: number;
  /** The Secret with the password of the session. */
  readonly passwordSecret?: string;
  /** How long the peer keeps the node's routes while the agent restarts. Absent: no graceful restart. */
  readonly restartTimeSeconds?: number;
}

export function readTimers(timers: Json): Timers {
  return {
    connectRetryTimeSeconds: number(timers.connectRetryTimeSeconds) ?? DEFAULT_TIMERS.connectRetryTimeSeconds,
    holdTimeSeconds: number(timers.holdTimeSeconds) ?? DEFAULT_TIMERS.holdTimeSeconds,
    keepAliveTimeSeconds: number(timers.keepAliveTimeSeconds) ?? DEFAULT_TIMERS.keepAliveTimeSeconds,
  };
}

export function writeRestart({ restartTimeSeconds }: Session): CiliumBGPPeerConfigSpecGracefulRestart | undefined {
  return restartTimeSeconds === undefined ? undefined : { enabled: true, restartTimeSeconds };
}

export function readRestart(settings: Json): number | undefined {
  const restart = record(settings.gracefulRestart);
  return restart.enabled === true ? (number(restart.restartTimeSeconds) ?? RESTART_TIME_SECONDS) : undefined;
}

export function afiOf(family: Family): 'ipv4' | 'ipv6' {
  return `ipv${family}`;
}

export function readFamily({ afi }: Json): Family {
  return afi === 'ipv6' ? 6 : 4;
}

/** The attributes of a route. */
export interface RouteAttributes {
  /** Communities as "65000:100". */
  readonly standard: readonly string[];
  readonly large: readonly string[];
  readonly wellKnown: readonly string[];
  readonly localPreference?: number;
}

export function hasAttributes({ standard, large, wellKnown, localPreference }: RouteAttributes): boolean {
  return hasCommunities({ standard, large, wellKnown }) || localPreference !== undefined;
}

function hasCommunities({ standard, large, wellKnown }: RouteAttributes): boolean {
  return standard.length + large.length + wellKnown.length > 0;
}

type Attributes = Pick<CiliumBGPAdvertisementSpecAdvertisementsAttributes, 'communities' | 'localPreference'>;
type WellKnown = NonNullable<NonNullable<Attributes['communities']>['wellKnown']>;

export function writeAttributes(attributes: RouteAttributes): Attributes {
  const { standard, large, wellKnown, localPreference } = attributes;
  return {
    communities: hasCommunities(attributes)
      ? {
          standard: standard.length > 0 ? standard : undefined,
          large: large.length > 0 ? large : undefined,
          wellKnown: wellKnown.length > 0 ? (wellKnown as WellKnown) : undefined,
        }
      : undefined,
    localPreference,
  };
}

export function readAttributes(attributes: Json): RouteAttributes {
  const communities = record(attributes.communities);
  return {
    standard: texts(communities.standard),
    large: texts(communities.large),
    wellKnown: texts(communities.wellKnown),
    localPreference: number(attributes.localPreference),
  };
}
