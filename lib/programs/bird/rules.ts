import type { FileFinding, FileRule } from '../../report/file-finding';
import { checkNumbers, checkPools, ClusterSide, filterRules, findingsIn, sessionRules } from '../router/rules';
import { readSaid, WORDS } from './said';

const PROGRAM = 'bird';

/** What is looked for in a bird.conf. What else can be wrong in it, BIRD refuses the file for. */
export const RULES: readonly FileRule[] = [...sessionRules(PROGRAM), ...filterRules(PROGRAM)];

/** Checks a bird.conf against the cluster beside it. */
export function checkBird(file: string, text: string, cluster: ClusterSide): FileFinding[] {
  const said = readSaid(text);
  const at = findingsIn(RULES, file);
  return [...checkNumbers(PROGRAM, said, cluster, WORDS, at), ...checkPools(PROGRAM, said, cluster, WORDS, at)];
}
