import { Json, record } from '../values/json';
import type { Keys } from '../report/fields';
import { Kustomization, Patch } from './kustomizations';
import type { TreeObject, AppliedObject } from './object';
import { isUnknown, OVERWRITTEN, related, unknownPlaces } from '../values/unknown';

/** Whether a patch of the owner may change the object that a chart or an operator makes from it. */
export function writesOver({ kind, name, places }: Patch, { within }: TreeObject): boolean {
  const { owner, at } = within!;
  if (kind === undefined && name === undefined && places !== undefined) return false;
  return (
    fits(kind, owner!.kind) &&
    fits(name, owner!.name) &&
    (!places || places.some((place) => related(place, at) || place[1] === 'targetNamespace'))
  );
}

/** kustomize reads kinds and names of patch targets as regular expressions. */
function fits(pattern: string | undefined, value: string): boolean {
  return pattern === undefined || pattern === value || wholeMatch(pattern, value);
}

export function selects(patch: Patch, object: TreeObject): boolean {
  return (
    fits(patch.kind, object.kind) &&
    fits(patch.name, object.name) &&
    (patch.kind !== undefined || patch.name !== undefined || patch.places === undefined)
  );
}

function wholeMatch(pattern: string, value: string): boolean {
  if (/^[\w-]+$/.test(pattern)) return pattern === value;
  try {
    return new RegExp(`^(?:${pattern})$`).test(value);
  } catch {
    return true;
  }
}

export function withUnknown(
  object: TreeObject & Pick<AppliedObject, 'namespaceUnsaid' | 'isClusterWide'>,
  patches: readonly Patch[],
  above: readonly Kustomization[],
  labels: Record<string, string>,
): AppliedObject {
  const renamed = above.some(({ renames }) => renames);
  const rewritten = above.some(({ transforms }) => transforms);
  const json =
    patches.length > 0 || renamed || rewritten || Object.keys(labels).length > 0
      ? // Not structuredClone: under jest its objects are of another realm, and no maps to CEL.
        (JSON.parse(JSON.stringify(object.json)) as Json)
      : object.json;
  for (const { places } of patches) {
    if (!places) json.spec = OVERWRITTEN;
    else places.forEach((place) => overwrite(json, place));
  }
  if (rewritten) json.spec = OVERWRITTEN;
  if (Object.keys(labels).length > 0) {
    const metadata = record(json.metadata);
    json.metadata = { ...metadata, labels: { ...record(metadata.labels), ...labels } };
  }
  if (renamed) overwrite(json, ['metadata', 'name']);
  return {
    ...object,
    json,
    name: renamed ? `${OVERWRITTEN}-${object.name}` : object.name,
    unknown: unknownPlaces(json),
  };
}

function overwrite(json: Json, place: Keys): void {
  let here = json;
  for (const key of place.slice(0, -1)) {
    const next = here[key];
    if (typeof next === 'string' && isUnknown(next)) return;
    if (typeof next !== 'object' || next === null) here[key] = {};
    here = here[key] as Json;
  }
  if (place.length > 0) here[place[place.length - 1]] = OVERWRITTEN;
}
