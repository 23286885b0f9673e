import type { ClusterFact, NodeFact } from '../model/companions';
import type { Json } from '../values/json';
import type { Model } from '../model/model';
import type { Manifest } from '../tree/parse';
import type { ClusterFile, ClusterProgram, MadeCluster } from './cluster/cluster-program';
import type { Components } from './cluster/components';
import type { Network } from './cluster/network';
import type { HostFile } from './file';
import { madeFrom } from './header';
import { K3D } from './k3d/program';
import { KIND } from './kind/program';
import { isTalos, MENTION, talosComponents } from './talos/components';

/**
 * The program that makes each kind of cluster, by the name that its construct states. A new one is a folder beside
 * these, and a line here.
 */
const PROGRAMS: Record<string, ClusterProgram> = {
  k3d: K3D,
  kind: KIND,
};

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

/** The cluster, where the scripts of the host make it. */
export function madeCluster(cluster: ClusterFact | undefined): MadeCluster | undefined {
  return cluster?.made && { ...cluster, made: cluster.made };
}

/** Why nobody knows the addresses of its nodes before they run, and whose nodes have such. Undefined: they are known. */
export function noAddressesOf(cluster: ClusterFact | undefined): string | undefined {
  const made = madeCluster(cluster);
  if (!made || clusterProgram(made).nodeAddress) return undefined;
  const others = Object.values(PROGRAMS).filter(({ nodeAddress }) => nodeAddress);
  return `${clusterProgram(made).title} has no addresses of nodes that are known before they run: ${others.map(({ title }) => title).join(' and ')} has. Take NeighborDiscovery.LISTEN_RANGE, or a ${others.map(({ construct }) => construct).join(' or ')}`;
}

/** The files of the cluster that the scripts make. */
export function clusterFiles(cluster: ClusterFact | undefined): ClusterFile[] {
  const made = madeCluster(cluster);
  if (!made) return [];
  const program = clusterProgram(made);
  return program.files(made, madeFrom(made.path, program.construct));
}

export function renderCluster({ cluster }: Model): HostFile[] {
  return clusterFiles(cluster).map(({ path, mode, text }) => ({ path, mode, text }));
}

/** The paths of configurations of clusters, among the files that synth wrote. */
export const CLUSTER_CONFIGS: readonly string[] = Object.values(PROGRAMS).map(({ config }) => `host/${config}`);

/** The nodes that the configuration at a path makes. */
export function nodesIn(path: string, config: Json, network: Network): NodeFact[] {
  return (
    Object.values(PROGRAMS)
      .find((program) => path === `host/${program.config}`)
      ?.nodesIn(config, network) ?? []
  );
}

/** Whether YAML configures a cluster as a whole. */
export function isClusterConfig(json: Json): boolean {
  return Object.values(PROGRAMS).some((program) => program.isConfig(json));
}

/** Whether a text may be of a file that `componentsOf` reads. */
export function mentionsNodes(text: string): boolean {
  return MENTION.test(text) || Object.values(PROGRAMS).some(({ mention }) => mention.test(text));
}

/** What a configuration of nodes says of the components that they run. */
export function componentsOf(manifest: Manifest): Components[] {
  const program = Object.values(PROGRAMS).find(({ isConfig }) => isConfig(manifest.json));
  return program?.componentsIn(manifest) ?? (isTalos(manifest.json) ? talosComponents(manifest) : []);
}
