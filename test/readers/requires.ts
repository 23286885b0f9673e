// A test of a file needs the program that reads it. Where the program is missing the test is skipped, with one line
// that says how to get it; in CI, where nothing may be skipped, it fails.
import { spawnSync } from 'node:child_process';
import listed from '../programs.json';
import { find } from './tool';

/** What a test may ask for: one list, from which `.ci/run` installs. */
const programs: Readonly<Record<string, { readonly package?: string; readonly elsewhere: string }>> = listed;
export type ProgramName = keyof typeof listed;

/** Something a reader needs, and how to get it. */
export interface Need {
  readonly what: string;
  readonly how: string;
  readonly met: () => boolean;
}

/** A program of test/programs.json, by its name there; or a file that comes with one, by its path. */
export function program(name: ProgramName): Need {
  const { package: debian, elsewhere } = programs[name];
  const how = debian === undefined ? elsewhere : `apt install ${debian}, or ${elsewhere}`;
  return { what: name, how, met: () => find(name) !== undefined };
}

/** Python that can make environments: Debian has a package of its own for that. */
export const python: Need = {
  ...program('python3'),
  what: 'python3 with venv',
  met: () => spawnSync('python3', ['-c', 'import venv, ensurepip']).status === 0,
};

/** Root, in a system that lets root make namespaces (a default Docker container does not). */
export const namespaces: Need = {
  what: 'root with namespaces',
  how: 'run the tests as root, in a container with --privileged',
  met: () =>
    process.getuid?.() === 0 &&
    spawnSync('unshare', ['--mount', '--net', '--pid', '--uts', '--fork', 'true']).status === 0,
};

/** Why a test cannot run here, or false where all that it needs is there. In CI it throws: nothing may be skipped. */
export function missing(needs: readonly Need[]): string | false {
  const unmet = needs.filter((need) => !met(need));
  if (unmet.length === 0) return false;
  const reason = unmet.map((need) => `${need.what} is missing: ${need.how}`).join('; ');
  if (process.env.CI) throw new Error(`nothing may be skipped in CI, but ${reason}`);
  return reason;
}

// Some needs cost a process: each is looked at once.
const seen = new Map<Need, boolean>();

function met(need: Need): boolean {
  if (!seen.has(need)) seen.set(need, need.met());
  return seen.get(need) === true;
}
