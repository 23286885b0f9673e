// What lib/release says of Helm values that charts refuse together, and what Helm says of them with the chart itself:
// values at random, near the conditions of the guards.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from '@jest/globals';
import { stringify } from 'yaml';
import { AGENT_RULES, CHART_RULES, type Guard, WORD_RULES, wordGuard } from '../lib/release/agent-rules';
import { guardRefusals } from '../lib/release/chart-guards';
import { type Expression, pathsIn } from '../lib/release/expression';
import { releaseOf } from '../lib/release/table';
import { Random } from './objects/random';
import { helmNeeds, tryCiliumValues } from './readers/helm';
import { missing } from './readers/requires';
import { withFolder } from './readers/tool';
import { VERSIONS } from './support/topologies';
import { unless } from './support/unless';
import { SEED } from './support/random-cases';

const CASES = Number(process.env.HELM_CASES ?? 6);

type Values = { [key: string]: unknown };

/** Values for some of the paths that a guard reads: those that it compares them with, and others of their type. */
function valuesNear(random: Random, guards: readonly Guard[], tree: Values): Values {
  const guard = random.pick(guards);
  const values: Values = {};
  for (const path of new Set(pathsIn(guard.when))) {
    if (random.chance(0.25)) continue;
    const keys = path.slice(1).split('.');
    const value = valueFor(random, typeAt(tree, keys), literalsIn(guard.when), fieldsIn(guard.when));
    if (value !== undefined) put(values, keys, value);
  }
  return values;
}

function valueFor(random: Random, type: unknown, literals: unknown[], fields: string[]): unknown {
  if (Array.isArray(type)) return random.pick(type);
  // Of a map without keys of its own.
  if (type === undefined || typeof type === 'object') return random.chance(0.5) ? undefined : { a: 'b' };
  const types = type === '' ? ['boolean', 'string'] : String(type).split(' ')[0].split('|');
  switch (random.pick(types)) {
    case 'boolean':
      return random.chance(0.6);
    case 'integer':
    case 'number':
      return random.pick([0, 1, 129, ...literals.filter((one) => typeof one === 'number')]);
    case 'array':
      return random.pick([[], fields.length > 0 ? [{ name: 'a' }, entry(random, literals, fields)] : ['a']]);
    case 'object':
      return random.pick([{}, { a: 'b' }]);
    case 'string':
      return random.pick(['', 'lab', 'v0.8.0', 'x'.repeat(33), ...literals.filter((one) => typeof one === 'string')]);
  }
  return undefined;
}

/** An entry of a list, with some of the fields that a condition reads. */
function entry(random: Random, literals: unknown[], fields: string[]): Values {
  const some = fields.filter(() => random.chance(0.6)).map((field) => [field, random.pick(['b', ...literals])]);
  return { name: 'b', ...(Object.fromEntries(some) as Values) };
}

function fieldsIn(expression: Expression): string[] {
  if (typeof expression === 'object') return (expression.slice(1) as Expression[]).flatMap(fieldsIn);
  return typeof expression === 'string' && expression.startsWith('@.') ? [expression.slice(2)] : [];
}

function literalsIn(expression: Expression): unknown[] {
  if (typeof expression !== 'object') return [expression].filter((one) => !/^@?\./.test(String(one)));
  return (expression.slice(1) as Expression[]).flatMap(literalsIn);
}

function typeAt(tree: unknown, keys: string[]): unknown {
  return keys.reduce<unknown>((node, key) => (typeof node === 'object' ? (node as Values)[key] : ''), tree);
}

function put(values: Values, [key, ...rest]: string[], value: unknown): void {
  if (rest.length === 0) values[key] ??= value;
  else if (typeof (values[key] ??= {}) === 'object') put(values[key] as Values, rest, value);
}

unless(missing(helmNeeds)).describe('what charts have against values together', () => {
  for (const version of VERSIONS)
    describe(version, () => {
      const release = releaseOf(version);
      const file = (name: string) =>
        JSON.parse(readFileSync(join(__dirname, `../imports/cilium-${release.minor}/helm-${name}.json`), 'utf8'));
      const facts = file('guards') as { guards: Guard[]; words: Record<string, string[]> };
      const guards = [...facts.guards, ...CHART_RULES];
      const words = WORD_RULES.map((rule) => wordGuard(rule, facts.words[rule.path]));
      const known = new Set(guards.map(({ says }) => wordsOf(says)));
      for (let seed = SEED; seed < SEED + CASES; seed++) {
        const values = valuesNear(new Random(seed), [...guards, ...words, ...AGENT_RULES], file('values') as Values);
        unless(false).it(`seed ${seed}: ${JSON.stringify(values)}`, () => {
          const { error } = withFolder((folder) => {
            const path = join(folder, 'values.yml');
            writeFileSync(path, stringify(values));
            return tryCiliumValues(path, version, { kubeVersion: '1.30.0' });
          });
          if (/don't meet the specifications of the schema/.test(error)) return;
          const found = guardRefusals(release, values, true).filter(({ by }) => by === 'chart');
          if (found.length > 0) assert.notEqual(error, '', `Helm takes it: ${JSON.stringify(found)}`);
          const [, said] = /execution error at \(.*?\): ([\s\S]*)$/.exec(error) ?? [];
          if (said !== undefined && known.has(said.trim()))
            assert.ok(
              found.some(({ says }) => says === said.trim()),
              `${error}: ${JSON.stringify(found)}`,
            );
        });
      }
    });
});

function wordsOf(says: Expression): string {
  return String(typeof says === 'object' ? says[1] : says).trim();
}
