import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A line of the user's program. */
export interface ProgramLine {
  readonly file: string;
  readonly line: number;
}

/** The folder of this library: sources in a clone, compiled in a package. */
const LIBRARY = resolve(__dirname, '..') + sep;

/** More than there ever are between a program and what it was refused for. */
const FRAMES = 100;

/** The stack at this place, whatever the program's limit for its own. */
export function stackHere(): string {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = FRAMES;
  const { stack } = new Error();
  Error.stackTraceLimit = stackTraceLimit;
  return stack ?? '';
}

/** The first line of `stack` that belongs to the program. */
export function programLine(stack: string): ProgramLine | undefined {
  return find(stack)?.at;
}

/** The same as a line of the stack. */
export function programFrame(stack: string): string | undefined {
  return find(stack)?.frame;
}

/**
 * What is neither of this library, nor of Node, nor of a package. A program in Python, Java or Go has no such line:
 * jsii calls this library out of a Node process of its own.
 */
function find(stack: string): { frame: string; at: ProgramLine } | undefined {
  if (process.env.JSII_AGENT !== undefined) return undefined;
  for (const frame of stack.split('\n')) {
    const [, where, line] = /^ {4}at (?:.*\()?(.+?):(\d+)(?::\d+)?\)?$/.exec(frame) ?? [];
    if (where === undefined || where.startsWith('node:')) continue;
    const file = where.startsWith('file:') ? fileURLToPath(where) : where;
    if (file.startsWith(LIBRARY) || /[\\/]node_modules[\\/]/.test(file)) continue;
    return { frame, at: { file: relative(process.cwd(), file), line: Number(line) } };
  }
  return undefined;
}
