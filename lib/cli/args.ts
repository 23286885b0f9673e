import { DEFAULT_VERSION } from '../release/table';
import { near } from '../values/near';
import { CHECK_NAMES } from './check';
import { isVersion } from './release';
import { readWords } from './words';

export interface Arguments {
  readonly paths: string[];
  readonly format: 'text' | 'json' | 'sarif';
  readonly level: 'error' | 'warning';
  readonly ignore: string[];
  readonly cilium?: string;
  readonly frr: string[];
  readonly haproxy: string[];
}

export const USAGE = `Usage: cdk8s-cilium check [options] DIR|FILE…
       cdk8s-cilium trace [options] URL          (trace --help says more)

Reads Kubernetes manifests and says what in them would not work with Cilium's
load balancing, BGP and the Gateway API.

  --cilium VERSION   the Cilium release (else: a HelmRelease, an Application or
                     the like in the files; else the newest)
  --format FORMAT    text (default), json or sarif
  --level LEVEL      show "warning" and errors (default), or "error" alone
  --ignore NAME      leave a check out; may be given several times
  --frr FILE         a frr.conf (files of that name are found by themselves)
  --haproxy FILE     a haproxy.cfg (likewise)
  --help             this text

Switch a check off for one object by a comment in its YAML:
  # cdk8s-cilium: ignore NAME reason

Exit code: 0 without errors, 1 with errors, 2 where the command cannot run.
`;

/** Reads the words of the command line, or says what is wrong with them. */
export function readArguments(words: readonly string[]): Arguments | 'help' | { readonly problem: string } {
  const parsed = readWords(words, {
    cilium: { type: 'string' },
    format: { type: 'string', default: 'text' },
    level: { type: 'string', default: 'warning' },
    ignore: { type: 'string', multiple: true, default: [] },
    frr: { type: 'string', multiple: true, default: [] },
    haproxy: { type: 'string', multiple: true, default: [] },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if ('problem' in parsed) return parsed;
  const {
    values,
    positionals: [command, ...paths],
  } = parsed;
  if (values.help || command === 'help') return 'help';
  if (command !== 'check')
    return { problem: command === undefined ? 'no command given' : `there is no command "${command}"` };
  if (paths.length === 0) return { problem: 'no file or directory given' };
  const { format, level, ignore, cilium, frr, haproxy } = values;
  if (format !== 'text' && format !== 'json' && format !== 'sarif')
    return { problem: `--format "${format}": must be text, json or sarif` };
  if (level !== 'error' && level !== 'warning') return { problem: `--level "${level}": must be error or warning` };
  if (cilium !== undefined && !isVersion(cilium))
    return {
      problem: `--cilium "${cilium}": must be a version such as ${DEFAULT_VERSION}, with or without its patch and a v in front, or a range`,
    };
  for (const name of ignore) {
    if (CHECK_NAMES.includes(name)) continue;
    const suggestion = near(name, [...CHECK_NAMES]);
    return {
      problem: `--ignore "${name}": there is no such check${suggestion ? `. Did you mean "${suggestion}"?` : ''}`,
    };
  }
  return { paths, format, level, ignore, cilium, frr, haproxy };
}
