import type { CiliumPodIPPoolSpec, CiliumPodIPPoolSpecIpv4 } from '../../imports/cilium.io/CiliumPodIPPool';
import { Cidr } from '../values/cidr';
import { Json, number, record, texts } from '../values/json';
import { readSelector, Selector, writeSelector } from './selector';

/** A CiliumPodIPPool: addresses that Cilium gives to pods. */
export interface PodIpPoolIntent {
  readonly ipv4?: PodRange;
  readonly ipv6?: PodRange;
  /** The pods that get an address of the pool without an annotation. Absent: only pods with the annotation do. */
  readonly podSelector?: Selector;
  readonly namespaceSelector?: Selector;
  /** Whether a pod gets the first and the last address of each network. Absent: what the release does by itself. */
  readonly allowFirstIp?: boolean;
  readonly allowLastIp?: boolean;
}

/** Networks of one family, of which each node gets parts of `maskSize` bits. */
export interface PodRange {
  readonly cidrs: readonly Cidr[];
  readonly maskSize: number;
}

export function writePodIpPool(intent: PodIpPoolIntent): CiliumPodIPPoolSpec {
  return {
    ipv4: intent.ipv4 && writeRange(intent.ipv4),
    ipv6: intent.ipv6 && writeRange(intent.ipv6),
    podSelector: intent.podSelector && writeSelector(intent.podSelector),
    namespaceSelector: intent.namespaceSelector && writeSelector(intent.namespaceSelector),
    allowFirstIP: intent.allowFirstIp,
    allowLastIP: intent.allowLastIp,
  };
}

function writeRange({ cidrs, maskSize }: PodRange): CiliumPodIPPoolSpecIpv4 {
  return { cidrs: cidrs.map(String), maskSize };
}

export function readPodIpPool(json: Json): PodIpPoolIntent {
  const spec = record(json.spec);
  const flag = (value: unknown) => (typeof value === 'boolean' ? value : undefined);
  return {
    ipv4: readRange(spec.ipv4),
    ipv6: readRange(spec.ipv6),
    podSelector: readSelector(spec.podSelector),
    namespaceSelector: readSelector(spec.namespaceSelector),
    allowFirstIp: flag(spec.allowFirstIP),
    allowLastIp: flag(spec.allowLastIP),
  };
}

function readRange(range: unknown): PodRange | undefined {
  if (range === undefined || range === null) return undefined;
  const { cidrs, maskSize } = record(range);
  return { cidrs: texts(cidrs).flatMap((text) => Cidr.parse(text) ?? []), maskSize: number(maskSize) ?? 0 };
}
