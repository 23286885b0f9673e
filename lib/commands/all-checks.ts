import { CHECKS } from '../checks/table';
import { HOST_RULES } from '../programs/checked';

/** A check, or a rule about a file of a router, a node or a proxy, as commands tell of it. */
interface Described {
  readonly name: string;
  readonly level: 'error' | 'warning';
  readonly title: string;
  readonly why: string;
  /** Absent for rules, whose messages say what to do. */
  readonly fix?: string;
}

/** All that a finding of `check` may be of. */
export const ALL_CHECKS: readonly Described[] = [...CHECKS, ...HOST_RULES];

/** Every name that `--ignore` and comments may give. */
export const CHECK_NAMES: readonly string[] = ALL_CHECKS.map(({ name }) => name);
