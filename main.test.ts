// What main.ts writes, file by file: after a change, `npm test main.test -- -u` takes it over into __snapshots__/main.
import { expect, test } from '@jest/globals';
import { readTree } from './test/support/snapshot';
import { inTemporary } from './test/support/synth';

test('the lab writes what was read and found right', () => {
  inTemporary((outdir) => {
    process.env.CDK8S_OUTDIR = outdir;
    delete process.env.K3D_TOKEN;
    require('./main');
    expect(readTree(outdir)).toMatchFiles('main');
  });
});
