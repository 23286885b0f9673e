import type { GivenValues } from './values';

/** A place in a file that names the installed Cilium release. */
export interface ReleaseSource {
  readonly file: string;
  readonly line: number;
  /** The version or range, as written. */
  readonly wanted: string;
  /** The kind of the place, for messages: `HelmRelease`. */
  readonly by: string;
  /** Whether it is an object for a controller that no controller applies. */
  readonly isLeftOut?: boolean;
  readonly values?: GivenValues;
}
