import type { NodesReader } from './cluster/said-nodes';
import { nodesReaders } from './clusters';
import { K0S_NODES } from './k0s/said-nodes';
import { KUBEADM_NODES } from './kubeadm/said-nodes';
import { TALHELPER } from './talos/said-nodes';

/**
 * Every form of file in which `check` finds the addresses of nodes: those of programs that no construct stands for, and
 * those of the registry of clusters.
 */
export const NODES_READERS: readonly NodesReader[] = [TALHELPER, KUBEADM_NODES, K0S_NODES, ...nodesReaders()];

/** Whether a text may be of a file that says addresses of nodes. */
export function mentionsAddresses(text: string): boolean {
  return NODES_READERS.some(({ mention }) => mention.test(text));
}
