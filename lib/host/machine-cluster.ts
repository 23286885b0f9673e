import { Construct } from 'constructs';
import { Values } from '../api/values';
import type { ClusterFact, LinkFact, MachineFact } from '../model/companions';
import type { MachineProgram } from '../programs/cluster/machine-program';
import type { ICluster } from '../references/cluster';
import { Synthesis } from '../synth/synthesis';
import { Cidr, covers, Ip, isEnd } from '../values/cidr';
import { unfitPodNetwork, unfitServiceNetwork } from '../values/network-sizes';
import { restrictedLabel } from '../values/node-labels';
import { dnsLabel, domainName, plainText } from '../values/rules';

/** A machine that becomes a node. */
export interface MachineNode {
  /** Its host name, and the name of the node: a DNS label. */
  readonly name: string;

  /**
   * Its addresses: IPv4, IPv6, or one of each; that of the cluster's first family comes first. Each is in one of the
   * cluster's `nodeNetworks`.
   */
  readonly addresses: string[];

  /**
   * Whether it runs the API server and etcd.
   * @default false
   */
  readonly controlPlane?: boolean;

  /**
   * Labels of the node, by which BGP policies select it. A kubelet may set few labels under kubernetes.io and k8s.io
   * for itself: see the admission plugin NodeRestriction.
   * @default - none
   */
  readonly labels?: Record<string, string>;
}

/** Properties of every cluster of existing machines. */
export interface MachineClusterProps {
  /**
   * Name of the cluster: a DNS label.
   * @default - the construct's id
   */
  readonly name?: string;

  /** The networks that the addresses of the machines are in, one of each family, as CIDRs such as "192.0.2.0/24". */
  readonly nodeNetworks: string[];

  /**
   * The networks of the pods, one of each family, as CIDRs. Each node gets a /24 of the IPv4 network, and a /64 of the
   * IPv6 network.
   * @default - the default of the distribution: ["10.244.0.0/16"] for Talos, ["10.42.0.0/16"] for RKE2 and k3s
   */
  readonly podCidrs?: string[];

  /**
   * The networks of the Services' cluster addresses, one of each family, as CIDRs.
   * @default - the default of the distribution: ["10.96.0.0/12"] for Talos, ["10.43.0.0/16"] for RKE2 and k3s
   */
  readonly serviceCidrs?: string[];

  /**
   * The address or DNS name at which clients reach the API server, on port 6443.
   * @default - the address of the first control plane
   */
  readonly endpoint?: string;

  /**
   * Whether control planes run ordinary pods too.
   * @default - true if there is no worker
   */
  readonly workloadsOnControlPlanes?: boolean;

  /**
   * Context of the kubeconfig through which the host's scripts reach the cluster.
   * @default - the current context
   */
  readonly kubeContext?: string;
}

/**
 * A cluster of existing machines, with generated files that make them nodes. No script makes the cluster: the README of
 * the host says how each machine gets its file.
 *
 * @example
 * const cluster: MachineCluster = new TalosCluster(app, 'home', {
 *   nodeNetworks: ['192.0.2.0/24'],
 *   nodes: [{ name: 'cp-1', controlPlane: true, addresses: ['192.0.2.11'] }],
 * });
 * new CiliumInstall(app, 'cilium', { cluster });
 */
export abstract class MachineCluster extends Construct implements ICluster {
  /** @internal */
  public abstract readonly _fact: ClusterFact;

  public get clusterName(): string {
    return this._fact.name;
  }

  /** The address or DNS name at which clients reach the API server. */
  public get endpoint(): string {
    return this._fact.machines!.endpoint;
  }
}

/** A machine, with the fields of its program. */
export interface StatedMachine extends MachineNode {
  readonly link?: LinkFact;
}

/** The parts that depend on the program of the machines. */
export interface MachineMaker {
  /** The name of the program in the registry, and the program. */
  readonly name: string;
  readonly program: MachineProgram;
  readonly gateways?: string[];
  readonly vip?: string;
  readonly dnsAsksHost?: boolean;
}

