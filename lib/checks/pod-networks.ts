import type { Model } from '../model/model';
import { podNetworks } from '../model/pod-networks';
import { takenIn } from '../model/taken';
import { covers, IpRange, overlap } from '../values/cidr';
import { blocks } from './pool-blocks';
import { BLOCKS, type Check, type Finding } from './check';
import { overridden } from './helm';

const LISTS = 'ipam.operator.clusterPoolIPv';

const MOVE_PODS =
  'Give pods a network of their own by ipam.operator.clusterPoolIPv4PodCIDRList, or set ipam.mode to kubernetes.';

export const podNetworkTaken: Check = {
  name: 'pod-network-taken',
  field: BLOCKS,
  level: 'error',
  title: 'The pod network overlaps addresses of nodes or pools',
  why:
    'In IPAM mode cluster-pool, each node gets a part of that network for its pods: without a list, the first ' +
    'parts of 10.0.0.0/8. Packets for a machine with such an address go to pods of that node: the machine ' +
    'cannot be reached.',
  fix: 'Give pods a network of their own: ipam.operator.clusterPoolIPv4PodCIDRList, or set ipam.mode kubernetes.',
  run: (model) => given(model).flatMap((network) => [...ofNodes(model, network), ...ofPools(model, network)]),
};

/** A pod network, or the part of it that Cilium surely gives to nodes. */
interface Given {
  readonly text: string;
  readonly range: IpRange;
}

function given(model: Model): Given[] {
  const { install, cluster } = model;
  const helm = install?.helm;
  const mode = overridden(model, 'ipam.mode');
  const isPool = mode === 'cluster-pool' || (mode === undefined && helm?.isComplete === true && !helm.isPartial);
  if (!helm || !isPool) return [];
  return podNetworks(install, cluster).flatMap(({ cidr, nodeMask }): Given[] => {
    const list = overridden(model, `${LISTS}${cidr.family}PodCIDRList`);
    if (cidr.family === 6 && overridden(model, 'ipv6.enabled') !== true) return [];
    if (Array.isArray(list)) return [{ text: `${cidr}`, range: cidr }];
    if (list !== undefined || helm.isPartial) return [];
    // Cilium's default, which few users know: nodes get its first parts.
    const parts = BigInt(Math.max(1, cluster?.nodes.length ?? 0)) << BigInt(cidr.bits - (nodeMask ?? cidr.bits));
    return [
      {
        text: `the first parts of ${cidr}, Cilium's default`,
        range: { family: cidr.family, first: cidr.first, last: cidr.first + parts - 1n },
      },
    ];
  });
}

function ofNodes({ install, cluster }: Model, { text, range }: Given): Finding[] {
  if (!cluster) return [];
  const held = [
    ...cluster.nodes.flatMap(({ name, addresses }) => addresses.map((address) => ({ address, what: `node ${name}` }))),
    ...takenIn(cluster),
  ].find(({ address }) => covers(range, address.toCidr()));
  if (!held) return [];
  return [
    {
      path: install!.path,
      at: [...LISTS.split('.').slice(0, -1), `clusterPoolIPv${range.family}PodCIDRList`],
      rule: `pods get addresses of ${text}, which contains ${held.address}, ${held.what}`,
      fix: MOVE_PODS,
    },
  ];
}

function ofPools(model: Model, { text, range }: Given): Finding[] {
  return blocks(model)
    .filter(({ range: block }) => overlap(block, range))
    .map(({ written: { path, name, text: block } }) => ({
      path,
      value: block,
      rule: `pool ${name} has ${block}, and pods get addresses of ${text}`,
      fix: MOVE_PODS,
    }));
}
