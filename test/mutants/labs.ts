// Labs that are right as a whole, each of another shape. `parts` changes what one construct of a lab is given.
import { productionGateway } from '../support/production';
import { ApiObject, App, Chart, Duration, JsonPatch } from 'cdk8s';
import { CiliumBGPPeeringPolicy } from 'cdk8s-cilium/imports/cilium.io';
import {
  Backend,
  BgpPeering,
  BgpPeeringProps,
  BgpRouter,
  Checks,
  CiliumInstall,
  CiliumInstallProps,
  CiliumLB,
  CiliumLBProps,
  Cluster,
  FrrRouter,
  FrrRouterProps,
  HaproxyEdge,
  HaproxyEdgeProps,
  HostSetup,
  HttpRoute,
  HttpRouteProps,
  HubbleRoute,
  K3dCluster,
  K3dClusterProps,
  Listener,
  Namespaces,
  NeighborDiscovery,
  Services,
  SharedGateway,
  SharedGatewayProps,
} from '../../lib';

/** Props that take the place of a lab's own. */
export interface Parts {
  readonly cluster?: Partial<K3dClusterProps>;
  readonly cilium?: Partial<CiliumInstallProps>;
  readonly pool?: Partial<CiliumLBProps>;
  readonly router?: Partial<FrrRouterProps>;
  readonly bgp?: Partial<BgpPeeringProps>;
  readonly gateway?: Partial<SharedGatewayProps>;
  readonly route?: Partial<HttpRouteProps>;
  readonly edge?: Partial<HaproxyEdgeProps>;
}

/** What a lab has, by the paths of its constructs: it decides which mutations apply to it. */
export interface Lab {
  readonly name: string;
  readonly build: (app: App, parts?: Parts) => void;
  readonly isDualStack?: boolean;
  /** Its release says so of listeners. */
  readonly refusesProtocolPairs?: boolean;
  /** API objects of address pools, and the field of their blocks. */
  readonly pools: string[];
  readonly blocks: 'cidrs' | 'blocks';
  readonly policy?: string;
  /** The object that is a generated L1: patches use its names of fields. */
  readonly l1?: string;
  readonly clusterConfig?: string;
  readonly peerConfig?: string;
  readonly advertisement?: string;
  readonly gateways: { readonly path: string; readonly name: string; readonly namespace: string }[];
  readonly routes: string[];
  /** The router's own address, and those of nodes, where the app knows them. */
  readonly routerAddress: string;
  readonly nodes: { readonly name: string; readonly address: string }[];
  readonly podCidr?: string;
  /** Paths of companions. */
  readonly k3d?: string;
  readonly install?: string;
  readonly frr?: string;
  readonly edge?: string;
  readonly gatewayApi: string;
  readonly cilium: string;
}

const K3S = 'rancher/k3s:v1.33.5-k3s1';
const HTTPS = {
  name: 'https',
  port: 443,
  protocol: 'HTTPS',
  tls: { mode: 'Terminate', certificateRefs: [{ name: 'wildcard' }] },
  allowedRoutes: { namespaces: { from: 'All' } },
};

function k3dNodes(cluster: string, subnet: string, count: number): Lab['nodes'] {
  return Array.from({ length: count }, (_, i) => ({
    name: `k3d-${cluster}-${i === 0 ? 'server-0' : `agent-${i - 1}`}`,
    address: `${subnet}.${i + 2}`,
  }));
}

/** The content of main.ts. */
function lab(app: App, parts: Parts = {}): void {
  const cluster = new K3dCluster(app, 'cluster', {
    name: 'cilium-cluster',
    image: 'rancher/k3s:v1.25.7-k3s1',
    servers: 1,
    agents: 2,
    token: 'Ciliumk3d1',
    network: { name: 'cilium', subnet: '172.28.0.0/16' },
    podCidr: '10.21.0.0/16',
    serviceCidr: '10.201.0.0/16',
    apiHostIp: '127.172.28.1',
    apiPort: 6443,
    nodeLabels: { bgp_enabled: 'true' },
    ...parts.cluster,
  });
  const cilium = new CiliumInstall(app, 'cilium', { cluster, version: '1.14.1', ...parts.cilium });
  const pool = new CiliumLB(app, 'ippool', { cilium, cidrs: [cluster.subnetOf(8, 201)], ...parts.pool });
  const router = new FrrRouter(app, 'frr', { cluster, asn: 64513, ...parts.router });
  new BgpPeering(app, 'bgpp', {
    cilium,
    localAsn: 64512,
    peers: [router],
    nodeSelector: { bgp_enabled: 'true' },
    ...parts.bgp,
  });
  const gateway = new SharedGateway(app, 'shared-gw', { cilium, addresses: [pool.reserve(37)], ...parts.gateway });
  new HubbleRoute(app, 'hubble', { cilium, gateway, hostnames: parts.route?.hostnames ?? ['hubble.example.com'] });
  new HaproxyEdge(app, 'edge', { gateways: [gateway], ...parts.edge });
  new HostSetup(app, 'host');
}

