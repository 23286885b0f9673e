// Which Services get an address, and who may have it together, by release: as the operators of test/differential do.
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import { runChecks } from '../../lib/checks/run';
import { releaseOf } from '../../lib/release/table';
import { modelOf } from '../differential/compare';

const KEY = { 'io.cilium/lb-ipam-sharing-key': 'k' };
const ASKS = { 'io.cilium/lb-ipam-ips': '192.0.2.9' };
const ANY = { 'io.cilium/lb-ipam-sharing-cross-namespace': '*' };

const pool = (blocks: readonly string[], spec: object = {}): any => ({
  apiVersion: 'cilium.io/v2alpha1',
  kind: 'CiliumLoadBalancerIPPool',
  metadata: { name: 'pool' },
  spec: { blocks: blocks.map((cidr) => ({ cidr })), ...spec },
});
const service = (name: string, annotations: object, port = '80/TCP', spec: object = {}, namespace = 'default') => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name, namespace, annotations },
  spec: {
    type: 'LoadBalancer',
    selector: { app: name },
    ports: [{ port: Number(port.split('/')[0]), protocol: port.split('/')[1] }],
    ...spec,
  },
});

/** The names of the checks that find something. */
function found(version: string, { spec, ...rest }: any, ...services: object[]): string[] {
  const { blocks, ...more } = spec;
  const { field } = releaseOf(version).pool;
  return runChecks(modelOf([{ ...rest, spec: { ...more, [field]: blocks } }, ...services], version)).found.map(
    ({ check }) => check.name,
  );
}

const NETWORK = pool(['192.0.2.0/24']);
const TWICE = ['address-taken-twice'];
const both = { ...ASKS, ...KEY };
const one = service('one', both);

describe('two Services of one sharing key', () => {
  const cases: [string, string, object, string[]][] = [
    ['1.14 reads no key', '1.14.1', service('two', both, '443/TCP'), TWICE],
    ['1.15', '1.15.0', service('two', both, '443/TCP'), []],
    [
      '1.15 has no newer name of the key',
      '1.15.0',
      service('two', { ...ASKS, 'lbipam.cilium.io/sharing-key': 'k' }, '443/TCP'),
      TWICE,
    ],
    ['one port of two protocols, before protocols counted', '1.16.0', service('two', both, '80/UDP'), TWICE],
    [
      'one port of two protocols, where the operator of 1.17 takes no notice',
      '1.17.6',
      service('two', both, '80/UDP'),
      TWICE,
    ],
    ['one port of two protocols, from 1.17.7 on', '1.17.7', service('two', both, '80/UDP'), []],
    ['one port of two protocols', '1.18.4', service('two', both, '80/UDP'), []],
    ['another namespace', '1.19.4', service('two', both, '443/TCP', {}, 'other'), TWICE],
    [
      'another namespace that one of them names',
      '1.19.4',
      service('two', { ...both, ...ANY }, '443/TCP', {}, 'other'),
      TWICE,
    ],
    ['another traffic policy', '1.19.4', service('two', both, '443/TCP', { externalTrafficPolicy: 'Local' }), TWICE],
  ];
  for (const [what, version, two, expected] of cases)
    it(what, () => assert.deepEqual(found(version, NETWORK, one, two), expected));

  it('in namespaces that name each other', () => {
    const named = (name: string, port: string, namespace: string, others: string) =>
      service(name, { ...both, 'lbipam.cilium.io/sharing-cross-namespace': others }, port, {}, namespace);
    const [a, b] = [named('one', '80/TCP', 'a', 'c,b'), named('two', '443/TCP', 'b', 'a')];
    assert.deepEqual(found('1.16.0', NETWORK, a, b), []);
    assert.deepEqual(found('1.15.0', NETWORK, a, b), TWICE);
  });

  it('with the traffic policy Local, of the same pods alone', () => {
    const local = (name: string, port: string, app: string) =>
      service(name, both, port, { externalTrafficPolicy: 'Local', selector: { app } });
    assert.deepEqual(found('1.19.4', NETWORK, local('one', '80/TCP', 'a'), local('two', '443/TCP', 'a')), []);
    assert.deepEqual(found('1.19.4', NETWORK, local('one', '80/TCP', 'a'), local('two', '443/TCP', 'b')), TWICE);
  });
});

describe('what a Service gets', () => {
  it('of an address that it asks for twice', () =>
    assert.deepEqual(found('1.19.4', NETWORK, service('one', { 'lbipam.cilium.io/ips': '192.0.2.9,192.0.2.9' })), []));

  it('of an end that the pool keeps back: with a sharing key, the end', () => {
    const kept = pool(['192.0.2.0/24'], { allowFirstLastIPs: 'No' });
    const asks = { 'io.cilium/lb-ipam-ips': '192.0.2.0' };
    assert.deepEqual(found('1.19.4', kept, service('one', asks)), ['service-address-in-no-pool']);
    assert.deepEqual(found('1.19.4', kept, service('one', { ...asks, ...KEY })), []);
    // From 1.20 on, the operator crashes at it.
    assert.deepEqual(found('1.20.2', kept, service('one', { ...asks, ...KEY })), ['service-address-in-no-pool']);
  });

  it('on 1.15 of networks of two addresses, and of ends that the pool gives', () => {
    assert.deepEqual(found('1.14.1', pool(['192.0.2.0/31'])), ['pool-empty']);
    assert.deepEqual(found('1.15.0', pool(['192.0.2.0/31'])), []);
    const last = service('one', { 'io.cilium/lb-ipam-ips': '192.0.2.255' });
    assert.deepEqual(found('1.15.0', NETWORK, last), ['service-address-in-no-pool']);
    assert.deepEqual(found('1.15.0', pool(['192.0.2.0/24'], { allowFirstLastIPs: 'Yes' }), last), []);
  });

  it('of the class of L2 announcements: on 1.14, nothing', () => {
    const other = service('one', { 'io.cilium/lb-ipam-ips': '198.51.100.1' }, '80/TCP', {
      loadBalancerClass: 'io.cilium/l2-announcer',
    });
    assert.deepEqual(modelOf([NETWORK, other], '1.14.1').services, []);
    assert.equal(modelOf([NETWORK, other], '1.15.0').services.length, 1);
  });
});
