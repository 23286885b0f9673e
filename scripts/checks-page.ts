// Writes docs/checks.md from the table of checks and the apps that trip them.
import { readFileSync, writeFileSync } from 'node:fs';
import { CHECKS } from '../lib/checks/table';
import { HOST_RULES } from '../lib/programs/checked';
import { PROOFS } from '../test/mutants/proofs';
import { SYMPTOMS } from './symptoms';

const EXAMPLES = 'test/checks/trips.ts';

/** The text of docs/checks.md. */
export function checksPage(): string {
  const examples = readFileSync(EXAMPLES, 'utf8');
  return `<!-- Written by npm run docs from lib/checks and ${EXAMPLES}. Change those, not this file. -->
# Checks

What synth looks for in the whole app, beyond what constructors and the API server know. An error stops synth and
nothing is written; a warning goes to stderr. A message ends with the name of its check. Where you know better:

    Checks.disable(construct, CheckName.POOL_HOLDS_NODE, 'why it does not apply');

It then holds for the construct and all below it, and the files that it concerns say so: \`check\` reads it there.

## For programs

    CDK8S_CILIUM_FINDINGS=findings.json npx cdk8s synth

writes what was found to that file too, whether synth succeeds or not, from programs in every language. The shape is that of
\`cdk8s-cilium check --format json\` ([check-command.md](check-command.md)): \`summary\` counts; each of \`findings\` has \`check\`,
\`level\`, \`message\` and the \`path\` of the construct, and, where it is an object, \`object\` and \`field\`; \`ignored\` holds what was
found where a check is off, \`notes\` where that is. Where constructors refused values,
those stand there alone, as \`refused\` with \`file\` and \`line\` of the program. A run removes the file of an earlier one first.

## What people run into

Each with the checks that say so in a program, and in the files that [the command](check-command.md) reads.

| | in a program | in files |
|---|---|---|
${SYMPTOMS.map(({ what, synth, files }) => `| ${what} | ${named(synth)} | ${named(files)} |`).join('\n')}

## All of them

| check | level | |
|---|---|---|
${CHECKS.map(({ name, level, title }) => `| [\`${name}\`](#${name}) | ${level} | ${title} |`).join('\n')}

${CHECKS.map(
  (check) => `## ${check.name}

${check.title}.

**Why it breaks:** ${check.why}

**Fix:** ${check.fix}
${PROOFS[check.name] ? `\n**Shown:** ${PROOFS[check.name]}\n` : ''}
An app that trips it:

\`\`\`ts
${exampleOf(check.name, examples)}
\`\`\`
`,
).join('\n')}`;
}

/** Names of checks as links, words as they are. */
function named(items: readonly string[]): string {
  return items
    .map((item) => {
      if (CHECKS.some(({ name }) => name === item)) return `[\`${item}\`](#${item})`;
      if (HOST_RULES.some(({ name }) => name === item))
        return `[\`${item}\`](check-command.md#files-of-routers-proxies-and-nodes)`;
      if (/^[a-z]+(-[a-z]+)+$/.test(item)) throw new Error(`scripts/symptoms.ts: there is no check ${item}`);
      return item;
    })
    .join(', ');
}

/** The body of the app, out of its source, moved to the left. */
function exampleOf(name: string, source: string): string {
  const match = new RegExp(`^  '${name}': \\(app\\) => \\{\\n([\\s\\S]*?)^  \\},$`, 'm').exec(source);
  if (!match) throw new Error(`${EXAMPLES} has no app for ${name}`);
  return match[1].replace(/^ {4}/gm, '').trimEnd();
}

if (require.main === module) writeFileSync('docs/checks.md', checksPage());
