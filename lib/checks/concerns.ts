import { readService } from '../kinds/service';
import { answering } from '../model/l2';
import { type Asking, blocksOfPools } from '../model/lb-ipam';
import type { Gateway, Model, Parent, Route } from '../model/model';
import type { KubeObject } from '../model/objects';
import { usable } from '../model/pools';
import { gatewayService, matches, serviceLabels } from '../model/selectors';
import { conflicts } from '../model/tables/conflicts';
import { unreadableIn } from '../model/tables/expressions';
import { headerChangesIn, setsHost } from '../model/tables/header-changes';
import { matchKey, readMatches } from '../model/tables/matches';
import { SHARING_ANNOTATIONS } from '../release/annotations';
import type { FaultName } from '../release/faults/faults';
import { covers, Ip } from '../values/cidr';
import { grouped } from '../values/grouped';
import { type Json, list, record, text, textMap } from '../values/json';
import { once } from '../values/once';
import type { VirtualHost } from '../model/tables/tables';
import { localGateways } from './classes';
import { overridden } from './helm';
import { servedRoutes } from './gateways';
import { RangeIndex } from './ranges';
import { joinsToPath } from './redirects';
import { sharersOf, undecided } from './sharers';
import { tablesOf } from './tables';

/** Finds the paths of the objects that a fault affects. */
type Concern = (model: Model) => string[];

