import { buildModel } from '../model/build';
import type { Model } from '../model/model';
import type { Surroundings } from './policies';
import { look, View } from './views';

/** The cluster's side, as files of the host are held against it. */
export function modelFor(view: View, { objects }: Surroundings, version: string): Model {
  return buildModel(look(view, objects), {
    installs: [{ path: 'install', version, namespace: 'kube-system' }],
    clusters: [], routers: [], edges: [], hosts: [], zones: [], externalGateways: [], foreignAddresses: [], disabledChecks: [], writtenFor: [],
  });
}
