import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A line of the user's program. */
export interface ProgramLine {
  readonly file: string;
  readonly line: number;
}

/** The folder of this library: of the sources in a clone, of the compiled files in a package. */
const LIBRARY = resolve(__dirname, '..') + sep;

/** More frames than there ever are between the user's program and a refusal. */
const FRAMES = 100;

/** The stack at this place, even if the program limits the length of stacks. */
export function stackHere(): string {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = FRAMES;
  const { stack } = new Error();
  Error.stackTraceLimit = stackTraceLimit;
  return stack ?? '';
}

/** The first line of `stack` that belongs to the user's program. */
export function programLine(stack: string): ProgramLine | undefined {
  return find(stack)?.at;
}

/** The frame of that line. */
export function programFrame(stack: string): string | undefined {
  return find(stack)?.frame;
}

/**
 * The first frame outside this library, Node and packages. A program in Python, Java or Go has none: jsii runs this
 * library in a separate Node process.
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
