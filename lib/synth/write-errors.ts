// Turns errors of the file system into sentences.
import * as path from 'node:path';
import { failure } from '../report/failure';
import { stackHere } from '../report/program-line';
import { wrap } from '../report/text';
import { isLink, WAITING } from './files';

/** Explains the error codes of the operating system to the person who runs synth, with the fix. */
const MEANINGS: Record<string, string> = {
  EACCES: 'may not be written by this user: give yourself the right, or choose another output folder',
  EPERM: 'may not be written by this user: give yourself the right, or choose another output folder',
  EROFS: 'is on a file system that can only be read: choose another output folder',
  ENOSPC: 'cannot be written, for the disk is full: make room, and run synth again',
  EDQUOT: 'cannot be written, for your share of the disk is used up: make room, and run synth again',
  EISDIR: 'is a folder, where synth writes a file: move it away, or choose another output folder',
  ENOTDIR: 'is a file, where synth makes a folder: move it away, or choose another output folder',
  ENOENT: 'is a link to nothing, where synth makes a folder: remove it, or choose another output folder',
  EEXIST: 'is a file, where synth makes a folder: move it away, or choose another output folder',
};

/** Turns an error of the operating system below the output directory into a sentence; returns any other unchanged. */
export function explained(error: unknown, directory: string): unknown {
  const { code, path: file } = error as NodeJS.ErrnoException;
  const meaning = MEANINGS[code ?? ''];
  if (!meaning || file === undefined) return error;
  // For other missing paths the cause is unknown.
  if (code === 'ENOENT' && !isLink(file)) return error;
  const [here, there] = [path.resolve(directory), path.resolve(file)];
  // Making the output directory may fail at a folder above it.
  if (!`${there}/`.startsWith(`${here}/`) && !`${here}/`.startsWith(`${there}/`)) return error;
  const shown = there.startsWith(path.join(here, WAITING)) ? directory : path.relative('', there) || '.';
  // Node prints the stack, which begins with "Error: ".
  const lines = wrap(`Error: ${shown} ${meaning}. Nothing was changed.`, '  ', '');
  return failure(lines.slice('Error: '.length), [stackHere()]);
}
