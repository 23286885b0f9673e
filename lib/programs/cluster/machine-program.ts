import type { ClusterFact, MachinesFact, NodeFact } from '../../model/companions';
import type { Manifest } from '../../tree/parse';
import type { Family } from '../../values/cidr';
import type { Json } from '../../values/json';
import type { ApiServer, ClusterFile } from './cluster-program';
import type { Components } from './components';
import type { NodesReader } from './said-nodes';

/** A cluster of existing machines. */
export type MachineCluster = ClusterFact & { readonly machines: MachinesFact };

/** A program on existing machines, which generated files make nodes. No script of this host makes the cluster. */
export interface MachineProgram {
  /** Its name for users. */
  readonly title: string;
  /** The construct that describes its clusters. */
  readonly construct: string;
  /** The labels that a control plane has by default. */
  readonly controlPlaneLabels: Readonly<Record<string, string>>;
  readonly podCidr: string;
  readonly serviceCidr: string;
  /** Whether it starts only if pods, Services and each machine have the same families. */
  readonly wantsOneSetOfFamilies: boolean;
  /** Where nodes reach it. `family`: the first of the Services. */
  apiServer(family: Family): ApiServer;
  /** The Helm values that Cilium needs on its nodes. */
  readonly helm?: ClusterFact['helm'];
  /** Its files, below the folder of its name. */
  files(cluster: MachineCluster, header: string): ClusterFile[];
  /** How the files get to the machines: commands, and sentences that are comments. */
  applies(cluster: MachineCluster): string[];
  /** The nodes that its files make. */
  nodesIn(configs: readonly Json[]): NodeFact[];
  /** Text in its configurations, and in hardly any other file. */
  readonly mention: RegExp;
  /** Whether YAML is a configuration of it. */
  isConfig(json: Json): boolean;
  /** Reads addresses of nodes from configurations of any author. */
  readonly saidNodes: NodesReader;
  /** The components that the nodes of a configuration run, as far as it says. */
  componentsIn(config: Manifest): Components[];
}
