import type {
  CiliumLoadBalancerIPPoolSpec,
  CiliumLoadBalancerIPPoolSpecBlocks,
} from '../../imports/cilium.io/CiliumLoadBalancerIPPool';
import type { Release } from '../release/release';
import { Cidr, Ip, IpRange, sizeOf, toCidrs } from '../values/cidr';
import { Json, list, record, text } from '../values/json';
import { readSelector, Selector, writeSelector } from './selector';

/** Addresses in a row. */
export interface Block {
  readonly range: IpRange;
  /** The network that they are; absent where the pool names the first and the last address. */
  readonly cidr?: Cidr;
}

/** A CiliumLoadBalancerIPPool: addresses that Cilium gives to Services. */
export interface PoolIntent {
  readonly blocks: readonly Block[];
  /** Absent: every Service. */
  readonly selector?: Selector;
}

/** A block of a pool as it was written. */
export interface PoolBlock extends Block {
  /** As written. */
  readonly text: string;
  /** The pool keeps the first and the last address of the network back. */
  readonly keepsEnds?: boolean;
}

/** What a pool object says. */
export interface PoolFacts extends PoolIntent {
  readonly blocks: PoolBlock[];
  readonly disabled: boolean;
  /** Blocks that no address can be read of, as written. */
  readonly unreadable: string[];
}

/** A range as blocks: as one network, or by its ends where the release has fields for those. */
export function blocksOf(range: IpRange, release: Release): Block[] {
  const cidrs = toCidrs(range);
  return release.pool.field === 'cidrs' || cidrs.length === 1
    ? cidrs.map((cidr): Block => ({ range: cidr, cidr }))
    : [{ range }];
}

/** A network as a block. One address stands as a range: of a network, some releases leave out both ends. */
export function blockOf(cidr: Cidr): Block {
  return cidr.first === cidr.last ? { range: cidr } : { range: cidr, cidr };
}

export function writePool({ blocks, selector }: PoolIntent, { pool }: Release): CiliumLoadBalancerIPPoolSpec {
  const written = blocks.map(writeBlock);
  return {
    cidrs: pool.field === 'cidrs' ? written : undefined,
    blocks: pool.field === 'blocks' ? written : undefined,
    serviceSelector: selector && writeSelector(selector),
  };
}

function writeBlock({ cidr, range }: Block): CiliumLoadBalancerIPPoolSpecBlocks {
  if (cidr) return { cidr: cidr.toString() };
  const [start, stop] = [range.first, range.last].map((value) => new Ip(range.family, value).toString());
  return { start, stop };
}

export function readPool(json: Json): PoolFacts {
  const spec = record(json.spec);
  // `cidrs` is the older name of `blocks`.
  const written = [...list(spec.cidrs), ...list(spec.blocks)];
  const keepsEnds = spec.allowFirstLastIPs === 'No';
  return {
    disabled: spec.disabled === true,
    blocks: written.flatMap((block) => readBlock(block, keepsEnds) ?? []),
    unreadable: written.filter((block) => !readBlock(block, keepsEnds)).map(asWritten),
    selector: readSelector(spec.serviceSelector),
  };
}

function readBlock(block: Json, keepsEnds: boolean): PoolBlock | undefined {
  const cidr = Cidr.parse(text(block.cidr) ?? '');
  if (cidr) return { text: text(block.cidr)!, range: cidr, cidr, keepsEnds: keepsEnds && sizeOf(cidr) > 2n };
  const start = Ip.parse(text(block.start) ?? '');
  const stop = Ip.parse(text(block.stop) ?? text(block.start) ?? '');
  if (!start || !stop || start.family !== stop.family || stop.value < start.value) return undefined;
  return { text: `${start}-${stop}`, range: { family: start.family, first: start.value, last: stop.value } };
}

function asWritten(block: Json): string {
  return text(block.cidr) ?? `${text(block.start) ?? ''}-${text(block.stop) ?? ''}`;
}
