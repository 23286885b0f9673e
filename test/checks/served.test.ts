// Services and Gateways that get an address from no pool: what synth says, and where it must not speak.
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { describe, it } from '@jest/globals';
import { runChecks } from '../../lib/checks/run';
import { type Asking, type PoolRange, serving, servingAmong } from '../../lib/model/lb-ipam';
import type { Selector } from '../../lib/model/model';
import { modelOf } from '../differential/compare';
import { SEED } from '../support/random-cases';

const CHECK = 'served-by-no-pool';
const RED = { matchLabels: { team: 'red' } };

const pool = (name: string, cidr: string, spec: object = {}): any => ({
  apiVersion: 'cilium.io/v2alpha1',
  kind: 'CiliumLoadBalancerIPPool',
  metadata: { name },
  spec: { blocks: [{ cidr }], ...spec },
});
const service = (name: string, metadata: object = {}, spec: object = {}) => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name, namespace: 'default', ...metadata },
  spec: { type: 'LoadBalancer', selector: { app: name }, ports: [{ port: 80, protocol: 'TCP' }], ...spec },
});
const gateway = (infrastructure: object = {}, spec: object = {}) => ({
  apiVersion: 'gateway.networking.k8s.io/v1',
  kind: 'Gateway',
  metadata: { name: 'gw', namespace: 'default' },
  spec: {
    gatewayClassName: 'cilium',
    infrastructure,
    listeners: [{ name: 'http', port: 80, protocol: 'HTTP' }],
    ...spec,
  },
});

const said = (objects: object[]) => runChecks(modelOf(objects, '1.19.4')).found;
const rules = (...objects: object[]) =>
  said(objects)
    .filter(({ check }) => check.name === CHECK)
    .map(({ rule }) => rule);

describe(CHECK, () => {
  const red = pool('lan', '192.0.2.0/24', { serviceSelector: RED });

  it('speaks of a Service that the only pool does not select', () =>
    assert.deepEqual(rules(red, service('web')), [
      'Service default/web gets an address from no pool: the selector of pool lan, "team=red", does not match its ' +
        'labels',
    ]));

  it('of two pools, of both', () =>
    assert.match(
      rules(
        red,
        pool('wan', '198.51.100.0/24', { serviceSelector: { matchLabels: { team: 'blue' } } }),
        service('web'),
      ).join(),
      /pool lan, "team=red", does not match its labels, nor does that of 1 more$/,
    ));

  it('of a Gateway, and not of one with the label', () => {
    assert.match(rules(red, gateway()).join(), /^Gateway default\/gw gets an address from no pool/);
    assert.deepEqual(rules(red, gateway({ labels: { team: 'red' } })), []);
  });

  it('of the only family that a Service has', () =>
    assert.match(
      rules(pool('lan', '192.0.2.0/24'), service('web', {}, { ipFamilies: ['IPv6'] })).join(),
      /no pool that serves it has IPv6 addresses/,
    ));

  it('of a pool that is disabled, where another is not', () =>
    assert.match(
      rules(red, pool('old', '198.51.100.0/24', { disabled: true }), service('web')).join(),
      /pool old, which would serve it, is disabled$/,
    ));

  const silent: [string, ...object[]][] = [
    ['a pool selects it', red, service('web', { labels: { team: 'red' } })],
    [
      'a pool for its name',
      pool('own', '192.0.2.0/24', {
        serviceSelector: { matchLabels: { 'io.kubernetes.service.name': 'web' } },
      }),
      service('web'),
    ],
    [
      'one of two families',
      pool('lan', '192.0.2.0/24'),
      service(
        'web',
        {},
        {
          ipFamilies: ['IPv6', 'IPv4'],
          ipFamilyPolicy: 'RequireDualStack',
        },
      ),
    ],
    ['no family said', pool('lan', '2001:db8::/120'), service('web')],
    ['a class of another program', red, service('web', {}, { loadBalancerClass: 'example.com/other' })],
    ['another type', red, service('web', {}, { type: 'ClusterIP' })],
    ['no pool at all', service('web')],
    ['a Gateway of another class', red, gateway({}, { gatewayClassName: 'envoy' })],
    [
      'a key that it shares with another',
      red,
      service('web', { annotations: { 'lbipam.cilium.io/sharing-key': 'k' } }),
      service(
        'api',
        { labels: { team: 'red' }, annotations: { 'lbipam.cilium.io/sharing-key': 'k' } },
        { ports: [{ port: 81, protocol: 'TCP' }] },
      ),
    ],
  ];
  for (const [what, ...objects] of silent) it(`is silent: ${what}`, () => assert.deepEqual(rules(...objects), []));

  it('leaves an invalid selector, small pools and requests to their own checks', () => {
    const names = (...objects: object[]) => [...new Set(said(objects).map(({ check }) => check.name))];
    const broken = { matchExpressions: [{ key: 'team', operator: 'In', values: [] }] };
    assert.deepEqual(names(pool('lan', '192.0.2.0/24', { serviceSelector: broken }), service('web')), [
      'selector-invalid',
    ]);
    assert.deepEqual(names(pool('lan', '192.0.2.0/24', { disabled: true }), service('web')), ['pools-too-small']);
    assert.deepEqual(names(red, service('web', { annotations: { 'lbipam.cilium.io/ips': '192.0.2.9' } })), [
      'service-address-in-no-pool',
    ]);
  });
});

