import { ApiObject, App, Chart, Duration, JsonPatch } from 'cdk8s';
import { CiliumBgpClusterConfig } from '../../bench/l1s/cilium-1.19/cilium.io';
import {
  Advertisement,
  Backend,
  BgpPeering,
  BgpRouter,
  CaddyEdge,
  CaddyTls,
  CertManagerCertificate,
  Certificate,
  CheckName,
  Checks,
  CiliumGatewayClass,
  CiliumInstall,
  CiliumLB,
  ClientAddress,
  Cluster,
  EdgeTls,
  ExternalTrafficPolicy,
  Filter,
  FrrRouter,
  GatewayAddress,
  GobgpRouter,
  GrpcRoute,
  HaproxyEdge,
  HttpRoute,
  Issuer,
  K3dCluster,
  L2Announcement,
  Listener,
  ListenerSet,
  Match,
  Namespaces,
  NeighborDiscovery,
  RedirectScheme,
  Services,
  SharedGateway,
  TcpRoute,
  Unknown,
  ZoneFile,
} from '../../lib';

const IMAGE = 'rancher/k3s:v1.33.5-k3s1';

/** For each check the smallest app that trips it and no other. Shown in docs/checks.md as they stand here. */
export const TRIPS: Record<string, (app: App) => void> = {
  'object-refused': (app) => {
    const gateway = new SharedGateway(app, 'gw');
    ApiObject.of(gateway).addJsonPatch(
      JsonPatch.add('/spec/gatewayClasName', 'cilium'),
      JsonPatch.replace('/spec/listeners/0/port', 0),
    );
  },
  'field-dropped': (app) => {
    const config = new CiliumBgpClusterConfig(new Chart(app, 'bgp'), 'config', {
      metadata: { name: 'bgp' },
      spec: { bgpInstances: [{ name: 'main', localAsn: 64512 }] },
    });
    // The class knows it as localPort, and the ASN as localAsn.
    config.addJsonPatch(
      JsonPatch.add('/spec/bgpInstances/0/localASN', 64513),
      JsonPatch.add('/spec/bgpInstances/0/localprt', 1790),
    );
    Checks.enable(app);
  },
  'object-twice': (app) => {
    new CiliumLB(app, 'one').addPool('pool', { cidrs: ['192.0.2.0/24'] });
    new CiliumLB(app, 'two').addPool('pool', { cidrs: ['198.51.100.0/24'] });
  },
  'listen-range-twice': (app) => {
    const router = new FrrRouter(app, 'frr', {
      asn: 64513,
      addresses: ['192.0.2.1'],
      listenRanges: ['192.0.2.0/24'],
      accept: ['198.51.100.0/24'],
    });
    new BgpPeering(app, 'one', { localAsn: 64512, peers: [router], nodeSelector: { rack: 'one' } });
    new BgpPeering(app, 'two', { localAsn: 64512, peers: [router], nodeSelector: { rack: 'two' } });
  },
  'pool-holds-router': (app) => {
    const router = BgpRouter.fromAttributes(app, 'router', { asn: 64513, addresses: ['192.0.2.1'] });
    new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [router] });
    new CiliumLB(app, 'pools', { cidrs: ['192.0.2.0/24'] });
  },
  'address-special': (app) => {
    new ApiObject(new Chart(app, 'written'), 'pool', {
      apiVersion: 'cilium.io/v2',
      kind: 'CiliumLoadBalancerIPPool',
      metadata: { name: 'blue' },
      spec: { blocks: [{ cidr: '224.0.0.0/24' }] },
    });
    Checks.enable(app);
  },
  'address-held': (app) => {
    Cluster.fromAttributes(app, 'cluster', { name: 'rack', nodes: [{ name: 'node-1', addresses: ['192.0.2.11'] }] });
    new SharedGateway(app, 'gw', { addresses: [GatewayAddress.of('192.0.2.11')] });
  },
  'docker-network-public': (app) => {
    new K3dCluster(app, 'cluster', { image: IMAGE, network: { subnet: '172.50.0.0/16' } });
  },
  'docker-network-usual': (app) => {
    new K3dCluster(app, 'cluster', { image: IMAGE, network: { subnet: '172.17.0.0/16' } });
  },
  'listen-range-misses-node': (app) => {
    const nodes = [{ name: 'node-1', addresses: ['198.51.100.11'] }];
    const cluster = Cluster.fromAttributes(app, 'cluster', { name: 'rack', nodes });
    const router = new FrrRouter(app, 'router', {
      cluster,
      asn: 64513,
      addresses: ['192.0.2.1'],
      listenRanges: ['192.0.2.0/24'],
      accept: ['203.0.113.0/24'],
    });
    new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [router] });
  },
  'local-address-taken': (app) => {
    const router = BgpRouter.fromAttributes(app, 'router', { asn: 64513, addresses: ['192.0.2.1'] });
    new BgpPeering(app, 'bgp', {
      localAsn: 64512,
      peers: [router],
      nodeOverrides: [{ nodeName: 'node-1', localAddress: '192.0.2.1' }],
    });
  },
  'router-address-of-docker': (app) => {
    const cluster = new K3dCluster(app, 'cluster', { image: IMAGE });
    const router = new FrrRouter(app, 'router', { cluster, asn: 64513, addresses: ['172.28.0.77'] });
    new CiliumLB(app, 'pools', { cidrs: cluster.poolNetworks });
    new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [router] });
  },
  'pool-holds-node': (app) => {
    Cluster.fromAttributes(app, 'cluster', { name: 'lab', nodes: [{ name: 'node-1', addresses: ['192.0.2.10'] }] });
    new CiliumLB(app, 'pools', { cidrs: ['192.0.2.0/24'] });
  },
  'pool-meets-docker': (app) => {
    new K3dCluster(app, 'cluster', { image: IMAGE });
    new CiliumLB(app, 'pools', { cidrs: ['172.28.100.0/24'] });
  },
  'pool-holds-network-end': (app) => {
    new K3dCluster(app, 'cluster', { image: IMAGE });
    new CiliumLB(app, 'pools', { cidrs: ['172.28.255.0/24'] });
  },
  'pools-overlap': (app) => {
    const pools = new CiliumLB(app, 'pools', { cidrs: ['192.0.2.0/24'] });
    pools.addPool('more', { cidrs: ['192.0.2.128/25'] });
  },
  'networks-overlap': (app) => {
    new K3dCluster(app, 'cluster', { image: IMAGE, podCidr: '10.0.0.0/8', serviceCidr: '10.43.0.0/16' });
  },
  'pool-empty': (app) => {
    const cilium = new CiliumInstall(app, 'cilium', { version: '1.14.1' });
    new CiliumLB(app, 'pools', { cilium, cidrs: ['192.0.2.1/32'] });
  },
  'pools-too-small': (app) => {
    new CiliumLB(app, 'pools', { cidrs: ['192.0.2.1/32'] });
    new SharedGateway(app, 'one');
    new SharedGateway(app, 'two');
  },
  'gateway-address-in-no-pool': (app) => {
    new CiliumLB(app, 'pools', { cidrs: ['192.0.2.0/24'] });
    new ApiObject(new Chart(app, 'gw'), 'gateway', {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'Gateway',
      metadata: { name: 'gw' },
      spec: {
        gatewayClassName: 'cilium',
        addresses: [{ type: 'IPAddress', value: '198.51.100.1' }],
        listeners: [{ name: 'http', port: 80, protocol: 'HTTP' }],
      },
    });
  },
  'pool-family-unannounced': (app) => {
    const router = BgpRouter.fromAttributes(app, 'router', { asn: 64513, addresses: ['192.0.2.1'] });
    new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [router] });
    new CiliumLB(app, 'pools', { cidrs: ['2001:db8::/120'] });
  },
  'gateway-family-outside': (app) => {
    const cluster = new K3dCluster(app, 'cluster', { image: 'rancher/k3s:v1.31.4-k3s1', ipv6: {} });
    const cilium = new CiliumInstall(app, 'cilium', { cluster, version: '1.17.6' });
    const pools = new CiliumLB(app, 'pools', { cilium, cidrs: [cluster.poolNetworks[1]] });
    new SharedGateway(app, 'web', { cilium, addresses: [pools.reserve(80)] });
  },
  'pool-family-off': (app) => {
    const cluster = new K3dCluster(app, 'cluster', { image: IMAGE });
    const cilium = new CiliumInstall(app, 'cilium', { cluster });
    new CiliumLB(app, 'pools', { cilium, cidrs: ['2001:db8::/120'] });
  },
  'peer-family-outside': (app) => {
    new K3dCluster(app, 'cluster', { image: IMAGE });
    const router = BgpRouter.fromAttributes(app, 'router', {
      asn: 64513,
      addresses: ['172.28.0.1', '2001:db8::1'],
    });
    new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [router] });
  },
  'session-carries-nothing': (app) => {
    const router = BgpRouter.fromAttributes(app, 'router', {
      asn: 64513,
      addresses: ['192.0.2.1', '2001:db8::1'],
    });
    new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [router] });
    new CiliumLB(app, 'pools', { cidrs: ['198.51.100.0/24'] });
  },
  'router-takes-nothing': (app) => {
    const router = new FrrRouter(app, 'frr', { asn: 64513, addresses: ['192.0.2.1'], listenRanges: ['192.0.2.0/24'] });
    new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [router] });
  },
  'address-taken-twice': (app) => {
    new SharedGateway(app, 'one', { addresses: [GatewayAddress.of('192.0.2.1')] });
    new SharedGateway(app, 'two', { addresses: [GatewayAddress.of('192.0.2.1')] });
  },
  'asn-reserved': (app) => {
    new ApiObject(new Chart(app, 'bgp'), 'policy', {
      apiVersion: 'cilium.io/v2',
      kind: 'CiliumBGPClusterConfig',
      metadata: { name: 'bgp' },
      spec: {
        bgpInstances: [
          {
            name: 'main',
            localASN: 23456,
            peers: [{ name: 'router', peerASN: 64513, peerAddress: '192.0.2.1', peerConfigRef: { name: 'config' } }],
          },
        ],
      },
    });
    addPeerConfig(app);
    Checks.enable(app);
  },
  'asn-last': (app) => {
    addClusterConfig(
      app,
      { name: 'config' },
      { name: 'router-2', peerASN: 65535, peerAddress: '192.0.2.2', peerConfigRef: { name: 'config' } },
    );
    addPeerConfig(app);
    Checks.enable(app);
  },
  'asn-mismatch': (app) => {
    new FrrRouter(app, 'frr', {
      asn: 64513,
      addresses: ['192.0.2.1'],
      listenRanges: ['192.0.2.0/24'],
      accept: ['198.51.100.0/24'],
    });
    const wrong = BgpRouter.fromAttributes(app, 'wrong', { asn: 64514, addresses: ['192.0.2.1'] });
    new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [wrong] });
  },
  'router-cannot': (app) => {
    const router = new GobgpRouter(app, 'gobgp', {
      asn: 64513,
      addresses: ['192.0.2.1'],
      listenRanges: ['192.0.2.0/24'],
      accept: ['198.51.100.0/24'],
      maximumPaths: 8,
    });
    new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [router] });
  },
  'router-without-peering': (app) => {
    new FrrRouter(app, 'frr', { asn: 64513, addresses: ['192.0.2.1'], listenRanges: ['192.0.2.0/24'] });
  },
  'peer-out-of-reach': (app) => {
    new K3dCluster(app, 'cluster', { image: IMAGE });
    const router = BgpRouter.fromAttributes(app, 'router', { asn: 64513, addresses: ['192.0.2.1'] });
    new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [router] });
  },
  'peer-is-node': (app) => {
    new K3dCluster(app, 'cluster', { image: IMAGE });
    const node = BgpRouter.fromAttributes(app, 'router', { asn: 64513, addresses: ['172.28.0.2'] });
    new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [node] });
  },
  'node-selector-empty': (app) => {
    const cluster = new K3dCluster(app, 'cluster', { image: IMAGE, nodeLabels: { bgp: 'yes' } });
    const router = new FrrRouter(app, 'frr', { cluster, asn: 64513, accept: ['198.51.100.0/24'] });
    new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [router], nodeSelector: { bgp: 'true' } });
  },
  'node-in-two-policies': (app) => {
    const cluster = new K3dCluster(app, 'cluster', { image: IMAGE });
    const router = new FrrRouter(app, 'frr', {
      cluster,
      asn: 64513,
      neighbors: NeighborDiscovery.EXPLICIT,
      accept: ['198.51.100.0/24'],
    });
    new BgpPeering(app, 'one', { localAsn: 64512, peers: [router] });
    new BgpPeering(app, 'two', { localAsn: 64512, peers: [router] });
  },
  'peering-policy-first': (app) => {
    const cilium = new CiliumInstall(app, 'cilium', { version: '1.18.4' });
    const router = BgpRouter.fromAttributes(app, 'router', { asn: 64513, addresses: ['192.0.2.1'] });
    new BgpPeering(app, 'bgp', { cilium, localAsn: 64512, peers: [router] });
    new ApiObject(new Chart(app, 'old'), 'policy', {
      apiVersion: 'cilium.io/v2alpha1',
      kind: 'CiliumBGPPeeringPolicy',
      metadata: { name: 'old' },
      spec: {
        nodeSelector: {},
        virtualRouters: [
          { localASN: 64512, serviceSelector: {}, neighbors: [{ peerAddress: '192.0.2.1/32', peerASN: 64513 }] },
        ],
      },
    });
  },
  'nothing-announced': (app) => {
    new ApiObject(new Chart(app, 'bgp'), 'policy', {
      apiVersion: 'cilium.io/v2alpha1',
      kind: 'CiliumBGPPeeringPolicy',
      metadata: { name: 'bgp' },
      spec: { virtualRouters: [{ localASN: 64512, neighbors: [{ peerASN: 64513, peerAddress: '192.0.2.1/32' }] }] },
    });
    new CiliumInstall(app, 'cilium', { version: '1.15.19' });
  },
  'timers-odd': (app) => {
    new ApiObject(new Chart(app, 'bgp'), 'policy', {
      apiVersion: 'cilium.io/v2alpha1',
      kind: 'CiliumBGPPeeringPolicy',
      metadata: { name: 'bgp' },
      spec: {
        virtualRouters: [
          {
            localASN: 64512,
            serviceSelector: {},
            neighbors: [{ peerASN: 64513, peerAddress: '192.0.2.1/32', holdTimeSeconds: 9, keepAliveTimeSeconds: 30 }],
          },
        ],
      },
    });
    new CiliumInstall(app, 'cilium', { version: '1.15.19' });
  },
  'router-ids-collide': (app) => {
    const router = new FrrRouter(app, 'one', {
      asn: 64513,
      addresses: ['192.0.2.1'],
      listenRanges: ['192.0.2.0/24'],
      accept: ['198.51.100.0/24'],
    });
    new FrrRouter(app, 'two', {
      asn: 64513,
      addresses: ['192.0.2.1'],
      listenRanges: ['192.0.2.0/24'],
      accept: ['198.51.100.0/24'],
    });
    new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [router] });
  },
  'feature-turned-off': (app) => {
    const cilium = new CiliumInstall(app, 'cilium', { values: { gatewayAPI: { enabled: false } } });
    new SharedGateway(app, 'gw', { cilium });
  },
  'helm-value-unread': (app) => {
    new CiliumInstall(app, 'cilium', { values: { cgroup: { automount: { enabled: false } } } });
  },
  'helm-value-refused': (app) => {
    new CiliumInstall(app, 'cilium', { values: { operator: { replicas: 'two' } } });
  },
  'value-dropped': (app) => {
    new CiliumInstall(app, 'cilium', { values: { tunnel: 'geneve' } });
  },
  'pod-network-ignored': (app) => {
    const cluster = new K3dCluster(app, 'cluster', { image: IMAGE });
    new CiliumInstall(app, 'cilium', { cluster, values: { ipam: { mode: 'cluster-pool' } } });
  },
  'pod-network-taken': (app) => {
    new CiliumInstall(app, 'cilium', { values: { ipam: { mode: 'cluster-pool' } } });
    new CiliumLB(app, 'pools', { cidrs: ['10.0.0.192/26'] });
  },
  'gateway-denied': (app) => {
    new SharedGateway(app, 'gw');
    new ApiObject(new Chart(app, 'deny'), 'policy', {
      apiVersion: 'cilium.io/v2',
      kind: 'CiliumClusterwideNetworkPolicy',
      metadata: { name: 'default-deny' },
      spec: { endpointSelector: {}, egress: [{}] },
    });
    new CiliumInstall(app, 'cilium');
  },
  'release-mismatch': (app) => {
    new CiliumInstall(app, 'cilium', { version: '1.14.1' });
    new CiliumLB(app, 'pools', { cidrs: ['192.0.2.0/24'] });
  },
  'one-of-each': (app) => {
    new CiliumInstall(app, 'one');
    new CiliumInstall(app, 'two');
  },
  'route-parent-missing': (app) => {
    const gateway = new SharedGateway(app, 'gw');
    new HttpRoute(new Chart(app, 'web'), 'route', { gateway, listener: 'https', backend: Backend.fromName('web', 80) });
  },
  'route-hostname-outside': (app) => {
    const gateway = new SharedGateway(app, 'gw', { listeners: [Listener.http({ hostname: '*.example.com' })] });
    gateway.addRoute('web', { hostnames: ['web.example.org'], backend: Backend.fromName('web', 80) });
  },
  'route-kind-outside': (app) => {
    const gateway = new SharedGateway(app, 'gw');
    new ApiObject(gateway, 'route', {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'TLSRoute',
      metadata: { name: 'tls' },
      spec: {
        hostnames: ['web.example.com'],
        parentRefs: [{ name: 'gw' }],
        rules: [{ backendRefs: [{ name: 'web', port: 443 }] }],
      },
    });
  },
  'zone-empty': (app) => {
    new ZoneFile(app, 'zone', { domain: 'example.com', nameServers: [{ name: 'ns1.example.net' }] });
  },
  'known-later-on-host': (app) => {
    const gateway = new SharedGateway(app, 'gw', { addresses: [GatewayAddress.of('198.51.100.10')] });
    const hostnames = [`${Unknown.named('APP')}.example.com`];
    gateway.addRoute('web', { hostnames, backend: Backend.fromName('web', 80) });
    new HaproxyEdge(app, 'edge', { gateways: [gateway] });
  },
  'zone-name-server-route': (app) => {
    const gateway = new SharedGateway(app, 'gw', { addresses: [GatewayAddress.of('198.51.100.10')] });
    gateway.addRoute('web', { hostnames: ['ns1.example.com'], backend: Backend.fromName('web', 80) });
    new ZoneFile(app, 'zone', {
      domain: 'example.com',
      nameServers: [{ name: 'ns1.example.com', addresses: ['192.0.2.53'] }],
    });
  },
  'weights-zero': (app) => {
    const gateway = new SharedGateway(app, 'gw');
    gateway.addRoute('web', {
      rules: [{ backends: ['blue', 'green'].map((name) => Backend.fromName(name, 80).withWeight(0)) }],
    });
  },
  'weight-unread': (app) => {
    const gateway = new SharedGateway(app, 'gw');
    gateway.addRoute('web', { backend: Backend.fromName('web', 80).withWeight(0) });
  },
  'filter-ignored': (app) => {
    const cilium = new CiliumInstall(app, 'cilium', { version: '1.14.1' });
    const gateway = new SharedGateway(app, 'gw', { cilium });
    gateway.addRoute('web', {
      rules: [
        {
          matches: [Match.path('/old')],
          filters: [Filter.rewrite({ pathPrefix: '/new' })],
          backends: [Backend.fromName('web', 80)],
        },
      ],
    });
  },
  'retry-ignored': (app) => {
    const cilium = new CiliumInstall(app, 'cilium', { version: '1.19.4' });
    const gateway = new SharedGateway(app, 'gw', { cilium });
    const route = gateway.addRoute('web', { backend: Backend.fromName('web', 80) });
    ApiObject.of(route).addJsonPatch(JsonPatch.add('/spec/rules/0/retry', { attempts: 3 }));
    // The CRD of the experimental channel has the field.
    Checks.disable(route, CheckName.OBJECT_REFUSED, 'the cluster has the experimental CRD');
  },
  'certificate-not-issued': (app) => {
    const certificate = Certificate.fromSecret('web-tls');
    const gateway = new SharedGateway(app, 'gw', { listeners: [Listener.https({ certificate })] });
    ApiObject.of(gateway).metadata.addAnnotation('cert-manager.io/cluster-issuer', 'letsencrypt');
  },
  'certificate-issued-twice': (app) => {
    const certificate = Certificate.fromIssuer(Issuer.cluster('letsencrypt'), 'web-tls');
    new SharedGateway(app, 'one', { listeners: [Listener.https({ hostname: 'one.example.com', certificate })] });
    new SharedGateway(app, 'two', { listeners: [Listener.https({ hostname: 'two.example.com', certificate })] });
  },
  'tls-route-at-terminate': (app) => {
    const gateway = new SharedGateway(app, 'gw', { listeners: [Listener.tlsPassthrough()] });
    const tls = { mode: 'Terminate', certificateRefs: [{ name: 'mail-tls' }] };
    ApiObject.of(gateway).addJsonPatch(JsonPatch.replace('/spec/listeners/0/tls', tls));
    new ApiObject(gateway, 'route', {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'TLSRoute',
      metadata: { name: 'mail' },
      spec: {
        hostnames: ['mail.example.com'],
        parentRefs: [{ name: 'gw' }],
        rules: [{ backendRefs: [{ name: 'mail', port: 993 }] }],
      },
    });
  },
  'route-namespace-outside': (app) => {
    const gateway = new SharedGateway(app, 'gw', { allowedNamespaces: Namespaces.same() });
    new HttpRoute(new Chart(app, 'web', { namespace: 'web' }), 'route', {
      gateway,
      backend: Backend.fromName('web', 80),
    });
  },
  'listeners-collide': (app) => {
    // From Gateway API v1.0 on the API server refuses this too.
    const cilium = new CiliumInstall(app, 'cilium', { version: '1.14.1' });
    new SharedGateway(app, 'gw', { cilium, listeners: [Listener.http({ name: 'a' }), Listener.http({ name: 'b' })] });
  },
  'backend-tls-passed-over': (app) => {
    const gateway = new SharedGateway(app, 'gw');
    const shop = new Chart(app, 'shop', { namespace: 'shop' });
    new HttpRoute(shop, 'web', { gateway, backend: Backend.fromName('web', 443) });
    new ApiObject(shop, 'policy', {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'BackendTLSPolicy',
      metadata: { name: 'web' },
      spec: {
        targetRefs: [{ group: '', kind: 'Service', name: 'web' }],
        validation: { hostname: 'web.example.com', wellKnownCACertificates: 'System' },
      },
    });
  },
  'listener-protocols-collide': (app) => {
    new SharedGateway(app, 'gw', {
      listeners: [
        Listener.https({ certificate: Certificate.fromSecret('wildcard') }),
        Listener.tlsPassthrough({ hostname: 'vpn.example.com' }),
      ],
    });
  },
  'listener-set-not-admitted': (app) => {
    const gateway = new SharedGateway(app, 'gw');
    const shop = new Chart(app, 'shop', { namespace: 'shop' });
    new ListenerSet(shop, 'listeners', { gateway, listeners: [Listener.http({ port: 8080 })] });
  },
  'gateway-name-too-long': (app) => {
    new CiliumInstall(app, 'cilium', { version: '1.15.19' });
    new ApiObject(new Chart(app, 'gw'), 'gateway', {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'Gateway',
      metadata: { name: 'the-gateway-of-the-second-floor-in-the-old-building' },
      spec: { gatewayClassName: 'cilium', listeners: [{ name: 'http', port: 80, protocol: 'HTTP' }] },
    });
    Checks.enable(app);
  },
  'backend-without-grant': (app) => {
    const gateway = new SharedGateway(app, 'gw');
    const web = new Chart(app, 'web', { namespace: 'web' });
    new ApiObject(web, 'service', {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'web' },
      spec: { ports: [{ port: 80 }] },
    });
    gateway.addRoute('web', { backend: Backend.fromName('web', 80, 'web') });
  },
  'routes-collide': (app) => {
    const gateway = new SharedGateway(app, 'gw');
    gateway.addRoute('one', { hostnames: ['web.example.com'], backend: Backend.fromName('one', 80) });
    gateway.addRoute('two', { hostnames: ['web.example.com'], backend: Backend.fromName('two', 80) });
  },
  'port-routes-collide': (app) => {
    const gateway = new SharedGateway(app, 'gw', { listeners: [Listener.tcp({ port: 5432 })] });
    const data = new Chart(app, 'data', { namespace: 'data' });
    for (const name of ['one', 'two']) new TcpRoute(data, name, { gateway, backends: [Backend.fromName(name, 5432)] });
  },
  'listeners-merged': (app) => {
    const gateway = new SharedGateway(app, 'gw', {
      listeners: [Listener.http(), Listener.http({ name: 'admin', port: 8080 })],
    });
    const hostnames = ['www.example.com'];
    gateway.addRoute('web', { listener: 'http', hostnames, backend: Backend.fromName('web', 80) });
    gateway.addRoute('admin', {
      listener: 'admin',
      hostnames,
      rules: [{ matches: [Match.path('/admin')], backends: [Backend.fromName('admin', 80)] }],
    });
  },
  'class-unannounced': (app) => {
    const cilium = CiliumInstall.fromAttributes(app, 'cilium', { version: '1.19.4' });
    const router = BgpRouter.fromAttributes(app, 'router', { asn: 64513, addresses: ['192.0.2.1'] });
    new BgpPeering(app, 'bgp', { cilium, localAsn: 64512, peers: [router] });
    new ApiObject(new Chart(app, 'games'), 'service', {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'games' },
      spec: { type: 'LoadBalancer', loadBalancerClass: 'io.cilium/l2-announcer', ports: [{ port: 25565 }] },
    });
  },
  'http-route-left-out': (app) => {
    const cilium = CiliumInstall.fromAttributes(app, 'cilium', { version: '1.19.0' });
    const gateway = new SharedGateway(app, 'gw', {
      cilium,
      listeners: [
        Listener.http(),
        Listener.https({ hostname: 'shop.example.com', certificate: Certificate.fromSecret('shop') }),
      ],
    });
    gateway.addRoute('shop', {
      listener: 'http',
      hostnames: ['shop.example.com'],
      backend: Backend.fromName('shop', 80),
    });
  },
  'https-without-hostname': (app) => {
    const cilium = CiliumInstall.fromAttributes(app, 'cilium', { version: '1.14.1' });
    new SharedGateway(app, 'gw', {
      cilium,
      listeners: [Listener.https({ certificate: Certificate.fromSecret('shop') })],
    });
  },
  'tls-names-twice': (app) => {
    new SharedGateway(app, 'gw', {
      listeners: [
        Listener.https({
          hostname: 'shop.example.com',
          certificate: Certificate.fromSecret('shop-ecdsa'),
          moreCertificates: [Certificate.fromSecret('shop-rsa')],
        }),
      ],
    });
  },
  'gateway-local-unannounced': (app) => {
    const cluster = Cluster.fromAttributes(app, 'cluster', { name: 'lab' });
    const cilium = new CiliumInstall(app, 'cilium', {
      cluster,
      version: '1.18.4',
      values: { gatewayAPI: { externalTrafficPolicy: 'Local' } },
    });
    const router = BgpRouter.fromAttributes(app, 'router', { asn: 64513, addresses: ['192.0.2.1'] });
    new BgpPeering(app, 'bgp', { cilium, localAsn: 64512, peers: [router] });
    new SharedGateway(app, 'gw', { cilium });
  },
  'rule-shadowed': (app) => {
    const gateway = new SharedGateway(app, 'gw');
    const route = gateway.addRoute('web', { backend: Backend.fromName('web', 80) });
    ApiObject.of(route).addJsonPatch(JsonPatch.add('/spec/rules/-', { backendRefs: [{ name: 'never', port: 80 }] }));
  },
  'header-never-matches': (app) => {
    const gateway = new SharedGateway(app, 'gw');
    const route = gateway.addRoute('web', { backend: Backend.fromName('web', 80) });
    const headers = [{ name: 'x-canary', value: ' yes' }];
    ApiObject.of(route).addJsonPatch(JsonPatch.add('/spec/rules/0/matches', [{ headers }]));
  },
  'header-refused': (app) => {
    const gateway = new SharedGateway(app, 'gw');
    gateway.addRoute('web', {
      rules: [
        {
          backends: [Backend.fromName('web', 80)],
          filters: [Filter.responseHeaders({ set: { link: '</a%20b>; rel=preload' } })],
        },
      ],
    });
  },
  'rewrite-without-slash': (app) => {
    const gateway = new SharedGateway(app, 'gw');
    const route = gateway.addRoute('web', { backend: Backend.fromName('web', 80) });
    const path = { type: 'ReplaceFullPath', replaceFullPath: 'index.html' };
    const filters = [{ type: 'URLRewrite', urlRewrite: { path } }];
    ApiObject.of(route).addJsonPatch(JsonPatch.add('/spec/rules/0/filters', filters));
  },
  'redirect-to-itself': (app) => {
    const certificate = Certificate.fromSecret('example-com');
    const gateway = new SharedGateway(app, 'gw', {
      listeners: [Listener.http(), Listener.https({ hostname: '*.example.com', certificate })],
    });
    gateway.addRoute('to-https', {
      listener: 'https',
      rules: [{ filters: [Filter.redirect({ scheme: RedirectScheme.HTTPS })] }],
    });
  },
  'backend-kind-unserved': (app) => {
    const gateway = new SharedGateway(app, 'gw');
    gateway.addRoute('web', {
      backend: Backend.fromReference({ group: 'gateway.envoyproxy.io', kind: 'Backend', name: 'web' }),
    });
  },
  'hostname-unserved': (app) => {
    const certificate = Certificate.fromSecret('example-com');
    const gateway = new SharedGateway(app, 'gw', {
      listeners: [Listener.https({ hostname: '*.example.com', certificate })],
    });
    gateway.addRoute('web', {
      hostnames: ['www.example.com', 'example.com'],
      backend: Backend.fromName('web', 80),
    });
  },
  'certificate-misses-host': (app) => {
    const certificate = new CertManagerCertificate(new Chart(app, 'certificates', { namespace: 'gateways' }), 'web', {
      issuer: Issuer.cluster('letsencrypt'),
      dnsNames: ['www.example.net'],
    });
    new SharedGateway(app, 'gw', {
      namespace: 'gateways',
      listeners: [Listener.https({ hostname: 'www.example.com', certificate: Certificate.fromObject(certificate) })],
    });
  },
  'expression-refused': (app) => {
    const gateway = new SharedGateway(app, 'gw');
    const route = gateway.addRoute('web', { backend: Backend.fromName('web', 80) });
    const path = { type: 'RegularExpression', value: '/(a|b' };
    ApiObject.of(route).addJsonPatch(JsonPatch.add('/spec/rules/0/matches', [{ path }]));
  },
  'rule-without-backend': (app) => {
    const gateway = new SharedGateway(app, 'gw');
    const route = gateway.addRoute('web', { backend: Backend.fromName('web', 80) });
    const filters = [{ type: 'URLRewrite', urlRewrite: { hostname: 'web.example.com' } }];
    ApiObject.of(route).addJsonPatch(JsonPatch.replace('/spec/rules/0', { filters }));
  },
  'listener-selector-missing': (app) => {
    const gateway = new SharedGateway(app, 'gw');
    ApiObject.of(gateway).addJsonPatch(
      JsonPatch.add('/spec/listeners/0/allowedRoutes', { namespaces: { from: 'Selector' } }),
    );
  },
  'listener-unserved': (app) => {
    const cilium = CiliumInstall.fromAttributes(app, 'cilium', { version: '1.19.4' });
    const gateway = new SharedGateway(app, 'gw', { cilium });
    ApiObject.of(gateway).addJsonPatch(JsonPatch.add('/spec/listeners/-', { name: 'db', port: 5432, protocol: 'TCP' }));
  },
  'backend-port-missing': (app) => {
    const gateway = new SharedGateway(app, 'gw', { namespace: 'web' });
    const web = new Chart(app, 'web', { namespace: 'web' });
    const service = new ApiObject(web, 'service', {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'web' },
      spec: { ports: [{ port: 80 }] },
    });
    gateway.addRoute('web', { backend: Backend.fromService(service, 8080) });
  },
  'backend-external-name': (app) => {
    const gateway = new SharedGateway(app, 'gw', { namespace: 'web' });
    const service = new ApiObject(new Chart(app, 'web', { namespace: 'web' }), 'service', {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'nas' },
      spec: { type: 'ExternalName', externalName: 'nas.example.com', ports: [{ port: 80 }] },
    });
    gateway.addRoute('nas', { backend: Backend.fromService(service, 80) });
  },
  'edge-without-routes': (app) => {
    const gateway = new SharedGateway(app, 'gw', { addresses: [GatewayAddress.of('192.0.2.1')] });
    new HaproxyEdge(app, 'edge', { gateways: [gateway] });
  },
  'udp-behind-edge': (app) => {
    const gateway = new SharedGateway(app, 'gw', {
      addresses: [GatewayAddress.of('192.0.2.1')],
      listeners: [Listener.http(), Listener.udp({ name: 'dns', port: 53 })],
    });
    gateway.addRoute('web', { hostnames: ['web.example.com'], backend: Backend.fromName('web', 80) });
    new HaproxyEdge(app, 'edge', { gateways: [gateway] });
  },
  'edge-hostname-twice': (app) => {
    const gateways = ['one', 'two'].map(
      (id, i) => new SharedGateway(app, id, { addresses: [GatewayAddress.of(`192.0.2.${i + 1}`)] }),
    );
    gateways.forEach((gateway) =>
      gateway.addRoute(`web-${gateway.node.id}`, {
        hostnames: ['web.example.com'],
        backend: Backend.fromName('web', 80),
      }),
    );
    new HaproxyEdge(app, 'edge', { gateways });
  },
  'bind-twice': (app) => {
    new K3dCluster(app, 'cluster', { image: IMAGE, apiPort: 8080 });
    const gateway = new SharedGateway(app, 'gw', { addresses: [GatewayAddress.of('192.0.2.1')] });
    gateway.addRoute('web', { hostnames: ['web.example.com'], backend: Backend.fromName('web', 80) });
    new HaproxyEdge(app, 'edge', { gateways: [gateway], port: 8080 });
  },
  'selector-invalid': (app) => {
    const pools = new CiliumLB(app, 'pools', {
      cidrs: ['192.0.2.0/24'],
      services: Services.withLabels({ team: 'web' }),
    });
    const pool = ApiObject.of(pools.node.findChild('Default'));
    pool.addJsonPatch(
      JsonPatch.replace('/spec/serviceSelector', {
        matchExpressions: [{ key: 'team', operator: 'NotIn', values: [] }],
      }),
    );
  },
  'pool-block-unreadable': (app) => {
    const pools = new CiliumLB(app, 'pools', { cidrs: ['192.0.2.0/24'] });
    ApiObject.of(pools.node.findChild('Default')).addJsonPatch(
      JsonPatch.replace('/spec/blocks/0', { start: '192.0.2.20', stop: '192.0.2.10' }),
    );
  },
  'pool-host-bits': (app) => {
    const pools = new CiliumLB(app, 'pools', { cidrs: ['192.0.2.0/24'] });
    ApiObject.of(pools.node.findChild('Default')).addJsonPatch(
      JsonPatch.replace('/spec/blocks/0/cidr', '192.0.2.10/24'),
    );
  },
  'service-address-in-no-pool': (app) => {
    new CiliumLB(app, 'pools', { cidrs: ['192.0.2.0/24'] });
    addService(app, 'web', { 'lbipam.cilium.io/ips': '198.51.100.1' });
  },
  'served-by-no-pool': (app) => {
    new CiliumLB(app, 'pools', { cidrs: ['192.0.2.0/24'], services: Services.withLabels({ pool: 'lan' }) });
    addService(app, 'web', {});
  },
  'service-family-outside': (app) => {
    new CiliumLB(app, 'pools', { cidrs: ['2001:db8::/120'] });
    addService(app, 'web', { 'lbipam.cilium.io/ips': '2001:db8::1' }, { ipFamilies: ['IPv4'] });
  },
  'peer-config-missing': (app) => {
    addClusterConfig(
      app,
      { name: 'config' },
      { name: 'router-2', peerASN: 64513, peerAddress: '192.0.2.2', peerConfigRef: { name: 'confg' } },
    );
    addPeerConfig(app);
    Checks.enable(app);
  },
  'advertisement-missing': (app) => {
    addClusterConfig(app, { name: 'config' });
    addPeerConfig(app, { afi: 'ipv6', safi: 'unicast', advertisements: { matchLabels: { announce: 'servces' } } });
    Checks.enable(app);
  },
  'family-twice': (app) => {
    addClusterConfig(app, { name: 'config' });
    addPeerConfig(app, { afi: 'ipv4', safi: 'unicast', advertisements: { matchLabels: { announce: 'pods' } } });
    new ApiObject(new Chart(app, 'more'), 'advertisement', {
      apiVersion: 'cilium.io/v2',
      kind: 'CiliumBGPAdvertisement',
      metadata: { name: 'pods', labels: { announce: 'pods' } },
      spec: { advertisements: [{ advertisementType: 'PodCIDR' }] },
    });
    Checks.enable(app);
  },
  'advertisement-without-selector': (app) => {
    addClusterConfig(app, { name: 'config' });
    addPeerConfig(app);
    new ApiObject(new Chart(app, 'more'), 'advertisement', {
      apiVersion: 'cilium.io/v2',
      kind: 'CiliumBGPAdvertisement',
      metadata: { name: 'more', labels: { announce: 'services' } },
      spec: { advertisements: [{ advertisementType: 'Service', service: { addresses: ['ExternalIP'] } }] },
    });
    Checks.enable(app);
  },
  'neighbor-twice': (app) => {
    addClusterConfig(
      app,
      { name: 'config' },
      { name: 'router-2', peerASN: 64513, peerAddress: '192.0.2.1', peerConfigRef: { name: 'config' } },
    );
    addPeerConfig(app);
    Checks.enable(app);
  },
  'password-one-side': (app) => {
    const router = new FrrRouter(app, 'frr', {
      asn: 64513,
      addresses: ['192.0.2.1'],
      listenRanges: ['192.0.2.0/24'],
      accept: ['198.51.100.0/24'],
    });
    new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [router], passwordSecret: 'bgp-password' });
  },
  'graceful-restart-one-side': (app) => {
    const router = new FrrRouter(app, 'frr', {
      asn: 64513,
      addresses: ['192.0.2.1'],
      listenRanges: ['192.0.2.0/24'],
      accept: ['198.51.100.0/24'],
    });
    new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [router], gracefulRestartTime: Duration.seconds(60) });
    router.addRawLines('router bgp 64513', ' bgp graceful-restart-disable', 'exit');
  },
  'next-hop-unusable': (app) => {
    const cilium = new CiliumInstall(app, 'cilium', { version: '1.14.1' });
    const router = BgpRouter.fromAttributes(app, 'router', { asn: 64513, addresses: ['192.0.2.1'] });
    // This release announces both families unless it is told which.
    new BgpPeering(app, 'bgp', { cilium, localAsn: 64512, peers: [router] });
    new CiliumLB(app, 'pools', { cilium, cidrs: ['2001:db8::/120'] });
  },
  'router-id-unknown': (app) => {
    Cluster.fromAttributes(app, 'cluster', { name: 'lab', nodes: [{ name: 'node-1', addresses: ['2001:db8::10'] }] });
    const router = BgpRouter.fromAttributes(app, 'router', { asn: 64513, addresses: ['2001:db8::1'] });
    new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [router] });
  },
  'local-preference-unused': (app) => {
    const router = BgpRouter.fromAttributes(app, 'router', { asn: 64513, addresses: ['192.0.2.1'] });
    new BgpPeering(app, 'bgp', {
      localAsn: 64512,
      peers: [router],
      advertise: [Advertisement.services({ localPreference: 200 })],
    });
  },
  'attributes-want-cidrs': (app) => {
    const cilium = CiliumInstall.fromAttributes(app, 'cilium', { version: '1.18.4' });
    const router = BgpRouter.fromAttributes(app, 'router', { asn: 64513, addresses: ['192.0.2.1'] });
    new BgpPeering(app, 'bgp', {
      cilium,
      peeringPolicy: true,
      localAsn: 64512,
      peers: [router],
      advertise: [Advertisement.services({ communities: ['64512:100'] })],
    });
    new CiliumLB(app, 'pools', { cilium, ranges: ['198.51.100.10-198.51.100.99'] });
  },
  'aggregate-holds-node': (app) => {
    Cluster.fromAttributes(app, 'cluster', { name: 'lab', nodes: [{ name: 'node-1', addresses: ['192.0.2.10'] }] });
    const router = BgpRouter.fromAttributes(app, 'router', { asn: 64513, addresses: ['192.0.2.1'] });
    new BgpPeering(app, 'bgp', {
      localAsn: 64512,
      peers: [router],
      advertise: [Advertisement.services({ aggregationLengthIpv4: 24 })],
    });
    new CiliumLB(app, 'pools', { cidrs: ['192.0.2.128/25'] });
  },
  'filter-misses-announced': (app) => {
    const router = new FrrRouter(app, 'frr', { asn: 64513, addresses: ['192.0.2.1'], listenRanges: ['192.0.2.0/24'] });
    new BgpPeering(app, 'bgp', {
      localAsn: 64512,
      peers: [router],
      advertise: [Advertisement.services(), Advertisement.podCidrs()],
    });
    new CiliumLB(app, 'pools', { cidrs: ['198.51.100.0/24'] });
  },
  'override-without-node': (app) => {
    Cluster.fromAttributes(app, 'cluster', { name: 'lab', nodes: [{ name: 'node-1', addresses: ['192.0.2.10'] }] });
    const router = BgpRouter.fromAttributes(app, 'router', { asn: 64513, addresses: ['192.0.2.1'] });
    new BgpPeering(app, 'bgp', {
      localAsn: 64512,
      peers: [router],
      nodeOverrides: [{ nodeName: 'nod-1', routerId: '192.0.2.10' }],
    });
  },
  'ports-differ': (app) => {
    const cluster = Cluster.fromAttributes(app, 'cluster', {
      name: 'lab',
      nodes: [
        { name: 'node-1', addresses: ['192.0.2.10'], labels: { rack: 'one' } },
        { name: 'node-2', addresses: ['192.0.2.11'], labels: { rack: 'two' } },
      ],
    });
    const router = new FrrRouter(app, 'frr', {
      cluster,
      asn: 64513,
      addresses: ['192.0.2.1'],
      neighbors: NeighborDiscovery.EXPLICIT,
      accept: ['198.51.100.0/24'],
    });
    new BgpPeering(app, 'one', { localAsn: 64512, peers: [router], nodeSelector: { rack: 'one' } });
    new BgpPeering(app, 'two', { localAsn: 64512, peers: [router], nodeSelector: { rack: 'two' }, peerPort: 1179 });
  },
  'bfd-alone': (app) => {
    const router = new FrrRouter(app, 'frr', {
      asn: 64513,
      addresses: ['192.0.2.1'],
      listenRanges: ['192.0.2.0/24'],
      accept: ['198.51.100.0/24'],
    });
    new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [router] });
    router.addRawLines('router bgp 64513', ' neighbor CILIUM bfd', 'exit');
  },
  'filter-misses-pool': (app) => {
    const router = new FrrRouter(app, 'frr', {
      asn: 64513,
      addresses: ['192.0.2.1'],
      listenRanges: ['192.0.2.0/24'],
      accept: ['198.51.100.0/25'],
    });
    new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [router] });
    new CiliumLB(app, 'pools', { cidrs: ['198.51.100.0/24'] });
  },
  'filter-too-wide': (app) => {
    const router = new FrrRouter(app, 'frr', {
      asn: 64513,
      addresses: ['192.0.2.1'],
      listenRanges: ['192.0.2.0/24'],
      accept: ['0.0.0.0/0'],
    });
    new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [router] });
  },
  'gateway-not-announced': (app) => {
    const router = BgpRouter.fromAttributes(app, 'router', { asn: 64513, addresses: ['192.0.2.1'] });
    new BgpPeering(app, 'bgp', {
      localAsn: 64512,
      peers: [router],
      services: Services.withLabels({ expose: 'public' }),
    });
    new SharedGateway(app, 'gw');
  },
  'feature-not-turned-on': (app) => {
    new CiliumInstall(app, 'cilium');
    new ApiObject(new Chart(app, 'egress'), 'policy', {
      apiVersion: 'cilium.io/v2',
      kind: 'CiliumEgressGatewayPolicy',
      metadata: { name: 'egress' },
      spec: { destinationCIDRs: ['0.0.0.0/0'], selectors: [{ podSelector: {} }], egressGateway: { nodeSelector: {} } },
    });
  },
  'nothing-answered': (app) => {
    new ApiObject(new Chart(app, 'l2'), 'policy', {
      apiVersion: 'cilium.io/v2alpha1',
      kind: 'CiliumL2AnnouncementPolicy',
      metadata: { name: 'l2' },
      spec: { interfaces: ['^eth0$'] },
    });
    new CiliumInstall(app, 'cilium');
  },
  'pool-out-of-reach': (app) => {
    new K3dCluster(app, 'cluster', { image: IMAGE });
    new CiliumLB(app, 'pools', { cidrs: ['198.51.100.0/24'] });
    new L2Announcement(app, 'l2');
  },
  'gateway-not-answered': (app) => {
    new L2Announcement(app, 'l2', { services: Services.withLabels({ expose: 'public' }) });
    new SharedGateway(app, 'gw');
  },
  'interface-outside': (app) => {
    new CiliumInstall(app, 'cilium', { values: { devices: 'enp1s0' } });
    new L2Announcement(app, 'l2', { interfaces: ['^eth[0-9]+'] });
  },
  'leases-above-rate': (app) => {
    new CiliumInstall(app, 'cilium', {
      values: { k8sClientRateLimit: { qps: 2, burst: 4 }, l2announcements: { leaseRetryPeriod: '200ms' } },
    });
    new SharedGateway(app, 'gw');
    new L2Announcement(app, 'l2');
  },
  'local-policy-answered': (app) => {
    const gatewayClass = new CiliumGatewayClass(app, 'local', {
      service: { externalTrafficPolicy: ExternalTrafficPolicy.LOCAL },
    });
    new SharedGateway(app, 'gw', { gatewayClass });
    new L2Announcement(app, 'l2');
  },
  'kube-proxy-word': (app) => {
    new CiliumInstall(app, 'cilium', { values: { kubeProxyReplacement: 'strict' } });
  },
  'proxy-protocol-one-side': (app) => {
    new CiliumInstall(app, 'cilium', { values: { gatewayAPI: { enableProxyProtocol: true } } });
    const gateway = new SharedGateway(app, 'gw', { addresses: [GatewayAddress.of('192.0.2.1')] });
    gateway.addRoute('web', { hostnames: ['web.example.com'], backend: Backend.fromName('web', 80) });
    new HaproxyEdge(app, 'edge', { gateways: [gateway] });
  },
  'trusted-hops-differ': (app) => {
    new CiliumInstall(app, 'cilium', { values: { gatewayAPI: { xffNumTrustedHops: 2 } } });
    const gateway = new SharedGateway(app, 'gw', { addresses: [GatewayAddress.of('192.0.2.1')] });
    gateway.addRoute('web', { hostnames: ['web.example.com'], backend: Backend.fromName('web', 80) });
    new HaproxyEdge(app, 'edge', { gateways: [gateway], clientAddress: ClientAddress.forwardedFor() });
  },
  'gateway-beside-edge': (app) => {
    const gateway = new SharedGateway(app, 'gw', { addresses: [GatewayAddress.of('192.0.2.1')] });
    gateway.addRoute('web', { hostnames: ['web.example.com'], backend: Backend.fromName('web', 80) });
    new SharedGateway(app, 'internal');
    new HaproxyEdge(app, 'edge', { gateways: [gateway], clientAddress: ClientAddress.proxyProtocol() });
  },
  'grpc-without-alpn': (app) => {
    new CiliumInstall(app, 'cilium', { values: { gatewayAPI: { enableAlpn: false } } });
    const gateway = new SharedGateway(app, 'gw', {
      listeners: [Listener.https({ certificate: Certificate.fromSecret('calls') })],
    });
    new GrpcRoute(new Chart(app, 'calls'), 'calls', {
      gateway,
      hostnames: ['calls.example.com'],
      backend: Backend.fromName('calls', 9000),
    });
  },
  'edge-tls-unserved': (app) => {
    const gateway = new SharedGateway(app, 'gw', { addresses: [GatewayAddress.of('192.0.2.1')] });
    gateway.addRoute('web', { hostnames: ['web.example.com'], backend: Backend.fromName('web', 80) });
    new HaproxyEdge(app, 'edge', { gateways: [gateway], tls: EdgeTls.passthrough() });
  },
  'edge-redirect-loop': (app) => {
    const gateway = new SharedGateway(app, 'gw', { addresses: [GatewayAddress.of('192.0.2.1')] });
    gateway.addRoute('web', {
      hostnames: ['web.example.com'],
      rules: [{ filters: [Filter.redirect({ scheme: RedirectScheme.HTTPS })] }],
    });
    new HaproxyEdge(app, 'edge', {
      gateways: [gateway],
      tls: EdgeTls.terminate({ certificateDirectory: '/etc/haproxy/certificates' }),
    });
  },
  'edge-redirect-nowhere': (app) => {
    const listeners = [Listener.http(), Listener.https({ certificate: Certificate.fromSecret('web') })];
    const gateway = new SharedGateway(app, 'gw', { addresses: [GatewayAddress.of('192.0.2.1')], listeners });
    gateway.addRoute('web', {
      hostnames: ['web.example.com'],
      listener: 'https',
      backend: Backend.fromName('web', 80),
    });
    gateway.addRoute('old', { hostnames: ['old.example.com'], listener: 'http', backend: Backend.fromName('old', 80) });
    new HaproxyEdge(app, 'edge', { gateways: [gateway], tls: EdgeTls.passthrough(), redirectToHttps: true });
  },
  'edge-certificate-name': (app) => {
    const gateway = new SharedGateway(app, 'gw', { addresses: [GatewayAddress.of('192.0.2.1')] });
    for (const [id, hostnames] of Object.entries({
      wildcard: ['*.example.com'],
      lab: ['web.internal'],
      short: ['web'],
      all: undefined,
    }))
      gateway.addRoute(id, { hostnames, backend: Backend.fromName('web', 80) });
    new CaddyEdge(app, 'edge', { gateways: [gateway], tls: CaddyTls.acme() });
  },
  'edge-cannot': (app) => {
    const gateway = new SharedGateway(app, 'gw', { addresses: [GatewayAddress.of('192.0.2.1')] });
    gateway.addRoute('web', { hostnames: ['web.example.com'], backend: Backend.fromName('web', 80) });
    new CaddyEdge(app, 'edge', { gateways: [gateway], clientAddress: ClientAddress.proxyProtocol() });
  },
  'edge-tcp-port': (app) => {
    const gateway = new SharedGateway(app, 'gw', { addresses: [GatewayAddress.of('192.0.2.1')] });
    gateway.addRoute('web', { hostnames: ['web.example.com'], backend: Backend.fromName('web', 80) });
    new HaproxyEdge(app, 'edge', { gateways: [gateway], tcpPorts: [5432] });
  },
  'host-network-ports': (app) => {
    new CiliumInstall(app, 'cilium', { values: { gatewayAPI: { hostNetwork: { enabled: true } } } });
    new SharedGateway(app, 'gw');
  },
  'gateway-name-near': (app) => {
    new SharedGateway(app, 'gw');
    const other = new ApiObject(new Chart(app, 'web'), 'route', {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'HTTPRoute',
      metadata: { name: 'web', namespace: 'web' },
      spec: {
        parentRefs: [{ name: 'gv', namespace: 'kube-system' }],
        rules: [{ backendRefs: [{ name: 'web', port: 80 }] }],
      },
    });
    Checks.enable(other);
  },
  'listener-without-certificate': (app) => {
    const gateway = new SharedGateway(app, 'gw');
    ApiObject.of(gateway).addJsonPatch(
      JsonPatch.add('/spec/listeners/1', { name: 'https', port: 443, protocol: 'HTTPS' }),
    );
  },
  'passthrough-with-certificate': (app) => {
    const gateway = new SharedGateway(app, 'gw');
    const tls = { mode: 'Passthrough', certificateRefs: [{ name: 'web' }] };
    ApiObject.of(gateway).addJsonPatch(
      JsonPatch.add('/spec/listeners/1', { name: 'tls', port: 443, protocol: 'TLS', tls }),
    );
  },
  'certificate-without-grant': (app) => {
    const gateway = new SharedGateway(app, 'gw');
    const tls = { certificateRefs: [{ name: 'web', namespace: 'certificates' }] };
    ApiObject.of(gateway).addJsonPatch(
      JsonPatch.add('/spec/listeners/1', { name: 'https', port: 443, protocol: 'HTTPS', tls }),
    );
  },
  'route-skips-redirect': (app) => {
    const gateway = new SharedGateway(app, 'gw');
    const tls = { certificateRefs: [{ name: 'web' }] };
    ApiObject.of(gateway).addJsonPatch(
      JsonPatch.add('/spec/listeners/1', { name: 'https', port: 443, protocol: 'HTTPS', tls }),
    );
    const redirect = gateway.addRoute('redirect', { backend: Backend.fromName('none', 80) });
    const filters = [{ type: 'RequestRedirect', requestRedirect: { scheme: 'https' } }];
    ApiObject.of(redirect).addJsonPatch(JsonPatch.replace('/spec/rules', [{ filters }]));
    const web = gateway.addRoute('web', { hostnames: ['web.example.com'], backend: Backend.fromName('web', 80) });
    ApiObject.of(web).addJsonPatch(JsonPatch.remove('/spec/parentRefs/0/sectionName'));
  },
  'kubernetes-version-refused': (app) => {
    const cluster = new K3dCluster(app, 'cluster', { image: 'rancher/k3s:v1.20.15-k3s1' });
    new CiliumInstall(app, 'cilium', { cluster });
  },
  'kubernetes-version-untested': (app) => {
    const cluster = new K3dCluster(app, 'cluster', { image: 'rancher/k3s:v1.25.7-k3s1' });
    new CiliumInstall(app, 'cilium', { cluster });
  },
  'gateway-class-near': (app) => {
    new SharedGateway(app, 'gw', { gatewayClassName: 'cillium' });
  },
  'route-kind-unserved': (app) => {
    const cilium = CiliumInstall.fromAttributes(app, 'cilium', { version: '1.19.4' });
    const gateway = new SharedGateway(app, 'gw', { cilium });
    ApiObject.of(gateway).addJsonPatch(JsonPatch.add('/spec/listeners/1', { name: 'ssh', port: 22, protocol: 'TCP' }));
    new ApiObject(gateway, 'route', {
      apiVersion: 'gateway.networking.k8s.io/v1alpha2',
      kind: 'TCPRoute',
      metadata: { name: 'ssh' },
      spec: { parentRefs: [{ name: 'gw', sectionName: 'ssh' }], rules: [{ backendRefs: [{ name: 'ssh', port: 22 }] }] },
    });
  },
  'kind-not-installed': (app) => {
    new CiliumInstall(app, 'cilium', { version: '1.19.4' });
    new ApiObject(new Chart(app, 'web'), 'policy', {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'BackendTLSPolicy',
      metadata: { name: 'web' },
      spec: {
        targetRefs: [{ group: '', kind: 'Service', name: 'web' }],
        validation: { hostname: 'web.example.com', wellKnownCACertificates: 'System' },
      },
    });
  },
  'route-behind-no-edge': (app) => {
    const gateway = new SharedGateway(app, 'gw', { addresses: [GatewayAddress.of('192.0.2.1')] });
    const tls = { certificateRefs: [{ name: 'web' }] };
    ApiObject.of(gateway).addJsonPatch(
      JsonPatch.add('/spec/listeners/1', { name: 'https', port: 443, protocol: 'HTTPS', tls }),
    );
    gateway.addRoute('web', { hostnames: ['web.example.com'], backend: Backend.fromName('web', 80) });
    gateway.addRoute('shop', {
      hostnames: ['shop.example.com'],
      listener: 'https',
      backend: Backend.fromName('shop', 80),
    });
    new HaproxyEdge(app, 'edge', { gateways: [gateway] });
  },
};

