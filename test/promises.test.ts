// What synth accepted once and could not work: refused, or made so that it does.
import { ApiObject, App, Chart, JsonPatch } from 'cdk8s';
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import { parse } from 'yaml';
import {
  Backend,
  BgpPeering,
  CaddyEdge,
  CaddyEdgeProps,
  CaddyTls,
  CheckName,
  Checks,
  CiliumInstall,
  CiliumLB,
  Cluster,
  Filter,
  BgpRouter,
  FrrRouter,
  GatewayAddress,
  GrpcMatch,
  HaproxyEdge,
  HostSetup,
  K3dCluster,
  Match,
  Services,
  SharedGateway,
} from '../lib';
import { saidOf } from './support/said';
import { synth } from './support/synth';

/** A Gateway at an address of a pool from elsewhere, behind a router of the app. */
function elsewhere(app: App, pool?: Services): void {
  if (pool) new CiliumLB(app, 'pool', { cidrs: ['198.51.100.0/24'], services: pool });
  const router = new FrrRouter(app, 'frr', { asn: 64513, addresses: ['192.0.2.1'], listenRanges: ['192.0.2.0/24'] });
  new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [router] });
  new SharedGateway(app, 'gw', { addresses: [GatewayAddress.of(pool ? '198.51.100.7' : '203.0.113.7')] });
}

describe('an address from elsewhere', () => {
  it('is one that the router takes', () =>
    assert.match(synth((app) => elsewhere(app))['host/frr/frr.conf'], /permit 203\.0\.113\.7\/32/));

  it('in a pool of the app is one that the pool has to serve', () => {
    const { errors } = saidOf((app) => elsewhere(app, Services.withLabels({ team: 'games' })));
    assert.match(errors.join('\n'), /its selector does not match Service cilium-gateway-gw/);
  });
});

describe('Cilium and its cluster', () => {
  const valuesOf = (build: (app: App) => void) => parse(synth(build)['host/cilium-values.yml']);

  it('takes the only cluster that the program makes', () => {
    const values = valuesOf((app) => {
      new CiliumInstall(app, 'cilium', { version: '1.20.2' });
      new K3dCluster(app, 'cluster', { name: 'lab' });
    });
    assert.deepEqual([values.k8sServiceHost, values.k8sServicePort], ['127.0.0.1', 6444]);
    assert.deepEqual(values.ipam, { mode: 'kubernetes' });
  });

  for (const [apiServer, host, port] of [
    ['192.0.2.10:6443', '192.0.2.10', 6443],
    ['[2001:db8::10]:443', '2001:db8::10', 443],
    ['localhost:7445', 'localhost', 7445],
  ])
    it(`is told of the API server at ${apiServer}`, () => {
      const values = valuesOf((app) => {
        const cluster = Cluster.fromAttributes(app, 'cluster', { name: 'rack', apiServer: String(apiServer) });
        new CiliumInstall(app, 'cilium', { cluster });
      });
      assert.deepEqual([values.k8sServiceHost, values.k8sServicePort], [host, port]);
    });

  for (const apiServer of [
    '192.0.2.10',
    'https://192.0.2.10:6443',
    '2001:db8::10:6443',
    '224.0.0.1:6443',
    'a:0',
    ':6443',
  ])
    it(`refuses ${apiServer} as API server`, () => {
      const { errors } = saidOf((app) => Cluster.fromAttributes(app, 'cluster', { name: 'rack', apiServer }));
      assert.match(errors.join('\n'), /\[cluster\] apiServer /);
    });
});

describe('Caddy', () => {
  const said = (props: Partial<CaddyEdgeProps>) =>
    saidOf((app) => {
      const gateway = new SharedGateway(app, 'gw', { addresses: [GatewayAddress.of('198.51.100.7')] });
      gateway.addRoute('web', { hostnames: ['www.example.com'], backend: Backend.fromName('web', 80) });
      new CaddyEdge(app, 'edge', { gateways: [gateway], ...props });
    }).errors.join('\n');

  it('has no plain HTTP on port 443', () => assert.match(said({ port: 443 }), /port 443: .*give it `tls`/));
  it('needs port 2019 itself', () => {
    assert.match(said({ port: 2019 }), /port 2019: .*admin/);
    assert.match(said({ metricsPort: 2019 }), /metricsPort 2019: .*admin/);
    assert.match(said({ port: 2019, bindAddress: '127.0.0.5' }), /port 2019: .*admin/);
  });
  it('has port 2019 at an address that is not of the loopback', () => {
    const elsewhere = { bindAddress: '192.0.2.1', metricsAddress: '192.0.2.1' };
    assert.equal(said({ ...elsewhere, port: 2019, metricsPort: 9100 }), '');
    assert.equal(said({ ...elsewhere, metricsPort: 2019 }), '');
  });
  it('is content with other ports', () => assert.equal(said({ port: 8443, tls: CaddyTls.internal() }), ''));
});

