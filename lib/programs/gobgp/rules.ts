import type { FileFinding, FileRule } from '../../report/file-finding';
import { findingsIn } from '../findings';
import { checkEnds, checkNumbers, checkPools, endRules, ClusterSide, filterRules, sessionRules } from '../router/rules';
import { brokenImport } from './policy';
import { readConfig } from './read';
import { saidOf, WORDS } from './said';

const PROGRAM = 'gobgp';

/** The rules of `check` for a gobgpd.yml. GoBGP itself refuses files with other mistakes. */
export const RULES: readonly FileRule[] = [
  ...sessionRules(PROGRAM),
  {
    name: 'gobgp-policy-undefined',
    level: 'error',
    title: 'An import policy is named and never defined, or named twice',
    why:
      'GoBGP then ignores all import policies and default-import-policy, without a message: it accepts every ' +
      'route.',
  },
  ...filterRules(PROGRAM),
  ...endRules(PROGRAM),
];

/** Checks a gobgpd.yml against the cluster beside it. */
export function checkGobgp(file: string, text: string, cluster: ClusterSide): FileFinding[] {
  const config = readConfig(text);
  if (!config) return [];
  const said = saidOf(config);
  const at = findingsIn(RULES, file);
  const broken = brokenImport(config);
  return [
    ...checkNumbers(PROGRAM, said, cluster, WORDS, at),
    ...(broken
      ? [
          at(
            'gobgp-policy-undefined',
            broken.line,
            `import-policy-list has ${broken.name}, which policy-definitions lacks or the list has twice: GoBGP ` +
              'accepts every route. Define it, and name it once.',
          ),
        ]
      : []),
    ...checkPools(PROGRAM, said, cluster, WORDS, at),
    ...checkEnds(PROGRAM, said, cluster, WORDS, at),
  ];
}
