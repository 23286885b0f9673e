import type { MachineFact } from '../../model/companions';
import { endpoint } from '../../values/cidr';
import type { ClusterFile } from '../cluster/cluster-program';
import type { MachineCluster } from '../cluster/machine-program';
import { yamlText } from '../yaml';

/** The differences between k3s and RKE2. */
export interface Distribution {
  readonly name: string;
  /** The port at which other machines join. */
  readonly port: number;
  /** The settings of servers that leave work to Cilium. */
  readonly server: Readonly<Record<string, unknown>>;
  readonly comment: string;
  /** The first key of `server`, which gets the comment. */
  readonly firstOff: string;
}

export function configFile(folder: string, { name }: MachineFact): string {
  return `${folder}/${name}/config.yaml`;
}

/** The configuration of each machine. */
export function rancherFiles(distribution: Distribution, cluster: MachineCluster, header: string): ClusterFile[] {
  const { name } = distribution;
  return cluster.machines.machines.map((machine) => ({
    path: `host/${configFile(name, machine)}`,
    reader: `${name} of ${machine.name}, as \`/etc/rancher/${name}/config.yaml\``,
    mode: 0o644,
    text: yamlText([header], config(distribution, cluster, machine), {
      ...(machine.isControlPlane && { [distribution.firstOff]: distribution.comment }),
    }),
  }));
}

function config({ port, server }: Distribution, cluster: MachineCluster, machine: MachineFact): object {
  const { podCidrs, serviceCidrs, machines } = cluster;
  const servers = machines.machines.filter(({ isControlPlane }) => isControlPlane);
  const isFirst = machine === servers[0];
  const labels = Object.entries(machine.labels).map(([key, value]) => `${key}=${value}`);
  return {
    ...(isFirst ? {} : { server: `https://${endpoint(servers[0].addresses[0], port)}` }),
    'node-name': machine.name,
    'node-ip': machine.addresses.join(','),
    ...(labels.length > 0 && { 'node-label': labels }),
    ...(machine.isControlPlane && {
      // With several servers, k3s uses etcd, which the first one starts.
      ...(isFirst && port === 6443 && servers.length > 1 && { 'cluster-init': true }),
      'tls-san': [machines.endpoint],
      'cluster-cidr': podCidrs.join(','),
      'service-cidr': serviceCidrs.join(','),
      ...server,
      ...(!machines.controlPlanesWork && { 'node-taint': ['node-role.kubernetes.io/control-plane=true:NoSchedule'] }),
    }),
  };
}
