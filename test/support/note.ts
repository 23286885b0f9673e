// What a test measured: a line on standard output, which CI shows.
import { expect } from '@jest/globals';

/** Prints a line with the name of the test that runs. */
export function note(text: string): void {
  const sideBySide = (globalThis as { currentTestName?: () => string | undefined }).currentTestName;
  process.stdout.write(`# ${sideBySide?.() ?? expect.getState().currentTestName}: ${text}\n`);
}
