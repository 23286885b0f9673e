import { CHECKS } from '../checks/table';
import { wrap } from '../report/text';
import { near } from '../values/near';
import { ALL_CHECKS, CHECK_NAMES } from './all-checks';
import type { Command, Problem } from './command';
import type { Outcome } from './outcome';
import { readWords } from './arguments';

export const EXPLAIN: Command = {
  name: 'explain',
  summary: 'says why a check matters and what to do',
  usage: `Usage: cdk8s-cilium explain [CHECK]

Says of a check what is wrong, why it breaks and how to mend it. The name of the
check stands in each message of synth and of "check". Without a name: lists all.

  --help             this text

Exit code: 0, or 2 where there is no such check.
`,
  run: runExplain,
};

function runExplain(words: readonly string[]): Outcome | Problem {
  const parsed = readWords(words, {});
  if ('problem' in parsed) return parsed;
  const [name, ...others] = parsed.positionals;
  if (others.length > 0) return { problem: `one check at a time, not "${others[0]}" too` };
  if (name === undefined) return { out: list(), error: '', code: 0 };
  const found = ALL_CHECKS.find((one) => one.name === name);
  if (found) return { out: explained(found), error: '', code: 0 };
  const suggestion = near(name, [...CHECK_NAMES]);
  return { problem: `there is no check "${name}"${suggestion ? `. Did you mean "${suggestion}"?` : ''}` };
}

function explained({ name, level, title, why, fix }: (typeof ALL_CHECKS)[number]): string {
  const isOfPrograms = CHECKS.some((check) => check.name === name);
  return [
    `${name} (${level})`,
    wrap(`${title}.`, '', ''),
    wrap(`Why it breaks: ${why}`, '', ''),
    ...(fix === undefined ? [] : [wrap(`Fix: ${fix}`, '', '')]),
    [
      wrap('Where you know better, switch it off:', '', ''),
      ...(isOfPrograms
        ? [
            `  in a program  Checks.disable(construct, CheckName.${name.toUpperCase().replace(/-/g, '_')}, 'the ` +
              "reason')",
          ]
        : []),
      ...(isOfPrograms ? [`  in YAML       # cdk8s-cilium: ignore ${name} the reason`] : []),
      `  for one run   cdk8s-cilium check --ignore ${name} …`,
    ].join('\n'),
    '',
  ]
    .join('\n\n')
    .replace(/\n\n$/, '\n');
}

function list(): string {
  return ALL_CHECKS.map(({ name, level, title }) => `${name} (${level})\n${wrap(`${title}.`, '    ', '    ')}\n`).join(
    '',
  );
}
