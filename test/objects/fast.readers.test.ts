// The fast path of the object checks against the slow one, which says what is wrong and is the specification.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, jest, test } from '@jest/globals';
import { note } from '../support/note';
import { fastRule } from '../../lib/objects/fast/cel-functions';
import { Stencils } from '../../lib/objects/fast/stencils';
import { Patterns } from '../../lib/objects/patterns';
import type { Schema } from '../../lib/objects/schema';
import { crdSetsOf } from '../../lib/objects/sets';
import { ObjectValidator } from '../../lib/objects/validator';
import { findRelease } from '../../lib/release/table';
import { casesFor } from './cases';
import { generate } from './generate';
import { Random } from './random';
import { serve, type ServedKind } from './server';
import { SEED } from '../support/random-cases';

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

/** Texts that some rule or limit of a CRD tells from others. */
const TEXTS = ['', 'a', 'A_b!', '*.a.example', 'x'.repeat(300), 'Exact', 'Service', 'HTTPS', '/a', '192.0.2.1', '10s'];

/** The places of all texts in a value. */
function textPlaces(value: unknown, at: (string | number)[] = []): (string | number)[][] {
  if (typeof value === 'string') return [at];
  if (Array.isArray(value)) return value.flatMap((one, i) => textPlaces(one, [...at, i]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textPlaces(one, [...at, key]));
}

function changed<T>(value: T, [key, ...rest]: (string | number)[], text: string): T {
  if (key === undefined) return text as T;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string | number, unknown>;
  copy[key] = changed(copy[key], rest, text);
  return copy as T;
}

describe('an object that is like an accepted one is right', () => {
  for (const minor of ['1.14', '1.17', '1.20']) {
    test(`on the CRDs of Cilium ${minor}, where one or two texts differ`, () => {
      const fits = jest.spyOn(Stencils.prototype, 'fits');
      const kinds = kindsOf(minor);
      const validator = new ObjectValidator(crdSetsOf(findRelease(`${minor}.0`)!));
      const random = new Random(SEED);
      const tally = { changed: 0, right: 0, alike: 0 };
      const more = kinds.flatMap(({ apiVersion, kind, schema }) =>
        Array.from({ length: 4 }, () => {
          const { status: _status, ...body } = generate(schema, random, 0) as Record<string, unknown>;
          return { ...body, apiVersion, kind, metadata: { name: 'a', namespace: 'b' } };
        }),
      );
      for (const object of [...casesFor(kinds).map((one) => one.object), ...more]) {
        const set = validator.crds.setOf(String(object.apiVersion));
        const found = set && validator.crds.find(set, String(object.apiVersion), String(object.kind));
        if (!found || !validator.isSurelyRight(object, found)) continue;
        // So many that the next ones are compared with this one.
        for (let i = 0; i < 21; i++) validator.isSurelyRight(object, found);
        const places = textPlaces(object).filter(([first]) => first !== 'apiVersion' && first !== 'kind');
        for (const place of places) {
          const text = random.pick(TEXTS);
          const once = changed(object, place, text);
          const given = random.chance(0.5) ? once : changed(once, random.pick(places), text);
          fits.mockClear();
          const surely = validator.isSurelyRight(given, found);
          const isAlike = fits.mock.results.some(({ value }) => value === true);
          const errors = validator.check(given, found);
          tally.changed++;
          if (errors.length === 0) tally.right++;
          if (isAlike) tally.alike++;
          const what = `seed ${SEED}: ${JSON.stringify(given)} at ${place.join('.')}`;
          assert.ok(!surely || errors.length === 0, `${what}: ${errors[0]?.path} ${errors[0]?.message}`);
        }
      }
      fits.mockRestore();
      note(`seed ${SEED}: of ${tally.changed} objects, ${tally.right} are right, ${tally.alike} by a stencil`);
      assert.ok(tally.alike > 0.3 * tally.right && tally.right < 0.9 * tally.changed, JSON.stringify(tally));
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
