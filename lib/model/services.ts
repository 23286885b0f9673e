import { L2_CLASS } from '../release/annotations';
import { Ip } from '../values/cidr';
import type { LocalService } from './model';
import { readService } from '../kinds/service';
import { record, textMap } from '../values/json';
import { KubeObject } from './objects';

/** A Service with `externalIPs`. */
export interface ExternalService {
  readonly name: string;
  readonly namespace: string;
  readonly labels: Record<string, string>;
  readonly addresses: Ip[];
}

/** Reads the Services of every type with `externalIPs`. */
export function readExternalServices(objects: KubeObject[]): ExternalService[] {
  return objects
    .filter((object) => object.kind === 'Service')
    .map((object) => ({
      name: object.name,
      namespace: object.namespace ?? 'default',
      labels: textMap(record(object.json.metadata).labels),
      addresses: readService(object.json).externalIps.flatMap((address) => Ip.parse(address) ?? []),
    }))
    .filter(({ addresses }) => addresses.length > 0);
}

/** Reads the Services of type LoadBalancer with externalTrafficPolicy Local that L2 policies may select. */
export function readLocalServices(objects: KubeObject[]): LocalService[] {
  return objects
    .filter(({ kind, json }) => {
      if (kind !== 'Service') return false;
      const service = readService(json);
      // Without a selector it has no pods: no node serves it.
      return (
        service.type === 'LoadBalancer' &&
        service.externalTrafficPolicy === 'Local' &&
        service.selector !== undefined &&
        (service.loadBalancerClass === undefined || service.loadBalancerClass === L2_CLASS)
      );
    })
    .map(({ path, chart, name, namespace, json }) => ({
      path,
      chart,
      name,
      namespace: namespace ?? 'default',
      labels: textMap(record(json.metadata).labels),
    }));
}

/** `namespace/name` of the Services of type ExternalName, without names that a Service of another type has too. */
export function readExternalNames(objects: KubeObject[]): Set<string> {
  const services = objects
    .filter(({ kind }) => kind === 'Service')
    .map(({ namespace, name, json }) => ({
      key: `${namespace ?? 'default'}/${name}`,
      isExternal: readService(json).type === 'ExternalName',
    }));
  const others = new Set(services.flatMap(({ key, isExternal }) => (isExternal ? [] : [key])));
  return new Set(services.flatMap(({ key, isExternal }) => (isExternal && !others.has(key) ? [key] : [])));
}
