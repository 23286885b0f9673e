// Snapshots that people read, as files: __snapshots__/main/host/frr/frr.conf is what the lab's FRR gets.
import { expect } from '@jest/globals';
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readTree, type Files } from './snapshot';

/** Whether `jest -u` runs: what differs is written anew, to be read before it is committed. */
export function updating(): boolean {
  const { snapshotState } = expect.getState() as { snapshotState?: { _updateSnapshot?: string } };
  return snapshotState?._updateSnapshot === 'all';
}

/** Compares `files` with what stands in `__snapshots__/NAME`, file by file. */
export function matchSnapshot(name: string, files: Files): void {
  const directory = join('__snapshots__', name);
  if (updating()) {
    rmSync(directory, { recursive: true, force: true });
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, file)), { recursive: true });
      writeFileSync(join(directory, file), text);
    }
  }
  const expected = readTree(directory);
  assert.deepEqual(Object.keys(files), Object.keys(expected), 'the files that are written');
  for (const file of Object.keys(expected))
    assert.equal(files[file], expected[file], `${file} (npm test -- -u takes it over)`);
}
