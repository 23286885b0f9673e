import { buildModel } from '../model/build';
import type { Companions, InstallFact } from '../model/companions';
import type { Model } from '../model/model';
import type { Surroundings } from './policies';
import { look, View } from './views';

/** The cluster's side, as files of the host are held against it. */
export function modelFor(view: View, { objects }: Surroundings, version: string): Model {
  return buildModel(look(view, objects), installed({ path: 'install', version, namespace: 'kube-system' }));
}

/** What is known of an app of which only files are there: which Cilium it is for. */
export function installed(install: InstallFact): Companions {
  return {
    installs: [install],
    clusters: [],
    routers: [],
    edges: [],
    hosts: [],
    zones: [],
    externalGateways: [],
    foreignAddresses: [],
    declaredPools: [],
    disabledChecks: [],
    writtenFor: [],
  };
}
