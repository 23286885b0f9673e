import { FORMATS } from './formats';
import { checkLimits, Report, typeProblem } from './limits';
import type { Patterns } from './patterns';
import type { Schema } from './schema';
import { enumerate, show } from './words';

/** Checks `allOf`, `anyOf`, `oneOf` and `not` of a value. */
export function checkBranches(value: unknown, schema: Schema, patterns: Patterns, report: Report): void {
  const { allOf, anyOf, oneOf, not } = schema;
  if (allOf) for (const branch of allOf) inspect(value, branch, patterns, report);
  if (anyOf && !anyOf.some((branch) => accepts(value, branch, patterns))) {
    report(`must have ${enumerate(anyOf.map(describe), 'or')}`, true);
  }
  if (oneOf) {
    const fitting = oneOf.filter((branch) => accepts(value, branch, patterns));
    if (fitting.length > 1) report(`must have only one of ${enumerate(fitting.map(describe), 'and')}`, false);
    if (fitting.length === 0) report(`must have ${enumerate(oneOf.map(describe), 'or')}`, true);
  }
  if (not && accepts(value, not, patterns)) report(`must not have ${describe(not)}`, false);
}

function accepts(value: unknown, branch: Schema, patterns: Patterns): boolean {
  let accepted = true;
  inspect(value, branch, patterns, () => void (accepted = false));
  return accepted;
}

/** A branch adds limits to what the schema around it describes: a field that it does not mention may be there. */
function inspect(value: unknown, branch: Schema, patterns: Patterns, report: Report): void {
  const problem = typeProblem(value, branch) ?? formatProblem(value, branch);
  if (problem) return report(problem, true);
  checkLimits(value, branch, patterns, report);
  checkBranches(value, branch, patterns, report);
  if (Array.isArray(value)) {
    if (branch.items) for (const item of value) inspect(item, branch.items, patterns, report);
  } else if (typeof value === 'object' && value !== null && branch.properties) {
    for (const [key, schema] of Object.entries(branch.properties)) {
      if (Object.hasOwn(value, key)) inspect((value as Record<string, unknown>)[key], schema, patterns, report);
    }
  }
}

/** A format without a type is one for strings. */
function formatProblem(value: unknown, { type, format }: Schema): string | undefined {
  const known = format === undefined ? undefined : FORMATS[format];
  return known && type === undefined && typeof value !== 'string' ? known.rule : undefined;
}

/** A branch in words: `"cidr"`, `"type" "IPAddress" and "value" of format ipv4 or of format ipv6`. */
function describe(branch: Schema): string {
  const { required = [], properties = {} } = branch;
  const limited = Object.entries(properties).filter(([, schema]) => Object.keys(schema).length > 0);
  const parts = [
    ...required.filter((key) => !limited.some(([name]) => name === key)).map((key) => `"${key}"`),
    ...limited.map(([key, schema]) => `"${key}" ${describe(schema)}`),
    ...(branch.type ? [`of type ${branch.type}`] : []),
    ...(branch.format ? [`of format ${branch.format}`] : []),
    ...(branch.enum ? [enumerate(branch.enum.map(show), 'or')] : []),
    ...(branch.anyOf ? [enumerate(branch.anyOf.map(describe), 'or')] : []),
    ...(branch.not ? [`other than ${describe(branch.not)}`] : []),
  ];
  return enumerate(parts, 'and') || 'any value';
}
