import { Json, record } from '../values/json';
import type { Keys } from '../report/fields';
import { Manifest, parse, SourceFile } from './parse';
import { isUnknown, unknownPlaces } from '../values/unknown';

/** Helm values as a file gives them. */
export interface GivenValues {
  /** Without those that are unknown: what is not said, no check speaks of. */
  readonly known: Json;
  /** None is unknown, and nothing else adds to them or goes before them. */
  readonly complete: boolean;
  readonly file: string;
  readonly lineOf: (keys: Keys) => number;
  /** Where they stand in an object. */
  readonly at: Keys;
  /** As they stand there. */
  readonly raw: Json;
  /** Where they are put together of several: each of them, what goes before the others last. */
  readonly layers?: readonly GivenValues[];
}

/**
 * Values that Helm puts together: what stands later goes before what stands earlier. Undefined is what was not read:
 * what stands before it may not hold.
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

/** Maps are put together; of anything else the later one holds. */
function merged(first: Json, second: Json): Json {
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

/** Those of the layers that say the value at `keys`. */
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
    // The text of a block begins on the line after its key.
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

/** `overridden`: dotted names that something else sets. */
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
