// The command `cdk8s-cilium` in one file, which needs Node and nothing else: `node scripts/one-file.mjs [FILE]`. The
// file is build/cdk8s-cilium.cjs unless told otherwise. For CI and hooks of repositories of YAML.
import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { licencesOf } from './licences.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** What the package reads from its own folder, as modules that have it within. */
const WITHIN = {
  'lib/values/facts.ts': () => `
    const texts = ${JSON.stringify(facts())};
    export const readFacts = (file) => JSON.parse(texts[file]);
    export const factFolders = () => [...new Set(Object.keys(texts).map((file) => file.split('/')[0]))];
  `,
  'lib/report/package-version.ts': () => `export const packageVersion = () => ${JSON.stringify(version)};`,
};

/** The JSON files below imports/, with their texts. */
function facts() {
  const files = readdirSync('imports', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
  return Object.fromEntries(
    files.sort().map((file) => [file, JSON.stringify(JSON.parse(readFileSync(`imports/${file}`, 'utf8')))]),
  );
}

const outfile = process.argv[2] ?? 'build/cdk8s-cilium.cjs';
const { metafile } = await build({
  entryPoints: ['scripts/command.cjs'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // Names of functions stay readable in a stack trace.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  plugins: [
    {
      name: 'facts within',
      setup({ onLoad, onResolve }) {
        // In the package, this file hands out its one bundle.
        onResolve({ filter: /^\.\.\/load$/ }, () => ({ path: 'load', namespace: 'within' }));
        onLoad({ filter: /^load$/, namespace: 'within' }, () => ({
          contents: "export const command = () => require('./lib/commands/main');",
          resolveDir: process.cwd(),
        }));
        for (const [file, text] of Object.entries(WITHIN))
          onLoad({ filter: new RegExp(`/${file.replaceAll('.', '\\.')}$`) }, () => ({
            contents: text(),
            loader: 'js',
          }));
      },
    },
  ],
});
const licences = licencesOf(metafile).join('\n').replaceAll('*/', '* /');
appendFileSync(outfile, `/* It holds these libraries, each with its licence:\n\n${licences}*/\n`);
