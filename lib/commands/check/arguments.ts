import { DEFAULT_VERSION } from '../../release/table';
import { near } from '../../values/near';
import { CHECKED_EDGES, CHECKED_ROUTERS } from '../../programs/checked';
import type { Found } from '../../tree/sources';
import { CHECK_NAMES } from '../all-checks';
import type { Problem } from '../command';
import { isVersion } from '../../tree/release';
import { readWords } from '../arguments';

export interface Arguments {
  readonly paths: string[];
  readonly format: 'text' | 'json' | 'sarif';
  readonly level: 'error' | 'warning';
  readonly ignore: string[];
  readonly cilium?: string;
  /** Files of programs, by the option that gives them. */
  readonly programs: Record<string, string[]>;
  /** Whether check runs kustomize and Helm, and reads their output in place of the files. */
  readonly render: boolean;
  readonly strict: boolean;
}

/** Files of programs that check finds by name or gets by an option. */
export const PROGRAM_FILES: readonly Found[] = [...CHECKED_ROUTERS, ...CHECKED_EDGES];

export const CHECK_USAGE = `Usage: cdk8s-cilium check [options] DIR|FILE|-…

Reads Kubernetes manifests and says what in them would not work with Cilium's
load balancing, BGP and the Gateway API. "-" is the standard input:

  kustomize build . | cdk8s-cilium check -

  --cilium VERSION   the Cilium release (else: a HelmRelease, an Application,
                     dist/host/cilium-values.yml or the like in the files; else
                     the newest)
  --format FORMAT    text (default), json or sarif
  --level LEVEL      show "warning" and errors (default), or "error" alone
  --ignore NAME      leave a check out; may be given several times
${PROGRAM_FILES.map(
  ({ option, names }, i) =>
    `  ${`--${option} FILE`.padEnd(18)} a ${names[0]} ` +
    `(${i === 0 ? 'check finds files of that name by itself' : 'likewise'})\n`,
).join('')}  --render           run kustomize (or kubectl kustomize) and helm, and read
                     what they make of kustomizations and charts; they fetch
                     nothing
  --strict           exit code 2 where objects may stand in what was not read,
                     and where there is none
  --help             this text

"cdk8s-cilium explain NAME" says why a check matters. Switch one off for one
object by a comment in its YAML:
  # cdk8s-cilium: ignore NAME reason
With ignore-file, it is off for all objects of the file.

Exit code: 0 without errors, 1 with errors, 2 where the command cannot run.
`;

const MANY = { type: 'string', multiple: true, default: [] as string[] } as const;

/** Reads the words after `check`, or returns the error in them. */
export function readArguments(words: readonly string[]): Arguments | Problem {
  const parsed = readWords(words, {
    cilium: { type: 'string' },
    format: { type: 'string', default: 'text' },
    level: { type: 'string', default: 'warning' },
    ignore: { type: 'string', multiple: true, default: [] },
    ...Object.fromEntries(PROGRAM_FILES.map(({ option }) => [option, MANY])),
    render: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
  });
  if ('problem' in parsed) return parsed;
  const { values, positionals: paths } = parsed;
  if (paths.length === 0) return { problem: 'no file or directory given' };
  const { format, level, ignore, cilium, render, strict } = values;
  if (format !== 'text' && format !== 'json' && format !== 'sarif')
    return { problem: `--format "${format}": must be text, json or sarif` };
  if (level !== 'error' && level !== 'warning') return { problem: `--level "${level}": must be error or warning` };
  if (cilium !== undefined && !isVersion(cilium))
    return {
      problem:
        `--cilium "${cilium}": must be a version such as ${DEFAULT_VERSION}, with or without its patch and a v in ` +
        'front, or a range',
    };
  for (const name of ignore) {
    if (CHECK_NAMES.includes(name)) continue;
    const suggestion = near(name, [...CHECK_NAMES]);
    return {
      problem: `--ignore "${name}": there is no such check${suggestion ? `. Did you mean "${suggestion}"?` : ''}`,
    };
  }
  const programs = Object.fromEntries(
    PROGRAM_FILES.map(({ option }) => [option, (values as unknown as Record<string, string[]>)[option]]),
  );
  return { paths, format, level, ignore, cilium, programs, render, strict };
}
