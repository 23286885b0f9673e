// Which request the scripts and the edge's health checks ask a gateway for.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from '@jest/globals';
import { unless } from './support/unless';
import { setTimeout as sleep } from 'node:timers/promises';
import { plainPath } from '../lib/model/plain-path';
import { Backend, CiliumLB, HaproxyEdge, HostSetup, HttpMethod, HttpRule, Match, SharedGateway } from '../lib';
import { haproxyNeeds } from './readers/haproxy';
import { missing, program } from './readers/requires';
import { synth } from './support/synth';

const backendRefs = [{ name: 'web', port: 80 }];
const prefix = (value: unknown) => ({ path: { type: 'PathPrefix', value } });
const exact = (value: unknown) => ({ path: { type: 'Exact', value } });

const CASES: [what: string, rules: Record<string, unknown>[], path: string | undefined][] = [
  ['no match is every request', [{ backendRefs }], '/'],
  ['a match without a path', [{ matches: [{ method: 'GET' }], backendRefs }], '/'],
  ['a prefix', [{ matches: [prefix('/api')], backendRefs }], '/api'],
  ['a path alone', [{ matches: [exact('/healthz')], backendRefs }], '/healthz'],
  ['"/" before what is written first', [{ matches: [prefix('/api'), prefix('/')], backendRefs }], '/'],
  ['the first of several', [{ matches: [prefix('/b'), prefix('/a')], backendRefs }], '/b'],
  ['another method', [{ matches: [{ ...prefix('/api'), method: 'POST' }], backendRefs }], undefined],
  [
    'a header is needed',
    [{ matches: [{ ...prefix('/api'), headers: [{ name: 'a', value: 'b' }] }], backendRefs }],
    undefined,
  ],
  ['a query is needed', [{ matches: [{ queryParams: [{ name: 'a', value: 'b' }] }], backendRefs }], undefined],
  [
    'lists that are empty need nothing',
    [{ matches: [{ ...prefix('/api'), headers: [], queryParams: [] }], backendRefs }],
    '/api',
  ],
  [
    'a regular expression',
    [{ matches: [{ path: { type: 'RegularExpression', value: '/a.*' } }, exact('/b')], backendRefs }],
    '/b',
  ],
  [
    'backends without a weight above 0',
    [{ backendRefs: [{ name: 'web', weight: 0 }] }, { matches: [prefix('/api')], backendRefs }],
    '/api',
  ],
  [
    'one of them has one',
    [
      {
        backendRefs: [
          { name: 'web', weight: 0 },
          { name: 'new', weight: 1 },
        ],
      },
    ],
    '/',
  ],
  ['no backend', [{ matches: [prefix('/')] }], undefined],
  [
    'a redirect answers by itself',
    [{ filters: [{ type: 'RequestRedirect', requestRedirect: { scheme: 'https' } }] }],
    '/',
  ],
  ['a filter that does not', [{ filters: [{ type: 'RequestMirror' }] }], undefined],
  [
    'a closer rule to nobody has the request',
    [
      { matches: [prefix('/a'), prefix('/b')], backendRefs },
      { matches: [exact('/a')], backendRefs: [{ name: 'old', weight: 0 }] },
    ],
    '/b',
  ],
  [
    'what no client can ask for',
    [
      {
        matches: [
          prefix('/a b'),
          prefix('/a?b'),
          prefix('/a#b'),
          exact('/a/../b'),
          exact('/./a'),
          exact('/a\n'),
          prefix('api'),
          exact(7),
        ],
        backendRefs,
      },
    ],
    undefined,
  ],
  ['dots within a name', [{ matches: [prefix('/.well-known/a..b')], backendRefs }], '/.well-known/a..b'],
];

describe('a request that a route serves', () => {
  for (const [what, rules, path] of CASES) it(what, () => assert.equal(plainPath(rules), path));
});

function files(routes: Record<string, HttpRule[]>, hostname = 'shop.example.com') {
  return synth((app) => {
    const pool = new CiliumLB(app, 'pool', { cidrs: ['198.51.100.0/24'] });
    const gateway = new SharedGateway(app, 'public', { addresses: [pool.reserve(10)] });
    for (const [id, rules] of Object.entries(routes)) gateway.addRoute(id, { hostnames: [hostname], rules });
    new HaproxyEdge(app, 'edge', { gateways: [gateway] });
    new HostSetup(app, 'host');
  });
}

const backends = [Backend.fromName('web', 80)];

describe('what asks for it', () => {
  it('of two routes with one name, that of "/"', () => {
    const { 'host/up.sh': up } = files({ api: [{ matches: [Match.path('/api')], backends }], web: [{ backends }] });
    assert.match(up, / answers shop\.example\.com 127\.0\.0\.1 80$/m);
  });

  it('nobody, where no route serves a plain request: the health check asks for no page', () => {
    const found = files({ api: [{ matches: [Match.method(HttpMethod.POST)], backends }] });
    assert.doesNotMatch(found['host/up.sh'], /^ +wait_for .* answers /m);
    assert.match(found['host/haproxy.cfg'], /uri \/ ver HTTP\/1\.1 hdr Host health\.invalid$/m);
  });

  it('a wildcard has no name to ask for', () =>
    assert.doesNotMatch(files({ web: [{ backends }] }, '*.example.com')['host/up.sh'], /^ +wait_for .* answers /m));

  unless(missing([...haproxyNeeds, program('curl')])).it(
    'arrives as it is, whatever characters it has: from the scripts and from HAProxy',
    async () => {
      const path = "/a-Z9._~!$&'()*+,;=:@%20/$HOME";
      const found = files({ api: [{ matches: [Match.pathExact(path)], backends }] });
      const asked: string[] = [];
      const server = createServer(({ url, headers }, response) => {
        asked.push(`${headers['user-agent'] === undefined ? 'HAProxy' : 'curl'} ${headers.host} ${url}`);
        response.end();
      }).listen(0, '127.0.0.1');
      await once(server, 'listening');
      const { port } = server.address() as AddressInfo;
      const scratch = mkdtempSync(join(tmpdir(), 'cdk8s-cilium-test-'));
      const config = join(scratch, 'haproxy.cfg');
      writeFileSync(
        config,
        found['host/haproxy.cfg']
          .replace(/^global[^]*?(?=^defaults)/m, '')
          .replace('bind *:80', `bind unix@${scratch}/http`)
          .replace('198.51.100.10:80', `127.0.0.1:${port}`),
      );
      const haproxy = spawn('haproxy', ['-f', config], {
        env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` },
        stdio: 'ignore',
      });
      try {
        const [status] = /^status\(\) {$[^]*?^}$/m.exec(found['host/up.sh'])!;
        const [, question] = /^ +wait_for .* answers ('shop.*') 198\.51\.100\.10 80$/m.exec(found['host/up.sh'])!;
        const curl = spawn('bash', ['-c', `${status}\nstatus ${question} 127.0.0.1 ${port}`], { stdio: 'ignore' });
        await once(curl, 'exit');
        for (const end = Date.now() + 10_000; !asked.some((one) => one.startsWith('HAProxy')) && Date.now() < end; )
          await sleep(50);
      } finally {
        haproxy.kill('SIGKILL');
        server.close().closeAllConnections();
        rmSync(scratch, { recursive: true });
      }
      assert.deepEqual([...new Set(asked)].sort(), [
        `HAProxy shop.example.com ${path}`,
        `curl shop.example.com:${port} ${path}`,
      ]);
    },
  );
});
