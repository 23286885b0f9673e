// The recipe "A check" of docs/architecture.md, followed in a copy of the tree.
import { type Copy, testRecipe } from '../support/recipe';

const NAME = 'host-example';
const TESTS = ['test/checks/checks.test.ts', 'test/check-names'];
const NAMES = `${NAME}|has an app|has a line|read and found right|has its page|enum of checks`;

function follow(copy: Copy): void {
  copy.write(
    'lib/checks/host-example.ts',
    `import type { Check } from './check';

export const hostExample: Check = {
  name: '${NAME}',
  level: 'warning',
  title: 'A host is named example',
  why: 'Its files look like those of a sample.',
  fix: 'Give it a name.',
  run: ({ host }) =>
    host?.name === 'example' ? [{ path: host.path, rule: 'example is no name of a host', fix: 'Give it one.' }] : [],
};
`,
  );
  copy.change('lib/checks/table.ts', /(import \* as filters)/, "import * as hostExample from './host-example';\n$1");
  copy.change('lib/checks/table.ts', '  knownLater,\n', '  knownLater,\n  hostExample,\n');
  copy.change('lib/tree/policies.ts', /( {2}'edge-cannot'.*\n)/, `$1  '${NAME}': PROGRAM_ONLY,\n`);
  copy.change(
    'test/checks/trips.ts',
    "  'edge-cannot':",
    `  '${NAME}': (app) => {\n    new HostSetup(app, 'host', { name: 'example' });\n  },\n  'edge-cannot':`,
  );
  copy.change('test/checks/trips.ts', '  HttpRoute,\n', '  HostSetup,\n  HttpRoute,\n');
  copy.run('scripts/checks-page.ts');
  copy.run('scripts/check-names.ts');
  copy.passes(...TESTS, '--testNamePattern', NAMES, '--updateSnapshot');
}

testRecipe({
  parts: [
    'test/checks/checks.test.ts',
    'test/checks/trips.ts',
    'test/check-names.test.ts',
    'test/cli/tree.ts',
    'test/readers/tool.ts',
    'test/mutants/proofs.ts',
    'scripts',
    'docs',
    '__snapshots__/checks',
    'bench/l1s',
  ],
  follow,
  tests: TESTS,
  names: NAMES,
  sees: new RegExp(`✓ ${NAME} is tripped by its app`),
  forgotten: [
    ['the line of the table', 'lib/checks/table.ts', '  hostExample,\n', '', /has an app that trips it/],
    ['the line of the policies', 'lib/tree/policies.ts', `  '${NAME}': PROGRAM_ONLY,\n`, '', /has a line in/],
    [
      'an app that trips it',
      'test/checks/trips.ts',
      new RegExp(`  '${NAME}'[^]*?\\n  },\\n`),
      '',
      /has an app that trips it/,
    ],
    [
      'its name in the enum',
      'lib/charts/check-name.ts',
      / {2}\/\*\*[^/]*\*\/\n.*'host-example',\n/,
      '',
      /enum of checks/,
    ],
    ['its place in docs/checks.md', 'docs/checks.md', `## ${NAME}`, '## other', /has its page/],
    ['its message', '__snapshots__/checks/messages.txt', `${NAME}\n`, 'other\n', /read and found right/],
  ],
});
