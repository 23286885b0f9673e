import { readBackendTls as read } from '../kinds/backend-tls-policy';
import type { BackendTls } from './model';
import { isOfGatewayApi, KubeObject } from './objects';

/** Reads the BackendTLSPolicies. */
export function readBackendTls(objects: KubeObject[]): BackendTls[] {
  return objects
    .filter((object) => object.kind === 'BackendTLSPolicy' && isOfGatewayApi(object))
    .map(({ path, chart, name, namespace = 'default', json }) => ({ path, chart, name, namespace, ...read(json) }));
}
