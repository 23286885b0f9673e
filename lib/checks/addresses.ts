import { gatewayServiceName, OWNING_GATEWAY_LABEL } from '../release/gateway-service';
import type { Gateway, Model, Pool, PoolBlock } from '../model/model';
import { usable } from '../model/pools';
import { matches, serviceLabels } from '../model/selectors';
import { Cidr, covers, Ip, IpRange, overlap, sizeOf } from '../values/cidr';
import type { Check, Finding } from './check';

/** Every block of every pool that is in use. */
function blocks(model: Model): { pool: Pool; block: PoolBlock; range: IpRange }[] {
  return model.pools
    .filter((pool) => !pool.disabled)
    .flatMap((pool) => pool.blocks.map((block) => ({ pool, block, range: usable(block, model.release) })))
    .filter(({ range }) => range.first <= range.last);
}

/** Findings for pools that hold `address`. */
function poolsHolding(model: Model, address: Ip, message: (pool: Pool, block: PoolBlock) => string): Finding[] {
  return blocks(model)
    .filter(({ range }) => covers(range, address.toCidr()))
    .map(({ pool, block }) => ({ path: pool.path, message: message(pool, block) }));
}

/** Pairs of ranges that overlap, in one pass over the sorted list: each with the widest before it. */
function overlapping<T extends { readonly range: IpRange }>(items: T[]): [T, T][] {
  const sorted = [...items].sort((a, b) => a.range.family - b.range.family || (a.range.first < b.range.first ? -1 : a.range.first > b.range.first ? 1 : 0));
  const pairs: [T, T][] = [];
  let widest: T | undefined;
  for (const item of sorted) {
    if (widest && overlap(widest.range, item.range)) pairs.push([widest, item]);
    if (!widest || widest.range.family !== item.range.family || item.range.last > widest.range.last) widest = item;
  }
  return pairs;
}

export const poolHoldsRouter: Check = {
  name: 'pool-holds-router',
  level: 'error',
  title: 'A pool contains the address of a router that the nodes speak BGP with',
  why: 'Cilium may give that address to a Service. Nodes then answer for it themselves, the BGP session drops, and every route with it.',
  fix: 'Take the address out of the pool: split its network around it, or move the pool.',
  run: (model) => {
    const routers = new Map([...model.peerings.map((peering) => peering.peerAddress), ...model.routers.map((router) => router.address)].map((ip) => [ip.toString(), ip]));
    return [...routers.values()].flatMap((router) =>
      poolsHolding(model, router, (pool, block) => `pool ${pool.name} has ${block.text}, and in it ${router}, the router's own address: a Service that gets it cuts off BGP. Take ${router} out of the pool.`));
  },
};

export const poolHoldsNode: Check = {
  name: 'pool-holds-node',
  level: 'error',
  title: 'A pool contains the address of a node',
  why: 'A Service that gets it takes the node off the network: its kubelet, its BGP session, its pods.',
  fix: 'Take the nodes out of the pool.',
  run: (model) =>
    (model.cluster?.nodes ?? []).flatMap((node) =>
      node.address
        ? poolsHolding(model, node.address, (pool, block) => `pool ${pool.name} has ${block.text}, and in it ${node.address}, node ${node.name}. Move the pool.`)
        : []),
};

export const poolMeetsDocker: Check = {
  name: 'pool-meets-docker',
  level: 'error',
  title: 'A pool overlaps the addresses that Docker hands out',
  why: 'Docker gives an address to a container that Cilium gave to a Service, or the reverse: two machines answer for one address.',
  fix: 'Take the pool from the part of the network that Docker leaves alone: `cidrs: [cluster.poolNetwork]`.',
  run: (model) => {
    const network = model.cluster?.k3d?.network;
    if (!network) return [];
    return blocks(model)
      .filter(({ range }) => overlap(range, network.ipRange))
      .map(({ pool, block }) => ({
        path: pool.path,
        message: `pool ${pool.name} has ${block.text}, and Docker hands out ${network.ipRange} on network ${network.name}. Take the pool from the rest of ${network.subnet}, such as ${network.subnet.subnet(2, 2)}.`,
      }));
  },
};

