import type { ClusterFact, MachinesFact, NodeFact } from '../../model/companions';
import type { Manifest } from '../../tree/parse';
import type { Json } from '../../values/json';
import type { ApiServer, ClusterFile } from './cluster-program';
import type { Components } from './components';
import type { NodesReader } from './said-nodes';

/** A cluster of machines that are there. */
export type MachineCluster = ClusterFact & { readonly machines: MachinesFact };

/** A program that machines run, and that files tell how to be nodes: no script of this host makes such a cluster. */
export interface MachineProgram {
  /** Its name as people write it. */
  readonly title: string;
  /** The construct that describes its clusters. */
  readonly construct: string;
  /** What Kubernetes has of labels on a control plane that nobody gave it. */
  readonly controlPlaneLabels: Readonly<Record<string, string>>;
  readonly podCidr: string;
  readonly serviceCidr: string;
  readonly apiServer: ApiServer;
  /** What Cilium needs on its nodes, as Helm's values. */
  readonly helm?: ClusterFact['helm'];
  /** Its files, below the folder of its name. */
  files(cluster: MachineCluster, header: string): ClusterFile[];
  /** How the files get to the machines: commands, and sentences that are comments. */
  applies(cluster: MachineCluster): string[];
  /** The nodes that its files make. */
  nodesIn(configs: readonly Json[]): NodeFact[];
  /** Text that its configurations have, and hardly any other file. */
  readonly mention: RegExp;
  /** Whether YAML is a configuration of it. */
  isConfig(json: Json): boolean;
  /** What configurations say of the addresses of nodes, whoever wrote them. */
  readonly saidNodes: NodesReader;
  /** Which components the nodes of a configuration run, where it says so. */
  componentsIn(config: Manifest): Components[];
}
