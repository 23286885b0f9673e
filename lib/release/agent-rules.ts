import type { Expression } from './expression';

/** A rule over several Helm values: the condition under which the agent stops, and its error message. */
export interface Guard {
  readonly says: Expression;
  readonly when: Expression;
  /** The fix, if the agent's own message does not name it. */
  readonly fix?: string;
}

const NO_CLOUD: readonly Expression[] = ['eni', 'azure', 'alibabacloud', 'gke'].map((cloud) => [
  'not',
  `.${cloud}.enabled`,
]);

/** With these values, the chart turns tunnels between nodes on. */
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

/** No cloud integration makes routes, and Cilium masquerades packets that leave the cluster. */
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

/** The rule for a value that must be one of the words that the source of a release knows. */
export interface WordRule {
  readonly path: string;
  /** Who refuses: the agent, with the message; or nobody, and the message says what follows. */
  readonly by: 'agent' | 'nobody';
  /** The error message, with a place for the value. */
  readonly says: string;
  /** The condition under which the value is read. */
  readonly when?: Expression;
  /** The expression that is compared in place of the value. */
  readonly read?: Expression;
  /** Another fix than one of the words: it ends the sentence. */
  readonly otherwise?: string;
}

/** The guard against a value that is none of the words that its reader knows. */
export function wordGuard(
  { path, says, when = true, read = path, otherwise = '' }: WordRule,
  known: readonly (string | number)[],
): Guard {
  return {
    says: ['printf', says, path],
    when: ['and', when, ['dig', '', path], ['not', ['has', read, ['list', ...known]]]],
    fix: `Give one of ${known.join(', ')}${otherwise}.`,
  };
}

function agent(path: string, says: string, when?: Expression): WordRule {
  return { by: 'agent', path, says, when };
}

/** The rules, with the messages of pkg/option, pkg/ipam, pkg/loadbalancer and daemon/cmd. */
export const WORD_RULES: readonly WordRule[] = [
  agent('.routingMode', 'invalid routing mode "%s", valid modes = {"tunnel", "native"}'),
  agent('.tunnelProtocol', 'invalid tunnel protocol "%s"'),
  agent('.ipam.mode', 'Unknown IPAM backend %s'),
  agent('.identityAllocationMode', 'Invalid identity allocation mode "%s".'),
  agent('.bpf.datapathMode', 'Invalid datapath mode %s'),
  agent('.loadBalancer.acceleration', 'Invalid value for --bpf-lb-acceleration: %s', REPLACES),
  agent('.loadBalancer.mode', 'Invalid value for --bpf-lb-mode: %s', REPLACES),
  agent('.loadBalancer.algorithm', 'Invalid value for --bpf-lb-algorithm: %s', REPLACES),
  agent('.maglev.tableSize', 'Invalid value for --bpf-lb-maglev-table-size: %d', [
    'and',
    REPLACES,
    ['eq', '.loadBalancer.algorithm', 'maglev'],
  ]),
  agent('.loadBalancer.dsrDispatch', 'Invalid value for --bpf-lb-dsr-dispatch: %s', [
    'and',
    REPLACES,
    RETURNS_DIRECTLY,
  ]),
  {
    by: 'nobody',
    path: '.encryption.type',
    says: 'no template of the chart knows it, and nothing is encrypted',
    when: '.encryption.enabled',
  },
  {
    by: 'nobody',
    path: '.cni.chainingMode',
    says: 'agents write no CNI configuration, and nodes do not get ready: "invalid CNI chaining mode: %s"',
    when: [
      'and',
      '.cni.install',
      ['not', '.cni.chainingTarget'],
      ['not', '.cni.customConf'],
      ['not', '.cni.configMap'],
      ['not', '.cni.readCniConf'],
      ['not', '.extraConfig.cni-chaining-target'],
    ],
    read: ['lower', '.cni.chainingMode'],
    otherwise: ', or set cni.chainingTarget or cni.customConf',
  },
];

/** What charts refuse in a template that others include with arguments, so that no generated rule has it. */
export const CHART_RULES: readonly Guard[] = [
  {
    says: 'missing clustermesh.apiserver.config.clusters.address',
    when: [
      'and',
      '.clustermesh.config.enabled',
      '.clustermesh.useAPIServer',
      [
        'some',
        '.clustermesh.config.clusters',
        ['and', ['ne', ['dig', true, '@.enabled'], false], ['not', '@.ips'], ['lacks', '@.address']],
      ],
    ],
    fix: 'Give each cluster an address, or ips.',
  },
];

const MOST_CLUSTERS: Expression = ['coalesce', ['dig', 255, '.clustermesh.maxConnectedClusters'], 255];

/**
 * Values that charts accept and with which the agent does not start, with the agent's messages, from
 * pkg/option/config.go, daemon/cmd/daemon_main.go and kube_proxy_replacement.go of each release.
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
  nativeNetwork(4),
  nativeNetwork(6),
  {
    says: ['printf', 'invalid cluster id %d: must be in range 0..%d', '.cluster.id', MOST_CLUSTERS],
    when: ['or', ['lt', ['int', '.cluster.id'], 0], ['gt', ['int', '.cluster.id'], MOST_CLUSTERS]],
  },
];

/** The same of the operator, from cidralloc.go and clusterpool.go of each release. */
export const OPERATOR_RULES: readonly Guard[] = [poolsOfPods(4), poolsOfPods(6)];

function nativeNetwork(family: 4 | 6): Guard {
  const path = `.ipv${family}NativeRoutingCIDR`;
  return {
    says: ['printf', "Unable to parse CIDR '%s'", path],
    when: ['and', ['dig', '', path], ['not', ['networks', family, path]]],
    fix: `Give a network of IPv${family}.`,
  };
}

/** What a cluster-wide pool takes; the chart passes it on in this mode alone. */
function poolsOfPods(family: 4 | 6): Guard {
  const path = `.ipam.operator.clusterPoolIPv${family}PodCIDRList`;
  return {
    says: `unable to initialize IPv${family} allocator`,
    when: [
      'and',
      `.ipv${family}.enabled`,
      ['eq', ['coalesce', '.ipam.mode', 'cluster-pool'], 'cluster-pool'],
      ...NO_CLOUD,
      ['not', ['makeParts', family, path, `.ipam.operator.clusterPoolIPv${family}MaskSize`]],
    ],
    fix: `Give networks of IPv${family} that do not meet, none smaller than clusterPoolIPv${family}MaskSize.`,
  };
}
