import { Cidr, Family } from '../values/cidr';
import type { ClusterFact, InstallFact } from './companions';
import { readPodIpPool } from '../kinds/cilium-pod-ip-pool';
import { Json, number, record, text, texts } from '../values/json';
import type { PodPool } from './model';
import type { KubeObject } from './objects';

/** A network that pods get addresses of, cut into one part a node. */
export interface PodNetwork {
  readonly cidr: Cidr;
  /** Bits of the part of a node, where they are known. */
  readonly nodeMask?: number;
}

/** The pools of addresses of pods. */
export function readPodPools(objects: KubeObject[]): PodPool[] {
  return objects
    .filter(({ kind }) => kind === 'CiliumPodIPPool')
    .map(({ path, name, json }) => {
      const { ipv4, ipv6 } = readPodIpPool(json);
      return { path, name, cidrs: [...(ipv4?.cidrs ?? []), ...(ipv6?.cidrs ?? [])] };
    });
}

/** What Kubernetes' controller manager takes where nothing is said. */
const NODE_MASK: Record<Family, number> = { 4: 24, 6: 64 };

/** The networks of which each node announces its part: those of Cilium's own allocator, or of the cluster's. */
export function podNetworks(install: InstallFact | undefined, cluster: ClusterFact | undefined): PodNetwork[] {
  const ipam = record(install?.helm?.values.ipam);
  // A program sets it where it knows the cluster.
  const mode = text(ipam.mode) ?? (cluster && !install?.helm?.isComplete ? 'kubernetes' : 'cluster-pool');
  if (install?.helm && mode === 'cluster-pool') return clusterPool(record(ipam.operator));
  // Of a cluster from elsewhere nobody knows how its controller manager cuts the networks.
  return (cluster?.podCidrs ?? []).map((cidr) => ({
    cidr,
    nodeMask: cluster?.made ? NODE_MASK[cidr.family] : undefined,
  }));
}

/** Cilium's own allocator, with what the chart takes where nothing is said. */
function clusterPool(operator: Json): PodNetwork[] {
  const read = (written: unknown, otherwise: string, mask: number) =>
    (Array.isArray(written) ? texts(written) : [otherwise])
      .flatMap((cidr) => Cidr.parse(cidr) ?? [])
      .map((cidr) => ({ cidr, nodeMask: mask }));
  return [
    ...read(operator.clusterPoolIPv4PodCIDRList, '10.0.0.0/8', number(operator.clusterPoolIPv4MaskSize) ?? 24),
    ...read(operator.clusterPoolIPv6PodCIDRList, 'fd00::/104', number(operator.clusterPoolIPv6MaskSize) ?? 120),
  ];
}
