import { FLANNEL } from '../cluster/components';
import { K3S_API_PORT, onLoopback } from '../cluster/loopback';
import type { MachineCluster, MachineProgram } from '../cluster/machine-program';
import type { Json } from '../../values/json';
import { texts } from '../../values/json';
import { bracketed } from '../../values/cidr';
import { nodesOf } from './read';
import { configFile, Distribution, rancherFiles } from './render';
import { RANCHER_NODES } from './said-nodes';

const K3S_FILES: Distribution = {
  name: 'k3s',
  port: 6443,
  server: {
    'flannel-backend': 'none',
    'disable-network-policy': true,
    'disable-kube-proxy': true,
    disable: ['servicelb', 'traefik'],
  },
  comment:
    'Cilium does what these parts of k3s would do; two of a kind would fight. Nodes stay NotReady until it runs.',
  firstOff: 'flannel-backend',
};

const RKE2_FILES: Distribution = {
  name: 'rke2',
  port: 9345,
  server: { cni: ['none'], 'disable-kube-proxy': true, disable: ['rke2-ingress-nginx'] },
  comment: 'Helm installs Cilium, not RKE2. Cilium does what these parts would do. Nodes stay NotReady until it runs.',
  firstOff: 'cni',
};

/** How the install script of each leaves the service for later, in the role that the commands below start. */
const INSTALLED: Record<Distribution['name'], string> = {
  k3s: 'k3s is installed and not started: INSTALL_K3S_SKIP_START=true, and INSTALL_K3S_EXEC=agent on agents.',
  rke2: 'RKE2 is installed, which does not start it: with INSTALL_RKE2_TYPE=agent on agents.',
};

/** The commands for a machine: they install the configuration before they enable the service. */
function applies({ name }: Distribution): (cluster: MachineCluster) => string[] {
  return ({ machines: { machines } }) => [
    `# ${INSTALLED[name]}`,
    `# Every machine has the secret by which it joins from /etc/rancher/${name}/config.yaml.d/token.yaml: ` +
      '"token: …", of mode 600.',
    ...machines.flatMap((machine) => [
      `ssh root@${machine.addresses[0]} mkdir -p /etc/rancher/${name}/config.yaml.d`,
      `scp ${configFile(name, machine)} root@${bracketed(machine.addresses[0])}:/etc/rancher/${name}/config.yaml`,
      `ssh root@${machine.addresses[0]} systemctl enable --now ${service(name, machine.isControlPlane)}`,
    ]),
  ];
}

function service(name: string, isServer: boolean): string {
  if (name === 'k3s') return isServer ? 'k3s' : 'k3s-agent';
  return isServer ? 'rke2-server' : 'rke2-agent';
}

