import { ApiObject, type Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { Dropped, droppedFrom } from './dropped';
import { jsonReader } from './plain-json';
import { ENVOY_GROUP } from '../kinds/envoy-proxy';
import { Json, record, text } from '../values/json';

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

/** Serialises every object that the model reads. `json` keeps the results for the manifests. */
export function readObjects(root: Construct, json: Map<ApiObject, unknown>): KubeObject[] {
  const result: KubeObject[] = [];
  const chartPaths = new Map<Chart, string>();
  const jsonOf = jsonReader(root);
  for (const construct of root.node.findAll()) {
    if (!ApiObject.isApiObject(construct) || !isRead(construct)) continue;
    const value = jsonOf(construct);
    json.set(construct, value);
    const metadata = record(value.metadata);
    const chart = chartPaths.get(construct.chart) ?? construct.chart.node.path;
    chartPaths.set(construct.chart, chart);
    result.push({
      path: construct.node.path,
      chart,
      apiVersion: String(value.apiVersion),
      kind: String(value.kind),
      name: String(metadata.name),
      namespace: text(metadata.namespace),
      json: value,
      ...(construct.apiGroup === 'core' ? {} : { dropped: droppedFrom(construct, value) }),
    });
  }
  return result;
}

/** Whether an object is of the Gateway API, in any version. */
export function isOfGatewayApi({ apiVersion }: Pick<KubeObject, 'apiVersion'>): boolean {
  return apiVersion.startsWith(`${GATEWAY_API}/`);
}

const GATEWAY_API = 'gateway.networking.k8s.io';

function isRead(object: ApiObject): boolean {
  return (
    object.apiGroup === 'cilium.io' ||
    object.apiGroup === GATEWAY_API ||
    (object.apiGroup === ENVOY_GROUP && object.kind === 'EnvoyProxy') ||
    (object.apiGroup === 'core' && object.kind === 'Service')
  );
}
