// The scripts of dist/host, unchanged, on a machine with a real Docker, k3d, API server, kubelets, Helm, FRR and
// HAProxy. Here is what CI runs of test/host/cases.ts; `npm run host` runs all of it and writes the table of docs/lab.md.
import assert from 'node:assert/strict';
import { afterAll, beforeAll, it } from '@jest/globals';
import { missing } from '../readers/requires';
import { unless } from '../support/unless';
import { CASES, MINUTES, type State } from './cases';
import { hostNeeds, machineFor, synth } from './host';

unless(missing(hostNeeds)).describe('the scripts on a real host', () => {
  const state = {} as State;
  beforeAll(async () => {
    const dist = synth();
    Object.assign(state, { dist, machine: await machineFor(dist) });
  }, 50 * MINUTES); // what it builds may wait for what other tests build
  afterAll(() => state.machine?.remove());

  const chosen = CASES.filter(({ inCi }) => inCi);
  for (const one of chosen)
    it(
      one.name,
      async () => {
        const said = await one.run(state);
        assert.ok(said.length > 0);
      },
      15 * MINUTES,
    );
});
