// The way of a clone to its own sources, which `app:` of cdk8s.yaml takes: one file in place of five hundred.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from '@jest/globals';
import { readTree } from '../support/snapshot';
import { inTemporary } from '../support/synth';

const LOADER = './scripts/from-sources.cjs';

function run(directory: string, loader: string, outdir: string): string {
  const env = { ...process.env, CDK8S_OUTDIR: outdir };
  const { status, stderr } = spawnSync('node', ['--require', loader, 'main.ts'], {
    cwd: directory,
    env,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  return stderr;
}

/** A clone with a cache of its own. */
function cloneInto(directory: string): void {
  for (const name of ['lib', 'imports', 'main.ts', 'package.json', 'tsconfig.json'])
    cpSync(name, join(directory, name), { recursive: true });
  for (const script of [LOADER, './scripts/compiled.cjs']) cpSync(script, join(directory, script));
  mkdirSync(join(directory, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((one) => one !== '.cache'))
    symlinkSync(resolve('node_modules', name), join(directory, 'node_modules', name));
}

test('it writes what the sources write one by one, and again after a source or a library has changed', () => {
  inTemporary((directory) => {
    const clone = join(directory, 'clone');
    mkdirSync(clone);
    cloneInto(clone);
    run(clone, 'tsx/cjs', join(directory, 'one-by-one'));
    run(clone, LOADER, join(directory, 'first'));
    run(clone, LOADER, join(directory, 'kept'));
    const wanted = readTree(join(directory, 'one-by-one'));
    assert.ok(Object.keys(wanted).length > 10);
    assert.deepEqual(readTree(join(directory, 'first')), wanted);
    assert.deepEqual(readTree(join(directory, 'kept')), wanted);

    const made = () => statSync(join(clone, 'node_modules/.cache/cdk8s-cilium.cjs')).mtimeMs;
    const before = made();
    const installed = join(clone, 'node_modules/.package-lock.json');
    rmSync(installed, { force: true });
    writeFileSync(installed, '{}');
    run(clone, LOADER, join(directory, 'installed'));
    assert.notEqual(made(), before);

    appendFileSync(join(clone, 'lib/index.ts'), "\nprocess.stderr.write('edited\\n');\n");
    assert.match(run(clone, LOADER, join(directory, 'edited')), /^edited$/m);
  });
});
