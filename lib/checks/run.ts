import { concerns } from '../model/disabled';
import type { Model } from '../model/model';
import type { Check, Finding } from './check';
import { CHECKS } from './table';

/** A finding and the check that made it. */
export interface Reported extends Finding {
  readonly check: Check;
}

/** A finding of a check that is off there, or that the program excuses. */
export interface Ignored extends Reported {
  readonly reason: string;
}

/**
 * Runs every check that is not switched off for the whole app. Findings below a construct that switches their check off
 * go to `ignored`.
 */
export function runChecks(model: Model): { found: Reported[]; ignored: Ignored[] } {
  const found: Reported[] = [];
  const ignored: Ignored[] = [];
  for (const check of CHECKS) {
    const off = model.disabledChecks.filter(({ name }) => name === check.name);
    if (off.some(({ path }) => path === '')) continue;
    for (const finding of distinct(check.run(model))) {
      const reason = finding.excuse ?? off.find((disabled) => concerns(disabled, finding.path))?.reason;
      if (reason === undefined) found.push({ ...finding, check });
      else ignored.push({ ...finding, check, reason });
    }
  }
  return { found, ignored };
}

/** Drops repeated findings: a check may find one fact in several objects. */
function distinct(findings: Finding[]): Finding[] {
  if (findings.length < 2) return findings;
  return [...new Map(findings.map((finding) => [`${finding.path} ${finding.rule}`, finding])).values()];
}
