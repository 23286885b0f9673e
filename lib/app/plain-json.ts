import {
  ApiObject,
  ApiObjectMetadataDefinition,
  App,
  ImplicitTokenResolver,
  LazyResolver,
  NumberStringUnionResolver,
} from 'cdk8s';
import type { IConstruct } from 'constructs';
import type { Json } from '../values/json';

/** Marks a value that cdk8s does not simply copy. */
const UNUSUAL = Symbol('unusual');

/** The default resolvers of an app. Any other resolver may change values. */
const RESOLVERS: readonly unknown[] = [LazyResolver, ImplicitTokenResolver, NumberStringUnionResolver];

/**
 * Returns a function that serialises the objects below `root`. An object with plain values and without patches takes a
 * fast path, any other `toJson`, which is the specification: test/plain-json.test.ts compares both.
 */
export function jsonReader(root: IConstruct): (object: ApiObject) => Json {
  const isUsual =
    root instanceof App &&
    root.resolvers.length === RESOLVERS.length &&
    root.resolvers.every(({ constructor }, i) => constructor === RESOLVERS[i]) &&
    !process.env.CDK8S_DISABLE_SORT;
  return (object) => ((isUsual && plainJson(object)) || object.toJson()) as Json;
}

/** The private fields that `ApiObject.toJson` reads. */
interface Insides {
  readonly props: Readonly<Record<string, unknown>>;
  readonly patches: readonly unknown[];
}

/** The JSON of an object; undefined if only `toJson` can make it. */
export function plainJson(object: ApiObject): Json | undefined {
  if (object.toJson !== ApiObject.prototype.toJson) return undefined;
  const { props, patches } = object as unknown as Insides;
  if (patches?.length !== 0) return undefined;
  const metadata = metadataOf(object);
  if (metadata === UNUSUAL || metadata === undefined) return undefined;
  const json: Json = { apiVersion: undefined, kind: undefined, metadata };
  for (const key of sortedKeys(props)) {
    if (key === 'metadata') continue;
    if (key === '__proto__' || key === 'constructor' || key === 'resolve') return undefined;
    const value = copy(props[key], false);
    if (value === UNUSUAL) return undefined;
    if (value !== undefined) json[key] = value;
  }
  return json.apiVersion === undefined || json.kind === undefined ? undefined : json;
}

/** The metadata as `ApiObjectMetadataDefinition.toJson` writes it. */
function metadataOf({ metadata }: ApiObject): unknown {
  const given = metadata as unknown as Json;
  const { _additionalAttributes: more } = given;
  if (Object.getPrototypeOf(metadata) !== ApiObjectMetadataDefinition.prototype || typeof more !== 'object')
    return UNUSUAL;
  const { annotations, finalizers, labels, name, namespace, ownerReferences } = given;
  const written = { annotations, finalizers, labels, name, namespace, ownerReferences };
  for (const key in more) if (!Object.hasOwn(written, key)) return copy({ ...more, ...written }, true);
  return copy(written, true);
}

/**
 * A copy with sorted keys, without null and undefined; in metadata, also without empty lists and objects. One function
 * that calls itself: two that call each other take Node several times as long to optimise.
 */
function copy(value: unknown, ofMetadata: boolean): unknown {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) {
    if (ofMetadata && value.length === 0) return undefined;
    const list: unknown[] = [];
    for (const item of value) {
      const copied = copy(item, ofMetadata);
      // cdk8s leaves a gap in the list.
      if (copied === UNUSUAL || copied === undefined) return UNUSUAL;
      list.push(copied);
    }
    return list;
  }
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return UNUSUAL;
  const result: Json = {};
  let isEmpty = true;
  for (const key of sortedKeys(value)) {
    // cdk8s does not simply copy an object with one of these keys.
    if (key === '__proto__' || key === 'constructor' || key === 'resolve') return UNUSUAL;
    const copied = copy((value as Json)[key], ofMetadata);
    if (copied === UNUSUAL) return UNUSUAL;
    if (copied === undefined) continue;
    result[key] = copied;
    isEmpty = false;
  }
  return ofMetadata && isEmpty ? undefined : result;
}

/** The sorted keys of an object. For few keys, insertion sort is much faster than `sort`. */
function sortedKeys(value: object): string[] {
  const keys = Object.keys(value);
  if (keys.length > 10) return keys.sort();
  for (let i = 1; i < keys.length; i++) {
    const key = keys[i];
    let at = i;
    for (; at > 0 && keys[at - 1] > key; at--) keys[at] = keys[at - 1];
    keys[at] = key;
  }
  return keys;
}
