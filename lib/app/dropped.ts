import { ApiObject } from 'cdk8s';
import type { Dropped } from '../model/objects';
import type { Keys } from '../report/fields';
import type { Json } from '../values/json';

/**
 * The fields that the class of an object dropped from `json`. A class of `cdk8s import` writes only the fields that it
 * knows, in its own spelling, and silently drops all others, from props and from JSON patches.
 */
export function droppedFrom(object: ApiObject, json: Json): Dropped[] {
  const type = importedType(object);
  if (!type) return [];
  const { name: className } = type.constructor;
  const found: Dropped[] = [];
  const drop = (at: Keys, value: unknown) => found.push({ at, value, className });
  const { status: _, ...given } = ApiObject.prototype.toJson.call(object) as Json;
  const written = object.toJson === type.toJson ? json : (type.toJson.call(object) as Json);
  compare(given, written, [], drop);
  // The class writes its own apiVersion and kind over those of a patch.
  for (const key of ['apiVersion', 'kind']) if (given[key] !== written[key]) drop([key], given[key]);
  return found;
}

/** The prototype of the class from `cdk8s import`, which writes the object. */
function importedType(object: ApiObject): ApiObject | undefined {
  for (
    let type = Object.getPrototypeOf(object) as ApiObject;
    type && type !== ApiObject.prototype;
    type = Object.getPrototypeOf(type) as ApiObject
  ) {
    if (Object.hasOwn(type, 'toJson') && Object.hasOwn(type.constructor, 'GVK')) return type;
  }
  return undefined;
}

/**
 * Calls `drop` for each value of `given` that is missing in `written`, where keys may differ in spelling: peerAsn and
 * peerASN.
 */
function compare(given: unknown, written: unknown, at: Keys, drop: (at: Keys, value: unknown) => void): void {
  if (Array.isArray(given) && Array.isArray(written)) {
    given.forEach((item, i) => compare(item, written[i], [...at, i], drop));
  } else if (isObject(given) && isObject(written)) {
    const spelled = new Map(Object.keys(written).map((key) => [plain(key), key]));
    const taken = new Map<string, string>();
    // If a field is there in two spellings, the class reads its own, not the CRD's.
    for (const key of Object.keys(given))
      if (!Object.hasOwn(written, key) && !isEmpty(given[key]) && spelled.has(plain(key)))
        taken.set(spelled.get(plain(key))!, key);
    for (const [key, value] of Object.entries(given)) {
      if (isEmpty(value)) continue;
      const name = Object.hasOwn(written, key) ? key : spelled.get(plain(key));
      if (name === undefined || (taken.get(name) ?? key) !== key) drop([...at, key], value);
      else compare(value, written[name], [...at, name], drop);
    }
  } else if (written === undefined && !isEmpty(given)) {
    drop(at, given);
  }
}

function plain(key: string): string {
  return key.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether the value is empty, so that dropping it loses nothing. */
function isEmpty(value: unknown): boolean {
  if (typeof value === 'object' && value !== null)
    return !(value instanceof Date) && Object.values(value).every(isEmpty);
  return value === undefined || value === null || value === '';
}
