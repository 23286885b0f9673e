import type { CheckResult } from './check';

/** For programs. */
export function asJson(result: CheckResult): string {
  const { findings, ignored, notes, releases, objects, files } = result;
  const count = (level: string) => findings.filter((finding) => finding.level === level).length;
  return JSON.stringify({ version: 1, summary: { errors: count('error'), warnings: count('warning'), objects, files }, releases, findings, ignored, notes }, undefined, 2) + '\n';
}
