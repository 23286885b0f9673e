import type { ADDRESS_ANNOTATIONS } from './annotations';
import type { CiliumBGPClusterConfigProps } from '../../imports/cilium.io/CiliumBGPClusterConfig';
import type { CiliumGatewayClassConfigProps } from '../../imports/cilium.io/CiliumGatewayClassConfig';
import type { CiliumL2AnnouncementPolicyProps } from '../../imports/cilium.io/CiliumL2AnnouncementPolicy';
import type { CiliumLoadBalancerIPPoolProps } from '../../imports/cilium.io/CiliumLoadBalancerIPPool';
import type { CiliumNodeConfigProps } from '../../imports/cilium.io/CiliumNodeConfig';
import type { BackendTLSPolicyProps } from '../../imports/gateway.networking.k8s.io/BackendTLSPolicy';
import type { GRPCRouteProps } from '../../imports/gateway.networking.k8s.io/GRPCRoute';
import type { GatewayClassProps } from '../../imports/gateway.networking.k8s.io/GatewayClass';
import type { HTTPRouteProps } from '../../imports/gateway.networking.k8s.io/HTTPRoute';
import type { ListenerSetProps } from '../../imports/gateway.networking.k8s.io/ListenerSet';
import type { ReferenceGrantProps } from '../../imports/gateway.networking.k8s.io/ReferenceGrant';
import type { TCPRouteProps } from '../../imports/gateway.networking.k8s.io/TCPRoute';
import type { TLSRouteProps } from '../../imports/gateway.networking.k8s.io/TLSRoute';
import type { UDPRouteProps } from '../../imports/gateway.networking.k8s.io/UDPRoute';
import type { Family } from '../values/cidr';

/** The API versions that the CRD of a kind has. */
type VersionOf<Props extends { readonly apiVersion?: string }> = NonNullable<Props['apiVersion']>;

/** Where a Gateway API CRD comes from. */
export type Channel = 'standard' | 'experimental';

/** BGP features that not every release has, in words that follow "has no" in messages. */
export type BgpFeature =
  | 'password for BGP sessions'
  | 'families of single sessions'
  | 'communities and local preference'
  | 'well-known communities'
  | 'second advertisement of Services'
  | 'choice between the addresses of Services'
  | 'attributes of addresses that are from no pool'
  | 'aggregation of routes'
  | 'BGP settings of single nodes'
  | 'AS number of single nodes'
  | 'default gateways as peers'
  | 'advertisement of interfaces';

/** An API of the cluster's side of BGP. */
export interface BgpApi {
  readonly kind: 'CiliumBGPPeeringPolicy' | 'CiliumBGPClusterConfig';
  readonly apiVersion: VersionOf<CiliumBGPClusterConfigProps>;
  /** The CRDs that the operator registers, which must exist before the objects. */
  readonly crds: string[];
  /** The CRD for settings of single nodes. */
  readonly overrideCrd?: string;
  readonly can: ReadonlySet<BgpFeature>;
}

/**
 * The facts of a Cilium release on which generated files depend. Constructs state intent, these facts decide spelling.
 */
export interface Release {
  /** Major and minor: a patch version selects its minor. */
  readonly minor: string;

  readonly kubernetes: {
    /** First and last minor that the release's own tests run on. */
    readonly tested: readonly [string, string];
    /** The minor below which its chart refuses to be installed. */
    readonly oldest: string;
  };

  /** CiliumLoadBalancerIPPool. */
  readonly pool: {
    readonly apiVersion: VersionOf<CiliumLoadBalancerIPPoolProps>;
    /** The field that lists the networks. */
    readonly field: 'cidrs' | 'blocks';
    /** Whether Cilium never hands out the first and last address of a network (before `allowFirstLastIPs`). */
    readonly endsUnusable: boolean;
    /** Whether `allowFirstLastIPs: Yes` gives them too. Cilium then gives every address of a network of one or two. */
    readonly endsOnRequest?: boolean;
    /** Whether a Service that requests a reserved first or last address waits without a condition that says why. */
    readonly endsSilent?: boolean;
    /** The most addresses of an IPv6 network that Cilium hands out, from the first on. */
    readonly largestIpv6?: bigint;
    /**
     * A pool that loses several ranges in one change keeps some, which then conflict with new ranges. `count`: the
     * status condition that says how many addresses it has with them.
     */
    readonly keepsRemovedRanges?: { readonly count: string };
    /** The status condition of a pool that overlaps another. */
    readonly conflict: string;
  };

