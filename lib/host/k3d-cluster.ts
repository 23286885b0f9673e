import { Construct } from 'constructs';
import type { ClusterFact, DockerNetworkFact, DockerRange, NodeFact } from '../model/companions';
import { k3dNodeAddress, k3dNodeNames } from '../model/k3d-nodes';
import { DEFAULT_K3S_IMAGE } from '../release/table';
import { Synthesis } from '../synth/synthesis';
import { checkCall } from '../api/call';
import { Cidr, Ip } from '../values/cidr';
import { dnsLabel, k3dText } from '../values/rules';
import { STAND_IN_NETWORK } from '../values/stand-in';
import { Values } from '../api/values';
import type { ICluster } from '../references/cluster';
import { Ipv6Options, readIpv6 } from './ipv6';

/** The Docker network of a cluster. */
export interface DockerNetworkOptions {
  /**
   * Name of the network.
   * @default - the cluster's name
   */
  readonly name?: string;

  /**
   * Addresses of the network, as an IPv4 CIDR of at most /24. Docker hands the lower half to nodes; the upper half is
   * for address pools, so that the two never meet.
   * @default "172.50.0.0/16"
   */
  readonly subnet?: string;
}

/** Properties of `K3dCluster`. */
export interface K3dClusterProps {
  /**
   * Name of the cluster: a DNS label of at most 32 characters, the limit of k3d.
   * @default - the construct's id
   */
  readonly name?: string;

  /**
   * The k3s image that nodes run. Its tag says which Kubernetes: "rancher/k3s:v1.33.5-k3s1" is 1.33. Each Cilium goes
   * with certain ones: see docs/releases.md.
   * @default "rancher/k3s:v1.33.5-k3s1"
   */
  readonly image?: string;

  /**
   * Number of server nodes, 1 or more. More than one makes an etcd cluster, which wants an odd number.
   * @default 1
   */
  readonly servers?: number;

  /**
   * Number of agent nodes.
   * @default 0
   */
  readonly agents?: number;

  /**
   * The secret by which nodes join the cluster: printable ASCII without "$". Take it from the environment of the
   * program where others can read the program. The file that holds it is readable by its owner alone.
   * @default - k3s makes one
   * @secret no message shows it
   */
  readonly token?: string;

  /**
   * The Docker network.
   * @default - "172.50.0.0/16" under the cluster's name
   */
  readonly network?: DockerNetworkOptions;

  /**
   * Network of the pods, as a CIDR.
   * @default "10.42.0.0/16"
   */
  readonly podCidr?: string;

  /**
   * Network of the Services' cluster addresses, as a CIDR.
   * @default "10.43.0.0/16"
   */
  readonly serviceCidr?: string;

  /**
   * Makes the cluster dual-stack: nodes, pods and Services have IPv6 addresses beside those of IPv4. `{}` takes the
   * default of every network.
   * @default - IPv4 alone
   */
  readonly ipv6?: Ipv6Options;

  /**
   * IPv4 address of the host on which the API server is published.
   * @default "127.0.0.1"
   */
  readonly apiHostIp?: string;

  /**
   * Port of the API server, on the host.
   * @default 6443
   */
  readonly apiPort?: number;

  /**
   * Labels of every node.
   * @default - none
   */
  readonly nodeLabels?: Record<string, string>;
}

/**
 * A k3s cluster in Docker, made by k3d for Cilium: without the parts of k3s that Cilium replaces, and with the mounts
 * that Cilium needs on every node. Writes `k3d-config.yml` and `k3d-entrypoint-cilium.sh`, and owns the Docker
 * network, the CIDRs, and the nodes with their addresses and labels.
 *
 * k3d's own load balancer is left out: the API server is published by the first server, and Services by BGP.
 *
 * It is IPv4 or dual-stack, never IPv6 alone: the config of k3d takes no IPv6 address to publish the API server on, and
 * nodes ask for names at the IPv4 gateway of the network. A cluster of IPv6 alone is one from elsewhere:
 * `Cluster.fromAttributes`.
 */
export class K3dCluster extends Construct implements ICluster {
  public readonly clusterName: string;

  /** Address of the host on the Docker network: the first of the subnet. Routers on the host speak from it. */
  public readonly gateway: string;

  /** What Docker hands out to nodes: the lower half of the subnet. */
  public readonly nodeNetwork: string;

  /**
   * What is for address pools: the third quarter of the subnet. The fourth, which ends in the broadcast address, is
   * free.
   */
  public readonly poolNetwork: string;

  /** IPv6 address of the host on the Docker network, where the cluster is dual-stack: the first of the IPv6 subnet. */
  public readonly gateway6?: string;

  /** What Docker hands out to nodes of IPv6, where the cluster is dual-stack. */
  public readonly nodeNetwork6?: string;

  /**
   * What is for address pools of IPv6, where the cluster is dual-stack: the first 65,536 addresses of the upper half of
   * the IPv6 subnet, or less of a small one.
   */
  public readonly poolNetwork6?: string;

  /** Labels of every node. */
  public readonly nodeLabels: Record<string, string>;

  /** @internal */
  public readonly _fact: ClusterFact;

  private readonly subnet: Cidr;

