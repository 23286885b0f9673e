import { localGateways } from '../../checks/classes';
import { releasesWith } from '../../release/table';
import { covers, Ip } from '../../values/cidr';
import type { PoolService, Gateway, Pool } from '../../model/model';
import { whyInNoPool } from '../../model/lb-ipam';
import { usable } from '../../model/pools';
import { gatewayService, matches, serviceLabels } from '../../model/selectors';
import { NOBODY, Place, Step, UNKNOWN } from '../../programs/edge/hop';
import type { World } from './world';

/** The owner of an address: a Service, or a Gateway, whose Service Cilium makes. */
export interface Owner {
  readonly gateway?: Gateway;
  readonly service?: PoolService;
  readonly path: string;
  readonly title: string;
  /** The labels by which pools and BGP select its Service. */
  readonly labels: Record<string, string>;
  /** Decides, with `isLocal`, whether and where BGP announces the Service. */
  readonly loadBalancerClass?: string;
  readonly isLocal: boolean;
  /** Whether another controller makes the Service, which may have more labels. */
  readonly hasMoreLabels?: boolean;
}

/**
 * The owners of known addresses, the Gateways whose address is unknown before they run, and those with an address that
 * is none of Cilium's pools.
 */
export function ownersOf({ model }: World): {
  known: { owner: Owner; addresses: Ip[] }[];
  unknown: Owner[];
  elsewhere: Owner[];
} {
  const isFromPools = ({ addressFrom, asksCilium }: Gateway) => addressFrom === 'pools' || asksCilium;
  const gateways = model.gateways.filter(isFromPools);
  const local = new Set(localGateways(model));
  const ofGateway = (gateway: Gateway): Owner => ({
    gateway,
    path: gateway.path,
    title: `Gateway ${gateway.namespace}/${gateway.name}`,
    labels: gateway.asksCilium ? gateway.serviceLabels : gatewayService(gateway),
    loadBalancerClass: gateway.loadBalancerClass,
    isLocal: local.has(gateway),
    hasMoreLabels: gateway.asksCilium,
  });
  return {
    known: [
      ...gateways
        .filter(({ addresses }) => addresses.length > 0)
        .map((gateway) => ({ owner: ofGateway(gateway), addresses: gateway.addresses })),
      ...model.services.map((service) => ({
        owner: {
          service,
          path: service.path,
          title: `Service ${service.namespace}/${service.name}`,
          labels: serviceLabels(service),
          loadBalancerClass: service.loadBalancerClass,
          isLocal: service.isLocal,
        },
        addresses: service.addresses,
      })),
    ],
    unknown: gateways.filter(({ addresses }) => addresses.length === 0).map(ofGateway),
    elsewhere: model.gateways.filter((gateway) => !isFromPools(gateway)).map(ofGateway),
  };
}

export function ownerOf(address: Ip, world: World): Owner | undefined {
  return ownersOf(world).known.find(({ addresses }) => addresses.some((own) => own.equals(address)))?.owner;
}

