import type { Model } from '../model/model';
import type { Keys } from '../report/fields';

/** What to do, as a sentence; in two wordings where the fix in a program differs from that in a file. */
export type Fix = string | { readonly program: string; readonly file: string };

/** What is wrong, as data: reports make a message of it, and find the place. */
export interface Problem {
  /** What is wrong, with the value as given: a sentence without its full stop. */
  readonly rule: string;
  readonly fix: Fix;
  /**
   * The value of the object that the finding is about, as written there: reports point to its place. Of several values,
   * the first one that the object has.
   */
  readonly value?: string | readonly string[];
  /** The place itself, where it is known: keys of the object, or of the Helm values at an installation. */
  readonly at?: Keys;
}

/** What a check found. */
export interface Finding extends Problem {
  /** Path of the construct to change. */
  readonly path: string;
}

/** A rule over the whole model: what no single construct and no API server can know. */
export interface Check {
  /** The name by which reports show the check and users switch it off, such as "pool-holds-router". */
  readonly name: string;
  /** An error surely breaks something and stops synth; a warning works and probably is not meant. */
  readonly level: 'error' | 'warning';
  /** What is wrong. */
  readonly title: string;
  /** Why it breaks: which program, which symptom. */
  readonly why: string;
  /** What to do. */
  readonly fix: string;
  /**
   * The field of the object that findings are about, where it is not all of `spec`: reports look there for the value,
   * and point to it where it is not found.
   */
  readonly field?: Keys;
  /** Pure: reads the model alone. */
  readonly run: (model: Model) => Finding[];
}

/** What findings of pools are about. */
export const BLOCKS: Keys = ['spec', 'blocks'];

/** What findings of a route and its Gateway are about. */
export const PARENTS: Keys = ['spec', 'parentRefs'];