/** The objects that each fault affects, by its bug reports. */
export const CONCERNS: Readonly<Record<FaultName, Concern>> = {
  'challenge-lost': gateways(
    ({ listeners }) =>
      listeners.some(({ protocol, hostname }) => protocol === 'HTTP' && hostname === undefined) &&
      listeners.some(({ protocol, hostname }) => protocol !== 'HTTP' && hostname !== undefined),
  ),
  'every-name-asked': gateways(({ listeners }) =>
    listeners.some(({ protocol, hostname }) => protocol === 'HTTPS' && hostname === undefined),
  ),
  'selector-missing': gateways(({ listeners }) => listeners.some(({ admits }) => admits.lacksSelector === true)),
  'http-ports-merged': gateways((gateway) => ports(gateway, ['HTTP']) > 1),
  'tls-ports-merged': gateways((gateway) => ports(gateway, ['HTTPS', 'TLS']) > 1),
  'https-beside-tls': gateways(({ listeners }) =>
    [...conflicts(listeners, 'HTTPS beside TLS')].some(([one, other]) => one.protocol !== other.protocol),
  ),
  'listener-names-twice': gateways(({ listeners }) => {
    const passing = new Set(listeners.filter(({ tls }) => tls?.mode === 'Passthrough').map(({ port }) => port));
    return passing.size > 1 && listeners.some(({ protocol, port }) => protocol === 'HTTPS' && passing.has(port));
  }),
  'two-certificates': gateways(({ listeners }) =>
    listeners.some(({ tls }) => new Set((tls?.certificates ?? []).map(keyOf)).size > 1),
  ),
  'server-names-twice': gateways(({ listeners }) => {
    const names = listeners
      .filter(({ protocol, hostname }) => protocol === 'HTTPS' && hostname !== undefined)
      .flatMap(({ hostname, tls }) => (tls?.certificates ?? []).map((secret) => `${hostname} ${keyOf(secret)}`));
    return new Set(names).size < names.length;
  }),
  'passthrough-lost': routes('TLSRoute', ({ route, model }) =>
    meant(route, model).some(
      (gateway) =>
        gateway.listeners.some(({ protocol }) => protocol === 'HTTP' || protocol === 'HTTPS') &&
        route.parents.some((parent) => keyOf(parent) === keyOf(gateway) && parent.sectionName === undefined),
    ),
  ),
  'passthrough-weights': routes('TLSRoute', ({ rules }) => rules.some((rule) => list(rule.backendRefs).length > 1)),
  'passthrough-weight-zero': routes('TLSRoute', ({ rules }) =>
    rules.some(
      ({ backendRefs }) => list(backendRefs).length > 1 && list(backendRefs).some(({ weight }) => weight === 0),
    ),
  ),
  'expression-taken': (model) =>
    servedRoutes(model)
      .filter((route) => unreadableIn(route).length > 0)
      .map(({ path }) => path),
  'host-header-taken': (model) =>
    servedRoutes(model)
      .filter((route) => headerChangesIn(route).some(setsHost))
      .map(({ path }) => path),
  'external-auth-open': routes('HTTPRoute', ({ rules }) =>
    rules.some(({ filters }) => list(filters).some(({ type }) => type === 'ExternalAuth')),
  ),
  'rules-shared': routes('HTTPRoute', ({ rules }) => {
    const keys = rules.flatMap((rule) => [...new Set(readMatches('HTTPRoute', rule).map(matchKey))]);
    return new Set(keys).size < keys.length;
  }),
  'tables-reordered': gateways((gateway, model) =>
    [...tablesOf(model, gateway).tables.values()].flat().some(isCrowded),
  ),
  'listener-host-ignored': routes(
    'HTTPRoute',
    ({ route, model }) =>
      meant(route, model).some(({ listeners }) => listeners.some(({ hostname }) => hostname !== undefined)) &&
      route.hostnames.length > 1,
  ),
  'redirect-port': routes(
    'HTTPRoute',
    ({ route, rules, model }) =>
      meant(route, model).some(({ listeners }) => listeners.length > 1) &&
      rules.some(({ filters }) =>
        list(filters).some(
          ({ type, requestRedirect }) => type === 'RequestRedirect' && record(requestRedirect).port === undefined,
        ),
      ),
  ),
  'root-prefix-joined': routes('HTTPRoute', ({ rules }) =>
    rules.some((rule) => list(rule.filters).some((filter) => joinsToPath(filter, rule))),
  ),
  'method-order': routes('HTTPRoute', ({ rules }) => {
    const all = rules.flatMap((rule) => list(rule.matches));
    return all.some(({ method }) => method !== undefined) && all.some(({ method }) => method === undefined);
  }),
  'grant-unseen': objects('ReferenceGrant', ({ json }) =>
    list(record(json.spec).to).some(({ kind }) => kind === 'Secret'),
  ),
  'grpc-without-method': routes('GRPCRoute', ({ rules }) =>
    rules.some(({ matches: all }) => list(all).some(({ method }) => method === undefined)),
  ),
  'tlsroute-crd': gateways(() => true),
  'discovery-once': gateways(() => true),
  'listener-set-secret': objects('ListenerSet', ({ json }) =>
    list(record(json.spec).listeners).some(({ tls }) => list(record(tls).certificateRefs).length > 0),
  ),
  'retry-unread': routes('HTTPRoute', ({ rules }) => rules.some(({ retry }) => retry !== undefined)),
  'static-ipv6': objects('Gateway', ({ json }) =>
    list(record(json.spec).addresses).some(({ value }) => {
      const address = Ip.parse(text(value) ?? '');
      return address?.family === 6 && address.toString() !== value;
    }),
  ),
  'gateway-local-bgp': (model) =>
    localGateways(model).flatMap((gateway) => (isAnnounced(model, gatewayService(gateway)) ? [gateway.path] : [])),
  'gateway-local-l2': (model) =>
    localGateways(model).flatMap((gateway) =>
      answering(model.l2Policies, gatewayService(gateway)) && model.announcers.length === 0 ? [gateway.path] : [],
    ),
  'local-l2-dropped': (model) =>
    model.localServices.flatMap((service) =>
      answering(model.l2Policies, serviceLabels(service)) ? [service.path] : [],
    ),
  'local-bgp-everywhere': localOverBgp,
  'local-bgp-race': localOverBgp,
  'local-bgp-terminating': localOverBgp,
  'local-backend-elsewhere': (model) => {
    const local = localWithPods(model);
    const leads = ({ route }: Looked) => route.backends.some((backend) => local.has(keyOf(backend)));
    return ENVOY_ROUTES.flatMap((kind) => routes(kind, leads)(model));
  },
  'lease-lost': objects('CiliumL2AnnouncementPolicy'),
  'l2-ipv6-unsolicited': answeredOverIpv6,
  'l2-ipv6-snooped': answeredOverIpv6,
  'l2-service-missed': objects('CiliumL2AnnouncementPolicy'),
  'arp-unanswered': objects('CiliumL2AnnouncementPolicy'),
  'arp-entries-lost': objects('CiliumL2AnnouncementPolicy'),
  'shared-address-two-nodes': (model) => {
    const ofNodes = model.l2Policies.filter(({ nodeSelector }) => !nodeSelector?.matchLabels['kubernetes.io/hostname']);
    const isAnswered = (one: Asking) => answering(ofNodes, serviceLabels(one)) !== undefined;
    return sharersOf(model)
      .filter(({ one, others }) => isAnswered(one) && others.some(isAnswered))
      .map(({ one }) => one.path);
  },
  'shared-address-split': shared,
  'shared-addresses-swapped': (model) =>
    undecided(model)
      .filter(({ addresses }) => addresses.length === 0)
      .map(({ path }) => path),
  'shared-port-of-protocols': sharedPortsOfProtocols,
  'sharing-key-panic': (model) => {
    const asking = new Set(model.services.map(({ path }) => path));
    return sharing(model)
      .map(({ path }) => path)
      .filter((path) => asking.has(path));
  },
  'reserved-address-panic': ({ pools, services, gateways: all, release }) => {
    const index = new RangeIndex(blocksOfPools(pools));
    const isEnd = (address: Ip) =>
      index.holding(address).some(({ block }) => !covers(usable(block, release), address.toCidr()));
    return [...services, ...all]
      .filter(({ sharing: key, addresses }) => key !== undefined && addresses.some(isEnd))
      .map(({ path }) => path);
  },
  'shared-address-withdrawn': (model) => (model.announcers.length > 0 ? shared(model) : []),
  'pool-ranges-kept': ({ pools }) => pools.filter(({ blocks }) => blocks.length > 2).map(({ path }) => path),
  'pool-deleted': ({ pools }) => pools.filter(({ blocks }) => blocks.length > 1).map(({ path }) => path),
  'pool-changed': poolsOfPlainServices,
  'pool-shrunk': poolsOfPlainServices,
  'addresses-reassigned': (model) => (model.plainServices.length > 1 ? poolsOfPlainServices(model) : []),
  'pool-counts': ({ pools }) => (pools.length > 1 ? pools.map(({ path }) => path) : []),
  'pool-blocks-unread': (model) =>
    model.objects.some(({ kind }) => kind === 'CiliumBGPPeeringPolicy')
      ? objects('CiliumLoadBalancerIPPool', ({ json }) => record(json.spec).blocks !== undefined)(model)
      : [],
  'peer-asn-kept': objects('CiliumBGPPeeringPolicy'),
  'peer-address-kept': ({ peerings }) => [
    ...new Set(
      peerings
        .filter(({ marksPools, serviceSelectors }) => !marksPools && serviceSelectors.length > 0)
        .map(({ path }) => path),
    ),
  ],
  'password-unheard': (model) =>
    model.announcers.some(({ passwordSecret }) => passwordSecret !== undefined)
      ? objects('CiliumBGPNodeConfigOverride', ({ json }) => JSON.stringify(json.spec ?? {}).includes('"localPort"'))(
          model,
        )
      : [],
  'bgp-instances': (model) => [
    ...new Set(model.announcers.filter(({ instance }) => instance > 0).map(({ path }) => path)),
  ],
  'advertisement-wants-pool': objects('CiliumBGPAdvertisement', ({ json }) =>
    list(record(json.spec).advertisements).some(({ advertisementType }) => advertisementType === 'Service'),
  ),
  'local-address-unused': objects('CiliumBGPNodeConfigOverride', ({ json }) =>
    JSON.stringify(json.spec ?? {}).includes('"localAddress"'),
  ),
  'node-config-version': objects('CiliumNodeConfig', ({ apiVersion }) => apiVersion === 'cilium.io/v2alpha1'),
  'discovered-without-communities': (model) =>
    model.objects.some(
      ({ kind, json }) => kind === 'CiliumBGPAdvertisement' && JSON.stringify(json).includes('"communities"'),
    )
      ? objects('CiliumBGPClusterConfig', ({ json }) => JSON.stringify(json).includes('"autoDiscovery"'))(model)
      : [],
  'gateway-mistaken': (model) =>
    overridden(model, 'routingMode') === 'native' && model.gateways.some(({ ofCilium }) => ofCilium)
      ? objects('CiliumBGPClusterConfig', ({ json }) => {
          const spec = JSON.stringify(json.spec ?? {});
          return spec.includes('"autoDiscovery"') && spec.includes('"addressFamily":"ipv4"');
        })(model)
      : [],
  'backends-lost': ({ objects: all }) => {
    const services = all.filter(({ kind, json }) => kind === 'Service' && readService(json).selector !== undefined);
    const pods = ({ namespace, json }: KubeObject) =>
      `${namespace} ${JSON.stringify(Object.entries(readService(json).selector!).sort())}`;
    const isHeadless = ({ json }: KubeObject) => record(json.spec).clusterIP === 'None';
    const loses = (one: KubeObject, other: KubeObject) =>
      other.name !== one.name && one.name.startsWith(other.name) && meet([targets(one), targets(other)]);
    return [...grouped(services, pods).values()].flatMap((same) =>
      same.filter((one) => !isHeadless(one) && same.some((other) => loses(one, other))).map(({ path }) => path),
    );
  },
  'source-ranges-everywhere': objects('Service', (service) => hasSourceRanges(service) && hasNodePorts(service)),
  'external-ips-open': objects(
    'Service',
    (service) => hasSourceRanges(service) && readService(service.json).externalIps.length > 0,
  ),
  'local-address-dropped': (model) =>
    String(overridden(model, 'kubeProxyReplacement')) === 'false' ? model.localServices.map(({ path }) => path) : [],
  'pod-networks-twice': objects('CiliumPodIPPool'),
};

