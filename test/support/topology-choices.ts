// Random topologies that are right in every value and as a whole: what a user may write, and no more.
import { Duration } from 'cdk8s';
import { Address4 } from 'ip-address';
import fc from 'fast-check';
import { releaseOf } from '../../lib/release/table';
import { asn, contextName, dnsLabel, labels, part, portNumber, token } from './arbitraries';
import { endsTls, more, resolveMore, rule, ruleFor } from './more-listeners';
import {
  ClusterSpec,
  GatewaySpec,
  ListenerSpec,
  NodeSpec,
  PeeringSpec,
  PoolSpec,
  RouterSpec,
  RouteSpec,
  Topology,
  VERSIONS,
} from './topologies';

const clusterSpec: fc.Arbitrary<ClusterSpec> = fc
  .record({
    isK3d: fc.boolean(),
    name: dnsLabel(32),
    prefixLength: fc.integer({ min: 16, max: 24 }),
    network: fc.nat(4095),
    podPrefix: fc.integer({ min: 9, max: 16 }),
    servicePrefix: fc.integer({ min: 12, max: 24 }),
    servers: fc.constantFrom(1, 1, 3, 5),
    agents: fc.oneof(fc.integer({ min: 0, max: 45 }), fc.constantFrom(0, 45)),
    token: fc.option(token, { nil: undefined }),
    networkName: fc.option(dnsLabel(), { nil: undefined }),
    apiHostIp: fc.option(fc.constantFrom('127.172.28.1', '0.0.0.0', '192.0.2.77'), { nil: undefined }),
    apiPort: fc.integer({ min: 20000, max: 30000 }),
    kubeContext: fc.option(contextName, { nil: undefined }),
    labels: labels(),
    addressed: fc.boolean(),
  })
  .map((given): ClusterSpec => {
    const { isK3d, name, servers, agents } = given;
    const subnet = part('172.16.0.0/12', given.prefixLength, given.network);
    const shared = {
      name,
      subnet: subnet.address,
      podCidr: part('10.0.0.0/8', given.podPrefix, 0).address,
      serviceCidr: part('10.128.0.0/9', given.servicePrefix, given.network).address,
    };
    if (isK3d) {
      const names = [
        ...Array.from({ length: servers }, (_, i) => `server-${i}`),
        ...Array.from({ length: agents }, (_, i) => `agent-${i}`),
      ];
      const { token: secret, networkName, apiHostIp, apiPort } = given;
      return {
        how: 'k3d',
        ...shared,
        k3d: { servers, agents, token: secret, networkName, apiHostIp, apiPort },
        nodes: names.map((node) => ({ name: `k3d-${name}-${node}`, labels: given.labels })),
      };
    }
    const nodes = Array.from(
      { length: Math.max(1, agents) },
      (_, i): NodeSpec => ({
        name: `node-${i}.${name}`,
        ...(given.addressed && {
          addresses: [Address4.fromBigInt(subnet.startAddress().bigInt() + BigInt(i + 10)).address.split('/')[0]],
        }),
        // Two kinds of nodes, which two policies can tell apart.
        labels: { ...given.labels, kind: i % 2 === 0 ? 'even' : 'odd' },
      }),
    );
    return { how: 'existing', ...shared, kubeContext: given.kubeContext, nodes };
  });

