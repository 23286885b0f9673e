import lt = require('semver/functions/lt');
import parse = require('semver/functions/parse');
import { BGP_CLASS, L2_CLASS, SHARING_ANNOTATIONS } from './annotations';
import type { BgpApi, BgpFeature, Release } from './release';

function bgpV1(can: BgpFeature[]): BgpApi {
  return {
    kind: 'CiliumBGPPeeringPolicy',
    apiVersion: 'cilium.io/v2alpha1',
    crds: ['ciliumbgppeeringpolicies.cilium.io'],
    can: new Set(can),
  };
}

/** The BGP features of every release from 1.15 on, and of every release with CiliumBGPClusterConfig. */
const FEATURES_OF_1_15: BgpFeature[] = [
  'password for BGP sessions',
  'families of single sessions',
  'communities and local preference',
];
/** CiliumBGPPeeringPolicy, where it is beside the newer kinds. */
const FEATURES_OF_POLICIES: BgpFeature[] = [
  ...FEATURES_OF_1_15,
  'well-known communities',
  'choice between the addresses of Services',
];
const FEATURES_OF_1_16: BgpFeature[] = [
  ...FEATURES_OF_POLICIES,
  'second advertisement of Services',
  'attributes of addresses that are from no pool',
  'BGP settings of single nodes',
];
const FEATURES_OF_1_18: BgpFeature[] = [
  ...FEATURES_OF_1_16,
  'aggregation of routes',
  'AS number of single nodes',
  'default gateways as peers',
];
const FEATURES_OF_1_19: BgpFeature[] = [...FEATURES_OF_1_18, 'advertisement of interfaces'];

function bgpV2(apiVersion: BgpApi['apiVersion'], can: BgpFeature[], policy?: BgpApi): Release['bgp'] {
  return {
    kind: 'CiliumBGPClusterConfig',
    apiVersion,
    crds: ['ciliumbgpclusterconfigs.cilium.io', 'ciliumbgppeerconfigs.cilium.io', 'ciliumbgpadvertisements.cilium.io'],
    overrideCrd: 'ciliumbgpnodeconfigoverrides.cilium.io',
    can: new Set(can),
    policy,
  };
}

const OLDER_BGP = bgpV1(FEATURES_OF_POLICIES);

const L2_IPV4: Release['l2'] = { apiVersion: 'cilium.io/v2alpha1', families: [4] };

const OLDEST_POD_POOL: Release['podPool'] = { selectors: false, ends: false, tunnels: false };
const NODE_CONFIG: Release['nodeConfig'] = { apiVersion: 'cilium.io/v2' };
const CLASSES = [BGP_CLASS, L2_CLASS];
// 1.17 tells protocols apart only with the Helm value loadBalancer.protocolDifferentiation.enabled.
const SHARING = { keys: SHARING_ANNOTATIONS, acrossNamespaces: true, byProtocol: true };
const POOL_CONFLICT = 'cilium.io/PoolConflict';
const CORE_CRDS = ['gatewayclasses', 'gateways', 'httproutes', 'referencegrants'];
const GATEWAY_V1 = 'gateway.networking.k8s.io/v1' as const;
const GATEWAY_V1BETA1 = 'gateway.networking.k8s.io/v1beta1' as const;
export const GATEWAY_V1ALPHA2 = 'gateway.networking.k8s.io/v1alpha2' as const;
const GATEWAY_KINDS = {
  HTTPRoute: GATEWAY_V1,
  GRPCRoute: GATEWAY_V1,
  TLSRoute: GATEWAY_V1ALPHA2,
  ReferenceGrant: GATEWAY_V1BETA1,
};
const ROUTING_MODE = { routingMode: 'tunnel', tunnelProtocol: 'vxlan' };
const NATIVE = { routingMode: 'native' };
const ROUTES = { values: { ...NATIVE, autoDirectNodeRoutes: true }, routes: true };
const VXLAN_OVER_IPV6 = { values: { ...ROUTING_MODE, underlayProtocol: 'ipv6' }, routes: false };
const NO_TUNNEL = { tunnel: 'Write routingMode: tunnel and tunnelProtocol: vxlan' };

/** The facts that are the same in every release since 1.17. */
const MODERN = {
  gatewayAddress: 'spec-addresses',
  addressAnnotation: 'lbipam.cilium.io/ips',
  sharing: SHARING,
  loadBalancerClasses: CLASSES,
  gatewayHasBothFamilies: false,
  helm: {
    replaceKubeProxy: true,
    kubeProxyWords: false,
    metricsByDefault: ['operator', 'envoy'],
    vxlan: ROUTING_MODE,
    routes: NATIVE,
    netkit: true,
    ipv6Underlay: ROUTES,
    dropped: NO_TUNNEL,
    clientAddress: true,
    alpn: true,
  },
} as const;

