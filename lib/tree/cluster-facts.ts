import { buildModel } from '../model/build';
import { type ClusterFact, type Companions, type InstallFact, noCompanions } from '../model/companions';
import type { Model } from '../model/model';
import type { Surroundings } from './policies';
import { look, View } from './view';

/** The cluster's side, as files of the host are held against it. */
export function modelFor(view: View, { objects }: Surroundings, version: string): Model {
  return buildModel(look(view, objects), installed({ path: 'install', version, namespace: 'kube-system' }));
}

/** The facts about a tree of files: which Cilium it is for, and its cluster. */
export function installed(install: InstallFact, cluster?: ClusterFact): Companions {
  return { ...noCompanions(), installs: [install], clusters: cluster ? [cluster] : [] };
}
