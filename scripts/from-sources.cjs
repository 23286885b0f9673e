// Has Node run TypeScript, and take `cdk8s-cilium` from the sources of this clone: `node --require
// ./scripts/from-sources.cjs main.ts`. They stand in one file, made anew whenever one of them changed, because opening
// five hundred files takes longer than all else in a synth. Your own project needs no more than `tsx/cjs`.
const { createHash } = require('node:crypto');
const {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  statSync,
  writeFileSync,
} = require('node:fs');
const Module = require('node:module');
const { join, resolve } = require('node:path');
require('tsx/cjs');

const ROOT = resolve(__dirname, '..');
// In this folder, the library finds imports/ where it expects them.
const FOLDER = join(ROOT, 'node_modules/.cache');
const FILE = join(FOLDER, 'cdk8s-cilium.cjs');
// What a program requires: it runs the file with compiled code.
const LOADER = join(FOLDER, 'cdk8s-cilium-load.cjs');
const LOADING =
  `module.exports = require('../../scripts/compiled.cjs')` +
  `(\`\${__dirname}/cdk8s-cilium.cjs\`, () => require('./cdk8s-cilium.cjs'));\n`;

/** A line that changes with the sources, with the libraries that npm installed, and with this script. */
function stamp() {
  const hash = createHash('sha256');
  for (const folder of ['lib', 'imports']) hash.update(stampOfFolder(join(ROOT, folder)));
  for (const path of [join(ROOT, 'node_modules/.package-lock.json'), __filename]) hash.update(stampOf(path));
  return `// ${hash.digest('hex')}\n`;
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

/** Whether the file that was made begins with this line. */
function isOf(first) {
  if (!existsSync(LOADER) || !existsSync(FILE)) return false;
  const begin = Buffer.alloc(first.length);
  const file = openSync(FILE);
  readSync(file, begin);
  closeSync(file);
  return begin.toString() === first;
}

function bundle(first) {
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
  writeFileSync(LOADER, LOADING);
  const made = `${FILE}.${process.pid}`;
  // As scripts/bundle.mjs has it: tsx looks through a file in which this word occurs.
  writeFileSync(made, first + outputFiles[0].text.replaceAll('import', '\\u0069mport'));
  renameSync(made, FILE);
}

const first = stamp();
if (!isOf(first)) bundle(first);

const find = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  return request === 'cdk8s-cilium' ? LOADER : find.call(this, request, ...rest);
};
