// The constructs of a topology.
import { App, Chart } from 'cdk8s';
import {
  AddressPool,
  Backend,
  BgpPeering,
  BgpRouter,
  BirdRouter,
  CaddyEdge,
  CiliumInstall,
  CiliumLB,
  ClientAddress,
  Cluster,
  EdgeTls,
  FrrRouter,
  GatewayAddress,
  HaproxyEdge,
  HostSetup,
  HttpRoute,
  HubbleRoute,
  ICilium,
  ICluster,
  IGateway,
  K3dCluster,
  Listener,
  Namespaces,
  NeighborDiscovery,
  Services,
  SharedGateway,
  ZoneFile,
} from '../../lib';
import { defined } from './arbitraries';
import { buildCertificate, buildMoreRoute, buildSet, httpRule, listenersOf } from './more-listeners';
import type { GatewaySpec, RouteSpec, Topology } from './topologies';

/** Makes the constructs of a topology. */
export function build(
  app: App,
  topology: Topology,
  Router: typeof FrrRouter | typeof BirdRouter = FrrRouter,
  Edge: typeof HaproxyEdge | typeof CaddyEdge = HaproxyEdge,
): void {
  const { cluster, cilium } = buildCluster(app, topology);
  const pools = buildPools(app, topology, cilium);
  buildBgp(app, topology, Router, cilium, cluster);
  const gateways = topology.gateways.map((spec) => buildGateway(app, spec, cilium, pools));
  topology.gateways.forEach((spec, i) =>
    spec.more.forEach((listener) =>
      buildMoreRoute(app, listener, buildSet(app, listener, gateways[i] as SharedGateway)),
    ),
  );
  topology.gateways.forEach((spec, i) =>
    spec.routes.forEach((route) => buildRoute(app, route, spec, gateways[i], cilium)),
  );
  const { edge, hostName } = topology;
  if (edge) {
    const port = edge.port === 443 ? 8443 : 443;
    const tls =
      edge.tls === 'terminate'
        ? EdgeTls.terminate({ certificateDirectory: '/etc/haproxy/certificates', port })
        : edge.tls && EdgeTls.passthrough({ port });
    const common = {
      ...defined({ bindAddress: edge.bindAddress, port: edge.port, metricsPort: edge.metricsPort }),
      gateways: edge.gateways.map((i) => gateways[i]),
    };
    if (Edge === CaddyEdge) new CaddyEdge(app, 'edge', common);
    else
      new HaproxyEdge(app, 'edge', {
        ...common,
        ...defined({
          tcpPorts: edge.tcpPorts,
          redirectToHttps: edge.redirectToHttps,
          tls,
          clientAddress: edge.proxied ? ClientAddress.proxyProtocol() : undefined,
        }),
      });
  }
  new HostSetup(app, 'host', defined({ name: hostName }));
  if (topology.zone)
    new ZoneFile(app, 'zone', {
      domain: 'example.com',
      nameServers: [{ name: 'ns.example.net' }],
      addresses: ['192.0.2.53', '2001:db8::53'],
    });
}

function buildCluster(
  app: App,
  { cluster: spec, cilium: { how, ...props } }: Topology,
): { cluster?: ICluster; cilium: ICilium } {
  let cluster: ICluster | undefined;
  if (spec?.k3d) {
    const { networkName, ...k3d } = spec.k3d;
    const { name, podCidr, serviceCidr, subnet } = spec;
    cluster = new K3dCluster(app, 'cluster', {
      name,
      image: 'rancher/k3s:v1.33.5-k3s1',
      podCidr,
      serviceCidr,
      network: { subnet, ...defined({ name: networkName }) },
      nodeLabels: spec.nodes[0].labels,
      ...defined(k3d),
    });
  } else if (spec) {
    const { name, subnet, podCidr, serviceCidr, kubeContext, nodes } = spec;
    cluster = Cluster.fromAttributes(app, 'cluster', {
      name,
      nodeNetworks: [subnet],
      podCidrs: [podCidr],
      serviceCidrs: [serviceCidr],
      ...defined({ kubeContext }),
      nodes: nodes.map((node) => defined(node)),
    });
  }
  const { version, namespace, hubbleUi } = props;
  const cilium =
    how === 'install'
      ? new CiliumInstall(app, 'cilium', { version, namespace, hubbleUi, ...defined({ cluster }) })
      : CiliumInstall.fromAttributes(app, 'cilium', { version, namespace });
  return { cluster, cilium };
}

