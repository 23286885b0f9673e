// Whatever ends a lab, nothing of it stays: no process, no namespace, no mount, no file. And two go side by side.
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from '@jest/globals';
import { unless } from '../support/unless';
import { setTimeout as sleep } from 'node:timers/promises';
import { missing } from '../readers/requires';
import { networkNeeds } from './lab';

const pids = (): string[] => [...readdirSync('/proc')].filter((name) => /^\d+$/.test(name));

/** What a process has below /proc; nothing once it is gone. */
function of(pid: string, read: (folder: string) => string): string {
  try {
    return read(`/proc/${pid}`);
  } catch {
    return '';
  }
}

const namespace = (pid: string, kind: 'net' | 'pid'): string =>
  of(pid, (folder) => readlinkSync(`${folder}/ns/${kind}`));

/** Processes that were started with this in their environment. */
const marked = (mark: string): string[] =>
  pids().filter((pid) => of(pid, (folder) => readFileSync(`${folder}/environ`, 'utf8')).includes(mark));

/** Processes in any of these namespaces. */
const within = (kind: 'net' | 'pid', namespaces: Set<string>): string[] =>
  pids().filter((pid) => namespaces.has(namespace(pid, kind)));

interface Running {
  readonly child: ChildProcess;
  readonly folder: string;
  readonly mark: string;
  /** Of its processes, and of its host, nodes and the client outside. */
  readonly spaces: { readonly pid: Set<string>; readonly net: Set<string> };
}

/** A program that brings up a lab and carries a request, and then waits; in a folder for temporary files of its own. */
async function start(): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'cdk8s-cilium-leftovers-'));
  const mark = `LAB_MARK=${folder}`;
  const child = spawn('node', ['--require', 'tsx/cjs', join(__dirname, 'one-lab.ts')], {
    env: { ...process.env, TMPDIR: folder, LAB_MARK: folder },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout!.on('data', (data) => (said += data));
  while (!said.includes('carries') && child.exitCode === null) await sleep(50);
  assert.match(said, /carries/);
  const pid = new Set(
    marked(mark)
      .map((one) => namespace(one, 'pid'))
      .filter((name) => name && name !== namespace('self', 'pid')),
  );
  const net = new Set(within('pid', pid).map((one) => namespace(one, 'net')));
  assert.equal(pid.size, 1);
  assert.equal(net.size, 4, 'a host and three nodes');
  return { child, folder, mark, spaces: { pid, net } };
}

async function assertNothingLeft({ child, folder, mark, spaces }: Running): Promise<void> {
  try {
    const ended = () => child.exitCode !== null || child.signalCode !== null;
    const left = () => [...marked(mark), ...within('pid', spaces.pid), ...within('net', spaces.net)];
    for (let tries = 0; tries < 200 && (!ended() || left().length > 0); tries++) await sleep(50);
    assert.ok(ended());
    assert.deepEqual(
      left().map((pid) => of(pid, (proc) => readFileSync(`${proc}/cmdline`, 'utf8'))),
      [],
      'processes',
    );
    assert.deepEqual(
      [...readdirSync(folder)].filter((name) => name !== 'node-compile-cache' && !name.startsWith('tsx')),
      [],
      'temporary files',
    );
    assert.ok(!existsSync('/run/lab'));
    assert.doesNotMatch(readFileSync('/proc/self/mountinfo', 'utf8'), /\/run\/lab|\/run\/netns\/(node|outside)/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

unless(missing(networkNeeds)).describe('what a lab leaves behind: nothing', () => {
  it('two at once, each with its own namespaces; one fails, the other is interrupted', async () => {
    const [failed, interrupted] = await Promise.all([start(), start()]);
    for (const name of failed.spaces.net) assert.ok(!interrupted.spaces.net.has(name));
    failed.child.stdin!.end('fail\n');
    interrupted.child.kill('SIGINT');
    await Promise.all([assertNothingLeft(failed), assertNothingLeft(interrupted)]);
  });

  it('one is killed, which it cannot prevent', async () => {
    const killed = await start();
    killed.child.kill('SIGKILL');
    await assertNothingLeft(killed);
  });

  it("broken: a daemon outside of the lab's process namespace is noticed", async () => {
    const lab = await start();
    const stray = spawn('sleep', ['60'], {
      env: { ...process.env, LAB_MARK: lab.folder },
      stdio: 'ignore',
      detached: true,
    });
    try {
      lab.child.kill('SIGKILL');
      await assert.rejects(assertNothingLeft(lab), /processes/);
    } finally {
      stray.kill('SIGKILL');
    }
  });
});
