// Programs that cannot work, each a row: synth says so, by a refusal or by a check. They were accepted once.
import assert from 'node:assert/strict';
import { describe, expect, it } from '@jest/globals';
import { ApiObject, App, Chart, JsonPatch } from 'cdk8s';
import {
  Backend,
  BgpPeering,
  BgpRouter,
  BirdRouter,
  CaddyEdge,
  CaddyTls,
  CheckName,
  Checks,
  CiliumInstall,
  CiliumLB,
  Cluster,
  FrrRouter,
  GatewayAddress,
  GobgpRouter,
  HaproxyEdge,
  HostSetup,
  HttpRoute,
  K3dCluster,
  K3sCluster,
  KindCluster,
  L2Announcement,
  Listener,
  Rke2Cluster,
  SharedGateway,
  TalosCluster,
  ZoneFile,
} from '../lib';
import { saidOf } from './support/said';
import { readTree } from './support/snapshot';
import { inTemporary } from './support/synth';

type Build = (app: App) => void;

const IMAGE = 'rancher/k3s:v1.33.5-k3s1';
const cluster = (app: App, props: object = {}) => new K3dCluster(app, 'cluster', { image: IMAGE, agents: 2, ...props });
const values =
  (given: Record<string, unknown>, version?: string): Build =>
  (app) => {
    const made = cluster(app);
    const cilium = new CiliumInstall(app, 'cilium', { cluster: made, version, values: given });
    const pools = new CiliumLB(app, 'pools', { cilium, cidrs: [made.poolNetworks[0]] });
    new SharedGateway(app, 'gw', { cilium, addresses: [pools.reserve(10)] });
  };
/** A cluster, a router and a Gateway at an address. */
const gatewayAt =
  (address: string, peer = '172.28.0.1'): Build =>
  (app) => {
    const made = cluster(app, { network: { name: 'lab', subnet: '172.28.0.0/16' } });
    const cilium = new CiliumInstall(app, 'cilium', { cluster: made });
    const router = new FrrRouter(app, 'frr', { cluster: made, asn: 64513, addresses: [peer] });
    new BgpPeering(app, 'bgp', { cilium, localAsn: 64512, peers: [router] });
    new CiliumLB(app, 'pools', { cilium, cidrs: ['198.51.100.0/24'] });
    new SharedGateway(app, 'gw', { cilium, addresses: [GatewayAddress.of(address)] });
  };
const router =
  (props: object): Build =>
  (app) => {
    const made = cluster(app, { network: { name: 'lab', subnet: '172.28.0.0/16' } });
    const cilium = new CiliumInstall(app, 'cilium', { cluster: made });
    const frr = new FrrRouter(app, 'frr', { cluster: made, asn: 64513, addresses: ['172.28.0.1'], ...props });
    new BgpPeering(app, 'bgp', { cilium, localAsn: 64512, peers: [frr] });
  };
const behind =
  (make: (app: App, gateway: SharedGateway) => void, listeners = [Listener.http()]): Build =>
  (app) => {
    const gateway = new SharedGateway(app, 'gw', { listeners, addresses: [GatewayAddress.of('198.51.100.10')] });
    new HttpRoute(gateway, 'web', { gateway, hostnames: ['www.example.com'], backend: Backend.fromName('web', 80) });
    make(app, gateway);
  };

type Made = typeof TalosCluster | typeof K3sCluster | typeof Rke2Cluster;
const machines =
  (props: object, kinds: Made[] = [TalosCluster, K3sCluster, Rke2Cluster], addresses?: string[]): Build =>
  (app) => {
    for (const made of kinds)
      new made(app, made.name.replace('Cluster', '').toLowerCase(), {
        nodes: [{ name: 'one', addresses: addresses ?? ['192.0.2.11', '2001:db8:1::11'], controlPlane: true }],
        nodeNetworks: ['192.0.2.0/24', '2001:db8:1::/64'],
        ...props,
      });
  };

