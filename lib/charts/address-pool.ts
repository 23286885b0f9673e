import { ApiObject, Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { CiliumLoadBalancerIPPool, type CiliumLoadBalancerIPPoolSpec } from '../../imports/cilium.io';
import { blocksOf, writePool } from '../kinds/cilium-load-balancer-ip-pool';
import { metadata } from '../kinds/manifest';
import { late } from '../kinds/late';
import type { Selector } from '../kinds/selector';
import { OWNING_GATEWAY_LABEL } from '../kinds/gateway-service';
import type { Release } from '../release/release';
import { addComment } from '../synth/comments';
import { Synthesis } from '../synth/synthesis';
import { checkCall } from '../api/call';
import { Cidr, Ip, overlap, without, type IpRange } from '../values/cidr';
import { ipAddress, objectName } from '../values/rules';
import { STAND_IN_ADDRESS, STAND_IN_NETWORK } from '../values/stand-in';
import { Values } from '../api/values';
import { clusterWide } from './cluster-object';
import { Claim, GatewayAddress } from './gateway-address';
import { addReservedPool, blockFor, Reservation, unreservable } from './reservation';
import type { Services } from './services';

/** What an address pool holds and whom it serves. */
export interface AddressPoolOptions {
  /** The networks of the pool, as CIDRs such as "192.0.2.0/24". */
  readonly cidrs: string[];

  /**
   * The Services that the pool serves.
   * @default - every Service of type LoadBalancer
   */
  readonly services?: Services;
}

/** What `CiliumLB` tells a pool. */
interface Props extends AddressPoolOptions {
  readonly name: string;
  readonly release: Release;
  /** Where pools of reserved addresses go: before all others. */
  readonly reserved: Construct;
}

/**
 * Addresses that Cilium hands to Services of type LoadBalancer: a CiliumLoadBalancerIPPool. Made by `CiliumLB`.
 */
export class AddressPool extends Construct {
  /** Name of the pool object. */
  public readonly poolName: string;

  private readonly networks: Cidr[];
  private readonly release: Release;
  private readonly object: ApiObject;
  private readonly reserved: Construct;
  private readonly reservations: Reservation[] = [];
  /** Paths of the objects that this pool is made of. */
  private readonly objects: string[] = [];

  /** @internal */
  public static _create(scope: Construct, id: string, props: Props): AddressPool {
    return new AddressPool(scope, id, props);
  }

  private constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    const values = new Values(this);
    this.release = props.release;
    this.reserved = props.reserved;
    this.poolName = values.check('name', props.name, objectName);
    if (props.cidrs.length === 0) values.refuse('cidrs', [], 'a pool needs one network at least');
    this.networks = props.cidrs.map((cidr, i) => values.cidr(`cidrs[${i}]`, cidr, 'pool'));
    this.networks.forEach((network, i) => {
      const twin = this.networks.slice(0, i).find((other) => overlap(other, network));
      if (twin)
        values.refuse(
          `cidrs[${i}]`,
          network.toString(),
          `overlaps ${twin}: Cilium then marks the pool as conflicting and does not use it. Make them disjoint`,
        );
    });
    values.goOn();
    if (this.networks.length === 0) this.networks.push(STAND_IN_NETWORK);
    this.node.addValidation({
      validate: () =>
        this.reservations
          .filter((reservation) => !reservation.claimedBy)
          .map(
            ({ address }) =>
              `address ${address} is reserved, but no gateway has it: pass what reserve() returned as a gateway's address`,
          ),
    });
    this.object = clusterWide(
      new CiliumLoadBalancerIPPool(this, 'Resource', {
        apiVersion: this.release.pool.apiVersion,
        metadata: metadata({ name: this.poolName }),
        spec: late((): CiliumLoadBalancerIPPoolSpec => this.spec(props.services)),
      }),
    );
    this.objects.push(this.object.node.path);
    Synthesis.of(this).companions.declaredPools.push({
      name: this.poolName,
      networks: this.networks,
      objects: this.objects,
    });
  }

  /**
   * Address `n` of the pool's first network, counted from the network's own, as Terraform's `cidrhost` counts: 37 of
   * "172.50.201.0/24" is "172.50.201.37".
   *
   * @param n from 0
   * @throws where the network has no such address
   */
  public host(n: number): string {
    checkCall('AddressPool#host', [n], this);
    const address = this.networks[0].host(n);
    if (address) return address.toString();
    const values = new Values(this);
    values.refuse(`host(${n})`, undefined, numbersOf(this.networks[0]));
    values.goOn();
    return STAND_IN_ADDRESS.toString();
  }

  /**
   * Keeps an address for one gateway: no other Service gets it, and the gateway gets no other.
   *
   * @param address an address of the pool, or its number within the pool's first network
   * @throws where the pool does not hold the address, it is reserved already, or the release cannot give it
   */
  public reserve(address: string | number): GatewayAddress {
    checkCall('AddressPool#reserve', [address], this);
    const values = new Values(this);
    const ip = typeof address === 'number' ? this.networks[0].host(address) : Ip.parse(address);
    const complaint = ip
      ? this.unreservable(ip)
      : typeof address === 'number'
        ? `${numbersOf(this.networks[0])}, or an address of the pool as text`
        : ipAddress(address);
    if (complaint) {
      const subject = ip && typeof address === 'number' ? `${ip} ` : '';
      values.refuse(reserveCall(address), undefined, subject + complaint);
      values.goOn();
      return GatewayAddress._reserved(String(ip ?? STAND_IN_ADDRESS), () => {});
    }
    const reservation: Reservation = { address: ip!, block: blockFor(ip!, this.release), call: reserveCall(address) };
    this.reservations.push(reservation);
    return GatewayAddress._reserved(ip!.toString(), (by) => this.claim(reservation, by));
  }

  private unreservable(ip: Ip): string | undefined {
    return unreservable(ip, this.networks, this.reservations, this.release);
  }

  private claim(reservation: Reservation, by: Claim): void {
    const { address, claimedBy } = reservation;
    if (claimedBy) {
      const values = new Values(this);
      values.refuse(
        reservation.call,
        undefined,
        `${address} is taken by gateway ${claimedBy.namespace}/${claimedBy.name} and cannot go to ${by.namespace}/${by.name} too: reserve another one`,
      );
      values.goOn();
      return;
    }
    reservation.claimedBy = by;
    addComment(this.object, `Without ${reservation.block}, which is for Gateway ${by.name}.`);
    // A pool without a block is nothing to apply: all that it had is for gateways.
    if (this.reservations.every((one) => one.claimedBy) && this.ranges().length === 0)
      this.node.tryRemoveChild(this.object.node.id);
    const pool = addReservedPool(this.reserved, reservation, this.poolName, this.release);
    this.objects.push(pool.node.path);
    if (this.release.gatewayAddress !== 'reserved-pool') return;
    Synthesis.of(this).gatewaysWithPool.push(by.name);
    const own = Chart.of(this);
    if (by.chart !== own) Synthesis.of(this).orderAfter(by.chart, own, pool);
  }

  /** Late: reservations take addresses out, and gateways of any chart may be served by those alone. */
  private spec(services: Services | undefined): CiliumLoadBalancerIPPoolSpec {
    return writePool(
      {
        blocks: this.ranges().flatMap((range) => blocksOf(range, this.release)),
        selector: selectorOf(services, Synthesis.of(this).gatewaysWithPool),
      },
      this.release,
    );
  }

  /** What reservations have left. */
  private ranges(): IpRange[] {
    const taken = this.reservations.map(({ block }) => block);
    return this.networks.flatMap((network) => without(network, taken));
  }
}

/** The call as it stands in the program. */
export function reserveCall(address: string | number): string {
  return `reserve(${typeof address === 'number' ? address : JSON.stringify(address)})`;
}

function numbersOf(network: Cidr): string {
  return `${network} has the numbers 0 to ${network.last - network.first}. Take one of these`;
}

/** Keeps the pool from gateways that have a pool of their own: without that, Cilium may serve them from either. */
function selectorOf(services: Services | undefined, gateways: string[]): Selector | undefined {
  if (gateways.length === 0) return services?._selector;
  const { matchLabels, matchExpressions } = services?._selector ?? { matchLabels: {}, matchExpressions: [] };
  const exclusion = { key: OWNING_GATEWAY_LABEL, operator: 'NotIn', values: gateways };
  return { matchLabels, matchExpressions: [...matchExpressions, exclusion] };
}
