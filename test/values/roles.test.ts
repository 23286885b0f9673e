// Each role against addresses with a meaning of their own. What is expected stands here as letters, apart from lib.
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import { imageReference, ownDockerNetwork } from '../../lib/values/image';
import { unfitPodNetwork, unfitServiceNetwork } from '../../lib/values/network-sizes';
import { ROLE_NAMES, type Role, unfit } from '../../lib/values/roles';
import { Cidr, Ip } from '../../lib/values/cidr';

const ADDRESSES = [
  '0.0.0.0',
  '0.0.0.5',
  '127.0.0.1',
  '169.254.1.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  'fe80::1',
  'ff02::1',
  '::ffff:192.0.2.1',
];

/** For each role a letter an address, in their order: y where it may have it. */
const TAKES: Record<Role, string> = {
  node: /*          */ 'nnnnnynnnnnn',
  nodeNetwork: /*   */ 'nnnnnynnnnnn',
  dockerSubnet: /*  */ 'nnnnnnnnnnnn',
  podCidr: /*       */ 'nnnnnynnnnnn',
  serviceCidr: /*   */ 'nnnnnynnnnnn',
  pool: /*          */ 'nnnynynnnnnn',
  gatewayAddress: /**/ 'nnnynynnnnnn',
  router: /*        */ 'nnnynynnnnnn',
  localAddress: /*  */ 'nnnynynnnnnn',
  listenRange: /*   */ 'nnnynynnnnnn',
  accept: /*        */ 'nnnynynnnnnn',
  clients: /*       */ 'nnyynynnyynn',
  routerId: /*      */ 'nyyynnnnynnn',
  bind: /*          */ 'ynyynynyynny',
  apiServer: /*     */ 'nnyynynnynnn',
  record: /*        */ 'nnyynynnynnn',
};

describe('roles of addresses', () => {
  for (const role of ROLE_NAMES)
    it(`${role}`, () => {
      const taken = ADDRESSES.map((text) => (unfit(role, Ip.parse(text)!.toCidr()) ? 'n' : 'y')).join('');
      assert.equal(taken, TAKES[role]);
      assert.equal(unfit(role, Ip.parse('192.0.2.11')!.toCidr()), undefined);
      assert.equal(unfit(role, Cidr.parse('2001:db8::/64')!), undefined);
    });

  it('a network that holds special addresses beside others is for filters alone', () => {
    const all = Cidr.parse('0.0.0.0/0')!;
    assert.deepEqual(
      ROLE_NAMES.filter((role) => !unfit(role, all)),
      ['listenRange', 'accept', 'clients'],
    );
    assert.match(unfit('pool', Cidr.parse('126.0.0.0/7')!)!, /has 127\.0\.0\.0\/8 in it/);
  });

  it('a router may have a link-local address of IPv6, of which the interface has no place here', () => {
    const message = unfit('router', Ip.parse('fe80::1')!.toCidr())!;
    assert.match(message, /without the name of a network interface behind it, which has no place here/);
    assert.doesNotMatch(message, /no router can have/);
  });
});

describe('sizes of networks', () => {
  const sizes: [string, boolean, RegExp | undefined][] = [
    ['10.43.0.0/28', true, undefined],
    ['10.43.0.0/29', true, /DNS/],
    ['10.43.0.0/29', false, undefined],
    ['10.43.0.0/30', false, /8 addresses/],
    ['10.0.0.0/12', true, undefined],
    ['10.0.0.0/11', true, /such as 10\.0\.0\.0\/12/],
    ['fd00:43::/124', true, undefined],
    ['fd00:43::/126', false, /8 addresses/],
    ['fd00:43::/107', false, /larger/],
  ];
  for (const [network, isK3s, expected] of sizes)
    it(`Services in ${network}${isK3s ? ' of k3s' : ''}`, () => {
      const complaint = unfitServiceNetwork(Cidr.parse(network)!, isK3s);
      if (expected) assert.match(complaint ?? '', expected);
      else assert.equal(complaint, undefined);
    });

  it('pods of each node have a /24 or a /64', () => {
    assert.equal(unfitPodNetwork(Cidr.parse('10.42.0.0/24')!, 1), undefined);
    assert.match(unfitPodNetwork(Cidr.parse('10.42.0.0/24')!, 3)!, /no \/24 for each of 3 nodes/);
    assert.match(unfitPodNetwork(Cidr.parse('10.42.0.0/25')!, 1)!, /no \/24 for each of 1 node:/);
    assert.match(unfitPodNetwork(Cidr.parse('10.42.0.0/16')!, 301)!, /301/);
    assert.equal(unfitPodNetwork(Cidr.parse('10.42.0.0/16')!, 256), undefined);
  });
});

describe('images and Docker networks', () => {
  it('says what was probably meant', () =>
    assert.match(imageReference('rancher/k3s:v1.33.5+k3s1')!, /Did you mean "rancher\/k3s:v1\.33\.5-k3s1"/));

  it('leaves the networks of Docker alone', () => {
    for (const name of ['bridge', 'host', 'none', 'default']) assert.ok(ownDockerNetwork(name), name);
    assert.equal(ownDockerNetwork('lab'), undefined);
  });
});
