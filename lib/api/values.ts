import { Duration } from 'cdk8s';
import { Construct } from 'constructs';
import { refusalAt, type Refusal } from '../report/refusal';
import { stackHere } from '../report/program-line';
import { Synthesis } from '../synth/synthesis';
import { Cidr, Family, Ip, IpRange, toCidrs } from '../values/cidr';
import { type Role, unfit } from '../values/roles';
import { STAND_IN_ADDRESS, STAND_IN_NETWORK } from '../values/stand-in';
import * as rules from '../values/rules';
import { isDeclared, withDeclared } from '../values/unknown';

/**
 * Checks the properties of one construct and collects all complaints, so that a user fixes them together. Readers
 * return a stand-in for an invalid value. The construct continues with it, so that synth finds errors elsewhere too.
 */
export class Values {
  private readonly problems: Refusal[] = [];
  /** Properties with a stand-in. A later complaint about such a property would be about the stand-in. */
  private readonly unread = new Set<string>();

  constructor(private readonly owner: Construct) {}

  /** Adds a complaint about `prop`: the value as given, if one was, then rule and fix. */
  refuse(prop: string, value: unknown, rule: string): void {
    if (this.unread.has(prop)) return;
    const given = value === undefined ? '' : ` ${shown(value)}`;
    this.problems.push(refusalAt(stackHere(), `${prop}${given}: ${rule}`, this.owner.node.path));
  }

  /** The value, or `standIn` if the rule refuses the value. */
  check(prop: string, value: string, rule: rules.Rule, standIn = value): string {
    const complaint = typeof value === 'string' ? rule(value) : 'must be text';
    if (complaint) this.refuse(prop, value, complaint);
    return complaint ? standIn : value;
  }

  /** The same for a secret, which no message may show. */
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

  /** Reads a network that must be valid for `role`. */
  cidr(prop: string, value: string, role: Role): Cidr {
    this.check(prop, value, rules.cidr);
    const cidr = Cidr.parse(value);
    if (cidr) this.refuseUnfit(prop, value, role, cidr);
    return cidr ?? this.standIn(prop, STAND_IN_NETWORK);
  }

  /** Reads an address that must be valid for `role`. */
  ip(prop: string, value: string, role: Role): Ip {
    this.check(prop, value, rules.ipAddress);
    const ip = Ip.parse(value);
    if (ip) this.refuseUnfit(prop, value, role, ip.toCidr());
    return ip ?? this.standIn(prop, STAND_IN_ADDRESS);
  }

  /** Reads an address range that must be valid for `role`: "192.0.2.10-192.0.2.20", or one address. */
  range(prop: string, value: string, role: Role): IpRange {
    const [first, last = first, ...more] = value.split('-').map((part) => Ip.parse(part.trim()));
    if (!first || !last || more.length > 0) {
      this.refuse(prop, value, 'must be the first and the last address, such as "192.0.2.10-192.0.2.20"');
      return this.standIn(prop, STAND_IN_NETWORK);
    }
    if (first.family !== last.family || last.value < first.value) {
      this.refuse(prop, value, 'must be two addresses of one family, the lower one first');
      return this.standIn(prop, STAND_IN_NETWORK);
    }
    const range = { family: first.family, first: first.value, last: last.value };
    const unfitting = toCidrs(range).find((cidr) => unfit(role, cidr));
    if (unfitting) this.refuse(prop, value, unfit(role, unfitting)!);
    return range;
  }

  private refuseUnfit(prop: string, value: string, role: Role, range: Cidr): void {
    const complaint = unfit(role, range);
    if (complaint) this.refuse(prop, value, complaint);
  }

  private standIn<T>(prop: string, value: T): T {
    this.unread.add(prop);
    Synthesis.of(this.owner).hasStandIns = true;
    return value;
  }

  /** The stand-in for a refused address. Later complaints about it are dropped: the user did not write it. */
  standInAddress(): Ip {
    Synthesis.of(this.owner).hasStandIns = true;
    return STAND_IN_ADDRESS;
  }

  /** Whether an address is the stand-in, and so says nothing of what the user wrote. */
  isStandIn(address: Ip): boolean {
    return address === STAND_IN_ADDRESS;
  }

  /** The same for a network. */
  standInNetwork(): Cidr {
    Synthesis.of(this.owner).hasStandIns = true;
    return STAND_IN_NETWORK;
  }

  /** Values of a list, one of each family at most. */
  ofEachFamily<T extends { readonly family?: Family }>(
    prop: string,
    given: readonly string[],
    read: (prop: string, value: string) => T,
  ): T[] {
    const found = given.map((value, i) => read(`${prop}[${i}]`, value));
    found.forEach(({ family }, i) => {
      if (family !== undefined && found.findIndex((other) => other.family === family) < i)
        this.refuse(`${prop}[${i}]`, given[i], `is the second one of IPv${family}: give one of each family at most`);
    });
    return found;
  }

  /** Networks for `role`, one of each family at most. */
  cidrs(prop: string, given: readonly string[], role: Role): Cidr[] {
    return this.ofEachFamily(prop, given, (name, text) => this.cidr(name, text, role));
  }

  /** Addresses for `role`, one of each family at most. */
  ips(prop: string, given: readonly string[], role: Role): Ip[] {
    return this.ofEachFamily(prop, given, (name, text) => this.ip(name, text, role));
  }

  integer(prop: string, value: number, min: number, max: number, unit = ''): number {
    if (!Number.isInteger(value) || value < min || value > max) {
      this.refuse(prop, value, `must be a whole number from ${min} to ${max}${unit && ` ${unit}`}`);
      return min;
    }
    return value;
  }

  /** Reads a duration in whole seconds between two limits. */
  seconds(prop: string, value: Duration, min: number, max: number, reason = ''): number {
    const seconds = value.toSeconds({ integral: false });
    if (Number.isInteger(seconds) && seconds >= min && seconds <= max) return seconds;
    this.refuse(prop, value, `must be whole seconds, from ${min} to ${max}${reason}`);
    return min;
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
      `is reserved (${document}), and routers refuse it or mistrust its routes: take a private one, 64512 to ` +
        '65534 or 4200000000 to 4294967294',
    );
    return 1;
  }

  /** An AS number, or one that is declared to be known only later. */
  laterAsn(prop: string, value: number | string): number | string {
    if (typeof value === 'number') return this.asn(prop, value);
    if (isDeclared(value) && withDeclared(value, '') === '') return value;
    const meant = rules.asNumberOf(value);
    this.refuse(
      prop,
      value,
      "must be a number, or one that is known only later: Unknown.named('ASN')" +
        (meant ? `. Did you mean ${meant}?` : ''),
    );
    return 1;
  }

  /**
   * Throws the collected complaints, and earlier ones of the app: for constructs that cannot continue with a
   * stand-in.
   */
  done(): void {
    if (this.problems.length > 0) Synthesis.of(this.owner).refuse(this.problems);
  }

  /**
   * Leaves the collected complaints to the end of synth: the construct continues with stand-ins. Without an app there
   * is no synth, so it throws.
   * @returns whether nothing was refused
   */
  goOn(): boolean {
    const problems = this.problems.splice(0);
    if (problems.length > 0) Synthesis.of(this.owner).refuseLater(problems);
    return problems.length === 0;
  }
}

/** A duration as messages show it. cdk8s itself would show only the two largest units. */
export function secondsText(time: Duration): string {
  return `${time.toSeconds({ integral: false })} s`;
}

/** A value as a message shows it. */
function shown(value: unknown): string {
  if (value instanceof Duration) return secondsText(value);
  // JSON cannot express NaN and the infinities.
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}
