// What nodes are told to dial from counts where nothing else is known of the nodes.
import assert from 'node:assert/strict';
import { it } from '@jest/globals';
import { BgpPeering, CiliumLB, FrrRouter } from '../../lib';
import { saidOf } from '../support/said';

it.each([
  ['192.0.2.11', 0],
  ['203.0.113.11', 1],
])('a node that dials from %s: %d errors', (localAddress, errors) => {
  const said = saidOf((app) => {
    const router = new FrrRouter(app, 'router', {
      asn: 64513,
      addresses: ['192.0.2.1'],
      listenRanges: ['192.0.2.0/24'],
    });
    new CiliumLB(app, 'pool', { cidrs: ['198.51.100.0/24'] });
    new BgpPeering(app, 'bgp', {
      localAsn: 64512,
      peers: [router],
      nodeOverrides: [{ nodeName: 'node-1', localAddress }],
    });
  });
  assert.equal(said.errors.length, errors, said.errors.join('\n'));
  said.errors.forEach((error) =>
    assert.match(error, /node node-1 dials from 203\.0\.113\.11.*listen-range-misses-node/),
  );
});
