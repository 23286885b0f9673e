// The reverse for files of FRR: what the command calls an error in a frr.conf fails in FRR itself, and what it takes
// works.
import assert from 'node:assert/strict';
import { it } from '@jest/globals';
import { unless } from '../support/unless';
import { HOST_RULES } from '../../lib/programs/checked';
import { session, SessionState } from './session';
import { frrNeeds } from '../readers/frr';
import { missing } from '../readers/requires';
import { checkFiles } from '../cli/tree';

/** Node 192.0.2.10 of AS 64512 announces 198.51.100.7/32 to the router. */
const OBJECTS = `
apiVersion: cilium.io/v2
kind: CiliumLoadBalancerIPPool
metadata: { name: services }
spec: { blocks: [{ cidr: 198.51.100.0/24 }] }
---
apiVersion: cilium.io/v2
kind: CiliumBGPClusterConfig
metadata: { name: bgp }
spec: { bgpInstances: [{ name: main, localASN: 64512, peers: [{ name: router, peerASN: 64513, peerAddress: 192.0.2.1, peerConfigRef: { name: peers } }] }] }
---
apiVersion: cilium.io/v2
kind: CiliumBGPPeerConfig
metadata: { name: peers }
spec: { families: [{ afi: ipv4, safi: unicast, advertisements: { matchLabels: { a: b } } }] }
---
apiVersion: cilium.io/v2
kind: CiliumBGPAdvertisement
metadata: { name: services, labels: { a: b } }
spec: { advertisements: [{ advertisementType: Service, service: { addresses: [LoadBalancerIP] }, selector: {} }] }
`;

const RIGHT = `frr defaults traditional
ip prefix-list POOLS permit 198.51.100.0/24 le 32
route-map IN permit 10
 match ip address prefix-list POOLS
exit
router bgp 64513
 bgp router-id 192.0.2.1
 no bgp default ipv4-unicast
 neighbor CILIUM peer-group
 neighbor CILIUM remote-as 64512
 neighbor CILIUM passive
 neighbor 192.0.2.10 peer-group CILIUM
 address-family ipv4 unicast
  neighbor CILIUM activate
  neighbor CILIUM route-map IN in
 exit-address-family
exit
`;

const NODE = { localAsn: 64512, peerAsn: 64513 };
const UP = { established: true, prefixes: 1 };
const DENIED = { established: true, prefixes: 0 };
const DOWN = { established: false, prefixes: 0 };

/**
 * What is changed in the file, the rule that names it, and what becomes of the session: or what FRR says to the line.
 */
const BROKEN: [what: string, from: string, to: string, rule: string, becomes: SessionState | RegExp][] = [
  ['the neighbors are of another AS', 'remote-as 64512', 'remote-as 64999', 'frr-remote-as', DOWN],
  ['the router is of another AS', 'router bgp 64513', 'router bgp 64999', 'frr-own-asn', DOWN],
  ['no inbound policy', '  neighbor CILIUM route-map IN in\n', '', 'frr-policy-missing', DENIED],
  [
    'a peer-group that is never declared',
    ' neighbor CILIUM peer-group\n neighbor CILIUM remote-as 64512\n neighbor CILIUM passive\n',
    '',
    'frr-group-undeclared',
    /peer-group/i,
  ],
  ['a route-map that is never defined', 'route-map IN in', 'route-map INN in', 'frr-filter-undefined', DENIED],
  ['a prefix-list that is never defined', 'route-map IN in', 'prefix-list POOL in', 'frr-filter-undefined', DENIED],
  [
    'a prefix-list of a route-map that is never defined',
    'address prefix-list POOLS',
    'address prefix-list POOL',
    'frr-filter-undefined',
    DENIED,
  ],
  ['no active address family', '  neighbor CILIUM activate\n', '', 'frr-family-inactive', DOWN],
  ['a network without the routes in it', ' le 32', '', 'frr-pool-filtered', DENIED],
];

const found = (conf: string) =>
  checkFiles({ 'bgp.yaml': OBJECTS, 'frr.conf': conf }).findings.map(({ check }) => check);

it('every error in a frr.conf has its proof', () => {
  const errors = HOST_RULES.filter(({ name, level }) => name.startsWith('frr-') && level === 'error').map(
    ({ name }) => name,
  );
  assert.deepEqual([...new Set(BROKEN.map(([, , , rule]) => rule))].sort(), errors.sort());
});

unless(missing(frrNeeds)).describe('what is right', () => {
  it('gives no finding and a route', () => {
    assert.deepEqual(found(RIGHT), []);
    assert.deepEqual(session(RIGHT, NODE), UP);
  });
});

unless(missing(frrNeeds)).describe('what is wrong', () => {
  for (const [what, from, to, rule, becomes] of BROKEN) {
    it(`${what}: ${rule}`, () => {
      const conf = RIGHT.replace(from, to);
      assert.notEqual(conf, RIGHT);
      assert.deepEqual(found(conf), [rule]);
      if (becomes instanceof RegExp) assert.throws(() => session(conf, NODE, 1), becomes);
      else assert.deepEqual(session(conf, NODE, becomes.established ? 10 : 6), becomes);
    });
  }
});
