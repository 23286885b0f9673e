// Routes, and where requests go by them: route.test.ts asks trace, and test/cluster/routes.test.ts Envoy with what
// Cilium's own operator makes of the same manifests. What should hold is written from the Gateway API's specification,
// and where Cilium does otherwise, from its operator's translation.
import { allReleases } from '../../lib/release/table';
import type { Question } from './ask';
import { HTTP, Route, to } from './written';

/**
 * A Service with its share, a status of the gateway, or where a redirect leads; by the release from which on it is so.
 */
export type Expected = string | Readonly<Record<string, string>>;

export interface Setting {
  readonly what: string;
  readonly routes: readonly Route[];
  readonly listeners?: readonly string[];
  /** Manifests beside them. Services that they lack are there. */
  readonly more?: string;
  readonly asks: readonly (readonly [string | Question, Expected])[];
}

/** What is expected of a version of Cilium. */
export function expectedOf(expected: Expected, version: string): string {
  if (typeof expected === 'string') return expected;
  const minors = allReleases().map(({ minor }) => minor);
  const until = minors.slice(0, minors.findIndex((minor) => version.startsWith(`${minor}.`)) + 1);
  return expected[until.reverse().find((minor) => minor in expected)!];
}

const A = 'http://a.example.com';
const rule = (backends: string) => `{ backendRefs: [${backends}] }`;
const only = (text: string): readonly Route[] => [{ name: 'r', rules: [text] }];
const redirect = (what: string, path = '/old') =>
  `{ matches: [{ path: { value: ${path} } }], filters: [{ type: RequestRedirect, requestRedirect: { ${what} } }] }`;
const redirects = (what: string, path: string, leads: Expected, prefix?: string): Setting => ({
  what: `redirects ${path}: ${what}`,
  routes: only(redirect(what, prefix)),
  asks: [[`${A}${path}`, leads]],
});
const rewrites = (what: string, path: string, leads: Expected, prefix = '/old'): Setting => ({
  what: `rewrites ${path}: ${what}`,
  routes: only(
    `{ matches: [{ path: { value: ${prefix} } }], filters: [{ type: URLRewrite, urlRewrite: { path: { ${what} } ` +
      '} }], backendRefs: [{ name: a, port: 80 }] }',
  ),
  asks: [[`${A}${path}`, leads]],
});
const KNOWN =
  '---\napiVersion: v1\nkind: Service\nmetadata: { name: known, namespace: app }\nspec: { ports: [{ port: 8080 }] }\n';
const grant = (kind: string, name = '') => `---
apiVersion: gateway.networking.k8s.io/v1beta1
kind: ReferenceGrant
metadata: { name: g, namespace: other }
spec: { from: [{ group: gateway.networking.k8s.io, kind: ${kind}, namespace: app }], to: [{ group: "", kind: Service${name} }] }
`;
const OTHER = rule('{ name: a, namespace: other, port: 80 }');
const granted = (what: string, more: string, leads: Expected): Setting => ({
  what: `a Service of another namespace: ${what}`,
  routes: only(OTHER),
  more,
  asks: [[A, leads]],
});

const HEADERS = `${A}/x?q=1`;

