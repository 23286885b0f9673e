import type { FileFinding, FileRule } from '../report/file-finding';

/** Makes a finding: a line of a file breaks a rule. */
export type At = (rule: string, line: number, message: string) => FileFinding;

export function findingsIn(rules: readonly FileRule[], file: string): At {
  return (check, line, message) => {
    const { level } = rules.find(({ name }) => name === check)!;
    return { check, level, file, line, message };
  };
}
