import { checkBranches } from '../branches';
import { FORMATS } from '../formats';
import { checkLimits, isOneOf, typeProblem } from '../limits';
import { repeated } from '../lists';
import type { Patterns } from '../patterns';
import type { Schema } from '../schema';
import { fastRule, type FastRule } from './cel-functions';

/** The result of `Accepts` for a value that may be invalid. */
export const UNSURE = Symbol('unsure');

type Json = Readonly<Record<string, unknown>>;

/** The value with its defaults, or UNSURE. */
type Test = (given: unknown) => unknown;

/**
 * Finds values that the API server surely accepts, and gives no reason for others: most objects are valid, and
 * lib/objects/walk.ts, which says what is wrong, takes its time for messages and paths. It is the specification:
 * test/objects/fast.readers.test.ts compares the two.
 *
 * A schema becomes functions, each part when a value first gets there.
 */
export class Accepts {
  private readonly tests = new Map<Schema, Test>();
  private readonly rules = new Map<string, FastRule | undefined>();

  constructor(private readonly patterns: Patterns) {}

  /** Whether `value` is surely accepted. */
  surely(value: unknown, schema: Schema): boolean {
    return this.test(schema)(value) !== UNSURE;
  }

  private test(schema: Schema): Test {
    let test = this.tests.get(schema);
    if (!test) this.tests.set(schema, (test = this.compile(schema)));
    return test;
  }

  private compile(schema: Schema): Test {
    const inside = this.inside(schema);
    const isOfType = typeTest(schema);
    const limits = this.limits(schema);
    const rules = this.rulesOf(schema);
    const isText = schema.type === 'string' && !schema['x-kubernetes-int-or-string'];
    return (given) => {
      if (!isOfType(given)) return UNSURE;
      const value = isText ? given : inside(given);
      if (value === UNSURE || (limits && !limits(value))) return UNSURE;
      if (rules && !holds(rules, value)) return UNSURE;
      return value;
    };
  }

  private inside(schema: Schema): Test {
    const list = this.list(schema);
    const object = this.object(schema);
    return (given) => {
      if (Array.isArray(given)) return list(given);
      if (typeof given === 'object' && given !== null) return object(given as Json);
      // Numbers beyond JavaScript's exact integers, and bigint values.
      if (typeof given === 'bigint') return UNSURE;
      return typeof given === 'number' && schema.type !== 'number' && !Number.isSafeInteger(given) ? UNSURE : given;
    };
  }

  private list(schema: Schema): (given: readonly unknown[]) => unknown {
    const { items } = schema;
    if (!items) return (given) => given;
    let test: Test | undefined;
    return (given) => {
      test ??= this.test(items);
      let list: unknown[] | undefined;
      for (let i = 0; i < given.length; i++) {
        const value = test(given[i]);
        if (value === UNSURE) return UNSURE;
        if (value !== given[i]) (list ??= [...given])[i] = value;
      }
      return repeated(list ?? given, schema).length > 0 ? UNSURE : (list ?? given);
    };
  }

  private object(schema: Schema): (given: Json) => unknown {
    const { properties = {}, additionalProperties } = schema;
    const keepsUnknown = schema['x-kubernetes-preserve-unknown-fields'] === true;
    const fields = new Map(Object.entries(properties));
    const tests = new Map<string, Test>();
    const withDefaults = [...fields].filter(([, field]) => field.default !== undefined);
    const defaults = new Map<string, unknown>();
    const testOf = (key: string, field: Schema): Test => {
      const test = this.test(field);
      if (fields.has(key)) tests.set(key, test);
      return test;
    };
    return (given) => {
      let object: Record<string, unknown> | undefined;
      for (const key in given) {
        const item = given[key];
        let test = tests.get(key);
        if (!test || item === undefined || item === null) {
          const field = fields.get(key) ?? additionalProperties;
          if (!field) {
            if (keepsUnknown || item === undefined) continue;
            return UNSURE;
          }
          // Absent values, and keys with a meaning in JavaScript such as __proto__, are rare: the walk handles them.
          if (item === undefined || item === null || key === '__proto__') {
            if (item === undefined && fields.has(key) && field.default === undefined) continue;
            return UNSURE;
          }
          test = testOf(key, field);
        }
        const value = test(item);
        if (value === UNSURE) return UNSURE;
        if (value !== item) (object ??= { ...given })[key] = value;
      }
      for (const [key, field] of withDefaults) {
        if (key in given) continue;
        // A default is the same for every object, and nobody changes it.
        let value = defaults.get(key);
        if (value === undefined) defaults.set(key, (value = this.test(field)(field.default)));
        if (value === UNSURE) return UNSURE;
        (object ??= { ...given })[key] = value;
      }
      return object ?? given;
    };
  }

