// Charts and CRDs as their projects publish them.
import { join } from 'node:path';
import { upstreamFolder, upstreamVersions } from '../../scripts/upstream';

const CILIUM = 'cilium/cilium';
const GATEWAY_API = 'kubernetes-sigs/gateway-api';

/** The Helm chart of a Cilium release: `ciliumChart('1.14.1')`. */
export const ciliumChart = (version: string): string =>
  join(upstreamFolder(CILIUM, `v${version}`), 'install', 'kubernetes', 'cilium');

export const ciliumCrds = (version: string): string =>
  join(upstreamFolder(CILIUM, `v${version}`), 'pkg', 'k8s', 'apis', 'cilium.io', 'client', 'crds');

export const gatewayApiCrds = (version: string, channel: 'standard' | 'experimental'): string =>
  join(upstreamFolder(GATEWAY_API, `v${version}`), 'config', 'crd', channel);

/** Those of Envoy Gateway, beside the ones of the Gateway API. */
export const envoyGatewayCrds = (): string =>
  join(upstreamFolder('envoyproxy/gateway', 'v1.9.1'), 'charts/gateway-helm/charts/crds/crds/generated');

/** The versions of a project that scripts/upstream.sum knows. */
export const ciliumVersions = (): string[] => upstreamVersions(CILIUM);
export const gatewayApiVersions = (): string[] => upstreamVersions(GATEWAY_API);
