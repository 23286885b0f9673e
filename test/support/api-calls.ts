// Every call of the public API with arguments that it takes, by what lib/api/table.ts knows of it.
import { ApiObject, App, Chart } from 'cdk8s';
import * as library from '../../lib';
import { CALLS, STRUCTS } from '../../lib/api/table';

/** Text that is right for a property or parameter of this name. Of others, any is. */
const TEXTS: Record<string, string> = {
  address: '192.0.2.1',
  addresses: '192.0.2.1',
  certificateDirectory: '/etc/haproxy/certificates',
  cidrs: '192.0.2.0/24',
  allowOrigins: 'https://example.com',
  dnsNames: 'www.example.com',
  domain: 'example.com',
  hostname: 'www.example.com',
  hostnames: 'www.example.com',
  name: 'name',
  group: 'example.com',
  kind: 'Kind',
  regex: '/v[0-9]+/.*',
  prefix: '/prefix',
  ranges: '192.0.2.10-192.0.2.20',
  path: '/path',
  reason: 'a reason',
  service: 'example.Service',
  version: '1.20.2',
};

/** Numbers that are right, where 1 is not. */
const NUMBERS: Record<string, number> = { asn: 64513, localAsn: 64512 };

let count = 0;
const next = () => `n${count++}`;
const object = (app: App, apiVersion: string, kind: string) =>
  new ApiObject(new Chart(app, next()), 'object', { apiVersion, kind, metadata: { name: 'object' } });

/** An object of each class and interface, and a construct for those that want any. */
export const OBJECTS: Record<string, (app: App) => any> = {
  AddressPool: (app) => new library.CiliumLB(app, next()).addPool(next(), { cidrs: ['192.0.2.0/24'] }),
  Advertisement: () => library.Advertisement.podCidrs(),
  Backend: () => library.Backend.fromName('web', 80),
  BgpPeering: (app) => new library.BgpPeering(app, next(), { localAsn: 64512, peers: [OBJECTS.IBgpRouter(app)] }),
  BirdRouter: (app) =>
    new library.BirdRouter(app, next(), { asn: 64513, addresses: ['192.0.2.1'], listenRanges: ['192.0.2.0/24'] }),
  CaCertificate: () => library.CaCertificate.fromConfigMap('ca'),
  CaddyTls: () => library.CaddyTls.internal(),
  Certificate: () => library.Certificate.fromSecret('tls'),
  CiliumLB: (app) => new library.CiliumLB(app, next(), { cidrs: ['192.0.2.0/24'] }),
  ClientAddress: () => library.ClientAddress.forwardedFor(),
  Construct: (app) => object(app, 'v1', 'Service'),
  EdgeTls: () => library.EdgeTls.passthrough(),
  Filter: () => library.Filter.redirect({ scheme: library.RedirectScheme.HTTPS }),
  FrrRouter: (app) =>
    new library.FrrRouter(app, next(), { asn: 64513, addresses: ['192.0.2.1'], listenRanges: ['192.0.2.0/24'] }),
  GatewayAddress: () => library.GatewayAddress.of('192.0.2.1'),
  GobgpRouter: (app) =>
    new library.GobgpRouter(app, next(), { asn: 64513, addresses: ['192.0.2.1'], listenRanges: ['192.0.2.0/24'] }),
  GrpcMatch: () => library.GrpcMatch.header('x-header', 'value'),
  HaproxyEdge: (app) => new library.HaproxyEdge(app, next(), { gateways: [OBJECTS.IGateway(app)] }),
  IBgpRouter: (app) => library.BgpRouter.fromAttributes(app, next(), { asn: 64513, addresses: ['192.0.2.1'] }),
  ICilium: (app) => library.CiliumInstall.fromAttributes(app, next(), { version: '1.20.2' }),
  ICluster: (app) => library.Cluster.fromAttributes(app, next(), { name: 'cluster' }),
  IGateway: (app) =>
    library.SharedGateway.fromAttributes(app, next(), { name: 'gw', namespace: 'default', addresses: ['192.0.2.1'] }),
  IGatewayClass: (app) => new library.CiliumGatewayClass(app, next()),
  Issuer: () => library.Issuer.cluster('ca'),
  DockerCluster: (app) => new library.K3dCluster(app, next()),
  K3dCluster: (app) => new library.K3dCluster(app, next()),
  KindCluster: (app) => new library.KindCluster(app, next()),
  Listener: () => library.Listener.http(),
  Match: () => library.Match.header('x-header', 'value'),
  Namespaces: () => library.Namespaces.all(),
  NginxEdge: (app) => new library.NginxEdge(app, next(), { gateways: [OBJECTS.IGateway(app)] }),
  Services: () => library.Services.all(),
  SharedGateway: (app) => new library.SharedGateway(app, next()),
  OpnsenseRouter: (app) =>
    new library.OpnsenseRouter(app, next(), { asn: 64513, addresses: ['192.0.2.1'], cluster: clusterOfOne(app) }),
  UnifiRouter: (app) =>
    new library.UnifiRouter(app, next(), { asn: 64513, addresses: ['192.0.2.1'], listenRanges: ['192.0.2.0/24'] }),
};