/** A Service of type LoadBalancer. */
function addService(app: App, name: string, annotations: Record<string, string>, more: object = {}): void {
  new ApiObject(new Chart(app, name), 'service', {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, annotations },
    spec: { type: 'LoadBalancer', selector: { app: name }, ports: [{ port: 80 }], ...more },
  });
}

/** A hand-written cluster config with a peer, and with more if given. */
function addClusterConfig(app: App, peerConfigRef: { name: string }, ...more: object[]): void {
  new ApiObject(new Chart(app, 'bgp'), 'config', {
    apiVersion: 'cilium.io/v2',
    kind: 'CiliumBGPClusterConfig',
    metadata: { name: 'bgp' },
    spec: {
      bgpInstances: [
        {
          name: 'main',
          localASN: 64512,
          peers: [{ name: 'router', peerASN: 64513, peerAddress: '192.0.2.1', peerConfigRef }, ...more],
        },
      ],
    },
  });
}

/** What the peer of a hand-written cluster config needs to announce something. */
function addPeerConfig(app: App, ...more: object[]): void {
  const chart = new Chart(app, 'peer-config');
  const labels = { announce: 'services' };
  new ApiObject(chart, 'config', {
    apiVersion: 'cilium.io/v2',
    kind: 'CiliumBGPPeerConfig',
    metadata: { name: 'config' },
    spec: { families: [{ afi: 'ipv4', safi: 'unicast', advertisements: { matchLabels: labels } }, ...more] },
  });
  new ApiObject(chart, 'advertisement', {
    apiVersion: 'cilium.io/v2',
    kind: 'CiliumBGPAdvertisement',
    metadata: { name: 'services', labels },
    spec: {
      advertisements: [{ advertisementType: 'Service', service: { addresses: ['LoadBalancerIP'] }, selector: {} }],
    },
  });
}
