// What Envoy refuses of routes, and what our checks say: regular expressions, and changes of headers.
import assert from 'node:assert/strict';
import { it } from '@jest/globals';
import fc from 'fast-check';
import { headerRefused } from '../lib/checks/header-changes';
import type { Model } from '../lib/model/model';
import { re2Fault } from '../lib/values/re2';
import { envoyNeeds, refusal } from './readers/envoy';
import { missing } from './readers/requires';
import { runs, SEED } from './support/random-cases';
import { unless } from './support/unless';

const TYPES = 'type.googleapis.com/envoy.extensions.filters';

/** What Envoy refuses routes for, all in one table; undefined where it takes them. */
function refused(routes: readonly object[]): string | undefined {
  const virtualHosts = [{ name: 'all', domains: ['*'], routes }];
  const typedConfig = {
    '@type': `${TYPES}.network.http_connection_manager.v3.HttpConnectionManager`,
    statPrefix: 'test',
    routeConfig: { name: 'test', virtualHosts },
    httpFilters: [{ name: 'router', typedConfig: { '@type': `${TYPES}.http.router.v3.Router` } }],
  };
  const address = { socketAddress: { address: '127.0.0.1', portValue: 10000 } };
  const filterChains = [{ filters: [{ name: 'http', typedConfig }] }];
  return refusal({
    listeners: [{ name: 'test', address, filterChains }],
    clusters: [{ name: 'web', type: 'STATIC', connectTimeout: '5s' }],
  });
}

/** Those of `cases` that Envoy refuses, halved until they are found. */
function refusedAmong<T>(cases: readonly T[], route: (one: T) => object): T[] {
  const said = cases.length > 0 && refused(cases.map(route));
  if (!said) return [];
  // The size of a program is a limit of the bootstrap.
  if (cases.length === 1) return /max program size/.test(said) ? [] : [...cases];
  const middle = cases.length >> 1;
  return [cases.slice(0, middle), cases.slice(middle)].flatMap((half) => refusedAmong(half, route));
}

const route = { cluster: 'web' };
const withExpression = (regex: string) => ({ match: { safeRegex: { regex } }, route });

const WRONG = ['/a(', '/a)', '(a)\\1', '(?=a)', '(?<!a)', '(?>a)', '[', '[z-a]', '[a-\\d]', 'a**', 'a++', '*a', 'a|*'];
const WRONGER = ['\\', '\\Z', '\\8', 'a{1001}', 'a{2,1}', 'a{2}{3}', '(?#a)', '(?P=a)', 'x*?+', '(?i)*', '[[:alpha:]'];
const RIGHT = [
  '/a',
  '(?i)/a',
  '(?P<n>a)',
  '(?<n>a)',
  '[]a]',
  '[^]a]',
  '[[:alpha:]]',
  'a{,3}',
  'a{1',
  'a{a}',
  '\\Q(\\E',
];
const MORE = ['\\.', '\\d+', 'x*?', '(|a)*', '^*', '\\b', '\\_', '\\012', '\\x{41}', '[a-]', '[-a]', '(?s-i:a)', 'é+'];

/** Expressions of such parts, of which most are wrong. */
const PARTS = [...'ab/()[]^$-*+?{}|.\\z0_é:<', '(?:', '(?i)', '(?P<n>', '(?=', '{2}', '{2,3}', '{3,2}', '{1,}', '\\d'];
const ESCAPED = [
  '\\1',
  '\\12',
  '\\8',
  '\\Q',
  '\\E',
  '\\.',
  '\\b',
  '\\Z',
  '\\x41',
  '[:alpha:]',
  '[^',
  '\\-',
  '(?',
  '?)',
];
const expressions = fc
  .array(fc.constantFrom(...PARTS, ...ESCAPED), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''));

