import { nodeNetworksOf } from '../model/node-networks';
import { takenIn } from '../model/taken';
import { blocksOfPools } from '../model/lb-ipam';
import type { Model, Sharing } from '../model/model';
import { usable } from '../model/pools';
import { releasesWith } from '../release/table';
import { covers, Ip, IpRange, isEnd, overlap, sizeOf } from '../values/cidr';
import { grouped } from '../values/grouped';
import { BLOCKS, type Check, type Finding } from './check';
import { overridden } from './helm';
import { blocks, knowsAddresses } from './pool-blocks';
import { overlapping, RangeIndex } from './ranges';

/** The number of addresses that a message names; it only counts the others. */
const NAMED = 4;

/** One finding for each network of a pool that holds some of the addresses. */
function poolsHolding<T extends { readonly address: Ip }>(
  model: Model,
  taken: readonly T[],
  look: (what: T) => string,
  ending: string,
  fix: (held: readonly T[]) => string,
  counts: (block: ReturnType<typeof blocks>[number]) => boolean = () => true,
): Finding[] {
  const index = new RangeIndex(blocks(model).filter(counts));
  const held = taken.flatMap((one) => index.holding(one.address).map((block) => ({ one, block })));
  const byNetwork = grouped(held, ({ block: { written } }) => `${written.path} ${written.text}`);
  return [...byNetwork.values()].map((all) => {
    const { written, block } = all[0].block;
    const named = all.slice(0, NAMED).map(({ one }) => look(one));
    const more = all.length > NAMED ? `; and ${all.length - NAMED} more` : '';
    return {
      path: written.path,
      value: [written.text, block.text],
      rule: `pool ${written.name} has ${written.text}, and in it ${named.join('; ')}${more}${ending}`,
      fix: fix(all.map(({ one }) => one)),
    };
  });
}

export const poolHoldsRouter: Check = {
  name: 'pool-holds-router',
  field: BLOCKS,
  level: 'error',
  title: 'A pool contains the address of a router that the nodes speak BGP with',
  why:
    'Cilium may give that address to a Service. Nodes then answer for it themselves, the BGP session drops, and ' +
    'every route with it.',
  fix: 'Take the address out of the pool: split its network around it, or move the pool.',
  run: (model) => {
    const routers = new Map(
      [
        ...model.peerings.map((peering) => peering.peerAddress),
        ...model.routers.flatMap((router) => router.addresses),
      ].map((ip) => [ip.toString(), ip]),
    );
    return poolsHolding(
      model,
      [...routers.values()].map((address) => ({ address })),
      ({ address }) => `${address}, the router's own address`,
      ': a Service that gets it cuts off BGP',
      (held) => `Take ${held.map(({ address }) => address).join(' and ')} out of the pool.`,
    );
  },
};

export const poolHoldsNode: Check = {
  name: 'pool-holds-node',
  field: BLOCKS,
  level: 'error',
  title: 'A pool contains the address of a node',
  why:
    'A Service that gets it takes the node off the network: its kubelet, its BGP session, its pods. One with ' +
    'the address of the gateway or of the control plane cuts off all nodes from that; one with the address of ' +
    'an edge, clients.',
  fix: 'Take the nodes, their gateway, the API server and the edge out of the pool.',
  run: (model) => {
    const { nodes = [], made } = model.cluster ?? {};
    const taken = model.cluster ? takenIn(model.cluster) : [];
    // The check pool-holds-router reports routers. An address that a Service requests is meant, such as one for the API
    // server.
    const elsewhere = new Set(
      [
        ...model.peerings.map(({ peerAddress }) => peerAddress),
        ...[...model.routers, ...model.services].flatMap(({ addresses }) => addresses),
      ].map(String),
    );
    const held = [
      ...nodes.flatMap(({ name, addresses }) => addresses.map((address) => ({ address, what: `node ${name}` }))),
      ...taken.filter(({ address }) => !elsewhere.has(`${address}`)),
      ...model.edges.flatMap(({ path, bindAddresses }) =>
        bindAddresses.flatMap((bound) => {
          const address = Ip.parse(bound);
          return address ? [{ address, what: `on which the edge ${path} listens` }] : [];
        }),
      ),
    ];
    // A block of machine addresses alone is meant: Services use ports that the machines leave free.
    const isMeant = ({ range }: { readonly range: IpRange }) =>
      made === undefined &&
      sizeOf(range) <= BigInt(held.length) &&
      sizeOf(range) <= BigInt(held.filter(({ address }) => covers(range, address.toCidr())).length);
    return poolsHolding(
      model,
      held,
      ({ address, what }) => `${address}, ${what}`,
      '',
      () => 'Move the pool, or leave the addresses of nodes out: give ranges by start and stop.',
      (block) => !isMeant(block),
    );
  },
};