function gateways(holds: (gateway: Gateway, model: Model) => boolean): Concern {
  return (model) =>
    model.gateways.filter((gateway) => gateway.ofCilium && holds(gateway, model)).map(({ path }) => path);
}

function objects(kind: string, holds: (object: KubeObject) => boolean = () => true): Concern {
  return (model) => model.objects.filter((object) => object.kind === kind && holds(object)).map(({ path }) => path);
}

interface Looked {
  readonly route: Route;
  readonly rules: readonly Json[];
  readonly model: Model;
}

/** Routes of a kind, without those at Gateways of other controllers. */
function routes(kind: string, holds: (looked: Looked) => boolean): Concern {
  return (model) => {
    const specs = new Map(model.objects.map(({ path, json }) => [path, record(json.spec)]));
    const others = new Set(model.gateways.filter(({ ofCilium }) => !ofCilium).map(keyOf));
    return model.routes
      .filter(
        (route) =>
          route.kind === kind &&
          !route.parents.some((parent) => others.has(keyOf(parent))) &&
          holds({ route, rules: list(specs.get(route.path)?.rules), model }),
      )
      .map(({ path }) => path);
  };
}

/** Whether more than two routes have entries of one rank there: the order of two comes to rest. */
function isCrowded(host: VirtualHost): boolean {
  if (host.routes.length <= 2) return false;
  return [...grouped(host.entries, ({ rank }) => rank.join()).values()].some(
    (same) => new Set(same.flatMap(({ rules }) => rules.map(({ route }) => route))).size > 2,
  );
}

