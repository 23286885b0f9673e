import type { Fault } from './fault';

/** Faults of `externalTrafficPolicy: Local`. */
export const LOCAL_FAULTS = {
  'gateway-local-bgp': {
    symptom: 'A Gateway with externalTrafficPolicy Local is announced over BGP by no node.',
    broken: '1.14.1 - 1.18.11',
    fixed: ['1.19.0'],
    source: [42386],
    todo: 'Take externalTrafficPolicy: Cluster.',
    check: 'gateway-local-unannounced',
  },
  'gateway-local-l2': {
    symptom: 'No node answers on its network for a Gateway with externalTrafficPolicy Local.',
    broken: '>=1.20.2',
    fixed: [],
    source: [48799],
    todo: 'Take externalTrafficPolicy: Cluster.',
  },
  'local-l2-dropped': {
    symptom:
      'A node without a pod answers on its network for a Service with externalTrafficPolicy Local, and drops ' +
      'what comes.',
    broken: '1.14.1 - 1.20.1',
    fixed: ['1.20.2'],
    source: [27800, 46399],
    todo: 'Take externalTrafficPolicy: Cluster.',
  },
  'local-bgp-everywhere': {
    symptom: 'Nodes without a pod announce a Service with externalTrafficPolicy Local over BGP, and drop what comes.',
    broken: '1.19.1 - 1.19.5',
    fixed: [],
    source: [44803],
    todo: 'Take externalTrafficPolicy: Cluster.',
  },
  'local-bgp-race': {
    symptom:
      'A node sometimes announces a Service with externalTrafficPolicy Local late, or goes on after its pod is gone.',
    broken: '1.16.0 - 1.16.4',
    fixed: ['1.16.5'],
    source: [36165, 36230],
  },
  'local-bgp-terminating': {
    symptom: 'A node announces a Service with externalTrafficPolicy Local until its last, terminating pod is gone.',
    broken: '1.14.1 || 1.15.0 - 1.15.5 || 1.19.0 - 1.19.3',
    fixed: ['1.15.6', '1.19.4'],
    source: [32536, 45286],
  },
  'local-backend-elsewhere': {
    symptom:
      'Where a route leads to a Service with externalTrafficPolicy Local, Envoy knows the pods of its own node ' +
      'alone: at a node without one, requests get 503, and TLS connections are closed.',
    broken: '>=1.18.0',
    fixed: [],
    source: [41482],
    todo: 'Take externalTrafficPolicy: Cluster, or lead the route to a second Service of type ClusterIP.',
  },
  'local-address-dropped': {
    symptom:
      'Beside kube-proxy, a pod gets no answer at the address of a Service with externalTrafficPolicy Local, where ' +
      'no pod of the Service runs on its node.',
    broken: '1.19.0 - 1.19.6',
    fixed: ['1.19.7', '1.20.0'],
    source: [45252, 47204],
    todo: 'Take externalTrafficPolicy: Cluster.',
  },
} as const satisfies Record<string, Fault>;
