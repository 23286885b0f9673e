import type { Expression } from './expression';

/** A rule over several Helm values: the words in which their reader says that it stops, and when it does. */
export interface Guard {
  readonly says: Expression;
  readonly when: Expression;
}

const NO_CLOUD: readonly Expression[] = ['eni', 'azure', 'alibabacloud', 'gke'].map((cloud) => [
  'not',
  `.${cloud}.enabled`,
]);

/** The chart has the nodes send packets of pods to each other in tunnels. */
const TUNNELS: Expression = [
  'and',
  ['eq', ['coalesce', '.routingMode', 'tunnel'], 'tunnel'],
  ['not', ['eq', ['dig', '', '.tunnel'], 'disabled']],
  ...NO_CLOUD,
];
const VXLAN: Expression = [
  'and',
  ['eq', ['coalesce', '.tunnelProtocol', 'vxlan'], 'vxlan'],
  ['eq', ['coalesce', '.tunnel', 'vxlan'], 'vxlan'],
];
const REPLACES: Expression = ['has', ['toString', '.kubeProxyReplacement'], ['list', 'true', 'strict']];
const RETURNS_DIRECTLY: Expression = ['has', '.loadBalancer.mode', ['list', 'dsr', 'hybrid']];

/** Nobody makes routes of a cloud, and packets that leave the cluster get the address of a node. */
function routesOf(family: 4 | 6): Expression {
  return [
    'and',
    ['or', ['eq', ['dig', '', '.routingMode'], 'native'], ['eq', ['dig', '', '.tunnel'], 'disabled']],
    `.ipv${family}.enabled`,
    ['eq', ['dig', true, `.enableIPv${family}Masquerade`], true],
    ['not', `.ipv${family}NativeRoutingCIDR`],
    ['not', '.ipMasqAgent.enabled'],
    ...NO_CLOUD,
    ['eq', ['coalesce', '.cni.chainingMode', 'none'], 'none'],
    ['not', ['has', ['dig', '', '.ipam.mode'], ['list', 'eni', 'azure', 'alibabacloud', 'delegated-plugin']]],
    ['not', ['dig', false, '.nativeRoutingCIDRFromClusterPool']],
  ];
}

/**
 * Values that charts take and with which the agent does not start, in its own words: pkg/option/config.go,
 * daemon/cmd/daemon_main.go and kube_proxy_replacement.go of each release.
 */
export const AGENT_RULES: readonly Guard[] = [
  {
    says: 'native routing cidr must be configured with option --ipv4-native-routing-cidr',
    when: routesOf(4),
  },
  {
    says: 'native routing cidr must be configured with option --ipv6-native-routing-cidr',
    when: routesOf(6),
  },
  {
    says: ['printf', 'Node Port "%s" mode cannot be used with vxlan tunneling.', '.loadBalancer.mode'],
    when: ['and', REPLACES, RETURNS_DIRECTLY, TUNNELS, VXLAN],
  },
  {
    says: ['printf', 'Tunnel routing with Node Port "%s" mode requires geneve dispatch.', '.loadBalancer.mode'],
    when: [
      'and',
      REPLACES,
      RETURNS_DIRECTLY,
      TUNNELS,
      ['not', VXLAN],
      ['ne', ['dig', 'opt', '.loadBalancer.dsrDispatch'], 'geneve'],
    ],
  },
  {
    says: 'auto-direct-node-routes cannot be used with tunneling. Packets must be routed through the tunnel device.',
    when: ['and', ['eq', '.autoDirectNodeRoutes', true], TUNNELS],
  },
  {
    says: 'Either IPv4 or IPv6 addressing must be enabled',
    when: ['and', ['not', '.ipv4.enabled'], ['not', '.ipv6.enabled']],
  },
];
