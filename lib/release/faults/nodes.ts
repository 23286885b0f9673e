import type { Fault } from './fault';

/** Faults of nodes and their networks. */
export const NODES_FAULTS = {
  'node-config-version': {
    symptom:
      'In a cluster that ever ran Cilium 1.15 or older the operator does not start: the API server refuses its CRD ' +
      'of CiliumNodeConfig, which lacks v2alpha1, the version at which the cluster stored objects.',
    broken: '1.20.0 - 1.20.1',
    fixed: ['1.20.2'],
    source: [47774, 48087],
    todo: 'Take a version without it; up.sh stores the objects anew before.',
  },
  'pod-networks-twice': {
    symptom:
      'Where a CiliumPodIPPool loses a network that nodes use and gets it again, or is deleted and comes back, the ' +
      'operator may give parts of it to two nodes.',
    broken: '1.14.1 - 1.18.11',
    fixed: ['1.19.0'],
    source: [42126],
    todo: 'Leave networks in the pool while nodes use them.',
  },
} as const satisfies Record<string, Fault>;
