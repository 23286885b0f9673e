import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Makes a Python environment in a folder, and has its pip install what `words` say, which nothing is compiled for. */
export function pipInstall(environment: string, ...words: string[]): void {
  for (const [command, ...args] of [
    ['python3', '-m', 'venv', environment],
    [join(environment, 'bin/pip'), 'install', '--quiet', '--only-binary', ':all:', ...words],
  ]) {
    const { status, stderr } = spawnSync(command, args, { encoding: 'utf8', timeout: 300_000 });
    if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  }
}
