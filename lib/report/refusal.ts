import { type ProgramLine, programLine } from './program-line';
import type { Report } from './json';
import { shortPath } from './path';
import { failure } from './failure';
import { visibleLine, wrap } from './text';

/** What a constructor or a static was given and could not take. */
export interface Refusal {
  /** The construct; statics have none. */
  readonly path?: string;
  /** Value, rule and fix. */
  readonly message: string;
  /** Where the program asked for it. */
  readonly line?: ProgramLine;
  /** For bug reports. */
  readonly stack: string;
}

/** The name of refusals among the checks. None can be switched off. */
const NAME = 'refused';

export function refusalAt(stack: string, message: string, path?: string): Refusal {
  return { path, message, line: programLine(stack), stack };
}

/** One of them in lines of a terminal, of which the first begins with `indent`. */
export function refusalText({ path, message, line }: Refusal, indent = ''): string {
  const at = line ? ` (${line.file}:${line.line})` : '';
  const where = path ? `[${visibleLine(shortPath(path))}] ` : '';
  // Behind "Error: " in the first line there is less room; the others are indented.
  return wrap(message + at, `${indent || '  '}  `, indent + where);
}

/** What a constructor throws. */
export function refusalError(refusals: readonly Refusal[]): Error {
  return failure(
    refusals.map((refusal) => refusalText(refusal)).join('\n'),
    refusals.map(({ stack }) => stack),
  );
}

/** The same for programs. */
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
