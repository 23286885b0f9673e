// What trace says of a Gateway that nodes announce over BGP, and of one that they do not.
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import { trace, type Trace } from '../../lib/commands/trace/trace';
import { readWorld } from '../../lib/commands/trace/world';
import { readRequest } from '../../lib/programs/edge/request';
import { gateway, HTTP, route, to } from './written';

const FAMILY = '{ afi: ipv4, safi: unicast, advertisements: { matchLabels: { a: b } } }';
const bgp = (families = FAMILY) => `---
apiVersion: cilium.io/v2
kind: CiliumBGPClusterConfig
metadata: { name: nodes }
spec: { bgpInstances: [{ name: a, localASN: 64512, peers: [{ name: r, peerASN: 64513, peerAddress: 192.0.2.1,
  peerConfigRef: { name: r } }] }] }
---
apiVersion: cilium.io/v2
kind: CiliumBGPPeerConfig
metadata: { name: r }
spec: { families: [${families}] }
---
apiVersion: cilium.io/v2
kind: CiliumBGPAdvertisement
metadata: { name: services, labels: { a: b } }
spec: { advertisements: [{ advertisementType: Service, selector: {}, service: { addresses: [LoadBalancerIP] } }] }
`;
const classed = (service: string) => `---
apiVersion: gateway.networking.k8s.io/v1
kind: GatewayClass
metadata: { name: cilium }
spec: { controllerName: io.cilium/gateway-controller,
  parametersRef: { group: cilium.io, kind: CiliumGatewayClassConfig, name: c, namespace: infra } }
---
apiVersion: cilium.io/v2alpha1
kind: CiliumGatewayClassConfig
metadata: { name: c, namespace: infra }
spec: { service: { ${service} } }
`;

function traced(more: string, version: string): Trace {
  const manifests = gateway(HTTP) + route({ name: 'web', rules: [to('web')] }) + more;
  const request = readRequest('http://198.51.100.10/', { headers: [], method: 'GET', from: 'client' });
  assert.ok(typeof request !== 'string');
  return trace(request, readWorld(new Map([['manifests.yaml', manifests]]), version));
}

describe('over BGP', () => {
  it('nodes announce a Gateway', () => {
    assert.equal(traced(bgp(), '1.18.4').stop, undefined);
  });

  it('no node announces one with Local, before Cilium 1.19', () => {
    const local = bgp() + classed('externalTrafficPolicy: Local');
    assert.match(traced(local, '1.18.4').stop!.message, /has externalTrafficPolicy Local, and over BGP no node/);
    assert.equal(traced(local, '1.19.4').stop, undefined);
  });

  it('no node announces one of the class of L2 announcements', () => {
    const ofL2 = bgp() + classed('loadBalancerClass: io.cilium/l2-announcer');
    assert.match(traced(ofL2, '1.19.4').stop!.message, /of the loadBalancerClass io.cilium\/l2-announcer/);
    assert.equal(traced(bgp() + classed('loadBalancerClass: io.cilium/bgp-control-plane'), '1.19.4').stop, undefined);
  });

  it('of two entries for one family the last counts', () => {
    const none = FAMILY.replace('a: b', 'a: c');
    assert.match(traced(bgp(`${FAMILY}, ${none}`), '1.19.4').stop!.message, /announces no IPv4/);
    assert.equal(traced(bgp(`${none}, ${FAMILY}`), '1.19.4').stop, undefined);
  });
});
