// Our model of BGP and Cilium's own speakers see random clusters alike: `npm run differential -- --of bgp` has more of
// them, and other seeds.
import assert from 'node:assert/strict';
import { it } from '@jest/globals';
import { clusterNeeds } from '../cluster/cluster';
import { missing } from '../readers/requires';
import { unless } from '../support/unless';
import { bgpDifferential, toldBgp } from './bgp';
import type { Version } from './bgp-speakers';

/** How many cases of a version, and the seed that makes them. */
const CASES: Record<Version, readonly [runs: number, seed: number]> = {
  '1.14.1': [15, 8],
  '1.19.4': [10, 7],
  '1.20.2': [15, 6],
};

unless(missing(clusterNeeds)).describe('random BGP: no difference', () => {
  for (const [version, [runs, seed]] of Object.entries(CASES)) {
    it(`Cilium ${version}`, async () => {
      const found = await bgpDifferential(version as Version, runs, seed);
      assert.deepEqual(found.map(toldBgp), []);
    });
  }
});
