import type { FileFinding, FileRule } from '../../report/file-finding';
import { findingsIn } from '../findings';
import { checkEnds, checkNumbers, checkPools, endRules, ClusterSide, filterRules, sessionRules } from '../router/rules';
import { readSaid, WORDS } from './said';

const PROGRAM = 'bird';

/** The rules of `check` for a bird.conf. BIRD itself refuses files with other mistakes. */
export const RULES: readonly FileRule[] = [...sessionRules(PROGRAM), ...filterRules(PROGRAM), ...endRules(PROGRAM)];

/** Checks a bird.conf against the cluster beside it. */
export function checkBird(file: string, text: string, cluster: ClusterSide): FileFinding[] {
  const said = readSaid(text);
  const at = findingsIn(RULES, file);
  return [
    ...checkNumbers(PROGRAM, said, cluster, WORDS, at),
    ...checkPools(PROGRAM, said, cluster, WORDS, at),
    ...checkEnds(PROGRAM, said, cluster, WORDS, at),
  ];
}