const ROWS: Record<string, Build> = {
  ...each('serviceCidr', ['10.43.0.0/30', '10.43.0.0/31', '10.0.0.0/11', '10.43.0.0/29'], (serviceCidr) => (app) => {
    cluster(app, { serviceCidr });
  }),
  'serviceCidr6 fd00:43::/126': (app) => void cluster(app, { ipv6: { serviceCidr: 'fd00:43::/126' } }),
  ...each(
    'podCidr',
    ['10.42.0.0/24', '10.42.0.0/25', '10.42.0.0/30'],
    (podCidr) => (app) => void cluster(app, { podCidr }),
  ),
  'podCidr of kind 8.0.0.0/7': (app) => void new KindCluster(app, 'cluster', { podCidr: '8.0.0.0/7' }),
  ...each('podCidr of machines', ['2001:db8::/32', 'fd00:10::/47'], (podCidr) =>
    machines({ podCidrs: ['10.42.0.0/16', podCidr], serviceCidrs: ['10.43.0.0/16', 'fd00:43::/112'] }),
  ),
  'pods of IPv6 beside Services of IPv4, on k3s': machines({ podCidrs: ['10.42.0.0/16', 'fd00:42::/56'] }, [
    K3sCluster,
  ]),
  'pods of IPv6 where machines have IPv4 alone': machines(
    { podCidrs: ['10.42.0.0/16', 'fd00:42::/56'], serviceCidrs: ['10.43.0.0/16', 'fd00:43::/112'] },
    [K3sCluster, Rke2Cluster],
    ['192.0.2.11'],
  ),
  'a router in the network of pods': (app) => {
    const made = Cluster.fromAttributes(app, 'cluster', { name: 'rack', podCidrs: ['10.42.0.0/16'] });
    const cilium = new CiliumInstall(app, 'cilium', { cluster: made });
    const peer = BgpRouter.fromAttributes(app, 'router', { asn: 64513, addresses: ['10.42.0.1'] });
    new BgpPeering(app, 'bgp', { cilium, localAsn: 64512, peers: [peer] });
  },
  'podCidr /16 with 301 nodes': (app) => void cluster(app, { agents: 300 }),
  ...each(
    'GatewayAddress.of',
    ['172.28.0.1', '172.28.0.2', '172.28.255.255', '10.42.0.7', '10.43.0.7', '127.0.0.1', '0.0.0.0', '224.0.0.1'],
    (address) => gatewayAt(address),
  ),
  ...each('router on the network of nodes', ['172.28.255.255'], (address) => router({ addresses: [address] })),
  'a router of the same AS with the router id of a node': (app) => {
    const made = cluster(app);
    const cilium = new CiliumInstall(app, 'cilium', { cluster: made });
    const frr = new FrrRouter(app, 'frr', {
      cluster: made,
      asn: 64512,
      routerId: '172.28.0.2',
      accept: ['192.0.2.0/24'],
    });
    new BgpPeering(app, 'bgp', { cilium, localAsn: 64512, peers: [frr] });
  },
  ...each('localAddress', ['172.28.0.99', '172.28.255.255'], (localAddress) => (app) => {
    const made = cluster(app);
    const cilium = new CiliumInstall(app, 'cilium', { cluster: made });
    const frr = new FrrRouter(app, 'frr', {
      cluster: made,
      asn: 64513,
      accept: ['192.0.2.0/24'],
      listenRanges: ['172.28.0.0/16'],
    });
    const nodeOverrides = [{ nodeName: 'k3d-cluster-server-0', localAddress }];
    new BgpPeering(app, 'bgp', { cilium, localAsn: 64512, peers: [frr], nodeOverrides });
  }),
  ...each('override of', ['localAddress fd00::2', 'routerId 172.28.0.3'], (text) => (app) => {
    const made = cluster(app);
    const cilium = new CiliumInstall(app, 'cilium', { cluster: made });
    const frr = new FrrRouter(app, 'frr', { cluster: made, asn: 64513, accept: ['192.0.2.0/24'] });
    const [prop, address] = text.split(' ');
    const nodeOverrides = [{ nodeName: 'k3d-cluster-server-0', [prop]: address }];
    new BgpPeering(app, 'bgp', { cilium, localAsn: 64512, peers: [frr], nodeOverrides });
  }),
  'one router id for two nodes': (app) => {
    const made = cluster(app);
    const cilium = new CiliumInstall(app, 'cilium', { cluster: made });
    const frr = new FrrRouter(app, 'frr', { cluster: made, asn: 64513, accept: ['192.0.2.0/24'] });
    const nodeOverrides = ['server-0', 'agent-0'].map((name) => ({
      nodeName: `k3d-cluster-${name}`,
      routerId: '192.0.2.77',
    }));
    new BgpPeering(app, 'bgp', { cilium, localAsn: 64512, peers: [frr], nodeOverrides });
  },
  ...each('node of a cluster whose networks are not known, at', ['10.42.0.5', '10.43.0.5'], (address) => (app) => {
    Cluster.fromAttributes(app, 'cluster', {
      name: 'rack',
      nodes: [{ name: 'a', addresses: [address] }],
      podCidrs: ['10.42.0.0/16'],
      serviceCidrs: ['10.43.0.0/16'],
    });
  }),
  ...each('a Gateway, a pool and the API server at', ['192.0.2.50', '192.0.2.77'], (address) => (app) => {
    const made = Cluster.fromAttributes(app, 'cluster', {
      name: 'rack',
      nodes: [{ name: 'a', addresses: ['192.0.2.11'] }],
      nodeNetworks: ['192.0.2.0/24'],
      apiServer: `${address}:6443`,
    });
    const cilium = new CiliumInstall(app, 'cilium', { cluster: made });
    new L2Announcement(app, 'l2', { cilium });
    new CiliumLB(app, 'pools', { cilium, cidrs: ['192.0.2.64/28'] });
    const at = address === '192.0.2.50' ? address : '192.0.2.70';
    new SharedGateway(app, 'gw', { cilium, addresses: [GatewayAddress.of(at)] });
  }),
  'a Gateway at the gateway of the nodes': (app) => {
    const made = new TalosCluster(app, 'cluster', {
      nodes: [{ name: 'a', addresses: ['192.0.2.11'], controlPlane: true }],
      nodeNetworks: ['192.0.2.0/24'],
      gateways: ['192.0.2.1'],
    });
    const cilium = new CiliumInstall(app, 'cilium', { cluster: made });
    new SharedGateway(app, 'gw', { cilium, addresses: [GatewayAddress.of('192.0.2.1')] });
  },
  'a Gateway at the address of the host at which the API server listens': (app) => {
    const cilium = new CiliumInstall(app, 'cilium', { cluster: cluster(app, { apiHostIp: '203.0.113.9' }) });
    new SharedGateway(app, 'gw', { cilium, addresses: [GatewayAddress.of('203.0.113.9')] });
  },
  'listenRange without a node in it': router({ listenRanges: ['10.9.0.0/24'] }),
  'listenRange of a family that nobody dials': router({ listenRanges: ['fd00::/64'] }),
  'routerId 224.0.0.1': router({ routerId: '224.0.0.1' }),
  'a router at an address that Docker gives to nodes': router({ addresses: ['172.28.0.9'] }),
  ...each(
    'pool',
    ['0.0.0.0/0', '127.0.0.0/8', '224.0.0.0/4', '255.255.255.255/32', 'fe80::/64', 'ff00::/8', '::ffff:0:0/96'],
    (cidr) => (app) => {
      new CiliumLB(app, 'pools', { cidrs: [cidr] });
    },
  ),
  ...each(
    'Docker network',
    ['127.0.0.0/8', '224.0.0.0/8', '240.0.0.0/8', '169.254.0.0/16', '172.17.0.0/16'],
    (subnet) => (app) => {
      cluster(app, { network: { name: 'lab', subnet } });
    },
  ),
  ...each(
    'image',
    ['rancher/k3s:v1.33.5+k3s1', 'a b', 'x@y', 'rancher/k3s:'],
    (image) => (app) => void cluster(app, { image }),
  ),
  ...each(
    'image of kind',
    ['kindest/node:', 'x@y', 'kindest/node:v1:v2', 'kindest//node', `kindest/node@sha256:${'a'.repeat(63)}`],
    (image) => (app) => void new KindCluster(app, 'cluster', { image }),
  ),
  ...each(
    'Docker network called',
    ['bridge', 'host', 'none'],
    (name) => (app) => void cluster(app, { network: { name } }),
  ),
  ...each(
    'node at',
    ['0.0.0.0', '127.0.0.1', '224.0.0.1', '192.0.2.0', '192.0.2.255', '203.0.113.1'],
    (address) => (app) => {
      Cluster.fromAttributes(app, 'cluster', {
        name: 'rack',
        nodes: [{ name: 'a', addresses: [address] }],
        nodeNetworks: ['192.0.2.0/24'],
      });
    },
  ),
  'a Gateway at the broadcast address of the network of nodes': (app) => {
    const made = Cluster.fromAttributes(app, 'cluster', {
      name: 'rack',
      nodes: [{ name: 'a', addresses: ['192.0.2.11'] }],
      nodeNetworks: ['192.0.2.0/24'],
    });
    const cilium = new CiliumInstall(app, 'cilium', { cluster: made });
    new L2Announcement(app, 'l2', { cilium });
    new CiliumLB(app, 'pools', { cilium, cidrs: ['192.0.2.224/27'] });
    new SharedGateway(app, 'gw', { cilium, addresses: [GatewayAddress.of('192.0.2.255')] });
  },
  'CaddyEdge at 443 without TLS': behind(
    (app, gateway) => void new CaddyEdge(app, 'edge', { gateways: [gateway], port: 443 }),
  ),
  'CaddyEdge at its own port 2019': behind(
    (app, gateway) => void new CaddyEdge(app, 'edge', { gateways: [gateway], port: 2019 }),
  ),
  ...each('edge bound to', ['198.51.100.10', '224.0.0.1', 'fe80::1'], (bindAddress) =>
    behind((app, gateway) => void new HaproxyEdge(app, 'edge', { gateways: [gateway], bindAddress })),
  ),
  'an edge in a pool': behind((app, gateway) => {
    new CiliumLB(app, 'pools', { cidrs: ['198.51.100.0/24'] });
    new HaproxyEdge(app, 'edge', { gateways: [gateway], bindAddress: '198.51.100.77' });
  }),
  ...each('metrics of an edge at', ['198.51.100.10', '224.0.0.1'], (metricsAddress) =>
    behind((app, gateway) => {
      new HaproxyEdge(app, 'edge', { gateways: [gateway], metricsPort: 9100, metricsAddress });
    }),
  ),
  'UDP behind HAProxy': behind(
    (app, gateway) => void new HaproxyEdge(app, 'edge', { gateways: [gateway] }),
    [Listener.http(), Listener.udp({ port: 53 })],
  ),
  "a route named like the zone's name server": behind((app) => {
    new ZoneFile(app, 'zone', {
      domain: 'example.com',
      nameServers: [{ name: 'www.example.com', addresses: ['192.0.2.53'] }],
    });
  }),
  'a name server with the name of a route at a Gateway with any address of a pool': (app) => {
    new CiliumLB(app, 'pools', { cidrs: ['198.51.100.0/25'] });
    const gateway = new SharedGateway(app, 'gw');
    new HttpRoute(gateway, 'web', { gateway, hostnames: ['www.example.com'], backend: Backend.fromName('web', 80) });
    new ZoneFile(app, 'zone', {
      domain: 'example.com',
      nameServers: [{ name: 'www.example.com', addresses: ['203.0.113.53'] }],
    });
  },
  'a name server with the name of a route at a Gateway that is not behind the edge': (app) => {
    const pools = new CiliumLB(app, 'pools', { cidrs: ['198.51.100.0/25'] });
    const gateway = new SharedGateway(app, 'gw');
    new HttpRoute(gateway, 'web', { gateway, hostnames: ['ns1.example.com'], backend: Backend.fromName('web', 80) });
    const behindEdge = new SharedGateway(app, 'behind', { addresses: [pools.reserve(14)] });
    const app1 = { gateway: behindEdge, hostnames: ['a.example.com'], backend: Backend.fromName('a', 80) };
    new HttpRoute(behindEdge, 'a', app1);
    new HaproxyEdge(app, 'edge', { gateways: [behindEdge] });
    new ZoneFile(app, 'zone', {
      domain: 'example.com',
      nameServers: [{ name: 'ns1.example.com', addresses: ['203.0.113.53'] }],
    });
  },
  'a filter without the address of a pool from elsewhere': (app) => {
    const frr = new FrrRouter(app, 'frr', {
      asn: 64513,
      addresses: ['192.0.2.1'],
      listenRanges: ['192.0.2.0/24'],
      accept: ['203.0.113.0/24'],
    });
    new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [frr] });
    new SharedGateway(app, 'gw', { addresses: [GatewayAddress.of('198.51.100.10')] });
  },
  'routingMode native without a network': values({ routingMode: 'native' }),
  'neither IPv4 nor IPv6': values({ ipv4: { enabled: false } }),
  'DSR over VXLAN': values({ loadBalancer: { mode: 'dsr' } }),
  'routes of nodes beside tunnels': values({ autoDirectNodeRoutes: true }),
  'l7Proxy off with a Gateway': values({ l7Proxy: false }),
  'no operator': values({ operator: { enabled: false } }),
  'no operator among none': values({ operator: { replicas: 0 } }),
  'no operator where nobody asks for an address': (app) => {
    new CiliumInstall(app, 'cilium', { cluster: cluster(app), values: { operator: { enabled: false } } });
  },
  'seven operators on three nodes': values({ operator: { replicas: 7 } }),
  'no GatewayClass': values({ gatewayAPI: { gatewayClass: { create: false } } }),
  'addresses of nobody': values({ defaultLBServiceIPAM: 'none' }),
  'no address of the API server': values({ k8sServiceHost: '' }),
  'the API server looked up where kubeadm has not been': values({ k8sServiceHost: 'auto' }),
  'ServiceMonitors on a cluster without their CRD': values({
    prometheus: { enabled: true, serviceMonitor: { enabled: true } },
  }),
  'ServiceMonitors of the operator, which has metrics anyway': values({
    operator: { prometheus: { serviceMonitor: { enabled: true, trustCRDsExist: true } } },
  }),
  'Hubble UI without Hubble': (app) => {
    new CiliumInstall(app, 'cilium', { hubbleUi: true, values: { hubble: { enabled: false } } });
  },
};

