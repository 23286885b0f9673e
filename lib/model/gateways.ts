import { gatewayServiceName } from '../release/gateway-service';
import type { Release } from '../release/release';
import { Ip } from '../values/cidr';
import type { FixedService, Gateway, Route } from './model';
import { KubeObject, list, number, record, text, textMap, texts } from './objects';
import { readAddresses } from './pools';

const GROUP = 'gateway.networking.k8s.io/';

/** Reads the Gateways, each with the address that Cilium will give it, where one is asked for. */
export function readGateways(objects: KubeObject[], services: FixedService[], release: Release): Gateway[] {
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
        address: askedAddress(object, services.find((service) => service.namespace === namespace && service.name === gatewayServiceName(object.name)), release),
        listeners: list(spec.listeners).map((listener) => ({
          name: text(listener.name) ?? '',
          port: number(listener.port) ?? 0,
          protocol: text(listener.protocol) ?? '',
          hostname: text(listener.hostname),
        })),
      };
    });
}

function askedAddress(gateway: KubeObject, service: FixedService | undefined, release: Release): Ip | undefined {
  const spec = record(gateway.json.spec);
  // The annotation wins where both are given.
  const annotated = readAddresses(textMap(record(spec.infrastructure).annotations), release)[0];
  switch (release.gatewayAddress) {
    case 'reserved-pool': return service?.addresses[0];
    case 'infrastructure-annotation': return annotated;
    case 'spec-addresses': return annotated ?? Ip.parse(text(list(spec.addresses)[0]?.value) ?? '');
  }
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
        })),
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
