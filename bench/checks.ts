import { dirname, join } from 'node:path';
import { App } from 'cdk8s';
import { CheckName, Checks } from 'cdk8s-cilium';
import type { Check } from '../lib/checks/check';
import { ChecksTime, processorMs } from './measure';

/** Those of the library that the app has, compiled or not. */
const CHECKS: readonly Check[] = require(join(dirname(require.resolve('cdk8s-cilium')), 'checks/table')).CHECKS;

/** The checks that look at each object by itself. */
const OF_OBJECTS = ['object-refused'];

/**
 * Switches every check off where the command line says `unchecked`, to be compared with cdk8s, which has none.
 * `objects`
 * leaves on those of single objects, `table` all others.
 */
export function uncheckedIfAsked(app: App): void {
  const asked = ['unchecked', 'objects', 'table'].find((word) => process.argv.includes(word));
  if (!asked) return;
  for (const { name } of CHECKS) {
    const isOn = asked === 'unchecked' ? false : OF_OBJECTS.includes(name) === (asked === 'objects');
    if (!isOn) Checks.disable(app, name as CheckName, 'measured without');
  }
}

/**
 * Has the checks add up the processor time that they take, and returns what tells it. Where node has --expose-gc, the
 * garbage of what came before them is collected first: else a collection falls into one of them, and its time counts as
 * the check's.
 */
export function timeChecks(): () => ChecksTime {
  let [checksMs, asideMs, isFirst] = [0, 0, true];
  for (const check of CHECKS as readonly { run: Check['run'] }[]) {
    const { run } = check;
    check.run = (model) => {
      if (isFirst) asideMs = timeOf(() => globalThis.gc?.());
      isFirst = false;
      let findings: ReturnType<typeof run> = [];
      checksMs += timeOf(() => (findings = run(model)));
      return findings;
    };
  }
  return () => ({ checksMs, asideMs });
}

function timeOf(work: () => void): number {
  const start = processorMs();
  work();
  return processorMs() - start;
}
