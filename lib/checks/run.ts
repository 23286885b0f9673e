import type { Model } from '../model/model';
import { CHECKS, Finding } from './table';

/** Runs every check. */
export function runChecks(model: Model): Finding[] {
  return CHECKS.flatMap((check) => check.run(model).map(({ path, message }) => ({ path, message: `${message} (${check.name})` })));
}
