// Killed while it writes, synth leaves every file old or new.
import { App } from 'cdk8s';
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { test } from '@jest/globals';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import * as library from '../../lib';
import { readTree, type Files } from '../support/snapshot';
import { synth } from '../support/synth';
import { lab } from './app';

/** Writes the files of two synths in turn, for ever, by what synth writes all files with. */
const FOREVER = `
const { writeFiles } = require('./files.js');
const variants = JSON.parse(require('node:fs').readFileSync('variants.json', 'utf8'));
for (let i = 0; ; i++) {
  writeFiles('dist', variants[i % 2]);
  if (i === 0) require('node:fs').writeSync(1, 'ready');
}
`;

test('killed at 200 moments of writing, every file is old or new, and the next run leaves nothing behind', async () => {
  const variants = [1, 2].map((variant) => synth((app) => lab(app, library, variant)));
  const directory = mkdtempSync(join(tmpdir(), 'cdk8s-cilium-killed-'));
  const outdir = join(directory, 'dist');
  try {
    const asFiles = (files: Files) => Object.entries(files).map(([path, text]) => ({ path, text }));
    writeFileSync(join(directory, 'variants.json'), JSON.stringify(variants.map(asFiles)));
    const { outputText } = transpileModule(readFileSync('lib/synth/files.ts', 'utf8'), {
      compilerOptions: { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022 },
    });
    writeFileSync(join(directory, 'files.js'), outputText);
    let leftovers = 0;
    for (let i = 0; i < 200; i++) {
      const child = spawn(process.execPath, ['--eval', FOREVER], {
        cwd: directory,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const ended = once(child, 'close');
      const written = await Promise.race([once(child.stdout, 'data'), ended]);
      assert.equal(String(written[0]), 'ready', 'the program ended before it wrote');
      await sleep(Math.random() * 10);
      child.kill('SIGKILL');
      await ended;
      const files = readTree(outdir);
      const paths = Object.keys(files).filter((file) => !file.startsWith('.part/'));
      assert.deepEqual(paths, Object.keys(variants[0]));
      for (const file of paths)
        assert.ok(
          variants.some((variant) => variant[file] === files[file]),
          file,
        );
      if (existsSync(join(outdir, '.part'))) leftovers++;
    }
    assert.ok(leftovers > 0, 'none was killed while it wrote');
    const app = new App({ outdir });
    lab(app, library);
    app.synth();
    assert.deepEqual(readTree(outdir), variants[0]);
    assert.ok(!existsSync(join(outdir, '.part')));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});