export const SETTINGS: readonly Setting[] = [
  {
    // Of 1.14 the expression is no longer than "/api(/.*)?$", which comes before it in the route.
    what: 'paths',
    routes: [
      {
        name: 'r',
        rules: [
          to('root'),
          to('api', '{ path: { type: PathPrefix, value: /api } }'),
          to('users', '{ path: { type: PathPrefix, value: /api/users/ } }'),
          to('exact', '{ path: { type: Exact, value: /api/users } }'),
          to('regex', '{ path: { type: RegularExpression, value: "/api/[0-9]+" } }'),
        ],
      },
    ],
    asks: Object.entries<Expected>({
      '/': 'root',
      '/apis': 'root',
      '/api': 'api',
      '/api/': 'api',
      '/api/x': 'api',
      '/api/users': 'exact',
      '/api/users/': 'users',
      '/api/users/1': 'users',
      '/api/usersx': 'api',
      '/api/12': { '1.14': 'api', '1.15': 'regex' },
      '/api/12/x': 'api',
      '/API': 'root',
      '/api?users': 'api',
    }).map(([path, leads]) => [`${A}${path}`, leads] as const),
  },
  {
    what: 'expressions beside prefixes: before them, and of 1.14 the longest, where a prefix is an expression too',
    routes: [
      {
        name: 'r',
        rules: [
          to('regex', '{ path: { type: RegularExpression, value: "/a.*" } }'),
          to('prefix', '{ path: { value: /abc } }'),
        ],
      },
    ],
    asks: [
      [`${A}/abc/d`, { '1.14': 'prefix', '1.15': 'regex' }],
      [`${A}/ab`, 'regex'],
      [`${A}/b`, 'route 404'],
    ],
  },
  {
    what: 'method, then headers, then query parameters',
    routes: [
      {
        name: 'r',
        rules: [
          to('plain', '{ path: { value: /x } }'),
          to('query', '{ path: { value: /x }, queryParams: [{ name: q, value: "1" }] }'),
          to('header', '{ path: { value: /x }, headers: [{ name: X-A, value: a }] }'),
          to(
            'headers',
            '{ path: { value: /x }, headers: [{ name: X-A, value: a }, { name: X-B, type: RegularExpression, ' +
              'value: "b+" }] }',
          ),
          to('method', '{ path: { value: /x }, method: POST }'),
        ],
      },
    ],
    asks: [
      [`${A}/x?q=2`, 'plain'],
      [HEADERS, 'query'],
      [{ url: HEADERS, headers: ['x-a: a'] }, 'header'],
      [{ url: HEADERS, headers: ['x-a: A'] }, 'query'],
      [{ url: HEADERS, headers: ['X-A: a', 'x-b: bbb'] }, 'headers'],
      [{ url: HEADERS, headers: ['X-A: a', 'x-b: bbc'] }, 'header'],
      [{ url: HEADERS, method: 'POST' }, 'method'],
      [
        { url: HEADERS, headers: ['X-A: a', 'x-b: b'], method: 'POST' },
        { '1.14': 'headers', '1.15': 'method' },
      ],
      [A, 'route 404'],
    ],
  },
  {
    what: 'the closest host name, whatever the paths: no other is looked for',
    routes: [
      { name: 'all', rules: [to('all')] },
      { name: 'wild', hostnames: ['*.example.com'], rules: [to('wild')] },
      { name: 'deep', hostnames: ['*.deep.example.com'], rules: [to('deep')] },
      { name: 'exact', hostnames: ['a.example.com'], rules: [to('exact', '{ path: { value: /x } }')] },
    ],
    asks: [
      [`${A}/x`, 'exact'],
      [`${A}/y`, 'route 404'],
      ['http://b.example.com/', 'wild'],
      ['http://b.c.example.com/', 'wild'],
      ['http://b.deep.example.com/', 'deep'],
      ['http://deep.example.com/', 'wild'],
      ['http://example.com/', 'all'],
      [{ url: 'http://198.51.100.10/', headers: ['Host: A.Example.com:80'] }, 'route 404'],
    ],
  },
  {
    what: 'equal matches of one route',
    routes: [{ name: 'r', rules: [to('one'), to('two')] }],
    asks: [[A, { '1.14': 'one, 50 % two, 50 %', '1.20': 'one' }]],
  },
  {
    what: 'equal matches of two routes',
    routes: [
      { name: 'b', rules: [to('b')] },
      { name: 'a', rules: [to('a')] },
    ],
    asks: [[A, 'a, 50 % b, 50 %']],
  },
  {
    what: 'weights',
    routes: only(rule('{ name: a, port: 80, weight: 3 }, { name: b, port: 80 }')),
    asks: [[A, 'a, 75 % b, 25 %']],
  },
  {
    what: 'a weight of 0 beside another',
    routes: only(rule('{ name: a, port: 80, weight: 0 }, { name: b, port: 80 }')),
    asks: [[A, 'b']],
  },
  { what: 'a weight of 0 alone', routes: only(rule('{ name: a, port: 80, weight: 0 }')), asks: [[A, 'a']] },
  {
    what: 'weights of 0 alone: Envoy refuses all',
    routes: [
      {
        name: 'r',
        rules: [
          '{ matches: [{ path: { value: /zero } }], backendRefs: [{ name: a, port: 80, weight: 0 }, { name: b, ' +
            'port: 80, weight: 0 }] }',
          to('a'),
        ],
      },
    ],
    asks: [
      [`${A}/zero`, 'refused'],
      [A, 'refused'],
    ],
  },
  { what: 'no backend', routes: only('{ matches: [{ path: { value: / } }] }'), asks: [[A, 'service 500']] },
  {
    what: 'a port that the Service lacks',
    routes: only(rule('{ name: known, port: 80 }')),
    more: KNOWN,
    asks: [[A, 'service 503']],
  },
  {
    what: 'a backend without a grant beside one that works',
    routes: only(rule('{ name: a, namespace: other, port: 80 }, { name: b, port: 80 }')),
    asks: [[A, 'b']],
  },
  {
    what: 'a listener that takes no route leaves its host names to a wider one',
    listeners: [
      ...HTTP,
      HTTP[0].replace('port', 'hostname: "*.own.example.com", port').replace('http', 'own').replace('All', 'Same'),
    ],
    routes: only(rule('{ name: a, port: 80 }')),
    asks: [['http://x.own.example.com/', 'a']],
  },
  granted('no grant', '', 'service 500'),
  granted('a grant', grant('HTTPRoute'), 'other/a'),
  granted('a grant for another kind', grant('GRPCRoute'), 'service 500'),
  granted('a grant for that name', grant('HTTPRoute', ', name: a'), 'other/a'),
  granted('a grant for another name', grant('HTTPRoute', ', name: b'), 'service 500'),
  redirects('scheme: https', '/old/x?y=1', 'https://a.example.com/old/x?y=1'),
  redirects('scheme: https, port: 8443', '/old/x', 'https://a.example.com:8443/old/x'),
  redirects('hostname: b.example.com', '/old/x?y=1', 'http://b.example.com/old/x?y=1'),
  redirects('path: { type: ReplaceFullPath, replaceFullPath: /new }', '/old/x?y=1', 'http://a.example.com/new?y=1'),
  redirects('path: { type: ReplacePrefixMatch, replacePrefixMatch: /new }', '/old/x?y=1', {
    '1.14': 'http://a.example.com/new?y=1',
    '1.15': 'http://a.example.com/new/x?y=1',
  }),
  redirects('path: { type: ReplacePrefixMatch, replacePrefixMatch: / }', '/old/x', {
    '1.14': 'http://a.example.com/',
    '1.15': 'http://a.example.com//x',
  }),
  redirects('path: { type: ReplacePrefixMatch, replacePrefixMatch: / }', '/old', 'http://a.example.com/'),
  redirects(
    'path: { type: ReplacePrefixMatch, replacePrefixMatch: /new }',
    '/x',
    { '1.14': 'http://a.example.com/new', '1.15': 'http://a.example.com/newx' },
    '/',
  ),
  redirects('statusCode: 301, scheme: https', '/old', 'https://a.example.com/old'),
  rewrites('type: ReplaceFullPath, replaceFullPath: /new', '/old/x', { '1.14': 'a', '1.15': 'a as /new' }),
  rewrites('type: ReplacePrefixMatch, replacePrefixMatch: /new', '/old/x', { '1.14': 'a', '1.15': 'a as /new/x' }),
  rewrites('type: ReplacePrefixMatch, replacePrefixMatch: /', '/old/x', { '1.14': 'a', '1.15': 'a as /x' }),
  rewrites('type: ReplacePrefixMatch, replacePrefixMatch: /', '/old', { '1.14': 'a', '1.15': 'a as /' }),
  rewrites('type: ReplacePrefixMatch, replacePrefixMatch: //', '/old/x', { '1.14': 'a', '1.15': 'a as /x' }),
  rewrites('type: ReplacePrefixMatch, replacePrefixMatch: /new/', '/old/x', { '1.14': 'a', '1.15': 'a as /new/x' }),
  rewrites('type: ReplacePrefixMatch, replacePrefixMatch: /new//', '/old/x', { '1.14': 'a', '1.15': 'a as /new//x' }),
  rewrites('type: ReplacePrefixMatch, replacePrefixMatch: /', '/old', 'a', '/old/'),
  ...(
    [
      ['/new', '/x', '/newx', '/new/x'],
      ['/new/', '/x', '/newx', '/new/x'],
      ['/new//', '/x', '/new/x', '/new/x'],
      ['/new', '/', '/new', '/new/'],
    ] as const
  ).map(([to, path, before, since]) =>
    rewrites(
      `type: ReplacePrefixMatch, replacePrefixMatch: ${to}`,
      path,
      { '1.14': 'a', '1.15': `a as ${before}`, '1.19': `a as ${since}` },
      '/',
    ),
  ),
];
