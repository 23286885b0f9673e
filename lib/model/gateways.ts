import { GatewayServiceIntent, readGatewayClassConfig } from '../kinds/cilium-gateway-class-config';
import { GatewayIntent, readGateway } from '../kinds/gateway';
import type { EnvoyProxyIntent } from '../kinds/envoy-proxy';
import { isService, readBackends, readParent } from '../kinds/route';
import { readGatewayClass } from '../kinds/gateway-class';
import { gatewayServiceName } from '../kinds/gateway-service';
import { isHttpsRedirect } from '../kinds/route-filters';
import type { Release } from '../release/release';
import { Ip, sizeOf, without } from '../values/cidr';
import { grouped } from '../values/grouped';
import { askedOfEnvoy, ofEnvoy, readEnvoys, takesOfPools, withEnvoy } from './envoy-proxies';
import { admission, byOwner, meant, ownedListeners, readIssuers } from './listeners';
import type { PoolService, Gateway, ListenerSet, OtherBackend, Parent, Pool, Route, RouteBackend } from './model';
import { Json, list, record, text, textMap, texts } from '../values/json';
import { isOfGatewayApi, KubeObject } from './objects';
import { namedServices, readAddresses, readSharing, takesPoolAddress, usable } from './pools';
import { gatewayService, matches } from './selectors';

/** Reads the Gateways, each with the addresses that it requests or that a pool keeps for it. */
export function readGateways(
  objects: KubeObject[],
  sets: ListenerSet[],
  pools: Pool[],
  fixed: PoolService[],
  release: Release,
): Gateway[] {
  const named = poolsByService(pools);
  const services = new Map(fixed.map((service) => [`${service.namespace}/${service.name}`, service]));
  const classes = readClasses(objects, release);
  const setsOf = setsByGateway(sets);
  const envoys = readEnvoys(objects, release);
  return objects
    .filter((object) => object.kind === 'Gateway' && isOfGatewayApi(object))
    .map((object) => {
      const { path, chart, name, namespace = 'default' } = object;
      const said = readGateway(object.json);
      const envoy = envoys(said, namespace);
      const intent = envoy ? withEnvoy(said, envoy) : said;
      const serviceLabels = release.gatewayApi.infrastructure ? intent.serviceLabels : {};
      const own = ownedListeners(intent.listeners, { kind: 'Gateway', path, chart, name, namespace });
      const listeners = [...own, ...(setsOf.get(`${namespace}/${name}`) ?? []).flatMap((set) => set.listeners)];
      return {
        path,
        chart,
        name,
        namespace,
        className: intent.className,
        ...(classes.get(intent.className) ?? classOf(intent.className === 'cilium', {}, release)),
        ...(envoy && ofEnvoy(envoy)),
        asksCilium: asksCilium(intent, envoy, classes.get(intent.className), release),
        addresses:
          (envoy && askedOfEnvoy(envoy, release)) ??
          askedAddresses(intent, release) ??
          onlyAddress({ name, namespace, serviceLabels }, named, services, release),
        sharing: readSharing(intent.serviceAnnotations, release),
        serviceLabels,
        issuers: readIssuers(textMap(record(object.json.metadata).annotations)),
        admitsSets: admission(intent.admitsSets ?? { from: 'None' }),
        listeners,
        listenersOf: byOwner(listeners),
      };
    });
}

/** The settings of Gateways by GatewayClass of the app, from its CiliumGatewayClassConfig. */
function readClasses(objects: KubeObject[], release: Release): Map<string, GatewayClass> {
  const configs = new Map(
    objects
      .filter(({ kind }) => kind === 'CiliumGatewayClassConfig')
      .map(({ name, namespace, json }) => [`${namespace ?? 'default'}/${name}`, readGatewayClassConfig(json)]),
  );
  return new Map(
    objects
      .filter((object) => object.kind === 'GatewayClass' && isOfGatewayApi(object))
      .map(({ name, json }) => {
        const { ofCilium, config } = readGatewayClass(json);
        return [name, classOf(ofCilium, config ? configs.get(`${config.namespace}/${config.name}`) : {}, release)];
      }),
  );
}

/** The settings that a Gateway takes from its class. */
type GatewayClass = Pick<Gateway, 'ofCilium' | 'addressFrom' | 'isLocal' | 'loadBalancerClass'>;

/**
 * `service`: the Service settings of the class's config. Undefined: the config is outside the app, and may hold any
 * setting.
 */