  /** The cluster's side of BGP, by default. */
  readonly bgp: BgpApi & {
    /** CiliumBGPPeeringPolicy, in a release that still reads it beside newer kinds. */
    readonly policy?: BgpApi;
  };

  /** CiliumL2AnnouncementPolicy: a node answers ARP or NDP for the addresses of Services on its network. */
  readonly l2: {
    readonly apiVersion: VersionOf<CiliumL2AnnouncementPolicyProps>;
    /** IP families for which nodes answer. */
    readonly families: readonly Family[];
  };

  /**
   * How a Gateway requests an address. `reserved-pool`: it cannot; it gets the only address of a pool of its own.
   */
  readonly gatewayAddress: 'reserved-pool' | 'infrastructure-annotation' | 'spec-addresses';

  /** Whether the Service of a Gateway has both IP families in a dual-stack cluster, and not only the first family. */
  readonly gatewayHasBothFamilies: boolean;

  /** The annotation by which a Service requests addresses. */
  readonly addressAnnotation: (typeof ADDRESS_ANNOTATIONS)[number];

  /** How Services with one sharing key share an address. Absent: the release does not support it. */
  readonly sharing?: {
    /** The annotations of the key; the first one takes precedence. */
    readonly keys: readonly string[];
    /** Whether Services of several namespaces may share, if each names the other's namespace. */
    readonly acrossNamespaces: boolean;
    /** Whether one port of two protocols may count as two ports: `sharesByProtocol` of the patches says since when. */
    readonly byProtocol: boolean;
  };

  /** The values of loadBalancerClass, beside none, whose Services get addresses from pools. */
  readonly loadBalancerClasses: readonly string[];

  /** The Gateway API of this release. */
  readonly gatewayApi: {
    readonly version: string;
    /** API version of Gateway and HTTPRoute. */
    readonly apiVersion: VersionOf<GatewayClassProps>;
    /** CRDs to install before Cilium, by channel. */
    readonly crds: Record<Channel, string[]>;
    /** The kinds that Cilium serves if their CRD is installed, with the API version that it reads. */
    readonly versions: {
      readonly HTTPRoute: VersionOf<HTTPRouteProps>;
      readonly TLSRoute: VersionOf<TLSRouteProps>;
      readonly ReferenceGrant: VersionOf<ReferenceGrantProps>;
      readonly GRPCRoute?: VersionOf<GRPCRouteProps>;
      readonly TCPRoute?: VersionOf<TCPRouteProps>;
      readonly UDPRoute?: VersionOf<UDPRouteProps>;
      readonly ListenerSet?: VersionOf<ListenerSetProps>;
      readonly BackendTLSPolicy?: VersionOf<BackendTLSPolicyProps>;
    };
    /** HTTPRoute filters, also of the experimental channel, that this release ignores without an error. */
    readonly ignoredFilters: string[];
    /**
     * Whether Cilium writes path prefixes as regular expressions for Envoy. The longest prefix or expression then goes
     * first, a method counts as a header, and a redirect that replaces the prefix drops the rest of the path.
     */
    readonly prefixesAreExpressions: boolean;
    /** Whether the CRD of HTTPRoute has timeouts. */
    readonly timeouts: boolean;
    /** Whether the CRD of HTTPRoute has the filter CORS and Cilium implements it. */
    readonly cors: boolean;
    /** The channel whose CRD of HTTPRoute has `retry`. Absent: Cilium ignores the field. */
    readonly retry?: Channel;
    /** Whether the Gateway's Service gets the labels and annotations of `spec.infrastructure`. */
    readonly infrastructure: boolean;
  };