export const poolMeetsDocker: Check = {
  name: 'pool-meets-docker',
  level: 'error',
  title: 'A pool overlaps the addresses that Docker hands out',
  why:
    'Docker gives an address to a container that Cilium gave to a Service, or the reverse: two machines answer for ' +
    'one address.',
  fix: 'Take the pool from the part of the network that Docker leaves alone: `cidrs: cluster.poolNetworks`.',
  run: (model) => {
    const network = model.cluster?.made?.network;
    if (!network) return [];
    return network.ranges.flatMap(({ subnet, ipRange }) =>
      blocks(model)
        .filter(({ range }) => overlap(range, ipRange))
        .map(({ written: { path, name, text } }) => ({
          path,
          rule: `pool ${name} has ${text}, and Docker hands out ${ipRange} on network ${network.name}`,
          fix: `Take the pool from the rest of ${subnet}, such as ${subnet.subnet(2, 2)}.`,
        })),
    );
  },
};

export const poolHoldsNetworkEnd: Check = {
  name: 'pool-holds-network-end',
  field: BLOCKS,
  level: 'error',
  title: "A pool contains the network or broadcast address of the nodes' network",
  why:
    'The kernel treats these two as broadcast on the bridge and never routes them: a Service that gets one cannot ' +
    'be reached.',
  fix: 'End the pool before it.',
  run: (model) => {
    // IPv6 has no broadcast address, and Docker may hand out its network address.
    const ends = nodeNetworksOf(model.cluster).flatMap((network) =>
      [network.first, network.last]
        .map((value) => ({ address: new Ip(network.family, value), network }))
        .filter(({ address }) => isEnd(address, network)),
    );
    return poolsHolding(
      model,
      ends,
      ({ address, network }) =>
        `${address}, ${address.value === network.first ? 'the network' : 'the broadcast'} address of ${network}`,
      '',
      () => 'Make the pool smaller.',
    );
  },
};

export const poolsOverlap: Check = {
  name: 'pools-overlap',
  field: BLOCKS,
  level: 'error',
  title: 'Two pools overlap',
  why:
    'Cilium marks the later one as conflicting and hands out none of its addresses, even where the earlier one is ' +
    'disabled.',
  fix: 'Make them disjoint.',
  run: (model) =>
    overlapping(blocksOfPools(model.pools))
      .filter(([a, b]) => !(a.pool.disabled && b.pool.disabled))
      .map(([a, b]) => ({
        path: b.pool.path,
        value: b.block.text,
        rule:
          `pool ${b.pool.name} has ${b.block.text}, which overlaps ${a.block.text} of pool ${a.pool.name}` +
          (a.pool.disabled || b.pool.disabled ? ', and Cilium compares disabled pools too' : ''),
        fix: 'Make them disjoint.',
      })),
};

