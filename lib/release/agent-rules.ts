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

/** The rule for a value that must be one of the words that the agent knows. */
function words(path: string, says: string, known: readonly (string | number)[], when: Expression = true): Guard {
  return {
    says: ['printf', says, path],
    when: ['and', when, ['dig', '', path], ['not', ['has', path, ['list', ...known]]]],
    fix: `Give one of ${known.join(', ')}.`,
  };
}

/** The words that the agent knows, from pkg/option, pkg/loadbalancer and pkg/ipam/option of all releases together. */
const AGENT_WORDS: readonly Guard[] = [
  words('.routingMode', 'invalid routing mode "%s", valid modes = {"tunnel", "native"}', ['tunnel', 'native']),
  words('.tunnelProtocol', 'invalid tunnel protocol "%s"', ['vxlan', 'geneve']),
  words('.ipam.mode', 'Unknown IPAM backend %s', [
    'kubernetes',
    'cluster-pool',
    'cluster-pool-v2beta',
    'multi-pool',
    'crd',
    'eni',
    'azure',
    'alibabacloud',
    'delegated-plugin',
  ]),
  words('.identityAllocationMode', 'Invalid identity allocation mode "%s".', [
    'crd',
    'kvstore',
    'doublewrite-readkvstore',
    'doublewrite-readcrd',
  ]),
  words('.bpf.datapathMode', 'Invalid datapath mode %s', ['veth', 'netkit', 'netkit-l2', 'lb-only', 'auto']),
  words(
    '.loadBalancer.acceleration',
    'Invalid value for --bpf-lb-acceleration: %s',
    ['disabled', 'native', 'best-effort', 'testing-only'],
    REPLACES,
  ),
  words('.loadBalancer.mode', 'Invalid value for --bpf-lb-mode: %s', ['snat', 'dsr', 'hybrid'], REPLACES),
  words('.loadBalancer.algorithm', 'Invalid value for --bpf-lb-algorithm: %s', ['random', 'maglev'], REPLACES),
  words(
    '.maglev.tableSize',
    'Invalid value for --bpf-lb-maglev-table-size: %d',
    [251, 509, 1021, 2039, 4093, 8191, 16381, 32749, 65521, 131071],
    ['and', REPLACES, ['eq', '.loadBalancer.algorithm', 'maglev']],
  ),
  words(
    '.loadBalancer.dsrDispatch',
    'Invalid value for --bpf-lb-dsr-dispatch: %s',
    ['opt', 'ipip', 'geneve'],
    ['and', REPLACES, RETURNS_DIRECTLY],
  ),
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

/** Words that no template of a chart knows: the chart silently ignores them. */
export const DROPPED_WORDS: readonly Guard[] = [
  words(
    '.encryption.type',
    'no template of the chart knows it, and nothing is encrypted',
    ['wireguard', 'ipsec', 'ztunnel'],
    '.encryption.enabled',
  ),
];

/**
 * Values that charts accept and with which the agent does not start, with the agent's messages, from
 * pkg/option/config.go, daemon/cmd/daemon_main.go and kube_proxy_replacement.go of each release.
 */
export const AGENT_RULES: readonly Guard[] = [
  ...AGENT_WORDS,
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
