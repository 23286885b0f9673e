import type { LinkFact, MachineFact } from '../../model/companions';
import { covers, endpoint } from '../../values/cidr';
import type { ClusterFile } from '../cluster/cluster-program';
import type { MachineCluster } from '../cluster/machine-program';
import { yamlText } from '../yaml';

/** The patch of every machine. */
export const CLUSTER = 'talos/cluster.yaml';
export const KUBE_PRISM_PORT = 7445;

/** The patch of one machine. */
export function nodeFile({ name }: MachineFact): string {
  return `talos/nodes/${name}.yaml`;
}

/** Patches of machine configs, as `talosctl --config-patch` takes them. */
export function talosFiles(cluster: MachineCluster, header: string): ClusterFile[] {
  const file = (name: string, reader: string, text: string): ClusterFile => ({
    path: `host/${name}`,
    reader,
    mode: 0o644,
    text,
  });
  return [
    file(CLUSTER, 'talosctl, as a patch of every machine config', clusterPatch(cluster, header)),
    ...cluster.machines.machines.map((machine) =>
      file(
        nodeFile(machine),
        `talosctl, as a patch of the machine config of ${machine.name}`,
        yamlText([header], { version: 'v1alpha1', machine: machinePatch(cluster, machine) }),
      ),
    ),
  ];
}

function clusterPatch(
  { name, nodeNetworks, podCidrs, serviceCidrs, machines }: MachineCluster,
  header: string,
): string {
  const { endpoint: address, controlPlanesWork, dnsAsksHost } = machines;
  return yamlText(
    [header],
    {
      version: 'v1alpha1',
      machine: {
        kubelet: { nodeIP: { validSubnets: nodeNetworks.map(String) } },
        features: {
          kubePrism: { enabled: true, port: KUBE_PRISM_PORT },
          hostDNS: { enabled: true, forwardKubeDNSToHost: dnsAsksHost },
        },
      },
      cluster: {
        clusterName: name,
        controlPlane: { endpoint: `https://${endpoint(address, 6443)}` },
        ...(controlPlanesWork && { allowSchedulingOnControlPlanes: true }),
        network: {
          cni: { name: 'none' },
          podSubnets: podCidrs.map(String),
          serviceSubnets: serviceCidrs.map(String),
        },
        proxy: { disabled: true },
      },
    },
    {
      'machine.kubelet': 'Of several addresses of a machine the node has that of this network.',
      'machine.features.kubePrism': 'Cilium reaches the API server through it, before any Service works.',
      ...(!dnsAsksHost && {
        'machine.features.hostDNS':
          'CoreDNS asks the name servers of the network: what it would send to the node itself, Cilium drops ' +
          'where it masquerades by eBPF.',
      }),
      'cluster.network': 'Cilium makes the network of pods. Nodes stay NotReady until it runs.',
      'cluster.proxy': 'Cilium does what kube-proxy would do.',
    },
  );
}

function machinePatch(cluster: MachineCluster, machine: MachineFact): object {
  const { name, isControlPlane, labels, link } = machine;
  return {
    type: isControlPlane ? 'controlplane' : 'worker',
    ...(Object.keys(labels).length > 0 && { nodeLabels: labels }),
    network: { hostname: name, ...(link && { interfaces: [linkPatch(cluster, machine, link)] }) },
  };
}

function linkPatch({ nodeNetworks, machines }: MachineCluster, machine: MachineFact, link: LinkFact): object {
  const { gateways, vip } = machines;
  const own = { dhcp: false, ...(link.mtu !== undefined && { mtu: link.mtu }) };
  const addressed = {
    ...own,
    addresses: machine.addresses.map(
      (address) => `${address}/${nodeNetworks.find((network) => covers(network, address.toCidr()))!.prefixLength}`,
    ),
    ...(gateways.length > 0 && {
      routes: gateways.map((gateway) => ({
        network: gateway.family === 4 ? '0.0.0.0/0' : '::/0',
        gateway: `${gateway}`,
      })),
    }),
    ...(vip && machine.isControlPlane && { vip: { ip: `${vip}` } }),
  };
  return {
    ...(link.name === undefined
      ? { deviceSelector: { hardwareAddr: link.hardwareAddress } }
      : { interface: link.name }),
    ...(link.vlanId === undefined
      ? addressed
      : // The kernel refuses a VLAN with a larger MTU than its interface.
        { ...own, vlans: [{ vlanId: link.vlanId, ...addressed }] }),
  };
}
