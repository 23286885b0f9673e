import { Ip } from '../values/cidr';
import type { ClusterFact, TakenFact } from './companions';

export function virtualAddress(address: Ip): TakenFact {
  return { address, what: 'the virtual address of the control plane' };
}

export function nodesGateway(address: Ip): TakenFact {
  return { address, what: 'the gateway of the nodes' };
}

/** The known addresses in use in the nodes' network, without those of nodes. */
export function takenIn(cluster: ClusterFact): TakenFact[] {
  const { vip, gateways = [] } = cluster.machines ?? {};
  const taken = [...(cluster.taken ?? []), ...(vip ? [virtualAddress(vip)] : []), ...gateways.map(nodesGateway)];
  const api = Ip.parse(cluster.apiHost ?? '');
  const known = [...taken.map(({ address }) => address), ...cluster.nodes.flatMap(({ addresses }) => addresses)];
  return api && !known.some((one) => one.equals(api)) ? [...taken, { address: api, what: 'the API server' }] : taken;
}