  /**
   * @param scope where the cluster hangs in the tree
   * @param id its id there
   * @param props what differs from the defaults
   * @throws where a name, label, number or CIDR cannot be right, or more nodes are wanted than the network holds
   */
  constructor(scope: Construct, id: string, props: K3dClusterProps = {}) {
    checkCall('new K3dCluster', [scope, id, props], new.target);
    super(scope, id);
    const values = new Values(this);
    const name = props.name ?? id;
    values.check(
      'name',
      name,
      (value) => dnsLabel(value) ?? (value.length > 32 ? 'must be at most 32 characters, the limit of k3d' : undefined),
    );
    const image = values.check('image', props.image ?? DEFAULT_K3S_IMAGE, k3dText);
    if (props.token !== undefined) values.secret('token', props.token, k3dText);
    const servers = values.integer('servers', props.servers ?? 1, 1, 1000);
    const agents = values.integer('agents', props.agents ?? 0, 0, 10000);
    const nodeLabels = values.labels('nodeLabels', props.nodeLabels ?? {});
    const names = k3dNodeNames(name, servers, agents);
    const ipv6 = props.ipv6 && readIpv6(values, props.ipv6, name, names.length);
    const network = this.readNetwork(values, props.network ?? {}, name, ipv6?.range);
    const apiHostIp = values.ip('apiHostIp', props.apiHostIp ?? '127.0.0.1');
    if (apiHostIp.family === 6)
      values.refuse('apiHostIp', props.apiHostIp, 'must be IPv4: the config of k3d takes no other');

    const nodes = names.map(
      (node, i): NodeFact => ({
        name: node,
        addresses: network.ranges.flatMap(({ ipRange }) => k3dNodeAddress(ipRange, i) ?? []),
        labels: nodeLabels,
      }),
    );
    const [{ subnet, ipRange, gateway }, range6] = network.ranges;
    network.ranges.forEach((range) => {
      // The last address of Docker's range is not counted on: in a range that ends the subnet it is the broadcast
      // address.
      const room = range.ipRange.last - range.ipRange.first - 2n;
      if (room < BigInt(nodes.length))
        values.refuse(
          range === range6 ? 'ipv6.subnet' : 'network.subnet',
          range.subnet.toString(),
          `its lower half ${range.ipRange} has no room for ${nodes.length} nodes: take a larger subnet`,
        );
    });

    this.clusterName = name;
    this.subnet = subnet;
    this.nodeLabels = nodeLabels;
    this.gateway = gateway.toString();
    this.nodeNetwork = ipRange.toString();
    this.poolNetwork = String(subnet.subnet(2, 2) ?? STAND_IN_NETWORK);
    this.gateway6 = range6?.gateway.toString();
    this.nodeNetwork6 = range6?.ipRange.toString();
    this.poolNetwork6 = ipv6 && poolNetwork6(ipv6.range.subnet);
    this._fact = {
      path: this.node.path,
      name,
      nodes,
      nodeNetworks: network.ranges.map((range) => range.ipRange),
      podCidrs: [readCidr4(values, 'podCidr', props.podCidr ?? '10.42.0.0/16'), ...(ipv6 ? [ipv6.podCidr] : [])],
      serviceCidrs: [
        readCidr4(values, 'serviceCidr', props.serviceCidr ?? '10.43.0.0/16'),
        ...(ipv6 ? [ipv6.serviceCidr] : []),
      ],
      // Every k3s node, server or agent, has the API server on this address of its own; it stays when nodes change
      // theirs.
      apiHost: '127.0.0.1',
      apiPort: 6444,
      kubeContext: `k3d-${name}`,
      k3d: {
        image,
        servers,
        agents,
        token: props.token,
        network,
        apiHostIp,
        apiPort: values.port('apiPort', props.apiPort ?? 6443),
        nodeLabels,
      },
    };
    values.goOn();
    Synthesis.of(this).companions.clusters.push(this._fact);
  }

  /**
   * Part `index` of the Docker network cut into 2^`newBits` equal parts, as Terraform's `cidrsubnet` counts:
   * `subnetOf(8, 201)` of "172.50.0.0/16" is "172.50.201.0/24".
   *
   * @param newBits by how many bits the prefix gets longer
   * @param index which part, from 0
   * @throws where the network has no such part
   */
  public subnetOf(newBits: number, index: number): string {
    checkCall('K3dCluster#subnetOf', [newBits, index], this);
    const part = this.subnet.subnet(newBits, index);
    if (part) return part.toString();
    const values = new Values(this);
    values.refuse(
      `subnetOf(${newBits}, ${index})`,
      undefined,
      `${this.subnet} cut into 2^${newBits} parts has no part ${index}. Count from 0, and stay within ${this.subnet.bits} bits`,
    );
    values.goOn();
    return STAND_IN_NETWORK.toString();
  }

  private readNetwork(
    values: Values,
    options: DockerNetworkOptions,
    clusterName: string,
    range6?: DockerRange,
  ): DockerNetworkFact {
    const subnet = readCidr4(values, 'network.subnet', options.subnet ?? '172.50.0.0/16');
    if (subnet.prefixLength > 24)
      values.refuse(
        'network.subnet',
        options.subnet,
        'must be /24 or larger: half of it is for nodes, half for address pools',
      );
    const ipRange = subnet.subnet(1, 0) ?? subnet;
    return {
      name: values.check('network.name', options.name ?? clusterName, dnsLabel),
      ranges: [{ subnet, ipRange, gateway: subnet.host(1) ?? new Ip(4, subnet.first) }, ...(range6 ? [range6] : [])],
    };
  }
}

/** As many as every release hands out, and no list of them gets long. */
function poolNetwork6(subnet: Cidr): string | undefined {
  const upper = subnet.subnet(2, 2);
  return upper?.subnet(Math.max(0, 112 - upper.prefixLength), 0)?.toString();
}

function readCidr4(values: Values, prop: string, value: string): Cidr {
  const cidr = values.cidr(prop, value);
  if (cidr.family === 6)
    values.refuse(prop, value, 'must be IPv4: what a dual-stack cluster has of IPv6 stands in `ipv6`');
  return cidr;
}
