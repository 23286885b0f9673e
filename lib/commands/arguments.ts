import { parseArgs, ParseArgsConfig } from 'node:util';
import type { Problem } from './command';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Options> = ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>>;

/** The options and the other words of a command line, or the error in them. */
export function readWords<T extends Options>(words: readonly string[], options: T): Parsed<T> | Problem {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options });
  } catch (error) {
    return { problem: String((error as Error).message).split(/\n|\. To specify /)[0] };
  }
}
