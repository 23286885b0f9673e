import type { Fault } from './fault';

/** Faults of BGP. */
export const BGP_FAULTS = {
  'peer-asn-kept': {
    symptom: 'A CiliumBGPPeeringPolicy in which a peer gets another AS number goes on with the old number.',
    broken: '1.14.1 || 1.15.0 - 1.15.6',
    fixed: ['1.15.7', '1.16.0'],
    source: [33163, 33262],
    todo: 'Delete the policy, and apply it with the new number some seconds later.',
  },
  'peer-address-kept': {
    symptom:
      'Where a peer of a CiliumBGPClusterConfig gets another address, Services are announced to it only after they ' +
      'change, or the agents restart.',
    broken: '1.16.0 - 1.17.2',
    fixed: ['1.17.3', '1.18.0'],
    source: [38620],
    todo: 'Give the peer another name too.',
  },
  'password-unheard': {
    symptom:
      'Where a CiliumBGPNodeConfigOverride gives a node a port, the node accepts no connection with a password ' +
      'there: only sessions that it opens itself come up.',
    broken: '1.16.10 - 1.16.12 || 1.17.4 - 1.17.6',
    fixed: ['1.16.13', '1.17.7', '1.18.0'],
    source: [40478, 40566],
    todo: 'Take the port out, and let the node open the sessions.',
  },
  'bgp-instances': {
    symptom: 'With several BGP instances on a node the first alone sees changes of Services.',
    broken: '1.15.0 - 1.15.8 || 1.16.0',
    fixed: ['1.15.9', '1.16.1'],
    source: [34146, 34177, 34331],
  },
  'advertisement-wants-pool': {
    symptom: 'Services are announced only where the selector of the advertisement fits their pool too.',
    broken: '1.16.0',
    fixed: ['1.16.1'],
    source: [34182],
  },
  'local-address-unused': {
    symptom: 'The local address that a CiliumBGPNodeConfigOverride gives a session is not used.',
    broken: '1.16.0 - 1.16.3',
    fixed: ['1.16.4'],
    source: [35552],
  },
  'discovered-without-communities': {
    symptom: 'Peers that are found by auto-discovery get no communities.',
    broken: '1.18.0 - 1.18.2',
    fixed: ['1.18.3'],
    source: [41920],
    todo: 'Write the address of the peer.',
  },
  'gateway-mistaken': {
    symptom:
      'With native routing and Gateways, a node whose default route has a metric, as from DHCP, takes its own ' +
      'address for its default gateway: no session with a peer found by auto-discovery over IPv4 comes up.',
    broken: '1.18.0 - 1.18.11 || 1.19.0 - 1.19.7 || 1.20.0 - 1.20.1',
    fixed: ['1.20.2'],
    source: [47971],
    todo: 'Write the address of the peer.',
  },
} as const satisfies Record<string, Fault>;