/** Words in Helm values that nobody knows, with what is said of them. */
const WORDS: [Record<string, unknown>, string, RegExp][] = [
  [{ routingMode: 'Native' }, '1.14.1', /routingMode "Native": .*invalid routing mode.* Give one of native, tunnel\./],
  [{ tunnelProtocol: 'VXLAN' }, '1.20.2', /tunnelProtocol "VXLAN": .* Give one of vxlan, geneve\./],
  [{ ipam: { mode: 'clusterpool' } }, '1.17.6', /ipam\.mode "clusterpool": .*Unknown IPAM backend/],
  [{ loadBalancer: { mode: 'DSR' } }, '1.18.4', /loadBalancer\.mode "DSR": .* Give one of snat, dsr, hybrid\./],
  [{ loadBalancer: { acceleration: 'fast' } }, '1.17.6', /acceleration "fast": .* Give one of native, best-effort/],
  [{ bpf: { datapathMode: 'netkitt' } }, '1.18.4', /datapathMode "netkitt": the agent of Cilium 1\.18 stops/],
  [{ loadBalancer: { algorithm: 'maglev' }, maglev: { tableSize: 1000 } }, '1.20.2', /tableSize 1000: .* one of 251, /],
  [
    { loadBalancer: { algorithm: 'magle' } },
    '1.15.19',
    /loadBalancer\.algorithm "magle": .* Give one of random, maglev\./,
  ],
  [{ identityAllocationMode: 'CRD' }, '1.16.19', /identityAllocationMode "CRD": the agent of Cilium 1\.16 stops/],
  [
    { encryption: { enabled: true, type: 'wireguad' } },
    '1.19.4',
    /encryption\.type "wireguad": in Cilium 1\.19 no template .* and nothing is encrypted\. Give one of ipsec, wireguard/,
  ],
  [
    { bpf: { datapathMode: 'lb-only' } },
    '1.18.4',
    /datapathMode "lb-only": the agent of Cilium 1\.18 stops .* Give one of veth, netkit, netkit-l2\./,
  ],
  [
    { identityAllocationMode: 'doublewrite-readcrd' },
    '1.16.19',
    /"doublewrite-readcrd": .* Give one of kvstore, crd\./,
  ],
  [
    { encryption: { enabled: true, type: 'ztunnel' } },
    '1.18.4',
    /"ztunnel": .*nothing is encrypted\. Give one of ipsec/,
  ],
  [
    { cni: { chainingMode: 'generic-veth' } },
    '1.17.6',
    /"generic-veth": in Cilium 1\.17 agents write no CNI configuration.* Give one of none, .* or set cni\.chainingTarget or cni\.customConf\./,
  ],
  [
    { envoy: { log: { defaultLevel: 'loud' } } },
    '1.18.4',
    /envoy\.log\.defaultLevel "loud" is none of "trace", .*"off"/,
  ],
  [{ envoy: { xdsMode: 'both' } }, '1.20.2', /envoy\.xdsMode "both" is none of "split"/],
  [
    { ipam: { mode: 'cluster-pool', operator: { clusterPoolIPv4PodCIDR: '10.0.0.0/8' } } },
    '1.17.6',
    /clusterPoolIPv4PodCIDRList/,
  ],
  [
    { kubeProxyReplacement: 'probe' },
    '1.14.1',
    /"probe": the chart of Cilium 1\.14 takes true, .* partial or disabled alone/,
  ],
  [{ kubeProxyReplacement: 'strict' }, '1.17.6', /"strict": the chart of Cilium 1\.17 takes true or false alone/],
  [
    { clustermesh: { useAPIServer: true }, disableEndpointCRD: true },
    '1.20.2',
    /disableEndpointCRD true.*: the chart of Cilium 1\.20 stops with "The clustermesh-apiserver cannot be enabled/,
  ],
  [
    {
      extraEnv: [
        { name: 'TZ', value: 'UTC' },
        { name: 'KUBE_CLIENT_BACKOFF_BASE', value: '2' },
      ],
    },
    '1.18.4',
    /extraEnv: the chart of Cilium 1\.18 stops with "k8sClientExponentialBackoff cannot be enabled when extraEnv/,
  ],
  [
    { clustermesh: { useAPIServer: true, config: { enabled: true, clusters: [{ name: 'b', port: 32379 }] } } },
    '1.17.6',
    /missing clustermesh\.apiserver\.config\.clusters\.address"\. Give each cluster an address, or ips\./,
  ],
  [
    { clustermesh: { useAPIServer: true, config: { enabled: true, clusters: { b: { port: 32379 } } } } },
    '1.20.2',
    /missing clustermesh\.apiserver\.config\.clusters\.address/,
  ],
  [
    { hubble: { metrics: { enabled: ['dns', 'httpv2:exemplars=true'] } } },
    '1.16.19',
    /metrics\.enabled: Hubble of Cilium 1\.16 does not start: metric 'httpv2' does not exist\. Did you mean httpV2\? Give/,
  ],
  [
    { hubble: { metrics: { enabled: ['dns', 7] } } },
    '1.17.6',
    /Hubble of Cilium 1\.17 does not start: metric '7' does not exist/,
  ],
  [
    { hubble: { metrics: { enabled: ['dns;query'] } } },
    '1.14.1',
    /Hubble of Cilium 1\.14 does not start: metric 'dns;query' does not exist/,
  ],
  [
    { hubble: { metrics: { enabled: ['http', 'httpV2'] } } },
    '1.17.6',
    /Hubble of Cilium 1\.17 does not start: plugin http conflicts with plugin httpV2\. Give one of them\./,
  ],
  [
    { ipam: { operator: { clusterPoolIPv4PodCIDRList: ['10.0.0.0/8', 10] } } },
    '1.20.2',
    /clusterPoolIPv4PodCIDRList is not a list of texts or text, and the chart of Cilium 1\.20 refuses it\. Give a list of/,
  ],
  [
    { bpf: { monitorTraceIPOption: 256 } },
    '1.20.2',
    /monitorTraceIPOption 256 is not nothing or a whole number from 0 to 255, and the chart of Cilium 1\.20 refuses it/,
  ],
];

