import { Json } from '../values/json';
import { KubeObject } from '../model/objects';
import type { Keys } from '../report/fields';
import type { AppliedObject } from './object';

/**
 * What a view hides from a check if a field that the check reads is unknown. `object`: the object; `item`: the
 * innermost list item around the field; `field`: the field.
 */
export interface Treatment {
  /** A kind, or a pattern of kinds. */
  readonly kind: string;
  /**
   * A path such as `spec.listeners[].port`. It covers unknown values at, above and below the field; with `=` in front,
   * not below. A key with dots is in braces.
   */
  readonly at: string;
  readonly drop: 'object' | 'item' | 'field';
}

/** What a check sees of a tree, so that no finding depends on an unknown value. */
export interface View {
  readonly treatments: readonly Treatment[];
  /** Drops or trims objects that the model would misread. */
  readonly also?: (object: AppliedObject) => AppliedObject | undefined;
  /** Whether the check sees the cluster that files of nodes describe. */
  readonly nodes?: boolean;
}

/** The objects as `view` shows them. */
export function look(view: View, objects: readonly AppliedObject[]): KubeObject[] {
  const treatments = view.treatments.map(({ kind, at, drop }) => ({
    isFor: new RegExp(`^(?:${kind})$`),
    pattern: keysOfPattern(at),
    isExact: at.startsWith('='),
    drop,
  }));
  return objects.flatMap((object) => {
    const seen = treat(object, treatments);
    const shown = seen && view.also ? view.also(seen) : seen;
    return shown ? [shown] : [];
  });
}

/** A compiled treatment. */
interface Prepared extends Pick<Treatment, 'drop'> {
  readonly isFor: RegExp;
  readonly pattern: readonly string[];
  /** Whether unknown values below the pattern do not count. */
  readonly isExact: boolean;
}

function treat(object: AppliedObject, treatments: readonly Prepared[]): AppliedObject | undefined {
  if (object.unknown.length === 0) return object;
  const drops: Keys[] = [];
  for (const treatment of treatments) {
    if (!treatment.isFor.test(object.kind)) continue;
    const { pattern, drop } = treatment;
    for (const place of object.unknown) {
      if (!concerns(place, treatment)) continue;
      if (drop === 'object') return undefined;
      const index = drop === 'item' ? lastIndex(place, pattern) : undefined;
      if (drop === 'item' && index === undefined) return undefined;
      drops.push(place.slice(0, drop === 'item' ? index! + 1 : Math.min(place.length, pattern.length)));
    }
  }
  if (drops.length === 0) return object;
  return { ...object, json: prune(object.json, drops) };
}

function keysOfPattern(at: string): string[] {
  return [...at.replace(/^=/, '').matchAll(/\{([^}]+)\}|(\[\]|[^.[\]{}]+)/g)].map(
    ([, quoted, plain]) => quoted ?? plain,
  );
}

/** Whether an unknown value is at, above or, unless exact, below the pattern. */
function concerns(place: Keys, { pattern, isExact }: Prepared): boolean {
  if (isExact && place.length > pattern.length) return false;
  return pattern
    .slice(0, place.length)
    .every((part, i) => (part === '[]' ? typeof place[i] === 'number' : part === place[i]));
}

/** The index in `place` of the item of the pattern's innermost list; undefined if the whole list is unknown. */
function lastIndex(place: Keys, pattern: readonly string[]): number | undefined {
  const end = Math.min(place.length, pattern.length) - 1;
  for (let i = end; i >= 0; i--) if (pattern[i] === '[]') return i;
  return undefined;
}

function prune(value: Json, drops: readonly Keys[], at: Keys = []): Json {
  const inside = (item: unknown, place: Keys): unknown => {
    if (!drops.some((drop) => drop.length > place.length && place.every((key, i) => key === drop[i]))) return item;
    if (Array.isArray(item)) {
      return item.flatMap((entry: unknown, i) =>
        isDropped(drops, [...place, i]) ? [] : [inside(entry, [...place, i])],
      );
    }
    return typeof item === 'object' && item !== null ? prune(item as Json, drops, place) : item;
  };
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) =>
      isDropped(drops, [...at, key]) ? [] : [[key, inside(item, [...at, key])]],
    ),
  );
}

function isDropped(drops: readonly Keys[], place: Keys): boolean {
  return drops.some((drop) => drop.length === place.length && drop.every((key, i) => key === place[i]));
}
