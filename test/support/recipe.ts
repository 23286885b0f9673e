// A copy of parts of the tree, in which a test follows a recipe of docs/architecture.md: with all of its steps tests
// and the compiler pass, and each step that is left out fails one of them.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, it } from '@jest/globals';
import ts from 'typescript';

/** What every copy needs for tests to run in it. */
const COMMON = ['lib', 'imports', 'jest.config.mjs', 'package.json', 'tsconfig.json', 'test/support'];

/** What a run of tests or of the compiler says. */
interface Said {
  readonly passed: boolean;
  readonly said: string;
}

export class Copy {
  readonly folder = mkdtempSync(join(tmpdir(), 'cdk8s-cilium-recipe-'));
  /** What the compiler knows of files that stay what they are. */
  private program?: ts.Program;

  constructor(...parts: readonly string[]) {
    for (const part of [...COMMON, ...parts]) cpSync(part, join(this.folder, part), { recursive: true });
    symlinkSync(resolve('node_modules'), join(this.folder, 'node_modules'));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    writeFileSync(join(this.folder, file), text);
  }

  change(file: string, from: string | RegExp, to: string): void {
    const before = this.read(file);
    const after = before.replace(from, to);
    assert.ok(after !== before, `${file} has no ${from}`);
    this.write(file, after);
  }

  /** Copies a file, or the files of a folder, and changes the text of each. */
  duplicate(from: string, to: string, change: (text: string) => string): void {
    cpSync(join(this.folder, from), join(this.folder, to), { recursive: true });
    const files = to.endsWith('.ts') ? [to] : Array.from(readdirSync(join(this.folder, to)), (name) => `${to}/${name}`);
    for (const file of files) this.write(file, change(this.read(file)));
  }

  /** Runs a script of the copy. */
  run(script: string): void {
    const { status, stderr } = spawnSync('node', ['--require', 'tsx/cjs', script], {
      cwd: this.folder,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  }

  /** Whether tests of the copy pass: options of jest. */
  passes(...options: string[]): Said {
    const args = ['--rootDir', this.folder, '--coverage=false', ...options];
    const { status, stdout, stderr } = spawnSync(join(resolve('node_modules'), '.bin/jest'), args, {
      cwd: this.folder,
      encoding: 'utf8',
      env: { ...process.env, JEST_WORKER_ID: undefined },
    });
    return { passed: status === 0, said: stdout + stderr };
  }

  /** Whether the compiler takes files of the copy. */
  compiles(...files: string[]): Said {
    const read = ts.readConfigFile(join(this.folder, 'tsconfig.json'), (path) => ts.sys.readFile(path));
    const { options } = ts.parseJsonConfigFileContent({ ...read.config, include: [], files }, ts.sys, this.folder);
    const host = ts.createCompilerHost(options);
    const before = this.program;
    const { getSourceFile } = host;
    // Files that have not changed are taken from the run before.
    host.getSourceFile = (name, ...rest) => {
      const known = before?.getSourceFile(name);
      return known && (!name.startsWith(this.folder) || known.text === ts.sys.readFile(name))
        ? known
        : getSourceFile.call(host, name, ...rest);
    };
    const roots = files.map((file) => join(this.folder, file));
    this.program = ts.createProgram(roots, { ...options, types: ['node'] }, host, before);
    const found = roots.flatMap((root) => [
      ...this.program!.getSyntacticDiagnostics(this.program!.getSourceFile(root)),
      ...this.program!.getSemanticDiagnostics(this.program!.getSourceFile(root)),
    ]);
    return {
      passed: found.length === 0,
      said: found
        .map(({ file, code, messageText }) => {
          const message = ts.flattenDiagnosticMessageText(messageText, '\n');
          return `${file?.fileName.slice(this.folder.length + 1)}: TS${code}: ${message}`;
        })
        .join('\n'),
    };
  }

  /** A step that is left out, and what is put back after. */
  without(file: string, from: string | RegExp, to: string, look: () => void): void {
    const before = this.read(file);
    this.change(file, from, to);
    try {
      look();
    } finally {
      this.write(file, before);
    }
  }
}

/** A step that is left out: its name, what puts it back to what was before, and what then fails. */
export type Forgotten = readonly [
  step: string,
  file: string,
  from: string | RegExp,
  to: string,
  /** A pattern of the names of tests, which run alone then, or of the message of the compiler: it begins with TS. */
  fails: RegExp,
];

export interface Recipe {
  /** What the copy needs beside `lib` and `test/support`. */
  readonly parts: readonly string[];
  /** All steps of the recipe. */
  readonly follow: (copy: Copy) => void;
  /** Files of the tests that see it. */
  readonly tests: readonly string[];
  /** Which of their tests run where all steps were followed, by a pattern of their names. @default - all */
  readonly names?: string;
  /** Files that the compiler looks at too. */
  readonly compiled?: readonly string[];
  /** What the tests say where all steps were followed, so that they have looked at what is new. */
  readonly sees: RegExp;
  readonly forgotten: readonly Forgotten[];
}

/** The recipe, followed, and each of its steps left out. */
export function testRecipe({ parts, follow, tests, names = '', compiled = [], sees, forgotten }: Recipe): void {
  let copy: Copy;
  beforeAll(() => {
    copy = new Copy(...parts);
    follow(copy);
  });
  afterAll(() => copy.remove());
  const run = (pattern: string) => copy.passes('--ci', '--verbose', '--testNamePattern', pattern, ...tests);

  it('the recipe, followed, passes', () => {
    if (compiled.length > 0) assert.equal(copy.compiles(...compiled).said, '');
    const { passed, said } = run(names);
    assert.ok(passed, said);
    assert.match(said, sees);
  });

  it.each([...forgotten])('without %s a test fails, or the compiler', (step, file, from, to, fails) => {
    copy.without(file, from, to, () => {
      const isForCompiler = fails.source.startsWith('TS');
      const { passed, said } = isForCompiler ? copy.compiles(...compiled) : run(fails.source.replaceAll(' › ', ' '));
      assert.ok(!passed, `nothing fails without ${step}: ${said.slice(-500)}`);
      if (isForCompiler) return assert.match(said, fails);
      assert.doesNotMatch(said, /suite failed to run/, 'a test fails, and not the run');
      const failed = [...said.matchAll(/● (.*)$/gm)].map(([, name]) => name);
      assert.ok(
        failed.some((name) => fails.test(name)),
        `${fails} is none of those that fail: ${failed.join('; ')}`,
      );
    });
  });
}
