// A device of its own has its files in a folder of its name, which may be that of its program.
import assert from 'node:assert/strict';
import { expect, it } from '@jest/globals';
import { BgpPeering, CiliumLB, Cluster, FrrRouter, OpnsenseRouter, UnifiRouter } from '../../lib';
import { saidOf } from '../support/said';
import { synth } from '../support/synth';

const rack = {
  name: 'rack',
  nodes: [{ name: 'node-1', addresses: ['192.0.2.11'] }],
  nodeNetworks: ['192.0.2.0/24'],
};

it('UniFi and OPNsense may be called so', () => {
  const files = synth((app) => {
    const cluster = Cluster.fromAttributes(app, 'rack', rack);
    new CiliumLB(app, 'pool', { cidrs: ['198.51.100.0/24'] });
    const unifi = new UnifiRouter(app, 'unifi', { cluster, asn: 64513, addresses: ['192.0.2.1'] });
    const opnsense = new OpnsenseRouter(app, 'opnsense', { cluster, asn: 64513, addresses: ['192.0.2.2'] });
    new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [unifi, opnsense] });
  });
  const names = Object.keys(files).filter((name) => /unifi|opnsense/.test(name));
  expect(names.sort()).toEqual(['host/opnsense/opnsense/config.xml', 'host/unifi/unifi/bgp.conf']);
});

it('another machine may not be called as a program of this host', () => {
  const { errors } = saidOf((app) => {
    const cluster = Cluster.fromAttributes(app, 'rack', rack);
    new FrrRouter(app, 'router', { cluster, asn: 64513, addresses: ['192.0.2.1'], machine: 'bird' });
  });
  assert.match(errors.join('\n'), /machine "bird": is the name of something that belongs to this host/);
});
