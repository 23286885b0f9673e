import { ApiObject, type Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { Dropped, droppedFrom } from './dropped';

/** A Kubernetes object as it will be written, and where the program made it. */
export interface KubeObject {
  readonly path: string;
  readonly chart: string;
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
  readonly json: Json;
  /** What the program gave it and its class does not write. */
  readonly dropped?: Dropped[];
}

/** JSON that nobody has validated: any field may be missing or of another type. */
export type Json = Record<string, unknown>;

/** Serialises every object that the model reads, once: `json` keeps the result for the manifests. */
export function readObjects(root: Construct, json: Map<ApiObject, unknown>): KubeObject[] {
  const result: KubeObject[] = [];
  const chartPaths = new Map<Chart, string>();
  for (const construct of root.node.findAll()) {
    if (!ApiObject.isApiObject(construct) || !isRead(construct)) continue;
    const value = construct.toJson() as Json;
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

function isRead(object: ApiObject): boolean {
  return object.apiGroup === 'cilium.io' || object.apiGroup === 'gateway.networking.k8s.io' || (object.apiGroup === 'core' && object.kind === 'Service');
}

export function record(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

export function list(value: unknown): Json[] {
  return Array.isArray(value) ? value.map(record) : [];
}

export function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(isText) : [];
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function number(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** Text values of a map, such as labels. */
export function textMap(value: unknown): Record<string, string> {
  return Object.fromEntries(Object.entries(record(value)).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