/** The owner of an address, and its pool. `from`: the place that led the client to the address. */
export function address(ip: Ip, world: World, from: Place | undefined): Step<Owner> {
  const { known, unknown } = ownersOf(world);
  const owner = ownerOf(ip, world);
  const pools = world.model.pools.filter(
    ({ disabled, blocks }) =>
      !disabled && blocks.some((block) => covers(usable(block, world.model.release), ip.toCidr())),
  );
  if (!owner) {
    const maybe = unknown.find(({ labels }) => pools.some((pool) => serves(pool, labels)));
    if (maybe) {
      return stop(
        `${maybe.title} gets any free address of its pools: only the cluster knows whether that is ${ip}. ` +
          'Reserve it in the program (addresses: ' +
          `[pool.reserve(…)])${
            world.isGuessed
              ? ', or name the release: --cilium ' +
                releasesWith(({ gatewayAddress }) => gatewayAddress === 'reserved-pool')
              : ''
          }.`,
        world.place(maybe.path),
        true,
      );
    }
    const elsewhere = world.model.gateways.find(
      ({ addressFrom, asksCilium }) => addressFrom !== 'pools' && !asksCilium,
    );
    if (known.length === 0 && elsewhere)
      return stop(
        `the address of Gateway ${elsewhere.namespace}/${elsewhere.name} is not from Cilium's pools: the files ` +
          `do not say whether it is ${ip}.`,
        world.place(elsewhere.path),
        true,
      );
    const absent = pools.length === 0 ? missingGateway(world) : undefined;
    if (absent)
      return stop(
        `no Gateway and no Service of these files has ${ip}, and Gateway ${absent}, which routes name, is not ` +
          'among them: they do not say whether it has the address.',
        from,
        true,
      );
    if (known.length === 0)
      return stop(
        `no Gateway and no Service of these files has an address: they do not say who has ${ip}.`,
        undefined,
        true,
      );
    const foreign = world.model.gateways.find(({ ofCilium }) => !ofCilium);
    const have = known
      .slice(0, 5)
      .map(({ owner: { title }, addresses }) => `${title} has ${addresses.join(' and ')}`)
      .join(', ');
    return stop(
      `no Gateway and no Service has ${ip}: ${have}. ` +
        `${
          foreign
            ? `Gateway ${foreign.namespace}/${foreign.name} is of the class ${foreign.className}, which is not ` +
              "Cilium's: write gatewayClassName: cilium"
            : from
              ? `Change it in ${from.file}, or reserve it in the program`
              : 'Ask for one of those'
        }.`,
      from,
    );
  }
  const pool = pools.find((one) => serves(one, owner.labels));
  const elsewhere = pool ? undefined : poolElsewhere(ip, owner, world);
  if (!pool && elsewhere === undefined && world.model.pools.length > 0) {
    const [holding] = pools;
    if (holding && owner.hasMoreLabels)
      return stop(
        `pool ${holding.name} has ${ip} for Services with certain labels, and another controller makes the Service ` +
          `of ${owner.title}: these files do not say whether it has them.`,
        world.place(holding.path),
        true,
      );
    const reason = holding
      ? `pool ${holding.name} has it for Services with other labels`
      : whyInNoPool(ip, world.model.pools);
    return stop(
      `${owner.title} asks for ${ip}, and ${reason}: it waits for the address for ever. Reserve it from a pool.`,
      world.place((holding ?? owner).path),
    );
  }
  const assumed = elsewhere === undefined ? '' : `, assumed to be of ${elsewhere}`;
  const value = `${ip}${pool ? ` of pool ${pool.name}` : ` of ${owner.title}`}${assumed}`;
  return {
    hops: [{ stage: 'address', value, place: pool ? world.place(pool.path) : world.place(owner.path) }],
    to: owner,
  };
}

/** The pool that may have an address which none of these files has: in words. */
function poolElsewhere(ip: Ip, { path, gateway }: Owner, world: World): string | undefined {
  const { pools } = world.model;
  if (pools.length === 0 || pools.some(({ blocks }) => blocks.some(({ range }) => covers(range, ip.toCidr()))))
    return undefined;
  if (world.isOff(gateway ? 'gateway-address-in-no-pool' : 'service-address-in-no-pool', path))
    return 'a pool elsewhere, as the comment there says';
  return world.hidden.has('CiliumLoadBalancerIPPool') ? 'a pool in files that are not read' : undefined;
}

/** A Gateway outside the app to which routes attach. */
function missingGateway({ model }: World): string | undefined {
  const own = new Set(model.gateways.map(({ namespace, name }) => `${namespace}/${name}`));
  return model.routes
    .flatMap(({ parents }) => parents.map(({ namespace, name }) => `${namespace}/${name}`))
    .find((key) => !own.has(key));
}

function serves({ selector }: Pool, labels: Record<string, string>): boolean {
  return !selector || matches(selector, labels);
}

function stop(message: string, place: Place | undefined, unclear = false): Step<Owner> {
  return { hops: [], stop: { stage: 'address', message, place, answer: unclear ? UNKNOWN : NOBODY } };
}
