// jest's functions for tests that need a program: test/readers/requires.ts says whether it is there.
import { describe, it, test } from '@jest/globals';

interface Functions {
  readonly describe: (name: string, tests: () => void) => void;
  readonly it: (name: string, body: () => void | Promise<unknown>) => void;
  readonly test: (name: string, body: () => void | Promise<unknown>) => void;
}

/**
 * These, unless there is a reason to skip: then the test, or the whole suite as one test, is skipped with the reason
 * behind its name, from which test/support/reporter.ts tells what to install.
 *
 *     unless(missing(frrNeeds)).test('frr.conf', () => ...)
 */
export function unless(reason: string | false): Functions {
  if (!reason) return { describe, it, test };
  const skip = (name: string) => it.skip(`${name} [skipped: ${reason}]`, () => undefined);
  return { describe: skip, it: skip, test: skip };
}
