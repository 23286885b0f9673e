import { CERT_MANAGER } from '../kinds/certificate';
import { ENVOY_GROUP } from '../kinds/envoy-proxy';
import type { Keys } from '../report/fields';
import type { Json } from '../values/json';

/** A Kubernetes object as synth writes it, and the construct that made it. */
export interface KubeObject {
  readonly path: string;
  readonly chart: string;
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
  readonly json: Json;
  /** The fields that the user set and that its class does not write. */
  readonly dropped?: Dropped[];
}

/** A field that the user set and that the class of the object does not write. */
export interface Dropped {
  /** Its place. The keys above it are spelled as in the CRD. */
  readonly at: Keys;
  readonly value: unknown;
  /** The class that `cdk8s import` made. */
  readonly className: string;
}

export const GATEWAY_API = 'gateway.networking.k8s.io';

/** Whether the model reads objects of a kind. The API group of Services is "". */
export function isRead(group: string, kind: string): boolean {
  return (
    group === 'cilium.io' ||
    group === GATEWAY_API ||
    (group === ENVOY_GROUP && kind === 'EnvoyProxy') ||
    (group === CERT_MANAGER && kind === 'Certificate') ||
    (group === '' && kind === 'Service')
  );
}

/** Whether an object is of the Gateway API, in any version. */
export function isOfGatewayApi({ apiVersion }: Pick<KubeObject, 'apiVersion'>): boolean {
  return apiVersion.startsWith(`${GATEWAY_API}/`);
}