/** A right value of a kind, for a property or parameter of this name. */
export function right(app: App, kind: string, name: string): any {
  const type = kind.replace('?', '');
  if (type.startsWith('[')) return [right(app, type.slice(1, -1), name)];
  if (type.startsWith('{')) return { key: 'value' };
  if (STRUCTS[type]) return struct(app, type);
  if (OBJECTS[type]) return OBJECTS[type](app);
  if (type.startsWith('string') || type === 'secret') return TEXTS[name] ?? next();
  if (type === 'number') return NUMBERS[name] ?? 1;
  if (type === 'boolean') return true;
  return type === 'any' ? {} : Object.values((library as any)[type])[0];
}

/** A struct with what it cannot be without. */
export function struct(app: App, name: string): Record<string, any> {
  const needed = Object.entries(STRUCTS[name]).filter(([, kind]) => !kind.endsWith('?'));
  const given = Object.fromEntries(needed.map(([property, kind]) => [property, right(app, kind, property)]));
  return { ...given, ...ALSO[name]?.(app) };
}

/** What a struct needs and its type does not say. */
const ALSO: Record<string, (app: App) => Record<string, any>> = {
  LabelExpression: () => ({ values: ['value'] }),
  LabelSelectorOptions: () => ({ labels: { key: 'value' } }),
  AddressPoolOptions: () => ({ cidrs: ['192.0.2.0/24'] }),
  BirdRouterProps: () => ({ addresses: ['192.0.2.1'], listenRanges: ['192.0.2.0/24'] }),
  FrrRouterProps: () => ({ addresses: ['192.0.2.1'], listenRanges: ['192.0.2.0/24'] }),
  GobgpRouterProps: () => ({ addresses: ['192.0.2.1'], listenRanges: ['192.0.2.0/24'] }),
  NodeSettingsProps: () => ({ settings: { debug: 'true' } }),
  PodIpPoolProps: () => ({ ipv4: { cidrs: ['10.10.0.0/16'], maskSize: 27 } }),
  PodIpRange: () => ({ cidrs: ['10.10.0.0/16'], maskSize: 27 }),
  OpnsenseRouterProps: (app) => ({ addresses: ['192.0.2.1'], cluster: clusterOfOne(app) }),
  UnifiRouterProps: () => ({ addresses: ['192.0.2.1'], listenRanges: ['192.0.2.0/24'] }),
  GrpcRouteProps: () => ({ backend: OBJECTS.Backend(new App()) }),
  HttpRouteOptions: () => ({ backend: OBJECTS.Backend(new App()) }),
  HttpRouteProps: () => ({ backend: OBJECTS.Backend(new App()) }),
  RedirectOptions: () => ({ scheme: 'https' }),
  RewriteOptions: () => ({ path: '/' }),
  HeaderOptions: () => ({ remove: ['x-header'] }),
  TlsRouteProps: (app) => ({ gateway: gatewayFor(app, library.Listener.tlsPassthrough()) }),
};

function clusterOfOne(app: App): library.ICluster {
  const nodes = [{ name: 'node-1', addresses: ['192.0.2.11'] }];
  return library.Cluster.fromAttributes(app, next(), { name: 'cluster', nodeNetworks: ['192.0.2.0/24'], nodes });
}

function gatewayFor(app: App, listener: library.Listener): library.IGateway {
  return new library.SharedGateway(app, next(), { listeners: [listener] });
}

/** Arguments of calls that want one object and no other. */
const ARGS: Record<string, (app: App) => any[]> = {
  'BgpPeering#addPeer': (app) => [
    library.BgpRouter.fromAttributes(app, next(), { asn: 64513, addresses: ['192.0.2.2'] }),
    { multihop: 2 },
  ],
  'CaCertificate.fromObject': (app) => [object(app, 'v1', 'ConfigMap')],
  'Certificate.fromObject': (app) => [object(app, 'v1', 'Secret')],
  'Checks.disable': (app) => [app, 'pool-empty', 'a reason'],
  'Checks.enable': (app) => [app],
};

/** Arguments that a call takes. */
export function args(app: App, call: string): any[] {
  if (ARGS[call]) return ARGS[call](app);
  return Object.entries(CALLS[call]).map(([name, kind]) =>
    name === 'scope' ? new Chart(app, next()) : name === 'id' ? next() : right(app, kind, name),
  );
}

/** Makes a call. */
export function make(app: App, call: string, given: any[]): unknown {
  const exported = library as any;
  // A list as an argument is what the call takes one by one.
  const last = Object.values(CALLS[call]).at(-1)!;
  const spread = last.startsWith('[') && Array.isArray(given.at(-1)) ? [...given.slice(0, -1), ...given.at(-1)] : given;
  if (call.startsWith('new ')) return new exported[call.slice(4)](...spread);
  const [owner, method] = call.split(/[.#]/);
  const on = call.includes('#') ? OBJECTS[owner](app) : exported[owner];
  return on[method](...spread);
}
