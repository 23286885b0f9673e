import { FOREIGN, STRUCTS, CALLS } from './table';
import { isObject, isOne, isPlain, isStruct } from './kinds';

type Fit = (value: unknown) => boolean;

/** The functions that kinds become: what the table says and nothing else, so whoever makes one first makes it for all. */
const kinds = new Map<string, Fit>();
const calls = new Map<string, readonly Fit[]>();

/**
 * Whether what a call was given surely fits, without a word where it does not: apps make thousands of calls that do.
 * `checkKind`, which says what is wrong, is the specification: test/api/fits.test.ts compares the two.
 */
export function callFits(call: string, given: readonly unknown[]): boolean {
  let fits = calls.get(call);
  if (!fits) calls.set(call, (fits = Object.values(CALLS[call] ?? {}).map(fitOf)));
  for (let i = 0; i < fits.length; i++) if (!fits[i](given[i])) return false;
  return true;
}

/** Whether a value surely is of a kind, as lib/api/table.ts spells kinds. */
export function kindFits(value: unknown, kind: string): boolean {
  return fitOf(kind)(value);
}

function fitOf(kind: string): Fit {
  let holds = kinds.get(kind);
  // Structs hold one another: what is inside is made when a value gets there.
  if (!holds) kinds.set(kind, (holds = kind.endsWith('?') ? optional(kind.slice(0, -1)) : given(kind)));
  return holds;
}

function optional(type: string): Fit {
  const holds = fitOf(type);
  return (value) => value === undefined || holds(value);
}

function given(type: string): Fit {
  if (type === 'any') return (value) => value !== null;
  const element = type.slice(1, -1);
  if (type.startsWith('[')) {
    const holds = fitOf(element);
    return (value) => {
      if (!Array.isArray(value)) return false;
      for (const one of value) if (!holds(one)) return false;
      return true;
    };
  }
  if (type.startsWith('{')) {
    const holds = fitOf(element);
    return (value) => isPlain(value) && Object.values(value).every(holds);
  }
  if (STRUCTS[type]) return structFit(type);
  if (type === 'string' || type === 'secret') return (value) => typeof value === 'string';
  const types = type.split('|');
  return (value) => value !== undefined && value !== null && types.some((one) => isOne(value, one));
}

function structFit(struct: string): Fit {
  const properties = STRUCTS[struct];
  const isForeign = FOREIGN.includes(struct);
  let fits: [string, Fit][] | undefined;
  return (value) => {
    if (!isStruct(value)) return false;
    fits ??= Object.entries(properties).map(([name, kind]) => [name, fitOf(kind)]);
    for (const [name, holds] of fits) {
      const one: unknown = Reflect.get(value, name);
      // cdk8s takes its own structs with values that it resolves later, such as those of Lazy.
      if (!holds(one) && !(isForeign && isObject(one) && !isPlain(one) && !Array.isArray(one))) return false;
    }
    if (isForeign || !isPlain(value)) return true;
    for (const name in value)
      if (!Object.hasOwn(properties, name) && Reflect.get(value, name) !== undefined) return false;
    return true;
  };
}
