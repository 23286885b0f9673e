// Checks the types, then runs every test, or those whose path holds one of the arguments.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';

const wanted = process.argv.slice(2);
const files = readdirSync('test', { recursive: true })
  .map((file) => `test/${file}`.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.test.ts') && (wanted.length === 0 || wanted.some((part) => file.includes(part))))
  .sort();

const run = (command, args) => {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, CDK8S_CHECK_UPGRADE: 'false' },
  });
  if (status !== 0) process.exit(status ?? 1);
};
run('node', ['node_modules/typescript/bin/tsc', '-p', '.']);
// As many files at once as there are cores: Node leaves one idle, and the packet lab waits more than it works.
run('node', ['--require', 'tsx/cjs', '--test', `--test-concurrency=${availableParallelism()}`, ...files]);
