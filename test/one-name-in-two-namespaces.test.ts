// Two objects of one name in two namespaces, or of two kinds: each keeps its own address and grant.
import { ApiObject, App, Chart } from 'cdk8s';
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import {
  Backend,
  BgpPeering,
  Certificate,
  CiliumLB,
  CiliumLBProps,
  FrrRouter,
  GatewayAddress,
  HttpRoute,
  Listener,
  SharedGateway,
} from '../lib';
import { runChecks } from '../lib/checks/run';
import { modelOf } from './differential/compare';
import { saidOf } from './support/said';
import { synth } from './support/synth';

/** All objects of an app, of one kind. */
function objectsOf(kind: string, build: (app: App) => void): any[] {
  return Object.entries(synth(build))
    .filter(([file]) => file.endsWith('.k8s.yaml'))
    .flatMap(([, text]) => parseAllDocuments(text).map((document) => document.toJS()))
    .filter((object) => object?.kind === kind);
}

const gatewayOf = (app: App, namespace: string, ...addresses: GatewayAddress[]) =>
  new SharedGateway(app, `${namespace}-public`, { namespace, gatewayName: 'public', addresses });

describe('gateways of one name in two namespaces', () => {
  const oneReserved = (app: App, props: CiliumLBProps = {}) => {
    const pool = new CiliumLB(app, 'pool', { cidrs: ['198.51.100.0/24'], ...props });
    gatewayOf(app, 'a', pool.reserve(10));
    gatewayOf(app, 'b');
  };

  it('the one that reserves an address has it alone', () => {
    const { warnings, errors } = saidOf(oneReserved);
    assert.deepEqual([...warnings, ...errors], []);
  });

  it('a pool for the Service in one namespace is no answer to the other', () => {
    const gateway = (namespace: string) => ({
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'Gateway',
      metadata: { name: 'public', namespace },
      spec: { gatewayClassName: 'cilium', listeners: [{ name: 'http', port: 80, protocol: 'HTTP' }] },
    });
    const pool = (name: string, cidr: string, serviceSelector?: object) => ({
      apiVersion: 'cilium.io/v2',
      kind: 'CiliumLoadBalancerIPPool',
      metadata: { name },
      spec: { blocks: [{ cidr }], serviceSelector },
    });
    const named = { 'io.kubernetes.service.namespace': 'a', 'io.kubernetes.service.name': 'cilium-gateway-public' };
    const model = modelOf(
      [
        gateway('a'),
        gateway('b'),
        pool('of-a', '192.0.2.9/32', { matchLabels: named }),
        pool('rest', '198.51.100.0/24'),
      ],
      '1.19.4',
    );
    assert.deepEqual(
      runChecks(model).found.map(({ check, rule }) => `${check.name}: ${rule}`),
      [],
    );
    assert.deepEqual(
      model.gateways.map(({ addresses }) => addresses.map(String)),
      [['192.0.2.9'], []],
    );
  });

  it('each gets a pool of its own, and the first keeps the short name', () => {
    const build = (app: App) => {
      const pool = new CiliumLB(app, 'pool', { cidrs: ['198.51.100.0/24'] });
      const other = new CiliumLB(app, 'other', { cidrs: ['203.0.113.0/24'] });
      gatewayOf(app, 'a', pool.reserve(10));
      gatewayOf(app, 'b', pool.reserve(11));
      gatewayOf(app, 'c', other.reserve(11));
    };
    const { warnings, errors } = saidOf(build);
    assert.deepEqual([...warnings, ...errors], []);
    const names = objectsOf('CiliumLoadBalancerIPPool', build).map(({ metadata }) => metadata.name);
    assert.deepEqual(names.sort(), ['b-public-address', 'c-public-address', 'other', 'pool', 'public-address']);
  });
});

it('a router accepts from a pool for one Service what that one asks for, and nothing of its namesake', () => {
  const { 'host/frr/frr.conf': conf } = synth((app) => {
    const router = new FrrRouter(app, 'frr', { asn: 64513, addresses: ['192.0.2.1'], listenRanges: ['192.0.2.0/24'] });
    new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [router] });
    new CiliumLB(app, 'rest', { cidrs: ['198.51.100.0/24'] });
    const chart = new Chart(app, 'written');
    new ApiObject(chart, 'pool', {
      apiVersion: 'cilium.io/v2',
      kind: 'CiliumLoadBalancerIPPool',
      metadata: { name: 'web' },
      spec: {
        blocks: [{ cidr: '203.0.113.0/24' }],
        serviceSelector: {
          matchLabels: { 'io.kubernetes.service.namespace': 'a', 'io.kubernetes.service.name': 'web' },
        },
      },
    });
    for (const [namespace, address] of [
      ['a', '203.0.113.9'],
      ['b', '198.51.100.20'],
    ])
      new ApiObject(chart, namespace, {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: { name: 'web', namespace, annotations: { 'lbipam.cilium.io/ips': address } },
        spec: { type: 'LoadBalancer', selector: { app: 'web' }, ports: [{ port: 80 }] },
      });
  });
  assert.match(conf, /203\.0\.113\.9\/32/);
  assert.doesNotMatch(conf, /198\.51\.100\.20\/32/);
});

it('a Secret and a Service of one name have a grant each', () => {
  const build = (app: App) => {
    const shared = new Chart(app, 'shared', { namespace: 'shared' });
    const of = (kind: string, more: object) =>
      new ApiObject(shared, kind, { apiVersion: 'v1', kind, metadata: { name: 'web' }, ...more });
    const secret = of('Secret', { type: 'kubernetes.io/tls' });
    const service = of('Service', { spec: { selector: { app: 'web' }, ports: [{ port: 80 }] } });
    const certificate = Certificate.fromObject(secret);
    const gateway = new SharedGateway(app, 'public', {
      namespace: 'apps',
      listeners: [Listener.https({ hostname: 'www.example.com', certificate })],
    });
    const apps = new Chart(app, 'apps', { namespace: 'apps' });
    new HttpRoute(apps, 'web', {
      gateway,
      hostnames: ['www.example.com'],
      backend: Backend.fromService(service),
    });
  };
  const { warnings, errors } = saidOf(build);
  assert.deepEqual([...warnings, ...errors], []);
  assert.deepEqual(
    objectsOf('ReferenceGrant', build).map(({ metadata, spec }) => [
      metadata.name,
      spec.from.map(({ kind }: any) => kind),
      spec.to.map(({ kind }: any) => kind),
    ]),
    [
      ['allow-apps-to-web', ['Gateway'], ['Secret']],
      ['allow-apps-to-service-web', ['HTTPRoute'], ['Service']],
    ],
  );
});
