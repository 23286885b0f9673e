// Networks and addresses that two clusters of a program have in common: no packet of a pod or Service leaves a cluster
// with its address, machines of one site share a network, and two sites may have the same private addresses.
import assert from 'node:assert/strict';
import { it } from '@jest/globals';
import { App } from 'cdk8s';
import { Cluster, K3dCluster, TalosCluster } from '../../lib';
import { inTemporary } from '../support/synth';

const LAN = ['192.0.2.0/24'];
const talos = (app: App, name: string, address: string) =>
  new TalosCluster(app, name, {
    name,
    nodeNetworks: LAN,
    nodes: [{ name: 'n', controlPlane: true, addresses: [address] }],
  });
const there = (app: App, name: string, more: object) => Cluster.fromAttributes(app, name, { name, ...more });
const k3d = (app: App, name: string, subnet: string, more: object = {}) =>
  new K3dCluster(app, name, { name, network: { name, subnet }, image: 'rancher/k3s:v1.33.5-k3s1', ...more });

const TAKEN: [string, (app: App) => void][] = [
  ['two clusters of Talos in one network', (app) => (talos(app, 'a', '192.0.2.11'), talos(app, 'b', '192.0.2.12'))],
  [
    'those of two sites, with the same addresses',
    (app) => (talos(app, 'a', '192.0.2.11'), talos(app, 'b', '192.0.2.11')),
  ],
  [
    'a cluster without networks that has an address of another',
    (app) => (there(app, 'a', { nodes: [{ name: 'n', addresses: ['192.0.2.11'] }] }), talos(app, 'b', '192.0.2.11')),
  ],
  [
    'the default networks of pods of k3s, in Docker and on machines',
    (app) => (k3d(app, 'a', '172.20.0.0/16'), there(app, 'b', { nodeNetworks: LAN, podCidrs: ['10.42.0.0/16'] })),
  ],
];
const REFUSED: [string, RegExp, (app: App) => void][] = [
  [
    'two networks of Docker that overlap',
    /the network of b 172\.20\.0\.0\/17 overlaps the network of a/,
    (app) => (
      k3d(app, 'a', '172.20.0.0/16'),
      k3d(app, 'b', '172.20.0.0/17', { podCidr: '10.52.0.0/16', serviceCidr: '10.53.0.0/16' })
    ),
  ],
  [
    'a network of Docker over that of machines',
    /the network of b 192\.0\.2\.0\/24 overlaps the network of a/,
    (app) => (k3d(app, 'a', '192.0.0.0/16'), there(app, 'b', { nodeNetworks: LAN })),
  ],
];

function synth(make: (app: App) => void): string {
  return inTemporary((outdir) => {
    const app = new App({ outdir });
    make(app);
    try {
      app.synth();
      return '';
    } catch (error) {
      return (error as Error).message.replaceAll(/\s+/g, ' ');
    }
  });
}

for (const [name, make] of TAKEN) it(`takes ${name}`, () => assert.equal(synth(make), ''));
for (const [name, says, make] of REFUSED) it(`refuses ${name}`, () => assert.match(synth(make), says));
