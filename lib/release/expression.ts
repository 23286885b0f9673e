import { isIP } from 'node:net';
import coerce = require('semver/functions/coerce');
import satisfies = require('semver/functions/satisfies');
import { type Cidr, Ip, overlap } from '../values/cidr';
import { isUnknown } from '../values/unknown';

/**
 * A condition on Helm values, as charts write them: a path with a dot in front, another value, or a call of a function
 * of Helm's templates with its arguments. `['some', list, condition]`: of one entry of a list at least, whose fields
 * are paths with "@" in front, as in "@.name".
 */
export type Expression = string | number | boolean | readonly [string, ...Expression[]];

/** The result of an expression that depends on an unknown value. */
export const UNKNOWN = Symbol('unknown');

/** Functions whose result may be known although an argument is unknown. */
export const DECIDING: readonly string[] = ['and', 'or', 'ternary'];

/** Whether `name` is a function that `evaluate` knows and that needs all of its arguments. */
export function isFunction(name: string): boolean {
  return name === 'hasKey' || name in FUNCTIONS;
}

/** The value at a path that is given with a dot in front: undefined where there is none. */
export type Lookup = (path: string) => unknown;

/** Evaluates an expression: UNKNOWN if the result depends on an unknown value or on an unsupported function. */
export function evaluate(expression: Expression, lookup: Lookup): unknown {
  if (typeof expression === 'string' && /^@?\./.test(expression)) return lookup(expression);
  if (typeof expression !== 'object') return expression;
  const [name, ...rest] = expression;
  const value = (one: Expression) => evaluate(one, lookup);
  switch (name) {
    // A text that begins with a dot but is not a path.
    case 'text':
      return rest[0];
    case 'some':
      return some(value(rest[0]), (entry) =>
        evaluate(rest[1], (path) => (path.startsWith('@') ? fieldOf(entry, path.split('.').slice(1)) : lookup(path))),
      );
    case 'and':
      return decide(rest, false, value);
    case 'or':
      return decide(rest, true, value);
    case 'ternary': {
      const first = truth(value(rest[2]));
      return first === UNKNOWN ? UNKNOWN : value(first ? rest[0] : rest[1]);
    }
    case 'hasKey': {
      const found = value(rest[0]);
      return found === UNKNOWN ? UNKNOWN : found !== undefined;
    }
  }
  const values = rest.map(value);
  if (values.includes(UNKNOWN)) return UNKNOWN;
  return FUNCTIONS[name]?.(...values) ?? UNKNOWN;
}

/** Whether a condition holds for an entry of a list, or of a map. */
function some(entries: unknown, holds: (entry: unknown) => unknown): boolean | typeof UNKNOWN {
  if (entries === undefined) return false;
  if (typeof entries !== 'object' || entries === null) return UNKNOWN;
  const all = Object.values(entries).map((entry) => truth(holds(entry)));
  return all.includes(true) ? true : all.includes(UNKNOWN) ? UNKNOWN : false;
}

/** A field of an entry: templates fail in their own words where an entry has no fields. */
function fieldOf(entry: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return entry ?? undefined;
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return UNKNOWN;
  return fieldOf((entry as Record<string, unknown>)[key], rest);
}

/** Every path that an expression reads. */
export function pathsIn(expression: Expression): string[] {
  if (typeof expression === 'string') return expression.startsWith('.') ? [expression] : [];
  if (typeof expression !== 'object' || expression[0] === 'text') return [];
  return (expression.slice(1) as Expression[]).flatMap(pathsIn);
}

/** Whether a value counts as true in a template. */
export function truth(value: unknown): boolean | typeof UNKNOWN {
  if (value === UNKNOWN) return UNKNOWN;
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
  return Boolean(value);
}

/** The first value that decides: the first true one of `or`, the first false one of `and`; otherwise the last. */
function decide(all: readonly Expression[], by: boolean, value: (one: Expression) => unknown): unknown {
  const values = all.map(value);
  // A later argument decides, whatever the unknown argument is.
  const found = values.find((one) => truth(one) === by);
  if (values.some((one) => truth(one) === by)) return found;
  return values.includes(UNKNOWN) ? UNKNOWN : values[values.length - 1];
}

