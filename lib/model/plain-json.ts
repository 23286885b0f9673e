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

/** A value that cdk8s has more to do with than to copy it. */
const UNUSUAL = Symbol('unusual');

/** What every app has. Another one may change any value. */
const RESOLVERS: readonly unknown[] = [LazyResolver, ImplicitTokenResolver, NumberStringUnionResolver];

/**
 * Returns what gives the JSON of the objects below `root`: at once, where an object holds plain values alone, without
 * patches, and else by `toJson`, which is the specification (test/plain-json.test.ts compares the two).
 */
export function jsonReader(root: IConstruct): (object: ApiObject) => Json {
  const isUsual =
    root instanceof App &&
    root.resolvers.length === RESOLVERS.length &&
    root.resolvers.every(({ constructor }, i) => constructor === RESOLVERS[i]) &&
    !process.env.CDK8S_DISABLE_SORT;
  return (object) => ((isUsual && plainJson(object)) || object.toJson()) as Json;
}

/** What `ApiObject.toJson` reads, and does not show. */
interface Insides {
  readonly props: Readonly<Record<string, unknown>>;
  readonly patches: readonly unknown[];
}

/** The JSON of an object, undefined where cdk8s is to make it. */
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

/** As `ApiObjectMetadataDefinition.toJson` makes it. */
function metadataOf({ metadata }: ApiObject): unknown {
  const insides = metadata as unknown as { readonly _additionalAttributes: unknown; readonly finalizers: unknown };
  const { _additionalAttributes: more, finalizers } = insides;
  if (Object.getPrototypeOf(metadata) !== ApiObjectMetadataDefinition.prototype || typeof more !== 'object')
    return UNUSUAL;
  const { name, namespace, annotations, labels } = metadata as unknown as Json;
  const { ownerReferences } = metadata as unknown as Json;
  const known: Json = { annotations, finalizers, labels, name, namespace, ownerReferences };
  for (const key in more) if (!Object.hasOwn(known, key)) return copy({ ...more, ...known }, true);
  return copy(known, true);
}

/** A copy with sorted keys and without what is empty; of metadata, empty lists and objects are. */
function copy(value: unknown, ofMetadata: boolean): unknown {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) {
    if (ofMetadata && value.length === 0) return undefined;
    const list: unknown[] = [];
    for (const item of value) {
      const copied = copy(item, ofMetadata);
      // cdk8s leaves a gap.
      if (copied === UNUSUAL || copied === undefined) return UNUSUAL;
      list.push(copied);
    }
    return list;
  }
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return UNUSUAL;
  const result: Json = {};
  let isEmpty = true;
  for (const key of sortedKeys(value)) {
    // An object with such a key is something else to cdk8s.
    if (key === '__proto__' || key === 'constructor' || key === 'resolve') return UNUSUAL;
    const copied = copy((value as Json)[key], ofMetadata);
    if (copied === UNUSUAL) return UNUSUAL;
    if (copied === undefined) continue;
    result[key] = copied;
    isEmpty = false;
  }
  return ofMetadata && isEmpty ? undefined : result;
}

/** The keys of an object in the order of `sort`, which costs more than the rest where they are in order or few. */
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
