import type { Json } from '../model/json';
import type { Keys } from '../report/fields';
import type { Check, Finding } from './check';

/** The keys of the object at which a finding points: those that it knows, or those of the value that it names. */
export function placeOf(finding: Finding, { field }: Check, json: Json): Keys {
  if (finding.at) return finding.at;
  const below = field ?? ['spec'];
  const place = finding.value === undefined ? undefined : find(valueAt(json, below), below, ends(finding.value));
  return place ?? field ?? [];
}

/** The value and, of a range of addresses, which objects have in two fields, its first one. */
function ends(value: string): readonly string[] {
  return /^[\d.]+-[\d.]+$|^[\da-f:]+-[\da-f:]+$/i.test(value) ? [value, value.split('-')[0]] : [value];
}

function valueAt(json: Json, keys: Keys): unknown {
  return keys.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Json)[key] : undefined),
    json,
  );
}

/** Where one of `texts` stands first. */
function find(value: unknown, at: Keys, texts: readonly string[]): Keys | undefined {
  if (typeof value !== 'object' || value === null)
    return (typeof value === 'string' || typeof value === 'number') && texts.includes(String(value)) ? at : undefined;
  for (const [key, item] of Object.entries(value)) {
    const found = find(item, [...at, Array.isArray(value) ? Number(key) : key], texts);
    if (found) return found;
  }
  return undefined;
}
