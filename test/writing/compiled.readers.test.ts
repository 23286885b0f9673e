// Compiled code that is kept from one process to the next: scripts/compiled.cjs, which loads the package.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { test } from '@jest/globals';
import { inTemporary } from '../support/synth';

const LOADER = resolve('scripts/compiled.cjs');

/** A file that a process loads, with a cache of its own. */
class Loaded {
  constructor(private readonly directory: string) {}

  /** Has the file say this. */
  write(word: string): void {
    this.writeCode(`exports.word = () => ${JSON.stringify(word)};\n`);
  }

  writeCode(code: string, path = 'code.cjs'): void {
    writeFileSync(join(this.directory, path), code);
  }

  /** Links the folder of the file under another name. */
  link(name: string): void {
    const link = join(this.directory, name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(this.directory, link);
  }

  /** What the file says in a new process, which loads it by this path. */
  run(env: NodeJS.ProcessEnv = {}, path = 'code.cjs'): string {
    const code = `
      const file = ${JSON.stringify(join(this.directory, path))};
      process.stdout.write(require(${JSON.stringify(LOADER)})(file, () => require(file)).word());`;
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', code], {
      env: { ...process.env, XDG_CACHE_HOME: join(this.directory, 'cache'), NODE_V8_COVERAGE: undefined, ...env },
      encoding: 'utf8',
    });
    assert.equal(stderr, '');
    return stdout;
  }

  /** The file that a new process names in the stack of an error, where a copy of the file stands at `path`. */
  nameOf(path: string): string {
    const copy = join(this.directory, path);
    writeFileSync(copy, "exports.stack = () => new Error('here').stack;\n");
    const code = `
      const file = ${JSON.stringify(copy)};
      process.stdout.write(require(${JSON.stringify(LOADER)})(file, () => require(file)).stack());`;
    const env = { ...process.env, XDG_CACHE_HOME: join(this.directory, 'cache'), NODE_V8_COVERAGE: undefined };
    const { stdout } = spawnSync(process.execPath, ['-e', code], { env, encoding: 'utf8' });
    return /\((.*\.cjs):/.exec(stdout)![1];
  }

  /** The files of the cache. */
  kept(): string[] {
    const folder = join(this.directory, 'cache/cdk8s-cilium/compiled');
    try {
      return [...readdirSync(folder)].map((name) => join(folder, name));
    } catch {
      return [];
    }
  }
}

function withLoaded(use: (loaded: Loaded) => void): void {
  inTemporary((directory) => {
    const loaded = new Loaded(directory);
    loaded.write('one');
    use(loaded);
  });
}

test('the first process keeps the code, and the next one takes it as it is', () => {
  withLoaded((loaded) => {
    assert.equal(loaded.run(), 'one');
    const [kept, ...more] = loaded.kept();
    assert.deepEqual(more, []);
    utimesSync(kept, 1, 1);
    assert.equal(loaded.run(), 'one');
    assert.deepEqual(loaded.kept(), [kept]);
    assert.equal(statSync(kept).mtimeMs, 1000);
  });
});

test('the folder and its files are for this user alone', () => {
  withLoaded((loaded) => {
    loaded.run();
    const [kept] = loaded.kept();
    assert.deepEqual(
      [kept, join(kept, '..')].map((path) => statSync(path).mode & 0o077),
      [0, 0],
    );
  });
});

test('code in a folder or file that others may write to is not run', () => {
  withLoaded((loaded) => {
    loaded.run();
    const [one] = loaded.kept();
    loaded.write('two');
    loaded.run();
    const two = loaded.kept().find((kept) => kept !== one)!;
    loaded.write('one');
    // V8 itself takes code of another text for that of this one.
    copyFileSync(two, one);
    assert.equal(loaded.run(), 'two');
    chmodSync(one, 0o622);
    assert.equal(loaded.run(), 'one');
    copyFileSync(two, one);
    chmodSync(join(one, '..'), 0o777);
    assert.equal(loaded.run(), 'one');
  });
});

test('jsii links the package into a new folder for each process, and all of them take the same code', () => {
  withLoaded((loaded) => {
    loaded.run();
    const kept = loaded.kept();
    loaded.link('first');
    loaded.link('second');
    assert.equal(loaded.run({}, 'first/code.cjs'), 'one');
    assert.equal(loaded.run({}, 'second/code.cjs'), 'one');
    assert.deepEqual(loaded.kept(), kept);
  });
});

test('what linked code requires is beside the link', () => {
  withLoaded((loaded) => {
    loaded.writeCode("exports.word = () => require('../other.cjs');\n");
    loaded.link('process/package');
    loaded.writeCode("module.exports = 'beside the link';\n", 'process/other.cjs');
    assert.equal(loaded.run({}, 'process/package/code.cjs'), 'beside the link');
  });
});

test('a source of the same length is another one', () => {
  withLoaded((loaded) => {
    loaded.run();
    loaded.write('two');
    assert.equal(loaded.run(), 'two');
    assert.equal(loaded.kept().length, 2);
  });
});

// V8 keeps the name of the file with the code, and synth looks in stacks for the line of the program.
test('a copy of the file at another place is not named as the first one', () => {
  withLoaded((loaded) => {
    assert.match(loaded.nameOf('first.cjs'), /first\.cjs$/);
    assert.match(loaded.nameOf('second.cjs'), /second\.cjs$/);
  });
});

test.each([
  ['cut off', (path: string) => truncateSync(path, 100)],
  ['empty', (path: string) => truncateSync(path, 0)],
  [
    'wrong in one byte',
    (path: string) => {
      const bytes = readFileSync(path);
      bytes[bytes.length - 9] ^= 255;
      writeFileSync(path, bytes);
    },
  ],
])('code that is %s is made anew', (_, damage) => {
  withLoaded((loaded) => {
    loaded.run();
    const [kept] = loaded.kept();
    const whole = statSync(kept).size;
    damage(kept);
    utimesSync(kept, 1, 1);
    assert.equal(loaded.run(), 'one');
    assert.equal(statSync(kept).size, whole);
    assert.notEqual(statSync(kept).mtimeMs, 1000);
  });
});

test.each([
  ['a cache that is a file', { XDG_CACHE_HOME: LOADER }],
  ['the variable of Node that says so', { NODE_DISABLE_COMPILE_CACHE: '1' }],
])('%s keeps nothing, and says nothing', (_, env) => {
  withLoaded((loaded) => {
    assert.equal(loaded.run(env), 'one');
    assert.deepEqual(loaded.kept(), []);
  });
});

test('the cache does not grow beyond eight files: the oldest go', () => {
  withLoaded((loaded) => {
    const inOrder: string[] = [];
    for (let i = 0; i < 10; i++) {
      loaded.write(`word ${i}`);
      loaded.run();
      const made = loaded.kept().filter((kept) => !inOrder.includes(kept));
      for (const one of made) utimesSync(one, i + 1, i + 1);
      inOrder.push(...made);
    }
    assert.deepEqual(loaded.kept().sort(), inOrder.slice(2).sort());
  });
});

test('under jest, its values are of the realm of the test', () => {
  inTemporary((directory) => {
    const file = join(directory, 'code.cjs');
    writeFileSync(file, 'exports.list = [];\n');
    const { list } = require(LOADER)(file, () => require(file)) as { list: unknown };
    assert.equal(Object.getPrototypeOf(list), Array.prototype);
  });
});
