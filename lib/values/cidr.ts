import { Address4, Address6 } from 'ip-address';

/** The IP family of an address or a network. */
export type Family = 4 | 6;

const BITS: Record<Family, number> = { 4: 32, 6: 128 };

/** An address, with or without a prefix length, or undefined. */
function parse(text: string): Address4 | Address6 | undefined {
  // The library throws for addresses of the other family, which is slow.
  const Address = text.includes(':') ? Address6 : Address4;
  try {
    return new Address(text);
  } catch {
    return undefined;
  }
}

function familyOf(address: Address4 | Address6): Family {
  return address instanceof Address4 ? 4 : 6;
}

/** One address. Text forms are canonical: `fd00::1`, never `FD00:0::1`. */
export class Ip {
  /** Parses an address; undefined if `text` is none. A zone (`fe80::1%eth0`) or a prefix length is not allowed. */
  static parse(text: string): Ip | undefined {
    // Called for every host name. For texts that are no address, the library throws and catches, which is slow.
    if (!/^(?:[0-9.]+|[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*)$/.test(text)) return undefined;
    const parsed = parse(text);
    return parsed && new Ip(familyOf(parsed), parsed.bigInt());
  }

  constructor(
    readonly family: Family,
    readonly value: bigint,
  ) {}

  /** The network that holds this address alone: `/32` or `/128`. */
  toCidr(): Cidr {
    return new Cidr(this.family, this.value, BITS[this.family]);
  }

  equals(other: Ip): boolean {
    return this.family === other.family && this.value === other.value;
  }

  toString(): string {
    // IPv6 addresses that stand for IPv4 ones are written with these (RFC 5952, 5), as people and Cilium do.
    const isMapped = this.family === 6 && this.value >> 32n === 0xffffn;
    if (isMapped) return `::ffff:${new Ip(4, this.value & 0xffffffffn)}`;
    if (this.family === 6) return Address6.fromBigInt(this.value).correctForm();
    const value = Number(this.value);
    return [24, 16, 8, 0].map((bits) => (value >>> bits) & 255).join('.');
  }
}

/** A run of addresses of one family, both ends included. */
export interface IpRange {
  readonly family: Family;
  readonly first: bigint;
  readonly last: bigint;
}

/** How many addresses a range holds. */
export function sizeOf(range: IpRange): bigint {
  return range.last - range.first + 1n;
}

/** Whether two ranges share an address. */
export function overlap(a: IpRange, b: IpRange): boolean {
  return a.family === b.family && a.first <= b.last && b.first <= a.last;
}

/** Whether `outer` holds all of `inner`. */
export function covers(outer: IpRange, inner: IpRange): boolean {
  return outer.family === inner.family && outer.first <= inner.first && inner.last <= outer.last;
}

/** A network in prefix notation, without host bits. */
export class Cidr implements IpRange {
  /** The network in `text`, or undefined where it is none. Host bits are cut off: compare `toString()` to see them. */
  static parse(text: string): Cidr | undefined {
    if (!/^[^/%]+\/\d+$/.test(text)) return undefined;
    const parsed = parse(text);
    if (!parsed) return undefined;
    const family = familyOf(parsed);
    return new Cidr(family, parsed.bigInt(), BITS[family]).widen(parsed.subnetMask);
  }

  readonly last: bigint;

  constructor(
    readonly family: Family,
    readonly first: bigint,
    readonly prefixLength: number,
  ) {
    this.last = first + (1n << BigInt(BITS[family] - prefixLength)) - 1n;
  }

  /** Bits of an address of this family. */
  get bits(): number {
    return BITS[this.family];
  }

  /** The address `n` steps after the network address, or undefined where that leaves the network. */
  host(n: number): Ip | undefined {
    if (!Number.isInteger(n) || n < 0) return undefined;
    const value = this.first + BigInt(n);
    return value <= this.last ? new Ip(this.family, value) : undefined;
  }

  /** Part `index` of the network cut into 2^`newBits` equal parts, or undefined where there is no such part. */
  subnet(newBits: number, index: number): Cidr | undefined {
    if (!Number.isInteger(newBits) || !Number.isInteger(index)) return undefined;
    const prefixLength = this.prefixLength + newBits;
    if (newBits < 0 || prefixLength > this.bits || index < 0 || BigInt(index) >= 1n << BigInt(newBits))
      return undefined;
    return new Cidr(this.family, this.first + (BigInt(index) << BigInt(this.bits - prefixLength)), prefixLength);
  }

  /** The network of `prefixLength` bits that holds this one. */
  widen(prefixLength: number): Cidr {
    const hostBits = BigInt(this.bits - prefixLength);
    return new Cidr(this.family, (this.first >> hostBits) << hostBits, prefixLength);
  }

  toString(): string {
    return `${new Ip(this.family, this.first)}/${this.prefixLength}`;
  }
}

/** Whether an address is the network or broadcast address of a network: IPv6, /31 and /32 have neither. */
export function isEnd(address: Ip, network: Cidr): boolean {
  return (
    network.family === 4 &&
    network.prefixLength < 31 &&
    address.family === 4 &&
    (address.value === network.first || address.value === network.last)
  );
}

/** The fewest networks that together hold exactly `range`. */
export function toCidrs(range: IpRange): Cidr[] {
  const result: Cidr[] = [];
  const bits = BITS[range.family];
  for (let first = range.first; first <= range.last; ) {
    let hostBits = 0;
    while (
      hostBits < bits &&
      (first & ((2n << BigInt(hostBits)) - 1n)) === 0n &&
      first + (2n << BigInt(hostBits)) - 1n <= range.last
    )
      hostBits++;
    const cidr = new Cidr(range.family, first, bits - hostBits);
    result.push(cidr);
    first = cidr.last + 1n;
  }
  return result;
}

/** What is left of `range` without `holes`, in ascending order. */
export function without(range: IpRange, holes: IpRange[]): IpRange[] {
  let first = range.first;
  const result: IpRange[] = [];
  const inside = holes.filter((hole) => overlap(hole, range)).sort((a, b) => (a.first < b.first ? -1 : 1));
  for (const hole of inside) {
    if (hole.first > first) result.push({ family: range.family, first, last: hole.first - 1n });
    if (hole.last + 1n > first) first = hole.last + 1n;
  }
  if (first <= range.last) result.push({ family: range.family, first, last: range.last });
  return result;
}

/** An address and a port, as URLs have them too. */
export function endpoint(address: Ip | string, port: number): string {
  return `${bracketed(address)}:${port}`;
}

/** An address in front of a colon: one of IPv6 is in brackets. */
export function bracketed(address: Ip | string): string {
  const text = address.toString();
  return text.includes(':') ? `[${text}]` : text;
}
