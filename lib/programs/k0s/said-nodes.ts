import { virtualAddress } from '../../model/taken';
import { list, record, text } from '../../values/json';
import { cidrsOf, ipsOf, type NodesReader } from '../cluster/said-nodes';

/** Configurations of k0s, and of k0sctl, which contain one of k0s. */
export const K0S_NODES: NodesReader = {
  mention: /apiVersion["']?\s*:\s*["']?k0s(?:ctl)?\.k0sproject\.io\//,
  read: (documents) => {
    const json = documents.find(({ apiVersion }) => /^k0s(ctl)?\.k0sproject\.io\//.test(String(apiVersion)));
    if (!json) return undefined;
    const { hosts, k0s } = record(json.spec);
    const spec = k0s === undefined ? record(json.spec) : record(record(record(k0s).config).spec);
    const { podCIDR, serviceCIDR, controlPlaneLoadBalancing } = record(spec.network);
    const instances = list(record(record(controlPlaneLoadBalancing).keepalived).vrrpInstances);
    return {
      isWhole: true,
      nodes: list(hosts).flatMap((host) => {
        const { address } = record(host.ssh ?? host.winRM ?? host.openSSH);
        const addresses = ipsOf(address, host.privateAddress);
        return addresses.length > 0 ? [{ name: text(host.hostname) ?? `${addresses[0]}`, addresses }] : [];
      }),
      taken: instances.flatMap(({ virtualIPs }) => ipsOf(virtualIPs).map(virtualAddress)),
      podCidrs: cidrsOf(podCIDR),
      serviceCidrs: cidrsOf(serviceCIDR),
    };
  },
};
