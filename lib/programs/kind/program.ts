import { record } from '../../values/json';
import type { ClusterProgram } from '../cluster/cluster-program';
import { DEFAULT_KUBERNETES } from '../../release/table';
import { apiContainer, nodeNames, readNodes } from './nodes';
import { CONFIG, kindFiles } from './render';
import { isKindConfig, KIND_NODES, MENTION } from './said-nodes';

/** The default image of nodes. */
export const DEFAULT_IMAGE = `kindest/node:${DEFAULT_KUBERNETES}`;

export const KIND: ClusterProgram = {
  title: 'kind',
  construct: 'KindCluster',
  needs: 'kind 0.33 or later',
  kubernetesOf: (image) => /:v(\d+\.\d+)\.\d+(?:-|@|$)/.exec(image)?.[1],
  nodeNames,
  apiServer: (cluster, count) => ({
    host: apiContainer(cluster, count),
    port: 6443,
    reason: 'Docker resolves this name on every node; which address it has, nobody knows before it runs.',
  }),
  context: (cluster) => `kind-${cluster}`,
  files: kindFiles,
  isThere: ({ name }) => ['docker', 'container', 'inspect', `${name}-control-plane`],
  starts: ({ name, made }) => ['docker', 'start', ...new Set([...nodeNames(name, made), apiContainer(name, made)])],
  merges: ({ name }) => ['kind', 'export', 'kubeconfig', '--name', name],
  labels: {
    cluster: 'io.x-k8s.kind.cluster',
    role: 'io.x-k8s.kind.role',
    nodes: ['control-plane', 'worker'],
  },
  keeps: ({ made }) => [made.image],
  isKubeadm: true,
  limits: () => [],
  version: { command: 'kind version', least: '0.33' },
  creates: ({ made }) => [
    'env',
    `KIND_EXPERIMENTAL_DOCKER_NETWORK=${made.network.name}`,
    'kind',
    'create',
    'cluster',
    '--config',
    CONFIG,
  ],
  removes: ({ name }) => ['kind', 'delete', 'cluster', '--name', name],
  config: CONFIG,
  isConfig: isKindConfig,
  mention: MENTION,
  saidNodes: KIND_NODES,
  nodesIn: readNodes,
  componentsIn: ({ json, file, lineOf }) => {
    const { disableDefaultCNI, kubeProxyMode } = record(json.networking);
    return [
      {
        file,
        lineOf: (component) =>
          lineOf(['networking', component === 'kubeProxy' ? 'kubeProxyMode' : 'disableDefaultCNI']),
        runs: {
          podNetwork: [true, false, undefined].includes(disableDefaultCNI as boolean)
            ? disableDefaultCNI !== true
            : undefined,
          kubeProxy: kubeProxyMode !== 'none',
        },
        does: {
          podNetwork:
            'kindnet makes a pod network here, and Cilium makes one too: each writes its own configuration for ' +
            'the kubelet, and the first by file name is used',
        },
        off: { podNetwork: 'networking.disableDefaultCNI: true', kubeProxy: 'networking.kubeProxyMode: none' },
      },
    ];
  },
};