  /** Limits of the value itself; undefined where the schema has none. */
  private limits(schema: Schema): ((value: unknown) => boolean) | undefined {
    const { patterns } = this;
    const { allOf, anyOf, oneOf, not, enum: allowed, pattern, minLength, maxLength, format } = schema;
    const branches = allOf || anyOf || oneOf || not;
    const ofNumbers = schema.minimum !== undefined || schema.maximum !== undefined;
    const ofLists = schema.minItems !== undefined || schema.maxItems !== undefined;
    const ofObjects = schema.minProperties !== undefined || schema.maxProperties !== undefined || schema.required;
    const known = format === undefined ? undefined : FORMATS[format];
    const ofTexts = pattern !== undefined || minLength !== undefined || maxLength !== undefined || known;
    if (!branches && !allowed && !ofNumbers && !ofLists && !ofObjects && !ofTexts) return undefined;
    if (!branches && schema.type === 'string' && !schema['x-kubernetes-int-or-string']) {
      return (value) => {
        const text = value as string;
        // A text of n UTF-16 units has between n/2 and n characters.
        if (maxLength !== undefined && text.length > maxLength) return false;
        if (minLength !== undefined && text.length < 2 * minLength && [...text].length < minLength) return false;
        if (pattern !== undefined && !patterns.matches(pattern, text)) return false;
        if (known && !known.holds(text)) return false;
        return !allowed || isOneOf(text, allowed);
      };
    }
    if (!branches && !allowed && !ofNumbers && !ofTexts && schema.type === 'array' && ofLists && !ofObjects) {
      const { minItems = 0, maxItems = Infinity } = schema;
      return (value) => (value as unknown[]).length >= minItems && (value as unknown[]).length <= maxItems;
    }
    const { minProperties, maxProperties, required = [] } = schema;
    const counts = minProperties !== undefined || maxProperties !== undefined;
    if (!branches && !allowed && !ofNumbers && !ofTexts && schema.type === 'object' && !ofLists && !counts) {
      return (value) => {
        for (const key of required) if (!Object.hasOwn(value as Json, key)) return false;
        return true;
      };
    }
    return (value) => {
      let holds = true;
      const report = () => void (holds = false);
      checkLimits(value, schema, patterns, report);
      if (branches && holds) checkBranches(value, schema, patterns, report);
      return holds;
    };
  }

  private rulesOf(schema: Schema): (() => FastRule | undefined)[] | undefined {
    // A rule that reads `oldSelf` does not apply to a new object.
    const rules = (schema['x-kubernetes-validations'] ?? []).filter(({ rule }) => !/\boldSelf\b/.test(rule));
    if (rules.length === 0) return undefined;
    return rules.map(({ rule }) => () => {
      if (!this.rules.has(rule)) this.rules.set(rule, fastRule(rule, this.patterns));
      return this.rules.get(rule);
    });
  }
}

/** Whether values are of the type of a schema: the verdict of `typeProblem` without its message. */
function typeTest(schema: Schema): (value: unknown) => boolean {
  if (!schema['x-kubernetes-int-or-string'])
    switch (schema.type) {
      case 'string':
        return (value) => typeof value === 'string';
      case 'object':
        return (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
      case 'array':
        return (value) => Array.isArray(value);
    }
  return (value) => typeProblem(value, schema) === undefined;
}

function holds(rules: readonly (() => FastRule | undefined)[], value: unknown): boolean {
  try {
    for (const rule of rules) if (rule()?.(value) !== true) return false;
    return true;
  } catch {
    // The compiled rule is unsure, or CEL itself would report an error.
    return false;
  }
}
