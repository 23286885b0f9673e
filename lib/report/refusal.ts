import { type ProgramLine, programLine } from './program-line';
import type { Report } from './json';
import { shortPath } from './path';
import { failure } from './failure';
import { visibleLine, wrap } from './text';

/** A value that a constructor or a static method refuses. */
export interface Refusal {
  /** The path of the construct; static methods have none. */
  readonly path?: string;
  /** Value, rule and fix. */
  readonly message: string;
  /** The line of the user's program. */
  readonly line?: ProgramLine;
  /** The whole stack, for bug reports. */
  readonly stack: string;
}

/** The name of refusals in reports, where checks have theirs. Users cannot switch them off. */
const NAME = 'refused';

export function refusalAt(stack: string, message: string, path?: string): Refusal {
  return { path, message, line: programLine(stack), stack };
}

/** What Node prints in front of an error. */
const ERROR = 'Error: ';

/** A refusal as lines for a terminal, the first of which begins with `first`. */
export function refusalText({ path, message, line }: Refusal, indent = '', first = indent): string {
  const at = line ? ` (${line.file}:${line.line})` : '';
  const where = path ? `[${visibleLine(shortPath(path))}] ` : '';
  return wrap(message + at, `${indent || '  '}  `, first + where);
}

/** The error that a constructor throws. */
export function refusalError(refusals: readonly Refusal[]): Error {
  return failure(
    refusals.map((refusal) => refusalText(refusal, '', ERROR).slice(ERROR.length)).join('\n'),
    refusals.map(({ stack }) => stack),
  );
}

/** The refusals as a report, for programs. */
export function refusalReport(refusals: readonly Refusal[]): Report {
  return {
    findings: refusals.map(({ path, message, line }) => ({
      check: NAME,
      level: 'error',
      path,
      file: line?.file,
      line: line?.line,
      message,
    })),
    ignored: [],
    notes: [],
    releases: [],
    objects: 0,
  };
}
