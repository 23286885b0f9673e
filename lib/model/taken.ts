import type { Ip } from '../values/cidr';
import type { ClusterFact, TakenFact } from './companions';

export function virtualAddress(address: Ip): TakenFact {
  return { address, what: 'the virtual address of the control plane' };
}

export function nodesGateway(address: Ip): TakenFact {
  return { address, what: 'the gateway of the nodes' };
}

/** The addresses beside those of nodes that are known to be somebody's. */
export function takenIn({ taken = [], machines }: ClusterFact): TakenFact[] {
  const { vip, gateways = [] } = machines ?? {};
  return [...taken, ...(vip ? [virtualAddress(vip)] : []), ...gateways.map(nodesGateway)];
}
