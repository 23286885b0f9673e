import { isIP } from '../formats';
import type { Patterns } from '../patterns';
import { type Cel, parseCel } from './cel-parser';

/** A rule as a function of `self`. It throws if it is not sure of the result of CEL. */
export type FastRule = (self: unknown) => boolean;

/** The values of the variables of a rule: `self` first. */
type Names = unknown[];
type Value = (names: Names) => unknown;

/** Thrown in unusual cases, such as an absent field or values of two types: then CEL itself decides. */
const UNSURE = new Error('left to CEL');

/**
 * Compiles a CEL rule to functions; undefined if it uses parts of CEL that they lack. lib/objects/cel.ts says what a
 * rule means, and test/objects/fast.readers.test.ts compares the two. Whole numbers are numbers here, not bigint.
 */
export function fastRule(rule: string, patterns: Patterns): FastRule | undefined {
  const read = parseCel(rule);
  if (!read) return undefined;
  try {
    const value = compile(read, ['self'], patterns);
    return (self) => isTrue(value([self]));
  } catch (error) {
    if (error === UNSURE) return undefined;
    throw error;
  }
}

function compile(cel: Cel, scope: readonly string[], patterns: Patterns): Value {
  const inner = (one: Cel) => compile(one, scope, patterns);
  switch (cel.op) {
    case 'literal':
      return () => cel.value;
    case 'list': {
      const items = cel.items.map(inner);
      return (names) => items.map((item) => item(names));
    }
    case 'name': {
      const place = scope.lastIndexOf(cel.name);
      if (place < 0) throw UNSURE;
      return (names) => names[place];
    }
    case 'field': {
      const of = inner(cel.of);
      return (names) => present(object(of(names))[cel.name]);
    }
    case 'item': {
      const [of, index] = [inner(cel.of), inner(cel.index)];
      return (names) => present(list(of(names))[number(index(names))]);
    }
    case 'not': {
      const of = inner(cel.of);
      return (names) => !isTrue(of(names));
    }
    case 'if': {
      const [test, yes, no] = [inner(cel.test), inner(cel.yes), inner(cel.no)];
      return (names) => (isTrue(test(names)) ? yes(names) : no(names));
    }
    case 'both':
      return both(cel.sign, inner(cel.left), inner(cel.right));
    case 'call':
      return call(cel, scope, patterns);
  }
}

function both(sign: string, left: Value, right: Value): Value {
  switch (sign) {
    case '&&':
      return (names) => isTrue(left(names)) && isTrue(right(names));
    case '||':
      return (names) => isTrue(left(names)) || isTrue(right(names));
    case '==':
      return (names) => same(left(names), right(names));
    case '!=':
      return (names) => !same(left(names), right(names));
    case '<':
      return (names) => number(left(names)) < number(right(names));
    case '<=':
      return (names) => number(left(names)) <= number(right(names));
    case '>':
      return (names) => number(left(names)) > number(right(names));
    case '>=':
      return (names) => number(left(names)) >= number(right(names));
    case '+':
      return (names) => number(left(names)) + number(right(names));
    default:
      return (names) => {
        const one = left(names);
        return list(right(names)).some((item) => same(item, one));
      };
  }
}

function call({ on, name, given }: Cel & { op: 'call' }, scope: readonly string[], patterns: Patterns): Value {
  const inner = (one: Cel) => compile(one, scope, patterns);
  if (on && given.length === 2 && given[0].op === 'name' && !scope.includes(given[0].name)) {
    const holds = compile(given[1], [...scope, given[0].name], patterns);
    const place = scope.length;
    return overItems(name, inner(on), (names, item) => {
      names[place] = item;
      return isTrue(holds(names));
    });
  }
  const values = [...(on ? [inner(on)] : []), ...given.map(inner)];
  const [first, second] = values;
  const texts = (holds: (a: string, b: string) => boolean): Value => {
    if (!on || values.length !== 2) throw UNSURE;
    return (names) => holds(text(first(names)), text(second(names)));
  };
  switch (name) {
    case 'has':
      return has(given[0], scope, patterns);
    case 'size':
      if (values.length !== 1) throw UNSURE;
      return (names) => size(first(names));
    case 'isIP':
      return (names) => isIP(text(first(names)));
    case 'matches':
      return texts((value, pattern) => patterns.matches(pattern, value));
    case 'contains':
      return texts((value, part) => value.includes(part));
    case 'startsWith':
      return texts((value, part) => value.startsWith(part));
    case 'endsWith':
      return texts((value, part) => value.endsWith(part));
    default:
      // Thrown at evaluation only: no value may reach this branch.
      return () => {
        throw UNSURE;
      };
  }
}

function has(of: Cel | undefined, scope: readonly string[], patterns: Patterns): Value {
  if (of?.op !== 'field') throw UNSURE;
  const holder = compile(of.of, scope, patterns);
  return (names) => {
    const value = object(holder(names))[of.name];
    return value !== undefined && present(value) !== undefined;
  };
}

function overItems(name: string, over: Value, holds: (names: Names, item: unknown) => boolean): Value {
  switch (name) {
    case 'all':
      return (names) => items(over(names)).every((item) => holds(names, item));
    case 'exists':
      return (names) => items(over(names)).some((item) => holds(names, item));
    case 'exists_one':
      return (names) => items(over(names)).filter((item) => holds(names, item)).length === 1;
    case 'filter':
      return (names) => list(over(names)).filter((item) => holds(names, item));
    default:
      throw UNSURE;
  }
}

function isTrue(value: unknown): boolean {
  if (typeof value !== 'boolean') throw UNSURE;
  return value;
}

function number(value: unknown): number {
  if (typeof value !== 'number') throw UNSURE;
  return value;
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw UNSURE;
  return value;
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw UNSURE;
  return value;
}

function object(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw UNSURE;
  return value as Record<string, unknown>;
}

function present(value: unknown): unknown {
  // A function comes from the prototype of JavaScript objects, not from the value.
  if (value === undefined || value === null || typeof value === 'function') throw UNSURE;
  return value;
}

/** The items of a list, or the keys of a map. */
function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : Object.keys(object(value));
}

function size(value: unknown): number {
  if (typeof value === 'string') return isAscii(value) ? value.length : [...value].length;
  return items(value).length;
}

function isAscii(value: string): boolean {
  return !/[^\x00-\x7f]/.test(value);
}

function same(a: unknown, b: unknown): boolean {
  if (typeof a !== typeof b || (typeof a === 'object' && typeof b === 'object')) throw UNSURE;
  return a === b;
}
