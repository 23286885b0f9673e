import type { Model } from '../model/model';
import { nodeNetworksOf } from '../model/node-networks';
import { takenIn } from '../model/taken';
import { covers, Ip, type IpRange, isEnd, overlap } from '../values/cidr';
import { type Role, unfit } from '../values/roles';
import type { Check, Finding } from './check';
import { blocks } from './pool-blocks';
import { RangeIndex } from './ranges';

/** An address or a network of an object, and what it is for. */
interface Use {
  readonly path: string;
  readonly what: string;
  readonly text: string;
  readonly role: Role;
  readonly range: IpRange;
}

/** Constructors check their arguments with the same table; this check covers objects of any origin. */
export const addressSpecial: Check = {
  name: 'address-special',
  level: 'error',
  title: 'An object uses a special address for a purpose that this address cannot have',
  why: 'Loopback, multicast, broadcast and the like: no machine answers there, and no router takes a route to it.',
  fix: 'Take an address that machines can have.',
  run: (model) => [
    ...uses(model).flatMap(({ path, what, text, role, range }): Finding[] => {
      const complaint = unfit(role, range);
      if (!complaint) return [];
      const [rule, fix] = complaint.split(': take another');
      return [{ path, value: text, rule: `${what} ${text}, which ${rule}`, fix: `Take another${fix}.` }];
    }),
    ...routersAtEnds(model),
  ],
};

/** Routers at the network or broadcast address of the nodes' network: each once, at the router where the app has it. */
function routersAtEnds(model: Model): Finding[] {
  const handedOut = model.cluster?.made?.network.ranges ?? [];
  const at = new Map<string, { path: string; what: string; address: Ip }>();
  for (const { path, peerAddress } of model.peerings)
    at.set(`${peerAddress}`, { path, what: 'has the peer', address: peerAddress });
  for (const { path, addresses } of model.routers)
    for (const address of addresses) at.set(`${address}`, { path, what: 'speaks BGP at', address });
  return [...at.values()].flatMap(({ path, what, address }): Finding[] => {
    // The check router-address-of-docker reports these.
    if (handedOut.some(({ ipRange }) => covers(ipRange, address.toCidr()))) return [];
    const end = endOf(model, address);
    return end
      ? [
          {
            path,
            value: address.toString(),
            rule: `${what} ${address}, which is ${end}`,
            fix: 'Take the address that the router has there.',
          },
        ]
      : [];
  });
}

function uses(model: Model): Use[] {
  const ip = (address: Ip) => ({ text: address.toString(), range: address.toCidr() });
  return [
    ...model.pools.flatMap((pool) =>
      pool.blocks.map(
        ({ text, range }): Use => ({ path: pool.path, what: `pool ${pool.name} has`, text, role: 'pool', range }),
      ),
    ),
    ...model.gateways.flatMap(({ path, addresses }) =>
      addresses.map((one): Use => ({ path, what: 'asks for', role: 'gatewayAddress', ...ip(one) })),
    ),
    ...model.services.flatMap(({ path, addresses }) =>
      addresses.map((one): Use => ({ path, what: 'asks for', role: 'gatewayAddress', ...ip(one) })),
    ),
    ...model.peerings.map(
      ({ path, peerAddress }): Use => ({ path, what: 'peerAddress', role: 'router', ...ip(peerAddress) }),
    ),
    ...model.announcers.flatMap(({ path, nodeOverrides }) =>
      nodeOverrides.flatMap(({ routerId, localAddress }): Use[] => [
        ...(routerId ? [{ path, what: 'routerID', role: 'routerId' as const, ...ip(routerId) }] : []),
        ...(localAddress ? [{ path, what: 'localAddress', role: 'localAddress' as const, ...ip(localAddress) }] : []),
      ]),
    ),
  ];
}

/** A range of addresses that a machine or a network has. */
interface Held {
  readonly what: string;
  readonly range: IpRange;
}

/** The addresses of the machines and networks of the program. */
function heldByMachines(model: Model): Held[] {
  const { cluster, peerings, routers, edges } = model;
  const addresses = [
    ...peerings.map(({ peerAddress }) => peerAddress),
    ...routers.flatMap((router) => router.addresses),
  ];
  return [
    ...addresses.map((address) => ({ what: `the address of a router, ${address}`, range: address.toCidr() })),
    ...(cluster?.nodes ?? []).flatMap((node) =>
      node.addresses.map((address) => ({ what: `the address of node ${node.name}`, range: address.toCidr() })),
    ),
    ...(cluster ? takenIn(cluster) : []).map(({ address, what }) => ({
      what: `that of ${what}`,
      range: address.toCidr(),
    })),
    ...(cluster?.made
      ? [{ what: 'the address of this host at which the API server listens', range: cluster.made.apiHostIp.toCidr() }]
      : []),
    ...(cluster?.made?.network.ranges ?? []).map(({ ipRange }) => ({
      what: `in ${ipRange}, which Docker hands out to nodes`,
      range: ipRange,
    })),
    ...(cluster?.podCidrs ?? []).map((range) => ({ what: `in the pod network ${range}`, range })),
    ...(cluster?.serviceCidrs ?? []).map((range) => ({ what: `in the service network ${range}`, range })),
    ...edges.flatMap(({ path, bindAddresses }) =>
      bindAddresses.flatMap((bound) => {
        const range = Ip.parse(bound)?.toCidr();
        return range ? [{ what: `the address that the edge ${path} listens on`, range }] : [];
      }),
    ),
  ];
}

export const addressHeld: Check = {
  name: 'address-held',
  level: 'error',
  title: 'A Gateway or Service asks for an address that a machine or a network has',
  why: 'No pool should have it, and if one does, two answer for it: the router, a node or a pod drops off the network.',
  fix: 'Take an address that nothing else has.',
  run: (model) => {
    // The checks of pools report an address that a pool of the app holds too.
    const inPools = new RangeIndex(blocks(model));
    const asked = [
      ...model.gateways.filter(({ addressFrom, asksCilium }) => addressFrom === 'pools' || asksCilium),
      ...model.services.filter(({ holdsOnly }) => !holdsOnly),
    ].flatMap(({ path, addresses }) =>
      addresses.filter((address) => inPools.holding(address).length === 0).map((address) => ({ path, address })),
    );
    if (asked.length === 0) return [];
    const held = heldByMachines(model);
    return asked.flatMap(({ path, address }): Finding[] => {
      const what = held.find(({ range }) => overlap(range, address.toCidr()))?.what ?? endOf(model, address);
      return what
        ? [
            {
              path,
              value: address.toString(),
              rule: `asks for ${address}, which is ${what}`,
              fix: 'Take an address that nothing else has.',
            },
          ]
        : [];
    });
  },
};

function endOf({ cluster }: Model, address: Ip): string | undefined {
  const network = nodeNetworksOf(cluster).find((one) => covers(one, address.toCidr()) && isEnd(address, one));
  return network && `an end of ${network}, the network of the nodes`;
}
