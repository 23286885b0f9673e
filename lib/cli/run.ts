import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asJson } from '../report/json';
import { readArguments, USAGE } from './args';
import { check, CheckResult } from './check';
import type { Outcome } from './outcome';
import { asSarif } from './sarif';
import { readSources } from './sources';
import { asText } from './text';
import { runTrace } from './trace';

/** Runs one command line. */
export function run(words: readonly string[]): Outcome {
  if (words[0] === 'trace') return runTrace(words.slice(1));
  const args = readArguments(words);
  if (args === 'help') return { out: USAGE, error: '', code: 0 };
  if ('problem' in args) return { out: '', error: `cdk8s-cilium: ${args.problem}\n\n${USAGE}`, code: 2 };
  let sources: ReturnType<typeof readSources>;
  try {
    sources = readSources(args.paths, args);
  } catch (error) {
    return { out: '', error: `cdk8s-cilium: ${(error as Error).message}\n`, code: 2 };
  }
  const all = check(sources, args);
  const result: CheckResult =
    args.level === 'error' ? { ...all, findings: all.findings.filter(({ level }) => level === 'error') } : all;
  const out =
    args.format === 'json'
      ? asJson(result)
      : args.format === 'sarif'
        ? asSarif(result, packageVersion())
        : asText(result);
  return { out, error: '', code: result.findings.some(({ level }) => level === 'error') ? 1 : 0 };
}

/** The nearest package.json above: the sources and what is compiled of them lie at different depths. */
function packageVersion(): string {
  for (const up of ['../..', '../../..']) {
    try {
      const { name, version } = JSON.parse(readFileSync(join(__dirname, up, 'package.json'), 'utf8')) as {
        name: string;
        version: string;
      };
      if (name === 'cdk8s-cilium') return version;
    } catch {
      // The next one.
    }
  }
  return '0.0.0';
}
