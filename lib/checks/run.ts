import type { DisabledCheck } from '../model/companions';
import type { Model } from '../model/model';
import type { Check, Finding } from './check';
import { CHECKS } from './table';

/** A finding and the check that made it. */
export interface Reported extends Finding {
  readonly check: Check;
}

/** Runs every check that is not switched off where it found something. */
export function runChecks(model: Model): Reported[] {
  return CHECKS.flatMap((check) => {
    const off = model.disabledChecks.filter(({ name }) => name === check.name);
    if (off.some(({ path }) => path === '')) return [];
    return check
      .run(model)
      .filter(({ path }) => !off.some((disabled) => concerns(disabled, path)))
      .map((finding) => ({ ...finding, check }));
  });
}

/** Whether a check was switched off at this construct or above it. */
export function concerns(disabled: DisabledCheck, path: string): boolean {
  return disabled.path === '' || path === disabled.path || path.startsWith(`${disabled.path}/`);
}

/** A finding as people read it. */
export function messageOf({ message, check }: Reported): string {
  return `${message} (${check.name})`;
}
