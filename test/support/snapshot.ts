import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A tree of files: path to text, each with its permission bits where it is a script or a secret. */
export type Files = Record<string, string>;

/** Every file below `directory`. */
export function readTree(directory: string): Files {
  const names = readdirSync(directory, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .sort();
  return Object.fromEntries(
    names
      .filter((name) => statSync(join(directory, name)).isFile())
      .map((name) => [name, readFileSync(join(directory, name), 'utf8')]),
  );
}

/**
 * Compares `files` with what stands in `__snapshots__/NAME`, file by file. UPDATE_SNAPSHOTS=1 writes them anew: read
 * the difference before you commit it.
 */
export function matchSnapshot(name: string, files: Files): void {
  const directory = join('__snapshots__', name);
  if (process.env.UPDATE_SNAPSHOTS) {
    rmSync(directory, { recursive: true, force: true });
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, file)), { recursive: true });
      writeFileSync(join(directory, file), text);
    }
  }
  const expected = readTree(directory);
  assert.deepEqual(Object.keys(files), Object.keys(expected), 'the files that are written');
  for (const file of Object.keys(expected))
    assert.equal(files[file], expected[file], `${file} (UPDATE_SNAPSHOTS=1 npm test takes it over)`);
}
