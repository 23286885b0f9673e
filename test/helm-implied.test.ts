// Helm values that follow from the number of Services of the app.
import { App } from 'cdk8s';
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import { parse } from 'yaml';
import { CiliumInstall, CiliumLB, K3dCluster, L2Announcement, SharedGateway } from '../lib';
import { readTree } from './support/snapshot';
import { inTemporary } from './support/synth';

function valuesOf(gateways: number, values: Record<string, unknown> = {}): { text: string; json: any } {
  return inTemporary((outdir) => {
    const app = new App({ outdir });
    const cluster = new K3dCluster(app, 'cluster', { image: 'rancher/k3s:v1.33.5-k3s1', agents: 2 });
    const cilium = new CiliumInstall(app, 'cilium', { cluster, values });
    const pools = new CiliumLB(app, 'pools', { cilium, cidrs: [cluster.poolNetworks[0]] });
    new L2Announcement(app, 'l2', { cilium });
    for (let i = 0; i < gateways; i++)
      new SharedGateway(app, `gw-${i}`, { cilium, addresses: [pools.reserve(10 + i)] });
    app.synth();
    const text = readTree(outdir)['host/cilium-values.yml'];
    return { text, json: parse(text) };
  });
}

describe('k8sClientRateLimit', () => {
  it('is left alone for a few Services', () => assert.equal(valuesOf(3).json.k8sClientRateLimit, undefined));

  it('has room for the leases of all Services at one node, renewed every 2 s', () => {
    const { json, text } = valuesOf(20);
    assert.deepEqual(json.k8sClientRateLimit, { qps: 20, burst: 40 });
    assert.match(text, /10 requests a second/);
  });

  it('follows from the retry period too, and is what the program says', () => {
    assert.equal(valuesOf(20, { l2announcements: { leaseRetryPeriod: '200ms' } }).json.k8sClientRateLimit.qps, 110);
    assert.equal(valuesOf(20, { k8sClientRateLimit: { qps: 50 } }).json.k8sClientRateLimit.qps, 50);
  });
});