/** Several pools and gateways, HTTPS and a redirect, Services and a grant. */
function several(app: App, parts: Parts = {}): void {
  const cluster = new K3dCluster(app, 'cluster', {
    name: 'shop',
    image: K3S,
    agents: 2,
    nodeLabels: { bgp: 'yes' },
    ...parts.cluster,
  });
  const cilium = new CiliumInstall(app, 'cilium', { cluster, version: '1.20.2', ...parts.cilium });
  const pools = new CiliumLB(app, 'pools', { cilium, cidrs: ['172.28.128.0/24'], ...parts.pool });
  pools.addPool('games', {
    cidrs: ['172.28.129.0/24', '172.28.130.0/28'],
    services: Services.withLabels({ team: 'games' }),
  });
  const router = new FrrRouter(app, 'frr', { cluster, asn: 64513, ...parts.router });
  new BgpPeering(app, 'bgp', { cilium, localAsn: 64512, peers: [router], nodeSelector: { bgp: 'yes' }, ...parts.bgp });

  const open = new SharedGateway(app, 'open', {
    cilium,
    addresses: [pools.reserve(10)],
    listeners: [Listener.http({ hostname: '*.example.com' })],
    ...parts.gateway,
  });
  ApiObject.of(open).addJsonPatch(JsonPatch.add('/spec/listeners/1', { ...HTTPS, hostname: '*.example.com' }));
  const inner = new SharedGateway(app, 'inner', {
    cilium,
    addresses: [pools.reserve(11)],
    allowedNamespaces: Namespaces.same(),
    namespace: 'inner',
  });

  const shop = new Chart(app, 'shop', { namespace: 'shop' });
  const service = new ApiObject(shop, 'service', {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'shop' },
    spec: { selector: { app: 'shop' }, ports: [{ port: 80 }] },
  });
  new HttpRoute(shop, 'shop', {
    gateway: open,
    hostnames: ['shop.example.com'],
    backend: Backend.fromService(service),
    ...parts.route,
  });
  open.addRoute('cart', { hostnames: ['cart.example.com'], backend: Backend.fromService(service) });
  const redirect = open.addRoute('redirect', { hostnames: ['old.example.com'], backend: Backend.fromName('none', 80) });
  ApiObject.of(redirect).addJsonPatch(
    JsonPatch.replace('/spec/rules', [
      { filters: [{ type: 'RequestRedirect', requestRedirect: { scheme: 'https' } }] },
    ]),
  );
  inner.addRoute('wiki', { hostnames: ['wiki.example.org'], backend: Backend.fromName('wiki', 8080) });

  new ApiObject(new Chart(app, 'games'), 'server', {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'games', labels: { team: 'games' }, annotations: { 'lbipam.cilium.io/ips': '172.28.129.7' } },
    spec: { type: 'LoadBalancer', selector: { app: 'games' }, ports: [{ port: 27015, protocol: 'UDP' }] },
  });
  new HaproxyEdge(app, 'edge', { gateways: [open, inner], ...parts.edge });
  new HostSetup(app, 'host');
}