describe('values of headers', () => {
  for (const value of [' yes', 'yes ', '\tyes'])
    it(`${JSON.stringify(value)} would never match`, () => {
      assert.throws(() => Match.header('x-team', value), /Did\s+you\s+mean\s+"yes"\?/);
      assert.throws(() => GrpcMatch.header('x-team', value), /Did\s+you\s+mean\s+"yes"\?/);
      assert.throws(() => Filter.requestHeaders({ set: { 'x-team': value } }), /Did\s+you\s+mean\s+"yes"\?/);
    });
});

describe('scripts', () => {
  it('take the password of a Secret `path` from a variable of its own', () => {
    const files = synth((app) => {
      const router = BgpRouter.fromAttributes(app, 'router', { asn: 64513, addresses: ['192.0.2.1'] });
      new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [router], passwordSecret: 'path' });
      new HostSetup(app, 'host');
    });
    assert.match(files['host/up.sh'], /\$\{PATH_PASSWORD-\}/);
    assert.doesNotMatch(files['host/up.sh'], /\$\{PATH-\}/);
  });

  it('take the passwords of two Secrets from two variables', () => {
    const files = synth((app) => {
      ['bgp.auth', 'bgp-auth', 'bgp-auth-password'].forEach((passwordSecret, i) => {
        const router = BgpRouter.fromAttributes(app, `router${i}`, { asn: 64513 + i, addresses: [`192.0.2.${i + 1}`] });
        new BgpPeering(app, `bgp${i}`, {
          localAsn: 64512,
          peers: [router],
          passwordSecret,
          nodeSelector: { zone: String(i) },
        });
      });
      new HostSetup(app, 'host');
    });
    const read = [...files['host/up.sh'].matchAll(/create secret generic (\S+) .*printf %s "\$\{(\w+)-\}"/g)];
    assert.deepEqual(
      read.map(([, name, variable]) => [name, variable]),
      [
        ['bgp.auth', 'BGP_AUTH_PASSWORD'],
        ['bgp-auth', 'BGP_AUTH_PASSWORD_2'],
        ['bgp-auth-password', 'BGP_AUTH_PASSWORD_3'],
      ],
    );
  });

  const namespacesOf = (build: (app: App) => void) =>
    [...synth(build)['host/up.sh'].matchAll(/create namespace (\S+)/g)].map(([, name]) => name);
  const objectIn = (app: App, namespace: string) =>
    new ApiObject(new Chart(app, `in-${namespace}`, { namespace }), 'config', { apiVersion: 'v1', kind: 'ConfigMap' });

  it('make the namespaces of a new cluster that nobody makes', () =>
    assert.deepEqual(
      namespacesOf((app) => {
        new K3dCluster(app, 'cluster', { name: 'lab' });
        new CiliumInstall(app, 'cilium', { namespace: 'cilium' });
        ['shop', 'infra', 'default'].forEach((name) => objectIn(app, name));
        new ApiObject(new Chart(app, 'own'), 'infra', {
          apiVersion: 'v1',
          kind: 'Namespace',
          metadata: { name: 'infra' },
        });
        new HostSetup(app, 'host');
      }),
      ['cilium', 'shop'],
    ));

  it('make none on a cluster of somebody else', () =>
    assert.deepEqual(
      namespacesOf((app) => {
        objectIn(app, 'shop');
        new HostSetup(app, 'host');
      }),
      [],
    ));
});

describe('a line break in a name, with the check off that would say so', () => {
  it('gets into no file for the host', () => {
    const { errors } = saidOf((app) => {
      const gateway = new SharedGateway(app, 'gw', { addresses: [GatewayAddress.of('198.51.100.7')] });
      const route = gateway.addRoute('web', { hostnames: ['www.example.com'], backend: Backend.fromName('web', 80) });
      route.addJsonPatch(JsonPatch.replace('/spec/hostnames/0', 'www.example.com\nglobal'));
      new HaproxyEdge(app, 'edge', { gateways: [gateway] });
      Checks.disable(app, CheckName.OBJECT_REFUSED, 'for a test');
    });
    assert.match(errors.join('\n'), /hostnames "www\.example\.com\\nglobal": has a control character/);
  });
});
