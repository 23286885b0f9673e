// A matcher for snapshots that people read as files: __snapshots__/main/host/frr/frr.conf is what the lab's FRR gets.
// jest runs this file before each test file.
import { expect } from '@jest/globals';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readTree, type Files } from './snapshot';

declare module 'expect' {
  // The type parameters are those of the declaration that this one extends.
  interface Matchers<R extends void | Promise<void>, T = unknown> {
    /**
     * Holds files, path to text, to those in `__snapshots__/NAME`: a file too few or too many is a difference.
     * `jest -u` writes the folder anew; a folder that is missing is written, unless jest runs with `--ci`.
     */
    toMatchFiles(name: string): R;
  }
}

/** What jest may write: `all` with -u, `none` with --ci, otherwise what is `new`. */
function mayWrite(): 'all' | 'new' | 'none' {
  return (expect.getState() as any).snapshotState._updateSnapshot;
}

/** Whether `jest -u` runs: what differs is written anew, to be read before it is committed. */
export const updating = (): boolean => mayWrite() === 'all';

function write(folder: string, files: Files): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

expect.extend({
  toMatchFiles(received: unknown, name: string) {
    const folder = join('__snapshots__', name);
    const files = received as Files;
    if (updating() || (mayWrite() === 'new' && !existsSync(folder))) write(folder, files);
    const expected = existsSync(folder) ? readTree(folder) : {};
    const differences = [...new Set([...Object.keys(expected), ...Object.keys(files)])].sort().flatMap((file) => {
      if (files[file] === expected[file]) return [];
      if (files[file] === undefined) return [`${file} stands there, and nothing writes it any more`];
      if (expected[file] === undefined) return [`${file} is written, and does not stand there`];
      return [`${file}\n${this.utils.diff(expected[file], files[file], { expand: false })}`];
    });
    return {
      pass: differences.length === 0,
      message: () => `${folder} (npm test -- -u takes over what differs):\n\n${differences.join('\n\n')}`,
    };
  },
});
