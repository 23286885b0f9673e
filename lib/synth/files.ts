import { channel } from 'node:diagnostics_channel';
import * as fs from 'node:fs';
import * as path from 'node:path';

/** A file to write. Paths are relative to the output directory, with "/" between. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
  /** Permission bits; without them, what the process gives to new files. */
  readonly mode?: number;
}

/** The folder of temporary files until all are on disk. kubectl and cdk8s do not read its files as manifests. */
export const WAITING = '.part';

/** What a synth wrote, as `writeFiles` publishes it. */
export interface Written {
  readonly directory: string;
  /** The paths of all files of the app, also of those that were there already. */
  readonly paths: readonly string[];
  /** How many of them are new or have another text than before. */
  readonly changed: number;
}

/** The diagnostics channel of Node on which `writeFiles` publishes `Written`. */
export const WRITTEN = 'cdk8s-cilium.written';

/**
 * Writes all files or none. If the process is killed, each file is complete, old or new; the next run removes the
 * temporary files. Files that have their text already stay as they are: to compare takes less time than to write.
 */
export function writeFiles(directory: string, files: readonly OutputFile[]): void {
  const waiting = path.join(directory, WAITING);
  const all = files.map((file, i) => ({
    file,
    from: path.join(waiting, String(i)),
    to: path.join(directory, ...file.path.split('/')),
  }));
  const folders = [...new Set(all.map(({ to }) => path.dirname(to)))];
  try {
    for (const folder of [directory, ...folders]) refuseClosed(folder);
    const moves = all.filter(({ file, to }) => !isWritten(file, to));
    fs.rmSync(waiting, { recursive: true, force: true });
    fs.mkdirSync(waiting, { recursive: true });
    for (const { file, from } of moves) {
      fs.writeFileSync(from, file.text);
      // The umask changes the mode that writeFileSync gets, so chmod sets it.
      if (file.mode !== undefined) fs.chmodSync(from, file.mode);
    }
    for (const folder of folders) fs.mkdirSync(folder, { recursive: true });
    for (const { from, to } of moves) fs.renameSync(from, to);
    const written: Written = { directory, paths: files.map((file) => file.path), changed: moves.length };
    channel(WRITTEN).publish(written);
  } catch (error) {
    // If the disk is full, the error of Node has no path.
    if (error instanceof Error && 'code' in error && !('path' in error)) Object.assign(error, { path: waiting });
    throw error;
  } finally {
    fs.rmSync(waiting, { recursive: true, force: true });
  }
}

/** Refuses two files with one path. (Of two manifests with one name, cdk8s keeps the last without a word.) */
export function refuseTwice(files: readonly OutputFile[]): void {
  const twice = files.find((file, i) => files.findIndex((other) => other.path === file.path) < i);
  if (twice) throw new Error(`two constructs of the app write ${twice.path}: put one of them into an app of its own`);
}

/** Whether a file lies at `to` already, with its text and mode. Refuses a path at which a folder exists. */
function isWritten({ text, mode }: OutputFile, to: string): boolean {
  const found = fs.lstatSync(to, { throwIfNoEntry: false });
  if (found?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR', path: to });
  if (!found?.isFile() || found.size !== Buffer.byteLength(text)) return false;
  return (mode === undefined || (found.mode & 0o777) === mode) && isText(to, text);
}

function isText(file: string, text: string): boolean {
  try {
    return fs.readFileSync(file, 'utf8') === text;
  } catch {
    return false; // A file that may not be read may be replaced.
  }
}

/** Refuses a path whose nearest existing parent is not a writable folder. */
function refuseClosed(folder: string): void {
  let existing = folder;
  while (!fs.existsSync(existing)) {
    if (isLink(existing)) throw Object.assign(new Error(), { code: 'ENOENT', path: existing });
    existing = path.dirname(existing);
  }
  if (!fs.statSync(existing).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR', path: existing });
  fs.accessSync(existing, fs.constants.W_OK);
}

export function isLink(file: string): boolean {
  return fs.lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