/** Both families, side by side. */
function dualStack(app: App, parts: Parts = {}): void {
  const cluster = new K3dCluster(app, 'cluster', {
    name: 'both',
    image: K3S,
    agents: 2,
    nodeLabels: { bgp: 'yes' },
    ipv6: { subnet: 'fd00:db8::/64' },
    ...parts.cluster,
  });
  const cilium = new CiliumInstall(app, 'cilium', { cluster, version: '1.19.4', ...parts.cilium });
  const pools = new CiliumLB(app, 'pools', { cilium, cidrs: ['172.28.128.0/24'], ...parts.pool });
  const pool6 = pools.addPool('six', { cidrs: ['fd00:db8::8000:0:0:0/112'] });
  const router = new FrrRouter(app, 'frr', { cluster, asn: 64513, ...parts.router });
  new BgpPeering(app, 'bgp', { cilium, localAsn: 64512, peers: [router], nodeSelector: { bgp: 'yes' }, ...parts.bgp });
  const gateway = new SharedGateway(app, 'web', {
    cilium,
    addresses: [pools.reserve(10), pool6.reserve(16)],
    ...parts.gateway,
  });
  gateway.addRoute('site', { hostnames: ['www.example.com'], backend: Backend.fromName('site', 80), ...parts.route });
  new HaproxyEdge(app, 'edge', { gateways: [gateway], ...parts.edge });
  new HostSetup(app, 'host');
}

/** A cluster that exists, each node a neighbor by its address. */
function existing(app: App, parts: Parts = {}): void {
  const cluster = Cluster.fromAttributes(app, 'cluster', {
    name: 'rack-1',
    nodeNetworks: ['192.0.2.0/24'],
    podCidrs: ['10.0.0.0/16'],
    serviceCidrs: ['10.96.0.0/12'],
    nodes: [
      { name: 'worker-1', addresses: ['192.0.2.21'], labels: { bgp: 'speaker' } },
      { name: 'worker-2', addresses: ['192.0.2.22'], labels: { bgp: 'speaker' } },
    ],
  });
  const cilium = new CiliumInstall(app, 'cilium', { cluster, version: '1.16.19', ...parts.cilium });
  const pools = new CiliumLB(app, 'addresses', {
    cilium,
    cidrs: ['198.51.100.0/25', '198.51.100.192/26'],
    ...parts.pool,
  });
  const router = new FrrRouter(app, 'frr', {
    cluster,
    asn: 64496,
    addresses: ['192.0.2.1'],
    neighbors: NeighborDiscovery.EXPLICIT,
    ...parts.router,
  });
  new BgpPeering(app, 'bgp', {
    cilium,
    localAsn: 64500,
    peers: [router],
    nodeSelector: { bgp: 'speaker' },
    holdTime: Duration.seconds(30),
    ...parts.bgp,
  });
  const gateway = new SharedGateway(app, 'public', {
    cilium,
    namespace: 'gateways',
    addresses: [pools.reserve('198.51.100.7')],
    ...parts.gateway,
  });
  gateway.addRoute('web', {
    hostnames: ['www.example.com', '*.example.net'],
    backend: Backend.fromName('web', 80),
    ...parts.route,
  });
  new HaproxyEdge(app, 'edge', { gateways: [gateway], bindAddress: '203.0.113.10', ...parts.edge });
}

/** Charts alone: no machine is known. */
function charts(app: App, parts: Parts = {}): void {
  const router = BgpRouter.fromAttributes(app, 'router', { asn: 4200000001, addresses: ['192.0.2.1'] });
  new BgpPeering(app, 'bgp', { localAsn: 4200000000, peers: [router], ...parts.bgp });
  const pool = new CiliumLB(app, 'pool', { cidrs: ['198.51.100.0/28'], ...parts.pool });
  const gateway = new SharedGateway(app, 'gw', { addresses: [pool.reserve(3)], ...parts.gateway });
  new HttpRoute(new Chart(app, 'web', { namespace: 'web' }), 'web', {
    gateway,
    hostnames: ['web.example.com'],
    backend: Backend.fromName('web', 80),
    ...parts.route,
  });
}

