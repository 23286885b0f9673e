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