export const poolHoldsNetworkEnd: Check = {
  name: 'pool-holds-network-end',
  level: 'error',
  title: "A pool contains the network or broadcast address of the nodes' network",
  why: 'The kernel treats these two as broadcast on the bridge and never routes them: a Service that gets one cannot be reached.',
  fix: 'End the pool before it.',
  run: (model) => {
    const subnet = model.cluster?.k3d?.network.subnet;
    if (!subnet) return [];
    return [subnet.first, subnet.last].flatMap((value) => {
      const ip = new Ip(subnet.family, value);
      return poolsHolding(model, ip, (pool, block) => `pool ${pool.name} has ${block.text}, and in it ${ip}, ${value === subnet.first ? 'the network' : 'the broadcast'} address of ${subnet}. Make the pool smaller.`);
    });
  },
};

export const poolsOverlap: Check = {
  name: 'pools-overlap',
  level: 'error',
  title: 'Two pools overlap',
  why: 'Cilium marks the later one as conflicting and hands out none of its addresses.',
  fix: 'Make them disjoint.',
  run: (model) =>
    overlapping(model.pools.filter((pool) => !pool.disabled).flatMap((pool) => pool.blocks.map((block) => ({ pool, block, range: block.range })))).map(([a, b]) => ({
      path: b.pool.path,
      message: `pool ${b.pool.name} has ${b.block.text}, which overlaps ${a.block.text} of pool ${a.pool.name}. Make them disjoint.`,
    })),
};

export const networksOverlap: Check = {
  name: 'networks-overlap',
  level: 'error',
  title: 'Two networks of the setup overlap',
  why: 'An address then means two things: a packet for a pod goes to a Service, to a node, or to another cluster.',
  fix: 'Give each a network of its own.',
  run: (model) => {
    const own = model.cluster ? networksOf(model.cluster) : [];
    const others = model.otherClusters.flatMap(networksOf);
    const pools: Network[] = blocks(model).map(({ pool, block, range }) => ({ what: `pool ${pool.name}`, path: pool.path, text: block.text, range, isPool: true }));
    return overlapping([...own, ...others, ...pools])
      // Pools among themselves are pools-overlap; a pool inside the nodes' network is usual.
      .filter(([a, b]) => !(a.isPool && b.isPool) && !(a.isNodes && b.isPool) && !(a.isPool && b.isNodes))
      .map(([a, b]) => ({ path: b.path, message: `${b.what} ${b.text} overlaps ${a.what} ${a.text}. Give each a network of its own.` }));
  },
};

interface Network {
  readonly what: string;
  readonly path: string;
  readonly text: string;
  readonly range: IpRange;
  readonly isPool?: boolean;
  /** It is the network that nodes are in: a pool within it is usual. */
  readonly isNodes?: boolean;
}

function networksOf(cluster: NonNullable<Model['cluster']>): Network[] {
  const entry = (what: string, range: Cidr | undefined, isNodes = false): Network[] =>
    range ? [{ what: `${what} of ${cluster.name}`, path: cluster.path, text: range.toString(), range, isNodes }] : [];
  return [
    ...entry('the pod network', cluster.podCidr),
    ...entry('the service network', cluster.serviceCidr),
    ...entry('the network', cluster.k3d?.network.subnet ?? cluster.nodeNetwork, true),
  ];
}

export const poolEmpty: Check = {
  name: 'pool-empty',
  level: 'error',
  title: 'A pool has no address to give',
  why: 'Services that it serves wait for an address for ever, without a message.',
  fix: 'Give it a larger network.',
  run: (model) =>
    model.pools
      .filter((pool) => !pool.disabled && pool.blocks.length > 0 && pool.blocks.every((block) => sizeOf(usable(block, model.release)) < 1n))
      .map((pool) => ({
        path: pool.path,
        message: `pool ${pool.name} has ${pool.blocks.map((block) => block.text).join(', ')}, and Cilium ${model.release.minor} gives neither end of a network: nothing is left. Take a /30 or larger.`,
      })),
};

