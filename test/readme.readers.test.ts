// What README.md says is true: its TypeScript type-checks and synthesises, its commands exist, its links lead
// somewhere.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, it } from '@jest/globals';
import { missing, program } from './readers/requires';
import { readTree } from './support/snapshot';
import { inTemporary } from './support/synth';
import { unless } from './support/unless';

const ROOT = resolve('.');
const README = readFileSync('README.md', 'utf8');

interface Block {
  readonly language: string;
  readonly text: string;
}

const blocksOf = (document: string): Block[] =>
  [...document.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, text]) => ({ language, text }));

const inClone = unless(missing([program('git')]));

/** The code blocks, in their order. */
const BLOCKS = blocksOf(README);
const of = (language: string) => BLOCKS.filter((block) => block.language === language).map((block) => block.text);

/** The list of files that follows the block. */
function listAfter(text: string): string[] {
  const next = BLOCKS[BLOCKS.findIndex((block) => block.text === text) + 1];
  assert.equal(next?.language, 'text', 'a list of files follows');
  return next.text.trim().split('\n');
}

/** Type-checks programs in a project of their own and runs them; the files that each writes. */
function filesOf(programs: string[]): string[][] {
  assert.ok(programs.length > 0);
  return inTemporary((directory) => {
    // The package is resolved as in examples/, the rest from here.
    symlinkSync(join(ROOT, 'node_modules'), join(directory, 'node_modules'));
    writeFileSync(
      join(directory, 'tsconfig.json'),
      JSON.stringify({ extends: join(ROOT, 'tsconfig.json'), include: ['*.ts'] }),
    );
    programs.forEach((text, i) => writeFileSync(join(directory, `block${i}.ts`), text));
    const run = (args: string[], env = {}) =>
      execFileSync(process.execPath, args, {
        cwd: directory,
        env: { ...process.env, ...env },
        stdio: ['ignore', 'inherit', 'inherit'],
      });
    run([join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', '.']);
    return programs.map((_, i) => {
      const outdir = join(directory, `out${i}`);
      run(['--require', 'tsx/cjs', `block${i}.ts`], { CDK8S_OUTDIR: outdir });
      return Object.keys(readTree(outdir));
    });
  });
}

describe('README.md', () => {
  it('has TypeScript that type-checks strictly, and writes what it says', () => {
    assert.deepEqual(filesOf(of('ts')), of('ts').map(listAfter));
  });

  it('has npm commands that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const commands = [...README.matchAll(/\bnpm run ([\w:-]+)|\bnpm (test)\b/g)].map((match) => match[1] ?? match[2]);
    assert.ok(commands.includes('synth') && commands.includes('test'));
    for (const command of commands) assert.ok(command in scripts, command);
  });

  inClone.it('npm run synth, in a clone, writes the files that it lists, and the scripts run', () => {
    inTemporary((directory) => {
      const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
        encoding: 'utf8',
      });
      for (const file of tracked
        .split('\0')
        .filter((name) => name && existsSync(name) && !/^(test|__snapshots__|bench)\//.test(name))) {
        mkdirSync(dirname(join(directory, file)), { recursive: true });
        cpSync(file, join(directory, file), { preserveTimestamps: true });
      }
      symlinkSync(join(ROOT, 'node_modules'), join(directory, 'node_modules'));
      execFileSync('npm', ['run', '--silent', 'synth'], { cwd: directory, stdio: ['ignore', 'pipe', 'inherit'] });
      assert.deepEqual(Object.keys(readTree(join(directory, 'dist'))), listAfter(of('sh')[0]));
      const scripts =
        of('sh')
          .join('')
          .match(/^dist\/host\/\w+\.sh/gm) ?? [];
      assert.equal(new Set(scripts).size, 3);
      for (const script of new Set(scripts))
        execFileSync(join(directory, script), ['--dry-run'], { stdio: ['ignore', 'pipe', 'inherit'] });
    });
  });

  for (const document of [
    'README.md',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'docs/architecture.md',
    'docs/bgp.md',
    'docs/dependencies.md',
    'docs/languages.md',
    'docs/releasing.md',
  ]) {
    it(`${document} links to what is there`, () => {
      const text = readFileSync(document, 'utf8');
      const targets = [...text.matchAll(/\]\(([^)#]+)[^)]*\)/g)]
        .map((match) => match[1])
        .filter((target) => !target.startsWith('https://'));
      assert.deepEqual(
        targets.filter((target) => !existsSync(join(dirname(document), target))),
        [],
      );
    });
  }
});

describe('docs/bgp.md', () => {
  it('has TypeScript that type-checks strictly and synthesises, for both routers', () => {
    const programs = blocksOf(readFileSync('docs/bgp.md', 'utf8'))
      .filter(({ language }) => language === 'ts')
      .map(({ text }) => text);
    assert.ok(programs.length > 0);
    for (const files of filesOf(programs))
      assert.deepEqual(
        files.filter((file) => file.endsWith('frr.conf')),
        ['host/frr/frr.conf', 'host/r2/frr/frr.conf'],
      );
  });
});

describe('docs/dependencies.md', () => {
  it('has every dependency, and no other, in the version of package.json', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
    const rows = [
      ...readFileSync('docs/dependencies.md', 'utf8').matchAll(/^\| \[([^\]]+)\]\([^)]*\) \| (\S+) \|/gm),
    ].map(([, name, version]) => `${name} ${version}`);
    const wanted = [manifest.peerDependencies, manifest.devDependencies].flatMap((group) =>
      Object.entries(group).map(([name, version]) => `${name} ${version}`),
    );
    assert.deepEqual(rows.sort(), wanted.sort());
  });
});
