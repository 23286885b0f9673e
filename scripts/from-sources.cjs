// Has Node run TypeScript, and take `cdk8s-cilium` from the sources of this clone: `node --require
// ./scripts/from-sources.cjs main.ts`. They stand in one file, made anew whenever one of them changed, because opening
// five hundred files takes longer than all else in a synth. Your own project needs no more than `tsx/cjs`.
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { join, resolve } = require('node:path');
require('tsx/cjs');

const ROOT = resolve(__dirname, '..');
// In this folder, the library finds imports/ where it expects them.
const FILE = join(ROOT, 'node_modules/.cache/cdk8s-cilium.cjs');

/** A text that changes with the sources. */
function stamp() {
  const hash = createHash('sha256');
  for (const folder of ['lib', 'imports'])
    for (const name of readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).sort()) {
      if (!name.endsWith('.ts')) continue;
      const { mtimeMs, size } = statSync(join(ROOT, folder, name));
      hash.update(`${folder}/${name} ${mtimeMs} ${size}\n`);
    }
  return `// ${hash.digest('hex')}\n`;
}

function bundle(first) {
  const { buildSync } = require('esbuild');
  const { outputFiles } = buildSync({
    absWorkingDir: ROOT,
    entryPoints: ['lib/index.ts'],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    write: false,
    keepNames: true,
    minifyWhitespace: true,
    lineLimit: 120,
    logLevel: 'warning',
  });
  mkdirSync(join(FILE, '..'), { recursive: true });
  const made = `${FILE}.${process.pid}`;
  // As scripts/bundle.mjs has it: tsx looks through a file in which this word occurs.
  writeFileSync(made, first + outputFiles[0].text.replaceAll('import', '\\u0069mport'));
  renameSync(made, FILE);
}

const first = stamp();
if (!existsSync(FILE) || !readFileSync(FILE, 'utf8').startsWith(first)) bundle(first);

const find = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  return request === 'cdk8s-cilium' ? FILE : find.call(this, request, ...rest);
};
