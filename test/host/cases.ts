// What may happen to a host, one case a row of the table in docs/lab.md. Each begins where the one before ended, with a
// lab that works; each ends with a lab that works, or with a refusal that says why and leaves the lab as it was.
import assert from 'node:assert/strict';
import type { Machine, Said } from './machine';
import { Stream } from './stream';

export const MINUTES = 60_000;

export interface State {
  readonly machine: Machine;
  /** The program of the README. */
  readonly dist: string;
}

export interface Case {
  readonly name: string;
  /** CI has ten minutes for these. */
  readonly inCi?: boolean;
  /** Returns how it ended, in a few words. */
  run(state: State): Promise<string>;
}

const LAB = '/srv/lab/dist';
const script = (machine: Machine, line: string, options?: Parameters<Machine['run']>[1]) =>
  machine.run(`cd ${LAB}/host && ${line}`, options);

/** Runs a script that must succeed. */
async function well(machine: Machine, line: string): Promise<Said> {
  const said = await script(machine, line);
  assert.equal(said.status, 0, `${line}\n${said.text.slice(-4000)}`);
  return said;
}

async function verified(machine: Machine): Promise<void> {
  const said = await script(machine, './verify.sh');
  assert.equal(said.status, 0, said.text);
}

export const CASES: readonly Case[] = [
  {
    name: 'first run',
    inCi: true,
    run: async ({ machine, dist }) => {
      await machine.put(dist, LAB);
      const { seconds } = await well(machine, './up.sh');
      await verified(machine);
      return `${seconds.toFixed(0)} s`;
    },
  },
  {
    name: 'second run, nothing changed',
    inCi: true,
    run: async ({ machine }) => {
      const stream = await Stream.start(machine);
      const { seconds } = await well(machine, './up.sh');
      const lost = await stream.stop();
      assert.match(lost, /^0 of /);
      return `${seconds.toFixed(1)} s, ${lost}`;
    },
  },
];
