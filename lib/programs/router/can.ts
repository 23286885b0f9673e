import { BGP_PORT } from '../../model/bgp';
import type { Router } from '../../model/model';
import type { Features } from '../features';

/** A feature of routers that some programs lack. */
export type Feature =
  | 'password'
  | 'passwordOfRange'
  | 'listenRange'
  | 'explicit'
  | 'multihop'
  | 'hopLimit'
  | 'gracefulRestart'
  | 'longTimers'
  | 'ipv6'
  | 'otherFamily'
  | 'port'
  | 'maximumPaths'
  | 'rawLines';

/** What a program can do: each feature is named, so that none is forgotten. */
export type RouterCan = Readonly<Record<Feature, boolean>>;

/** Each feature in words, and the property or the peering that needs it, as the user wrote it. */
export const FEATURES: Features<Feature, Router> = {
  password: {
    title: 'passwords of sessions',
    asked: ({ password }) => (password === undefined ? undefined : 'password'),
  },
  passwordOfRange: {
    title: 'passwords of neighbors known by their network',
    asked: ({ password, neighborGroups }) =>
      password !== undefined && neighborGroups.some(({ listenRange }) => listenRange)
        ? 'password with NeighborDiscovery.LISTEN_RANGE'
        : undefined,
  },
  listenRange: {
    title: 'neighbors known by their network',
    asked: ({ neighborGroups }) =>
      neighborGroups.some(({ listenRange }) => listenRange) ? 'NeighborDiscovery.LISTEN_RANGE' : undefined,
  },
  explicit: {
    title: 'neighbors known by their addresses',
    asked: ({ neighborGroups }) =>
      neighborGroups.some(({ nodes }) => nodes.length > 0) ? 'NeighborDiscovery.EXPLICIT' : undefined,
  },
  multihop: {
    title: 'sessions over several hops',
    asked: ({ neighborGroups }) => {
      const far = neighborGroups.find(({ multihop }) => multihop > 1);
      return far && `${far.multihop} hops to the ${far.description}`;
    },
  },
  hopLimit: {
    title: 'a limit of hops other than 255',
    asked: ({ neighborGroups }) => {
      const near = neighborGroups.find(({ multihop }) => multihop > 1 && multihop < 255);
      return near && `${near.multihop} hops to the ${near.description}`;
    },
  },
  gracefulRestart: {
    title: 'graceful restart',
    asked: ({ neighborGroups }) => {
      const restarts = neighborGroups.find(({ restartTimeSeconds }) => restartTimeSeconds !== undefined);
      return restarts && `${restarts.restartTimeSeconds} s of graceful restart of the ${restarts.description}`;
    },
  },
  longTimers: {
    title: 'hold times over 3000 s and keepalive times over 1000 s',
    asked: ({ neighborGroups }) => {
      const slow = neighborGroups.find(
        ({ holdTimeSeconds, keepAliveTimeSeconds }) => holdTimeSeconds > 3000 || keepAliveTimeSeconds > 1000,
      );
      return (
        slow &&
        `a hold time of ${slow.holdTimeSeconds} s and a keepalive time of ${slow.keepAliveTimeSeconds} s of the ` +
          slow.description
      );
    },
  },
  ipv6: {
    title: 'IPv6',
    asked: ({ neighborGroups }) =>
      neighborGroups.some(({ family, carries }) => family === 6 || carries.includes(6)) ? 'IPv6' : undefined,
  },
  otherFamily: {
    title: 'sessions that carry routes of the other family',
    asked: ({ neighborGroups }) => {
      const both = neighborGroups.find(({ family, carries }) => carries.some((one) => one !== family));
      return both && `routes of IPv${both.family === 4 ? 6 : 4} over IPv${both.family} from the ${both.description}`;
    },
  },
  port: {
    title: `a port other than ${BGP_PORT}`,
    asked: ({ port }) => (port === BGP_PORT ? undefined : `port ${port}`),
  },
  maximumPaths: {
    title: 'a limit of next hops',
    asked: ({ maximumPaths }) => (maximumPaths === 64 ? undefined : `maximumPaths ${maximumPaths}`),
  },
  rawLines: {
    title: 'unchecked lines',
    asked: ({ rawLines }) => (rawLines.length === 0 ? undefined : 'addRawLines'),
  },
};
