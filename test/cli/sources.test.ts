// How files are read, whatever their length and wherever they are: lib/tree/sources.ts.
import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from '@jest/globals';
import fc from 'fast-check';
import { readSources } from '../../lib/tree/sources';
import { inTree } from './tree';
import { randomCases } from '../support/random-cases';
import { inTemporary } from '../support/synth';

/** Lengths around those at which the reader goes on with another call. */
const EDGES = [0, 1, 2, 3, 65533, 65534, 65535, 65536, 65537, 65538, 131072, 200000];

test('a file is read as it is, whatever its length in bytes and the length of its characters', () => {
  inTemporary((directory) => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('a', 'é', '€', '😀', '\n'), fc.constantFrom(...EDGES)), { minLength: 1 }),
        (files) => {
          const texts = files.map(([character, bytes]) => 'x'.repeat(Math.max(0, bytes - 2)) + character.repeat(3));
          texts.forEach((text, i) => writeFileSync(join(directory, `${String(i).padStart(3, '0')}.yaml`), text));
          const read = readSources([directory], []).manifests.slice(0, texts.length);
          assert.deepEqual(
            read.map(({ text }) => text),
            texts,
          );
        },
      ),
      randomCases(20),
    );
  });
});

test('a byte order mark is no text', () => {
  inTemporary((directory) => {
    writeFileSync(join(directory, 'a.yaml'), '\uFEFFkind: Gateway\n');
    for (const path of [directory, join(directory, 'a.yaml')])
      assert.equal(readSources([path], []).manifests[0].text, 'kind: Gateway\n');
  });
});

test('every name of a kustomization is found in a directory', () => {
  inTree(
    {
      'a/Kustomization': 'resources: [pool.yaml]\nnamePrefix: a-\n',
      'b/kustomization.yml': 'resources: []\n',
      'c/kustomization.yaml': 'resources: []\n',
      'd/NotKustomization': 'resources: []\n',
    },
    (directory) => {
      const { manifests } = readSources([directory], [], {}, directory);
      assert.deepEqual(
        manifests.map((file) => file.path),
        ['a/Kustomization', 'b/kustomization.yml', 'c/kustomization.yaml'],
      );
    },
  );
});

test('paths are shown as users type them, below the working directory and elsewhere', () => {
  inTemporary((directory) => {
    const at = join(directory, 'here');
    for (const folder of [at, join(directory, 'here-too')]) {
      mkdirSync(folder);
      writeFileSync(join(folder, 'a.yaml'), 'kind: Gateway\n');
    }
    symlinkSync(join(at, 'a.yaml'), join(at, 'link.yaml'));
    const shownAs = (path: string, base = at) =>
      readSources([path], [], {}, base).manifests.map((manifest) => manifest.path);
    const other = join(directory, 'here-too', 'a.yaml');
    assert.deepEqual(shownAs(at), ['a.yaml']);
    assert.deepEqual(shownAs(join(at, 'link.yaml')), ['link.yaml']);
    assert.deepEqual(shownAs(`${at}/../here/a.yaml`), ['a.yaml']);
    assert.deepEqual(shownAs(other), [other]);
    assert.deepEqual(shownAs(other, '/'), [relative('/', other)]);
    assert.deepEqual(shownAs(other, `${directory}/`), ['here-too/a.yaml']);
  });
});
