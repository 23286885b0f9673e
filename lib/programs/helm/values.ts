import type { ClusterFact } from '../../model/companions';
import { familiesOf } from '../../model/families';
import { leaseRequestsPerSecond } from '../../model/l2';
import type { Model } from '../../model/model';
import type { Release } from '../../release/release';

/** The Helm values of Cilium: those that follow from the program, overridden by the user's. */
export function ciliumValues(model: Model): Record<string, unknown> {
  const { cluster, helm } = model.install!;
  const hubble = helm?.hubbleUi || model.leadsToHubble;
  const families = familiesOf(cluster);
  const offersHttp2 = model.callsOverTls && model.release.helm.alpn;
  const implied: Record<string, unknown> = {
    kubeProxyReplacement: model.release.helm.replaceKubeProxy,
    ...(cluster?.apiHost && { k8sServiceHost: cluster.apiHost, k8sServicePort: cluster.apiPort }),
    ...(model.podPools.length > 0 && { ipam: { mode: 'multi-pool' } }),
    ...(cluster &&
      model.podPools.length === 0 && {
        ipam: { mode: 'kubernetes' },
        k8s: Object.fromEntries(families.map((family) => [`requireIPv${family}PodCIDR`, true])),
      }),
    ...(!families.includes(4) && { ipv4: { enabled: false } }),
    ...(families.includes(6) && { ipv6: { enabled: true } }),
    ...(helm?.isRoutingSaid
      ? {}
      : families.includes(4)
        ? model.release.helm.vxlan
        : routesOverIpv6(model.release, cluster)),
    bgpControlPlane: { enabled: model.announcers.length > 0 },
    ...(model.l2Policies.length > 0 && { l2announcements: { enabled: true } }),
    ...clientRate(model),
    gatewayAPI: {
      enabled: model.gateways.length > 0 || model.listenerSets.length > 0 || model.routes.length > 0,
      ...clientAddress(model),
      ...(offersHttp2 && { enableAlpn: true }),
    },
    ingressController: { enabled: false },
    hubble: { relay: { enabled: hubble }, ui: { enabled: hubble } },
    rollOutCiliumPods: true,
    operator: { rollOutPods: true, ...(cluster?.nodes.length === 1 && { replicas: 1 }) },
    envoy: { rollOutPods: true },
    ...cluster?.helm?.values,
  };
  return merge(implied, helm?.values ?? {});
}

/**
 * The chart's default rate of an agent's requests to the API server, a second. It stays available beside the leases.
 */
export const USUAL_RATE = 10;

/** A higher rate, if the leases of L2 announcements need it. */
export function clientRate(model: Model): Record<string, unknown> {
  const leases = model.l2Policies.length > 0 ? leaseRequestsPerSecond(model) : 0;
  const qps = USUAL_RATE + leases;
  return leases > USUAL_RATE / 5 ? { k8sClientRateLimit: { qps, burst: 2 * qps } } : {};
}

/** The Helm values of Gateways that depend on the edge in front of them. */
function clientAddress({ edges: [edge] }: Model): Record<string, unknown> {
  if (edge?.clientAddress === 'proxy-protocol') return { enableProxyProtocol: true };
  return edge?.clientAddress === 'forwarded-for' ? { xffNumTrustedHops: 1 } : {};
}

/** The routing between pods of different nodes without IPv4. */
export function routesOverIpv6(
  { helm: { ipv6Underlay } }: Release,
  cluster: ClusterFact | undefined,
): Record<string, unknown> {
  const [podCidr] = cluster?.podCidrs ?? [];
  return {
    ...ipv6Underlay.values,
    ...(ipv6Underlay.routes && podCidr && { ipv6NativeRoutingCIDR: podCidr.toString() }),
  };
}

/** Merges values as Helm does: maps key by key; it replaces everything else. */
export function merge(under: Record<string, unknown>, over: Record<string, unknown>): Record<string, unknown> {
  const result = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const below = result[key];
    result[key] = isMap(below) && isMap(value) ? merge(below, value) : value;
  }
  return result;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
