// docs/check-in-ci.md: the command in one file, and each way to use it, as the page shows it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, it } from '@jest/globals';
import { parse } from 'yaml';
import { run as inProcess } from '../../lib/commands/run';
import { goNeeds, goTool } from '../readers/gotool';
import { preCommit, preCommitNeeds } from '../readers/pre-commit';
import { run, withFolder } from '../readers/tool';
import { missing } from '../readers/requires';
import { unless } from '../support/unless';
import { treePath } from './tree';

const page = readFileSync('docs/check-in-ci.md', 'utf8');

/** The block of the page that begins with a comment of this file. */
function block(file: string): string {
  const found = new RegExp(`\`\`\`yaml\\n# ${file.replaceAll('.', '\\.')}\\n([^]*?)\`\`\``).exec(page);
  assert.ok(found, file);
  return found[1];
}

const work = mkdtempSync(join(tmpdir(), 'cdk8s-cilium-in-ci-'));
const oneFile = join(work, 'cdk8s-cilium.cjs');
beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/one-file.mjs', oneFile], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** A repository of YAML that has the command, of which one pool holds its router where it is `broken`. */
function repository(folder: string, broken: boolean): void {
  cpSync(treePath('unifi'), folder, { recursive: true });
  mkdirSync(join(folder, 'hack'));
  copyFileSync(oneFile, join(folder, 'hack/cdk8s-cilium.cjs'));
  if (!broken) return;
  const file = join(folder, 'bgp.yaml');
  const text = readFileSync(file, 'utf8');
  const next = text.replace(/cidr: .*/, 'cidr: 192.168.10.0/24');
  assert.notEqual(next, text);
  writeFileSync(file, next);
}

/** Runs a step of a page as its host does: by bash, which ends where a command fails. */
const step = (folder: string, script: string) => run('bash', ['-eo', 'pipefail', '-c', script], { cwd: folder });

it('the one file says what the package says, and stands alone', () => {
  withFolder((folder) => {
    repository(folder, true);
    const args = ['check', '--format', 'json', folder];
    const { stdout, status } = run(process.execPath, [join(folder, 'hack/cdk8s-cilium.cjs'), ...args], {
      cwd: process.cwd(),
    });
    const { out, code } = inProcess(args);
    assert.equal(status, 1);
    assert.deepEqual([stdout, status], [out, code]);
    const version = run(process.execPath, [oneFile, '--version'], { cwd: '/' });
    assert.equal(version.stdout.trim(), JSON.parse(readFileSync('package.json', 'utf8')).version);
    assert.match(readFileSync(oneFile, 'utf8').slice(-40_000), /yaml \d[^]*ISC/);
  });
});

unless(missing(goNeeds)).it('the workflow is one, and its step stops where there is an error and leaves SARIF', () => {
  withFolder((folder) => {
    repository(folder, true);
    const file = join(folder, '.github/workflows/cilium.yaml');
    mkdirSync(dirname(file), { recursive: true });
    const text = block('.github/workflows/cilium.yaml');
    writeFileSync(file, text);
    assert.equal(run('git', ['init', '--quiet'], { cwd: folder }).status, 0);
    const lint = run(goTool('actionlint'), [file], { cwd: folder });
    assert.deepEqual([lint.stdout, lint.status], ['', 0]);
    writeFileSync(file, text.replace('security-events: write', 'security-event: write'));
    assert.equal(run(goTool('actionlint'), [file], { cwd: folder }).status, 1, 'actionlint takes anything');

    const { steps } = parse(text).jobs.check as { steps: { run?: string; with?: Record<string, string> }[] };
    const [script] = steps.flatMap((one) => one.run ?? []);
    assert.equal(step(folder, script).status, 1);
    const sarif = steps.at(-1)!.with!.sarif_file;
    const { results } = JSON.parse(readFileSync(join(folder, sarif), 'utf8')).runs[0];
    const errors = results.filter(({ level }: { level: string }) => level === 'error');
    assert.deepEqual(
      [...errors.map(({ ruleId }: { ruleId: string }) => ruleId)],
      ['pool-holds-router', 'frr-pool-filtered'],
    );
    // Beside the line: a path from the root of the repository.
    assert.equal(errors[0].locations[0].physicalLocation.artifactLocation.uri, 'bgp.yaml');
  });
  withFolder((folder) => {
    repository(folder, false);
    assert.equal(step(folder, parse(block('.gitlab-ci.yml')).cilium.script.join('\n')).status, 0);
  });
});

unless(missing(preCommitNeeds)).it(
  'pre-commit takes the hook, stops a commit with an error and lets another pass',
  () => {
    withFolder((folder) => {
      repository(folder, false);
      const env = { PRE_COMMIT_HOME: join(work, 'pre-commit'), HOME: work, GIT_CONFIG_NOSYSTEM: '1' };
      const git = (...args: string[]) =>
        run('git', ['-c', 'user.name=someone', '-c', 'user.email=someone@example.com', ...args], { cwd: folder, env });
      git('init', '--quiet');
      writeFileSync(join(folder, '.pre-commit-config.yaml'), block('.pre-commit-config.yaml'));
      const installed = run(preCommit(), ['install'], { cwd: folder, env });
      assert.equal(installed.status, 0, installed.stdout + installed.stderr);
      git('add', '--all');
      const good = git('commit', '--message', 'a cluster');
      assert.equal(good.status, 0, good.stdout + good.stderr);
      assert.match(good.stderr + good.stdout, /what Cilium makes of the manifests\.+Passed/);
      const file = join(folder, 'bgp.yaml');
      writeFileSync(file, readFileSync(file, 'utf8').replace(/cidr: .*/, 'cidr: 192.168.10.0/24'));
      const bad = git('commit', '--all', '--message', 'a pool');
      assert.equal(bad.status, 1, bad.stdout + bad.stderr);
      assert.match(bad.stderr + bad.stdout, /pool-holds-router/);
      writeFileSync(file, readFileSync(join(treePath('unifi'), 'bgp.yaml'), 'utf8'));
      writeFileSync(join(folder, 'notes.txt'), 'nothing that Cilium reads\n');
      git('add', '--all');
      assert.match(git('commit', '--message', 'notes').stderr, /Skipped/);
    });
  },
);
