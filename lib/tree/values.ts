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

function given(values: Json, alone: boolean, overridden: readonly string[]): Pick<GivenValues, 'known' | 'complete'> {
  return {
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
