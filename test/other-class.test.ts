// Gateways of another controller that ask Cilium for their address: Envoy Gateway and others put the annotations of
// `infrastructure` on the Service that they make.
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import { type App, Chart } from 'cdk8s';
import {
  Backend,
  BgpPeering,
  BgpRouter,
  CheckName,
  Checks,
  CiliumInstall,
  CiliumLB,
  EnvoyProxy,
  type EnvoyServiceOptions,
  EnvoyServiceType,
  ExternalTrafficPolicy,
  GatewayAddress,
  HttpRoute,
  type IGateway,
  Listener,
  Services,
  SharedGateway,
  type SharedGatewayProps,
  TcpRoute,
  UdpRoute,
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
      assert.match(stop!.message, /is of the class envoy: trace does not know what its controller does with requests/);
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

/** A Gateway with an EnvoyProxy. */
function withProxy(
  service: EnvoyServiceOptions,
  props: (pool: CiliumLB) => Partial<SharedGatewayProps> = () => ({}),
  namespace = 'network',
) {
  return (root: App): void => {
    const router = BgpRouter.fromAttributes(root, 'router', { asn: 64513, addresses: ['192.0.2.1'] });
    new BgpPeering(root, 'bgp', { localAsn: 64512, peers: [router] });
    const pool = new CiliumLB(root, 'pool', { cidrs: ['198.51.100.0/24'] });
    const envoyProxy = new EnvoyProxy(new Chart(root, 'network', { namespace }), 'envoy', { service });
    const gateway = new SharedGateway(root, 'external', {
      namespace: 'network',
      gatewayClassName: 'envoy',
      envoyProxy,
      listeners: [Listener.http({ hostname: '*.example.com' })],
      ...props(pool),
    });
    gateway.addRoute('photos', { hostnames: ['photos.example.com'], backend: Backend.fromName('photos', 80) });
  };
}

describe('EnvoyProxy', () => {
  it('says what the Service is like, and the Gateway names it', () => {
    const files = synth(
      withProxy({
        loadBalancerClass: 'io.cilium/bgp-control-plane',
        loadBalancerIp: '198.51.100.11',
        externalTrafficPolicy: ExternalTrafficPolicy.CLUSTER,
        allocateLoadBalancerNodePorts: false,
        annotations: { a: 'b' },
      }),
    );
    const text = files['network.k8s.yaml'];
    assert.match(text, /apiVersion: gateway\.envoyproxy\.io\/v1alpha1\nkind: EnvoyProxy/);
    assert.match(text, /provider:\n {4}kubernetes:\n {6}envoyService:\n/);
    assert.match(text, /loadBalancerIP: 198\.51\.100\.11/);
    assert.match(
      files['external.k8s.yaml'],
      /parametersRef:\n {6}group: gateway\.envoyproxy\.io\n {6}kind: EnvoyProxy\n {6}name: envoy/,
    );
    const { hops, stop } = ask(files, { url: 'http://photos.example.com' });
    assert.deepEqual(hops[1].value, '198.51.100.11 of pool pool');
    assert.match(stop!.message, /of the class envoy/);
  });

  it('leads to the address that the gateway reserved, of which the pool knows the Service', () => {
    const files = synth(withProxy({}, (pool) => ({ addresses: [pool.reserve(11)] })));
    const { hops } = ask(files, { url: 'http://photos.example.com' });
    assert.deepEqual(hops[1].value, '198.51.100.11 of pool external-address');
    assert.ok(!/^ {2}addresses:/m.test(files['external.k8s.yaml']));
  });

  it('asks for an address that no pool has: refused, whether by field or annotation', () => {
    const expected = /asks for 203\.0\.113\.9, and no pool has it.* \(gateway-address-in-no-pool\)/;
    for (const service of [
      { loadBalancerIp: '203.0.113.9' },
      { annotations: { 'lbipam.cilium.io/ips': '203.0.113.9' } },
    ])
      assert.match(saidOf(withProxy(service)).errors.join('\n'), expected);
  });

  it('of a class of another load balancer, asks Cilium for nothing', () => {
    const service = { loadBalancerClass: 'metallb.io/metallb', loadBalancerIp: '203.0.113.9' };
    assert.deepEqual(saidOf(withProxy(service)).errors, []);
  });

  it.each<[string, (root: App) => void, RegExp]>([
    [
      'in another namespace',
      withProxy({}, () => ({}), 'elsewhere'),
      /\[external\] envoyProxy "network\/envoy": is in namespace elsewhere, and a Gateway finds it in its own alone\. Put/,
    ],
    [
      'for a class of Cilium',
      withProxy({}, () => ({ gatewayClassName: 'cilium' })),
      /envoyProxy "network\/envoy": is for Envoy Gateway, and the gateway is of a class of Cilium/,
    ],
    [
      'beside parameters',
      withProxy({}, () => ({ parameters: { group: 'a', kind: 'B', name: 'c' } })),
      /parameters .*: is given beside envoyProxy: give one of them/,
    ],
    [
      'without an address for a reserved one',
      withProxy({ type: EnvoyServiceType.NODE_PORT }, (pool) => ({ addresses: [pool.reserve(11)] })),
      /addresses \["198\.51\.100\.11"\]: the Service of its EnvoyProxy is of type NodePort, which has none/,
    ],
    [
      'of a class that Cilium leaves alone',
      withProxy({ loadBalancerClass: 'other' }, (pool) => ({ addresses: [pool.reserve(11)] })),
      /addresses .*: the Service of its EnvoyProxy is of class other, which gets none of Cilium/,
    ],
    [
      'with another address',
      withProxy({ loadBalancerIp: '198.51.100.9' }, (pool) => ({ addresses: [pool.reserve(11)] })),
      /addresses .*: its EnvoyProxy asks for an address too: say it in one place/,
    ],
    [
      'with an address of IPv6',
      withProxy({ loadBalancerIp: '2001:db8::1' }),
      /service\.loadBalancerIp "2001:db8::1": must be an IPv4 address, which is all that the field takes/,
    ],
    [
      'with a class of a Service that has none',
      withProxy({ type: EnvoyServiceType.CLUSTER_IP, loadBalancerClass: 'io.cilium/l2-announcer' }),
      /service\.loadBalancerClass .*: is for Services of type LoadBalancer, and this one is of type ClusterIP/,
    ],
    [
      'of half a proxy',
      (root) => new EnvoyProxy(new Chart(root, 'c'), 'envoy', { replicas: 0.5 }),
      /replicas 0\.5: must be a whole number from 0 to 2147483647/,
    ],
  ])('%s: refused', (_, make, expected) => {
    assert.match(saidOf(make).errors.join('\n'), expected);
  });

  it('has no address with a release whose Gateways give their Services nothing', () => {
    const { errors } = saidOf((root) => {
      const cilium = CiliumInstall.fromAttributes(root, 'cilium', { version: '1.14.1' });
      const addresses = [GatewayAddress.of('198.51.100.11')];
      new SharedGateway(root, 'external', { cilium, gatewayClassName: 'envoy', addresses });
    });
    assert.match(errors.join('\n'), /addresses .*: the Gateway API of Cilium 1\.14 has no infrastructure/);
  });
});

describe('a Gateway that another controller serves', () => {
  const routes = (gateway: (root: App) => IGateway) => (root: App) => {
    const own = { gateway: gateway(root) };
    const backend = Backend.fromName('git', 22);
    const chart = new Chart(root, 'git', { namespace: 'git' });
    new TcpRoute(chart, 'ssh', { ...own, backends: [backend] });
    new UdpRoute(chart, 'dns', { ...own, backends: [backend] });
    new HttpRoute(chart, 'web', { ...own, rules: [{ backends: [backend], retry: { attempts: 2 } }] });
  };
  const cilium = (root: App) => CiliumInstall.fromAttributes(root, 'cilium', { version: '1.19.4' });
  const elsewhere = (gatewayClassName?: string) =>
    routes((root) =>
      SharedGateway.fromAttributes(root, 'gw', {
        name: 'gw',
        namespace: 'gw',
        cilium: cilium(root),
        gatewayClassName,
      }),
    );

  it('has routes that the Cilium of the app does not serve, in the version that their CRDs have', () => {
    const listeners = [
      Listener.tcp({ name: 'ssh', port: 22 }),
      Listener.udp({ name: 'dns', port: 53 }),
      Listener.http(),
    ];
    const own = routes(
      (root) => new SharedGateway(root, 'gw', { cilium: cilium(root), gatewayClassName: 'envoy', listeners }),
    );
    for (const app of [own, elsewhere('envoy')]) {
      // Retries are in the experimental CRD alone.
      const { errors } = saidOf((root) => {
        app(root);
        Checks.disable(root, CheckName.OBJECT_REFUSED, 'the CRDs are those of Envoy Gateway');
      });
      assert.deepEqual(errors, []);
    }
    const file = synth((root) => {
      own(root);
      Checks.disable(root, CheckName.OBJECT_REFUSED, 'the CRDs are those of Envoy Gateway');
    })['git.k8s.yaml'];
    assert.match(file, /apiVersion: gateway\.networking\.k8s\.io\/v1alpha2\nkind: TCPRoute/);
    assert.match(file, /apiVersion: gateway\.networking\.k8s\.io\/v1alpha2\nkind: UDPRoute/);
  });

  it('unlike one of Cilium, here or elsewhere', () => {
    const { errors } = saidOf(elsewhere());
    assert.match(errors.join('\n'), /gateway "gw": is served by Cilium 1\.19, which has no TCPRoute/);
    assert.match(errors.join('\n'), /retry: is not served by Cilium 1\.19/);
  });
});