/** The configuration of k3s and RKE2 has no kind: keys that no other file has identify it. */
const MENTION = /^(flannel-backend|disable-network-policy|disable-kube-proxy|cluster-cidr)["']?\s*:/m;

/** Whether a key leaves its component on; undefined without the key. */
function isLeft(off: unknown): boolean | undefined {
  return off === undefined ? undefined : off !== true && off !== 'true';
}

function isServerConfig({ apiVersion, ...json }: Json): boolean {
  return (
    apiVersion === undefined &&
    ['flannel-backend', 'disable-network-policy', 'disable-kube-proxy', 'cluster-cidr'].some((key) => key in json)
  );
}

/** Whether it is of RKE2: k3s has neither the key nor charts with these names. */
function isOfRke2({ cni, disable }: Json): boolean {
  return cni !== undefined || listed(disable).some((chart) => chart.startsWith('rke2-'));
}

/** A list; one text may hold several items with commas. */
function listed(value: unknown): string[] {
  return (typeof value === 'string' ? [value] : texts(value)).flatMap((one) => one.split(','));
}

/** k3s, by its public documentation: docs.k3s.io, "Configuration Options" and "Networking". */
export const K3S: MachineProgram = {
  title: 'k3s',
  construct: 'K3sCluster',
  controlPlaneLabels: { 'node-role.kubernetes.io/control-plane': 'true' },
  podCidr: '10.42.0.0/16',
  serviceCidr: '10.43.0.0/16',
  wantsOneSetOfFamilies: true,
  apiServer: (family) => onLoopback('k3s', K3S_API_PORT, family),
  files: (cluster, header) => rancherFiles(K3S_FILES, cluster, header),
  applies: applies(K3S_FILES),
  nodesIn: (configs) => nodesOf(configs, K3S.controlPlaneLabels),
  mention: MENTION,
  isConfig: (json) => isServerConfig(json) && !isOfRke2(json),
  saidNodes: RANCHER_NODES,
  componentsIn: ({ json, file, lineOf }) => {
    const isNone = json['flannel-backend'] === 'none';
    return [
      {
        file,
        lineOf: (component) =>
          lineOf([
            {
              podNetwork: 'flannel-backend',
              networkPolicy: 'disable-network-policy',
              servicelb: 'disable',
              kubeProxy: 'disable-kube-proxy',
            }[component],
          ]),
        // Another file, an argument or the environment may set more.
        runs: {
          podNetwork: json['flannel-backend'] === undefined ? undefined : !isNone,
          networkPolicy: isLeft(json['disable-network-policy']),
          servicelb: json.disable === undefined ? undefined : !listed(json.disable).includes('servicelb'),
          kubeProxy: isLeft(json['disable-kube-proxy']),
        },
        does: {
          podNetwork: FLANNEL,
          networkPolicy:
            'k3s enforces NetworkPolicies here, and Cilium does too: each drops what the other lets through',
          servicelb: 'k3s gives every Service of type LoadBalancer the addresses of nodes',
        },
        off: {
          podNetwork: 'flannel-backend: none',
          networkPolicy: 'disable-network-policy: true',
          servicelb: 'disable: [servicelb]',
          kubeProxy: 'disable-kube-proxy: true',
        },
      },
    ];
  },
};

/** RKE2, by its public documentation: docs.rke2.io, "Server Configuration Reference" and "Network Options". */
export const RKE2: MachineProgram = {
  title: 'RKE2',
  construct: 'Rke2Cluster',
  controlPlaneLabels: {
    'node-role.kubernetes.io/control-plane': 'true',
    'node-role.kubernetes.io/etcd': 'true',
  },
  podCidr: '10.42.0.0/16',
  serviceCidr: '10.43.0.0/16',
  wantsOneSetOfFamilies: true,
  apiServer: (family) => onLoopback('RKE2', 6443, family),
  files: (cluster, header) => rancherFiles(RKE2_FILES, cluster, header),
  applies: applies(RKE2_FILES),
  nodesIn: (configs) => nodesOf(configs, RKE2.controlPlaneLabels),
  mention: MENTION,
  isConfig: (json) => isServerConfig(json) && isOfRke2(json),
  saidNodes: RANCHER_NODES,
  componentsIn: ({ json, file, lineOf }) => {
    const networks = listed(json.cni);
    return [
      {
        file,
        lineOf: (component) => lineOf([component === 'kubeProxy' ? 'disable-kube-proxy' : 'cni']),
        runs: {
          // RKE2's own Cilium is a pod network too, and multus is in front of another one.
          podNetwork:
            networks.includes('none') || networks.includes('cilium') || listed(json.disable).includes('rke2-canal')
              ? false
              : networks.some((one) => one !== 'multus') || undefined,
          kubeProxy: isLeft(json['disable-kube-proxy']),
        },
        does: {
          podNetwork:
            `RKE2 makes a pod network here (${networks.join(', ')}), and Cilium makes one too: each writes its own ` +
            'configuration for the kubelet, and the first by file name is used',
        },
        off: { podNetwork: 'cni: none', kubeProxy: 'disable-kube-proxy: true' },
      },
    ];
  },
};
