import type { Cidr } from '../values/cidr';
import type { ClusterFact } from './companions';

/** The networks of the nodes. For Docker, the whole subnet, not only the part from which Docker hands out addresses. */
export function nodeNetworksOf(cluster: ClusterFact | undefined): Cidr[] {
  return cluster?.made?.network.ranges.map(({ subnet }) => subnet) ?? cluster?.nodeNetworks ?? [];
}
