import type { InstallFact } from './companions';

/** A namespace that an object of the app is in, or that the app makes. */
export interface NamespaceUse {
  readonly name: string;
  readonly isMade: boolean;
}

/** Namespaces that every cluster has. */
const THERE = ['default', 'kube-system', 'kube-public', 'kube-node-lease'];

/** The namespaces that nobody makes, sorted by name. */
export function missingNamespaces(uses: readonly NamespaceUse[], install: InstallFact | undefined): string[] {
  const made = new Set([...THERE, ...uses.filter(({ isMade }) => isMade).map(({ name }) => name)]);
  const used = [...uses.map(({ name }) => name), ...(install?.helm ? [install.namespace] : [])];
  return [...new Set(used)].filter((name) => !made.has(name)).sort();
}
