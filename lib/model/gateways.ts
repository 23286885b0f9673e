import { GATEWAY_CONTROLLER, gatewayServiceName } from '../release/gateway-service';
import type { Release } from '../release/release';
import { Ip, sizeOf, without } from '../values/cidr';
import type { FixedService, Gateway, Grant, Listener, Pool, Route } from './model';
import { Json, KubeObject, list, number, record, text, textMap, texts } from './objects';
import { plainPath } from './plain-path';
import { namedServices, readAddresses, readSharingKey, takesPoolAddress, usable } from './pools';

const GROUP = 'gateway.networking.k8s.io/';

/** Reads the Gateways, each with the addresses that Cilium will give it, where they are asked for. */
export function readGateways(objects: KubeObject[], pools: Pool[], fixed: FixedService[], release: Release): Gateway[] {
  const named = poolsByService(pools);
  const services = new Map(fixed.map((service) => [`${service.namespace}/${service.name}`, service]));
  const classes = readClasses(objects);
  return objects
    .filter((object) => object.kind === 'Gateway' && object.apiVersion.startsWith(GROUP))
    .map((object) => {
      const spec = record(object.json.spec);
      const namespace = object.namespace ?? 'default';
      return {
        path: object.path,
        chart: object.chart,
        name: object.name,
        namespace,
        className: text(spec.gatewayClassName) ?? '',
        ...(classes.get(text(spec.gatewayClassName) ?? '') ?? classOf(spec.gatewayClassName === 'cilium', {})),
        addresses: askedAddresses(object, release) ?? onlyAddress(object.name, namespace, named, services, release),
        sharingKey: readSharingKey(textMap(record(spec.infrastructure).annotations)),
        serviceLabels: release.gatewayApi.infrastructure ? textMap(record(spec.infrastructure).labels) : {},
        issuers: readIssuers(textMap(record(object.json.metadata).annotations)),
        listeners: list(spec.listeners).map((listener) => readListener(listener, namespace)),
      };
    });
}

/** What the GatewayClasses of the app, and the configs that they name, mean for their Gateways. */
function readClasses(objects: KubeObject[]): Map<string, GatewayClass> {
  const configs = new Map(objects
    .filter(({ kind }) => kind === 'CiliumGatewayClassConfig')
    .map(({ name, namespace, json }) => [`${namespace ?? 'default'}/${name}`, record(record(json.spec).service)]));
  return new Map(objects
    .filter(({ kind, apiVersion }) => kind === 'GatewayClass' && apiVersion.startsWith(GROUP))
    .map(({ name, json }) => {
      const spec = record(json.spec);
      const reference = record(spec.parametersRef);
      const service = spec.parametersRef === undefined ? {} : configs.get(`${text(reference.namespace) ?? ''}/${text(reference.name) ?? ''}`);
      return [name, classOf(spec.controllerName === GATEWAY_CONTROLLER, service)];
    }));
}

/** What a class means for its Gateways. */
type GatewayClass = Pick<Gateway, 'ofCilium' | 'addressFrom' | 'isLocal'>;

/** `service`: what its config says of Services; absent where the app does not have the config, which may say anything. */
function classOf(ofCilium: boolean, service: Json | undefined): GatewayClass {
  if (!ofCilium || !service) return { ofCilium, addressFrom: 'elsewhere', isLocal: false };
  const isLocal = service.externalTrafficPolicy === 'Local';
  if (service.type === 'NodePort') return { ofCilium, addressFrom: 'nowhere', isLocal };
  return { ofCilium, addressFrom: takesPoolAddress({ type: 'LoadBalancer', ...service }) ? 'pools' : 'elsewhere', isLocal };
}

function readIssuers(annotations: Record<string, string>): string[] {
  const kinds = { 'cert-manager.io/issuer': 'Issuer', 'cert-manager.io/cluster-issuer': 'ClusterIssuer' };
  return Object.entries(kinds).filter(([key]) => annotations[key]).map(([key, kind]) => `${kind} ${annotations[key]}`);
}

function readListener(listener: Json, namespace: string): Listener {
  const allowed = record(listener.allowedRoutes);
  return {
    name: text(listener.name) ?? '',
    port: number(listener.port) ?? 0,
    protocol: text(listener.protocol) ?? '',
    hostname: text(listener.hostname),
    admits: text(record(allowed.namespaces).from) ?? 'Same',
    admitsNames: readNames(record(record(allowed.namespaces).selector)),
    kinds: Array.isArray(allowed.kinds) && allowed.kinds.length > 0 ? list(allowed.kinds).map(({ kind }) => text(kind) ?? '') : undefined,
    tls: listener.tls === undefined ? undefined : readTls(record(listener.tls), namespace),
  };
}

const NAMESPACE_NAME = 'kubernetes.io/metadata.name';

/** The names that a selector of namespaces asks for, where it does: the API server gives each namespace its own as a label. */
function readNames({ matchLabels, matchExpressions }: Json): string[] | undefined {
  const name = text(record(matchLabels)[NAMESPACE_NAME]);
  const within = list(matchExpressions).find(({ key, operator }) => key === NAMESPACE_NAME && operator === 'In');
  return name !== undefined ? [name] : within && texts(within.values);
}

function readTls(tls: Json, namespace: string): Listener['tls'] {
  return {
    mode: text(tls.mode) ?? 'Terminate',
    certificates: list(tls.certificateRefs).map(({ name, namespace: other }) => ({ name: text(name) ?? '', namespace: text(other) ?? namespace })),
    hasOptions: Object.keys(record(tls.options)).length > 0,
  };
}

