import { gatewayServiceName } from '../release/gateway-service';
import type { Release } from '../release/release';
import { Ip, sizeOf, without } from '../values/cidr';
import type { FixedService, Gateway, Grant, Pool, Route } from './model';
import { KubeObject, list, number, record, text, textMap, texts } from './objects';
import { namedServices, readAddresses, usable } from './pools';

const GROUP = 'gateway.networking.k8s.io/';

/** Reads the Gateways, each with the address that Cilium will give it, where one is asked for. */
export function readGateways(objects: KubeObject[], pools: Pool[], services: FixedService[], release: Release): Gateway[] {
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
        address: askedAddress(object, release) ?? onlyAddress(object.name, namespace, pools, services, release),
        listeners: list(spec.listeners).map((listener) => ({
          name: text(listener.name) ?? '',
          port: number(listener.port) ?? 0,
          protocol: text(listener.protocol) ?? '',
          hostname: text(listener.hostname),
          admits: text(record(record(listener.allowedRoutes).namespaces).from) ?? 'Same',
        })),
      };
    });
}

/** What the Gateway itself asks for, where the release has a way to. */
function askedAddress(gateway: KubeObject, release: Release): Ip | undefined {
  if (release.gatewayAddress === 'reserved-pool') return undefined;
  const spec = record(gateway.json.spec);
  // The annotation wins where both are given.
  const annotated = readAddresses(textMap(record(spec.infrastructure).annotations), release)[0];
  const field = release.gatewayAddress === 'spec-addresses' ? Ip.parse(text(list(spec.addresses)[0]?.value) ?? '') : undefined;
  return annotated ?? field;
}

/** The address that a pool for this Gateway's Service has left, where it is only one. */
function onlyAddress(name: string, namespace: string, pools: Pool[], services: FixedService[], release: Release): Ip | undefined {
  const service = gatewayServiceName(name);
  const pool = pools.find((candidate) => namedServices(candidate)?.includes(service) && !candidate.disabled);
  if (!pool) return undefined;
  const held = services
    .filter((other) => other.namespace === namespace && other.name !== service && namedServices(pool)!.includes(other.name))
    .flatMap((other) => other.addresses.map((address) => address.toCidr()));
  const left = pool.blocks.flatMap((block) => without(usable(block, release), held));
  return left.length === 1 && sizeOf(left[0]) === 1n ? new Ip(left[0].family, left[0].first) : undefined;
}

/** Reads the routes of every kind. */
export function readRoutes(objects: KubeObject[]): Route[] {
  return objects
    .filter((object) => object.kind.endsWith('Route') && object.apiVersion.startsWith(GROUP))
    .map((object) => {
      const spec = record(object.json.spec);
      const namespace = object.namespace ?? 'default';
      return {
        path: object.path,
        chart: object.chart,
        kind: object.kind,
        name: object.name,
        namespace,
        hostnames: texts(spec.hostnames),
        backends: list(spec.rules).flatMap((rule) => list(rule.backendRefs)).map((backend) => ({
          name: text(backend.name) ?? '',
          namespace: text(backend.namespace) ?? namespace,
          port: number(backend.port),
        })),
        matches: list(spec.rules).flatMap((rule) => (Array.isArray(rule.matches) && rule.matches.length > 0 ? rule.matches : [{}])),
        parents: list(spec.parentRefs)
          .filter((parent) => (parent.kind ?? 'Gateway') === 'Gateway')
          .map((parent) => ({
            name: text(parent.name) ?? '',
            namespace: text(parent.namespace) ?? namespace,
            sectionName: text(parent.sectionName),
            port: number(parent.port),
          })),
      };
    });
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
