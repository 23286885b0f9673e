// The recipe "A router" of docs/architecture.md, followed in a copy of the tree.
import { testRecipe } from '../support/recipe';

/** The new program is BIRD under another name. */
const renamed = (text: string) => text.replace(/BIRD/g, 'OTHER').replace(/Bird/g, 'Other').replace(/bird/g, 'other');

testRecipe({
  parts: ['test/programs'],
  follow: (copy) => {
    copy.duplicate('lib/programs/bird', 'lib/programs/other', (text) =>
      renamed(text).replace('otherPassword }', 'birdPassword as otherPassword }'),
    );
    copy.duplicate('lib/host/bird-router.ts', 'lib/host/other-router.ts', renamed);
    copy.change(
      'lib/index.ts',
      /(export \* from '.\/host\/bird-router';\n)/,
      "$1export * from './host/other-router';\n",
    );
    copy.change('lib/programs/routers.ts', /(import \{ BIRD \}.*\n)/, "$1import { OTHER } from './other/render';\n");
    copy.change('lib/programs/routers.ts', /( {2}bird: BIRD,\n)/, '$1  other: OTHER,\n');
  },
  tests: ['test/programs/routers.test.ts'],
  names: 'other|every construct',
  sees: /other\n[^]*✓ reads back what it wrote/,
  forgotten: [
    ['the line of the registry', 'lib/programs/routers.ts', '  other: OTHER,\n', '', /every construct of a router/],
    [
      'the construct in lib/index.ts',
      'lib/index.ts',
      "export * from './host/other-router';\n",
      '',
      /other › has a folder/,
    ],
    ['a capability', 'lib/programs/other/render.ts', '    multihop: true,\n', '', /other › says of every feature/],
    [
      'a setting in the file',
      'lib/programs/other/render.ts',
      '`multihop ${group.multihop}`',
      "'direct'",
      /other › reads back/,
    ],
    ['a setting in the reader', 'lib/programs/other/said.ts', /multihop: .*,/, 'multihop: 1,', /other › reads back/],
    [
      'the reader',
      'lib/programs/other/render.ts',
      '  read: readSaid,\n',
      '  read: () => undefined,\n',
      /other › reads back/,
    ],
    [
      'the rules of its files',
      'lib/programs/other/rules.ts',
      /(RULES: .* = )\[.*\]/,
      '$1[]',
      /other › names its rules/,
    ],
  ],
});
