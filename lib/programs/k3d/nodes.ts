import type { Cidr, Ip } from '../../values/cidr';
import type { NodeCount } from '../cluster/cluster-program';

export function nodeNames(cluster: string, { controlPlanes, workers }: NodeCount): string[] {
  const names = (role: string, count: number) => Array.from({ length: count }, (_, i) => `k3d-${cluster}-${role}-${i}`);
  return [...names('server', controlPlanes), ...names('agent', workers)];
}

/** Docker gives addresses in order. The network address and the host's gateway come before the first node. */
export function nodeAddress(range: Cidr, index: number): Ip | undefined {
  return range.host(index + 2);
}
