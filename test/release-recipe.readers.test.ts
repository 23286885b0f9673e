// The recipes "A Cilium release" and "A set of CRDs" of docs/architecture.md. A copy of the tree has all their steps:
// those of the newest release are taken back one by one.
import { describe } from '@jest/globals';
import { DEFAULT_VERSION, releaseOf } from '../lib/release/table';
import { goNeeds } from './readers/gotool';
import { missing } from './readers/requires';
import { testRecipe } from './support/recipe';
import { unless } from './support/unless';

const { minor } = releaseOf(DEFAULT_VERSION);
const TABLE = 'lib/release/table.ts';
const READERS = ['scripts', 'test/readers', 'test/tools', 'test/programs.json'];

unless(missing(goNeeds)).describe('recipes with what others publish', () => {
  describe('a Cilium release', () => {
    testRecipe({
      parts: [...READERS, 'test/release-table.readers.test.ts', 'docs', 'README.md', 'main.ts', '__snapshots__/main'],
      follow: () => {},
      tests: ['test/release-table.readers.test.ts'],
      // Without docs/releases.md, of which that test takes long and passes or fails in this tree too.
      names: `has every release|the README|${DEFAULT_VERSION}: its (CRDs|go.mod)`,
      sees: /✓ has every release/,
      forgotten: [
        ['its entry', TABLE, /  \{\n {4}[^\n]*\n {4}minor: '1\.19'[^]*?\n {2}\},\n/, '', /has every release/],
        ['the default', TABLE, `'${DEFAULT_VERSION}'`, "'1.19.4'", /has every release/],
        [
          'its hash',
          'scripts/upstream.sum',
          new RegExp(`github.com/cilium/cilium@v${DEFAULT_VERSION} .*\\n`),
          '',
          /has every/,
        ],
        ['its set of CRDs', `imports/cilium-${minor}/index.json`, /"kinds":\{/, '"kinds":{},"none":{', /its CRDs have/],
        ['npm run docs', 'docs/releases.md', minor, '1.0', /docs\/releases\.md shows it/],
        ['the README', 'README.md', ` and ${minor}`, '', /the README names the releases/],
      ],
    });
  });

  describe('a set of CRDs', () => {
    testRecipe({
      parts: [...READERS, 'test/imports.readers.test.ts', 'cdk8s.yaml', 'bench/l1s/.gitattributes'],
      follow: (copy) => {
        // Three sets, and no classes of cdk8s-cli, are enough to see it.
        const sets = copy.read('cdk8s.yaml').split(/^(?= {2}[a-z]+[a-z-]*-\d)/m);
        const kept = sets.filter((text, i) => i === 0 || /^ {2}(gateway-api-1\.[34]|cilium-1\.14):/.test(text));
        copy.write('cdk8s.yaml', kept.join('').replace(/^ +l1s: .*\n/gm, ''));
        copy.run('scripts/import.ts');
      },
      tests: ['test/imports.readers.test.ts'],
      names: 'byte for byte',
      sees: /✓ byte for byte/,
      forgotten: [
        ['its entry', 'cdk8s.yaml', /^ {2}gateway-api-1\.3:\n(?: {4}.*\n)+/m, '', /byte for byte/],
        ['npm run import', 'imports/gateway-api-1.3/index.json', '"kinds"', '"other"', /byte for byte/],
      ],
    });
  });
});