function classOf(ofCilium: boolean, service: GatewayServiceIntent | undefined, release: Release): GatewayClass {
  if (!ofCilium || !service) return { ofCilium, addressFrom: 'elsewhere', isLocal: false };
  const isLocal = service.externalTrafficPolicy === 'Local';
  if (service.type === 'NodePort') return { ofCilium, addressFrom: 'nowhere', isLocal };
  return {
    ofCilium,
    addressFrom: takesPoolAddress({ ...service, type: 'LoadBalancer' }, release) ? 'pools' : 'elsewhere',
    isLocal,
    loadBalancerClass: service.loadBalancerClass,
  };
}

/**
 * The Gateways outside the app that its ListenerSets name. `known`: those of `SharedGateway.fromAttributes`, which
 * Cilium serves.
 */
export function readGatewaysElsewhere(sets: ListenerSet[], gateways: Gateway[], known: string[]): Gateway[] {
  const own = new Set(gateways.map(({ namespace, name }) => `${namespace}/${name}`));
  const external = new Set(known);
  return [...setsByGateway(sets)]
    .filter(([key]) => !own.has(key))
    .map(([key, [first, ...others]]): Gateway => {
      const listeners = [first, ...others].flatMap((set) => set.listeners);
      return {
        ...first.gateway,
        path: first.path,
        chart: first.chart,
        className: '',
        ofCilium: external.has(key),
        addressFrom: 'elsewhere',
        asksCilium: false,
        isLocal: false,
        addresses: [],
        serviceLabels: {},
        issuers: [],
        admitsSets: { from: 'All' },
        listeners,
        listenersOf: byOwner(listeners),
      };
    });
}

function setsByGateway(sets: ListenerSet[]): Map<string, ListenerSet[]> {
  return grouped(sets, ({ gateway: { namespace, name } }) => `${namespace}/${name}`);
}

/** The enabled pools by each Service that they select by name. */
function poolsByService(pools: Pool[]): Map<string, Pool[]> {
  const named = pools
    .filter(({ disabled }) => !disabled)
    .flatMap((pool) => (namedServices(pool) ?? []).map((service) => ({ service, pool })));
  return new Map(
    [...grouped(named, ({ service }) => service)].map(([name, all]) => [name, all.map(({ pool }) => pool)]),
  );
}

/** The addresses that the Gateway itself requests, on releases that support it. */
function askedAddresses({ addresses: asked, serviceAnnotations }: GatewayIntent, release: Release): Ip[] | undefined {
  if (release.gatewayAddress === 'reserved-pool') return undefined;
  // The annotation takes precedence over spec.addresses.
  const annotated = readAddresses(serviceAnnotations, release);
  const field = release.gatewayAddress === 'spec-addresses' ? asked.flatMap((address) => Ip.parse(address) ?? []) : [];
  return [annotated, field].find((addresses) => addresses.length > 0);
}

/** Whether a Gateway of another controller requests an address from Cilium by annotation. */
function asksCilium(
  { className, serviceAnnotations }: GatewayIntent,
  envoy: EnvoyProxyIntent | undefined,
  ofApp: GatewayClass | undefined,
  release: Release,
): boolean {
  const ofCilium = ofApp ? ofApp.ofCilium : className === 'cilium';
  if (ofCilium) return false;
  if (envoy && !takesOfPools(envoy, release)) return false;
  return (
    readAddresses(serviceAnnotations, release).length > 0 || Ip.parse(envoy?.service.loadBalancerIp ?? '') !== undefined
  );
}

/** The address left in the first pool that selects this Gateway's Service by name, if exactly one is left. */
function onlyAddress(
  gateway: Pick<Gateway, 'name' | 'namespace' | 'serviceLabels'>,
  pools: Map<string, Pool[]>,
  services: Map<string, PoolService>,
  release: Release,
): Ip[] {
  const service = gatewayServiceName(gateway.name);
  const labels = gatewayService(gateway);
  const pool = pools.get(service)?.find(({ selector }) => matches(selector!, labels));
  if (!pool) return [];
  const held = namedServices(pool)!
    .filter((other) => other !== service)
    .flatMap((other) => services.get(`${gateway.namespace}/${other}`) ?? [])
    .flatMap((other) => other.addresses.map((address) => address.toCidr()));
  const left = pool.blocks.flatMap((block) => without(usable(block, release), held));
  return left.length === 1 && sizeOf(left[0]) === 1n ? [new Ip(left[0].family, left[0].first)] : [];
}

