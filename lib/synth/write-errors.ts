// What goes wrong while files are written, as sentences.
import * as path from 'node:path';
import { failure } from '../report/failure';
import { stackHere } from '../report/program-line';
import { wrap } from '../report/text';
import { isLink, WAITING } from './files';

/** What the codes of the operating system mean to the person who runs synth, and what to do. */
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

/** An error of the operating system below the output directory as a sentence; any other as it is. */
export function explained(error: unknown, directory: string): unknown {
  const { code, path: file } = error as NodeJS.ErrnoException;
  const meaning = MEANINGS[code ?? ''];
  if (!meaning || file === undefined) return error;
  // Of what else is not there, nothing is known.
  if (code === 'ENOENT' && !isLink(file)) return error;
  const [here, there] = [path.resolve(directory), path.resolve(file)];
  // Making the output directory may fail at a folder above it.
  if (!`${there}/`.startsWith(`${here}/`) && !`${here}/`.startsWith(`${there}/`)) return error;
  const shown = there.startsWith(path.join(here, WAITING)) ? directory : path.relative('', there) || '.';
  // As it is shown, with "Error: " before it.
  const lines = wrap(`Error: ${shown} ${meaning}. Nothing was changed.`, '  ', '');
  return failure(lines.slice('Error: '.length), [stackHere()]);
}
