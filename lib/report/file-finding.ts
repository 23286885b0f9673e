import type { ReportedFinding } from './json';
import type { Keys } from './fields';

/** What is wrong in a file, and where. */
export interface FileFinding extends ReportedFinding {
  readonly file: string;
  readonly line: number;
}

/** A rule about a file that a router or a proxy reads. */
export interface FileRule {
  readonly name: string;
  readonly level: 'error' | 'warning';
  readonly title: string;
  readonly why: string;
}

/** A finding before it is known which file it is in. */
export interface ObjectFinding {
  readonly check: string;
  readonly level: 'error' | 'warning';
  /** Path of the object. */
  readonly path: string;
  readonly message: string;
  /** What to point at in the object. */
  readonly at?: Keys;
}
