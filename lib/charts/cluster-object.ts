import { ApiObject, JsonPatch } from 'cdk8s';

/** An object of a kind that has no namespace: a chart gives its own to every object, and API servers warn of that. */
export function clusterWide<T extends ApiObject>(object: T): T {
  if (object.metadata.namespace !== undefined) object.addJsonPatch(JsonPatch.remove('/metadata/namespace'));
  return object;
}
