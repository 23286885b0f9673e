import type { Rule } from './rules';

/**
 * The value, where it is right: for statics, which have no construct to name.
 * @throws with what was asked for, the value and the rule
 */
export function refusal(what: string, value: string, rule: Rule): string {
  const complaint = typeof value === 'string' ? rule(value) : 'must be text';
  if (complaint) throw new Error(`${what} ${JSON.stringify(value)}: ${complaint}`);
  return value;
}
