// What a run found: a failure for each kind of problem, with the smallest program that has it.
import { judge } from './judge';
import { type Program, print } from './program';
import { programs } from './programs';
import type { Known } from './readers';
import { shrink } from './shrink';

export interface Failure {
  readonly name: string;
  readonly problem: string;
  readonly program: Program;
  count: number;
}

export interface Run {
  readonly programs: number;
  readonly accepted: number;
  readonly failures: Failure[];
}

/** Problems of one kind differ in values alone. */
export function kindOf(problem: string): string {
  return problem
    .replace(/\b(?:[\da-f]*:){2,}[\da-f.:]*|\d+\.\d+\.\d+\.\d+(?:\/\d+)?(?:-[\d.]+)?/gi, 'IP')
    .replace(/(namespace|Gateway|pool|name) \S+/g, '$1 NAME')
    .replace(/\d+/g, 'N')
    .slice(0, 160);
}

export function fuzz(count: number, seed: number, each: (n: number) => void = () => {}): Run {
  const failures = new Map<string, Failure>();
  const read: Known = new Map();
  let accepted = 0;
  let n = 0;
  for (const { name, program, version } of programs(count, seed)) {
    const verdict = judge(program, version, read);
    if (verdict.accepted) accepted++;
    for (const problem of verdict.problems) {
      const kind = kindOf(problem);
      const known = failures.get(kind);
      if (known) known.count++;
      else {
        const has = (one: Program) => judge(one, version, read).problems.some((other) => kindOf(other) === kind);
        failures.set(kind, { name, problem, program: shrink(program, has), count: 1 });
      }
    }
    each(++n);
  }
  return { programs: n, accepted, failures: [...failures.values()] };
}

export function describe({ name, problem, program, count }: Failure): string {
  return `${problem}\n(${count} programs, the first: ${name})\n\n${print(program)}`;
}
