import type { Fault } from './fault';

/** Faults of Services, however they are announced. */
export const SERVICES_FAULTS = {
  'backends-lost': {
    symptom:
      'Where the name of a Service begins with that of another for the same port of the same pods, it loses them ' +
      'when the other loses them, or goes.',
    broken: '1.18.0 - 1.18.6',
    fixed: ['1.18.7', '1.19.0'],
    source: [43619, 43620],
    todo: 'Give one of them another name.',
  },
  'source-ranges-everywhere': {
    symptom:
      'The loadBalancerSourceRanges of a Service hold at its node ports too, and keep out load balancers in front of ' +
      'the nodes.',
    broken: '1.18.0 - 1.18.5',
    fixed: ['1.18.6', '1.19.0'],
    source: [42334, 42351],
    todo: 'Take the addresses of these load balancers into the ranges.',
  },
  'external-ips-open': {
    symptom: 'The externalIPs of a Service are open to everybody, whatever its loadBalancerSourceRanges are.',
    broken: '1.14.1 - 1.17.17 || 1.18.6 - 1.18.11 || 1.19.0 - 1.19.7',
    fixed: ['1.20.0'],
    source: [44718, 44747],
    todo: 'Take the externalIPs out.',
  },
} as const satisfies Record<string, Fault>;
