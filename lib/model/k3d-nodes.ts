import type { Cidr, Ip } from '../values/cidr';

/** The names that k3d gives the nodes of a cluster, in the order in which they start. */
export function k3dNodeNames(cluster: string, servers: number, agents: number): string[] {
  const names = (role: string, count: number) => Array.from({ length: count }, (_, i) => `k3d-${cluster}-${role}-${i}`);
  return [...names('server', servers), ...names('agent', agents)];
}

/**
 * The address that Docker gives the node `index`, in order: the network itself and the host's gateway come before the
 * first node.
 */
export function k3dNodeAddress(ipRange: Cidr, index: number): Ip | undefined {
  return ipRange.host(index + 2);
}
