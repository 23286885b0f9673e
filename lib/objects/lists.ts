import { grouped } from '../values/grouped';
import type { Schema } from './schema';
import { show } from './words';

/**
 * Finds duplicate items in a list that the API server treats as a set or a map, each with its message.
 */
export function repeated(
  list: readonly unknown[],
  schema: Schema,
): { readonly index: number; readonly message: string }[] {
  const type = schema['x-kubernetes-list-type'];
  if (list.length < 2 || (type !== 'set' && type !== 'map')) return [];
  const keys = schema['x-kubernetes-list-map-keys'] ?? [];
  const items = list.map((item, index) => ({ index, id: identity(type === 'set' ? item : keyOf(item, keys)) }));
  return [...grouped(items, ({ id }) => id).values()]
    .filter((same) => same.length > 1)
    .map(([{ index: first }, { index }]) => {
      const what =
        type === 'set'
          ? show(list[first])
          : keys.map((key) => `${key} ${show(keyOf(list[first], keys)[key])}`).join(', ');
      return { index, message: `repeats item ${first}: ${what} may occur only once` };
    });
}

function keyOf(item: unknown, keys: readonly string[]): Record<string, unknown> {
  const given = typeof item === 'object' && item !== null ? (item as Record<string, unknown>) : {};
  return Object.fromEntries(keys.filter((key) => Object.hasOwn(given, key)).map((key) => [key, given[key]]));
}

/** A text that is the same for equal values, in any order of keys. */
function identity(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(identity).join()}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${identity(item)}`).join()}}`;
  }
  return typeof value === 'bigint' ? String(value) : JSON.stringify(value);
}
