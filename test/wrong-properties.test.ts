// Properties that a construct does not have and values of the wrong kind, with the whole message of each.
import { ApiObject, App, Chart, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import assert from 'node:assert/strict';
import { test } from '@jest/globals';
import * as library from '../lib';
import { checkCall } from '../lib/api/call';
import { unwrapped } from './support/said';

const {
  Backend,
  BgpPeering,
  CiliumLB,
  BgpRouter,
  FrrRouter,
  GatewayAddress,
  HaproxyEdge,
  HttpRoute,
  K3dCluster,
  Listener,
  SharedGateway,
} = library;

/** As JavaScript and tsx have it: no type says what is wrong. */
const any = (value: unknown) => value as any;

const router = (app: App) => BgpRouter.fromAttributes(app, 'router', { asn: 64513, addresses: ['192.0.2.1'] });
const pool = (app: App) => new CiliumLB(app, 'pool', { cidrs: ['192.0.2.0/24'] });
const gateway = (app: App) =>
  SharedGateway.fromAttributes(app, 'gw', { name: 'gw', namespace: 'default', addresses: ['192.0.2.1'] });

const REFUSALS: Record<string, [(app: App) => unknown, string]> = {
  'an object in no chart': [
    (app) => new HttpRoute(app, 'web', { gateway: gateway(app), backend: Backend.fromName('web', 80) }),
    '[web] scope: is in no chart, and new HttpRoute makes an object, which stands in the file of one: give a chart, ' +
      "such as new Chart(app, 'shop'), or a construct in one",
  ],
  'hostname on a route': [
    (app) =>
      gateway(app) &&
      new HttpRoute(
        new Chart(app, 'web'),
        'route',
        any({ gateway: app.node.findChild('gw'), backend: Backend.fromName('web', 80), hostname: 'www.example.com' }),
      ),
    '[web/route] hostname: is no property of HttpRouteProps. Did you mean "hostnames"?',
  ],
  'text for the address of a gateway': [
    (app) => new SharedGateway(app, 'gw', any({ addresses: ['172.28.201.37'] })),
    '[gw] addresses[0] "172.28.201.37": must be a GatewayAddress: GatewayAddress.of("172.28.201.37"), reserve(…) ' +
      'of an AddressPool, reserve(…) of a CiliumLB',
  ],
  'small letters on a peering': [
    (app) =>
      new BgpPeering(
        app,
        'bgp',
        any({ localAsn: 64512, peers: [router(app)], nodeselector: {}, holdtime: 9, passwordsecret: 'bgp' }),
      ),
    [
      '[bgp] nodeselector: is no property of BgpPeeringProps. Did you mean "nodeSelector"?',
      '[bgp] holdtime: is no property of BgpPeeringProps. Did you mean "holdTime"?',
      '[bgp] passwordsecret: is no property of BgpPeeringProps. Did you mean "passwordSecret"?',
    ].join('\n'),
  ],
  'a password under a wrong name, which no message shows': [
    (app) => new FrrRouter(app, 'frr', any({ asn: 64513, cluster: new K3dCluster(app, 'k3d'), passwort: 'geheim' })),
    '[frr] passwort: is no property of FrrRouterProps. Did you mean "password"?',
  ],
  'a password that is no text, which no message shows': [
    (app) => new FrrRouter(app, 'frr', any({ asn: 64513, cluster: new K3dCluster(app, 'k3d'), password: 12345678 })),
    '[frr] password: must be text',
  ],
  'agent on a cluster': [
    (app) => new K3dCluster(app, 'k3d', any({ agent: 2 })),
    '[k3d] agent: is no property of K3dClusterProps. Did you mean "agents"?',
  ],
  'a plain object for TLS': [
    (app) => new HaproxyEdge(app, 'edge', any({ gateways: [gateway(app)], tls: {} })),
    '[edge] tls {}: must be an EdgeTls: EdgeTls.passthrough(…), EdgeTls.terminate(…)',
  ],
  'no gateway': [
    (app) => new HttpRoute(new Chart(app, 'web'), 'route', any({ backend: Backend.fromName('web', 80) })),
    '[web/route] gateway: is missing: must be an IGateway: new ListenerSet(…), new SharedGateway(…), ' +
      'SharedGateway.fromAttributes(…)',
  ],
  'no properties': [
    (app) => new FrrRouter(app, 'frr', any(undefined)),
    '[frr] props: is missing: must be an object of properties, those of FrrRouterProps',
  ],
  'text for a peer': [
    (app) => new BgpPeering(app, 'bgp', any({ localAsn: 64512, peers: ['172.28.0.1'] })),
    '[bgp] peers[0] "172.28.0.1": must be an IBgpRouter: new BirdRouter(…), new FrrRouter(…), new ' +
      'GobgpRouter(…), new OpnsenseRouter(…), new UnifiRouter(…), BgpRouter.fromAttributes(…), ' +
      'BgpRouter.fromDefaultGateway(…)',
  ],
  'a construct that is no peer': [
    (app) => new BgpPeering(app, 'bgp', any({ localAsn: 64512, peers: [new K3dCluster(app, 'k3d')] })),
    '[bgp] peers[0] K3dCluster k3d: must be an IBgpRouter: new BirdRouter(…), new FrrRouter(…), new ' +
      'GobgpRouter(…), new OpnsenseRouter(…), new UnifiRouter(…), BgpRouter.fromAttributes(…), ' +
      'BgpRouter.fromDefaultGateway(…)',
  ],
  'text for a list': [
    (app) => new CiliumLB(app, 'pool', any({ cidrs: '192.0.2.0/24' })),
    '[pool] cidrs "192.0.2.0/24": must be a list of texts. Did you mean ["192.0.2.0/24"]?',
  ],
  'one for a list': [
    (app) => new HaproxyEdge(app, 'edge', any({ gateways: gateway(app) })),
    '[edge] gateways ExistingGateway gw: must be a list of IGateway (new ListenerSet(…), new SharedGateway(…), ' +
      'SharedGateway.fromAttributes(…)). Put it in brackets',
  ],
  'a list for one': [
    (app) => new HttpRoute(new Chart(app, 'web'), 'route', any({ gateway: gateway(app), backend: [] })),
    '[web/route] backend []: must be a Backend: Backend.fromName(…), Backend.fromReference(…), Backend.fromService(…)',
  ],
  'a pool without networks': [
    (app) => pool(app).addPool('x', any({})),
    '[pool/x] cidrs []: a pool needs one network at least',
  ],
  'labels as kubectl takes them': [
    (app) => new K3dCluster(app, 'k3d', any({ nodeLabels: 'a=b' })),
    '[k3d] nodeLabels "a=b": must be an object with texts. Did you mean { "a": "b" }?',
  ],
  'NaN for a number': [
    (app) => pool(app).reserve(NaN),
    '[pool] reserve address NaN: must be text or a number, and NaN is what becomes of a value that is missing or ' +
      'no number',
  ],
  'labels that are no texts': [
    (app) => new K3dCluster(app, 'k3d', any({ nodeLabels: { bgp: true, rack: 7, row: NaN } })),
    '[k3d] nodeLabels.bgp true: must be text. Did you mean "true"?\n' +
      '[k3d] nodeLabels.rack 7: must be text. Did you mean "7"?\n' +
      '[k3d] nodeLabels.row NaN: must be text',
  ],
  'a number for a time': [
    (app) => new BgpPeering(app, 'bgp', any({ localAsn: 64512, peers: [], holdTime: 9 })),
    '[bgp] holdTime 9: must be a Duration: Duration.seconds(9)',
  ],
  'part of a number': [
    (app) => new K3dCluster(app, 'k3d').subnetOf(1.5, 2),
    '[k3d] subnetOf(1.5, 2): 172.28.0.0/16 cut into 2^1.5 parts has no part 2. Count from 0, and stay within 32 bits',
  ],
  'a negative number': [
    (app) => pool(app).pool!.host(-1),
    '[pool] host(-1): 192.0.2.0/24 has the numbers 0 to 255. Take one of these',
  ],
  'part of an address': [
    (app) => pool(app).pool!.host(1.5),
    '[pool] host(1.5): 192.0.2.0/24 has the numbers 0 to 255. Take one of these',
  ],
  null: [(app) => new K3dCluster(app, 'k3d', any({ name: null })), '[k3d] name null: must be text, or left out'],
  'a property of a property': [
    (app) => new K3dCluster(app, 'k3d', any({ network: { subnet: 172, subnte: 'x' } })),
    '[k3d] network.subnet 172: must be text\n[k3d] network.subnte: is no property of DockerNetworkOptions. Did ' +
      'you mean "subnet"?',
  ],
  'a member of an enum as text': [
    (app) => new FrrRouter(app, 'frr', any({ asn: 64513, cluster: new K3dCluster(app, 'k3d'), neighbors: 'Explicit' })),
    '[frr] neighbors "Explicit": must be NeighborDiscovery.EXPLICIT',
  ],
  'what is like nothing': [
    (app) => new K3dCluster(app, 'k3d', any({ network: { driver: 'bridge' } })),
    '[k3d] network.driver: is no property of DockerNetworkOptions, which has name, subnet',
  ],
  'properties of a static': [
    () => Listener.https(any({ port: '443' })),
    'Listener.https certificate: is missing: must be a Certificate: Certificate.fromIssuer(…), ' +
      'Certificate.fromObject(…), Certificate.fromSecret(…)\nListener.https port "443": must be a number. Did ' +
      'you mean 443?',
  ],
  'an argument of a static': [() => GatewayAddress.of(any(5)), 'GatewayAddress.of address 5: must be text'],
  'a hole in a list': [
    // biome-ignore lint/suspicious/noSparseArray: a comma too many is what is tested.
    (app) => new CiliumLB(app, 'pool', any({ cidrs: [, '192.0.2.0/24'] })),
    '[pool] cidrs[0]: is missing: must be text',
  ],
  'properties that are still a promise': [
    (app) => new CiliumLB(app, 'pool', any(Promise.resolve({}))),
    '[pool] props Promise: must be an object of properties, those of CiliumLBProps',
  ],
  'properties in a Map': [
    (app) => new CiliumLB(app, 'pool', any(new Map([['cidr', '192.0.2.0/24']]))),
    '[pool] props Map: must be an object of properties, those of CiliumLBProps',
  ],
  'a slip in what a prototype has': [
    (app) => new CiliumLB(app, 'pool', any(Object.create({ cidr: ['192.0.2.0/24'], team: 'web' }))),
    '[pool] cidr: is no property of CiliumLBProps. Did you mean "cidrs"?',
  ],
  'a name with a line break, which the message shows': [
    (app) => new SharedGateway(app, 'a\n[b] c', any({ listeners: 5 })),
    '[a\\n[b] c] listeners 5: must be a list of Listener (Listener.http(…), Listener.https(…), Listener.tcp(…), ' +
      'Listener.tlsPassthrough(…), Listener.tlsTerminate(…), Listener.udp(…))',
  ],
  'no id': [(app) => new CiliumLB(app, any(undefined)), 'new CiliumLB id: is missing: must be text'],
  'a method of what a construct made, by the name of the construct': [
    (app) => pool(app).pool!.reserve(any(null)),
    '[pool] reserve address null: must be text or a number',
  ],
  'no scope': [
    () => new FrrRouter(any(undefined), 'frr', { asn: 64513 }),
    'new FrrRouter scope: is missing: must be a construct',
  ],
  'metadata that is none': [
    (app) =>
      new HttpRoute(
        new Chart(app, 'web'),
        'route',
        any({ gateway: gateway(app), backend: Backend.fromName('web', 80), metadata: { name: 5 } }),
      ),
    '[web/route] metadata.name 5: must be text',
  ],
  'a slip in a class that extends ours': [
    (app) => new Lab(app, 'lab', any({ team: 'web', agent: 2 })),
    '[lab] agent: is no property of K3dClusterProps. Did you mean "agents"?',
  ],
};

interface LabProps extends library.K3dClusterProps {
  readonly team: string;
}

/** As users write it: a construct of ours with more properties. */
class Lab extends K3dCluster {
  constructor(scope: Construct, id: string, props: LabProps) {
    super(scope, id, props);
  }
}

for (const [what, [build, message]] of Object.entries(REFUSALS))
  test(`refuses ${what}`, () => {
    assert.throws(
      () => {
        const app = new App();
        build(app);
        app.synthYaml();
      },
      (error: Error) => {
        const told = error.message.replace('Validation failed with the following errors:\n', '');
        assert.equal(unwrapped(told).join('\n'), message);
        return true;
      },
    );
  });

test('a class that extends ours hands on all of its properties', () => {
  assert.equal(new Lab(new App(), 'lab', { team: 'web', agents: 2 }).clusterName, 'lab');
});

test('properties may be of a class of the user, and stand in a module', () => {
  class Size {
    readonly agents = 2;
    readonly note = 'small';
  }
  new K3dCluster(new App(), 'k3d', new Size());
  const module = Object.assign(Object.create(null), { agents: 2, [Symbol.toStringTag]: 'Module' });
  assert.equal(new K3dCluster(new App(), 'k3d', module).clusterName, 'k3d');
});

test('undefined is as if it was left out, under any name', () => {
  const props = any({ name: undefined, somethingElse: undefined });
  assert.equal(new K3dCluster(new App(), 'k3d', props).clusterName, 'k3d');
});

test('metadata may have what cdk8s lets it have, and values that it resolves later', () => {
  const app = new App();
  const metadata = any({ generateName: 'x', labels: Lazy.any({ produce: () => ({ a: 'b' }) }) });
  new library.CertManagerCertificate(new Chart(app, 'web'), 'cert', {
    dnsNames: ['www.example.com'],
    issuer: library.Issuer.cluster('ca'),
    metadata,
  });
});

test('an object of another copy of the package is taken, whatever a bundler made of its name', () => {
  class A {}
  Object.assign(A, { [Symbol.for('jsii.rtti')]: { fqn: 'cdk8s-cilium.Backend', version: '0.1.0' } });
  const other = { Backend: class Backend {} };
  for (const backend of [new A(), new other.Backend()]) checkCall('Filter.mirror', [backend]);
});

test('what implements an interface is told by its members', () => {
  class Elsewhere extends Construct {
    readonly asn = 64513;
    readonly addresses = ['192.0.2.1'];
  }
  const app = new App();
  new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [new Elsewhere(app, 'elsewhere')] });
  assert.equal(ApiObject.of(app.node.findChild('bgp').node.children[0]).kind, 'CiliumBGPClusterConfig');
});
