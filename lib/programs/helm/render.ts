import type { ClusterFact } from '../../model/companions';
import { familiesOf } from '../../model/families';
import type { Model } from '../../model/model';
import type { Release } from '../../release/release';
import type { HostFile } from '../file';
import { madeFrom } from '../header';
import { Comments, yamlText } from '../yaml';

/** The Helm values of Cilium. */
export function renderCiliumValues(model: Model): HostFile[] {
  const install = model.install;
  if (!install?.helm) return [];
  const { cluster, helm } = install;
  const hubble = helm.hubbleUi || model.leadsToHubble;
  const families = familiesOf(cluster);
  const offersHttp2 = model.callsOverTls && model.release.helm.alpn;
  const values: Record<string, unknown> = {
    kubeProxyReplacement: model.release.helm.replaceKubeProxy,
    ...(cluster?.apiHost && { k8sServiceHost: cluster.apiHost, k8sServicePort: cluster.apiPort }),
    ...(cluster && {
      ipam: { mode: 'kubernetes' },
      k8s: Object.fromEntries(families.map((family) => [`requireIPv${family}PodCIDR`, true])),
    }),
    ...(!families.includes(4) && { ipv4: { enabled: false } }),
    ...(families.includes(6) && { ipv6: { enabled: true } }),
    ...(families.includes(4) ? model.release.helm.vxlan : routesOverIpv6(model.release, cluster)),
    bgpControlPlane: { enabled: model.peerings.length > 0 },
    ...(model.l2Policies.length > 0 && { l2announcements: { enabled: true } }),
    gatewayAPI: {
      enabled: model.gateways.length > 0 || model.listenerSets.length > 0 || model.routes.length > 0,
      ...clientAddress(model),
      ...(offersHttp2 && { enableAlpn: true }),
    },
    ingressController: { enabled: false },
    hubble: { relay: { enabled: hubble }, ui: { enabled: hubble } },
  };
  const comments: Comments = {
    kubeProxyReplacement: `There is no kube-proxy in the cluster, and the Gateway API ${model.l2Policies.length > 0 ? 'and L2 announcements need' : 'needs'} this.`,
    ...(model.l2Policies.length > 0 && {
      l2announcements:
        'For each Service a node renews a lease every leaseRetryPeriod, 2 s unless it is set here, and the others look at it as often. k8sClientRateLimit.qps has to be above what that makes for all Services, and burst above that.',
    }),
    ...(offersHttp2 && {
      gatewayAPI:
        'Clients of gRPC want HTTP/2 by name (ALPN). Backends of HTTPRoutes get HTTP/1.1, those with appProtocol kubernetes.io/h2c HTTP/2.',
    }),
    ...(cluster?.apiReason && { k8sServiceHost: cluster.apiReason }),
    ...(cluster && {
      ipam: `Pods get addresses of the cluster's own pod ${cluster.podCidrs.length > 1 ? 'networks' : 'network'}, ${cluster.podCidrs.join(' and ') || 'as each node states it'}, and not of Cilium's default 10.0.0.0/8.`,
    }),
    ...(!families.includes(4) && {
      ipv4: 'The cluster has no IPv4.',
      [Object.keys(routesOverIpv6(model.release, cluster))[0]]: model.release.helm.ipv6Underlay.routes
        ? `Tunnels of Cilium ${model.release.minor} need IPv4 between the nodes: they route to each other's pods instead, which takes a network that they share.`
        : 'Tunnels between the nodes run over IPv6.',
    }),
  };
  const header = [madeFrom(install.path, 'CiliumInstall'), `Values of the Helm chart cilium ${install.version}.`];
  return [
    { path: 'host/cilium-values.yml', mode: 0o644, text: yamlText(header, merge(values, helm.values), comments) },
  ];
}

/** What the Gateways must know of the edge in front of them. */
function clientAddress({ edges: [edge] }: Model): Record<string, unknown> {
  if (edge?.clientAddress === 'proxy-protocol') return { enableProxyProtocol: true };
  return edge?.clientAddress === 'forwarded-for' ? { xffNumTrustedHops: 1 } : {};
}

/** How pods of one node reach those of another without IPv4. */
function routesOverIpv6(
  { helm: { ipv6Underlay } }: Release,
  cluster: ClusterFact | undefined,
): Record<string, unknown> {
  const [podCidr] = cluster?.podCidrs ?? [];
  return {
    ...ipv6Underlay.values,
    ...(ipv6Underlay.routes && podCidr && { ipv6NativeRoutingCIDR: podCidr.toString() }),
  };
}

/** As Helm merges values: maps key by key, everything else replaced. */
function merge(under: Record<string, unknown>, over: Record<string, unknown>): Record<string, unknown> {
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
