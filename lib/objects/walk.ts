import { fieldText } from '../report/fields';
import { checkBranches } from './branches';
import { checkLimits, isInteger, Report, typeProblem } from './limits';
import { repeated } from './lists';
import type { Patterns } from './patterns';
import { fieldSchema, Schema } from './schema';
import { enumerate, nearName } from './words';

/** What is wrong with one field of an object. */
export interface ObjectError {
  /** `.spec.virtualRouters[0].localASN` */
  readonly path: string;
  /** The value as given; undefined if the field is missing. */
  readonly value: unknown;
  /** The rule, and the fix if one is known: `must be 0 to 4294967295`. */
  readonly message: string;
}

type Json = Record<string, unknown>;

/**
 * One pass over one object: refuses unknown fields, drops nulls and fills in defaults, as the API server does before it
 * validates, and checks what is there by the schema.
 */
export class Walk {
  readonly errors: ObjectError[] = [];
  /** The errors about fields that are not in the schema. */
  readonly unknown: ObjectError[] = [];
  /** Whether there is an error after which the API server evaluates no CEL rule. */
  blocked = false;
  /** The path of the current value. It is a stack, because a text for every value would cost more than the checks. */
  private readonly at: (string | number)[] = [];

  /** The value whose limits are being checked, as it was given. */
  private given: unknown;

  /** One function for the whole walk: a new one for every value would cost as much as the checks. */
  private readonly report: Report = (message, blocking, key) => {
    this.blocked ||= blocking;
    if (key === undefined) this.fail(message, this.given);
    else this.under(key, () => this.fail(message, undefined));
  };

  /** `root` is the whole object, as it was given. */
  constructor(
    private readonly patterns: Patterns,
    private readonly root: unknown,
  ) {}

  /** Returns the value with its defaults, whole numbers as bigint (CEL's `int`). The given one stays as it is. */
  value(given: unknown, schema: Schema): unknown {
    const problem = typeProblem(given, schema);
    if (problem) {
      this.blocked = true;
      this.fail(problem, given);
      return given;
    }
    const value = this.inside(given, schema);
    this.given = given;
    checkLimits(value, schema, this.patterns, this.report);
    checkBranches(value, schema, this.patterns, this.report);
    return value;
  }

  /** Reports an error of the current value. */
  fail(message: string, value: unknown): ObjectError {
    const error = { path: fieldText(this.at), value, message };
    this.errors.push(error);
    return error;
  }

  /** Reports an error of the current value, and shows the value as given. */
  failAsGiven(message: string): void {
    const given = this.at.reduce((value: unknown, key) => (value as Json | undefined)?.[key], this.root);
    this.fail(message, given);
  }

  /** Calls `work` with field or item `key` as the current value. */
  under<T>(key: string | number, work: () => T): T {
    this.at.push(key);
    const result = work();
    this.at.pop();
    return result;
  }

  private inside(given: unknown, schema: Schema): unknown {
    if (Array.isArray(given)) return this.list(given, schema);
    if (typeof given === 'object' && given !== null) return this.object(given as Json, schema);
    return typeof given === 'number' && schema.type !== 'number' && isInteger(given) ? BigInt(given) : given;
  }

  private list(given: readonly unknown[], schema: Schema): unknown[] {
    const { items } = schema;
    // Where no item may be, one error says so, whatever the items are.
    if (!items || schema.maxItems === 0) return [...given];
    const list = given.map((item, index) => {
      this.at.push(index);
      const value = this.value(item, items);
      this.at.pop();
      return value;
    });
    for (const { index, message } of repeated(list, schema)) this.under(index, () => this.fail(message, given[index]));
    return list;
  }

  private object(given: Json, schema: Schema): Json {
    const object: Json = {};
    for (const key in given) {
      const item = given[key];
      if (item === undefined) continue;
      const field = fieldSchema(schema, key);
      if (!field) {
        if (schema['x-kubernetes-preserve-unknown-fields']) object[key] = item;
        else this.unknown.push(this.under(key, () => this.fail(unknownField(key, schema), item)));
      } else if (item !== null || (field.type === undefined && !field['x-kubernetes-int-or-string'])) {
        this.at.push(key);
        object[key] = this.value(item, field);
        this.at.pop();
      }
    }
    const { properties } = schema;
    for (const key in properties) {
      const field = properties[key];
      if (field.default !== undefined && !(key in object))
        object[key] = this.under(key, () => this.value(field.default, field));
    }
    return object;
  }
}

function unknownField(key: string, schema: Schema): string {
  const names = Object.keys(schema.properties ?? {});
  const near = nearName(key, names);
  if (near) return `is not a field here. Did you mean "${near}"?`;
  return names.length === 0
    ? 'is not a field: there are none here'
    : `is not a field here: there is ${enumerate(names.sort(), 'and')}`;
}
