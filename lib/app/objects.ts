import { ApiObject, type Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import type { NamespaceUse } from '../model/namespaces';
import { isRead, type KubeObject } from '../model/objects';
import { record, text } from '../values/json';
import { droppedFrom } from './dropped';
import { jsonReader } from './plain-json';

/** What the model needs to know of an app. */
export interface AppObjects {
  /** The objects that the model reads. */
  readonly objects: KubeObject[];
  /** The namespaces of all objects, whatever their kind. */
  readonly namespaces: NamespaceUse[];
}

/** Reads the objects of an app and serialises those that the model reads. `json` keeps these for the manifests. */
export function readApp(root: Construct, json: Map<ApiObject, unknown>): AppObjects {
  const objects: KubeObject[] = [];
  const namespaces = new Map<string, NamespaceUse>();
  const chartPaths = new Map<Chart, string>();
  const jsonOf = jsonReader(root);
  for (const construct of root.node.findAll()) {
    if (!ApiObject.isApiObject(construct)) continue;
    addNamespace(construct, namespaces);
    if (!isRead(construct.apiGroup === 'core' ? '' : construct.apiGroup, construct.kind)) continue;
    const value = jsonOf(construct);
    json.set(construct, value);
    const metadata = record(value.metadata);
    const chart = chartPaths.get(construct.chart) ?? construct.chart.node.path;
    chartPaths.set(construct.chart, chart);
    objects.push({
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
  return { objects, namespaces: [...namespaces.values()] };
}

function addNamespace({ kind, apiGroup, name, metadata }: ApiObject, uses: Map<string, NamespaceUse>): void {
  const isMade = kind === 'Namespace' && apiGroup === 'core';
  const used = isMade ? name : metadata.namespace;
  if (used === undefined) return;
  const key = isMade ? `made ${used}` : used;
  if (!uses.has(key)) uses.set(key, { name: used, isMade });
}