export const poolEmpty: Check = {
  name: 'pool-empty',
  field: BLOCKS,
  level: 'error',
  title: 'A pool has no address to give',
  why: 'Services that it serves wait for an address for ever, without a message.',
  fix: 'Give it a larger network.',
  run: (model) =>
    model.pools
      .filter(
        (pool) =>
          !pool.disabled &&
          pool.blocks.length > 0 &&
          pool.unknownBlocks.length === 0 &&
          pool.blocks.every((block) => sizeOf(usable(block, model.release)) < 1n),
      )
      .map((pool) => ({
        path: pool.path,
        value: pool.blocks[0].text,
        rule:
          `pool ${pool.name} has ${pool.blocks.map((block) => block.text).join(', ')}, and Cilium ` +
          `${model.release.minor} gives neither end of a network: nothing is left`,
        fix: 'Take a /30 or larger.',
      })),
};

export const poolsTooSmall: Check = {
  name: 'pools-too-small',
  level: 'error',
  title: 'There are fewer addresses than Gateways and Services that need one',
  why: 'The last ones wait for an address for ever.',
  fix: 'Enlarge a pool.',
  run: (model) => {
    if (model.pools.length === 0 || !knowsAddresses(model)) return [];
    const have = blocks(model).reduce((sum, { range }) => sum + sizeOf(range), 0n);
    // In host network mode, Gateways listen on the nodes' addresses: their Services need none.
    const gateways =
      overridden(model, 'gatewayAPI.hostNetwork.enabled') === true
        ? []
        : model.gateways.filter((gateway) => gateway.addressFrom === 'pools');
    const asked = new Set(
      [...gateways.flatMap(({ addresses }) => addresses), ...model.services.flatMap(({ addresses }) => addresses)].map(
        String,
      ),
    );
    // Those with one sharing key may share one.
    const countPlain = (plain: readonly { readonly sharing?: Sharing; readonly path: string }[]) =>
      new Set(plain.map(({ sharing, path }) => sharing?.key ?? ` ${path}`)).size;
    const need =
      asked.size +
      countPlain(gateways.filter(({ addresses }) => addresses.length === 0)) +
      countPlain(model.plainServices);
    // The check pool-empty reports pools without an address to give.
    const off = model.pools.find(({ disabled }) => disabled);
    if (BigInt(need) <= have || (have === 0n && !off)) return [];
    return [
      {
        path: (off ?? model.pools[model.pools.length - 1]).path,
        rule:
          `the pools have ${have} ${have === 1n ? 'address' : 'addresses'} for Gateways and Services that need ` +
          need +
          (off ? `, without pool ${off.name}, which is disabled` : ''),
        fix: off ? 'Enlarge another pool, or put this one into use again.' : 'Enlarge one.',
      },
    ];
  },
};

export const poolFamilyUnannounced: Check = {
  name: 'pool-family-unannounced',
  field: BLOCKS,
  level: 'warning',
  title: 'A pool has addresses of a family that nothing of the app announces',
  why: 'Services get addresses that no router has a route to and no node answers for.',
  fix: 'Announce them by other means, or leave them out.',
  run: (model) => {
    // Objects outside the app, or other programs, may announce the pool.
    if (model.announcers.some(({ saidElsewhere }) => saidElsewhere)) return [];
    const { minor, l2 } = model.release;
    const answers = answersOnNetwork(model);
    const announced = new Set([
      ...model.announcers.flatMap(({ families }) => families),
      ...(answers ? l2.families : []),
    ]);
    if (announced.size === 0) return [];
    return blocks(model)
      .filter(({ range }) => !announced.has(range.family))
      .map(({ written: { path, name, text }, range }) => {
        const reason = answers
          ? `nodes of Cilium ${minor} answer for IPv${l2.families.join(' and IPv')} alone ` +
            `(${releasesWith((release) => release.l2.families.includes(range.family))} for IPv${range.family} ` +
            'too): no machine would find it'
          : `the BGP sessions announce IPv${range.family === 6 ? 4 : 6} alone: no router would have a route to it`;
        return {
          path,
          value: text,
          rule: `pool ${name} has ${text}, and ${reason}`,
          fix: `Leave it out, or announce IPv${range.family} too.`,
        };
      });
  },
};

/** Whether nodes answer for Service addresses on their own network (L2 announcements). */
export function answersOnNetwork({ l2Policies }: Model): boolean {
  return l2Policies.length > 0;
}
