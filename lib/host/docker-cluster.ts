import { Construct } from 'constructs';
import { checkCall } from '../api/call';
import { Values } from '../api/values';
import type { ClusterFact, DockerNetworkFact, DockerRange, NodeFact } from '../model/companions';
import type { ClusterProgram, NodeCount } from '../programs/cluster/cluster-program';
import type { ICluster } from '../references/cluster';
import { Synthesis } from '../synth/synthesis';
import { Cidr, Ip } from '../values/cidr';
import { ownDockerNetwork } from '../values/image';
import { unfitPodNetwork, unfitServiceNetwork } from '../values/network-sizes';
import { dnsLabel } from '../values/rules';
import { STAND_IN_NETWORK } from '../values/stand-in';
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
   * @default "172.28.0.0/16"
   */
  readonly subnet?: string;
}

/** Properties of every cluster in Docker. */
export interface DockerClusterProps {
  /**
   * The Docker network.
   * @default - "172.28.0.0/16" under the cluster's name
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
   * Makes the cluster dual-stack: nodes, pods and Services have IPv6 addresses beside IPv4 ones. `{}` takes the default
   * of every network.
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

/** A cluster whose nodes are containers on this host, with the facts of their Docker network. */
export abstract class DockerCluster extends Construct implements ICluster {
  /**
   * The facts that the constructor of the cluster recorded.
   * @internal
   */
  protected abstract readonly _stated: Stated;

  public get clusterName(): string {
    return this._stated.fact.name;
  }

  /** Addresses of the host on the Docker network, the first of each subnet: IPv4, then IPv6 of a dual-stack cluster. */
  public get hostAddresses(): string[] {
    return this._stated.ranges.map(({ gateway }) => gateway.toString());
  }

  /** The addresses that Docker hands out to nodes: the lower half of each subnet. IPv4, then IPv6 if dual-stack. */
  public get nodeNetworks(): string[] {
    return this._stated.ranges.map(({ ipRange }) => ipRange.toString());
  }

  /**
   * The networks for address pools. IPv4: the third quarter of the subnet; the fourth, which ends in the broadcast
   * address, stays free. IPv6, if dual-stack: the first 65,536 addresses of the subnet's upper half, or fewer if it is
   * smaller.
   */
  public get poolNetworks(): string[] {
    return this._stated.ranges.map((range) => String(poolNetwork(range) ?? STAND_IN_NETWORK));
  }

  /** Labels of every node. */
  public get nodeLabels(): Record<string, string> {
    return this._stated.fact.made!.nodeLabels;
  }

  /** @internal */
  public get _fact(): ClusterFact {
    return this._stated?.fact;
  }

