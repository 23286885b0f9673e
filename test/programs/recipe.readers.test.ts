// The recipe "A router" of docs/architecture.md, followed in a copy of the tree: a program that has all of its steps passes
// the tests of routers, and each step that is left out fails one.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, it } from '@jest/globals';

const PARTS = ['lib', 'imports', 'jest.config.mjs', 'package.json', 'tsconfig.json', 'test/support', 'test/programs'];

let copy: string;
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'cdk8s-cilium-recipe-'));
  for (const part of PARTS) cpSync(part, join(copy, part), { recursive: true });
  rmSync(join(copy, 'test/programs/recipe.readers.test.ts'));
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  follow();
});
afterEach(() => rmSync(copy, { recursive: true, force: true }));

function change(file: string, from: string | RegExp, to: string): void {
  const path = join(copy, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  assert.notEqual(after, before, `${file} has no ${from}`);
  writeFileSync(path, after);
}

/** The new program is BIRD under another name: all steps of the recipe. */
function follow(): void {
  const renamed = (text: string) => text.replace(/BIRD/g, 'OTHER').replace(/Bird/g, 'Other').replace(/bird/g, 'other');
  cpSync(join(copy, 'lib/programs/bird'), join(copy, 'lib/programs/other'), { recursive: true });
  for (const file of readdirSync(join(copy, 'lib/programs/other'))) {
    const path = join(copy, 'lib/programs/other', file);
    writeFileSync(
      path,
      renamed(readFileSync(path, 'utf8')).replace('otherPassword }', 'birdPassword as otherPassword }'),
    );
  }
  writeFileSync(
    join(copy, 'lib/host/other-router.ts'),
    renamed(readFileSync(join(copy, 'lib/host/bird-router.ts'), 'utf8')),
  );
  change('lib/index.ts', /(export \* from '.\/host\/bird-router';\n)/, "$1export * from './host/other-router';\n");
  change('lib/programs/routers.ts', /(import \{ BIRD \}.*\n)/, "$1import { OTHER } from './other/render';\n");
  change('lib/programs/routers.ts', /( {2}bird: BIRD,\n)/, '$1  other: OTHER,\n');
}

/** Whether the tests of routers pass for all programs of the copy. */
function passes(): { readonly passed: boolean; readonly said: string } {
  const args = ['--rootDir', copy, '--coverage=false', '--ci', 'test/programs/routers.test.ts'];
  const { status, stdout, stderr } = spawnSync(join(resolve('node_modules'), '.bin/jest'), args, {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, JEST_WORKER_ID: undefined },
  });
  return { passed: status === 0, said: stdout + stderr };
}

it('the recipe, followed, passes', () => {
  const { passed, said } = passes();
  assert.ok(passed, said);
  assert.match(said, /19|passed/);
});

const FORGOTTEN: Record<string, () => void> = {
  'the line of the registry': () => change('lib/programs/routers.ts', '  other: OTHER,\n', ''),
  'the construct in lib/index.ts': () => change('lib/index.ts', "export * from './host/other-router';\n", ''),
  'the construct itself': () =>
    renameSync(join(copy, 'lib/host/other-router.ts'), join(copy, 'lib/host/other-thing.ts')),
  'a capability': () => change('lib/programs/other/render.ts', '    multihop: true,\n', ''),
  'a setting in the file': () => change('lib/programs/other/render.ts', '`multihop ${group.multihop}`', "'direct'"),
  'a setting in the reader': () => change('lib/programs/other/said.ts', /multihop: .*,/, 'multihop: 1,'),
  'the reader': () => change('lib/programs/other/render.ts', '  read: readSaid,\n', '  read: () => undefined,\n'),
  'the rules of its files': () => change('lib/programs/other/rules.ts', /(RULES: .* = )\[.*\]/, '$1[]'),
};

it.each(Object.keys(FORGOTTEN))('without %s a test fails', (step) => {
  FORGOTTEN[step]();
  const { passed, said } = passes();
  assert.ok(!passed, `every test passes without ${step}: ${said.slice(-500)}`);
  assert.match(said, /● /, 'a test fails, and not the run');
});
