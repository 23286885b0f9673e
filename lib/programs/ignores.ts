import type { DisabledCheck } from '../model/companions';
import { concerns } from '../model/disabled';
import type { FileRule } from '../report/file-finding';

/**
 * A file with comments, below that with `header`, that switch rules of `check` off: those whose twin the program
 * switched off at one of the constructs with these paths.
 */
export function withIgnores(
  text: string,
  header: string,
  rules: readonly FileRule[],
  disabledChecks: readonly DisabledCheck[],
  paths: readonly string[],
): string {
  const off = rules.flatMap(({ name, twin }) => {
    const disabled = disabledChecks.find((one) => one.name === twin && paths.some((path) => concerns(one, path)));
    return disabled ? [`cdk8s-cilium: ignore-file ${name} ${disabled.reason}`] : [];
  });
  if (off.length === 0) return text;
  // It shows how the file writes comments.
  const line = text.split('\n').find((one) => one.includes(header));
  if (line === undefined) return text;
  // A comment of XML ends at two hyphens in a row.
  const shown = line.startsWith('<!--') ? off.map((one) => one.replace(/-(?=-)/g, '- ')) : off;
  return text.replace(line, () => [line, ...shown.map((one) => line.replace(header, () => one))].join('\n'));
}
