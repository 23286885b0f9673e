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

/** What BGP of some releases has, and of others not, in words that go behind "has no". */
export type BgpFeature =
  | 'password for BGP sessions'
  | 'families of single sessions'
  | 'communities and local preference'
  | 'well-known communities'
  | 'second advertisement of Services'
  | 'choice between the addresses of Services'
  | 'aggregation of routes'
  | 'BGP settings of single nodes'
  | 'AS number of single nodes'
  | 'default gateways as peers'
  | 'advertisement of interfaces';

/**
 * What a Cilium release is, as far as files differ by it. Constructs speak of intent; these facts decide the spelling.
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
    /** First and last address of every network of a pool are never handed out (before `allowFirstLastIPs`). */
    readonly endsUnusable: boolean;
    /** Of an IPv6 network no more than its first so many addresses are handed out. */
    readonly largestIpv6?: bigint;
    /** A pool that loses several ranges in one change keeps some of them, and they conflict with the new ones. */
    readonly keepsRemovedRanges?: boolean;
    /** The condition of a pool that overlaps another. */
    readonly conflict: string;
  };

  /** The kinds in which the cluster's side of BGP is written. */
  readonly bgp: {
    readonly kind: 'CiliumBGPPeeringPolicy' | 'CiliumBGPClusterConfig';
    readonly apiVersion: VersionOf<CiliumBGPClusterConfigProps>;
    /** The CRDs that the operator registers and that must be there before the objects. */
    readonly crds: string[];
    /** The CRD of what is different on single nodes. */
    readonly overrideCrd?: string;
    readonly can: ReadonlySet<BgpFeature>;
  };

  /** CiliumL2AnnouncementPolicy: a node answers for the addresses of Services on its own network. */
  readonly l2: {
    readonly apiVersion: VersionOf<CiliumL2AnnouncementPolicyProps>;
    /** Families that nodes answer for. */
    readonly families: readonly Family[];
  };

  /**
   * How a Gateway asks for a certain address. `reserved-pool`: it cannot; a pool that has only this one left gives it.
   */
  readonly gatewayAddress: 'reserved-pool' | 'infrastructure-annotation' | 'spec-addresses';

  /** The Service of a Gateway is of both families in a dual-stack cluster, and not of the cluster's first one alone. */
  readonly gatewayHasBothFamilies: boolean;

  /** The annotation by which a Service asks for addresses. */
  readonly addressAnnotation: (typeof ADDRESS_ANNOTATIONS)[number];

  /** The Gateway API that this release works with. */
  readonly gatewayApi: {
    readonly version: string;
    /** API version of Gateway and HTTPRoute. */
    readonly apiVersion: VersionOf<GatewayClassProps>;
    /** CRDs to install before Cilium, by channel. */
    readonly crds: Record<Channel, string[]>;
    /** Kinds that Cilium serves where their CRD is installed, with the API version in which it looks for them. */
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
    /** Filters of HTTPRoutes that this release passes over without a word. */
    readonly ignoredFilters: string[];
    /**
     * A prefix of a path is an expression to Envoy: of prefixes and expressions the longest goes first, a method counts
     * as a header, and a redirect that replaces the prefix drops what is behind it.
     */
    readonly prefixesAreExpressions: boolean;
    /** The CRD of HTTPRoute has timeouts. */
    readonly timeouts: boolean;
    /** The CRD of HTTPRoute has the filter CORS, and Cilium answers by it. */
    readonly cors: boolean;
    /** The Gateway's Service gets the labels and annotations of `spec.infrastructure`. */
    readonly infrastructure: boolean;
  };

  /** CiliumPodIPPool, pools of addresses of pods. */
  readonly podPool: {
    /** They say by labels which pods get an address of them. */
    readonly selectors: boolean;
    /** They say whether a pod gets the first and the last address of a network. */
    readonly ends: boolean;
    /** Packets of such pods may travel in tunnels. */
    readonly tunnels: boolean;
  };

  /** CiliumNodeConfig: settings of the agents of some nodes. */
  readonly nodeConfig: { readonly apiVersion: VersionOf<CiliumNodeConfigProps> };

  /** CiliumGatewayClassConfig; absent where there is none. */
  readonly gatewayClassConfig?: { readonly apiVersion: VersionOf<CiliumGatewayClassConfigProps> };

  /** Helm values whose spelling changed. */
  readonly helm: {
    readonly replaceKubeProxy: string | boolean;
    /** The chart takes "strict", "partial" and "disabled" for `kubeProxyReplacement` too. */
    readonly kubeProxyWords: boolean;
    readonly vxlan: Record<string, string>;
    /** Packets between pods of two nodes travel as they are. */
    readonly routes: Record<string, string>;
    /** `bpf.datapathMode` takes netkit. */
    readonly netkit: boolean;
    /** How pods of one node reach those of another where there is no IPv4 between them. */
    readonly ipv6Underlay: {
      readonly values: Record<string, string | boolean>;
      /** By routes, not by tunnels: that takes `ipv6NativeRoutingCIDR` too. */
      readonly routes: boolean;
    };
    /**
     * `gatewayAPI.enableProxyProtocol` and `gatewayAPI.xffNumTrustedHops`: how gateways learn who a client of a proxy
     * is.
     */
    readonly clientAddress: boolean;
    /** `gatewayAPI.enableAlpn`: HTTPS listeners offer HTTP/2 by name. */
    readonly alpn: boolean;
    /** Values of older charts that this one does not have, and what to write instead. */
    readonly dropped: Record<string, string>;
  };
}

/** The Gateway API CRDs that a release wants, with the addresses at which the project publishes them. */
export function gatewayApiCrds({ gatewayApi }: Release): { readonly name: string; readonly url: string }[] {
  const base = `https://raw.githubusercontent.com/kubernetes-sigs/gateway-api/${gatewayApi.version}/config/crd`;
  return (['standard', 'experimental'] as const).flatMap((channel) =>
    gatewayApi.crds[channel].map((plural) => ({
      name: `${plural}.gateway.networking.k8s.io`,
      url: `${base}/${channel}/gateway.networking.k8s.io_${plural}.yaml`,
    })),
  );
}

/** Whether a release serves a kind of the Gateway API. */
export function serves({ gatewayApi }: Release, kind: string): boolean {
  return kind in gatewayApi.versions;
}

/** "httproutes" of "HTTPRoute": how the Gateway API names the resources of its kinds. */
export function pluralOf(kind: string): string {
  const name = kind.toLowerCase();
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  return name.endsWith('s') ? `${name}es` : `${name}s`;
}

/** The API version in which a release serves a kind of the Gateway API, by a name that is not known beforehand. */
export function apiVersionOf({ gatewayApi }: Release, kind: string): string | undefined {
  return (gatewayApi.versions as Readonly<Record<string, string | undefined>>)[kind];
}
