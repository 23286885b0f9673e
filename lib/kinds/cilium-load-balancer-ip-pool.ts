import type {
  CiliumLoadBalancerIPPoolSpec,
  CiliumLoadBalancerIPPoolSpecBlocks,
} from '../../imports/cilium.io/CiliumLoadBalancerIPPool';
import type { Release } from '../release/release';
import { Cidr, Ip, IpRange, sizeOf, toCidrs } from '../values/cidr';
import { Json, record, text } from '../values/json';
import { isDeclared } from '../values/unknown';
import { readSelector, Selector, writeSelector } from './selector';

/** Addresses in a row. */
export interface Block {
  readonly range: IpRange;
  /** The network of these addresses. Absent where the pool names its first and its last address. */
  readonly cidr?: Cidr;
}

/** A block in words: the network, or first and last address. */
export function blockText({ range, cidr }: Block): string {
  if (cidr) return cidr.toString();
  const [first, last] = [range.first, range.last].map((value) => new Ip(range.family, value));
  return range.first === range.last ? String(first) : `${first}-${last}`;
}

/** A CiliumLoadBalancerIPPool: addresses that Cilium gives to Services. */
export interface PoolIntent {
  readonly blocks: readonly Block[];
  /** Absent: every Service. */
  readonly selector?: Selector;
  /** Whether Services get the first and the last address of each network. Absent: what the release does by itself. */
  readonly allowFirstLastIps?: boolean;
  /** No Service gets an address of it any more; those that have one keep it. */
  readonly disabled: boolean;
  /** Blocks whose addresses are unknown at synth. */
  readonly unknownBlocks: readonly UnknownBlock[];
}

/** A block as written, whose addresses are unknown at synth. */
export type UnknownBlock = Pick<CiliumLoadBalancerIPPoolSpecBlocks, 'cidr' | 'start' | 'stop'>;

/** A block of a pool as it was written. */
export interface PoolBlock extends Block {
  /** As written. */
  readonly text: string;
  /** The pool keeps the first and the last address of the network back. */
  readonly keepsEnds?: boolean;
  /** The pool says that it gives them. */
  readonly givesEnds?: boolean;
}

/** The settings of a pool object. */
export interface PoolFacts extends PoolIntent {
  readonly blocks: PoolBlock[];
  /** Invalid blocks, as written: no address can be parsed from them. */
  readonly unreadable: string[];
}

/**
 * Splits a part of a block into blocks. A part that is a network stays a network, unless the pool reserves the first
 * and last address of each network: then a smaller network would reserve its own ends, so the part becomes a range.
 */
export function blocksOf(whole: Block, part: IpRange, keepsEnds: boolean, release: Release): Block[] {
  const { cidr } = whole;
  if (!cidr) return [{ range: part }];
  if (keepsEnds && sizeOf(part) < sizeOf(cidr)) {
    const [first, last] = [part.first === cidr.first ? 1n : 0n, part.last === cidr.last ? 1n : 0n];
    const range = { family: part.family, first: part.first + first, last: part.last - last };
    return range.first > range.last ? [] : [{ range }];
  }
  return networksOf(part, release);
}

/** Writes a range as one network, else as start and stop, or as several networks if the release lacks these fields. */
function networksOf(range: IpRange, release: Release): Block[] {
  const cidrs = toCidrs(range);
  return release.pool.field === 'cidrs' || cidrs.length === 1
    ? cidrs.map((cidr): Block => ({ range: cidr, cidr }))
    : [{ range }];
}

/** Writes a network as a block. A single address becomes a range: some releases leave out both ends of a network. */
export function blockOf(cidr: Cidr): Block {
  return cidr.first === cidr.last ? { range: cidr } : { range: cidr, cidr };
}

export function writePool(
  { blocks, unknownBlocks, selector, allowFirstLastIps, disabled }: PoolIntent,
  { pool }: Release,
): CiliumLoadBalancerIPPoolSpec {
  const later = unknownBlocks.map(({ cidr, start, stop }): UnknownBlock => ({ cidr, start, stop }));
  const written = [...blocks.map(writeBlock), ...later];
  return {
    cidrs: pool.field === 'cidrs' ? written : undefined,
    blocks: pool.field === 'blocks' ? written : undefined,
    serviceSelector: selector && writeSelector(selector),
    allowFirstLastIPs: allowFirstLastIps === undefined ? undefined : allowFirstLastIps ? 'Yes' : 'No',
    disabled: disabled ? true : undefined,
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
  const written = [spec.cidrs, spec.blocks].flatMap(maps);
  const keepsEnds = spec.allowFirstLastIPs === 'No';
  const read = (block: Json) => readBlock(block, keepsEnds, spec.allowFirstLastIPs === 'Yes');
  return {
    disabled: spec.disabled === true,
    blocks: written.flatMap((block) => read(block) ?? []),
    unknownBlocks: written.filter(isKnownLater).map(readUnknown),
    unreadable: written.filter((block) => !isKnownLater(block) && !read(block)).map(asWritten),
    selector: readSelector(spec.serviceSelector),
    allowFirstLastIps: typeof spec.allowFirstLastIPs === 'string' ? !keepsEnds : undefined,
  };
}

/** The maps of a list. The API server refuses blocks that are texts. */
function maps(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'object' && item !== null).map(record) : [];
}

function readBlock(block: Json, keepsEnds: boolean, givesEnds: boolean): PoolBlock | undefined {
  const cidr = Cidr.parse(text(block.cidr) ?? '');
  if (cidr) {
    const written = text(block.cidr)!;
    return { text: written, range: cidr, cidr, keepsEnds: keepsEnds && sizeOf(cidr) > 2n, givesEnds };
  }
  const start = Ip.parse(text(block.start) ?? '');
  const stop = Ip.parse(text(block.stop) ?? text(block.start) ?? '');
  if (!start || !stop || start.family !== stop.family || stop.value < start.value) return undefined;
  return { text: `${start}-${stop}`, range: { family: start.family, first: start.value, last: stop.value } };
}

function isKnownLater({ cidr, start, stop }: Json): boolean {
  return [cidr, start, stop].some(isDeclared);
}

function readUnknown({ cidr, start, stop }: Json): UnknownBlock {
  return { cidr: text(cidr), start: text(start), stop: text(stop) };
}

function asWritten(block: Json): string {
  if (Object.keys(block).length === 0) return '{}';
  return text(block.cidr) ?? `${text(block.start) ?? ''}-${text(block.stop) ?? ''}`;
}
