import { gatewayServiceName } from '../kinds/gateway-service';
import {
  asksFor,
  blocksOfPools,
  crashingAtEnds,
  givenOnRequest,
  mayShare,
  rangesOf,
  serving,
  type Sharer,
  whyInNoPool,
} from '../model/lb-ipam';
import type { Model } from '../model/model';
import { releasesWith } from '../release/table';
import { covers } from '../values/cidr';
import type { Check, Finding } from './check';
import { knowsAddresses } from './pool-blocks';
import { RangeIndex } from './ranges';

export const gatewayAddressInNoPool: Check = {
  name: 'gateway-address-in-no-pool',
  level: 'error',
  title: 'A Gateway asks for an address that no pool has for it',
  why: 'It waits for the address for ever: Programmed stays False with the reason AddressNotAssigned.',
  fix:
    'Reserve the address from a pool of the program, or let the selector of the pool match the Service of the ' +
    'Gateway.',
  run: (model) => {
    const nowhere = model.gateways
      .filter(({ addresses, addressFrom }) => addresses.length > 0 && addressFrom === 'nowhere')
      .map(({ path, addresses, className }) => ({
        path,
        value: String(addresses[0]),
        rule:
          `asks for ${addresses.join(' and ')}, and the Services of its class ${className} are of type NodePort, ` +
          'which have no address',
        fix: 'Leave the address out, or take a class with Services of type LoadBalancer.',
      }));
    if (model.pools.length === 0 || !knowsAddresses(model)) return nowhere;
    const index = new RangeIndex(rangesOf(model.pools));
    const off = new RangeIndex(blocksOfPools(model.pools.filter(({ disabled }) => disabled)));
    const foreign = new Set(model.foreignAddresses.map(String));
    return [
      ...nowhere,
      ...model.gateways
        .filter(({ addressFrom, asksCilium }) => addressFrom === 'pools' || asksCilium)
        .flatMap((gateway) =>
          gateway.addresses.flatMap((address): Finding[] => {
            const asking = asksFor(gateway);
            const holding = index
              .holding(address)
              .filter(({ block }) => covers(givenOnRequest(block, asking, model), address.toCidr()));
            // A pool outside the app holds this address, and no disabled pool of the app does.
            const isForeign =
              holding.length === 0 && foreign.has(address.toString()) && off.holding(address).length === 0;
            if ((gateway.asksCilium ? holding : serving(holding, asking)).length > 0) return [];
            const reason =
              holding.length > 0
                ? `pool ${holding[0].pool.name} has it, but its selector does not match Service ${asking.name}`
                : whyInNoPool(address, model.pools, crashingAtEnds(asking, model));
            return [
              {
                path: gateway.path,
                value: address.toString(),
                rule: `asks for ${address}, and ${reason}`,
                fix: {
                  program: `Reserve it from a pool: pool.reserve("${address}").`,
                  file: 'Take an address of a pool, or add it to one.',
                },
                excuse: isForeign ? 'a pool outside of the program has the address' : undefined,
              },
            ];
          }),
        ),
    ];
  },
};

export const addressTakenTwice: Check = {
  name: 'address-taken-twice',
  field: [],
  level: 'error',
  title: 'Two Gateways or Services ask for one address',
  why:
    'Cilium gives it to one of them; the other waits for ever. With Cilium ' +
    `${releasesWith(({ sharing }) => sharing !== undefined)}, those with one sharing key may share it: with ` +
    'different ports, one traffic policy (with Local, the same pods), and namespaces that name each other.',
  fix: 'Give each an address of its own.',
  run: (model) => {
    // The holders of each address that may share it.
    const taken = new Map<string, Taker[]>();
    return takers(model).flatMap((taker) =>
      taker.addresses.flatMap((address): Finding[] => {
        const holders = taken.get(address) ?? [];
        if (holders.length === 0) taken.set(address, holders);
        const other = holders.find((holder) => !mayShare(taker, holder, model));
        if (!other) holders.push(taker);
        return other
          ? [
              {
                path: taker.path,
                value: address,
                rule: `asks for ${address}, and so does ${other.what}`,
                fix: 'Take another address.',
              },
            ]
          : [];
      }),
    );
  },
};

/** A Gateway or Service that requests addresses. */
interface Taker extends Sharer {
  readonly path: string;
  readonly what: string;
  readonly addresses: string[];
}

function takers(model: Model): Taker[] {
  const owned = new Set(model.gateways.map((gateway) => `${gateway.namespace}/${gatewayServiceName(gateway.name)}`));
  return [
    // Controllers of other classes may give one address to several Gateways.
    ...model.gateways
      .filter((gateway) => gateway.addressFrom === 'pools')
      .map((gateway) => ({
        ...asksFor(gateway),
        path: gateway.path,
        what: `Gateway ${gateway.namespace}/${gateway.name}`,
        addresses: gateway.addresses.map(String),
      })),
    ...model.services
      // The Service that Cilium makes for a Gateway requests the Gateway's address.
      .filter((service) => !owned.has(`${service.namespace}/${service.name}`))
      .map((service) => ({
        ...service,
        what: `Service ${service.namespace}/${service.name}`,
        addresses: service.addresses.map(String),
      })),
  ];
}