/** The routes whose requests Envoy takes to their backends. */
const ENVOY_ROUTES = ['HTTPRoute', 'GRPCRoute', 'TLSRoute'];

/**
 * `namespace/name` of Services with externalTrafficPolicy Local that select pods. Endpoints written by hand rarely name
 * their node, and Cilium takes those at every node.
 */
function localWithPods({ objects: all }: Model): Set<string> {
  const isLocal = ({ kind, json }: KubeObject) => {
    if (kind !== 'Service') return false;
    const { externalTrafficPolicy, selector } = readService(json);
    return externalTrafficPolicy === 'Local' && selector !== undefined;
  };
  return new Set(all.filter(isLocal).map(({ namespace, name }) => keyOf({ namespace: namespace ?? 'default', name })));
}

function keyOf({ namespace, name }: Pick<Parent, 'namespace' | 'name'>): string {
  return `${namespace}/${name}`;
}

const gatewaysOf = once(({ gateways: all }: Model) => grouped(all, keyOf));

/** The Gateways that a route attaches to. */
function meant({ parents }: Route, model: Model): Gateway[] {
  const known = gatewaysOf(model);
  return [...new Set(parents.map(keyOf))].flatMap((key) => known.get(key) ?? []);
}

function ports({ listeners }: Gateway, protocols: readonly string[]): number {
  return new Set(listeners.filter(({ protocol }) => protocols.includes(protocol)).map(({ port }) => port)).size;
}