/** Raw choices: `resolve` makes one whole of them in which nothing contradicts. */
const choices = fc.record({
  cilium: fc.record({
    how: fc.constantFrom('install' as const, 'install' as const, 'existing' as const),
    version: fc.constantFrom(...VERSIONS),
    namespace: fc.oneof(fc.constant('kube-system'), dnsLabel()),
    hubbleUi: fc.boolean(),
  }),
  cluster: fc.option(clusterSpec, { nil: undefined, freq: 4 }),
  pools: fc.array(
    fc.record({
      id: dnsLabel(),
      own: fc.boolean(),
      cidrs: fc.array(
        fc.record({ inSubnet: fc.boolean(), prefixLength: fc.integer({ min: 16, max: 30 }), n: fc.nat() }),
        { minLength: 1, maxLength: 4 },
      ),
      labels: fc.option(labels(1), { nil: undefined }),
      saysAll: fc.boolean(),
    }),
    { maxLength: 4 },
  ),
  router: fc.option(
    fc.record({
      asn,
      explicit: fc.boolean(),
      maximumPaths: fc.option(fc.integer({ min: 1, max: 64 }), { nil: undefined }),
      second: fc.boolean(),
      secondAsn: asn,
      accepts: fc.integer({ min: 0, max: 4 }),
    }),
    { nil: undefined, freq: 6 },
  ),
  peerings: fc.tuple(
    ...[0, 1].map(() =>
      fc.record({
        id: dnsLabel(),
        localAsn: asn,
        services: fc.option(labels(1), { nil: undefined }),
        hold: fc.option(fc.integer({ min: 3, max: 65535 }), { nil: undefined }),
        keepAlive: fc.option(fc.nat(), { nil: undefined }),
        connectRetryTimeSeconds: fc.option(fc.integer({ min: 1, max: 2147483647 }), { nil: undefined }),
      }),
    ),
  ),
  twoPeerings: fc.boolean(),
  selects: fc.boolean(),
  gateways: fc.array(
    fc.record({
      id: dnsLabel(48),
      namespace: fc.oneof(fc.constant('kube-system'), dnsLabel()),
      addressed: fc.boolean(),
      existing: fc.boolean(),
      v6: fc.boolean(),
      pool: fc.nat(),
      host: fc.nat(),
      listeners: fc.array(
        fc.record({
          name: dnsLabel(),
          port: portNumber,
          hostname: fc.constantFrom(undefined, 'exact' as const, 'wildcard' as const),
        }),
        { minLength: 1, maxLength: 3 },
      ),
      routes: fc.array(
        fc.record({
          id: dnsLabel(),
          listener: fc.nat(),
          names: fc.array(
            fc.record({ labels: fc.array(dnsLabel(), { minLength: 1, maxLength: 4 }), wildcard: fc.boolean() }),
            { maxLength: 4 },
          ),
          namespace: fc.option(dnsLabel(), { nil: undefined }),
          labels: labels(),
          service: dnsLabel(),
          port: portNumber,
          rules: fc.option(fc.array(rule, { minLength: 1, maxLength: 3 }), { nil: undefined }),
          hubble: fc.boolean(),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      more,
      certificates: fc.constantFrom('name' as const, 'object' as const, 'issuer' as const),
      redirects: fc.boolean(),
      admitsByName: fc.boolean(),
      dnsTargets: fc.constantFrom<string[] | undefined>(
        undefined,
        undefined,
        ['203.0.113.80', '2001:db8::80'],
        ['edge.example.com'],
      ),
    }),
    { maxLength: 4 },
  ),
  edge: fc.option(
    fc.record({
      bindAddress: fc.constantFrom(undefined, '*', '192.0.2.80', '0.0.0.0', '::', '2001:db8::80'),
      port: fc.option(fc.integer({ min: 1, max: 19999 }), { nil: undefined }),
      tls: fc.constantFrom(undefined, undefined, 'passthrough' as const, 'terminate' as const),
      proxied: fc.boolean(),
      metricsPort: fc.constantFrom(undefined, 31999),
      redirects: fc.boolean(),
      forwardsTcp: fc.boolean(),
    }),
    { nil: undefined, freq: 5 },
  ),
  hostName: fc.option(dnsLabel(), { nil: undefined }),
  zone: fc.boolean(),
});

type Choices = typeof choices extends fc.Arbitrary<infer T> ? T : never;

export const topology: fc.Arbitrary<Topology> = choices.map(resolve);

function resolve(given: Choices): Topology {
  const ids = new Set<string>(['cluster', 'cilium', 'frr', 'second', 'edge', 'host', 'zone', 'cdk8s-cilium']);
  // Labels stay labels and within 48 characters: the start of the id, a number where it is taken.
  const unique = (id: string): string => {
    for (let i = 0; ; i++) {
      const candidate = i === 0 ? id : `${id.slice(0, 44)}-${i}`.replace(/-+/g, '-');
      if (!ids.has(candidate) && !ids.has(`${candidate}-chart`) && !ids.has(candidate.replace(/-chart$/, ''))) {
        ids.add(candidate);
        return candidate;
      }
    }
  };
  const { cluster, cilium } = given;
  const pools = resolvePools(given, unique);
  const gateways = resolveGateways(given, pools, unique);
  const { router, peerings } = resolveBgp(given, pools, unique);
  const behindEdge = gateways.flatMap((gateway, i) => (gateway.address ? [i] : []));
  return {
    cilium,
    cluster,
    pools,
    router,
    peerings,
    gateways,
    edge:
      given.edge && behindEdge.length > 0 ? resolveEdge(given.edge, cilium.version, gateways, behindEdge) : undefined,
    hostName: given.hostName,
    zone: given.zone && gateways.some(({ more: others }) => others.length > 0),
  };
}

function resolveEdge(
  { redirects, forwardsTcp, proxied, ...edge }: NonNullable<Choices['edge']>,
  version: string,
  gateways: GatewaySpec[],
  behind: number[],
): Topology['edge'] {
  // A redirect behind it would go round.
  const tls = edge.tls === 'terminate' && behind.some((i) => gateways[i].redirects) ? undefined : edge.tls;
  const taken = new Set([edge.port ?? 80, edge.metricsPort, 443, 8443]);
  // Of a gateway from elsewhere, every port may be open.
  const ports = behind.some((i) => gateways[i].existing)
    ? []
    : behind.flatMap((i) => gateways[i].more.filter(({ serves }) => serves === 'tcp').map(({ port }) => port));
  return {
    ...edge,
    tls,
    redirectToHttps: tls === 'terminate' && redirects,
    // The setting is for all Gateways, and of newer releases.
    proxied: proxied && behind.length === gateways.length && releaseOf(version).helm.clientAddress,
    gateways: behind,
    tcpPorts: forwardsTcp
      ? ports.filter((port, i) => !taken.has(port) && ports.indexOf(port) === i && ports.lastIndexOf(port) === i)
      : undefined,
  };
}

/** Pools of a program are disjoint: each network is the next free part of where it lies. */
function resolvePools({ cluster, pools }: Choices, unique: (id: string) => string): PoolSpec[] {
  const taken: Address4[] = [];
  const place = ({ inSubnet, prefixLength, n }: Choices['pools'][number]['cidrs'][number]): string[] => {
    // Of a cluster's network, the third quarter: the second is what nodes of an existing cluster do not reach either.
    const within =
      inSubnet && cluster
        ? part(cluster.subnet, new Address4(cluster.subnet).subnetMask + 2, 2).address
        : '100.64.0.0/10';
    const longer = Math.max(prefixLength, new Address4(within).subnetMask + 1);
    for (let i = 0; i < 64; i++) {
      const candidate = part(within, longer, n + i);
      if (taken.some((other) => other.isInSubnet(candidate) || candidate.isInSubnet(other))) continue;
      taken.push(candidate);
      return [candidate.address];
    }
    return [];
  };
  return pools
    .map(
      (pool, i): PoolSpec => ({
        id: unique(pool.id),
        own: i === 0 || pool.own,
        cidrs: pool.cidrs.flatMap(place),
        labels: pool.labels,
        saysAll: pool.saysAll,
      }),
    )
    .filter(({ cidrs }) => cidrs.length > 0)
    .map((pool, i) => ({ ...pool, own: i === 0 || pool.own }));
}

function resolveBgp(
  { cluster, router, peerings, twoPeerings, selects }: Choices,
  pools: PoolSpec[],
  unique: (id: string) => string,
): { router?: RouterSpec; peerings: PeeringSpec[] } {
  if (!router) return { peerings: [] };
  const explicit =
    router.explicit && cluster !== undefined && (cluster.how === 'k3d' || cluster.nodes[0].addresses !== undefined);
  const own = cluster
    ? Address4.fromBigInt(new Address4(cluster.subnet).startAddress().bigInt() + 2n).address.split('/')[0]
    : '192.0.2.1';
  // Two policies need nodes of two kinds; and a router that takes neighbors by network cannot tell two groups apart.
  const two = twoPeerings && explicit && cluster.how === 'existing' && cluster.nodes.length > 1;
  const selectors = two
    ? [{ kind: 'even' }, { kind: 'odd' }]
    : [selects && cluster && Object.keys(cluster.nodes[0].labels).length > 0 ? cluster.nodes[0].labels : undefined];
  const { asn: number, maximumPaths, secondAsn } = router;
  return {
    router: {
      asn: number,
      explicit,
      maximumPaths,
      // k3d's network has the host's address; of any other it must be said.
      addresses: cluster?.how === 'k3d' ? undefined : [own],
      listenRanges: cluster ? undefined : ['192.0.2.0/24'],
      // Without pools it must be said.
      accept:
        router.accepts === 0 || pools.length === 0
          ? ['198.51.100.0/24', '203.0.113.128/25', '203.0.113.7/32']
          : undefined,
      secondPeer: router.second
        ? {
            asn: secondAsn,
            addresses: [
              cluster
                ? Address4.fromBigInt(new Address4(cluster.subnet).endAddress().bigInt() - 2n).address.split('/')[0]
                : '192.0.2.3',
            ],
          }
        : undefined,
    },
    peerings: selectors.map((nodeSelector, i) => {
      const { id, localAsn, services, hold, keepAlive, connectRetryTimeSeconds } = peerings[i];
      const time = (seconds?: number) => (seconds === undefined ? undefined : Duration.seconds(seconds));
      const longest = Math.max(1, Math.floor((hold ?? 9) / 3));
      return {
        id: unique(id),
        localAsn,
        services,
        nodeSelector,
        timers: {
          holdTime: time(hold),
          keepAliveTime: time(keepAlive === undefined ? undefined : 1 + (keepAlive % longest)),
          connectRetryTime: time(connectRetryTimeSeconds),
        },
      };
    }),
  };
}

/** Addresses, listeners and host names such that each host name has one gateway and one listener. */
function resolveGateways(given: Choices, pools: PoolSpec[], unique: (id: string) => string): GatewaySpec[] {
  const names = new Set<string>();
  const blocks = new Set<string>();
  let catchAll = false;
  let hubble = false;
  return given.gateways.map((choice, g): GatewaySpec => {
    const id = unique(choice.id);
    const existing = choice.existing && g > 0;
    const ports = new Set<number>();
    const listeners = choice.listeners
      .map(
        ({ name, port, hostname }, i): ListenerSpec => ({
          name: `${name.slice(0, 50)}-${i}`,
          port,
          hostname: hostname && `${hostname === 'wildcard' ? '*.' : ''}l${i}.g${g}.example.com`,
        }),
      )
      .filter(({ port }) => !ports.has(port) && ports.add(port))
      .slice(0, existing ? 1 : undefined);
    const others = existing
      ? []
      : resolveMore(choice.more, {
          version: given.cilium.version,
          certificates: choice.certificates,
          ports,
          number: g,
          namespace: choice.namespace,
          unique,
        });
    const secure = others.some((other) => other.set === undefined && endsTls(other));
    const common = {
      id,
      name: id,
      namespace: choice.namespace,
      existing,
      address: addressFor(choice, existing, g),
      more: others,
      admitsByName: choice.admitsByName,
      dnsTargets: existing ? undefined : choice.dnsTargets,
    };
    const all = listeners[0].hostname ?? '*';
    if (choice.redirects && secure && !names.has(all) && !(all === '*' && catchAll)) {
      names.add(all);
      catchAll ||= all === '*';
      return { ...common, listeners: [listeners[0]], routes: [], redirects: true };
    }
    const routes = choice.routes.flatMap((route, r): RouteSpec[] => {
      const index = route.listener % listeners.length;
      // Of a gateway from elsewhere, nothing is known of its listeners.
      const zone = (!existing && listeners[index].hostname) || `r${r}.g${g}.example.org`;
      const hostnames =
        zone.startsWith('*.') || existing || !listeners[index].hostname
          ? route.names
              .map(({ labels: parts, wildcard }) => fit(parts, wildcard, zone.replace(/^\*\./, '')))
              .filter((name) => !names.has(name) && names.add(name))
          : names.has(zone)
            ? []
            : [zone];
      // Without names of its own it takes what the listener has: another route may not have that.
      const all = (!existing && listeners[index].hostname) || '*';
      if (hostnames.length === 0 && (all === '*' ? catchAll : names.has(all))) return [];
      if (hostnames.length === 0) names.add(all);
      else if (hostnames[0] === zone) names.add(zone);
      catchAll ||= hostnames.length === 0 && all === '*';
      const isHubble = route.hubble && !hubble && given.cilium.how === 'install' && index === 0 && !secure;
      hubble ||= isHubble;
      const minor = Number(given.cilium.version.split('.')[1]);
      return [
        {
          ...route,
          id: unique(route.id),
          hostnames,
          listener: index,
          hubble: isHubble,
          rules: route.rules?.map((spec, i) => ruleFor(spec, i, minor)),
        },
      ];
    });
    // One route at least, so that an edge has a name to forward.
    if (routes.length === 0) {
      const name =
        listeners[0].hostname && !existing
          ? `only.${listeners[0].hostname.replace(/^\*\./, '')}`
          : `only.g${g}.example.net`;
      const exact = !existing && listeners[0].hostname !== undefined && !listeners[0].hostname.startsWith('*.');
      if (exact) listeners[0] = { name: listeners[0].name, port: listeners[0].port };
      routes.push({
        id: unique(`only-${g}`),
        hostnames: [name],
        listener: 0,
        labels: {},
        service: 'only',
        port: 80,
        hubble: false,
      });
    }
    return { ...common, listeners, routes, redirects: false };
  });

  function addressFor(
    { addressed, pool: wanted, host, v6 }: Choices['gateways'][number],
    existing: boolean,
    g: number,
  ): GatewaySpec['address'] {
    if (!addressed) return undefined;
    if (existing) return { text: v6 ? `2001:db8::${g + 1}` : `198.51.100.${g + 1}` };
    const old = given.cilium.version.startsWith('1.14.');
    if (pools.length === 0) return old ? undefined : { text: `198.51.100.${g + 101}` };
    const pool = wanted % pools.length;
    const network = new Address4(pools[pool].cidrs[wanted % pools[pool].cidrs.length]);
    const size = 2 ** (32 - network.subnetMask);
    const offset = host % size;
    const value = network.startAddress().bigInt() + BigInt(offset);
    // 1.14 sets four addresses aside for one; 1.15 leaves out both ends of a network.
    const block = (value >> 2n).toString();
    if (blocks.has(block) || (old && (offset % 4 === 0 || offset % 4 === 3)) || offset === 0 || offset === size - 1)
      return undefined;
    blocks.add(block);
    return { text: Address4.fromBigInt(value).address.split('/')[0], pool };
  }
}

/** A host name of at most 253 characters. */
function fit(parts: string[], wildcard: boolean, zone: string): string {
  return [...(wildcard ? ['*'] : []), ...parts, zone]
    .join('.')
    .slice(-253)
    .replace(/^[-.]+/, '');
}
