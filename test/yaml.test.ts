// The fast writer of YAML against the library `yaml`, of which it must give every byte, and what we have that library
// put into quotes: test/yaml.readers.test.ts has why.
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { slowYamlOf, yamlOf } from '../lib/synth/yaml';
import { randomCases } from './support/random-cases';

/** Texts that YAML 1.1 reads as something else, or that need quotes or a block. */
const HARD = [
  ...['', '~', 'null', 'Null', 'NULL', 'y', 'Y', 'n', 'N', 'yes', 'Yes', 'YES', 'no', 'NO', 'on', 'On', 'off', 'OFF'],
  ...[
    'true',
    'True',
    'TRUE',
    'tRUE',
    'false',
    'False',
    'yEs',
    '0',
    '-0',
    '+1',
    '1_000',
    '0777',
    '0o17',
    '0O17',
    '-0o7',
    '0b101',
    '0b-1',
    '0xFF',
    '0XFF',
    '1e1_0',
    '-_1',
    '+-',
  ],
  ...[
    '1.5',
    '.5',
    '5.',
    '1e3',
    'e-0',
    '1E+3',
    '-1.2e-3',
    '.inf',
    '-.INF',
    '.nan',
    '.NaN',
    '1:30',
    '1:30:00',
    '12:30.5',
    '<<',
    '=',
  ],
  ...[
    '2026-01-01',
    '2026-01-01T00:00:00Z',
    '10.0.0.1',
    '10.0.0.0/24',
    '2001:db8::1',
    '::1',
    'fd00::/64',
    '-',
    '?',
    '-a',
    '- a',
  ],
  ...[
    'a: b',
    'a:',
    ':a',
    'a #b',
    '#a',
    'a#b',
    ' a',
    'a ',
    '\ta',
    'a\tb',
    '[a]',
    '{a}',
    'a, b',
    '*a',
    '&a',
    '!a',
    '|',
    '>',
    '%a',
  ],
  ...[
    '@a',
    '`a',
    "it's",
    '"a"',
    `'"`,
    'a\nb',
    'a\n',
    '\n',
    '\n\na',
    'a\n b\n',
    ' a\nb',
    'a\r\nb',
    '---',
    '--- a',
    '...',
    'a-',
    '-a-',
  ],
  ...[
    '*.example.com',
    'app.example.com',
    '/api',
    'x'.repeat(200),
    `${'x '.repeat(100)}y`,
    'é',
    '\u0000',
    '\u001b[31m',
    '\u0085',
  ],
  ...[
    '\u2028',
    '\ufeff',
    '😀',
    '\\',
    '\\n',
    'a\\b',
    '__proto__',
    'constructor',
    'toString',
    '$(x)',
    '${x}',
    'key with spaces',
    '/',
  ],
];

const text = fc.oneof(
  fc.constantFrom(...HARD),
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.stringMatching(/^[a-z0-9.:/-]+$/),
);
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.oneof(text, fc.integer(), fc.double(), fc.boolean(), fc.constant(null), fc.maxSafeInteger()),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.stringMatching(/^[a-zA-Z][\w./-]*$/), text), tie('tree'), { maxKeys: 4 }),
  ),
}));

describe('YAML as `yaml` writes it', () => {
  for (const [where, place] of [
    ['alone', (value: string) => value],
    ['as a value', (value: string) => ({ a: { b: value } })],
    ['in a list', (value: string) => ({ a: [value, [value], { b: value }] })],
    ['as a key', (value: string) => ({ [value]: { [value]: 1 } })],
  ] as const)
    it(`hard texts ${where}`, () => {
      for (const value of HARD) assert.equal(yamlOf(place(value)), slowYamlOf(place(value)), JSON.stringify(value));
    });

  it('random trees', () => {
    const equal = fc.property(tree, (value) => {
      assert.equal(yamlOf(value), slowYamlOf(value));
    });
    fc.assert(equal, randomCases(3000));
  });

  it('differs from what cdk8s writes by quotes alone, around what only Go reads as numbers', () => {
    const cdk8s = (value: unknown) =>
      stringify(value, { keepUndefined: true, lineWidth: 0, version: '1.1', aliasDuplicateObjects: false });
    const numbers = fc.stringMatching(/^[-+\d_.eExXoObB]{1,6}$/);
    const forGo = new Set<string>();
    const same = fc.property(fc.oneof(text, numbers), (value) => {
      if (slowYamlOf([value]) === cdk8s([value])) return;
      assert.equal(slowYamlOf([value]), `- "${value}"\n`);
      assert.match(value, /^[-+\d][-+\w.]*$|^<<$/);
      forGo.add(value);
    });
    fc.assert(same, { ...randomCases(20000), examples: [['0o7'], ['<<'], ['0777'], ['10.0.0.1']] });
    assert.ok(forGo.has('0o7') && forGo.has('<<') && !forGo.has('0777'));
  });

  it('reads back as what was written', () => {
    const plain = { a: [{ b: 'yes', c: ['1', 1, null, true, {}, []] }], 'example.com/x': 'a: b' };
    assert.deepEqual(parse(yamlOf(plain), { version: '1.1' }), plain);
  });
});