type Function = (...values: any[]) => unknown;

/** The parts of a list, or of a text with blanks or commas between; undefined where one is not known. */
function partsOf(value: unknown): string[] | undefined {
  if (typeof value !== 'string' && !Array.isArray(value)) return undefined;
  const all: unknown[] = [value].flat();
  return all.some(isUnknown)
    ? undefined
    : all
        .join(' ')
        .split(/[\s,]+/)
        .filter(Boolean);
}

/** A network as Go reads it: host bits may be set. */
function networkOf(text: string, family: number): Cidr | undefined {
  const [, address, length] = /^([\da-fA-F.:]+)\/(\d{1,3})$/.exec(text) ?? [];
  const ip = isIP(address ?? '') === family && Number(length) <= (family === 4 ? 32 : 128) && Ip.parse(address);
  return ip ? ip.toCidr().widen(Number(length)) : undefined;
}

/** Whether nothing but networks of a family, 4 or 6, is there. */
function areNetworks(family: number, value: unknown): boolean | undefined {
  return partsOf(value)?.every((text) => networkOf(text, family) !== undefined);
}

/** Whether nodes get parts of a size from networks of a family: there is one, they do not meet, and none is smaller. */
function makeParts(family: number, value: unknown, size: unknown): boolean | undefined {
  const parts = partsOf(value);
  const all = parts?.map((text) => networkOf(text, family));
  return (
    all?.every(
      (one, i) =>
        one !== undefined &&
        !(typeof size === 'number' && one.prefixLength > size) &&
        !all.slice(0, i).some((other) => other && overlap(one, other)),
    ) && all.length > 0
  );
}

const FUNCTIONS: Readonly<Record<string, Function>> = {
  not: (one) => !truth(one),
  eq: (one, ...others) => anyOf(others.map((other) => same(one, other))),
  ne: (one, other) => negated(same(one, other)),
  gt: (one, other) => one > other,
  ge: (one, other) => one >= other,
  lt: (one, other) => one < other,
  le: (one, other) => one <= other,
  // Helm's `required` refuses "" and nil alike.
  lacks: (one) => one === undefined || one === '',
  dig: (other: any, one?: any) => one ?? other,
  default: (other, one) => (truth(one) ? one : (other ?? '')),
  coalesce: (...all: any[]) => all.find((one) => truth(one)) ?? '',
  toString: (one: any) => (typeof one === 'object' ? undefined : one === undefined ? '<nil>' : String(one)),
  lower: (one) => (typeof one === 'string' ? one.toLowerCase() : undefined),
  int: (one) => (Number.isFinite(Number(one ?? 0)) ? Math.trunc(Number(one ?? 0)) : 0),
  len: (one) => (typeof one === 'string' ? Buffer.byteLength(one) : Array.isArray(one) ? one.length : undefined),
  list: (...all) => all,
  has: (one, all) => (Array.isArray(all) ? all.includes(one) : undefined),
  trimPrefix: (prefix, one) =>
    typeof one === 'string' ? (one.startsWith(prefix) ? one.slice(prefix.length) : one) : undefined,
  regexReplaceAll: (pattern, one, by) =>
    typeof one === 'string' ? one.replace(new RegExp(pattern, 'g'), by) : undefined,
  semverCompare: (range: string, one: any) => {
    const version = coerce(one);
    return version ? satisfies(version, range) : undefined;
  },
  networks: areNetworks,
  makeParts,
  regexMatch: (pattern, one) => (typeof one === 'string' ? new RegExp(pattern).test(one) : undefined),
  printf: (format, ...values) => values.reduce<string>((text, one) => text.replace(/%[sdqv]/, String(one)), format),
};

/** Compares as Go does. Go refuses to compare values of different kinds: the result is then UNKNOWN. */
function same(one: unknown, other: unknown): boolean | undefined {
  if (one === undefined || other === undefined) return one === other;
  return typeof one === typeof other && typeof one !== 'object' ? one === other : undefined;
}

function negated(one: boolean | undefined): boolean | undefined {
  return one === undefined ? undefined : !one;
}

function anyOf(all: readonly (boolean | undefined)[]): boolean | undefined {
  return all.includes(true) ? true : all.includes(undefined) ? undefined : false;
}
