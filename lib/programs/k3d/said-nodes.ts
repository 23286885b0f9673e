import { nodesGateway } from '../../model/taken';
import type { Json } from '../../values/json';
import { cidrsOf, type NodesReader } from '../cluster/said-nodes';
import { readNodes } from './read';

/** Text in every config of k3d, and in hardly any other file. */
export const MENTION = /apiVersion["']?\s*:\s*["']?k3d\.io\//;

export function isK3dConfig({ apiVersion }: Json): boolean {
  return String(apiVersion).startsWith('k3d.io/');
}

/** Reads the Docker network of the nodes from configs of k3d. */
export const K3D_NODES: NodesReader = {
  mention: MENTION,
  read: (documents) => {
    const json = documents.find(isK3dConfig);
    if (!json) return undefined;
    const ranges = cidrsOf(json.subnet);
    return {
      isWhole: true,
      nodes: ranges.length > 0 ? readNodes(json, { ranges, gateways: [] }) : [],
      taken: ranges.flatMap((range) => range.host(1) ?? []).map(nodesGateway),
      podCidrs: [],
      serviceCidrs: [],
    };
  },
};
