import type { Construct } from 'constructs';
import { checkCall } from '../api/call';
import { Values } from '../api/values';
import type { ClusterFact } from '../model/companions';
import { K3S } from '../programs/rke2/program';
import { MachineCluster, MachineClusterProps, MachineNode, stateMachines } from './machine-cluster';

/** Properties of `K3sCluster`. */
export interface K3sClusterProps extends MachineClusterProps {
  /** The machines. One at least is a control plane; the others join the first one. */
  readonly nodes: MachineNode[];
}

/**
 * A cluster of k3s on existing machines, for Cilium: without flannel, kube-proxy, servicelb, traefik and its
 * network policies. Writes `k3s/NAME/config.yaml` for each machine, which is `/etc/rancher/k3s/config.yaml` there. The
 * secret by which machines join is not in these files.
 *
 * These files follow the documentation of k3s. They were not tested with a running k3s cluster.
 *
 * @example
 * const cluster = new K3sCluster(app, 'rack', {
 *   nodeNetworks: ['192.0.2.0/24'],
 *   nodes: [
 *     { name: 'server-1', controlPlane: true, addresses: ['192.0.2.11'] },
 *     { name: 'agent-1', addresses: ['192.0.2.21'], labels: { bgp: 'yes' } },
 *   ],
 * });
 * new CiliumInstall(app, 'cilium', { cluster });
 */
export class K3sCluster extends MachineCluster {
  /** @internal */
  public readonly _fact: ClusterFact;

  /**
   * @param scope where the cluster hangs in the tree
   * @param id its id there
   * @param props its machines and networks
   * @throws where a name, label, address or CIDR cannot be right, two machines have the same, or none is a control
   * plane
   */
  constructor(scope: Construct, id: string, props: K3sClusterProps) {
    checkCall('new K3sCluster', [scope, id, props], new.target);
    super(scope, id);
    this._fact = stateMachines(this, props, props.nodes, { name: 'k3s', program: K3S }, new Values(this));
  }
}
