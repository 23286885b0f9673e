import type { Construct } from 'constructs';
import { checkCall } from '../api/call';
import { Values } from '../api/values';
import type { ClusterFact, LinkFact } from '../model/companions';
import { TALOS } from '../programs/talos/program';
import { MachineCluster, MachineClusterProps, MachineNode, stateMachines } from './machine-cluster';

/** A machine that runs Talos. */
export interface TalosNode extends MachineNode {
  /**
   * The network interface that gets `addresses`, such as "eth0" or "enp1s0".
   * @default - the interface with `hardwareAddress`; without either, the machine gets its addresses by other means,
   * such as DHCP
   */
  readonly networkInterface?: string;

  /**
   * The network interface that gets `addresses`, by its hardware address, such as "00:00:5e:00:53:01".
   * @default - `networkInterface`
   */
  readonly hardwareAddress?: string;

  /**
   * The VLAN on that interface that gets `addresses` instead of the interface: 1 to 4094.
   * @default - none: the interface itself
   */
  readonly vlanId?: number;

  /**
   * MTU of the interface, or of the VLAN, in bytes: 1280 to 9216.
   * @default - the default of Talos
   */
  readonly mtu?: number;
}

/** Properties of `TalosCluster`. */
export interface TalosClusterProps extends MachineClusterProps {
  /** The machines. One at least is a control plane. */
  readonly nodes: TalosNode[];

  /**
   * Default gateways, one of each family, for the machines with `networkInterface` or `hardwareAddress`.
   * @default - none
   */
  readonly gateways?: string[];

  /**
   * A virtual IP that one control plane holds at a time, on the interface with its own address. Talos moves it to
   * another control plane if that one fails. It is the default of `endpoint`.
   * @default - none
   */
  readonly vip?: string;

  /**
   * Whether CoreDNS forwards to the node that it runs on (`forwardKubeDNSToHost`). Cilium drops these packets if it
   * masquerades by eBPF (`bpf.masquerade`), unless `bpf.hostLegacyRouting` is true.
   * @default false
   */
  readonly forwardKubeDnsToHost?: boolean;
}

/**
 * A Talos cluster for Cilium: without flannel and kube-proxy, which Cilium replaces, and with KubePrism, by which
 * Cilium reaches the API server. Writes patches of machine configs, as `talosctl --config-patch` takes them:
 * `talos/cluster.yaml` for every machine and `talos/nodes/NAME.yaml` for each. They hold no secrets: `talosctl gen
 * config` makes the secrets.
 *
 * `CiliumInstall` sets the values that Talos requires: the host's cgroup mount, and no capability to load kernel
 * modules. These files follow the documentation of Talos. They were not tested with a running Talos.
 *
 * @example
 * const cluster = new TalosCluster(app, 'home', {
 *   nodeNetworks: ['192.0.2.0/24'],
 *   gateways: ['192.0.2.1'],
 *   vip: '192.0.2.10',
 *   nodes: [
 *     { name: 'cp-1', controlPlane: true, addresses: ['192.0.2.11'], networkInterface: 'enp1s0' },
 *     { name: 'worker-1', addresses: ['192.0.2.21'], networkInterface: 'enp1s0', labels: { bgp: 'yes' } },
 *   ],
 * });
 * new CiliumInstall(app, 'cilium', { cluster });
 */
export class TalosCluster extends MachineCluster {
  /** @internal */
  public readonly _fact: ClusterFact;

  /**
   * @param scope where the cluster hangs in the tree
   * @param id its id there
   * @param props its machines and networks
   * @throws where a name, label, address or CIDR cannot be right, two machines have the same, or none is a control
   * plane
   */
  constructor(scope: Construct, id: string, props: TalosClusterProps) {
    checkCall('new TalosCluster', [scope, id, props], new.target);
    super(scope, id);
    const values = new Values(this);
    const nodes = props.nodes.map((node, i) => ({ ...node, link: readLink(values, `nodes[${i}]`, node) }));
    if (props.vip !== undefined && !nodes.some(({ controlPlane, link }) => controlPlane && link))
      values.refuse(
        'vip',
        props.vip,
        'needs an interface of a control plane: give networkInterface or hardwareAddress',
      );
    const { gateways, vip } = props;
    this._fact = stateMachines(
      this,
      props,
      nodes,
      { name: 'talos', program: TALOS, gateways, vip, dnsAsksHost: props.forwardKubeDnsToHost ?? false },
      values,
    );
  }
}

function readLink(values: Values, prop: string, node: TalosNode): LinkFact | undefined {
  const { networkInterface: name, hardwareAddress, vlanId, mtu } = node;
  if (name !== undefined) values.check(`${prop}.networkInterface`, name, linkName);
  if (hardwareAddress !== undefined) {
    values.check(`${prop}.hardwareAddress`, hardwareAddress, macAddress);
    if (name !== undefined)
      values.refuse(`${prop}.hardwareAddress`, hardwareAddress, `is given beside networkInterface "${name}": give one`);
  }
  if (vlanId !== undefined) values.integer(`${prop}.vlanId`, vlanId, 1, 4094);
  if (mtu !== undefined) values.integer(`${prop}.mtu`, mtu, 1280, 9216);
  if (name !== undefined || hardwareAddress !== undefined) return { name, hardwareAddress, vlanId, mtu };
  if (vlanId !== undefined) values.refuse(`${prop}.vlanId`, vlanId, 'needs networkInterface or hardwareAddress');
  if (mtu !== undefined) values.refuse(`${prop}.mtu`, mtu, 'needs networkInterface or hardwareAddress');
  return undefined;
}

function linkName(value: string): string | undefined {
  return /^[A-Za-z0-9][A-Za-z0-9_.-]{0,14}$/.test(value)
    ? undefined
    : 'must be the name of a network interface: 1 to 15 letters, digits or "_.-"';
}

function macAddress(value: string): string | undefined {
  return /^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/.test(value)
    ? undefined
    : 'must be a hardware address in lower case, such as "00:00:5e:00:53:01"';
}
