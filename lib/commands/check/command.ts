import { asJson } from '../../report/json';
import { check, CheckResult } from './check';
import { CHECK_USAGE, PROGRAM_FILES, readArguments } from './arguments';
import type { Command, Problem } from '../command';
import { visibleLine } from '../../report/text';
import type { Outcome } from '../outcome';
import { packageVersion } from '../../report/package-version';
import { asSarif } from './sarif';
import { rendered } from '../../tree/render';
import { readSources } from '../../tree/sources';
import { asText } from './text';

export const CHECK: Command = {
  name: 'check',
  summary: 'says what in Kubernetes manifests would not work',
  usage: CHECK_USAGE,
  run: runCheck,
};

function runCheck(words: readonly string[], stdin: () => string): Outcome | Problem {
  const args = readArguments(words);
  if ('problem' in args) return args;
  let sources: ReturnType<typeof readSources>;
  try {
    sources = readSources(args.paths, PROGRAM_FILES, { ...args, stdin });
  } catch (error) {
    return { out: '', error: `cdk8s-cilium: ${visibleLine((error as Error).message)}\n`, code: 2 };
  }
  const all = check(args.render ? rendered(sources) : sources, args);
  const result: CheckResult =
    args.level === 'error' ? { ...all, findings: all.findings.filter(({ level }) => level === 'error') } : all;
  const out =
    args.format === 'json'
      ? asJson(result)
      : args.format === 'sarif'
        ? asSarif(result, packageVersion(), args.ignore)
        : asText(result);
  const unread = all.notes.filter((note) => note.unread).length;
  if (args.strict && (unread > 0 || all.objects === 0))
    return {
      out,
      error:
        'cdk8s-cilium: ' +
        `${all.objects === 0 ? 'no object was checked' : `not all was read: ${unread} notes name the rest`}\n`,
      code: 2,
    };
  return { out, error: '', code: result.findings.some(({ level }) => level === 'error') ? 1 : 0 };
}
