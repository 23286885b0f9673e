// What must not carry packets with CiliumBGPClusterConfig and its kin, of any release that has them.
import type { Breakage } from './suite';

export const BREAKAGES: readonly Breakage[] = [
  {
    name: 'peer config without families: nothing is announced',
    file: 'bgpp.k8s.yaml',
    text: /\n {2}families:[^]*?(?=\n {2}timers:)/,
    by: '',
    sessions: 3,
  },
  {
    name: 'peer config that asks for another label than the advertisement has',
    file: 'bgpp.k8s.yaml',
    text: 'cdk8s-cilium/peering: bgpp',
    by: 'cdk8s-cilium/peering: other',
    sessions: 3,
  },
  {
    name: 'advertisement without a selector: nothing is announced',
    file: 'bgpp.k8s.yaml',
    text: /\n {6}selector:[^]*?(?=\n {6}service:)/,
    by: '',
    sessions: 3,
  },
  {
    name: 'a peer that names no peer config',
    file: 'bgpp.k8s.yaml',
    text: /\n {10}peerConfigRef:\n {12}name: bgpp/,
    by: '',
    sessions: 3,
  },
  {
    name: 'another localASN: the router refuses it',
    file: 'bgpp.k8s.yaml',
    text: 'localASN: 64512',
    by: 'localASN: 64999',
    sessions: 0,
  },
];
