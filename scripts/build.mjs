// Compiles the library with jsii into build/, where the package takes it from.
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';

/**
 * What jsii would warn of, and we know:
 * - reserved-word: a few of our names are words of C#, Go or Python. jsii-pacmak renames them there, as `and_` in
 * Python.
 * - missing-dev-dependency: it wants the oldest peers of the ranges here. We develop against the newest.
 */
const KNOWN = ['reserved-word', 'metadata/missing-dev-dependency'];

for (const folder of ['lib', 'imports']) rmSync(`build/${folder}`, { recursive: true, force: true });
const env = { ...process.env, JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: '20' };
const args = ['-c', 'tsconfig.jsii.json', ...KNOWN.map((name) => `--silence-warnings=${name}`)];
const { status, error } = spawnSync('jsii', args, { stdio: 'inherit', env });
if (error) console.error(`jsii does not start (${error.message}): run "npm run build", which has it on its PATH`);
if (status !== 0) process.exit(status ?? 1);
// jsii leaves behind what is not TypeScript: the facts of the CRDs.
cpSync('imports', 'build/imports', { recursive: true, filter: (file) => !/\.(ts|gitattributes)$/.test(file) });
await import('./vendor.mjs');
await import('./bundle.mjs');
