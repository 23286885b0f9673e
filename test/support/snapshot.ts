import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A tree of files: path to text, each with its permission bits where it is a script or a secret. */
export type Files = Record<string, string>;

/** Every file below `directory`. */
export function readTree(directory: string): Files {
  const names = readdirSync(directory, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .sort();
  return Object.fromEntries(
    names
      .filter((name) => statSync(join(directory, name)).isFile())
      .map((name) => [name, readFileSync(join(directory, name), 'utf8')]),
  );
}
