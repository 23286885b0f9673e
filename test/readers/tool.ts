// How the readers run programs, and what they say when a program is missing.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** What a program said and how it ended. */
export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string;
  readonly cwd?: string;
  /** Added to this process' environment. A variable set to undefined is taken out. */
  readonly env?: Record<string, string | undefined>;
  readonly timeoutSeconds?: number;
}

/** The reader refused a file: `message` is what the program itself said. */
export class Complaint extends Error {
  public constructor(reader: string, text: string) {
    super(`${reader}: ${text.trim()}`);
    this.name = 'Complaint';
  }
}

/** Runs a program to its end. Throws only if it could not run. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Outcome {
  const result = spawnSync(command, args, {
    input: options.input ?? '',
    cwd: options.cwd,
    env: { ...process.env, LC_ALL: 'C.UTF-8', PATH: searchPath(), ...options.env },
    encoding: 'utf8',
    timeout: (options.timeoutSeconds ?? 60) * 1000,
    maxBuffer: 512 * 1024 * 1024,
  });
  if (result.error !== undefined) throw result.error;
  return { status: result.status ?? 128, stdout: result.stdout, stderr: result.stderr };
}

/** Calls `work` with a new empty folder that is gone afterwards. */
export function withFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'cdk8s-cilium-test-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Where a program lies, or undefined. */
export function find(program: string): string | undefined {
  for (const folder of program.startsWith('/') ? [''] : searchPath().split(delimiter)) {
    const path = join(folder === '' ? '/' : folder, program);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // the next folder
    }
  }
  return undefined;
}

// A user's PATH often lacks the folders where Debian puts sysctl, haproxy and modprobe.
function searchPath(): string {
  return [process.env.PATH ?? '', '/usr/local/sbin', '/usr/sbin', '/sbin'].join(delimiter);
}
