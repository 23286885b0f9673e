// Listeners whose `allowedRoutes.kinds` refuse the routes of other listeners of their Gateway, by version: as the
// operators of test/differential do.
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import { runChecks } from '../../lib/checks/run';
import { modelOf } from '../differential/compare';

const listener = (name: string, port: number, ...kinds: string[]) => ({
  name,
  port,
  protocol: 'HTTP',
  ...(kinds.length > 0 ? { allowedRoutes: { kinds: kinds.map((kind) => ({ kind })) } } : {}),
});
const gateway = (gatewayClassName: string, ...listeners: object[]) => ({
  apiVersion: 'gateway.networking.k8s.io/v1',
  kind: 'Gateway',
  metadata: { name: 'gw', namespace: 'default' },
  spec: { gatewayClassName, listeners },
});
const route = {
  apiVersion: 'gateway.networking.k8s.io/v1',
  kind: 'HTTPRoute',
  metadata: { name: 'web', namespace: 'default' },
  spec: {
    parentRefs: [{ name: 'gw', sectionName: 'web' }],
    hostnames: ['web.example.com'],
    rules: [{ backendRefs: [{ name: 'web', port: 80 }] }],
  },
};

const found = (version: string, className: string, ...listeners: object[]) =>
  runChecks(modelOf([gateway(className, ...listeners), route], version))
    .found.filter(({ check }) => check.name === 'route-kind-outside')
    .map(({ rule }) => rule);

describe('route-kind-outside, of a listener that the route does not name', () => {
  const [web, calls] = [listener('web', 80), listener('rpc', 8080, 'GRPCRoute')];

  it('says so on versions whose operator refuses the route', () =>
    assert.deepEqual(found('1.17.6', 'cilium', web, calls), [
      'HTTPRoute beside listener rpc of Gateway gw, whose allowedRoutes.kinds are GRPCRoute: Cilium 1.17.6 refuses ' +
        'the route at all of its listeners',
    ]));

  it('on 1.19.4 the last listener with kinds decides', () => {
    assert.equal(found('1.19.4', 'cilium', web, calls).length, 1);
    assert.deepEqual(found('1.19.4', 'cilium', calls, listener('web', 80, 'HTTPRoute')), []);
    assert.equal(found('1.17.6', 'cilium', calls, listener('web', 80, 'HTTPRoute')).length, 1);
  });

  it('is silent on versions that ask each listener, on the oldest, and of other classes', () => {
    assert.deepEqual(found('1.14.1', 'cilium', web, calls), []);
    assert.deepEqual(found('1.19.6', 'cilium', web, calls), []);
    assert.deepEqual(found('1.20.2', 'cilium', web, calls), []);
    assert.deepEqual(found('1.17.6', 'other', web, calls), []);
  });
});

describe('route-kind-outside, of one of several listeners that the route names', () => {
  const tcp = { ...listener('db', 5432, 'TCPRoute'), protocol: 'TCP' };
  const at = (version: string, className: string, ...listeners: object[]) => {
    const named = { ...route, spec: { ...route.spec, parentRefs: [{ name: 'gw' }] } };
    return runChecks(modelOf([gateway(className, ...listeners), named], version))
      .found.filter(({ check }) => check.name === 'route-kind-outside')
      .map(({ rule, fix }) => `${rule}. ${String(fix)}`);
  };

  it('says so until a listener without kinds is enough', () => {
    for (const version of ['1.19.6', '1.20.0'])
      assert.deepEqual(at(version, 'cilium', listener('web', 80), tcp), [
        `HTTPRoute beside listener db of Gateway gw, whose allowedRoutes.kinds are TCPRoute: Cilium ${version} ` +
          'refuses the route at all of its listeners. Name the other listeners in parentRefs, or take Cilium 1.20.1.',
      ]);
    assert.deepEqual(at('1.20.1', 'cilium', listener('web', 80), tcp), []);
  });

  it('is silent where a listener has the kind, and of other classes', () => {
    assert.deepEqual(at('1.20.0', 'cilium', listener('web', 80, 'HTTPRoute'), tcp), []);
    assert.deepEqual(at('1.20.0', 'cilium', listener('web', 80), listener('more', 81, 'HTTPRoute'), tcp), []);
    assert.deepEqual(at('1.20.0', 'other', listener('web', 80), tcp), []);
  });
});

describe('route-kind-outside, of TCPRoutes at listeners that speak TLS', () => {
  const at = (version: string, className: string, protocol: string) => {
    const tls = { mode: 'Terminate', certificateRefs: [{ name: 'db-tls' }] };
    const one = { ...listener('db', 5432), protocol, ...(protocol === 'TLS' ? { tls } : {}) };
    const spec = { parentRefs: [{ name: 'gw' }], rules: [{ backendRefs: [{ name: 'db', port: 5432 }] }] };
    const apiVersion = 'gateway.networking.k8s.io/v1alpha2';
    const tcp = { ...route, apiVersion, kind: 'TCPRoute', spec };
    return runChecks(modelOf([gateway(className, one), tcp], version))
      .found.filter(({ check }) => /^route-kind-(outside|unserved)$/.test(check.name))
      .map(({ check, rule, fix }) => `${check.name}: ${rule}. ${String(fix)}`);
  };

  it('Cilium takes none there', () => {
    assert.deepEqual(at('1.20.2', 'cilium', 'TLS'), [
      'route-kind-outside: TCPRoute at listener db of Gateway gw, which speaks TLS. Name one that speaks TCP.',
    ]);
    assert.deepEqual(at('1.20.2', 'cilium', 'TCP'), []);
    assert.equal(at('1.19.4', 'cilium', 'TLS').length, 1);
  });

  it('other controllers may', () => assert.deepEqual(at('1.20.2', 'other', 'TLS'), []));
});
