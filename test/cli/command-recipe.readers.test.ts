// The recipe "A command" of docs/architecture.md, followed in a copy of the tree.
import { testRecipe } from '../support/recipe';

testRecipe({
  parts: ['docs', 'README.md', 'test/cli/commands.test.ts'],
  follow: (copy) => {
    copy.write(
      'lib/commands/count/command.ts',
      `import type { Command } from '../command';

export const COUNT: Command = {
  name: 'count',
  summary: 'counts its words',
  usage: \`Usage: cdk8s-cilium count [WORD…]

Counts.

  --from NUMBER      begins there
  --help             this text
\`,
  run: (words) => ({ out: \`\${words.length}\\n\`, error: '', code: 0 }),
};
`,
    );
    copy.change('lib/commands/commands.ts', 'import type { Command }', "import { COUNT } from './count/command';\n$&");
    copy.change('lib/commands/commands.ts', 'WATCH];', 'WATCH, COUNT];');
    copy.write('docs/count-command.md', '# Counting\n\n    npx cdk8s-cilium count a b\n\n- `--from NUMBER`\n');
    copy.change('README.md', '- [docs/trace.md]', '- [docs/count-command.md](docs/count-command.md): counts\n$&');
  },
  tests: ['test/cli/commands.test.ts'],
  compiled: ['lib/commands/commands.ts', 'lib/commands/count/command.ts'],
  sees: /count\n[^]*✓ has a page/,
  forgotten: [
    ['its line in COMMANDS', 'lib/commands/commands.ts', ', COUNT]', ']', /every command is in the list/],
    ['a part of it', 'lib/commands/count/command.ts', /  summary: .*\n/, '', /TS2741/],
    ['its usage', 'lib/commands/count/command.ts', 'Usage: ', '', /count › says how it is used/],
    ['its page', 'docs/count-command.md', 'npx', '', /count › has a page/],
    ['an option in its page', 'docs/count-command.md', '--from', '--to', /count › has a page/],
    ['its page in the README', 'README.md', /- \[docs\/count-command.*\n/, '', /count › has a page/],
  ],
});
