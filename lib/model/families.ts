import type { ClusterFact } from './companions';
import type { Family } from '../values/cidr';

/** The families of a cluster, its first one first, as far as they can be told: IPv4 where nothing is known. */
export function familiesOf(cluster: ClusterFact | undefined): Family[] {
  const known: { readonly family: Family }[][] = cluster
    ? [cluster.podCidrs, cluster.serviceCidrs, cluster.nodeNetworks, cluster.nodes.flatMap(({ addresses }) => addresses)]
    : [];
  const families = new Set(known.find((list) => list.length > 0)?.map(({ family }) => family));
  return families.size > 0 ? [...families] : [4];
}