/** The first pool in use for each Service that a pool lists by name. */
function poolsByService(pools: Pool[]): Map<string, Pool> {
  const result = new Map<string, Pool>();
  for (const pool of pools) {
    if (pool.disabled) continue;
    for (const name of namedServices(pool) ?? []) if (!result.has(name)) result.set(name, pool);
  }
  return result;
}

/** What the Gateway itself asks for, where the release has a way to. */
function askedAddresses(gateway: KubeObject, release: Release): Ip[] | undefined {
  if (release.gatewayAddress === 'reserved-pool') return undefined;
  const spec = record(gateway.json.spec);
  // The annotation wins where both are given.
  const annotated = readAddresses(textMap(record(spec.infrastructure).annotations), release);
  const field = release.gatewayAddress === 'spec-addresses' ? list(spec.addresses).flatMap(({ value }) => Ip.parse(text(value) ?? '') ?? []) : [];
  return [annotated, field].find((addresses) => addresses.length > 0);
}

/** The address that a pool for this Gateway's Service has left, where it is only one. */
function onlyAddress(name: string, namespace: string, pools: Map<string, Pool>, services: Map<string, FixedService>, release: Release): Ip[] {
  const service = gatewayServiceName(name);
  const pool = pools.get(service);
  if (!pool) return [];
  const held = namedServices(pool)!
    .filter((other) => other !== service)
    .flatMap((other) => services.get(`${namespace}/${other}`) ?? [])
    .flatMap((other) => other.addresses.map((address) => address.toCidr()));
  const left = pool.blocks.flatMap((block) => without(usable(block, release), held));
  return left.length === 1 && sizeOf(left[0]) === 1n ? [new Ip(left[0].family, left[0].first)] : [];
}

/** Reads the routes of every kind. */
export function readRoutes(objects: KubeObject[]): Route[] {
  return objects.filter((object) => object.kind.endsWith('Route') && object.apiVersion.startsWith(GROUP)).map(readRoute);
}

/** Apps have thousands of routes: what is done for each is done in functions made once. */
function readRoute({ path, chart, kind, name, namespace = 'default', json }: KubeObject): Route {
  const spec = record(json.spec);
  const rules = list(spec.rules);
  const backends: Route['backends'][number][] = [];
  for (const rule of rules) {
    for (const backend of list(rule.backendRefs)) {
      if (!isService(backend)) continue;
      backends.push({ name: text(backend.name) ?? '', namespace: text(backend.namespace) ?? namespace, port: number(backend.port) });
    }
  }
  const parents: Route['parents'][number][] = [];
  for (const parent of list(spec.parentRefs)) {
    if ((parent.kind ?? 'Gateway') !== 'Gateway') continue;
    parents.push({
      name: text(parent.name) ?? '',
      namespace: text(parent.namespace) ?? namespace,
      sectionName: text(parent.sectionName),
      port: number(parent.port),
    });
  }
  return {
    path, chart, kind, name, namespace, backends, parents,
    hostnames: texts(spec.hostnames),
    matches: rules.flatMap(matchesOf),
    plainPath: plainPath(rules),
    ruleToNobody: ruleToNobody(rules),
    filters: rules.some(hasFilters) ? rules.flatMap(({ filters }) => list(filters).map(({ type }) => text(type) ?? '')) : NONE,
    redirectsToHttps: rules.length > 0 && rules.every(redirectsToHttps),
  };
}

const NONE: string[] = [];

function hasFilters({ filters }: Json): boolean {
  return filters !== undefined;
}

function ruleToNobody(rules: Json[]): number | undefined {
  const index = rules.findIndex(leadsToNobody);
  return index < 0 ? undefined : index;
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

function isService({ kind, group }: Json): boolean {
  return (kind ?? 'Service') === 'Service' && (group ?? '') === '';
}

function redirectsToHttps(rule: Json): boolean {
  return rule.filters !== undefined && list(rule.filters).some(isHttpsRedirect);
}

function isHttpsRedirect({ type, requestRedirect }: Json): boolean {
  return type === 'RequestRedirect' && record(requestRedirect).scheme === 'https';
}

/** Reads the ReferenceGrants. */
export function readGrants(objects: KubeObject[]): Grant[] {
  return objects
    .filter((object) => object.kind === 'ReferenceGrant' && object.apiVersion.startsWith(GROUP))
    .map((object) => {
      const spec = record(object.json.spec);
      return {
        namespace: object.namespace ?? 'default',
        from: list(spec.from).map((from) => ({ kind: text(from.kind) ?? '', namespace: text(from.namespace) ?? '' })),
        toKinds: list(spec.to).map((to) => text(to.kind) ?? ''),
      };
    });
}

/** Whether a GRPCRoute attaches to an HTTPS listener of Cilium. */
export function callsOverTls(gateways: Gateway[], routes: Route[]): boolean {
  const key = ({ namespace, name }: { namespace: string; name: string }) => `${namespace}/${name}`;
  const https = new Map(gateways.filter(({ ofCilium }) => ofCilium).map((gateway) => [key(gateway), gateway.listeners.filter(({ protocol }) => protocol === 'HTTPS')]));
  return routes.some(({ kind, parents }) => kind === 'GRPCRoute' && parents.some((parent) =>
    https.get(key(parent))?.some(({ name, port }) => (parent.sectionName ?? name) === name && (parent.port ?? port) === port)));
}
