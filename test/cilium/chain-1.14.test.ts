// Packets with the programs of Cilium 1.14.1, on the files that main.ts makes.
import { carries } from './suite';

carries('1.14.1', [
  {
    name: 'no service selector: nothing is announced',
    file: 'bgpp.k8s.yaml',
    text: /\n {6}serviceSelector:[^]*$/,
    by: '\n',
    sessions: 3,
  },
  {
    name: 'another localASN: the router refuses it',
    file: 'bgpp.k8s.yaml',
    text: 'localASN: 64512',
    by: 'localASN: 64999',
    sessions: 0,
  },
  {
    name: 'a node selector that no node meets',
    file: 'bgpp.k8s.yaml',
    text: 'bgp_enabled: "true"',
    by: 'bgp_enabled: "yes"',
    sessions: 0,
  },
  {
    name: 'a /32 for the Gateway, of which 1.14 gives nothing',
    file: 'ippool.k8s.yaml',
    text: 'cidr: 172.50.201.36/30',
    by: 'cidr: 172.50.201.37/32',
    sessions: 3,
  },
]);
