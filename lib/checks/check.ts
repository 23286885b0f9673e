import type { Model } from '../model/model';

/** What a check found. */
export interface Finding {
  /** Path of the construct to change. */
  readonly path: string;
  /** What is wrong, with the value as given, and the fix: sentences. */
  readonly message: string;
  /**
   * The field of the object that is meant, as `.spec.listeners[0].port`, where the check knows it better than the
   * message tells.
   */
  readonly field?: string;
}

/** A rule over the whole model: what no single construct and no API server can know. */
export interface Check {
  /** By which it is reported and switched off, such as "pool-holds-router". */
  readonly name: string;
  /** An error surely breaks something and stops synth; a warning works and probably is not meant. */
  readonly level: 'error' | 'warning';
  /** What is wrong. */
  readonly title: string;
  /** Why it breaks: which program, which symptom. */
  readonly why: string;
  /** What to do. */
  readonly fix: string;
  /** Pure: reads the model alone. */
  readonly run: (model: Model) => Finding[];
}
