// What a gobgpd.yml that others wrote takes, as `trace` works it out, is what GoBGP takes: random import policies, and
// routes at random around their networks.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { unless } from '../support/unless';
import { readSaid } from '../../lib/programs/gobgp/said';
import { checkGobgp } from '../../lib/programs/gobgp/rules';
import { Cidr } from '../../lib/values/cidr';
import { gobgpNeeds, taken } from '../readers/gobgp';
import { missing } from '../readers/requires';
import { withFolder } from '../readers/tool';
import { SEED } from '../support/random-cases';

/** Few networks, so that they lie in one another. */
const network = fc.oneof(
  fc
    .tuple(fc.nat({ max: 1 }), fc.nat({ max: 1 }), fc.constantFrom(0, 8, 15, 16, 17, 20, 24, 31, 32))
    .map(([a, b, length]) => masked(`10.1.${a * 128}.${b}`, length, 32)),
  fc
    .tuple(fc.nat({ max: 1 }), fc.constantFrom(0, 32, 47, 48, 49, 64, 127, 128))
    .map(([a, length]) => masked(`2001:db8:${a}::${a}`, length, 128)),
);

function masked(address: string, length: number, bits: number): string {
  return `${Cidr.parse(`${address}/${bits}`)!.widen(length)}`;
}

const isV6 = (prefix: string) => prefix.includes(':');

const entry = fc.tuple(network, fc.nat(), fc.nat(), fc.boolean()).map(([prefix, a, b, isPlain]) => {
  const most = (isV6(prefix) ? 128 : 32) + 1;
  const [shortest, longest] = [a % most, b % most].sort((one, other) => one - other);
  return isPlain ? { 'ip-prefix': prefix } : { 'ip-prefix': prefix, 'masklength-range': `${shortest}..${longest}` };
});
// A set is of one family.
const set = fc
  .tuple(fc.boolean(), fc.array(entry, { maxLength: 12 }))
  .map(([v6, all]) => all.filter((one) => isV6(one['ip-prefix']) === v6));

const statement = fc.record(
  {
    conditions: fc.oneof(
      { weight: 8, arbitrary: fc.nat({ max: 2 }).map((i) => ({ 'match-prefix-set': { 'prefix-set': `set-${i}` } })) },
      fc.tuple(fc.nat({ max: 2 }), fc.constantFrom('any', 'invert')).map(([i, option]) => ({
        'match-prefix-set': { 'prefix-set': `set-${i}`, 'match-set-options': option },
      })),
      fc.constant({}),
    ),
    actions: fc
      .constantFrom('accept-route', 'reject-route', 'none')
      .map((disposition) => ({ 'route-disposition': disposition })),
  },
  { requiredKeys: ['conditions'] },
);

const config = fc.record({
  sets: fc.tuple(set, set, set),
  policies: fc.array(fc.array(statement, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 }),
  // Some are not there, and some stand twice.
  names: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom<number[]>([0], [0], [0], []) },
    { weight: 1, arbitrary: fc.array(fc.nat({ max: 3 }), { maxLength: 3 }) },
  ),
  otherwise: fc.constantFrom('accept-route', 'reject-route', undefined),
  routes: fc.array(network, { minLength: 20, maxLength: 20 }),
});

function textOf({ sets, policies, names, otherwise }: typeof config extends fc.Arbitrary<infer T> ? T : never): string {
  return stringify({
    global: {
      config: { as: 64513, 'router-id': '192.0.2.1' },
      'apply-policy': {
        config: {
          'import-policy-list': names.map((i) => `policy-${i}`),
          ...(otherwise && { 'default-import-policy': otherwise }),
        },
      },
    },
    neighbors: [
      {
        config: { 'neighbor-address': '192.0.2.10', 'peer-as': 64512 },
        'afi-safis': [4, 6].map((family) => ({ config: { 'afi-safi-name': `ipv${family}-unicast` } })),
      },
    ],
    'defined-sets': { 'prefix-sets': sets.map((list, i) => ({ 'prefix-set-name': `set-${i}`, 'prefix-list': list })) },
    'policy-definitions': policies.map((statements, i) => ({
      name: `policy-${i}`,
      statements: statements.map((one, j) => ({ name: `statement-${i}-${j}`, ...one })),
    })),
  });
}

unless(missing(gobgpNeeds)).describe('import policies of GoBGP', () => {
  const samples = fc.sample(config, { numRuns: 400, seed: SEED }).map((one) => ({ ...one, text: textOf(one) }));

  it(`take what trace says that they take: 400 policies, seed ${SEED}`, () => {
    withFolder((folder) => {
      const files = samples.map(({ text, routes }, i) => {
        const file = join(folder, `${i}.yml`);
        writeFileSync(file, text);
        return { file, text, prefixes: routes };
      });
      const real = taken(files);
      const compared = { taken: 0, refused: 0, unclear: 0, files: 0, ignored: 0 };
      for (const { file, text, prefixes } of files) {
        const kept = real.get(file);
        if (!kept) continue;
        compared.files++;
        const findings = checkGobgp(file, text, { peerings: [], pools: [] });
        if (findings.some(({ check }) => check === 'gobgp-policy-undefined')) {
          compared.ignored++;
          assert.deepEqual([...kept].sort(), [...new Set(prefixes)].sort(), `GoBGP takes every route:\n${text}`);
        }
        const [session] = readSaid(text)!.sessions;
        for (const prefix of prefixes) {
          const verdict = session.takes(Cidr.parse(prefix)!);
          if ('unclear' in verdict) compared.unclear++;
          else {
            const isTaken = 'by' in verdict;
            assert.equal(isTaken, kept.has(prefix), `${prefix}\n${text}`);
            compared[isTaken ? 'taken' : 'refused']++;
          }
        }
      }
      // Each kind of answer comes up.
      assert.ok(compared.files > 200 && compared.taken > 500 && compared.refused > 2000, JSON.stringify(compared));
      assert.ok(compared.ignored > 20 && compared.unclear < 3000, JSON.stringify(compared));
    });
  });
});
