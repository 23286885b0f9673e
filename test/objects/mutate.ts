// Breaks one thing of an object, or changes one that must not matter.
import { fieldSchema, Schema } from '../../lib/objects/schema';
import type { Random } from './random';

/** A copy of JSON. Not structuredClone: its arrays are of Node's own realm, which CEL takes for no lists under jest. */
function copyOf<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

type Json = Record<string, unknown>;

/** A value inside an object, with its schema. */
interface Place {
  readonly parent: Json | unknown[];
  readonly key: string | number;
  readonly schema: Schema;
}

/** Returns a copy of `object` with one change, and what the change was. */
export function mutate(
  object: Json,
  schema: Schema,
  random: Random,
): { readonly object: Json; readonly change: string } {
  const copy = copyOf(object);
  const found = places(copy, schema).filter(
    ({ key, parent }) => parent !== copy || (key !== 'apiVersion' && key !== 'kind'),
  );
  if (found.length === 0) return { object: copy, change: 'nothing to change' };
  const place = random.pick(found);
  const change = random.pick(changes(place, random));
  change.make();
  return { object: copy, change: `${change.name} at ${place.key}` };
}

function places(value: unknown, schema: Schema): Place[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, key) =>
      schema.items ? [{ parent: value, key, schema: schema.items }, ...places(item, schema.items)] : [],
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  const parent = value as Json;
  return Object.keys(parent).flatMap((key) => {
    const field = key === 'metadata' ? undefined : fieldSchema(schema, key);
    return field ? [{ parent, key, schema: field }, ...places(parent[key], field)] : [];
  });
}

interface Change {
  readonly name: string;
  readonly make: () => void;
}

function changes({ parent, key, schema }: Place, random: Random): Change[] {
  const value = (parent as Json)[key];
  const set = (name: string, next: unknown): Change => ({ name, make: () => void ((parent as Json)[key] = next) });
  const wrong = random.pick<unknown>([
    'text',
    7,
    -1,
    1.5,
    true,
    {},
    [],
    ['x'],
    { a: 1 },
    null,
    '12',
    2 ** 40,
    1e19,
    1e300,
  ]);
  const result: Change[] = [set(`replace by ${JSON.stringify(wrong)}`, wrong), set('null', null)];
  if (!Array.isArray(parent)) {
    result.push({ name: 'remove', make: () => void delete parent[key] });
    result.push({ name: 'a field of another name', make: () => void (parent[`${key}s`] = value) });
    result.push({ name: 'a field in other case', make: () => void (parent[String(key).toUpperCase()] = value) });
  } else {
    result.push({ name: 'repeat item', make: () => void parent.push(copyOf(value)) });
  }
  if (typeof value === 'string') {
    const end = random.pick([
      '!',
      ' ',
      '.',
      '\n',
      '-',
      '/',
      'ü',
      '\u2028',
      '*',
      '%2f',
      '//',
      '/..',
      '#',
      '.cluster.local',
      ':1',
    ]);
    result.push(
      set('empty', ''),
      set('longer', value.padEnd((schema.maxLength ?? 300) + 1, 'a')),
      set('as long as allowed', value.padEnd(schema.maxLength ?? 300, 'a')),
    );
    result.push(
      set('longest, of astral characters', '😀'.repeat(Math.min(schema.maxLength ?? 3, 300))),
      set(`with ${end}`, value + end),
      set(`${end} in front`, end + value),
    );
    result.push(
      set('upper case', value.toUpperCase()),
      set(
        'an address',
        random.pick([
          '10.0.0.1',
          '1.2.3',
          '256.1.1.1',
          '::1',
          'fe80::1%eth0',
          '10.0.0.0/33',
          '10.0.0.0/',
          '::/129',
          '1::2::3/8',
          '::ffff:1.2.3.4',
        ]),
      ),
    );
  }
  if (typeof value === 'number') {
    const { minimum = 0, maximum = 2 ** 31 } = schema;
    for (const next of [
      minimum - 1,
      minimum,
      maximum,
      maximum + 1,
      value + 0.5,
      String(value),
      2 ** 53,
      2 ** 63,
      -(2 ** 63),
      0,
    ])
      result.push(set(`number ${next}`, next));
  }
  if (schema.enum)
    result.push(
      set('another word', `${String(value)}x`),
      ...schema.enum.map((next) => set(`enum ${String(next)}`, next)),
    );
  if (Array.isArray(value)) {
    result.push(
      set('no items', []),
      set('null item', [...value, null]),
      set('all twice', [...value, ...copyOf(value)]),
    );
    const { maxItems } = schema;
    if (value.length > 0 && maxItems !== undefined) {
      result.push(
        set(
          'too many items',
          Array.from({ length: maxItems + 1 }, () => copyOf(value[0])),
        ),
      );
    }
  } else if (typeof value === 'object' && value !== null) {
    const { maxProperties, properties = {} } = schema;
    result.push(set('without fields', {}), set('an unknown field', { ...value, unknownField: 1 }));
    for (const name of Object.keys(properties))
      if (!(name in value) && random.chance(0.2)) result.push(set(`null ${name}`, { ...value, [name]: null }));
    if (schema.additionalProperties && maxProperties !== undefined) {
      result.push(
        set(
          'too many entries',
          Object.fromEntries(
            Array.from({ length: maxProperties + 1 }, (_, i) => [`k${i}`, Object.values(value)[0] ?? 'v']),
          ),
        ),
      );
    }
  }
  return result;
}
