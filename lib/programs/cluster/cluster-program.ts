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

/** The address at which programs on a node reach the API server. */
export interface ApiServer {
  readonly host: string;
  readonly port: number;
  /** A comment for the Helm values: why this address. */
  readonly reason: string;
}

/** A program that makes clusters whose nodes are containers in a Docker network of this host. */
export interface ClusterProgram {
  /** Its name for users. */
  readonly title: string;
  /** The construct that describes its clusters. */
  readonly construct: string;
  /** What `up.sh` needs beside Docker. */
  readonly needs: string;
  /** The Kubernetes minor of an image, such as "1.33"; undefined if its tag does not name it. */
  kubernetesOf(image: string): string | undefined;
  /** Names of the nodes, in the order in which they start. */
  nodeNames(cluster: string, count: NodeCount): string[];
  /** The address that Docker gives node `index`. Absent: unknown before the node runs. */
  readonly nodeAddress?: (range: Cidr, index: number) => Ip | undefined;
  apiServer(cluster: string, count: NodeCount): ApiServer;
  /** The context of the kubeconfig. */
  context(cluster: string): string;
  files(cluster: MadeCluster, header: string): ClusterFile[];
  /** The command that succeeds if the cluster exists. */
  isThere(cluster: MadeCluster): string[];
  /** The command that starts an existing cluster, stopped or not. */
  starts(cluster: MadeCluster): string[];
  /** The command that adds its context to the user's kubeconfig. */
  merges(cluster: MadeCluster): string[];
  /** Labels of the containers: the name of their cluster, and their role, with the roles of nodes. */
  readonly labels: { readonly cluster: string; readonly role: string; readonly nodes: readonly string[] };
  /** Arguments of the first node that cannot change while the cluster exists. */
  keeps(cluster: MadeCluster): string[];
  /** Whether kubeadm sets up the nodes: it makes the ConfigMap cluster-info and bounds the pod network. */
  readonly isKubeadm?: boolean;
  /** Limits that users of a cluster must know, as sentences of the README. */
  limits(cluster: MadeCluster): string[];
  /** The command that prints the version, and the oldest version that works. */
  readonly version: { readonly command: string; readonly least: string };
  /** The command that makes it. */
  creates(cluster: MadeCluster): string[];
  /** The command that removes it. */
  removes(cluster: MadeCluster): string[];
  /** The name of its configuration, below the folder of the scripts. */
  readonly config: string;
  /** Text in every configuration, and in hardly any other file. */
  readonly mention: RegExp;
  /** Whether YAML is a configuration of this program. */
  isConfig(json: Json): boolean;
  /** The nodes that a configuration makes. */
  nodesIn(config: Json, network: Network): NodeFact[];
  /** Reads addresses of nodes from configurations of any author. */
  readonly saidNodes: NodesReader;
  /** The components that the nodes of a configuration run, as far as it says. */
  componentsIn(config: Manifest): Components[];
}