/**
 * Since 1.18, CiliumGatewayClassConfig configures the Service of a Gateway, this Service has all IP families, and
 * tunnels work over IPv6.
 */
const WITH_GATEWAY_CLASSES = {
  ...MODERN,
  gatewayClassConfig: { apiVersion: 'cilium.io/v2alpha1' },
  gatewayHasBothFamilies: true,
  helm: { ...MODERN.helm, ipv6Underlay: VXLAN_OVER_IPV6 },
} as const;

const MODERN_GATEWAY_API: Omit<Release['gatewayApi'], 'version'> = {
  apiVersion: GATEWAY_V1,
  // TLSRoute is optional. Cilium reads v1alpha2, which only the experimental channel of these versions serves.
  crds: { standard: [...CORE_CRDS, 'grpcroutes'], experimental: ['tlsroutes'] },
  versions: GATEWAY_KINDS,
  infrastructure: true,
  ignoredFilters: [],
  prefixesAreExpressions: false,
  timeouts: true,
  cors: false,
};

/**
 * The releases, oldest first; the last one is the default. test/release-table.readers.test.ts holds them to what each
 * release itself has: CRDs, chart, go.mod, and these pages of its Documentation/:
 *   kubernetes      network/kubernetes/compatibility.rst and requirements.rst; kubeVersion of the chart
 *   gatewayApi      network/servicemesh/gateway-api/installation.rst and gateway-api.rst
 *   routes          SortableRoute and envoyHTTPRoutes in operator/pkg/model/translation; test/cluster/routes.test.ts
 *   l2              network/l2-announcements.rst; pkg/l2announcer
 *   helm            operations/upgrade.rst
 */
