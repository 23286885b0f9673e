// The samples in the guides are whole programs: they type-check strictly, and synthesise without an error or a warning.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from '@jest/globals';
import { readTree } from './support/snapshot';
import { inTemporary } from './support/synth';

const ROOT = resolve('.');
const GUIDES = ['docs/clusters.md', 'docs/gateway.md', 'docs/edge.md'];

for (const guide of GUIDES) {
  describe(guide, () => {
    it('has samples that run', () => {
      const samples = [...readFileSync(guide, 'utf8').matchAll(/^```ts\n(.*?)^```$/gms)].map(([, text]) => text);
      assert.ok(samples.length > 0);
      inTemporary((directory) => {
        symlinkSync(join(ROOT, 'node_modules'), join(directory, 'node_modules'));
        writeFileSync(
          join(directory, 'tsconfig.json'),
          JSON.stringify({ extends: join(ROOT, 'tsconfig.json'), include: ['*.ts'] }),
        );
        samples.forEach((text, i) => writeFileSync(join(directory, `sample${i}.ts`), text));
        const run = (args: string[], env = {}) => {
          const { status, stdout, stderr } = spawnSync(process.execPath, args, {
            cwd: directory,
            encoding: 'utf8',
            env: { ...process.env, ...env },
          });
          assert.equal(`${stdout}${stderr}`, '');
          assert.equal(status, 0);
        };
        run([join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', '.']);
        samples.forEach((_, i) => {
          run(['--require', 'tsx/cjs', `sample${i}.ts`], { CDK8S_OUTDIR: join(directory, `out${i}`) });
          assert.ok(Object.keys(readTree(join(directory, `out${i}`))).length > 0);
        });
      });
    });
  });
}
