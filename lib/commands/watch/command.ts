import { spawn } from 'node:child_process';
import { relative, resolve } from 'node:path';
import { visibleLine } from '../../report/text';
import { readWords } from '../arguments';
import type { Command, Problem } from '../command';
import type { Outcome } from '../outcome';
import { keepRunning } from './keep';
import { fileOf, isEsModule, programOf, readSettings } from './program';

const DIST = 'dist';

export const WATCH: Command = {
  name: 'watch',
  summary: 'synthesises an app whenever a file of it changes',
  usage: `Usage: cdk8s-cilium watch [--app COMMAND] [--output DIR]

Does what "cdk8s synth" does, and does it again whenever a file of the app
changes, in one process: only the files of the app are loaded again, and only
what changed is written. Ends with Ctrl-C.

  --app COMMAND      the program, such as "npx tsx main.ts"; without it, what
                     cdk8s.yaml says. Programs of Node that are no ES modules.
  --output DIR       where to write; without it, what cdk8s.yaml says, or
                     ${DIST}. As with "cdk8s synth", other files there are lost.
  --help             this text

Exit code: that of the program, where it ends the process; 2 where the command
cannot run.
`,
  run: runWatch,
};

/** The option that tells a second process, which has the options of Node, to run the program. */
const RUN = '--run';

function runWatch(words: readonly string[]): Outcome | Problem {
  if (words[0] === RUN) return { out: '', error: '', code: 0, goOn: () => keepRunning(words[1], words.slice(2)) };
  const parsed = readWords(words, { app: { type: 'string' }, output: { type: 'string' } });
  if ('problem' in parsed) return parsed;
  if (parsed.positionals.length > 0)
    return { problem: `"${parsed.positionals[0]}" is no option: name a program as --app 'node main.js'` };
  try {
    const settings = readSettings('.');
    const app = parsed.values.app ?? settings.app;
    if (app === undefined) return { problem: "cdk8s.yaml has no app: name the program, as --app 'npx tsx main.ts'" };
    const program = programOf(app);
    if ('problem' in program) return program;
    const file = fileOf(program);
    if (file === undefined) return { problem: `there is no file ${program.file}, which "${app}" would run` };
    if (isEsModule(resolve(file)))
      return { problem: `${file} is an ES module, which Node loads once: use "npx tsx watch ${file}"` };
    const output = parsed.values.output ?? settings.output ?? DIST;
    // All other files of the output are removed.
    if (!relative(resolve(output), process.cwd()).startsWith('..'))
      return { problem: `--output ${output} holds this folder: name a folder for the output alone` };
    const args = [...program.options, process.argv[1], WATCH.name, RUN, file, ...program.words];
    return { out: '', error: '', code: 0, goOn: () => start(args, output) };
  } catch (error) {
    return { out: '', error: `cdk8s-cilium: ${visibleLine((error as Error).message)}\n`, code: 2 };
  }
}

/** Starts the process that runs the program, with the variables that `cdk8s synth` sets. */
function start(args: readonly string[], output: string): void {
  const env = { ...process.env, CDK8S_OUTDIR: output };
  const child = spawn(process.execPath, args, { stdio: 'inherit', env });
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
  // A terminal sends Ctrl-C to both processes; this one waits for the other.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
}