/** Reads the properties of a cluster of machines and records its facts. */
export function stateMachines(
  cluster: Construct,
  props: MachineClusterProps,
  nodes: readonly StatedMachine[],
  { name: registered, program, gateways = [], vip, dnsAsksHost = true }: MachineMaker,
  values: Values,
): ClusterFact {
  const name = values.check('name', props.name ?? cluster.node.id, dnsLabel);
  const nodeNetworks = values.ofEachFamily('nodeNetworks', props.nodeNetworks, (prop, value) =>
    values.cidr(prop, value, 'nodeNetwork'),
  );
  if (nodeNetworks.length === 0)
    values.refuse('nodeNetworks', undefined, 'is empty: give the network that the machines are in');
  const machines = nodes.map((node, i) => readMachine(values, `nodes[${i}]`, node, nodeNetworks));
  refuseTwins(values, machines);
  const podCidrs = values.ofEachFamily('podCidrs', props.podCidrs ?? [program.podCidr], (prop, value) =>
    fitting(values, prop, value, values.cidr(prop, value, 'podCidr'), (cidr) => unfitPodNetwork(cidr, nodes.length)),
  );
  const serviceCidrs = values.ofEachFamily('serviceCidrs', props.serviceCidrs ?? [program.serviceCidr], (prop, value) =>
    fitting(values, prop, value, values.cidr(prop, value, 'serviceCidr'), (cidr) => unfitServiceNetwork(cidr, true)),
  );
  if (program.wantsOneSetOfFamilies) refuseOddFamilies(values, program.title, podCidrs, serviceCidrs, machines);
  const first = machines.find(({ isControlPlane }) => isControlPlane);
  if (!first) values.refuse('nodes', undefined, 'has no control plane: say controlPlane: true of one');
  if (props.kubeContext !== undefined) values.check('kubeContext', props.kubeContext, plainText);
  const endpoint = props.endpoint ?? vip ?? String(first?.addresses[0] ?? '192.0.2.1');
  if (Ip.parse(endpoint)) values.ip('endpoint', endpoint, 'apiServer');
  else values.check('endpoint', endpoint, domainName);
  const routes = values.ofEachFamily('gateways', gateways, (prop, value) =>
    inNetwork(values, prop, value, nodeNetworks),
  );
  const shared = vip === undefined ? undefined : inNetwork(values, 'vip', vip, nodeNetworks);
  [...routes, ...(shared ? [shared] : [])].forEach((address) => {
    const owner = machines.find((machine) => machine.addresses.some((one) => one.equals(address)));
    if (owner)
      values.refuse(
        address === shared ? 'vip' : 'gateways',
        `${address}`,
        `is the address of node ${owner.name}: take one that no machine has`,
      );
  });
  const api = program.apiServer(serviceCidrs[0]?.family ?? 4);
  const fact: ClusterFact = {
    path: cluster.node.path,
    name,
    nodes: machines.map((machine) => ({
      name: machine.name,
      addresses: machine.addresses,
      labels: { ...(machine.isControlPlane && program.controlPlaneLabels), ...machine.labels },
    })),
    nodeNetworks,
    podCidrs,
    serviceCidrs,
    apiHost: api.host,
    apiPort: api.port,
    apiReason: api.reason,
    kubeContext: props.kubeContext,
    helm: program.helm,
    machines: {
      program: registered,
      machines,
      gateways: routes,
      vip: shared,
      endpoint,
      controlPlanesWork: props.workloadsOnControlPlanes ?? machines.every(({ isControlPlane }) => isControlPlane),
      dnsAsksHost,
    },
  };
  values.goOn();
  Synthesis.of(cluster).companions.clusters.push(fact);
  return fact;
}

/** "cluster-cidr and service-cidr, must share the same IP version (IPv4, IPv6 or dual-stack)", and so with node-ip. */
function refuseOddFamilies(
  values: Values,
  title: string,
  podCidrs: readonly Cidr[],
  serviceCidrs: readonly Cidr[],
  machines: readonly MachineFact[],
): void {
  const named = (all: readonly { readonly family: number }[]) => all.map(({ family }) => `IPv${family}`);
  const [pods, services] = [podCidrs, serviceCidrs].map(named);
  // Two networks of one family have been refused already.
  if (
    pods.join() !== services.join() &&
    new Set(services).size === services.length &&
    new Set(pods).size === pods.length
  )
    values.refuse(
      'serviceCidrs',
      serviceCidrs.join(', '),
      `is ${services.join(' and ')}, and podCidrs ${pods.join(' and ')}: ${title} starts only if both have the same ` +
        'families, in one order',
    );
  machines.forEach(({ addresses }, i) => {
    const lacking = pods.filter((family) => !named(addresses).includes(family));
    if (addresses.length > 0 && lacking.length > 0)
      values.refuse(
        `nodes[${i}].addresses`,
        addresses.join(', '),
        `has no ${lacking.join(' or ')}, and podCidrs is ${pods.join(' and ')}: ${title} does not start there. Give ` +
          'the machine an address of each family, or leave the network of pods out',
      );
  });
}

function readMachine(values: Values, prop: string, node: StatedMachine, networks: readonly Cidr[]): MachineFact {
  const addresses = values.ofEachFamily(`${prop}.addresses`, node.addresses, (name, value) =>
    inNetwork(values, name, value, networks),
  );
  if (addresses.length === 0)
    values.refuse(`${prop}.addresses`, undefined, 'is empty: give the address of the machine');
  const labels = values.labels(`${prop}.labels`, node.labels ?? {});
  Object.keys(labels).forEach((key) => {
    const complaint = restrictedLabel(key);
    if (complaint) values.refuse(`${prop}.labels key`, key, complaint);
  });
  return {
    name: values.check(`${prop}.name`, node.name, dnsLabel),
    isControlPlane: node.controlPlane ?? false,
    addresses,
    labels,
    link: node.link,
  };
}

/** Reads an address of a machine or a gateway: a host address in the node network of its family. */
function inNetwork(values: Values, prop: string, value: string, networks: readonly Cidr[]): Ip {
  const address = values.ip(prop, value, 'node');
  const network = networks.find(({ family }) => family === address.family);
  if (!network) values.refuse(prop, value, `is IPv${address.family}, and nodeNetworks has no network of that: give it`);
  else if (!covers(network, address.toCidr()))
    values.refuse(prop, value, `is not in the network of the machines, ${network}: mend one of the two`);
  else if (isEnd(address, network))
    values.refuse(prop, value, `is an end of ${network}, which no machine can have: take another`);
  return address;
}

function refuseTwins(values: Values, machines: readonly MachineFact[]): void {
  const owners = new Map<string, string>();
  machines.forEach((machine, i) =>
    [machine.name, ...machine.addresses.map(String)].forEach((one, j) => {
      const twin = owners.get(one);
      if (twin !== undefined)
        values.refuse(
          j === 0 ? `nodes[${i}].name` : `nodes[${i}].addresses[${j - 1}]`,
          one,
          `is that of ${j === 0 ? 'another node' : `node ${twin}`}: give each node its own`,
        );
      owners.set(one, twin ?? machine.name);
    }),
  );
}

function fitting(
  values: Values,
  prop: string,
  value: string,
  cidr: Cidr,
  unfit: (cidr: Cidr) => string | undefined,
): Cidr {
  const complaint = unfit(cidr);
  if (complaint) values.refuse(prop, value, complaint);
  return cidr;
}
