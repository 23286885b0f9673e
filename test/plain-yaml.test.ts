// The fast reader of YAML against the library `yaml`, which must read the same wherever the fast one reads at all.
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import type { Keys } from '../lib/report/fields';
import { quickly, slowly } from '../lib/tree/parse';
import { randomCases, runs } from './support/random-cases';

/** Whether the fast reader read it, after a comparison with the slow one. */
function agree(text: string): boolean {
  const fast = quickly(text);
  if (!fast) return false;
  const slow = slowly(text);
  assert.ok(typeof slow !== 'string', `yaml refuses it: ${String(slow)}`);
  assert.equal(fast.length, slow.length);
  let [start, slowStart] = [0, 0];
  fast.forEach(({ json, end, lineOf }, index) => {
    const other = slow[index];
    assert.deepEqual(json, other.json);
    assert.equal(text.slice(start, end).trim(), text.slice(slowStart, other.end).trim());
    [start, slowStart] = [end, other.end];
    if (json !== null) for (const keys of pathsIn(json)) assert.equal(lineOf(keys), other.lineOf(keys), keys.join('.'));
  });
  return true;
}

/** All places of a value, its own first, and one that is not there. */
function pathsIn(value: unknown): Keys[] {
  if (typeof value !== 'object' || value === null) return [[], ['x']];
  const below = Object.entries(value).flatMap(([key, item]) =>
    pathsIn(item).map((keys) => [Array.isArray(value) ? Number(key) : key, ...keys]),
  );
  return [[], ...below, ['x']];
}

const READ = `# A comment
---
apiVersion: cilium.io/v2alpha1 # behind a value
kind: CiliumLoadBalancerIPPool
metadata:
  name: "pool"
  labels: &labels
    app.kubernetes.io/name: &name it's
    1password: 'it''s'
  annotations: {}
spec:
  cidrs:
  - cidr: 10.0.0.0/24
  -   start: 10.0.1.1
      stop: 10.0.1.9

  disabled: no
  empty:
  serviceSelector:
    matchLabels: *labels
    matchExpressions:
      - { key: "a", operator: In, values: [ b, "c", 1 ] }
  script: |
    first
      deeper # no comment

    last
  folded: >-
    one
    two
  numbers: [0, -1, 1.5, 0777, 1_000, 1e3, 1.2.3, 2026-01-01, ~]
---
---
# nothing
---
text: *name-less
`;

describe('the fast reader of YAML', () => {
  it('reads what most people write', () => {
    const text = READ.replace('text: *name-less', 'text: last');
    assert.ok(agree(text));
    assert.equal(quickly(text)!.length, 4);
  });

  it('leaves everything else to yaml', () => {
    for (const text of [
      READ,
      'a:\tb',
      'a: b\r\nc: d\r\n',
      '%YAML 1.2\n---\na: b\n',
      'a: b\n...\n',
      'a: one\n  two\n',
      'a: "one\n  two"\n',
      '? a\n: b\n',
      'a: !!str b\n',
      'a: &x\n  b: c\n<<: *x\n',
      'a: {b: c}}\n',
      'a: b: c\n',
      '- a\nb: c\n',
      'a: b\n c: d\n',
      'yes: a\n',
      '__proto__: a\n',
      'a: |2\n    b\n',
      'a: |\n     \n  b\n',
    ])
      assert.equal(quickly(text), undefined, text);
  });

  it('takes a comment without a space before it, as Kubernetes does', () => {
    const documents = slowly('a: "b"# c\nd: [e]# f\ng: {h: i}# j\nk: l#m\n');
    assert.ok(typeof documents !== 'string', String(documents));
    assert.deepEqual(
      documents.map(({ json }) => json),
      [{ a: 'b', d: ['e'], g: { h: 'i' }, k: 'l#m' }],
    );
  });

  const scalar = fc.oneof(
    fc.constantFrom(
      ...['a', 'a b', '1', '-0', '0x1F', '.5', '5.', 'e3', 'yes', 'Off', '~', '', ' a', 'a ', '10.0.0.1'],
    ),
    fc.constantFrom(
      ...['${A}', '{{ .x }}', '{x}', '#a', 'a #b', 'a: b', 'a:', '- a', '-', '*a', '&a', '<<', '=', '|', "'"],
    ),
    fc.constantFrom(
      ...['a\nb', 'a\n\n  b\n', '\na', 'a\n\n', ' a\nb', 'é', '"', '\\', 'a\tb', '2026-01-01', '1:30', '0o17'],
    ),
    fc.string(),
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
  );
  const key = fc.oneof(fc.constantFrom('a', 'b', 'app/name', '1a', '1', 'on', 'a b', '-a', '.a', ''), fc.string());
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'medium' },
      scalar,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(key, tie('value'), { maxKeys: 3 }),
    ),
  }));

  it('reads what yaml writes as yaml reads it', () => {
    let read = 0;
    fc.assert(
      fc.property(
        fc.array(value, { maxLength: 3 }),
        fc.record({
          indent: fc.integer({ min: 1, max: 4 }),
          indentSeq: fc.boolean(),
          lineWidth: fc.constantFrom(0, 20),
        }),
        fc.constantFrom<'BLOCK_LITERAL' | 'QUOTE_SINGLE' | 'PLAIN'>('BLOCK_LITERAL', 'QUOTE_SINGLE', 'PLAIN'),
        (documents, options, defaultStringType) => {
          const texts = documents.map((item) => stringify(item, { ...options, defaultStringType, version: '1.1' }));
          if (agree(texts.join('---\n'))) read++;
        },
      ),
      randomCases(5_000),
    );
    assert.ok(read > runs(5_000) / 5, `it read ${read}`);
  });

  it('reads what looks like a number as yaml reads it', () => {
    const scalars = fc.stringMatching(/^[-+\d._eExobnfyAZmk:~]{1,7}$/);
    fc.assert(
      fc.property(scalars, (text) => {
        agree(`a: ${text}\n`);
        agree(`${text}: a\n`);
        agree(`- [${text}]\n`);
      }),
      randomCases(5_000),
    );
  });

  it('reads no line otherwise, whatever stands in it', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        'b: ',
        'a:',
        '- ',
        '-',
        ' ',
        '  ',
        '\n',
        '\n  ',
        '\n    ',
        '\n- ',
        '# c',
        ' # c',
        '|',
        '>-',
        '|+',
        '"',
        "'",
      ],
      ...[
        '&x ',
        '&x',
        '*x',
        '[',
        ']',
        '{',
        '}',
        ', ',
        ',',
        ': ',
        '1',
        '.',
        'yes',
        '---',
        '\n---\n',
        '\n---',
        '...',
        '!',
        '?',
        '~',
      ],
    );
    const line = fc.oneof(
      fc.constantFrom(...READ.split('\n').map((written) => `${written}\n`)),
      fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')),
    );
    let read = 0;
    fc.assert(
      fc.property(fc.array(line, { maxLength: 10 }), (lines) => {
        if (agree(lines.join(''))) read++;
      }),
      randomCases(50_000),
    );
    assert.ok(read > runs(50_000) / 20, `it read ${read}`);
  });
});
