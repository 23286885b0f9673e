import { TALOS_CONTRACT } from '../../release/table';
import { endpoint } from '../../values/cidr';
import type { MachineProgram } from '../cluster/machine-program';
import { isTalos, MENTION, talosComponents } from './components';
import { nodesOf } from './read';
import { CLUSTER, KUBE_PRISM_PORT, nodeFile, talosFiles } from './render';
import { TALOS_NODES } from './said-nodes';

/** The capabilities of Cilium's agent on Talos, which lets no container load kernel modules: SYS_MODULE is missing. */
const AGENT = [
  'CHOWN',
  'KILL',
  'NET_ADMIN',
  'NET_RAW',
  'IPC_LOCK',
  'SYS_ADMIN',
  'SYS_RESOURCE',
  'DAC_OVERRIDE',
  'FOWNER',
  'SETGID',
  'SETUID',
];
const CLEANER = ['NET_ADMIN', 'SYS_ADMIN', 'SYS_RESOURCE'];

/** Talos, by its public documentation: docs.siderolabs.com, "Deploy Cilium CNI" and "Configuration". */
export const TALOS: MachineProgram = {
  title: 'Talos',
  construct: 'TalosCluster',
  controlPlaneLabels: { 'node-role.kubernetes.io/control-plane': '' },
  podCidr: '10.244.0.0/16',
  serviceCidr: '10.96.0.0/12',
  wantsOneSetOfFamilies: false,
  apiServer: () => ({
    host: 'localhost',
    port: KUBE_PRISM_PORT,
    reason: 'KubePrism: every node of Talos has a way to the API servers on this port.',
  }),
  helm: {
    values: {
      cgroup: { autoMount: { enabled: false }, hostRoot: '/sys/fs/cgroup' },
      securityContext: { capabilities: { ciliumAgent: AGENT, cleanCiliumState: CLEANER } },
    },
    comments: {
      cgroup: 'Talos has mounted it already.',
      securityContext: 'Talos lets no container load modules of the kernel: SYS_MODULE is left out.',
    },
  },
  files: talosFiles,
  applies: ({ name, machines: { machines, endpoint: address } }) => {
    const first = machines.find(({ isControlPlane }) => isControlPlane)!.addresses[0];
    return [
      '# Makes controlplane.yaml, worker.yaml and talosconfig, with secrets in them: once, in a folder that you keep.',
      `talosctl gen config ${name} https://${endpoint(address, 6443)} --talos-version ${TALOS_CONTRACT} ` +
        `--config-patch @${CLUSTER}`,
      ...machines.map(
        (machine) =>
          `talosctl apply-config --insecure --nodes ${machine.addresses[0]} --file ` +
          `${machine.isControlPlane ? 'controlplane' : 'worker'}.yaml --config-patch @${nodeFile(machine)}`,
      ),
      `talosctl --talosconfig talosconfig --endpoints ${first} --nodes ${first} bootstrap`,
    ];
  },
  nodesIn: nodesOf,
  mention: MENTION,
  isConfig: isTalos,
  saidNodes: TALOS_NODES,
  componentsIn: talosComponents,
};
