import parse = require('semver/functions/parse');
import type { BgpFeature, Release } from './release';

function bgpV1(can: BgpFeature[]): Release['bgp'] {
  return {
    kind: 'CiliumBGPPeeringPolicy',
    apiVersion: 'cilium.io/v2alpha1',
    crds: ['ciliumbgppeeringpolicies.cilium.io'],
    can: new Set(can),
  };
}

/** What every release from 1.15 on can, and every one with CiliumBGPClusterConfig. */
const FEATURES_OF_1_15: BgpFeature[] = ['password for BGP sessions', 'communities and local preference'];
const FEATURES_OF_1_16: BgpFeature[] = [
  ...FEATURES_OF_1_15, 'well-known communities', 'second advertisement of Services', 'choice between the addresses of Services', 'BGP settings of single nodes',
];
const FEATURES_OF_1_18: BgpFeature[] = [...FEATURES_OF_1_16, 'aggregation of routes', 'AS number of single nodes'];

function bgpV2(apiVersion: string, can: BgpFeature[]): Release['bgp'] {
  return {
    kind: 'CiliumBGPClusterConfig',
    apiVersion,
    crds: ['ciliumbgpclusterconfigs.cilium.io', 'ciliumbgppeerconfigs.cilium.io', 'ciliumbgpadvertisements.cilium.io'],
    overrideCrd: 'ciliumbgpnodeconfigoverrides.cilium.io',
    can: new Set(can),
  };
}

const CORE_CRDS = ['gatewayclasses', 'gateways', 'httproutes', 'referencegrants'];
const GATEWAY_V1 = 'gateway.networking.k8s.io/v1';
const GATEWAY_V1BETA1 = 'gateway.networking.k8s.io/v1beta1';
const GATEWAY_V1ALPHA2 = 'gateway.networking.k8s.io/v1alpha2';
const GATEWAY_KINDS = { HTTPRoute: GATEWAY_V1, GRPCRoute: GATEWAY_V1, TLSRoute: GATEWAY_V1ALPHA2, ReferenceGrant: GATEWAY_V1BETA1 };
const ROUTING_MODE = { routingMode: 'tunnel', tunnelProtocol: 'vxlan' };
const ROUTES = { values: { routingMode: 'native', autoDirectNodeRoutes: true }, routes: true };
const VXLAN_OVER_IPV6 = { values: { ...ROUTING_MODE, underlayProtocol: 'ipv6' }, routes: false };
const NO_TUNNEL = { tunnel: 'Write routingMode: tunnel and tunnelProtocol: vxlan' };

/**
 * The releases, oldest first. Sources: the CRDs and the Helm chart of each release, its "Gateway API Support" page and
 * upgrade notes. To add one, add an entry; the last one is the default.
 */
