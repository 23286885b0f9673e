// Checks the types, lints, then runs every test, or those of the files whose path holds one of the arguments. From the
// first that begins with a dash on, arguments are for jest: `npm test examples -- -u` takes over what changed in the
// snapshots of test/examples.readers.test.ts.
import { spawnSync } from 'node:child_process';

const run = (program, ...args) => {
  const { status } = spawnSync(process.execPath, [`node_modules/${program}`, ...args], {
    stdio: 'inherit',
    env: { ...process.env, CDK8S_CHECK_UPGRADE: 'false' },
  });
  if (status !== 0) process.exit(status ?? 1);
};
const given = process.argv.slice(2);
const options = given.findIndex((word) => word.startsWith('-'));
const parts = options < 0 ? given : given.slice(0, options);
// jest holds a pattern to the whole path too, where a folder above this one may have the part: that begins with a
// slash.
const patterns = parts.map((part) => `^(?!/).*${part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}`);

run('typescript/bin/tsc', '-p', '.');
run('@biomejs/biome/bin/biome', 'lint', '--diagnostic-level=error', '.');
run('@biomejs/biome/bin/biome', 'format', '.');
run('jest/bin/jest.js', ...patterns, ...(options < 0 ? [] : given.slice(options)));
