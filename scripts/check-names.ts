// Writes lib/charts/check-name.ts, the enum of checks, from the table of checks.
import { writeFileSync } from 'node:fs';
import { CHECKS } from '../lib/checks/table';

/** The text of lib/charts/check-name.ts. */
export function checkNames(): string {
  const members = CHECKS.map(
    ({ name, title }) => `  /** ${title}. */\n  ${name.toUpperCase().replace(/-/g, '_')} = '${name}',\n`,
  );
  return `// Written by npm run docs from the table of checks. Change lib/checks, not this file.

/** The checks of synth, each by the name that its message ends with. docs/checks.md has more about each. */
export enum CheckName {
${members.join('')}}
`;
}

if (require.main === module) writeFileSync('lib/charts/check-name.ts', checkNames());
