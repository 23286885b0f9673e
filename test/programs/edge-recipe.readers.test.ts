// The recipe "A proxy or edge" of docs/architecture.md, followed in a copy of the tree.
import { testRecipe } from '../support/recipe';

/** The new program is Caddy under another name. */
const renamed = (text: string) =>
  text
    .replace(/CADDY/g, 'ANOTHER')
    .replace(/Caddyfile/g, 'Anotherfile')
    .replace(/Caddy/g, 'Another')
    .replace(/caddy/g, 'another');

testRecipe({
  parts: ['test/programs/edges.test.ts', 'test/programs/random-edge.ts'],
  follow: (copy) => {
    copy.duplicate('lib/programs/caddy', 'lib/programs/another', renamed);
    copy.duplicate('lib/host/caddy-edge.ts', 'lib/host/another-edge.ts', (text) =>
      renamed(text)
        .replace(/AnotherTls/g, 'CaddyTls')
        .replace('./another-tls', './caddy-tls'),
    );
    copy.change(
      'lib/index.ts',
      /(export \* from '.\/host\/caddy-edge';\n)/,
      "$1export * from './host/another-edge';\n",
    );
    copy.change('lib/programs/edges.ts', /(import \{ CADDY \}.*\n)/, "$1import { ANOTHER } from './another/render';\n");
    copy.change('lib/programs/edges.ts', /( {2}caddy: CADDY,\n)/, '$1  another: ANOTHER,\n');
  },
  tests: ['test/programs/edges.test.ts'],
  names: 'another|every construct',
  sees: /another\n[^]*✓ leads each name/,
  forgotten: [
    ['the line of the registry', 'lib/programs/edges.ts', '  another: ANOTHER,\n', '', /every construct of an edge/],
    [
      'the construct in lib/index.ts',
      'lib/index.ts',
      "export * from './host/another-edge';\n",
      '',
      /another › has a folder/,
    ],
    ['a capability', 'lib/programs/another/can.ts', '  tcp: false,\n', '', /another › says of every feature/],
    [
      'names in the file',
      'lib/programs/another/render.ts',
      'exact([backend])',
      'exact([backend]).slice(1)',
      /another › leads each/,
    ],
    ['wildcards in the reader', 'lib/programs/another/trace.ts', "'vars_regexp'", "'regexp'", /another › leads each/],
    [
      'its own file',
      'lib/programs/another/render.ts',
      "config: 'Anotherfile'",
      "config: 'Caddyfile'",
      /another › writes files/,
    ],
  ],
});
