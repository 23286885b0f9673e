import type {
  CiliumBGPClusterConfigSpec,
  CiliumBGPClusterConfigSpecBgpInstances,
  CiliumBGPClusterConfigSpecBgpInstancesPeers,
} from '../../imports/cilium.io/CiliumBGPClusterConfig';
import { type Family, Ip } from '../values/cidr';
import { Json, list, number, record, text } from '../values/json';
import { isDeclared, isUnknown } from '../values/unknown';
import { afiOf } from './bgp';
import { readSelector, Selector, writeSelector } from './selector';

/** A CiliumBGPClusterConfig: which nodes speak BGP, with which AS number and which routers. */
export interface ClusterConfigIntent {
  /** Absent: every node. */
  readonly nodeSelector?: Selector;
  readonly instances: readonly BgpInstance[];
}

export interface BgpInstance {
  readonly name: string;
  /** Text: it is known only when the object is applied. */
  readonly localAsn?: number | string;
  readonly peers: readonly BgpPeer[];
}

export interface BgpPeer {
  readonly name: string;
  readonly at: PeerPlace;
  /** Absent: Cilium accepts any AS number that the peer sends. Text: as `localAsn`. */
  readonly asn?: number | string;
  /** Name of the CiliumBGPPeerConfig. */
  readonly config?: string;
}

/** How nodes find a peer: one of these fields is set. */
export interface PeerPlace {
  readonly address?: Ip;
  /** The address as written, if it is unknown until the object is applied. */
  readonly later?: string;
  /** The default gateway of each node, of this family. */
  readonly gateway?: Family;
}

export function writeClusterConfig({ nodeSelector, instances }: ClusterConfigIntent): CiliumBGPClusterConfigSpec {
  return {
    nodeSelector: nodeSelector && writeSelector(nodeSelector),
    bgpInstances: instances.map(writeInstance),
  };
}

function writeInstance({ name, localAsn, peers }: BgpInstance): CiliumBGPClusterConfigSpecBgpInstances {
  // What is filled in is a number.
  return { name, localASN: localAsn as number | undefined, peers: peers.map(writePeer) };
}

function writePeer({ name, at, asn, config }: BgpPeer): CiliumBGPClusterConfigSpecBgpInstancesPeers {
  return {
    name,
    peerAddress: at.address?.toString() ?? at.later,
    autoDiscovery:
      at.gateway === undefined
        ? undefined
        : { mode: 'DefaultGateway', defaultGateway: { addressFamily: afiOf(at.gateway) } },
    peerASN: asn as number | undefined,
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
    localAsn: isDeclared(instance.localASN) ? text(instance.localASN) : number(instance.localASN),
    peers: list(instance.peers).flatMap((peer) => readPeer(peer) ?? []),
  };
}

/** Leaves out peers that have neither an address nor auto-discovery. */
function readPeer(peer: Json): BgpPeer | undefined {
  const at = readPlace(peer);
  if (!at) return undefined;
  return {
    name: text(peer.name) ?? '',
    at,
    asn: isDeclared(peer.peerASN) ? text(peer.peerASN) : number(peer.peerASN) || undefined,
    config: text(record(peer.peerConfigRef).name),
  };
}

/** Cilium uses the default gateway where the peer has no address. */
function readPlace({ peerAddress, autoDiscovery }: Json): PeerPlace | undefined {
  const said = text(peerAddress);
  if (said !== undefined) {
    const address = Ip.parse(said);
    if (address) return { address };
    return isUnknown(said) ? { later: said } : undefined;
  }
  const { mode, defaultGateway } = record(autoDiscovery);
  if (mode !== 'DefaultGateway') return undefined;
  const { addressFamily } = record(defaultGateway);
  if (addressFamily === 'ipv4') return { gateway: 4 };
  return addressFamily === 'ipv6' ? { gateway: 6 } : undefined;
}
