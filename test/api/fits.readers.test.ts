// The fast check of what a call was given against the one that says what is wrong.
import assert from 'node:assert/strict';
import { test } from '@jest/globals';
import { App, Chart } from 'cdk8s';
import fc from 'fast-check';
import { kindFits } from '../../lib/api/fits';
import { checkKind } from '../../lib/api/kinds';
import { CALLS, ENUMS, STRUCTS } from '../../lib/api/table';
import { Backend } from '../../lib';
import { randomCases, runs } from '../support/random-cases';

const KINDS = [
  ...new Set([...Object.values(CALLS), ...Object.values(STRUCTS)].flatMap((named) => Object.values(named))),
  ...Object.keys(STRUCTS),
];

/** Values of a kind as the table spells it, now and then of another. */
function valueOf(kind: string, depth = 0): fc.Arbitrary<unknown> {
  const any = fc.constantFrom<unknown>(
    undefined,
    null,
    'text',
    7,
    Number.NaN,
    true,
    {},
    [],
    ['a'],
    { a: 'b' },
    new Map(),
    Promise.resolve(),
    Array.from({ length: 1 }).concat('a'),
  );
  const type = kind.replace(/\?$/, '');
  const made = (): fc.Arbitrary<unknown> => {
    if (depth > 3 || type === 'any') return any;
    if (type.startsWith('[')) return fc.array(valueOf(type.slice(1, -1), depth + 1), { maxLength: 2 });
    if (type.startsWith('{'))
      return fc.dictionary(fc.constantFrom('a', 'b'), valueOf(type.slice(1, -1), depth + 1), { maxKeys: 2 });
    if (STRUCTS[type]) {
      const fields = Object.entries(STRUCTS[type]);
      return fc.record(
        {
          ...Object.fromEntries(fields.map(([name, one]) => [name, valueOf(one, depth + 1)])),
          ...(depth === 0 ? { another: fc.constantFrom(undefined, 1) } : {}),
        },
        { requiredKeys: fields.filter(([, one]) => !one.endsWith('?')).map(([name]) => name) as never[] },
      );
    }
    if (ENUMS[type]) return fc.constantFrom(...Object.values(ENUMS[type]));
    return fc.constantFrom<unknown>('text', 1, true, Backend.fromName('a', 1), new Chart(new App(), 'c'));
  };
  return fc.oneof({ weight: 12, arbitrary: fc.constant(0).chain(made) }, { weight: 1, arbitrary: any });
}

test('what fits is what nobody complains about', () => {
  const tally = { fits: 0, not: 0 };
  fc.assert(
    fc.property(
      fc.constantFrom(...KINDS).chain((kind) => valueOf(kind).map((value) => ({ kind, value }))),
      ({ kind, value }) => {
        const problems: string[] = [];
        checkKind('it', value, kind, { refuse: (at, _, rule) => problems.push(`${at} ${rule}`), open: false });
        const fits = kindFits(value, kind);
        tally[fits ? 'fits' : 'not']++;
        assert.equal(fits, problems.length === 0, `${kind}: ${problems.join()}`);
      },
    ),
    randomCases(5000),
  );
  assert.ok(tally.fits > runs(500) && tally.not > runs(500), JSON.stringify(tally));
});
