import { ADDRESS_ANNOTATIONS, SHARING_ANNOTATIONS } from '../release/annotations';
import { readPool } from '../kinds/cilium-load-balancer-ip-pool';
import { readService, ServiceIntent } from '../kinds/service';
import type { Release } from '../release/release';
import { Family, Ip, IpRange, sizeOf } from '../values/cidr';
import type { FixedService, Pool, PoolBlock } from './model';
import { record, textMap } from '../values/json';
import { KubeObject } from './objects';

/** Reads the address pools. */
export function readPools(objects: KubeObject[]): Pool[] {
  return objects
    .filter((object) => object.kind === 'CiliumLoadBalancerIPPool')
    .map(({ path, chart, name, json }) => ({ path, chart, name, ...readPool(json) }));
}

/** Reads the Services that ask for certain addresses. */
export function readFixedServices(objects: KubeObject[], release: Release): FixedService[] {
  return objects
    .filter(takesAddress)
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
        sharingKey: readSharingKey(textMap(metadata.annotations)),
        families: service.ipFamilies.map((family): Family => (family === 'IPv6' ? 6 : 4)),
        holdsOnly: !service.hasSelector && service.externalTrafficPolicy === 'Local',
      };
    })
    .filter((service) => service.addresses.length > 0);
}

/** Classes of load balancers that Cilium gives addresses to. A Service of another has its address from elsewhere. */
const CLASSES = ['io.cilium/bgp-control-plane', 'io.cilium/l2-announcer'];

/** Whether Cilium gives the object an address. */
function takesAddress({ kind, json }: KubeObject): boolean {
  return kind === 'Service' && takesPoolAddress(readService(json));
}

/** Whether Cilium gives an address to a Service of this spec. */
export function takesPoolAddress(spec: Pick<ServiceIntent, 'type' | 'loadBalancerClass'>): boolean {
  return (
    spec.type === 'LoadBalancer' && (spec.loadBalancerClass === undefined || CLASSES.includes(spec.loadBalancerClass))
  );
}

/** How many addresses the Services need that take whatever they are given: those of one sharing key may do with one. */
export function countPlainServices(objects: KubeObject[], fixed: FixedService[]): number {
  const asking = new Set(fixed.map(({ path }) => path));
  const plain = objects.filter((object) => takesAddress(object) && !asking.has(object.path));
  return new Set(
    plain.map(({ path, json }) => readSharingKey(textMap(record(json.metadata).annotations)) ?? ` ${path}`),
  ).size;
}

/** The key by which Services share an address. */
export function readSharingKey(annotations: Record<string, string>): string | undefined {
  const [newer, older] = SHARING_ANNOTATIONS;
  return annotations[newer] ?? annotations[older];
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

/** What a Service asks for: by the field of old too, which goes first. */
function askedBy({ loadBalancerIp }: ServiceIntent, annotations: Record<string, string>, release: Release): Ip[] {
  const field = loadBalancerIp === undefined ? undefined : Ip.parse(loadBalancerIp);
  const annotated = readAddresses(annotations, release);
  return field ? [field, ...annotated.filter((address) => !address.equals(field))] : annotated;
}

/** The addresses that annotations ask for. */
export function readAddresses(annotations: Record<string, string>, release: Release): Ip[] {
  const [, older] = ADDRESS_ANNOTATIONS;
  return (annotations[release.addressAnnotation] ?? annotations[older] ?? '')
    .split(',')
    .map((part) => Ip.parse(part.trim()))
    .filter((ip): ip is Ip => ip !== undefined);
}

/** The names of the Services that a pool serves, where its selector lists them. */
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
  const { endsUnusable, largestIpv6 } = release.pool;
  const last =
    family === 6 && largestIpv6 && sizeOf(block.range) > largestIpv6 ? first + largestIpv6 - 1n : block.range.last;
  // Only of networks: a range that names its ends means them.
  if (!(endsUnusable || block.keepsEnds) || !block.cidr) return { family, first, last };
  return { family, first: first + 1n, last: last - 1n };
}
