// Which nodes two BGP policies both select, with nodes known and unknown, and how a selector is written.
import type { App } from 'cdk8s';
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import { ApiObject, Chart } from 'cdk8s';
import { BgpPeering, BgpRouter, CiliumInstall, CiliumLB, Cluster, type ClusterNode, LabelOperator } from '../../lib';
import { runChecks } from '../../lib/checks/run';
import { modelOf } from '../differential/compare';
import { errorsOf, saidOf } from '../support/said';

type Selector = object | undefined;
const A = { matchLabels: { a: 'b' } };
const AC = { matchLabels: { c: 'd', a: 'b' } };
const NOT_A = { matchExpressions: [{ key: 'a', operator: 'DoesNotExist' }] };
const NOT_A_C = { ...NOT_A, matchLabels: { c: 'd' } };

const config = (name: string, nodeSelector: Selector) => ({
  apiVersion: 'cilium.io/v2alpha1',
  kind: 'CiliumBGPClusterConfig',
  metadata: { name },
  spec: {
    nodeSelector,
    bgpInstances: [{ name: 'main', localASN: 64512, peers: [{ name: 'r', peerASN: 64513, peerAddress: '192.0.2.1' }] }],
  },
});
const policy = (name: string, nodeSelector: Selector) => ({
  apiVersion: 'cilium.io/v2alpha1',
  kind: 'CiliumBGPPeeringPolicy',
  metadata: { name },
  spec: {
    nodeSelector,
    virtualRouters: [
      { localASN: 64512, serviceSelector: {}, neighbors: [{ peerAddress: '192.0.2.1/32', peerASN: 64513 }] },
    ],
  },
});
const found = (check: string, ...objects: object[]) =>
  runChecks(modelOf(objects, '1.17.6')).found.filter((one) => one.check.name === check).length;

describe('of unknown nodes, selectors surely share some if one asks for all that the other asks for', () => {
  it.each<[Selector, Selector, number]>([
    [A, A, 1],
    [undefined, {}, 1],
    [{}, A, 1],
    [A, {}, 1],
    [A, AC, 1],
    [AC, A, 1],
    [NOT_A, NOT_A_C, 1],
    [A, { matchLabels: { c: 'd' } }, 0],
    [A, { matchLabels: { a: 'c' } }, 0],
    [A, NOT_A_C, 0],
  ])('%j and %j: %d', (one, other, count) => {
    assert.equal(found('node-in-two-policies', config('one', one), config('two', other)), count);
    assert.equal(found('node-in-two-policies', policy('one', one), policy('two', other)), count);
    assert.equal(found('peering-policy-first', policy('one', one), config('two', other)), count);
  });
});

const cluster = (app: App, labels: Record<string, string>) => {
  const nodes: ClusterNode[] = ['1', '2'].map((n) => ({ name: `node-${n}`, addresses: [`192.0.2.1${n}`], labels }));
  const rack = Cluster.fromAttributes(app, 'rack', { name: 'rack', nodes });
  const cilium = new CiliumInstall(app, 'cilium', { cluster: rack, version: '1.17.6' });
  new CiliumLB(app, 'pool', { cilium, cidrs: ['198.51.100.0/24'] });
  const router = BgpRouter.fromAttributes(app, 'router', { asn: 64513, addresses: ['192.0.2.1'] });
  return { cilium, router };
};

describe('of known nodes, the labels that every node has count too', () => {
  it.each([
    [{ 'kubernetes.io/hostname': 'node-1' }, 1],
    [{ 'kubernetes.io/os': 'linux' }, 1],
    [{ 'kubernetes.io/hostname': 'node-3' }, 0],
  ])('%j', (matchLabels, count) => {
    const { warnings } = saidOf((app) => {
      const { cilium, router } = cluster(app, { rack: 'a' });
      new BgpPeering(app, 'bgp', { cilium, localAsn: 64512, peers: [router], nodeSelector: { rack: 'a' } });
      const { apiVersion, kind, ...rest } = policy('old', { matchLabels });
      new ApiObject(new Chart(app, 'written'), 'old', { apiVersion, kind, ...rest });
    });
    assert.equal(warnings.filter((line) => line.includes('(peering-policy-first)')).length, count, warnings.join('\n'));
  });
});

it('a selector that matches no node is told with its expressions', () =>
  assert.match(
    errorsOf((app) => {
      const { cilium, router } = cluster(app, { rack: 'a' });
      const nodeExpressions = [{ key: 'rack', operator: LabelOperator.IN, values: ['b', 'c'] }];
      new BgpPeering(app, 'bgp', { cilium, localAsn: 64512, peers: [router], nodeExpressions });
    }),
    /node selector rack in \(b, c\) of bgp matches none of the 2 nodes/,
  ));