/** An L1 of the first BGP API, on a Cilium that is there. */
function writtenV1(app: App): void {
  CiliumInstall.fromAttributes(app, 'cilium', { version: '1.15.19' });
  Cluster.fromAttributes(app, 'cluster', {
    name: 'lab',
    nodeNetworks: ['192.0.2.0/25'],
    nodes: [
      { name: 'n1', addresses: ['192.0.2.11'], labels: { rack: 'a' } },
      { name: 'n2', addresses: ['192.0.2.12'], labels: { rack: 'a' } },
    ],
  });
  const chart = new Chart(app, 'written');
  new ApiObject(chart, 'pool', {
    apiVersion: 'cilium.io/v2alpha1',
    kind: 'CiliumLoadBalancerIPPool',
    metadata: { name: 'blue' },
    spec: { blocks: [{ cidr: '198.51.100.0/24' }] },
  });
  new CiliumBGPPeeringPolicy(chart, 'policy', {
    metadata: { name: 'rack-a' },
    spec: {
      nodeSelector: { matchLabels: { rack: 'a' } },
      virtualRouters: [
        {
          localASN: 64512,
          serviceSelector: { matchLabels: { announce: 'yes' } },
          neighbors: [{ peerAddress: '192.0.2.1/32', peerASN: 64513, holdTimeSeconds: 90, keepAliveTimeSeconds: 30 }],
        },
      ],
    },
  });
  new ApiObject(chart, 'gateway', {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'Gateway',
    metadata: { name: 'blue', namespace: 'web' },
    spec: {
      gatewayClassName: 'cilium',
      infrastructure: { labels: { announce: 'yes' }, annotations: { 'io.cilium/lb-ipam-ips': '198.51.100.20' } },
      listeners: [{ name: 'http', port: 80, protocol: 'HTTP' }],
    },
  });
  new ApiObject(chart, 'route', {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: { name: 'blue', namespace: 'web' },
    spec: {
      parentRefs: [{ name: 'blue', sectionName: 'http' }],
      hostnames: ['blue.example.com'],
      rules: [{ backendRefs: [{ name: 'blue', port: 80 }] }],
    },
  });
}

/** Objects of the second BGP API as people write them, two peers, IPv6 beside IPv4. */
function writtenV2(app: App): void {
  Checks.enable(app);
  CiliumInstall.fromAttributes(app, 'cilium', { version: '1.19.4' });
  const chart = new Chart(app, 'written');
  const add = (id: string, apiVersion: string, kind: string, metadata: object, spec: object) =>
    new ApiObject(chart, id, { apiVersion, kind, metadata: metadata as { name: string }, spec });
  add(
    'pool',
    'cilium.io/v2',
    'CiliumLoadBalancerIPPool',
    { name: 'green' },
    {
      allowFirstLastIPs: 'No',
      blocks: [
        { cidr: '198.51.100.0/24' },
        { start: '203.0.113.10', stop: '203.0.113.20' },
        { cidr: '2001:db8:1::/120' },
      ],
    },
  );
  add(
    'cluster',
    'cilium.io/v2',
    'CiliumBGPClusterConfig',
    { name: 'green' },
    {
      nodeSelector: { matchLabels: { bgp: 'yes' } },
      bgpInstances: [
        {
          name: 'main',
          localASN: 64512,
          peers: [
            { name: 'router', peerASN: 64513, peerAddress: '192.0.2.1', peerConfigRef: { name: 'router' } },
            { name: 'router-6', peerAddress: '2001:db8::1', peerConfigRef: { name: 'router' } },
          ],
        },
      ],
    },
  );
  add(
    'peer',
    'cilium.io/v2',
    'CiliumBGPPeerConfig',
    { name: 'router' },
    {
      gracefulRestart: { enabled: true },
      families: ['ipv4', 'ipv6'].map((afi) => ({
        afi,
        safi: 'unicast',
        advertisements: { matchLabels: { advertise: 'bgp' } },
      })),
    },
  );
  add(
    'advertisement',
    'cilium.io/v2',
    'CiliumBGPAdvertisement',
    { name: 'services', labels: { advertise: 'bgp' } },
    {
      advertisements: [
        {
          advertisementType: 'Service',
          service: { addresses: ['LoadBalancerIP'] },
          selector: { matchExpressions: [{ key: 'somekey', operator: 'NotIn', values: ['never'] }] },
        },
      ],
    },
  );
  add(
    'gateway',
    'gateway.networking.k8s.io/v1',
    'Gateway',
    { name: 'green', namespace: 'network' },
    {
      gatewayClassName: 'cilium',
      addresses: [{ type: 'IPAddress', value: '203.0.113.12' }],
      listeners: [{ name: 'http', port: 80, protocol: 'HTTP', allowedRoutes: { namespaces: { from: 'All' } } }, HTTPS],
    },
  );
  add(
    'route',
    'gateway.networking.k8s.io/v1',
    'HTTPRoute',
    { name: 'green', namespace: 'web' },
    {
      parentRefs: [{ name: 'green', namespace: 'network', sectionName: 'https' }],
      hostnames: ['green.example.com'],
      rules: [{ matches: [{ path: { type: 'PathPrefix', value: '/' } }], backendRefs: [{ name: 'green', port: 80 }] }],
    },
  );
}

