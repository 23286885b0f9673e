import type {
  CiliumBGPPeerConfigSpec,
  CiliumBGPPeerConfigSpecFamilies,
} from '../../imports/cilium.io/CiliumBGPPeerConfig';
import type { Family } from '../values/cidr';
import { Json, list, number, record, text } from '../values/json';
import { afiOf, readFamily, readRestart, readTimers, Session, writeRestart } from './bgp';
import { readSelector, Selector, writeSelector } from './selector';

/** A CiliumBGPPeerConfig: settings of the sessions whose peers name it, and the advertisements that they select. */
export interface PeerConfigIntent extends Session {
  readonly families: readonly AnnouncedFamily[];
}

export interface AnnouncedFamily {
  readonly family: Family;
  /** The advertisements, by their labels. Absent: none. */
  readonly advertisements?: Selector;
}

export function writePeerConfig(intent: PeerConfigIntent): CiliumBGPPeerConfigSpec {
  const { timers, multihop, port, passwordSecret, families } = intent;
  return {
    timers: {
      connectRetryTimeSeconds: timers.connectRetryTimeSeconds,
      holdTimeSeconds: timers.holdTimeSeconds,
      keepAliveTimeSeconds: timers.keepAliveTimeSeconds,
    },
    ebgpMultihop: multihop,
    transport: port === undefined ? undefined : { peerPort: port },
    authSecretRef: passwordSecret,
    gracefulRestart: writeRestart(intent),
    families: families.map(writeFamily),
  };
}

function writeFamily({ family, advertisements }: AnnouncedFamily): CiliumBGPPeerConfigSpecFamilies {
  return { afi: afiOf(family), safi: 'unicast', advertisements: advertisements && writeSelector(advertisements) };
}

export function readPeerConfig(json: Json): PeerConfigIntent {
  const spec = record(json.spec);
  return {
    timers: readTimers(record(spec.timers)),
    multihop: number(spec.ebgpMultihop),
    port: number(record(spec.transport).peerPort),
    passwordSecret: text(spec.authSecretRef),
    restartTimeSeconds: readRestart(spec),
    families: list(spec.families).map(
      (family): AnnouncedFamily => ({
        family: readFamily(family),
        advertisements: readSelector(family.advertisements),
      }),
    ),
  };
}