function buildPools(app: App, { pools }: Topology, cilium: ICilium): AddressPool[] {
  let first: CiliumLB | undefined;
  return pools.map(({ id, own, cidrs, labels, saysAll }) => {
    const options = {
      cidrs,
      ...defined({ services: labels ? Services.withLabels(labels) : saysAll ? Services.all() : undefined }),
    };
    if (first && !own) return first.addPool(id, options);
    const chart = new CiliumLB(app, id, { cilium, ...options });
    first ??= chart;
    return chart.pool!;
  });
}

function buildBgp(
  app: App,
  { router: spec, peerings }: Topology,
  Router: typeof FrrRouter | typeof BirdRouter,
  cilium: ICilium,
  cluster: ICluster | undefined,
): void {
  if (!spec) return;
  const { asn, addresses, listenRanges, explicit, maximumPaths, accept, secondPeer } = spec;
  const router = new Router(app, 'frr', {
    asn,
    ...defined({ addresses, listenRanges, maximumPaths, accept, cluster }),
    ...(explicit && { neighbors: NeighborDiscovery.EXPLICIT }),
  });
  const second = secondPeer && BgpRouter.fromAttributes(app, 'second', secondPeer);
  for (const { id, localAsn, nodeSelector, services, timers } of peerings) {
    const peering = new BgpPeering(app, id, {
      cilium,
      localAsn,
      peers: [router],
      ...defined({ nodeSelector }),
      ...(services && { services: Services.withLabels(services) }),
      ...defined(timers),
    });
    if (second) peering.addPeer(second);
  }
}

function buildGateway(app: App, spec: GatewaySpec, cilium: ICilium, pools: AddressPool[]): IGateway {
  const { id, name, namespace, address, listeners } = spec;
  if (spec.existing)
    return SharedGateway.fromAttributes(app, id, {
      name,
      namespace,
      cilium,
      ...(address && { addresses: [address.text] }),
    });
  const pool = address?.pool === undefined ? undefined : pools[address.pool];
  const sets = spec.more.flatMap(({ set, route }) => (set === undefined ? [] : [route.namespace]));
  return new SharedGateway(app, id, {
    cilium,
    namespace,
    gatewayName: name,
    ...(address && { addresses: [pool ? pool.reserve(address.text) : GatewayAddress.of(address.text)] }),
    listeners: [
      ...listeners.map((listener) => Listener.http(defined(listener))),
      ...spec.more
        .filter(({ set }) => set === undefined)
        .flatMap((listener) => listenersOf(listener, buildCertificate(app, listener))),
    ],
    ...(sets.length > 0 && {
      allowedListenerSets: spec.admitsByName ? Namespaces.named(...new Set(sets)) : Namespaces.all(),
    }),
    allowedNamespaces: spec.admitsByName ? Namespaces.named(...namespacesOf(spec, cilium)) : Namespaces.all(),
    ...(spec.redirects && { redirectToHttps: true }),
    ...defined({ dnsTargets: spec.dnsTargets }),
  });
}

/** The namespaces that routes of a gateway are in. */
function namespacesOf({ namespace, routes, more: others }: GatewaySpec, cilium: ICilium): string[] {
  return [
    ...new Set([
      namespace,
      cilium.namespace,
      ...routes.flatMap((route) => route.namespace ?? []),
      ...others.map(({ route }) => route.namespace),
    ]),
  ];
}

function buildRoute(
  app: App,
  spec: RouteSpec,
  { existing, listeners }: GatewaySpec,
  gateway: IGateway,
  cilium: ICilium,
): void {
  const { id, hostnames, namespace, labels, service, port } = spec;
  const listener = existing ? undefined : listeners[spec.listener].name;
  if (spec.hubble) {
    new HubbleRoute(app, id, { cilium, gateway, hostnames });
    return;
  }
  const backend = Backend.fromName(service, port);
  const leads = spec.rules ? { rules: spec.rules.map((given, i) => httpRule(given, i, backend)) } : { backend };
  const options = { hostnames, ...leads, ...defined({ listener }), metadata: { labels } };
  if (namespace === undefined && !existing) (gateway as SharedGateway).addRoute(id, options);
  else new HttpRoute(new Chart(app, `${id}-chart`, defined({ namespace })), id, { ...options, gateway });
}
