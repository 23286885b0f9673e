// The objects on which this library and the API server must agree.
import type { ServedKind } from './server';
import { BROKEN } from './broken';
import { generate } from './generate';
import { METADATA } from './metadata';
import { mutate } from './mutate';
import { Random } from './random';
import { WRITTEN } from './written';

export interface Case {
  readonly object: Record<string, unknown>;
  /** How it came to be, for the message of a failing test. */
  readonly origin: string;
}

const SEED = 4;
const GENERATED_A_KIND = 8;
const MUTANTS_OF_GENERATED = 3;
const MUTANTS_OF_WRITTEN = 60;

export function casesFor(kinds: readonly ServedKind[]): Case[] {
  const random = new Random(SEED);
  const cases: Case[] = [];
  const add = (object: Record<string, unknown>, origin: string, kind: ServedKind, mutants: number): void => {
    cases.push({ object, origin });
    for (let i = 0; i < mutants; i++) {
      const { object: mutant, change } = mutate(object, kind.schema, random);
      cases.push({ object: mutant, origin: `${origin}, ${change}` });
      // A second change reaches rules that a first one only makes reachable.
      if (i % 3 === 0)
        cases.push({ object: mutate(mutant, kind.schema, random).object, origin: `${origin}, two changes` });
    }
  };
  for (const kind of kinds) {
    const head = { apiVersion: kind.apiVersion, kind: kind.kind, metadata: { name: 'a' } };
    for (let i = 0; i < GENERATED_A_KIND; i++) {
      const { status: _, ...body } = generate(kind.schema, random, [0, 0.1, 0.3, 0.6][i % 4]) as Record<
        string,
        unknown
      >;
      add({ ...body, ...head }, 'generated', kind, MUTANTS_OF_GENERATED);
    }
    for (const { spec } of WRITTEN.filter(
      ({ apiVersion, kind: name }) => apiVersion === kind.apiVersion && name === kind.kind,
    )) {
      add({ ...head, spec }, 'written', kind, MUTANTS_OF_WRITTEN);
    }
    for (const { spec } of BROKEN.filter(
      ({ apiVersion, kind: name }) => apiVersion === kind.apiVersion && name === kind.kind,
    )) {
      cases.push({ object: { ...head, spec: JSON.parse(JSON.stringify(spec)) as unknown }, origin: 'broken by hand' });
    }
  }
  for (const name of ['CiliumLoadBalancerIPPool', 'CiliumNetworkPolicy']) {
    const { apiVersion, kind } = kinds.find((served) => served.kind === name)!;
    for (const metadata of METADATA)
      cases.push({ object: { apiVersion, kind, metadata, spec: {} }, origin: 'metadata' });
  }
  return cases;
}