describe('gateway-address-in-no-pool', () => {
  const kept = pool('lan', '192.0.2.0/24', { allowFirstLastIPs: 'No' });
  const asks = { 'lbipam.cilium.io/ips': '192.0.2.0' };

  it('is silent of an end that a Gateway gets with a sharing key', () =>
    assert.deepEqual(said([kept, gateway({ annotations: { ...asks, 'lbipam.cilium.io/sharing-key': 'k' } })]), []));

  it('says of an end without a key that the pool does not give it', () =>
    assert.match(
      said([kept, gateway({ annotations: asks })])
        .map(({ rule }) => rule)
        .join(),
      /^asks for 192\.0\.2\.0, and it is an end of 192\.0\.2\.0\/24, which pool lan does not give$/,
    ));
});

describe('the pools that serve a Service, of many', () => {
  const KEYS = ['team', 'tier', 'io.kubernetes.service.name', 'io.kubernetes.service.namespace'];
  const key = fc.constantFrom(...KEYS);
  const value = fc.constantFrom('red', 'blue', 'web');
  const labels = fc.dictionary(key, value, { maxKeys: 2 });
  const selector = fc.record<Selector>({
    matchLabels: labels,
    matchExpressions: fc.array(
      fc.record({
        key,
        operator: fc.constantFrom('In', 'NotIn', 'Exists', 'DoesNotExist', 'else'),
        values: fc.array(value, { maxLength: 3 }),
      }),
      { maxLength: 2 },
    ),
  });
  const rangeOf = (one: Selector | undefined) => ({ pool: { selector: one } }) as unknown as PoolRange;
  const asking = (own: Record<string, string>, name: string, namespace: string): Asking => ({
    name,
    namespace,
    labels: own,
    ports: [],
    isLocal: false,
  });

  it('are found by an index as one by one', () =>
    fc.assert(
      fc.property(
        fc.array(fc.option(selector, { nil: undefined }), { maxLength: 8 }),
        labels,
        value,
        value,
        (selectors, own, name, namespace) => {
          const ranges = selectors.map(rangeOf);
          const service = asking(own, name, namespace);
          assert.deepEqual(new Set(servingAmong(ranges)(service)), new Set(serving(ranges, service)));
        },
      ),
      { numRuns: 2000, seed: SEED },
    ));

  it('are found without a look at the others', () => {
    let looks = 0;
    const ranges = Array.from({ length: 1000 }, (_, i) => {
      const matchLabels = { team: 'red', 'io.kubernetes.service.name': `web-${i}` };
      const pool = {
        get selector(): Selector {
          looks++;
          return { matchLabels, matchExpressions: [] };
        },
      };
      return { pool } as unknown as PoolRange;
    });
    const find = servingAmong(ranges);
    looks = 0;
    assert.deepEqual(find(asking({ team: 'red' }, 'web-7', 'default')), [ranges[7]]);
    assert.equal(looks, 1);
  });
});
