import { Json, record } from '../../values/json';
import { cidrsOf, type NodesReader } from '../cluster/said-nodes';

/** Text in every config of kind, and in hardly any other file. */
export const MENTION = /apiVersion["']?\s*:\s*["']?kind\.x-k8s\.io\//;

export function isKindConfig({ apiVersion }: Json): boolean {
  return String(apiVersion).startsWith('kind.x-k8s.io/');
}

/** Configs of kind, to whose nodes Docker gives any free address. */
export const KIND_NODES: NodesReader = {
  mention: MENTION,
  read: (documents) => {
    const json = documents.find(isKindConfig);
    if (!json) return undefined;
    const { podSubnet, serviceSubnet } = record(json.networking);
    return {
      isWhole: true,
      nodes: [],
      taken: [],
      podCidrs: cidrsOf(podSubnet),
      serviceCidrs: cidrsOf(serviceSubnet),
    };
  },
};