/** Two clusters on one host: one made here, one that is known. */
function twoClusters(app: App, parts: Parts = {}): void {
  const cluster = new K3dCluster(app, 'east', {
    image: K3S,
    network: { subnet: '172.29.0.0/16' },
    podCidr: '10.51.0.0/16',
    serviceCidr: '10.151.0.0/16',
    agents: 1,
    ...parts.cluster,
  });
  Cluster.fromAttributes(app, 'west', {
    name: 'west',
    nodeNetworks: ['172.52.0.0/16'],
    podCidrs: ['10.52.0.0/16'],
    serviceCidrs: ['10.152.0.0/16'],
  });
  const cilium = new CiliumInstall(app, 'cilium', { cluster, version: '1.18.4', ...parts.cilium });
  const pool = new CiliumLB(app, 'pool', { cilium, cidrs: ['172.29.128.0/24'], ...parts.pool });
  const router = new FrrRouter(app, 'frr', { cluster, asn: 64600, ...parts.router });
  new BgpPeering(app, 'bgp', { cilium, localAsn: 64601, peers: [router], ...parts.bgp });
  const gateway = new SharedGateway(app, 'gw', { cilium, addresses: [pool.reserve(9)], ...parts.gateway });
  gateway.addRoute('web', { hostnames: ['web.example.com'], backend: Backend.fromName('web', 80), ...parts.route });
  new HaproxyEdge(app, 'edge', { gateways: [gateway], ...parts.edge });
  new HostSetup(app, 'host');
}

const V1 = 'gateway.networking.k8s.io/v1';

