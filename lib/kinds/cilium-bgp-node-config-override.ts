import type {
  CiliumBGPNodeConfigOverrideSpec,
  CiliumBGPNodeConfigOverrideSpecBgpInstances,
  CiliumBGPNodeConfigOverrideSpecBgpInstancesPeers,
} from '../../imports/cilium.io/CiliumBGPNodeConfigOverride';
import { Ip } from '../values/cidr';
import { Json, list, number, record, text } from '../values/json';

/** Settings for one BGP instance of a node, from the CiliumBGPNodeConfigOverride that has the node's name. */
export interface InstanceOverride {
  /** Name of the instance. */
  readonly name: string;
  readonly routerId?: Ip;
  /** The port on which the node waits for routers that dial. */
  readonly localPort?: number;
  readonly localAsn?: number;
  readonly peers?: readonly PeerOverride[];
}

export interface PeerOverride {
  /** Name of the peer. */
  readonly name: string;
  /** The address that the node dials from. */
  readonly localAddress?: Ip;
}

export function writeNodeOverride(instances: readonly InstanceOverride[]): CiliumBGPNodeConfigOverrideSpec {
  return { bgpInstances: instances.map(writeInstance) };
}

function writeInstance(override: InstanceOverride): CiliumBGPNodeConfigOverrideSpecBgpInstances {
  return {
    name: override.name,
    routerID: override.routerId?.toString(),
    localPort: override.localPort,
    localASN: override.localAsn,
    peers: override.peers?.map(
      ({ name, localAddress }): CiliumBGPNodeConfigOverrideSpecBgpInstancesPeers => ({
        name,
        localAddress: localAddress?.toString(),
      }),
    ),
  };
}

export function readNodeOverride(json: Json): InstanceOverride[] {
  return list(record(json.spec).bgpInstances).map(
    (override): InstanceOverride => ({
      name: text(override.name) ?? '',
      routerId: Ip.parse(text(override.routerID) ?? ''),
      localPort: number(override.localPort),
      localAsn: number(override.localASN),
      peers: Array.isArray(override.peers)
        ? list(override.peers).map(
            (peer): PeerOverride => ({
              name: text(peer.name) ?? '',
              localAddress: Ip.parse(text(peer.localAddress) ?? ''),
            }),
          )
        : undefined,
    }),
  );
}
