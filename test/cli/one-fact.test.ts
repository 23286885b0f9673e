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