const RELEASES: Release[] = [
  {
    minor: '1.14',
    pool: { apiVersion: 'cilium.io/v2alpha1', field: 'cidrs', endsUnusable: true, largestIpv6: 65536n },
    bgp: bgpV1([]),
    gatewayAddress: 'reserved-pool',
    gatewayHasBothFamilies: false,
    addressAnnotation: 'io.cilium/lb-ipam-ips',
    gatewayApi: {
      version: 'v0.7.0',
      apiVersion: GATEWAY_V1BETA1,
      crds: { standard: [], experimental: [...CORE_CRDS, 'tlsroutes'] },
      versions: { HTTPRoute: GATEWAY_V1BETA1, TLSRoute: GATEWAY_V1ALPHA2, ReferenceGrant: GATEWAY_V1BETA1 },
      infrastructure: false,
      ignoredFilters: ['URLRewrite', 'RequestMirror'],
      timeouts: false,
    },
    helm: { replaceKubeProxy: 'strict', kubeProxyWords: true, vxlan: { tunnel: 'vxlan' }, ipv6Underlay: { values: { tunnel: 'disabled', autoDirectNodeRoutes: true }, routes: true }, dropped: {} },
  },
  {
    minor: '1.15',
    pool: { apiVersion: 'cilium.io/v2alpha1', field: 'blocks', endsUnusable: true },
    bgp: bgpV1(FEATURES_OF_1_15),
    gatewayAddress: 'infrastructure-annotation',
    gatewayHasBothFamilies: false,
    addressAnnotation: 'io.cilium/lb-ipam-ips',
    gatewayApi: {
      version: 'v1.0.0',
      apiVersion: GATEWAY_V1,
      // Gateway from the experimental channel: spec.infrastructure is not in the standard one before v1.2.0.
      crds: { standard: ['gatewayclasses', 'httproutes', 'referencegrants'], experimental: ['gateways', 'grpcroutes', 'tlsroutes'] },
      versions: { ...GATEWAY_KINDS, GRPCRoute: GATEWAY_V1ALPHA2 },
      infrastructure: true,
      ignoredFilters: [],
      timeouts: false,
    },
    helm: { replaceKubeProxy: true, kubeProxyWords: true, vxlan: ROUTING_MODE, ipv6Underlay: ROUTES, dropped: NO_TUNNEL },
  },
  {
    minor: '1.16',
    pool: { apiVersion: 'cilium.io/v2alpha1', field: 'blocks', endsUnusable: false },
    bgp: bgpV2('cilium.io/v2alpha1', FEATURES_OF_1_16),
    gatewayAddress: 'infrastructure-annotation',
    gatewayHasBothFamilies: false,
    addressAnnotation: 'lbipam.cilium.io/ips',
    gatewayApi: {
      version: 'v1.1.0',
      apiVersion: GATEWAY_V1,
      crds: { standard: ['gatewayclasses', 'httproutes', 'grpcroutes', 'referencegrants'], experimental: ['gateways', 'tlsroutes'] },
      versions: GATEWAY_KINDS,
      infrastructure: true,
      ignoredFilters: [],
      timeouts: false,
    },
    helm: { replaceKubeProxy: true, kubeProxyWords: false, vxlan: ROUTING_MODE, ipv6Underlay: ROUTES, dropped: NO_TUNNEL },
  },
  modern('1.17', 'cilium.io/v2alpha1', bgpV2('cilium.io/v2alpha1', FEATURES_OF_1_16), 'v1.2.0', { standard: [...CORE_CRDS, 'grpcroutes'], experimental: ['tlsroutes'] }),
  withGatewayClasses(modern('1.18', 'cilium.io/v2', bgpV2('cilium.io/v2', FEATURES_OF_1_18), 'v1.3.0', { standard: [...CORE_CRDS, 'grpcroutes'], experimental: ['tlsroutes'] })),
  withGatewayClasses(modern('1.19', 'cilium.io/v2', bgpV2('cilium.io/v2', FEATURES_OF_1_18), 'v1.4.1', { standard: [...CORE_CRDS, 'grpcroutes'], experimental: ['tlsroutes'] })),
  withGatewayClasses(modern('1.20', 'cilium.io/v2', bgpV2('cilium.io/v2', FEATURES_OF_1_18), 'v1.6.0', {
    standard: [...CORE_CRDS, 'grpcroutes', 'tlsroutes', 'backendtlspolicies', 'tcproutes', 'udproutes', 'listenersets'],
    experimental: [],
  }, { ...GATEWAY_KINDS, TLSRoute: GATEWAY_V1, ReferenceGrant: GATEWAY_V1, TCPRoute: GATEWAY_V1, UDPRoute: GATEWAY_V1, BackendTLSPolicy: GATEWAY_V1, ListenerSet: GATEWAY_V1 })),
];

/** A release from 1.17 on: they differ in API versions alone. */
function modern(
  minor: string, poolApi: string, bgp: Release['bgp'], gatewayApiVersion: string, crds: Release['gatewayApi']['crds'], versions: Record<string, string> = GATEWAY_KINDS,
): Release {
  return {
    minor,
    pool: { apiVersion: poolApi, field: 'blocks', endsUnusable: false },
    bgp,
    gatewayAddress: 'spec-addresses',
    gatewayHasBothFamilies: false,
    addressAnnotation: 'lbipam.cilium.io/ips',
    gatewayApi: { version: gatewayApiVersion, apiVersion: GATEWAY_V1, crds, versions, infrastructure: true, ignoredFilters: [], timeouts: true },
    helm: { replaceKubeProxy: true, kubeProxyWords: false, vxlan: ROUTING_MODE, ipv6Underlay: ROUTES, dropped: NO_TUNNEL },
  };
}

/** A release from 1.18 on: classes say what the Service of a Gateway is like, which has every family that Cilium has, and tunnels take IPv6. */
function withGatewayClasses(release: Release): Release {
  return { ...release, gatewayClassConfig: { apiVersion: 'cilium.io/v2alpha1' }, gatewayHasBothFamilies: true, helm: { ...release.helm, ipv6Underlay: VXLAN_OVER_IPV6 } };
}

/** The version that a chart is written for when it is told nothing. */
export const DEFAULT_VERSION = '1.20.2';

/** The release that `version` ("1.14.1") belongs to, or undefined where none is known. */
export function findRelease(version: string): Release | undefined {
  const [major, minor] = version.split('.');
  return RELEASES.find((release) => release.minor === `${major}.${minor}`);
}

/** The release of a version that was checked before. */
export function releaseOf(version: string): Release {
  const release = findRelease(version);
  if (!release) throw new Error(`${version} is no known Cilium version`);
  return release;
}

/** Complains about a version that no entry of the table covers. */
export function ciliumVersion(version: string): string | undefined {
  // The parser forgives what is around a version.
  if (parse(version)?.version !== version) return 'must be a full version such as "1.20.2"';
  if (findRelease(version)) return undefined;
  return `is not supported: this library knows Cilium ${RELEASES.map((release) => release.minor).join(', ')}. A newer one may be known to a newer version of it`;
}

/** The minors for which `holds`, for messages that name the releases which can. */
export function releasesWith(holds: (release: Release) => boolean): string {
  return RELEASES.filter(holds).map((release) => release.minor).join(', ');
}
