import { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import type { InstallFact } from './companions';

/** A namespace that an object of the app is in, or that the app makes. */
export interface NamespaceUse {
  readonly name: string;
  readonly isMade: boolean;
}

/** Namespaces that every cluster has. */
const THERE = ['default', 'kube-system', 'kube-public', 'kube-node-lease'];

/** The namespaces of all objects of the app, whatever their kind. */
export function readNamespaces(root: IConstruct): NamespaceUse[] {
  const uses = new Map<string, NamespaceUse>();
  for (const construct of root.node.findAll()) {
    if (!ApiObject.isApiObject(construct)) continue;
    const isMade = construct.kind === 'Namespace' && construct.apiGroup === 'core';
    const name = isMade ? construct.name : construct.metadata.namespace;
    if (name !== undefined) uses.set(`${isMade} ${name}`, { name, isMade });
  }
  return [...uses.values()];
}

/** The namespaces that nobody makes, sorted by name. */
export function missingNamespaces(uses: readonly NamespaceUse[], install: InstallFact | undefined): string[] {
  const made = new Set([...THERE, ...uses.filter(({ isMade }) => isMade).map(({ name }) => name)]);
  const used = [...uses.map(({ name }) => name), ...(install?.helm ? [install.namespace] : [])];
  return [...new Set(used)].filter((name) => !made.has(name)).sort();
}
