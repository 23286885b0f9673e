// Gateways of another controller that ask Cilium for their address: Envoy Gateway and others put the annotations of
// `infrastructure` on the Service that they make.
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import type { App } from 'cdk8s';
import {
  Backend,
  BgpPeering,
  BgpRouter,
  CiliumLB,
  Listener,
  Services,
  SharedGateway,
  type SharedGatewayProps,
} from '../lib';
import { saidOf } from './support/said';
import { synth } from './support/synth';
import { ask } from './trace/ask';

function app(ip: string, props: Partial<SharedGatewayProps> = {}, services = Services.all()) {
  return (root: App): void => {
    const router = BgpRouter.fromAttributes(root, 'router', { asn: 64513, addresses: ['192.0.2.1'] });
    new BgpPeering(root, 'bgp', { localAsn: 64512, peers: [router], services });
    new CiliumLB(root, 'pool', { cidrs: ['198.51.100.0/24'] });
    const gateway = new SharedGateway(root, 'external', {
      gatewayClassName: 'envoy',
      serviceAnnotations: { 'lbipam.cilium.io/ips': ip },
      listeners: [Listener.http({ hostname: '*.example.com' })],
      ...props,
    });
    gateway.addRoute('photos', { hostnames: ['photos.example.com'], backend: Backend.fromName('photos', 80) });
  };
}

describe('a Gateway of Envoy Gateway on an address of Cilium', () => {
  it('is right with an address of a pool, whatever the pool selects', () => {
    assert.deepEqual(saidOf(app('198.51.100.11')).errors, []);
  });

  it('asks for an address that no pool has, or that a router has: refused', () => {
    assert.match(
      saidOf(app('203.0.113.11')).errors.join('\n'),
      /asks for 203\.0\.113\.11, and no pool has it.* \(gateway-address-in-no-pool\)/,
    );
    assert.match(saidOf(app('192.0.2.1')).errors.join('\n'), /192\.0\.2\.1.*\(address-held\)/);
  });

  it('asks no one where another load balancer gives the address', () => {
    const serviceAnnotations = { 'metallb.io/loadBalancerIPs': '203.0.113.11' };
    assert.deepEqual(saidOf(app('', { serviceAnnotations })).errors, []);
  });

  it('is followed to its nodes, and no further', () => {
    const files = synth(app('198.51.100.11'));
    for (const url of ['http://photos.example.com', 'http://198.51.100.11']) {
      const { hops, answer, stop } = ask(files, { url, headers: ['Host: photos.example.com'] });
      assert.deepEqual(
        hops.map(({ stage }) => stage),
        ['name', 'address', 'router', 'nodes'],
      );
      assert.equal(answer.by, 'unknown');
      assert.match(stop!.message, /is of the class envoy: what its controller does with requests, trace does not say/);
    }
  });

  it('may have labels that the files do not say: what is selected by them is left open', () => {
    const files = synth(app('198.51.100.11', {}, Services.withLabels({ public: 'yes' })));
    const { answer, stop } = ask(files, { url: 'http://photos.example.com' });
    assert.equal(answer.by, 'unknown');
    assert.match(stop!.message, /announces Services with other labels than those of Gateway/);
    const told = app('198.51.100.11', { serviceLabels: { public: 'yes' } }, Services.withLabels({ public: 'yes' }));
    assert.equal(ask(synth(told), { url: 'http://photos.example.com' }).stop!.stage, 'gateway');
  });
});
