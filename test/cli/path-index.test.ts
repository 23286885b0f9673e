// The index of paths finds what going through all of them finds.
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { PathIndex } from '../../lib/tree/path-index';
import { resolveIn } from '../../lib/tree/paths';
import { SEED } from '../support/random-cases';

/** As the index describes itself: the path stands among the directories of the file. */
function liesIn(file: string, path: string): boolean {
  const wanted = resolveIn('', path);
  return wanted === '' || `/${file}`.includes(`/${wanted}/`);
}

const segment = fc.constantFrom('a', 'b', 'aa', 'apps', '.', '..', '', '${X}');
const path = fc.array(segment, { maxLength: 5 }).map((segments) => segments.join('/'));
const file = fc
  .tuple(fc.constantFrom('', '/', '../'), fc.array(fc.constantFrom('a', 'b', 'aa', 'apps', '${X}'), { maxLength: 6 }))
  .map(([start, segments]) => `${start}${[...segments, 'x.yaml'].join('/')}`);

describe('an index of paths', () => {
  it('holds what lies in them', () =>
    fc.assert(
      fc.property(fc.array(path, { maxLength: 12 }), fc.array(file, { maxLength: 6 }), (paths, files) => {
        const index = new PathIndex(paths.map((one, i) => ({ path: one, thing: i })));
        const depthOf = (i: number) => resolveIn('', paths[i]).split('/').filter(Boolean).length;
        for (const one of files) {
          const held = paths.flatMap((wanted, i) => (liesIn(one, wanted) ? [i] : []));
          assert.deepEqual(index.holding(one), held);
          assert.deepEqual(
            index.deepest(one),
            held.filter((i) => held.every((other) => depthOf(other) <= depthOf(i))),
          );
        }
      }),
      { numRuns: 2000, seed: SEED },
    ));
});
