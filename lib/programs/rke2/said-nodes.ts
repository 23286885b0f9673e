import { cidrsOf, ipsOf, type NodesReader } from '../cluster/said-nodes';
import { readConfig } from './read';

/** Configurations of RKE2 and k3s: one of each machine. */
export const RANCHER_NODES: NodesReader = {
  mention: /^["']?(?:node-ip|advertise-address|cluster-cidr|service-cidr)["']?\s*:/m,
  read: ([json, ...more], file) => {
    if (!json || more.length > 0 || json.kind !== undefined) return undefined;
    const said = readConfig(json);
    const addresses = [...said.addresses, ...ipsOf(json['advertise-address'])];
    const podCidrs = cidrsOf(said.podCidrs);
    const serviceCidrs = cidrsOf(said.serviceCidrs);
    if (addresses.length + podCidrs.length + serviceCidrs.length === 0) return undefined;
    return {
      isWhole: false,
      nodes: addresses.length > 0 ? [{ name: said.name ?? file, addresses }] : [],
      taken: [],
      podCidrs,
      serviceCidrs,
    };
  },
};
