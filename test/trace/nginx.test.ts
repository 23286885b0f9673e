// Trace reads an nginx.conf as nginx does; test/programs/nginx.readers.test.ts asks nginx itself for the same.
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import type { App } from 'cdk8s';
import {
  Backend,
  Certificate,
  CiliumInstall,
  CiliumLB,
  EdgeTls,
  Listener,
  NginxEdge,
  NginxEdgeProps,
  SharedGateway,
} from '../../lib';
import { LEADS_TO, twoGateways } from '../network/two-gateways';
import { synth } from '../support/synth';
import { ask, Edit, edited, leadsTo, type Question } from './ask';

const CONF = 'host/nginx.conf';

describe('trace through nginx', () => {
  for (const names of [0, 150]) {
    it(`each host of two gateways leads to its route, beside ${names} others`, () => {
      const files = synth((app) =>
        twoGateways(app, names, (scope, gateways) => void new NginxEdge(scope, 'edge', { gateways })),
      );
      assert.deepEqual(Object.fromEntries(Object.keys(LEADS_TO).map((host) => [host, leadsTo(files, host)])), LEADS_TO);
    });
  }

  function shop(app: App, props: Partial<NginxEdgeProps>): void {
    const cilium = new CiliumInstall(app, 'cilium', { version: '1.20.2' });
    const pool = new CiliumLB(app, 'pool', { cilium, cidrs: ['198.51.100.0/24'] });
    const gateway = new SharedGateway(app, 'shop', {
      cilium,
      addresses: [pool.reserve(10)],
      listeners: [
        Listener.http(),
        Listener.https({ hostname: '*.example.com', certificate: Certificate.fromSecret('tls') }),
      ],
    });
    gateway.addRoute('web', {
      hostnames: ['shop.example.com'],
      everyListener: true,
      backend: Backend.fromName('web', 80),
    });
    new NginxEdge(app, 'edge', { gateways: [gateway], ...props });
  }
  const passed = synth((app) => shop(app, { tls: EdgeTls.passthrough() }));
  const sentOn = synth((app) => shop(app, { tls: EdgeTls.passthrough({ port: 8443 }), redirectToHttps: true }));

  const ANSWERS: [what: string, question: Question, answer: object, edits?: Edit[]][] = [
    ['plain HTTP', { url: 'http://Shop.example.com/' }, { by: 'service' }],
    ['plain HTTP of another name', { url: 'http://other.example.com/' }, { by: 'edge', status: 404 }],
    ['no name at all', { url: 'http://192.0.2.1/', headers: ['Host;'] }, { by: 'edge', status: 400 }],
    ['TLS that passes through', { url: 'https://shop.example.com/' }, { by: 'service' }],
    ['TLS of another name', { url: 'https://other.example.com/' }, { by: 'nobody' }],
    ['TLS without a name', { url: 'https://192.0.2.1/' }, { by: 'nobody' }],
    ['HTTPS at the port of HTTP', { url: 'https://shop.example.com:80/' }, { by: 'nobody' }],
    ['a port that nobody has', { url: 'http://shop.example.com:81/' }, { by: 'nobody' }],
    [
      'a directive that trace does not know',
      { url: 'http://shop.example.com/' },
      { by: 'unknown' },
      [[CONF, 'location / {', 'rewrite ^ /x;\n location / {']],
    ],
    [
      'a variable that trace does not know',
      { url: 'https://shop.example.com/' },
      { by: 'unknown' },
      [[CONF, 'map $ssl_preread_server_name', 'map $ssl_preread_alpn_protocols']],
    ],
    [
      'TLS that ends at nginx',
      { url: 'http://shop.example.com/' },
      { by: 'unknown' },
      [[CONF, /listen \*:80;/, 'listen *:80 ssl;']],
    ],
    [
      'another address of the gateway',
      { url: 'http://shop.example.com/' },
      { by: 'nobody' },
      [[CONF, /198\.51\.100\.10:80/g, '198.51.100.10:81']],
    ],
  ];
  for (const [what, question, answer, edits = []] of ANSWERS) {
    it(what, () => {
      const found = ask(edited(passed, edits), question);
      if (what.startsWith('another address')) assert.equal(found.stop?.stage, 'listener');
      else assert.deepEqual(found.answer, answer, found.text);
      assert.doesNotMatch(found.text, /HAProxy|Caddy/);
    });
  }

  it('plain HTTP is sent on to HTTPS, whatever the name', () => {
    for (const host of ['shop.example.com', 'other.example.com'])
      assert.deepEqual(ask(sentOn, { url: `http://${host}/a?b=c` }).answer, {
        by: 'edge',
        status: 301,
        location: `https://${host}:8443/a?b=c`,
      });
  });

  it('but for challenges of ACME, which the gateway sees', () => {
    const answer = (path: string) => ask(sentOn, { url: `http://shop.example.com${path}` }).hops;
    assert.ok(answer('/.well-known/acme-challenge/token').some(({ stage }) => stage === 'server'));
    assert.ok(!answer('/other/.well-known/acme-challenge/').some(({ stage }) => stage === 'server'));
  });
});