function isAnnounced(model: Model, labels: Record<string, string>): boolean {
  return model.announcers.some(({ serviceSelectors }) =>
    serviceSelectors.some((selector) => matches(selector, labels)),
  );
}

function localOverBgp(model: Model): string[] {
  return model.localServices.flatMap((service) => (isAnnounced(model, serviceLabels(service)) ? [service.path] : []));
}

/** Pools with IPv6, where nodes answer on their network. */
function answeredOverIpv6({ pools, l2Policies }: Model): string[] {
  return l2Policies.length === 0
    ? []
    : pools.filter(({ blocks }) => blocks.some(({ range }) => range.family === 6)).map(({ path }) => path);
}

/** Pools, where Services request no address. */
function poolsOfPlainServices({ pools, plainServices }: Model): string[] {
  return plainServices.length > 0 ? pools.map(({ path }) => path) : [];
}

function hasSourceRanges({ json }: KubeObject): boolean {
  const { type, loadBalancerSourceRanges: ranges } = record(json.spec);
  return type === 'LoadBalancer' && Array.isArray(ranges) && ranges.length > 0;
}

function hasNodePorts({ json }: KubeObject): boolean {
  return readService(json).allocateLoadBalancerNodePorts !== false;
}

/** The ports of its pods to which a Service leads, each as "80/TCP". */
function targets({ json }: KubeObject): string[] {
  return list(record(json.spec).ports).map(
    ({ port, targetPort = port, protocol = 'TCP' }) => `${String(targetPort)}/${String(protocol)}`,
  );
}

/** Whether one of the ports is in two of the lists. */
function meet(lists: readonly (readonly string[])[]): boolean {
  const all = lists.flatMap((one) => [...new Set(one)]);
  return new Set(all).size < all.length;
}

/** Services with a sharing key. */
function sharing(model: Model): { path: string; key: string; ports: Json[] }[] {
  return model.objects
    .filter(({ kind }) => kind === 'Service')
    .flatMap(({ path, json }) => {
      const annotations = textMap(record(json.metadata).annotations);
      const key = SHARING_ANNOTATIONS.map((name) => annotations[name]).find((value) => value !== undefined);
      return key === undefined ? [] : [{ path, key, ports: list(record(json.spec).ports).map(record) }];
    });
}

/** The paths of Services and Gateways that may share an address with others. */
function shared(model: Model): string[] {
  return sharersOf(model).map(({ one }) => one.path);
}

/** The paths of Services that have a port number in common with another of their sharing key, of another protocol. */
function sharedPortsOfProtocols(model: Model): string[] {
  return [...grouped(sharing(model), ({ key }) => key).values()].flatMap((all) => {
    const ports = all.flatMap(({ path, ports: own }) =>
      own.map(({ port, protocol = 'TCP' }) => ({ path, port: String(port), protocol })),
    );
    return [...grouped(ports, ({ port }) => port).values()]
      .filter((one) => new Set(one.map(({ path }) => path)).size > 1)
      .filter((one) => new Set(one.map(({ protocol }) => protocol)).size > 1)
      .flatMap((one) => one.map(({ path }) => path));
  });
}
