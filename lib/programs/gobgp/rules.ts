import type { FileFinding, FileRule } from '../../report/file-finding';
import { checkNumbers, checkPools, ClusterSide, filterRules, findingsIn, sessionRules } from '../router/rules';
import { readSaid, WORDS } from './said';

const PROGRAM = 'gobgp';

/** What is looked for in a gobgpd.yml. What else can be wrong in it, GoBGP refuses the file for. */
export const RULES: readonly FileRule[] = [...sessionRules(PROGRAM), ...filterRules(PROGRAM)];

/** Checks a gobgpd.yml against the cluster beside it. */
export function checkGobgp(file: string, text: string, cluster: ClusterSide): FileFinding[] {
  const said = readSaid(text);
  if (!said) return [];
  const at = findingsIn(RULES, file);
  return [...checkNumbers(PROGRAM, said, cluster, WORDS, at), ...checkPools(PROGRAM, said, cluster, WORDS, at)];
}
