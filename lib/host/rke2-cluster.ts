import type { Construct } from 'constructs';
import { checkCall } from '../api/call';
import { Values } from '../api/values';
import type { ClusterFact } from '../model/companions';
import { RKE2 } from '../programs/rke2/program';
import { MachineCluster, MachineClusterProps, MachineNode, stateMachines } from './machine-cluster';

/** Properties of `Rke2Cluster`. */
export interface Rke2ClusterProps extends MachineClusterProps {
  /** The machines. One at least is a control plane; the others join the first one. */
  readonly nodes: MachineNode[];
}

/**
 * A cluster of RKE2 on existing machines, for Cilium: without rke2-ingress-nginx and kube-proxy. Writes
 * `rke2/NAME/config.yaml` for each machine, which is `/etc/rancher/rke2/config.yaml` there. The secret by which
 * machines join is not in these files.
 *
 * These files follow the documentation of RKE2. They were not tested with a running RKE2.
 *
 * @example
 * const cluster = new Rke2Cluster(app, 'rack', {
 *   nodeNetworks: ['192.0.2.0/24'],
 *   nodes: [
 *     { name: 'server-1', controlPlane: true, addresses: ['192.0.2.11'] },
 *     { name: 'agent-1', addresses: ['192.0.2.21'], labels: { bgp: 'yes' } },
 *   ],
 * });
 * new CiliumInstall(app, 'cilium', { cluster });
 */
export class Rke2Cluster extends MachineCluster {
  /** @internal */
  public readonly _fact: ClusterFact;

  /**
   * @param scope where the cluster hangs in the tree
   * @param id its id there
   * @param props its machines and networks
   * @throws where a name, label, address or CIDR cannot be right, two machines have the same, or none is a control
   * plane
   */
  constructor(scope: Construct, id: string, props: Rke2ClusterProps) {
    checkCall('new Rke2Cluster', [scope, id, props], new.target);
    super(scope, id);
    this._fact = stateMachines(this, props, props.nodes, { name: 'rke2', program: RKE2 }, new Values(this));
  }
}
