import { ACROSS_ANNOTATIONS, ADDRESS_ANNOTATIONS } from '../release/annotations';
import { readPool } from '../kinds/cilium-load-balancer-ip-pool';
import { readService, ServiceIntent } from '../kinds/service';
import type { Release } from '../release/release';
import { Family, Ip, IpRange, sizeOf } from '../values/cidr';
import type { Pool, PoolBlock, PoolService, Sharing } from './model';
import { record, textMap } from '../values/json';
import { KubeObject } from './objects';

/** Reads the address pools. */
export function readPools(objects: KubeObject[]): Pool[] {
  return objects
    .filter((object) => object.kind === 'CiliumLoadBalancerIPPool')
    .map(({ path, chart, name, json }) => ({ path, chart, name, ...readPool(json) }));
}

/** Reads the Services that get addresses from pools. */
export function readPoolServices(objects: KubeObject[], release: Release): PoolService[] {
  return objects
    .filter(({ kind, json }) => kind === 'Service' && takesPoolAddress(readService(json), release))
    .map((object) => {
      const metadata = record(object.json.metadata);
      const service = readService(object.json);
      return {
        path: object.path,
        chart: object.chart,
        name: object.name,
        namespace: object.namespace ?? 'default',
        labels: textMap(metadata.labels),
        addresses: askedBy(service, textMap(metadata.annotations), release),
        ports: service.ports.map(({ port, protocol }) => `${port}/${protocol}`),
        sharing: readSharing(textMap(metadata.annotations), release),
        selector: service.selector,
        isLocal: service.externalTrafficPolicy === 'Local',
        families: service.ipFamilies.map((family): Family => (family === 'IPv6' ? 6 : 4)),
        isDualStack: /DualStack$/.test(service.ipFamilyPolicy ?? ''),
        holdsOnly: !service.selector && service.externalTrafficPolicy === 'Local',
        loadBalancerClass: service.loadBalancerClass,
      };
    });
}

/** Whether Cilium gives an address to a Service with this spec: another load balancer serves other classes. */
export function takesPoolAddress(
  { type, loadBalancerClass }: Pick<ServiceIntent, 'type' | 'loadBalancerClass'>,
  { loadBalancerClasses }: Release,
): boolean {
  return (
    type === 'LoadBalancer' && (loadBalancerClass === undefined || loadBalancerClasses.includes(loadBalancerClass))
  );
}

/** The sharing key of a Service; undefined if it has none. */
export function readSharing(annotations: Record<string, string>, { sharing }: Release): Sharing | undefined {
  const first = (names: readonly string[]) => annotations[names.find((name) => name in annotations) ?? ''] ?? '';
  const key = first(sharing?.keys ?? []);
  if (key === '') return undefined;
  return { key, namespaces: sharing!.acrossNamespaces ? first(ACROSS_ANNOTATIONS).split(',') : [] };
}

/** The ports of every Service, by `namespace/name`. */
export function readServicePorts(objects: KubeObject[]): Map<string, number[]> {
  return new Map(
    objects
      .filter((object) => object.kind === 'Service')
      .map((object) => [
        `${object.namespace ?? 'default'}/${object.name}`,
        readService(object.json)
          .ports.map(({ port }) => port)
          .filter((port) => port !== 0),
      ]),
  );
}

/**
 * The addresses that a Service requests: first that of the deprecated field loadBalancerIP, then those of annotations.
 */
function askedBy({ loadBalancerIp }: ServiceIntent, annotations: Record<string, string>, release: Release): Ip[] {
  const field = loadBalancerIp === undefined ? undefined : Ip.parse(loadBalancerIp);
  return distinct([...(field ? [field] : []), ...readAddresses(annotations, release)]);
}

/** The addresses that annotations request. */
export function readAddresses(annotations: Record<string, string>, release: Release): Ip[] {
  const [, older] = ADDRESS_ANNOTATIONS;
  const text = annotations[release.addressAnnotation] ?? annotations[older] ?? '';
  return distinct(text.split(',').flatMap((part) => Ip.parse(part.trim()) ?? []));
}

/** Drops repeated addresses. */
function distinct(addresses: Ip[]): Ip[] {
  return [...new Map(addresses.map((address) => [`${address}`, address])).values()];
}

/** The names of the Services that a pool serves, if its selector lists them. */
export function namedServices(pool: Pool): string[] | undefined {
  const key = 'io.kubernetes.service.name';
  const exact = pool.selector?.matchLabels[key];
  if (exact !== undefined) return [exact];
  return pool.selector?.matchExpressions.find((expression) => expression.key === key && expression.operator === 'In')
    ?.values;
}

/** The addresses of a block that Cilium gives to Services. */
export function usable(block: PoolBlock, release: Release): IpRange {
  const { family, first } = block.range;
  const { endsUnusable, endsOnRequest, largestIpv6 } = release.pool;
  const last =
    family === 6 && largestIpv6 && sizeOf(block.range) > largestIpv6 ? first + largestIpv6 - 1n : block.range.last;
  // A block with start and stop gives both ends.
  if (!block.cidr) return { family, first, last };
  const isWhole = endsOnRequest ? block.givesEnds || sizeOf(block.range) <= 2n : !endsUnusable && !block.keepsEnds;
  if (isWhole) return { family, first, last };
  return { family, first: first + 1n, last: last - 1n };
}
