import type { ClusterFile, MadeCluster } from '../cluster/cluster-program';
import { yamlText } from '../yaml';

export const CONFIG = 'kind-config.yml';

export function kindFiles({ name, podCidrs, serviceCidrs, made }: MadeCluster, header: string): ClusterFile[] {
  const hasLabels = Object.keys(made.nodeLabels).length > 0;
  const nodes = (role: string, count: number) =>
    Array.from({ length: count }, () => ({
      role,
      image: made.image,
      ...(hasLabels && { labels: made.nodeLabels }),
    }));
  const config = {
    kind: 'Cluster',
    apiVersion: 'kind.x-k8s.io/v1alpha4',
    name,
    networking: {
      ipFamily: podCidrs.length > 1 ? 'dual' : 'ipv4',
      apiServerAddress: made.apiHostIp.toString(),
      apiServerPort: made.apiPort,
      podSubnet: podCidrs.join(','),
      serviceSubnet: serviceCidrs.join(','),
      disableDefaultCNI: true,
      kubeProxyMode: 'none',
    },
    nodes: [...nodes('control-plane', made.controlPlanes), ...nodes('worker', made.workers)],
  };
  return [
    {
      path: `host/${CONFIG}`,
      reader: 'kind',
      mode: 0o644,
      text: yamlText([header], config, {
        networking: 'The Docker network is none of its fields: up.sh tells kind by KIND_EXPERIMENTAL_DOCKER_NETWORK.',
        'networking.disableDefaultCNI':
          'Cilium does what kindnet and kube-proxy would do. Nodes stay NotReady until it runs.',
      }),
    },
  ];
}
