// Rules of a haproxy.cfg that no request reaches, shown in HAProxy; and the PROXY protocol, of which both ends must
// know.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from '@jest/globals';
import { unless } from '../support/unless';
import { haproxyNeeds } from '../readers/haproxy';
import { missing, namespaces, program } from '../readers/requires';
import { run } from '../readers/tool';
import { inTemporary } from '../support/synth';
import { checkFiles } from './tree';

const config = (...rules: string[]) => `defaults
  mode http
  timeout connect 1s
  timeout client 1s
  timeout server 1s
frontend web
  bind 127.0.0.1:80
${rules.map((rule) => `  ${rule}\n`).join('')}  default_backend other
backend one
  http-request return status 200 content-type text/plain string one
backend two
  http-request return status 200 content-type text/plain string two
backend other
  http-request return status 200 content-type text/plain string other
`;
const found = (text: string) =>
  checkFiles({ 'haproxy.cfg': text }).findings.map(({ check, line }) => `${check} ${line}`);

/** Rules, a request, and the backend that answers it. */
const SHADOWED: [what: string, host: string, ...rules: string[]][] = [
  [
    'a name after its wildcard',
    'app.example.com',
    'use_backend one if { hdr_end(host) -i .example.com }',
    'use_backend two if { hdr(host) -i app.example.com }',
  ],
  [
    'a name a second time',
    'APP.example.com',
    'acl first hdr(host) -i app.example.com www.example.com',
    'acl again hdr(host) -i app.example.com',
    'use_backend one if first',
    'use_backend two if again',
  ],
  [
    'a name with more to hold',
    'app.example.com',
    'acl app hdr(host),lower -m str app.example.com',
    'acl api path_beg /',
    'use_backend one if app',
    'use_backend two if app api',
  ],
  [
    'a name in quotes',
    'app.example.com',
    'acl "app" "hdr(host)" -i \'app.example.com\'',
    'use_backend one if app',
    'use_backend two if { hdr(host) -i "app.example.com" }',
  ],
  [
    'each of two names',
    'b.example.com',
    'acl all hdr(host) -m end example.com',
    'acl a hdr(host) a.example.com',
    'acl b hdr(host) b.example.com',
    'use_backend one if all',
    'use_backend two if a or b',
  ],
];
const REACHED: [what: string, host: string, ...rules: string[]][] = [
  [
    'a wildcard after its name',
    'web.example.com',
    'use_backend one if { hdr(host) -i app.example.com }',
    'use_backend two if { hdr_end(host) -i .example.com }',
  ],
  [
    'in another case',
    'APP.example.com',
    'use_backend one if { hdr(host) app.example.com }',
    'use_backend two if { hdr(host) -i app.example.com }',
  ],
  [
    'with a port',
    'app.example.com:80',
    'use_backend one if { hdr(host) -i app.example.com }',
    'use_backend two if { hdr(host),field(1,:) -i app.example.com }',
  ],
  [
    'after one with more to hold',
    'app.example.com',
    'acl app hdr(host) -i app.example.com',
    'acl api path_beg /api',
    'use_backend one if app api',
    'use_backend two if app',
  ],
  [
    'one of two names',
    'b.example.com',
    'use_backend one if { hdr(host) a.example.com }',
    'use_backend two if { hdr(host) a.example.com b.example.com }',
  ],
  [
    'after what does not hold',
    'app.example.com',
    'acl app hdr(host) app.example.com',
    'use_backend one if !app',
    'use_backend two if app',
  ],
  [
    'by unless',
    'app.example.com',
    'acl web hdr(host) web.example.com',
    'use_backend one if web',
    'use_backend two unless web',
  ],
  [
    'an end that is no label',
    'myexample.com',
    'use_backend one if { hdr_end(host) .example.com }',
    'use_backend two if { hdr_end(host) example.com }',
  ],
];

describe('a rule that no request reaches', () => {
  for (const [what, , ...rules] of SHADOWED)
    it(`is named: ${what}`, () =>
      assert.deepEqual(found(config(...rules)), [`haproxy-rule-shadowed ${7 + rules.length}`]));
  for (const [what, , ...rules] of REACHED)
    it(`is not one: ${what}`, () => assert.deepEqual(found(config(...rules)), []));
  it('that leads where the first one does harms nobody', () => {
    assert.deepEqual(
      found(
        config('use_backend one if { hdr_end(host) .example.com }', 'use_backend one if { hdr(host) app.example.com }'),
      ),
      [],
    );
  });
  it('is one of its own frontend', () => {
    assert.deepEqual(
      found(
        `${config('use_backend one if { hdr(host) a.example.com }')}frontend second\n  bind 127.0.0.1:81\n  ` +
          `use_backend two if { hdr(host) a.example.com }\n`,
      ),
      [],
    );
  });
});

unless(missing([...haproxyNeeds, namespaces, program('curl')])).describe('HAProxy', () => {
  for (const [backend, cases] of [
    ['one', SHADOWED],
    ['two', REACHED],
  ] as const) {
    for (const [what, host, ...rules] of cases) {
      it(`${what}: answers ${backend}`, () =>
        inTemporary((directory) => {
          const file = join(directory, 'haproxy.cfg');
          writeFileSync(file, config(...rules));
          const script =
            `ip link set lo up; haproxy -D -f "$1" -p "$1.pid"; curl --silent --noproxy '*' --retry 5 ` +
            `--retry-connrefused --header 'Host: ${host}' http://127.0.0.1/; kill "$(cat "$1.pid")"`;
          const { stdout, stderr } = run(
            'unshare',
            ['--net', '--pid', '--fork', '--kill-child', 'bash', '-c', script, 'haproxy', file],
            { timeoutSeconds: 30 },
          );
          assert.equal(stdout, backend, stderr);
        }));
    }
  }
});

describe('the PROXY protocol', () => {
  const files = (server: string, values: string, more = '') => ({
    'haproxy.cfg': `backend web\n  server gw 192.0.2.1:80 ${server}\n${more}`,
    'gw.yaml':
      'apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata: { name: web, namespace: web }\nspec:\n ' +
      ' gatewayClassName: cilium\n  addresses: [{ value: 192.0.2.1 }]\n  listeners: [{ name: http, port: 80, ' +
      'protocol: HTTP }]\n',
    'cilium.yaml':
      `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: cilium }\nspec:\n  chart: { ` +
      `spec: { chart: cilium, version: 1.20.0 } }\n  values: ${values}\n`,
  });
  const said = (server: string, values: string, more = '') =>
    checkFiles(files(server, values, more)).findings.map(({ check, file, line }) => `${check} ${file}:${line}`);
  const ON = '{ gatewayAPI: { enabled: true, enableProxyProtocol: true } }';
  const OFF = '{ gatewayAPI: { enabled: true } }';

  it('is an error at one end alone', () => {
    assert.deepEqual(said('check', ON), ['haproxy-proxy-protocol haproxy.cfg:2']);
    assert.deepEqual(said('check send-proxy-v2', OFF), ['haproxy-proxy-protocol haproxy.cfg:2']);
  });
  it('is fine at both, or at neither', () => {
    assert.deepEqual([...said('send-proxy', ON), ...said('check', OFF), ...said('check-send-proxy', OFF)], []);
  });
  it('is not spoken of where it may be said elsewhere', () => {
    assert.deepEqual(
      [
        ...said('check', ON, 'defaults\n  default-server send-proxy\n'),
        ...said('send-proxy', '{ gatewayAPI: "${GATEWAY}" }'),
        ...said('send-proxy disabled', OFF),
      ],
      [],
    );
  });
});
