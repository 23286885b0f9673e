import type { Json } from '../../values/json';
import type { ClusterFact, MadeFact, NodeFact } from '../../model/companions';
import type { Cidr, Ip } from '../../values/cidr';
import type { Manifest } from '../../tree/parse';
import type { HostFile } from '../file';
import type { Components } from './components';
import type { Network } from './network';
import type { NodesReader } from './said-nodes';

/** A cluster that the scripts of the host make. */
export type MadeCluster = ClusterFact & { readonly made: MadeFact };

/** A file of a cluster, in the folder of the scripts. */
export interface ClusterFile extends HostFile {
  readonly reader: string;
}

/** How many nodes of each role a cluster has. */
export interface NodeCount {
  readonly controlPlanes: number;
  readonly workers: number;
}

/** Where programs on a node reach the API server. */
export interface ApiServer {
  readonly host: string;
  readonly port: number;
  /** Why there, as a comment of Helm's values. */
  readonly reason: string;
}

/** A program that makes clusters whose nodes are containers in a Docker network of this host. */
export interface ClusterProgram {
  /** Its name as people write it. */
  readonly title: string;
  /** The construct that describes its clusters. */
  readonly construct: string;
  /** What `up.sh` needs beside Docker. */
  readonly needs: string;
  /** The minor of Kubernetes that an image runs, such as "1.33". Undefined where its tag does not say. */
  kubernetesOf(image: string): string | undefined;
  /** Names of the nodes, in the order in which they start. */
  nodeNames(cluster: string, count: NodeCount): string[];
  /** The address that node `index` gets of what Docker hands out. Absent: nobody knows before the node runs. */
  readonly nodeAddress?: (range: Cidr, index: number) => Ip | undefined;
  apiServer(cluster: string, count: NodeCount): ApiServer;
  /** The context of the kubeconfig. */
  context(cluster: string): string;
  files(cluster: MadeCluster, header: string): ClusterFile[];
  /** The command that succeeds where the cluster is there. */
  isThere(cluster: MadeCluster): string[];
  /** The command that starts a cluster that is there, whether it was stopped or not. */
  starts(cluster: MadeCluster): string[];
  /** The command that puts a context for it into the user's kubeconfig. */
  merges(cluster: MadeCluster): string[];
  /** Labels of the containers: the name of their cluster, and their role, with the roles of nodes. */
  readonly labels: { readonly cluster: string; readonly role: string; readonly nodes: readonly string[] };
  /** Words of the first node's command line that stay what they are as long as it is there. */
  keeps(cluster: MadeCluster): string[];
  /** The ConfigMap cluster-info of kubeadm is there, in which charts look the API server up. */
  readonly hasClusterInfo?: boolean;
  /** What people have to know of a cluster before they rely on it, as sentences of the README. */
  limits(cluster: MadeCluster): string[];
  /** The command whose output has the version, and the least that will do. */
  readonly version: { readonly command: string; readonly least: string };
  /** The command that makes it. */
  creates(cluster: MadeCluster): string[];
  /** The command that removes it. */
  removes(cluster: MadeCluster): string[];
  /** The name of its configuration, below the folder of the scripts. */
  readonly config: string;
  /** Text that every configuration has, and hardly any other file. */
  readonly mention: RegExp;
  /** Whether YAML is a configuration of this program. */
  isConfig(json: Json): boolean;
  /** The nodes that a configuration makes. */
  nodesIn(config: Json, network: Network): NodeFact[];
  /** What configurations say of the addresses of nodes, whoever wrote them. */
  readonly saidNodes: NodesReader;
  /** Which components the nodes of a configuration run, where it says so. */
  componentsIn(config: Manifest): Components[];
}