  /**
   * Part `index` of the Docker network cut into 2^`newBits` equal parts, as Terraform's `cidrsubnet` counts:
   * `subnetOf(8, 201)` of "172.28.0.0/16" is "172.28.201.0/24".
   *
   * @param newBits by how many bits the prefix gets longer
   * @param index which part, from 0
   * @returns the part, as a CIDR
   * @throws where the network has no such part
   */
  public subnetOf(newBits: number, index: number): string {
    checkCall('DockerCluster#subnetOf', [newBits, index], this);
    const [{ subnet }] = this._stated.ranges;
    const part = subnet.subnet(newBits, index);
    if (part) return part.toString();
    const values = new Values(this);
    values.refuse(
      `subnetOf(${newBits}, ${index})`,
      undefined,
      `${subnet} cut into 2^${newBits} parts has no part ${index}. Count from 0, and stay within ${subnet.bits} bits`,
    );
    values.goOn();
    return values.standInNetwork().toString();
  }
}

/** The facts of a cluster in Docker. */
export interface Stated {
  readonly fact: ClusterFact;
  readonly ranges: readonly DockerRange[];
}

function poolNetwork({ subnet }: DockerRange): Cidr | undefined {
  const upper = subnet.subnet(2, 2);
  // 65,536 IPv6 addresses: every release can hand out as many.
  return subnet.family === 4 ? upper : upper?.subnet(Math.max(0, 112 - upper.prefixLength), 0);
}

/** The parts that depend on the program that makes the cluster. */
export interface Maker extends NodeCount {
  /** The name of the program in the registry, and the program. */
  readonly name: string;
  readonly program: ClusterProgram;
  readonly image: string;
  readonly token?: string;
}

/** Complains about the name of a cluster. */
export function clusterName(values: Values, name: string, longest: number, program: string): string {
  return values.check(
    'name',
    name,
    (value) =>
      dnsLabel(value) ??
      (value.length > longest ? `must be at most ${longest} characters, the limit of ${program}` : undefined),
  );
}

/** Reads the properties of a cluster in Docker and records its facts. Only the program differs between clusters. */
export function stateCluster(
  cluster: Construct,
  clusterName: string,
  props: DockerClusterProps,
  maker: Maker,
  values: Values,
): Stated {
  const { name, program, image, controlPlanes, workers, token } = maker;
  const nodeLabels = values.labels('nodeLabels', props.nodeLabels ?? {});
  const names = program.nodeNames(clusterName, maker);
  const ipv6 = props.ipv6 && readIpv6(values, props.ipv6, clusterName, names.length);
  const network = readNetwork(values, props.network ?? {}, clusterName, ipv6?.range);
  const apiHostIp = values.ip('apiHostIp', props.apiHostIp ?? '127.0.0.1', 'bind');
  if (apiHostIp.family === 6)
    values.refuse('apiHostIp', props.apiHostIp, `must be IPv4: the config of ${program.title} takes no other`);
  const nodes = names.map(
    (node, i): NodeFact => ({
      name: node,
      addresses: network.ranges.flatMap(({ ipRange }) => program.nodeAddress?.(ipRange, i) ?? []),
      labels: nodeLabels,
    }),
  );
  network.ranges.forEach((one) => {
    // The last address of Docker's range may be the subnet's broadcast address: not counted.
    const room = one.ipRange.last - one.ipRange.first - 2n;
    if (room < BigInt(nodes.length))
      values.refuse(
        one.subnet.family === 6 ? 'ipv6.subnet' : 'network.subnet',
        one.subnet.toString(),
        `its lower half ${one.ipRange} has no room for ${nodes.length} nodes: take a larger subnet`,
      );
  });
  const api = program.apiServer(clusterName, maker);
  const fact: ClusterFact = {
    path: cluster.node.path,
    name: clusterName,
    nodes,
    nodeNetworks: network.ranges.map(({ ipRange }) => ipRange),
    podCidrs: [
      readCidr4(values, 'podCidr', props.podCidr ?? '10.42.0.0/16', (cidr) =>
        unfitPodNetwork(cidr, nodes.length, program.isKubeadm),
      ),
      ...(ipv6 ? [ipv6.podCidr] : []),
    ],
    serviceCidrs: [
      readCidr4(values, 'serviceCidr', props.serviceCidr ?? '10.43.0.0/16', (cidr) => unfitServiceNetwork(cidr, true)),
      ...(ipv6 ? [ipv6.serviceCidr] : []),
    ],
    apiHost: api.host,
    apiPort: api.port,
    apiReason: api.reason,
    kubeContext: program.context(clusterName),
    made: {
      program: name,
      image,
      kubernetes: program.kubernetesOf(image),
      controlPlanes,
      workers,
      token,
      network,
      apiHostIp,
      apiPort: values.port('apiPort', props.apiPort ?? 6443),
      nodeLabels,
    },
  };
  values.goOn();
  Synthesis.of(cluster).companions.clusters.push(fact);
  return { fact, ranges: network.ranges };
}

function readNetwork(
  values: Values,
  options: DockerNetworkOptions,
  clusterName: string,
  range6?: DockerRange,
): DockerNetworkFact {
  const subnet = readCidr4(values, 'dockerSubnet', options.subnet ?? '172.28.0.0/16', () => undefined);
  if (subnet.prefixLength > 24)
    values.refuse(
      'network.subnet',
      options.subnet,
      'must be /24 or larger: half of it is for nodes, half for address pools',
    );
  const ipRange = subnet.subnet(1, 0) ?? subnet;
  return {
    name:
      options.name === undefined
        ? values.check('name', clusterName, ownDockerNetwork)
        : values.check('network.name', options.name, (value) => dnsLabel(value) ?? ownDockerNetwork(value)),
    ranges: [{ subnet, ipRange, gateway: subnet.host(1) ?? new Ip(4, subnet.first) }, ...(range6 ? [range6] : [])],
  };
}

function readCidr4(
  values: Values,
  role: 'dockerSubnet' | 'podCidr' | 'serviceCidr',
  value: string,
  unfit: (network: Cidr) => string | undefined,
): Cidr {
  const prop = role === 'dockerSubnet' ? 'network.subnet' : role;
  const cidr = values.cidr(prop, value, role);
  const complaint =
    cidr.family === 6 ? 'must be IPv4: what a dual-stack cluster has of IPv6 stands in `ipv6`' : unfit(cidr);
  if (complaint) values.refuse(prop, value, complaint);
  return cidr;
}
