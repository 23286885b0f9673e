// Puts the compiled library, and the libraries that it needs, into one file in place of some five hundred: Node, and
// jest even more so, takes longer to open that many files than to run them. What programs and the command require hand
// out their part of it.
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { licencesOf } from './licences.mjs';

const LIBRARY = 'build/lib';
const VENDOR = join(LIBRARY, 'vendor');

const { peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const names = Object.keys(createRequire(import.meta.url)(resolve(LIBRARY, 'index.js')));
const { outputFiles, metafile } = await build({
  stdin: {
    contents: `exports.library = () => require('./index'); exports.command = () => require('./commands/main');`,
    resolveDir: LIBRARY,
  },
  write: false,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'es2022',
  external: Object.keys(peerDependencies),
  metafile: true,
  // Loaders such as tsx read a file before Node does. Names and lines stay readable in a stack trace.
  minifyWhitespace: true,
  lineLimit: 120,
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [
    {
      // These are large, and loaded only when a program needs them.
      name: 'vendor stays outside',
      setup: ({ onResolve }) =>
        onResolve({ filter: /\/vendor\/[\w-]+$/ }, ({ path }) => ({
          path: `./vendor/${basename(path)}`,
          external: true,
        })),
    },
  ],
});

for (const file of readdirSync(LIBRARY, { recursive: true, encoding: 'utf8' })) {
  const path = join(LIBRARY, file);
  if (path.endsWith('.js') && dirname(path) !== VENDOR) rmSync(path);
}
// tsx, the loader of our README, lexes a `.cjs` file for `import()` only where the word occurs, and that takes longer
// than to run it. An escape in a name or a text means the same to JavaScript, and no code here has the keyword.
writeFileSync(join(LIBRARY, 'bundle.cjs'), outputFiles[0].text.replaceAll('import', '\\u0069mport'));
copyFileSync('scripts/compiled.cjs', join(LIBRARY, 'compiled.cjs'));
writeFileSync(
  join(LIBRARY, 'load.js'),
  "module.exports = require('./compiled.cjs')(`${__dirname}/bundle.cjs`, () => require('./bundle.cjs'));\n",
);
// The second line never runs: Node finds the names there that an ES module may import.
writeFileSync(
  join(LIBRARY, 'index.js'),
  `module.exports = require('./load').library();\n0 && (module.exports = { ${names.join(', ')} });\n`,
);
copyFileSync('scripts/command.cjs', join(LIBRARY, 'commands/main.js'));
writeFileSync(join(LIBRARY, 'LICENSES.txt'), licencesOf(metafile).join('\n'));
removeUnreached();

/** Removes the declarations that a program cannot reach: those of code that stands in the bundle alone. */
function removeUnreached() {
  const declarations = (folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.d.ts'))
      .map((file) => join(folder, file));
  const reached = new Set();
  const reach = (file) => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const [, path] of readFileSync(file, 'utf8').matchAll(
      /(?:\bfrom|\bimport\(|\brequire\()\s*['"](\.[^'"]*)['"]/g,
    ))
      reach(`${join(dirname(file), path)}.d.ts`);
  };
  [join(LIBRARY, 'index.d.ts'), ...declarations('build/imports')].forEach(reach);
  for (const file of declarations(LIBRARY)) if (!reached.has(file)) rmSync(file);
}
