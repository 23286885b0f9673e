// A larger host than that of main.ts: two Gateways of two namespaces behind one HAProxy, each with an address of a pool
// of its own, names that are exact, wildcards and wildcards within wildcards, and routes of other namespaces.
import { ApiObject, Chart, type App } from 'cdk8s';
import {
  Backend,
  BgpPeering,
  BirdRouter,
  CiliumInstall,
  CiliumLB,
  FrrRouter,
  HaproxyEdge,
  HostSetup,
  HttpRoute,
  IBgpRouter,
  IGateway,
  K3dCluster,
  Listener,
  Namespaces,
  SharedGateway,
} from '../../lib';
import { dotted } from './cilium';

export const FIRST = '172.50.201.37';
export const SECOND = '172.50.202.5';
/** Addresses of the widest pool, of 65,536. */
export const wide = (count: number): string[] => Array.from({ length: count }, (_, i) => dotted(0x0a400001 + i));

/** Where each host leads: `GATEWAY/ROUTE`, or to HAProxy's own 404. Written from the Gateway API, not from output. */
export const LEADS_TO: Record<string, string | undefined> = {
  'web.example.com': 'first/web',
  'WEB.Example.COM': 'first/web',
  'web.example.com:8080': 'first/web',
  'docs.example.com': 'first/docs',
  'x.apps.example.com': 'first/apps',
  'a.b.c.apps.example.com': 'first/apps',
  'X.Apps.example.com:80': 'first/apps',
  'special.apps.example.com': 'second/special', // exact before wildcard
  'y.special.apps.example.com': 'first/apps',
  'z.deep.apps.example.com': 'second/deep', // of wildcards the longest
  'deep.apps.example.com': 'first/apps',
  'one.team.example.com': 'second/team',
  'a.b.team.example.com:443': 'second/team',
  'apps.example.com': undefined, // a wildcard is one label at least
  'team.example.com': undefined,
  'xapps.example.com': undefined,
  'xweb.example.com': undefined,
  'web.example.com.evil.example': undefined,
  'example.com': undefined,
  '192.0.2.1': undefined,
  '': undefined,
  '.': undefined,
  ':80': undefined,
};

/** How many host names there are without more. */
export const OWN_NAMES = 6;

/** `names` more host names, on routes of 16 as the CRD allows. */
export function twoGateways(app: App, names = 0, edge = haproxy, router = frr): void {
  const cluster = new K3dCluster(app, 'cluster', {
    name: 'cilium-cluster',
    image: 'rancher/k3s:v1.25.7-k3s1',
    servers: 1,
    agents: 2,
    token: 'Ciliumk3d1',
    network: { name: 'cilium', subnet: '172.50.0.0/16' },
    podCidr: '10.21.0.0/16',
    serviceCidr: '10.201.0.0/16',
    apiHostIp: '127.172.50.1',
    apiPort: 6443,
    nodeLabels: { bgp_enabled: 'true' },
  });
  const cilium = new CiliumInstall(app, 'cilium', { cluster, version: '1.14.1' });
  const pools = new CiliumLB(app, 'pools', { cilium, cidrs: [cluster.subnetOf(8, 201)] });
  const other = pools.addPool('other', { cidrs: ['172.50.202.0/28'] });
  pools.addPool('wide', { cidrs: ['10.64.0.0/16'] });
  const peer = router(app, cluster);
  new BgpPeering(app, 'bgp', { cilium, localAsn: 64512, peers: [peer], nodeSelector: cluster.nodeLabels });

  const backend = Backend.fromName('web', 80);
  const first = new SharedGateway(app, 'first', { cilium, addresses: [pools.reserve(37)] });
  first.addRoute('web', { backend, hostnames: ['web.example.com'] });
  first.addRoute('docs', { backend, hostnames: ['docs.example.com'] });
  new HttpRoute(new Chart(app, 'apps-chart', { namespace: 'apps' }), 'apps', {
    gateway: first,
    backend,
    hostnames: ['*.apps.example.com'],
    metadata: { name: 'apps' },
  });

  const second = new SharedGateway(app, 'second', {
    cilium,
    namespace: 'team',
    addresses: [other.reserve(5)],
    allowedNamespaces: Namespaces.withLabels({ team: 'yes' }),
    listeners: [
      Listener.http({ name: 'team', hostname: '*.team.example.com' }),
      Listener.http({ name: 'special', hostname: 'special.apps.example.com' }),
      Listener.http({ name: 'deep', hostname: '*.deep.apps.example.com' }),
    ],
  });
  const namespaces = new Chart(app, 'namespaces');
  new ApiObject(namespaces, 'ours', {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: 'ours', labels: { team: 'yes' } },
  });
  const ours = new Chart(app, 'ours-chart', { namespace: 'ours' });
  for (const name of ['team', 'special', 'deep'])
    new HttpRoute(ours, name, { gateway: second, backend, listener: name, metadata: { name } });

  const route = (id: string, hostnames: string[]) => first.addRoute(id, { backend, hostnames });
  for (let from = 0; from < names; from += 16) {
    route(
      `more-${from}`,
      Array.from({ length: Math.min(16, names - from) }, (_, i) => `h${from + i}.many.example.com`),
    );
  }
  edge(app, [first, second]);
  new HostSetup(app, 'host');
}

export function frr(app: App, cluster: K3dCluster): IBgpRouter {
  return new FrrRouter(app, 'frr', { cluster, asn: 64513 });
}

/** BIRD in the place of FRR. */
export function bird(app: App, cluster: K3dCluster): IBgpRouter {
  return new BirdRouter(app, 'bird', { cluster, asn: 64513 });
}

export function haproxy(app: App, gateways: IGateway[]): void {
  new HaproxyEdge(app, 'edge', { gateways });
}
