import type { ClusterFact, RouterFact } from './companions';
import type { Gateway } from './model';
import type { Family } from '../values/cidr';

/** The families of a cluster, its first one first; IPv4 if no network or address is known. */
export function familiesOf(cluster: ClusterFact | undefined): Family[] {
  const known: { readonly family: Family }[][] = cluster
    ? [
        cluster.podCidrs,
        cluster.serviceCidrs,
        cluster.nodeNetworks,
        cluster.nodes.flatMap(({ addresses }) => addresses),
      ]
    : [];
  const families = new Set(known.find((list) => list.length > 0)?.map(({ family }) => family));
  return families.size > 0 ? [...families] : [4];
}

/** The families in use on the host, IPv4 first: those of the cluster, of routers and of gateways. */
export function familiesInUse(cluster: ClusterFact | undefined, routers: RouterFact[], gateways: Gateway[]): Family[] {
  const others = [...routers, ...gateways].flatMap(({ addresses }) => addresses.map(({ family }) => family));
  const used = new Set([...familiesOf(cluster), ...others]);
  return ([4, 6] as const).filter((family) => used.has(family));
}