/** Helm values that are near them, and right. */
const RIGHT_WORDS: [Record<string, unknown>, string][] = [
  [{ routingMode: 'tunnel', tunnelProtocol: 'geneve' }, '1.14.1'],
  [{ routingMode: 'native', ipv4NativeRoutingCIDR: '10.42.0.0/16', autoDirectNodeRoutes: true }, '1.20.2'],
  [{ routingMode: '', tunnelProtocol: '' }, '1.20.2'],
  [{ ipam: { mode: 'multi-pool' } }, '1.17.6'],
  [{ loadBalancer: { mode: 'hybrid', dsrDispatch: 'geneve' }, tunnelProtocol: 'geneve' }, '1.18.4'],
  [{ loadBalancer: { algorithm: 'maglev' } }, '1.15.19'],
  [{ identityAllocationMode: 'doublewrite-readcrd' }, '1.20.2'],
  [{ encryption: { enabled: true, type: 'wireguard' } }, '1.19.4'],
  [{ encryption: { type: 'later' } }, '1.19.4'],
  [{ kubeProxyReplacement: 'strict' }, '1.14.1'],
  [{ disableEndpointCRD: true }, '1.20.2'],
  [{ bpf: { datapathMode: 'netkitt' } }, '1.14.1'],
  [{ loadBalancer: { algorithm: 'maglev', acceleration: 'best-effort' }, maglev: { tableSize: 65521 } }, '1.16.19'],
  [{ maglev: { tableSize: 1000 } }, '1.16.19'],
  [{ envoy: { log: { defaultLevel: 'off' }, xdsMode: 'ads' } }, '1.20.2'],
  [{ operator: { replicas: 6 } }, '1.20.2'],
  [{ prometheus: { enabled: true, metricsService: true } }, '1.20.2'],
  [{ extraEnv: [{ name: 'TZ', value: 'UTC' }] }, '1.18.4'],
  [{ extraEnv: [{ name: 'KUBE_CLIENT_BACKOFF_BASE', value: '2' }] }, '1.17.6'],
  [
    {
      k8sClientExponentialBackoff: { enabled: false },
      extraEnv: [{ name: 'KUBE_CLIENT_BACKOFF_BASE', value: '2' }],
    },
    '1.20.2',
  ],
  [{ hubble: { metrics: { enabled: ['dns:query;ignoreAAAA', 'kafka flow tcp', 'httpV2:exemplars=true'] } } }, '1.19.4'],
  [{ hubble: { enabled: false, metrics: { enabled: ['later'] } } }, '1.20.2'],
  [{ hubble: { metrics: { enabled: null } } }, '1.20.2'],
  [{ hubble: { metrics: { enabled: ['${METRICS}'] } } }, '1.20.2'],
  [{ hubble: { metrics: { enabled: ['{{ .Values.metrics }}', '__METRICS__', 'CHANGEME'] } } }, '1.20.2'],
  [
    {
      hubble: {
        metrics: {
          enabled: [
            'flow:sourceContext=workload-name|reserved-identity;destinationContext=workload-name',
            'httpV2:exemplars=true;labelsContext=source_ip,source_namespace,traffic_direction',
            'port-distribution',
          ],
        },
      },
    },
    '1.17.6',
  ],
  [{ cni: { chainingMode: 'generic-veth' }, extraConfig: { 'cni-chaining-target': 'cbr0' } }, '1.17.6'],
  [{ cni: { chainingMode: 'generic-veth', install: false } }, '1.17.6'],
  [{ cni: { chainingMode: '${CHAINING}' } }, '1.17.6'],
  [{ cni: { chainingMode: 'generic-veth', customConf: true, configMap: 'cni' } }, '1.17.6'],
  [{ cni: { chainingMode: 'generic-veth', chainingTarget: 'cbr0' } }, '1.20.2'],
  [{ cni: { chainingMode: 'portmap' } }, '1.14.1'],
  [{ bpf: { datapathMode: 'lb-only' } }, '1.17.6'],
  [{ bpf: { monitorTraceIPOption: 255 } }, '1.20.2'],
  [{ bpf: { monitorTraceIPOption: 0 } }, '1.19.4'],
];

