import type { Construct } from 'constructs';
import { checkCall } from '../api/call';
import { Values } from '../api/values';
import { LONGEST_NAME } from '../programs/kind/nodes';
import { DEFAULT_IMAGE, KIND } from '../programs/kind/program';
import { imageReference } from '../values/image';
import { clusterName, DockerCluster, DockerClusterProps, stateCluster, Stated } from './docker-cluster';

/** Properties of `KindCluster`. */
export interface KindClusterProps extends DockerClusterProps {
  /**
   * Name of the cluster: a DNS label of at most 40 characters. kind builds host names from it.
   * @default - the construct's id
   */
  readonly name?: string;

  /**
   * The node image, built by the kind project. Its tag names the Kubernetes version. Each Cilium release supports
   * certain versions: see docs/releases.md.
   * @default "kindest/node:v1.35.0"
   */
  readonly image?: string;

  /**
   * Number of control planes, 1 or more. If there are several, kind puts a load balancer in front, in a container of
   * its own.
   * @default 1
   */
  readonly controlPlanes?: number;

  /**
   * Number of workers.
   * @default 0
   */
  readonly workers?: number;
}

/**
 * A Kubernetes cluster in Docker, made by kind for Cilium: without kindnet and kube-proxy, which Cilium replaces.
 * Writes `kind-config.yml`, and owns the Docker network, the CIDRs, and the nodes with their labels.
 *
 * Unlike in a `K3dCluster`, the addresses of nodes are unknown before they run: Docker gives each node any address that
 * is free. So routers accept neighbors by network (`NeighborDiscovery.LISTEN_RANGE`, the default), and programs on the
 * nodes reach the API server by a name that Docker resolves.
 *
 * `up.sh` names the network in the environment variable KIND_EXPERIMENTAL_DOCKER_NETWORK; kind warns that it is
 * experimental.
 *
 * @example
 * const cluster = new KindCluster(app, 'cluster', { name: 'lab', workers: 2 });
 * new CiliumInstall(app, 'cilium', { cluster });
 */
export class KindCluster extends DockerCluster {
  /** @internal */
  protected readonly _stated: Stated;

  /**
   * @param scope where the cluster hangs in the tree
   * @param id its id there
   * @param props what differs from the defaults
   * @throws where a name, label, number or CIDR cannot be right, or the network is too small for the nodes
   */
  constructor(scope: Construct, id: string, props: KindClusterProps = {}) {
    checkCall('new KindCluster', [scope, id, props], new.target);
    super(scope, id);
    const values = new Values(this);
    const name = clusterName(values, props.name ?? id, LONGEST_NAME, KIND.title);
    const image = values.check('image', props.image ?? DEFAULT_IMAGE, imageReference);
    const controlPlanes = values.integer('controlPlanes', props.controlPlanes ?? 1, 1, 1000);
    const workers = values.integer('workers', props.workers ?? 0, 0, 10000);
    this._stated = stateCluster(
      this,
      name,
      props,
      { name: 'kind', program: KIND, image, controlPlanes, workers },
      values,
    );
  }
}
