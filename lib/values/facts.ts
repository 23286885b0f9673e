// Facts about CRDs and charts, written by scripts/import.ts. scripts/one-file.mjs embeds them into the program.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** In the package, lib/bundle.cjs has this file within, so `imports/` is one folder up, and two in the sources. */
const IMPORTS = ['../imports', '../../imports']
  .map((folder) => join(__dirname, folder))
  .find((path) => existsSync(path))!;

/** Reads a JSON file below imports/. */
export function readFacts(file: string): unknown {
  return JSON.parse(readFileSync(join(IMPORTS, file), 'utf8'));
}

/** The names of the folders in imports/: sets of CRDs and others. */
export function factFolders(): string[] {
  return readdirSync(IMPORTS);
}
