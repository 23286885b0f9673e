// The licences of the libraries that esbuild put into a bundle, which the bundle must repeat.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text for each library: its name, its version, its licence. */
export function licencesOf(metafile) {
  const libraries = new Set(
    Object.keys(metafile.inputs).flatMap((file) => file.match(/^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []),
  );
  return [...libraries].sort().map((folder) => {
    const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt'].map((one) => join(folder, one)).find(existsSync);
    if (file === undefined) throw new Error(`${folder} has no LICENSE, which the bundle must repeat`);
    return `${name} ${version}\n\n${readFileSync(file, 'utf8').trim()}\n`;
  });
}
