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
const FOLDER = join(ROOT, 'node_modules/.cache');
const FILE = join(FOLDER, 'cdk8s-cilium.cjs');
// Of what the file was made.
const STAMP = join(FOLDER, 'cdk8s-cilium.stamp');

/** A text that changes with the sources, with the libraries that npm installed, and with this script. */
function stamp() {
  const hash = createHash('sha256');
  for (const folder of ['lib', 'imports']) hash.update(stampOfFolder(join(ROOT, folder)));
  for (const path of [join(ROOT, 'node_modules/.package-lock.json'), __filename]) hash.update(stampOf(path));
  return hash.digest('hex');
}

/** By hand, because `recursive` of readdirSync takes longer than all the rest. */
function stampOfFolder(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return stampOfFolder(path);
      return path.endsWith('.ts') ? stampOf(path) : '';
    })
    .join('');
}

function stampOf(path) {
  const { mtimeMs, size } = statSync(path, { throwIfNoEntry: false }) ?? {};
  return `${path} ${mtimeMs} ${size}\n`;
}

function bundle() {
  const { buildSync } = require('esbuild');
  const { outputFiles } = buildSync({
    absWorkingDir: ROOT,
    entryPoints: ['lib/index.ts'],
    bundle: true,
    // cdk8s loads `yaml` itself.
    external: [...Object.keys(require('../package.json').peerDependencies), 'yaml'],
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    write: false,
    keepNames: true,
    minifyWhitespace: true,
    lineLimit: 120,
    logLevel: 'warning',
  });
  mkdirSync(FOLDER, { recursive: true });
  const made = `${FILE}.${process.pid}`;
  // As scripts/bundle.mjs has it: tsx looks through a file in which this word occurs.
  writeFileSync(made, outputFiles[0].text.replaceAll('import', '\\u0069mport'));
  renameSync(made, FILE);
}

const wanted = stamp();
if (!existsSync(FILE) || !existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== wanted) {
  bundle();
  writeFileSync(STAMP, wanted);
}

// A program that requires the library gets what this script exports.
const find = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  return request === 'cdk8s-cilium' ? __filename : find.call(this, request, ...rest);
};
module.exports = require('./compiled.cjs')(FILE, () => require(FILE));
