// The fast way to the JSON of an object against the one of cdk8s.
import assert from 'node:assert/strict';
import { describe, it, test } from '@jest/globals';
import { ApiObject, App, Chart, JsonPatch, Lazy, type ApiObjectProps, type IResolver } from 'cdk8s';
import fc from 'fast-check';
import { jsonReader, plainJson } from '../lib/app/plain-json';
import { randomCases, runs } from './support/random-cases';

const PLAIN = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('', 'a', '10', 'yes', 0, 1, -1.5, true, false, null, undefined),
    fc.string(),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.oneof(fc.constantFrom('b', 'a', '2', '10', 'resolve', 'value', 'constructor'), fc.string()),
      tie('value'),
      {
        maxKeys: 4,
      },
    ),
  ),
})).value;

const TEXTS = fc.dictionary(fc.constantFrom('z', 'a', 'm/n', '7'), fc.constantFrom('', 'x', 'y'), { maxKeys: 3 });

const PROPS = fc.record(
  {
    spec: PLAIN,
    data: PLAIN,
    metadata: fc.record(
      {
        name: fc.constantFrom('a', 'b'),
        namespace: fc.constantFrom('n', ''),
        labels: TEXTS,
        annotations: TEXTS,
        more: PLAIN,
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

function object(props: object, app = new App()): ApiObject {
  const chart = new Chart(app, 'chart', { namespace: 'ours', labels: { team: 'a' } });
  return new ApiObject(chart, 'object', { apiVersion: 'example.com/v1', kind: 'Thing', ...props } as ApiObjectProps);
}

test('random objects have the JSON that cdk8s makes of them, keys in the same order', () => {
  let plain = 0;
  fc.assert(
    fc.property(PROPS, (props) => {
      const made = object(props);
      const fast = plainJson(made);
      if (!fast) return;
      plain++;
      const slow: unknown = made.toJson();
      assert.deepEqual(fast, slow);
      assert.equal(JSON.stringify(fast), JSON.stringify(slow));
    }),
    randomCases(3000),
  );
  assert.ok(plain > runs(1000), `${plain} of ${runs(3000)} were plain`);
});

describe('cdk8s itself makes the JSON of', () => {
  const spec = { size: 1 };
  const later = () => object({ spec: { size: Lazy.any({ produce: () => 2 }) } });
  const patched = () => {
    const made = object({ spec });
    made.addJsonPatch(JsonPatch.replace('/spec/size', 2));
    return made;
  };
  class Own extends ApiObject {
    override toJson(): unknown {
      return { size: 2 };
    }
  }
  const cases: [string, ApiObject][] = [
    ['a value that comes later', later()],
    ['a patched object', patched()],
    ['an object with a token', object({ spec: { size: { resolve: () => 2 } } })],
    ['an object with a date', object({ spec: { size: new Date(0) } })],
    ['a class with a way of its own', new Own(new Chart(new App(), 'c'), 'o', { apiVersion: 'v1', kind: 'Thing' })],
  ];
  for (const [what, made] of cases) it(what, () => assert.equal(plainJson(made), undefined));

  it('an app with a resolver of its own', () => {
    const two: IResolver = { resolve: (context) => void (context.value === 1 && context.replaceValue(2)) };
    const app = new App({ resolvers: [two] });
    const json = jsonReader(app)(object({ spec }, app));
    assert.deepEqual({ ...(json.spec as object) }, { size: 2 });
  });
});