const RELEASES: Release[] = [
  {
    minor: '1.14',
    kubernetes: { tested: ['1.19', '1.27'], oldest: '1.16' },
    pool: {
      apiVersion: 'cilium.io/v2alpha1',
      field: 'cidrs',
      endsUnusable: true,
      largestIpv6: 65536n,
      endsSilent: true,
      keepsRemovedRanges: { count: 'io.cilium/ips-total' },
      conflict: 'io.cilium/conflict',
    },
    bgp: bgpV1([]),
    podPool: OLDEST_POD_POOL,
    nodeConfig: { apiVersion: 'cilium.io/v2alpha1' },
    l2: L2_IPV4,
    gatewayAddress: 'reserved-pool',
    gatewayHasBothFamilies: false,
    addressAnnotation: 'io.cilium/lb-ipam-ips',
    loadBalancerClasses: [BGP_CLASS],
    gatewayApi: {
      version: 'v0.7.0',
      apiVersion: GATEWAY_V1BETA1,
      // The page installs all CRDs but tlsroutes from the standard channel. The experimental CRDs are the same kinds
      // with more fields.
      crds: { standard: [], experimental: [...CORE_CRDS, 'tlsroutes'] },
      versions: { HTTPRoute: GATEWAY_V1BETA1, TLSRoute: GATEWAY_V1ALPHA2, ReferenceGrant: GATEWAY_V1BETA1 },
      infrastructure: false,
      ignoredFilters: [],
      prefixesAreExpressions: true,
      timeouts: false,
      cors: false,
    },
    helm: {
      replaceKubeProxy: 'strict',
      kubeProxyWords: true,
      metricsByDefault: [],
      vxlan: { tunnel: 'vxlan' },
      routes: { tunnel: 'disabled' },
      netkit: false,
      ipv6Underlay: { values: { tunnel: 'disabled', autoDirectNodeRoutes: true }, routes: true },
      dropped: {},
      clientAddress: false,
      alpn: false,
    },
  },
  {
    minor: '1.15',
    kubernetes: { tested: ['1.26', '1.29'], oldest: '1.16' },
    pool: {
      apiVersion: 'cilium.io/v2alpha1',
      field: 'blocks',
      endsUnusable: true,
      endsOnRequest: true,
      conflict: POOL_CONFLICT,
    },
    bgp: bgpV1(FEATURES_OF_1_15),
    podPool: OLDEST_POD_POOL,
    nodeConfig: { apiVersion: 'cilium.io/v2alpha1' },
    l2: L2_IPV4,
    gatewayAddress: 'infrastructure-annotation',
    gatewayHasBothFamilies: false,
    addressAnnotation: 'io.cilium/lb-ipam-ips',
    // This release has only the older names of the annotations.
    sharing: { keys: SHARING_ANNOTATIONS.slice(1), acrossNamespaces: false, byProtocol: false },
    loadBalancerClasses: CLASSES,
    gatewayApi: {
      version: 'v1.0.0',
      apiVersion: GATEWAY_V1,
      // Gateway from the experimental channel: spec.infrastructure is not in the standard one before v1.2.0.
      crds: {
        standard: ['gatewayclasses', 'httproutes', 'referencegrants'],
        experimental: ['gateways', 'grpcroutes', 'tlsroutes'],
      },
      versions: { ...GATEWAY_KINDS, GRPCRoute: GATEWAY_V1ALPHA2 },
      infrastructure: true,
      ignoredFilters: [],
      prefixesAreExpressions: false,
      timeouts: false,
      cors: false,
    },
    helm: {
      replaceKubeProxy: true,
      kubeProxyWords: true,
      metricsByDefault: ['operator'],
      vxlan: ROUTING_MODE,
      routes: NATIVE,
      netkit: false,
      ipv6Underlay: ROUTES,
      dropped: NO_TUNNEL,
      clientAddress: false,
      alpn: false,
    },
  },
  {
    minor: '1.16',
    kubernetes: { tested: ['1.27', '1.30'], oldest: '1.21' },
    pool: { apiVersion: 'cilium.io/v2alpha1', field: 'blocks', endsUnusable: false, conflict: POOL_CONFLICT },
    bgp: bgpV2('cilium.io/v2alpha1', FEATURES_OF_1_16, OLDER_BGP),
    podPool: OLDEST_POD_POOL,
    nodeConfig: NODE_CONFIG,
    l2: L2_IPV4,
    gatewayAddress: 'infrastructure-annotation',
    gatewayHasBothFamilies: false,
    addressAnnotation: 'lbipam.cilium.io/ips',
    sharing: { ...SHARING, byProtocol: false },
    loadBalancerClasses: CLASSES,
    gatewayApi: {
      version: 'v1.1.0',
      apiVersion: GATEWAY_V1,
      crds: {
        standard: ['gatewayclasses', 'httproutes', 'grpcroutes', 'referencegrants'],
        experimental: ['gateways', 'tlsroutes'],
      },
      versions: GATEWAY_KINDS,
      infrastructure: true,
      ignoredFilters: [],
      prefixesAreExpressions: false,
      timeouts: false,
      cors: false,
    },
    helm: {
      replaceKubeProxy: true,
      kubeProxyWords: false,
      metricsByDefault: ['operator'],
      vxlan: ROUTING_MODE,
      routes: NATIVE,
      netkit: true,
      ipv6Underlay: ROUTES,
      dropped: NO_TUNNEL,
      clientAddress: true,
      alpn: true,
    },
  },
  {
    ...MODERN,
    minor: '1.17',
    kubernetes: { tested: ['1.29', '1.32'], oldest: '1.21' },
    pool: { apiVersion: 'cilium.io/v2alpha1', field: 'blocks', endsUnusable: false, conflict: POOL_CONFLICT },
    bgp: bgpV2('cilium.io/v2alpha1', FEATURES_OF_1_16, OLDER_BGP),
    podPool: OLDEST_POD_POOL,
    nodeConfig: NODE_CONFIG,
    l2: L2_IPV4,
    gatewayApi: { ...MODERN_GATEWAY_API, version: 'v1.2.0' },
  },
  {
    ...WITH_GATEWAY_CLASSES,
    minor: '1.18',
    kubernetes: { tested: ['1.30', '1.33'], oldest: '1.21' },
    pool: { apiVersion: 'cilium.io/v2', field: 'blocks', endsUnusable: false, conflict: POOL_CONFLICT },
    bgp: bgpV2('cilium.io/v2', FEATURES_OF_1_18, OLDER_BGP),
    podPool: { ...OLDEST_POD_POOL, tunnels: true },
    nodeConfig: NODE_CONFIG,
    l2: L2_IPV4,
    gatewayApi: { ...MODERN_GATEWAY_API, version: 'v1.3.0', ignoredFilters: ['CORS'] },
  },
  {
    ...WITH_GATEWAY_CLASSES,
    minor: '1.19',
    // The two pages disagree, 1.32 to 1.35 and 1.31 to 1.34: this is the union.
    kubernetes: { tested: ['1.31', '1.35'], oldest: '1.21' },
    pool: { apiVersion: 'cilium.io/v2', field: 'blocks', endsUnusable: false, conflict: POOL_CONFLICT },
    bgp: bgpV2('cilium.io/v2', FEATURES_OF_1_19),
    podPool: { selectors: true, ends: false, tunnels: true },
    nodeConfig: NODE_CONFIG,
    l2: { ...L2_IPV4, families: [4, 6] },
    gatewayApi: { ...MODERN_GATEWAY_API, version: 'v1.4.1', ignoredFilters: ['CORS', 'ExternalAuth'] },
  },
  {
    ...WITH_GATEWAY_CLASSES,
    minor: '1.20',
    kubernetes: { tested: ['1.33', '1.36'], oldest: '1.21' },
    pool: { apiVersion: 'cilium.io/v2', field: 'blocks', endsUnusable: false, conflict: POOL_CONFLICT },
    bgp: bgpV2('cilium.io/v2', FEATURES_OF_1_19),
    podPool: { selectors: true, ends: true, tunnels: true },
    nodeConfig: NODE_CONFIG,
    l2: { ...L2_IPV4, families: [4, 6] },
    gatewayApi: {
      ...MODERN_GATEWAY_API,
      version: 'v1.6.1',
      // HTTPRouteFilterCORS in operator/pkg/model/ingestion/gateway.go.
      cors: true,
      // toHTTPRetry in the same file. Before 1.20 the operator sets no retry_on, without which Envoy never retries. The
      // standard channel has the field from 1.7 on.
      retry: 'experimental',
      // Cilium requires TLSRoute as v1, which Gateway API versions before v1.5.0 do not have.
      crds: {
        standard: [
          ...CORE_CRDS,
          'grpcroutes',
          'tlsroutes',
          'backendtlspolicies',
          'tcproutes',
          'udproutes',
          'listenersets',
        ],
        experimental: [],
      },
      versions: {
        ...GATEWAY_KINDS,
        TLSRoute: GATEWAY_V1,
        ReferenceGrant: GATEWAY_V1,
        TCPRoute: GATEWAY_V1,
        UDPRoute: GATEWAY_V1,
        BackendTLSPolicy: GATEWAY_V1,
        ListenerSet: GATEWAY_V1,
      },
    },
  },
];

