import { readNodeConfig } from '../kinds/cilium-node-config';
import { nodeNetworksOf } from '../model/node-networks';
import type { NodeFact } from '../model/companions';
import type { Model, Peering } from '../model/model';
import { NodeIndex } from '../model/nodes';
import { matches } from '../model/selectors';
import { firstWith, has, versionsWith } from '../release/patches';
import { covers, Ip } from '../values/cidr';
import { reservedAsn } from '../values/rules';
import type { Check, Finding } from './check';
import { overridden } from './helm';

export const asnReserved: Check = {
  name: 'asn-reserved',
  level: 'error',
  title: 'An AS number is reserved, and no session comes up with it',
  why:
    'RFC 7607 forbids 0, and 23456 stands for every number that an older router cannot read (RFC 6793): routers ' +
    'refuse the OPEN message.',
  fix: 'Take a private number: 64512 to 65534 or 4200000000 to 4294967294.',
  run: (model) => reserved(model, (asn) => asn !== LAST[0] && asn !== LAST[1]),
};

/** The last two-byte and the last four-byte AS number. */
const LAST = [65535, 4294967295];

export const asnLast: Check = {
  name: 'asn-last',
  level: 'warning',
  title: 'An AS number is the last of its range',
  why:
    'RFC 7300 reserves it. FRR brings such a session up; other routers refuse the number, or take a route with ' +
    'it for an error.',
  fix: 'Take a private number: 64512 to 65534 or 4200000000 to 4294967294.',
  run: (model) => reserved(model, (asn) => asn === LAST[0] || asn === LAST[1]),
};

function reserved(model: Model, wanted: (asn: number) => boolean): Finding[] {
  return model.peerings.flatMap((peering) =>
    (
      [
        ['localASN', peering.asnIsLater ? undefined : peering.localAsn],
        ['peerASN', peering.peerAsn],
      ] as const
    ).flatMap(([field, asn]) => {
      const rule = asn === undefined || !wanted(asn) ? undefined : reservedAsn(asn);
      return rule
        ? [
            {
              path: peering.path,
              value: String(asn),
              rule: `${field} ${asn} of ${peering.name} is reserved (${rule})`,
              fix: 'Take a private one, such as 64512.',
            },
          ]
        : [];
    }),
  );
}

export const asnMismatch: Check = {
  name: 'asn-mismatch',
  level: 'error',
  title: 'The cluster expects an AS number that the router does not have',
  why: 'The session never comes up: the router refuses the OPEN message with "Bad Peer AS".',
  fix: 'Give the router object to BgpPeering, which takes the number from it.',
  run: (model) => {
    const routers = byAddress(model.routers);
    return model.peerings.flatMap((peering) =>
      (routers.get(peering.peerAddress.toString()) ?? [])
        .filter((router) => peering.peerAsn !== undefined && router.asn !== peering.peerAsn)
        .map((router) => ({
          path: peering.path,
          value: String(peering.peerAsn),
          rule:
            `peerASN ${peering.peerAsn} for ${peering.peerAddress}, and the router there (${router.path}) is AS ` +
            router.asn,
          fix: `Set peerASN to ${router.asn}.`,
        })),
    );
  },
};

/** The items by each of their addresses. */
function byAddress<T extends { readonly addresses: Ip[] }>(items: T[]): Map<string, T[]> {
  const result = new Map<string, T[]>();
  for (const item of items)
    for (const key of item.addresses.map(String)) result.set(key, [...(result.get(key) ?? []), item]);
  return result;
}

export const routerWithoutPeering: Check = {
  name: 'router-without-peering',
  level: 'error',
  title: 'A router has no neighbors',
  why: 'No node dials it, it learns no route, and this host reaches no Service.',
  fix: 'Pass it to a BgpPeering: `peers: [router]`.',
  run: (model) =>
    model.routers
      .filter((router) => router.neighborGroups.length === 0)
      .map((router) => ({
        path: router.path,
        rule: `no BGP peering names ${router.addresses.join(' or ')}: the router would have no neighbors`,
        fix: 'Pass it to BgpPeering: peers: [router].',
      })),
};

