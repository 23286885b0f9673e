import type { Fault } from './fault';

/** Faults of L2 announcements. */
export const L2_FAULTS = {
  'lease-lost': {
    symptom: 'After a node lost its lease for an address once, it never takes one again: addresses stop answering.',
    broken: '1.14.0 - 1.14.6',
    fixed: ['1.14.7', '1.15.0'],
    source: [26586, 30340],
    todo: 'Restart the agents.',
  },
  'l2-ipv6-unsolicited': {
    symptom: 'Hosts ignore the unsolicited neighbor advertisements for IPv6 addresses: a takeover takes minutes.',
    broken: '1.19.0 - 1.19.4',
    fixed: ['1.19.5'],
    source: [46079],
  },
  'l2-ipv6-snooped': {
    symptom:
      'Behind a switch or bridge with multicast snooping, a node gets no neighbor solicitations for its IPv6 ' +
      'addresses: nobody on its network reaches them.',
    broken: '1.19.0 - 1.19.5',
    fixed: ['1.19.6'],
    source: [46274, 46332],
    todo: 'Turn multicast snooping off.',
  },
  'l2-service-missed': {
    // Agents collect changes for half a second. Later, an address alone is no change of its Service (cilium#43811).
    symptom:
      'Where a Service waits for its address, as when the pool comes later, no node answers for it on its network ' +
      'until the Service changes or the agents restart.',
    broken: '1.20.0',
    fixed: ['1.20.1'],
    source: [43811, 47579],
    todo: 'Apply pools before Services, and change a label of a Service for which no node answers.',
  },
  'arp-unanswered': {
    symptom:
      'With some network cards and kernels, a node answers no ARP requests for addresses of Services, although it ' +
      'has their lease.',
    broken: '1.14.1 - 1.18.1',
    fixed: ['1.18.2', '1.19.0'],
    source: [40419, 41233],
    todo: 'Leave the node out of the policy.',
  },
  'arp-entries-lost': {
    symptom: 'A node may stop answering ARP requests for an address, although it has its lease.',
    broken: '1.19.0 - 1.19.3',
    fixed: ['1.19.4'],
    source: [45068, 45197],
    todo: 'Restart the agent of the node.',
  },
} as const satisfies Record<string, Fault>;
