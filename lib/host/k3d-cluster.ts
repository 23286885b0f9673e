import type { Construct } from 'constructs';
import { checkCall } from '../api/call';
import { imageReference } from '../values/image';
import { Values } from '../api/values';
import { DEFAULT_IMAGE, K3D, k3dText, LONGEST_NAME } from '../programs/k3d/program';
import { clusterName, DockerCluster, DockerClusterProps, stateCluster, Stated } from './docker-cluster';

/** Properties of `K3dCluster`. */
export interface K3dClusterProps extends DockerClusterProps {
  /**
   * Name of the cluster: a DNS label of at most 32 characters, the limit of k3d.
   * @default - the construct's id
   */
  readonly name?: string;

  /**
   * The k3s image that nodes run. Its tag names the Kubernetes version: "rancher/k3s:v1.35.5-k3s1" is 1.35. Each Cilium
   * release supports certain versions: see docs/releases.md.
   * @default "rancher/k3s:v1.35.5-k3s1"
   */
  readonly image?: string;

  /**
   * Number of server nodes, 1 or more. More than one makes an etcd cluster, which should have an odd number.
   * @default 1
   */
  readonly servers?: number;

  /**
   * Number of agent nodes.
   * @default 0
   */
  readonly agents?: number;

  /**
   * The secret by which nodes join the cluster: printable ASCII without "$". If others can read the program, take it
   * from an environment variable. Only its owner can read the file that holds it.
   * @default - k3s makes one
   * @secret no message shows it
   */
  readonly token?: string;
}

/**
 * A k3s cluster in Docker, made by k3d for Cilium: without the parts of k3s that Cilium replaces, and with the mounts
 * that Cilium needs on every node. Writes `k3d-config.yml` and `k3d-entrypoint-cilium.sh`, and owns the Docker network,
 * the CIDRs, and the nodes with their addresses and labels.
 *
 * The cluster has no load balancer of k3d: the first server publishes the API server, and BGP announces Services.
 *
 * It is IPv4 or dual-stack, never IPv6 alone: k3d cannot publish the API server on an IPv6 address, and nodes send DNS
 * requests to the IPv4 gateway of the network. For a cluster of IPv6 alone, refer to an existing one:
 * `Cluster.fromAttributes`.
 *
 * @example
 * const cluster = new K3dCluster(app, 'cluster', {
 *   name: 'lab',
 *   agents: 2,
 *   network: { name: 'lab', subnet: '172.31.0.0/16' },
 * });
 * new CiliumInstall(app, 'cilium', { cluster });
 */
export class K3dCluster extends DockerCluster {
  /** @internal */
  protected readonly _stated: Stated;

  /**
   * @param scope where the cluster hangs in the tree
   * @param id its id there
   * @param props what differs from the defaults
   * @throws where a name, label, number or CIDR cannot be right, or the network is too small for the nodes
   */
  constructor(scope: Construct, id: string, props: K3dClusterProps = {}) {
    checkCall('new K3dCluster', [scope, id, props], new.target);
    super(scope, id);
    const values = new Values(this);
    const name = clusterName(values, props.name ?? id, LONGEST_NAME, K3D.title);
    const image = values.check(
      'image',
      props.image ?? DEFAULT_IMAGE,
      (value) => k3dText(value) ?? imageReference(value),
    );
    if (props.token !== undefined) values.secret('token', props.token, k3dText);
    const controlPlanes = values.integer('servers', props.servers ?? 1, 1, 1000);
    const workers = values.integer('agents', props.agents ?? 0, 0, 10000);
    const maker = { name: 'k3d', program: K3D, image, controlPlanes, workers, token: props.token };
    this._stated = stateCluster(this, name, props, maker, values);
  }
}
