import type { Json } from '../values/json';
import type { Keys } from '../report/fields';
import type { Check, Finding } from './check';

/** The keys at which a finding points: `at`, or else the place of its value in the object. */
export function placeOf(finding: Finding, { field }: Check, json: Json): Keys {
  if (finding.at) return finding.at;
  const below = field ?? ['spec'];
  const inside = valueAt(json, below);
  for (const value of [finding.value ?? []].flat().flatMap(withEnds)) {
    const place = find(inside, below, value);
    if (place) return place;
  }
  return field ?? [];
}

/** The value; for a range of addresses, which objects hold in two fields, its last and first address too. */
function withEnds(value: string): string[] {
  const isRange = /^[\d.]+-[\d.]+$|^[\da-f:]+-[\da-f:]+$/i.test(value);
  return isRange ? [value, ...value.split('-').reverse()] : [value];
}

function valueAt(json: Json, keys: Keys): unknown {
  return keys.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Json)[key] : undefined),
    json,
  );
}

/** The keys of the first place with the value `text`. */
function find(value: unknown, at: Keys, text: string): Keys | undefined {
  if (typeof value !== 'object' || value === null)
    return (typeof value === 'string' || typeof value === 'number') && String(value) === text ? at : undefined;
  for (const [key, item] of Object.entries(value)) {
    const found = find(item, [...at, Array.isArray(value) ? Number(key) : key], text);
    if (found) return found;
  }
  return undefined;
}