/** The Cilium version of a chart that names none. */
export const DEFAULT_VERSION = '1.20.2';

/** The default k3s image tag of nodes: a Kubernetes that the default Cilium release is tested on. */
export const DEFAULT_K3S = 'v1.35.5-k3s1';

/** The version of Talos machine configs that has every field that we write. Newer Talos versions read it too. */
export const TALOS_CONTRACT = 'v1.11';

/** The default image tag of nodes with plain Kubernetes (kind). */
export const DEFAULT_KUBERNETES = 'v1.35.0';

/** The release that `version` ("1.14.1") belongs to, or undefined if the table has no such release. */
export function findRelease(version: string): Release | undefined {
  const wanted = minorOf(version);
  return RELEASES.find((release) => release.minor === wanted);
}

/** "1.18" of "1.18.6". */
export function minorOf(version: string): string {
  const end = version.indexOf('.', version.indexOf('.') + 1);
  return end < 0 ? version : version.slice(0, end);
}

/** The release of a version. The caller has checked that the release exists. */
export function releaseOf(version: string): Release {
  const release = findRelease(version);
  if (!release) throw new Error(`${version} is no known Cilium version`);
  return release;
}

/** Complains about a version that no entry of the table covers. */
export function ciliumVersion(version: string): string | undefined {
  // The semver parser ignores text around a version.
  if (parse(version)?.version !== version) return 'must be a full version such as "1.20.2"';
  if (findRelease(version)) return undefined;
  const [oldest, newest] = [RELEASES[0].minor, RELEASES[RELEASES.length - 1].minor];
  const known = `is not supported: this library writes for Cilium ${oldest} to ${newest}`;
  if (lt(version, `${oldest}.0`)) return `${known}. Take ${oldest} or newer`;
  return (
    `${known}. Take one of these, or a newer version of the library. To teach it this one, add an entry to ` +
    'lib/release/table.ts: docs/architecture.md, "A Cilium release"'
  );
}

/** The releases, oldest first. */
export function allReleases(): readonly Release[] {
  return RELEASES;
}

/** The minors whose release fulfils `holds`, for messages that name the releases with a feature. */
export function releasesWith(holds: (release: Release) => boolean): string {
  return RELEASES.filter(holds)
    .map((release) => release.minor)
    .join(', ');
}
