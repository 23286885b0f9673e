// The matcher of test/support/matcher.ts, in a project of its own: what passes, what fails, and when it writes.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from '@jest/globals';
import { readTree, type Files } from './support/snapshot';
import { inTemporary } from './support/synth';

const TEST = `test('files', () => expect(JSON.parse(process.env.FILES)).toMatchFiles('lab'));\n`;
const CONFIG = {
  setupFilesAfterEnv: [resolve('test/support/matcher.ts')],
  transform: { '\\.ts$': [resolve('node_modules/@swc/jest'), { jsc: { parser: { syntax: 'typescript' } } }] },
};

test('toMatchFiles: a file changed, too many or too few fails; -u writes; --ci never does', () => {
  inTemporary((folder) => {
    writeFileSync(join(folder, 'lab.test.js'), TEST);
    writeFileSync(join(folder, 'jest.config.json'), JSON.stringify(CONFIG));
    const run = (files: Files, option: string) => {
      const { status, stderr } = spawnSync(process.execPath, [resolve('node_modules/jest/bin/jest.js'), option], {
        cwd: folder,
        env: { ...process.env, FILES: JSON.stringify(files) },
        encoding: 'utf8',
      });
      return { passed: status === 0, stderr };
    };
    const stand = () => readTree(join(folder, '__snapshots__/lab'));
    const first = { 'frr/frr.conf': 'router bgp 64513\n', hosts: '192.0.2.1 a\n' };

    assert.match(run(first, '--ci').stderr, /hosts is written, and does not stand there/);
    assert.throws(stand, /ENOENT/);
    assert.equal(run(first, '--ci=false').passed, true);
    assert.deepEqual(stand(), first);

    const changed = { ...first, hosts: '192.0.2.2 a\n' };
    assert.match(run(changed, '--ci=false').stderr, /hosts\n[^]*- 192\.0\.2\.1 a[^]*\+ 192\.0\.2\.2 a/);
    const more = { ...first, 'haproxy.cfg': '' };
    assert.match(run(more, '--ci=false').stderr, /haproxy\.cfg is written, and does not stand there/);
    const fewer = { hosts: first.hosts };
    assert.match(run(fewer, '--ci=false').stderr, /frr\/frr\.conf stands there, and nothing writes it any more/);
    assert.deepEqual(stand(), first);

    assert.equal(run(fewer, '-u').passed, true);
    assert.deepEqual(stand(), fewer);
    assert.equal(run(fewer, '--ci').passed, true);
  });
});
