// pre-commit, from PyPI.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from './cache';
import { pipInstall } from './pypi';
import { program, python, type Need } from './requires';

const PACKAGE = 'pre-commit==4.7.0';

export const preCommitNeeds: readonly Need[] = [python, program('git')];

/** Where the program lies: installed once. */
export function preCommit(): string {
  const folder = join(CACHE, PACKAGE.replace('==', '-'));
  const path = join(folder, 'bin/pre-commit');
  if (existsSync(path)) return path;
  mkdirSync(CACHE, { recursive: true });
  try {
    pipInstall(folder, PACKAGE);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return path;
}
