// Bundles each file of lib/vendor with the libraries that it requires into one CommonJS file, in place of what jsii
// made of it. jest and older releases of Node cannot require an ES module; and what a library ships for browsers stays
// out.
import { readdirSync, writeFileSync } from 'node:fs';
import { buildSync } from 'esbuild';
import { licencesOf } from './licences.mjs';

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

writeFileSync('build/lib/vendor/LICENSES.txt', licencesOf(metafile).join('\n'));
