import type { Model, Router } from '../model/model';
import { nodeNetworksOf } from '../model/node-networks';
import { covers, Family, Ip, isEnd, overlap } from '../values/cidr';
import type { Check, Finding } from './check';
import { blocks } from './pool-blocks';
import { RangeIndex } from './ranges';

export const listenRangeMissesNode: Check = {
  name: 'listen-range-misses-node',
  level: 'error',
  title: 'A router accepts neighbors from a network that a node is outside of',
  why: 'The router refuses the connection of the node: no session, and nothing says so but the counters of the kernel.',
  fix: 'Leave listenRanges out: it follows from the cluster. Or give the network that the nodes dial from.',
  run: (model) =>
    model.routers.flatMap((router) =>
      router.neighborGroups.flatMap(({ listenRange, dialling, family }): Finding[] => {
        if (!listenRange) return [];
        const outside = [...dialling, ...overridden(model, router, family)].find(
          ({ address }) => !covers(listenRange, address.toCidr()),
        );
        // For nodes in Docker, at least the network is known.
        const network = model.cluster?.made?.network.ranges.find(({ subnet }) => subnet.family === family);
        const what =
          outside !== undefined
            ? `node ${outside.name} dials from ${outside.address}`
            : network && dialling.length === 0 && !overlap(network.ipRange, listenRange)
              ? `Docker gives nodes addresses of ${network.ipRange}`
              : undefined;
        return what === undefined
          ? []
          : [
              {
                path: router.path,
                rule: `accepts neighbors from ${listenRange}, and ${what}`,
                fix: 'Leave listenRanges out, or give the network that the nodes dial from.',
              },
            ];
      }),
    ),
};

/** The source addresses that overrides set for nodes, if the app knows no node of the cluster. */
function overridden(
  { cluster, peerings }: Model,
  { addresses }: Router,
  family: Family,
): { name: string; address: Ip }[] {
  if (cluster && cluster.nodes.length > 0) return [];
  return peerings
    .filter(({ peerAddress }) => addresses.some((address) => address.equals(peerAddress)))
    .flatMap(({ nodeOverrides }) => nodeOverrides)
    .flatMap(({ node, localAddress }) =>
      localAddress?.family === family ? [{ name: node, address: localAddress }] : [],
    );
}

export const localAddressTaken: Check = {
  name: 'local-address-taken',
  level: 'error',
  title: 'A node is to dial from an address that something else has',
  why: 'The node cannot bind it, or two answer for it: no session comes up, or another one goes down.',
  fix: 'Give an address of the node itself.',
  run: (model) => {
    const pools = new RangeIndex(blocks(model));
    const routers = new Set([
      ...model.peerings.map(({ peerAddress }) => String(peerAddress)),
      ...model.routers.flatMap(({ addresses }) => addresses.map(String)),
    ]);
    return model.announcers.flatMap((peering) =>
      peering.nodeOverrides.flatMap(({ node, localAddress }): Finding[] => {
        if (!localAddress) return [];
        const [held] = pools.holding(localAddress);
        const other = nodeWith(model, localAddress.toString(), node);
        const owner = routers.has(localAddress.toString())
          ? 'of a router'
          : other !== undefined
            ? `of node ${other}`
            : held && `of pool ${held.written.name}`;
        const rule = owner === undefined ? nobodysAddress(model, localAddress, node) : `is an address ${owner}`;
        return rule === undefined
          ? []
          : [
              {
                path: peering.path,
                value: localAddress.toString(),
                rule: `localAddress ${localAddress} of node ${node} ${rule}`,
                fix: 'Give an address of the node itself.',
              },
            ];
      }),
    );
  },
};

/**
 * Why the node cannot have the address: it is an end of the nodes' network, or Docker gives the node other addresses.
 */
function nobodysAddress({ cluster }: Model, address: Ip, name: string): string | undefined {
  const network = nodeNetworksOf(cluster).find((one) => covers(one, address.toCidr()));
  if (!network) return undefined;
  if (isEnd(address, network)) return `is an end of ${network}, the network of the nodes`;
  const own = cluster!.nodes.find((node) => node.name === name)?.addresses ?? [];
  return cluster!.made && own.length > 0 && !own.some((one) => one.equals(address))
    ? `is not its own: it has ${own.join(' and ')}`
    : undefined;
}

function nodeWith({ cluster }: Model, address: string, except: string): string | undefined {
  return cluster?.nodes.find(
    ({ name, addresses }) => name !== except && addresses.some((one) => one.toString() === address),
  )?.name;
}

export const routerAddressOfDocker: Check = {
  name: 'router-address-of-docker',
  level: 'error',
  title: 'A router has an address that Docker hands out to nodes',
  why:
    'Docker gives it to a container sooner or later: nodes then dial a node, and two machines answer for one ' +
    'address.',
  fix: 'Leave the address out: the router then speaks from the address of the host on the network.',
  run: (model) => {
    const ranges = model.cluster?.made?.network.ranges ?? [];
    return model.routers.flatMap((router) =>
      router.addresses.flatMap((address): Finding[] => {
        const range = ranges.find(
          ({ ipRange, gateway }) => covers(ipRange, address.toCidr()) && !gateway.equals(address),
        );
        return range
          ? [
              {
                path: router.path,
                rule: `speaks from ${address}, which Docker hands out to nodes: ${range.ipRange}`,
                fix: `Take ${range.gateway}, the host's own address there, or one outside that range.`,
              },
            ]
          : [];
      }),
    );
  },
};
