// `cdk8s-cilium watch` on projects of their own: what is on disk after each save, and what the terminal says.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, it } from '@jest/globals';
import { run } from '../../lib/commands/run';
import { readTree } from '../support/snapshot';

const MAIN = resolve('lib/commands/main.ts');
const LIB = resolve('lib');

/** Charts of two teams, whose names another file has. */
const APP = `
import { App, Chart } from 'cdk8s';
import { Backend, HttpRoute, SharedGateway } from '${LIB}';
import { TEAMS } from './teams';

const app = new App();
const gateway = new SharedGateway(app, 'public');
for (const [name, host] of Object.entries(TEAMS)) {
  const chart = new Chart(app, name, { namespace: name });
  new HttpRoute(chart, 'web', { gateway, hostnames: [host], backend: Backend.fromName('web', 80) });
}
if (require.main === module) app.synth();
`;
const teams = (of: object) => `export const TEAMS: Record<string, string> = ${JSON.stringify(of)};\n`;

let project: string;
let child: ChildProcess | undefined;
let said = '';

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'cdk8s-cilium-watch-'));
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  write('cdk8s.yaml', 'language: typescript\napp: npx tsx main.ts\n');
});

afterEach(async () => {
  if (child && child.exitCode === null) {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  child = undefined;
  rmSync(project, { recursive: true, force: true });
});

const write = (file: string, text: string) => writeFileSync(join(project, file), text);

function watch(...words: string[]): void {
  said = '';
  child = spawn(process.execPath, ['--require', 'tsx/cjs', MAIN, 'watch', ...words], { cwd: project });
  for (const stream of [child.stdout!, child.stderr!])
    stream.on('data', (data) => {
      said += String(data);
    });
}

/** What the command said since the last call, as soon as it ends with `end`. */
async function until(end: RegExp): Promise<string> {
  for (let i = 0; !end.test(said); i++) {
    assert.ok(i < 1200 && child!.exitCode === null, `no ${end} in: ${said}`);
    await sleep(50);
  }
  const all = said;
  said = '';
  return all;
}

const SYNTH = /\d+ files, \d+ changed, \d+ ms\n$/;

describe('watch', () => {
  it('leaves what cdk8s synth leaves, writes only what changed, and removes what is no more', async () => {
    write('main.ts', APP);
    write('teams.ts', teams({ a: 'a.example.com', b: 'b.example.com' }));
    mkdirSync(join(project, 'dist'));
    write('dist/old.k8s.yaml', 'kind: Old\n');
    watch();
    assert.match(await until(SYNTH), /^dist: 3 files, 3 changed,/m);
    const bySynth = spawnSync('node_modules/.bin/cdk8s', ['synth', '--output', 'by-synth'], { cwd: project });
    assert.equal(bySynth.status, 0, String(bySynth.stderr));
    assert.deepEqual(readTree(join(project, 'dist')), readTree(join(project, 'by-synth')));

    const before = statSync(join(project, 'dist/b.k8s.yaml'));
    write('teams.ts', teams({ a: 'new.example.com', b: 'b.example.com' }));
    assert.match(await until(SYNTH), /^dist: 3 files, 1 changed,/m);
    assert.match(readTree(join(project, 'dist'))['a.k8s.yaml'], /new\.example\.com/);
    assert.deepEqual(statSync(join(project, 'dist/b.k8s.yaml')), before);

    write('teams.ts', teams({ c: 'new.example.com', b: 'b.example.com' }));
    await until(SYNTH);
    assert.deepEqual(Object.keys(readTree(join(project, 'dist'))), ['b.k8s.yaml', 'c.k8s.yaml', 'public.k8s.yaml']);
  });

  it('says what is wrong, keeps the files, and goes on', async () => {
    write('main.ts', APP);
    write('teams.ts', teams({ a: 'a.example.com' }));
    watch();
    await until(SYNTH);
    const good = readTree(join(project, 'dist'));
    write('teams.ts', teams({ a: 'UPPER.example.com' }));
    assert.match(await until(/Failed after \d+ ms\. Waiting for a change\.\n$/), /"UPPER\.example\.com"/);
    assert.deepEqual(readTree(join(project, 'dist')), good);
    write('teams.ts', 'export const TEAMS = {');
    assert.match(await until(/Failed after \d+ ms\. Waiting for a change\.\n$/), /teams\.ts:\d+/);
    write('teams.ts', teams({ a: 'b.example.com' }));
    assert.match(await until(SYNTH), /1 changed/);
  });

  it('waits for asynchronous programs, and sees files that they read', async () => {
    write('teams.json', JSON.stringify({ a: 'a.example.com' }));
    write('teams.ts', 'export { TEAMS } from "./teams.json";');
    const program = APP.replace(/if \(require.main[^]*/, '').replace("import { TEAMS } from './teams';", '');
    write(
      'main.ts',
      `import { readFile, writeFile } from 'node:fs/promises';\n${program.replace(/const app[^]*/, '')}
async function main() {
  const TEAMS: Record<string, string> = JSON.parse(await readFile('teams.json', 'utf8'));
  ${program.replace(/[^]*(?=const app)/, '')}
  app.synth();
  await writeFile('summary.json', String(process.hrtime.bigint()));
}
main();
`,
    );
    watch('--output', 'out');
    assert.match(await until(SYNTH), /^out: 2 files, 2 changed/m);
    await sleep(500);
    assert.equal(said, '', 'the file that the program writes starts it again');
    write('teams.json', JSON.stringify({ a: 'b.example.com' }));
    assert.match(await until(SYNTH), /^out: 2 files, 1 changed/m);
    assert.ok(!existsSync(join(project, 'dist')));
  });

  it('leaves files alone where a program says itself where it writes', async () => {
    write('teams.ts', teams({ a: 'a.example.com' }));
    write('main.ts', APP.replace('new App()', "new App({ outdir: 'elsewhere' })"));
    mkdirSync(join(project, 'elsewhere'));
    write('elsewhere/mine.yaml', 'kind: Mine\n');
    watch();
    assert.match(await until(SYNTH), /^elsewhere: 2 files, 2 changed/m);
    assert.ok(existsSync(join(project, 'elsewhere/mine.yaml')));
    assert.ok(existsSync(join(project, 'elsewhere/a.k8s.yaml')));
  });

  it('ends with its program, with the same code', async () => {
    write('main.js', 'process.exit(3);\n');
    watch('--app', 'node --require tsx/cjs main.js');
    const [code] = await once(child!, 'exit');
    assert.equal(code, 3);
  });

  it.each([
    [['--app', 'python main.py'], /does not know how to run "python main\.py".*--app 'node --require/],
    [['--app', 'node main.js | tee log'], /does not know how to run/],
    [['--app', 'ts-node --transpile-only main.ts'], /does not know how to run/],
    [['--app', 'node nowhere.js'], /there is no file nowhere\.js, which "node nowhere\.js" would run/],
    [['--output', '..'], /--output \.\. holds this folder/],
    [['main.ts'], /"main\.ts" is no option: name a program as --app/],
    [['--app', 'node module.mjs'], /module\.mjs is an ES module.*use "npx tsx watch module\.mjs"/],
  ])('%j is refused with a sentence', (words, sentence) => {
    write('main.ts', '');
    write('module.mjs', '');
    const home = process.cwd();
    process.chdir(project);
    try {
      const outcome = run(['watch', ...words]);
      assert.match(outcome.error, sentence);
      assert.equal(outcome.code, 2);
      assert.equal(outcome.goOn, undefined);
    } finally {
      process.chdir(home);
    }
  });

  it('says that a folder has no app', () => {
    rmSync(join(project, 'cdk8s.yaml'));
    const { status, stderr } = spawnSync(process.execPath, ['--require', 'tsx/cjs', MAIN, 'watch'], { cwd: project });
    assert.equal(status, 2);
    assert.match(String(stderr), /cdk8s\.yaml has no app: name the program/);
  });
});
