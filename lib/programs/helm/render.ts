import { familiesOf } from '../../model/families';
import { leaseRequestsPerSecond } from '../../model/l2';
import type { Model } from '../../model/model';
import type { HostFile } from '../file';
import { madeFrom } from '../header';
import { Comments, yamlText } from '../yaml';
import { ciliumValues, clientRate, routesOverIpv6 } from './values';

/** The Helm values of Cilium. */
export function renderCiliumValues(model: Model): HostFile[] {
  const install = model.install;
  if (!install?.helm) return [];
  const { cluster } = install;
  const families = familiesOf(cluster);
  const offersHttp2 = model.callsOverTls && model.release.helm.alpn;
  const comments: Comments = {
    ...cluster?.helm?.comments,
    kubeProxyReplacement:
      'There is no kube-proxy in the cluster, and the Gateway API ' +
      `${model.l2Policies.length > 0 ? 'and L2 announcements need' : 'needs'} this.`,
    ...(model.l2Policies.length > 0 && {
      l2announcements:
        'For each Service a node renews a lease every leaseRetryPeriod, 2 s unless it is set here, and the ' +
        'others look at it as often. k8sClientRateLimit.qps has to be above what that makes for all Services, ' +
        'and burst above that.',
    }),
    ...('k8sClientRateLimit' in clientRate(model) && {
      k8sClientRateLimit:
        `The leases of all Services may be one node's: ${leaseRequestsPerSecond(model)} requests a second, beside ` +
        'the usual ones.',
    }),
    ...(offersHttp2 && {
      gatewayAPI:
        'Clients of gRPC want HTTP/2 by name (ALPN). Backends of HTTPRoutes get HTTP/1.1, those with appProtocol ' +
        'kubernetes.io/h2c HTTP/2.',
    }),
    ...(cluster?.apiReason && { k8sServiceHost: cluster.apiReason }),
    ...(model.podPools.length > 0 && { ipam: 'Pods get addresses of the pools of the app: CiliumPodIPPool.' }),
    ...(cluster &&
      model.podPools.length === 0 && {
        ipam:
          `Pods get addresses of the cluster's own pod ${cluster.podCidrs.length > 1 ? 'networks' : 'network'}, ` +
          `${cluster.podCidrs.join(' and ') || 'as each node states it'}, and not of Cilium's default 10.0.0.0/8.`,
      }),
    rollOutCiliumPods: 'Programs read their settings when they start: with these, a changed value starts them anew.',
    ...(!families.includes(4) && { ipv4: 'The cluster has no IPv4.' }),
    ...(!families.includes(4) &&
      !install.helm.isRoutingSaid && {
        [Object.keys(routesOverIpv6(model.release, cluster))[0]]: model.release.helm.ipv6Underlay.routes
          ? `Tunnels of Cilium ${model.release.minor} need IPv4 between the nodes: they route to each other's pods ` +
            'instead, which takes a network that they share.'
          : 'Tunnels between the nodes run over IPv6.',
      }),
  };
  const header = [madeFrom(install.path, 'CiliumInstall'), `Values of the Helm chart cilium ${install.version}.`];
  return [{ path: 'host/cilium-values.yml', mode: 0o644, text: yamlText(header, ciliumValues(model), comments) }];
}
