// Checks the types, lints, then runs every test, or those whose path holds one of the arguments. What begins with a
// dash is for jest: `npm test -- -u lab` takes over what changed in the snapshots of test/lab.test.ts.
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

const run = (program, ...args) => {
  const { status } = spawnSync(process.execPath, [`node_modules/${program}`, ...args], {
    stdio: 'inherit',
    env: { ...process.env, CDK8S_CHECK_UPGRADE: 'false' },
  });
  if (status !== 0) process.exit(status ?? 1);
};
run('typescript/bin/tsc', '-p', '.');
run('@biomejs/biome/bin/biome', 'lint', '--diagnostic-level=error', '.');
run('@biomejs/biome/bin/biome', 'format', '.');
// As many files at once as there are cores: jest leaves one idle, and the packet lab waits more than it works.
run('jest/bin/jest.js', `--maxWorkers=${availableParallelism()}`, ...process.argv.slice(2));
