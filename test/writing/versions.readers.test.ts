// The library with the oldest and the newest cdk8s that it says it works with, from npm.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, test } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import { readTree, type Files } from '../support/snapshot';

const RANGE = JSON.parse(readFileSync('package.json', 'utf8')).peerDependencies;
const DIRECTORY = mkdtempSync(join(tmpdir(), 'cdk8s-cilium-versions-'));
afterAll(() => rmSync(DIRECTORY, { recursive: true, force: true }));

/** The lab in every output type, as written with the library, and as cdk8s alone would write the same objects. */
const PROGRAM = `
import { App, YamlOutputType } from 'cdk8s';
import * as library from './lib';
import { lab } from './app';
for (const type of [0, 1, 2, 3]) {
  for (const by of ['library', 'cdk8s']) {
    const app = new App({ outdir: \`out/\${YamlOutputType[type]}/\${by}\`, yamlOutputType: type });
    lab(app, library);
    if (process.argv[2]) app.node.findChild('bgp').addDependency(app.node.findChild('pools'));
    if (by === 'library') app.synth();
    else App.prototype.synth.call(app);
  }
}
`;

/** A folder with the library and nothing but these versions beside it. */
function installed(name: string, packages: string[]): string {
  const folder = join(DIRECTORY, name);
  mkdirSync(folder);
  for (const copied of ['lib', 'imports']) cpSync(copied, join(folder, copied), { recursive: true });
  cpSync('test/writing/app.ts', join(folder, 'app.ts'));
  writeFileSync(join(folder, 'main.ts'), PROGRAM);
  writeFileSync(join(folder, 'package.json'), '{}');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-save', '--silent', ...packages], { cwd: folder });
  for (const other of readdirSync('node_modules')) {
    if (!['cdk8s', 'constructs', '.package-lock.json'].includes(other))
      symlinkSync(resolve('node_modules', other), join(folder, 'node_modules', other));
  }
  return folder;
}

function run(folder: string, ...args: string[]) {
  return spawnSync('node', ['--require', 'tsx/cjs', 'main.ts', ...args], { cwd: folder, encoding: 'utf8' });
}

/** Without files for the host and comments: the objects of each manifest. */
function objectsOf(files: Files): Record<string, unknown[]> {
  return Object.fromEntries(
    Object.entries(files)
      .filter(([file]) => !file.startsWith('host/'))
      .map(([file, text]) => [file, parseAllDocuments(text).map((document) => document.toJS())]),
  );
}

const VERSIONS = {
  oldest: ['cdk8s', 'constructs'].map((name) => `${name}@${RANGE[name].replace('^', '')}`),
  newest: ['cdk8s', 'constructs'].map((name) => `${name}@${RANGE[name]}`),
};
for (const [name, packages] of Object.entries(VERSIONS)) {
  test(`with the ${name} cdk8s, the manifests are those of cdk8s, and the files for the host are there`, () => {
    const folder = installed(name, packages);
    for (const args of [[], ['dependent charts']]) {
      const { status, stderr } = run(folder, ...args);
      assert.equal(status, 0, stderr);
      for (const type of readdirSync(join(folder, 'out'))) {
        const [ours, theirs] = ['library', 'cdk8s'].map((by) => readTree(join(folder, 'out', type, by)));
        assert.deepEqual(objectsOf(ours), objectsOf(theirs), type);
        assert.ok('host/up.sh' in ours, type);
        assert.ok(!('host/up.sh' in theirs), type);
      }
      rmSync(join(folder, 'out'), { recursive: true });
    }
  });
}

test('a cdk8s that writes in another way is named: no silence, no files for the host', () => {
  const folder = installed('other', VERSIONS.newest);
  const file = join(folder, 'node_modules/cdk8s/lib/app.js');
  const text = readFileSync(file, 'utf8');
  assert.match(text, /switch \(this\.yamlOutputType\)/);
  writeFileSync(file, text.replace('switch (this.yamlOutputType)', 'switch (1)'));
  const { status, stderr } = run(folder);
  assert.equal(status, 1);
  assert.match(stderr, /wrote its manifests without asking for app\.yamlOutputType.*npm install cdk8s@/s);
});
