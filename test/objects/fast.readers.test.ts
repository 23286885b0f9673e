// The fast path of the object checks against the slow one, which says what is wrong and is the specification.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from '@jest/globals';
import { note } from '../support/note';
import { fastRule } from '../../lib/objects/fast/cel-functions';
import { Patterns } from '../../lib/objects/patterns';
import type { Schema } from '../../lib/objects/schema';
import { crdSetsOf } from '../../lib/objects/sets';
import { ObjectValidator } from '../../lib/objects/validator';
import { findRelease } from '../../lib/release/table';
import { casesFor } from './cases';
import { generate } from './generate';
import { Random } from './random';
import { serve, type ServedKind } from './server';

const SEED = Number(process.env.SEED ?? 20);

function kindsOf(minor: string): ServedKind[] {
  const folder = mkdtempSync(join(tmpdir(), 'fast-'));
  try {
    return serve(crdSetsOf(findRelease(`${minor}.0`)!), folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function rulesOf(schema: Schema): string[] {
  const below = [...Object.values(schema.properties ?? {}), schema.items, schema.additionalProperties];
  return [
    ...(schema['x-kubernetes-validations'] ?? []).map(({ rule }) => rule),
    ...below.flatMap((one) => (one ? rulesOf(one) : [])),
  ];
}

describe('what is surely right is right', () => {
  for (const minor of ['1.14', '1.17', '1.20']) {
    test(`on the CRDs of Cilium ${minor}`, () => {
      const kinds = kindsOf(minor);
      const validator = new ObjectValidator(crdSetsOf(findRelease(`${minor}.0`)!));
      const random = new Random(SEED);
      const more = kinds.flatMap(({ apiVersion, kind, schema }) =>
        Array.from({ length: 12 }, (_, i) => {
          const { status: _status, ...body } = generate(schema, random, [0, 0.1, 0.2, 0.5][i % 4]) as Record<
            string,
            unknown
          >;
          return { ...body, apiVersion, kind, metadata: { name: `a-${i}`, namespace: 'b', labels: { 'a/b': 'c' } } };
        }),
      );
      const tally = { right: 0, surely: 0 };
      for (const object of [...casesFor(kinds).map((one) => one.object), ...more]) {
        const kind = validator.crds.setOf(String(object.apiVersion));
        const found = kind && validator.crds.find(kind, String(object.apiVersion), String(object.kind));
        if (!found) continue;
        const before = JSON.stringify(object);
        const surely = validator.isSurelyRight(object, found);
        assert.equal(JSON.stringify(object), before, 'the object stays as it is');
        const errors = validator.check(object, found);
        if (errors.length === 0) tally.right++;
        if (surely) tally.surely++;
        assert.ok(!surely || errors.length === 0, `seed ${SEED}: ${before}: ${errors[0]?.path} ${errors[0]?.message}`);
      }
      note(`seed ${SEED}: of ${tally.right} objects that are right, ${tally.surely} are surely so`);
      assert.ok(tally.surely > 0.8 * tally.right, `${tally.surely} of ${tally.right}`);
    });
  }
});

test('every rule of the CRDs is a function, but for those on times and labels', () => {
  const rules = new Set(
    ['1.14', '1.15', '1.16', '1.17', '1.18', '1.19', '1.20'].flatMap(kindsOf).flatMap(({ schema }) => rulesOf(schema)),
  );
  const slow = [...rules].filter((rule) => !fastRule(rule, new Patterns()));
  assert.ok(rules.size > 90);
  assert.deepEqual(
    slow.filter((rule) => !/\boldSelf\b|format\.dns1123Label/.test(rule)),
    [],
  );
});
