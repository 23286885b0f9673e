import { App } from 'cdk8s';
import { Checks } from '../lib';
import type { Check } from '../lib/checks/check';
import { CHECKS } from '../lib/checks/table';
import { processorMs } from './measure';

/** The checks that look at each object by itself. */
const OF_OBJECTS = ['object-refused'];

/**
 * Switches every check off where the command line says `unchecked`, to be compared with cdk8s, which has none. `objects`
 * leaves on those of single objects, `table` all others.
 */
export function uncheckedIfAsked(app: App): void {
  const asked = ['unchecked', 'objects', 'table'].find((word) => process.argv.includes(word));
  if (!asked) return;
  for (const { name } of CHECKS) {
    const isOn = asked === 'unchecked' ? false : OF_OBJECTS.includes(name) === (asked === 'objects');
    if (!isOn) Checks.disable(app, name, 'measured without');
  }
}

/** Has the checks add up the processor time that they take, in milliseconds, and returns what tells it. */
export function timeChecks(): () => number {
  let spent = 0;
  for (const check of CHECKS as { run: Check['run'] }[]) {
    const { run } = check;
    check.run = (model) => {
      const start = processorMs();
      const findings = run(model);
      spent += processorMs() - start;
      return findings;
    };
  }
  return () => spent;
}
