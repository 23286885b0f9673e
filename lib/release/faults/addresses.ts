import type { Fault } from './fault';

/** Faults of address pools, and of addresses that Services share. */
export const ADDRESSES_FAULTS = {
  'shared-address-two-nodes': {
    symptom:
      'Two nodes may answer on their network for an address that Services share, a node for each Service: ' +
      'connections break as hosts go from one node to the other.',
    broken: '>=1.15.0',
    fixed: [],
    source: [48419],
    todo: 'Give each Service its own address, or let a single node answer.',
  },
  'shared-address-split': {
    symptom: 'After a restart of the operator Services that shared an address get one each.',
    broken: '1.15.0 - 1.15.9 || 1.16.0 - 1.16.2',
    fixed: ['1.15.10', '1.16.3'],
    source: [34783],
    todo: 'Request the address in each of them.',
  },
  'shared-addresses-swapped': {
    symptom:
      'Where Services with one sharing key have several addresses, because some of them cannot share one, a Service ' +
      'that can share either may get the other after a restart of the operator.',
    broken: '1.16.3 - 1.19.6',
    fixed: ['1.19.7', '1.20.0'],
    source: [46262],
    todo: 'Request the address in each of them.',
  },
  'shared-port-of-protocols': {
    symptom:
      'Services with one sharing key share no address where they have one port number of two protocols, such as ' +
      'DNS over TCP and UDP.',
    broken: '1.17.0 - 1.17.6',
    fixed: ['1.17.7', '1.18.0'],
    source: [40643],
    todo: 'Set the Helm value loadBalancer.protocolDifferentiation.enabled to true.',
  },
  'sharing-key-panic': {
    symptom: 'The operator stops with a panic where sharing key and requested address of a Service change at once.',
    broken: '1.15.0 - 1.15.8 || 1.16.0 - 1.16.1',
    fixed: ['1.15.9', '1.16.2'],
    source: [34236],
    todo: 'Change one, then the other.',
  },
  'reserved-address-panic': {
    symptom:
      'The operator crashes at a Service with a sharing key that asks for the first or last address of a block with ' +
      '`allowFirstLastIPs: "No"`, again at each start: Cilium gives no addresses any more, and configures no Gateway.',
    broken: '>=1.20.0',
    fixed: [],
    source: [48779, 48804],
    todo: 'Ask for another address, or let the pool give its first and last ones.',
    check: 'service-address-in-no-pool',
  },
  'shared-address-withdrawn': {
    symptom: 'BGP withdraws the address that Services share when one of them goes.',
    broken: '1.15.0 - 1.16.2',
    fixed: ['1.16.3'],
    source: [35018, 35166],
  },
  'pool-ranges-kept': {
    symptom:
      'Of the ranges that a pool loses in one change, every second one stays: the pool conflicts with itself, or ' +
      'with the pool that gets them.',
    broken: '1.14.1 || 1.15.0 - 1.15.1',
    fixed: ['1.15.2', '1.16.0'],
    source: [30859],
    todo: 'Restart the operator after the change.',
  },
  'pool-deleted': {
    symptom: 'The operator crashes when a pool with several blocks is deleted.',
    broken: '1.15.0 - 1.15.18 || 1.16.0 - 1.16.11 || 1.17.0 - 1.17.5',
    fixed: ['1.15.19', '1.16.12', '1.17.6', '1.18.0'],
    source: [40013],
    todo: 'Take the blocks out one by one first.',
  },
  'pool-changed': {
    symptom:
      'Where a block of a pool changes, even if it gets wider, Services with addresses of it lose them, and may get ' +
      'others.',
    broken: '1.14.1 || 1.15.0 - 1.15.18 || 1.16.0 - 1.16.11 || 1.17.0 - 1.17.5',
    fixed: ['1.15.19', '1.16.12', '1.17.6', '1.18.0'],
    source: [40013, 40358],
    todo: 'Request the addresses in the Services before you change the pool.',
  },
  'addresses-reassigned': {
    symptom:
      'Where Services wait for an address, as when a pool is full, a change of the pool or a restart of the operator ' +
      'may give them addresses that other Services have.',
    broken: '1.14.1 - 1.18.1',
    fixed: ['1.18.2', '1.19.0'],
    source: [40358, 41122, 41147, 43131],
    todo: 'Request the addresses in the Services.',
  },
  'pool-shrunk': {
    symptom: 'Where a pool shrinks, Services whose addresses are still in it may get others.',
    broken: '1.17.0 - 1.17.17 || 1.18.0 - 1.18.11 || 1.19.0 - 1.19.7',
    fixed: ['1.20.0'],
    source: [41458, 45543],
    todo: 'Request the addresses in the Services before you change the pool.',
  },
  'pool-counts': {
    symptom: 'Of several pools some show no count of free addresses, or a wrong one.',
    broken: '1.16.0 - 1.16.15 || 1.17.0 - 1.17.8 || 1.18.0 - 1.18.2',
    fixed: ['1.16.16', '1.17.9', '1.18.3'],
    source: [41322, 41536],
  },
  'pool-blocks-unread': {
    symptom:
      'A CiliumBGPPeeringPolicy does not see that a pool with `blocks` changed, and its Services stay unannounced.',
    broken: '1.15.0 - 1.15.5',
    fixed: ['1.15.6'],
    source: [32694, 33076],
    todo: 'Write the pool with `cidrs`.',
  },
} as const satisfies Record<string, Fault>;
