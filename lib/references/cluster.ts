import { Construct, IConstruct } from 'constructs';
import type { ClusterFact } from '../model/companions';
import { Synthesis } from '../synth/synthesis';
import { checkCall } from '../api/call';
import { type Cidr, covers, Ip, isEnd } from '../values/cidr';
import { unfitServiceNetwork } from '../values/network-sizes';
import { dnsLabel, domainName, objectName, plainText } from '../values/rules';
import { Values } from '../api/values';

/**
 * A Kubernetes cluster with its addresses and nodes, as far as they are known before it runs: a cluster of this
 * program, or `Cluster.fromAttributes`. Constructs refuse your own implementation of this interface.
 */
export interface ICluster extends IConstruct {
  /** Name of the cluster. */
  readonly clusterName: string;

  /**
   * What the model reads.
   * @internal
   */
  readonly _fact: ClusterFact;
}

/**
 * Reads the cluster that the user passed to a construct. Refuses the user's own implementation of the interface: it
 * states no facts, and so would change nothing.
 */
export function factOf(owner: Construct, cluster: ICluster | undefined): ClusterFact | undefined {
  if (!cluster || cluster._fact) return cluster?._fact;
  const values = new Values(owner);
  values.refuse(
    'cluster',
    cluster.clusterName,
    'is of a class of your own, of which nothing but the name is known. Say what is known of the cluster by ' +
      'Cluster.fromAttributes()',
  );
  values.goOn();
  return undefined;
}

/** A node of a cluster that this program does not create. */
export interface ClusterNode {
  /** Name of the node: a Kubernetes object name. */
  readonly name: string;

  /**
   * Addresses of the node, one of each family: IPv4, IPv6 or both.
   * @default - not known; routers then accept neighbors by network
   */
  readonly addresses?: string[];

  /**
   * Labels of the node, by which BGP policies select it.
   * @default - none
   */
  readonly labels?: Record<string, string>;
}

/** The known properties of a cluster that this program does not create. */
export interface ClusterAttributes {
  /** Name of the cluster, for messages: a DNS label. */
  readonly name: string;

  /**
   * The nodes.
   * @default - not known
   */
  readonly nodes?: ClusterNode[];

  /**
   * Networks of the nodes' addresses, as CIDRs such as "192.0.2.0/24" or "2001:db8:1::/64": one of each family that the
   * cluster has. For nodes in several networks of one family, such as racks, leave it out.
   * @default - not known
   */
  readonly nodeNetworks?: string[];

  /**
   * Networks of the pods, as CIDRs: one of each family that the cluster has.
   * @default - not known
   */
  readonly podCidrs?: string[];

  /**
   * Networks of the Services' cluster addresses, as CIDRs: one of each family that the cluster has.
   * @default - not known
   */
  readonly serviceCidrs?: string[];

  /**
   * Address at which programs on a node reach the API server without kube-proxy, as "host:port": "192.0.2.10:6443",
   * "[2001:db8::10]:6443" or "api.example.com:6443". `CiliumInstall` tells it to Cilium, which replaces kube-proxy.
   * @default - not known: Cilium asks the Service `kubernetes`, which needs kube-proxy
   */
  readonly apiServer?: string;

  /**
   * Context of the kubeconfig through which the host's scripts reach the cluster.
   * @default - the current context
   */
  readonly kubeContext?: string;
}

/**
 * Clusters that exist outside the program.
 *
 * @example
 * const cluster = Cluster.fromAttributes(app, 'rack', {
 *   name: 'rack',
 *   nodes: [{ name: 'node-0', addresses: ['192.0.2.11'] }],
 *   nodeNetworks: ['192.0.2.0/24'],
 *   apiServer: '192.0.2.11:6443',
 * });
 * new CiliumInstall(app, 'cilium', { cluster });
 */
export class Cluster {
  /**
   * Refers to a cluster that was made elsewhere: IPv4, IPv6 or both, as its lists of networks and addresses say.
   *
   * @param scope where the reference hangs in the tree
   * @param id its id there
   * @param attributes its name, and what else the program knows of it
   * @returns the cluster
   * @throws where a name, label, address or CIDR cannot be right
   */
  public static fromAttributes(scope: Construct, id: string, attributes: ClusterAttributes): ICluster {
    checkCall('Cluster.fromAttributes', [scope, id, attributes]);
    return new ExistingCluster(scope, id, attributes);
  }