describe('Helm values of which synth says what their readers do not know:', () => {
  for (const [given, version, said] of WORDS)
    it(`${JSON.stringify(given)} of ${version}`, () =>
      assert.match(saidOf(values(given, version)).errors.join('\n'), said));
});

it('metrics that Hubble only leaves out are warned of', () => {
  const { errors, warnings } = saidOf(values({ hubble: { metrics: { enabled: ['kafka drop'] } } }, '1.20.2'));
  assert.deepEqual(errors, []);
  assert.match(
    warnings.join('\n'),
    /in Cilium 1\.20 metric 'kafka' does not exist, and Hubble leaves it out\. Give some of dns, drop, .*sctp.*unread/,
  );
});

describe('Helm values that synth takes:', () => {
  for (const [given, version] of RIGHT_WORDS)
    it(`${JSON.stringify(given)} of ${version}`, () => assert.deepEqual(saidOf(values(given, version)).errors, []));
});

/** One row for each value of something. */
function each(what: string, all: string[], build: (value: string) => Build): Record<string, Build> {
  return Object.fromEntries(all.map((value) => [`${what} ${value}`, build(value)]));
}

describe('synth says what is wrong with', () => {
  it('each row in the words that were read and found right', () => {
    const text = Object.entries(ROWS).map(([what, build]) => {
      const { warnings, errors } = saidOf(build);
      return [what, ...[...warnings, ...errors].map((line) => `    ${line}`), ''].join('\n');
    });
    expect({ 'messages.txt': text.join('\n') }).toMatchFiles('accepted-yet-broken');
  });

  for (const [what, build] of Object.entries(ROWS))
    it(what, () => {
      const { warnings, errors } = saidOf(build);
      const said = [...warnings, ...errors];
      assert.notDeepEqual(said, []);
      // What is said is for people, and of this and no slip of the test.
      for (const line of said) assert.doesNotMatch(line, /is no property|TypeError|undefined|cannot read/i);
    });
});

