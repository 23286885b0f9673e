// The validator knows everything that the schemas in imports/ say.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@jest/globals';
import { Cel } from '../../lib/objects/cel';
import { FORMATS } from '../../lib/objects/formats';
import { Patterns, translate } from '../../lib/objects/patterns';
import type { Schema } from '../../lib/objects/schema';

const FOLDER = join(__dirname, '../../imports/schemas');
// Kinds of gateway.networking.x-k8s.io, which are not checked.
const EXPERIMENTS = /^X[A-Z]/;

/** Formats that the API server ignores. */
const IGNORED = ['int32', 'int64', 'idn-hostname'];

const STRUCTURE = [
  'type',
  'properties',
  'additionalProperties',
  'items',
  'required',
  'default',
  'enum',
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
  'allOf',
  'anyOf',
  'oneOf',
  'x-kubernetes-int-or-string',
  'x-kubernetes-preserve-unknown-fields',
  'x-kubernetes-list-type',
  'x-kubernetes-list-map-keys',
  'x-kubernetes-map-type',
  'x-kubernetes-validations',
];
const BRANCH = [
  'type',
  'properties',
  'items',
  'required',
  'enum',
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'anyOf',
  'not',
];

const keywords = new Set<string>();
const formats = new Set<string>();
const patterns = new Set<string>();
const rules = new Map<string, Set<string>>();

function read(schema: Schema, allowed: readonly string[]): void {
  for (const keyword of Object.keys(schema)) if (!allowed.includes(keyword)) keywords.add(keyword);
  if (schema.format) formats.add(schema.format);
  if (schema.pattern) patterns.add(schema.pattern);
  for (const rule of schema['x-kubernetes-validations'] ?? []) rules.set(rule.rule, new Set(Object.keys(rule)));
  for (const below of Object.values(schema.properties ?? {})) read(below, allowed);
  for (const below of [schema.items, schema.additionalProperties]) if (below) read(below, allowed);
  for (const below of [
    ...(schema.allOf ?? []),
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
    ...(schema.not ? [schema.not] : []),
  ])
    read(below, BRANCH);
}

for (const file of readdirSync(FOLDER)) {
  if (!EXPERIMENTS.test(file)) read(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Schema, STRUCTURE);
}

test('no keyword is unknown', () => assert.deepEqual([...keywords], []));

test('every format is enforced or ignored as the API server does', () => {
  assert.deepEqual([...formats].sort(), [...Object.keys(FORMATS), ...IGNORED].sort());
});

test('every CEL rule compiles, and none has more than a rule and a message', () => {
  const cel = new Cel(new Patterns());
  assert.ok(rules.size > 90);
  for (const [rule, keys] of rules) {
    assert.deepEqual(
      [...keys].filter((key) => key !== 'rule' && key !== 'message'),
      [],
      rule,
    );
    if (/\boldSelf\b/.test(rule)) continue;
    const { check } = cel.compile(rule) as unknown as { check: () => { valid: boolean; error?: Error } };
    assert.deepEqual(check(), { ...check(), valid: true }, rule);
  }
});

test('every pattern is read in linear time', () => {
  assert.ok(patterns.size > 25);
  for (const pattern of patterns) {
    const regExp = translate(pattern);
    for (const run of ['a', '1', '-', 'a-', 'a.', '*', ':', '0:', 'a ', '/']) {
      // One that goes back over all that it read takes years; of three turns, something else may slow two.
      const isQuick = [1, 2, 3].some(() => {
        const start = process.cpuUsage();
        regExp.test(`${run.repeat(253 / run.length)}\u0001`);
        return process.cpuUsage(start).user < 500_000;
      });
      assert.ok(isQuick, `${pattern} on a run of "${run}"`);
    }
  }
});

test('what Go spells otherwise', () => {
  assert.ok(translate('^\\PC*$').test('a ü 😀'));
  assert.ok(!translate('^\\PC*$').test('a\tb'));
  assert.ok(translate('^(?i)get$').test('GET'));
  assert.ok(!translate('^a.b$').test('a\nb'));
  assert.ok(translate('^a.b$').test('a\u2028b'));
  assert.ok(!translate('^\\s$').test('\u00a0'));
  assert.throws(() => translate('\\pL'), /is not known/);
  assert.throws(() => translate('(?s)a'), /is not known/);
});
