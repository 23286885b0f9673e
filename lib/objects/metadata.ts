import { dnsLabel, labelKey, labelValue, objectName, Rule } from '../values/rules';
import { isTime } from './formats';
import type { Schema } from './schema';
import type { Walk } from './walk';

const STRING: Schema = { type: 'string' };
const STRINGS: Schema = { type: 'object', additionalProperties: STRING };
const INTEGER: Schema = { type: 'integer' };
const BOOLEAN: Schema = { type: 'boolean' };

/** The schema of ObjectMeta. The content of managedFields is not checked: the server overwrites this field. */
const METADATA: Schema = {
  type: 'object',
  properties: {
    name: STRING,
    generateName: STRING,
    namespace: STRING,
    labels: STRINGS,
    annotations: STRINGS,
    finalizers: { type: 'array', items: STRING },
    ownerReferences: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          apiVersion: STRING,
          kind: STRING,
          name: STRING,
          uid: STRING,
          controller: BOOLEAN,
          blockOwnerDeletion: BOOLEAN,
        },
      },
    },
    creationTimestamp: STRING,
    deletionTimestamp: STRING,
    deletionGracePeriodSeconds: INTEGER,
    generation: INTEGER,
    resourceVersion: STRING,
    selfLink: STRING,
    uid: STRING,
    managedFields: { type: 'array', items: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } },
  },
};

const ANNOTATION_BYTES = 256 * 1024;

/** Checks the metadata of an object by the rules of lib/values. `walk` is at the metadata. */
export function checkMetadata(given: unknown, namespaced: boolean, walk: Walk): void {
  const metadata = walk.value(given ?? {}, METADATA) as Record<string, unknown>;
  if (walk.blocked) return; // something is of another type

  const check = (value: unknown, rule: Rule, ...keys: string[]) => {
    const problem = rule(String(value));
    const at = (rest: string[]): unknown =>
      rest.length === 0 ? walk.fail(problem!, value) : walk.under(rest[0], () => at(rest.slice(1)));
    if (problem) at(keys);
  };
  if (metadata.name) check(metadata.name, objectName, 'name');
  else if (!metadata.generateName) walk.under('name', () => walk.fail('is required', metadata.name));
  if (metadata.generateName) check(String(metadata.generateName).replace(/.-$/, 'a'), objectName, 'generateName');
  if (namespaced && metadata.namespace) check(metadata.namespace, dnsLabel, 'namespace');
  for (const [key, value] of entries(metadata.labels)) {
    check(key, labelKey, 'labels', key);
    check(value, labelValue, 'labels', key);
  }
  for (const [key] of entries(metadata.annotations)) check(key.toLowerCase(), labelKey, 'annotations', key);
  const size = entries(metadata.annotations).reduce(
    (sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(String(value)),
    0,
  );
  if (size > ANNOTATION_BYTES)
    walk.under('annotations', () => walk.fail(`are ${size} bytes, at most ${ANNOTATION_BYTES} are allowed`, undefined));
  for (const key of ['creationTimestamp', 'deletionTimestamp']) {
    if (metadata[key] !== undefined)
      check(metadata[key], (text) => (isTime(text) ? undefined : 'must be a time such as "2006-01-02T15:04:05Z"'), key);
  }
  checkFinalizers((metadata.finalizers as string[] | undefined) ?? [], check, walk);
  checkOwners((metadata.ownerReferences as Record<string, unknown>[] | undefined) ?? [], walk);
}

function checkFinalizers(
  names: readonly string[],
  check: (value: unknown, rule: Rule, ...keys: string[]) => void,
  walk: Walk,
): void {
  for (const name of names) check(name, labelKey, 'finalizers');
  if (names.includes('orphan') && names.includes('foregroundDeletion')) {
    walk.under('finalizers', () => walk.fail('must not have "orphan" and "foregroundDeletion" together', names));
  }
}

function checkOwners(owners: readonly Record<string, unknown>[], walk: Walk): void {
  walk.under('ownerReferences', () => {
    owners.forEach((owner, index) =>
      walk.under(index, () => {
        for (const key of ['apiVersion', 'kind', 'name', 'uid']) {
          if (!owner[key]) walk.under(key, () => walk.fail('must not be empty', owner[key]));
        }
        if (owner.apiVersion === 'v1' && owner.kind === 'Event') walk.fail('must not be an Event', owner);
      }),
    );
    if (owners.filter(({ controller }) => controller).length > 1)
      walk.fail('must not have more than one with controller: true', owners);
  });
}

function entries(map: unknown): [string, unknown][] {
  return Object.entries((map as Record<string, unknown> | undefined) ?? {});
}
