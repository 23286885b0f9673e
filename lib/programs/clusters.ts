import type { ClusterFact, NodeFact } from '../model/companions';
import type { Json } from '../values/json';
import type { Model } from '../model/model';
import type { Manifest } from '../tree/parse';
import type { ClusterFile, ClusterProgram, MadeCluster } from './cluster/cluster-program';
import type { Components } from './cluster/components';
import type { Network } from './cluster/network';
import type { NodesReader } from './cluster/said-nodes';
import type { HostFile } from './file';
import { madeFrom } from './header';
import { K3D } from './k3d/program';
import { KIND } from './kind/program';
import type { MachineCluster, MachineProgram } from './cluster/machine-program';
import type { Files } from './edge/files';
import { K3S, RKE2 } from './rke2/program';
import { TALOS } from './talos/program';

/**
 * The program that makes each kind of cluster, by the name that its construct states. A new one is a folder beside
 * these, and a line here.
 */
const PROGRAMS: Record<string, ClusterProgram> = {
  k3d: K3D,
  kind: KIND,
};

/** The program of each kind of machines that are there. A new one is a folder beside these, and a line here. */
const MACHINES: Record<string, MachineProgram> = {
  k3s: K3S,
  rke2: RKE2,
  talos: TALOS,
};

/** Every program of machines by its name. */
export function machinePrograms(): readonly (readonly [string, MachineProgram])[] {
  return Object.entries(MACHINES);
}

/** A cluster of machines that are there, and their program. */
export function machinesOf(
  cluster: ClusterFact | undefined,
): { readonly cluster: MachineCluster; readonly program: MachineProgram } | undefined {
  const { machines } = cluster ?? {};
  return machines && { cluster: { ...cluster!, machines }, program: MACHINES[machines.program] };
}

/** Every program by its name. */
export function clusterPrograms(): readonly (readonly [string, ClusterProgram])[] {
  return Object.entries(PROGRAMS);
}

/** The constructs of clusters that the scripts of a host make. */
export function clusterConstructs(): string[] {
  return Object.values(PROGRAMS).map(({ construct }) => construct);
}

export function clusterProgram({ made }: MadeCluster): ClusterProgram {
  return PROGRAMS[made.program];
}

/** The cluster, if the host's scripts make it. */
export function madeCluster(cluster: ClusterFact | undefined): MadeCluster | undefined {
  return cluster?.made && { ...cluster, made: cluster.made };
}

/**
 * Why the addresses of its nodes are unknown before they run, and which constructs have known ones. Undefined: they are
 * known.
 */
export function noAddressesOf(cluster: ClusterFact | undefined): string | undefined {
  const made = madeCluster(cluster);
  if (!made || clusterProgram(made).nodeAddress) return undefined;
  const others = Object.values(PROGRAMS).filter(({ nodeAddress }) => nodeAddress);
  return (
    `${clusterProgram(made).title} has no addresses of nodes that are known before they run: ` +
    `${others.map(({ title }) => title).join(' and ')} has. Take NeighborDiscovery.LISTEN_RANGE, or a ` +
    others.map(({ construct }) => construct).join(' or ')
  );
}

/** The files of the cluster: of one that the scripts make, or of machines that are there. */
export function clusterFiles(cluster: ClusterFact | undefined): ClusterFile[] {
  const machines = machinesOf(cluster);
  if (machines) return machines.program.files(machines.cluster, madeFrom(cluster!.path, machines.program.construct));
  const made = madeCluster(cluster);
  if (!made) return [];
  const program = clusterProgram(made);
  return program.files(made, madeFrom(made.path, program.construct));
}

export function renderCluster({ cluster }: Model): HostFile[] {
  return clusterFiles(cluster).map(({ path, mode, text }) => ({ path, mode, text }));
}

/** The paths of configurations of clusters, among the files that synth wrote. */
const CLUSTER_CONFIGS: readonly string[] = Object.values(PROGRAMS).map(({ config }) => `host/${config}`);
const FOLDERS = Object.keys(MACHINES).map((name) => `host/${name}/`);

/** Whether a file that synth wrote configures a cluster or its machines. */
export function isClusterFile(path: string): boolean {
  return CLUSTER_CONFIGS.includes(path) || FOLDERS.some((folder) => path.startsWith(folder));
}

/** The nodes that the files of an output directory make, by the reader of YAML at a path. */
export function nodesIn(files: Files, yamlAt: (path: string) => Json | undefined, network: Network): NodeFact[] {
  return [
    ...Object.values(PROGRAMS).flatMap((program) => {
      const config = yamlAt(`host/${program.config}`);
      return config ? program.nodesIn(config, network) : [];
    }),
    ...Object.entries(MACHINES).flatMap(([name, { nodesIn: read }]) => {
      const own = [...files.keys()].filter((path) => path.startsWith(`host/${name}/`)).sort();
      return read(own.map(yamlAt).filter((config) => config !== undefined));
    }),
  ];
}

/** Whether YAML configures a cluster as a whole. */
export function isClusterConfig(json: Json): boolean {
  return Object.values(PROGRAMS).some((program) => program.isConfig(json));
}

const CONFIGS = [...Object.values(PROGRAMS), ...Object.values(MACHINES)];

/** Who reads the addresses of nodes out of configurations: k3s and RKE2 share a reader. */
export function nodesReaders(): NodesReader[] {
  return [...new Set(CONFIGS.map(({ saidNodes }) => saidNodes))];
}

/** Whether a text may be of a file that `componentsOf` reads. */
export function mentionsNodes(text: string): boolean {
  return CONFIGS.some(({ mention }) => mention.test(text));
}

/** What a configuration of nodes says of the components that they run. */
export function componentsOf(manifest: Manifest): Components[] {
  return CONFIGS.find(({ isConfig }) => isConfig(manifest.json))?.componentsIn(manifest) ?? [];
}
