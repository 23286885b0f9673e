import type { KubeObject } from '../model/objects';
import type { Keys } from '../report/fields';
import type { Ignore } from './ignore';
import type { Manifest } from './parse';

/** An object of a tree, for checks. */
export interface TreeObject extends KubeObject {
  readonly manifest: Manifest;
  readonly ignores: Ignore[];
  /** Set for an object that a chart or an operator makes: its place in the Helm values, or in the operator's object. */
  readonly within?: Within;
}

/** The place of an object that a chart or an operator makes from Helm values or from another object. */
export interface Within {
  /** The object that holds it; absent for a file of Helm values. */
  readonly owner?: { readonly kind: string; readonly name: string };
  /** Its place in the owner or the file. */
  readonly at: Keys;
  /** Its namespace, if nothing outside the owner can change it. */
  readonly namespace?: string;
  /** Maps keys of the object to keys in the file. */
  readonly keysIn: (keys: Keys) => Keys;
}

/** An object as kustomize, Flux or Argo CD apply it, as far as files tell. */
export interface AppliedObject extends TreeObject {
  /** The places of values that are known only on deployment. */
  readonly unknown: Keys[];
  /** Whether no file says its namespace; `namespace` is then a stand-in. */
  readonly namespaceUnsaid: boolean;
  /** Whether its kind has no namespace; `namespace` then means nothing. */
  readonly isClusterWide: boolean;
  /**
   * The object in the cluster of these files; absent if it is the same in all. Flux Kustomizations and Applications
   * of another cluster do not patch it there.
   */
  readonly inCluster?: (holds: (file: string) => boolean) => AppliedObject;
}
