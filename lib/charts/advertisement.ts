import { hasAttributes, RouteAttributes } from '../kinds/bgp';
import type { AdvertisedIntent } from '../kinds/cilium-bgp-advertisement';
import type { BgpFeature } from '../release/release';
import { interfaceName } from '../values/rules';
import { checkCall } from '../api/call';
import { Values } from '../api/values';
import { Services } from './services';

/** The addresses that a Service may have. */
export enum ServiceAddress {
  /** The address that a Service of type LoadBalancer got from a pool. */
  LOAD_BALANCER_IP = 'LoadBalancerIP',
  /** The `externalIPs` of the Service. */
  EXTERNAL_IP = 'ExternalIP',
  /** The address inside the cluster. */
  CLUSTER_IP = 'ClusterIP',
}

/** Well-known communities. */
export enum WellKnownCommunity {
  /** Every router. */
  INTERNET = 'internet',
  /** RFC 8326: graceful shutdown; prefer another path if there is one. */
  PLANNED_SHUT = 'planned-shut',
  /** RFC 7611. */
  ACCEPT_OWN = 'accept-own',
  /** RFC 9494: a route that outlived its session. */
  LLGR_STALE = 'llgr-stale',
  /** RFC 9494: do not keep the route as a long-lived stale route. */
  NO_LLGR = 'no-llgr',
  /** RFC 7999: drop the traffic to this address. */
  BLACKHOLE = 'blackhole',
  /** RFC 1997: do not export beyond the neighbor's AS. */
  NO_EXPORT = 'no-export',
  /** RFC 1997: do not advertise to any other router. */
  NO_ADVERTISE = 'no-advertise',
  /** RFC 1997: do not export beyond the neighbor's member AS of a confederation. */
  NO_EXPORT_SUBCONFED = 'no-export-subconfed',
  /** RFC 3765: do not advertise to peers of the neighbor. */
  NO_PEER = 'no-peer',
}

/** The attributes of routes. */
export interface AdvertisementAttributes {
  /**
   * Communities as "65000:100", two numbers to 65535, or as one number to 4294967295. (RFC 1997)
   * @default - none
   */
  readonly communities?: string[];

  /**
   * Large communities as "65000:100:7", three numbers to 4294967295. (RFC 8092)
   * @default - none
   */
  readonly largeCommunities?: string[];

  /**
   * Communities by name.
   * @default - none
   */
  readonly wellKnownCommunities?: WellKnownCommunity[];

  /**
   * The local preference: of two routes, a router in the nodes' own AS prefers the one with the higher value, 0 to
   * 4294967295. Nodes do not send it to routers of another AS. (RFC 4271, 5.1.5)
   * @default - none: routers then use 100
   */
  readonly localPreference?: number;
}

/** Which addresses of Services are announced, and how. */
export interface ServiceAdvertisementOptions extends AdvertisementAttributes {
  /**
   * The Services.
   * @default Services.all()
   */
  readonly services?: Services;

  /**
   * Which of their addresses.
   * @default [ServiceAddress.LOAD_BALANCER_IP]
   */
  readonly addresses?: ServiceAddress[];

  /**
   * Prefix length of the IPv4 network that nodes announce in place of each address within it: 0 to 31. Nodes announce
   * the addresses of Services with `externalTrafficPolicy: Local` as single addresses all the same.
   * @default - every address for itself
   */
  readonly aggregationLengthIpv4?: number;

  /**
   * Prefix length of the IPv6 network that nodes announce in place of each address within it: 0 to 127.
   * @default - every address for itself
   */
  readonly aggregationLengthIpv6?: number;
}

/**
 * Addresses or networks that nodes announce over BGP.
 *
 * @example
 * const router = BgpRouter.fromAttributes(app, 'router', { asn: 64496, addresses: ['192.0.2.1'] });
 * new BgpPeering(app, 'bgp', {
 *   localAsn: 64500,
 *   peers: [router],
 *   advertise: [
 *     Advertisement.services({ services: Services.withLabels({ exposed: 'yes' }), communities: ['64500:100'] }),
 *     Advertisement.podCidrs(),
 *   ],
 * });
 */
export class Advertisement {
  /**
   * Addresses of Services. Every node announces the addresses of all selected Services. Only nodes that run a pod of a
   * Service with `externalTrafficPolicy: Local` announce its addresses.
   *
   * @param options which, and with which attributes
   * @returns the advertisement
   * @throws where an option is misspelt or of the wrong type; of values that cannot be right, `BgpPeering` complains
   */
  public static services(options: ServiceAdvertisementOptions = {}): Advertisement {
    checkCall('Advertisement.services', [options]);
    return new Advertisement(options.services ?? Services.all(), options);
  }

  /**
   * The pod CIDR of each node.
   *
   * @param attributes what the routes carry
   * @returns the advertisement
   * @throws where an attribute is misspelt or of the wrong type; of values that cannot be right, `BgpPeering` complains
   */
  public static podCidrs(attributes: AdvertisementAttributes = {}): Advertisement {
    checkCall('Advertisement.podCidrs', [attributes]);
    return new Advertisement(undefined, attributes);
  }

