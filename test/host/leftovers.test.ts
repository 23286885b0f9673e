// A machine goes with the process that made it, however that ends.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { it } from '@jest/globals';
import { missing } from '../readers/requires';
import { unless } from '../support/unless';
import { hostNeeds } from './host';
import { until } from './machine';

const of = (...words: readonly string[]) => spawnSync(words[0], words.slice(1), { encoding: 'utf8' }).stdout.trim();

unless(missing(hostNeeds)).describe('a machine goes with its process', () => {
  for (const signal of ['SIGINT', 'SIGKILL'] as const)
    it(signal, async () => {
      const www = mkdtempSync(join(tmpdir(), 'host-www-'));
      const program = `require(${JSON.stringify(join(__dirname, 'machine.ts'))}).Machine
        .on({ bin: { 'runc-lesser': '/usr/sbin/runc' }, www: ${JSON.stringify(www)} })
        .then(({ folder }) => { console.log(folder); setInterval(() => {}, 1000); });`;
      const child = spawn('node', ['--require', 'tsx/cjs', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
      try {
        const [said] = await once(child.stdout, 'data');
        const folder = String(said).trim();
        const groups = () => of('find', '/sys/fs/cgroup', '-name', basename(folder));
        assert.ok(existsSync(folder));
        assert.notEqual(groups(), '');
        child.kill(signal);
        await until('its folder to go', 60, () => !existsSync(folder));
        assert.equal(groups(), '');
        assert.equal(of('pgrep', '--full', folder), '');
      } finally {
        child.kill('SIGKILL');
        rmSync(www, { recursive: true });
      }
    });
});