/** The files that synth writes, and says nothing of. */
function filesOf(build: Build): Record<string, string> {
  return inTemporary((outdir) => {
    const app = new App({ outdir });
    build(app);
    app.synth();
    return readTree(outdir);
  });
}

describe('synth takes', () => {
  const [v4, v6] = [['192.0.2.11'], ['2001:db8:1::11']];
  const both = { podCidrs: ['fd00:42::/56', '10.42.0.0/16'], serviceCidrs: ['fd00:43::/112', '10.43.0.0/16'] };
  const FAMILIES: [string, object, string[]][] = [
    ['IPv4 on machines with both', {}, [...v4, ...v6]],
    ['IPv6 alone', { podCidrs: ['fd00:42::/56'], serviceCidrs: ['fd00:43::/112'] }, v6],
    ['both, IPv6 first', both, [...v6, ...v4]],
  ];
  for (const [what, props, addresses] of FAMILIES)
    it(`pods, Services and machines of the same families: ${what}`, () =>
      assert.deepEqual(saidOf(machines(props, [K3sCluster], addresses)).errors, []));

  it('a router beside the network of pods, and one that the network of nodes holds', () => {
    for (const address of ['10.43.0.1', '192.0.2.1'])
      assert.deepEqual(
        saidOf((app) => {
          const made = Cluster.fromAttributes(app, 'cluster', {
            name: 'rack',
            podCidrs: ['10.42.0.0/16'],
            nodeNetworks: ['192.0.2.0/24'],
          });
          const cilium = new CiliumInstall(app, 'cilium', {
            cluster: made,
            values: { k8sServiceHost: 'api.example.com', k8sServicePort: 6443 },
          });
          const peer = BgpRouter.fromAttributes(app, 'router', { asn: 64513, addresses: [address] });
          new BgpPeering(app, 'bgp', { cilium, localAsn: 64512, peers: [peer] });
        }).errors,
        [],
      );
  });

  it('the values of a cluster without more', () => assert.deepEqual(saidOf(values({})).errors, []));

  it('a CiliumInstall beside the only cluster, and gives it its API server', () => {
    const files = filesOf((app) => {
      cluster(app);
      new CiliumInstall(app, 'cilium', { version: '1.20.2' });
    });
    assert.match(files['host/cilium-values.yml'], /^k8sServiceHost: /m);
  });

  it('a CiliumInstall beside the only cluster that is made here, whatever others are named', () => {
    const files = filesOf((app) => {
      Cluster.fromAttributes(app, 'other', { name: 'other' });
      cluster(app);
      new CiliumInstall(app, 'cilium', { version: '1.20.2' });
    });
    assert.match(files['host/cilium-values.yml'], /^k8sServiceHost: /m);
  });

  it('a CiliumInstall beside the only cluster of machines', () => {
    const files = filesOf((app) => {
      const nodes = [{ name: 'a', addresses: ['192.0.2.11'], controlPlane: true }];
      new K3sCluster(app, 'cluster', { nodes, nodeNetworks: ['192.0.2.0/24'] });
      new CiliumInstall(app, 'cilium', { version: '1.20.2' });
    });
    assert.match(files['host/cilium-values.yml'], /^k8sServiceHost: /m);
  });

  it('a router of another AS with the number of a node for its id, and nodes in networks of their own', () =>
    assert.deepEqual(saidOf(router({ routerId: '172.28.0.2', accept: ['192.0.2.0/24'] })).errors, []));

  it('an address of a pool from elsewhere, and the router lets it in', () => {
    const files = filesOf(gatewayAt('203.0.113.9'));
    assert.match(files['host/frr/frr.conf'], /permit 203\.0\.113\.9\/32/);
  });

  it('a namespace that nobody makes, and up.sh makes it', () => {
    const files = filesOf((app) => {
      const cilium = new CiliumInstall(app, 'cilium', { cluster: cluster(app) });
      new SharedGateway(app, 'gw', { cilium, namespace: 'web' });
      new HostSetup(app, 'host');
    });
    assert.match(files['host/up.sh'], /create namespace web$/m);
  });

  it('a value that a template reads by a function, and values.yaml does not have', () =>
    assert.deepEqual(saidOf(values({ nodePort: { range: '30000,32767' } })).warnings, []));

  it('values for ServiceMonitors that nobody turns on, or on a cluster that others made', () => {
    assert.deepEqual(saidOf(values({ prometheus: { serviceMonitor: { enabled: true } } })).warnings, []);
    const { warnings, errors } = saidOf((app) => {
      const cluster = Cluster.fromAttributes(app, 'cluster', { name: 'rack', apiServer: '192.0.2.11:6443' });
      const prometheus = { enabled: true, serviceMonitor: { enabled: true } };
      new CiliumInstall(app, 'cilium', { cluster, values: { prometheus } });
    });
    assert.deepEqual([...warnings, ...errors], []);
  });

  it('the API server looked up in what kubeadm left behind', () =>
    assert.deepEqual(
      saidOf((app) => {
        const made = new KindCluster(app, 'cluster');
        new CiliumInstall(app, 'cilium', { cluster: made, values: { k8sServiceHost: 'auto' } });
      }).errors,
      [],
    ));

  it('an edge with certificates of its own', () =>
    assert.deepEqual(
      saidOf(
        behind((app, gateway) => void new CaddyEdge(app, 'edge', { gateways: [gateway], tls: CaddyTls.internal() })),
      ).errors,
      [],
    ));
});

