import type { ClusterFact } from '../model/companions';
import { nodeNetworksOf } from '../model/node-networks';
import { Cidr, covers, IpRange } from '../values/cidr';
import type { Check } from './check';
import { blocks } from './pool-blocks';
import { overlapping } from './ranges';

export const networksOverlap: Check = {
  name: 'networks-overlap',
  level: 'error',
  title: 'Two networks of the setup overlap',
  why: 'An address then means two things: a packet for a pod goes to a Service, to a node, or to another cluster.',
  fix: 'Give each a network of its own.',
  run: (model) => {
    // With CiliumPodIPPools, no pod gets an address of the cluster's own pod network.
    const isUsed = ({ range }: Network) =>
      model.podPools.length === 0 || !model.cluster!.podCidrs.some((cidr) => cidr === range);
    const own = model.cluster ? networksOf(model.cluster).filter(isUsed) : [];
    const others = model.otherClusters.flatMap(networksOf);
    const pools: Network[] = blocks(model).map(({ written: { path, name, text }, range }) => ({
      what: `pool ${name}`,
      path,
      text,
      range,
      isPool: true,
    }));
    const podPools: Network[] = model.podPools.flatMap(({ path, name, cidrs }) =>
      cidrs.map((range) => ({ what: `pool of pods ${name}`, path, text: `${range}`, range })),
    );
    // Compares each node address whose network is not known.
    const networks = nodeNetworksOf(model.cluster);
    const nodes = (model.cluster?.nodes ?? []).flatMap(({ name, addresses }) =>
      addresses
        .filter(({ family }) => !networks.some((network) => network.family === family))
        .flatMap((address) =>
          own
            .filter(({ range, isNodes }) => !isNodes && covers(range, address.toCidr()))
            .map(({ what, text }) => ({
              path: model.cluster!.path,
              value: address.toString(),
              rule: `node ${name} has ${address}, which is in ${what} ${text}`,
              fix: 'Give each a network of its own.',
            })),
        ),
    );
    // A router may be beside nodes whose network is not known, and not among pods.
    const routers = new Map(model.peerings.map(({ path, peerAddress }) => [`${peerAddress}`, { path, peerAddress }]));
    const peers = [...routers.values()].flatMap(({ path, peerAddress }) =>
      networks.some((network) => covers(network, peerAddress.toCidr()))
        ? []
        : own
            .filter(({ range }) => covers(range, peerAddress.toCidr()))
            .map(({ what, text }) => ({
              path,
              value: `${peerAddress}`,
              rule: `dials the router at ${peerAddress}, which is in ${what} ${text}`,
              fix: 'Give each a network of its own.',
            })),
    );
    return [
      ...nodes,
      ...peers,
      ...overlapping([...own, ...others, ...pools, ...podPools])
        // The check pools-overlap reports pairs of pools; a pool inside the nodes' network is usual.
        .filter(([a, b]) => !(a.isPool && b.isPool) && !(a.isNodes && b.isPool) && !(a.isPool && b.isNodes))
        .filter(([a, b]) => !areApart(a, b))
        .map(([a, b]) => ({
          path: b.path,
          rule: `${b.what} ${b.text} overlaps ${a.what} ${a.text}`,
          fix: 'Give each a network of its own.',
        })),
    ];
  },
};

interface Network {
  readonly what: string;
  readonly path: string;
  readonly text: string;
  readonly range: IpRange;
  readonly isPool?: boolean;
  /** Whether it is the nodes' network: a pool within it is usual. */
  readonly isNodes?: boolean;
  /** The cluster that has it. */
  readonly cluster?: ClusterFact;
}

/**
 * Whether two clusters may both have these networks. Machines of two sites may have the same private addresses, those
 * of one site share its network, and no packet leaves a cluster from an address of a pod or a Service. Two clusters in
 * Docker are on one host, and a network of Docker takes its route from machines outside.
 */
function areApart(a: Network, b: Network): boolean {
  if (!a.cluster || !b.cluster || a.cluster === b.cluster) return false;
  const inDocker = [a, b].filter(({ cluster }) => cluster?.made).length;
  return inDocker === 0 || (inDocker === 1 && !(a.isNodes && b.isNodes));
}

function networksOf(cluster: ClusterFact): Network[] {
  const entries = (what: string, ranges: Cidr[], isNodes = false): Network[] =>
    ranges.map((range) => ({
      what: `${what} of ${cluster.name}`,
      path: cluster.path,
      text: range.toString(),
      range,
      isNodes,
      cluster,
    }));
  return [
    ...entries('the pod network', cluster.podCidrs),
    ...entries('the service network', cluster.serviceCidrs),
    ...entries('the network', nodeNetworksOf(cluster), true),
  ];
}
