// Each file of a tree that works, alone: what it needs may be elsewhere.
import assert from 'node:assert/strict';
import { it } from '@jest/globals';
import { check } from '../../lib/commands/check/check';
import { sourcesOf, treeNames } from './tree';

for (const name of treeNames()) {
  it(`${name}: each file alone, of which the rest is elsewhere, gives nothing either`, () => {
    const { manifests } = sourcesOf(name);
    for (const file of manifests) {
      const { findings } = check({ manifests: [file], templates: [], programs: {}, whole: false });
      // A draft that a kustomization leaves out, and a comment for two files, say nothing alone.
      if (!/unused\//.test(file.path)) assert.deepEqual(findings, [], file.path);
    }
  });
}