export const peerOutOfReach: Check = {
  name: 'peer-out-of-reach',
  level: 'warning',
  title: "A router's address is not in the nodes' network, and the session is for one hop",
  why:
    'eBGP packets have a TTL of 1 unless multihop is set. They reach every address of a router on a network of ' +
    'the nodes, and the first router in between drops them: the session then stays in Active.',
  fix: 'Dial the address of the router on the network of the nodes, or set `multihop` of BgpPeering.',
  run: (model) => {
    const networks = nodeNetworksOf(model.cluster);
    return model.peerings
      .filter(
        ({ multihop, peerAsn, localAsn, asnIsLater }) =>
          multihop <= 1 && peerAsn !== undefined && !asnIsLater && localAsn !== peerAsn,
      )
      .flatMap((peering) => {
        const network = networks.find(({ family }) => family === peering.peerAddress.family);
        if (!network || covers(network, peering.peerAddress.toCidr())) return [];
        return [
          {
            path: peering.path,
            value: peering.peerAddress.toString(),
            rule:
              `peer ${peering.peerAddress} is not in the nodes' network ${network}, and without multihop a router on ` +
              'the way drops the packets (TTL 1)',
            fix: `Use the router's address on ${network}, or set multihop.`,
          },
        ];
      });
  },
};

export const peerIsNode: Check = {
  name: 'peer-is-node',
  level: 'error',
  title: 'The peer of the nodes is one of the nodes',
  why: 'A node that dials itself has no session; the others dial a speaker that does not listen.',
  fix: "Set the peer to the router's address.",
  run: (model) => {
    const nodes = byAddress(model.cluster?.nodes ?? []);
    return model.peerings.flatMap((peering) =>
      (nodes.get(peering.peerAddress.toString()) ?? []).map((node) => ({
        path: peering.path,
        value: peering.peerAddress.toString(),
        rule: `peer ${peering.peerAddress} is node ${node.name} itself`,
        fix: "Set it to the router's address.",
      })),
    );
  },
};

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

export const nothingAnnounced: Check = {
  name: 'nothing-announced',
  level: 'error',
  title: 'A BGP peering announces nothing',
  why: 'The session comes up and carries no route. Without a Service selector Cilium announces no Service at all.',
  fix: 'Say which Services: Services.all(), or a selector, or an advertisement whose labels the peer config selects.',
  run: (model) =>
    model.peerings
      .filter((peering) => peering.announced.length === 0 && !peering.saidElsewhere)
      .map((peering) => ({
        path: peering.path,
        value: peering.peerAddress.toString(),
        rule: `${peering.name} announces nothing to ${peering.peerAddress}: no Service selector reaches it`,
        fix: {
          program: 'Say which Services it announces, such as Services.all().',
          file:
            'Say which Services it announces: a selector, or an ' +
            'advertisement whose labels the peer config selects.',
        },
      })),
};

export const timersOdd: Check = {
  name: 'timers-odd',
  level: 'error',
  title: 'The keepalive is longer than the hold time, or the hold time shorter than BGP allows',
  why: 'The session drops whenever the hold time ends before a keepalive arrives (RFC 4271, 4.2 and 6.2).',
  fix: 'Set a hold time of 3 seconds or more, and a keepalive of a third of it.',
  run: (model) =>
    model.peerings
      .filter(
        ({ holdTimeSeconds, keepAliveTimeSeconds }) => holdTimeSeconds < 3 || keepAliveTimeSeconds >= holdTimeSeconds,
      )
      .map((peering) => ({
        path: peering.path,
        value: String(peering.keepAliveTimeSeconds),
        rule:
          `keepalive ${peering.keepAliveTimeSeconds} s and hold time ${peering.holdTimeSeconds} s of ` +
          `${peering.name}: the session drops before the next keepalive`,
        fix: 'Set a hold time of 3 s or more, and a keepalive of a third of it.',
      })),
};

export const routerIdsCollide: Check = {
  name: 'router-ids-collide',
  level: 'error',
  title: 'Two BGP speakers have one router id',
  why:
    'The id tells routers apart: within one AS a speaker refuses a neighbor with its own id (RFC 4271, 6.2), ' +
    'and of routes that are otherwise equal the id chooses one.',
  fix: 'Give each router an address of its own.',
  run: (model) => {
    const first = new Map<string, string>();
    const amongRouters = model.routers.flatMap((router) => {
      const id = router.routerId.toString();
      const other = first.get(id);
      first.set(id, other ?? router.path);
      return other
        ? [
            {
              path: router.path,
              rule: `router id ${id} is the router id of ${other} too`,
              fix: 'Give each router an address of its own.',
            },
          ]
        : [];
    });
    return [...amongRouters, ...idsOfNodesTwice(model), ...idsOfNodesAtRouters(model)];
  },
};

