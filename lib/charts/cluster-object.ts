import { ApiObject, ApiObjectMetadata, JsonPatch } from 'cdk8s';
import type { Values } from '../api/values';
import { checkLabelsAndAnnotations } from './route';

/** An object of a cluster-scoped kind, without the chart's namespace, about which API servers would warn. */
export function clusterWide<T extends ApiObject>(object: T): T {
  if (object.metadata.namespace !== undefined) object.addJsonPatch(JsonPatch.remove('/metadata/namespace'));
  return object;
}

/** Complains about metadata that an object of such a kind cannot have. */
export function checkClusterMetadata(values: Values, metadata: ApiObjectMetadata | undefined): void {
  if (metadata?.namespace !== undefined)
    values.refuse('metadata.namespace', metadata.namespace, 'is given to an object that has none: leave it out');
  checkLabelsAndAnnotations(values, metadata);
}
