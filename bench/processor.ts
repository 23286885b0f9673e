import { spawnSync } from 'node:child_process';

/** What a process printed, and how long it and all that it started kept a processor busy. */
export interface Ran {
  readonly stdout: string;
  readonly processMs: number;
}

/** Runs a program under bash, which tells the processor time: other work on the machine changes it little. */
export function runTimed(command: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Ran {
  const timed = ['-c', 'TIMEFORMAT="%3U %3S"; time "$@"', 'bash', ...command];
  const { status, stdout, stderr } = spawnSync('bash', timed, {
    cwd,
    env: { ...env, LC_ALL: 'C' },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${command.join(' ')} failed:\n${stderr}`);
  const [user, system] = stderr.trim().split('\n').at(-1)!.split(' ').map(Number);
  return { stdout, processMs: (user + system) * 1000 };
}
