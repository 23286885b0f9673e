import { ApiObjectMetadata, Chart, ChartProps } from 'cdk8s';
import { Construct } from 'constructs';
import type { ICilium } from '../references/cilium';
import type { Release } from '../release/release';
import { DEFAULT_VERSION, releaseOf } from '../release/table';
import { Synthesis } from '../synth/synthesis';
import { checkCall } from '../api/call';
import { Values } from '../api/values';
import { AddressPool, AddressPoolOptions, reserveCall } from './address-pool';
import { GatewayAddress } from './gateway-address';
import type { Services } from './services';

/** Properties of `CiliumLB`. */
export interface CiliumLBProps extends ChartProps {
  /**
   * The Cilium that hands out the addresses: decides API version and fields.
   * @default - the newest supported version
   */
  readonly cilium?: ICilium;

  /**
   * The networks of the chart's own pool, as CIDRs such as "192.0.2.0/24".
   * @default - no pool of its own, unless there are `ranges`: add them by `addPool`
   */
  readonly cidrs?: string[];

  /**
   * Address ranges of the chart's own pool, by first and last address: "192.0.2.10-192.0.2.20". Synth writes them as
   * `start` and `stop`, which not every release has: see docs/releases.md.
   * @default - none
   */
  readonly ranges?: string[];

  /**
   * Whether Services get the first and the last address of each of `cidrs`, of releases that have the choice: see
   * docs/releases.md.
   * @default - what the release does by itself: see docs/releases.md
   */
  readonly allowFirstLastIps?: boolean;

  /**
   * Whether the chart's own pool is out of use, as before it goes: no Service gets an address of it any more, and
   * Services that have one keep it. Addresses that `reserve` kept have pools of their own, which stay in use. Its
   * networks still may not overlap those of other pools. (`spec.disabled` of CiliumLoadBalancerIPPool)
   * @default false
   */
  readonly disabled?: boolean;

  /**
   * Name, labels and annotations of the chart's own pool.
   * @default - the chart's id as name
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * The Services that the chart's own pool serves.
   * @default - every Service of type LoadBalancer
   */
  readonly services?: Services;
}

/**
 * The addresses that Cilium hands to Services of type LoadBalancer.
 *
 * @example
 * const pool = new CiliumLB(app, 'addresses', { cidrs: ['198.51.100.0/24'] });
 * new SharedGateway(app, 'public', { addresses: [pool.reserve(10)] }); // 198.51.100.10
 */
export class CiliumLB extends Chart {
  /** The chart's own pool, named like the chart; none where the chart was given no networks. */
  public readonly pool?: AddressPool;

  private readonly release: Release;
  private readonly reserved: Construct;

  /**
   * @param scope the app
   * @param id name of the chart, of its file and, unless `metadata` has another, of its own pool
   * @param props the networks, and what differs from the defaults
   * @throws where a CIDR cannot be right, or two overlap
   */
  constructor(scope: Construct, id: string, props: CiliumLBProps = {}) {
    checkCall('new CiliumLB', [scope, id, props], new.target);
    super(scope, id, props);
    Synthesis.of(this).companions.writtenFor.push({
      path: this.node.path,
      version: props.cilium?.version ?? DEFAULT_VERSION,
    });
    this.release = releaseOf(props.cilium?.version ?? DEFAULT_VERSION);
    this.reserved = new Construct(this, 'reserved');
    const { cidrs, ranges, allowFirstLastIps, disabled, services, metadata } = props;
    if (cidrs || ranges)
      this.pool = this.create('Default', id, { cidrs, ranges, allowFirstLastIps, disabled, services, metadata });
  }

  /**
   * Adds a pool.
   *
   * @param id id of the pool in this chart, and name of the pool object unless `metadata` has another
   * @param options its networks, and the Services that it serves
   * @returns the new pool
   * @throws where a CIDR cannot be right, or two overlap
   */
  public addPool(id: string, options: AddressPoolOptions): AddressPool {
    checkCall('CiliumLB#addPool', [id, options], this);
    return this.create(id, id, options);
  }

  /**
   * Keeps an address of the chart's own pool for one gateway: no other Service gets it, and the gateway gets no other.
   *
   * @param address an address of the pool, or its number within the pool's first network
   * @returns the address, for `addresses` of a gateway
   * @throws where the chart has no pool of its own, the pool does not hold the address, it is reserved already, or the
   * release cannot give it
   */
  public reserve(address: string | number): GatewayAddress {
    checkCall('CiliumLB#reserve', [address], this);
    if (this.pool) return this.pool.reserve(address);
    const values = new Values(this);
    values.refuse(
      reserveCall(address),
      undefined,
      'the chart has no pool of its own. Give it `cidrs`, or reserve from a pool that addPool() returned',
    );
    values.goOn();
    return GatewayAddress._reserved(String(values.standInAddress()), () => {});
  }

  private create(id: string, name: string, options: AddressPoolOptions): AddressPool {
    return AddressPool._create(this, id, {
      ...options,
      name: options.metadata?.name ?? name,
      release: this.release,
      reserved: this.reserved,
    });
  }
}
