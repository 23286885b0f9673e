import type { Cel, Program } from './cel';
import type { Schema } from './schema';
import type { Walk } from './walk';

/** The CEL rules below one place of a schema. Places without any are left out. */
export interface RuleTree {
  readonly rules: readonly { readonly program: Program; readonly message: string }[];
  readonly fields: readonly (readonly [string, RuleTree])[];
  readonly items?: RuleTree;
  readonly values?: RuleTree;
}

/** Prepares the rules of a schema, or returns undefined where it has none. */
export function compileRules(schema: Schema, cel: Cel): RuleTree | undefined {
  // A rule that compares with the object before does not apply to a new one.
  const rules = (schema['x-kubernetes-validations'] ?? []).filter(({ rule }) => !/\boldSelf\b/.test(rule));
  const fields = Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const tree = compileRules(field, cel);
    return tree ? [[key, tree] as const] : [];
  });
  const items = schema.items && compileRules(schema.items, cel);
  const values = schema.additionalProperties && compileRules(schema.additionalProperties, cel);
  if (rules.length === 0 && fields.length === 0 && !items && !values) return undefined;
  return {
    rules: rules.map(({ rule, message }) => ({ program: cel.compile(rule), message: message ?? `must satisfy ${rule}` })),
    fields,
    items,
    values,
  };
}

/** Evaluates the rules for a value that has its defaults. */
export function checkRules(value: unknown, tree: RuleTree, walk: Walk): void {
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

function evaluate(program: Program, self: unknown, message: string): string | undefined {
  try {
    return program({ self }) === true ? undefined : message;
  } catch (error) {
    return `${message} (which cannot be told here: ${String((error as Error).message).split('\n')[0]})`;
  }
}
