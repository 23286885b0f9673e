import { subscribe } from 'node:diagnostics_channel';
import { readdirSync, rmdirSync, rmSync } from 'node:fs';
import Module = require('node:module');
import { join, relative, resolve, sep } from 'node:path';
import { visibleLine } from '../../report/text';
import { WRITTEN, type Written } from '../../synth/files';
import { Folders } from './folders';

/** How Node runs the first file of a process. `require.main` is its module. */
const { _load: load } = Module as unknown as { _load(file: string, parent: null, isMain: true): void };

/** Changes so close to each other are one: editors empty a file before they write it. */
const TOGETHER_MS = 8;

/** Source files: programs read and write other files. */
const SOURCE = /\.[cm]?[jt]sx?$/;

/** Runs a program in this process, now and whenever a file around it changes. */
export function keepRunning(program: string, words: readonly string[]): void {
  const file = resolve(program);
  const output = resolve(process.env.CDK8S_OUTDIR!);
  process.argv.splice(1, process.argv.length, file, ...words);
  let written: Written[] = [];
  let hasFailed = false;
  let started = 0;
  /** Infinity while the program runs. */
  let ended = 0;
  let waiting: NodeJS.Timeout | undefined;

  subscribe(WRITTEN, (message) => written.push(message as Written));
  for (const event of ['uncaughtException', 'unhandledRejection']) process.on(event, fail);

  const folders = new Folders(process.cwd(), output, (changed, modified) => {
    // A program may write such a file itself, which must not start it again.
    if (!SOURCE.test(changed) && modified >= started && modified <= ended) return;
    clearTimeout(waiting);
    waiting = setTimeout(run, TOGETHER_MS);
  });

  // Nothing is left to do: an asynchronous program has ended too.
  process.on('beforeExit', () => {
    if (ended === Infinity) report();
    folders.look(modulesOfApp());
    folders.hold();
  });
  folders.look();
  run();

  function run(): void {
    folders.release();
    [written, hasFailed] = [[], false];
    [started, ended] = [Date.now(), Infinity];
    process.exitCode = 0;
    for (const path of modulesOfApp()) delete require.cache[path];
    try {
      load(file, null, true);
    } catch (error) {
      fail(error);
    }
  }

  function fail(error: unknown): void {
    hasFailed = true;
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  }

  function report(): void {
    ended = Date.now();
    const took = `${ended - started} ms`;
    if (hasFailed || process.exitCode) {
      process.stdout.write(`Failed after ${took}. Waiting for a change.\n`);
      return;
    }
    const paths = written.flatMap((one) => one.paths.map((path) => join(resolve(one.directory), path)));
    // A program may say in its own words where it writes: then nothing there is ours.
    if (written.some(({ directory }) => resolve(directory) === output)) removeOthers(output, new Set(paths));
    // An app with constructs of cdk8s alone does not say what it wrote.
    const places = [...new Set(written.map(({ directory }) => relative('.', resolve(directory))))];
    const changed = written.reduce((sum, one) => sum + one.changed, 0);
    process.stdout.write(
      places.length === 0
        ? `Done, ${took}\n`
        : `${visibleLine(places.join(', '))}: ${paths.length} files, ${changed} changed, ${took}\n`,
    );
  }
}

/** The loaded modules that belong to the app. Packages, and this command, stay loaded. */
function modulesOfApp(): string[] {
  return Object.keys(require.cache).filter((path) => !path.includes(`${sep}node_modules${sep}`) && path !== __filename);
}

/** Removes the files that an earlier synth left below `directory`, and folders that are empty then. */
function removeOthers(directory: string, wanted: ReadonlySet<string>): void {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (!entry.isDirectory()) {
      if (!wanted.has(path)) rmSync(path);
      continue;
    }
    removeOthers(path, wanted);
    if (readdirSync(path).length === 0) rmdirSync(path);
  }
}
