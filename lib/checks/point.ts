import type { Json } from '../model/json';
import type { Keys } from '../report/fields';

/** Where findings of the whole are about, if no value of the object is in the message. */
const PLACES: Readonly<Record<string, Keys>> = {
  'gateway-name-too-long': ['metadata', 'name'],
  'routes-collide': ['spec', 'hostnames'],
  'route-hostname-outside': ['spec', 'hostnames'],
};

const BLOCKS = ['spec', 'blocks'];

/** The fields in which the values of a message are looked for. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  'pool-holds-router': BLOCKS,
  'pools-overlap': BLOCKS,
  'pool-empty': BLOCKS,
  'pool-host-bits': BLOCKS,
  'pool-block-unreadable': BLOCKS,
  'pool-family-unannounced': BLOCKS,
  'route-parent-missing': ['spec', 'parentRefs'],
  'route-kind-outside': ['spec', 'parentRefs'],
  'route-namespace-outside': ['spec', 'parentRefs'],
  'route-skips-redirect': ['spec', 'parentRefs'],
  'gateway-name-near': ['spec', 'parentRefs'],
  'backend-port-missing': ['spec', 'rules'],
  'backend-without-grant': ['spec', 'rules'],
  'route-hostname-outside': ['spec', 'hostnames'],
  'routes-collide': ['spec', 'hostnames'],
  'listeners-collide': ['spec', 'listeners'],
  'node-in-two-policies': ['spec', 'nodeSelector'],
  // Services ask by annotations.
  'address-taken-twice': [],
  'service-address-in-no-pool': [],
  'service-family-outside': [],
};

/** What a finding points to: the longest value of the object that its message names, or the field that it is about. */
export function pointTo(check: string, message: string, json: Json): Keys {
  const field = FIELDS[check] ?? ['spec'];
  const words = new Set(message.match(/[\w.:/*-]+/g)?.map((word) => word.replace(/[.:]+$/, '')) ?? []);
  const parts = [...words].flatMap((word) =>
    /^[\d.]+-[\d.]+$|^[\da-f:]+-[\da-f:]+$/i.test(word) ? word.split('-') : [word],
  );
  const named = leaves(valueAt(json, field), field).filter(({ text }) => text.length > 1 && parts.includes(text));
  const longest = Math.max(...named.map(({ text }) => text.length));
  return named.find(({ text }) => text.length === longest)?.at ?? PLACES[check] ?? (FIELDS[check] ? field : []);
}

function valueAt(json: Json, keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Json)[key] : undefined),
    json,
  );
}

function leaves(value: unknown, at: Keys): { text: string; at: Keys }[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => leaves(item, [...at, i]));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, item]) => leaves(item, [...at, key]));
  return value === undefined || value === null || typeof value === 'boolean' ? [] : [{ text: String(value), at }];
}