unless(missing(envoyNeeds)).describe('a regular expression is refused by our rule as by Envoy', () => {
  it('one by one', () => {
    for (const wrong of [...WRONG, ...WRONGER]) {
      assert.ok(re2Fault(wrong), wrong);
      assert.ok(refused([withExpression(wrong)]), `Envoy takes ${wrong}`);
    }
    for (const right of [...RIGHT, ...MORE]) assert.equal(re2Fault(right), undefined, right);
    assert.deepEqual(refusedAmong([...RIGHT, ...MORE], withExpression), []);
  });

  it(`random ones, seed ${SEED}`, () => {
    const all = [...new Set(fc.sample(expressions, { numRuns: runs(400), seed: SEED }))];
    const isWrong = (one: string) => re2Fault(one) !== undefined;
    assert.deepEqual(
      refusedAmong(
        all.filter((one) => !isWrong(one)),
        withExpression,
      ),
      [],
      'refused by Envoy alone',
    );
    const taken = all.filter(isWrong).filter((one) => refused([withExpression(one)]) === undefined);
    assert.deepEqual(taken, [], 'refused by our rule alone');
  });
});

const MATCH_ALL = { match: { prefix: '/' }, route };
type Pair = readonly [name: string, value: string];

/** A route that gives a header a value, as the operator writes it for Envoy. */
const giving = ([key, value]: Pair) => ({ ...MATCH_ALL, requestHeadersToAdd: [{ header: { key, value } }] });
const dropping = (name: string) => ({ ...MATCH_ALL, responseHeadersToRemove: [name] });

/** Whether our check refuses such a filter. */
function checked(filter: object): boolean {
  const rules = [{ filters: [filter] }];
  const routes = [{ path: 'web', kind: 'HTTPRoute', name: 'web', rules, parents: [] }];
  const model = { routes, gateways: [], gatewaysElsewhere: [] } as unknown as Model;
  return headerRefused.run(model).length > 0;
}
const checkedGiving = ([name, value]: Pair) => checked({ requestHeaderModifier: { set: [{ name, value }] } });
const checkedDropping = (name: string) => checked({ responseHeaderModifier: { remove: [name] } });

const VALUES = ['100%', '</a%20b>', '%%', '100%%', '%REQ(x)%', '%20%', 'a%b%c', '%REQ(a)', '%REQ(a):5%', '%protocol%'];
const VARIABLES = ['%PROTOCOL%', '%START_TIME(%s.%3f)%', '% %', '%REQ(%)%', '%REQ(a)%%', '%REQ(a)%%%', '%%%PROTOCOL%'];
const values = fc
  .array(fc.constantFrom('%', '%%', 'a', '20', ' ', '(', ')', '%PROTOCOL%', '%REQ(x-a)%', '%REQ(x-a):8%'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.join('').trim());

unless(missing(envoyNeeds)).describe('a change of a header is refused by our check as by Envoy', () => {
  it('names', () => {
    for (const name of ['Host', 'host', ':path', ':authority']) {
      assert.ok(checkedGiving([name, 'a']) && checkedDropping(name), name);
      assert.ok(refused([giving([name, 'a'])]) && refused([dropping(name)]), `Envoy takes ${name}`);
    }
    const right = ['server', 'x-host', 'date'];
    for (const name of right) assert.ok(!checkedGiving([name, 'a']) && !checkedDropping(name), name);
    assert.equal(refused(right.flatMap((name) => [giving([name, 'a']), dropping(name)])), undefined);
  });

  it(`values, and random ones, seed ${SEED}`, () => {
    const random = fc.sample(values, { numRuns: runs(200), seed: SEED });
    const pairs = [...new Set([...VALUES, ...VARIABLES, ...random])].map((value): Pair => ['x-a', value]);
    assert.deepEqual(
      refusedAmong(
        pairs.filter((pair) => !checkedGiving(pair)),
        giving,
      ),
      [],
      'refused by Envoy alone',
    );
    const taken = pairs.filter((pair) => checkedGiving(pair) && refused([giving(pair)]) === undefined);
    assert.deepEqual(taken, [], 'refused by our check alone');
  });
});