/** Router ids that two nodes of one AS have by overrides, or one node by an override and another by its address. */
function idsOfNodesTwice(model: Model): Finding[] {
  const seen = new Map<string, string>();
  const said = new Set<string>();
  const nodes = model.cluster?.nodes ?? [];
  const known = new Set(nodes.map(({ name }) => name));
  const index = new NodeIndex(nodes);
  const isAddress = idsAreAddresses(model);
  return model.peerings.flatMap(({ path, localAsn: asn, nodeOverrides, nodeSelector }) => {
    const named = new Set(nodeOverrides.flatMap(({ node, routerId }) => (routerId ? [node] : [])));
    if (named.size === 0) return [];
    const asns = new Map(nodeOverrides.map((override) => [override.node, override.localAsn]));
    const others = isAddress ? index.selectedBy(nodeSelector).filter(({ name }) => !named.has(name)) : [];
    const holders = byAddress(others);
    return nodeOverrides.flatMap(({ node, routerId, localAsn = asn }): Finding[] => {
      const key = `${localAsn} ${routerId}`;
      // Of a node that the cluster does not have override-without-node speaks.
      const holder = holders.get(`${routerId}`)?.find(({ name }) => (asns.get(name) ?? asn) === localAsn);
      const byOther = routerId && known.has(node) ? holder?.name : undefined;
      const other = routerId && (seen.get(key) ?? byOther);
      if (routerId) seen.set(key, other ?? node);
      if (!other || other === node || said.has(key)) return [];
      said.add(key);
      return [
        {
          path,
          value: `${routerId}`,
          rule: `routerID ${routerId} is that of node ${other} and of node ${node}`,
          fix: 'Give each node one of its own.',
        },
      ];
    });
  });
}

/** Whether a node without an override has its IPv4 address for its router id. */
function idsAreAddresses(model: Model): boolean {
  return overridden(model, 'bgpControlPlane.routerIDAllocation.mode') === undefined;
}

/** Nodes with the router id of a router in their own AS: both ends refuse the session. */
function idsOfNodesAtRouters(model: Model): Finding[] {
  const index = new NodeIndex(model.cluster?.nodes ?? []);
  const isAddress = idsAreAddresses(model);
  return model.routers.flatMap((router): Finding[] => {
    const id = router.routerId;
    for (const peering of model.peerings) {
      if (!router.addresses.some((address) => address.equals(peering.peerAddress))) continue;
      const override = new Map(peering.nodeOverrides.map((one) => [one.node, one]));
      const nodes = [
        ...index.selectedBy(peering.nodeSelector),
        ...peering.nodeOverrides.map(({ node }) => ({ name: node, addresses: [] })),
      ];
      const twin = nodes.find(({ name, addresses }) => {
        const { localAsn = peering.localAsn, routerId } = override.get(name) ?? {};
        const own = routerId ?? (isAddress ? addresses.find(({ family }) => family === 4) : undefined);
        return localAsn === router.asn && own?.equals(id);
      });
      if (twin)
        return [
          {
            path: router.path,
            value: id.toString(),
            rule: `router id ${id} is also that of node ${twin.name}, in the same AS ${router.asn}`,
            fix: 'Give the router one of its own.',
          },
        ];
    }
    return [];
  });
}

export const routerTakesNothing: Check = {
  name: 'router-takes-nothing',
  level: 'error',
  title: 'A router accepts no route at all',
  why: 'Its filter follows from the pools of the app, and there are none: the sessions come up and carry nothing.',
  fix: 'Set what it accepts: `accept: ["192.0.2.0/24"]`, the networks of the pools that are made elsewhere.',
  run: (model) =>
    model.routers
      .filter((router) => router.neighborGroups.length > 0 && router.accepted.length === 0)
      .map((router) => ({
        path: router.path,
        rule: 'the app has no address pool, and the router would refuse every route',
        fix: 'Set the networks that it accepts: accept: ["192.0.2.0/24"].',
      })),
};

export const listenRangeTwice: Check = {
  name: 'listen-range-twice',
  level: 'error',
  title: 'A router accepts the nodes of two peerings from one network',
  why:
    'A router recognises nodes that dial in by their network alone: it takes nodes of one peering for nodes of ' +
    'the other, or refuses them.',
  fix: 'List the nodes by address: `neighbors: NeighborDiscovery.EXPLICIT`.',
  run: (model) =>
    model.routers
      .flatMap((router) =>
        ([4, 6] as const).map((family) => ({
          router,
          groups: router.neighborGroups.filter((group) => group.listenRange?.family === family),
        })),
      )
      .filter(({ groups }) => groups.length > 1)
      .map(({ router, groups }) => ({
        path: router.path,
        rule:
          `accepts the nodes of ${groups.map((group) => group.description.replace('nodes of ', '')).join(' and ')} ` +
          `from one network, ${groups[0].listenRange}, and cannot tell them apart`,
        fix: 'Set neighbors: NeighborDiscovery.EXPLICIT.',
      })),
};
