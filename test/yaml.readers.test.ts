// What we write as YAML, as kubectl reads it: every text is text, and every key a key.
import assert from 'node:assert/strict';
import { describe } from '@jest/globals';
import fc from 'fast-check';
import { yamlText } from '../lib/programs/yaml';
import { yamlOf } from '../lib/synth/yaml';
import { kubectlNeeds, readLocally } from './readers/kubectl';
import { missing } from './readers/requires';
import { randomCases } from './support/random-cases';
import { unless } from './support/unless';

/** Of these, programs in Go make numbers, dates and words of their own. */
const PIECES = [
  ...['0', '1', '7', '9', '_', '-', '+', '.', 'e', 'E', 'x', 'X', 'o', 'O', 'b', 'B', 'f', 'A', ':', '<', '=', '~'],
  ...['y', 'n', 'T', 'Z', ' ', 'inf', 'nan', 'null', '2026-01-01', "'", '"', '#'],
];
const piece = fc.constantFrom(...PIECES);
const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));

const GO_READS_AS_MORE = ['0o644', '0O14', '-0o7', '+0o_7', '0XFF', '0B1', '0b-1', '1e1_0', '-_1', '1_.5e_1', '<<'];

describe.each([
  ['manifests', yamlOf],
  ['files of the host', (value: object) => yamlText(['a header'], value)],
] as const)('%s', (_, write) => {
  /** The data of a ConfigMap, as kubectl has it. */
  const read = (data: object) =>
    (readLocally(write({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data })) as { data?: object })
      .data;

  unless(missing(kubectlNeeds)).test('numbers and words that Go alone knows', () => {
    const data = Object.fromEntries(GO_READS_AS_MORE.map((value) => [value, value]));
    assert.deepEqual(read(data), data);
  });

  unless(missing(kubectlNeeds)).test('random texts', () => {
    const data = fc.dictionary(text, text, { minKeys: 50, maxKeys: 200, noNullPrototype: true });
    fc.assert(
      fc.property(data, (one) => assert.deepEqual(read(one), one)),
      randomCases(50),
    );
  });
});
