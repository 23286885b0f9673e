import { DEFAULT_K3S } from '../../release/table';
import type { Rule } from '../../values/rules';
import type { ClusterProgram } from '../cluster/cluster-program';
import { K3S_API_PORT, onLoopback } from '../cluster/loopback';
import { k3dComponents } from './components';
import { nodeAddress, nodeNames } from './nodes';
import { readNodes } from './read';
import { CONFIG, k3dFiles, serverArguments } from './render';
import { isK3dConfig, K3D_NODES, MENTION } from './said-nodes';

/** The default image of nodes. */
export const DEFAULT_IMAGE = `rancher/k3s:${DEFAULT_K3S}`;

/** The longest name of a cluster that k3d accepts. */
export const LONGEST_NAME = 32;

/** Text in the config: k3d expands $VAR and ${VAR} in the whole file before it reads it, and no "$" can be escaped. */
export const k3dText: Rule = (value) =>
  /^[\x20-\x7e]+$/.test(value) && !value.includes('$')
    ? undefined
    : 'must be printable ASCII on one line without "$": k3d replaces $NAME by the environment variable and cannot ' +
      'be told not to';

export const K3D: ClusterProgram = {
  title: 'k3d',
  construct: 'K3dCluster',
  needs: 'k3d 5.5 or later',
  kubernetesOf: (image) => /:v(\d+\.\d+)\.\d+(?:-rc\d+)?-k3s\d+(?:-|@|$)/.exec(image)?.[1],
  nodeNames,
  nodeAddress,
  // Services of k3d have IPv4 first.
  apiServer: () => onLoopback('k3s', K3S_API_PORT, 4),
  context: (cluster) => `k3d-${cluster}`,
  files: k3dFiles,
  isThere: ({ name }) => ['k3d', 'cluster', 'get', name],
  starts: ({ name }) => ['k3d', 'cluster', 'start', name],
  merges: ({ name }) => [
    'k3d',
    'kubeconfig',
    'merge',
    name,
    '--kubeconfig-merge-default',
    '--kubeconfig-switch-context=false',
  ],
  labels: { cluster: 'k3d.cluster', role: 'k3d.role', nodes: ['server', 'agent'] },
  keeps: (cluster) => [cluster.made.image, ...serverArguments(cluster)],
  limits: ({ made }) =>
    made.controlPlanes > 1
      ? [
          'When Docker or this host restarts, nodes may get the addresses of each other. Then etcd, which ' +
            'several servers share, looks for its members in the wrong places, and the API server does not come ' +
            'back. `./down.sh cluster && ./up.sh` makes the cluster anew. A cluster with one server comes back by ' +
            'itself.',
        ]
      : [],
  version: { command: 'k3d version', least: '5.5' },
  creates: () => ['k3d', 'cluster', 'create', '--config', CONFIG],
  removes: ({ name }) => ['k3d', 'cluster', 'delete', name],
  config: CONFIG,
  isConfig: isK3dConfig,
  mention: MENTION,
  saidNodes: K3D_NODES,
  nodesIn: readNodes,
  componentsIn: k3dComponents,
};
