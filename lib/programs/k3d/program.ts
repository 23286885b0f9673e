import { DEFAULT_K3S } from '../../release/table';
import type { Rule } from '../../values/rules';
import type { ClusterProgram } from '../cluster/cluster-program';
import { k3dComponents } from './components';
import { nodeAddress, nodeNames } from './nodes';
import { readNodes } from './read';
import { CONFIG, k3dFiles } from './render';

/** What nodes run when they are told nothing. */
export const DEFAULT_IMAGE = `rancher/k3s:${DEFAULT_K3S}`;

/** The longest name of a cluster that k3d takes. */
export const LONGEST_NAME = 32;

/** Text in the config: k3d expands $VAR and ${VAR} in the whole file before it reads it, and no "$" can be escaped. */
export const k3dText: Rule = (value) =>
  /^[\x20-\x7e]+$/.test(value) && !value.includes('$')
    ? undefined
    : 'must be printable ASCII on one line without "$": k3d replaces $NAME by the environment variable and cannot be told not to';

export const K3D: ClusterProgram = {
  title: 'k3d',
  construct: 'K3dCluster',
  needs: 'k3d 5.5 or later',
  kubernetesOf: (image) => /:v(\d+\.\d+)\.\d+(?:-rc\d+)?-k3s\d+(?:-|@|$)/.exec(image)?.[1],
  nodeNames,
  nodeAddress,
  apiServer: () => ({
    host: '127.0.0.1',
    port: 6444,
    reason: 'k3s has the API server on this address of every node, server or agent.',
  }),
  context: (cluster) => `k3d-${cluster}`,
  files: k3dFiles,
  isThere: ({ name }) => ['k3d', 'cluster', 'get', name],
  starts: ({ name }) => ['k3d', 'cluster', 'start', name],
  creates: () => ['k3d', 'cluster', 'create', '--config', CONFIG],
  removes: ({ name }) => ['k3d', 'cluster', 'delete', name],
  config: CONFIG,
  isConfig: ({ apiVersion }) => String(apiVersion).startsWith('k3d.io/'),
  mention: /apiVersion["']?\s*:\s*["']?k3d\.io\//,
  nodesIn: readNodes,
  componentsIn: k3dComponents,
};
