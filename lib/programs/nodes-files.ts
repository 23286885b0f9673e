import type { NodesReader } from './cluster/said-nodes';
import { nodesReaders } from './clusters';
import { K0S_NODES } from './k0s/said-nodes';
import { KUBEADM_NODES } from './kubeadm/said-nodes';
import { TALHELPER } from './talos/said-nodes';

/**
 * The readers of every file format with addresses of nodes: of programs without a construct, and of the registry of
 * clusters.
 */
export const NODES_READERS: readonly NodesReader[] = [TALHELPER, KUBEADM_NODES, K0S_NODES, ...nodesReaders()];

/** Whether a text may be a file with addresses of nodes. */
export function mentionsAddresses(text: string): boolean {
  return NODES_READERS.some(({ mention }) => mention.test(text));
}
