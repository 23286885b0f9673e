import { Cidr } from '../values/cidr';
import type { ClusterFact, InstallFact } from './companions';
import { readPodIpPool } from '../kinds/cilium-pod-ip-pool';
import { Json, number, record, text, texts } from '../values/json';
import { NODE_MASK } from '../values/network-sizes';
import type { PodPool } from './model';
import type { KubeObject } from './objects';

/** A pod network, of which each node gets one part. */
export interface PodNetwork {
  readonly cidr: Cidr;
  /** The prefix length of a node's part, if known. */
  readonly nodeMask?: number;
}

/** Reads the CiliumPodIPPools. */
export function readPodPools(objects: KubeObject[]): PodPool[] {
  return objects
    .filter(({ kind }) => kind === 'CiliumPodIPPool')
    .map(({ path, name, json }) => {
      const { ipv4, ipv6 } = readPodIpPool(json);
      return { path, name, cidrs: [...(ipv4?.cidrs ?? []), ...(ipv6?.cidrs ?? [])] };
    });
}

/** The pod networks, of which each node announces its part: Cilium's own (cluster-pool), or those of the cluster. */
export function podNetworks(install: InstallFact | undefined, cluster: ClusterFact | undefined): PodNetwork[] {
  const ipam = record(install?.helm?.values.ipam);
  // CiliumInstall sets ipam.mode if it knows the cluster.
  const mode = text(ipam.mode) ?? (cluster && !install?.helm?.isComplete ? 'kubernetes' : 'cluster-pool');
  if (install?.helm && mode === 'cluster-pool') return clusterPool(record(ipam.operator));
  // The mask size of a cluster outside the app is unknown.
  return (cluster?.podCidrs ?? []).map((cidr) => ({
    cidr,
    nodeMask: cluster?.made ? NODE_MASK[cidr.family] : undefined,
  }));
}

/** The networks of Cilium's own allocator, with the chart's defaults. */
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
