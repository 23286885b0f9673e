import type { TakenFact } from '../../model/companions';
import { Cidr, Ip } from '../../values/cidr';
import { Json, text, texts } from '../../values/json';

/** A node in a file, with its addresses. */
export interface SaidNode {
  readonly name: string;
  readonly addresses: readonly Ip[];
}

/** The nodes and networks in a file. */
export interface SaidNodes {
  /** Whether it configures a whole cluster. If two files do, neither surely counts. */
  readonly isWhole: boolean;
  readonly nodes: readonly SaidNode[];
  readonly taken: readonly TakenFact[];
  readonly podCidrs: readonly Cidr[];
  readonly serviceCidrs: readonly Cidr[];
}

/** Reads nodes from files of a program, of any author. */
export interface NodesReader {
  /** Text in these files, and in hardly any other. */
  readonly mention: RegExp;
  /** Undefined if the documents are of another program. `name`: the name for a node without one. */
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
