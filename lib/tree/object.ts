import type { KubeObject } from '../model/objects';
import type { Keys } from '../report/fields';
import type { Ignore } from './ignore';
import type { Manifest } from './parse';

/** An object of a tree that checks read. */
export interface TreeObject extends KubeObject {
  readonly manifest: Manifest;
  readonly ignores: Ignore[];
  /** It stands in the values of a Helm chart, or in the object of an operator, and is read from there. */
  readonly within?: Within;
}

/** Where an object stands that a chart or an operator makes of what another object says. */
export interface Within {
  /** The object that says it; absent for a file of Helm values. */
  readonly owner?: { readonly kind: string; readonly name: string };
  /** Its place there. */
  readonly at: Keys;
  /** The namespace that nothing outside of the owner changes. */
  readonly namespace?: string;
  /** The place of a value of the object in the file. */
  readonly keysIn: (keys: Keys) => Keys;
}
