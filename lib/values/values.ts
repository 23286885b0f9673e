import { Construct } from 'constructs';
import { Cidr, Family, Ip } from './cidr';
import * as rules from './rules';

/**
 * Checks what one construct was given and collects every complaint, so that a user mends them in one go.
 * Readers return a stand-in for a bad value; nothing uses it, because `done()` throws.
 */
export class Values {
  private readonly problems: string[] = [];

  constructor(private readonly owner: Construct) {}

  /** Adds a complaint about `prop`: the value as given, if one was, then rule and fix. */
  refuse(prop: string, value: unknown, rule: string): void {
    // JSON has no word for NaN and the infinities.
    const given = value === undefined ? '' : ` ${typeof value === 'number' ? String(value) : JSON.stringify(value)}`;
    this.problems.push(`[${this.owner.node.path}] ${prop}${given}: ${rule}`);
  }

  check(prop: string, value: string, rule: rules.Rule): string {
    const complaint = typeof value === 'string' ? rule(value) : 'must be text';
    if (complaint) this.refuse(prop, value, complaint);
    return value;
  }

  /** The same of what no message may show. */
  secret(prop: string, value: string, rule: rules.Rule): void {
    const complaint = typeof value === 'string' ? rule(value) : 'must be text';
    if (complaint) this.refuse(prop, undefined, complaint);
  }

  labels(prop: string, labels: Record<string, string>): Record<string, string> {
    for (const [key, value] of Object.entries(labels)) {
      this.check(`${prop} key`, key, rules.labelKey);
      this.check(`${prop}.${key}`, value, rules.labelValue);
    }
    return labels;
  }

  cidr(prop: string, value: string): Cidr {
    this.check(prop, value, rules.cidr);
    return Cidr.parse(value) ?? new Cidr(4, 0n, 0);
  }

  ip(prop: string, value: string): Ip {
    this.check(prop, value, rules.ipAddress);
    return Ip.parse(value) ?? new Ip(4, 0n);
  }

  /** Networks of one family each: that of `prop`, of either family, and the IPv6 one of `prop`6. */
  cidrs(prop: string, value: string | undefined, value6: string | undefined): Cidr[] {
    return this.ofBothFamilies(prop, value, value6, (name, text) => this.cidr(name, text));
  }

  /** Complains where the IPv6 value of `prop`6 is given without the IPv4 one of `prop`. */
  needsFirst(prop: string, value: unknown, value6: string | undefined): void {
    if (value === undefined && value6 !== undefined)
      this.refuse(`${prop}6`, value6, `is given without \`${prop}\`. Give both, or the only one as \`${prop}\``);
  }

  /**
   * Values of one family each: that of `prop`, of either family, and the IPv6 one of `prop`6, as far as they are given.
   */
  ofBothFamilies<T extends { readonly family: Family }>(
    prop: string,
    value: string | undefined,
    value6: string | undefined,
    read: (prop: string, value: string) => T,
  ): T[] {
    const first = value === undefined ? undefined : read(prop, value);
    if (value6 === undefined) return first ? [first] : [];
    const second = read(`${prop}6`, value6);
    if (second.family === 4) this.refuse(`${prop}6`, value6, `must be IPv6: the IPv4 one is \`${lastPart(prop)}\``);
    else if (first?.family === 6)
      this.refuse(
        `${prop}6`,
        value6,
        `is a second one of IPv6: \`${lastPart(prop)}\` is the IPv4 one where both are given`,
      );
    return first ? [first, second] : [second];
  }

  integer(prop: string, value: number, min: number, max: number, unit = ''): number {
    if (!Number.isInteger(value) || value < min || value > max) {
      this.refuse(prop, value, `must be a whole number from ${min} to ${max}${unit && ` ${unit}`}`);
      return min;
    }
    return value;
  }

  port(prop: string, value: number): number {
    return this.integer(prop, value, 1, 65535);
  }

  /** An AS number that nobody has reserved. */
  asn(prop: string, value: number): number {
    const document = rules.reservedAsn(value);
    if (!document) return this.integer(prop, value, 1, 4294967294);
    this.refuse(
      prop,
      value,
      `is reserved (${document}), and routers refuse it or mistrust its routes: take a private one, 64512 to 65534 or 4200000000 to 4294967294`,
    );
    return 1;
  }

  /** Throws all that was collected. */
  done(): void {
    if (this.problems.length > 0) throw new Error(this.problems.join('\n'));
  }
}

/** The name of the property itself: `address` of `nodes[0].address`. */
function lastPart(prop: string): string {
  return prop.slice(prop.lastIndexOf('.') + 1);
}
