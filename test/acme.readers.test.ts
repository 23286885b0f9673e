// An edge that sends plain HTTP on to HTTPS lets the challenges of ACME through (HTTP-01): HAProxy reads the file, and
// a CA that asks over plain HTTP reaches the route of the solver.
import { App } from 'cdk8s';
import assert from 'node:assert/strict';
import { join } from 'node:path';
import {
  Backend,
  Certificate,
  CiliumInstall,
  EdgeTls,
  GatewayAddress,
  HaproxyEdge,
  HttpRoute,
  Listener,
  Match,
  SharedGateway,
} from '../lib';
import { checkHaproxy, haproxyNeeds } from './readers/haproxy';
import { missing } from './readers/requires';
import { readTree } from './support/snapshot';
import { inTemporary } from './support/synth';
import { unless } from './support/unless';
import { ask } from './trace/ask';

const NAME = 'www.example.com';
const https = Listener.https({ certificate: Certificate.fromSecret('web-tls') });

function edge(tls: EdgeTls, listeners: Listener[], solver = false) {
  return inTemporary((outdir) => {
    const app = new App({ outdir });
    const cilium = CiliumInstall.fromAttributes(app, 'cilium', { version: '1.20.2' });
    const gateway = new SharedGateway(app, 'gw', {
      cilium,
      listeners,
      addresses: [GatewayAddress.of('198.51.100.10')],
    });
    const web = Backend.fromName('web', 80);
    new HttpRoute(gateway, 'web', { gateway, listener: https.name, hostnames: [NAME], backend: web });
    if (solver)
      new HttpRoute(gateway, 'solver', {
        gateway,
        listener: 'http',
        hostnames: [NAME],
        rules: [{ matches: [Match.path('/.well-known/acme-challenge/token')], backends: [web] }],
      });
    new HaproxyEdge(app, 'edge', { gateways: [gateway], tls, redirectToHttps: true });
    app.synth();
    checkHaproxy(join(outdir, 'host/haproxy.cfg'));
    return readTree(outdir);
  });
}

unless(missing(haproxyNeeds)).describe('plain HTTP at an edge that redirects', () => {
  const files = (solver: boolean) => edge(EdgeTls.passthrough(), [Listener.http(), https], solver);
  const asked = (path: string) => ask(files(true), { url: `http://${NAME}${path}` }).answer;

  unless(false).it('is a challenge: it reaches the solver', () => {
    assert.equal(asked('/.well-known/acme-challenge/token').by, 'service');
  });

  unless(false).it('is something else: it is sent on', () => {
    const answer = asked('/shop');
    assert.deepEqual([answer.by, (answer as { status?: number }).status], ['edge', 301]);
  });

  unless(false).it('is a challenge for a solver that comes later: it reaches the gateway', () => {
    const { answer } = ask(files(false), { url: `http://${NAME}/.well-known/acme-challenge/token` });
    assert.equal(answer.by, 'gateway');
  });

  unless(false).it('has nobody to answer challenges: all of it is sent on', () => {
    const none = edge(EdgeTls.passthrough(), [https]);
    assert.doesNotMatch(none['host/haproxy.cfg'], /acme-challenge/);
  });
});
