// What the tables of Helm values say of random values, and what Helm says of them with the chart itself.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from '@jest/globals';
import { stringify } from 'yaml';
import { isReadByPatch, READ_BY_PATCHES } from '../lib/release/chart-patches';
import { chartProblems } from '../lib/release/chart-values';
import { releaseOf } from '../lib/release/table';
import { helmValues } from '../scripts/helm-values';
import { Random } from './objects/random';
import { helmNeeds, tryCiliumValues } from './readers/helm';
import { missing } from './readers/requires';
import { withFolder } from './readers/tool';
import { unless } from './support/unless';
import { VERSIONS } from './support/topologies';

const CASES = Number(process.env.HELM_CASES ?? 8);
const SAMPLES: Record<string, unknown> = {
  string: 'text',
  integer: 7,
  number: 1.5,
  boolean: true,
  array: ['a'],
  numbers: ['a', 7],
  object: { a: 'b' },
};

type Node = string | unknown[] | { [key: string]: Node };

/** A value somewhere in the tree: of a type that it may have or not, or under a key that it does not have. */
function valueIn(random: Random, node: Node): unknown {
  if (typeof node !== 'object' || Array.isArray(node)) return random.pick(Object.values(SAMPLES));
  const key = random.pick(Object.keys(node));
  return { [random.chance(0.1) ? `${key}s` : key]: valueIn(random, node[key]) };
}

unless(missing(helmNeeds)).describe('Helm values', () => {
  for (const version of VERSIONS)
    describe(version, () => {
      const release = releaseOf(version);
      const file = join(__dirname, `../imports/cilium-${release.minor}/helm-values.json`);
      const tree = JSON.parse(readFileSync(file, 'utf8')) as Node;
      for (let seed = 1; seed <= CASES; seed++) {
        const values = valueIn(new Random(seed), tree) as Record<string, unknown>;
        unless(false).it(`seed ${seed}: ${JSON.stringify(values)}`, () => {
          const { unknownKeys, error } = withFolder((folder) => {
            const path = join(folder, 'values.yml');
            writeFileSync(path, stringify(values));
            return tryCiliumValues(path, version, { kubeVersion: '1.30.0' });
          });
          const problems = chartProblems(release, values);
          const named = (kind: string) =>
            problems.filter((problem) => problem.kind === kind).map(({ at }) => at.join('.'));
          assert.deepEqual(named('unread'), [...unknownKeys]);
          // Without a schema a chart takes what it can, and templates may fail for reasons of their own.
          const refuses = /don't meet the specifications of the schema/.test(error);
          if (named('refused').length > 0)
            assert.ok(refuses, `${error || 'Helm takes it'}: ${JSON.stringify(problems)}`);
        });
      }
    });
});

describe('keys that only some patches of a minor read', () => {
  for (const version of ['1.17.5', '1.17.6', '1.19.1', '1.19.3', '1.19.4', '1.19.5'])
    it(`are those of the chart of ${version}`, () => {
      const tree = JSON.parse(helmValues(`v${version}`)) as Node;
      const reads = (path: string) => path.split('.').reduce<unknown>((node, key) => Object(node)[key], tree);
      const file = join(__dirname, `../imports/cilium-${releaseOf(version).minor}/helm-values.json`);
      const known = JSON.parse(readFileSync(file, 'utf8')) as Node;
      const ours = (path: string) => path.split('.').reduce<unknown>((node, key) => Object(node)[key], known);
      const paths = Object.keys(READ_BY_PATCHES).filter((one) => ours(one) === undefined);
      assert.ok(paths.length > 0);
      for (const path of paths) assert.equal(isReadByPatch(version, path), reads(path) !== undefined, path);
    });
});
