import { ALL_CHECKS } from '../all-checks';
import type { CheckResult } from './check';
import type { FileFinding } from '../../report/file-finding';
import { writtenFile } from '../../tree/made';

/** SARIF 2.1.0, which code hosts show beside the lines of a change. `ignore`: the checks that an option leaves out. */
export function asSarif(result: CheckResult, version: string, ignore: readonly string[] = []): string {
  const kindOf = ({ check }: FileFinding) => (ignore.includes(check) ? 'external' : 'inSource');
  const rules = ALL_CHECKS.map(({ name, level, title, why }) => ({
    id: name,
    shortDescription: { text: title },
    fullDescription: { text: why },
    defaultConfiguration: { level },
  }));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'cdk8s-cilium', semanticVersion: version, rules } },
        columnKind: 'utf16CodeUnits',
        results: [
          ...result.findings.map((finding) => entry(finding, rules)),
          ...result.ignored.map((finding) => ({
            ...entry(finding, rules),
            suppressions: [{ kind: kindOf(finding) }],
          })),
        ],
      },
    ],
  };
  return JSON.stringify(log, undefined, 2) + '\n';
}

function entry(
  { check, level, message, file, line, object }: FileFinding,
  rules: readonly { readonly id: string }[],
): object {
  // Code hosts show findings only in files that exist.
  const written = writtenFile(file);
  return {
    ruleId: check,
    ruleIndex: rules.findIndex(({ id }) => id === check),
    level,
    message: { text: object ? `${object}: ${message}` : message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(written ?? file) },
          region: { startLine: written === undefined ? line : 1 },
        },
        ...(object ? { logicalLocations: [{ fullyQualifiedName: object, kind: 'resource' }] } : {}),
      },
    ],
  };
}

/** `encodeURI` leaves what begins a query or a fragment. */
function uriOf(path: string): string {
  return encodeURI(path).replace(/[?#]/g, encodeURIComponent);
}
