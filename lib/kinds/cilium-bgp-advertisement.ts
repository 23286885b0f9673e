import type {
  CiliumBGPAdvertisementSpec,
  CiliumBGPAdvertisementSpecAdvertisements,
  CiliumBGPAdvertisementSpecAdvertisementsService,
} from '../../imports/cilium.io/CiliumBGPAdvertisement';
import type { Family } from '../values/cidr';
import { Json, list, number, record, text, texts } from '../values/json';
import { hasAttributes, readAttributes, RouteAttributes, SERVICE_ADDRESSES, writeAttributes } from './bgp';
import { readSelector, Selector, writeSelector } from './selector';

/** An entry of a CiliumBGPAdvertisement: the routes that BGP sessions announce if they select the object. */
export interface AdvertisedIntent {
  /** `other`: routes that our filters do not cover, such as those of pod IP pools. */
  readonly what: 'services' | 'pods' | 'interface' | 'other';
  /** For type Interface: the name of the interface on the nodes. */
  readonly interface?: string;
  /** For type Service: the Services to announce. Without a selector, Cilium announces none. */
  readonly selector?: Selector;
  /** For type Service: "LoadBalancerIP", "ExternalIP", "ClusterIP". */
  readonly addresses: string[];
  /** For type Service: the prefix length to which Cilium aggregates single addresses. */
  readonly aggregation: { readonly [family in Family]?: number };
  readonly attributes: RouteAttributes;
}

export function writeAdvertisement(entries: readonly AdvertisedIntent[]): CiliumBGPAdvertisementSpec {
  return { advertisements: entries.map(writeEntry) };
}

function writeEntry(entry: AdvertisedIntent): CiliumBGPAdvertisementSpecAdvertisements {
  const attributes = hasAttributes(entry.attributes) ? writeAttributes(entry.attributes) : undefined;
  if (entry.what === 'interface')
    return { advertisementType: 'Interface', interface: { name: entry.interface ?? '' }, attributes };
  if (entry.what !== 'services') return { advertisementType: 'PodCIDR', attributes };
  return {
    advertisementType: 'Service',
    service: {
      addresses: entry.addresses as CiliumBGPAdvertisementSpecAdvertisementsService['addresses'],
      aggregationLengthIPv4: entry.aggregation[4],
      aggregationLengthIPv6: entry.aggregation[6],
    },
    selector: entry.selector && writeSelector(entry.selector),
    attributes,
  };
}

export function readAdvertisement(json: Json): AdvertisedIntent[] {
  return list(record(json.spec).advertisements).map(readEntry);
}

function readEntry(entry: Json): AdvertisedIntent {
  const attributes = readAttributes(record(entry.attributes));
  if (entry.advertisementType === 'Interface') {
    const name = text(record(entry.interface).name);
    return { what: 'interface', interface: name, addresses: [], aggregation: {}, attributes };
  }
  if (entry.advertisementType !== 'Service') {
    const what = entry.advertisementType === 'PodCIDR' ? 'pods' : 'other';
    return { what, addresses: [], aggregation: {}, attributes };
  }
  const service = record(entry.service);
  return {
    what: 'services',
    selector: readSelector(entry.selector),
    addresses: Array.isArray(service.addresses) ? texts(service.addresses) : SERVICE_ADDRESSES,
    aggregation: { 4: number(service.aggregationLengthIPv4), 6: number(service.aggregationLengthIPv6) },
    attributes,
  };
}