  private constructor() {}
}

class ExistingCluster extends Construct implements ICluster {
  readonly clusterName: string;
  readonly _fact: ClusterFact;

  constructor(scope: Construct, id: string, attributes: ClusterAttributes) {
    super(scope, id);
    const values = new Values(this);
    if (attributes.kubeContext !== undefined) values.check('kubeContext', attributes.kubeContext, plainText);
    this.clusterName = values.check('name', attributes.name, dnsLabel);
    this._fact = {
      path: this.node.path,
      name: attributes.name,
      nodes: (attributes.nodes ?? []).map((node, i) => ({
        name: values.check(`nodes[${i}].name`, node.name, objectName),
        addresses: values.ips(`nodes[${i}].addresses`, node.addresses ?? [], 'node'),
        labels: values.labels(`nodes[${i}].labels`, node.labels ?? {}),
      })),
      nodeNetworks: readNodeNetworks(values, attributes.nodeNetworks ?? []),
      podCidrs: values.cidrs('podCidrs', attributes.podCidrs ?? [], 'podCidr'),
      serviceCidrs: values.cidrs('serviceCidrs', attributes.serviceCidrs ?? [], 'serviceCidr'),
      ...readApiServer(values, attributes.apiServer),
      kubeContext: attributes.kubeContext,
    };
    this.checkNetworks(values);
    const owners = new Map<string, string>();
    this._fact.nodes.forEach((node, i) =>
      node.addresses.forEach((address, j) => {
        const twin = owners.get(address.toString());
        owners.set(address.toString(), twin ?? node.name);
        if (twin)
          values.refuse(
            `nodes[${i}].addresses[${j}]`,
            address.toString(),
            `is that of node ${twin}: give each node its own`,
          );
      }),
    );
    values.goOn();
    Synthesis.of(this).companions.clusters.push(this._fact);
  }

  /** Checks that each node's address is a host address of the node network, and the Service network's size. */
  private checkNetworks(values: Values): void {
    const { nodes, nodeNetworks, serviceCidrs } = this._fact;
    serviceCidrs.forEach((network, i) => {
      const complaint = unfitServiceNetwork(network, false);
      if (complaint) values.refuse(`serviceCidrs[${i}]`, network.toString(), complaint);
    });
    nodes.forEach((node, i) =>
      node.addresses.forEach((address, j) => {
        const network = nodeNetworks.find(({ family }) => family === address.family);
        if (!network) return;
        const prop = `nodes[${i}].addresses[${j}]`;
        if (!covers(network, address.toCidr()))
          values.refuse(
            prop,
            address.toString(),
            `is not in the network of the nodes, ${network}: mend one of the two`,
          );
        else if (isEnd(address, network))
          values.refuse(prop, address.toString(), `is an end of ${network}, which no machine can have: take another`);
      }),
    );
  }
}

/** Networks of the nodes. With several of one family it is not known which node is in which: none is returned. */
function readNodeNetworks(values: Values, given: readonly string[]): Cidr[] {
  const networks = given.map((text, i) => values.cidr(`nodeNetworks[${i}]`, text, 'nodeNetwork'));
  const isOneOfEach = new Set(networks.map(({ family }) => family)).size === networks.length;
  if (isOneOfEach) return networks;
  values.refuse(
    'nodeNetworks',
    given,
    'has several networks of one family: give one of each, or, for nodes in several networks such as racks, leave ' +
      'it out',
  );
  return [];
}

function readApiServer(values: Values, text: string | undefined): Pick<ClusterFact, 'apiHost' | 'apiPort'> {
  if (text === undefined) return {};
  const [, address6, other, port] = /^(?:\[([^\]]*)\]|([^:]*)):(\d+)$/.exec(text) ?? [];
  const host = address6 ?? other;
  if (!host) {
    values.refuse('apiServer', text, 'must be "host:port", such as "192.0.2.10:6443" or "[2001:db8::10]:6443"');
    return {};
  }
  if (Ip.parse(host)) values.ip('apiServer', host, 'apiServer');
  else values.check('apiServer', host, domainName);
  return { apiHost: host, apiPort: values.port('apiServer', Number(port)) };
}
