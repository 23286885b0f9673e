// Our model of gateways and Cilium's own operator see random cases alike: `npm run differential` has more of them, and
// other seeds.
import assert from 'node:assert/strict';
import { it } from '@jest/globals';
import { clusterNeeds } from '../cluster/cluster';
import { missing } from '../readers/requires';
import { unless } from '../support/unless';
import type { Version } from './operator';
import { differential, told } from './run';

/** How many cases of a version, and the seed that makes them. */
const CASES: Partial<Record<Version, readonly [runs: number, seed: number]>> = {
  '1.14.1': [10, 8],
  '1.19.4': [50, 7],
  '1.20.2': [60, 9],
};

unless(missing(clusterNeeds)).describe('random gateways: no difference', () => {
  for (const [version, [runs, seed]] of Object.entries(CASES)) {
    it(`Cilium ${version}`, async () => {
      const found = await differential(version as Version, runs, seed);
      assert.deepEqual(found.map(told), []);
    });
  }
});
