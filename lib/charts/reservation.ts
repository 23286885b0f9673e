import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { CiliumLoadBalancerIPPool } from '../../imports/cilium.io';
import { metadata } from '../kinds/manifest';
import { writeService } from '../kinds/service';
import { Block, blockOf, blockText, writePool } from '../kinds/cilium-load-balancer-ip-pool';
import { addressHolderName, gatewayServiceName } from '../kinds/gateway-service';
import type { Release } from '../release/release';
import { addComment } from '../synth/comments';
import { Synthesis } from '../synth/synthesis';
import { Cidr, covers, Ip, IpRange, overlap, sizeOf } from '../values/cidr';
import { clusterWide } from './cluster-object';
import type { Claim } from './gateway-address';
import { Service } from './service-object';

/** One address of a pool, kept for one gateway. */
export interface Reservation {
  readonly address: Ip;
  /** The addresses that the reservation takes out of the pool. */
  readonly block: Cidr;
  /** The argument of `reserve`, as the user wrote it. */
  readonly call: string;
  claimedBy?: Claim;
}

/**
 * The largest block to set aside for one address. A Service holds every other address that the block can give, and a
 * list of more than a dozen addresses is hard to read.
 */
const LARGEST_BLOCK = 16n;

/**
 * Makes a pool that has only this address left and serves only the gateway. `scope` must come before every other
 * pool of the chart: Cilium serves waiting Services as soon as it sees a pool, and in no order.
 */
export function addReservedPool(scope: Construct, reservation: Reservation, pool: string, release: Release): ApiObject {
  const { address, block, claimedBy } = reservation;
  const { name, namespace, isSecond, serviceLabels } = claimedBy!;
  const suffix = isSecond ? '6' : '';
  const others = usableAddresses(block, release).filter((other) => !other.equals(address));
  const served = [gatewayServiceName(name)];
  if (others.length > 0) {
    served.unshift(addressHolderName(name));
    addHolder(scope, others, reservation, release);
  }
  const byName = [
    { key: 'io.kubernetes.service.namespace', operator: 'In', values: [namespace] },
    { key: 'io.kubernetes.service.name', operator: 'In', values: served },
  ];
  const selector = { matchLabels: serviceLabels ?? {}, matchExpressions: serviceLabels ? [] : byName };
  const poolName = Synthesis.of(scope).takeName(
    'CiliumLoadBalancerIPPool',
    undefined,
    `${name}-address${suffix}`,
    `${namespace}-${name}-address${suffix}`,
  );
  const object = clusterWide(
    new CiliumLoadBalancerIPPool(scope, `${namespace}-${name}-pool${suffix}`, {
      apiVersion: release.pool.apiVersion,
      metadata: metadata({ name: poolName }),
      spec: writePool({ blocks: [blockOf(block)], unknownBlocks: [], selector, disabled: false }, release),
    }),
  );
  addComment(
    object,
    [
      `Taken out of pool ${pool}: ${address} is for Gateway ${name} alone.`,
      ...(others.length > 0
        ? [
            `Cilium ${release.minor} gives neither end of a network, so this is the smallest that has ${address} ` +
              'to give.',
          ]
        : []),
    ].join('\n'),
  );
  return object;
}

/**
 * A Service that holds the other addresses of the block. On releases that have no field for a Gateway's address, only
 * this guarantees the address. The order matters too: when the operator starts, it serves waiting Services in order of
 * their names, so the name of this Service sorts before that of the gateway's Service.
 */
function addHolder(scope: Construct, held: Ip[], { address, claimedBy }: Reservation, release: Release): void {
  const { name, namespace } = claimedBy!;
  const service = new Service(scope, `${namespace}-${name}-holder`, {
    metadata: {
      name: addressHolderName(name),
      namespace,
      annotations: { [release.addressAnnotation]: held.join(',') },
    },
    spec: writeService({
      type: 'LoadBalancer',
      externalTrafficPolicy: 'Local',
      allocateLoadBalancerNodePorts: false,
      ports: [{ name: 'unused', port: 9, protocol: 'TCP' }],
      ipFamilies: [],
      externalIps: [],
    }),
  });
  addComment(
    service,
    [
      `Leads nowhere. Cilium ${release.minor} has no field for the address of a Gateway; this Service has ` +
        `${held.join(', ')},`,
      `so that ${address} is all that is left. Without endpoints and with the policy Local it is not announced.`,
      // An operator whose last pool was deleted serves waiting Services in no order, perhaps the gateway's first.
      'Should the Gateway get another address after all was deleted and applied again, delete its Service:',
      `kubectl delete service --namespace ${namespace} ${gatewayServiceName(name)}`,
    ].join('\n'),
  );
}

/** Why `address` cannot be reserved, if it cannot. */
export function unreservable(
  address: Ip,
  blocks: readonly Block[],
  taken: Reservation[],
  release: Release,
): string | undefined {
  const network = blocks.find(({ range }) => covers(range, address.toCidr()))?.range;
  if (!network)
    return `is not in the pool (${blocks.map(blockText).join(', ')}): take an address of it, or add the network to it`;
  const block = blockFor(address, release);
  if (sizeOf(block) > LARGEST_BLOCK || !covers(network, block)) {
    return (
      `cannot be set aside: Cilium ${release.minor} gives neither end of a network, and the smallest in which ` +
      `${address} is no end is ${block}. ${instead(address, block, network)}`
    );
  }
  const other = taken.find((candidate) => overlap(candidate.block, block));
  if (!other) return undefined;
  const by = `${other.call}${
    other.claimedBy ? ' for gateway ' + `${other.claimedBy.namespace}/${other.claimedBy.name}` : ''
  }`;
  return sizeOf(block) === 1n
    ? `is reserved already, by ${by}: reserve another one`
    : `needs ${block} for itself on Cilium ${release.minor}, and ${other.block} is reserved already, by ${by}: ` +
        `take an address of another block of ${sizeOf(block) === 4n ? 'four' : sizeOf(block)}`;
}

/** The smallest network from which Cilium can give `address`. */
export function blockFor(address: Ip, release: Release): Cidr {
  const bits = address.toCidr().bits;
  if (release.gatewayAddress !== 'reserved-pool') return address.toCidr();
  for (let prefixLength = bits - 2; ; prefixLength--) {
    const hostMask = (1n << BigInt(bits - prefixLength)) - 1n;
    const block = new Cidr(address.family, address.value & ~hostMask, prefixLength);
    if ((address.value !== block.first && address.value !== block.last) || prefixLength === 0) return block;
  }
}

function instead(address: Ip, block: Cidr, network: IpRange): string {
  const nearest = [address.value + 1n, address.value - 1n].find(
    (value) => value > network.first && value < network.last,
  );
  return nearest === undefined
    ? `Give the pool a network that holds ${block}, or take a newer release`
    : `Take ${new Ip(address.family, nearest)}`;
}

function usableAddresses(block: Cidr, release: Release): Ip[] {
  const range: IpRange =
    release.gatewayAddress === 'reserved-pool' ? { ...block, first: block.first + 1n, last: block.last - 1n } : block;
  return Array.from(
    { length: Number(range.last - range.first) + 1 },
    (_, i) => new Ip(block.family, range.first + BigInt(i)),
  );
}
