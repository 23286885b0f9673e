import * as fs from 'node:fs';
import * as path from 'node:path';

/** A file to write. Paths are relative to the output directory, with "/" between. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
  /** Permission bits; without them, what the process gives to new files. */
  readonly mode?: number;
}

/** Where files wait until every one is on disk. kubectl and cdk8s take nothing in it for a manifest. */
export const WAITING = '.part';

/**
 * Writes all files or none. Killed at any moment, it leaves every file old or new, never half of one; what waited goes
 * with the next run.
 */
export function writeFiles(directory: string, files: readonly OutputFile[]): void {
  const waiting = path.join(directory, WAITING);
  const moves = files.map((file, i) => ({
    file,
    from: path.join(waiting, String(i)),
    to: path.join(directory, ...file.path.split('/')),
  }));
  const folders = [...new Set(moves.map(({ to }) => path.dirname(to)))];
  try {
    for (const folder of [directory, ...folders]) refuseClosed(folder);
    for (const { to } of moves) refuseFolder(to);
    fs.rmSync(waiting, { recursive: true, force: true });
    fs.mkdirSync(waiting, { recursive: true });
    for (const { file, from } of moves) {
      fs.writeFileSync(from, file.text);
      // A mode that is given to writeFileSync passes through the umask.
      if (file.mode !== undefined) fs.chmodSync(from, file.mode);
    }
    for (const folder of folders) fs.mkdirSync(folder, { recursive: true });
    for (const { from, to } of moves) fs.renameSync(from, to);
  } catch (error) {
    // Of a disk that is full, Node does not say the path.
    if (error instanceof Error && 'code' in error && !('path' in error)) Object.assign(error, { path: waiting });
    throw error;
  } finally {
    fs.rmSync(waiting, { recursive: true, force: true });
  }
}

/** Of manifests with one name, cdk8s keeps the last; of files for the host, each is needed. */
export function refuseTwice(files: readonly OutputFile[]): void {
  const twice = files.find((file, i) => files.findIndex((other) => other.path === file.path) < i);
  if (twice) throw new Error(`two constructs of the app write ${twice.path}: put one of them into an app of its own`);
}

/** A file cannot take the place of a folder. */
function refuseFolder(file: string): void {
  const found = fs.lstatSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR', path: file });
}

/** The first part of the path that exists must be a folder in which files can be made. */
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
