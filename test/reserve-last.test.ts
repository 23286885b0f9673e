// The last addresses of a pool: who has one public address has a Gateway on it.
import { App, Testing } from 'cdk8s';
import assert from 'node:assert/strict';
import { it } from '@jest/globals';
import { CiliumLB, FrrRouter, HaproxyEdge, HttpRoute, SharedGateway, Backend, BgpPeering } from '../lib';
import { saidOf } from './support/said';

function poolsOf(cidr: string, ...numbers: number[]): unknown[] {
  const app = new App();
  const pool = new CiliumLB(app, 'pool', { cidrs: [cidr] });
  numbers.forEach((number) => new SharedGateway(app, `gw-${number}`, { addresses: [pool.reserve(number)] }));
  return (Testing.synth(pool) as { spec: { blocks: unknown } }[]).map(({ spec }) => spec.blocks);
}

it('a /32 is for its one Gateway, and no pool without a block is written', () =>
  assert.deepEqual(poolsOf('203.0.113.7/32', 0), [[{ start: '203.0.113.7', stop: '203.0.113.7' }]]));

it('both of a /31 are for Gateways', () =>
  assert.deepEqual(poolsOf('203.0.113.6/31', 0, 1), [
    [{ start: '203.0.113.6', stop: '203.0.113.6' }],
    [{ start: '203.0.113.7', stop: '203.0.113.7' }],
  ]));

it('the first of a /31 leaves the second', () => assert.equal(poolsOf('203.0.113.6/31', 0).length, 2));

it('a whole setup on one address has no finding', () => {
  const { warnings, errors } = saidOf((app) => {
    const pool = new CiliumLB(app, 'pool', { cidrs: ['203.0.113.7/32'] });
    const router = new FrrRouter(app, 'frr', { asn: 64513, addresses: ['192.0.2.1'], listenRanges: ['192.0.2.0/24'] });
    new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [router] });
    const gateway = new SharedGateway(app, 'gw', { addresses: [pool.reserve(0)] });
    new HttpRoute(gateway, 'web', { gateway, hostnames: ['www.example.com'], backend: Backend.fromName('web', 80) });
    new HaproxyEdge(app, 'edge', { gateways: [gateway] });
  });
  assert.deepEqual([...warnings, ...errors], []);
});
