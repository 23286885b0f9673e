import { Cidr, type Family, sizeOf } from './cidr';

/**
 * The sizes of networks that Kubernetes accepts: `--service-cluster-ip-range` of kube-apiserver ("must be at least 8 IP
 * addresses", "the mask must be >= 12" or 108), and the part of the pod network that each node gets.
 */

/** k3s and kubeadm give the tenth address of the Service network to the DNS of the cluster. */
const DNS = 10n;
const LONGEST_OFFSET_BITS = 20;

/** Why a cluster cannot have this network for Services; undefined where it can. */
export function unfitServiceNetwork(network: Cidr, hasDns: boolean): string | undefined {
  const shortest = network.bits - LONGEST_OFFSET_BITS;
  const longest = network.bits - (hasDns ? 4 : 3);
  if (network.prefixLength < shortest)
    return (
      `is larger than the API server takes: /${shortest} to /${longest}, such as ` +
      network.widen(network.prefixLength).subnet(shortest - network.prefixLength, 0)
    );
  if (sizeOf(network) < 8n)
    return `is too small: the API server wants 8 addresses at least, /${shortest} to /${longest}`;
  return hasDns && sizeOf(network) <= DNS
    ? `is too small: its address number ${DNS} is for the DNS of the cluster. Take /${shortest} to /${longest}`
    : undefined;
}

/** The prefix length of the part of the pod network that each node gets, by the defaults of kube-controller-manager. */
export const NODE_MASK: Readonly<Record<Family, number>> = { 4: 24, 6: 64 };

/** PodSubnetNodeMaskMaxDiff of kubeadm. */
const KUBEADM_PARTS_BITS = 16;

/** Why a cluster cannot cut this network of pods into a part for each node; undefined where it can. */
export function unfitPodNetwork(network: Cidr, nodes: number, isKubeadm = false): string | undefined {
  const part = NODE_MASK[network.family];
  const shortest = part - KUBEADM_PARTS_BITS;
  // kube-controller-manager has the same limit for IPv6 alone.
  if ((isKubeadm || network.family === 6) && network.prefixLength < shortest) {
    const by = isKubeadm
      ? 'kubeadm, which sets up the nodes,'
      : 'kube-controller-manager, which gives each node its part,';
    return (
      `is larger than ${by} accepts: give a /${shortest} or a smaller one, such as ` +
      network.widen(network.prefixLength).subnet(shortest - network.prefixLength, 0)
    );
  }
  return network.prefixLength <= part && 2 ** (part - network.prefixLength) >= nodes
    ? undefined
    : `has no /${part} for each of ${nodes} ${nodes === 1 ? 'node' : 'nodes'}: take a larger network`;
}
