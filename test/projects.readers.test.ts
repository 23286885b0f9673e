// jest.config.mjs: each test file belongs to one project, and has the time that it needs.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { relative } from 'node:path';
import { test } from '@jest/globals';

const askJest = (...args: string[]) =>
  execFileSync(process.execPath, ['node_modules/jest/bin/jest.js', ...args], { encoding: 'utf8' });

test('every file that ends in .test.ts belongs to one project, and what ends otherwise is no test', () => {
  const found = ['unit', 'readers', 'network'].flatMap((project) =>
    askJest('--listTests', '--selectProjects', project)
      .split('\n')
      .filter((line) => line.startsWith('/'))
      .map((file) => relative('.', file)),
  );
  const written = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
    .split('\n')
    .filter((file) => /[._](test|spec)\.[cm]?[jt]sx?$/.test(file));
  assert.ok(found.length > 60);
  assert.deepEqual(found.sort(), written.sort());
});

test('a test has minutes: jest reads no limit of a project', () => {
  const { globalConfig } = JSON.parse(askJest('--showConfig'));
  assert.ok(globalConfig.testTimeout >= 20 * 60_000);
});