describe('a line break in what others wrote is in no file of the host, whatever check is off', () => {
  const BREAK = 'a\n    log 192.0.2.66:514 local0';
  const off: Build = (app) => {
    for (const name of [CheckName.OBJECT_REFUSED, CheckName.FIELD_DROPPED]) Checks.disable(app, name, 'a test');
  };
  const route = (app: App, hostname: string) => {
    off(app);
    const gateway = new SharedGateway(app, 'gw', { addresses: [GatewayAddress.of('198.51.100.10')] });
    const written = new ApiObject(new Chart(app, 'routes'), 'route', {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'HTTPRoute',
      metadata: { name: 'web', namespace: 'default' },
      spec: {
        hostnames: [hostname],
        parentRefs: [{ name: 'gw' }],
        rules: [{ backendRefs: [{ name: 'web', port: 80 }] }],
      },
    });
    written.addJsonPatch(
      JsonPatch.replace('/spec/parentRefs/0', { name: gateway.gatewayName, namespace: gateway.gatewayNamespace }),
    );
    return gateway;
  };
  const peering = (app: App, name = BREAK) => {
    off(app);
    const exists = BgpRouter.fromAttributes(app, 'other', { asn: 64513, addresses: ['192.0.2.1'] });
    const made = new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [exists] });
    for (const object of made.apiObjects.filter(({ kind }) => kind === 'CiliumBGPClusterConfig'))
      object.addJsonPatch(JsonPatch.replace('/metadata/name', name));
  };
  const listens = { asn: 64513, addresses: ['192.0.2.1'], listenRanges: ['192.0.2.0/24'], accept: ['198.51.100.0/24'] };
  const writers: Record<string, Build> = {
    'haproxy.cfg and hosts': (app) => void new HaproxyEdge(app, 'edge', { gateways: [route(app, BREAK)] }),
    Caddyfile: (app) => void new CaddyEdge(app, 'edge', { gateways: [route(app, BREAK)] }),
    zone: (app) => {
      route(app, `${BREAK}.example.com`);
      new ZoneFile(app, 'zone', {
        domain: 'example.com',
        nameServers: [{ name: 'ns1.example.com', addresses: ['192.0.2.53'] }],
      });
    },
    'frr.conf': (app) => (new FrrRouter(app, 'router', listens), peering(app)),
    'bird.conf': (app) => (new BirdRouter(app, 'router', listens), peering(app)),
    'gobgpd.yml': (app) => (new GobgpRouter(app, 'router', listens), peering(app)),
  };
  for (const [file, build] of Object.entries(writers))
    it(file, () => assert.throws(() => filesOf(build), /control character/));

  for (const name of ['a b', 'a;b', 'a{b', 'a"b', 'a#b', '$(id)'])
    for (const [file, edge] of Object.entries({ 'haproxy.cfg': HaproxyEdge, Caddyfile: CaddyEdge }))
      it(`${JSON.stringify(name)} in ${file}`, () =>
        assert.throws(
          () => filesOf((app) => void new edge(app, 'edge', { gateways: [route(app, name)] })),
          /has a character that ends a word/,
        ));

  it('a quote in a name ends no text of bird.conf', () => {
    const files = filesOf((app) => {
      new BirdRouter(app, 'router', listens);
      peering(app, 'a"; import all; #');
    });
    assert.match(files['host/bird/bird.conf'], /^ *description "nodes of a'; import all; #";$/m);
  });
});
