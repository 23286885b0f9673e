import { refused } from '../report/refused';
import { labelKey, labelValue } from './rules';

/**
 * Checks the labels of a selector: one at least, each a valid Kubernetes label.
 * @throws with all that is wrong, named by `what`
 */
export function selectingLabels(what: string, labels: Record<string, string>): Record<string, string> {
  const entries = Object.entries(labels);
  if (entries.length === 0) throw refused(`${what} {}: needs one label at least; to select everything, use all()`);
  const problems = entries.flatMap(([key, value]) => [
    ...complaint(`${what} key`, key, labelKey(key)),
    ...complaint(`${what} ${key}`, value, labelValue(value)),
  ]);
  if (problems.length > 0) throw refused(...problems);
  return { ...labels };
}

function complaint(what: string, value: string, rule: string | undefined): string[] {
  return rule ? [`${what} ${JSON.stringify(value)}: ${rule}`] : [];
}
