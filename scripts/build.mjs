// Compiles the library with jsii into build/, where the package takes it from.
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';

rmSync('build', { recursive: true, force: true });
const env = { ...process.env, JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: '20' };
const { status } = spawnSync('jsii', ['-c', 'tsconfig.jsii.json', '--silence-warnings=reserved-word'], { stdio: 'inherit', env });
if (status !== 0) process.exit(status ?? 1);
// jsii leaves behind what is not TypeScript: the facts of the CRDs.
cpSync('imports', 'build/imports', { recursive: true, filter: (file) => !/\.(ts|gitattributes)$/.test(file) });
