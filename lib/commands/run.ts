import { readFileSync } from 'node:fs';
import { visibleLine } from '../report/text';
import { near } from '../values/near';
import { COMMANDS, USAGE } from './commands';
import type { Outcome } from './outcome';
import { packageVersion } from '../report/package-version';

const HELP = ['--help', '-h', 'help'];

/** Runs one command line. */
export function run(words: readonly string[], stdin: () => string = () => readFileSync(0, 'utf8')): Outcome {
  const asksForHelp = words.length > 0 && HELP.includes(words[0]);
  const name = asksForHelp ? words[1] : words[0];
  if (asksForHelp && name === undefined) return says(USAGE);
  if (name === '--version' || name === '-v') return says(`${packageVersion()}\n`);
  const command = COMMANDS.find((one) => one.name === name);
  if (!command) return wrong(name === undefined ? 'no command given' : unknown(name));
  const rest = words.slice(1);
  if (asksForHelp || rest.some((word) => word === '--help' || word === '-h')) return says(command.usage);
  const outcome = command.run(rest, stdin);
  return 'problem' in outcome ? wrong(outcome.problem, command.name) : outcome;
}

function says(out: string): Outcome {
  return { out, error: '', code: 0 };
}

/** An error in one line, and the command that shows the usage. */
function wrong(problem: string, command?: string): Outcome {
  const help = `cdk8s-cilium ${command === undefined ? '' : `${command} `}--help`;
  return {
    out: '',
    error: `cdk8s-cilium: ${visibleLine(/[.?]$/.test(problem) ? problem : `${problem}.`)} See ${help}\n`,
    code: 2,
  };
}

function unknown(name: string): string {
  const suggestion = near(
    name,
    COMMANDS.map((command) => command.name),
  );
  return `there is no command "${name}"${suggestion ? `. Did you mean "${suggestion}"?` : ''}`;
}