/** Reads the routes of every kind. */
export function readRoutes(objects: KubeObject[], sets: ListenerSet[]): Route[] {
  const known = new Map(sets.map((set) => [`${set.namespace}/${set.name}`, set]));
  return objects
    .filter((object) => object.kind.endsWith('Route') && isOfGatewayApi(object))
    .map((object) => readRoute(object, known));
}

/** Apps have thousands of routes: no closures here. */
function readRoute(
  { path, chart, kind, name, namespace = 'default', json }: KubeObject,
  sets: Map<string, ListenerSet>,
): Route {
  const spec = record(json.spec);
  const rules = list(spec.rules);
  const backends: RouteBackend[] = [];
  let otherBackends: readonly OtherBackend[] = NO_BACKENDS;
  for (let rule = 0; rule < rules.length; rule++) {
    const ofRule = readBackends(rules[rule]);
    for (let nth = 0; nth < ofRule.length; nth++) {
      const backend = ofRule[nth];
      const { name: service, namespace: own = namespace, port, weight } = backend;
      if (isService(backend)) backends.push({ rule, nth, name: service, namespace: own, port, weight });
      else otherBackends = [...otherBackends, { ...backend, rule, nth }];
    }
  }
  const parents: Route['parents'][number][] = [];
  const setsElsewhere: string[] = [];
  let otherParents: Pick<Parent, 'sectionName' | 'port'>[] = NO_PARENTS;
  for (const parent of list(spec.parentRefs).map(readParent)) {
    const named = { name: parent.name, namespace: parent.namespace ?? namespace };
    const at = { sectionName: parent.sectionName, port: parent.port };
    const kindOfParent = parent.kind ?? 'Gateway';
    if (kindOfParent === 'Gateway') {
      parents.push({ ...named, ...at });
      continue;
    }
    const key = `${named.namespace}/${named.name}`;
    const set = kindOfParent === 'ListenerSet' ? sets.get(key) : undefined;
    if (set) parents.push({ ...set.gateway, set: key, ...at });
    else otherParents = [...otherParents, at];
    if (kindOfParent === 'ListenerSet' && !set) setsElsewhere.push(key);
  }
  return {
    path,
    chart,
    kind,
    name,
    namespace,
    backends,
    otherBackends,
    parents,
    setsElsewhere,
    otherParents,
    hostnames: texts(spec.hostnames),
    matches: rules.flatMap(matchesOf),
    rules,
    weightless: weightless(rules),
    filters: rules.some(hasFilters)
      ? rules.flatMap(({ filters }) => list(filters).map(({ type }) => text(type) ?? ''))
      : NONE,
    redirectsToHttps: rules.length > 0 && rules.every(redirectsToHttps),
  };
}

const NONE: string[] = [];
const NO_BACKENDS: readonly OtherBackend[] = [];
const NO_PARENTS: Route['otherParents'][number][] = [];

function hasFilters({ filters }: Json): boolean {
  return filters !== undefined;
}

function weightless(rules: readonly Json[]): Route['weightless'] {
  const rule = rules.findIndex(leadsToNobody);
  return rule < 0 ? undefined : { rule, backends: list(rules[rule].backendRefs).length };
}

function leadsToNobody({ backendRefs }: Json): boolean {
  return Array.isArray(backendRefs) && backendRefs.length > 0 && list(backendRefs).every(hasNoWeight);
}

function hasNoWeight({ weight }: Json): boolean {
  return weight === 0;
}

const EVERY_REQUEST: unknown[] = [{}];

function matchesOf({ matches }: Json): unknown[] {
  return Array.isArray(matches) && matches.length > 0 ? matches : EVERY_REQUEST;
}

function redirectsToHttps(rule: Json): boolean {
  return rule.filters !== undefined && list(rule.filters).some(isHttpsRedirect);
}

/** Whether a GRPCRoute attaches to an HTTPS listener of Cilium. */
export function callsOverTls(gateways: Gateway[], routes: Route[]): boolean {
  const known = new Map(
    gateways.filter(({ ofCilium }) => ofCilium).map((gateway) => [`${gateway.namespace}/${gateway.name}`, gateway]),
  );
  return routes.some(
    ({ kind, parents }) =>
      kind === 'GRPCRoute' &&
      parents.some((parent) => {
        const gateway = known.get(`${parent.namespace}/${parent.name}`);
        return gateway && meant(gateway, parent).some(({ protocol }) => protocol === 'HTTPS');
      }),
  );
}