  /** CiliumPodIPPool: pools of pod addresses. */
  readonly podPool: {
    /** Whether a pool can select pods and namespaces by labels. */
    readonly selectors: boolean;
    /** Whether a pool can reserve the first and the last address of a network. */
    readonly ends: boolean;
    /** Whether multi-pool IPAM works with tunnels. */
    readonly tunnels: boolean;
  };

  /** CiliumNodeConfig: settings of the agents of some nodes. */
  readonly nodeConfig: { readonly apiVersion: VersionOf<CiliumNodeConfigProps> };

  /** CiliumGatewayClassConfig. Absent: the release does not have the kind. */
  readonly gatewayClassConfig?: { readonly apiVersion: VersionOf<CiliumGatewayClassConfigProps> };

  /** Helm values whose spelling changed. */
  readonly helm: {
    readonly replaceKubeProxy: string | boolean;
    /** Whether the chart accepts "strict", "partial" and "disabled" for `kubeProxyReplacement` too. */
    readonly kubeProxyWords: boolean;
    /** The components whose `prometheus` the chart turns on by default. */
    readonly metricsByDefault: readonly string[];
    readonly vxlan: Record<string, string>;
    /** The Helm values for native routing between nodes. */
    readonly routes: Record<string, string>;
    /** Whether `bpf.datapathMode` accepts netkit. */
    readonly netkit: boolean;
    /** How pods of one node reach pods of another if the nodes have no IPv4. */
    readonly ipv6Underlay: {
      readonly values: Record<string, string | boolean>;
      /** Whether that is native routing instead of tunnels, which requires `ipv6NativeRoutingCIDR`. */
      readonly routes: boolean;
    };
    /**
     * `gatewayAPI.enableProxyProtocol` and `gatewayAPI.xffNumTrustedHops`: how gateways learn the address of a client
     * behind a proxy.
     */
    readonly clientAddress: boolean;
    /** Whether the chart has `gatewayAPI.enableAlpn`, with which HTTPS listeners offer HTTP/2 (ALPN). */
    readonly alpn: boolean;
    /** Helm values that this chart dropped, and their replacements. */
    readonly dropped: Record<string, string>;
  };
}

/** CRDs of the Gateway API by channel, in the plural of their kinds. */
export type CrdsByChannel = Release['gatewayApi']['crds'];

/** The Gateway API CRDs that a release requires, with the URLs at which the project publishes them. */
export function gatewayApiCrds(
  { gatewayApi }: Release,
  crds: CrdsByChannel = gatewayApi.crds,
): { readonly name: string; readonly url: string }[] {
  const base = `https://raw.githubusercontent.com/kubernetes-sigs/gateway-api/${gatewayApi.version}/config/crd`;
  return (['standard', 'experimental'] as const).flatMap((channel) =>
    crds[channel].map((plural) => ({
      name: `${plural}.gateway.networking.k8s.io`,
      url: `${base}/${channel}/gateway.networking.k8s.io_${plural}.yaml`,
    })),
  );
}

/** The API of a release whose objects are of this kind, if it reads them. */
export function bgpApiOf({ bgp }: Release, kind: BgpApi['kind']): BgpApi | undefined {
  return [bgp, bgp.policy].find((api) => api?.kind === kind);
}

/** Whether a release serves a kind of the Gateway API. */
export function serves({ gatewayApi }: Release, kind: string): boolean {
  return kind in gatewayApi.versions;
}

/** The resource name of a Gateway API kind: "httproutes" for "HTTPRoute". */
export function pluralOf(kind: string): string {
  const name = kind.toLowerCase();
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  return name.endsWith('s') ? `${name}es` : `${name}s`;
}

/** The API version in which a release serves a Gateway API kind. The name may be that of any kind. */
export function apiVersionOf({ gatewayApi }: Release, kind: string): string | undefined {
  return (gatewayApi.versions as Readonly<Record<string, string | undefined>>)[kind];
}
