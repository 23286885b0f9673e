import { stringify } from 'yaml';
import { isYamlWord, YAML_OPTIONS } from '../values/yaml-scalar';

/**
 * Writes plain JSON as YAML, byte for byte as the library `yaml` does for cdk8s, but with quotes around what only Go
 * reads as numbers, and faster: most of a manifest is short text that needs no quotes. All other values go to `yaml`
 * itself. test/yaml.test.ts compares the two on random values.
 */
export function yamlOf(value: unknown): string {
  const lines: string[] = [];
  return isFilled(value) && block(value, '', '', lines, new Map()) ? lines.join('') : slowYamlOf(value);
}

/** A value as the library `yaml` writes it: `yamlOf` must return the same text. */
export function slowYamlOf(value: unknown): string {
  return stringify(value, { ...YAML_OPTIONS, keepUndefined: true, lineWidth: 0 });
}

/** Text that needs no quotes in YAML 1.1: it does not begin like a number and has no character with a meaning. */
const PLAIN = /^[A-Za-z/_][\w./-]*(?<!-)$/;

/**
 * Adds the entries of a map or list, each on its own lines, the first behind `start`, because nested entries begin
 * behind the dash of a list. Returns false where it cannot: then `yaml` writes the whole value.
 */
function block(value: object, indent: string, start: string, lines: string[], scalars: Map<string, string>): boolean {
  const inner = `${indent}  `;
  let before = start;
  if (Array.isArray(value)) {
    for (const item of value) {
      if (isFilled(item)) {
        if (!block(item, inner, `${before}- `, lines, scalars)) return false;
      } else {
        const written = scalar(item, scalars);
        if (written === undefined) return false;
        lines.push(`${before}- ${written}\n`);
      }
      before = indent;
    }
    return true;
  }
  for (const key in value) {
    if (!PLAIN.test(key) || isYamlWord(key)) return false;
    const item = (value as Record<string, unknown>)[key];
    if (isFilled(item)) {
      lines.push(`${before}${key}:\n`);
      if (!block(item, inner, inner, lines, scalars)) return false;
    } else {
      const written = scalar(item, scalars);
      if (written === undefined) return false;
      lines.push(`${before}${key}: ${written}\n`);
    }
    before = indent;
  }
  return true;
}

/** Whether a value is a plain map or list that is not empty. */
function isFilled(value: unknown): value is object {
  if (Array.isArray(value)) return value.length > 0;
  if (!isPlainObject(value)) return false;
  for (const _ in value as object) return true;
  return false;
}

/** Writes a value on one line; undefined for text of several lines and for values that are not plain. */
function scalar(value: unknown, scalars: Map<string, string>): string | undefined {
  if (typeof value === 'string') {
    if (PLAIN.test(value) && !isYamlWord(value)) return value;
    if (value.includes('\n')) return undefined;
    const known = scalars.get(value);
    if (known !== undefined) return known;
    // Inside a list, because `---` alone would end the document.
    const text = slowYamlOf([value]).slice('- '.length, -1);
    scalars.set(value, text);
    return text;
  }
  if (Object.is(value, -0)) return '-0';
  if (typeof value === 'boolean' || value === null || Number.isSafeInteger(value)) return String(value);
  if (Array.isArray(value)) return '[]';
  return isPlainObject(value) ? '{}' : undefined;
}

function isPlainObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
