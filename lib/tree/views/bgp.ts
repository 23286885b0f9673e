import { list, record } from '../../values/json';
import type { View } from '../view';
import { POOL, NAMES } from './parts';

/** Objects whose label selectors are known. */
export const SELECTORS: View = {
  treatments: [],
  also: (object) => (object.unknown.some((place) => place.includes('matchExpressions')) ? undefined : object),
};

/** Peers of which no AS number is unknown. */
export const KNOWN_ASNS: View = {
  treatments: [
    { kind: 'CiliumBGPClusterConfig', at: 'spec.bgpInstances[].localASN', drop: 'item' },
    { kind: 'CiliumBGPClusterConfig', at: 'spec.bgpInstances[].peers[].peerASN', drop: 'item' },
    { kind: 'CiliumBGPPeeringPolicy', at: 'spec.virtualRouters[].localASN', drop: 'item' },
    { kind: 'CiliumBGPPeeringPolicy', at: 'spec.virtualRouters[].neighbors[].peerASN', drop: 'item' },
  ],
  // Without one of its own, an instance has none to judge.
  also: (object) => {
    if (object.kind !== 'CiliumBGPClusterConfig') return object;
    const spec = record(object.json.spec);
    const all = list(spec.bgpInstances);
    const bgpInstances = all.filter(({ localASN }) => localASN !== undefined);
    if (bgpInstances.length === all.length) return object;
    return { ...object, json: { ...object.json, spec: { ...spec, bgpInstances } } };
  },
};

/** KNOWN_ASNS, with the configs of peers that are known at all. */
export const KNOWN_SESSIONS: View = {
  ...KNOWN_ASNS,
  treatments: [...KNOWN_ASNS.treatments, { kind: 'CiliumBGPPeerConfig', at: '=spec', drop: 'object' }],
};

/** Peerings of which both times are known. */
export const KNOWN_TIMERS: View = {
  treatments: [
    { kind: 'CiliumBGPPeerConfig', at: 'spec.timers', drop: 'object' },
    { kind: 'CiliumBGPPeeringPolicy', at: 'spec.virtualRouters[].neighbors[].holdTimeSeconds', drop: 'item' },
    { kind: 'CiliumBGPPeeringPolicy', at: 'spec.virtualRouters[].neighbors[].keepAliveTimeSeconds', drop: 'item' },
  ],
};

/** BGP objects of which all is known but who and where the peers are, and Gateways by the labels of their Services. */
export const KNOWN_ANNOUNCEMENTS: View = {
  treatments: [
    ...NAMES,
    { kind: 'Gateway', at: 'spec.infrastructure.labels', drop: 'object' },
    { kind: 'Gateway', at: 'spec.gatewayClassName', drop: 'object' },
    { kind: 'CiliumBGPPeerConfig', at: 'spec.families', drop: 'object' },
    { kind: 'CiliumBGPAdvertisement', at: 'spec.advertisements[].advertisementType', drop: 'item' },
    { kind: 'CiliumBGPAdvertisement', at: 'spec.advertisements[].selector', drop: 'item' },
    { kind: 'CiliumBGPPeeringPolicy', at: 'spec', drop: 'object' },
    { kind: 'CiliumBGPClusterConfig', at: 'spec.bgpInstances[].peers[].peerConfigRef', drop: 'item' },
  ],
  also: (object) => {
    if (object.kind === 'Gateway' && object.namespaceUnsaid) return undefined;
    return object.kind === 'CiliumBGPPeeringPolicy' && JSON.stringify(object.json).includes('podIPPoolSelector')
      ? undefined
      : object;
  },
};

/** KNOWN_ANNOUNCEMENTS, with advertisements of which it is known who selects them. */
export const SELECTED_ANNOUNCEMENTS: View = {
  treatments: [...KNOWN_ANNOUNCEMENTS.treatments, { kind: 'CiliumBGPAdvertisement', at: 'metadata', drop: 'object' }],
};

/** Pools and policies of which all is known. */
export const MARKED_POOLS: View = {
  treatments: [{ kind: `${POOL}|CiliumBGPPeeringPolicy`, at: 'spec', drop: 'object' }],
};

/** Policies of which it is known which nodes they are for. */
export const NODE_SELECTORS: View = {
  treatments: [{ kind: 'CiliumBGP(ClusterConfig|PeeringPolicy)', at: 'spec.nodeSelector', drop: 'object' }],
};

/** Peers whose peer config is named. */
export const PEER_CONFIGS: View = {
  treatments: [{ kind: 'CiliumBGPClusterConfig', at: 'spec.bgpInstances[].peers[].peerConfigRef', drop: 'item' }],
};
