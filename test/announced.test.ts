// Which nodes announce what over BGP for a Service, as Cilium's own speakers do in test/differential/bgp.test.ts.
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import { type BgpService, routesTo, speaking } from '../lib/model/announced';
import { buildModel } from '../lib/model/build';
import type { Model } from '../lib/model/model';
import { installed } from '../lib/tree/cluster-facts';
import { Ip } from '../lib/values/cidr';

function modelOf(manifests: string, version: string): Model {
  const objects = parseAllDocuments(manifests)
    .map((document) => document.toJS())
    .map((json) => ({
      path: `${json.kind}/${json.metadata.name}`,
      chart: 'files',
      apiVersion: json.apiVersion,
      kind: json.kind,
      name: json.metadata.name,
      json,
    }));
  return buildModel(objects, installed({ path: 'install', version, namespace: 'kube-system' }));
}

const config = (name: string, families: string, nodeSelector = '{}') => `---
kind: CiliumBGPClusterConfig
metadata: { name: ${name} }
spec:
  nodeSelector: ${nodeSelector}
  bgpInstances: [{ name: a, localASN: 64512, peers: [{ name: r, peerASN: 64513, peerAddress: 192.0.2.1,
    peerConfigRef: { name: peers } }] }]
---
kind: CiliumBGPPeerConfig
metadata: { name: peers }
spec: { families: [${families}] }
`;

const advertisement = (name: string, more = '', addresses = '[LoadBalancerIP]') => `---
kind: CiliumBGPAdvertisement
metadata: { name: ${name}, labels: { set: ${name} } }
spec: { advertisements: [{ advertisementType: Service, selector: {}, service: { addresses: ${addresses}${more} } }] }
`;

const policy = (name: string, nodeSelector: string) => `---
kind: CiliumBGPPeeringPolicy
metadata: { name: ${name} }
spec:
  nodeSelector: ${nodeSelector}
  virtualRouters: [{ localASN: 64512, serviceSelector: {}, neighbors: [{ peerAddress: 192.0.2.1/32, peerASN: 64513 }] }]
`;

const ipv4 = (set: string) => `{ afi: ipv4, safi: unicast, advertisements: { matchLabels: { set: ${set} } } }`;
const ipv6 = (set: string) => ipv4(set).replace('ipv4', 'ipv6');
const SERVICE: BgpService = { labels: {}, isLocal: false, isLocalInside: false };

function networks(manifests: string, address: string, service: Partial<BgpService> = {}, version = '1.19.4'): string[] {
  const { announcers } = modelOf(manifests, version);
  const routes = routesTo(Ip.parse(address)!, 'LoadBalancerIP', { ...SERVICE, ...service }, announcers[0], version);
  return routes.map(({ network, needsPod }) => `${network}${needsPod ? ' with pods' : ''}`);
}

describe('what a peering announces for an address', () => {
  it('is what the advertisements of its family say', () => {
    const manifests =
      config('one', `${ipv4('x')}, ${ipv6('y')}`) + advertisement('x') + advertisement('y', '', '[ClusterIP]');
    assert.deepEqual(networks(manifests, '198.51.100.1'), ['198.51.100.1/32']);
    assert.deepEqual(networks(manifests, '2001:db8::1'), []);
  });

  it('of two entries for one family the last', () => {
    const both = advertisement('x') + advertisement('y', '', '[ClusterIP]');
    assert.deepEqual(networks(config('one', `${ipv4('x')}, ${ipv4('y')}`) + both, '198.51.100.1'), []);
    assert.deepEqual(networks(config('one', `${ipv4('y')}, ${ipv4('x')}`) + both, '198.51.100.1'), ['198.51.100.1/32']);
  });

  it('is one network for each length, and of a Service with Local the address alone', () => {
    const manifests =
      config('one', '{ afi: ipv4, safi: unicast, advertisements: {} }') +
      advertisement('x', ', aggregationLengthIPv4: 24') +
      advertisement('y');
    assert.deepEqual(networks(manifests, '198.51.100.1'), ['198.51.100.0/24', '198.51.100.1/32']);
    assert.deepEqual(networks(manifests, '198.51.100.1', { isLocal: true }), ['198.51.100.1/32 with pods']);
  });

  it('is nothing for another class of load balancers, since Cilium 1.15', () => {
    const manifests = policy('one', '{}');
    for (const [loadBalancerClass, version, count] of [
      ['io.cilium/bgp-control-plane', '1.15.0', 1],
      ['io.cilium/l2-announcer', '1.15.0', 0],
      ['example.com/other', '1.15.0', 0],
      ['io.cilium/l2-announcer', '1.14.1', 1],
    ] as const)
      assert.equal(networks(manifests, '198.51.100.1', { loadBalancerClass }, version).length, count);
  });
});

describe('the nodes that speak for a peering', () => {
  const nodes = ['a', 'b', 'c'].map((name) => ({ name, addresses: [], labels: { rack: name } }));
  const names = (manifests: string, version: string) => {
    const model = modelOf(manifests, version);
    return model.announcers.map((one) => speaking(one, nodes, model).map(({ name }) => name));
  };
  const among = (...values: string[]) => `{ matchExpressions: [{ key: rack, operator: In, values: [${values}] }] }`;

  it('are none of those that two policies select', () => {
    assert.deepEqual(names(policy('one', among('a', 'b')) + policy('two', among('b', 'c')), '1.14.1'), [['a'], ['c']]);
  });

  it('are none for a cluster config beside a policy, before Cilium 1.19', () => {
    const manifests = config('one', ipv4('x')) + policy('two', among('b'));
    assert.deepEqual(names(manifests, '1.18.4'), [['b'], ['a', 'c']]);
    assert.deepEqual(names(manifests, '1.19.4')[1], ['a', 'b', 'c']);
  });
});
