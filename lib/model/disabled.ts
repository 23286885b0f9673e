import type { DisabledCheck } from './companions';

/** Whether the user switched the check off at this construct or above it. */
export function concerns(disabled: DisabledCheck, path: string): boolean {
  return disabled.path === '' || path === disabled.path || path.startsWith(`${disabled.path}/`);
}
