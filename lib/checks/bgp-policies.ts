import { readNodeConfig } from '../kinds/cilium-node-config';
import type { NodeFact } from '../model/companions';
import type { Announcer, Model } from '../model/model';
import { NodeIndex } from '../model/nodes';
import { includes, selectorText } from '../model/selectors';
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
    const [first, ...others] = new Set(nodes.map(({ labels }) => JSON.stringify(labels)));
    const labels = `whose labels are ${[first, ...others.slice(0, 1)].join(', ')}${others.length > 1 ? ' …' : ''}`;
    const none = nodes.length === 1 ? 'does not match the only node' : `matches none of the ${nodes.length} nodes`;
    const settings = model.objects
      .filter(({ kind }) => kind === 'CiliumNodeConfig')
      .map(({ path, name, json }) => ({ path, name, nodeSelector: readNodeConfig(json).nodeSelector }));
    return [...policies(model), ...model.l2Policies, ...settings]
      .filter((policy) => policy.nodeSelector && index.selectedBy(policy.nodeSelector).length === 0)
      .map((policy) => ({
        path: policy.path,
        rule: `node selector ${selectorText(policy.nodeSelector!)} of ${policy.name} ${none}, ${labels}`,
        fix: 'Select by one of these.',
      }));
  },
};

/** One peering for each policy or cluster config. */
function policies(model: Model): Announcer[] {
  return [...new Map(model.announcers.map((peering) => [peering.path, peering])).values()];
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
    const selecting = new Map<NodeFact, Announcer[]>();
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

/** If no node is known, the nodes of a selector are surely also nodes of a selector that asks for less. */
function selectorTwice(kinds: ReadonlyMap<string, string>, all: readonly Announcer[]): Finding[] {
  return all.flatMap((peering, i): Finding[] => {
    const other = all
      .slice(0, i)
      .find((before) => kinds.get(before.path) === kinds.get(peering.path) && shareSelected(before, peering));
    return other
      ? [
          {
            path: peering.path,
            rule: `${peering.name} selects nodes that ${other.name} selects too`,
            fix: 'Put all peers of a node into one.',
          },
        ]
      : [];
  });
}

/** Whether one selects all nodes of the other. */
function shareSelected({ nodeSelector: a }: Announcer, { nodeSelector: b }: Announcer): boolean {
  return includes(a, b) || includes(b, a);
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

/** Whether two policies surely select a common node. */
function shareNodes({ cluster }: Model, a: Announcer, b: Announcer): boolean {
  const nodes = cluster?.nodes ?? [];
  // Labels of nodes that files name are unknown.
  if (nodes.every(({ labels }) => Object.keys(labels).length === 0)) return shareSelected(a, b);
  const index = new NodeIndex(nodes);
  const own = new Set(index.selectedBy(a.nodeSelector));
  return index.selectedBy(b.nodeSelector).some((node) => own.has(node));
}
