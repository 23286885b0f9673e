import type { Check } from '../lib/checks/check';
import { CHECKS } from '../lib/checks/table';
import { ChecksTime, processorMs } from './measure';

/**
 * Has the checks add up the processor time that they take, and returns what tells it. Only an app that loads the
 * library's sources can reach them. Where node has --expose-gc, the garbage of what came before them is collected
 * first: else a collection falls into one of them, and its time counts as the check's.
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
