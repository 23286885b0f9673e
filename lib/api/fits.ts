import { FOREIGN, STRUCTS, CALLS } from './table';
import { isObject, isOne, isPlain, isStruct } from './kinds';

type Fit = (value: unknown) => boolean;

/** The check function of each kind, made at its first use. It depends on the table alone, so all callers share it. */
const kinds = new Map<string, Fit>();
const calls = new Map<string, readonly Fit[]>();

/**
 * Whether the arguments of a call are surely valid. Apps make thousands of valid calls, so this is fast and gives no
 * reason for other calls: `checkKind`, the specification, does. test/api/fits.readers.test.ts compares the two.
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
  // Structs hold one another: the function of an inner struct is made when the first value reaches it.
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
  if (types.length === 1) return (value) => value !== undefined && value !== null && Boolean(isOne(value, type));
  return (value) => value !== undefined && value !== null && types.some((one) => isOne(value, one));
}

function structFit(struct: string): Fit {
  const properties = STRUCTS[struct];
  const isForeign = FOREIGN.includes(struct);
  const required = Object.keys(properties).filter((name) => !properties[name].endsWith('?'));
  const fits = new Map<string, Fit>();
  const holds = (name: string, one: unknown): boolean => {
    let fit = fits.get(name);
    if (!fit) {
      // A property that the struct does not have may stand there with undefined.
      if (!Object.hasOwn(properties, name)) return isForeign || one === undefined;
      fits.set(name, (fit = fitOf(properties[name])));
    }
    // cdk8s takes its own structs with values that it resolves later, such as those of Lazy.
    return fit(one) || (isForeign && isObject(one) && !isPlain(one) && !Array.isArray(one));
  };
  return (value) => {
    if (!isStruct(value)) return false;
    const given = value as Readonly<Record<string, unknown>>;
    // Most properties of a struct are left out, so only those that are there are looked at.
    if (isPlain(value)) {
      for (const name in given) if (!holds(name, given[name])) return false;
      for (const name of required) if (given[name] === undefined && !holds(name, undefined)) return false;
      return true;
    }
    // A class may have getters, which a loop does not show.
    for (const name in properties) if (!holds(name, given[name])) return false;
    for (const name in given) if (!holds(name, given[name])) return false;
    return true;
  };
}
