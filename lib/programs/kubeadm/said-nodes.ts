import { record, text } from '../../values/json';
import { cidrsOf, ipsOf, type NodesReader } from '../cluster/said-nodes';

/** Configurations of kubeadm: of the cluster, and of a node that starts or joins it. */
export const KUBEADM_NODES: NodesReader = {
  mention: /apiVersion["']?\s*:\s*["']?kubeadm\.k8s\.io\//,
  read: (documents, file) => {
    const own = documents.filter(({ apiVersion }) => String(apiVersion).startsWith('kubeadm.k8s.io/'));
    if (own.length === 0) return undefined;
    const networks = own.map(({ networking }) => record(networking));
    const nodes = own.map(({ localAPIEndpoint, controlPlane, nodeRegistration }) => {
      const { name, kubeletExtraArgs } = record(nodeRegistration);
      const inner = record(record(controlPlane).localAPIEndpoint);
      return {
        name: text(name) ?? file,
        addresses: ipsOf(
          record(localAPIEndpoint).advertiseAddress,
          inner.advertiseAddress,
          record(kubeletExtraArgs)['node-ip'],
        ),
      };
    });
    return {
      isWhole: own.some(({ kind }) => kind === 'ClusterConfiguration'),
      nodes: nodes.filter(({ addresses }) => addresses.length > 0),
      taken: [],
      podCidrs: cidrsOf(...networks.map(({ podSubnet }) => podSubnet)),
      serviceCidrs: cidrsOf(...networks.map(({ serviceSubnet }) => serviceSubnet)),
    };
  },
};
