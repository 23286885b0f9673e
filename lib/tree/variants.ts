import { OVERWRITTEN, unknownPlaces } from '../values/unknown';
import type { Json } from '../values/json';
import type { AppliedObject } from './object';

/**
 * One object of several files, each of which may be in force: where they differ, it is unknown. A folder of examples
 * has a Gateway of one name in several files.
 */
export function asOne([first, ...others]: readonly AppliedObject[]): AppliedObject {
  const json = others.reduce<unknown>((same, other) => common(same, other.json), first.json) as Json;
  return json === first.json ? first : { ...first, json, unknown: unknownPlaces(json) };
}

/** What two values have in common; the same value where they are equal. */
function common(a: unknown, b: unknown): unknown {
  if (a === b || JSON.stringify(a) === JSON.stringify(b)) return a;
  if (!isMap(a) || !isMap(b)) return OVERWRITTEN;
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(keys.map((key) => [key, common(a[key], b[key])]));
}

function isMap(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
