import type { Cel, Program } from './cel';
import type { Schema } from './schema';
import type { Walk } from './walk';

/** The CEL rules below one place of a schema. Places without any are left out. */
export interface RuleTree {
  readonly rules: readonly { readonly program: Program; readonly message: string }[];
  readonly fields: readonly (readonly [string, RuleTree])[];
  readonly items?: RuleTree;
  readonly values?: RuleTree;
  /** A cache of values that satisfy the rules here and below. Dropped if values differ from object to object. */
  passed?: Set<string>;
}

/** The cache pays because values repeat: ten thousand routes share a few parents and a few paths. */
const REMEMBERED = 256;

/** Prepares the rules of a schema, or returns undefined where it has none. */
export function compileRules(schema: Schema, cel: Cel): RuleTree | undefined {
  // A rule that reads `oldSelf` does not apply to a new object.
  const rules = (schema['x-kubernetes-validations'] ?? []).filter(({ rule }) => !/\boldSelf\b/.test(rule));
  const fields = Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const tree = compileRules(field, cel);
    return tree ? [[key, tree] as const] : [];
  });
  const items = schema.items && compileRules(schema.items, cel);
  const values = schema.additionalProperties && compileRules(schema.additionalProperties, cel);
  if (rules.length === 0 && fields.length === 0 && !items && !values) return undefined;
  return {
    rules: rules.map(({ rule, message }) => ({
      program: cel.compile(rule),
      message: message ?? `must satisfy ${rule}`,
    })),
    fields,
    items,
    values,
    passed: new Set(),
  };
}

/** Evaluates the rules for a value that has its defaults. */
export function checkRules(value: unknown, tree: RuleTree, walk: Walk): void {
  if (!tree.passed) {
    evaluateRules(value, tree, walk);
    return;
  }
  const key = textOf(value);
  if (tree.passed.has(key)) return;
  const errors = walk.errors.length;
  evaluateRules(value, tree, walk);
  if (walk.errors.length > errors) return;
  if (tree.passed.size < REMEMBERED) tree.passed.add(key);
  else tree.passed = undefined;
}

function evaluateRules(value: unknown, tree: RuleTree, walk: Walk): void {
  for (const { program, message } of tree.rules) {
    const problem = evaluate(program, value, message);
    if (problem) walk.failAsGiven(problem);
  }
  if (Array.isArray(value)) {
    const { items } = tree;
    if (items) value.forEach((item, index) => walk.under(index, () => checkRules(item, items, walk)));
  } else if (typeof value === 'object' && value !== null) {
    const object = value as Record<string, unknown>;
    for (const [key, field] of tree.fields) {
      if (object[key] !== undefined) walk.under(key, () => checkRules(object[key], field, walk));
    }
    const { values } = tree;
    if (values) for (const key in object) walk.under(key, () => checkRules(object[key], values, walk));
  }
}

/** A unique text for each value: texts have their length in front. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return `"${value.length}:${value}`;
  if (typeof value !== 'object' || value === null) return String(value);
  let text = Array.isArray(value) ? '[' : '{';
  for (const key in value) text += `${textOf(key)}${textOf((value as Record<string, unknown>)[key])},`;
  return `${text}]`;
}

function evaluate(program: Program, self: unknown, message: string): string | undefined {
  try {
    return program({ self }) === true ? undefined : message;
  } catch (error) {
    return `${message} (which cannot be told here: ${String((error as Error).message).split('\n')[0]})`;
  }
}
