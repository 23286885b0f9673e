import type { Model } from '../model/model';

/** What a check found, and where. */
export interface Finding {
  /** Path of the construct to change. */
  readonly path: string;
  readonly message: string;
}

/** A rule over the whole model. */
export interface Check {
  readonly name: string;
  readonly run: (model: Model) => Finding[];
}

/** Every check, in the order in which findings are reported. To add one, add an entry. */
export const CHECKS: Check[] = [];
