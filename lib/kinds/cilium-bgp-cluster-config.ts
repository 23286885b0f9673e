import type {
  CiliumBGPClusterConfigSpec,
  CiliumBGPClusterConfigSpecBgpInstances,
  CiliumBGPClusterConfigSpecBgpInstancesPeers,
} from '../../imports/cilium.io/CiliumBGPClusterConfig';
import { Ip } from '../values/cidr';
import { Json, list, number, record, text } from '../values/json';
import { readSelector, Selector, writeSelector } from './selector';

/** A CiliumBGPClusterConfig: which nodes speak BGP, with which AS number and which routers. */
export interface ClusterConfigIntent {
  /** Absent: every node. */
  readonly nodeSelector?: Selector;
  readonly instances: readonly BgpInstance[];
}

export interface BgpInstance {
  readonly name: string;
  readonly localAsn?: number;
  readonly peers: readonly BgpPeer[];
}

export interface BgpPeer {
  readonly name: string;
  readonly address: Ip;
  /** Absent: whatever the peer says it is. */
  readonly asn?: number;
  /** Name of the CiliumBGPPeerConfig. */
  readonly config?: string;
}

export function writeClusterConfig({ nodeSelector, instances }: ClusterConfigIntent): CiliumBGPClusterConfigSpec {
  return {
    nodeSelector: nodeSelector && writeSelector(nodeSelector),
    bgpInstances: instances.map(writeInstance),
  };
}

function writeInstance({ name, localAsn, peers }: BgpInstance): CiliumBGPClusterConfigSpecBgpInstances {
  return { name, localASN: localAsn, peers: peers.map(writePeer) };
}

function writePeer({ name, address, asn, config }: BgpPeer): CiliumBGPClusterConfigSpecBgpInstancesPeers {
  return {
    name,
    peerAddress: address.toString(),
    peerASN: asn,
    peerConfigRef: config === undefined ? undefined : { name: config },
  };
}

export function readClusterConfig(json: Json): ClusterConfigIntent {
  const spec = record(json.spec);
  return {
    nodeSelector: readSelector(spec.nodeSelector),
    instances: list(spec.bgpInstances).map(readInstance),
  };
}

function readInstance(instance: Json): BgpInstance {
  return {
    name: text(instance.name) ?? '',
    localAsn: number(instance.localASN),
    peers: list(instance.peers).flatMap((peer) => readPeer(peer) ?? []),
  };
}

/** A peer without an address is one that routers of the network are found for: no session of it is known. */
function readPeer(peer: Json): BgpPeer | undefined {
  const address = Ip.parse(text(peer.peerAddress) ?? '');
  if (!address) return undefined;
  return {
    name: text(peer.name) ?? '',
    address,
    asn: number(peer.peerASN) || undefined,
    config: text(record(peer.peerConfigRef).name),
  };
}
