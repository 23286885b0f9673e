import type { Model } from '../model/model';
import type { HostFile } from './file';
import { madeFrom } from './header';
import { Comments, yamlText } from './yaml';

/** The Helm values of Cilium. */
export function renderCiliumValues(model: Model): HostFile[] {
  const install = model.install;
  if (!install?.helm) return [];
  const { cluster, helm } = install;
  const hubble = helm.hubbleUi || model.leadsToHubble;
  const values: Record<string, unknown> = {
    kubeProxyReplacement: model.release.helm.replaceKubeProxy,
    ...(cluster?.apiHost && { k8sServiceHost: cluster.apiHost, k8sServicePort: cluster.apiPort }),
    ...(cluster && { ipam: { mode: 'kubernetes' }, k8s: { requireIPv4PodCIDR: true } }),
    ...model.release.helm.vxlan,
    bgpControlPlane: { enabled: model.peerings.length > 0 },
    gatewayAPI: { enabled: model.gateways.length > 0 || model.routes.length > 0 },
    ingressController: { enabled: false },
    hubble: { relay: { enabled: hubble }, ui: { enabled: hubble } },
  };
  const comments: Comments = {
    kubeProxyReplacement: 'There is no kube-proxy in the cluster, and the Gateway API needs this.',
    ...(cluster?.apiHost && { k8sServiceHost: 'k3s has the API server on this address of every node, server or agent.' }),
    ...(cluster && { ipam: `Pods get addresses of the cluster's own pod network, ${cluster.podCidr ?? 'as each node states it'}, and not of Cilium's default 10.0.0.0/8.` }),
  };
  const header = [
    madeFrom(install.path, 'CiliumInstall'),
    `Values of the Helm chart cilium ${install.version}.`,
  ];
  return [{ path: 'host/cilium-values.yml', mode: 0o644, text: yamlText(header, merge(values, helm.values), comments) }];
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
