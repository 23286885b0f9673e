// Names of Gateways that are too long for what Cilium makes of them, and those that it shortens.
import { ApiObject, App, Chart } from 'cdk8s';
import assert from 'node:assert/strict';
import { it } from '@jest/globals';
import { Checks, CiliumInstall, CiliumLB, K3dCluster, SharedGateway } from '../lib';
import { gatewayServiceName } from '../lib/kinds/gateway-service';
import { saidOf } from './support/said';

const OF_49 = 'the-gateway-of-the-second-floor-in-the-old-buildi';

it('the Service has the name that the tests of Cilium 1.20.2 expect', () => {
  assert.equal(
    gatewayServiceName('unresolved-gateway-with-one-attached-unresolved-route'),
    'cilium-gateway-unresolved-gateway-with-one-attached--44kc7f446g',
  );
  assert.equal(
    gatewayServiceName('http-listener-isolation-with-hostname-intersection'),
    'cilium-gateway-http-listener-isolation-with-hostname-h56mb54hf8',
  );
  assert.equal(gatewayServiceName('a'.repeat(48)), `cilium-gateway-${'a'.repeat(48)}`);
});

function errorsOf(version: string, name: string): string[] {
  return saidOf((app) => {
    const cluster = new K3dCluster(app, 'cluster');
    new CiliumInstall(app, 'cilium', { cluster, version });
    byHand(app, version, name);
    Checks.enable(app);
  }).errors.filter((line) => line.includes('gateway-name-too-long'));
}

function byHand(app: App, version: string, name: string): void {
  new ApiObject(new Chart(app, 'gw'), 'gateway', {
    apiVersion: `gateway.networking.k8s.io/${version.startsWith('1.14') ? 'v1beta1' : 'v1'}`,
    kind: 'Gateway',
    metadata: { name },
    spec: { gatewayClassName: 'cilium', listeners: [{ name: 'http', port: 80, protocol: 'HTTP' }] },
  });
}

it('a long name is an error where Cilium does not shorten it everywhere', () => {
  const limits = ['1.14.1', '1.15.19', '1.16.19', '1.19.4', '1.20.2'].map((version) => [
    version,
    [48, 49, 238, 239, 253].filter((length) => errorsOf(version, 'a'.repeat(length)).length > 0),
  ]);
  assert.deepEqual(limits, [
    ['1.14.1', [49, 238, 239, 253]],
    ['1.15.19', [49, 238, 239, 253]],
    ['1.16.19', [239, 253]],
    ['1.19.4', [239, 253]],
    ['1.20.2', []],
  ]);
});

it('SharedGateway takes a long name where Cilium shortens it, and a pool of its own knows the Service by that', () => {
  const build = (version: string) => (app: App) => {
    const cluster = new K3dCluster(app, 'cluster');
    const cilium = new CiliumInstall(app, 'cilium', { cluster, version });
    const pool = new CiliumLB(app, 'ippool', { cilium, cidrs: ['192.168.24.0/24'] });
    new SharedGateway(app, 'gw', { cilium, gatewayName: OF_49, addresses: [pool.reserve(2)] });
  };
  assert.deepEqual(saidOf(build('1.16.19')).errors, []);
  assert.match(saidOf(build('1.15.19')).errors.join('\n'), /must be at most 48 characters/);
  const app = new App();
  build('1.16.19')(app);
  const pools = JSON.stringify(
    app.node
      .findAll()
      .filter(Chart.isChart)
      .flatMap((chart) => chart.toJson()),
  );
  assert.ok(pools.includes(JSON.stringify([gatewayServiceName(OF_49)])), pools);
});
