import type { Cidr } from '../values/cidr';
import type { ClusterFact } from './companions';

/** The networks that the nodes are in: the whole of a Docker network, not only what Docker hands out of it. */
export function nodeNetworksOf(cluster: ClusterFact | undefined): Cidr[] {
  return cluster?.made?.network.ranges.map(({ subnet }) => subnet) ?? cluster?.nodeNetworks ?? [];
}
