import type { Release } from '../release/release';
import { Cidr, Ip, IpRange } from '../values/cidr';
import type { FixedService, Pool, PoolBlock } from './model';
import { Json, KubeObject, list, number, record, text, textMap } from './objects';
import { readSelector } from './selectors';

/** Reads the address pools. */
export function readPools(objects: KubeObject[]): Pool[] {
  return objects
    .filter((object) => object.kind === 'CiliumLoadBalancerIPPool')
    .map((object) => {
      const spec = record(object.json.spec);
      return {
        path: object.path,
        chart: object.chart,
        name: object.name,
        disabled: spec.disabled === true,
        // `cidrs` is the older name of `blocks`.
        blocks: [...list(spec.cidrs), ...list(spec.blocks)].flatMap(readBlock),
        selector: readSelector(spec.serviceSelector),
      };
    });
}

function readBlock(block: Json): PoolBlock[] {
  const cidr = Cidr.parse(text(block.cidr) ?? '');
  if (cidr) return [{ text: text(block.cidr)!, range: cidr, cidr }];
  const start = Ip.parse(text(block.start) ?? '');
  const stop = Ip.parse(text(block.stop) ?? text(block.start) ?? '');
  if (!start || !stop || start.family !== stop.family || stop.value < start.value) return [];
  return [{ text: `${start}-${stop}`, range: { family: start.family, first: start.value, last: stop.value } }];
}

/** Reads the Services that ask for certain addresses. */
export function readFixedServices(objects: KubeObject[], release: Release): FixedService[] {
  return objects
    .filter((object) => object.kind === 'Service' && record(object.json.spec).type === 'LoadBalancer')
    .map((object) => {
      const metadata = record(object.json.metadata);
      const spec = record(object.json.spec);
      return {
        path: object.path,
        chart: object.chart,
        name: object.name,
        namespace: object.namespace ?? 'default',
        labels: textMap(metadata.labels),
        addresses: readAddresses(textMap(metadata.annotations), release),
        holdsOnly: spec.selector === undefined && spec.externalTrafficPolicy === 'Local',
      };
    })
    .filter((service) => service.addresses.length > 0);
}

/** How many Services of type LoadBalancer take whatever address they are given. */
export function countPlainServices(objects: KubeObject[], fixed: FixedService[]): number {
  return objects.filter((object) => object.kind === 'Service' && record(object.json.spec).type === 'LoadBalancer').length - fixed.length;
}

/** The ports of every Service, by `namespace/name`. */
export function readServicePorts(objects: KubeObject[]): Map<string, number[]> {
  return new Map(objects
    .filter((object) => object.kind === 'Service')
    .map((object) => [`${object.namespace ?? 'default'}/${object.name}`, list(record(object.json.spec).ports).flatMap((port) => number(port.port) ?? [])]));
}

/** The addresses that annotations ask for. */
export function readAddresses(annotations: Record<string, string>, release: Release): Ip[] {
  return (annotations[release.addressAnnotation] ?? '')
    .split(',')
    .map((part) => Ip.parse(part.trim()))
    .filter((ip): ip is Ip => ip !== undefined);
}

/** The names of the Services that a pool serves, where its selector lists them. */
export function namedServices(pool: Pool): string[] | undefined {
  const key = 'io.kubernetes.service.name';
  const exact = pool.selector?.matchLabels[key];
  if (exact !== undefined) return [exact];
  return pool.selector?.matchExpressions.find((expression) => expression.key === key && expression.operator === 'In')?.values;
}

/** The addresses of a block that Cilium gives to Services. */
export function usable(block: PoolBlock, release: Release): IpRange {
  const { family, first, last } = block.range;
  // Only of networks: a range that names its ends means them.
  if (!release.pool.endsUnusable || !block.cidr) return block.range;
  return { family, first: first + 1n, last: last - 1n };
}
