import { ApiObject, ApiObjectMetadata, Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { CiliumLoadBalancerIPPool, type CiliumLoadBalancerIPPoolSpec } from '../../imports/cilium.io';
import { Block, blocksOf, blockText, UnknownBlock, writePool } from '../kinds/cilium-load-balancer-ip-pool';
import { late } from '../kinds/late';
import { metadata } from '../kinds/manifest';
import type { Selector } from '../kinds/selector';
import { OWNING_GATEWAY_LABEL } from '../kinds/gateway-service';
import type { Release } from '../release/release';
import { releasesWith } from '../release/table';
import { addComment } from '../synth/comments';
import { Synthesis } from '../synth/synthesis';
import { checkCall } from '../api/call';
import { Ip, overlap, sizeOf, without, type IpRange } from '../values/cidr';
import { ipAddress, objectName } from '../values/rules';
import { isDeclared, withDeclared } from '../values/unknown';
import { STAND_IN_NETWORK } from '../values/stand-in';
import { Values } from '../api/values';
import { checkClusterMetadata, clusterWide } from './cluster-object';
import { Claim, GatewayAddress } from './gateway-address';
import { addReservedPool, blockFor, Reservation, unreservable } from './reservation';
import type { Services } from './services';

/** The addresses of a pool, and the Services that get them. */
export interface AddressPoolOptions {
  /**
   * The networks of the pool, as CIDRs such as "192.0.2.0/24", or known only later: `Unknown.named('LB_CIDR')`.
   * @default - none: then `ranges` are needed
   */
  readonly cidrs?: string[];

  /**
   * Address ranges, by first and last address: "192.0.2.10-192.0.2.20", or a single address. Synth writes them as
   * `start` and `stop`, which not every release has: see docs/releases.md. Services get both ends too.
   * @default - none
   */
  readonly ranges?: string[];

  /**
   * Whether Services get the first and the last address of each of `cidrs`. Not every release has the choice: see
   * docs/releases.md. A network of one or two addresses gives all of them in any case. `false` writes
   * `allowFirstLastIPs: "No"`.
   * @default - what the release does by itself: see docs/releases.md
   */
  readonly allowFirstLastIps?: boolean;

  /**
   * Whether the pool is out of use, as before it goes: no Service gets an address of it any more, and Services that
   * have one keep it. Addresses that `reserve` kept have pools of their own, which stay in use. Its networks still may
   * not overlap those of other pools. (`spec.disabled` of CiliumLoadBalancerIPPool)
   * @default false
   */
  readonly disabled?: boolean;

  /**
   * The Services that the pool serves.
   * @default - every Service of type LoadBalancer
   */
  readonly services?: Services;

  /**
   * Name, labels and annotations of the pool object.
   * @default - the id as name
   */
  readonly metadata?: ApiObjectMetadata;
}

/** What `CiliumLB` passes to a pool. */
interface Props extends AddressPoolOptions {
  readonly name: string;
  readonly release: Release;
  /** The scope of pools with reserved addresses, which must come before all others. */
  readonly reserved: Construct;
}

/**
 * Addresses that Cilium hands to Services of type LoadBalancer: a CiliumLoadBalancerIPPool. Made by `CiliumLB`.
 */
export class AddressPool extends Construct {
  /** Name of the pool object. */
  public readonly poolName: string;

  private readonly blocks: Block[];
  private readonly unknownBlocks: UnknownBlock[];
  private readonly release: Release;
  private readonly keepsEnds: boolean;
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
    this.keepsEnds = props.allowFirstLastIps === false;
    Synthesis.of(this).takeName('CiliumLoadBalancerIPPool', undefined, this.poolName);
    checkClusterMetadata(values, props.metadata);
    this.unknownBlocks = readUnknown(values, props);
    this.blocks = readBlocks(values, props);
    if (!values.goOn() && this.blocks.length === 0)
      this.blocks.push({ range: values.standInNetwork(), cidr: values.standInNetwork() });
    this.node.addValidation({
      validate: () =>
        this.reservations
          .filter((reservation) => !reservation.claimedBy)
          .map(
            ({ address }) =>
              `address ${address} is reserved, but no gateway has it: pass what reserve() returned as a ` +
              "gateway's address",
          ),
    });
    this.object = clusterWide(
      new CiliumLoadBalancerIPPool(this, 'Resource', {
        apiVersion: this.release.pool.apiVersion,
        metadata: { ...props.metadata, ...metadata({ name: this.poolName }) },
        spec: late((): CiliumLoadBalancerIPPoolSpec => this.spec(props)),
      }),
    );
    this.objects.push(this.object.node.path);
    Synthesis.of(this).companions.declaredPools.push({
      name: this.poolName,
      blocks: this.blocks,
      objects: this.objects,
    });
  }

  /**
   * Address `n` of the pool's first network, counted from the network address, as Terraform's `cidrhost` counts: 37 of
   * "172.28.201.0/24" is "172.28.201.37". In a pool of ranges alone, 0 is the first address of the first range.
   *
   * @param n from 0
   * @returns the address
   * @throws where the network has no such address
   */
  public host(n: number): string {
    checkCall('AddressPool#host', [n], this);
    const address = hostOf(this.blocks[0], n);
    if (address) return address.toString();
    const values = new Values(this);
    values.refuse(`host(${n})`, undefined, this.numbers());
    values.goOn();
    return values.standInAddress().toString();
  }

  /**
   * Keeps an address for one gateway: no other Service gets it, and the gateway gets no other.
   *
   * @param address an address of the pool, or its number within the pool's first network
   * @returns the address, for `addresses` of a gateway
   * @throws where the pool does not hold the address, it is reserved already, or the release cannot give it
   */
  public reserve(address: string | number): GatewayAddress {
    checkCall('AddressPool#reserve', [address], this);
    const values = new Values(this);
    const ip = typeof address === 'number' ? hostOf(this.blocks[0], address) : Ip.parse(address);
    const complaint = ip
      ? this.unreservable(ip)
      : typeof address === 'number'
        ? `${this.numbers()}, or an address of the pool as text`
        : ipAddress(address);
    if (complaint) {
      const subject = ip && typeof address === 'number' ? `${ip} ` : '';
      values.refuse(reserveCall(address), undefined, subject + complaint);
      values.goOn();
      return GatewayAddress._reserved(String(ip ?? values.standInAddress()), () => {});
    }
    const reservation: Reservation = { address: ip!, block: blockFor(ip!, this.release), call: reserveCall(address) };
    this.reservations.push(reservation);
    return GatewayAddress._reserved(ip!.toString(), (by) => this.claim(reservation, by));
  }

  private numbers(): string {
    return this.blocks.length > 0
      ? numbersOf(this.blocks[0])
      : 'the networks of the pool are known only later: take GatewayAddress.of';
  }

  private unreservable(ip: Ip): string | undefined {
    const ends = this.blocks.find(({ range, cidr }) => cidr && isKeptEnd(ip, range));
    if (this.keepsEnds && ends)
      return (
        `is an end of ${blockText(ends)}, which the pool keeps back: ` +
        'leave allowFirstLastIps out, or reserve another'
      );
    return unreservable(ip, this.blocks, this.reservations, this.release);
  }

  private claim(reservation: Reservation, by: Claim): void {
    const { address, claimedBy } = reservation;
    if (claimedBy) {
      const values = new Values(this);
      values.refuse(
        reservation.call,
        undefined,
        `${address} is taken by gateway ${claimedBy.namespace}/${claimedBy.name} and cannot go to ` +
          `${by.namespace}/${by.name} too: reserve another one`,
      );
      values.goOn();
      return;
    }
    reservation.claimedBy = by;
    addComment(this.object, `Without ${reservation.block}, which is for Gateway ${by.name}.`);
    // Gateways have reserved every address of this pool: synth does not write a pool without blocks.
    if (this.reservations.every((one) => one.claimedBy) && this.left().length + this.unknownBlocks.length === 0)
      this.node.tryRemoveChild(this.object.node.id);
    const pool = addReservedPool(this.reserved, reservation, this.poolName, this.release);
    this.objects.push(pool.node.path);
    if (this.release.gatewayAddress !== 'reserved-pool') return;
    Synthesis.of(this).gatewaysWithPool.push(by.name);
    const own = Chart.of(this);
    if (by.chart !== own) Synthesis.of(this).orderAfter(by.chart, own, pool);
  }

  /**
   * Runs at synth: until then, the program may reserve addresses, and gateways of any chart may get a pool of their
   * own.
   */
  private spec({ services, allowFirstLastIps, disabled }: AddressPoolOptions): CiliumLoadBalancerIPPoolSpec {
    return writePool(
      {
        blocks: this.left(),
        unknownBlocks: this.unknownBlocks,
        selector: selectorOf(services, Synthesis.of(this).gatewaysWithPool),
        allowFirstLastIps,
        disabled: disabled ?? false,
      },
      this.release,
    );
  }

  /** The blocks without the reserved addresses. */
  private left(): Block[] {
    const taken = this.reservations.map(({ block }) => block);
    return this.blocks.flatMap((block) =>
      without(block.range, taken).flatMap((part) => blocksOf(block, part, this.keepsEnds, this.release)),
    );
  }
}

