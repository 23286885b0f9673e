// What up.sh waits for, looks at and shows follows from the program.
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import { type App, Chart, Duration, YamlOutputType } from 'cdk8s';
import {
  Backend,
  BgpPeering,
  CiliumGatewayClass,
  CiliumInstall,
  CiliumLB,
  Cluster,
  EdgeTls,
  FrrRouter,
  GobgpRouter,
  HaproxyEdge,
  HostSetup,
  HttpRoute,
  IBgpRouter,
  ICilium,
  ICluster,
  SharedGateway,
} from '../lib';
import { synth } from './support/synth';

const there = (app: App) =>
  Cluster.fromAttributes(app, 'there', {
    name: 'there',
    nodeNetworks: ['192.0.2.0/24'],
    nodes: [{ name: 'n-1', addresses: ['192.0.2.11'] }],
  });

const frr = (app: App, cluster: ICluster, machine?: string): IBgpRouter =>
  new FrrRouter(app, 'frr', { cluster, asn: 64496, addresses: ['192.0.2.1'], machine });

/** The scripts and the README of a cluster that is there, and a router in front of it. */
function scripts(
  more: (app: App, cilium: ICilium, pool: CiliumLB) => void = () => undefined,
  { router = frr, values = {}, peering = {} }: { router?: typeof frr; values?: object; peering?: object } = {},
) {
  const files = synth((app) => {
    const cluster = there(app);
    const cilium = new CiliumInstall(app, 'cilium', { cluster, version: '1.19.4', values });
    const pool = new CiliumLB(app, 'pool', { cilium, cidrs: ['198.51.100.0/24'] });
    new BgpPeering(app, 'bgp', { cilium, localAsn: 64500, peers: [router(app, cluster)], ...peering });
    more(app, cilium, pool);
    new HostSetup(app, 'host', { name: 'lab' });
  });
  const of = (file: string) => files[`host/${file}`];
  return { up: of('up.sh'), down: of('down.sh'), verify: of('verify.sh'), readme: of('README.md') };
}

describe('the scripts', () => {
  it('up.sh looks whether every port of an edge is free', () => {
    const { up } = scripts((app, cilium, pool) => {
      const gateway = new SharedGateway(app, 'gw', { cilium, addresses: [pool.reserve(1)] });
      new HaproxyEdge(app, 'edge', {
        gateways: [gateway],
        bindAddress: '203.0.113.5',
        tls: EdgeTls.terminate({ certificateDirectory: '/etc/haproxy/certificates' }),
        metricsPort: 8405,
      });
    });
    assert.deepEqual(up.match(/(?<=^ *port_is_free ).* haproxy .*/gm), [
      '80 haproxy 203.0.113.5:80',
      '443 haproxy 203.0.113.5:443',
      '8405 haproxy 127.0.0.1:8405',
    ]);
  });

  it.each([
    [undefined, 120],
    [Duration.seconds(600), 1300],
  ])('up.sh waits for sessions until nodes with the retry time %s have dialled twice', (connectRetryTime, seconds) => {
    const { up } = scripts(undefined, { peering: { connectRetryTime } });
    assert.deepEqual(up.match(/(?<=wait_for )\d+(?= 'BGP session)/g), [`${seconds}`]);
  });

  describe('the GatewayClass', () => {
    const gatewayOf = (own: boolean) => (app: App, cilium: ICilium) => {
      const gatewayClass = own ? new CiliumGatewayClass(app, 'class', { cilium }) : undefined;
      new SharedGateway(app, 'gw', { cilium, gatewayClass });
    };
    it('of the chart is waited for', () =>
      assert.equal(scripts(gatewayOf(false)).up.match(/gatewayclass\/cilium/g)?.length, 2));
    it('of the program is not: it comes with the manifests', () => {
      const values = { gatewayAPI: { gatewayClass: { create: 'false' } } };
      assert.doesNotMatch(scripts(gatewayOf(true), { values }).up, /gatewayclass\/cilium/);
    });
  });

  it('verify.sh looks at the CRDs that up.sh installs: for a route of a Gateway elsewhere too', () => {
    const { up, verify } = scripts((app) => {
      const gateway = SharedGateway.fromAttributes(app, 'elsewhere', {
        name: 'gw',
        namespace: 'infra',
        addresses: ['192.0.2.9'],
      });
      const team = new Chart(app, 'team', { namespace: 'team' });
      new HttpRoute(team, 'web', { gateway, hostnames: ['web.example.com'], backend: Backend.fromName('web', 80) });
    });
    const [, urls] = /for url in (.*); do/.exec(up)!;
    assert.equal(verify.match(/(?<=^check ').*CRD \S+ is of /gm)?.length, urls.split(' ').length);
  });
});

it('the README of the host names a file once that several charts share', () => {
  const files = synth(
    (app) => {
      new CiliumInstall(app, 'cilium');
      new CiliumLB(app, 'one', { cidrs: ['198.51.100.0/24'] });
      new CiliumLB(app, 'two', { cidrs: ['203.0.113.0/24'] });
      new HostSetup(app, 'host');
    },
    { yamlOutputType: YamlOutputType.FILE_PER_APP },
  );
  assert.equal(files['host/README.md'].split('| `../app.k8s.yaml` | kubectl |').length, 2);
});

describe('GoBGP', () => {
  const gobgp = (app: App, cluster: ICluster, machine?: string): IBgpRouter =>
    new GobgpRouter(app, 'gobgp', { cluster, asn: 64496, addresses: ['192.0.2.1'], machine });
  const on = (router: typeof frr, machine?: string) =>
    scripts(undefined, { router: (app, cluster) => router(app, cluster, machine) });

  it('of another machine: systemd reads its unit, and starts it at boot; FRR has none of ours', () => {
    assert.match(
      on(gobgp, 'r1').readme,
      /`sysctl --system`, `systemctl daemon-reload`, `systemctl enable gobgpd` and `systemctl restart gobgpd`\.$/m,
    );
    assert.match(on(frr, 'r1').readme, /`sysctl --system` and `systemctl restart frr`\.$/m);
  });

  it('starts at boot, and down.sh has systemd forget its unit', () => {
    const { up, down } = on(gobgp);
    assert.match(up, /^ +as_root systemctl daemon-reload\n +at_boot gobgpd\n +restart gobgpd$/m);
    assert.match(
      down,
      /at-boot-gobgpd \]\]; then as_root systemctl disable gobgpd; .*\n +take_back \S+gobgpd\.service\n.*\n +as_root systemctl daemon-reload\n/,
    );
    assert.doesNotMatch(on(frr).up + on(frr).down, /daemon-reload|at_boot/);
  });
});
