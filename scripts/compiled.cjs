// Runs a file of CommonJS with the code that Node compiled for an earlier process: to compile the library takes longer
// than a small app needs for all the rest. Node has a cache of this kind from 22 on, and none where a loader such as tsx
// reads the files. NODE_DISABLE_COMPILE_CACHE=1 switches this one off too.
const { createHash } = require('node:crypto');
const {
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} = require('node:fs');
const { createRequire } = require('node:module');
const { homedir } = require('node:os');
const { dirname, isAbsolute, join, resolve } = require('node:path');
const { cachedDataVersionTag } = require('node:v8');
const { Script, runInThisContext } = require('node:vm');

/** So many files stay in the cache, of a megabyte or two: one for each version of the library, Node and its flags. */
const KEPT = 8;
const DIGEST = 32;
const WRAPPER = '(function (exports, require, module, __filename, __dirname) { ';

/**
 * @param {string} path where the code is
 * @param {() => any} plainly requires it without a cache, in words that a bundler understands
 * @returns what it exports
 */
module.exports = function runCompiled(path, plainly) {
  const given = resolve(path);
  const file = real(given);
  const source = isUsual() ? read(file) : undefined;
  if (!source) return plainly();
  const cache = cacheOf(file, source);
  if (!cache) return plainly();
  const kept = readKept(cache);
  const script = new Script(`${WRAPPER}${source.toString()}\n})`, {
    filename: file,
    columnOffset: -WRAPPER.length,
    cachedData: kept,
  });
  // At the end, because then it has the functions that a program needs, which Node compiles when they are first called.
  if (!kept || script.cachedDataRejected) process.once('exit', () => keep(cache, script));
  const made = { exports: {} };
  script.runInThisContext().call(made.exports, made.exports, createRequire(given), made, file, dirname(file));
  return made.exports;
};

/** Under jest, the objects of this code would be of another realm than those of the tests. */
function isUsual() {
  const { env, versions } = process;
  return (
    !env.NODE_DISABLE_COMPILE_CACHE &&
    !env.NODE_V8_COVERAGE &&
    !versions.bun &&
    !versions.deno &&
    runInThisContext('Object') === Object
  );
}

/** jsii links a package into a new folder for each process. What it requires is beside the link. */
function real(path) {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function read(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Where the compiled code of a source is kept: of each file for itself, since V8 keeps its name with the code. */
function cacheOf(file, source) {
  try {
    const { XDG_CACHE_HOME = '', LOCALAPPDATA } = process.env;
    const ofPlatform = process.platform === 'win32' && LOCALAPPDATA;
    const caches = isAbsolute(XDG_CACHE_HOME) ? XDG_CACHE_HOME : ofPlatform || join(homedir(), '.cache');
    const name = `${digestOf(`${file}\0`, source).toString('hex')}-${cachedDataVersionTag()}`;
    return join(caches, 'cdk8s-cilium/compiled', name);
  } catch {
    return undefined;
  }
}

/** The code that was kept; undefined where it is not there or damaged, which V8 itself does not look for. */
function readKept(cache) {
  try {
    if (!isOwn(dirname(cache)) || !isOwn(cache)) return undefined;
    const kept = readFileSync(cache);
    const data = kept.subarray(DIGEST);
    return kept.subarray(0, DIGEST).equals(digestOf(data)) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the code of a script. A cache that cannot be written costs time, and nothing else. */
function keep(cache, script) {
  const folder = dirname(cache);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!isOwn(folder)) return;
    const data = script.createCachedData();
    const made = `${cache}.${process.pid}`;
    writeFileSync(made, Buffer.concat([digestOf(data), data]), { mode: 0o600 });
    renameSync(made, cache);
    const files = readdirSync(folder).map((name) => join(folder, name));
    const byAge = files.map((file) => ({ file, age: statSync(file).mtimeMs })).sort((a, b) => b.age - a.age);
    for (const { file } of byAge.slice(KEPT)) rmSync(file, { force: true });
  } catch {}
}

/** Whether nobody else can write here: whoever writes there runs code here. Windows keeps others out of the folder. */
function isOwn(path) {
  const { uid, mode } = statSync(path);
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
}

/** Of parts as they are: to make a text of a buffer takes longer than its digest. */
function digestOf(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}
