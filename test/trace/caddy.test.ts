// Trace reads a Caddyfile as Caddy does; test/network/caddy.test.ts asks Caddy itself for the same.
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import { App, Chart } from 'cdk8s';
import {
  Backend,
  CaddyEdge,
  CaddyEdgeProps,
  CaddyTls,
  CiliumInstall,
  CiliumLB,
  GrpcRoute,
  SharedGateway,
} from '../../lib';
import { LEADS_TO, twoGateways } from '../network/two-gateways';
import { synth } from '../support/synth';
import { ask, Edit, edited, leadsTo, type Question } from './ask';

const CADDYFILE = 'host/Caddyfile';

describe('trace through Caddy', () => {
  for (const names of [0, 150]) {
    it(`each host of two gateways leads to its route, beside ${names} others`, () => {
      const files = synth((app) =>
        twoGateways(app, names, (scope, gateways) => void new CaddyEdge(scope, 'edge', { gateways })),
      );
      assert.deepEqual(Object.fromEntries(Object.keys(LEADS_TO).map((host) => [host, leadsTo(files, host)])), LEADS_TO);
    });
  }

  function shop(app: App, props: Partial<CaddyEdgeProps>): void {
    const cilium = new CiliumInstall(app, 'cilium', { version: '1.20.2' });
    const pool = new CiliumLB(app, 'pool', { cilium, cidrs: ['198.51.100.0/24'] });
    const gateway = new SharedGateway(app, 'shop', { cilium, addresses: [pool.reserve(10)] });
    gateway.addRoute('web', {
      hostnames: ['shop.example.com', '*.apps.example.com'],
      backend: Backend.fromName('web', 80),
    });
    new GrpcRoute(new Chart(app, 'calls', { namespace: 'calls' }), 'calls', {
      gateway,
      hostnames: ['shop.example.com'],
      backend: Backend.fromName('calls', 9000),
    });
    new CaddyEdge(app, 'edge', { gateways: [gateway], ...props });
  }
  const secure = synth((app) => shop(app, { tls: CaddyTls.internal(), metricsPort: 8405 }));
  const plain = synth((app) => shop(app, { port: 8080 }));

  const ANSWERS: [what: string, question: Question, answer: object, edits?: Edit[]][] = [
    ['a name with its certificate', { url: 'https://shop.example.com/' }, { by: 'service' }],
    ['a wildcard of one label', { url: 'https://a.apps.example.com/' }, { by: 'service' }],
    ['no certificate for two', { url: 'https://a.b.apps.example.com/' }, { by: 'nobody' }],
    ['no certificate for another name', { url: 'https://other.example.com/' }, { by: 'nobody' }],
    ['none for an address', { url: 'https://192.0.2.1/' }, { by: 'nobody' }],
    [
      'another name within TLS',
      { url: 'https://shop.example.com/', headers: ['Host: other.example.com'] },
      { by: 'edge', status: 404 },
    ],
    [
      'plain HTTP is sent on',
      { url: 'http://Shop.example.com/a' },
      { by: 'edge', status: 308, location: 'https://shop.example.com/a' },
    ],
    ['plain HTTP of another name', { url: 'http://other.example.com/' }, { by: 'edge', status: 404 }],
    ['plain HTTP at the port of HTTPS', { url: 'http://shop.example.com:443/' }, { by: 'edge', status: 400 }],
    ['HTTPS at the port of HTTP', { url: 'https://shop.example.com:80/' }, { by: 'nobody' }],
    ['metrics from outside', { url: 'http://192.0.2.1:8405/metrics' }, { by: 'nobody' }],
    ['a port that nobody has', { url: 'http://shop.example.com:81/' }, { by: 'nobody' }],
    [
      'a site of other names that is not there',
      { url: 'https://shop.example.com/', headers: ['Host: other.example.com'] },
      { by: 'edge', status: 200 },
      [[CADDYFILE, /^https:\/\/ \{\n.*\n\}\n/m, '']],
    ],
    [
      'a directive that trace does not know',
      { url: 'https://shop.example.com/' },
      { by: 'unknown' },
      [[CADDYFILE, 'vars gateway', 'rewrite * /x\n\tvars gateway']],
    ],
    [
      'an option that trace does not know',
      { url: 'https://shop.example.com/' },
      { by: 'unknown' },
      [[CADDYFILE, 'skip_install_trust', 'auto_https off']],
    ],
    [
      'another address of the gateway',
      { url: 'https://shop.example.com/' },
      { by: 'nobody' },
      [[CADDYFILE, /(reverse_proxy) 198\.51\.100\.10:80/g, '$1 198.51.100.10:81']],
    ],
  ];
  for (const [what, question, answer, edits = []] of ANSWERS) {
    it(what, () => {
      const found = ask(edited(secure, edits), question);
      if (what.startsWith('another address')) assert.equal(found.stop?.stage, 'listener');
      else assert.deepEqual(found.answer, answer, found.text);
      assert.doesNotMatch(found.text, /HAProxy/);
    });
  }

  it('gRPC goes to the gateway as HTTP/2', () => {
    const hop = (headers: string[]) =>
      ask(secure, { url: 'https://shop.example.com/', headers }).hops.find(({ stage }) => stage === 'server')?.value;
    assert.equal(hop(['Content-Type: application/grpc+proto']), 'h2c://198.51.100.10:80');
    assert.equal(hop([]), '198.51.100.10:80');
  });

  it('another port, and what listens at port 80 then', () => {
    assert.deepEqual(ask(plain, { url: 'http://x.y.apps.example.com:8080/' }).answer, { by: 'service' });
    const { text } = ask(plain, { url: 'http://shop.example.com/' });
    assert.match(text, /Caddy does not listen on port 80: it does on 0\.0\.0\.0:8080\./);
  });
});
