import gte = require('semver/functions/gte');
import { statSync } from 'node:fs';
import { allReleases, ciliumVersion, DEFAULT_VERSION } from '../../release/table';
import { visibleLine } from '../../report/text';
import { readSources } from '../../tree/sources';
import { readWords } from '../arguments';
import { PROGRAM_FILES } from '../check/arguments';
import type { Command, Problem } from '../command';
import type { Outcome } from '../outcome';
import { asText } from './text';
import { upgrade } from './upgrade';

const DIST = 'dist';
/** An upgrade from the last but one release to the last. */
const EXAMPLE = `${allReleases().at(-2)!.minor}.0 ${DEFAULT_VERSION}`;

export const UPGRADE: Command = {
  name: 'upgrade',
  summary: 'says what a step from one Cilium to another does to manifests',
  usage: `Usage: cdk8s-cilium upgrade FROM TO [DIR|FILE|-…]

Says what the step from one Cilium version to a newer one breaks, asks for and
mends of these manifests: by the checks, by what release notes say, and by
known faults of both versions. Without a directory: what synth wrote to
${DIST}. "-" is the standard input.

  cdk8s-cilium upgrade ${EXAMPLE} clusters/home

  --format FORMAT    text (default) or json
  --help             this text

Exit code: 0 where nothing breaks, 1 where something does, 2 where the command
cannot run.
`,
  run: runUpgrade,
};

function runUpgrade(words: readonly string[], stdin: () => string): Outcome | Problem {
  const parsed = readWords(words, { format: { type: 'string', default: 'text' } });
  if ('problem' in parsed) return parsed;
  const { format } = parsed.values;
  if (format !== 'text' && format !== 'json') return { problem: `--format "${format}": must be text or json` };
  const [from, to, ...paths] = parsed.positionals.map((word, i) => (i < 2 ? word.replace(/^v/, '') : word));
  if (to === undefined) return { problem: `two versions are needed, such as "upgrade ${EXAMPLE}"` };
  for (const version of [from, to]) {
    const wrong = ciliumVersion(version);
    if (wrong) return { problem: `"${version}": ${wrong}` };
  }
  if (gte(from, to)) return { problem: `${to} is not newer than ${from}: name the older version first` };
  if (paths.length === 0 && !statSync(DIST, { throwIfNoEntry: false })?.isDirectory())
    return { problem: `no file or directory given, and there is no ${DIST}: name one, or run synth first` };
  try {
    const sources = readSources(paths.length > 0 ? paths : [DIST], PROGRAM_FILES, { stdin });
    const result = upgrade(sources, from, to);
    return {
      out:
        format === 'json'
          ? `${JSON.stringify({ version: 1, from, to, ...result }, null, 2)}\n`
          : asText(result, from, to),
      error: '',
      code: result.breaks.length > 0 ? 1 : 0,
    };
  } catch (error) {
    return { out: '', error: `cdk8s-cilium: ${visibleLine((error as Error).message)}\n`, code: 2 };
  }
}
