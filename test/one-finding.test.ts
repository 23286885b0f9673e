// One fact is one finding, told of what the program has written.
import assert from 'node:assert/strict';
import { it } from '@jest/globals';
import { BgpPeering, CiliumInstall, CiliumLB, FrrRouter, K3dCluster, SharedGateway, ZoneFile } from '../lib';
import { saidOf } from './support/said';

it('a pool over the nodes, of which addresses are reserved, is told once, by its network and its chart', () => {
  const { errors } = saidOf((app) => {
    const cluster = new K3dCluster(app, 'cluster', { agents: 3, network: { subnet: '172.28.0.0/16' } });
    const cilium = new CiliumInstall(app, 'cilium', { version: '1.14.1', cluster });
    const pool = new CiliumLB(app, 'ippool', { cilium, cidrs: ['172.28.0.0/24'] });
    const router = new FrrRouter(app, 'frr', { asn: 64513, cluster });
    new BgpPeering(app, 'bgp', { cilium, localAsn: 64512, peers: [router] });
    new SharedGateway(app, 'gw', { cilium, addresses: [pool.reserve(2)] });
  });
  const said = errors.filter((line) => /pool-holds-node|pools-overlap/.test(line));
  assert.equal(said.length, 1, errors.join('\n'));
  assert.match(
    said[0],
    /\[ippool\] pool ippool has 172\.28\.0\.0\/24, and in it 172\.28\.0\.\d+, node k3d-\S+; 172\.28\.0\.\d+, node k3d-\S+\./,
  );
});

it('a router is told of the family that no pool has', () => {
  const { errors } = saidOf((app) => {
    const router = new FrrRouter(app, 'frr', { cluster: new K3dCluster(app, 'lab'), asn: 64512 });
    new CiliumLB(app, 'lb', { cidrs: ['2001:db8::/112'] });
    new BgpPeering(app, 'bgp', { localAsn: 64513, peers: [router] });
  });
  assert.deepEqual(errors, [
    '[frr] no pool has IPv4, and the router would refuse every route. Set the networks that it accepts: accept: ' +
      '["192.0.2.0/24"]. (router-takes-nothing)',
  ]);
});

it('a domain with a dot behind it is told once, not of what follows from it too', () => {
  const nameServers = [{ name: 'ns1.example.com', addresses: ['192.0.2.53'] }, { name: 'ns2.example.com.' }];
  const { errors } = saidOf((app) => void new ZoneFile(app, 'zone', { domain: 'example.com.', nameServers }));
  assert.deepEqual(
    errors.map((line) => line.replace(/: must be .*/, '')),
    ['[zone] domain "example.com."', '[zone] nameServers[1].name "ns2.example.com."'],
  );
});
