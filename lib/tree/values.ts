import { Json, record } from '../values/json';
import type { Keys } from '../report/fields';
import { Manifest, parse, SourceFile } from './parse';
import { isUnknown, unknownPlaces } from '../values/unknown';

/** Helm values as a file gives them. */
export interface GivenValues {
  /** The known values alone: checks do not report missing ones. */
  readonly known: Json;
  /** Whether every value is known, and nothing else adds or overrides values. */
  readonly complete: boolean;
  readonly file: string;
  readonly lineOf: (keys: Keys) => number;
  /** Their place in the object. */
  readonly at: Keys;
  /** The values as written. */
  readonly raw: Json;
  /** The layers of merged values: a later one overrides earlier ones. */
  readonly layers?: readonly GivenValues[];
}

/**
 * Merges values as Helm does: later ones override earlier ones. Undefined is a layer that was not read: it may override
 * every earlier layer, so these are dropped.
 */
export function layered(
  all: readonly (GivenValues | undefined)[],
  overridden: readonly string[] = [],
): GivenValues | undefined {
  const unread = all.lastIndexOf(undefined);
  const layers = all.slice(unread + 1).flatMap((one) => one ?? []);
  if (layers.length === 0) return undefined;
  const last = layers[layers.length - 1];
  const raw = layers.map((layer) => layer.raw).reduce(merged);
  const alone = unread < 0 && layers.every(({ complete }) => complete);
  return { ...last, ...given(raw, alone, overridden), raw, layers };
}

/** Merges maps; otherwise the second value replaces the first. */
export function merged(first: Json, second: Json): Json {
  const isMap = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
  return Object.fromEntries(
    [...new Set([...Object.keys(first), ...Object.keys(second)])].map((key) => [
      key,
      key in second
        ? isMap(first[key]) && isMap(second[key])
          ? merged(record(first[key]), record(second[key]))
          : second[key]
        : first[key],
    ]),
  );
}

/** The layer that sets the value at `keys`. */
export function layerOf(values: GivenValues, keys: Keys): GivenValues {
  const says = ({ raw }: GivenValues) =>
    keys.reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? (value as Json)[key] : undefined),
      raw,
    ) !== undefined;
  return [...(values.layers ?? [])].reverse().find(says) ?? values;
}

/** Values that are written in a manifest, as an object or as text. */
export function inlineValues(
  manifest: Manifest,
  at: Keys,
  value: unknown,
  alone: boolean,
  overridden: readonly string[] = [],
): GivenValues | undefined {
  if (typeof value === 'string') {
    // A block scalar starts on the line after its key.
    const inner = fromText({ path: manifest.file, text: value }, alone, overridden);
    return inner && { ...inner, lineOf: (keys) => manifest.lineOf(at) + inner.lineOf(keys) };
  }
  if (value === undefined) return undefined;
  return {
    ...given(record(value), alone, overridden),
    file: manifest.file,
    at,
    lineOf: (keys) => manifest.lineOf([...at, ...keys]),
  };
}

/** Values of a file of their own. */
export function fromText(
  file: SourceFile,
  alone: boolean,
  overridden: readonly string[] = [],
): GivenValues | undefined {
  const parsed = parse(file);
  if (typeof parsed === 'string' || parsed.length !== 1) return undefined;
  const [{ json, lineOf }] = parsed;
  return { ...given(json, alone, overridden), file: file.path, at: [], lineOf };
}

/** Values that no file holds as such: options of a command set them. */
export function valuesAt(raw: Json, file: string, lineOf: (keys: Keys) => number): GivenValues {
  return { ...given(raw, false, []), file, at: [], lineOf };
}

function given(
  values: Json,
  alone: boolean,
  overridden: readonly string[],
): Pick<GivenValues, 'known' | 'complete' | 'raw'> {
  return {
    raw: values,
    known: knownOf(values, overridden),
    complete: alone && overridden.length === 0 && unknownPlaces(values).length === 0,
  };
}

/** `overridden`: dotted names of values that parameters set. */
function knownOf(values: Json, overridden: readonly string[], above = ''): Json {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => {
      const name = `${above}${key}`;
      if (isUnknown(key) || isUnknown(value) || overridden.includes(name)) return [];
      return [
        [
          key,
          typeof value === 'object' && value !== null && !Array.isArray(value)
            ? knownOf(value as Json, overridden, `${name}.`)
            : value,
        ],
      ];
    }),
  );
}
