import type { ReportedFinding } from './json';
import type { Keys } from './fields';

/** A finding in a file, with its place. */
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
  /** The check that says the same of a program. Where it is off, so is the rule in the file that the program writes. */
  readonly twin?: string;
}

/** A finding about an object, before its file is known. */
export interface ObjectFinding {
  readonly check: string;
  readonly level: 'error' | 'warning';
  /** Path of the object. */
  readonly path: string;
  readonly message: string;
  /** The place in the object. */
  readonly at?: Keys;
}