export const poolsTooSmall: Check = {
  name: 'pools-too-small',
  level: 'error',
  title: 'There are fewer addresses than Gateways and Services that need one',
  why: 'The last ones wait for an address for ever.',
  fix: 'Enlarge a pool.',
  run: (model) => {
    if (model.pools.length === 0) return [];
    const have = blocks(model).reduce((sum, { range }) => sum + sizeOf(range), 0n);
    const gateways = model.gateways.filter((gateway) => gateway.className === 'cilium');
    const need = gateways.length + model.services.reduce((sum, service) => sum + service.addresses.length, 0) + model.plainServices;
    if (have === 0n || BigInt(need) <= have) return [];
    return [{ path: model.pools[model.pools.length - 1].path, message: `the pools have ${have} addresses for ${need} Gateways and Services. Enlarge one.` }];
  },
};

/** The Service that Cilium makes for a Gateway, as pools select it. */
function gatewayService(gateway: Gateway): Record<string, string> {
  const labels = { [OWNING_GATEWAY_LABEL]: gateway.name, 'gateway.networking.k8s.io/gateway-name': gateway.name };
  return serviceLabels({ name: gatewayServiceName(gateway.name), namespace: gateway.namespace, labels });
}

export const gatewayAddressInNoPool: Check = {
  name: 'gateway-address-in-no-pool',
  level: 'error',
  title: 'A Gateway asks for an address that no pool has for it',
  why: 'It waits for the address for ever: Programmed stays False with the reason AddressNotAssigned.',
  fix: 'Reserve the address from a pool of the program, or let the selector of the pool match the Service of the Gateway.',
  run: (model) => {
    if (model.pools.length === 0) return [];
    return model.gateways.filter((gateway) => gateway.className === 'cilium').flatMap(({ address, ...gateway }) => {
      // An address of a pool that was made elsewhere is none of ours to look for.
      if (!address || model.foreignAddresses.some((foreign) => foreign.equals(address))) return [];
      const holding = blocks(model).filter(({ range }) => covers(range, address.toCidr())).map(({ pool }) => pool);
      const serving = holding.filter((pool) => !pool.selector || matches(pool.selector, gatewayService(gateway)));
      if (serving.length > 0) return [];
      const reason = holding.length > 0 ? `pool ${holding[0].name} has it, but its selector does not match Service ${gatewayServiceName(gateway.name)}` : 'no pool has it';
      return [{ path: gateway.path, message: `asks for ${address}, and ${reason}. Reserve it from a pool: pool.reserve("${address}").` }];
    });
  },
};

export const addressTakenTwice: Check = {
  name: 'address-taken-twice',
  level: 'error',
  title: 'Two Gateways ask for one address',
  why: 'Cilium gives it to one of them; the other waits for ever.',
  fix: 'Give each an address of its own.',
  run: (model) => {
    const first = new Map<string, Gateway>();
    return model.gateways.flatMap((gateway) => {
      const key = gateway.address?.toString();
      if (!key) return [];
      const other = first.get(key);
      if (!other) first.set(key, gateway);
      return other ? [{ path: gateway.path, message: `asks for ${key}, and so does Gateway ${other.namespace}/${other.name}. Take another address.` }] : [];
    });
  },
};

export const poolFamilyUnannounced: Check = {
  name: 'pool-family-unannounced',
  level: 'warning',
  title: 'A pool has IPv6 addresses, and the BGP sessions of the app announce IPv4 alone',
  why: 'Services get IPv6 addresses that no router has a route to.',
  fix: 'Announce them by other means, or leave them out.',
  run: (model) =>
    model.peerings.length === 0
      ? []
      : blocks(model)
        .filter(({ range }) => range.family === 6)
        .map(({ pool, block }) => ({ path: pool.path, message: `pool ${pool.name} has ${block.text}, and the BGP sessions of the app announce IPv4 alone: no router would have a route to it.` })),
};
