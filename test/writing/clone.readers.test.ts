// `npm run synth` in a clone, and the line that README.md has for other apps: a synth that fails leaves the last good
// one.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from '@jest/globals';
import { readTree } from '../support/snapshot';
import { inTemporary } from '../support/synth';

/** Writes what it is told, and then fails where it is told so. */
const APP = `
const { mkdirSync, writeFileSync } = require('node:fs');
const out = process.env.CDK8S_OUTDIR;
mkdirSync(out + '/host', { recursive: true });
writeFileSync(out + '/a.k8s.yaml', 'kind: ' + process.env.KIND + '\\n');
writeFileSync(out + '/host/up.sh', '');
if (process.env.FAIL) throw new Error('no');
`;

/** An app in a folder of its own, and how to synthesise it. */
function inApp(use: (directory: string, synth: (env: object, ...args: string[]) => ReturnType<typeof run>) => void) {
  inTemporary((directory) => {
    mkdirSync(join(directory, 'scripts'));
    writeFileSync(join(directory, 'app.js'), APP);
    writeFileSync(join(directory, 'cdk8s.yaml'), 'language: typescript\napp: node app.js\n');
    symlinkSync(resolve('node_modules'), join(directory, 'node_modules'));
    use(directory, (env, ...args) => run(directory, env, 'node', resolve('scripts/synth.mjs'), ...args));
  });
}

function run(cwd: string, env: object, command: string, ...args: string[]) {
  return spawnSync(command, args, { cwd, env: { ...process.env, ...env }, encoding: 'utf8' });
}

const outputsIn = (directory: string) => [...readdirSync(directory)].filter((name) => /dist/.test(name));

test('npm run synth: one that fails leaves dist/ whole, one that works replaces it and says what comes next', () => {
  inApp((directory, synth) => {
    const { status, stdout } = synth({ KIND: 'One' });
    assert.equal(status, 0);
    assert.match(
      stdout,
      /^ {2}- dist\/a\.k8s\.yaml\nFor the host, in dist\/host\/:\n {2}- up\.sh\nNext: dist\/host\/up\.sh --dry-run/m,
    );
    const first = readTree(join(directory, 'dist'));
    const failed = synth({ KIND: 'Two', FAIL: 'yes' });
    assert.equal(failed.status, 1);
    assert.match(failed.stderr, /dist\/ is as the last good synth left it/);
    assert.deepEqual(readTree(join(directory, 'dist')), first);
    assert.equal(synth({ KIND: 'Three' }).status, 0);
    assert.deepEqual(readTree(join(directory, 'dist')), { ...first, 'a.k8s.yaml': 'kind: Three\n' });
    assert.deepEqual(outputsIn(directory), ['dist']);
  });
});

test('npm run synth takes the output folder from its arguments, then from cdk8s.yaml, and hands on the others', () => {
  inApp((directory, synth) => {
    assert.equal(synth({ KIND: 'One' }, '-o', 'out/x').status, 0);
    assert.deepEqual(Object.keys(readTree(join(directory, 'out'))), ['x/a.k8s.yaml', 'x/host/up.sh']);
    writeFileSync(join(directory, 'cdk8s.yaml'), 'language: typescript\napp: node app.js\noutput: made/\n');
    assert.equal(synth({ KIND: 'One' }).status, 0);
    assert.deepEqual(Object.keys(readTree(join(directory, 'made'))), ['a.k8s.yaml', 'host/up.sh']);
    writeFileSync(join(directory, 'cdk8s.yaml'), 'language: typescript\napp: node app.js\n');
    assert.equal(synth({ KIND: 'Four' }, '--stdout').stdout, 'kind: Four\n');
    assert.match(synth({ KIND: 'One' }, '--format', 'helm').stderr, /--chart-version/);
    assert.deepEqual(outputsIn(directory), []);
  });
});

test('npm run synth, killed between two renames, finds the last good folder again', () => {
  inApp((directory, synth) => {
    synth({ KIND: 'One' });
    const first = readTree(join(directory, 'dist'));
    renameSync(join(directory, 'dist'), join(directory, '.dist.old'));
    synth({ KIND: 'Two', FAIL: 'yes' });
    assert.deepEqual(readTree(join(directory, 'dist')), first);
  });
});

test("README.md's line for other apps leaves dist/ whole too", () => {
  const line = /"synth": ("cdk8s synth .*")/.exec(readFileSync('README.md', 'utf8'));
  assert.ok(line);
  inApp((directory) => {
    writeFileSync(join(directory, 'package.json'), `{ "scripts": { "synth": ${line[1]} } }`);
    const synth = (env: object) =>
      run(directory, { CDK8S_CHECK_UPGRADE: 'false', ...env }, 'npm', 'run', '--silent', 'synth').status;
    assert.equal(synth({ KIND: 'One' }), 0);
    const first = readTree(join(directory, 'dist'));
    assert.notEqual(synth({ KIND: 'Two', FAIL: 'yes' }), 0);
    assert.deepEqual(readTree(join(directory, 'dist')), first);
    assert.equal(synth({ KIND: 'Three' }), 0);
    assert.equal(readTree(join(directory, 'dist'))['a.k8s.yaml'], 'kind: Three\n');
  });
});
