import { buildModel } from '../model/build';
import { type ClusterFact, type Companions, type InstallFact, noCompanions } from '../model/companions';
import type { Model } from '../model/model';
import type { Surroundings } from './policies';
import { look, View } from './view';

/** The model of the cluster, with which checks compare files of the host. */
export function modelFor(view: View, { objects }: Surroundings, version: string): Model {
  return buildModel(look(view, objects), installed({ path: 'install', version, namespace: 'kube-system' }));
}

/** The companions of a tree of files: its Cilium and its cluster. */
export function installed(install: InstallFact, cluster?: ClusterFact): Companions {
  return { ...noCompanions(), installs: [install], clusters: cluster ? [cluster] : [] };
}
