import type { TakenFact } from '../../model/companions';
import { Cidr, Ip } from '../../values/cidr';
import { Json, text, texts } from '../../values/json';

/** A node that a file names, with the addresses that it says. */
export interface SaidNode {
  readonly name: string;
  readonly addresses: readonly Ip[];
}

/** What a file says of nodes and of the networks around them. */
export interface SaidNodes {
  /** It configures a whole cluster: of two such files, none is known to be meant. */
  readonly isWhole: boolean;
  readonly nodes: readonly SaidNode[];
  readonly taken: readonly TakenFact[];
  readonly podCidrs: readonly Cidr[];
  readonly serviceCidrs: readonly Cidr[];
}

/** Reads what the files of a program say of nodes, whoever wrote them. */
export interface NodesReader {
  /** Text that such a file has, and hardly any other. */
  readonly mention: RegExp;
  /** Undefined: the documents are of something else. `name` is for a node that has none there. */
  read(documents: readonly Json[], name: string): SaidNodes | undefined;
}

/** Addresses in texts, which may hold several with commas, with a prefix length or without. */
export function ipsOf(...values: unknown[]): Ip[] {
  return words(values).flatMap((word) => Ip.parse(word.split('/')[0]) ?? []);
}

/** Networks in texts, which may hold several with commas. */
export function cidrsOf(...values: unknown[]): Cidr[] {
  return words(values).flatMap((word) => Cidr.parse(word) ?? []);
}

function words(values: readonly unknown[]): string[] {
  return values
    .flatMap((value) => text(value) ?? texts(value))
    .flatMap((value) => value.split(',').map((word) => word.trim()));
}
