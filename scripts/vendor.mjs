// Bundles each file of lib/vendor with the libraries that it requires into one CommonJS file, in place of what jsii made
// of it. jest and older releases of Node cannot require an ES module; and what a library ships for browsers stays out.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const { metafile } = buildSync({
  entryPoints: readdirSync('lib/vendor').map((file) => `lib/vendor/${file}`),
  outdir: 'build/lib/vendor',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'es2022',
  // Names of functions and lines stay readable in a stack trace.
  minifySyntax: true,
  legalComments: 'inline',
  metafile: true,
  logLevel: 'warning',
});

const libraries = new Set(
  Object.keys(metafile.inputs).flatMap((file) => file.match(/^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []),
);
const licences = [...libraries].sort().map((folder) => {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!existsSync(join(folder, 'LICENSE'))) throw new Error(`${folder} has no LICENSE, which the package must repeat`);
  return `${name} ${version}\n\n${readFileSync(join(folder, 'LICENSE'), 'utf8').trim()}\n`;
});
writeFileSync('build/lib/vendor/LICENSES.txt', licences.join('\n'));
