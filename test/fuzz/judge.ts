// One program, judged: synth refuses it, or every reader takes every file and the oracle finds nothing.
import { App } from 'cdk8s';
import { readTree } from '../support/snapshot';
import { inTemporary } from '../support/synth';
import { unwrapped } from '../support/said';
import { oracle } from './oracle';
import { type Program, run } from './program';
import { type Known, readerProblems } from './readers';

export interface Verdict {
  readonly accepted: boolean;
  /** What synth said: its refusal, or warnings. */
  readonly said: string[];
  /** What the readers and the oracle have against files that synth wrote; or a bare failure of synth. */
  readonly problems: string[];
}

export function judge(program: Program, version: string, known: Known): Verdict {
  return inTemporary((outdir) => {
    const app = new App({ outdir });
    const { said, error } = quietly(() => {
      run(program, app);
      app.synth();
    });
    if (error) return { accepted: false, said: unwrapped(error.message), problems: bare(error) };
    const files = readTree(outdir);
    const told = said.join('\n');
    // What synth warned of was not accepted without a word.
    const found = oracle(files, version).filter((problem) => !isTold(problem, told));
    return { accepted: true, said, problems: [...found, ...readerProblems(outdir, version, told, known)] };
  });
}

/** Synth warned of a value that the problem names. */
function isTold(problem: string, told: string): boolean {
  const values =
    problem.match(/\d+\.\d+\.\d+\.\d+|[a-z0-9-]+(?:\.[a-z0-9-]+)+|(?<=namespace |Gateway |pool )\S+/g) ?? [];
  return values.some((value) => told.includes(value));
}

function quietly(work: () => void): { said: string[]; error?: Error } {
  const said: string[] = [];
  const write = process.stderr.write;
  process.stderr.write = ((text: string) => said.push(...unwrapped(text)) > 0) as typeof write;
  try {
    work();
    return { said };
  } catch (error) {
    return { said, error: error as Error };
  } finally {
    process.stderr.write = write;
  }
}

/** An error that is no message for people: of the language, or without a word on what to do. */
function bare({ name, message }: Error): string[] {
  const isBare =
    ['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError'].includes(name) && !/^\S+ .*:/.test(message);
  // A property that does not exist is a slip of the generator, which then tries nothing.
  const isSlip = /is no property of/.test(message);
  return isBare || isSlip || /undefined|\[object/.test(message) ? [`synth: ${name}: ${message}`] : [];
}
