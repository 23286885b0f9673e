import type { Model } from '../model/model';
import type { Keys } from '../report/fields';

/** What to do, as a sentence. Two sentences if a user fixes a program in another way than a file. */
export type Fix = string | { readonly program: string; readonly file: string };

/** What is wrong, as data: reports write the message and find the place. */
export interface Problem {
  /** What is wrong, with the value as given: a sentence without its full stop. */
  readonly rule: string;
  readonly fix: Fix;
  /**
   * The wrong value, as the object has it: reports point to its place. Of several values, reports point to the first
   * one that they find.
   */
  readonly value?: string | readonly string[];
  /** The place of the value, if the check knows it: keys of the object, or of the Helm values of an installation. */
  readonly at?: Keys;
}

/** What a check found. */
export interface Finding extends Problem {
  /** Path of the construct to change. */
  readonly path: string;
  /** Why it is right all the same, as the program says and its files do not: a comment there tells `check`. */
  readonly excuse?: string;
}

/** A rule over the whole model, which no single construct and no API server can check. */
export interface Check {
  /** The name in reports, such as "pool-holds-router". Users switch the check off by it. */
  readonly name: string;
  /**
   * An error stops synth: it surely breaks something. A warning does not: the setup works, but is probably not meant.
   */
  readonly level: 'error' | 'warning';
  /** What is wrong. */
  readonly title: string;
  /** Why it breaks: which program, which symptom. */
  readonly why: string;
  /** What to do. */
  readonly fix: string;
  /**
   * The field in which reports look for the value, if not all of `spec`. They point to the field if they do not find
   * the value.
   */
  readonly field?: Keys;
  /** A pure function of the model. */
  readonly run: (model: Model) => Finding[];
}

/** The field of findings about pools. */
export const BLOCKS: Keys = ['spec', 'blocks'];

/** The field of findings about a route and its Gateway. */
export const PARENTS: Keys = ['spec', 'parentRefs'];