/** The blocks that are unknown at synth, as written. */
function readUnknown(values: Values, { cidrs = [], ranges = [] }: Props): UnknownBlock[] {
  const check = (prop: string, value: string) => {
    if (!/^[0-9A-Fa-f.:/-]*$/.test(withDeclared(value, '')))
      values.refuse(prop, value, 'must have nothing but digits, ".", ":", "/" and "-" beside what is known only later');
    return value;
  };
  return [
    ...cidrs.flatMap((cidr, i): UnknownBlock[] => (isDeclared(cidr) ? [{ cidr: check(`cidrs[${i}]`, cidr) }] : [])),
    ...ranges.flatMap((range, i): UnknownBlock[] => {
      const [start, stop] = range.split('-').map((part) => part.trim());
      return isDeclared(range) && check(`ranges[${i}]`, range) ? [{ start, stop }] : [];
    }),
  ];
}

/** A block, and the property that holds it. */
interface Given {
  readonly prop: string;
  readonly block: Block;
}

/** The blocks of a pool: its networks, then its ranges. */
function readBlocks(values: Values, props: Props): Block[] {
  const { cidrs = [], ranges = [], allowFirstLastIps, release } = props;
  if (cidrs.length + ranges.length === 0) values.refuse('cidrs', [], 'a pool needs one network at least');
  const { field } = release.pool;
  const hasChoice = ({ pool }: Release) => !pool.endsUnusable || pool.endsOnRequest === true;
  if (ranges.length > 0 && field === 'cidrs')
    values.refuse(
      'ranges',
      ranges,
      `Cilium ${release.minor} has pools of networks alone ` +
        `(${releasesWith(({ pool }) => pool.field === 'blocks')} have ranges): give cidrs, or take one of these`,
    );
  if (allowFirstLastIps !== undefined && !hasChoice(release))
    values.refuse(
      'allowFirstLastIps',
      allowFirstLastIps,
      `Cilium ${release.minor} gives neither end of a network and has no such choice ` +
        `(${releasesWith(hasChoice)} have): leave it out, or take one of these`,
    );
  const given = [
    ...cidrs.map((text, i) => ({ prop: `cidrs[${i}]`, text })),
    ...ranges.map((text, i) => ({ prop: `ranges[${i}]`, text })),
  ]
    .filter(({ text }) => !isDeclared(text))
    .map(({ prop, text }): Given => {
      const isRange = text.includes('-') && Ip.parse(text.split('-')[0].trim()) !== undefined;
      if (prop.startsWith('c') && isRange)
        values.refuse(
          prop,
          text,
          'is no network, but a range: give ' +
            (field === 'blocks'
              ? 'it in `ranges`'
              : `its networks, since Cilium ${release.minor} has pools of these alone`),
        );
      const cidr = prop.startsWith('c') && !isRange ? values.cidr(prop, text, 'pool') : undefined;
      return { prop, block: { range: cidr ?? values.range(prop, text, 'pool'), cidr } };
    });
  // A stand-in for an unreadable network overlaps everything.
  const read = given.filter(({ block }) => block.range !== STAND_IN_NETWORK);
  read.forEach(({ prop, block }, i) => {
    const twin = read.slice(0, i).find((other) => overlap(other.block.range, block.range));
    if (twin)
      values.refuse(
        prop,
        blockText(block),
        `overlaps ${blockText(twin.block)}: Cilium then marks the pool as conflicting and does not use it. Make ` +
          'them disjoint',
      );
  });
  return given.map(({ block }) => block);
}

