import { FORMATS } from './formats';
import type { Patterns } from './patterns';
import type { Schema } from './schema';
import { count, enumerate, nearName, show } from './words';

/**
 * Takes a complaint about the value, or about its field `key`. `blocking`: the API server evaluates no CEL rule of an
 * object with such an error.
 */
export type Report = (message: string, blocking: boolean, key?: string) => void;

/** A 64-bit integer as text. The API server reads larger numbers as floats. */
export function isInteger(value: unknown): value is number | bigint {
  if (Number.isSafeInteger(value)) return true;
  if (typeof value !== 'bigint' && !(Number.isInteger(value) && Math.abs(value as number) < 1e21)) return false;
  const written = BigInt(String(value));
  return BigInt.asIntN(64, written) === written;
}

/** What is wrong with the type of a value. */
export function typeProblem(value: unknown, schema: Schema): string | undefined {
  if (schema['x-kubernetes-int-or-string']) {
    return typeof value === 'string' || isInteger(value) ? undefined : 'must be a whole number or a string';
  }
  switch (schema.type) {
    case undefined:
      return undefined;
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value) ? undefined : 'must be an object';
    case 'array':
      return Array.isArray(value) ? undefined : `must be a list${value === null ? '' : `: [${show(value)}]`}`;
    case 'string':
      if (typeof value === 'string') return undefined;
      if (typeof value === 'boolean' && schema.enum && !schema.enum.includes(String(value)))
        return `must be a string, one of ${schema.enum.map(show).join(', ')}`;
      return typeof value === 'number' || typeof value === 'boolean'
        ? `must be a string: "${value}"`
        : 'must be a string';
    case 'integer':
      if (isInteger(value)) return undefined;
      return typeof value === 'string' && /^-?\d+$/.test(value)
        ? `must be a whole number, without quotes: ${value}`
        : 'must be a whole number';
    case 'number':
      return typeof value === 'bigint' || (typeof value === 'number' && Number.isFinite(value))
        ? undefined
        : 'must be a number';
    case 'boolean':
      if (typeof value === 'boolean') return undefined;
      return value === 'true' || value === 'false'
        ? `must be true or false, without quotes: ${value}`
        : 'must be true or false';
  }
}

/** Checks a value of the right type, but not its fields, items and branches. */
export function checkLimits(value: unknown, schema: Schema, patterns: Patterns, report: Report): void {
  if (typeof value === 'string') checkString(value, schema, patterns, report);
  else if (typeof value === 'number' || typeof value === 'bigint') checkNumber(value, schema, report);
  else if (Array.isArray(value)) checkList(value, schema, report);
  else if (typeof value === 'object' && value !== null) checkObject(value, schema, report);

  if (schema.enum && !isOneOf(value, schema.enum)) report(enumRule(value, schema.enum), true);
}

function checkString(text: string, schema: Schema, patterns: Patterns, report: Report): void {
  const { minLength, maxLength, pattern, format } = schema;
  if (maxLength !== undefined && text.length > maxLength && [...text].length > maxLength) {
    report(`is ${[...text].length} characters long, at most ${maxLength} are allowed`, true);
  } else if (minLength !== undefined && [...text].length < minLength) {
    report(text === '' ? 'must not be empty' : `must be at least ${count(minLength, 'character')} long`, false);
  } else if (pattern !== undefined && !patterns.matches(pattern, text)) {
    report(`must match ${pattern}`, false);
  }
  const known = format === undefined ? undefined : FORMATS[format];
  if (known && !known.holds(text)) report(known.rule, false);
}

function checkNumber(value: number | bigint, schema: Schema, report: Report): void {
  const { minimum, maximum } = schema;
  const tooSmall = minimum !== undefined && value < minimum;
  const tooBig = maximum !== undefined && value > maximum;
  if (!tooSmall && !tooBig) return;
  if (minimum !== undefined && maximum !== undefined) report(`must be ${minimum} to ${maximum}`, false);
  else report(tooSmall ? `must be at least ${minimum}` : `must be at most ${maximum}`, false);
}

function checkList(list: readonly unknown[], schema: Schema, report: Report): void {
  const { minItems, maxItems } = schema;
  if (minItems !== undefined && list.length < minItems)
    report(`needs at least ${count(minItems, 'item')}, has ${list.length}`, false);
  if (maxItems === 0 && list.length > 0) report('must be empty', true);
  else if (maxItems !== undefined && list.length > maxItems)
    report(`has ${count(list.length, 'item')}, at most ${maxItems} ${maxItems === 1 ? 'is' : 'are'} allowed`, true);
}

function checkObject(value: object, schema: Schema, report: Report): void {
  const { minProperties, maxProperties, required } = schema;
  if (minProperties !== undefined && Object.keys(value).length < minProperties) {
    report(`needs at least ${count(minProperties, 'entry')}, has ${Object.keys(value).length}`, false);
  }
  if (maxProperties !== undefined && Object.keys(value).length > maxProperties) {
    report(`has ${Object.keys(value).length} entries, at most ${maxProperties} are allowed`, true);
  }
  for (const key of required ?? []) {
    if (!Object.hasOwn(value, key)) report('is required', true, key);
  }
}

export function isOneOf(value: unknown, allowed: readonly unknown[]): boolean {
  return allowed.some((item) => item === value || (typeof value === 'bigint' && item === Number(value)));
}

function enumRule(value: unknown, allowed: readonly unknown[]): string {
  const near =
    typeof value === 'string'
      ? nearName(
          value,
          allowed.filter((item) => typeof item === 'string'),
        )
      : undefined;
  if (near) return `is not one of ${allowed.map(show).join(', ')}. Did you mean ${show(near)}?`;
  return `must be ${enumerate(allowed.map(show), 'or')}`;
}