  /**
   * Every address of one interface of the nodes, such as a loopback address that reaches a node over any of its links.
   * A router of this program accepts these routes if its `accept` covers them. docs/releases.md lists what each release
   * supports.
   *
   * @param name the interface, as the kernel of the nodes has it: "lo", "dummy0"
   * @param attributes what the routes carry
   * @returns the advertisement
   * @throws where the name is no text, or an attribute is misspelt or of the wrong type; of values that cannot be
   * right, `BgpPeering` complains
   */
  public static interfaceAddresses(name: string, attributes: AdvertisementAttributes = {}): Advertisement {
    checkCall('Advertisement.interfaceAddresses', [name, attributes]);
    return new Advertisement(undefined, attributes, name);
  }

  private constructor(
    /**
     * Absent where nodes announce pod networks or addresses of an interface.
     * @internal
     */
    public readonly _services: Services | undefined,
    private readonly options: ServiceAdvertisementOptions,
    private readonly interfaceName?: string,
  ) {}

  /**
   * Complains about values that cannot be right.
   * @internal
   */
  public _check(values: Values, prop: string): void {
    const {
      communities = [],
      largeCommunities = [],
      addresses,
      localPreference,
      aggregationLengthIpv4,
      aggregationLengthIpv6,
    } = this.options;
    if (this.interfaceName !== undefined) values.check(`${prop} interface`, this.interfaceName, interfaceName);
    communities.forEach((one, i) => values.check(`${prop}.communities[${i}]`, one, standardCommunity));
    largeCommunities.forEach((one, i) => values.check(`${prop}.largeCommunities[${i}]`, one, largeCommunity));
    if (localPreference !== undefined) values.integer(`${prop}.localPreference`, localPreference, 0, 4294967295);
    if (aggregationLengthIpv4 !== undefined)
      values.integer(`${prop}.aggregationLengthIpv4`, aggregationLengthIpv4, 0, 31, 'bits');
    if (aggregationLengthIpv6 !== undefined)
      values.integer(`${prop}.aggregationLengthIpv6`, aggregationLengthIpv6, 0, 127, 'bits');
    if (addresses?.length === 0)
      values.refuse(
        `${prop}.addresses`,
        [],
        'names no kind of address, and nothing would be announced: leave it out, or name one',
      );
  }

  /**
   * The BGP features that the advertisement needs from a release.
   * @internal
   */
  public get _needs(): BgpFeature[] {
    const { wellKnownCommunities = [], aggregationLengthIpv4, aggregationLengthIpv6 } = this.options;
    return [
      ...(this.interfaceName === undefined ? [] : ['advertisement of interfaces' as const]),
      ...(hasAttributes(this._attributes) ? ['communities and local preference' as const] : []),
      ...(wellKnownCommunities.length > 0 ? ['well-known communities' as const] : []),
      ...(this._addresses.join() === ServiceAddress.LOAD_BALANCER_IP
        ? []
        : ['choice between the addresses of Services' as const]),
      ...(hasAttributes(this._attributes) && this._addresses.some((one) => one !== ServiceAddress.LOAD_BALANCER_IP)
        ? ['attributes of addresses that are from no pool' as const]
        : []),
      ...(aggregationLengthIpv4 === undefined && aggregationLengthIpv6 === undefined
        ? []
        : ['aggregation of routes' as const]),
    ];
  }

  /** @internal */
  public get _addresses(): ServiceAddress[] {
    return this.options.addresses ?? [ServiceAddress.LOAD_BALANCER_IP];
  }

  /** @internal */
  public get _attributes(): RouteAttributes {
    const { communities = [], largeCommunities = [], wellKnownCommunities = [], localPreference } = this.options;
    return { standard: communities, large: largeCommunities, wellKnown: wellKnownCommunities, localPreference };
  }

  /** @internal */
  public get _intent(): AdvertisedIntent {
    const { aggregationLengthIpv4, aggregationLengthIpv6 } = this.options;
    return {
      what: this._services ? 'services' : this.interfaceName === undefined ? 'pods' : 'interface',
      interface: this.interfaceName,
      selector: this._services?._selector,
      addresses: this._services ? this._addresses : [],
      aggregation: { 4: aggregationLengthIpv4, 6: aggregationLengthIpv6 },
      attributes: this._attributes,
    };
  }
}

function standardCommunity(value: string): string | undefined {
  return numbers(value, 1, 4294967295) || numbers(value, 2, 65535)
    ? undefined
    : 'must be two numbers from 0 to 65535 such as "65000:100", or one from 0 to 4294967295 (RFC 1997)';
}

function largeCommunity(value: string): string | undefined {
  return numbers(value, 3, 4294967295)
    ? undefined
    : 'must be three numbers from 0 to 4294967295 such as "65000:100:7" (RFC 8092)';
}

/** Whether `value` is `count` numbers, without leading zeros and with ":" between. */
function numbers(value: string, count: number, max: number): boolean {
  const parts = value.split(':');
  return parts.length === count && parts.every((part) => /^(0|[1-9]\d{0,9})$/.test(part) && Number(part) <= max);
}
