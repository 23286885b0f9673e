import { readNodeConfig } from '../kinds/cilium-node-config';
import type { NodeFact } from '../model/companions';
import type { Model, Peering } from '../model/model';
import { NodeIndex } from '../model/nodes';
import { matches } from '../model/selectors';
import { firstWith, has, versionsWith } from '../release/patches';
import type { Check, Finding } from './check';

export const nodeSelectorEmpty: Check = {
  name: 'node-selector-empty',
  level: 'error',
  title: 'The node selector of a BGP or L2 policy matches no node',
  why: 'No node speaks BGP, or answers for addresses, and nothing says why.',
  fix: 'Select by a label that the nodes have: `nodeSelector: cluster.nodeLabels`.',
  run: (model) => {
    const nodes = model.cluster?.nodes ?? [];
    if (nodes.length === 0) return [];
    const index = new NodeIndex(nodes);
    const settings = model.objects
      .filter(({ kind }) => kind === 'CiliumNodeConfig')
      .map(({ path, name, json }) => ({ path, name, nodeSelector: readNodeConfig(json).nodeSelector }));
    return [...policies(model), ...model.l2Policies, ...settings]
      .filter((policy) => policy.nodeSelector && index.selectedBy(policy.nodeSelector).length === 0)
      .map((policy) => ({
        path: policy.path,
        rule:
          `node selector ${JSON.stringify(policy.nodeSelector!.matchLabels)} of ${policy.name} matches none of the ` +
          `${nodes.length} nodes, whose labels are ${JSON.stringify(nodes[0].labels)}`,
        fix: 'Select by one of these.',
      }));
  },
};

/** One peering for each policy or cluster config. */
function policies(model: Model): Peering[] {
  return [...new Map(model.peerings.map((peering) => [peering.path, peering])).values()];
}

export const nodeInTwoPolicies: Check = {
  name: 'node-in-two-policies',
  field: ['spec', 'nodeSelector'],
  level: 'error',
  title: 'Two BGP policies select one node',
  why:
    'Of two CiliumBGPPeeringPolicies Cilium applies neither on such a node: its sessions drop. Of two ' +
    `CiliumBGPClusterConfigs, ${versionsWith('keepsFirstClusterConfig')} apply the one that the operator sees first; ` +
    'before, it writes now the one and now the other.',
  fix: 'Select each node by one policy, and put all its peers there.',
  run: (model) => {
    const all = policies(model);
    if (all.length < 2) return [];
    const nodes = model.cluster?.nodes ?? [];
    const kinds = kindsOf(model);
    if (nodes.length === 0) return selectorTwice(kinds, all);
    const index = new NodeIndex(nodes);
    const selecting = new Map<NodeFact, Peering[]>();
    for (const peering of all) {
      for (const node of index.selectedBy(peering.nodeSelector)) {
        const others = selecting.get(node);
        if (others) others.push(peering);
        else selecting.set(node, [peering]);
      }
    }
    const reported = new Set<string>();
    return nodes.flatMap((node): Finding[] => {
      const [first, ...others] = selecting.get(node) ?? [];
      // The check peering-policy-first reports pairs of two kinds.
      const second = others.find(({ path }) => kinds.get(path) === kinds.get(first.path));
      const key = `${first?.path} ${second?.path}`;
      if (!second || reported.has(key)) return [];
      reported.add(key);
      return [
        {
          path: second.path,
          rule: `${second.name} selects node ${node.name}, and so does ${first.name}`,
          fix: 'Put all peers of a node into one.',
        },
      ];
    });
  },
};

/** The kinds of objects, by their paths. */
function kindsOf({ objects }: Model): ReadonlyMap<string, string> {
  return new Map(objects.map(({ path, kind }) => [path, kind]));
}

/** If no node is known, two policies with equal selectors surely select the same nodes. */
function selectorTwice(kinds: ReadonlyMap<string, string>, all: readonly Peering[]): Finding[] {
  const first = new Map<string, Peering>();
  return all.flatMap((peering): Finding[] => {
    const key = `${kinds.get(peering.path)} ${JSON.stringify(peering.nodeSelector)}`;
    const other = first.get(key);
    first.set(key, other ?? peering);
    return other
      ? [
          {
            path: peering.path,
            rule: `${peering.name} selects the same nodes as ${other.name} does`,
            fix: 'Put all peers of a node into one.',
          },
        ]
      : [];
  });
}

export const peeringPolicyFirst: Check = {
  name: 'peering-policy-first',
  field: ['spec', 'nodeSelector'],
  level: 'warning',
  title: 'A CiliumBGPPeeringPolicy and a CiliumBGPClusterConfig select the same nodes',
  why:
    'The policy goes first: on a node that it selects, the CiliumBGPClusterConfig does nothing, and none of its ' +
    'conditions says so.',
  fix: 'Delete the CiliumBGPPeeringPolicy once the cluster config has all its settings.',
  run: (model) => {
    if (has(model.version, 'passesOverPeeringPolicies')) return [];
    const all = policies(model);
    if (all.length < 2) return [];
    const kinds = kindsOf(model);
    const ofKind = (kind: string) => all.filter(({ path }) => kinds.get(path) === kind);
    const older = ofKind('CiliumBGPPeeringPolicy');
    return ofKind('CiliumBGPClusterConfig').flatMap((config): Finding[] => {
      const first = older.find((policy) => shareNodes(model, policy, config));
      if (!first) return [];
      return [
        {
          path: config.path,
          rule:
            `${config.name} does nothing on nodes that CiliumBGPPeeringPolicy ${first.name} selects too: Cilium ` +
            `before ${firstWith('passesOverPeeringPolicies')} uses the policy alone there, and newer versions ` +
            'ignore it',
          fix: `Delete ${first.name}, or select other nodes.`,
        },
      ];
    });
  },
};

/**
 * Whether two policies surely select a common node. If no node is known: whether their selectors are equal, or one is
 * empty.
 */
function shareNodes({ cluster }: Model, a: Peering, b: Peering): boolean {
  const nodes = cluster?.nodes ?? [];
  const selects = ({ nodeSelector }: Peering, { labels }: NodeFact) => !nodeSelector || matches(nodeSelector, labels);
  // Labels of nodes that files name are unknown.
  if (nodes.some(({ labels }) => Object.keys(labels).length > 0))
    return nodes.some((node) => selects(a, node) && selects(b, node));
  const isAll = ({ nodeSelector }: Peering) =>
    !nodeSelector || (Object.keys(nodeSelector.matchLabels).length === 0 && nodeSelector.matchExpressions.length === 0);
  return isAll(a) || isAll(b) || JSON.stringify(a.nodeSelector) === JSON.stringify(b.nodeSelector);
}
