// Which Service gets which address, or why none, by our model and by Cilium's own operator, over random pools and
// Services; and no check says that one waits which does not: `npm run differential -- --of addresses` has more of them.
import assert from 'node:assert/strict';
import { it } from '@jest/globals';
import { clusterNeeds } from '../cluster/cluster';
import { missing } from '../readers/requires';
import { unless } from '../support/unless';
import { ipamDifferential } from './ipam-run';
import type { Version } from './operator';
import { told } from './run';

/** How many cases of a version, and the seed that makes them. */
const CASES: Partial<Record<Version, readonly [runs: number, seed: number]>> = {
  '1.14.1': [15, 4],
  '1.19.4': [20, 6],
  '1.20.2': [30, 5],
};

unless(missing(clusterNeeds)).describe('random addresses of Services: no difference', () => {
  for (const [version, [runs, seed]] of Object.entries(CASES)) {
    it(`Cilium ${version}`, async () => {
      const found = await ipamDifferential(version as Version, runs, seed);
      assert.deepEqual(found.map(told), []);
    });
  }
});