export const LABS: Lab[] = [
  {
    name: 'the lab',
    build: lab,
    pools: ['ippool/Default/Resource'],
    blocks: 'cidrs',
    policy: 'bgpp/Resource',
    gateways: [{ path: 'shared-gw/Resource', name: 'shared-gw', namespace: 'kube-system' }],
    routes: ['hubble/Default'],
    routerAddress: '172.28.0.1',
    nodes: k3dNodes('cilium-cluster', '172.28.0', 3),
    podCidr: '10.21.0.0/16',
    k3d: 'cluster',
    install: 'cilium',
    frr: 'frr',
    edge: 'edge',
    gatewayApi: 'gateway.networking.k8s.io/v1beta1',
    cilium: 'cilium.io/v2alpha1',
  },
  {
    name: 'several pools and gateways',
    build: several,
    refusesProtocolPairs: true,
    pools: ['pools/Default/Resource', 'pools/games/Resource'],
    blocks: 'blocks',
    clusterConfig: 'bgp/Resource',
    peerConfig: 'bgp/PeerConfig',
    advertisement: 'bgp/Advertisement',
    gateways: [
      { path: 'open/Resource', name: 'open', namespace: 'kube-system' },
      { path: 'inner/Resource', name: 'inner', namespace: 'inner' },
    ],
    routes: ['shop/shop', 'open/cart', 'inner/wiki'],
    routerAddress: '172.28.0.1',
    nodes: k3dNodes('shop', '172.28.0', 3),
    podCidr: '10.42.0.0/16',
    k3d: 'cluster',
    install: 'cilium',
    frr: 'frr',
    edge: 'edge',
    gatewayApi: V1,
    cilium: 'cilium.io/v2',
  },
  {
    name: 'both families',
    build: dualStack,
    isDualStack: true,
    pools: ['pools/Default/Resource', 'pools/six/Resource'],
    blocks: 'blocks',
    clusterConfig: 'bgp/Resource',
    peerConfig: 'bgp/PeerConfig',
    advertisement: 'bgp/Advertisement',
    gateways: [{ path: 'web/Resource', name: 'web', namespace: 'kube-system' }],
    routes: ['web/site'],
    routerAddress: '172.28.0.1',
    nodes: k3dNodes('both', '172.28.0', 3),
    podCidr: '10.42.0.0/16',
    k3d: 'cluster',
    install: 'cilium',
    frr: 'frr',
    edge: 'edge',
    gatewayApi: V1,
    cilium: 'cilium.io/v2',
  },
  {
    name: 'an existing cluster',
    build: existing,
    pools: ['addresses/Default/Resource'],
    blocks: 'blocks',
    clusterConfig: 'bgp/Resource',
    peerConfig: 'bgp/PeerConfig',
    advertisement: 'bgp/Advertisement',
    gateways: [{ path: 'public/Resource', name: 'public', namespace: 'gateways' }],
    routes: ['public/web'],
    routerAddress: '192.0.2.1',
    nodes: [
      { name: 'worker-1', address: '192.0.2.21' },
      { name: 'worker-2', address: '192.0.2.22' },
    ],
    podCidr: '10.0.0.0/16',
    install: 'cilium',
    frr: 'frr',
    edge: 'edge',
    gatewayApi: V1,
    cilium: 'cilium.io/v2alpha1',
  },
  {
    name: 'charts alone',
    build: charts,
    refusesProtocolPairs: true,
    pools: ['pool/Default/Resource'],
    blocks: 'blocks',
    clusterConfig: 'bgp/Resource',
    peerConfig: 'bgp/PeerConfig',
    advertisement: 'bgp/Advertisement',
    gateways: [{ path: 'gw/Resource', name: 'gw', namespace: 'kube-system' }],
    routes: ['web/web'],
    routerAddress: '192.0.2.1',
    nodes: [],
    gatewayApi: V1,
    cilium: 'cilium.io/v2',
  },
  {
    name: 'an L1 of the first BGP API',
    build: writtenV1,
    pools: ['written/pool'],
    blocks: 'blocks',
    policy: 'written/policy',
    l1: 'written/policy',
    gateways: [{ path: 'written/gateway', name: 'blue', namespace: 'web' }],
    routes: ['written/route'],
    routerAddress: '192.0.2.1',
    nodes: [
      { name: 'n1', address: '192.0.2.11' },
      { name: 'n2', address: '192.0.2.12' },
    ],
    gatewayApi: V1,
    cilium: 'cilium.io/v2alpha1',
  },
  {
    name: 'objects of the second BGP API',
    build: writtenV2,
    pools: ['written/pool'],
    blocks: 'blocks',
    clusterConfig: 'written/cluster',
    peerConfig: 'written/peer',
    advertisement: 'written/advertisement',
    gateways: [{ path: 'written/gateway', name: 'green', namespace: 'network' }],
    routes: ['written/route'],
    routerAddress: '192.0.2.1',
    nodes: [],
    gatewayApi: V1,
    cilium: 'cilium.io/v2',
  },
  {
    name: 'two clusters on one host',
    build: twoClusters,
    pools: ['pool/Default/Resource'],
    blocks: 'blocks',
    clusterConfig: 'bgp/Resource',
    peerConfig: 'bgp/PeerConfig',
    advertisement: 'bgp/Advertisement',
    gateways: [{ path: 'gw/Resource', name: 'gw', namespace: 'kube-system' }],
    routes: ['gw/web'],
    routerAddress: '172.29.0.1',
    nodes: k3dNodes('east', '172.29.0', 2),
    podCidr: '10.51.0.0/16',
    k3d: 'east',
    install: 'cilium',
    frr: 'frr',
    edge: 'edge',
    gatewayApi: V1,
    cilium: 'cilium.io/v2',
  },
  {
    name: 'a production gateway',
    build: productionGateway,
    pools: ['pool/Default/Resource'],
    blocks: 'blocks',
    clusterConfig: 'bgp/Resource',
    peerConfig: 'bgp/PeerConfig',
    advertisement: 'bgp/Advertisement',
    gateways: [{ path: 'edge-gw/Resource', name: 'edge-gw', namespace: 'gateways' }],
    routes: ['shop/shop'],
    routerAddress: '172.28.0.1',
    nodes: k3dNodes('prod', '172.28.0', 2),
    podCidr: '10.42.0.0/16',
    k3d: 'cluster',
    install: 'cilium',
    frr: 'frr',
    gatewayApi: V1,
    cilium: 'cilium.io/v2',
  },
];