/** The call of `reserve` as the user wrote it, for messages. */
export function reserveCall(address: string | number): string {
  return `reserve(${typeof address === 'number' ? address : JSON.stringify(address)})`;
}

function numbersOf(block: Block): string {
  return `${blockText(block)} has the numbers 0 to ${sizeOf(block.range) - 1n}. Take one of these`;
}

/** Address `n` of a block, counted from its first address; undefined where `n` is outside the block. */
function hostOf(block: Block | undefined, n: number): Ip | undefined {
  if (!block) return undefined;
  const { range } = block;
  const within = Number.isInteger(n) && n >= 0 && BigInt(n) < sizeOf(range);
  return within ? new Ip(range.family, range.first + BigInt(n)) : undefined;
}

/** Whether the address is one of the two ends that a network reserves. */
function isKeptEnd({ family, value }: Ip, range: IpRange): boolean {
  return family === range.family && sizeOf(range) > 2n && (value === range.first || value === range.last);
}

/** In pools and L2 policies, a missing selector selects every Service. */
export function orEvery({ _selector }: Services): Selector | undefined {
  const { matchLabels, matchExpressions } = _selector;
  return Object.keys(matchLabels).length + matchExpressions.length === 0 ? undefined : _selector;
}

/** Excludes gateways that have a pool of their own: otherwise Cilium may give them an address of either pool. */
function selectorOf(services: Services | undefined, gateways: string[]): Selector | undefined {
  if (gateways.length === 0) return services && orEvery(services);
  const { matchLabels, matchExpressions } = services?._selector ?? { matchLabels: {}, matchExpressions: [] };
  const exclusion = { key: OWNING_GATEWAY_LABEL, operator: 'NotIn', values: gateways };
  return { matchLabels, matchExpressions: [...matchExpressions, exclusion] };
}
