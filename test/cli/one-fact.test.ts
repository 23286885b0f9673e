// One fact is one finding.
import assert from 'node:assert/strict';
import { it } from '@jest/globals';
import { checkFiles } from './tree';

it('a block that the CRD refuses is not called unreadable as well', () => {
  const pool = (blocks: string) =>
    `apiVersion: cilium.io/v2\nkind: CiliumLoadBalancerIPPool\nmetadata: { name: a }\nspec: { blocks: [${blocks}] }\n`;
  const found = (blocks: string) =>
    checkFiles({ 'pool.yaml': pool(blocks) }).findings.map(({ check, field }) => `${check} ${field}`);
  assert.deepEqual(found('{ cidr: 192.0.2.0/33 }'), ['object-refused .spec.blocks[0].cidr']);
  assert.deepEqual(found('{ start: 192.0.2.9, stop: 192.0.2.1 }'), ['pool-block-unreadable .spec.blocks[0].stop']);
  assert.deepEqual(found('192.0.2.0/24'), ['object-refused .spec.blocks[0]']);
  const { findings } = checkFiles({ 'pool.yaml': pool('').replace('blocks', 'cidrs').replace('[]', '[192.0.2.0/24]') });
  assert.deepEqual(
    findings.map(({ check }) => check),
    ['object-refused'],
  );
  assert.match(checkFiles({ 'pool.yaml': pool('{}') }).findings[0].message, /^block \{\} of pool a is no range/);
});

it('a session that announces nothing is told by what its peer config selects in vain', () => {
  const found = (labels: string, selector: string, selects = ', advertisements: { matchLabels: { to: router } }') =>
    checkFiles({
      'bgp.yaml':
        'apiVersion: cilium.io/v2\nkind: CiliumBGPClusterConfig\nmetadata: { name: a }\nspec: { bgpInstances: [{ ' +
        'name: a, localASN: 64512, peers: [{ name: r, peerASN: 64513, peerAddress: 192.0.2.1, peerConfigRef: { ' +
        'name: a } }] }] }\n---\napiVersion: cilium.io/v2\nkind: CiliumBGPPeerConfig\nmetadata: { name: a }\nspec: ' +
        `{ families: [{ afi: ipv4, safi: unicast${selects} }] }\n---\n` +
        `apiVersion: cilium.io/v2\nkind: CiliumBGPAdvertisement\nmetadata: { name: a, labels: ${labels} }\nspec: { ` +
        `advertisements: [{ advertisementType: Service, service: { addresses: [LoadBalancerIP] }${selector} }] }\n`,
    }).findings.map(({ check }) => check);
  const all = ', selector: { matchExpressions: [{ key: a, operator: NotIn, values: [b] }] }';
  assert.deepEqual(found('{ to: router }', all), []);
  assert.deepEqual(found('{ to: router }', ''), ['advertisement-without-selector']);
  assert.deepEqual(found('{ to: switch }', all), ['advertisement-missing']);
  assert.deepEqual(found('{ to: router }', all, ''), ['nothing-announced']);
});

it('what neighbors of FRR have in common is told once, at the first of them', () => {
  const nodes = ['1', '2', '3', '4', '5'].map((end) => `192.0.2.${end}`);
  const found = (start: string, each: (node: string) => string, end = '') =>
    checkFiles({
      'frr.conf': `router bgp 64512\n${start}${nodes
        .map((node) => ` neighbor ${node} remote-as 64513\n`)
        .join('')} address-family ipv4 unicast\n${nodes.map(each).join('')} exit-address-family\n${end}`,
    }).findings.map(({ check, line, message }) => `${check} ${line}: ${message}`);
  const active = (node: string) => `  neighbor ${node} activate\n`;
  assert.deepEqual(found('', active), [
    'frr-policy-missing 2: neighbors 192.0.2.1, 192.0.2.2, 192.0.2.3 and 2 more are eBGP and have no inbound ' +
      'route-map or prefix-list: FRR accepts no route from them. Give each one, or write: no bgp ebgp-requires-policy',
  ]);
  assert.deepEqual(
    found('', (node) => `${active(node)}  neighbor ${node} route-map NODES in\n`, 'route-map NODE permit 10\n'),
    [
      'frr-filter-undefined 9: route-map NODES (in) of neighbors 192.0.2.1, 192.0.2.2, 192.0.2.3 and 2 more is never ' +
        'defined: FRR denies every route. Define it: route-map NODES permit 10',
    ],
  );
  assert.deepEqual(
    found(' no bgp default ipv4-unicast\n no bgp ebgp-requires-policy\n', () => ''),
    [
      'frr-family-inactive 4: neighbors 192.0.2.1, 192.0.2.2, 192.0.2.3 and 2 more are active in no address family: ' +
        'the file says "no bgp default ipv4-unicast". Write neighbor 192.0.2.1 activate in address-family ipv4 ' +
        'unicast, and likewise for the others.',
    ],
  );
});
