// Facts of CRDs and charts, as scripts/import.ts makes them. scripts/one-file.mjs puts them into the program instead.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const IMPORTS = join(__dirname, '../../imports');

/** What stands in a JSON file below imports/. */
export function readFacts(file: string): unknown {
  return JSON.parse(readFileSync(join(IMPORTS, file), 'utf8'));
}

/** The sets of CRDs, and what else is in imports/. */
export function factFolders(): string[] {
  return readdirSync(IMPORTS);
}
